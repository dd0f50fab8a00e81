//! The arguments that builders take from an input, and their problems.

use bytes::Bytes;
use serde_json::Value;

use super::input::Input;
use crate::{
    call::multipart::FilePart,
    contract::{
        model::{Mismatch, Model, Report, Shape, Taken, Walk, read, strict},
        operation::{Location, Operation},
    },
    error::Problem,
};

/// The rest of an input, and the problems of the arguments that were taken. A value that is missing
/// or not of its type is replaced by a default, since the request will not be sent.
pub struct Arguments {
    operation: &'static Operation,
    input: Input,
    problems: Vec<Problem>,
}

/// Receives the differences of one value from its type, as problems of the request.
struct Problems<'a> {
    name: &'a str,
    allows_unknown_fields: bool,
    found: &'a mut Vec<Problem>,
}

impl Report for Problems<'_> {
    fn report(&mut self, kind: Mismatch, pointer: &str, expected: &str, found: &str) {
        let message = match kind {
            Mismatch::UnknownField if self.allows_unknown_fields => return,
            Mismatch::UnknownField => "is not a member that the contract has".to_owned(),
            Mismatch::MissingField => "is missing".to_owned(),
            Mismatch::WrongType => format!("is {found}, must be {expected}"),
            // Enums are open.
            Mismatch::UnknownEnumValue => return,
        };
        let place = format!("{}{pointer}", self.name);
        self.found.push(Problem::new(place, message));
    }
}

impl Arguments {
    pub(super) fn new(operation: &'static Operation, input: Input) -> Self {
        Self {
            operation,
            input,
            problems: Vec::new(),
        }
    }

    /// Takes a required value.
    pub fn required<T: Model + Default>(&mut self, name: &'static str) -> T {
        let value = self.optional(name);
        self.or_missing(name, value)
    }

    /// Takes an optional value.
    pub fn optional<T: Model + Default>(&mut self, name: &'static str) -> Option<T> {
        let value = self.take(name)?;
        Some(self.read(name, &value))
    }

    /// Takes a required list.
    pub fn required_list<T: Model + Default>(&mut self, name: &'static str) -> Vec<T> {
        let values = self.optional_list(name);
        self.or_missing(name, values)
    }

    /// Takes an optional list; a single value is treated as a list of one.
    pub fn optional_list<T: Model + Default>(&mut self, name: &'static str) -> Option<Vec<T>> {
        let values = match self.take(name)? {
            Value::Array(values) => values,
            value => vec![value],
        };
        Some(values.iter().map(|value| self.read(name, value)).collect())
    }

    /// Takes a required body.
    pub fn body<T: Model + Default>(&mut self) -> T {
        let body = self.optional_body();
        self.or_missing("body", body)
    }

    /// Takes an optional body.
    pub fn optional_body<T: Model + Default>(&mut self) -> Option<T> {
        let body = self.input.body.take()?;
        let before = self.problems.len();
        self.inspect("body", &body, T::shape());
        match strict(body) {
            Ok(body) => Some(body),
            Err(error) => {
                if self.problems.len() == before {
                    self.report("body", error.to_string());
                }
                Some(T::default())
            }
        }
    }

    /// Takes a required file.
    pub fn file(&mut self, name: &'static str) -> FilePart {
        self.optional_file(name).unwrap_or_else(|| {
            self.report(name, "is missing: it is a file");
            FilePart::new("", "", "")
        })
    }

    /// Takes an optional file.
    pub fn optional_file(&mut self, name: &'static str) -> Option<FilePart> {
        self.input.files.remove(name)?.pop()
    }

    /// Takes required files of one name.
    pub fn files(&mut self, name: &'static str) -> Vec<FilePart> {
        self.optional_files(name).unwrap_or_else(|| {
            self.report(name, "is missing: it is a list of files");
            Vec::new()
        })
    }

    /// Takes optional files of one name.
    pub fn optional_files(&mut self, name: &'static str) -> Option<Vec<FilePart>> {
        self.input.files.remove(name)
    }

    /// Takes a required body that is not JSON; see [`optional_content`](Self::optional_content).
    pub fn content(&mut self) -> Bytes {
        self.optional_content().unwrap_or_else(|| {
            self.report("body", "is missing: it is a file, or a text");
            Bytes::new()
        })
    }

    /// Takes an optional body that is not JSON: the content of the file `body`, or else a body that
    /// is a text.
    pub fn optional_content(&mut self) -> Option<Bytes> {
        if let Some(file) = self.optional_file("body") {
            return Some(file.bytes().clone());
        }
        match self.input.body.take()? {
            Value::String(text) => Some(text.into()),
            _ => {
                self.report("body", "must be a file, or a text");
                Some(Bytes::new())
            }
        }
    }

    /// Takes a required body that is text; see [`optional_content`](Self::optional_content).
    pub fn text(&mut self) -> String {
        text(&self.content())
    }

    /// Takes an optional body that is text; see [`optional_content`](Self::optional_content).
    pub fn optional_text(&mut self) -> Option<String> {
        self.optional_content().map(|content| text(&content))
    }

    /// Returns the problems, including those of values that were not taken.
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

    /// Lists the parameters of the operation, as part of a sentence.
    fn known(&self) -> String {
        let parameters = self.operation.parameters.iter();
        let names: Vec<&str> = parameters
            .filter(|parameter| parameter.location != Location::Body && parameter.client.is_none())
            .map(|parameter| parameter.key)
            .collect();
        match names.as_slice() {
            [] => "it has none".to_owned(),
            names => format!("it has {}", names.join(", ")),
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        (self.input.parameters.remove(name)).filter(|value| !value.is_null())
    }

    fn read<T: Model + Default>(&mut self, name: &'static str, value: &Value) -> T {
        let mut target = T::default();
        // Decoding a parsed value does not fail.
        let taken = read(target.slot(), value).unwrap_or(Taken::Null);
        if !matches!(taken, Taken::Whole) {
            self.inspect(name, value, T::shape());
        }
        target
    }

    /// Compares a value with the contract, and adds the differences to the problems.
    fn inspect(&mut self, name: &str, value: &Value, shape: Shape) {
        let mut report = Problems {
            name,
            allows_unknown_fields: self.input.allows_unknown_fields,
            found: &mut self.problems,
        };
        Walk::of_request(&mut report).value(value, shape);
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

fn text(content: &Bytes) -> String {
    String::from_utf8_lossy(content).into_owned()
}
