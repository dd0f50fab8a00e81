//! Observed values, and the schema that describes them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::guide::Guide;
use crate::model::{
    Additional, At, Contract, Enumeration, Fact, Listing, Property, Schema, SchemaId, Token, Types,
};

/// The maximum number of distinct strings kept.
const MOST_VALUES: usize = 64;
/// The maximum length of an enum constant.
const LONGEST_CONSTANT: usize = 64;

/// The observations of one value, any number of times.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) types: Types,
    pub(super) null: bool,
    /// Strings; `None` once there are too many for an enum.
    pub(super) values: Option<BTreeSet<String>>,
    /// Whether its strings certainly are enum values.
    pub(super) is_enum: bool,
    /// Whether a value did not have the format of its type.
    pub(super) no_format: bool,
    pub(super) fields: BTreeMap<String, Field>,
    /// The observations of properties with arbitrary names.
    pub(super) any_field: Option<Box<Seen>>,
    pub(super) element: Option<Box<Seen>>,
    objects: u32,
    /// The line of the first observation; 0 if unknown.
    pub(super) line: u32,
}

/// The observations of a property of an object.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    pub(super) seen: Seen,
    /// Whether an object was observed without it, although it is required.
    pub(super) missing: bool,
    times: u32,
}

impl Default for Seen {
    fn default() -> Self {
        Self {
            types: Types::NONE,
            null: false,
            values: Some(BTreeSet::new()),
            is_enum: false,
            no_format: false,
            fields: BTreeMap::new(),
            any_field: None,
            element: None,
            objects: 0,
            line: 0,
        }
    }
}

impl Seen {
    /// Records a value.
    pub(super) fn record(&mut self, value: &Value) {
        let kind = match value {
            Value::Null => {
                self.null = true;
                return;
            }
            Value::Bool(_) => Types::BOOLEAN,
            Value::Number(number) if number.is_f64() => Types::NUMBER,
            Value::Number(_) => Types::INTEGER,
            Value::String(text) => {
                self.record_text(text);
                Types::STRING
            }
            Value::Array(elements) => {
                let element = self.element.get_or_insert_default();
                elements.iter().for_each(|value| element.record(value));
                Types::ARRAY
            }
            Value::Object(fields) => {
                self.objects += 1;
                for (name, value) in fields {
                    let field = self.fields.entry(name.clone()).or_default();
                    field.times += 1;
                    field.seen.record(value);
                }
                Types::OBJECT
            }
        };
        self.types = self.types.with(kind);
    }

    fn record_text(&mut self, text: &str) {
        if let Some(values) = &mut self.values {
            values.insert(text.to_owned());
            if values.len() > MOST_VALUES {
                self.values = None;
            }
        }
    }

    /// Writes the schema of the observations. All of its facts are partial.
    pub(super) fn write(&self, contract: &mut Contract, at: At) -> SchemaId {
        self.written(contract, at, &Expected::Nothing)
    }

    /// Writes the schema of the observations that were not expected.
    pub(super) fn write_against(
        &self,
        contract: &mut Contract,
        at: At,
        guide: Option<Guide<'_>>,
    ) -> SchemaId {
        let expected = guide.map_or(Expected::Unclear, Expected::Guide);
        self.written(contract, at, &expected)
    }

    fn written(&self, contract: &mut Contract, at: At, expected: &Expected<'_>) -> SchemaId {
        if matches!(expected, Expected::Unclear) {
            return SchemaId::UNKNOWN;
        }
        let mut schema = Schema::unknown(at);
        if self.types != Types::NONE && !expected.has_types(self.types) {
            schema.types = self.types.into();
        }
        if self.null && !expected.has_null() {
            schema.nullable = true.into();
        }
        if self.no_format {
            schema.format = None.into();
        }
        schema.values = self.enumeration(expected);
        schema.properties = Listing::partial(self.properties(contract, at, expected));
        if let Some(element) = &self.element {
            let at = contract.places.add(at, "items", element.line);
            let items = element.written(contract, at, &expected.element());
            schema.items = Some(items).into();
        }
        if let Some((field, expected)) = self.other_fields(expected) {
            let at = contract.places.add(at, "additionalProperties", field.line);
            let field = field.written(contract, at, &expected);
            schema.additional = Additional::Schema(field).into();
        }
        contract.add_schema(schema)
    }

