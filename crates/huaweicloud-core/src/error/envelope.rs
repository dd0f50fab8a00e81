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

/// The names of fields, in the order in which they are preferred. They are compared as [`name`] returns
/// them.
const CODES: [&str; 3] = ["errorcode", "errcode", "code"];
const MESSAGES: [&str; 9] = [
    "errormsg",
    "errmsg",
    "message",
    "errormessage",
    "errmessage",
    "msg",
    "errordescription",
    "detail",
    "title",
];
const REQUEST_IDS: [&str; 3] = ["requestid", "xrequestid", "traceid"];
const ENCODED_AUTHORIZATION_MESSAGES: [&str; 1] = ["encodedauthorizationmessage"];

/// A longer body is not an error of a service, and is not parsed for one.
const LONGEST: usize = 1024 * 1024;

/// Returns the name of a field without the differences between `error_code`, `errorCode` and
/// `ErrorCode`.
pub(crate) fn name(field: &str) -> String {
    let letters = field.chars().filter(|c| !matches!(c, '_' | '-'));
    letters.map(|c| c.to_ascii_lowercase()).collect()
}

/// Returns the error in an object whose only field is one, as in
/// `{"itemNotFound": {"code": 404, "message": "…"}}`.
pub(crate) fn only_error(object: &Map<String, Value>) -> Option<&Map<String, Value>> {
    let mut fields = object.iter();
    let (Some((key, Value::Object(error))), None) = (fields.next(), fields.next()) else {
        return None;
    };
    let key = name(key);
    let is_named = ["error", "fault", "exception"]
        .iter()
        .any(|word| key.ends_with(word));
    let is_status = |value: &Value| matches!(value.as_u64(), Some(400..=599));
    let has_message = error.keys().any(|key| MESSAGES.contains(&&*name(key)));
    let is_error = is_named || error.get("code").is_some_and(is_status);
    (has_message && is_error).then_some(error)
}

impl Envelope {
    /// Reads the headers only.
    pub(crate) fn of_headers(headers: &HeaderMap) -> Self {
        Self {
            request_id: request_id(headers).map(str::to_owned),
            ..Self::default()
        }
    }

    /// Reads the head of an error response whose body was not received.
    pub(crate) fn of_head(status: StatusCode, headers: &HeaderMap) -> Self {
        let what = || "the body of the response was not received".to_owned();
        Self {
            message: foreign::redirect(status, headers).or_else(|| Some(what())),
            ..Self::of_headers(headers)
        }
    }

    /// Reads a response with a successful status, which may describe an error nevertheless.
    pub(crate) fn of_success(headers: &HeaderMap, body: &[u8]) -> Self {
        let mut envelope = Self::default();
        if let (true, Ok(value)) = (body.len() <= LONGEST, parse(body)) {
            envelope.read(&value);
        }
        // Without a code, a message may be data of any other kind.
        if envelope.code.is_none() {
            envelope = Self::default();
        }
        let own = envelope.request_id.take();
        envelope.request_id = request_id(headers).map(str::to_owned).or(own);
        envelope
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
        if body.len() > LONGEST {
            envelope.message = Some(describe(headers, body));
        } else if let Ok(value) = parse(body) {
            envelope.read(&value);
        } else if let Some([code, message, request_id]) = foreign::xml(body) {
            (envelope.code, envelope.message) = (code, message);
            fill(&mut envelope.request_id, request_id);
        } else if !body.trim_ascii().is_empty() {
            envelope.message = foreign::describe(headers, body);
        }
        if envelope.code.is_none()
            && let Some(redirect) = foreign::redirect(status, headers)
        {
            envelope.message = Some(redirect);
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
            Value::String(text) => self.read_text(text),
            Value::Object(fields) => {
                self.read_fields(fields);
                if let Some(error) = only_error(fields) {
                    self.read_fields(error);
                }
                for (key, value) in fields {
                    match (&*name(key), value) {
                        ("error" | "errors" | "fault", Value::Object(nested)) => {
                            self.read_fields(nested);
                        }
                        ("error" | "fault", Value::String(nested)) => {
                            self.read_text(nested);
                            fill(&mut self.message, text(value));
                        }
                        ("error" | "errors", Value::Array(list)) => match list.first() {
                            Some(Value::Object(first)) => self.read_fields(first),
                            first => fill(&mut self.message, first.and_then(text)),
                        },
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// Reads an error that is JSON within a text.
    fn read_text(&mut self, text: &str) {
        if let Ok(Value::Object(fields)) = serde_json::from_str(text) {
            self.read_fields(&fields);
        }
    }

    /// Reads what is not yet known.
    fn read_fields(&mut self, fields: &Map<String, Value>) {
        let named: Vec<(String, &Value)> = (fields.iter())
            .map(|(key, value)| (name(key), value))
            .collect();
        let first = |names: &[&str]| {
            let of = |wanted: &&str| {
                let mut found = named.iter().filter(|(name, _)| name == wanted);
                found.find_map(|(_, value)| text(value))
            };
            names.iter().find_map(of)
        };
        fill(&mut self.code, first(&CODES));
        fill(&mut self.message, first(&MESSAGES));
        // Some services return one text per problem, or per language.
        let several = |(name, value): &(String, &Value)| {
            MESSAGES.contains(&&**name).then(|| texts(value)).flatten()
        };
        fill(&mut self.message, named.iter().find_map(several));
        fill(&mut self.request_id, first(&REQUEST_IDS));
        fill(
            &mut self.encoded_authorization_message,
            first(&ENCODED_AUTHORIZATION_MESSAGES),
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

/// Returns the texts in a list or an object.
fn texts(value: &Value) -> Option<String> {
    let texts: Vec<String> = match value {
        Value::Array(list) => list.iter().filter_map(text).collect(),
        Value::Object(fields) => fields.values().filter_map(text).collect(),
        _ => Vec::new(),
    };
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// The headers with the id of a request: of services, and of the object store.
pub(crate) const REQUEST_ID_HEADERS: [&str; 2] = ["x-request-id", "x-obs-request-id"];

/// Returns the id of the request from the headers of a response.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let of = |name: &&str| headers.get(*name)?.to_str().ok();
    let mut ids = REQUEST_ID_HEADERS.iter().filter_map(of);
    ids.find(|id| !id.is_empty())
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
