//! Parameters: their places, the serialization of lists and objects, and their bounds.

use std::sync::LazyLock;

use openapi_document::Operation;
use serde_json::{Value, json};

use super::{
    Lowerer,
    bodies::essence,
    docs,
    read::{bounds, flag, rust_type, target, text, whole_bounds},
    setters::{Setters, argument},
    styles::{is_scalar, is_token, list_style, place},
};
use crate::{
    model::{Bounds, ListStyle, Location, Parameter, Scalar, SchemaKind},
    names,
};

/// Headers that the client sets, or that describe the body.
const OWN_HEADERS: [&str; 7] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
];

/// Headers that authenticate every request: the runtime rejects a call that sets one of them.
const AUTH_HEADERS: [&str; 3] = ["x-auth-token", "x-sdk-date", "x-security-token"];

/// The schema of a text.
static TEXT: LazyLock<Value> = LazyLock::new(|| json!({ "type": "string" }));

/// A parameter, or a property of one that is an object.
pub(super) struct Described<'v> {
    pub(super) entry: &'v Value,
    pub(super) schema: &'v Value,
    pub(super) name: String,
    pub(super) pointer: String,
    pub(super) location: Location,
    pub(super) required: bool,
}

impl<'a> Lowerer<'a> {
    pub(super) fn parameters(
        &mut self,
        at: &Operation<'a>,
        setters: &mut Setters,
    ) -> Vec<Parameter> {
        let spec = self.spec;
        let entries = at.parameters(spec);
        let key = |entry: &'a Value| (text(entry, "in"), text(entry, "name"));
        let mut found: Vec<Parameter> = Vec::new();
        for (index, (here, entry)) in entries.iter().enumerate() {
            // A parameter of the operation overrides that of the path.
            let mut later = entries.iter().skip(index + 1);
            if later.any(|(_, other)| key(other) == key(entry)) {
                continue;
            }
            if let Some(described) = self.described(entry, here) {
                found.extend(self.described_parameter(&described, setters));
            }
        }
        let of_path = entries.iter().map(|(_, entry)| *entry);
        let of_path = of_path.filter(|entry| text(entry, "in") == Some("path"));
        let described = of_path.filter_map(|entry| text(entry, "name")).collect();
        self.check_path(at, &described, &mut found, setters);
        found
    }

