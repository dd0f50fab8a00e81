//! Lowers successful responses: their media type, and the type of their bodies.

use openapi_document::{Operation, pointer};
use serde_json::{Value, json};

use super::{
    Lowerer,
    bodies::{JSON, bytes, essence, is_json, is_media_type},
    read::{follow, or_null, rust_type, target, text},
    styles::is_token,
};
use crate::model::Success;

/// The lowered responses of an operation.
pub(super) struct LoweredSuccess {
    pub(super) success: Success,
    /// The media types that the request asks for.
    pub(super) accept: String,
    /// The form in the lowered document.
    pub(super) lowered: Value,
}

/// A body of a response, in one of its media types.
#[derive(Clone, Debug, PartialEq)]
struct Shape {
    success: Success,
    content: Value,
}

impl<'a> Lowerer<'a> {
    pub(super) fn success(&mut self, at: &Operation<'a>, builder: &str) -> LoweredSuccess {
        let spec = self.spec;
        let (mut shapes, mut accepts) = (Vec::<Shape>::new(), Vec::<String>::new());
        let mut empty = at.method == "head";
        for (status, response) in self.successes(at) {
            let here = pointer::child(&format!("{}/responses", at.pointer), status);
            let Some(response) = spec.resolve(response) else {
                continue;
            };
            let hint = if shapes.is_empty() {
                format!("{builder}Response")
            } else {
                format!("{builder}{status}Response")
            };
            match self.media(response, &here) {
                _ if at.method == "head" => {}
                None => empty = true,
                Some((media_type, media)) => {
                    let content = pointer::child(&format!("{here}/content"), media_type);
                    let shape = self.shape(media_type, media, &content, &hint);
                    let accept = accepted(media_type, &shape.success);
                    if !accepts.contains(&accept) {
                        accepts.push(accept);
                    }
                    if !shapes.contains(&shape) {
                        shapes.push(shape);
                    }
                }
            }
        }
        let shape = self.joined(at, shapes);
        let accept = match accepts.is_empty() {
            true => JSON.to_owned(),
            false => accepts.join(", "),
        };
        let (success, lowered) = match (shape, empty) {
            (Some(shape), empty) => {
                let success = match shape.success {
                    Success::Json(ty) if empty => {
                        let inner = ty.strip_prefix("Option<");
                        let inner = inner.and_then(|ty| ty.strip_suffix('>'));
                        Success::JsonOrEmpty(inner.unwrap_or(&ty).to_owned())
                    }
                    success => success,
                };
                let lowered = json!({ "description": "", "content": shape.content });
                (success, lowered)
            }
            (None, _) => (Success::Empty, json!({ "description": "" })),
        };
        LoweredSuccess {
            success,
            accept,
            lowered,
        }
    }

    /// Returns the responses of success; `default` is one if there is no other.
    fn successes(&mut self, at: &Operation<'a>) -> Vec<(&'a String, &'a Value)> {
        let responses = at.value.get("responses").and_then(Value::as_object);
        let responses = || responses.into_iter().flatten();
        let successes: Vec<_> = responses()
            .filter(|(status, _)| status.starts_with('2'))
            .collect();
        if !successes.is_empty() {
            return successes;
        }
        let default: Vec<_> = responses()
            .filter(|(status, _)| *status == "default")
            .collect();
        if default.is_empty() && !self.is_curated {
            self.reject(
                "no-success",
                pointer::child(&at.pointer, "responses"),
                "no response of this operation is a success",
                "add the response for its 2xx status",
            );
        }
        default
    }

    /// Returns the media type that is asked for: JSON, if a response has it.
    fn media(&mut self, response: &'a Value, here: &str) -> Option<(&'a str, &'a Value)> {
        let content = response.get("content").and_then(Value::as_object)?;
        let rank = |(name, _): &(&'a String, &'a Value)| match essence(name).as_str() {
            JSON => 0,
            name if is_json(name) => 1,
            name if name.contains('*') => 2,
            name if name.starts_with("text/") => 3,
            _ => 4,
        };
        let (name, media) = content.iter().min_by_key(rank)?;
        let others = content.keys().filter(|other| *other != name);
        let same = others.clone().all(|other| essence(other) == essence(name));
        if content.len() > 1 && !same {
            let others: Vec<&str> = others.map(String::as_str).collect();
            self.doubt(
                "response-media-types",
                format!("{here}/content"),
                format!(
                    "of several media types, the client asks for `{name}`, not for {}",
                    others.join(", ")
                ),
                "keep the one that the service sends when asked for JSON",
            );
        }
        Some((name, media))
    }

