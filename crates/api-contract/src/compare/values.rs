//! Comparison of nullability, enums, constants and defaults.

use serde_json::Value;

use super::{
    Effect, Options, discriminator,
    draft::{Drafts, Side},
    limits,
    matching::{self, Paired},
    numbers,
    pair::Role,
    rules::{self, Rule},
};
use crate::model::{Direction, Enumeration, Fact, Listing, Schema};

pub(super) fn nullable(old: &Fact<bool>, new: &Fact<bool>, drafts: &mut Drafts) {
    if let Some((old, new)) = old.differs(new) {
        drafts.flag(&rules::NULL, *old, *new);
    }
}

/// Returns whether a schema lists its values, as an enum or a constant.
pub(super) fn is_listed(schema: &Schema) -> bool {
    schema.values.value().is_some() || schema.constant.value().is_some()
}

/// Returns whether a schema lists its values, and all of them are within the bounds of another schema.
pub(super) fn satisfy(listing: &Schema, bounded: &Schema) -> bool {
    let listed = discriminator::listed(listing);
    listed.is_some_and(|values| limits::admit(&bounded.limits, &values))
}

/// Compares enums and constants. A constant is an enum of one value.
pub(super) fn compare(old: &Schema, new: &Schema, options: Options, drafts: &mut Drafts) {
    let is_constant = |schema: &Schema| schema.constant.value().is_some();
    let other_kind = match (is_constant(old), is_constant(new)) {
        (true, false) => new.values.value().is_some(),
        (false, true) => old.values.value().is_some(),
        _ => false,
    };
    if other_kind {
        let listed = |schema: &Schema| match schema.constant.value() {
            Some(value) => Some(Enumeration {
                values: Listing::complete(vec![Value::clone(value)]),
                open: Fact::Unknown,
            }),
            None => schema
                .values
                .value()
                .map(|values| Enumeration::clone(values)),
        };
        if let (Some(old), Some(new)) = (listed(old), listed(new)) {
            let is_shared = |value: &Value| {
                let mut others = new.values.items.iter();
                others.any(|other| numbers::same(value, other))
            };
            let is_known = old.values.complete && new.values.complete;
            if is_known && !old.values.items.iter().any(is_shared) {
                let all = |listed: Enumeration| Value::from(listed.values.items);
                drafts.add(rules::CONST_CHANGED, all(old), all(new));
                return;
            }
            self::listed(&old, &new, options, drafts);
        }
        return;
    }
    enumeration(&old.values, &new.values, options, drafts);
    constant(&old.constant, &new.constant, drafts);
}

type Values = Fact<Option<Box<Enumeration>>>;

fn enumeration(old: &Values, new: &Values, options: Options, drafts: &mut Drafts) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    let values = |listed: &Enumeration| Value::from(listed.values.items.clone());
    match (old, new) {
        (None, None) => {}
        (Some(old), Some(new)) => listed(old, new, options, drafts),
        (None, Some(new)) => {
            drafts.only(&rules::ENUM, Side::New, values(new));
        }
        (Some(old), None) => {
            let rule = if is_open(old, options) && drafts.direction == Direction::Response {
                rules::ENUM.removed.with(Effect::Neutral)
            } else {
                rules::ENUM.removed
            };
            drafts.only_by(rule, Side::Old, values(old));
        }
    }
}

fn is_open(enumeration: &Enumeration, options: Options) -> bool {
    match enumeration.open {
        Fact::Known(open) => open,
        Fact::Unknown => options.open_enums,
    }
}

fn listed(old: &Enumeration, new: &Enumeration, options: Options, drafts: &mut Drafts) {
    if old == new {
        return;
    }
    let is_open = is_open(old, options) && is_open(new, options);
    if let Some((was, is)) = old.open.differs(&new.open) {
        let effect = if *is {
            Effect::MayWiden
        } else {
            Effect::Neutral
        };
        drafts.add(rules::ENUM_OPENNESS.with(effect), *was, *is);
    }
    // Readers of an open enum expect values that they do not know.
    let opened = |rule: Rule| match drafts.direction {
        Direction::Response if is_open => rule.with(Effect::Neutral),
        _ => rule,
    };
    let (renamed_rule, added_rule) = (
        opened(rules::ENUM_VALUE_RENAMED),
        opened(rules::ENUM_VALUE.added),
    );
    let mut paired: Paired<'_, Value> =
        matching::pair(&old.values.items, &new.values.items, numbers::key);
    let text = |value: &'_ Value| value.as_str().is_some_and(|text| !text.is_empty());
    if old.values.complete && new.values.complete {
        let renamed = paired.renamed(
            |value| value.as_str().unwrap_or_default(),
            |old, new| text(old) && text(new),
        );
        for (old, new) in renamed {
            drafts.add(renamed_rule, old.clone(), new.clone());
        }
    }
    for (value, side) in paired.lone(old.values.complete, new.values.complete) {
        let rule = match side {
            Side::Old => rules::ENUM_VALUE.removed,
            Side::New => added_rule,
        };
        drafts.only_by(rule, side, value.clone());
    }
}

fn constant(old: &Fact<Option<Box<Value>>>, new: &Fact<Option<Box<Value>>>, drafts: &mut Drafts) {
    if let Some((old, new)) = differing(old, new) {
        drafts.optional((&rules::CONST, rules::CONST_CHANGED), old, new);
    }
}

type Plain = Option<Value>;

/// Returns both values, if they are known and not equal.
fn differing(
    old: &Fact<Option<Box<Value>>>,
    new: &Fact<Option<Box<Value>>>,
) -> Option<(Plain, Plain)> {
    let (old, new) = old.differs(new)?;
    let plain = |value: &Option<Box<Value>>| value.as_deref().cloned();
    match (old, new) {
        (Some(old), Some(new)) if numbers::same(old, new) => None,
        _ => Some((plain(old), plain(new))),
    }
}

const DOCUMENT_STAYS_VALID: &str = "a document without it stays valid";

/// Compares defaults. For a parameter it decides the behavior of the API; in a document it is the
/// value that a reader may use for a missing one.
pub(super) fn default(
    role: Role,
    old: &Fact<Option<Box<Value>>>,
    new: &Fact<Option<Box<Value>>>,
    drafts: &mut Drafts,
) {
    let Some((old, new)) = differing(old, new) else {
        return;
    };
    let (effect, reason) = match role {
        Role::Parameter {
            is_needed: false, ..
        } => (Effect::Changes, "a call that omits it behaves differently"),
        Role::Parameter { .. } => (Effect::Neutral, "no call omits it"),
        _ => (Effect::Neutral, DOCUMENT_STAYS_VALID),
    };
    let adapt = |rule: Rule| rule.with(effect).because(reason);
    let pair = rules::Pair {
        added: adapt(rules::DEFAULT.added),
        removed: adapt(rules::DEFAULT.removed),
    };
    drafts.optional((&pair, adapt(rules::DEFAULT_CHANGED)), old, new);
}
