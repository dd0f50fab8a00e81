//! The body of an error response.

use serde::Serialize;

/// The body of an error response: code, message, and the request id that the gateway adds.
///
/// ```
/// use huaweicloud_httpmock::ErrorBody;
///
/// let by_service = ErrorBody::new("MSS.00000003", "Invalid parameter");
/// let by_gateway = ErrorBody::new("APIGW.0308", "throttled").request_id("c60d7be4918f4a2d");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorBody {
    error_code: String,
    error_msg: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
}

impl ErrorBody {
    /// Creates an error with this code and message.
    #[must_use]
    pub fn new(code: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            error_code: code.into(),
            error_msg: message.into(),
            request_id: None,
        }
    }

    /// Adds the id of the request, as the gateway does.
    #[must_use]
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.request_id = Some(id.into());
        self
    }
}
