//! Bounds, and the distinction between intended and generated ones.
//!
//! The vendor's tooling requires a bound nearly everywhere, so that many only repeat the width of a
//! machine integer, or are the tooling's defaults: they say nothing about the service, and are
//! unknown.

use serde_json::{Number, Value};

use super::{definition::Part, words};
use api_contract::model::{Bound, Fact, Limits, Types};

/// The maximum values of machine integers, and the last day of 2099 in milliseconds.
const WIDTHS: [u64; 6] = [
    32_767,
    2_147_483_647,
    4_294_967_295,
    4_102_415_999_000,
    9_223_372_036_854_775_807,
    18_446_744_073_709_551_615,
];

/// The default maximum length of a string.
const TEXT: u64 = 2048;

/// The length of a time in UTC with seconds.
const TIME: u64 = 20;

/// Returns the bounds that a schema or parameter states for its type.
pub(super) fn read(part: &Part<'_>, types: Option<Types>) -> Fact<Option<Box<Limits>>> {
    let mut limits = Limits::unknown();
    match types {
        Some(types) if Types::NUMBER.covers(types) => {
            (limits.minimum, limits.maximum) = numbers(part);
        }
        Some(Types::STRING) if !is_time(part) => {
            (limits.min_length, limits.max_length) = counts(part, "minLength", "maxLength");
            limits.pattern = part
                .text("pattern")
                .filter(|pattern| !pattern.is_empty())
                .map_or(Fact::Unknown, |pattern| Some(pattern.into()).into());
        }
        Some(Types::ARRAY) => {
            (limits.min_items, limits.max_items) = counts(part, "minItems", "maxItems");
            limits.unique_items = part.flag("uniqueItems").map_or(Fact::Unknown, Fact::Known);
        }
        _ => {}
    }
    if limits == Limits::unknown() {
        Fact::Unknown
    } else {
        Some(Box::new(limits)).into()
    }
}

/// Returns whether a string is a time in UTC: it has the length of one, and is named or described
/// as one.
pub(super) fn is_time(part: &Part<'_>) -> bool {
    let count = |name| part.value.get(name).and_then(Value::as_u64);
    if count("maxLength") != Some(TIME) || part.value.get("enum").is_some() {
        return false;
    }
    let description = part.text("description").unwrap_or_default();
    let name = part.pointer.rsplit('/').next().unwrap_or_default();
    let named = name.ends_with("time") || name.ends_with("_at");
    words::is_time(description) || named && count("minLength") == Some(TIME)
}

fn numbers(part: &Part<'_>) -> (Fact<Option<Bound>>, Fact<Option<Bound>>) {
    let number = |name: &str| part.value.get(name).and_then(as_number);
    let bound = |value: Number, exclusive: &str| -> Fact<Option<Bound>> {
        let exclusive = part.flag(exclusive).unwrap_or(false);
        Some(Bound { value, exclusive }).into()
    };
    let (least, most) = (number("minimum"), number("maximum"));
    let is_wide = most.as_ref().is_some_and(is_width);
    // Zero beside a width is the other end of the same default.
    let is_documented = |least: &Number| {
        let is_zero = least.as_f64() == Some(0.0);
        !(is_negative_width(least) || is_zero && is_wide)
    };
    (
        least
            .filter(is_documented)
            .map_or(Fact::Unknown, |least| bound(least, "exclusiveMinimum")),
        most.filter(|_| !is_wide)
            .map_or(Fact::Unknown, |most| bound(most, "exclusiveMaximum")),
    )
}

/// Returns the minimum and maximum length or count. A minimum of zero applies to every length, and
/// is omitted.
fn counts(part: &Part<'_>, least: &str, most: &str) -> (Fact<Option<u64>>, Fact<Option<u64>>) {
    let count = |name| part.value.get(name).and_then(as_count);
    let (least, most) = (count(least), count(most));
    let is_text = part.value.get("maxLength").is_some();
    let is_default = |most: u64| {
        WIDTHS.contains(&most) || is_text && most == TEXT && least.is_none_or(|least| least <= 1)
    };
    let is_wide = most.is_some_and(is_default);
    let stated = |count: Option<u64>| count.map_or(Fact::Unknown, |count| Some(count).into());
    (
        stated(least.filter(|least| *least > 1 || *least == 1 && !is_wide)),
        stated(most.filter(|_| !is_wide)),
    )
}

fn as_number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn as_count(value: &Value) -> Option<u64> {
    as_number(value)?.as_u64()
}

fn is_width(number: &Number) -> bool {
    number
        .as_u64()
        .is_some_and(|number| WIDTHS.contains(&number))
}

fn is_negative_width(number: &Number) -> bool {
    let number = number.as_i64().filter(|number| *number < 0);
    number.is_some_and(|number| WIDTHS.contains(&(number.unsigned_abs() - 1)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn limits(value: &Value, types: Types) -> Option<Limits> {
        let part = Part {
            value,
            pointer: "/definitions/Thing/properties/start_time".to_owned(),
        };
        read(&part, Some(types))
            .value()
            .map(|limits| (**limits).clone())
    }

    #[test]
    fn generated_bounds_are_unknown() {
        for (least, most) in [(0, 2_147_483_647_u64), (0, 32_767), (0, u64::MAX)] {
            let schema = json!({ "minimum": least, "maximum": most });
            assert_eq!(limits(&schema, Types::INTEGER), None, "{schema}");
        }
        for least in [0, 1] {
            let schema = json!({ "minLength": least, "maxLength": 2048 });
            assert_eq!(limits(&schema, Types::STRING), None, "{schema}");
        }
        let schema = json!({ "minItems": 0, "maxItems": 2_147_483_647 });
        assert_eq!(limits(&schema, Types::ARRAY), None);
    }

    #[test]
    fn documented_bounds_are_facts() {
        let found = limits(&json!({ "minimum": 0, "maximum": 100 }), Types::INTEGER);
        let found = found.expect("bounds");
        assert!(found.minimum.value().is_some() && found.maximum.value().is_some());
        let found = limits(
            &json!({ "minimum": 1, "maximum": 2_147_483_647 }),
            Types::NUMBER,
        );
        let found = found.expect("a bound");
        assert!(found.minimum.value().is_some() && found.maximum == Fact::Unknown);
        let found = limits(&json!({ "minLength": 0, "maxLength": 64 }), Types::STRING);
        let found = found.expect("a bound");
        assert_eq!(found.min_length, Fact::Unknown);
        assert_eq!(found.max_length, Fact::Known(Some(64)));
        let found = limits(&json!({ "minLength": 2, "maxLength": 2048 }), Types::STRING);
        assert_eq!(found.expect("bounds").max_length, Fact::Known(Some(2048)));
    }

    #[test]
    fn time_lengths_are_no_bounds() {
        let schema = json!({ "minLength": 20, "maxLength": 20 });
        assert_eq!(limits(&schema, Types::STRING), None);
        let part = Part {
            value: &schema,
            pointer: "/definitions/Thing/properties/code".to_owned(),
        };
        assert!(!is_time(&part));
    }
}
