//! OpenAPI schemas as JSON Schema, for validating values.

use std::{borrow::Cow, collections::BTreeMap};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::{Document, pointer, walk::Keyword};

/// Characters that must be escaped in the fragment of a URI.
const IN_FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The direction of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the service: `readOnly` properties are not required.
    Request,
    /// From the service: `writeOnly` properties are not required.
    Response,
    /// Either way: neither are required.
    Either,
}

/// Which enums are open: a value that is not listed is valid too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OpenEnums {
    /// None.
    #[default]
    None,
    /// Those with `x-extensible-enum`, or with `x-open-enum: true`.
    Marked,
    /// All but those with `x-open-enum: false`.
    All,
}

/// Converts schemas of a document to JSON Schema (draft 2020-12).
///
/// `nullable`, boolean exclusive bounds, and the bounds of `int32` and `int64` are expressed in
/// terms of JSON Schema. A property may have any name, also that of a keyword.
///
/// ```
/// use openapi_document::{Document, schema::JsonSchemas};
/// use serde_json::json;
///
/// let document = Document::from_value("api.json", json!({ "components": { "schemas": {
///     "Name": { "type": "string", "nullable": true },
/// } } }));
/// let schemas = JsonSchemas::new(&document);
/// let converted = schemas.convert(&json!({ "$ref": "#/components/schemas/Name" }));
/// assert_eq!(converted["components"]["schemas"]["Name"], json!({
///     "anyOf": [{ "type": "null" }, { "type": "string" }],
/// }));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct JsonSchemas<'d> {
    document: &'d Document,
    direction: Option<Direction>,
    open_enums: OpenEnums,
}

impl<'d> JsonSchemas<'d> {
    /// Creates a converter that keeps all required properties and treats every enum as closed.
    pub fn new(document: &'d Document) -> Self {
        Self {
            document,
            direction: None,
            open_enums: OpenEnums::None,
        }
    }

    /// Sets the direction of the values: whether `readOnly` or `writeOnly` properties are required.
    pub fn direction(mut self, direction: Direction) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Sets which enums are open.
    pub fn open_enums(mut self, open_enums: OpenEnums) -> Self {
        self.open_enums = open_enums;
        self
    }

