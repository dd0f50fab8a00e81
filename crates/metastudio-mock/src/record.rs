//! The log of requests, for tests to look into. Secrets never enter it.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use huaweicloud_auth::header;
use hyper::header::HeaderValue;
use hyper::{HeaderMap, Method, StatusCode};

/// The log keeps so many requests; older ones fall out of it.
const CAPACITY: usize = 1000;
/// What stands in place of a secret.
const REDACTED: &str = "[redacted]";

/// A request that the server received, and what it answered.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The path exactly as it was sent, still percent-encoded.
    pub path: String,
    /// The query exactly as it was sent, without the `?`; `None` if there was no `?`.
    pub query: Option<String>,
    /// The headers. Tokens and signatures are replaced by `[redacted]`.
    pub headers: HeaderMap,
    /// The body, undecoded.
    pub body: Bytes,
    /// The id of the operation that the request was found to call.
    pub operation: Option<String>,
    /// The status of the answer.
    pub status: StatusCode,
    /// The `X-Request-Id` of the answer.
    pub request_id: String,
}

impl RecordedRequest {
    /// The value of a header, if it was sent and is text. The name is compared without regard to
    /// case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: Mutex<VecDeque<RecordedRequest>>,
}

impl Log {
    /// Adds a request, without its secrets.
    pub(crate) fn add(&self, mut request: RecordedRequest) {
        redact(&mut request.headers);
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= CAPACITY {
            entries.pop_front();
        }
        entries.push_back(request);
    }

    /// Every request that is still in the log, the oldest first.
    pub(crate) fn entries(&self) -> Vec<RecordedRequest> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.iter().cloned().collect()
    }
}

fn redact(headers: &mut HeaderMap) {
    for (name, value) in headers.iter_mut() {
        if header::is_sensitive(name.as_str()) {
            *value = redacted(value);
        }
    }
}

/// The value without its secret. Of a signature, what was signed stays, for it is no secret.
fn redacted(value: &HeaderValue) -> HeaderValue {
    (value.to_str().ok())
        .and_then(|text| text.split_once("Signature="))
        .and_then(|(signed, _)| {
            HeaderValue::from_str(&format!("{signed}Signature={REDACTED}")).ok()
        })
        .unwrap_or(HeaderValue::from_static(REDACTED))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(name: &'static str, value: &'static str) -> RecordedRequest {
        RecordedRequest {
            method: Method::GET,
            path: "/".to_owned(),
            query: None,
            headers: HeaderMap::from_iter([(
                hyper::header::HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )]),
            body: Bytes::new(),
            operation: None,
            status: StatusCode::OK,
            request_id: String::new(),
        }
    }

    #[test]
    fn keeps_no_secrets() {
        let log = Log::default();
        log.add(request("x-auth-token", "secret"));
        log.add(request(
            "authorization",
            "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=secret",
        ));
        log.add(request("authorization", "Basic secret"));
        log.add(request("x-sdk-date", "20250101T000000Z"));
        let entries = log.entries();
        let header = |at: usize, name| entries.get(at).and_then(|e| e.header(name)).unwrap();
        assert_eq!(header(0, "X-Auth-Token"), "[redacted]");
        assert_eq!(
            header(1, "authorization"),
            "SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=[redacted]"
        );
        assert_eq!(header(2, "authorization"), "[redacted]");
        assert_eq!(header(3, "x-sdk-date"), "20250101T000000Z");
    }

    #[test]
    fn forgets_the_oldest() {
        let log = Log::default();
        for _ in 0..=CAPACITY {
            log.add(request("host", "x"));
        }
        assert_eq!(log.entries().len(), CAPACITY);
    }
}
