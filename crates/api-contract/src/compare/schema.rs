//! Compares two schemas fact by fact; the schemas that they contain are pairs of their own.

use super::{
    Action, Aspect, Effect, choices,
    draft::Drafts,
    engine::Engine,
    lifecycle::{self, Life},
    limits,
    pair::{Pair, Role, Step, Visit},
    properties, rare, values, words,
};
use crate::model::{Fact, Schema, SchemaId, Types};

pub(super) fn compare(engine: &mut Engine<'_>, pair: Pair) -> Visit {
    let old = engine.old.schema(pair.old);
    let new = engine.new.schema(pair.new);
    let mut visit = Visit {
        drafts: Drafts::new(pair.direction, old.at, new.at),
        edges: Vec::new(),
    };
    let flags = [
        (&old.read_only, &new.read_only),
        (&old.write_only, &new.write_only),
    ];
    if !properties::absent(pair.direction, &old) && properties::absent(pair.direction, &new) {
        // A part that no longer exists has nothing to compare.
        words::flags(flags, &mut visit.drafts);
        return visit;
    }
    if choices::wrapped(engine, pair, &old, &new, &mut visit) {
        return visit;
    }
    // Every fact is named, so that a new one does not compile until it is compared.
    let Schema {
        at: _,
        name: _,
        types,
        nullable,
        format,
        values,
        constant,
        default,
        limits,
        items,
        properties,
        also_required,
        additional,
        all_of,
        any_of,
        one_of,
        not,
        discriminator,
        read_only: _,
        write_only: _,
        deprecated,
        rare,
        docs,
    } = &*old;
    if listed(engine, pair, &old, &new, &mut visit.drafts) {
        return visit;
    }
    let same_kind = types_differ(pair, (types, format), &new, &mut visit.drafts);
    if !same_kind {
        return visit;
    }
    // A schema without types does not restrict `null`.
    if (*types == Fact::Known(Types::ANY)) == (new.types == Fact::Known(Types::ANY)) {
        values::nullable(nullable, &new.nullable, &mut visit.drafts);
    }
    values::enumeration(values, &new.values, engine.options, &mut visit.drafts);
    values::constant(constant, &new.constant, &mut visit.drafts);
    values::default(pair.role, default, &new.default, &mut visit.drafts);
    limits::compare(limits, &new.limits, &mut visit.drafts);
    items_differ(pair, items, &new.items, &mut visit);
    properties::listed(engine, pair, properties, &new, &mut visit);
    let names = (also_required.as_slice(), new.also_required.as_slice());
    properties::also_required(names, &old, &new, &mut visit.drafts);
    let lists_any = !properties.items.is_empty();
    properties::additional(pair, additional, &new.additional, lists_any, &mut visit);
    choices::branches(engine, pair, Aspect::AllOf, all_of, &new.all_of, &mut visit);
    let old_choice = (any_of, one_of);
    let new_choice = (&new.any_of, &new.one_of);
    choices::either(engine, pair, old_choice, new_choice, &mut visit);
    choices::not(engine, pair, not, &new.not, &mut visit.drafts);
    words::discriminator(discriminator, &new.discriminator, &mut visit.drafts);
    words::flags(flags, &mut visit.drafts);
    lifecycle::compare(
        Life { deprecated, docs },
        Life {
            deprecated: &new.deprecated,
            docs: &new.docs,
        },
        &mut visit.drafts,
    );
    rare::compare(pair, rare, &new.rare, &mut visit);
    words::docs(docs, &new.docs, &mut visit.drafts);
    choices::parts(engine, pair, &mut visit.drafts);
    visit
}

