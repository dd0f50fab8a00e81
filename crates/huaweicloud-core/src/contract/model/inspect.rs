//! Compares a raw body with the types that it is decoded as.

use serde_json::{Map, Value};

use super::{
    field::{Field, Shape},
    scalar::to_integer,
};

/// A placeholder for a name or value that is not shown, and for each index or key of a collection.
const ANY: &str = "*";

/// A kind of difference between a value and its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mismatch {
    UnknownEnumValue,
    UnknownField,
    MissingField,
    WrongType,
}

/// Receives the differences that a walk finds.
pub(crate) trait Report {
    /// Receives one difference, at a JSON pointer into the body.
    fn report(&mut self, kind: Mismatch, pointer: &str, expected: &str, found: &str);
}

/// A walk through one body: its position, and the receiver of the differences.
pub(crate) struct Walk<'a> {
    report: &'a mut dyn Report,
    pointer: String,
    /// Whether the position is at or below a field that is marked as sensitive.
    sensitive: bool,
    /// Whether the body is that of a request.
    is_request: bool,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(report: &'a mut dyn Report) -> Self {
        Self {
            report,
            pointer: String::new(),
            sensitive: false,
            is_request: false,
        }
    }

    /// Walks through the body of a request, which lacks fields that only responses have.
    #[cfg(feature = "dynamic")]
    pub(crate) fn of_request(report: &'a mut dyn Report) -> Self {
        Self {
            is_request: true,
            ..Self::new(report)
        }
    }

    /// Reports where a value differs from the shape that the contract declares. Decoding accepts
    /// more.
    pub(crate) fn value(&mut self, value: &Value, shape: Shape) {
        let number = value.as_number();
        let is_integer = |is: fn(i64) -> bool| number.and_then(to_integer).is_some_and(is);
        match (shape, value) {
            (Shape::Any, _) => {}
            (Shape::Optional(_), Value::Null) => {}
            (Shape::Optional(shape), value) => self.value(value, shape()),
            (Shape::List(shape), Value::Array(list)) => {
                list.iter().for_each(|value| self.step(ANY, value, shape));
            }
            (Shape::Map(shape), Value::Object(map)) => {
                map.values().for_each(|value| self.step(ANY, value, shape));
            }
            (Shape::Object(fields), Value::Object(object)) => self.fields(object, fields),
            (Shape::Enum(texts), Value::String(text)) => {
                if !texts.contains(&text.as_str()) {
                    let shown = self.shown(text);
                    self.report(Mismatch::UnknownEnumValue, "enum", shown);
                }
            }
            (Shape::DateTime, Value::String(text)) if is_time(text) => {}
            (Shape::String, Value::String(_))
            | (Shape::Boolean, Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => {}
            (Shape::Int32, _) if is_integer(|value| i32::try_from(value).is_ok()) => {}
            (Shape::Int64, _) if is_integer(|_| true) => {}
            (shape, value) => self.report(Mismatch::WrongType, shape.name(), type_name(value)),
        }
    }

    fn fields(&mut self, object: &Map<String, Value>, fields: &'static [Field]) {
        for field in fields {
            match object.get(field.name) {
                Some(Value::Null) if field.required && !is_nullable(field) => {
                    self.missing(field, "null");
                }
                None if field.required && !self.lacks(field) => self.missing(field, "absent"),
                Some(Value::Null) | None => {}
                Some(value) => {
                    let above = self.sensitive;
                    self.sensitive |= field.sensitive;
                    self.step(field.name, value, field.shape);
                    self.sensitive = above;
                }
            }
        }
        let known = |name: &str| fields.iter().any(|field| field.name == name);
        for (name, value) in object.iter().filter(|(name, _)| !known(name)) {
            self.within(self.shown(name), |walk| {
                walk.report(Mismatch::UnknownField, "absent", type_name(value));
            });
        }
    }

    /// Returns whether bodies in this direction lack a field.
    fn lacks(&self, field: &Field) -> bool {
        if self.is_request {
            field.read_only
        } else {
            field.write_only
        }
    }

    fn missing(&mut self, field: &Field, found: &'static str) {
        self.within(field.name, |walk| {
            walk.report(Mismatch::MissingField, "required", found);
        });
    }

    fn step(&mut self, name: &str, value: &Value, shape: fn() -> Shape) {
        self.within(name, |walk| walk.value(value, shape()));
    }

    /// Descends one level, and returns afterwards.
    fn within(&mut self, name: &str, look: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        if name.contains(['~', '/']) {
            self.pointer
                .push_str(&name.replace('~', "~0").replace('/', "~1"));
        } else {
            self.pointer.push_str(name);
        }
        look(self);
        self.pointer.truncate(length);
    }

    /// Returns a text of the body, or a placeholder where it must not be shown.
    fn shown<'t>(&self, text: &'t str) -> &'t str {
        if !self.sensitive && is_constant(text) {
            text
        } else {
            ANY
        }
    }

    fn report(&mut self, kind: Mismatch, expected: &str, found: &str) {
        self.report.report(kind, &self.pointer, expected, found);
    }
}

/// Returns whether a text looks like a constant or an identifier, not like human writing.
fn is_constant(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    matches!(text.len(), 1..=64) && text.bytes().all(is_part)
}

fn is_nullable(field: &Field) -> bool {
    matches!((field.shape)(), Shape::Optional(_) | Shape::Any)
}

fn is_time(text: &str) -> bool {
    text.parse::<jiff::Timestamp>().is_ok()
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
