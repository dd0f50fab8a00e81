//! What another contract expects of a value, so that what was seen can be judged.
//!
//! A value shows what may come, never all that may come. Only where it is not what the other contract
//! expects is it a fact worth stating.

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
    /// Returns the guide of a schema; `None` where it does not tell anything that is sure.
    pub(super) fn of(base: &'b Contract, id: SchemaId) -> Option<Self> {
        let mut parts = Vec::new();
        gather(base, id, 0, &mut parts)?;
        Some(Self { base, parts })
    }

    /// Returns the types that are allowed, without `null`.
    pub(super) fn types(&self) -> Option<Types> {
        let types = self.parts.iter().filter_map(|part| part.types.known());
        types.copied().reduce(Types::common)
    }

    /// Returns whether `null` is sure to be no surprise.
    pub(super) fn allows_null(&self) -> bool {
        self.parts.iter().any(|part| part.nullable.is_true())
    }

    /// Returns the values that are listed.
    pub(super) fn values(&self) -> Option<&'b [Value]> {
        let listed = self.parts.iter().find_map(|part| part.values.value());
        listed.map(|listed| listed.values.items.as_slice())
    }

    fn properties(&self) -> impl Iterator<Item = &'b Property> {
        self.parts.iter().flat_map(|part| &part.properties.items)
    }

    /// What a listed property should be: `None` when it is not listed, `Some(None)` when that is
    /// unclear.
    pub(super) fn member(&self, name: &str) -> Option<Option<Self>> {
        let property = self.properties().find(|property| &*property.name == name)?;
        Some(Self::of(self.base, property.schema))
    }

    /// What properties that are not listed should be, in the same way.
    pub(super) fn other_member(&self) -> Option<Option<Self>> {
        self.parts.iter().find_map(|part| match part.additional {
            Fact::Known(Additional::Schema(schema)) => Some(Self::of(self.base, schema)),
            _ => None,
        })
    }

    /// What an element of a list should be.
    pub(super) fn element(&self) -> Option<Self> {
        let items = self.parts.iter().find_map(|part| part.items.value());
        items.and_then(|items| Self::of(self.base, *items))
    }

    /// Returns whether it is a list, rather than an object with any names for properties.
    pub(super) fn is_list(&self) -> bool {
        self.parts.iter().any(|part| part.items.value().is_some())
    }

    /// Returns the properties that must be there.
    pub(super) fn required(&self) -> impl Iterator<Item = &'b str> {
        let required = self
            .properties()
            .filter(|property| property.required.is_true());
        required.map(|property| &*property.name)
    }
}

/// Collects a schema and all that `allOf` adds; fails where alternatives leave open what applies.
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
