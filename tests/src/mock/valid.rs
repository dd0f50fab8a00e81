//! Validation of responses against the schemas of the contract, independent of the client and the server.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use jsonschema::{Draft, Registry, Validator};
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
            let validator = cached(operation.id(), &status, schema);
            let errors: Vec<String> = validator
                .iter_errors(&body)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{id} {status}: {errors:#?}");
        }
    }
}

/// The URL of the components, to which references resolve.
const DOCUMENT: &str = "urn:document";

/// The components of the contract, translated once.
static COMPONENTS: LazyLock<Registry<'static>> = LazyLock::new(|| {
    let mut root = json!({"components": {"schemas": document()["components"]["schemas"]}});
    translate(&mut root);
    let registry = Registry::new().draft(Draft::Draft4);
    let registry = registry.add(DOCUMENT, root).expect("a document");
    registry.prepare().expect("whole")
});

/// The validator of an operation's body, built when it is first needed.
fn cached(id: &'static str, status: &str, schema: &Value) -> Arc<Validator> {
    type Validators = HashMap<(&'static str, String), Arc<Validator>>;
    static BUILT: LazyLock<Mutex<Validators>> = LazyLock::new(Mutex::default);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let entry = built.entry((id, status.to_owned()));
    Arc::clone(entry.or_insert_with(|| Arc::new(validator(schema))))
}

fn validator(schema: &Value) -> Validator {
    let mut root = json!({"allOf": [schema]});
    translate(&mut root);
    let options = jsonschema::draft4::options().with_registry(&COMPONENTS);
    let options = options.should_validate_formats(true);
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
    if let Some(Value::String(to)) = keywords.get_mut("$ref") {
        to.insert_str(0, DOCUMENT);
    }
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