    /// Returns the observations of properties with arbitrary names.
    fn other_fields<'b>(&self, expected: &Expected<'b>) -> Option<(Self, Expected<'b>)> {
        if let Some(field) = &self.any_field {
            return Some(((**field).clone(), Expected::Nothing));
        }
        let guide = expected.guide()?;
        let other = guide.other_field()?;
        let mut together: Option<Self> = None;
        let fields = self.fields.iter();
        for (_, field) in fields.filter(|(name, _)| guide.field(name).is_none()) {
            together.get_or_insert_default().absorb(&field.seen);
        }
        Some((together?, other.map_or(Expected::Unclear, Expected::Guide)))
    }

    /// Adds the observations of another value to this one.
    fn absorb(&mut self, other: &Self) {
        self.types = self.types.with(other.types);
        self.null |= other.null;
        self.objects += other.objects;
        for value in other.values.iter().flatten() {
            self.record_text(value);
        }
        for (name, field) in &other.fields {
            let own = self.fields.entry(name.clone()).or_default();
            own.times += field.times;
            own.seen.absorb(&field.seen);
        }
        if let Some(element) = &other.element {
            self.element.get_or_insert_default().absorb(element);
        }
    }

    fn enumeration(&self, expected: &Expected<'_>) -> Fact<Option<Box<Enumeration>>> {
        let values = self.values.iter().flatten();
        let values: Vec<Value> = values.map(|value| value.as_str().into()).collect();
        if values.is_empty() || !(self.is_enum || expected.may_list(&values)) {
            return Fact::Unknown;
        }
        Some(Box::new(Enumeration {
            values: Listing::partial(values),
            open: Fact::Unknown,
        }))
        .into()
    }

    fn properties(
        &self,
        contract: &mut Contract,
        at: At,
        expected: &Expected<'_>,
    ) -> Vec<Property> {
        let list = contract.places.add(at, "properties", 0);
        let mut properties = Vec::new();
        for (name, field) in &self.fields {
            if expected.is_other(name) {
                continue;
            }
            let line = field.seen.line;
            let at = contract
                .places
                .add(list, Token::Name((**name).into()), line);
            let missing = field.missing || field.times < self.objects;
            properties.push(Property {
                at,
                name: (**name).into(),
                required: if missing && expected.requires(name) {
                    false.into()
                } else {
                    Fact::Unknown
                },
                schema: field.seen.written(contract, at, &expected.field(name)),
            });
        }
        let absent = expected
            .required()
            .filter(|name| !self.fields.contains_key(*name));
        for name in absent.filter(|_| self.objects > 0) {
            properties.push(Property {
                at: contract.places.add(list, Token::Name(name.into()), 0),
                name: name.into(),
                required: false.into(),
                schema: SchemaId::UNKNOWN,
            });
        }
        properties
    }
}

/// The expectation of another contract about a value.
enum Expected<'b> {
    /// There is no other contract, or it lacks the value: everything is written.
    Nothing,
    /// The expectation is unclear: nothing is written.
    Unclear,
    /// Only unexpected observations are written.
    Guide(Guide<'b>),
}

impl<'b> Expected<'b> {
    fn guide(&self) -> Option<&Guide<'b>> {
        match self {
            Self::Guide(guide) => Some(guide),
            _ => None,
        }
    }

    fn has_types(&self, seen: Types) -> bool {
        let types = self.guide().map(Guide::types);
        types.is_some_and(|types| types.is_none_or(|types| types.covers(seen)))
    }

    fn has_null(&self) -> bool {
        self.guide().is_some_and(Guide::allows_null)
    }

    /// Returns whether values should be listed: others are listed, or they look like constants.
    fn may_list(&self, values: &[Value]) -> bool {
        match self {
            Self::Guide(guide) => guide.values().is_some(),
            _ => values.iter().filter_map(Value::as_str).all(is_constant),
        }
    }

    fn requires(&self, name: &str) -> bool {
        self.guide()
            .is_none_or(|guide| guide.required().any(|required| required == name))
    }

    /// Returns whether a property is one of those with arbitrary names.
    fn is_other(&self, name: &str) -> bool {
        self.guide()
            .is_some_and(|guide| guide.field(name).is_none() && guide.other_field().is_some())
    }

    fn required(&self) -> impl Iterator<Item = &'b str> {
        self.guide().into_iter().flat_map(Guide::required)
    }

    fn field(&self, name: &str) -> Self {
        match self.guide().map(|guide| guide.field(name)) {
            Some(Some(guide)) => guide.map_or(Self::Unclear, Self::Guide),
            _ => Self::Nothing,
        }
    }

    fn element(&self) -> Self {
        match self.guide().map(Guide::element) {
            Some(guide) => guide.map_or(Self::Unclear, Self::Guide),
            None => Self::Nothing,
        }
    }
}

/// Returns whether a text looks like an enum constant, and not like personal data.
fn is_constant(text: &str) -> bool {
    (2..=LONGEST_CONSTANT).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text
            .chars()
            .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
