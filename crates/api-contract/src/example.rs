//! Examples that a source shows, and checks of them against a contract.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{
    call::{request_line, unprefixed},
    model::{Additional, At, Contract, Fact, In, Limits, Operation, Schema, SchemaId, Types},
    pointer,
};

/// The part of a call that an example shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// A method, if it is known, and a URL.
    Call,
    /// The body of a request.
    Request,
    /// The body of a response of a status.
    Response(Box<str>),
}

/// An example on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Its place, within the page's contract.
    pub at: At,
    /// The line on which it begins.
    pub line: u32,
    /// The part of a call that it shows.
    pub exchange: Exchange,
    /// The example as it is written, except that damaged URLs are fixed.
    pub text: Box<str>,
    /// The body; `None` when it is not JSON.
    pub value: Option<Value>,
}

/// A place in an example that violates a contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// JSON pointer into the example; for a call, `/` and the name of a parameter, or empty.
    pub pointer: String,
    /// A description of the problem, worded to follow a comma.
    pub message: String,
}

impl Example {
    /// Returns whether it is a body that is not valid JSON.
    pub fn is_broken(&self) -> bool {
        self.exchange != Exchange::Call && self.value.is_none()
    }

    /// Returns the places where the example violates a contract's operation. Facts that are unknown
    /// to the contract cannot be violated.
    pub fn mismatches(&self, operation: &Operation, contract: &Contract) -> Vec<Mismatch> {
        let mut check = Check {
            contract,
            found: Vec::new(),
        };
        let schema = match &self.exchange {
            Exchange::Call => {
                check.call(&self.text, operation);
                return check.found;
            }
            Exchange::Request => {
                let body = operation.body.value();
                body.and_then(|body| body.content.items.first())
            }
            Exchange::Response(status) => {
                let mut responses = operation.responses.items.iter();
                let response = responses.find(|response| response.status == *status);
                response.and_then(|response| response.content.items.first())
            }
        };
        match &self.value {
            None => check.report("", "it is not JSON"),
            Some(value) => {
                if let Some(schema) = schema.and_then(|media| media.schema.value()) {
                    check.value(value, *schema, "", 0);
                }
            }
        }
        check.found
    }
}

struct Check<'c> {
    contract: &'c Contract,
    found: Vec<Mismatch>,
}

