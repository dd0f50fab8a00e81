//! Comparison of bounds: the direction in which each moved, and its effect.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::{Action, Aspect, Effect, draft::Drafts, numbers, rules};
use crate::model::{Bound, Fact, Limits, Types};

static NONE: Limits = Limits::none();
static UNKNOWN: Limits = Limits::unknown();

fn limits(fact: &Fact<Option<Box<Limits>>>) -> &Limits {
    match fact {
        Fact::Known(Some(limits)) => limits,
        Fact::Known(None) => &NONE,
        Fact::Unknown => &UNKNOWN,
    }
}

/// Returns whether values are known to be within bounds.
pub(super) fn admit(fact: &Fact<Option<Box<Limits>>>, values: &[Value]) -> bool {
    let limits = limits(fact);
    let length = |count: usize, least: &Fact<Option<u64>>, most: &Fact<Option<u64>>| {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let (Fact::Known(least), Fact::Known(most)) = (least, most) else {
            return false;
        };
        least.is_none_or(|least| least <= count) && most.is_none_or(|most| count <= most)
    };
    let within = |number: &Number, bound: &Fact<Option<Bound>>, outside: Ordering| match bound {
        Fact::Known(Some(bound)) => match numbers::compare(number, &bound.value) {
            Ordering::Equal => !bound.exclusive,
            order => order != outside,
        },
        Fact::Known(None) => true,
        Fact::Unknown => false,
    };
    values.iter().all(|value| match value {
        Value::Number(number) => {
            let divisor = &limits.multiple_of;
            within(number, &limits.minimum, Ordering::Less)
                && within(number, &limits.maximum, Ordering::Greater)
                && (divisor.value()).is_none_or(|divisor| numbers::is_multiple(number, divisor))
        }
        Value::String(text) => {
            limits.pattern == Fact::Known(None)
                && length(text.chars().count(), &limits.min_length, &limits.max_length)
        }
        Value::Array(_) | Value::Object(_) => *limits == NONE,
        Value::Null | Value::Bool(_) => true,
    })
}

/// Compares the bounds that apply to one of the types.
pub(super) fn compare(
    old: &Fact<Option<Box<Limits>>>,
    new: &Fact<Option<Box<Limits>>>,
    types: Types,
    drafts: &mut Drafts,
) {
    if matches!((old, new), (Fact::Known(None), Fact::Known(None))) {
        return;
    }
    let (old, new) = (limits(old), limits(new));
    // Every bound is named, so that a new one does not compile until it is compared.
    let Limits {
        minimum,
        maximum,
        multiple_of,
        min_length,
        max_length,
        pattern,
        min_items,
        max_items,
        unique_items,
        min_properties,
        max_properties,
    } = old;
    let applies = |to: Types| types.common(to) != Types::NONE;
    if applies(Types::NUMBER) {
        let least = (Aspect::Minimum, "minimum", true);
        numbers(least, minimum, &new.minimum, drafts);
        let most = (Aspect::Maximum, "maximum", false);
        numbers(most, maximum, &new.maximum, drafts);
        multiples(multiple_of, &new.multiple_of, drafts);
    }
    #[rustfmt::skip]
    let counted = [
        (Types::STRING, (Aspect::MinLength, "minLength", true), min_length, &new.min_length),
        (Types::STRING, (Aspect::MaxLength, "maxLength", false), max_length, &new.max_length),
        (Types::ARRAY, (Aspect::MinItems, "minItems", true), min_items, &new.min_items),
        (Types::ARRAY, (Aspect::MaxItems, "maxItems", false), max_items, &new.max_items),
        (Types::OBJECT, (Aspect::MinProperties, "minProperties", true), min_properties, &new.min_properties),
        (Types::OBJECT, (Aspect::MaxProperties, "maxProperties", false), max_properties, &new.max_properties),
    ];
    for (to, bound, old, new) in counted {
        if applies(to) {
            counts(bound, old, new, drafts);
        }
    }
    if applies(Types::STRING) {
        patterns(pattern, &new.pattern, drafts);
    }
    if applies(Types::ARRAY)
        && let Some((old, new)) = unique_items.differs(&new.unique_items)
    {
        drafts.flag(&rules::UNIQUE, *old, *new);
    }
}

