//! JSON values as YAML.

use saphyr::{Mapping, Scalar, Yaml, YamlEmitter};
use serde_json::Value;

/// Returns the text of a document.
pub(super) fn text(value: &Value) -> String {
    let mut text = String::new();
    // Writing to a string does not fail, and every value has a representation.
    let _ = YamlEmitter::new(&mut text).dump(&yaml(value));
    text.push('\n');
    text
}

fn yaml(value: &Value) -> Yaml<'_> {
    match value {
        Value::Null => Yaml::Value(Scalar::Null),
        Value::Bool(value) => Yaml::Value(Scalar::Boolean(*value)),
        Value::Number(number) => Yaml::Value(match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Scalar::Integer(whole),
            (None, Some(number)) => Scalar::FloatingPoint(number.into()),
            (None, None) => Scalar::Null,
        }),
        Value::String(text) => Yaml::Value(Scalar::String(text.as_str().into())),
        Value::Array(values) => Yaml::Sequence(values.iter().map(yaml).collect()),
        Value::Object(fields) => {
            let key = |name: &str| Yaml::Value(Scalar::String(name.to_owned().into()));
            let fields = fields.iter();
            let mapping: Mapping<'_> = fields
                .map(|(name, value)| (key(name), yaml(value)))
                .collect();
            Yaml::Mapping(mapping)
        }
    }
}
