//! The input of a call while the builder takes its arguments from it, and what is wrong with it.

use std::sync::{Arc, Mutex};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Input;
use crate::{
    check::Problem,
    drift::{DriftEvent, DriftKind, Inspect, Walk, Watch},
    lock::lock,
    model::{Lenient, Taken},
    multipart::FilePart,
    operation::{Location, Operation},
};

/// What is left of an input, and what was wrong with what is gone. Where something is missing or not
/// of its type, there is a default in its place, for the request is not going to be sent.
pub(crate) struct Arguments {
    operation: &'static Operation,
    input: Input,
    problems: Vec<Problem>,
}

#[allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]
impl Arguments {
    pub(super) fn new(operation: &'static Operation, input: Input) -> Self {
        Self {
            operation,
            input,
            problems: Vec::new(),
        }
    }

    /// A value that the operation needs.
    pub(crate) fn required<T: Lenient>(&mut self, name: &'static str) -> T {
        let value = self.optional(name);
        self.or_missing(name, value)
    }

    /// A value that may be left out.
    pub(crate) fn optional<T: Lenient>(&mut self, name: &'static str) -> Option<T> {
        let value = self.take(name)?;
        Some(self.read(name, &value))
    }

    /// Several values that the operation needs.
    pub(crate) fn required_list<T: Lenient>(&mut self, name: &'static str) -> Vec<T> {
        let values = self.optional_list(name);
        self.or_missing(name, values)
    }

    /// Several values that may be left out; a single one is a list too.
    pub(crate) fn optional_list<T: Lenient>(&mut self, name: &'static str) -> Option<Vec<T>> {
        let values = match self.take(name)? {
            Value::Array(values) => values,
            value => vec![value],
        };
        Some(values.iter().map(|value| self.read(name, value)).collect())
    }

    /// A body that the operation needs.
    pub(crate) fn body<T: Lenient + DeserializeOwned>(&mut self) -> T {
        let body = self.optional_body();
        self.or_missing("body", body)
    }

    /// A body that may be left out.
    pub(crate) fn optional_body<T: Lenient + DeserializeOwned>(&mut self) -> Option<T> {
        let body = self.input.body.take()?;
        let told = self.problems.len();
        self.inspect("body", &body, T::inspect);
        match serde_json::from_value(body) {
            Ok(body) => Some(body),
            Err(error) => {
                if self.problems.len() == told {
                    self.report("body", error.to_string());
                }
                Some(T::default())
            }
        }
    }

    /// A file that the operation needs.
    pub(crate) fn file(&mut self, name: &'static str) -> FilePart {
        self.optional_file(name).unwrap_or_else(|| {
            self.report(name, "is missing: it is a file");
            FilePart::new("", "", "")
        })
    }

    /// A file that may be left out.
    pub(crate) fn optional_file(&mut self, name: &'static str) -> Option<FilePart> {
        self.input.files.remove(name)
    }

    /// What was wrong, and what is left that nothing took.
    pub(super) fn into_problems(mut self) -> Vec<Problem> {
        let parameters = std::mem::take(&mut self.input.parameters);
        for (name, value) in parameters {
            let known = self.operation.parameter(&name);
            let message = match known.and_then(|parameter| parameter.client) {
                Some(setting) => format!("is a setting of the client: set {setting} there"),
                None if value.is_null() => continue,
                None if known.is_some() => "is a file, not a text".to_owned(),
                None => format!("is not a parameter of the operation; {}", self.known()),
            };
            self.problems.push(Problem::new(name, message));
        }
        for name in std::mem::take(&mut self.input.files).into_keys() {
            let message = "is not a file that the operation takes";
            self.problems.push(Problem::new(name, message));
        }
        if self.input.body.take().is_some() {
            self.report("body", "is more than the operation takes: it has none");
        }
        self.problems
    }

    /// The names of what the operation takes, as part of a sentence.
    fn known(&self) -> String {
        let parameters = self.operation.parameters.iter();
        let names: Vec<&str> = parameters
            .filter(|parameter| parameter.location != Location::Body && parameter.client.is_none())
            .map(|parameter| parameter.name)
            .collect();
        match names.as_slice() {
            [] => "it has none".to_owned(),
            names => format!("it has {}", names.join(", ")),
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        (self.input.parameters.remove(name)).filter(|value| !value.is_null())
    }

    fn read<T: Lenient>(&mut self, name: &'static str, value: &Value) -> T {
        let mut read = T::default();
        // Reading a value that is there does not fail.
        let taken = read.take(value).unwrap_or(Taken::Null);
        if !matches!(taken, Taken::Whole) {
            self.inspect(name, value, T::inspect);
        }
        read
    }

    /// Holds a value against the contract. An enum's value that is not known is no mistake.
    fn inspect(&mut self, name: &str, value: &Value, inspect: Inspect) {
        let found = Arc::new(Mutex::new(Vec::new()));
        let events = Arc::clone(&found);
        let watch = Watch::new(move |event: &DriftEvent| lock(&events).push(event.clone()));
        inspect(value, &mut Walk::new(&watch, self.operation));
        let found = std::mem::take(&mut *lock(&found));
        for event in found {
            let message = match event.kind {
                DriftKind::UnknownMember => "is not a member that the contract has".to_owned(),
                DriftKind::MissingMember => "is missing".to_owned(),
                DriftKind::WrongType => format!("is {}, must be {}", event.found, event.expected),
                DriftKind::UnknownEnumValue | DriftKind::UndocumentedStatus => continue,
            };
            let place = format!("{name}{}", event.pointer);
            self.problems.push(Problem::new(place, message));
        }
    }

    fn or_missing<T: Default>(&mut self, name: &'static str, value: Option<T>) -> T {
        value.unwrap_or_else(|| {
            self.report(name, "is missing");
            T::default()
        })
    }

    fn report(&mut self, name: &'static str, message: impl Into<String>) {
        self.problems.push(Problem::new(name, message));
    }
}
