//! Comparison of rarely used keywords: tuples, conditions, dependencies and contents.

use serde_json::Value;

use super::{
    Aspect, Effect, contains,
    draft::{Drafts, Side},
    engine::Engine,
    matching,
    pair::{Pair, Step, Visit},
    rules,
};
use crate::model::{Additional, Condition, Content, Fact, Rare, Schema, SchemaId, Types};

pub(super) fn compare(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old_schema, new_schema): (&Schema, &Schema),
    visit: &mut Visit,
) {
    let (Fact::Known(old), Fact::Known(new)) = (&old_schema.rare, &new_schema.rare) else {
        return;
    };
    if old.is_none() && new.is_none() {
        return;
    }
    let nothing = Rare::default();
    let (old_plain, new_plain) = dependencies(engine, (old_schema, new_schema));
    let old = old_plain.as_ref().or(old.as_deref()).unwrap_or(&nothing);
    let new = new_plain.as_ref().or(new.as_deref()).unwrap_or(&nothing);
    // Every keyword is named, so that a new one does not compile until it is compared.
    let Rare {
        prefix_items,
        contains,
        pattern_properties,
        property_names,
        dependent_required,
        dependent_schemas,
        condition,
        unevaluated_items,
        unevaluated_properties,
        content,
    } = old;
    tuple(
        engine,
        pair,
        (prefix_items, &new.prefix_items),
        (old_schema, new_schema),
        visit,
    );
    let both = (contains.as_ref(), new.contains.as_ref());
    contains::compare(engine, pair, both, visit);
    let additional = (old_schema.additional, new_schema.additional);
    let patterns = (&**pattern_properties, &*new.pattern_properties);
    self::patterns(pair, patterns, additional, visit);
    dependent(pair, dependent_schemas, &new.dependent_schemas, visit);
    requirements(
        dependent_required,
        &new.dependent_required,
        &mut visit.drafts,
    );
    conditions(engine, pair, *condition, new.condition, visit);
    for (aspect, field, old, new) in [
        (
            Aspect::PropertyNames,
            "propertyNames",
            *property_names,
            new.property_names,
        ),
        (
            Aspect::Unevaluated,
            "unevaluatedItems",
            *unevaluated_items,
            new.unevaluated_items,
        ),
        (
            Aspect::Unevaluated,
            "unevaluatedProperties",
            *unevaluated_properties,
            new.unevaluated_properties,
        ),
    ] {
        single(pair, (aspect, field), old, new, visit);
    }
    if !same_content(old_schema, new_schema) {
        contents(content.as_deref(), new.content.as_deref(), visit);
    }
    let decoded = |content: Option<&Content>| content.and_then(|content| content.schema);
    let (old, new) = (decoded(content.as_deref()), decoded(new.content.as_deref()));
    single(pair, (Aspect::Content, "contentSchema"), old, new, visit);
}

/// Returns the keywords of the side whose condition is a dependency on a property, if the other side
/// has that dependency and no condition.
fn dependencies(
    engine: &mut Engine<'_>,
    (old, new): (&Schema, &Schema),
) -> (Option<Rare>, Option<Rare>) {
    let is_conditional = |schema: &Schema| {
        let rare = schema.rare.value();
        rare.is_some_and(|rare| rare.condition.is_some())
    };
    match (is_conditional(old), is_conditional(new)) {
        (true, false) => (engine.old.unconditional(old, new), None),
        (false, true) => (None, engine.new.unconditional(new, old)),
        _ => (None, None),
    }
}

