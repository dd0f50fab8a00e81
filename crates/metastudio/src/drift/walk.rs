//! The walk through a body, along the types that are to read it.

use serde_json::{Map, Value};

use super::{DriftKind, Watch};
use crate::{model::Member, operation::Operation};

/// Holds a raw value against a Rust type, and tells the walk what differs.
pub(crate) type Inspect = fn(&Value, &mut Walk<'_>);

/// What stands for a name or a value that is not shown, and for every element of a list or map.
const ANY: &str = "*";

/// A walk through one body: where it is, and whom it tells.
pub(crate) struct Walk<'a> {
    watch: &'a Watch,
    operation: &'static Operation,
    pointer: String,
    /// Whether it is at or below what the contract marks as sensitive.
    sensitive: bool,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(watch: &'a Watch, operation: &'static Operation) -> Self {
        Self {
            watch,
            operation,
            pointer: String::new(),
            sensitive: false,
        }
    }

    /// A value that is not of its type.
    pub(crate) fn wrong_type(&self, expected: &str, found: &Value) {
        self.tell(DriftKind::WrongType, expected, type_name(found));
    }

    /// A text that an enum does not list.
    pub(crate) fn unknown_enum_value(&self, text: &str) {
        self.tell(DriftKind::UnknownEnumValue, "enum", self.shown(text));
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

    /// Inspects an object whose members are listed.
    #[allow(dead_code, reason = "families can be switched off")]
    pub(crate) fn object(&mut self, object: &Value, members: &'static [Member]) {
        match object {
            Value::Object(object) => self.members(object, members),
            odd => self.wrong_type("object", odd),
        }
    }

    fn members(&mut self, object: &Map<String, Value>, members: &'static [Member]) {
        for member in members {
            match object.get(member.name) {
                Some(Value::Null) if member.required => self.missing(member, "null"),
                None if member.required => self.missing(member, "absent"),
                Some(Value::Null) | None => {}
                Some(value) => {
                    let above = self.sensitive;
                    self.sensitive |= member.sensitive;
                    self.step(member.name, value, member.inspect);
                    self.sensitive = above;
                }
            }
        }
        let known = |name: &str| members.iter().any(|member| member.name == name);
        for (name, value) in object.iter().filter(|(name, _)| !known(name)) {
            self.step(self.shown(name), value, |value, walk| {
                walk.tell(DriftKind::UnknownMember, "absent", type_name(value));
            });
        }
    }

    fn missing(&mut self, member: &Member, found: &'static str) {
        self.within(member.name, |walk| {
            walk.tell(DriftKind::MissingMember, "required", found);
        });
    }

    fn step(&mut self, name: &str, value: &Value, inspect: Inspect) {
        self.within(name, |walk| inspect(value, walk));
    }

    /// Goes one step down, and back.
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

    /// A text of the body, or what stands for it where it must not be shown.
    fn shown<'t>(&self, text: &'t str) -> &'t str {
        if !self.sensitive && is_constant(text) {
            text
        } else {
            ANY
        }
    }

    fn tell(&self, kind: DriftKind, expected: &str, found: &str) {
        self.watch
            .tell(self.operation, kind, &self.pointer, expected, found);
    }
}

/// Whether a text looks like what a program has for a constant or a name, and not like what people
/// write.
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
