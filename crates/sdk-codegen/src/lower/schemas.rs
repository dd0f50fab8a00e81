//! Lowers schemas: selects those that become types, names them, and simplifies them for progenitor.

use std::collections::{HashMap, HashSet};

use openapi_document::Document;
use serde_json::{Map, Value, json};

use super::{
    Lowerer,
    names::of_type,
    read::{
        DEPTH_LIMIT, Followed, choices, follow, format, has_properties, is_text_enum, or_null,
        reference, text,
    },
};
use crate::{
    model::{Schema, SchemaKind},
    names,
};

/// The component that represents every timestamp; the runtime defines the type.
pub(crate) const TIMESTAMP: &str = "Timestamp";

/// The largest number of lists and maps that are nested in one type, without an object between
/// them; rustc rejects types that are much deeper.
const NESTING_LIMIT: usize = 16;

/// The types that are registered so far.
#[derive(Default)]
pub(super) struct Registry {
    /// Components of the lowered document.
    pub(super) lowered: Map<String, Value>,
    pub(super) schemas: Vec<Schema>,
    /// Pointers of types by their names.
    names: HashMap<String, String>,
    pointers: HashMap<String, String>,
    /// The types of the variants of each object that has variants.
    pub(super) of_variants: HashMap<String, Vec<String>>,
    /// Names that components will have; inline schemas get others.
    of_components: HashSet<String>,
}

impl Registry {
    pub(super) fn new(spec: &Document) -> Self {
        let components = spec.value().pointer("/components/schemas");
        let components = components.and_then(Value::as_object).into_iter().flatten();
        let typed = components.filter(|(_, schema)| {
            has_properties(schema) || schema.get("allOf").is_some() || is_text_enum(schema)
        });
        let names = typed.map(|(name, schema)| {
            let own = text(schema, "x-rust-name").map(str::to_owned);
            own.unwrap_or_else(|| names::upper_camel(name))
        });
        Self {
            of_components: names.collect(),
            ..Self::default()
        }
    }

    /// Returns the kind of the type with a Rust name.
    pub(super) fn kind(&self, name: &str) -> Option<&SchemaKind> {
        self.schemas
            .iter()
            .rev()
            .find(|schema| schema.name == name)
            .map(|schema| &schema.kind)
    }

    fn is_free(&self, name: &str) -> bool {
        !self.names.contains_key(name)
    }
}

/// Returns how many lists and maps a lowered schema nests.
fn nesting(lowered: &Value) -> usize {
    let below = lowered.get("items");
    let below = below.or_else(|| lowered.get("additionalProperties"));
    below.map_or(0, |below| 1 + nesting(below))
}

/// The name of an inline schema.
enum Inline {
    /// That of an equal schema, whose type it shares.
    Same(String),
    /// One that no other schema has.
    New(String),
}

