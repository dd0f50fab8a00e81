//! Lowers bodies of requests and responses.

use openapi_document::{Operation, pointer};
use serde_json::{Value, json};

use super::{
    Lowerer, docs,
    parameters::argument,
    read::{bounds, flag, rust_type, target, text, whole_bounds},
};
use crate::{
    model::{Body, Bounds, Part, Success},
    names,
};

impl<'a> Lowerer<'a> {
    pub(super) fn body(&mut self, at: &Operation<'a>, builder: &str) -> (Body, Option<Value>) {
        let spec = self.spec;
        let Some(entry) = at.value.get("requestBody") else {
            return (Body::None, None);
        };
        let here = format!("{}/requestBody", at.pointer);
        let Some(entry) = spec.resolve(entry) else {
            return (Body::None, None);
        };
        let content = entry.get("content").and_then(Value::as_object);
        let types: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
        let [(media_type, media)] = types.as_slice() else {
            let listed: Vec<&str> = types.iter().map(|(name, _)| name.as_str()).collect();
            self.refuse(
                "request-media-types",
                format!("{here}/content"),
                format!(
                    "a request body with {} media types ({})",
                    types.len(),
                    listed.join(", ")
                ),
                "keep the one that the client shall send",
            );
            return (Body::None, None);
        };
        let at_schema = format!(
            "{}/schema",
            pointer::child(&format!("{here}/content"), media_type)
        );
        let Some(schema) = media.get("schema") else {
            self.refuse(
                "request-schema",
                at_schema,
                "a request body without a schema",
                "add `schema:`",
            );
            return (Body::None, None);
        };
        if is_json(media_type) {
            let lowered = self.schema(schema, &at_schema, &format!("{builder}Request"));
            let mut bounds = Vec::new();
            self.body_bounds(schema, String::new(), &mut Vec::new(), &mut bounds);
            let required = flag(entry, "required");
            let body = Body::Json {
                ty: rust_type(&lowered),
                required,
                bounds,
            };
            let content = json!({ "application/json": { "schema": lowered } });
            (body, Some(json!({ "required": true, "content": content })))
        } else if media_type.starts_with("multipart/form-data") {
            let parts = self.parts(schema, &at_schema);
            // Progenitor does not support forms; it gets a body of bytes.
            let body = json!({ "required": true, "content": bytes() });
            (Body::Multipart(parts), Some(body))
        } else {
            self.refuse(
                "request-media-type",
                pointer::child(&format!("{here}/content"), media_type),
                format!("bodies of type `{media_type}` are not supported"),
                "use `application/json` or `multipart/form-data`",
            );
            (Body::None, None)
        }
    }

    fn parts(&mut self, schema: &Value, at: &str) -> Vec<Part> {
        let spec = self.spec;
        let schema = target(spec, schema);
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> = required
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut parts = Vec::new();
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let resolved = target(spec, property);
            let kind = text(resolved, "type");
            if !matches!(kind, Some("string" | "integer" | "number" | "boolean")) {
                let here = pointer::child(&format!("{at}/properties"), name);
                self.refuse(
                    "form-part",
                    here,
                    format!("the part `{name}` of a form is neither text nor a file"),
                    "use a string, a number, a boolean, or `format: binary`",
                );
                continue;
            }
            parts.push(Part {
                rust: argument(names::snake(name)),
                required: required.contains(&name.as_str()),
                file: text(resolved, "format") == Some("binary"),
                docs: docs::describe(
                    &docs::of_member(name, required.contains(&name.as_str())),
                    text(property, "description"),
                    &bounds(resolved),
                    property,
                ),
                name: name.clone(),
            });
        }
        parts
    }

    /// Returns the bounds of every part of a body, by pointer.
    fn body_bounds(
        &self,
        schema: &'a Value,
        at: String,
        above: &mut Vec<&'a Value>,
        found: &mut Vec<(String, Bounds)>,
    ) {
        let spec = self.spec;
        let own = whole_bounds(spec, schema);
        let schema = target(spec, schema);
        if above.len() > 16 || above.iter().any(|other| std::ptr::eq(*other, schema)) {
            return;
        }
        if !own.is_empty() {
            found.push((at.clone(), own));
        }
        above.push(schema);
        for (name, property) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            self.body_bounds(property, pointer::child(&at, name), above, found);
        }
        for part in schema
            .get("items")
            .into_iter()
            .chain(schema.get("additionalProperties"))
        {
            self.body_bounds(part, format!("{at}/*"), above, found);
        }
        for arm in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.body_bounds(arm, at.clone(), above, found);
        }
        above.pop();
    }

    pub(super) fn success(&mut self, at: &Operation<'a>, builder: &str) -> (Success, Value) {
        let spec = self.spec;
        let mut shapes: Vec<(Success, Value)> = Vec::new();
        let mut empty = false;
        let answers = at.value.get("responses").and_then(Value::as_object);
        for (status, answer) in answers
            .into_iter()
            .flatten()
            .filter(|(status, _)| status.starts_with('2'))
        {
            let here = pointer::child(&format!("{}/responses", at.pointer), status);
            let Some(answer) = spec.resolve(answer) else {
                continue;
            };
            let content = answer.get("content").and_then(Value::as_object);
            let types: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
            match types.as_slice() {
                [] => empty = true,
                [(media_type, media)] => {
                    let at_schema = format!(
                        "{}/schema",
                        pointer::child(&format!("{here}/content"), media_type)
                    );
                    let shape = if is_json(media_type) {
                        let anything = json!({});
                        let schema = media.get("schema").unwrap_or(&anything);
                        let hint = if shapes.is_empty() {
                            format!("{builder}Response")
                        } else {
                            format!("{builder}{status}Response")
                        };
                        let lowered = self.schema(schema, &at_schema, &hint);
                        let content = json!({ "application/json": { "schema": lowered } });
                        (Success::Json(rust_type(&lowered)), content)
                    } else {
                        (Success::Binary, bytes())
                    };
                    if !shapes.contains(&shape) {
                        shapes.push(shape);
                    }
                }
                _ => self.refuse(
                    "response-media-types",
                    format!("{here}/content"),
                    "an answer with several media types",
                    "keep the one that the service sends when asked for JSON",
                ),
            }
        }
        if shapes.len() > 1 {
            self.refuse(
                "success-shapes",
                format!("{}/responses", at.pointer),
                "successes with different bodies",
                "describe one schema that holds the members of all, each optional",
            );
        }
        match (shapes.pop(), empty) {
            (Some((Success::Json(ty), content)), true) => (
                Success::JsonOrEmpty(ty),
                json!({ "description": "", "content": content }),
            ),
            (Some((success, content)), _) => {
                (success, json!({ "description": "", "content": content }))
            }
            (None, _) => (Success::Empty, json!({ "description": "" })),
        }
    }
}

/// Returns the lowered form of bytes.
fn bytes() -> Value {
    let schema = json!({ "type": "string", "format": "binary" });
    json!({ "application/octet-stream": { "schema": schema } })
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "application/json" || essence.ends_with("+json")
}
