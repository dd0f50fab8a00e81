//! Normal forms of bodies, for comparisons.

use serde_json::{Map, Value};

/// Which differences between two bodies are ignored.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// `95` equals `95.0`.
    Sent,
    /// In addition, a field that is `null` or an empty list equals an absent one.
    Typed,
    /// In addition, an empty text or object, zero and `false`, the defaults of absent required fields, equal an
    /// absent field, and a number or boolean equals its text.
    Text,
}

/// Returns the normal form of a body.
pub(crate) fn normal(value: &Value, form: Form) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(name, value)| (name.clone(), normal(value, form)));
            let mut fields: Map<String, Value> = fields
                .filter(|(_, value)| !is_absent(value, form))
                .collect();
            fields.sort_keys();
            fields.into()
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
        Value::Object(fields) => form == Form::Text && fields.is_empty(),
        Value::String(text) => form == Form::Text && matches!(text.as_str(), "" | "0" | "false"),
        _ => false,
    }
}
