//! Lowers objects: the properties of all arms of an `allOf`, and of a choice beside properties.

use std::collections::BTreeSet;

use openapi_document::pointer;
use serde_json::{Map, Value, json};

use super::{
    Lowerer, docs,
    read::{DEPTH_LIMIT, bounds, choices, flag, follow, is_annotation, is_object, reference, text},
};
use crate::{
    model::{Member, Schema, SchemaKind},
    names,
};

/// The largest number of objects that are joined for one document.
const WORK_LIMIT: usize = 1_000_000;

/// A property of an object.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) pointer: String,
    /// Whether the object requires it.
    pub(super) promised: bool,
}

impl Lowerer<'_> {
    pub(super) fn object(&mut self, schema: &Value, at: &str, hint: &str, depth: usize) -> Value {
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
        self.building.push(name.clone());
        let variants = self.variants(schema, &name, at, depth);
        let mut members: Vec<Member> = Vec::new();
        let mut properties = Map::new();
        let mut required = Vec::new();
        for property in self.members(schema, at, depth) {
            let (member, lowered) = self.member_of(&name, property, &members, depth);
            if member.required && !member.nullable {
                required.push(Value::from(member.name.clone()));
            }
            properties.insert(member.name.clone(), lowered);
            members.push(member);
        }
        self.building.pop();
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

    /// Lowers one property of the type `name`.
    fn member_of(
        &mut self,
        name: &str,
        property: Property,
        members: &[Member],
        depth: usize,
    ) -> (Member, Value) {
        let Property {
            name: json_name,
            schema,
            pointer: here,
            promised,
        } = property;
        let followed = follow(self.spec, &schema, &here);
        let (of_target, is_nullable) = (followed.schema.clone(), followed.nullable);
        let hint = format!("{name}{}", names::upper_camel(&json_name));
        let lowered = self.schema_within(&schema, &here, &hint, depth + 1);
        // A field without a default cannot be required, because reading would have to fail.
        let is_any = lowered == json!({});
        let is_choice = choices(&of_target, "").next().is_some();
        let required = promised && !(is_any && is_choice);
        let own = self.own_name(&schema, &here);
        let wanted = own.unwrap_or_else(|| names::snake(&json_name));
        let is_free = |name: &str| members.iter().all(|member| member.rust != name);
        let rust = names::numbered(&wanted, "_", is_free);
        if rust != wanted {
            self.renamed("member-name", &here, &format!("`{json_name}`"), &rust);
        }
        let has = |key: &str| flag(&schema, key) || flag(&of_target, key);
        let member = Member {
            docs: describe_member(&json_name, required, &schema, &of_target),
            sensitive: has("x-sensitive"),
            rust,
            required,
            nullable: required && (is_nullable || is_any),
            read_only: has("readOnly"),
            write_only: has("writeOnly"),
            name: json_name,
        };
        (member, lowered)
    }

    /// Returns the properties of an object that may be a reference.
    pub(super) fn all_properties(&mut self, schema: &Value, at: &str) -> Vec<Property> {
        let spec = self.spec;
        let followed = follow(spec, schema, at);
        let (schema, at) = (followed.schema, followed.pointer);
        let has_parts = schema.get("allOf").is_some()
            || schema.get("properties").is_some()
            || choices(schema, "").next().is_some();
        match has_parts {
            true => self.members(schema, &at, 0),
            false => Vec::new(),
        }
    }

    /// Returns the properties of an object, including those of every part of its `allOf`, and those
    /// of its choices, of which none is required.
    fn members(&mut self, schema: &Value, at: &str, depth: usize) -> Vec<Property> {
        let mut required = BTreeSet::new();
        let mut found = self.collect(schema, at, depth, &mut Vec::new(), &mut required);
        for property in &mut found {
            property.promised = required.contains(&property.name);
        }
        found
    }

    /// Collects the properties of an object, and the names of those that are required: one part of
    /// an `allOf` may require a property of another.
    fn collect(
        &mut self,
        schema: &Value,
        at: &str,
        depth: usize,
        above: &mut Vec<String>,
        required: &mut BTreeSet<String>,
    ) -> Vec<Property> {
        let mut found: Vec<Property> = Vec::new();
        self.work += 1;
        if depth > DEPTH_LIMIT || self.work > WORK_LIMIT {
            self.reject(
                "endless-schema",
                at,
                "this `allOf` holds itself",
                "break the circle",
            );
            return found;
        }
        // A choice may lead back to the object that it belongs to.
        if above.iter().any(|other| other == at) {
            return found;
        }
        above.push(at.to_owned());
        let arms = schema.get("allOf").and_then(Value::as_array);
        for (index, arm) in arms.into_iter().flatten().enumerate() {
            let spec = self.spec;
            let followed = follow(spec, arm, &format!("{at}/allOf/{index}"));
            if !self.is_part_of_object(followed.schema, 0) {
                self.reject(
                    "all-of",
                    followed.pointer,
                    "an arm of `allOf` that is not an object cannot be joined with the others",
                    "let every arm be an object, or write the joined schema out",
                );
                continue;
            }
            let (schema, at) = (followed.schema, &followed.pointer);
            for property in self.collect(schema, at, depth + 1, above, required) {
                restrict(&mut found, property);
            }
        }
        let mut chosen: Vec<Property> = Vec::new();
        for (here, arm) in choices(schema, at) {
            let spec = self.spec;
            let followed = follow(spec, arm, &here);
            let (schema, at) = (followed.schema, &followed.pointer);
            for property in self.collect(schema, at, depth + 1, above, &mut BTreeSet::new()) {
                widen(&mut chosen, property);
            }
        }
        for property in chosen {
            if !found.iter().any(|other| other.name == property.name) {
                found.push(property);
            }
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let pointer = pointer::child(&format!("{at}/properties"), name);
            let property = Property {
                name: name.clone(),
                schema: property.clone(),
                pointer,
                promised: false,
            };
            restrict(&mut found, property);
        }
        let names = schema.get("required").and_then(Value::as_array);
        let names = names.into_iter().flatten().filter_map(Value::as_str);
        required.extend(names.map(str::to_owned));
        above.pop();
        found
    }

    /// Returns whether the values of an `allOf` are objects.
    pub(super) fn is_object_like(&self, schema: &Value, depth: usize) -> bool {
        let spec = self.spec;
        let arms = schema.get("allOf").and_then(Value::as_array);
        let arms = || {
            arms.into_iter()
                .flatten()
                .map(|arm| follow(spec, arm, "").schema)
        };
        is_object(schema)
            || arms().any(|arm| is_object(arm) || depth < 6 && self.is_object_like(arm, depth + 1))
            || depth < 6
                && choices(schema, "").any(|(_, arm)| {
                    let arm = follow(spec, arm, "").schema;
                    self.is_object_like(arm, depth + 1)
                })
    }

    /// Returns whether a schema can restrict an object.
    fn is_part_of_object(&self, schema: &Value, depth: usize) -> bool {
        let spec = self.spec;
        let is_untyped = schema.get("type").is_none() && schema.get("enum").is_none();
        is_object(schema)
            || is_annotation(schema)
            || is_untyped
                && depth < 6
                && choices(schema, "").all(|(_, arm)| {
                    let arm = follow(spec, arm, "").schema;
                    self.is_part_of_object(arm, depth + 1)
                })
    }
}

