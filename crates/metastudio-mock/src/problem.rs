//! Refusals, in the words of the gateway and of the service behind it.

use std::borrow::Cow;
use std::fmt::Display;

use bytes::Bytes;
use hyper::StatusCode;
use hyper::header::HeaderValue;
use serde_json::json;

/// A request that is refused: everything its answer says.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    code: &'static str,
    message: Cow<'static, str>,
    /// Methods that the path does have, for a refused method.
    pub(crate) allow: Option<HeaderValue>,
}

impl Problem {
    fn new(status: StatusCode, code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            allow: None,
        }
    }

    /// The gateway knows no operation at this path.
    pub(crate) fn unknown_path() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "APIGW.0101",
            "The API does not exist or has not been published in the environment",
        )
    }

    /// The gateway knows the path, but not with this method.
    pub(crate) fn unknown_method(allow: HeaderValue) -> Self {
        Self {
            allow: Some(allow),
            ..Self::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "APIGW.0101",
                "The API does not exist with this method",
            )
        }
    }

    /// The gateway cannot read the request.
    pub(crate) fn unreadable(status: StatusCode, reason: impl Display) -> Self {
        Self::new(status, "APIGW.0201", format!("Bad request: {reason}"))
    }

    /// The gateway does not know who calls.
    pub(crate) fn unauthenticated(reason: impl Display) -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "APIGW.0301",
            format!("Incorrect IAM authentication information: {reason}"),
        )
    }

    /// The caller may not act on this project.
    pub(crate) fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "MSS.00000005", "Forbidden")
    }

    /// A parameter, the body or the state of an element does not allow the call.
    pub(crate) fn invalid(detail: impl Display) -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "MSS.00000003",
            format!("Invalid parameter: {detail}"),
        )
    }

    /// The body is of a media type that the operation does not take.
    pub(crate) fn unsupported(detail: impl Display) -> Self {
        Self {
            status: StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ..Self::invalid(detail)
        }
    }

    /// There is no such element.
    pub(crate) fn not_found(detail: impl Display) -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "MSS.00000002",
            format!("Not Found: {detail}"),
        )
    }

    /// The server failed, or does not model the operation.
    pub(crate) fn internal(detail: impl Display) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "MSS.00000004",
            format!("Internal Error: {detail}"),
        )
    }

    /// Too many calls of an operation in too short a time.
    pub(crate) fn throttled() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "APIGW.0308",
            "The throttling threshold has been reached",
        )
    }

    /// A failure of the gateway, or of what is behind it, that a test asked for.
    pub(crate) fn injected(status: StatusCode) -> Self {
        match status {
            StatusCode::UNAUTHORIZED => Self::unauthenticated("a fault was injected"),
            StatusCode::NOT_FOUND => Self::unknown_path(),
            StatusCode::TOO_MANY_REQUESTS => Self::throttled(),
            _ => Self::new(
                status,
                "APIGW.0201",
                "Backend unavailable: a fault was injected",
            ),
        }
    }

    /// The same refusal with another status.
    pub(crate) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// The body of the answer. Only the gateway writes the request id into it.
    pub(crate) fn body(&self, request_id: &str) -> Bytes {
        let mut body = json!({"error_code": self.code, "error_msg": self.message});
        if self.code.starts_with("APIGW")
            && let Some(members) = body.as_object_mut()
        {
            members.insert("request_id".to_owned(), request_id.into());
        }
        Bytes::from(body.to_string())
    }
}

/// The beginning of a value that a message repeats.
pub(crate) fn excerpt(value: &str) -> Cow<'_, str> {
    const LONGEST: usize = 64;
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", value.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_gateway_repeats_the_request_id() {
        let gateway = Problem::unknown_path().body("7f");
        let service = Problem::forbidden().body("7f");
        assert!(gateway.windows(18).any(|w| w == br#""request_id":"7f"}"#));
        assert_eq!(
            &service[..],
            br#"{"error_code":"MSS.00000005","error_msg":"Forbidden"}"#
        );
    }

    #[test]
    fn excerpts_end_between_characters() {
        assert_eq!(excerpt("short"), "short");
        let long = "字".repeat(65);
        assert_eq!(excerpt(&long), format!("{}…", "字".repeat(64)));
    }
}
