//! Responses, checked against the schemas of the contract by a validator that is not the server's.

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{PICTURES, TRAINING, VIDEOS, get, server};

fn contract() -> Value {
    serde_json::from_str(include_str!("../../src/generated/contract.json")).unwrap()
}

/// Translates OpenAPI 3.0 to JSON Schema: `nullable` allows `null`, and enums are open.
fn translate(schema: &mut Value) {
    let nullable = schema.get("nullable") == Some(&json!(true));
    if let Some(object) = schema.as_object_mut() {
        object.remove("nullable");
    }
    match schema {
        Value::Object(fields) => fields.values_mut().for_each(translate),
        Value::Array(items) => items.iter_mut().for_each(translate),
        _ => {}
    }
    if nullable {
        *schema = json!({"anyOf": [schema.take(), {"type": "null"}]});
    }
}

fn validator(schema: &str) -> Validator {
    let mut document = contract();
    translate(&mut document);
    document["$ref"] = json!(format!("#/components/schemas/{schema}"));
    jsonschema::draft4::options()
        .should_validate_formats(true)
        .build(&document)
        .unwrap()
}

#[test]
fn every_response_is_valid() {
    let server = server();
    let ever = "create_since=1970-01-01T00:00:00Z";
    for (below, schema, query) in [
        (TRAINING, "List2dModelTrainingJobResponse", ""),
        (VIDEOS, "ListDigitalHumanVideoResponse", ever),
        (PICTURES, "ListPictureModelingJobsResponse", ""),
    ] {
        let validator = validator(schema);
        for offset in (0..400).step_by(100) {
            let page = get(
                &server,
                &format!("{below}?{query}&limit=100&offset={offset}"),
            );
            let errors: Vec<String> = validator
                .iter_errors(&page)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{below}: {errors:?}");
        }
    }
}

#[test]
fn the_validator_rejects_invalid_responses() {
    let validator = validator("ListDigitalHumanVideoResponse");
    assert!(!validator.is_valid(&json!({"jobs": [{"job_id": "1"}]})));
    assert!(!validator.is_valid(&json!({"count": -1})));
    assert!(validator.is_valid(&json!({"jobs": [
        {"job_id": "1", "state": "BLOCK", "error_info": null}
    ]})));
}

#[test]
fn elements_are_consistent_with_their_state() {
    let server = server();
    for job in server.items("video-job").unwrap() {
        let state = job["state"].as_str().unwrap();
        let failed = state == "FAILED";
        assert_eq!(job["error_info"].is_object(), failed, "{job}");
        let ended = matches!(state, "SUCCEED" | "FAILED" | "CANCELED");
        assert_eq!(job.get("end_time").is_some(), ended, "{job}");
        let times = ["create_time", "start_time", "end_time", "lastupdate_time"]
            .map(|name| job.get(name).and_then(Value::as_str));
        assert!(times.iter().flatten().is_sorted(), "{job}");
        assert!(
            times
                .iter()
                .flatten()
                .all(|time| *time <= "2025-03-11T12:00:00Z"),
            "{job}"
        );
    }
}
