//! The forms of error bodies: of the service, the gateway, IAM, and proxies in between.

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::foreign;
use crate::contract::model::{repair, unmarked};

/// The error that a response describes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Envelope {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) encoded_authorization_message: Option<String>,
}

const CODES: [&str; 3] = ["error_code", "errorCode", "code"];
const MESSAGES: [&str; 5] = [
    "error_msg",
    "errorMsg",
    "message",
    "error_message",
    "error_description",
];

impl Envelope {
    /// Reads the headers only.
    pub(crate) fn of_headers(headers: &HeaderMap) -> Self {
        Self {
            request_id: request_id(headers).map(str::to_owned),
            ..Self::default()
        }
    }

    /// Reads a field that describes an error.
    pub(crate) fn of_value(value: &Value) -> Self {
        let mut envelope = Self::default();
        envelope.read(value);
        envelope
    }

    /// Reads an error response; there is always a message or a code.
    pub(crate) fn of(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let mut envelope = Self::of_headers(headers);
        if let Ok(value) = parse(body) {
            envelope.read(&value);
        } else if let Some([code, message, request_id]) = foreign::xml(body) {
            (envelope.code, envelope.message) = (code, message);
            fill(&mut envelope.request_id, request_id);
        } else if !body.trim_ascii().is_empty() {
            envelope.message = foreign::describe(headers, body);
        }
        if envelope.code.is_none() {
            fill(&mut envelope.message, foreign::redirect(status, headers));
        }
        if envelope.message.is_none() && envelope.code.is_none() {
            envelope.message = Some(describe(headers, body));
        }
        envelope
    }

    /// Changes every text.
    pub(crate) fn map(self, change: impl Fn(String) -> String) -> Self {
        Self {
            code: self.code.map(&change),
            message: self.message.map(&change),
            request_id: self.request_id.map(&change),
            encoded_authorization_message: self.encoded_authorization_message.map(&change),
        }
    }

    fn read(&mut self, body: &Value) {
        match body {
            Value::Array(list) => {
                if let Some(first) = list.first() {
                    self.read(first);
                }
            }
            Value::Object(fields) => {
                self.read_fields(fields);
                match fields.get("error") {
                    Some(Value::Object(nested)) => self.read_fields(nested),
                    Some(Value::String(text)) => fill(&mut self.message, Some(text.clone())),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    /// Reads what is not yet known.
    fn read_fields(&mut self, fields: &Map<String, Value>) {
        let first = |names: &[&str]| names.iter().find_map(|name| text(fields.get(*name)?));
        fill(&mut self.code, first(&CODES));
        fill(&mut self.message, first(&MESSAGES));
        fill(&mut self.request_id, first(&["request_id"]));
        fill(
            &mut self.encoded_authorization_message,
            first(&["encoded_authorization_message"]),
        );
    }
}

/// Parses JSON, with or without a byte order mark. Texts that are malformed or not in UTF-8 are
/// repaired.
pub(crate) fn parse(body: &[u8]) -> serde_json::Result<Value> {
    let body = unmarked(body);
    serde_json::from_slice(body).or_else(|error| match (body.trim_ascii_start(), repair(body)) {
        ([b'{' | b'[', ..], Ok(repaired)) => serde_json::from_slice(&repaired),
        _ => Err(error),
    })
}

fn fill(field: &mut Option<String>, value: Option<String>) {
    if field.is_none() {
        *field = value;
    }
}

/// Returns a text or number that is not blank.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns the id of the request from the headers of a response.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers
        .get("x-request-id")?
        .to_str()
        .ok()
        .filter(|id| !id.is_empty())
}

/// Describes a body without an error message, without quoting it.
fn describe(headers: &HeaderMap, body: &[u8]) -> String {
    if body.trim_ascii().is_empty() {
        return "the response is empty".to_owned();
    }
    let content_type = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let what = content_type.unwrap_or("of no declared type");
    format!(
        "the response ({what}, {} bytes) has no error message",
        body.len()
    )
}

/// Whether a body is HTML or XML, by its first character.
pub(crate) fn is_html(body: &[u8]) -> bool {
    body.trim_ascii_start().first() == Some(&b'<')
}
