//! The lowered document for mocks: with every parameter, and every response by its status.

use serde_json::{Map, Value, json};

use super::names;
use crate::{
    lower::TIMESTAMP,
    model::{Api, Body, ListStyle, Location, Operation, Parameter, Scalar, Status},
};

/// The name of the body of an error response; it has no type in the client.
pub(super) const ERROR: &str = "BodyOfARefusal";

pub(super) fn document(lowered: &Value, api: &Api) -> Value {
    let mut paths = Map::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let of_lowered = lowered["paths"]
            .get(operation.lowered_path())
            .and_then(|path| path.get(&operation.http_method));
        let mut described = self::operation(index, operation, of_lowered.unwrap_or(&Value::Null));
        names::replace_references(&mut described, api);
        // The method and the path of a mock are set afterwards.
        paths.insert(template(index, operation), json!({ "put": described }));
    }
    // Mocks only name types; the client defines them.
    let schemas: Map<String, Value> = (0..api.schemas.len())
        .map(names::schema)
        .chain([TIMESTAMP, ERROR].map(str::to_owned))
        .map(|name| (name, json!({ "type": "string" })))
        .collect();
    json!({
        "openapi": "3.0.3",
        "info": lowered["info"],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn operation(index: usize, operation: &Operation, lowered: &Value) -> Value {
    let parameters = operation.parameters.iter().enumerate();
    let parameters = parameters.filter(|(_, one)| is_described(one));
    let mut described = json!({
        "operationId": names::operation(index),
        "parameters": parameters.map(|(index, one)| parameter(index, one)).collect::<Value>(),
        "responses": responses(operation, &lowered["responses"]["200"]),
    });
    // Each part of a form is matched separately, and other content by its bytes.
    if matches!(operation.body, Body::Json { .. }) {
        described["requestBody"] = lowered["requestBody"].clone();
    }
    described
}

/// Returns whether progenitor creates the matcher of a parameter.
fn is_described(parameter: &Parameter) -> bool {
    !matches!(parameter.location, Location::Cookie | Location::Field)
}

/// Returns a path with the placeholders of an operation and its parameters.
fn template(index: usize, operation: &Operation) -> String {
    let parameters = operation.parameters.iter().enumerate();
    parameters
        .filter(|(_, parameter)| parameter.location == Location::Path)
        .fold(
            format!("/{}", names::operation(index)),
            |path, (index, _)| format!("{path}/{{{}}}", names::parameter(index)),
        )
}

fn parameter(index: usize, parameter: &Parameter) -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let schema = match &parameter.ty {
        // Lists have matchers of their own.
        _ if parameter.style != ListStyle::Single => json!({ "type": "string" }),
        Scalar::Int32 => json!({ "type": "integer", "format": "int32" }),
        Scalar::Int64 => json!({ "type": "integer", "format": "int64" }),
        Scalar::Number => json!({ "type": "number", "format": "double" }),
        Scalar::Boolean => json!({ "type": "boolean" }),
        Scalar::Text => json!({ "type": "string" }),
        Scalar::Timestamp => reference(TIMESTAMP),
        Scalar::Enum(name) => reference(name),
    };
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie | Location::Field => "cookie",
    };
    json!({
        "name": names::parameter(index),
        "in": place,
        "required": parameter.required || parameter.location == Location::Path,
        "schema": schema,
    })
}

fn responses(operation: &Operation, success: &Value) -> Value {
    let error = json!({ "$ref": format!("#/components/schemas/{ERROR}") });
    let error = json!({
        "description": "",
        "content": { "application/json": { "schema": error } },
    });
    let by_status = operation.statuses.iter().filter_map(|status| {
        let is_success = match status {
            // Progenitor derives the names of its methods from statuses.
            Status::Code(code) => {
                http::StatusCode::from_u16(*code).ok()?.canonical_reason()?;
                (200..300).contains(code)
            }
            Status::Class(digit) => *digit == 2,
            Status::Default => operation.succeeds(Status::Default),
        };
        let response = if operation.without_body.contains(status) {
            json!({ "description": "" })
        } else if is_success {
            success.clone()
        } else {
            error.clone()
        };
        let name = match status {
            Status::Code(code) => code.to_string(),
            Status::Class(digit) => format!("{digit}XX"),
            Status::Default => "default".to_owned(),
        };
        Some((name, response))
    });
    Value::Object(by_status.collect())
}
