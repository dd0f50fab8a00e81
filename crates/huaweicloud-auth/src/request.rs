//! Borrowed views of a request: one before it is sent, one after it was received.

use std::fmt;

use crate::{header, payload};

/// A request that is about to be sent, as far as signing needs it.
///
/// Path and query are given **as they will be sent**. The headers are those to be signed, so give
/// `host` (with its port, if it has one) and any header that nothing on the way will change; leave
/// out those that a proxy may touch. The headers that the signer adds are listed at
/// [`Signer::authenticate`](crate::Signer::authenticate).
///
/// ```
/// use huaweicloud_auth::SignableRequest;
///
/// let headers = [("host", "127.0.0.1:8080"), ("content-type", "application/json")];
/// let request = SignableRequest::new("POST", "/v1/0123abcd/jobs")
///     .with_query("dry_run=true")
///     .with_headers(&headers)
///     .with_body(br#"{"name":"demo"}"#);
/// ```
#[derive(Clone, Copy)]
pub struct SignableRequest<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a [(&'a str, &'a str)],
    pub(crate) body: Body<'a>,
}

/// What is known of the body when the request is signed.
#[derive(Clone, Copy)]
pub(crate) enum Body<'a> {
    /// Signed or not as its type has it.
    ByType(&'a [u8]),
    Signed(&'a [u8]),
    Unsigned,
}

impl<'a> SignableRequest<'a> {
    /// A request with no query, no headers and no body.
    #[must_use]
    pub fn new(method: &'a str, path: &'a str) -> Self {
        Self {
            method,
            path,
            query: "",
            headers: &[],
            body: Body::ByType(&[]),
        }
    }

    /// Sets the query string, percent-encoded and without the `?`; best made by
    /// [`canonical_query`](crate::canonical_query).
    #[must_use]
    pub fn with_query(mut self, query: &'a str) -> Self {
        self.query = query;
        self
    }

    /// Sets the headers to sign. Names may be in any case; a header whose name holds `_` is left
    /// out, because gateways drop or rename it.
    #[must_use]
    pub fn with_headers(mut self, headers: &'a [(&'a str, &'a str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Sets the body to the exact bytes sent.
    ///
    /// With a `content-type` that is neither JSON nor BSON among the headers, the body is not
    /// covered by the signature, as the service's own clients have it.
    #[must_use]
    pub fn with_body(mut self, body: &'a [u8]) -> Self {
        self.body = Body::ByType(body);
        self
    }

    /// Sets the body to the exact bytes sent and covers it by the signature, whatever its type.
    #[must_use]
    pub fn with_signed_body(mut self, body: &'a [u8]) -> Self {
        self.body = Body::Signed(body);
        self
    }

    /// Leaves the body out of the signature, whatever its type: for a body that is streamed.
    #[must_use]
    pub fn with_unsigned_body(mut self) -> Self {
        self.body = Body::Unsigned;
        self
    }

    /// The trimmed value of a header; the name is compared without regard to case.
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers
            .iter()
            .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim_matches([' ', '\t']))
    }

    pub(crate) fn is_body_unsigned(&self) -> bool {
        match self.body {
            Body::Unsigned => true,
            Body::Signed(_) => false,
            Body::ByType(_) => {
                let content_type = self.header(header::CONTENT_TYPE);
                !payload::is_hashed_type(content_type.map(str::as_bytes))
            }
        }
    }
}

/// Names the headers without their values, which may be secret.
impl fmt::Debug for SignableRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("SignableRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// A request as a server received it, before anything was decoded.
///
/// ```
/// use huaweicloud_auth::ReceivedRequest;
///
/// let headers: [(&str, &[u8]); 1] = [("host", b"127.0.0.1:8080")];
/// let request = ReceivedRequest::new("POST", "/v1/0123abcd/jobs")
///     .with_query("dry_run=true")
///     .with_headers(&headers)
///     .with_body(br#"{"name":"demo"}"#);
/// ```
#[derive(Clone, Copy)]
pub struct ReceivedRequest<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
    pub(crate) headers: &'a [(&'a str, &'a [u8])],
    pub(crate) body: &'a [u8],
}

impl<'a> ReceivedRequest<'a> {
    /// A request with no query, no headers and no body. The path is raw: still percent-encoded.
    #[must_use]
    pub fn new(method: &'a str, path: &'a str) -> Self {
        Self {
            method,
            path,
            query: "",
            headers: &[],
            body: &[],
        }
    }

    /// Sets the raw query string, without the `?`.
    #[must_use]
    pub fn with_query(mut self, query: &'a str) -> Self {
        self.query = query;
        self
    }

    /// Sets every header received, a repeated one as often as it came.
    #[must_use]
    pub fn with_headers(mut self, headers: &'a [(&'a str, &'a [u8])]) -> Self {
        self.headers = headers;
        self
    }

    /// Sets the body, undecoded.
    #[must_use]
    pub fn with_body(mut self, body: &'a [u8]) -> Self {
        self.body = body;
        self
    }
}

/// Names the headers without their values, which may be secret.
impl fmt::Debug for ReceivedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("ReceivedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &names)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}