    /// Converts a schema. The result contains every schema that it refers to: components at the
    /// same pointer as in the document, others under `$defs` by their pointer.
    /// [`pointer_of`](Self::pointer_of) maps a path in the result back to the document.
    pub fn convert(&self, schema: &Value) -> Value {
        let mut waiting = Vec::new();
        let converted = self.schema(schema, &mut waiting);
        let mut sections: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
        let mut others = Map::new();
        while let Some(target) = waiting.pop() {
            let (holder, name) = match component(&target) {
                Some((section, name)) => {
                    let section = sections.entry(section.to_owned()).or_default();
                    (section, pointer::unescape(name).into_owned())
                }
                None => (&mut others, target.clone()),
            };
            if let (false, Some(schema)) = (
                holder.contains_key(&name),
                self.document.value().pointer(&target),
            ) {
                holder.insert(name, self.schema(schema, &mut waiting));
            }
        }
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "allOf": [converted],
            "components": sections,
            "$defs": others,
        })
    }

    /// Returns the pointer into the document for a path into a converted schema, as validators report
    /// it. `schema` is the pointer of the schema that was converted.
    pub fn pointer_of(&self, path: &str, schema: &str) -> String {
        let whole: Cow<'_, str> = if let Some(rest) = path.strip_prefix("/allOf/0") {
            format!("{schema}{rest}").into()
        } else if let Some(rest) = path.strip_prefix("/$defs/") {
            let (target, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            format!("{}{rest}", pointer::unescape(target)).into()
        } else {
            path.into()
        };
        // The `anyOf` that expresses `nullable` is not in the document.
        let document = self.document.value();
        let mut at = String::new();
        let mut tokens = whole.split('/').skip(1);
        while let Some(token) = tokens.next() {
            let next = format!("{at}/{token}");
            if document.pointer(&next).is_some() {
                at = next;
            } else if token == "anyOf" {
                tokens.next();
            }
        }
        at
    }

    fn schema(&self, schema: &Value, waiting: &mut Vec<String>) -> Value {
        let Value::Object(members) = schema else {
            return schema.clone();
        };
        let mut converted = Map::new();
        for (key, value) in members {
            let value = match (key.as_str(), value) {
                ("nullable", Value::Bool(_)) => continue,
                ("$ref", Value::String(reference)) => self.reference(reference, waiting).into(),
                _ => self.keyword(key, value, waiting),
            };
            converted.insert(key.clone(), value);
        }
        exclusive(&mut converted, "exclusiveMinimum", "minimum");
        exclusive(&mut converted, "exclusiveMaximum", "maximum");
        format(&mut converted);
        if self.is_open(members) {
            converted.remove("enum");
        }
        self.relax(members, &mut converted);
        match members.get("nullable") {
            Some(Value::Bool(true)) => json!({ "anyOf": [{ "type": "null" }, converted] }),
            _ => Value::Object(converted),
        }
    }

    fn keyword(&self, key: &str, value: &Value, waiting: &mut Vec<String>) -> Value {
        match (Keyword::of(key), value) {
            (Keyword::Schema | Keyword::SchemaOrList, Value::Object(_)) => {
                self.schema(value, waiting)
            }
            (Keyword::List | Keyword::SchemaOrList, Value::Array(values)) => {
                let values = values.iter();
                values.map(|value| self.schema(value, waiting)).collect()
            }
            (Keyword::Names, Value::Object(entries)) => entries
                .iter()
                .map(|(name, value)| (name.clone(), self.schema(value, waiting)))
                .collect(),
            _ => value.clone(),
        }
    }

    fn reference(&self, reference: &str, waiting: &mut Vec<String>) -> String {
        let Some((target, _)) = self.document.at_reference(reference) else {
            return reference.to_owned();
        };
        let place = match component(&target) {
            Some(_) => target.clone(),
            None => pointer::child("/$defs", &target),
        };
        waiting.push(target);
        format!("#{}", utf8_percent_encode(&place, IN_FRAGMENT))
    }

    fn is_open(&self, schema: &Map<String, Value>) -> bool {
        let open = match (self.open_enums, schema.get("x-open-enum")) {
            (OpenEnums::None, _) => false,
            (_, Some(open)) => *open == Value::Bool(true),
            (OpenEnums::All, None) => true,
            (OpenEnums::Marked, None) => schema.contains_key("x-extensible-enum"),
        };
        open && schema.get("enum").is_some_and(Value::is_array)
    }

    /// Makes properties optional that do not exist in this direction.
    fn relax(&self, schema: &Map<String, Value>, converted: &mut Map<String, Value>) {
        let keys: &[&str] = match self.direction {
            None => return,
            Some(Direction::Request) => &["readOnly"],
            Some(Direction::Response) => &["writeOnly"],
            Some(Direction::Either) => &["readOnly", "writeOnly"],
        };
        let Some(Value::Array(required)) = converted.get_mut("required") else {
            return;
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        required.retain(|name| {
            let property = properties.and_then(|all| all.get(name.as_str()?));
            let property = property.map(|own| self.document.resolve(own).unwrap_or(own));
            !property.is_some_and(|property| {
                keys.iter()
                    .any(|key| property.get(*key) == Some(&Value::Bool(true)))
            })
        });
    }
}

/// Returns the section and name of a pointer to a component.
fn component(pointer: &str) -> Option<(&str, &str)> {
    let (section, name) = pointer.strip_prefix("/components/")?.split_once('/')?;
    (!name.contains('/')).then_some((section, name))
}

fn exclusive(schema: &mut Map<String, Value>, exclusive: &str, bound: &str) {
    if let Some(flag) = schema.get(exclusive).and_then(Value::as_bool) {
        schema.remove(exclusive);
        if let Some(value) = flag.then(|| schema.remove(bound)).flatten() {
            schema.insert(exclusive.to_owned(), value);
        }
    }
}