/// Compares schemas in a keyword.
fn single(
    pair: Pair,
    (aspect, field): (Aspect, &'static str),
    old: Option<SchemaId>,
    new: Option<SchemaId>,
    visit: &mut Visit,
) {
    let side = match (old, new) {
        (None, None) => return,
        (Some(old), Some(new)) => {
            return visit.edge(pair, old, new, Step::Keyword(field.into()));
        }
        (None, Some(_)) => Side::New,
        (Some(_), None) => Side::Old,
    };
    let rules = rules::RESTRICTION.of(aspect, field);
    visit.drafts.only(&rules, side, "present").named(field);
}

type Named = [(Box<str>, SchemaId)];

/// Compares schemas of objects that have a property.
fn dependent(pair: Pair, old: &Named, new: &Named, visit: &mut Visit) {
    let paired = matching::pair(old, new, |(name, _)| &**name);
    for ((name, old), (_, new)) in &paired.both {
        visit.edge(pair, *old, *new, Step::Keyword(name.clone()));
    }
    for ((name, _), side) in paired.lone(true, true) {
        let draft = visit.drafts.only(&rules::DEPENDENT_SCHEMA, side, "present");
        draft.named(name);
    }
}

/// Compares properties by the pattern of their names. Without the pattern, such a property is one
/// that is not listed.
fn patterns(
    pair: Pair,
    (old, new): (&Named, &Named),
    (old_rest, new_rest): (Fact<Additional>, Fact<Additional>),
    visit: &mut Visit,
) {
    let paired = matching::pair(old, new, |(name, _)| &**name);
    for ((name, old), (_, new)) in &paired.both {
        visit.edge(pair, *old, *new, Step::Keyword(name.clone()));
    }
    for ((name, id), side) in paired.lone(true, true) {
        let rest = match side {
            Side::Old => new_rest,
            Side::New => old_rest,
        };
        let rules = match rest {
            Fact::Unknown => continue,
            Fact::Known(Additional::Schema(rest)) => {
                let (old, new) = match side {
                    Side::Old => (*id, rest),
                    Side::New => (rest, *id),
                };
                visit.edge(pair, old, new, Step::Keyword(name.clone()));
                continue;
            }
            Fact::Known(Additional::Forbidden) => &rules::PATTERN_PROPERTY_OPENED,
            Fact::Known(Additional::Allowed) => &rules::PATTERN_PROPERTY,
        };
        visit.drafts.only(rules, side, "present").named(name);
    }
}

/// Returns the number of elements that have a schema for their place.
pub(super) fn places(schema: &Schema) -> usize {
    let rare = schema.rare.value();
    rare.map_or(0, |rare| rare.prefix_items.len())
}

/// Returns the maximum number of elements.
pub(super) fn most(schema: &Schema) -> usize {
    let limits = schema.limits.value();
    let most = limits.and_then(|limits| limits.max_items.value());
    most.map_or(usize::MAX, |most| {
        usize::try_from(*most).unwrap_or(usize::MAX)
    })
}

/// Compares tuples. An element without a schema of its own has that of all further elements.
fn tuple(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&[SchemaId], &[SchemaId]),
    (old_schema, new_schema): (&Schema, &Schema),
    visit: &mut Visit,
) {
    let (Fact::Known(old_rest), Fact::Known(new_rest)) = (old_schema.items, new_schema.items)
    else {
        return;
    };
    // Elements beyond the maximum number do not exist.
    let most = most(old_schema).min(most(new_schema));
    for index in 0..old.len().max(new.len()).min(most) {
        let own = old.get(index).copied().or(old_rest);
        let old = own.unwrap_or_else(|| engine.old.any(visit.drafts.old));
        let own = new.get(index).copied().or(new_rest);
        let new = own.unwrap_or_else(|| engine.new.any(visit.drafts.new));
        visit.edge(pair, old, new, Step::Place(index));
    }
}

fn requirements(
    old: &[(Box<str>, Vec<Box<str>>)],
    new: &[(Box<str>, Vec<Box<str>>)],
    drafts: &mut Drafts,
) {
    let value = |names: &[Box<str>]| -> Value { names.iter().map(|name| &**name).collect() };
    let paired = matching::pair(old, new, |(name, _)| &**name);
    for ((name, old), (_, new)) in &paired.both {
        let more = new.iter().any(|name| !old.contains(name));
        let less = old.iter().any(|name| !new.contains(name));
        let rule = match (more, less) {
            (true, true) => rules::DEPENDENT_CHANGED,
            (true, false) => rules::DEPENDENT_MOVED.added,
            (false, true) => rules::DEPENDENT_MOVED.removed,
            (false, false) => continue,
        };
        drafts.add(rule, value(old), value(new)).named(name);
    }
    for ((name, names), side) in paired.lone(true, true) {
        drafts
            .only(&rules::DEPENDENT, side, value(names))
            .named(name);
    }
}

