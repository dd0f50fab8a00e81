//! How parameters are written: their styles, places and names on the wire.

use serde_json::{Value, json};

use super::read::{choices, target};
use crate::model::{ListStyle, Location, Parameter, Scalar};

/// Returns whether all values of a schema that are no lists or objects have a text of their own.
pub(super) fn is_scalar(spec: &openapi_document::Document, schema: &Value, depth: usize) -> bool {
    let schema = target(spec, schema);
    let is_known = |ty: &str| matches!(ty, "string" | "integer" | "number" | "boolean");
    let is_own = match schema.get("type") {
        None => !schema.is_object() || schema.get("properties").is_none(),
        Some(ty) => ty.as_str().is_some_and(is_known),
    };
    is_own && depth < 8 && choices(schema, "").all(|(_, arm)| is_scalar(spec, arm, depth + 1))
}

/// Returns how lists are written; `None` for a style that is not supported.
pub(super) fn list_style(
    location: Location,
    style: Option<&str>,
    explode: Option<bool>,
) -> Option<ListStyle> {
    let is_form = matches!(
        location,
        Location::Query | Location::Cookie | Location::Field
    );
    let default = if is_form { "form" } else { "simple" };
    match style.unwrap_or(default) {
        "simple" if !is_form => Some(ListStyle::Joined),
        "form" if is_form && explode == Some(false) => Some(ListStyle::Joined),
        // With `explode`, every style repeats the parameter.
        "form" if is_form => Some(ListStyle::Repeated),
        "spaceDelimited" | "pipeDelimited" if is_form && explode == Some(true) => {
            Some(ListStyle::Repeated)
        }
        "spaceDelimited" if is_form => Some(ListStyle::Spaces),
        "pipeDelimited" if is_form => Some(ListStyle::Pipes),
        _ => None,
    }
}

/// Returns the word for a place in the request.
pub(crate) fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Field => "field",
    }
}

/// Returns whether a text can be the name of a header, or a part of a media type.
pub(super) fn is_token(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

/// Returns the lowered form of a parameter.
pub(super) fn lowered_parameter(parameter: &Parameter) -> Value {
    let scalar = match parameter.ty {
        Scalar::Int32 => json!({ "type": "integer", "format": "int32" }),
        Scalar::Int64 => json!({ "type": "integer", "format": "int64" }),
        Scalar::Number => json!({ "type": "number", "format": "double" }),
        Scalar::Boolean => json!({ "type": "boolean" }),
        Scalar::Text | Scalar::Timestamp | Scalar::Enum(_) => json!({ "type": "string" }),
    };
    let schema = match parameter.style {
        ListStyle::Repeated => json!({ "type": "array", "items": scalar }),
        // One text with separators, because progenitor would repeat the key.
        ListStyle::Joined | ListStyle::Spaces | ListStyle::Pipes => json!({ "type": "string" }),
        ListStyle::Single => scalar,
    };
    let place = if parameter.location == Location::Path {
        "path"
    } else {
        "query"
    };
    json!({ "name": parameter.name, "in": place, "required": parameter.required, "schema": schema })
}
