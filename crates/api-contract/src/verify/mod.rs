//! Holding a live service, or a recording of it, against a contract.
//!
//! [`live`] makes the safe calls of a contract and checks each response; [`recorded`] checks
//! responses that somebody else asked for. What is checked is what a client may rely on: the status
//! is documented, the promised headers are there, and the body has the type and the shape that the
//! contract says. What the network is is behind [`Transport`]; this module opens no connection.
//!
//! ```
//! use api_contract::{Spec, verify::{self, Answer, Request, Settings, Transport, TransportError}};
//!
//! struct Canned;
//! impl Transport for Canned {
//!     fn send(&self, _: &Request) -> Result<Answer, TransportError> {
//!         Ok(Answer {
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

mod answer;
mod body;
mod error;
mod fill;
mod har;
mod live;
#[cfg(feature = "network")]
mod network;
mod plan;
mod report;
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

/// A request, whole.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method, in upper case.
    pub method: String,
    /// The absolute URL, encoded.
    pub url: String,
    /// Headers; any of them may be secret.
    pub headers: Vec<(String, String)>,
    /// The body; empty when there is none.
    pub body: Vec<u8>,
}

/// Names the headers, and shows none of their values.
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

/// A response, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Headers, in the order in which they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// Returns the first header of a name, in whatever case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// What sends requests: an HTTP client, or in a test anything.
pub trait Transport {
    /// Sends a request as it is, and brings back the whole response, whatever its status. No
    /// redirects.
    ///
    /// # Errors
    /// Why no whole response came, without anything secret.
    fn send(&self, request: &Request) -> Result<Answer, TransportError>;
}

/// How a service is asked.
#[derive(Clone, Default)]
pub struct Settings {
    /// Only these operations, by id; all that are safe when empty. One that is not safe is called only
    /// when it is named here.
    pub operations: Vec<String>,
    /// Values of parameters by name; they go before everything else that is known of a parameter.
    pub parameters: BTreeMap<String, String>,
    /// Headers of every request. Their values are kept out of reports.
    pub headers: Vec<(String, String)>,
    /// How many pages of a list are asked for; 0 is as good as 1.
    pub pages: usize,
    /// Whether enums that do not say so are open.
    pub open_enums: bool,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verified {
    /// Where responses differ from the contract: breaking what it does not allow, as a warning what
    /// it leaves room for, as info what is worth knowing.
    pub changes: Vec<Change>,
    /// The responses that were checked.
    pub calls: Vec<Call>,
    /// Operations that were skipped.
    pub skipped: Vec<Skipped>,
    /// What went wrong besides: calls without a response, entries of a recording that fit no
    /// operation.
    pub problems: Vec<Finding>,
}

/// A response that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Call {
    /// The operation, as method and path.
    pub operation: String,
    /// Its status.
    pub status: u16,
    /// Whether it kept the contract.
    pub kept: bool,
}

/// An operation that was left out, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Skipped {
    /// The operation, as method and path.
    pub operation: String,
    /// Why, and what would change it.
    pub reason: String,
}

/// Returns the method and path of an operation, as reports name it.
fn name(operation: &crate::Operation<'_>) -> String {
    format!("{} {}", operation.method.to_uppercase(), operation.path)
}
