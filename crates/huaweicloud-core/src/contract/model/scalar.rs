//! Single values: which slot accepts which, and the conversions.

use serde_json::{Number, Value};

use super::{
    extra::Extra,
    taken::Taken,
    value::{Optional, Slot},
};

pub(super) fn put_bool(slot: Slot<'_>, value: bool) -> Taken {
    match slot {
        Slot::Bool(slot) => whole(slot, value),
        Slot::Text(slot) => {
            slot.set(if value { "true" } else { "false" });
            Taken::Whole
        }
        Slot::Option(slot) => {
            let taken = put_bool(slot.insert(), value);
            settle(slot, taken)
        }
        slot => put_other(slot, value.into()),
    }
}

pub(super) fn put_number(slot: Slot<'_>, number: Number) -> Taken {
    let integer = |slot: &Slot<'_>| match slot {
        Slot::Int32(_) | Slot::Int64(_) => to_integer(&number),
        _ => None,
    };
    match (integer(&slot), slot) {
        (Some(value), Slot::Int32(slot)) => match i32::try_from(value) {
            Ok(value) => whole(slot, value),
            Err(_) => Taken::not(number),
        },
        (Some(value), Slot::Int64(slot)) => whole(slot, value),
        (_, Slot::Number(slot)) => match number.as_f64() {
            Some(value) => whole(slot, value),
            None => Taken::not(number),
        },
        (_, Slot::Text(slot)) => {
            slot.set(&number.to_string());
            Taken::Whole
        }
        (_, Slot::Option(slot)) => {
            let taken = put_number(slot.insert(), number);
            settle(slot, taken)
        }
        (_, slot) => put_other(slot, number.into()),
    }
}

pub(super) fn put_text(slot: Slot<'_>, text: &str) -> Taken {
    let trimmed = text.trim();
    match slot {
        Slot::Text(slot) => {
            slot.set(text);
            Taken::Whole
        }
        Slot::Option(slot) => {
            let taken = put_text(slot.insert(), text);
            settle(slot, taken)
        }
        Slot::Bool(slot) if trimmed.eq_ignore_ascii_case("true") => whole(slot, true),
        Slot::Bool(slot) if trimmed.eq_ignore_ascii_case("false") => whole(slot, false),
        Slot::Int32(slot) => match integer_of(trimmed).and_then(|value| value.try_into().ok()) {
            Some(value) => whole(slot, value),
            None => Taken::not(text),
        },
        Slot::Int64(slot) => match integer_of(trimmed) {
            Some(value) => whole(slot, value),
            None => Taken::not(text),
        },
        Slot::Number(slot) => match trimmed.parse::<f64>() {
            Ok(value) if value.is_finite() => whole(slot, value),
            _ => Taken::not(text),
        },
        slot => put_other(slot, text.into()),
    }
}

pub(super) fn put_null(slot: Slot<'_>) -> Taken {
    match slot {
        Slot::Option(slot) => {
            slot.clear();
            Taken::Whole
        }
        Slot::Json(slot) => whole(slot, Value::Null),
        _ => Taken::Null,
    }
}

/// Stores a value in a slot that is not for a string, number or boolean.
pub(super) fn put_other(slot: Slot<'_>, value: Value) -> Taken {
    match slot {
        Slot::Json(slot) => whole(slot, value),
        _ => Taken::not(value),
    }
}

/// Makes an optional value absent again if nothing was decoded into it.
pub(super) fn settle(slot: &mut dyn Optional, taken: Taken) -> Taken {
    match taken {
        Taken::Null => {
            slot.clear();
            Taken::Whole
        }
        Taken::Not(value) => {
            slot.clear();
            Taken::Not(value)
        }
        taken => taken,
    }
}

/// Sets a slot to the default of its type.
pub(super) fn reset(slot: Slot<'_>) {
    match slot {
        Slot::Bool(slot) => *slot = false,
        Slot::Int32(slot) => *slot = 0,
        Slot::Int64(slot) => *slot = 0,
        Slot::Number(slot) => *slot = 0.0,
        Slot::Text(slot) => slot.set(""),
        Slot::Option(slot) => slot.clear(),
        Slot::List(slot) => slot.clear(),
        Slot::Map(slot) => slot.clear(),
        Slot::Json(slot) => *slot = Value::Null,
        Slot::Unit => {}
        Slot::Object(slot) => {
            for index in 0..slot.layout().fields.len() {
                reset(slot.slot(index));
            }
            *slot.extra_mut() = Extra::default();
        }
    }
}

fn whole<T>(slot: &mut T, value: T) -> Taken {
    *slot = value;
    Taken::Whole
}

/// Returns a number as an integer, if it is one; `60.0` is one too.
pub(super) fn to_integer(number: &Number) -> Option<i64> {
    match number.as_i64() {
        Some(value) => Some(value),
        None if number.is_u64() => None,
        None => integer_of_float(number.as_f64()?),
    }
}

fn integer_of(text: &str) -> Option<i64> {
    match text.parse() {
        Ok(value) => Some(value),
        Err(_) => integer_of_float(text.parse().ok()?),
    }
}

/// Returns a float as an integer, within the range in which floats represent every integer.
fn integer_of_float(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "within the limit nothing is cut off"
    )]
    (value.fract() == 0.0 && value.abs() <= LIMIT).then_some(value as i64)
}
