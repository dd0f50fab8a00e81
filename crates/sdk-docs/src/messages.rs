//! The sample request of an operation as HTTP, and its documented responses.

use std::fmt::Write;

use openapi_document::{
    Document, Operation,
    sample::{Body, Extent, Part, Sample},
};
use serde_json::Value;

use crate::markdown;

/// Returns the sample request as it is sent, without the headers of a signature.
pub(crate) fn request(document: &Document, operation: &Operation<'_>) -> String {
    let sample = Sample::of(document, operation, Extent::Example);
    let mut path = operation.path.to_owned();
    let mut query = Vec::new();
    let mut headers = String::new();
    for parameter in &sample.parameters {
        let place = parameter.described.get("in").and_then(Value::as_str);
        let value = plain(&parameter.value);
        match place {
            Some("query") => query.push(format!("{}={value}", parameter.name)),
            Some("header") => _ = writeln!(headers, "{}: {value}", parameter.name),
            _ => {
                // A template tells more than a sample text.
                let described = parameter.described;
                if described.get("example").is_some() || described.get("examples").is_some() {
                    path = path.replace(&format!("{{{}}}", parameter.name), &value);
                }
            }
        }
    }
    let mut text = format!("{} {path}", operation.method.to_uppercase());
    if !query.is_empty() {
        text += &format!("?{}", query.join("&"));
    }
    text += "\n";
    text += &headers;
    match &sample.body {
        Some(Body::Json(value)) => {
            _ = write!(text, "Content-Type: application/json\n\n{value:#}");
        }
        Some(Body::Form(parts)) => {
            let media_type = media_type(document, operation).unwrap_or("multipart/form-data");
            _ = writeln!(text, "Content-Type: {media_type}");
            for (name, part) in parts {
                match part {
                    Part::File(media_type) => _ = write!(text, "\n{name}: a file, {media_type}"),
                    Part::Value(value) => _ = write!(text, "\n{name}: {}", plain(value)),
                    _ => {}
                }
            }
        }
        Some(Body::Bytes(media_type)) => _ = write!(text, "Content-Type: {media_type}\n\nbytes"),
        _ => {}
    }
    text
}

/// Returns the media type of the request.
fn media_type<'d>(document: &'d Document, operation: &Operation<'d>) -> Option<&'d str> {
    let body = document.resolve(operation.value.get("requestBody")?)?;
    let media_types = body.get("content")?.as_object()?;
    media_types.keys().next().map(String::as_str)
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(plain).collect();
            elements.join(",")
        }
        other => other.to_string(),
    }
}

/// Returns a table of the responses, and the example of the first success.
pub(crate) fn responses(document: &Document, operation: &Operation<'_>) -> String {
    let mut text = "| status | meaning |\n|---|---|\n".to_owned();
    let responses = operation.value.get("responses").and_then(Value::as_object);
    for (status, response) in responses.into_iter().flatten() {
        let Some(response) = document.resolve(response) else {
            continue;
        };
        let about = response.get("description").and_then(Value::as_str);
        let about = markdown::cell(about.unwrap_or_default());
        text += &format!("| {} | {about} |\n", markdown::text(status));
    }
    if let Some(example) = example(document, operation) {
        text += "\n";
        text += &markdown::block("json", &format!("{example:#}"));
    }
    text
}

/// Returns the example of the first documented success.
fn example<'a>(document: &'a Document, operation: &Operation<'a>) -> Option<&'a Value> {
    let (_, response) = operation.success(document)?;
    let content = response.get("content")?.as_object()?;
    let (_, media) = content.iter().next()?;
    media.get("example").or_else(|| {
        let (_, example) = media.get("examples")?.as_object()?.iter().next()?;
        document.resolve(example)?.get("value")
    })
}
