//! Lowers the bodies of requests: JSON, forms, text and other content.

use openapi_document::{Operation, pointer};
use serde_json::{Map, Value, json};

use super::{
    Lowerer,
    read::{flag, is_object, rust_type, target, text, whole_bounds},
    setters::Setters,
    styles::is_token,
};
use crate::model::{Body, Bounds, Parameter};

/// The media type of bodies without one of their own.
pub(super) const JSON: &str = "application/json";

/// The largest number of parts of a body whose bounds are looked for.
const VISITS: usize = 20_000;

/// A lowered body.
pub(super) struct LoweredBody {
    pub(super) body: Body,
    pub(super) content_type: String,
    /// The fields of a URL-encoded form.
    pub(super) fields: Vec<Parameter>,
    /// Its form in the lowered document.
    pub(super) lowered: Option<Value>,
}

/// How a body of a media type is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    Json,
    Multipart,
    UrlEncoded,
    Text,
    Bytes,
}

impl LoweredBody {
    fn none() -> Self {
        Self {
            body: Body::None,
            content_type: JSON.to_owned(),
            fields: Vec::new(),
            lowered: None,
        }
    }
}

impl<'a> Lowerer<'a> {
    pub(super) fn body(
        &mut self,
        at: &Operation<'a>,
        builder: &str,
        setters: &mut Setters,
    ) -> LoweredBody {
        let spec = self.spec;
        let entry = at.value.get("requestBody");
        let Some(entry) = entry.and_then(|entry| spec.resolve(entry)) else {
            return LoweredBody::none();
        };
        let here = format!("{}/requestBody", at.pointer);
        let Some((media_type, media, form)) = self.chosen(entry, &here) else {
            return LoweredBody::none();
        };
        let content = pointer::child(&format!("{here}/content"), media_type);
        let at_schema = format!("{content}/schema");
        let schema = media.get("schema").unwrap_or(&Value::Null);
        let required = flag(entry, "required");
        let none = LoweredBody::none();
        match form {
            Form::Json => self.json(schema, &at_schema, media_type, required, builder),
            Form::Multipart => LoweredBody {
                body: Body::Multipart(self.parts(schema, &at_schema, media, builder, setters)),
                lowered: Some(json!({ "required": true, "content": bytes() })),
                ..none
            },
            Form::UrlEncoded => LoweredBody {
                fields: self.fields(schema, &at_schema, media, setters),
                ..none
            },
            Form::Text | Form::Bytes => LoweredBody {
                body: Body::Content {
                    is_text: form == Form::Text,
                    required,
                },
                content_type: match media_type.contains('*') {
                    true => "application/octet-stream".to_owned(),
                    false => media_type.to_owned(),
                },
                lowered: Some(json!({ "required": true, "content": bytes() })),
                ..none
            },
        }
    }

    fn json(
        &mut self,
        schema: &'a Value,
        at: &str,
        media_type: &str,
        required: bool,
        builder: &str,
    ) -> LoweredBody {
        let lowered = match schema {
            Value::Null => json!({}),
            schema => self.schema(schema, at, &format!("{builder}Request")),
        };
        let (mut bounds, mut left) = (Vec::new(), VISITS);
        self.body_bounds(
            schema,
            String::new(),
            &mut Vec::new(),
            &mut left,
            &mut bounds,
        );
        if left == 0 {
            self.warn(
                "body-bounds",
                at,
                "the body has so many parts that only some of their bounds are checked",
                "let schemas contain each other less often",
            );
        }
        let body = Body::Json {
            ty: rust_type(&lowered),
            required,
            bounds,
        };
        let content_type = match media_type.contains('*') {
            true => JSON.to_owned(),
            false => media_type.to_owned(),
        };
        let content = json!({ JSON: { "schema": lowered } });
        LoweredBody {
            body,
            content_type,
            lowered: Some(json!({ "required": true, "content": content })),
            ..LoweredBody::none()
        }
    }