    fn shape(&mut self, media_type: &str, media: &'a Value, at: &str, hint: &str) -> Shape {
        let at_schema = format!("{at}/schema");
        let essence = essence(media_type);
        let anything = json!({});
        let schema = media.get("schema").unwrap_or(&anything);
        let resolved = target(self.spec, schema);
        let is_bytes = text(resolved, "format") == Some("binary");
        let is_text = text(resolved, "type") == Some("string");
        let is_json =
            is_json(&essence) || essence.contains('*') && !is_text && media.get("schema").is_some();
        if is_json && !(is_bytes && essence.contains('*')) {
            let is_nullable = follow(self.spec, schema, "").nullable;
            let lowered = self.schema(schema, &at_schema, hint);
            let lowered = if is_nullable {
                or_null(lowered)
            } else {
                lowered
            };
            let success = Success::Json(rust_type(&lowered));
            let content = json!({ JSON: { "schema": lowered } });
            return Shape { success, content };
        }
        let is_plain =
            essence.starts_with("text/") && !is_bytes && !essence.contains("event-stream");
        if !is_plain && !is_bytes && !is_text && media.get("schema").is_some() {
            self.warn(
                "response-media-type",
                at,
                format!("a response of type `{media_type}` is returned as bytes"),
                "describe it as `type: string` with `format: binary`, or as JSON if the service sends it",
            );
        }
        let success = if is_plain {
            Success::Text
        } else {
            Success::Binary
        };
        let content = bytes();
        Shape { success, content }
    }

    /// Returns the only shape, or any JSON for several of them.
    fn joined(&mut self, at: &Operation<'a>, mut shapes: Vec<Shape>) -> Option<Shape> {
        if shapes.len() < 2 {
            return shapes.pop();
        }
        let all_json = shapes
            .iter()
            .all(|shape| matches!(shape.success, Success::Json(_)));
        let here = format!("{}/responses", at.pointer);
        let (message, help) = (
            "successes with different bodies",
            "describe one schema that holds the members of all, each optional",
        );
        if !all_json {
            self.reject("success-shapes", here, message, help);
            return shapes.pop();
        }
        self.doubt(
            "success-shapes",
            here,
            format!("{message} become plain JSON"),
            help,
        );
        Some(Shape {
            success: Success::Json("codegen::Value".to_owned()),
            content: json!({ JSON: { "schema": {} } }),
        })
    }
}

/// Returns what a request accepts to get a response of a media type: with its parameters, such as a
/// version of the format. Text is always decoded as UTF-8.
fn accepted(media_type: &str, success: &Success) -> String {
    let is_json = matches!(success, Success::Json(_));
    match essence(media_type) {
        _ if !is_media_type(media_type) => "*/*".to_owned(),
        any if is_json && any.contains('*') => JSON.to_owned(),
        essence => {
            let parameters = media_type.split(';').skip(1).map(str::trim);
            let kept = parameters.filter(|parameter| {
                let (name, value) = parameter.split_once('=').unwrap_or_default();
                let is_known = is_token(value) || is_quoted(value);
                is_token(name) && !name.eq_ignore_ascii_case("charset") && is_known
            });
            let parts: Vec<&str> = std::iter::once(&*essence).chain(kept).collect();
            parts.join(";")
        }
    }
}

/// Returns whether the value of a parameter of a media type is a text in quotes.
fn is_quoted(value: &str) -> bool {
    let inner = value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'));
    let is_plain = |byte: u8| (b' '..=b'~').contains(&byte) && !b"\"\\".contains(&byte);
    inner.is_some_and(|inner| inner.bytes().all(is_plain))
}
