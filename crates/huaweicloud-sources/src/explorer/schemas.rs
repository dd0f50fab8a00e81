//! Schemas of definitions as one graph.
//!
//! A definition has a copy of every schema that it uses. Equal copies become one schema; copies
//! that differ remain separate schemas of the same name.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use serde_json::Value;

use super::{
    bounds,
    definition::{Definition, Part},
    values::{default, format, stated, types, values},
};
use crate::prose;
use api_contract::{
    model::{Additional, At, Contract, Fact, Listing, Property, Schema, SchemaId, Types},
    pointer,
};

/// The maximum depth of schemas nested by `allOf`.
const DEEPEST: usize = 16;

/// Schemas that several definitions share, by name and content.
#[derive(Default)]
pub(super) struct Shared(HashMap<(String, String), SchemaId>);

/// Reads the schemas that one definition requests, and those that they refer to.
pub(super) struct Schemas<'c, 'd> {
    pub(super) contract: &'c mut Contract,
    pub(super) definition: &'d Definition,
    shared: &'c mut Shared,
    known: HashMap<String, SchemaId>,
    waiting: VecDeque<(SchemaId, Part<'d>)>,
}

impl<'c, 'd> Schemas<'c, 'd> {
    pub(super) fn new(
        contract: &'c mut Contract,
        shared: &'c mut Shared,
        definition: &'d Definition,
    ) -> Self {
        Self {
            contract,
            definition,
            shared,
            known: HashMap::new(),
            waiting: VecDeque::new(),
        }
    }

    pub(super) fn at(&mut self, part: &Part<'_>) -> At {
        self.definition.at(self.contract, part)
    }

    /// Returns the schema of a part, which may be a reference.
    pub(super) fn of(&mut self, part: Part<'d>) -> SchemaId {
        self.described(part, "")
    }

    /// Returns the schema of a part; a list's description also describes its elements.
    fn described(&mut self, part: Part<'d>, around: &str) -> SchemaId {
        if part.reference().is_none() {
            let schema = self.read(&part, around);
            return self.contract.add_schema(schema);
        }
        match self.definition.follow(part.clone()) {
            Some(target) => self.named(target),
            None => {
                let finding = self.definition.broken(&part);
                self.contract.problems.push(finding);
                SchemaId::UNKNOWN
            }
        }
    }

    /// Returns a comma-separated string as the list that it represents.
    pub(super) fn of_list(&mut self, part: &Part<'d>) -> SchemaId {
        let element = Schema {
            // The bounds are those of the whole string.
            limits: Fact::Unknown,
            default: Fact::Unknown,
            ..self.read(part, "")
        };
        let at = element.at;
        let items = self.contract.add_schema(element);
        self.contract.add_schema(Schema {
            types: Types::ARRAY.into(),
            items: Some(items).into(),
            ..Schema::unknown(at)
        })
    }

    fn named(&mut self, part: Part<'d>) -> SchemaId {
        if let Some(known) = self.known.get(&part.pointer) {
            return *known;
        }
        let name = part.pointer.rsplit('/').next().unwrap_or_default();
        let name = pointer::unescape(name).into_owned();
        let key = (name, self.closure_text(&part));
        if let Some(known) = self.shared.0.get(&key) {
            self.known.insert(part.pointer, *known);
            return *known;
        }
        let at = self.at(&part);
        let id = self.contract.add_schema(Schema {
            name: Some(key.0.as_str().into()),
            ..Schema::unknown(at)
        });
        self.shared.0.insert(key, id);
        self.known.insert(part.pointer.clone(), id);
        self.waiting.push_back((id, part));
        id
    }

    /// Returns a schema and all that it refers to, as text.
    fn closure_text(&self, part: &Part<'d>) -> String {
        let mut found = BTreeMap::new();
        let mut waiting = vec![part.clone()];
        while let Some(part) = waiting.pop() {
            if found.contains_key(&part.pointer) {
                continue;
            }
            self.references(part.value, &mut waiting);
            found.insert(part.pointer, part.value.to_string());
        }
        let texts: Vec<String> = found.into_values().collect();
        texts.join("\n")
    }

    fn references(&self, value: &'d Value, found: &mut Vec<Part<'d>>) {
        match value {
            Value::Object(fields) => {
                let part = Part {
                    value,
                    pointer: String::new(),
                };
                if part.reference().is_some() {
                    found.extend(self.definition.follow(part));
                }
                fields
                    .values()
                    .for_each(|value| self.references(value, found));
            }
            Value::Array(values) => values
                .iter()
                .for_each(|value| self.references(value, found)),
            _ => {}
        }
    }