/// Adds a property of a part that restricts the object; of two with one name, the one with a type
/// is kept, else the later one.
fn restrict(found: &mut Vec<Property>, property: Property) {
    let earlier = found.iter().position(|other| other.name == property.name);
    let Some(earlier) = earlier.map(|index| found.remove(index)) else {
        return found.push(property);
    };
    found.push(match is_annotation(&property.schema) {
        true => earlier,
        false => property,
    });
}

/// Adds a property of an alternative: with the values of all alternatives that have it.
fn widen(found: &mut Vec<Property>, property: Property) {
    let Some(other) = found.iter_mut().find(|other| other.name == property.name) else {
        return found.push(property);
    };
    if other.schema == property.schema {
        return;
    }
    let made = other.schema.get("x-alternatives").is_some();
    if !made {
        let first = other.schema.clone();
        other.schema = json!({ "x-alternatives": true, "anyOf": [first] });
        other.pointer = format!("{}/anyOf", other.pointer);
    }
    if let Some(Value::Array(arms)) = other.schema.get_mut("anyOf")
        && !arms.contains(&property.schema)
    {
        arms.push(property.schema);
    }
}

fn describe_member(name: &str, required: bool, property: &Value, target: &Value) -> String {
    let facts = bounds(property).or(bounds(target));
    let of_target = text(target, "description").and_then(|text| text.split("\n\n").next());
    let description = text(property, "description").or(of_target);
    let fallback = docs::of_property(name, required);
    docs::describe(&fallback, description, &facts, property)
}