/// The aspect and field of a bound, and whether it is a minimum.
type Kind = (Aspect, &'static str, bool);

/// Adds the move of a bound.
fn moved(
    (aspect, field, is_least): Kind,
    (old, new): (Value, Value),
    grew: bool,
    drafts: &mut Drafts,
) {
    let pair = rules::BOUND.of(aspect, field);
    let rule = match (&old, &new) {
        (Value::Null, _) => pair.added,
        (_, Value::Null) => pair.removed,
        _ => {
            let effect = match grew == is_least {
                true => Effect::Narrows,
                false => Effect::Widens,
            };
            let action = match grew {
                true => rules::BOUND_INCREASED,
                false => rules::BOUND_DECREASED,
            };
            action.with(effect).of(aspect).in_field(field)
        }
    };
    drafts.add(rule, old, new);
}

fn counts(kind: Kind, old: &Fact<Option<u64>>, new: &Fact<Option<u64>>, drafts: &mut Drafts) {
    if let Some((old, new)) = old.differs(new) {
        // No length is less than 0: such a bound is equivalent to none.
        let meant = |count: &Option<u64>| count.filter(|count| !kind.2 || *count > 0);
        if meant(old) != meant(new) {
            moved(kind, ((*old).into(), (*new).into()), new > old, drafts);
        }
    }
}

fn numbers(kind: Kind, old: &Fact<Option<Bound>>, new: &Fact<Option<Bound>>, drafts: &mut Drafts) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let is_least = kind.2;
    let grew = match (old, new) {
        (Some(old), Some(new)) => {
            match numbers::compare(&old.value, &new.value) {
                Ordering::Equal if old.exclusive == new.exclusive => return,
                // Excluding the bound makes it stricter.
                Ordering::Equal => new.exclusive == is_least,
                order => order == Ordering::Less,
            }
        }
        _ => false,
    };
    let value = |bound: &Option<Bound>| match bound {
        None => Value::Null,
        Some(bound) if bound.exclusive => {
            let sign = if is_least { '>' } else { '<' };
            format!("{sign} {}", bound.value).into()
        }
        Some(bound) => Value::Number(bound.value.clone()),
    };
    moved(kind, (value(old), value(new)), grew, drafts);
}

fn multiples(old: &Fact<Option<Number>>, new: &Fact<Option<Number>>, drafts: &mut Drafts) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let changed = match (old, new) {
        (Some(old), Some(new)) => {
            match (
                numbers::is_multiple(old, new),
                numbers::is_multiple(new, old),
            ) {
                (true, true) => return,
                (true, false) => rules::MULTIPLES_MOVED.removed,
                (false, true) => rules::MULTIPLES_MOVED.added,
                (false, false) => rules::MULTIPLE_OF,
            }
        }
        _ => rules::MULTIPLE_OF,
    };
    let value = |number: &Option<Number>| number.clone().map(Value::Number);
    drafts.optional((&rules::MULTIPLES, changed), value(old), value(new));
}

/// Returns whether a pattern is known to match every text.
pub(super) fn matches_all(pattern: &str) -> bool {
    matches!(pattern, "" | ".*" | "^.*$" | "^" | "$" | ".*$" | "^.*")
}

/// Compares patterns. They are not evaluated, except for those known to match every string.
fn patterns(old: &Fact<Option<Box<str>>>, new: &Fact<Option<Box<str>>>, drafts: &mut Drafts) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let matches_all = |pattern: &Option<Box<str>>| pattern.as_deref().is_none_or(self::matches_all);
    let rule = match (matches_all(old), matches_all(new)) {
        (true, true) => rules::PATTERN.with(Effect::Neutral),
        (_, true) => rules::PATTERN_MATCHES_ALL,
        (true, _) => rules::PATTERN_MATCHED_ALL,
        _ => rules::PATTERN,
    };
    let action = match (old, new) {
        (None, _) => Action::Added,
        (_, None) => Action::Removed,
        _ => Action::Changed,
    };
    drafts.add(rule.doing(action), old.as_deref(), new.as_deref());
}
