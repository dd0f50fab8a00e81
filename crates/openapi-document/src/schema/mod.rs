//! OpenAPI schemas as JSON Schema, for validating values.

mod effort;
mod hidden;
mod pattern;

use std::{borrow::Cow, collections::BTreeMap};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use self::hidden::Hidden;
use crate::{Document, pointer, walk::Keyword};

pub use effort::EffortError;

/// The maximum number of references in a row that are replaced by their targets.
const DEEPEST: usize = 32;

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
        self.direction = hidden::exist(self.document.value()).then_some(direction);
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

    /// Checks that a value can be validated against a schema in reasonable time. Validators try
    /// nested alternatives exponentially often, and use the stack for references.
    ///
    /// # Errors
    /// Returns why it cannot.
    pub fn check_effort(&self, schema: &Value, value: &Value) -> Result<(), EffortError> {
        effort::check(self.document, schema, value)
    }

    /// Checks that a schema can be compiled, whatever the value: validators use the stack for schemas
    /// within schemas and for references.
    ///
    /// # Errors
    /// Returns why it cannot.
    pub fn check_depth(&self, schema: &Value) -> Result<(), EffortError> {
        effort::check_depth(self.document, schema)
    }

    fn schema(&self, schema: &Value, waiting: &mut Vec<String>) -> Value {
        self.part(schema, &Hidden::new(), 0, waiting)
    }

    /// Converts a schema that applies to the same value as another one, of which some properties do
    /// not exist in this direction.
    fn part(
        &self,
        schema: &Value,
        around: &Hidden<'_>,
        depth: usize,
        waiting: &mut Vec<String>,
    ) -> Value {
        let Value::Object(keywords) = schema else {
            return schema.clone();
        };
        let target = || self.document.resolve(schema).filter(|_| depth < DEEPEST);
        if keywords.contains_key("$ref")
            && !around.is_empty()
            && let Some(target) = target()
            && hidden::is_required(self.document, target, around, self.direction)
        {
            return self.part(target, around, depth + 1, waiting);
        }
        let mut hidden = Hidden::new();
        if ["required", "allOf", "anyOf", "oneOf"]
            .iter()
            .any(|key| keywords.contains_key(*key))
        {
            hidden = hidden::of(self.document, schema, self.direction);
        }
        hidden.extend(around);
        let mut converted = Map::new();
        for (key, value) in keywords {
            let value = match (key.as_str(), value) {
                ("nullable", Value::Bool(_)) => continue,
                // References are pointers into the result, whatever schemas call themselves.
                ("$id" | "$anchor" | "$dynamicAnchor", Value::String(_)) => continue,
                ("$ref", Value::String(reference)) => self.reference(reference, waiting).into(),
                ("$dynamicRef", Value::String(reference)) => {
                    let reference = self.reference(reference, waiting).into();
                    converted.entry("$ref").or_insert(reference);
                    continue;
                }
                ("pattern", Value::String(pattern)) => pattern::strict(pattern).into(),
                ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => {
                    let parts = parts.iter();
                    parts
                        .map(|part| self.part(part, &hidden, depth, waiting))
                        .collect()
                }
                _ => self.keyword(key, value, waiting),
            };
            converted.insert(key.clone(), value);
        }
        exclusive(&mut converted, "exclusiveMinimum", "minimum");
        exclusive(&mut converted, "exclusiveMaximum", "maximum");
        format(&mut converted);
        if self.is_open(keywords) {
            converted.remove("enum");
        }
        hidden::relax(&mut converted, &hidden);
        match keywords.get("nullable") {
            Some(Value::Bool(true)) => json!({ "anyOf": [{ "type": "null" }, converted] }),
            _ => Value::Object(converted),
        }
    }

    fn keyword(&self, key: &str, value: &Value, waiting: &mut Vec<String>) -> Value {
        match (Keyword::of(key), value) {
            (Keyword::Schema | Keyword::SchemaOrFlag | Keyword::SchemaOrList, Value::Object(_)) => {
                self.schema(value, waiting)
            }
            (Keyword::List | Keyword::SchemaOrList, Value::Array(values)) => {
                let values = values.iter();
                values.map(|value| self.schema(value, waiting)).collect()
            }
            (Keyword::Names, Value::Object(entries)) => entries
                .iter()
                .map(|(name, value)| {
                    let name = match key {
                        "patternProperties" => pattern::strict(name).into_owned(),
                        _ => name.clone(),
                    };
                    (name, self.schema(value, waiting))
                })
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
}

/// Returns the regular expression of a `pattern` in a form that engines for Unicode read: with
/// surrogates as the characters that they encode, and backreferences by number.
///
/// ```
/// use openapi_document::schema::unicode_pattern;
///
/// assert_eq!(unicode_pattern(r"[\uD83D\uDE00-]"), r"[\u{1F600}-]");
/// ```
pub fn unicode_pattern(pattern: &str) -> Cow<'_, str> {
    pattern::strict(pattern)
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
mod tests;
