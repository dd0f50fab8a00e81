//! Parameters: their places, the serialization of lists, and their bounds.

use openapi_document::Operation;
use serde_json::{Value, json};

use super::{
    Lowerer, docs,
    read::{bounds, flag, rust_type, target, text, whole_bounds},
};
use crate::{
    model::{Bounds, ListStyle, Location, Parameter, Scalar, SchemaKind},
    names,
};

impl<'a> Lowerer<'a> {
    pub(super) fn parameters(&mut self, at: &Operation<'a>) -> Vec<Parameter> {
        let spec = self.spec;
        let schemes = spec
            .value()
            .pointer("/components/securitySchemes")
            .and_then(Value::as_object);
        let auth: Vec<String> = schemes
            .into_iter()
            .flat_map(|schemes| schemes.values())
            .filter(|scheme| text(scheme, "in") == Some("header"))
            .filter_map(|scheme| Some(text(scheme, "name")?.to_lowercase()))
            .chain(["accept", "authorization", "content-type"].map(str::to_owned))
            .collect();
        let mut found: Vec<Parameter> = Vec::new();
        for (here, entry) in at.parameters(spec) {
            let Some(parameter) = self.parameter(entry, &here, &auth) else {
                continue;
            };
            // A parameter of the operation overrides that of the path.
            found.retain(|other| {
                (other.location, &other.name) != (parameter.location, &parameter.name)
            });
            if let Some(other) = found.iter().find(|other| other.rust == parameter.rust) {
                let message = format!(
                    "`{}` and `{}` have one name in Rust",
                    parameter.name, other.name
                );
                self.refuse(
                    "parameter-name",
                    here,
                    message,
                    "name one of them with `x-rust-name`",
                );
                continue;
            }
            found.push(parameter);
        }
        found
    }

    fn parameter(&mut self, entry: &'a Value, here: &str, auth: &[String]) -> Option<Parameter> {
        let spec = self.spec;
        let name = text(entry, "name").unwrap_or_default();
        let location = match text(entry, "in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") if auth.contains(&name.to_lowercase()) => {
                self.refuse("auth-header", here, format!("the header `{name}` is set by authentication or by the body, not by each call"), "remove the parameter; describe authentication under `securitySchemes`");
                return None;
            }
            Some("header") => Location::Header,
            other => {
                self.refuse(
                    "parameter-place",
                    here,
                    format!(
                        "parameters in {} are not supported",
                        other.unwrap_or("no place")
                    ),
                    "use path, query or header",
                );
                return None;
            }
        };
        let Some(schema) = entry.get("schema") else {
            self.refuse(
                "parameter-content",
                here,
                format!("`{name}` is described by `content`"),
                "describe it by `schema`, with `style` and `explode`",
            );
            return None;
        };
        let schema_pointer = format!("{here}/schema");
        let resolved = target(spec, schema);
        let is_list = text(resolved, "type") == Some("array");
        let default_style = if location == Location::Query {
            "form"
        } else {
            "simple"
        };
        let list_style = match (text(entry, "style").unwrap_or(default_style), location) {
            ("form", Location::Query) if entry.get("explode") == Some(&Value::Bool(false)) => {
                ListStyle::Joined
            }
            ("form", Location::Query) => ListStyle::Repeated,
            ("simple", Location::Path | Location::Header) => ListStyle::Joined,
            (style, _) => {
                self.refuse(
                    "parameter-style",
                    here,
                    format!("`{name}` has the style `{style}`"),
                    "use `form` in a query, `simple` in a path or a header",
                );
                return None;
            }
        };
        let element = if is_list {
            resolved.get("items").unwrap_or(&Value::Null)
        } else {
            schema
        };
        let hint = format!("{}Value", names::upper_camel(name));
        let ty = self.scalar(element, &schema_pointer, &hint)?;
        let mut bounds = Bounds {
            items: bounds(resolved).items,
            ..whole_bounds(spec, element)
        };
        if location == Location::Path {
            // The runtime rejects empty path segments in any case.
            bounds.length.0 = bounds.length.0.filter(|least| *least > 1);
        }
        let own = self.own_name(entry, here);
        let of_target = text(target(spec, element), "description")
            .filter(|_| entry.get("x-filter").is_none())
            .and_then(|text| text.split("\n\n").next());
        let description = text(entry, "description").or(of_target);
        Some(Parameter {
            docs: docs::describe(
                &docs::of_parameter(name, entry),
                description,
                &bounds,
                schema,
            ),
            rust: argument(own.unwrap_or_else(|| names::snake(name))),
            name: name.to_owned(),
            location,
            required: flag(entry, "required"),
            client: text(entry, "x-client").map(str::to_owned),
            style: if is_list {
                list_style
            } else {
                ListStyle::Single
            },
            ty,
            bounds,
            ascii: flag(entry, "x-forbid-non-ascii"),
        })
    }

    fn scalar(&mut self, schema: &Value, at: &str, hint: &str) -> Option<Scalar> {
        let lowered = self.schema(schema, at, hint);
        match rust_type(&lowered).as_str() {
            "String" => Some(Scalar::Text),
            "i32" => Some(Scalar::Int32),
            "i64" => Some(Scalar::Int64),
            "f64" => Some(Scalar::Number),
            "bool" => Some(Scalar::Boolean),
            super::TIMESTAMP => Some(Scalar::Timestamp),
            name if self.is_enum(name) => Some(Scalar::Enum(name.to_owned())),
            other => {
                self.refuse(
                    "parameter-type",
                    at,
                    format!("a parameter cannot be `{other}`"),
                    "use text, a number, a boolean, an enum, or a list of these",
                );
                None
            }
        }
    }

    fn is_enum(&self, name: &str) -> bool {
        self.schemas
            .kind(name)
            .is_some_and(|kind| matches!(kind, SchemaKind::Enum { .. }))
    }
}

/// Returns an argument name that differs from the builder's methods and the locals of client methods.
pub(super) fn argument(name: String) -> String {
    match name.as_str() {
        "body" | "call" | "items" | "pages" | "send" | "start" => format!("{name}_"),
        _ => name,
    }
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
        // One text with commas, because progenitor would repeat the key.
        ListStyle::Joined => json!({ "type": "string" }),
        ListStyle::Single => scalar,
    };
    let place = if parameter.location == Location::Path {
        "path"
    } else {
        "query"
    };
    json!({ "name": parameter.name, "in": place, "required": parameter.required, "schema": schema })
}
