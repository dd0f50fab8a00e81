//! Schemas of definitions as one graph.
//!
//! A definition has a copy of every schema that it uses. Equal copies become one schema; copies
//! that differ remain separate schemas of the same name.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use serde_json::Value;

use super::{
    bounds,
    definition::{Definition, Part},
    words,
};
use crate::prose;
use api_contract::{
    model::{
        Additional, At, Contract, Enumeration, Fact, Listing, Property, Schema, SchemaId, Types,
    },
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

fn stated<T>(value: Option<T>) -> Fact<T> {
    value.map_or(Fact::Unknown, Fact::Known)
}

/// Returns the type, inferred from the properties if the schema does not state it.
pub(super) fn types(part: &Part<'_>) -> Option<Types> {
    match part.text("type") {
        Some("file") => Some(Types::STRING),
        Some(name) => Types::named(name),
        None if part.get("properties").is_some() => Some(Types::OBJECT),
        None if part.get("items").is_some() => Some(Types::ARRAY),
        None => None,
    }
}

/// Returns the format, if it applies to the type. A format that names a type is ignored.
fn format(part: &Part<'_>, types: Option<Types>) -> Fact<Option<Box<str>>> {
    if part.text("type") == Some("file") {
        return Some("binary".into()).into();
    }
    if types == Some(Types::STRING) && bounds::is_time(part) {
        return Some("date-time".into()).into();
    }
    let Some(format) = part.text("format") else {
        return Fact::Unknown;
    };
    let whole = format.trim_start_matches('u').strip_prefix("int");
    let is_whole = whole.is_some_and(|bits| matches!(bits, "8" | "16" | "32" | "64"));
    let is_real = matches!(format, "float" | "double");
    let fits = match types {
        Some(Types::INTEGER) => is_whole,
        Some(Types::NUMBER) => is_real,
        Some(Types::STRING) => {
            !is_whole && !is_real && !matches!(format, "" | "string" | "float32" | "float64")
        }
        _ => false,
    };
    match fits {
        true => Some(format.into()).into(),
        false => Fact::Unknown,
    }
}

/// Returns the listed values, otherwise those of the description's bullets.
fn values(
    part: &Part<'_>,
    types: Option<Types>,
    description: &str,
) -> Fact<Option<Box<Enumeration>>> {
    let listed = part.value.get("enum").and_then(Value::as_array);
    let listing = match (listed, types) {
        // A list of both boolean values does not restrict anything.
        (_, Some(Types::BOOLEAN)) => None,
        (Some(listed), Some(types)) if !listed.is_empty() => Some(Listing {
            complete: true,
            items: listed
                .iter()
                .filter_map(|value| of_type(value, types))
                .collect(),
        }),
        (None, Some(Types::STRING)) if !words::is_pairs(description) => prose::values(description)
            .map(|values| Listing {
                items: values.items.into_iter().map(Value::from).collect(),
                complete: values.complete,
            }),
        _ => None,
    };
    let open = Fact::Unknown;
    listing.map_or(Fact::Unknown, |values| {
        Some(Box::new(Enumeration { values, open })).into()
    })
}

/// Returns the default, otherwise the one that the description states.
fn default(
    part: &Part<'_>,
    types: Option<Types>,
    description: &str,
    values: &Fact<Option<Box<Enumeration>>>,
) -> Fact<Option<Box<Value>>> {
    let Some(types) = types else {
        return Fact::Unknown;
    };
    let stated = part.value.get("default");
    // An empty string is the tooling's default if nobody chose one.
    let stated = stated.filter(|value| value.as_str() != Some(""));
    let listed = values.value().map(|listed| listed.values.items.as_slice());
    let listed: Vec<&str> = listed
        .unwrap_or_default()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let value = match stated {
        Some(value) => of_type(value, types),
        None => prose::default(description, &listed)
            .filter(|word| listed.is_empty() || listed.contains(word))
            .and_then(|word| of_type(&Value::from(word), types)),
    };
    value.map_or(Fact::Unknown, |value| Some(Box::new(value)).into())
}

/// Returns a value converted to a type: definitions write numbers and booleans as strings too, and
/// the reverse.
fn of_type(value: &Value, types: Types) -> Option<Value> {
    let text = match value {
        Value::String(text) => text.clone(),
        // The original notation of a number is lost, such as that of a color.
        Value::Number(_) if types == Types::STRING => return None,
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Array(_) if types == Types::ARRAY => return Some(value.clone()),
        Value::Object(_) if types == Types::OBJECT => return Some(value.clone()),
        _ => return None,
    };
    match types {
        Types::STRING => Some(text.into()),
        Types::BOOLEAN => text.parse().ok().map(Value::Bool),
        Types::INTEGER | Types::NUMBER => {
            let number: serde_json::Number = text.trim().parse().ok()?;
            let fits = types == Types::NUMBER || !number.is_f64();
            fits.then_some(Value::Number(number))
        }
        _ => None,
    }
}
