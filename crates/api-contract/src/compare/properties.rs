//! Comparison of the properties of objects, listed and unlisted.

use serde_json::Value;

use super::{
    Effect,
    draft::{Drafts, Side},
    engine::Engine,
    lifecycle::Life,
    matching,
    pair::{Pair, Role, Step, Visit},
    rules,
};
use crate::model::{Additional, Direction, Fact, Listing, Property, Schema};

/// Compares the properties that both sides list.
pub(super) fn listed(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old_schema, new_schema): (&Schema, &Schema),
    visit: &mut Visit,
) {
    let (old, new) = (&old_schema.properties, &new_schema.properties);
    if pair.role == Role::Test {
        return tested(engine, pair, (old, new), visit);
    }
    let mut paired = matching::pair(&old.items, &new.items, |property| &*property.name);
    let renamed = if old.complete && new.complete {
        paired.renamed(
            |property| &property.name,
            |old, new| {
                let step = Step::Property(old.name.clone());
                old.required == new.required
                    && engine.same(pair.part(old.schema, new.schema, &step))
            },
        )
    } else {
        Vec::new()
    };
    for (old, new) in renamed {
        let is_required = old.required.is_true();
        let schema = engine.old.schema(old.schema);
        let rule = match is_required || is_closed(new_schema) {
            _ if is_absent(pair.direction, &schema) => {
                rules::PROPERTY_RENAMED.with(Effect::Neutral)
            }
            true if is_required || pair.direction == Direction::Request => {
                rules::PROPERTY_RENAMED_REQUIRED
            }
            _ => rules::PROPERTY_RENAMED,
        };
        let added = visit.drafts.add(rule, &*old.name, &*new.name);
        added.named(&old.name).at(old.at, new.at);
    }
    for (old, new) in &paired.both {
        both(engine, pair, (old, new), visit);
    }
    for (property, side) in paired.lone(old.complete, new.complete) {
        match side {
            Side::Old if new_schema.also_required.contains(&property.name) => {
                undescribed(property, side, visit);
                let any = engine.new.any(visit.drafts.new);
                let step = Step::Property(property.name.clone());
                visit.edge(pair, property.schema, any, step);
            }
            Side::New if old_schema.also_required.contains(&property.name) => {
                undescribed(property, side, visit);
            }
            Side::Old => {
                removed(engine, pair, property, new_schema, visit);
                // The schema for unlisted names governs it now.
                if let Fact::Known(Additional::Schema(unlisted)) = new_schema.additional {
                    let step = Step::Property(property.name.clone());
                    visit.edge(pair, property.schema, unlisted, step);
                }
            }
            Side::New => {
                added(engine, pair, property, visit);
                // A name that was not listed was governed by the schema for such names.
                if let Fact::Known(Additional::Schema(unlisted)) = old_schema.additional {
                    let step = Step::Property(property.name.clone());
                    visit.edge(pair, unlisted, property.schema, step);
                }
            }
        }
    }
}

/// Compares the properties of schemas that test a value: a property that one side does not list may
/// have any value there.
fn tested(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Listing<Property>, &Listing<Property>),
    visit: &mut Visit,
) {
    let paired = matching::pair(&old.items, &new.items, |property| &*property.name);
    for (old, new) in &paired.both {
        if let Some((_, is_required)) = old.required.differs(&new.required) {
            let rule = rules::PROPERTY_OPTIONALITY.to(*is_required);
            let draft = visit.drafts.add(rule, requiredness(old), requiredness(new));
            draft.named(&old.name);
        }
        let step = Step::Property(old.name.clone());
        visit.edge(pair, old.schema, new.schema, step);
    }
    for (property, side) in paired.lone(old.complete, new.complete) {
        let is_any = match side {
            Side::Old => engine.old.is_any(property.schema),
            Side::New => engine.new.is_any(property.schema),
        };
        if property.required.is_true() || !is_any {
            let effect = match side {
                Side::Old => Effect::Widens,
                Side::New => Effect::Narrows,
            };
            let rule = rules::PROPERTY.on(side).with(effect);
            let draft = visit.drafts.only_by(rule, side, requiredness(property));
            draft.named(&property.name);
        }
    }
}