    /// Reads every queued schema.
    pub(super) fn drain(&mut self) {
        while let Some((id, part)) = self.waiting.pop_front() {
            let read = self.read(&part, "");
            if let Some(slot) = self.contract.schema_mut(id) {
                let (at, name) = (slot.at, slot.name.take());
                *slot = Schema { at, name, ..read };
            }
        }
    }

    fn read(&mut self, part: &Part<'d>, around: &str) -> Schema {
        let at = self.at(part);
        let layers = self.layers(part);
        let is_composed = layers.len() > 1;
        let types = match is_composed {
            true => Some(Types::OBJECT),
            false => types(part),
        };
        let description = part.text("description").unwrap_or(around);
        // Bullets are between spaces, as if line breaks were lost.
        let description = prose::plain(description).replace(['\n', '\r'], " ");
        let values = values(part, types, &description);
        let (properties, also_required) = self.properties(&layers);
        // Schemas that are already written out here are not separate parts.
        let parts = part.elements("allOf").into_iter().filter(|_| !is_composed);
        let all_of: Vec<SchemaId> = parts.map(|part| self.of(part)).collect();
        Schema {
            types: types.map_or(Fact::Unknown, Fact::Known),
            nullable: stated(part.flag("nullable").or(part.flag("x-nullable"))),
            format: format(part, types),
            default: default(part, types, &description, &values),
            values,
            limits: bounds::read(part, types),
            items: match part.get("items") {
                Some(items) => Some(self.described(items, &description)).into(),
                None => Fact::Unknown,
            },
            properties,
            also_required,
            additional: self.additional(part),
            all_of: match all_of.is_empty() {
                true => Listing::unknown(),
                false => Listing::complete(all_of),
            },
            read_only: stated(part.flag("readOnly")),
            deprecated: stated(part.flag("deprecated")),
            ..Schema::unknown(at)
        }
    }

    /// Returns the layers of an object that `allOf` composes, the outermost last; of any other
    /// schema only itself. A layer that is not included remains a reference.
    fn layers(&mut self, part: &Part<'d>) -> Vec<Part<'d>> {
        let mut layers = Vec::new();
        self.add_layers(part.clone(), 0, &mut layers);
        let is_object = |layer: &Part<'_>| layer.get("properties").is_some();
        match layers.iter().any(is_object) {
            true => layers,
            false => vec![part.clone()],
        }
    }

    fn add_layers(&mut self, part: Part<'d>, depth: usize, layers: &mut Vec<Part<'d>>) {
        if depth >= DEEPEST {
            return;
        }
        for inner in part.elements("allOf") {
            match self.definition.follow(inner.clone()) {
                Some(inner) => self.add_layers(inner, depth + 1, layers),
                None => {
                    let finding = self.definition.broken(&inner);
                    self.contract.problems.push(finding);
                    layers.push(inner);
                }
            }
        }
        layers.push(part);
    }

    /// Returns the properties of an object, and additional required names.
    fn properties(&mut self, layers: &[Part<'d>]) -> (Listing<Property>, Vec<Box<str>>) {
        let required = layers.iter().flat_map(|layer| layer.elements("required"));
        let required: Vec<&str> = required.filter_map(|name| name.value.as_str()).collect();
        let is_required: HashSet<&str> = required.iter().copied().collect();
        let mut listed: Vec<(&str, Part<'d>)> = Vec::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for (name, property) in layers.iter().flat_map(|layer| layer.fields("properties")) {
            match known.get(name).and_then(|index| listed.get_mut(*index)) {
                // A later layer refines a property of an earlier one.
                Some((_, known)) => *known = property,
                None => {
                    known.insert(name, listed.len());
                    listed.push((name, property));
                }
            }
        }
        let mut items = Vec::new();
        for (name, property) in listed {
            items.push(Property {
                at: self.at(&property),
                name: name.into(),
                required: is_required.contains(name).into(),
                schema: self.of(property),
            });
        }
        let rest = required.iter().filter(|name| !known.contains_key(**name));
        let rest = rest.map(|name| (*name).into()).collect();
        // An object without listed properties may have any.
        let is_included = |part: &Part<'_>| part.reference().is_none();
        let complete = !items.is_empty() && layers.iter().all(is_included);
        (Listing { items, complete }, rest)
    }

    fn additional(&mut self, part: &Part<'d>) -> Fact<Additional> {
        match part.get("additionalProperties") {
            None => Fact::Unknown,
            Some(part) => match part.value {
                Value::Bool(false) => Additional::Forbidden.into(),
                Value::Object(fields) if !fields.is_empty() => {
                    Additional::Schema(self.of(part)).into()
                }
                _ => Additional::Allowed.into(),
            },
        }
    }
}