/// Compares conditions: a condition that matches more values restricts more of them by `then`, and
/// fewer by `else`.
fn conditions(
    engine: &mut Engine<'_>,
    pair: Pair,
    old: Option<Condition>,
    new: Option<Condition>,
    visit: &mut Visit,
) {
    let Some((old, new)) = visit.drafts.both(&rules::CONDITIONS, old, new) else {
        return;
    };
    // Every part is named, so that a new one does not compile until it is compared.
    let Condition {
        test,
        then,
        otherwise,
    } = old;
    if let (Some(old), Some(new_test)) = (test, new.test) {
        let moved = engine.relation(pair.part(old, new_test, &Step::Keyword("if".into())));
        let has_then = then.is_some() || new.then.is_some();
        let has_else = otherwise.is_some() || new.otherwise.is_some();
        let effect = match (moved, has_then, has_else) {
            (Effect::Neutral, ..) => None,
            (Effect::Widens, true, false) | (Effect::Narrows, false, true) => Some(Effect::Narrows),
            (Effect::Narrows, true, false) | (Effect::Widens, false, true) => Some(Effect::Widens),
            _ => Some(Effect::Unclear),
        };
        if let Some(effect) = effect {
            let draft = visit
                .drafts
                .add(rules::CONDITION.with(effect), Value::Null, Value::Null);
            draft.named("if");
        }
    }
    single(pair, (Aspect::Condition, "then"), then, new.then, visit);
    let both = (otherwise, new.otherwise);
    single(pair, (Aspect::Condition, "else"), both.0, both.1, visit);
}

/// Returns the encoding and the media type of a text's content, in OpenAPI 3.0 as its format.
fn encoded(schema: &Schema) -> (Option<&str>, Option<&str>) {
    let content = schema.rare.value().and_then(|rare| rare.content.as_deref());
    let stated = content.and_then(|content| content.encoding.as_deref());
    let media_type = content.and_then(|content| content.media_type.as_deref());
    // Bytes as they are: this is no encoding.
    let encoding = stated.filter(|stated| !["binary", "8bit", "7bit"].contains(stated));
    let media_type = media_type.or((stated != encoding).then_some("application/octet-stream"));
    match schema.format.value().map(|format| &**format) {
        Some("byte" | "base64") => (encoding.or(Some("base64")), media_type),
        Some("base64url") => (encoding.or(Some("base64url")), media_type),
        Some("binary") => (encoding, media_type.or(Some("application/octet-stream"))),
        _ => (encoding, media_type),
    }
}

/// Returns whether both schemas describe the same encoded content, in the words of either version of
/// OpenAPI.
pub(super) fn same_content(old: &Schema, new: &Schema) -> bool {
    let is_known = |schema: &Schema| {
        matches!(schema.rare, Fact::Known(_)) && matches!(schema.format, Fact::Known(_))
    };
    let is_encoded = |schema: &Schema| encoded(schema) != (None, None);
    let is_text = |schema: &Schema| {
        let types = schema.types.known();
        types.is_some_and(|types| types.common(Types::STRING) != Types::NONE)
    };
    let is_plain = |schema: &Schema| {
        let format = schema.format.value().map(|format| &**format);
        format.is_none_or(|format| ["byte", "base64", "base64url", "binary"].contains(&format))
    };
    let both = |check: &dyn Fn(&Schema) -> bool| check(old) && check(new);
    let (old_content, new_content) = (encoded(old), encoded(new));
    // A media type that one side does not name, or only as bytes, is not another one.
    let named = |media_type: Option<&'_ str>| {
        media_type.is_some_and(|media_type| media_type != "application/octet-stream")
    };
    let same_media = old_content.1 == new_content.1
        || !(named(old_content.1) && named(new_content.1))
            && (old_content.0.is_some() || old_content.1.is_some() && new_content.1.is_some());
    both(&is_known)
        && both(&is_text)
        && both(&is_plain)
        && is_encoded(old)
        && old_content.0 == new_content.0
        && same_media
}

fn contents(old: Option<&Content>, new: Option<&Content>, visit: &mut Visit) {
    let nothing = Content::default();
    let new = new.unwrap_or(&nothing);
    let Content {
        encoding,
        media_type,
        schema: _,
    } = old.unwrap_or(&nothing);
    for (field, old, new) in [
        ("contentEncoding", encoding, &new.encoding),
        ("contentMediaType", media_type, &new.media_type),
    ] {
        if old != new {
            let rule = match (field, old, new) {
                ("contentMediaType", None, _) => rules::CONTENT_NAMED.added,
                ("contentMediaType", _, None) => rules::CONTENT_NAMED.removed,
                _ => rules::CONTENT_CHANGED.in_field(field),
            };
            let draft = visit.drafts.add(rule, old.as_deref(), new.as_deref());
            draft.named(field);
        }
    }
}