impl Check<'_> {
    fn report(&mut self, pointer: &str, message: impl Into<String>) {
        self.found.push(Mismatch {
            pointer: pointer.to_owned(),
            message: message.into(),
        });
    }

    fn call(&mut self, text: &str, operation: &Operation) {
        let (method, target) = match request_line(text) {
            Some((method, target)) => (Some(method), target),
            None => (None, text),
        };
        if let Some(method) = method.filter(|method| *method != operation.method) {
            let message = format!(
                "it sends {method}, and the operation is {}",
                operation.method
            );
            self.report("", message);
        }
        let target = target.split_once("://").map_or(target, |(_, rest)| {
            rest.find('/')
                .and_then(|slash| rest.get(slash..))
                .unwrap_or("/")
        });
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path = unprefixed(path);
        let (mut sent, mut stated) = (path.split('/'), operation.path.split('/'));
        loop {
            match (sent.next(), stated.next()) {
                (None, None) => break,
                (Some(sent), Some(stated))
                    if sent == stated || (stated.starts_with('{') && !sent.is_empty()) => {}
                _ => {
                    self.report(
                        "",
                        format!("its path {path} is not one of {}", operation.path),
                    );
                    break;
                }
            }
        }
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let mut parameters = operation.parameters.items.iter();
            let parameter =
                parameters.find(|known| known.location == In::Query && *known.name == *name);
            match parameter {
                Some(parameter) => self.text(value, parameter.schema, name),
                None if operation.parameters.complete => {
                    self.report(
                        &format!("/{}", pointer::escape(name)),
                        "there is no such parameter",
                    );
                }
                None => {}
            }
        }
    }

    /// Checks a value in a URL. Values masked by asterisks are accepted.
    fn text(&mut self, text: &str, schema: SchemaId, name: &str) {
        if text.is_empty() || text.chars().all(|c| c == '*') {
            return;
        }
        let decoded = percent_decode_str(text).decode_utf8_lossy();
        let pointer = format!("/{}", pointer::escape(name));
        let types = self.contract.schema(schema).types;
        let value = match types {
            Fact::Known(types) if types == Types::ARRAY => {
                decoded.split(',').map(Value::from).collect()
            }
            Fact::Known(types) if !types.contains(Types::STRING) => {
                serde_json::from_str(&decoded).unwrap_or_else(|_| decoded.as_ref().into())
            }
            _ => decoded.as_ref().into(),
        };
        self.value(&value, schema, &pointer, 0);
    }

    fn value(&mut self, value: &Value, id: SchemaId, pointer: &str, depth: usize) {
        const DEEPEST: usize = 64;
        let contract = self.contract;
        let schema = contract.schema(id);
        if depth > DEEPEST || (value.is_null() && schema.nullable != Fact::Known(false)) {
            return;
        }
        if let Fact::Known(types) = schema.types
            && !types.covers(type_of(value))
        {
            let kind = if value.is_null() {
                "null".to_owned()
            } else {
                type_of(value).to_string()
            };
            return self.report(pointer, format!("it is {kind}, and {types} is stated"));
        }
        if let Some(values) = schema.values.value()
            && values.values.complete
            && !values.values.items.contains(value)
        {
            self.report(pointer, format!("{value} is not one of the values stated"));
        }
        if let Some(limits) = schema.limits.value() {
            self.limits(value, limits, pointer);
        }
        for part in &schema.all_of.items {
            self.value(value, *part, pointer, depth + 1);
        }
        for alternatives in [&schema.any_of, &schema.one_of] {
            let fits = |id: &SchemaId| {
                let mut check = Check {
                    contract,
                    found: Vec::new(),
                };
                check.value(value, *id, pointer, depth + 1);
                check.found.is_empty()
            };
            if !alternatives.items.is_empty() && !alternatives.items.iter().any(fits) {
                self.report(pointer, "it fits none of the alternatives");
            }
        }
        match value {
            Value::Array(elements) => {
                if let Some(items) = schema.items.value() {
                    for (index, element) in elements.iter().enumerate() {
                        self.value(element, *items, &format!("{pointer}/{index}"), depth + 1);
                    }
                }
            }
            Value::Object(fields) => self.fields(fields, schema, pointer, depth),
            _ => {}
        }
    }

    fn fields(
        &mut self,
        fields: &serde_json::Map<String, Value>,
        schema: &Schema,
        pointer: &str,
        depth: usize,
    ) {
        for (name, value) in fields {
            let pointer = format!("{pointer}/{}", pointer::escape(name));
            let mut properties = schema.properties.items.iter();
            match (
                properties.find(|property| *property.name == **name),
                &schema.additional,
            ) {
                (Some(property), _) => self.value(value, property.schema, &pointer, depth + 1),
                (None, Fact::Known(Additional::Schema(id))) => {
                    self.value(value, *id, &pointer, depth + 1)
                }
                (None, Fact::Known(Additional::Forbidden)) if schema.properties.complete => {
                    self.report(&pointer, "there is no such field");
                }
                _ => {}
            }
        }
        let named = schema
            .properties
            .items
            .iter()
            .filter(|property| property.required.is_true());
        let required = named
            .map(|property| &property.name)
            .chain(&schema.also_required);
        for name in required.filter(|name| !fields.contains_key(&***name)) {
            let pointer = format!("{pointer}/{}", pointer::escape(name));
            self.report(&pointer, "it is required, and not there");
        }
    }

    fn limits(&mut self, value: &Value, limits: &Limits, pointer: &str) {
        if let Some(number) = value.as_f64() {
            let least = limits
                .minimum
                .value()
                .and_then(|bound| Some((bound.value.as_f64()?, bound.exclusive)));
            let most = limits
                .maximum
                .value()
                .and_then(|bound| Some((bound.value.as_f64()?, bound.exclusive)));
            let low =
                least.is_some_and(|(least, open)| number < least || (open && number <= least));
            let high = most.is_some_and(|(most, open)| number > most || (open && number >= most));
            if low || high {
                self.report(pointer, format!("{value} is out of bounds"));
            }
        }
        let (length, least, most) = match value {
            Value::String(text) => (text.chars().count(), &limits.min_length, &limits.max_length),
            Value::Array(elements) => (elements.len(), &limits.min_items, &limits.max_items),
            Value::Object(fields) => (fields.len(), &limits.min_properties, &limits.max_properties),
            _ => return,
        };
        let length = u64::try_from(length).unwrap_or(u64::MAX);
        let short = least.value().is_some_and(|least| length < *least);
        let long = most.value().is_some_and(|most| length > *most);
        if short || long {
            self.report(pointer, format!("its length, {length}, is out of bounds"));
        }
    }
}

fn type_of(value: &Value) -> Types {
    match value {
        Value::Null => Types::NONE,
        Value::Bool(_) => Types::BOOLEAN,
        Value::Number(number) if number.is_f64() => Types::NUMBER,
        Value::Number(_) => Types::INTEGER,
        Value::String(_) => Types::STRING,
        Value::Array(_) => Types::ARRAY,
        Value::Object(_) => Types::OBJECT,
    }
}
