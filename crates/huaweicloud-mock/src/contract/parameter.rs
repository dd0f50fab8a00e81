//! Parameters of operations, and reading their values from the text of a request.

use std::sync::Arc;

use openapi_document::extensions::{Client, Extension, Filter, ForbidNonAscii, Reference, Sort};
use openapi_document::{Document, Parts};
use serde_json::Value;

use super::document::{ContractError, schema};
use super::schemas::Checked;
use super::shape::{Kind, Shape};
use crate::key::Key;
use crate::problem::excerpt;

/// The part of a request that a parameter is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    Header,
}

/// One parameter of an operation.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: Location,
    pub(crate) required: bool,
    /// Only visible ASCII and spaces are allowed.
    pub(crate) ascii_only: bool,
    pub(crate) shape: Shape,
    /// The value if a call does not set the parameter.
    default: Option<Key>,
    /// The field that the parameter filters by, and how.
    pub(crate) filter: Option<Filter>,
    /// The field that each value of a sort key orders by.
    pub(crate) sort: Option<Sort>,
    /// The value is the id of an element.
    pub(crate) reference: Option<Reference>,
    /// The field of a new element that has the parameter's value.
    pub(crate) client_setting: Option<String>,
    /// The schema, if it has keywords that reading the parameter does not check.
    pub(crate) schema: Option<Arc<Checked>>,
}

impl Parameter {
    /// Compiles a parameter; `None` for cookies, which this API has none of.
    pub(super) fn compile<'d>(
        document: &'d Document,
        described: &'d Value,
        place: &str,
    ) -> Result<Option<Self>, ContractError> {
        let error = |problem: &str| ContractError::new(place, problem);
        let text = |name| described.get(name).and_then(Value::as_str);
        let name = text("name").ok_or_else(|| error("a parameter needs a `name`"))?;
        let location = match text("in") {
            Some("path") => Location::Path,
            Some("query") => Location::Query,
            Some("header") => Location::Header,
            Some("cookie") => return Ok(None),
            _ => {
                return Err(error(
                    "`in` of a parameter is path, query, header or cookie",
                ));
            }
        };
        let (shape, parts) = match described.get("schema") {
            Some(node) => (
                Shape::compile(document, node)?,
                Some(schema(document, node)?),
            ),
            None => (Shape::default(), None),
        };
        let extension = |error| ContractError::extension(place, &error);
        Ok(Some(Self {
            name: name.to_owned(),
            location,
            required: described.get("required") == Some(&Value::Bool(true)),
            ascii_only: ForbidNonAscii::of(described) == Some(ForbidNonAscii(true)),
            default: shape.default.as_ref().map(|value| Key::of(value, false)),
            filter: Filter::try_of(described).map_err(extension)?,
            sort: Sort::try_of(described).map_err(extension)?,
            reference: Reference::of(described).or_else(|| shape.reference.clone()),
            client_setting: Client::of(described).map(|setting| setting.0),
            schema: parts.filter(|parts| has_other_keywords(parts)).map(|_| {
                Arc::new(Checked::new(
                    described.get("schema").unwrap_or(&Value::Null),
                ))
            }),
            shape,
        }))
    }

    /// Reads the values sent for this parameter. A scalar is sent once; the values of a list may be
    /// repeated, joined by commas, or both.
    pub(crate) fn read(&self, sent: &[&str]) -> Result<Option<Key>, String> {
        let Some(last) = sent.last() else {
            return match self.required {
                true => Err(format!("{} is required", self.name)),
                false => Ok(self.default.clone()),
            };
        };
        let result = match &self.shape.kind {
            Kind::List(item) => {
                let values = (sent.iter())
                    .filter(|value| !value.is_empty())
                    .flat_map(|value| value.split(','));
                // Services accept unknown values in a list, which match nothing.
                let items: Result<Vec<Key>, String> = values
                    .map(|value| read_scalar(item, value, false))
                    .collect();
                items.map(|items| (!items.is_empty()).then_some(Key::List(items)))
            }
            _ if sent.len() > 1 => Err(format!("must be sent once, not {} times", sent.len())),
            _ => read_scalar(&self.shape, last, true).map(Some),
        };
        result.map_err(|problem| format!("{} {problem}", self.name))
    }
}

/// Whether a schema has keywords that reading a parameter does not look at.
fn has_other_keywords(parts: &Parts<'_>) -> bool {
    const MORE: [&str; 10] = [
        "pattern",
        "uniqueItems",
        "minItems",
        "maxItems",
        "multipleOf",
        "oneOf",
        "anyOf",
        "not",
        "exclusiveMinimum",
        "exclusiveMaximum",
    ];
    let item = parts.keyword("items");
    let format = |format: &Value| format.as_str() != Some("date-time");
    MORE.iter().any(|keyword| parts.keyword(keyword).is_some())
        || parts.keyword("format").is_some_and(format)
        || item.is_some_and(|item| item.get("pattern").is_some() || item.get("format").is_some())
}

