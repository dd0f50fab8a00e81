//! Helpers that the tests of this crate share.

mod http;
mod walk;

use huaweicloud_mock::{ErrorKind, MockServer, MockServerBuilder, ServiceProfile};
use serde_json::Value;

pub(crate) use http::{Request, Response, column, get, noon};
pub(crate) use walk::Walk;

/// The code of a rejected parameter or body in these tests.
pub(crate) const INVALID: &str = "LIB.3";
/// The code of an unknown element in these tests.
pub(crate) const NOT_FOUND: &str = "LIB.2";

/// A server of a contract, whose service has error codes of its own.
pub(crate) fn builder(contract: Value) -> MockServerBuilder {
    let profile = ServiceProfile::new("LIB")
        .error(ErrorKind::InvalidParameter, INVALID, "Invalid parameter")
        .error(ErrorKind::NotFound, NOT_FOUND, "Not Found");
    MockServer::builder(contract).profile(profile).clock(noon)
}
