//! Whether a response with a successful status reports a success.
//!
//! Gateways and services return error bodies with status 200, which would otherwise be read as an empty
//! value of the declared type.

mod probe;

use memchr::memmem;
use serde_json::{Map, Value};

use crate::{
    contract::{
        model::{Field, Shape},
        operation::{Body, Method, Operation},
    },
    error::envelope::{name, only_error, parse},
};

/// Why a response with a successful status is not a success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mismatch {
    /// An error.
    Error,
    /// An object that was created, without the id by which the contract identifies it.
    MissingId(&'static str),
}

/// A longer body is not an error.
const LONGEST_ERROR: usize = 64 * 1024;

/// The length up to which a body is read for the id of what was created.
const LONGEST_CREATION: usize = 1024 * 1024;

/// Fields that only errors have, by which they are recognized. All names are compared as
/// [`name`] returns them.
const CODES: [&str; 2] = ["errorcode", "errcode"];

/// Fields of errors that other objects may have too.
const COMMON: [&str; 27] = [
    "errormsg",
    "errmsg",
    "errormessage",
    "errmessage",
    "errordescription",
    "errordetail",
    "errordetails",
    "errorlink",
    "encodedauthorizationmessage",
    "error",
    "errors",
    "fault",
    "code",
    "message",
    "msg",
    "detail",
    "details",
    "reason",
    "title",
    "type",
    "status",
    "success",
    "path",
    "timestamp",
    "traceid",
    "requestid",
    "xrequestid",
];

/// Fields with the message of an error.
const MESSAGES: [&str; 6] = [
    "errormsg",
    "errmsg",
    "errormessage",
    "errordescription",
    "message",
    "msg",
];

/// Returns what a body reports, if it is not a success.
pub(super) fn mismatch(operation: &Operation, body: &[u8]) -> Option<Mismatch> {
    let fields = fields(operation);
    let id = created_id(operation, fields).filter(|_| body.len() <= LONGEST_CREATION);
    let may_be_error =
        body.len() <= LONGEST_ERROR && !has_data_first(fields, body) && names_error(body);
    if id.is_none() && !may_be_error {
        return None;
    }
    let Ok(Value::Object(object)) = parse(body) else {
        return None;
    };
    if may_be_error && is_error(&object, fields) {
        return Some(Mismatch::Error);
    }
    id.filter(|id| !is_set(object.get(*id)))
        .map(Mismatch::MissingId)
}

/// Returns the fields of the declared body, if it is an object with known fields.
fn fields(operation: &Operation) -> Option<&'static [Field]> {
    let mut shape = match operation.success.0 {
        Body::Json(shape) | Body::JsonOrEmpty(shape) => shape(),
        Body::Unread => return None,
    };
    loop {
        match shape {
            Shape::Optional(inner) => shape = inner(),
            Shape::Object(fields) => return Some(fields),
            _ => return None,
        }
    }
}