fn read_scalar(shape: &Shape, text: &str, closed: bool) -> Result<Key, String> {
    let shown = excerpt(text);
    let key =
        match shape.kind {
            Kind::Integer => {
                let digits = text.strip_prefix('-').unwrap_or(text);
                let value = (digits.bytes().all(|byte| byte.is_ascii_digit()))
                    .then(|| text.parse().ok())
                    .flatten();
                Key::Integer(value.ok_or_else(|| format!("must be an integer, not `{shown}`"))?)
            }
            Kind::Number => {
                let value = text.parse().ok().filter(|value: &f64| value.is_finite());
                Key::Number(value.ok_or_else(|| format!("must be a number, not `{shown}`"))?)
            }
            Kind::Boolean => match text {
                "true" => Key::Boolean(true),
                "false" => Key::Boolean(false),
                _ => return Err(format!("must be true or false, not `{shown}`")),
            },
            Kind::Time => Key::Time((text.parse()).map_err(|_| {
                format!("must be a time such as 2025-01-31T08:00:00Z, not `{shown}`")
            })?),
            _ => Key::Text(text.to_owned()),
        };
    check_bounds(shape, &key)?;
    if closed
        && !shape.values.is_empty()
        && !(shape.values.iter()).any(|v| Key::of(v, false).same(&key))
    {
        let known: Vec<_> = shape
            .values
            .iter()
            .filter_map(Value::as_str)
            .take(8)
            .collect();
        let more = if shape.values.len() > 8 { ", …" } else { "" };
        return Err(format!(
            "must be one of {}{more}, not `{shown}`",
            known.join(", ")
        ));
    }
    Ok(key)
}

fn check_bounds(shape: &Shape, key: &Key) -> Result<(), String> {
    let number = match key {
        Key::Integer(value) => Some(*value as f64),
        Key::Number(value) => Some(*value),
        _ => None,
    };
    if let (Some(value), Some(least)) = (number, shape.minimum)
        && value < least
    {
        return Err(format!("must be at least {least}, not {value}"));
    }
    if let (Some(value), Some(most)) = (number, shape.maximum)
        && value > most
    {
        return Err(format!("must be at most {most}, not {value}"));
    }
    let Key::Text(text) = key else { return Ok(()) };
    let length = text.chars().count();
    if let Some(least) = shape.min_length
        && length < least
    {
        return Err(format!(
            "must have at least {least} characters, not {length}"
        ));
    }
    if let Some(most) = shape.max_length
        && length > most
    {
        return Err(format!("must have at most {most} characters, not {length}"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parameter(schema: Value) -> Parameter {
        let root = json!({"p": {"name": "p", "in": "query", "schema": schema}});
        let document = Document::from_value("contract", root);
        let described = document.value().pointer("/p").unwrap();
        let compiled = Parameter::compile(&document, described, "p");
        compiled.unwrap().unwrap()
    }

    fn read(schema: Value, sent: &[&str]) -> Result<Option<Key>, String> {
        parameter(schema).read(sent)
    }

    #[test]
    fn integer_bounds_are_checked() {
        let limit = json!({"type": "integer", "minimum": 1, "maximum": 100});
        assert_eq!(read(limit.clone(), &["100"]), Ok(Some(Key::Integer(100))));
        assert!(read(limit.clone(), &["7", "8"]).is_err());
        for bad in [
            "0",
            "101",
            "-1",
            "abc",
            "",
            "1.0",
            "+5",
            "-",
            "99999999999999999999",
            " 1",
        ] {
            assert!(read(limit.clone(), &[bad]).is_err(), "{bad}");
        }
        let message = read(limit, &["101"]).unwrap_err();
        assert_eq!(message, "p must be at most 100, not 101");
    }

    #[test]
    fn scalar_values_are_validated() {
        assert!(read(json!({"type": "number"}), &["NaN"]).is_err());
        assert_eq!(
            read(json!({"type": "boolean"}), &["true"]),
            Ok(Some(Key::Boolean(true)))
        );
        assert!(read(json!({"type": "boolean"}), &["True"]).is_err());
        let time = json!({"type": "string", "format": "date-time"});
        assert!(read(time.clone(), &["2025-01-31T08:00:00+08:00"]).is_ok());
        assert!(read(time, &["2025-01-31"]).is_err());
        let text = json!({"type": "string", "minLength": 2, "maxLength": 3});
        assert!(read(text.clone(), &["字字字"]).is_ok());
        assert!(read(text.clone(), &["字"]).is_err());
        assert!(read(text, &["abcd"]).is_err());
    }

    #[test]
    fn enums_are_checked_for_scalars_only() {
        let values = json!({"type": "string", "enum": ["asc", "desc"]});
        assert!(read(values.clone(), &["up"]).is_err());
        let list = json!({"type": "array", "items": values});
        let expected = ["asc", "up", "b"].map(|text| Key::Text(text.to_owned()));
        assert_eq!(
            read(list.clone(), &["asc,up", "b"]),
            Ok(Some(Key::List(expected.to_vec())))
        );
        let short =
            json!({"type": "array", "items": {"type": "string", "minLength": 1, "maxLength": 2}});
        assert!(read(short.clone(), &["a,bc"]).is_ok());
        for bad in ["a,bcd", "a,", ","] {
            assert!(read(short.clone(), &[bad]).is_err(), "{bad}");
        }
        assert_eq!(read(list, &[""]), Ok(None));
    }

    #[test]
    fn missing_required_parameters_are_rejected() {
        let mut required = parameter(json!({"type": "string"}));
        assert_eq!(required.read(&[]), Ok(None));
        required.required = true;
        assert_eq!(required.read(&[]), Err("p is required".to_owned()));
    }
}
