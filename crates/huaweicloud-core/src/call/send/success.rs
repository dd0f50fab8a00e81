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
    error::envelope::parse,
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

/// Fields that only errors have, by which they are recognized.
const CODES: [&str; 2] = ["error_code", "errorCode"];

/// Fields of errors that other objects may have too.
const COMMON: [&str; 16] = [
    "error_msg",
    "errorMsg",
    "error_message",
    "error_description",
    "error_detail",
    "error_details",
    "error",
    "code",
    "message",
    "details",
    "status",
    "path",
    "timestamp",
    "trace_id",
    "request_id",
    "requestId",
];

/// Returns what a body reports, if it is not a success.
pub(super) fn mismatch(operation: &Operation, body: &[u8]) -> Option<Mismatch> {
    let fields = fields(operation);
    let id = created_id(operation, fields);
    let may_be_error = body.len() <= LONGEST_ERROR
        && (memmem::find(body, b"\"error").is_some() || memmem::find(body, b"\"code\"").is_some())
        && !probe::has_data(body, |name| may_be_data(fields, name));
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

/// Returns whether an object has the code of an error, and no data of the declared type.
fn is_error(object: &Map<String, Value>, fields: Option<&[Field]>) -> bool {
    let mut all = object.iter();
    if all.any(|(name, value)| may_be_data(fields, name) && is_data(value)) {
        return false;
    }
    let fails = |name: &str| object.get(name).is_some_and(is_failure);
    if let Some(code) = CODES.iter().find(|name| fails(name)) {
        // A job that failed has one too, if the type declares it.
        let is_missing = |field: &Field| field.required && !is_set(object.get(field.name));
        return !declares(fields, code) || fields.is_some_and(|all| all.iter().any(is_missing));
    }
    let nested = object.get("error").and_then(Value::as_object);
    let nested = nested.is_some_and(|error| {
        let mut codes = CODES.iter().chain(&["code"]);
        codes.any(|name| error.get(*name).is_some_and(is_failure))
    });
    let flat = fails("code") && object.get("message").is_some_and(Value::is_string);
    let declares = |name| declares(fields, name);
    (nested && !declares("error")) || (flat && !declares("code") && !declares("message"))
}

fn declares(fields: Option<&[Field]>, name: &str) -> bool {
    fields.is_some_and(|all| all.iter().any(|field| field.name == name))
}

/// Returns whether a field is one of the declared type, and not of errors.
fn may_be_data(fields: Option<&[Field]>, name: &str) -> bool {
    let is_of_errors = CODES.contains(&name) || COMMON.contains(&name);
    !is_of_errors && (fields.is_none() || declares(fields, name))
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
