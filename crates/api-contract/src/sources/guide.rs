//! The expectations of another contract about a value, used to evaluate observed values.
//!
//! An observed value is an example, never the complete set of possible values. It is stated as a
//! fact only if it differs from the expectation of the other contract.

use serde_json::Value;

use crate::model::{Additional, Contract, Fact, Property, Schema, SchemaId, Types};

/// The maximum depth of schemas nested by `allOf`.
const DEEPEST: usize = 16;

/// The schemas that apply to a value, all at once.
#[derive(Clone, Debug)]
pub(super) struct Guide<'b> {
    base: &'b Contract,
    parts: Vec<&'b Schema>,
}

impl<'b> Guide<'b> {
    /// Creates the guide of a schema; returns `None` if the schema states nothing certain.
    pub(super) fn of(base: &'b Contract, id: SchemaId) -> Option<Self> {
        let mut parts = Vec::new();
        gather(base, id, 0, &mut parts)?;
        Some(Self { base, parts })
    }

    /// Returns the allowed types, without `null`.
    pub(super) fn types(&self) -> Option<Types> {
        let types = self.parts.iter().filter_map(|part| part.types.known());
        types.copied().reduce(Types::common)
    }

    /// Returns whether `null` is certainly expected.
    pub(super) fn allows_null(&self) -> bool {
        self.parts.iter().any(|part| part.nullable.is_true())
    }

    /// Returns the listed values.
    pub(super) fn values(&self) -> Option<&'b [Value]> {
        let listed = self.parts.iter().find_map(|part| part.values.value());
        listed.map(|listed| listed.values.items.as_slice())
    }

    fn properties(&self) -> impl Iterator<Item = &'b Property> {
        self.parts.iter().flat_map(|part| &part.properties.items)
    }

    /// Returns the expectation about a listed property: `None` if it is not listed, `Some(None)` if
    /// the expectation is unclear.
    pub(super) fn field(&self, name: &str) -> Option<Option<Self>> {
        let property = self.properties().find(|property| &*property.name == name)?;
        Some(Self::of(self.base, property.schema))
    }

    /// Returns the expectation about properties that are not listed, in the same way.
    pub(super) fn other_field(&self) -> Option<Option<Self>> {
        self.parts.iter().find_map(|part| match part.additional {
            Fact::Known(Additional::Schema(schema)) => Some(Self::of(self.base, schema)),
            _ => None,
        })
    }

    /// Returns the expectation about an element of a list.
    pub(super) fn element(&self) -> Option<Self> {
        let items = self.parts.iter().find_map(|part| part.items.value());
        items.and_then(|items| Self::of(self.base, *items))
    }

    /// Returns whether it is a list, rather than an object with arbitrary property names.
    pub(super) fn is_list(&self) -> bool {
        self.parts.iter().any(|part| part.items.value().is_some())
    }

    /// Returns the required properties.
    pub(super) fn required(&self) -> impl Iterator<Item = &'b str> {
        let required = self
            .properties()
            .filter(|property| property.required.is_true());
        required.map(|property| &*property.name)
    }
}

/// Collects a schema and all that `allOf` adds; returns `None` if alternatives are ambiguous.
fn gather<'b>(
    base: &'b Contract,
    id: SchemaId,
    depth: usize,
    parts: &mut Vec<&'b Schema>,
) -> Option<()> {
    let schema = base.schema(id);
    let open = id == SchemaId::UNKNOWN
        || !schema.any_of.items.is_empty()
        || !schema.one_of.items.is_empty();
    if open || depth > DEEPEST {
        return None;
    }
    parts.push(schema);
    schema
        .all_of
        .items
        .iter()
        .try_for_each(|part| gather(base, *part, depth + 1, parts))
}
