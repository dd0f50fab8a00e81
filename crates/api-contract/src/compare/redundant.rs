//! Removes keywords that restrict nothing beside the other keywords of their schema: counts that cannot be
//! exceeded, values that are listed twice, and bounds that a format sets if the other schema states none.

use std::cmp::Ordering;

use rustc_hash::FxHashSet;
use serde_json::Number;

use super::{flatten::Side, normal, numbers};
use crate::model::{Additional, Bound, Fact, Limits, Schema, Types};

/// Formats of integers with the range of their values.
const RANGES: [(&str, i128, i128); 8] = [
    ("int8", i8::MIN as i128, i8::MAX as i128),
    ("int16", i16::MIN as i128, i16::MAX as i128),
    ("int32", i32::MIN as i128, i32::MAX as i128),
    ("int64", i64::MIN as i128, i64::MAX as i128),
    ("uint8", 0, u8::MAX as i128),
    ("uint16", 0, u16::MAX as i128),
    ("uint32", 0, u32::MAX as i128),
    ("uint64", 0, u64::MAX as i128),
];

fn range(schema: &Schema) -> Option<(Number, Number)> {
    let format = schema.format.value()?;
    let (_, least, most) = RANGES.iter().find(|(name, ..)| **name == **format)?;
    (schema.types == Fact::Known(Types::INTEGER))
        .then(|| Some((Number::from_i128(*least)?, Number::from_i128(*most)?)))?
}

/// Returns whether a schema has keywords that may restrict nothing.
pub(super) fn may_have(schema: &Schema) -> bool {
    let Some(limits) = schema.limits.value() else {
        return false;
    };
    limits.min_properties.value().is_some()
        || limits.max_properties.value().is_some()
        || limits.unique_items.is_true() && limits.max_items.value().is_some()
}

/// Removes the keywords that restrict nothing.
pub(super) fn remove(schema: &mut Schema) {
    values(schema);
    dependencies(schema);
    let is_object = schema.types == Fact::Known(Types::OBJECT);
    let required = required(schema).len();
    let listed = schema.properties.items.len();
    let has_patterns = schema
        .rare
        .value()
        .is_some_and(|rare| !rare.pattern_properties.is_empty());
    let is_closed = schema.additional == Fact::Known(Additional::Forbidden)
        && schema.properties.complete
        && !has_patterns;
    let Fact::Known(Some(limits)) = &mut schema.limits else {
        return;
    };
    let has_one = limits.max_items.value().is_some_and(|most| *most <= 1);
    if has_one && limits.unique_items.is_true() {
        limits.unique_items = Fact::Known(false);
    }
    let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    if is_object {
        let least = limits.min_properties.value().copied();
        if least.is_some_and(|least| least <= count(required)) {
            limits.min_properties = Fact::Known(None);
        }
        let most = limits.max_properties.value().copied();
        if is_closed && most.is_some_and(|most| most >= count(listed)) {
            limits.max_properties = Fact::Known(None);
        }
        if most == Some(0)
            && listed == 0
            && !has_patterns
            && schema.additional == Fact::Known(Additional::Allowed)
        {
            limits.max_properties = Fact::Known(None);
            schema.additional = Fact::Known(Additional::Forbidden);
        }
    }
    if **limits == Limits::none() {
        schema.limits = Fact::Known(None);
    }
}

/// Returns the bounds of a schema without those that the format of either schema implies, where the other
/// schema states none. If both state one, they are compared as they are written.
pub(super) fn bounds(schema: &Schema, other: &Schema) -> Fact<Option<Box<Limits>>> {
    let mut bounds = schema.limits.clone();
    let Fact::Known(Some(limits)) = &mut bounds else {
        return bounds;
    };
    let stated = other.limits.value();
    // Every integer is a multiple of 0.5.
    let one = Number::from(1);
    if other.types == Fact::Known(Types::INTEGER)
        && stated.is_none_or(|other| other.multiple_of == Fact::Known(None))
        && (limits.multiple_of.value()).is_some_and(|of| numbers::is_multiple(&one, of))
    {
        limits.multiple_of = Fact::Known(None);
    }
    for (least, most) in [range(schema), range(other)].into_iter().flatten() {
        if stated.is_none_or(|other| other.minimum == Fact::Known(None)) {
            drop_bound(&mut limits.minimum, &least, Ordering::Greater);
        }
        if stated.is_none_or(|other| other.maximum == Fact::Known(None)) {
            drop_bound(&mut limits.maximum, &most, Ordering::Less);
        }
    }
    bounds
}

/// Removes a bound unless it is stricter than another one.
fn drop_bound(bound: &mut Fact<Option<Bound>>, other: &Number, stricter: Ordering) {
    let is_implied = bound
        .value()
        .is_some_and(|own| !own.exclusive && numbers::compare(&own.value, other) != stricter);
    if is_implied {
        *bound = Fact::Known(None);
    }
}

/// Removes values that are listed twice.
fn values(schema: &mut Schema) {
    if let Fact::Known(Some(listed)) = &mut schema.values {
        let mut seen = FxHashSet::default();
        let items = &mut listed.values.items;
        items.retain(|value| seen.insert(numbers::key(value)));
    }
}

/// Returns the names of the properties that are always present.
fn required(schema: &Schema) -> FxHashSet<&str> {
    let own = schema.properties.items.iter();
    let own = own.filter(|property| property.required.is_true());
    let also = schema.also_required.iter().map(|name| &**name);
    own.map(|property| &*property.name).chain(also).collect()
}

/// Returns whether the `anyOf` of a schema restricts nothing that another schema without it allows: one
/// alternative only requires properties, and the other schema requires these itself.
pub(super) fn is_implied(side: &mut Side<'_>, choice: &Schema, other: &Schema) -> bool {
    if !other.any_of.items.is_empty() {
        return false;
    }
    let always = required(other);
    choice.any_of.items.iter().any(|id| {
        let mut alternative = Schema::clone(&side.schema(*id));
        let own = required(&alternative);
        let is_required = !own.is_empty() && own.is_subset(&always);
        alternative.also_required.clear();
        alternative.types = Fact::Known(Types::ANY);
        is_required && normal::is_free(&alternative)
    })
}

/// Removes properties that are required in any case from those that another property requires.
fn dependencies(schema: &mut Schema) {
    let Some(rare) = schema.rare.value() else {
        return;
    };
    if rare.dependent_required.is_empty() {
        return;
    }
    let required = required(schema);
    let mut rare = rare.clone();
    for (_, names) in &mut rare.dependent_required {
        names.retain(|name| !required.contains(&**name));
    }
    rare.dependent_required
        .retain(|(_, names)| !names.is_empty());
    schema.rare = Fact::Known((*rare != Default::default()).then_some(rare));
}
