//! Samples for elements that exist.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use openapi_document::{
    Document,
    sample::{Body, Elements, Extent, Sample, Samples},
};
use serde_json::{Value, json};

fn path(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
}

fn sends(schema: Value) -> Value {
    json!({
        "requestBody": { "content": { "application/json": { "schema": schema } } },
        "responses": { "204": { "description": "done" } },
    })
}

/// Returns a document of rooms with jobs, and of agencies whose ids are listed.
fn document() -> Document {
    let resource =
        |name: &str, role: &str, id: &str| json!({ "name": name, "role": role, "id": id });
    let ids = json!({ "type": "array", "items": { "type": "string" }, "minItems": 2 });
    let role = json!({
        "name": "role", "in": "path", "required": true,
        "schema": { "type": "string", "enum": ["A", "B"] },
    });
    let objects = json!({ "required": ["jobs"], "properties": { "jobs": {
        "type": "array",
        "items": {
            "required": ["job_id", "room"],
            "properties": {
                "job_id": { "type": "string" }, "room": { "type": "string", "x-ref": "room" },
            },
        },
    } } });
    let mut stop = sends(json!({}));
    stop["x-allowed-states"] = json!(["RUNNING"]);
    let mut update = sends(objects);
    update["x-effect"] = json!({ "does": "update", "resource": "job" });
    let mut delete = sends(ids);
    delete["x-effect"] = json!({ "does": "delete", "resource": "job", "id": "$request.body" });
    let mut command = sends(json!({ "properties": { "params": { "type": "object" } } }));
    command["requestBody"]["content"]["application/json"]["example"] = json!({ "params": {} });
    command["x-effect"] =
        json!({ "does": "show", "resource": "job", "id": "$request.body#/params/job" });
    let mut create = sends(json!({}));
    create["x-effect"] = json!({ "does": "create", "set": { "role": "$request.path.role" } });
    Document::from_value(
        "rooms.json",
        json!({ "paths": {
            "/rooms/{room_id}": {
                "x-resource": resource("room", "item", "room_id"),
                "parameters": [path("room_id")],
                "get": { "responses": {} },
            },
            "/rooms/{room_id}/jobs/{job_id}": {
                "x-resource": resource("job", "item", "job_id"),
                "parameters": [path("room_id"), path("job_id")],
                "get": { "responses": {} },
            },
            "/rooms/{room_id}/jobs/{job_id}/stop": {
                "parameters": [path("room_id"), path("job_id")],
                "post": stop,
            },
            "/jobs/delete": { "post": delete },
            "/jobs/batch": { "put": update },
            "/commands": { "post": command },
            "/agencies/{role}": {
                "x-resource": resource("agency", "item", "role"),
                "parameters": [role],
                "post": create,
            },
        } }),
    )
}

fn elements() -> Elements {
    let job = |id: &str, room: &str, state: &str| json!({ "job_id": id, "room_id": room, "state": state });
    Elements::from([
        (
            "room".to_owned(),
            vec![json!({ "room_id": "r1" }), json!({ "room_id": "r2" })],
        ),
        (
            "job".to_owned(),
            vec![
                job("j1", "r2", "WAITING"),
                job("j2", "r2", "WAITING"),
                job("j3", "r1", "RUNNING"),
            ],
        ),
        ("agency".to_owned(), vec![json!({ "role": "A" })]),
    ])
}

/// Returns the values of the path parameters, and the body.
fn parts<'a>(sample: &'a Sample<'_>) -> (Vec<&'a str>, Value) {
    let values = sample.parameters.iter();
    let values = values.filter_map(|parameter| parameter.value.as_str());
    let body = match &sample.body {
        Some(Body::Json(body)) => body.clone(),
        _ => Value::Null,
    };
    (values.collect(), body)
}

fn samples(document: &Document, path: &str) -> Vec<(Vec<String>, Value)> {
    let samples = Samples::new(document, &[]).unwrap();
    let operation = document.operations().find(|own| own.path == path).unwrap();
    let found = samples
        .of(&operation, Extent::Example, &elements())
        .unwrap();
    let found = found.iter().map(|sample| {
        let (values, body) = parts(sample);
        (values.into_iter().map(str::to_owned).collect(), body)
    });
    found.collect()
}

#[test]
fn an_element_is_named_together_with_its_parent() {
    let document = document();
    let found = samples(&document, "/rooms/{room_id}/jobs/{job_id}");
    let paths: Vec<Vec<String>> = found.into_iter().map(|(path, _)| path).collect();
    // The states alternate.
    assert_eq!(paths, [["r2", "j1"], ["r1", "j3"], ["r2", "j2"]]);
    let found = samples(&document, "/rooms/{room_id}/jobs/{job_id}/stop");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, ["r1", "j3"]);
}

#[test]
fn sample_bodies_refer_to_enough_elements() {
    let document = document();
    assert_eq!(samples(&document, "/jobs/delete")[0].1, json!(["j1", "j2"]));
    let command = &samples(&document, "/commands")[0].1;
    assert_eq!(command, &json!({ "params": { "job": "j1" } }));
    let update = &samples(&document, "/jobs/batch")[0].1;
    assert_eq!(
        update,
        &json!({ "jobs": [{ "job_id": "j1", "room": "r1" }] })
    );
}

#[test]
fn new_elements_have_a_new_id() {
    let document = document();
    assert_eq!(samples(&document, "/agencies/{role}")[0].0, ["B"]);
}