impl Lowerer<'_> {
    /// Returns the lowered form of a schema. Types that it needs are registered under `hint` if
    /// they have no name of their own.
    pub(super) fn schema(&mut self, schema: &Value, at: &str, hint: &str) -> Value {
        self.schema_within(schema, at, hint, 0)
    }

    pub(super) fn schema_within(
        &mut self,
        schema: &Value,
        at: &str,
        hint: &str,
        depth: usize,
    ) -> Value {
        let spec = self.spec;
        let Followed {
            schema,
            pointer: at,
            name,
            ..
        } = follow(spec, schema, at);
        let hint = name.as_deref().unwrap_or(hint);
        if depth > DEPTH_LIMIT {
            self.reject(
                "endless-schema",
                at,
                format!("this schema contains itself without end, or more than {DEPTH_LIMIT} others within each other"),
                "let one part of the circle be an object with named properties",
            );
            return json!({});
        }
        if schema.get("allOf").is_some() {
            return match self.is_object_like(schema, 0) {
                true => self.object(schema, &at, hint, depth),
                false => self.same_arms(schema, &at, hint, depth),
            };
        }
        if has_properties(schema) {
            return self.object(schema, &at, hint, depth);
        }
        if choices(schema, "").next().is_some() {
            return self.union(schema, &at, hint);
        }
        self.plain(schema, &at, hint, depth)
    }

    /// Lowers a schema without properties, `allOf` and choices.
    fn plain(&mut self, schema: &Value, at: &str, hint: &str, depth: usize) -> Value {
        match schema.get("type").and_then(Value::as_str) {
            Some("string") | None if is_text_enum(schema) => self.enumeration(schema, at, hint),
            Some("string") if format(schema) == Some("date-time") => {
                self.schemas
                    .lowered
                    .entry(TIMESTAMP)
                    .or_insert_with(|| json!({ "type": "string" }));
                reference(TIMESTAMP)
            }
            Some("string") => json!({ "type": "string" }),
            Some("boolean") => json!({ "type": "boolean" }),
            Some("integer") => {
                let narrow = format(schema) == Some("int32");
                json!({ "type": "integer", "format": if narrow { "int32" } else { "int64" } })
            }
            Some("number") => json!({ "type": "number", "format": "double" }),
            Some("array") => {
                let anything = json!({});
                let items = schema.get("items").unwrap_or(&anything);
                let here = format!("{at}/items");
                let items = self.element(items, &here, &format!("{hint}Item"), depth);
                json!({ "type": "array", "items": items })
            }
            Some("object") => match schema.get("additionalProperties") {
                Some(values) if values.is_object() => {
                    let here = format!("{at}/additionalProperties");
                    let values = self.element(values, &here, &format!("{hint}Value"), depth);
                    json!({ "type": "object", "additionalProperties": values })
                }
                _ => json!({ "type": "object" }),
            },
            None if schema.is_object() => json!({}),
            other => {
                let what = other.map_or("this".to_owned(), |name| format!("the type `{name}`"));
                self.reject(
                    "schema-type",
                    at,
                    format!("{what} has no Rust type"),
                    "use string, integer, number, boolean, array or object",
                );
                json!({})
            }
        }
    }

    /// Lowers the element of a list or the value of a map.
    fn element(&mut self, schema: &Value, at: &str, hint: &str, depth: usize) -> Value {
        let is_nullable = follow(self.spec, schema, at).nullable;
        let mut lowered = self.schema_within(schema, at, hint, depth + 1);
        if nesting(&lowered) >= NESTING_LIMIT {
            self.warn(
                "nesting",
                at,
                format!("more than {NESTING_LIMIT} nested lists and maps become plain JSON"),
                "let an object with named properties stand between some of them",
            );
            lowered = json!({});
        }
        match is_nullable {
            true => or_null(lowered),
            false => lowered,
        }
    }

    /// Lowers an `allOf` whose arms are no objects, but have one type.
    fn same_arms(&mut self, schema: &Value, at: &str, hint: &str, depth: usize) -> Value {
        if let Some(common) = self.common_values(schema) {
            return self.enumeration(&common, at, hint);
        }
        let arms = schema.get("allOf").and_then(Value::as_array);
        let mut lowered: Vec<Value> = Vec::new();
        for (index, arm) in arms.into_iter().flatten().enumerate() {
            let here = format!("{at}/allOf/{index}");
            let arm = self.schema_within(arm, &here, hint, depth + 1);
            if arm != json!({}) && !lowered.contains(&arm) {
                lowered.push(arm);
            }
        }
        // An enum restricts a text.
        if lowered.len() > 1 {
            lowered.retain(|arm| *arm != json!({ "type": "string" }));
        }
        if lowered.len() > 1 {
            self.reject(
                "all-of",
                at,
                "the arms of this `allOf` have several types, which cannot be joined",
                "let every arm be an object, or write the joined schema out",
            );
        }
        lowered
            .pop()
            .unwrap_or_else(|| self.plain(schema, at, hint, depth))
    }

    /// Registers a type. Returns the name as an error if no type must be added, because it is
    /// registered already.
    pub(super) fn register(
        &mut self,
        at: &str,
        hint: &str,
        schema: &Value,
    ) -> Result<String, String> {
        if let Some(name) = self.schemas.pointers.get(at) {
            return Err(name.clone());
        }
        let own = self.own_name(schema, at);
        let is_own = own.is_some();
        let wanted = own.unwrap_or_else(|| names::upper_camel(hint));
        let mut name = of_type(wanted.clone(), "Value");
        if !is_own && !self.is_component(at) {
            match self.inline_name(&name, schema) {
                Inline::Same(name) => {
                    self.schemas.pointers.insert(at.to_owned(), name.clone());
                    return Err(name);
                }
                Inline::New(free) => name = free,
            }
        } else {
            name = names::numbered(&name, "", |name| self.schemas.is_free(name));
            if name != of_type(wanted, "Value") {
                self.renamed("type-name", at, "the schema", &name);
            }
        }
        self.schemas.names.insert(name.clone(), at.to_owned());
        self.schemas.pointers.insert(at.to_owned(), name.clone());
        Ok(name)
    }

    /// Reserves the name of a type that is not a schema; returns one with a number if it is in use.
    pub(super) fn reserve(&mut self, name: &str, at: &str) -> String {
        let wanted = of_type(name.to_owned(), "Value");
        let name = names::numbered(&wanted, "", |name| {
            self.schemas.is_free(name) && !self.schemas.of_components.contains(name)
        });
        if name != wanted {
            self.renamed("type-name", at, &format!("`{wanted}`"), &name);
        }
        self.schemas.names.insert(name.clone(), at.to_owned());
        name
    }

    fn is_component(&self, at: &str) -> bool {
        let name = at.strip_prefix("/components/schemas/");
        name.is_some_and(|name| !name.contains('/'))
    }

    /// Names an inline schema: like one with the same values that has the name, or with a number if the
    /// name is taken. The order of the document decides who is first.
    fn inline_name(&self, name: &str, schema: &Value) -> Inline {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        for candidate in std::iter::once(name.to_owned()).chain(numbered) {
            let is_component = self.schemas.of_components.contains(&candidate);
            if self.schemas.is_free(&candidate) && !is_component {
                return Inline::New(candidate);
            }
            let other = self.schemas.names.get(&candidate);
            let other = other.and_then(|at| self.spec.value().pointer(at));
            let values = schema.get("enum");
            if values.is_some() && other.is_some_and(|other| other.get("enum") == values) {
                return Inline::Same(candidate);
            }
        }
        Inline::New(name.to_owned())
    }
}