/// Compares types and formats; returns `false` if the new types have nothing in common with the
/// old, so that the remaining facts cannot be compared.
fn types_differ(
    pair: Pair,
    (types, format): (&Fact<Types>, &Fact<Option<Box<str>>>),
    new: &Schema,
    drafts: &mut Drafts,
) -> bool {
    if let Some((old_types, new_types)) = types.differs(&new.types) {
        let effect = match (
            pair.role.covers(*new_types, *old_types),
            pair.role.covers(*old_types, *new_types),
        ) {
            (true, true) => Effect::Neutral,
            (true, false) => Effect::Widens,
            (false, true) => Effect::Narrows,
            (false, false) => Effect::Changes,
        };
        let action = action(effect);
        let reason = "a value of the one type is not always one of the other";
        drafts.push(
            drafts
                .draft(Aspect::Type, action, effect, reason)
                .values(old_types.to_string(), new_types.to_string())
                .member("type"),
        );
        let shared = old_types.common(*new_types);
        if effect == Effect::Changes && shared == Types::NONE {
            return false;
        }
    }
    if let Some((old_format, new_format)) = format.differs(&new.format) {
        let effect = match (old_format.as_deref(), new_format.as_deref()) {
            (None, _) => Effect::Narrows,
            (_, None) => Effect::Widens,
            (Some(old), Some(new)) if format_within(old, new) => Effect::Widens,
            (Some(old), Some(new)) if format_within(new, old) => Effect::Narrows,
            _ => Effect::Changes,
        };
        let reason = "readers and writers choose their types by the format";
        drafts.push(
            drafts
                .draft(Aspect::Format, action(effect), effect, reason)
                .values(old_format.as_deref(), new_format.as_deref())
                .member("format"),
        );
    }
    true
}

/// Detects a parameter that became a list of its type: a single value is written as before.
fn listed(
    engine: &mut Engine<'_>,
    pair: Pair,
    old: &Schema,
    new: &Schema,
    drafts: &mut Drafts,
) -> bool {
    let (Fact::Known(old_types), Fact::Known(Types::ARRAY)) = (old.types, new.types) else {
        return false;
    };
    let compound = Types::ARRAY.with(Types::OBJECT);
    let is_scalar = old_types.common(compound) == Types::NONE;
    let (Role::Parameter { repeats, .. }, true, Some(items)) =
        (pair.role, is_scalar, new.items.value())
    else {
        return false;
    };
    let items = engine.new.schema(*items);
    let takes_one = new.limits.value().is_none_or(|limits| {
        limits.min_items.value().is_none_or(|least| *least <= 1)
            && limits.max_items.value().is_none_or(|most| *most >= 1)
    });
    let is_free = items.limits.value().is_none()
        && items.values.value().is_none()
        && (items.format.value().is_none() || items.format == old.format);
    let covers = is_free
        && items
            .types
            .known()
            .is_some_and(|types| pair.role.covers(*types, old_types));
    let effect = if repeats && takes_one && covers {
        Effect::Widens
    } else {
        Effect::Changes
    };
    let reason = "a list of one is written as the one is";
    drafts.push(
        drafts
            .draft(Aspect::Type, action(effect), effect, reason)
            .values(
                old_types.to_string(),
                new.types.known().map(ToString::to_string),
            )
            .member("type"),
    );
    true
}

fn action(effect: Effect) -> Action {
    match effect {
        Effect::Widens => Action::Widened,
        Effect::Narrows => Action::Narrowed,
        _ => Action::Changed,
    }
}

/// Returns whether every value of one format is also one of another.
fn format_within(inner: &str, outer: &str) -> bool {
    matches!(
        (inner, outer),
        ("int32", "int64" | "bigint")
            | ("int64", "bigint")
            | ("float", "double")
            | ("date" | "time", "date-time")
    )
}

fn items_differ(
    pair: Pair,
    old: &Fact<Option<SchemaId>>,
    new: &Fact<Option<SchemaId>>,
    visit: &mut Visit,
) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    let reason = "what elements are is now told, or no longer";
    let (action, effect) = match (old, new) {
        (Some(old), Some(new)) => return visit.edge(pair, *old, *new, Step::Items),
        (None, None) => return,
        (None, Some(_)) => (Action::Added, Effect::Narrows),
        (Some(_), None) => (Action::Removed, Effect::Widens),
    };
    let draft = visit.drafts.draft(Aspect::Items, action, effect, reason);
    visit.drafts.push(draft.member("items"));
}
