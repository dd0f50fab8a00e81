//! Merges the facts of schemas that must all match.

use std::cmp::Ordering;

use super::numbers;
use crate::model::{Bound, Enumeration, Fact, Limits, Schema, Types};

pub(super) fn merge_fact<T>(
    one: Fact<T>,
    other: Fact<T>,
    merge: impl FnOnce(T, T) -> T,
) -> Fact<T> {
    match (one, other) {
        (Fact::Known(one), Fact::Known(other)) => Fact::Known(merge(one, other)),
        _ => Fact::Unknown,
    }
}

/// Takes a value if there is none.
pub(super) fn take<T: Clone>(into: &mut Fact<Option<T>>, from: &Fact<Option<T>>) {
    if matches!(into, Fact::Known(None)) {
        into.clone_from(from);
    }
}

/// Uses a value if there is none yet; sets a different one aside, because it applies too.
pub(super) fn keep<T: Clone + PartialEq>(
    into: &mut Fact<Option<T>>,
    from: &Fact<Option<T>>,
    aside: &mut Fact<Option<T>>,
) {
    match (&*into, from) {
        (Fact::Known(Some(one)), Fact::Known(Some(other))) if one != other => {
            aside.clone_from(from);
        }
        _ => take(into, from),
    }
}

/// Returns the limits that cannot be merged: another pattern, or another divisor.
pub(super) fn conflicting(
    one: &Fact<Option<Box<Limits>>>,
    other: &Fact<Option<Box<Limits>>>,
) -> Fact<Option<Box<Limits>>> {
    let (Some(one), Some(other)) = (one.value(), other.value()) else {
        return Fact::Known(None);
    };
    let mut rest = Limits::none();
    let (mut pattern, mut multiple_of) = (one.pattern.clone(), one.multiple_of.clone());
    keep(&mut pattern, &other.pattern, &mut rest.pattern);
    keep(&mut multiple_of, &other.multiple_of, &mut rest.multiple_of);
    Fact::Known((rest != Limits::none()).then(|| Box::new(rest)))
}

/// Merges nullability: a schema without types does not exclude `null`.
pub(super) fn merge_null(into: &Schema, types: &Fact<Types>, nullable: &Fact<bool>) -> Fact<bool> {
    let any = Fact::Known(Types::ANY);
    let one_is_open = into.types == any || *types == any;
    merge_fact(into.nullable, *nullable, |one, other| {
        if one_is_open {
            one || other
        } else {
            one && other
        }
    })
}

type Values = Fact<Option<Box<Enumeration>>>;

pub(super) fn merge_values(one: Values, other: Values) -> Values {
    merge_fact(one, other, |one, other| match (one, other) {
        (Some(mut one), Some(other)) => {
            one.values.complete &= other.values.complete;
            one.values.items.retain(|value| {
                (other.values.items.iter()).any(|known| numbers::same(value, known))
            });
            Some(one)
        }
        (one, other) => one.or(other),
    })
}

pub(super) fn merge_limits(
    one: Fact<Option<Box<Limits>>>,
    other: Fact<Option<Box<Limits>>>,
) -> Fact<Option<Box<Limits>>> {
    merge_fact(one, other, |one, other| match (one, other) {
        (Some(one), Some(other)) => Some(Box::new(stricter(*one, *other))),
        (one, other) => one.or(other),
    })
}

fn stricter(one: Limits, other: Limits) -> Limits {
    let greater = |one, other| merge_fact(one, other, Option::max);
    let less = |one, other| {
        merge_fact(one, other, |one: Option<u64>, other| match (one, other) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        })
    };
    Limits {
        minimum: merge_fact(one.minimum, other.minimum, |one, other| {
            pick(one, other, Ordering::Greater)
        }),
        maximum: merge_fact(one.maximum, other.maximum, |one, other| {
            pick(one, other, Ordering::Less)
        }),
        multiple_of: merge_fact(one.multiple_of, other.multiple_of, Option::or),
        min_length: greater(one.min_length, other.min_length),
        max_length: less(one.max_length, other.max_length),
        pattern: merge_fact(one.pattern, other.pattern, Option::or),
        min_items: greater(one.min_items, other.min_items),
        max_items: less(one.max_items, other.max_items),
        unique_items: merge_fact(one.unique_items, other.unique_items, |a, b| a || b),
        min_properties: greater(one.min_properties, other.min_properties),
        max_properties: less(one.max_properties, other.max_properties),
    }
}

/// Returns the bound that is stricter, given how it compares with the other one.
fn pick(one: Option<Bound>, other: Option<Bound>, stricter: Ordering) -> Option<Bound> {
    match (one, other) {
        (Some(one), Some(other)) => Some(match numbers::compare(&one.value, &other.value) {
            Ordering::Equal if other.exclusive => other,
            order if order == stricter || order == Ordering::Equal => one,
            _ => other,
        }),
        (one, other) => one.or(other),
    }
}
