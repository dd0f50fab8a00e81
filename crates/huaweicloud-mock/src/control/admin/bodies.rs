//! Request and response bodies of the admin port that the library has no types for.

use std::borrow::Cow;

use hyper::StatusCode;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::AdminError;
use crate::record::RecordedRequest;

/// The state of the server at a glance.
#[derive(Serialize)]
pub(super) struct Overview<'a> {
    pub(super) service: &'a str,
    pub(super) project: &'a str,
    pub(super) now: Timestamp,
    pub(super) operations: usize,
    pub(super) resources: Vec<&'a str>,
    pub(super) faults: usize,
    pub(super) snapshots: Vec<String>,
}

/// The clock; or where it is to be set to.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Time {
    pub(super) now: Timestamp,
}

/// How far the clock goes on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Span {
    pub(super) seconds: f64,
}

/// One element, or several.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Elements {
    Several(Vec<Value>),
    One(Value),
}

/// A request of the log, in short.
#[derive(Serialize)]
pub(super) struct Logged<'a> {
    method: &'a str,
    path: &'a str,
    query: Option<&'a str>,
    body: Cow<'a, str>,
    operation: Option<&'a str>,
    executed: bool,
    status: Option<u16>,
    request_id: &'a str,
    received: Timestamp,
}

impl<'a> From<&'a RecordedRequest> for Logged<'a> {
    fn from(request: &'a RecordedRequest) -> Self {
        Self {
            method: request.method.as_str(),
            path: &request.path,
            query: request.query.as_deref(),
            body: String::from_utf8_lossy(&request.body),
            operation: request.operation.as_deref(),
            executed: request.executed,
            status: request.status.map(|status| status.as_u16()),
            request_id: &request.request_id,
            received: Timestamp::try_from(request.received).unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }
}

/// Reads a body.
pub(super) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, AdminError> {
    serde_json::from_slice(body).map_err(|error| {
        let message = format!("the body is not what is asked for here: {error}");
        AdminError::new(StatusCode::BAD_REQUEST, message)
    })
}