    /// Returns the media type that is sent: the first of the preferred form.
    fn chosen(&mut self, entry: &'a Value, here: &str) -> Option<(&'a str, &'a Value, Form)> {
        let content = entry.get("content").and_then(Value::as_object);
        let types: Vec<(&String, &Value)> = content.into_iter().flatten().collect();
        let at = format!("{here}/content");
        if types.len() != 1 {
            let listed: Vec<&str> = types.iter().map(|(name, _)| name.as_str()).collect();
            let message = format!(
                "a request body with {} media types ({})",
                types.len(),
                listed.join(", ")
            );
            self.doubt(
                "request-media-types",
                &at,
                message,
                "keep the one that the client shall send",
            );
        }
        let forms = types
            .iter()
            .filter_map(|(name, media)| Some((name.as_str(), *media, self.form(name, media)?)));
        let chosen = forms.min_by_key(|(name, _, form)| (*form, *name != JSON));
        if let (None, Some((media_type, _))) = (chosen, types.first()) {
            let (message, help) = match is_xml(media_type) {
                true => (
                    format!(
                        "`{media_type}` is XML, which generated clients neither write nor read"
                    ),
                    "leave the operation out, or describe the body as `type: string` if callers shall \
                     write the XML themselves",
                ),
                false => (
                    format!("bodies of type `{media_type}` are not supported"),
                    "use JSON, a form, or a text or binary content of `type: string`",
                ),
            };
            self.reject(
                "request-media-type",
                pointer::child(&at, media_type),
                message,
                help,
            );
        }
        if types.is_empty() && flag(entry, "required") {
            self.reject(
                "request-media-types",
                at,
                "a required request body has no media type",
                "add the media type that the client shall send",
            );
        }
        chosen
    }

    /// Returns how a body of a media type is sent, if that is supported.
    fn form(&self, media_type: &str, media: &Value) -> Option<Form> {
        let schema = media.get("schema");
        let schema = schema.map(|schema| target(self.spec, schema));
        let is_text = schema.is_some_and(|schema| text(schema, "type") == Some("string"));
        let is_scalar = schema.and_then(|schema| text(schema, "type"));
        let is_scalar = matches!(is_scalar, Some("integer" | "number" | "boolean"));
        let is_unknown = schema.is_none_or(|schema| schema.as_object().is_some_and(Map::is_empty));
        let essence = essence(media_type);
        match essence.as_str() {
            _ if !is_media_type(media_type) => None,
            other if is_json(other) => Some(Form::Json),
            "multipart/form-data" => Some(Form::Multipart),
            "application/x-www-form-urlencoded" => Some(Form::UrlEncoded),
            "*/*" | "application/*"
                if schema.is_some_and(|schema| !is_text || is_object(schema)) =>
            {
                Some(Form::Json)
            }
            "*/*" | "application/*" if is_text => Some(Form::Bytes),
            other if other.contains('*') || other.starts_with("multipart/") => None,
            other if other.starts_with("text/") && (is_text || is_unknown || is_scalar) => {
                Some(Form::Text)
            }
            _ if is_text || is_unknown => Some(Form::Bytes),
            _ => None,
        }
    }

    /// Returns the bounds of every part of a body, by pointer.
    fn body_bounds(
        &self,
        schema: &'a Value,
        at: String,
        above: &mut Vec<&'a Value>,
        left: &mut usize,
        found: &mut Vec<(String, Bounds)>,
    ) {
        let spec = self.spec;
        let own = whole_bounds(spec, schema);
        let schema = target(spec, schema);
        *left = left.saturating_sub(1);
        if *left == 0 || above.len() > 16 || above.iter().any(|other| std::ptr::eq(*other, schema))
        {
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
            self.body_bounds(property, pointer::child(&at, name), above, left, found);
        }
        for part in schema
            .get("items")
            .into_iter()
            .chain(schema.get("additionalProperties"))
        {
            self.body_bounds(part, format!("{at}/*"), above, left, found);
        }
        for arm in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.body_bounds(arm, at.clone(), above, left, found);
        }
        above.pop();
    }
}

/// Returns the lowered form of bytes.
pub(super) fn bytes() -> Value {
    let schema = json!({ "type": "string", "format": "binary" });
    json!({ "application/octet-stream": { "schema": schema } })
}

/// Returns whether a body of a media type is one JSON value.
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let is_sequence = matches!(
        essence.strip_prefix("application/").unwrap_or_default(),
        "json-lines"
            | "json-seq"
            | "json-stream"
            | "stream+json"
            | "x-json-lines"
            | "x-json-stream"
    );
    (openapi_document::is_json(&essence) || essence == "text/json") && !is_sequence
}

/// Returns whether a text can be sent as a media type.
pub(super) fn is_media_type(text: &str) -> bool {
    let essence = essence(text);
    let parts = essence.split_once('/');
    parts.is_some_and(|(ty, subtype)| is_token(ty) && is_token(subtype))
        && text.chars().all(|next| !next.is_control())
}

/// Returns whether a media type is XML.
pub(super) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(&*essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// Returns a media type without its parameters, in lower case.
pub(super) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}
