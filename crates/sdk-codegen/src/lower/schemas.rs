//! Lowers schemas: selects those that become types, names them, and simplifies them for progenitor.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapi_document::{
    Finding,
    extensions::{self, Extension},
    pointer,
};
use serde_json::{Map, Value, json};

use super::{
    Lowerer, RUNTIME_TYPES, docs,
    messages::Messages,
    read::{
        DEPTH_LIMIT, Followed, bounds, flag, follow, format, has_members, is_object, is_text_enum,
        reference, references, text, words,
    },
};
use crate::{
    model::{Body, Member, Operation, Scalar, Schema, SchemaKind, Success},
    names,
};

/// The component that represents every timestamp; the runtime defines the type.
pub(crate) const TIMESTAMP: &str = "Timestamp";

/// The types that are registered so far.
#[derive(Default)]
pub(super) struct Registry {
    /// Components of the lowered document.
    pub(super) lowered: Map<String, Value>,
    schemas: Vec<Schema>,
    names: HashMap<String, String>,
    pointers: HashMap<String, String>,
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
            self.refuse(
                "endless-schema",
                at,
                "this schema holds itself without end",
                "let one part of the circle be an object with named members",
            );
            return json!({});
        }
        if schema.get("allOf").is_some() || has_members(schema) {
            return self.object(schema, &at, hint, depth);
        }
        if schema.get("oneOf").or(schema.get("anyOf")).is_some() {
            self.findings.push(Finding::warning(
                "union",
                at,
                "a choice between schemas becomes plain JSON in the client",
                "describe one object with optional members, if that is what the service takes",
            ));
            return json!({});
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") | None if is_text_enum(schema) => self.enumeration(schema, &at, hint),
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
            Some("array") => match schema.get("items") {
                Some(items) => {
                    let here = format!("{at}/items");
                    let hint = format!("{hint}Item");
                    json!({ "type": "array", "items": self.schema_within(items, &here, &hint, depth + 1) })
                }
                None => {
                    self.refuse(
                        "array-items",
                        at,
                        "an array without `items`",
                        "add `items:` with the schema of an element",
                    );
                    json!({})
                }
            },
            Some("object") => match schema.get("additionalProperties") {
                Some(values) if values.is_object() => {
                    let here = format!("{at}/additionalProperties");
                    let hint = format!("{hint}Value");
                    let values = self.schema_within(values, &here, &hint, depth + 1);
                    json!({ "type": "object", "additionalProperties": values })
                }
                _ => json!({ "type": "object" }),
            },
            None if schema
                .as_object()
                .is_some_and(|members| !members.contains_key("not")) =>
            {
                json!({})
            }
            other => {
                let what = other.map_or("`not`".to_owned(), |name| format!("the type `{name}`"));
                self.refuse(
                    "schema-type",
                    at,
                    format!("{what} has no Rust type"),
                    "use string, integer, number, boolean, array or object",
                );
                json!({})
            }
        }
    }

    /// Registers a type. Returns the name as an error if no type must be added: the type is
    /// registered already, or its name is in use, which is reported as a finding.
    fn register(&mut self, at: &str, hint: &str, schema: &Value) -> Result<String, String> {
        if let Some(name) = self.schemas.pointers.get(at) {
            return Err(name.clone());
        }
        let own = self.own_name(schema, at);
        let is_own = own.is_some();
        let mut name = own.unwrap_or_else(|| names::upper_camel(hint));
        if !is_own && !self.is_component(at) {
            match self.inline_name(&name, schema) {
                Inline::Same(name) => {
                    self.schemas.pointers.insert(at.to_owned(), name.clone());
                    return Err(name);
                }
                Inline::New(free) => name = free,
            }
        }
        let taken = self.schemas.names.get(&name).cloned();
        if taken.is_some() || RUNTIME_TYPES.contains(&name.as_str()) {
            let other = taken.map_or("the runtime".to_owned(), |at| format!("the schema at {at}"));
            self.refuse(
                "type-name",
                at,
                format!("its Rust name `{name}` is also that of {other}"),
                "give the schema another name with `x-rust-name`, or make both one component",
            );
            return Err(name);
        }
        self.schemas.names.insert(name.clone(), at.to_owned());
        self.schemas.pointers.insert(at.to_owned(), name.clone());
        Ok(name)
    }

    /// Reserves the name of a type that is not a schema; reports it if it is in use.
    pub(super) fn reserve(&mut self, name: &str, at: &str) {
        let taken = self.schemas.names.get(name).cloned();
        if taken.is_some() || RUNTIME_TYPES.contains(&name) {
            let other = taken.map_or("the runtime".to_owned(), |at| format!("the schema at {at}"));
            self.refuse(
                "type-name",
                at,
                format!("its Rust name `{name}` is also that of {other}"),
                "give it another name",
            );
        }
        self.schemas.names.insert(name.to_owned(), at.to_owned());
    }

    fn is_component(&self, at: &str) -> bool {
        let name = at.strip_prefix("/components/schemas/");
        name.is_some_and(|name| !name.contains('/'))
    }

    /// Names an inline schema: like one with the same values that has the name, or with a number if the
    /// name is taken. The order of the document decides who is first.
    fn inline_name(&self, name: &str, schema: &Value) -> Inline {
        let free =
            |name: &str| !self.schemas.names.contains_key(name) && !RUNTIME_TYPES.contains(&name);
        let numbered = (2..).map(|number| format!("{name}{number}"));
        for candidate in std::iter::once(name.to_owned()).chain(numbered) {
            if free(&candidate) {
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

    fn object(&mut self, schema: &Value, at: &str, hint: &str, depth: usize) -> Value {
        let name = match self.register(at, hint, schema) {
            Ok(name) => name,
            Err(name) => return reference(&name),
        };
        // The slot is reserved before the fields are read, to keep the order of the document.
        let slot = self.schemas.schemas.len();
        self.schemas.schemas.push(Schema {
            name: name.clone(),
            docs: docs::of_type(&name, schema),
            kind: SchemaKind::Object(Vec::new()),
            families: BTreeSet::new(),
            in_request: false,
            variants: None,
        });
        let variants = self.variants(schema, at, depth);
        let mut members: Vec<Member> = Vec::new();
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (json_name, property, here, promised) in self.members(schema, at, depth) {
            let spec = self.spec;
            let followed = follow(spec, &property, &here);
            let promised = promised && !followed.nullable;
            let hint = format!("{name}{}", names::upper_camel(&json_name));
            let lowered = self.schema_within(&property, &here, &hint, depth + 1);
            // A field without a default cannot be required, because reading would have to fail.
            let promised = promised && lowered != json!({});
            let own = self.own_name(&property, &here);
            let rust = own.unwrap_or_else(|| names::snake(&json_name));
            if let Some(other) = members.iter().find(|member| member.rust == rust) {
                let message = format!(
                    "`{json_name}` and `{}` are both `{rust}` in Rust",
                    other.name
                );
                self.refuse(
                    "member-name",
                    &here,
                    message,
                    "name one of them with `x-rust-name`",
                );
            }
            members.push(Member {
                docs: describe_member(&json_name, promised, &property, followed.schema),
                sensitive: flag(&property, "x-sensitive") || flag(followed.schema, "x-sensitive"),
                name: json_name.clone(),
                rust,
                required: promised,
            });
            if promised {
                required.push(Value::from(json_name.clone()));
            }
            properties.insert(json_name, lowered);
        }
        if let Some(schema) = self.schemas.schemas.get_mut(slot) {
            schema.kind = SchemaKind::Object(members);
            schema.variants = variants;
        }
        let mut lowered = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            lowered["required"] = Value::Array(required);
        }
        self.schemas.lowered.insert(name.clone(), lowered);
        reference(&name)
    }

    /// Returns the fields of an object, including those of every part of its `allOf`: name, schema,
    /// pointer, and whether the field is required.
    fn members(
        &mut self,
        schema: &Value,
        at: &str,
        depth: usize,
    ) -> Vec<(String, Value, String, bool)> {
        let mut found: Vec<(String, Value, String, bool)> = Vec::new();
        if depth > DEPTH_LIMIT {
            self.refuse(
                "endless-schema",
                at,
                "this `allOf` holds itself",
                "break the circle",
            );
            return found;
        }
        let arms = schema.get("allOf").and_then(Value::as_array);
        for (index, arm) in arms.into_iter().flatten().enumerate() {
            let spec = self.spec;
            let followed = follow(spec, arm, &format!("{at}/allOf/{index}"));
            if followed.schema.get("allOf").is_none() && !is_object(followed.schema) {
                self.refuse(
                    "all-of",
                    followed.pointer,
                    "an arm of `allOf` that is not an object cannot be joined with the others",
                    "let every arm be an object, or write the joined schema out",
                );
                continue;
            }
            found.extend(self.members(followed.schema, &followed.pointer, depth + 1));
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let here = pointer::child(&format!("{at}/properties"), name);
            found.retain(|(other, ..)| other != name);
            found.push((name.clone(), property.clone(), here, false));
        }
        let required = schema.get("required").and_then(Value::as_array);
        for name in required.into_iter().flatten().filter_map(Value::as_str) {
            for (_, _, _, promised) in found.iter_mut().filter(|(other, ..)| other == name) {
                *promised = true;
            }
        }
        found
    }

    fn enumeration(&mut self, schema: &Value, at: &str, hint: &str) -> Value {
        let name = match self.register(at, hint, schema) {
            Ok(name) => name,
            Err(name) => return reference(&name),
        };
        let mut values: Vec<(String, String)> = Vec::new();
        let listed = schema.get("enum").and_then(Value::as_array);
        for value in listed.into_iter().flatten().filter_map(Value::as_str) {
            let variant = names::upper_camel(value);
            // `V3.2` and `V32` are equal without punctuation, so that of the later one is spelled
            // out.
            let taken = |variant: &str, values: &[(String, String)]| {
                variant == "Unknown" || values.iter().any(|(_, other)| other == variant)
            };
            let variant = if taken(&variant, &values) {
                names::spelt_out(value)
            } else {
                variant
            };
            if values.iter().any(|(other, _)| other == value) || taken(&variant, &values) {
                let here = format!("{at}/enum");
                self.refuse(
                    "enum-value",
                    here,
                    format!("`{value}` stands twice, or has no variant name of its own"),
                    "remove one of the two values",
                );
                continue;
            }
            values.push((value.to_owned(), variant));
        }
        let phases = extensions::Phases::of(schema).unwrap_or_default();
        let phases = phases.states();
        let phases: BTreeMap<String, String> = phases
            .map(|(state, phase)| (state.to_owned(), phase.name().to_owned()))
            .collect();
        self.schemas.schemas.push(Schema {
            docs: docs::of_type(&name, schema),
            name: name.clone(),
            kind: SchemaKind::Enum { values, phases },
            families: BTreeSet::new(),
            in_request: false,
            variants: None,
        });
        self.schemas
            .lowered
            .insert(name.clone(), json!({ "type": "string" }));
        reference(&name)
    }

    /// Sets the families and directions that use each type, and returns all types.
    pub(super) fn close(&mut self, operations: &[Operation], messages: &Messages) -> Vec<Schema> {
        let mut schemas = std::mem::take(&mut self.schemas.schemas);
        let index: HashMap<String, usize> = schemas
            .iter()
            .enumerate()
            .map(|(index, schema)| (schema.name.clone(), index))
            .collect();
        for operation in operations {
            let parameters = operation
                .parameters
                .iter()
                .map(|parameter| match &parameter.ty {
                    Scalar::Enum(name) => name.as_str(),
                    _ => "",
                });
            let body = match &operation.body {
                Body::Json { ty, .. } => ty,
                _ => "",
            };
            let success = match &operation.success {
                Success::Json(ty) | Success::JsonOrEmpty(ty) => ty,
                _ => "",
            };
            if let Some(schema) = index.get(success).and_then(|index| schemas.get_mut(*index))
                && schema.docs == docs::of_type(success, &Value::Null)
            {
                schema.docs = format!("The answer of `{}`.", operation.id);
            }
            let mut queue: Vec<(String, bool)> = Vec::new();
            queue.extend(parameters.map(|name| (name.to_owned(), false)));
            queue.extend(words(body).map(|name| (name, true)));
            queue.extend(words(success).map(|name| (name, false)));
            self.mark(&mut schemas, &index, &operation.family, queue);
        }
        for (feature, types) in messages.roots() {
            self.mark(&mut schemas, &index, feature, types);
        }
        schemas
    }

    /// Sets the family and direction of some types, and of all that they contain.
    fn mark(
        &self,
        schemas: &mut [Schema],
        index: &HashMap<String, usize>,
        family: &str,
        mut queue: Vec<(String, bool)>,
    ) {
        while let Some((name, in_request)) = queue.pop() {
            let schema = index.get(&name).and_then(|index| schemas.get_mut(*index));
            let Some(schema) = schema else { continue };
            let known = !schema.families.insert(family.to_owned());
            if known && (schema.in_request || !in_request) {
                continue;
            }
            schema.in_request |= in_request;
            let lowered = self.schemas.lowered.get(&name);
            let mut below = Vec::new();
            references(lowered.unwrap_or(&Value::Null), &mut below);
            let variants = schema.variants.iter().flat_map(|variants| &variants.cases);
            below.extend(variants.filter_map(|case| case.ty.clone()));
            queue.extend(below.into_iter().map(|name| (name, in_request)));
        }
    }
}

fn describe_member(name: &str, required: bool, property: &Value, target: &Value) -> String {
    let facts = bounds(property).or(bounds(target));
    let of_target = text(target, "description").and_then(|text| text.split("\n\n").next());
    let description = text(property, "description").or(of_target);
    let fallback = docs::of_member(name, required);
    docs::describe(&fallback, description, &facts, property)
}

impl Registry {
    /// Returns the kind of the type with a Rust name.
    pub(super) fn kind(&self, name: &str) -> Option<&SchemaKind> {
        self.schemas
            .iter()
            .find(|schema| schema.name == name)
            .map(|schema| &schema.kind)
    }
}

/// The name of an inline schema.
enum Inline {
    /// That of an equal schema, whose type it shares.
    Same(String),
    /// One that no other schema has.
    New(String),
}
