//! The ranges of content, one request after the other, and whether they belong together.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, Uri, header};
use huaweicloud_auth::transport::NewConnection;

use super::{
    attempts::{Limit, retry},
    error::TransferError,
    progress::ProgressObserver,
    range::ContentRange,
    version::ContentVersion,
};
use crate::{
    call::context::CallContext,
    policy::{retry::Attempts, within::within},
};

/// The size of a range that is requested.
const PIECE: u64 = 8 * 1024 * 1024;

/// The time that a download may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timing {
    /// Of all ranges together.
    pub(super) deadline: Option<Duration>,
    /// Of the request of one range.
    pub(super) range: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            deadline: None,
            range: Duration::from_secs(600),
        }
    }
}

/// The content behind a URL, range by range.
pub(super) struct Ranges {
    context: CallContext,
    uri: Uri,
    observer: ProgressObserver,
    /// Where the next range starts.
    done: u64,
    /// The version that was expected, or that of the first response.
    version: Option<ContentVersion>,
    is_complete: bool,
    timing: Timing,
    /// Set by the first request.
    limit: Option<Limit>,
}

/// A range of the content.
struct Piece {
    bytes: Bytes,
    version: ContentVersion,
}

impl Ranges {
    pub(super) fn new(
        context: CallContext,
        uri: Uri,
        start: u64,
        version: Option<ContentVersion>,
        observer: ProgressObserver,
        timing: Timing,
    ) -> Self {
        Self {
            context,
            uri,
            observer,
            done: start,
            version,
            is_complete: false,
            timing,
            limit: None,
        }
    }

    /// Returns the version of the content, once the first range was received.
    pub(super) fn version(&self) -> Option<&ContentVersion> {
        self.version.as_ref()
    }

    /// Returns where the next range starts: in the end, the length of the whole.
    pub(super) fn done(&self) -> u64 {
        self.done
    }

    /// Returns the next range, in as many attempts as the policy allows; `None` after the last.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, TransferError> {
        if self.is_complete {
            return Ok(None);
        }
        let mut attempts = Getting {
            context: &self.context,
            uri: &self.uri,
            start: self.done,
            timeout: self.timing.range,
            reconnect: false,
            whole: false,
        };
        let start = || Limit::start(&self.context, self.timing.deadline);
        let limit = *self.limit.get_or_insert_with(start);
        let Piece { bytes, version } = retry(&self.context, limit, &mut attempts).await?;
        if self.version.as_ref().is_some_and(|first| *first != version) {
            return Err(TransferError::Changed);
        }
        let total = version.length();
        self.version = Some(version);
        self.done += bytes.len() as u64;
        self.is_complete = self.done == total;
        self.observer.report(self.done, total);
        Ok((!bytes.is_empty()).then_some(bytes))
    }
}

/// The attempts to get the range that starts here.
struct Getting<'a> {
    context: &'a CallContext,
    uri: &'a Uri,
    start: u64,
    timeout: Duration,
    /// Whether the last attempt ended without a response.
    reconnect: bool,
    /// Whether everything is requested, because ranges are rejected without a reason.
    whole: bool,
}

impl Attempts for Getting<'_> {
    type Output = Piece;
    type Error = TransferError;

    async fn attempt(&mut self, _: Duration) -> Result<Piece, TransferError> {
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.uri.clone();
        if !self.whole {
            let range = format!("bytes={}-{}", self.start, self.last());
            let range =
                HeaderValue::try_from(range).map_err(|_| TransferError::Request("a header"))?;
            request.headers_mut().insert(header::RANGE, range);
        }
        if self.reconnect {
            request.extensions_mut().insert(NewConnection);
        }
        let sent = self.context.transport.send(request);
        let sent = within(&*self.context.clock, Some(self.timeout), sent);
        let response = sent.await.ok_or(TransferError::Slow(self.timeout))?;
        let now = self.context.clock.now();
        let response =
            response.map_err(|error| TransferError::of_transport(self.uri, error, now))?;
        self.receive(response)
    }

    fn recover(&mut self, error: &TransferError, _: Option<Duration>) -> bool {
        self.reconnect = matches!(error, TransferError::Network(_) | TransferError::Slow(_));
        // Only an empty object has no first byte, and a response that does not say so may be of
        // another server.
        let is_unexplained = matches!(error, TransferError::Rejected { status, .. }
            if *status == StatusCode::RANGE_NOT_SATISFIABLE);
        is_unexplained && !std::mem::replace(&mut self.whole, true)
    }
}

impl Getting<'_> {
    /// Returns the last byte of the range.
    fn last(&self) -> u64 {
        self.start.saturating_add(PIECE - 1)
    }

    fn receive(&self, response: Response<Bytes>) -> Result<Piece, TransferError> {
        let start = self.start;
        match response.status() {
            StatusCode::PARTIAL_CONTENT => self.receive_part(response),
            // The store does not support ranges, and sent everything.
            StatusCode::OK if start == 0 => {
                let total = response.body().len() as u64;
                Ok(piece(response, total))
            }
            // Every other content has a first byte.
            StatusCode::RANGE_NOT_SATISFIABLE if start == 0 => {
                match ContentRange::of(response.headers()) {
                    Some(range) if range.total > 0 => Err(TransferError::Range(
                        "the store rejects a range that exists".into(),
                    )),
                    Some(_) => Ok(piece(response.map(|_| Bytes::new()), 0)),
                    None => {
                        let now = self.context.clock.now();
                        Err(TransferError::of_response(self.uri, &response, now))
                    }
                }
            }
            StatusCode::OK | StatusCode::RANGE_NOT_SATISFIABLE => Err(TransferError::Changed),
            _ => {
                let now = self.context.clock.now();
                Err(TransferError::of_response(self.uri, &response, now))
            }
        }
    }

    /// Takes a partial response, which must be the beginning of the range that was requested.
    fn receive_part(&self, response: Response<Bytes>) -> Result<Piece, TransferError> {
        let range = ContentRange::of(response.headers());
        let Some(ContentRange {
            bytes: Some((first, last)),
            total,
        }) = range
        else {
            let what = "its Content-Range is missing or invalid";
            return Err(TransferError::Range(what.into()));
        };
        if first != self.start || last > self.last() {
            let (start, end) = (self.start, self.last());
            let what = format!("it has the bytes {first} to {last} in place of {start} to {end}");
            return Err(TransferError::Range(what));
        }
        let (length, declared) = (response.body().len() as u64, last - first + 1);
        if length != declared {
            let what = format!("it has {length} bytes in place of the {declared} that it declares");
            return Err(TransferError::Range(what));
        }
        Ok(piece(response, total))
    }
}

fn piece(response: Response<Bytes>, total: u64) -> Piece {
    let (head, bytes) = response.into_parts();
    Piece {
        bytes,
        version: ContentVersion::of(total, &head.headers),
    }
}