/// Returns the field with the id of what the operation creates.
fn created_id(operation: &Operation, fields: Option<&'static [Field]>) -> Option<&'static str> {
    if let Some(job) = &operation.creates {
        return Some(job.id);
    }
    if operation.method != Method::Post || !matches!(operation.success.0, Body::Json(_)) {
        return None;
    }
    let is_id = |field: &&Field| {
        let is_text = matches!((field.shape)(), Shape::String);
        let is_named = field.name == "id" || field.name.ends_with("_id");
        let is_own = field.name != "request_id" && operation.parameter(field.name).is_none();
        field.required && is_text && is_named && is_own
    };
    fields?.iter().find(is_id).map(|field| field.name)
}

/// Returns whether a body has a part of the name of a field by which errors are recognized.
fn names_error(body: &[u8]) -> bool {
    let contains = |word: &str| memmem::find(body, word.as_bytes()).is_some();
    [
        "err", "Err", "ERR", "ode\"", "ODE\"", "ault\"", "ption\"", "itle\"", "uccess\"",
    ]
    .into_iter()
    .any(contains)
}

/// Returns whether a body has data before anything else that matters.
fn has_data_first(fields: Option<&[Field]>, body: &[u8]) -> bool {
    match fields {
        Some(_) => probe::has_data(body, |field| may_be_data(fields, field)),
        // The only field of an object may be an error.
        None => false,
    }
}

/// Returns whether an object has the code of an error, and no data of the declared type.
fn is_error(object: &Map<String, Value>, fields: Option<&[Field]>) -> bool {
    let is_wrapper = |object: &Map<String, Value>| {
        let mut names = object.keys();
        !names.any(|name| declares(fields, name))
    };
    if is_wrapper(object) && only_error(object).is_some() {
        return true;
    }
    let mut all = object.iter();
    if all.any(|(field, value)| may_be_data(fields, field) && is_data(value)) {
        return false;
    }
    let named: Vec<Named<'_>> = object.iter().map(Named::new).collect();
    let mut codes = named.iter().filter(|field| CODES.contains(&&*field.name));
    if let Some(code) = codes.find(|code| is_failure(code.value)) {
        // A job that failed has one too, if the type declares it.
        let is_missing = |field: &Field| field.required && !is_set(object.get(field.name));
        return !declares(fields, code.key) || fields.is_some_and(|all| all.iter().any(is_missing));
    }
    // What the type declares is data of its own.
    let own = |field: &&Named<'_>| !declares(fields, field.key);
    let named: Vec<&Named<'_>> = named.iter().filter(own).collect();
    let find = |name: &str| named.iter().find(|field| field.name == name);
    let is = |name: &str, is: fn(&Value) -> bool| find(name).is_some_and(|field| is(field.value));
    let has_message = MESSAGES.iter().any(|name| is(name, is_text));
    let has_failed = is("status", is_failed_status);
    (has_message && (is("code", is_failure) || is("success", |value| *value == false)))
        || is("fault", is_nested_error)
        || is("errors", is_nested_error)
        || is("error", is_problem)
        || (is("title", is_text) && has_failed)
}

/// A field of an object.
struct Named<'a> {
    key: &'a str,
    /// The key as names are compared.
    name: String,
    value: &'a Value,
}

impl<'a> Named<'a> {
    fn new((key, value): (&'a String, &'a Value)) -> Self {
        let name = name(key);
        Self { key, name, value }
    }
}

/// Returns whether a value is an error with a code, or a list of errors.
fn is_nested_error(value: &Value) -> bool {
    match value {
        Value::Object(error) => error.iter().any(|(key, value)| {
            let name = name(key);
            (CODES.contains(&&*name) || name == "code") && is_failure(value)
        }),
        Value::Array(list) => list.iter().any(is_nested_error),
        _ => false,
    }
}

fn is_text(value: &Value) -> bool {
    matches!(value, Value::String(text) if !text.trim().is_empty())
}

/// Returns whether a value describes an error, and not that there is none.
fn is_problem(value: &Value) -> bool {
    let Value::String(text) = value else {
        return is_nested_error(value);
    };
    let text = text.trim().to_ascii_lowercase();
    let none = [
        "",
        "0",
        "false",
        "no",
        "no error",
        "none",
        "null",
        "ok",
        "success",
        "succeeded",
    ];
    !none.contains(&&*text)
}

/// Returns whether a value is the status of a response that failed.
fn is_failed_status(value: &Value) -> bool {
    matches!(value.as_u64(), Some(400..=599))
}

fn declares(fields: Option<&[Field]>, name: &str) -> bool {
    fields.is_some_and(|all| all.iter().any(|field| field.name == name))
}

/// Returns whether a field is one of the declared type, and not of errors.
fn may_be_data(fields: Option<&[Field]>, field: &str) -> bool {
    if fields.is_some() && !declares(fields, field) {
        return false;
    }
    let name = name(field);
    !CODES.contains(&&*name) && !COMMON.contains(&&*name)
}

/// Returns whether a value is more than a default.
fn is_data(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(object) => !object.is_empty(),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Returns whether a value is present, and not an empty text.
fn is_set(value: Option<&Value>) -> bool {
    match value {
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(value) => !value.is_null(),
        None => false,
    }
}

/// Returns whether a code is not one of those for success.
fn is_failure(code: &Value) -> bool {
    match code {
        Value::String(code) => {
            let code = code.trim().to_ascii_lowercase();
            let is_success = matches!(&*code, "" | "ok" | "success" | "succeeded");
            let digits = code.trim_start_matches('0');
            let is_number = code.bytes().all(|byte| byte.is_ascii_digit());
            !is_success && !(is_number && (digits.is_empty() || is_status_of_success(digits)))
        }
        Value::Number(code) => code
            .as_f64()
            .is_some_and(|number| number != 0.0 && !is_status_of_success(&code.to_string())),
        _ => false,
    }
}

fn is_status_of_success(digits: &str) -> bool {
    digits.len() == 3 && digits.starts_with('2')
}

#[cfg(test)]
mod tests;
