//! Compiled schemas, for checking, showing and making up values.

mod compile;

use std::collections::BTreeMap;

use openapi_document::extensions::{Length, Reference};
use serde_json::Value;

/// A compiled schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shape {
    pub(crate) kind: Kind,
    pub(crate) nullable: bool,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    /// Bounds of a list, and whether its items are unique.
    pub(crate) min_items: usize,
    pub(crate) max_items: Option<usize>,
    pub(crate) unique: bool,
    pub(crate) multiple_of: Option<f64>,
    pub(crate) pattern: Option<String>,
    pub(crate) format: Option<String>,
    /// The values of an enum, which is open in responses.
    pub(crate) values: Vec<Value>,
    pub(crate) default: Option<Value>,
    pub(crate) example: Option<Value>,
    /// The phase of each state of a job.
    pub(crate) phases: BTreeMap<String, String>,
    /// The states that a job goes through by itself.
    pub(crate) flow: Vec<String>,
    /// The phases in which a job has the field; all if empty.
    pub(crate) in_phases: Vec<String>,
    /// The number of entries of a list, by the element.
    pub(crate) length: Option<Length>,
    /// The values of an element for which a response about it has the field; any if empty.
    pub(crate) conditions: Vec<(String, Value)>,
    pub(crate) reference: Option<Reference>,
    /// Requests do not set it.
    pub(crate) read_only: bool,
}

/// The type of value that a schema describes.
#[derive(Debug, Clone, Default)]
pub(crate) enum Kind {
    /// Anything, or something this server does not look into.
    #[default]
    Any,
    Boolean,
    Integer,
    Number,
    Text,
    Time,
    Object(Vec<Property>),
    List(Box<Shape>),
}

/// A property of an object.
#[derive(Debug, Clone)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
}

impl Shape {
    /// Returns a shape of this kind without further constraints.
    pub(crate) fn of(kind: Kind) -> Self {
        Self {
            kind,
            ..Self::default()
        }
    }

    /// Merges another shape of the same element: its additional properties, and enums that this one
    /// lacks.
    pub(super) fn join(&mut self, other: Self) {
        let (Kind::Object(properties), Kind::Object(others)) = (&mut self.kind, other.kind) else {
            return;
        };
        for other in others {
            match properties
                .iter_mut()
                .find(|property| property.name == other.name)
            {
                Some(own) => {
                    own.required |= other.required;
                    if own.shape.values.is_empty() && !other.shape.values.is_empty() {
                        own.shape = other.shape;
                    }
                }
                None => properties.push(other),
            }
        }
    }

    /// The shape of the items, if this is a list.
    pub(crate) fn item(&self) -> Option<&Self> {
        match &self.kind {
            Kind::List(item) => Some(item),
            _ => None,
        }
    }

    /// Whether this is an object whose properties are described.
    pub(crate) fn has_properties(&self) -> bool {
        matches!(&self.kind, Kind::Object(properties) if !properties.is_empty())
    }

    /// Whether this is text without bounds.
    pub(crate) fn is_any_text(&self) -> bool {
        let has_bounds = self.min_length.is_some()
            || self.max_length.is_some()
            || self.pattern.is_some()
            || self.format.is_some();
        matches!(self.kind, Kind::Text) && !has_bounds && self.values.is_empty()
    }

    /// Whether this is the content of a file.
    pub(crate) fn is_binary(&self) -> bool {
        self.format.as_deref() == Some("binary")
    }

    /// Whether a response of this shape shows a property, itself or inside an object or a list.
    pub(crate) fn shows(&self, name: &str) -> bool {
        match &self.kind {
            Kind::Object(properties) => (properties.iter())
                .any(|property| property.name == name || property.shape.shows(name)),
            Kind::List(item) => item.shows(name),
            _ => false,
        }
    }

    /// Returns the property with this name.
    pub(crate) fn property(&self, name: &str) -> Option<&Property> {
        match &self.kind {
            Kind::Object(properties) => properties.iter().find(|property| property.name == name),
            _ => None,
        }
    }

    /// Returns the property with this name, to change it.
    pub(super) fn property_mut(&mut self, name: &str) -> Option<&mut Property> {
        match &mut self.kind {
            Kind::Object(properties) => {
                properties.iter_mut().find(|property| property.name == name)
            }
            _ => None,
        }
    }

