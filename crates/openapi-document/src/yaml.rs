//! JSON values as YAML.

use saphyr::{Mapping, Scalar, ScalarStyle, Yaml, YamlEmitter};
use serde_json::{Number, Value};

/// Returns a value as a document, with the fields of objects in their order.
///
/// Texts are quoted if any common reader, also one of YAML 1.1, would take them for something else.
///
/// ```
/// use openapi_document::yaml;
/// use serde_json::json;
///
/// let text = yaml::text(&json!({ "name": "yes", "pages": 310 }));
/// assert_eq!(text, "---\nname: \"yes\"\npages: 310\n");
/// ```
#[must_use]
pub fn text(value: &Value) -> String {
    let mut text = String::new();
    // Writing to a string does not fail, and every value has a representation.
    let _ = YamlEmitter::new(&mut text).dump(&node(value));
    text.push('\n');
    text
}

fn node(value: &Value) -> Yaml<'_> {
    match value {
        Value::Null => Yaml::Value(Scalar::Null),
        Value::Bool(value) => Yaml::Value(Scalar::Boolean(*value)),
        Value::Number(own) => number(own),
        Value::String(own) => string(own),
        Value::Array(values) => Yaml::Sequence(values.iter().map(node).collect()),
        Value::Object(fields) => {
            let fields = fields.iter();
            let mapping: Mapping<'_> = fields
                .map(|(name, value)| (string(name), node(value)))
                .collect();
            Yaml::Mapping(mapping)
        }
    }
}

fn number(number: &Number) -> Yaml<'_> {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(whole), ..) => Yaml::Value(Scalar::Integer(whole)),
        (None, Some(large), _) => {
            Yaml::Representation(large.to_string().into(), ScalarStyle::Plain, None)
        }
        (None, None, Some(number)) => Yaml::Value(Scalar::FloatingPoint(number.into())),
        (None, None, None) => Yaml::Value(Scalar::Null),
    }
}

fn string(text: &str) -> Yaml<'_> {
    if !is_ambiguous(text) {
        return Yaml::Value(Scalar::String(text.into()));
    }
    let mut quoted = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() || is_invisible(c) => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    Yaml::Representation(quoted.into(), ScalarStyle::DoubleQuoted, None)
}

/// Returns whether the emitter would write a text as it is, and a reader would read something else: a
/// number with `_`, a binary number, a date, or a break of lines other than those of JSON.
fn is_ambiguous(text: &str) -> bool {
    let unsigned = text.trim_start_matches(['+', '-']);
    let is_number = |text: &str| text.replace('_', "").parse::<f64>().is_ok();
    let is_grouped =
        text.contains('_') && unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    let is_binary = |digits: &str| digits.bytes().all(|byte| b"01_".contains(&byte));
    (is_grouped && is_number(unsigned))
        || unsigned.strip_prefix("0b").is_some_and(is_binary)
        || is_date(text)
        || text.chars().any(is_invisible)
}

/// Returns whether a text is a date such as `2026-01-31`.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut is_part = |lengths: std::ops::RangeInclusive<usize>| {
        parts.next().is_some_and(|part| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    is_part(4..=4) && is_part(1..=2) && is_part(1..=2) && parts.next().is_none()
}

/// Returns whether a character breaks lines in some versions of YAML, or marks the order of bytes.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn texts_that_readers_take_for_something_else_are_quoted() {
        for (value, expected) in [
            (json!("2026-01-31"), "\"2026-01-31\""),
            (json!("1_000"), "\"1_000\""),
            (json!("-0b11"), "\"-0b11\""),
            (json!("a\u{2028}\"b\\"), "\"a\\u2028\\\"b\\\\\""),
            (json!("\u{85}\n"), "\"\\u0085\\u000a\""),
            (json!("yes"), "\"yes\""),
            (json!("12:30:00"), "\"12:30:00\""),
            (json!("10.0.0.1"), "10.0.0.1"),
            (json!("2026-01-31-2"), "2026-01-31-2"),
            (json!("a_1"), "a_1"),
            (json!(u64::MAX), "18446744073709551615"),
            (json!(i64::MIN), "-9223372036854775808"),
            (json!(1.5), "1.5"),
        ] {
            assert_eq!(text(&value), format!("---\n{expected}\n"));
        }
        assert_eq!(text(&json!({"2026-01-31": 1})), "---\n\"2026-01-31\": 1\n");
    }
}
