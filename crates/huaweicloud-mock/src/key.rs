//! Values that elements are filtered and ordered by.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::Value;

/// One value of an element, or one argument of a call, ready to be compared.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Key {
    /// The field is absent or `null`.
    Missing,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(String),
    Time(Timestamp),
    List(Vec<Key>),
}

impl Key {
    /// The key of a JSON value; `time` reads text as a time where it is one, and numbers as the time since
    /// 1970.
    pub(crate) fn of(value: &Value, time: bool) -> Self {
        match value {
            Value::Null | Value::Object(_) => Self::Missing,
            Value::Bool(value) => Self::Boolean(*value),
            Value::Number(number) => match number.as_i64() {
                Some(integer) if time => {
                    instant(integer).map_or(Self::Integer(integer), Self::Time)
                }
                Some(integer) => Self::Integer(integer),
                None => Self::Number(number.as_f64().unwrap_or_default()),
            },
            Value::String(text) => match text.parse() {
                Ok(instant) if time => Self::Time(instant),
                _ => Self::Text(text.clone()),
            },
            Value::Array(items) => {
                Self::List(items.iter().map(|item| Self::of(item, time)).collect())
            }
        }
    }

    /// Returns the JSON value.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Missing => Value::Null,
            Self::Boolean(value) => Value::from(*value),
            Self::Integer(value) => Value::from(*value),
            Self::Number(value) => Value::from(*value),
            Self::Text(text) => Value::from(text.as_str()),
            Self::Time(time) => Value::from(time.to_string()),
            Self::List(items) => items.iter().map(Self::to_value).collect(),
        }
    }

    /// The text, if it is one.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The order of a list: missing values come first, then by value.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Boolean(a), Self::Boolean(b)) => a.cmp(b),
            (Self::Integer(a), Self::Integer(b)) => a.cmp(b),
            (Self::Text(a), Self::Text(b)) => a.cmp(b),
            (Self::Time(a), Self::Time(b)) => a.cmp(b),
            (Self::Integer(_) | Self::Number(_), Self::Integer(_) | Self::Number(_)) => {
                // Integers come before fractions that round to them, which keeps the order total.
                let fraction = |key: &Self| matches!(key, Self::Number(_));
                (self.as_f64().total_cmp(&other.as_f64()))
                    .then(fraction(self).cmp(&fraction(other)))
            }
            _ => self.rank().cmp(&other.rank()),
        }
    }

    /// Whether both have the same value, even if written as different types.
    pub(crate) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Missing, _) | (_, Self::Missing) => false,
            (Self::List(items), one) | (one, Self::List(items)) => {
                items.iter().any(|item| item.same(one))
            }
            (Self::Text(a), Self::Text(b)) => a == b,
            (Self::Text(text), value) | (value, Self::Text(text)) => value.spells(text),
            (Self::Integer(_), Self::Number(_)) | (Self::Number(_), Self::Integer(_)) => {
                self.as_f64() == other.as_f64()
            }
            _ => self.rank() == other.rank() && self.order(other) == Ordering::Equal,
        }
    }

    fn spells(&self, text: &str) -> bool {
        match self {
            Self::Boolean(value) => text.parse().is_ok_and(|text: bool| text == *value),
            Self::Integer(_) | Self::Number(_) => {
                text.parse().is_ok_and(|text: f64| text == self.as_f64())
            }
            Self::Time(value) => text.parse().is_ok_and(|text: Timestamp| text == *value),
            Self::Missing | Self::Text(_) | Self::List(_) => false,
        }
    }

    fn as_f64(&self) -> f64 {
        match self {
            Self::Integer(value) => *value as f64,
            Self::Number(value) => *value,
            _ => 0.0,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Missing => 0,
            Self::Boolean(_) => 1,
            Self::Integer(_) | Self::Number(_) => 2,
            Self::Time(_) => 3,
            Self::Text(_) => 4,
            Self::List(_) => 5,
        }
    }
}

/// The time that a number of milliseconds or, if it is too small for that, of seconds means.
fn instant(number: i64) -> Option<Timestamp> {
    /// As milliseconds this is in 1973, as seconds in 5138.
    const LEAST_MILLISECONDS: i64 = 100_000_000_000;
    match number.abs() < LEAST_MILLISECONDS {
        true => Timestamp::from_second(number).ok(),
        false => Timestamp::from_millisecond(number).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn times_are_compared_as_instants() {
        let here = Key::of(&json!("2025-01-01T08:00:00+08:00"), true);
        let there = Key::of(&json!("2025-01-01T00:00:00Z"), true);
        assert_eq!(here.order(&there), Ordering::Equal);
        assert!(here.same(&there));
        assert!(!Key::of(&json!("yesterday"), true).same(&there));
    }

    #[test]
    fn numeric_times_are_seconds_or_milliseconds() {
        let time = Key::of(&json!("2025-03-05T07:47:10Z"), true);
        for number in [1_741_160_830_i64, 1_741_160_830_000] {
            assert!(Key::of(&json!(number), true).same(&time), "{number}");
        }
        assert_eq!(Key::of(&json!(3), false), Key::Integer(3));
    }

    #[test]
    fn missing_values_sort_first_and_match_nothing() {
        let missing = Key::of(&Value::Null, false);
        assert_eq!(missing.order(&Key::Text(String::new())), Ordering::Less);
        assert!(!missing.same(&missing));
    }

    #[test]
    fn numbers_match_in_any_notation() {
        let sixty = Key::of(&json!(60.0), false);
        assert!(sixty.same(&Key::Integer(60)));
        assert!(sixty.same(&Key::Text("60".to_owned())));
        assert!(!sixty.same(&Key::Text("sixty".to_owned())));
        assert!(!Key::Boolean(true).same(&Key::Integer(1)));
        let (big, bigger) = (Key::Integer(i64::MAX - 1), Key::Integer(i64::MAX));
        assert_eq!(big.order(&bigger), Ordering::Less);
    }

    #[test]
    fn lists_match_if_one_element_does() {
        let tags = Key::of(&json!(["a", "b"]), false);
        assert!(tags.same(&Key::Text("b".to_owned())));
        assert!(!tags.same(&Key::Text("c".to_owned())));
    }
}
