//! Comparison of bounds: the direction in which each moved, and its effect.

use serde_json::{Number, Value};

use super::{Action, Aspect, Effect, draft::Drafts};
use crate::model::{Bound, Direction, Fact, Limits};

static NONE: Limits = Limits::none();
static UNKNOWN: Limits = Limits::unknown();

fn limits(fact: &Fact<Option<Box<Limits>>>) -> &Limits {
    match fact {
        Fact::Known(Some(limits)) => limits,
        Fact::Known(None) => &NONE,
        Fact::Unknown => &UNKNOWN,
    }
}

pub(super) fn compare(
    old: &Fact<Option<Box<Limits>>>,
    new: &Fact<Option<Box<Limits>>>,
    drafts: &mut Drafts,
) {
    if matches!((old, new), (Fact::Known(None), Fact::Known(None))) {
        return;
    }
    let (old, new) = (limits(old), limits(new));
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
    numbers(
        Aspect::Minimum,
        "minimum",
        true,
        minimum,
        &new.minimum,
        drafts,
    );
    numbers(
        Aspect::Maximum,
        "maximum",
        false,
        maximum,
        &new.maximum,
        drafts,
    );
    multiples(multiple_of, &new.multiple_of, drafts);
    for (aspect, member, is_least, old, new) in [
        (
            Aspect::MinLength,
            "minLength",
            true,
            min_length,
            &new.min_length,
        ),
        (
            Aspect::MaxLength,
            "maxLength",
            false,
            max_length,
            &new.max_length,
        ),
        (
            Aspect::MinItems,
            "minItems",
            true,
            min_items,
            &new.min_items,
        ),
        (
            Aspect::MaxItems,
            "maxItems",
            false,
            max_items,
            &new.max_items,
        ),
        (
            Aspect::MinProperties,
            "minProperties",
            true,
            min_properties,
            &new.min_properties,
        ),
        (
            Aspect::MaxProperties,
            "maxProperties",
            false,
            max_properties,
            &new.max_properties,
        ),
    ] {
        counts(aspect, member, is_least, old, new, drafts);
    }
    patterns(pattern, &new.pattern, drafts);
    if let Some((old, new)) = unique_items.differs(&new.unique_items) {
        let (action, effect) = if *new {
            (Action::Added, Effect::Narrows)
        } else {
            (Action::Removed, Effect::Widens)
        };
        let reason = "lists with equal elements are judged otherwise";
        drafts.push(
            drafts
                .draft(Aspect::UniqueItems, action, effect, reason)
                .values(*old, *new)
                .member("uniqueItems"),
        );
    }
}

/// Returns the direction of a move, and whether less is allowed after it.
fn moved<T>(
    old: Option<&T>,
    new: Option<&T>,
    is_least: bool,
    grew: impl FnOnce(&T, &T) -> bool,
) -> (Action, Effect) {
    let effect = |narrows| {
        if narrows {
            Effect::Narrows
        } else {
            Effect::Widens
        }
    };
    match (old, new) {
        (None, _) => (Action::Added, Effect::Narrows),
        (_, None) => (Action::Removed, Effect::Widens),
        (Some(old), Some(new)) if grew(old, new) => (Action::Increased, effect(is_least)),
        _ => (Action::Decreased, effect(!is_least)),
    }
}

const REASON: &str = "values at the bound are judged otherwise";

fn counts(
    aspect: Aspect,
    member: &'static str,
    is_least: bool,
    old: &Fact<Option<u64>>,
    new: &Fact<Option<u64>>,
    drafts: &mut Drafts,
) {
    if let Some((old, new)) = old.differs(new) {
        // No length is less than 0: such a bound is equivalent to none.
        let meant = |count: &Option<u64>| count.filter(|count| !is_least || *count > 0);
        if meant(old) == meant(new) {
            return;
        }
        let (action, effect) = moved(old.as_ref(), new.as_ref(), is_least, |old, new| new > old);
        drafts.push(
            drafts
                .draft(aspect, action, effect, REASON)
                .values(*old, *new)
                .member(member),
        );
    }
}

