//! Bodies in a form in which they can be compared.

use serde_json::{Map, Value};

/// How much of the difference between two bodies counts.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// `95` is `95.0`.
    Sent,
    /// An optional member that is `null` or an empty list is as good as absent, and `95` is `95.0`.
    Typed,
    /// An empty text or object, zero and `false`, which a required property has when it is absent, are as
    /// good as absent too; and a number or boolean is as good as its text.
    Text,
}

/// The body without differences that do not count.
pub(crate) fn normal(value: &Value, form: Form) -> Value {
    match value {
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(name, value)| (name.clone(), normal(value, form)));
            let mut members: Map<String, Value> = members
                .filter(|(_, value)| !is_absent(value, form))
                .collect();
            members.sort_keys();
            members.into()
        }
        Value::Array(items) => items.iter().map(|item| normal(item, form)).collect(),
        Value::Number(number) if form != Form::Text => number.as_f64().into(),
        Value::Number(number) => number.as_f64().unwrap_or_default().to_string().into(),
        Value::Bool(value) if form == Form::Text => value.to_string().into(),
        other => other.clone(),
    }
}

fn is_absent(value: &Value, form: Form) -> bool {
    match value {
        _ if form == Form::Sent => false,
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => form == Form::Text && members.is_empty(),
        Value::String(text) => form == Form::Text && matches!(text.as_str(), "" | "0" | "false"),
        _ => false,
    }
}