/// Compares a property with one that is required on the other side without being described.
fn undescribed(property: &Property, side: Side, visit: &mut Visit) {
    let rule = match (property.required.known(), side) {
        (Some(false), Side::Old) => rules::PROPERTY_OPTIONALITY.to(true),
        (Some(false), Side::New) => rules::PROPERTY_OPTIONALITY.to(false),
        (_, side) => (rules::PROPERTY.on(side))
            .with(Effect::Neutral)
            .because(IS_REQUIRED_ANYWAY),
    };
    let draft = visit.drafts.only_by(rule, side, requiredness(property));
    draft.named(&property.name).at_side(side, property.at);
}

const IS_REQUIRED_ANYWAY: &str = "it is required on both sides, and described on one of them";

fn both(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old, new): (&Property, &Property),
    visit: &mut Visit,
) {
    let old_schema = engine.old.schema(old.schema);
    let new_schema = engine.new.schema(new.schema);
    let direction = pair.direction;
    let before = visit.drafts.list.len();
    let (was_absent, is_absent) = (
        is_absent(direction, &old_schema),
        is_absent(direction, &new_schema),
    );
    if was_absent != is_absent {
        flags(&old_schema, &new_schema, &mut visit.drafts);
        for draft in visit.drafts.list.iter_mut().skip(before) {
            draft.subject = Some(old.name.clone());
            (draft.old_spot.at, draft.new_spot.at) = (old_schema.at, new_schema.at);
        }
    }
    match (was_absent, is_absent) {
        (true, true) => {}
        // In this direction it is a new property.
        (true, false) => added(engine, pair, new, visit),
        (false, true) => {
            if direction == Direction::Response && old.required.is_true() {
                removed(engine, pair, old, &new_schema, visit);
            }
        }
        (false, false) => {
            optionality(pair, (old, new), &new_schema, &mut visit.drafts);
            let step = Step::Property(old.name.clone());
            visit.edge(pair, old.schema, new.schema, step);
        }
    }
}

fn added(engine: &mut Engine<'_>, pair: Pair, property: &Property, visit: &mut Visit) {
    let schema = engine.new.schema(property.schema);
    let is_required = property.required.is_true() && !is_absent(pair.direction, &schema);
    let rule = match is_required {
        true if has_default(&schema) => rules::PROPERTY.added.because(DEFAULT_APPLIES),
        true => rules::PROPERTY_REQUIRED.added,
        false if pair.direction == Direction::Request && engine.new.is_never(property.schema) => {
            rules::PROPERTY.added.with(Effect::Narrows)
        }
        false => rules::PROPERTY.added,
    };
    let draft = visit
        .drafts
        .only_by(rule, Side::New, requiredness(property));
    draft.named(&property.name).at_side(Side::New, property.at);
}

fn removed(
    engine: &mut Engine<'_>,
    pair: Pair,
    property: &Property,
    new_schema: &Schema,
    visit: &mut Visit,
) {
    let schema = engine.old.schema(property.schema);
    let life = Life {
        deprecated: &schema.deprecated,
        docs: &schema.docs,
    };
    let rule = if is_absent(pair.direction, &schema) {
        rules::PROPERTY.removed.with(Effect::Neutral)
    } else if life.has_ended(engine.options.today) {
        rules::DEPRECATION_REMOVED_PART
    } else if pair.direction == Direction::Request && is_governed(new_schema)
        || engine.old.is_never(property.schema)
    {
        rules::PROPERTY.removed.with(Effect::Neutral)
    } else if pair.direction == Direction::Request && is_closed(new_schema) {
        rules::PROPERTY.removed.with(Effect::Narrows)
    } else if property.required.is_true() {
        rules::PROPERTY_REQUIRED.removed
    } else {
        rules::PROPERTY.removed
    };
    let draft = visit
        .drafts
        .only_by(rule, Side::Old, requiredness(property));
    draft.named(&property.name).at_side(Side::Old, property.at);
}

/// Returns whether a schema rejects properties that are not listed.
fn is_closed(schema: &Schema) -> bool {
    schema.additional == Fact::Known(Additional::Forbidden)
}

/// Returns whether a schema applies to properties that are not listed.
fn is_governed(schema: &Schema) -> bool {
    matches!(schema.additional, Fact::Known(Additional::Schema(_)))
}