fn numbers(
    aspect: Aspect,
    member: &'static str,
    is_least: bool,
    old: &Fact<Option<Bound>>,
    new: &Fact<Option<Bound>>,
    drafts: &mut Drafts,
) {
    let (Fact::Known(old), Fact::Known(new)) = (old, new) else {
        return;
    };
    if same_bound(old.as_ref(), new.as_ref()) {
        return;
    }
    let (action, effect) = moved(old.as_ref(), new.as_ref(), is_least, |old, new| {
        let (one, other) = (number(&old.value), number(&new.value));
        if one == other {
            // Excluding the bound makes it stricter.
            new.exclusive == is_least
        } else {
            other > one
        }
    });
    let value = |bound: &Option<Bound>| match bound {
        None => Value::Null,
        Some(bound) if bound.exclusive => {
            let sign = if is_least { '>' } else { '<' };
            format!("{sign} {}", bound.value).into()
        }
        Some(bound) => Value::Number(bound.value.clone()),
    };
    drafts.push(
        drafts
            .draft(aspect, action, effect, REASON)
            .values(value(old), value(new))
            .member(member),
    );
}

fn same_bound(old: Option<&Bound>, new: Option<&Bound>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => {
            old.exclusive == new.exclusive && same_number(&old.value, &new.value)
        }
        (old, new) => old.is_none() && new.is_none(),
    }
}

fn same_number(one: &Number, other: &Number) -> bool {
    one == other || number(one) == number(other) && (one.is_f64() || other.is_f64())
}

fn number(number: &Number) -> f64 {
    number.as_f64().unwrap_or_default()
}

fn multiples(old: &Fact<Option<Number>>, new: &Fact<Option<Number>>, drafts: &mut Drafts) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let within = |inner: &Number, outer: &Number| {
        let times = number(inner) / number(outer);
        times.is_finite() && times.fract().abs() < f64::EPSILON
    };
    let (action, effect) = match (old, new) {
        (None, _) => (Action::Added, Effect::Narrows),
        (_, None) => (Action::Removed, Effect::Widens),
        (Some(old), Some(new)) if same_number(old, new) => return,
        (Some(old), Some(new)) if within(old, new) => (Action::Widened, Effect::Widens),
        (Some(old), Some(new)) if within(new, old) => (Action::Narrowed, Effect::Narrows),
        _ => (Action::Changed, Effect::Changes),
    };
    let value = |number: &Option<Number>| number.clone().map_or(Value::Null, Value::Number);
    drafts.push(
        drafts
            .draft(Aspect::MultipleOf, action, effect, REASON)
            .values(value(old), value(new))
            .member("multipleOf"),
    );
}

/// Compares patterns. They are not evaluated, except for those known to match every string.
fn patterns(old: &Fact<Option<Box<str>>>, new: &Fact<Option<Box<str>>>, drafts: &mut Drafts) {
    let Some((old, new)) = old.differs(new) else {
        return;
    };
    let matches_all = |pattern: &Option<Box<str>>| {
        pattern
            .as_deref()
            .is_none_or(|pattern| matches!(pattern, "" | ".*" | "^.*$" | "^" | "$"))
    };
    let action = match (old, new) {
        (None, _) => Action::Added,
        (_, None) => Action::Removed,
        _ => Action::Changed,
    };
    let (effect, reason) = match drafts.direction {
        Direction::Response => (
            Effect::Neutral,
            "readers take texts as they come, whatever pattern they are said to match",
        ),
        _ if matches_all(new) => (Effect::Widens, "every text is right now"),
        _ if matches_all(old) => (Effect::Narrows, "texts that do not match are refused"),
        _ => (
            Effect::MayNarrow,
            "which texts both patterns match is not decided",
        ),
    };
    drafts.push(
        drafts
            .draft(Aspect::Pattern, action, effect, reason)
            .values(old.as_deref(), new.as_deref())
            .member("pattern"),
    );
}