    /// Whether a value is of this shape, so that it can be shown where the shape is promised.
    pub(crate) fn fits(&self, value: &Value) -> bool {
        if value.is_null() && self.nullable {
            return true;
        }
        if !self.values.is_empty() && !self.values.contains(value) {
            return false;
        }
        match (&self.kind, value) {
            (Kind::Any, _) => self.format.is_none() || value.is_string(),
            (Kind::Boolean, Value::Bool(_)) => true,
            (Kind::Integer, Value::Number(number)) => {
                (number.is_i64() || number.is_u64()) && self.in_bounds(number.as_f64())
            }
            (Kind::Number, Value::Number(number)) => self.in_bounds(number.as_f64()),
            (Kind::Time, Value::String(text)) => text.parse::<jiff::Timestamp>().is_ok(),
            (Kind::Text, Value::String(text)) => {
                let length = text.chars().count();
                self.min_length.is_none_or(|least| length >= least)
                    && self.max_length.is_none_or(|most| length <= most)
            }
            (Kind::List(item), Value::Array(items)) => {
                items.len() >= self.min_items
                    && self.max_items.is_none_or(|most| items.len() <= most)
                    && items.iter().all(|value| item.fits(value))
            }
            (Kind::Object(properties), Value::Object(object)) => {
                properties
                    .iter()
                    .all(|property| match object.get(&property.name) {
                        Some(value) => property.shape.fits(value),
                        None => !property.required,
                    })
            }
            _ => false,
        }
    }

    fn in_bounds(&self, number: Option<f64>) -> bool {
        let number = number.unwrap_or_default();
        self.minimum.is_none_or(|least| number >= least)
            && self.maximum.is_none_or(|most| number <= most)
    }

    /// Returns the shape of the property at a dotted path.
    pub(crate) fn at(&self, path: &[String]) -> Option<&Self> {
        let Some((first, rest)) = path.split_first() else {
            return Some(self);
        };
        match &self.kind {
            Kind::Object(properties) => {
                (properties.iter().find(|property| property.name == *first))
                    .and_then(|property| property.shape.at(rest))
            }
            _ => None,
        }
    }

    /// Returns the part of a value that a request may set: without the properties that the schema does not
    /// have, and without those that are read-only.
    pub(crate) fn settable(&self, value: &Value) -> Value {
        match (&self.kind, value) {
            (Kind::Object(properties), Value::Object(object)) if !properties.is_empty() => {
                (properties.iter())
                    .filter(|property| !property.shape.read_only)
                    .filter_map(|property| {
                        let value = object.get(&property.name)?;
                        Some((property.name.clone(), property.shape.settable(value)))
                    })
                    .collect()
            }
            (Kind::List(shape), Value::Array(items)) => {
                items.iter().map(|item| shape.settable(item)).collect()
            }
            _ => value.clone(),
        }
    }

    /// Returns a stored value as a response shows it: without the properties that the schema does
    /// not have.
    pub(crate) fn shown(&self, value: &Value) -> Value {
        match (&self.kind, value) {
            (Kind::Object(properties), Value::Object(object)) if !properties.is_empty() => {
                (properties.iter())
                    .filter_map(|property| {
                        let value = object.get(&property.name)?;
                        Some((property.name.clone(), property.shape.shown(value)))
                    })
                    .collect()
            }
            (Kind::List(shape), Value::Array(items)) => {
                items.iter().map(|item| shape.shown(item)).collect()
            }
            _ => value.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use openapi_document::Document;

    use super::*;
    use serde_json::json;

    fn compile(root: &Value) -> Shape {
        let document = Document::from_value("contract", root.clone());
        Shape::compile(&document, document.value().pointer("/s").unwrap()).unwrap()
    }

    #[test]
    fn undeclared_properties_are_hidden() {
        let root = json!({"s": {"type": "object", "properties": {
            "a": {"type": "array", "items": {"properties": {"x": {"type": "integer"}}}},
            "open": {"type": "object"},
        }}});
        let value = json!({"a": [{"x": 1, "y": 2}], "open": {"z": 1}, "secret": true});
        assert_eq!(
            compile(&root).shown(&value),
            json!({"a": [{"x": 1}], "open": {"z": 1}})
        );
    }

    #[test]
    fn recursive_schemas_terminate() {
        let root = json!({"s": {"type": "object", "properties": {
            "child": {"$ref": "#/s"}, "children": {"type": "array", "items": {"$ref": "#/s"}},
        }}});
        let shape = compile(&root);
        let child = shape.at(&["child".to_owned()]).unwrap();
        assert!(matches!(child.kind, Kind::Any));
    }

    #[test]
    fn nullable_types_and_phases_are_read() {
        let root = json!({"s": {"type": ["null", "string"], "x-phases": {"failed": ["A", "B"]}}});
        let shape = compile(&root);
        assert!(matches!(shape.kind, Kind::Text));
        assert_eq!(shape.phases.get("B").map(String::as_str), Some("failed"));
    }
}