    fn described(&mut self, entry: &'a Value, here: &str) -> Option<Described<'a>> {
        let name = text(entry, "name").unwrap_or_default();
        let location = self.location(entry, name, here)?;
        let schema = match (entry.get("schema"), entry.get("content")) {
            (Some(schema), _) => schema,
            (None, Some(content)) => self.content_schema(content, name, here),
            (None, None) => &Value::Null,
        };
        Some(Described {
            entry,
            schema,
            name: name.to_owned(),
            pointer: here.to_owned(),
            location,
            required: flag(entry, "required") || location == Location::Path,
        })
    }

    /// Returns the schema of a parameter that is described by `content`: a text that the caller
    /// writes, unless it is a single value without a form of its own.
    fn content_schema(&mut self, content: &'a Value, name: &str, here: &str) -> &'a Value {
        let media = content
            .as_object()
            .and_then(|content| content.iter().next());
        let schema = media.and_then(|(_, media)| media.get("schema"));
        let schema = schema.unwrap_or(&Value::Null);
        let media_type = media.map_or("", |(media_type, _)| media_type.as_str());
        let ty = text(target(self.spec, schema), "type");
        let is_single = matches!(ty, Some("string" | "integer" | "number" | "boolean"));
        if is_single && essence(media_type) == "text/plain" {
            return schema;
        }
        self.doubt(
            "parameter-content",
            here,
            format!("`{name}` is described by `content`: callers write its `{media_type}` as text"),
            "describe it by `schema`, with `style` and `explode`",
        );
        &TEXT
    }

    fn location(&mut self, entry: &Value, name: &str, here: &str) -> Option<Location> {
        match text(entry, "in") {
            Some("path") => Some(Location::Path),
            Some("query") => Some(Location::Query),
            Some("cookie") => Some(Location::Cookie),
            Some("header") if OWN_HEADERS.contains(&&*name.to_lowercase()) => {
                self.warn(
                    "ignored-header",
                    here,
                    format!("the header `{name}` is set by the client, and not a parameter"),
                    "remove the parameter: OpenAPI ignores it",
                );
                None
            }
            Some("header") if AUTH_HEADERS.contains(&&*name.to_lowercase()) => {
                self.warn(
                    "ignored-header",
                    here,
                    format!(
                        "the header `{name}` is set by the client, which authenticates each call"
                    ),
                    "remove the parameter",
                );
                None
            }
            Some("header") if self.is_auth(name) => {
                self.doubt(
                    "auth-header",
                    here,
                    format!("the header `{name}` is set by authentication or by the body, not by each call"),
                    "remove the parameter; describe authentication under `securitySchemes`",
                );
                None
            }
            Some("header") if !is_token(name) => {
                self.reject(
                    "parameter-name",
                    here,
                    format!("`{name}` cannot be the name of a header"),
                    "use letters, digits and hyphens",
                );
                None
            }
            Some("header") => Some(Location::Header),
            other => {
                self.reject(
                    "parameter-place",
                    here,
                    format!(
                        "parameters in {} are not supported",
                        other.unwrap_or("no place")
                    ),
                    "use path, query, header or cookie",
                );
                None
            }
        }
    }

    /// Returns whether a security scheme defines a header.
    fn is_auth(&self, name: &str) -> bool {
        let schemes = self.spec.value().pointer("/components/securitySchemes");
        let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
        let mut headers = schemes
            .map(|(_, scheme)| scheme)
            .filter(|scheme| text(scheme, "in") == Some("header"))
            .filter_map(|scheme| text(scheme, "name"));
        headers.any(|header| header.eq_ignore_ascii_case(name))
    }

    /// Lowers a parameter; one that is an object becomes one parameter for each property.
    pub(super) fn described_parameter(
        &mut self,
        described: &Described<'_>,
        setters: &mut Setters,
    ) -> Vec<Parameter> {
        let spec = self.spec;
        let (name, here) = (&described.name, &described.pointer);
        let style = text(described.entry, "style");
        let explode = described.entry.get("explode").and_then(Value::as_bool);
        // A schema of the document lives as long as the document; one made here is not a reference.
        let schema = described.schema.clone();
        let resolved = self.shape_of(&schema);
        if self.has_only_objects(&resolved) {
            return self.properties_of(described, &schema, style, explode, setters);
        }
        let is_list = text(&resolved, "type") == Some("array");
        let Some(list_style) = list_style(described.location, style, explode) else {
            self.reject(
                "parameter-style",
                here,
                format!("`{name}` has the style `{}`", style.unwrap_or_default()),
                "use `form` in a query, `simple` in a path or a header",
            );
            return Vec::new();
        };
        let anything = json!({});
        let element = if is_list {
            resolved.get("items").unwrap_or(&anything).clone()
        } else {
            schema.clone()
        };
        let schema_pointer = format!("{here}/schema");
        let hint = format!("{}Value", names::upper_camel(name));
        let Some(ty) = self.scalar(&element, &schema_pointer, &hint) else {
            return Vec::new();
        };
        let mut bounds = Bounds {
            items: bounds(&resolved).items,
            ..whole_bounds(spec, &element)
        };
        if described.location == Location::Path {
            // The runtime rejects empty path segments in any case.
            bounds.length.0 = bounds.length.0.filter(|least| *least > 1);
        }
        let entry = described.entry;
        let own = self.own_name(entry, here);
        let of_target = text(target(spec, &element), "description")
            .filter(|_| entry.get("x-filter").is_none())
            .and_then(|text| text.split("\n\n").next());
        let description = text(entry, "description").or(of_target);
        let docs = docs::describe(
            &docs::of_parameter(name, entry),
            description,
            &bounds,
            &schema,
        );
        let wanted = own.unwrap_or_else(|| names::snake(name));
        let (rust, key) = setters.claim(&wanted, name, place(described.location));
        if rust != argument(wanted) {
            self.renamed("parameter-name", here, &format!("`{name}`"), &rust);
        }
        vec![Parameter {
            docs,
            rust,
            key,
            name: name.clone(),
            location: described.location,
            required: described.required,
            client: text(entry, "x-client").map(str::to_owned),
            style: match is_list {
                true => list_style,
                false => ListStyle::Single,
            },
            ty,
            bounds,
            ascii: flag(entry, "x-forbid-non-ascii"),
        }]
    }

    fn scalar(&mut self, schema: &Value, at: &str, hint: &str) -> Option<Scalar> {
        let spec = self.spec;
        let lowered = match schema {
            Value::Null => json!({}),
            schema => self.schema(schema, at, hint),
        };
        match rust_type(&lowered).as_str() {
            "String" => Some(Scalar::Text),
            "i32" => Some(Scalar::Int32),
            "i64" => Some(Scalar::Int64),
            "f64" => Some(Scalar::Number),
            "bool" => Some(Scalar::Boolean),
            super::TIMESTAMP => Some(Scalar::Timestamp),
            name if self.is_enum(name) => Some(Scalar::Enum(name.to_owned())),
            // Every scalar has a text.
            "codegen::Value" if is_scalar(spec, schema, 0) => Some(Scalar::Text),
            other => {
                self.reject(
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