fn requiredness(property: &Property) -> &'static str {
    match property.required {
        Fact::Known(true) => "required",
        Fact::Known(false) => "optional",
        Fact::Unknown => "present",
    }
}

/// Returns whether a property never occurs in data of a direction.
pub(super) fn is_absent(direction: Direction, schema: &Schema) -> bool {
    match direction {
        Direction::Request => schema.read_only.is_true(),
        Direction::Response => schema.write_only.is_true(),
        Direction::None => false,
    }
}

const DEFAULT_APPLIES: &str = "its default applies to requests that lack it";

/// Returns whether a default applies to a missing property.
fn has_default(schema: &Schema) -> bool {
    schema.default.value().is_some()
}

fn optionality(
    pair: Pair,
    (old, new): (&Property, &Property),
    new_schema: &Schema,
    drafts: &mut Drafts,
) {
    if let Some((_, is_required)) = old.required.differs(&new.required) {
        let mut rule = rules::PROPERTY_OPTIONALITY.to(*is_required);
        rule.field = "";
        if *is_required && pair.direction == Direction::Request && has_default(new_schema) {
            rule = rule.with(Effect::Neutral).because(DEFAULT_APPLIES);
        }
        let draft = drafts.add(rule, requiredness(old), requiredness(new));
        draft.named(&old.name).at(old.at, new.at);
    }
}

/// Compares whether a property occurs in one direction only.
pub(super) fn flags(old: &Schema, new: &Schema, drafts: &mut Drafts) {
    for (rules, old, new) in [
        (&rules::READ_ONLY, &old.read_only, &new.read_only),
        (&rules::WRITE_ONLY, &old.write_only, &new.write_only),
    ] {
        if let Some((was, is)) = old.differs(new) {
            drafts.flag(rules, *was, *is);
        }
    }
}

/// Compares names that are required without being described.
pub(super) fn also_required(old: &Schema, new: &Schema, drafts: &mut Drafts) {
    if !old.properties.complete || !new.properties.complete {
        return;
    }
    let is_listed = |schema: &Schema, name: &str| {
        let mut items = schema.properties.items.iter();
        items.any(|property| *property.name == *name)
    };
    for (schema, other, is_required) in [(new, old, true), (old, new, false)] {
        for name in &schema.also_required {
            if !other.also_required.contains(name) && !is_listed(other, name) {
                let rule = rules::PROPERTY_OPTIONALITY.to(is_required);
                drafts.add(rule, Value::Null, Value::Null).named(name);
            }
        }
    }
}

/// Compares unlisted properties. A client that follows a contract sends and reads the listed
/// properties, if there are any.
pub(super) fn additional(
    engine: &mut Engine<'_>,
    pair: Pair,
    (old_schema, new_schema): (&Schema, &Schema),
    visit: &mut Visit,
) {
    use Additional::{Allowed, Forbidden, Schema};
    let (Fact::Known(old), Fact::Known(new)) = (old_schema.additional, new_schema.additional)
    else {
        return;
    };
    let lists_any = pair.role != Role::Test && !old_schema.properties.items.is_empty();
    let rule = match (old, new) {
        (Schema(old), Schema(new)) => {
            return visit.edge(pair, old, new, Step::Additional);
        }
        (Allowed, Allowed) | (Forbidden, Forbidden) => return,
        (Allowed, Forbidden) if lists_any => rules::ADDITIONAL_NARROWED.with(Effect::Neutral),
        (Allowed | Schema(_), Forbidden) => rules::ADDITIONAL_NARROWED,
        // An unreadable schema is not known to restrict anything.
        (Allowed, Schema(id)) if engine.new.schema(id).types == Fact::Unknown => return,
        (Allowed, Schema(_)) => rules::ADDITIONAL_NARROWED,
        (Forbidden, _) if pair.role == Role::Test => rules::ADDITIONAL_WIDENED.with(Effect::Widens),
        (Forbidden, _) => rules::ADDITIONAL_WIDENED,
        (Schema(_), Allowed) => rules::ADDITIONAL_WIDENED.with(Effect::MayWiden),
    };
    let name = |additional: Additional| match additional {
        Allowed => "allowed",
        Forbidden => "forbidden",
        Schema(_) => "restricted",
    };
    visit.drafts.add(rule, name(old), name(new));
}
