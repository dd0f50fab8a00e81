//! Samples: valid requests of an operation, from the examples of the contract or from its schemas.
//!
//! ```
//! use openapi_document::{Document, sample::{Extent, Sample}};
//! use serde_json::json;
//!
//! let document = Document::from_value("shelf", json!({
//!     "openapi": "3.0.3",
//!     "paths": { "/books": { "get": {
//!         "operationId": "ListBooks",
//!         "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer", "minimum": 1 } }],
//!     } } },
//! }));
//! for operation in document.operations() {
//!     let sample = Sample::of(&document, &operation, Extent::Full);
//!     assert_eq!(sample.parameters[0].value, json!(1));
//! }
//! ```

mod elements;
mod value;

use serde_json::{Map, Value};

pub use elements::{Elements, Samples};

use crate::{Document, Operation};

/// The media type of forms without files.
const URL_ENCODED: &str = "application/x-www-form-urlencoded";

/// How much of a request a sample contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The example of the contract; without one, what is required.
    Example,
    /// Every parameter and every property of the body.
    Full,
}

/// A valid request of an operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sample<'a> {
    /// The parameters of path, query and headers, in the order of the document.
    pub parameters: Vec<Parameter<'a>>,
    /// The body.
    pub body: Option<Body>,
}

/// A parameter, and a value for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parameter<'a> {
    /// The description of the parameter.
    pub described: &'a Value,
    /// Its name on the wire.
    pub name: &'a str,
    /// The value: a list for a parameter that takes several.
    pub value: Value,
}

/// The body of a sample.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Body {
    /// JSON.
    Json(Value),
    /// The parts of a form, multipart or URL-encoded, with their names.
    Form(Vec<(String, Part)>),
    /// Bytes of this media type.
    Bytes(String),
}

/// One part of a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// A text, number or boolean.
    Value(Value),
    /// A file of this media type.
    File(String),
}

impl<'a> Sample<'a> {
    /// Creates a sample of an operation.
    pub fn of(document: &'a Document, operation: &Operation<'a>, extent: Extent) -> Self {
        let described = operation.parameters(document).into_iter();
        let parameters = described.filter_map(|(_, described)| {
            let example = example(document, described);
            let is_wanted = extent == Extent::Full
                || example.is_some()
                || described.get("required") == Some(&Value::Bool(true));
            let name = described.get("name")?.as_str()?;
            let value = example
                .cloned()
                .or_else(|| value::of(document, described.get("schema")?, extent));
            is_wanted.then_some(Parameter {
                described,
                name,
                value: value?,
            })
        });
        Self {
            parameters: parameters.collect(),
            body: body(document, operation, extent),
        }
    }
}

/// Returns the example of a described part: its own, or the first of several.
fn example<'a>(document: &'a Document, described: &'a Value) -> Option<&'a Value> {
    let named = described.get("examples").and_then(Value::as_object);
    let mut named = named.into_iter().flatten();
    described
        .get("example")
        .or_else(|| document.resolve(named.next()?.1)?.get("value"))
}

fn body(document: &Document, operation: &Operation<'_>, extent: Extent) -> Option<Body> {
    let body = document.resolve(operation.value.get("requestBody")?)?;
    let (media_type, media) = body.get("content")?.as_object()?.iter().next()?;
    let schema = media.get("schema")?;
    if media_type.starts_with("multipart/") || media_type == URL_ENCODED {
        return Some(Body::Form(parts(document, media, schema, extent)));
    }
    if !media_type.contains("json") {
        return Some(Body::Bytes(media_type.clone()));
    }
    match (extent, example(document, media)) {
        (Extent::Example, Some(example)) => Some(Body::Json(example.clone())),
        _ => value::of(document, schema, extent).map(Body::Json),
    }
}

fn parts(
    document: &Document,
    media: &Value,
    schema: &Value,
    extent: Extent,
) -> Vec<(String, Part)> {
    let nothing = Map::new();
    let example = example(document, media).and_then(Value::as_object);
    let properties = value::properties_of(document, schema);
    let mut parts = Vec::new();
    for (name, property) in properties {
        let is_shown = example.is_some_and(|example| example.contains_key(&name));
        if !(property.required || is_shown || extent == Extent::Full) {
            continue;
        }
        let is_file = document
            .resolve(property.schema)
            .is_some_and(|schema| schema.get("format").and_then(Value::as_str) == Some("binary"));
        let part = if is_file {
            let encoding = media
                .get("encoding")
                .and_then(|encoding| encoding.get(&name));
            let stated = encoding.and_then(|encoding| encoding.get("contentType")?.as_str());
            // The first of several media types, separated by commas, is used.
            let first = stated.and_then(|types| types.split(',').next());
            Some(Part::File(
                first
                    .unwrap_or("application/octet-stream")
                    .trim()
                    .to_owned(),
            ))
        } else {
            let shown = example.unwrap_or(&nothing).get(&name).cloned();
            let value = shown.or_else(|| value::of(document, property.schema, extent));
            value.map(Part::Value)
        };
        parts.extend(part.map(|part| (name, part)));
    }
    parts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn forms_without_files_have_parts_too() {
        let schema = json!({
            "type": "object", "required": ["name"],
            "properties": { "name": { "type": "string", "example": "Ada" }, "age": { "type": "integer" } },
        });
        let document = Document::from_value(
            "readers",
            json!({
                "openapi": "3.0.3",
                "paths": { "/readers": { "post": {
                    "requestBody": { "content": { URL_ENCODED: { "schema": schema } } },
                } } },
            }),
        );
        let operation = document.operations().next().expect("an operation");
        let body = Sample::of(&document, &operation, Extent::Example).body;
        let part = ("name".to_owned(), Part::Value(json!("Ada")));
        assert_eq!(body, Some(Body::Form(vec![part])));
    }
}
