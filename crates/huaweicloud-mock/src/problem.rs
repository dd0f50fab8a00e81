//! Rejected requests: status, kind and cause, written in the words of the service's profile.

use std::borrow::Cow;
use std::fmt::Display;

use bytes::Bytes;
use hyper::StatusCode;
use hyper::header::HeaderValue;
use serde_json::json;

use crate::profile::{ErrorKind, ServiceProfile};

/// Everything that the response to a rejected request contains.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    kind: ErrorKind,
    cause: Option<String>,
    /// The methods of the path, if the method was rejected.
    pub(crate) allow: Option<HeaderValue>,
}

impl Problem {
    fn new(status: StatusCode, kind: ErrorKind) -> Self {
        Self {
            status,
            kind,
            cause: None,
            allow: None,
        }
    }

    fn because(self, cause: impl Display) -> Self {
        Self {
            cause: Some(cause.to_string()),
            ..self
        }
    }

    /// The gateway has no operation at this path.
    pub(crate) fn unknown_path() -> Self {
        Self::new(StatusCode::NOT_FOUND, ErrorKind::UnknownPath)
    }

    /// The gateway has the path, but not with this method.
    pub(crate) fn unknown_method(allow: HeaderValue) -> Self {
        Self {
            allow: Some(allow),
            ..Self::new(StatusCode::METHOD_NOT_ALLOWED, ErrorKind::UnknownMethod)
        }
    }

    /// The gateway cannot read the request.
    pub(crate) fn unreadable(status: StatusCode, cause: impl Display) -> Self {
        Self::new(status, ErrorKind::Unreadable).because(cause)
    }

    /// The gateway cannot authenticate the caller.
    pub(crate) fn unauthenticated(cause: impl Display) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, ErrorKind::Unauthenticated).because(cause)
    }

    /// The caller has no access to this project.
    pub(crate) fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, ErrorKind::Forbidden)
    }

    /// A parameter, the body or the state of an element does not allow the call.
    pub(crate) fn invalid(cause: impl Display) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ErrorKind::InvalidParameter).because(cause)
    }

    /// The operation does not accept the media type of the body.
    pub(crate) fn unsupported(cause: impl Display) -> Self {
        Self::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            ErrorKind::InvalidParameter,
        )
        .because(cause)
    }

    /// There is no such element.
    pub(crate) fn not_found(cause: impl Display) -> Self {
        Self::new(StatusCode::NOT_FOUND, ErrorKind::NotFound).because(cause)
    }

    /// The server failed.
    pub(crate) fn internal(cause: impl Display) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, ErrorKind::Internal).because(cause)
    }

    /// Too many calls of an operation within a second.
    pub(crate) fn throttled() -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, ErrorKind::Throttled)
    }

    /// A failure of the gateway, or of the service behind it, that a test injected.
    pub(crate) fn injected(status: StatusCode) -> Self {
        match status {
            StatusCode::UNAUTHORIZED => Self::unauthenticated("a fault was injected"),
            StatusCode::NOT_FOUND => Self::unknown_path(),
            StatusCode::TOO_MANY_REQUESTS => Self::throttled(),
            _ => Self::new(status, ErrorKind::Unavailable).because("a fault was injected"),
        }
    }

    /// The same problem with another status.
    pub(crate) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// The body of the response. Only the gateway repeats the request id in it.
    pub(crate) fn body(&self, profile: &ServiceProfile, request_id: &str) -> Bytes {
        let error = profile.error_code(self.kind);
        let message = match &self.cause {
            Some(cause) => format!("{}: {cause}", error.message),
            None => error.message,
        };
        let mut body = json!({"error_code": error.code, "error_msg": message});
        if self.kind.is_gateway()
            && let Some(fields) = body.as_object_mut()
        {
            fields.insert("request_id".to_owned(), request_id.into());
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
        let profile = ServiceProfile::new("X");
        let gateway = Problem::unknown_path().body(&profile, "7f");
        let service = Problem::forbidden().body(&profile, "7f");
        assert!(gateway.windows(18).any(|w| w == br#""request_id":"7f"}"#));
        assert_eq!(
            &service[..],
            br#"{"error_code":"X.0403","error_msg":"Forbidden"}"#
        );
    }

    #[test]
    fn excerpts_end_between_characters() {
        assert_eq!(excerpt("short"), "short");
        let long = "字".repeat(65);
        assert_eq!(excerpt(&long), format!("{}…", "字".repeat(64)));
    }
}
