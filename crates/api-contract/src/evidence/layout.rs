//! JSON for people: short values are on one line.

use serde_json::Value;

/// The maximum length of a line, unless a single value is longer.
const WIDTH: usize = 100;

/// Returns the text of a value.
pub(super) fn text(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, 0, &mut text);
    text.push('\n');
    text
}

/// Writes a value at depth `indent`, after `used` characters of its line.
fn write(value: &Value, indent: usize, used: usize, text: &mut String) {
    let line = value.to_string();
    let fits = indent + used + line.chars().count() <= WIDTH;
    match value {
        Value::Object(fields) if !fits && !fields.is_empty() => {
            let fields = fields.iter().map(|(name, value)| {
                let name = Value::from(name.as_str()).to_string();
                (format!("{name}: "), value)
            });
            block(('{', '}'), fields, indent, text);
        }
        Value::Array(values) if !fits && !values.is_empty() => {
            let values = values.iter().map(|value| (String::new(), value));
            block(('[', ']'), values, indent, text);
        }
        _ => inline(value, text),
    }
}

fn block<'v>(
    (open, close): (char, char),
    entries: impl Iterator<Item = (String, &'v Value)>,
    indent: usize,
    text: &mut String,
) {
    let inner = indent + 2;
    text.push(open);
    for (number, (name, value)) in entries.enumerate() {
        text.push_str(if number == 0 { "\n" } else { ",\n" });
        text.extend(std::iter::repeat_n(' ', inner));
        text.push_str(&name);
        // A comma may follow.
        write(value, inner, name.chars().count() + 1, text);
    }
    text.push('\n');
    text.extend(std::iter::repeat_n(' ', indent));
    text.push(close);
}

/// Writes a value on one line, with a space after each comma and colon.
fn inline(value: &Value, text: &mut String) {
    let separate = |number: usize, text: &mut String| {
        if number > 0 {
            text.push_str(", ");
        }
    };
    match value {
        Value::Object(fields) => {
            text.push('{');
            for (number, (name, value)) in fields.iter().enumerate() {
                separate(number, text);
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push_str(": ");
                inline(value, text);
            }
            text.push('}');
        }
        Value::Array(values) => {
            text.push('[');
            for (number, value) in values.iter().enumerate() {
                separate(number, text);
                inline(value, text);
            }
            text.push(']');
        }
        _ => text.push_str(&value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn short_values_are_written_on_one_line() {
        let value = json!({ "a": [1, {}], "b": { "c": "x".repeat(80), "d": null } });
        let wanted = format!(
            "{{\n  \"a\": [1, {{}}],\n  \"b\": {{\n    \"c\": \"{}\",\n    \"d\": null\n  }}\n}}\n",
            "x".repeat(80)
        );
        assert_eq!(text(&value), wanted);
        assert_eq!(serde_json::from_str::<Value>(&wanted).ok(), Some(value));
    }
}
