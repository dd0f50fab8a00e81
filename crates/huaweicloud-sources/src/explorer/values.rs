//! The value that a schema describes: its type, format, listed values and default.

use serde_json::Value;

use super::{bounds, definition::Part, words};
use crate::prose;
use api_contract::model::{Enumeration, Fact, Listing, Types};

/// Returns a stated fact; a missing one is unknown.
pub(super) fn stated<T>(value: Option<T>) -> Fact<T> {
    value.map_or(Fact::Unknown, Fact::Known)
}

/// Returns the type, inferred from the properties if the schema does not state it.
pub(super) fn types(part: &Part<'_>) -> Option<Types> {
    match part.text("type") {
        Some("file") => Some(Types::STRING),
        Some(name) => Types::named(name),
        None if part.get("properties").is_some() => Some(Types::OBJECT),
        None if part.get("items").is_some() => Some(Types::ARRAY),
        None => None,
    }
}

/// Returns the format, if it applies to the type. A format that names a type is ignored.
pub(super) fn format(part: &Part<'_>, types: Option<Types>) -> Fact<Option<Box<str>>> {
    if part.text("type") == Some("file") {
        return Some("binary".into()).into();
    }
    if types == Some(Types::STRING) && bounds::is_time(part) {
        return Some("date-time".into()).into();
    }
    let Some(format) = part.text("format") else {
        return Fact::Unknown;
    };
    let whole = format.trim_start_matches('u').strip_prefix("int");
    let is_whole = whole.is_some_and(|bits| matches!(bits, "8" | "16" | "32" | "64"));
    let is_real = matches!(format, "float" | "double");
    let fits = match types {
        Some(Types::INTEGER) => is_whole,
        Some(Types::NUMBER) => is_real,
        Some(Types::STRING) => {
            !is_whole && !is_real && !matches!(format, "" | "string" | "float32" | "float64")
        }
        _ => false,
    };
    match fits {
        true => Some(format.into()).into(),
        false => Fact::Unknown,
    }
}

/// Returns the listed values, otherwise those of the description's bullets.
pub(super) fn values(
    part: &Part<'_>,
    types: Option<Types>,
    description: &str,
) -> Fact<Option<Box<Enumeration>>> {
    let listed = part.value.get("enum").and_then(Value::as_array);
    let listing = match (listed, types) {
        // A list of both boolean values does not restrict anything.
        (_, Some(Types::BOOLEAN)) => None,
        (Some(listed), Some(types)) if !listed.is_empty() => Some(Listing {
            complete: true,
            items: listed
                .iter()
                .filter_map(|value| of_type(value, types))
                .collect(),
        }),
        (None, Some(Types::STRING)) if !words::is_pairs(description) => prose::values(description)
            .map(|values| Listing {
                items: values.items.into_iter().map(Value::from).collect(),
                complete: values.complete,
            }),
        _ => None,
    };
    let open = Fact::Unknown;
    listing.map_or(Fact::Unknown, |values| {
        Some(Box::new(Enumeration { values, open })).into()
    })
}

/// Returns the default, otherwise the one that the description states.
pub(super) fn default(
    part: &Part<'_>,
    types: Option<Types>,
    description: &str,
    values: &Fact<Option<Box<Enumeration>>>,
) -> Fact<Option<Box<Value>>> {
    let Some(types) = types else {
        return Fact::Unknown;
    };
    let stated = part.value.get("default");
    // An empty string is the tooling's default if nobody chose one.
    let stated = stated.filter(|value| value.as_str() != Some(""));
    let listed = values.value().map(|listed| listed.values.items.as_slice());
    let listed: Vec<&str> = listed
        .unwrap_or_default()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    let value = match stated {
        Some(value) => of_type(value, types),
        None => prose::default(description, &listed)
            .filter(|word| listed.is_empty() || listed.contains(word))
            .and_then(|word| of_type(&Value::from(word), types)),
    };
    value.map_or(Fact::Unknown, |value| Some(Box::new(value)).into())
}

/// Returns a value converted to a type: definitions write numbers and booleans as strings too, and
/// the reverse.
fn of_type(value: &Value, types: Types) -> Option<Value> {
    let text = match value {
        Value::String(text) => text.clone(),
        // The original notation of a number is lost, such as that of a color.
        Value::Number(_) if types == Types::STRING => return None,
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Array(_) if types == Types::ARRAY => return Some(value.clone()),
        Value::Object(_) if types == Types::OBJECT => return Some(value.clone()),
        _ => return None,
    };
    match types {
        Types::STRING => Some(text.into()),
        Types::BOOLEAN => text.parse().ok().map(Value::Bool),
        Types::INTEGER | Types::NUMBER => {
            let number: serde_json::Number = text.trim().parse().ok()?;
            let fits = types == Types::NUMBER || !number.is_f64();
            fits.then_some(Value::Number(number))
        }
        _ => None,
    }
}
