//! Validation of responses against the schemas of the contract, independent of the client and the server.

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::contract::{document, operation};

/// Checks the body of a response of an operation.
pub(super) fn check(id: &str, status: u16, body: &[u8]) {
    let operation = operation(id);
    let status = status.to_string();
    let documented = operation.responses().any(|(other, _)| other == status);
    assert!(documented, "{id}: the contract has no response {status}");
    match operation.body(&status) {
        None => assert!(body.is_empty(), "{id} {status}: the contract has no body"),
        Some(schema) => {
            let body: Value = serde_json::from_slice(body).expect("JSON");
            let validator = validator(schema);
            let errors: Vec<String> = validator
                .iter_errors(&body)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{id} {status}: {errors:#?}");
        }
    }
}

fn validator(schema: &Value) -> Validator {
    let mut root = json!({"components": document()["components"], "allOf": [schema]});
    translate(&mut root);
    let options = jsonschema::draft4::options().should_validate_formats(true);
    options.build(&root).expect("a schema")
}

/// Converts OpenAPI 3.0 to JSON Schema: `nullable` allows `null`.
///
/// Objects may have described fields only, since the server must not show its internal fields.
fn translate(schema: &mut Value) {
    match schema {
        Value::Object(fields) => fields.values_mut().for_each(translate),
        Value::Array(items) => items.iter_mut().for_each(translate),
        _ => {}
    }
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    let is_object = keywords.get("type") == Some(&json!("object"));
    if is_object && keywords.contains_key("properties") {
        keywords
            .entry("additionalProperties")
            .or_insert(json!(false));
    }
    if keywords.remove("nullable") == Some(json!(true)) {
        *schema = json!({"anyOf": [schema.take(), {"type": "null"}]});
    }
}

#[test]
fn the_validator_rejects_invalid_bodies() {
    let schema = json!({"$ref": "#/components/schemas/ListDigitalHumanVideoResponse"});
    let validator = validator(&schema);
    let page = |job: Value| json!({"jobs": [job]});
    assert!(validator.is_valid(&page(
        json!({"job_id": "1", "state": "BLOCK", "error_info": null})
    )));
    for job in [
        json!({"job_id": "1"}),
        json!({"job_id": "1", "state": "UNHEARD_OF"}),
        json!({"job_id": "1", "state": "BLOCK", "create_time": "yesterday"}),
        json!({"job_id": "1", "state": "BLOCK", "create_time": null}),
        json!({"job_id": "1", "state": "BLOCK", "script_id": "hidden"}),
    ] {
        assert!(!validator.is_valid(&page(job.clone())), "{job}");
    }
    assert!(!validator.is_valid(&json!({"count": -1})));
}