/// Adds the bounds of an integer's format. The content of a file is not checked as text.
fn format(schema: &mut Map<String, Value>) {
    let bounds = match schema.get("format").and_then(Value::as_str) {
        Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
        Some("int64") => Some((i64::MIN, i64::MAX)),
        Some("binary") => {
            schema.remove("format");
            None
        }
        _ => None,
    };
    if let Some((least, most)) = bounds {
        let (low, high) = ("exclusiveMinimum", "exclusiveMaximum");
        if !schema.contains_key(low) {
            schema.entry("minimum").or_insert(json!(least));
        }
        if !schema.contains_key(high) {
            schema.entry("maximum").or_insert(json!(most));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        let paths = json!({ "/a/{id}": { "get": { "responses": { "200": { "content": {
            "application/json": { "schema": { "type": "integer" } },
        } } } } } });
        let schemas = json!({
            "Node": { "properties": { "next": { "$ref": "#/components/schemas/Node" } } },
            "Unused": {},
            "Both": {
                "required": ["id", "secret"],
                "properties": {
                    "id": { "type": "string", "readOnly": true },
                    "secret": { "type": "string", "writeOnly": true },
                },
            },
        });
        Document::from_value(
            "api",
            json!({ "paths": paths, "components": { "schemas": schemas } }),
        )
    }

    #[test]
    fn properties_named_like_keywords_survive() {
        let document = document();
        let properties = json!({
            "nullable": { "type": "integer", "nullable": true },
            "default": { "type": "string", "minimum": 1, "exclusiveMinimum": true },
            "example": { "nullable": true },
            "enum": { "type": "boolean" },
        });
        let converted = JsonSchemas::new(&document).convert(&json!({ "properties": properties }));
        assert_eq!(
            converted["allOf"][0]["properties"],
            json!({
                "nullable": { "anyOf": [{ "type": "null" }, { "type": "integer" }] },
                "default": { "type": "string", "exclusiveMinimum": 1 },
                "example": { "anyOf": [{ "type": "null" }, {}] },
                "enum": { "type": "boolean" },
            })
        );
    }

    #[test]
    fn only_what_is_referred_to_is_there() {
        let document = document();
        let schemas = JsonSchemas::new(&document);
        let converted = schemas.convert(&json!({ "$ref": "#/components/schemas/Node" }));
        let components = converted["components"]["schemas"].as_object();
        assert_eq!(components.map(Map::len), Some(1));
        let path = "/components/schemas/Node/properties/next";
        assert_eq!(schemas.pointer_of(path, ""), path);
    }

    #[test]
    fn references_lead_anywhere() {
        let document = document();
        let schemas = JsonSchemas::new(&document);
        let place = "/paths/~1a~1{id}/get/responses/200/content/application~1json/schema";
        for reference in [
            format!("#{place}"),
            format!("#{}", place.replace('{', "%7B").replace('}', "%7D")),
        ] {
            let converted = schemas.convert(&json!({ "$ref": reference }));
            assert_eq!(converted["$defs"][place], json!({ "type": "integer" }));
            let written = converted["allOf"][0]["$ref"].as_str().unwrap_or_default();
            assert!(written.starts_with("#/$defs/"), "{written}");
            assert!(!written.contains('{'), "{written}");
            let path = format!("{}/type", pointer::child("/$defs", place));
            assert_eq!(schemas.pointer_of(&path, ""), format!("{place}/type"));
        }
    }

    #[test]
    fn what_is_required_depends_on_the_direction() {
        let document = document();
        let schema = json!({ "$ref": "#/components/schemas/Both" });
        for (direction, required) in [
            (None, json!(["id", "secret"])),
            (Some(Direction::Request), json!(["secret"])),
            (Some(Direction::Response), json!(["id"])),
            (Some(Direction::Either), json!([])),
        ] {
            let schemas = JsonSchemas {
                direction,
                ..JsonSchemas::new(&document)
            };
            let converted = schemas.convert(&schema);
            assert_eq!(
                converted["components"]["schemas"]["Both"]["required"],
                required
            );
        }
    }

    #[test]
    fn formats_bound_integers_and_enums_open() {
        let document = document();
        let schemas = JsonSchemas::new(&document).open_enums(OpenEnums::Marked);
        let converted = schemas.convert(&json!({ "type": "integer", "format": "int32" }));
        assert_eq!(converted["allOf"][0]["maximum"], json!(2_147_483_647));
        let open = schemas.convert(&json!({ "enum": ["a"], "x-open-enum": true }));
        assert_eq!(open["allOf"][0].get("enum"), None);
        let closed = schemas.convert(&json!({ "enum": ["a"] }));
        assert_eq!(closed["allOf"][0]["enum"], json!(["a"]));
    }
}
