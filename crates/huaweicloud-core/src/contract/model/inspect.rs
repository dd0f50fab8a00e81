//! The comparison of a raw body with the types that read it.

use serde_json::{Map, Value};

/// Compares a raw value with a Rust type, and reports each difference to the walk.
pub type Inspect = fn(&Value, &mut Walk<'_>);

/// The description of one field of an object.
pub struct Field {
    /// The name on the wire.
    pub(crate) name: &'static str,
    /// Whether the contract requires it.
    pub(crate) required: bool,
    /// Whether it is personal or secret.
    pub(crate) sensitive: bool,
    /// Compares its raw value with its type.
    pub(crate) inspect: Inspect,
}

impl Field {
    /// Marks it as personal or secret.
    #[must_use]
    pub const fn sensitive(self) -> Self {
        Self {
            sensitive: true,
            ..self
        }
    }
}

/// Replaces a name or value that is not shown, and each index or key of a collection.
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

/// A walk through one body: its position, and the receiver of what it finds.
pub struct Walk<'a> {
    report: &'a mut dyn Report,
    pointer: String,
    /// Whether the position is at or below a field that is marked as sensitive.
    sensitive: bool,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(report: &'a mut dyn Report) -> Self {
        Self {
            report,
            pointer: String::new(),
            sensitive: false,
        }
    }

    /// Reports a value that is not of its type.
    pub(crate) fn wrong_type(&mut self, expected: &str, found: &Value) {
        self.report(Mismatch::WrongType, expected, type_name(found));
    }

    /// Reports a text that an enum does not list.
    pub(crate) fn unknown_enum_value(&mut self, text: &str) {
        let shown = self.shown(text);
        self.report(Mismatch::UnknownEnumValue, "enum", shown);
    }

    /// Inspects every element of a list.
    pub(crate) fn elements(&mut self, list: &Value, element: Inspect) {
        match list {
            Value::Array(list) => list.iter().for_each(|value| self.step(ANY, value, element)),
            odd => self.wrong_type("array", odd),
        }
    }

    /// Inspects every value of a map.
    pub(crate) fn values(&mut self, map: &Value, element: Inspect) {
        match map {
            Value::Object(map) => map
                .values()
                .for_each(|value| self.step(ANY, value, element)),
            odd => self.wrong_type("object", odd),
        }
    }

    /// Inspects an object whose fields are listed.
    pub(crate) fn object(&mut self, object: &Value, fields: &'static [Field]) {
        match object {
            Value::Object(object) => self.fields(object, fields),
            odd => self.wrong_type("object", odd),
        }
    }

    fn fields(&mut self, object: &Map<String, Value>, fields: &'static [Field]) {
        for field in fields {
            match object.get(field.name) {
                Some(Value::Null) if field.required => self.missing(field, "null"),
                None if field.required => self.missing(field, "absent"),
                Some(Value::Null) | None => {}
                Some(value) => {
                    let above = self.sensitive;
                    self.sensitive |= field.sensitive;
                    self.step(field.name, value, field.inspect);
                    self.sensitive = above;
                }
            }
        }
        let known = |name: &str| fields.iter().any(|field| field.name == name);
        for (name, value) in object.iter().filter(|(name, _)| !known(name)) {
            self.step(self.shown(name), value, |value, walk| {
                walk.report(Mismatch::UnknownField, "absent", type_name(value));
            });
        }
    }

    fn missing(&mut self, field: &Field, found: &'static str) {
        self.within(field.name, |walk| {
            walk.report(Mismatch::MissingField, "required", found);
        });
    }

    fn step(&mut self, name: &str, value: &Value, inspect: Inspect) {
        self.within(name, |walk| inspect(value, walk));
    }

    /// Descends one level, and returns.
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

/// Returns whether a text looks like a constant or a name of a program, not like human writing.
fn is_constant(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    matches!(text.len(), 1..=64) && text.bytes().all(is_part)
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
