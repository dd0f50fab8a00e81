//! Borrowed views of a request: to be signed, and as received.

use std::fmt;

use crate::{header, payload};

/// A request to be signed.
///
/// Pass path and query **exactly as they will be sent**. Pass the headers to sign: `host` (with its
/// port, unless it is the default), and headers that no proxy changes. The headers that the signer
/// adds are listed at [`Signer::authenticate`](crate::Signer::authenticate).
///
/// The signature covers the decoded path: `%2F` and `/` in a path have the same signature. See
/// [`encode_component`](crate::encode_component#path-segments) for values that must not become path
/// segments.
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

/// The body of a request to be signed.
#[derive(Clone, Copy)]
pub(crate) enum Body<'a> {
    /// Signed or not, depending on the content type.
    ByType(&'a [u8]),
    Signed(&'a [u8]),
    Unsigned,
}

impl<'a> SignableRequest<'a> {
    /// Creates a request without query, headers and body. The path is percent-encoded.
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

    /// Sets the query string, percent-encoded and without the `?`.
    /// [`canonical_query`](crate::canonical_query) creates one.
    #[must_use]
    pub fn with_query(mut self, query: &'a str) -> Self {
        self.query = query;
        self
    }

    /// Sets the headers to sign. Names may be in any case. A header whose name contains `_` is not
    /// signed, because gateways drop or rename it.
    #[must_use]
    pub fn with_headers(mut self, headers: &'a [(&'a str, &'a str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Sets the body to the exact bytes sent.
    ///
    /// If the headers include a `content-type` other than JSON and BSON, the body is not signed, as
    /// in the vendor's SDKs.
    #[must_use]
    pub fn with_body(mut self, body: &'a [u8]) -> Self {
        self.body = Body::ByType(body);
        self
    }

    /// Sets the body to the exact bytes sent, and signs it whatever its type.
    #[must_use]
    pub fn with_signed_body(mut self, body: &'a [u8]) -> Self {
        self.body = Body::Signed(body);
        self
    }

    /// Excludes the body from the signature whatever its type, for a body that is streamed.
    #[must_use]
    pub fn with_unsigned_body(mut self) -> Self {
        self.body = Body::Unsigned;
        self
    }

    /// Returns the trimmed value of a header. The name is compared ignoring case.
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
                !payload::is_signed_type(content_type.map(str::as_bytes))
            }
        }
    }
}

/// Shows the names of the headers without their values, which may be secret.
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

/// A request as received by a server, before anything is decoded.
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
    /// Creates a request without query, headers and body. The path is raw: still percent-encoded.
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

    /// Sets all headers received, including repeated ones.
    #[must_use]
    pub fn with_headers(mut self, headers: &'a [(&'a str, &'a [u8])]) -> Self {
        self.headers = headers;
        self
    }

    /// Sets the body as received, without removing any content encoding.
    #[must_use]
    pub fn with_body(mut self, body: &'a [u8]) -> Self {
        self.body = body;
        self
    }
}

/// Shows the names of the headers without their values, which may be secret.
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
