//! The log of requests, for tests to look into. Secrets never enter it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use huaweicloud_auth::header;
use hyper::header::HeaderValue;
use hyper::{HeaderMap, Method, StatusCode};

use crate::limits::Limits;

/// Replaces a secret.
pub(crate) const REDACTED: &str = "[redacted]";
/// The approximate memory of an entry in addition to its texts.
const OVERHEAD: usize = 1024;

/// A request that the server received, and its response.
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
    /// The body, undecoded. It is empty if it could not be read.
    pub body: Bytes,
    /// The id of the operation that the request was found to call.
    pub operation: Option<String>,
    /// Whether the operation was executed, even if the response was lost.
    pub executed: bool,
    /// The status of the response; `None` if the connection was aborted without one.
    pub status: Option<StatusCode>,
    /// The headers of the response. Tokens are replaced by `[redacted]`.
    pub response_headers: HeaderMap,
    /// The part of the response body that was sent.
    pub response_body: Bytes,
    /// The `X-Request-Id` of the response, even if it was not sent.
    pub request_id: String,
    /// When the request had been read, by the server's clock.
    pub received: SystemTime,
    /// How long the response took, by the server's clock.
    pub took: Duration,
}

impl RecordedRequest {
    /// The value of a header, if it was sent and is text. The name is compared without regard to
    /// case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Bytes that it takes, roughly.
    fn size(&self) -> usize {
        let headers = (self.headers.iter().chain(&self.response_headers))
            .map(|(name, value)| name.as_str().len() + value.len());
        let path = self.path.len() + self.query.as_ref().map_or(0, String::len);
        OVERHEAD + path + headers.sum::<usize>() + self.body.len() + self.response_body.len()
    }
}

/// The latest requests, within limits of number and size.
#[derive(Debug)]
pub(crate) struct Log {
    requests: usize,
    traffic: usize,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    list: VecDeque<RecordedRequest>,
    size: usize,
}

impl Log {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            requests: limits.requests,
            traffic: limits.traffic,
            entries: Mutex::default(),
        }
    }

    /// Adds a request, without its secrets.
    pub(crate) fn add(&self, mut request: RecordedRequest) {
        redact(&mut request.headers);
        redact(&mut request.response_headers);
        let mut entries = self.lock();
        entries.size += request.size();
        entries.list.push_back(request);
        while entries.list.len() > self.requests || entries.size > self.traffic {
            let Some(oldest) = entries.list.pop_front() else {
                break;
            };
            entries.size -= oldest.size();
        }
    }

    /// Every request that is still in the log, the oldest first.
    pub(crate) fn entries(&self) -> Vec<RecordedRequest> {
        self.lock().list.iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        *self.lock() = Entries::default();
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
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
            executed: false,
            status: Some(StatusCode::OK),
            response_headers: HeaderMap::new(),
            response_body: Bytes::new(),
            request_id: String::new(),
            received: SystemTime::UNIX_EPOCH,
            took: Duration::ZERO,
        }
    }

    #[test]
    fn recorded_requests_have_no_secrets() {
        let log = Log::new(&Limits::default());
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
    fn the_oldest_requests_are_dropped_beyond_the_limits() {
        let few = Log::new(&Limits::default().requests(3));
        let small = Log::new(&Limits::default().traffic(10 * OVERHEAD));
        for number in 0..100_usize {
            let body = Bytes::from(vec![b'x'; number * OVERHEAD / 20]);
            let entry = RecordedRequest {
                body,
                ..request("host", "x")
            };
            few.add(entry.clone());
            small.add(entry);
        }
        assert_eq!(few.entries().len(), 3);
        let kept = small.entries();
        let sizes: usize = kept.iter().map(RecordedRequest::size).sum();
        assert!(sizes <= 10 * OVERHEAD && kept.len() == 1, "{}", kept.len());
        small.clear();
        small.add(request("host", "x"));
        assert_eq!(small.entries().len(), 1);
    }
}
