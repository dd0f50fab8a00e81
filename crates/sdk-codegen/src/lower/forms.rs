//! Lowers forms: the parts of multipart ones, the fields of URL-encoded ones.

use serde_json::{Value, json};

use super::{
    Lowerer,
    bodies::{JSON, is_json, is_media_type},
    docs,
    objects::Property,
    parameters::Described,
    read::{bounds, choices, flag, is_object, rust_type, target, text},
    setters::Setters,
};
use crate::{
    model::{Location, Parameter, Part, PartKind},
    names,
};

impl<'a> Lowerer<'a> {
    /// Returns the parts of a multipart form.
    pub(super) fn parts(
        &mut self,
        schema: &'a Value,
        at: &str,
        media: &'a Value,
        builder: &str,
        setters: &mut Setters,
    ) -> Vec<Part> {
        let properties = self.form_properties(schema, at);
        let mut parts = Vec::new();
        for property in properties {
            let encoding = media.get("encoding");
            let encoding = encoding.and_then(|all| all.get(&property.name)?.get("contentType"));
            let encoding = encoding.and_then(Value::as_str);
            let hint = format!("{builder}{}", names::upper_camel(&property.name));
            let Some(kind) = self.part_kind(&property, encoding, &hint) else {
                continue;
            };
            let Property {
                name,
                schema,
                pointer,
                promised,
            } = property;
            let own = self.own_name(&schema, &pointer);
            let wanted = own.unwrap_or_else(|| names::snake(&name));
            let (rust, key) = setters.claim(&wanted, &name, "part");
            if rust.trim_end_matches('_') != wanted.trim_end_matches('_') {
                self.renamed("form-part", &pointer, &format!("the part `{name}`"), &rust);
            }
            let bounds = bounds(target(self.spec, &schema));
            parts.push(Part {
                rust,
                key,
                required: promised,
                content_type: encoding.and_then(|encoding| content_type(&kind, encoding)),
                kind,
                docs: docs::describe(
                    &docs::of_property(&name, promised),
                    text(&schema, "description"),
                    &bounds,
                    &schema,
                ),
                name,
            });
        }
        parts
    }

    /// Returns the properties of a form that are sent.
    fn form_properties(&mut self, schema: &Value, at: &str) -> Vec<Property> {
        let mut properties = self.all_properties(schema, at);
        properties.retain(|property| !flag(&property.schema, "readOnly"));
        if properties.is_empty() {
            self.reject(
                "form-part",
                at,
                "a form without known parts",
                "list the parts of the form under `properties`",
            );
        }
        properties
    }

    fn part_kind(
        &mut self,
        property: &Property,
        encoding: Option<&str>,
        hint: &str,
    ) -> Option<PartKind> {
        let spec = self.spec;
        let Property {
            name,
            schema,
            pointer,
            ..
        } = property;
        let resolved = target(spec, schema);
        if let Some(items) = resolved.get("items") {
            let element = target(spec, items);
            return match text(element, "type") {
                Some("string") if is_file(element, encoding) => Some(PartKind::Files),
                None if is_file(element, None) => Some(PartKind::Files),
                Some("string" | "integer" | "number" | "boolean") => Some(PartKind::Texts),
                _ => {
                    self.reject(
                        "form-part",
                        pointer,
                        format!("the part `{name}` of a form is a list of neither texts nor files"),
                        "use a list of strings, numbers, booleans, or of `format: binary`",
                    );
                    None
                }
            };
        }
        let is_text = text(resolved, "type") == Some("string");
        match text(resolved, "type") {
            None | Some("string")
                if is_file(resolved, None) || is_text && is_file(resolved, encoding) =>
            {
                Some(PartKind::File)
            }
            Some("string" | "integer" | "number" | "boolean") => Some(PartKind::Text),
            _ if is_object(resolved)
                || resolved.get("allOf").is_some()
                || choices(resolved, "").next().is_some() =>
            {
                if let Some(media_type) = encoding.filter(|all| !all.split(',').any(is_json)) {
                    self.reject(
                        "form-part",
                        pointer,
                        format!(
                            "the part `{name}` of a form is an object that is sent as `{media_type}`"
                        ),
                        "use `application/json` as its `contentType`, or describe it as a string",
                    );
                    return None;
                }
                let lowered = self.schema(schema, pointer, hint);
                Some(PartKind::Json(rust_type(&lowered)))
            }
            None => Some(PartKind::Text),
            Some(_) => {
                self.reject(
                    "form-part",
                    pointer,
                    format!("the part `{name}` of a form is neither text nor a file"),
                    "use a string, a number, a boolean, an object, or `format: binary`",
                );
                None
            }
        }
    }

    /// Returns the fields of a URL-encoded form, as parameters.
    pub(super) fn fields(
        &mut self,
        schema: &'a Value,
        at: &str,
        media: &'a Value,
        setters: &mut Setters,
    ) -> Vec<Parameter> {
        let mut fields = Vec::new();
        for property in self.form_properties(schema, at) {
            let encoding = media.get("encoding");
            let encoding = encoding.and_then(|all| all.get(&property.name));
            let of = |key: &str| encoding.and_then(|encoding| encoding.get(key));
            let shape = target(self.spec, &property.schema);
            if is_object(shape) && of("style").is_none() {
                let name = &property.name;
                self.reject(
                    "form-part",
                    property.pointer,
                    format!("the field `{name}` of a form is an object"),
                    "use text, a number, a boolean, a list of these, or the style `deepObject`",
                );
                continue;
            }
            let entry = json!({
                "description": property.schema.get("description"),
                "style": of("style"),
                "explode": of("explode"),
                "x-rust-name": property.schema.get("x-rust-name"),
            });
            let described = Described {
                entry: &entry,
                schema: &property.schema,
                name: property.name.clone(),
                pointer: property.pointer.clone(),
                location: Location::Field,
                required: property.promised,
            };
            fields.extend(self.described_parameter(&described, setters));
        }
        fields
    }
}

/// Returns the media type that a part is sent with: the one of its encoding, or the only one of several
/// that fits its content. A file has a media type of its own.
fn content_type(kind: &PartKind, encoding: &str) -> Option<String> {
    if matches!(kind, PartKind::File | PartKind::Files) {
        return None;
    }
    let types = encoding.split(',').map(str::trim);
    let mut fitting = types.filter(|media_type| match kind {
        PartKind::Json(_) => is_json(media_type),
        _ => true,
    });
    let only = fitting.next().filter(|_| fitting.next().is_none())?;
    let is_sent = is_media_type(only) && !only.contains('*');
    (is_sent && !(matches!(kind, PartKind::Json(_)) && only == JSON)).then(|| only.to_owned())
}

/// Returns whether a part of type string is a file.
fn is_file(schema: &Value, encoding: Option<&str>) -> bool {
    let is_text = |media_type: &str| media_type.starts_with("text/") || is_json(media_type);
    // Base64 and the like are texts, whatever they encode.
    let is_encoded = text(schema, "contentEncoding").is_some_and(|encoding| {
        !["binary", "8bit", "7bit"].contains(&&*encoding.to_ascii_lowercase())
    });
    text(schema, "format") == Some("binary")
        || text(schema, "contentEncoding") == Some("binary")
        || !is_encoded
            && (text(schema, "contentMediaType").is_some_and(|media_type| !is_text(media_type))
                || encoding.is_some_and(|media_type| !is_text(media_type)))
}
