//! Checks a live service, or a recording of it, against a contract.
//!
//! [`live`] sends the safe calls of a contract and checks each response; [`recorded`] checks
//! existing responses. The checks cover what a client may rely on: the status is documented, the
//! promised headers are present, and the body has the type and the structure of the contract. The
//! network is behind [`Transport`]; this module opens no connection.
//!
//! ```
//! use api_contract::{Spec, verify::{self, Response, Request, Settings, Transport, TransportError}};
//!
//! struct Canned;
//! impl Transport for Canned {
//!     fn send(&self, _: &Request) -> Result<Response, TransportError> {
//!         Ok(Response {
//!             status: 200,
//!             headers: vec![("Content-Type".into(), "application/json".into())],
//!             body: b"{\"count\": \"none\"}".to_vec(),
//!         })
//!     }
//! }
//!
//! let spec = Spec::from_value("api", serde_json::json!({
//!     "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
//!     "paths": {"/jobs": {"get": {"operationId": "ListJobs", "responses": {"200": {
//!         "description": "", "content": {"application/json": {"schema": {
//!             "type": "object", "properties": {"count": {"type": "integer"}}}}}}}}}},
//! }));
//! let found = verify::live(&spec, "http://127.0.0.1:1", &Canned, &Settings::default());
//! assert_eq!(found.changes[0].id, "response-body-type");
//! ```

mod body;
mod error;
mod fill;
mod har;
mod live;
#[cfg(feature = "network")]
mod network;
mod plan;
mod report;
mod response;
mod secrets;
#[cfg(feature = "huaweicloud")]
mod signed;
mod violation;

pub use error::TransportError;
pub use har::recorded;
pub use live::live;
#[cfg(feature = "network")]
pub use network::Http;
pub use report::Report;
#[cfg(feature = "huaweicloud")]
pub use signed::Signed;

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use crate::{Finding, compare::Change};

/// A complete request.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method, in upper case.
    pub method: String,
    /// The absolute URL, encoded.
    pub url: String,
    /// Headers; any of them may be secret.
    pub headers: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: Vec<u8>,
}

/// Prints the names of the headers, and none of their values.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// A complete response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// Headers, in the order in which they were received.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    /// Returns the first header of a name, case-insensitively.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// Sends requests: an HTTP client, or a fake in tests.
pub trait Transport {
    /// Sends a request as it is, and returns the complete response, whatever its status. Follows no
    /// redirects.
    ///
    /// # Errors
    /// If no complete response was received. The error contains no secret.
    fn send(&self, request: &Request) -> Result<Response, TransportError>;
}

/// The settings of a check.
#[derive(Clone, Default)]
pub struct Settings {
    /// Only these operations, by id; all safe ones if empty. An unsafe operation is called only if
    /// it is named here.
    pub operations: Vec<String>,
    /// Values of parameters by name; they take precedence over all other values.
    pub parameters: BTreeMap<String, String>,
    /// Headers of every request. Their values are kept out of reports.
    pub headers: Vec<(String, String)>,
    /// The maximum number of pages requested of a list; zero is treated as one.
    pub pages: usize,
    /// Whether enums without `x-open-enum` are open.
    pub open_enums: bool,
}

/// The results of a check.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verified {
    /// Differences of responses from the contract: breaking if the contract forbids them, a warning
    /// if it leaves room for them, and info if they are only notable.
    pub changes: Vec<Change>,
    /// The responses that were checked.
    pub calls: Vec<Call>,
    /// Operations that were skipped.
    pub skipped: Vec<Skipped>,
    /// Other problems: calls without a response, entries of a recording that match no operation.
    pub problems: Vec<Finding>,
}

/// A response that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Call {
    /// The operation, as method and path.
    pub operation: String,
    /// Its status.
    pub status: u16,
    /// Whether it satisfied the contract.
    pub kept: bool,
}

/// A skipped operation and the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Skipped {
    /// The operation, as method and path.
    pub operation: String,
    /// The reason, and how to change it.
    pub reason: String,
}

/// Returns method and path of an operation, as reports name it.
fn name(operation: &crate::Operation<'_>) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}
