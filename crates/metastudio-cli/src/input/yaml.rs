//! YAML as JSON.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Number, Value};

/// Parses the only document of a text, and describes the place of a mistake.
pub(super) fn parse(text: &str) -> Result<Value, String> {
    let documents = Yaml::load_from_str(text).map_err(|error| {
        let place = error.marker();
        let (line, column) = (place.line(), place.col() + 1);
        format!(
            "invalid YAML at line {line}, column {column}: {}",
            error.info()
        )
    })?;
    match documents.as_slice() {
        [] => Ok(Value::Null),
        [document] => value(document),
        _ => Err("invalid YAML: there are several documents, expected one".to_owned()),
    }
}

fn value(yaml: &Yaml<'_>) -> Result<Value, String> {
    Ok(match yaml {
        Yaml::Value(scalar) => of_scalar(scalar)?,
        Yaml::Sequence(values) => {
            let values: Result<Vec<Value>, String> = values.iter().map(value).collect();
            Value::Array(values?)
        }
        Yaml::Mapping(members) => {
            let mut object = Map::new();
            for (key, member) in members {
                let key = match value(key)? {
                    Value::String(key) => key,
                    Value::Null => "null".to_owned(),
                    other => other.to_string(),
                };
                object.insert(key, value(member)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(_, inner) => value(inner)?,
        _ => return Err("invalid YAML: an alias or a value that has no JSON form".to_owned()),
    })
}

fn of_scalar(scalar: &Scalar<'_>) -> Result<Value, String> {
    Ok(match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(value) => (*value).into(),
        Scalar::Integer(value) => (*value).into(),
        Scalar::FloatingPoint(value) => Number::from_f64(**value)
            .map(Value::Number)
            .ok_or_else(|| "invalid YAML: JSON has no such number".to_owned())?,
        Scalar::String(text) => text.as_ref().into(),
    })
}
