//! The type that the keywords of a schema without types mean.

use super::normal::format_types;
use crate::model::{Additional, Fact, Limits, Rare, Schema, Types};

/// Adds the type that a schema without types means, if its keywords are those of one type.
pub(super) fn infer(schema: &mut Schema) {
    let is_choice = !schema.one_of.items.is_empty() || !schema.any_of.items.is_empty();
    if schema.types != Fact::Known(Types::ANY) || is_choice {
        return;
    }
    let mut types = Types::NONE;
    let nothing = Rare::default();
    let rare = schema.rare.value().map_or(&nothing, |rare| rare);
    let limits = schema.limits.value();
    let has = |of: fn(&Limits) -> bool| limits.is_some_and(|limits| of(limits));
    let is_object = !schema.properties.items.is_empty()
        || !schema.also_required.is_empty()
        || !matches!(
            schema.additional,
            Fact::Known(Additional::Allowed) | Fact::Unknown
        )
        || !rare.pattern_properties.is_empty()
        || rare.property_names.is_some()
        || has(|limits| limits.min_properties.value().is_some())
        || has(|limits| limits.max_properties.value().is_some());
    let is_list = schema.items.value().is_some()
        || !rare.prefix_items.is_empty()
        || rare.contains.is_some()
        || has(|limits| limits.min_items.value().is_some())
        || has(|limits| limits.max_items.value().is_some())
        || has(|limits| limits.unique_items.is_true());
    let is_text = rare.content.is_some()
        || has(|limits| limits.min_length.value().is_some())
        || has(|limits| limits.max_length.value().is_some())
        || has(|limits| limits.pattern.value().is_some());
    let is_number = has(|limits| limits.minimum.value().is_some())
        || has(|limits| limits.maximum.value().is_some())
        || has(|limits| limits.multiple_of.value().is_some());
    for (is_one, kind) in [
        (is_object, Types::OBJECT),
        (is_list, Types::ARRAY),
        (is_text, Types::STRING),
        (is_number, Types::NUMBER),
    ] {
        if is_one {
            types = types.with(kind);
        }
    }
    if types == Types::NONE
        && let Some(format) = schema.format.value()
    {
        types = format_types(format);
    }
    let one = [
        Types::OBJECT,
        Types::ARRAY,
        Types::STRING,
        Types::NUMBER,
        Types::INTEGER,
    ];
    if one.contains(&types) {
        schema.types = Fact::Known(types);
        // Without a type, `null` was never excluded, and hardly meant.
        schema.nullable = Fact::Unknown;
    }
}
