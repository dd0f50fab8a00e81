//! Downloads from signed URLs.

use std::{
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::PathBuf,
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Request, Response, StatusCode, Uri, header};
use huaweicloud_auth::transport::{TransportError, TransportErrorKind};

use super::{
    attempts::retry,
    content::blocking,
    error::TransferError,
    progress::{Progress, ProgressObserver},
};
use crate::{call::context::CallContext, policy::retry::Attempts};

/// The size of a range that is requested.
const PIECE: u64 = 8 * 1024 * 1024;

/// Gets content from a signed URL; see [`Transfer::get`](super::Transfer::get).
///
/// It requests one range after another, so that only a range that fails is requested again.
#[must_use = "nothing is downloaded until a method such as `to_file` is called"]
pub struct Get {
    context: CallContext,
    url: String,
    observer: ProgressObserver,
}

/// A range of the content, and the length of the whole.
struct Piece {
    bytes: Bytes,
    total: u64,
    /// The entity tag of the content.
    tag: Option<HeaderValue>,
}

impl Get {
    pub(super) fn new(context: CallContext, url: String) -> Self {
        Self {
            context,
            url,
            observer: ProgressObserver::default(),
        }
    }

    /// Calls this function with the number of bytes that were received.
    pub fn on_progress(mut self, observe: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.observer = ProgressObserver::new(observe);
        self
    }

    /// Gets it into memory.
    ///
    /// # Errors
    ///
    /// The store rejects the request, the content changes meanwhile, or there was no response in any
    /// attempt.
    pub async fn to_bytes(self) -> Result<Bytes, TransferError> {
        let mut content = BytesMut::new();
        self.each_piece(async |piece| {
            content.extend_from_slice(&piece);
            Ok(())
        })
        .await?;
        Ok(content.freeze())
    }

    /// Gets it into a file, and returns its length. An existing file is replaced when the content is
    /// complete; until then it is written to a file of the same name with the suffix `.part`.
    ///
    /// # Errors
    ///
    /// Those of [`to_bytes`](Self::to_bytes); also, if the file cannot be written.
    pub async fn to_file(self, path: impl Into<PathBuf>) -> Result<u64, TransferError> {
        let path = path.into();
        let mut part = path.clone().into_os_string();
        part.push(".part");
        let part = PathBuf::from(part);
        let fresh = part.clone();
        blocking(move || File::create(fresh).map(drop))
            .await
            .map_err(TransferError::Content)?;
        let target = part.clone();
        let length = self
            .each_piece(async move |piece| {
                let target = target.clone();
                blocking(move || {
                    let mut file = OpenOptions::new().append(true).open(target)?;
                    file.write_all(&piece)
                })
                .await
            })
            .await?;
        blocking(move || fs::rename(part, path))
            .await
            .map_err(TransferError::Content)?;
        Ok(length)
    }

    /// Gets one range after another, and returns the length of the content.
    async fn each_piece(
        &self,
        mut take: impl AsyncFnMut(Bytes) -> io::Result<()>,
    ) -> Result<u64, TransferError> {
        let uri: Uri = (self.url.parse()).map_err(|_| TransferError::Request("the address"))?;
        let (mut done, mut tag) = (0, None);
        loop {
            let piece = self.piece(&uri, done).await?;
            if done > 0 && piece.tag != tag {
                return Err(TransferError::Changed);
            }
            tag = piece.tag;
            done += piece.bytes.len() as u64;
            let is_last = piece.bytes.is_empty() || done >= piece.total;
            take(piece.bytes).await.map_err(TransferError::Content)?;
            self.observer.report(done, piece.total);
            if is_last {
                return if done == piece.total {
                    Ok(done)
                } else {
                    Err(TransferError::Changed)
                };
            }
        }
    }

    /// Gets the piece that starts here, in as many attempts as the policy allows.
    async fn piece(&self, uri: &Uri, start: u64) -> Result<Piece, TransferError> {
        let mut attempts = Getting {
            context: &self.context,
            uri,
            start,
        };
        retry(&self.context, &mut attempts).await
    }
}

/// The attempts to get one piece.
struct Getting<'a> {
    context: &'a CallContext,
    uri: &'a Uri,
    start: u64,
}

impl Attempts for Getting<'_> {
    type Output = Piece;
    type Error = TransferError;

    async fn attempt(&mut self, _: Duration) -> Result<Piece, TransferError> {
        let start = self.start;
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.uri.clone();
        let range = format!("bytes={start}-{}", start + PIECE - 1);
        let range = HeaderValue::try_from(range).map_err(|_| TransferError::Request("a header"))?;
        request.headers_mut().insert(header::RANGE, range);
        let sent = self.context.transport.send(request);
        let response = sent.await.map_err(TransferError::Network)?;
        self.receive(response)
    }
}

impl Getting<'_> {
    fn receive(&self, mut response: Response<Bytes>) -> Result<Piece, TransferError> {
        let start = self.start;
        let tag = response.headers_mut().remove(header::ETAG);
        let (total, is_whole) = match response.status() {
            StatusCode::PARTIAL_CONTENT => (total(&response), false),
            // The store does not support ranges, and sent everything.
            StatusCode::OK if start == 0 => (Some(response.body().len() as u64), true),
            // The content is empty.
            StatusCode::RANGE_NOT_SATISFIABLE if start == 0 => {
                *response.body_mut() = Bytes::new();
                (Some(0), true)
            }
            StatusCode::OK | StatusCode::RANGE_NOT_SATISFIABLE => {
                return Err(TransferError::Changed);
            }
            _ => {
                let now = self.context.clock.now();
                return Err(TransferError::of_response(&response, now));
            }
        };
        let bytes = response.into_body();
        let expected = |total: u64| is_whole || bytes.len() as u64 == PIECE.min(total - start);
        match total.filter(|total| *total >= start && expected(*total)) {
            Some(total) => Ok(Piece { bytes, total, tag }),
            None => Err(TransferError::Network(
                TransportError::new(TransportErrorKind::Broken)
                    .with_source("the range in the response is not the requested one"),
            )),
        }
    }
}

/// Returns the length of the content, by the header of a range.
fn total(response: &Response<Bytes>) -> Option<u64> {
    let range = response
        .headers()
        .get(header::CONTENT_RANGE)?
        .to_str()
        .ok()?;
    range.rsplit_once('/')?.1.parse().ok()
}

/// Omits the URL, which gives access to the content.
impl fmt::Debug for Get {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Get").finish_non_exhaustive()
    }
}
