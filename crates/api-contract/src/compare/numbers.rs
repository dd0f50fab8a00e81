//! Exact comparison of JSON numbers, and of values that contain numbers: 10 equals 10.0.

use std::cmp::Ordering;

use serde_json::{Number, Value};

/// A decimal number, `0.DIGITS × 10^exponent`, without leading or trailing zeros.
#[derive(Debug, PartialEq, Eq)]
struct Decimal {
    is_negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    fn of(number: &Number) -> Self {
        let text = number.to_string();
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0');
        let zeros = i64::try_from(all.len() - digits.len()).unwrap_or_default();
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() {
            return Self {
                is_negative: false,
                digits: String::new(),
                exponent: 0,
            };
        }
        let power: i64 = power.trim_start_matches('+').parse().unwrap_or_default();
        let length = i64::try_from(whole.len()).unwrap_or_default();
        Self {
            is_negative,
            digits: digits.to_owned(),
            exponent: length - zeros + power,
        }
    }

    /// Returns the number as an integer times a power of ten.
    fn scaled(&self) -> Option<(u128, i64)> {
        let length = i64::try_from(self.digits.len()).ok()?;
        let mantissa = if self.digits.is_empty() {
            0
        } else {
            self.digits.parse().ok()?
        };
        Some((mantissa, self.exponent - length))
    }

    fn is_integer(&self) -> bool {
        i64::try_from(self.digits.len()).is_ok_and(|length| self.exponent >= length)
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self
                .exponent
                .cmp(&other.exponent)
                .then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

/// Compares two numbers by their exact values.
pub(super) fn compare(one: &Number, other: &Number) -> Ordering {
    if let (Some(one), Some(other)) = (one.as_i64(), other.as_i64()) {
        return one.cmp(&other);
    }
    let (one, other) = (Decimal::of(one), Decimal::of(other));
    match (one.is_negative, other.is_negative) {
        (false, true) => Ordering::Greater,
        (true, false) => Ordering::Less,
        (false, false) => one.magnitude(&other),
        (true, true) => other.magnitude(&one),
    }
}

/// Returns whether a number has no fraction.
pub(super) fn is_integer(number: &Number) -> bool {
    Decimal::of(number).is_integer()
}

/// Returns whether a number is a multiple of another one.
pub(super) fn is_multiple(number: &Number, of: &Number) -> bool {
    let exact = || {
        let (one, one_power) = Decimal::of(number).scaled()?;
        let (other, other_power) = Decimal::of(of).scaled()?;
        let base = one_power.min(other_power);
        let scale = |mantissa: u128, power: i64| {
            let factor = 10u128.checked_pow(u32::try_from(power - base).ok()?)?;
            mantissa.checked_mul(factor)
        };
        let (one, other) = (scale(one, one_power)?, scale(other, other_power)?);
        Some(other != 0 && one % other == 0)
    };
    exact().unwrap_or_default()
}

/// Returns the smallest integer that is a multiple of a number; `None` if it is too large.
pub(super) fn whole_multiple(number: &Number) -> Option<Number> {
    let (mantissa, power) = Decimal::of(number).scaled()?;
    let scale = 10u128.checked_pow(power.unsigned_abs().try_into().ok()?)?;
    let whole = if power >= 0 {
        mantissa.checked_mul(scale)?
    } else {
        mantissa / greatest_divisor(mantissa, scale)
    };
    (whole > 0).then(|| Number::from_u128(whole)).flatten()
}

fn greatest_divisor(mut one: u128, mut other: u128) -> u128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one.max(1)
}

/// Returns whether two values are equal in JSON, where 1 and 1.0 are the same number.
pub(super) fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => compare(one, other) == Ordering::Equal,
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let has = |(name, value): (&String, &Value)| {
                other.get(name).is_some_and(|known| same(value, known))
            };
            one.len() == other.len() && one.iter().all(has)
        }
        _ => one == other,
    }
}

/// Returns a text that is the same for equal values.
pub(super) fn key(value: &Value) -> String {
    match value {
        Value::Number(number) => {
            let Decimal {
                is_negative,
                digits,
                exponent,
            } = Decimal::of(number);
            let sign = if is_negative { "-" } else { "" };
            format!("{sign}{digits}e{exponent}")
        }
        Value::Array(values) => {
            let keys: Vec<String> = values.iter().map(key).collect();
            format!("[{}]", keys.join(","))
        }
        Value::Object(fields) => {
            let mut keys: Vec<String> = fields
                .iter()
                .map(|(name, value)| format!("{name:?}:{}", key(value)))
                .collect();
            keys.sort_unstable();
            format!("{{{}}}", keys.join(","))
        }
        other => other.to_string(),
    }
}

/// Returns the integer nearest to a number, on the side of the values that a bound allows.
///
/// `None` if it is too large to be represented.
pub(super) fn next_integer(number: &Number, is_least: bool, is_exclusive: bool) -> Option<Number> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(whole), ..) => i128::from(whole),
        (_, Some(whole), _) => i128::from(whole),
        (.., Some(value)) if value.abs() < EXACT => {
            let whole = if is_least {
                value.ceil()
            } else {
                value.floor()
            };
            let whole: i128 = format!("{whole:.0}").parse().ok()?;
            // The bound itself is only excluded if it is an integer.
            if value.fract() != 0.0 {
                return Number::from_i128(whole);
            }
            whole
        }
        _ => return None,
    };
    Number::from_i128(match (is_exclusive, is_least) {
        (false, _) => whole,
        (true, true) => whole + 1,
        (true, false) => whole - 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn numbers_are_compared_exactly() {
        for (one, other, expected) in [
            ("9223372036854775807", "9223372036854776000", Ordering::Less),
            (
                "-9223372036854775808",
                "-9223372036854775807",
                Ordering::Less,
            ),
            (
                "18446744073709551615",
                "18446744073709551614",
                Ordering::Greater,
            ),
            ("10", "10.0", Ordering::Equal),
            ("1e2", "100", Ordering::Equal),
            ("-0.0", "0", Ordering::Equal),
            ("0.1", "0.01", Ordering::Greater),
            ("-2.5", "-2.25", Ordering::Less),
            ("1e-7", "0", Ordering::Greater),
        ] {
            assert_eq!(
                compare(&number(one), &number(other)),
                expected,
                "{one} {other}"
            );
        }
    }

    #[test]
    fn multiples_are_exact() {
        for (one, other, expected) in [
            ("0.3", "0.1", true),
            ("0.1", "0.3", false),
            ("1", "0.01", true),
            ("1.005", "0.001", true),
            ("9007199254740993", "2", false),
            ("5", "0", false),
        ] {
            assert_eq!(
                is_multiple(&number(one), &number(other)),
                expected,
                "{one} {other}"
            );
        }
    }

    #[test]
    fn bounds_of_integers_are_integers() {
        let next = |text: &str, is_least, is_exclusive| {
            next_integer(&number(text), is_least, is_exclusive).map(|number| number.to_string())
        };
        assert_eq!(next("0", true, true).as_deref(), Some("1"));
        assert_eq!(next("10", false, true).as_deref(), Some("9"));
        assert_eq!(next("0.5", true, false).as_deref(), Some("1"));
        assert_eq!(next("0.5", false, true).as_deref(), Some("0"));
        assert_eq!(next("3.0", false, true).as_deref(), Some("2"));
        assert_eq!(next("18446744073709551615", true, true), None);
    }
}
