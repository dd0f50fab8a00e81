//! Getting content from a signed URL.

use std::{
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::PathBuf,
};

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Request, Response, StatusCode, Uri, header};
use huaweicloud_auth::transport::TransportErrorKind;

use super::{Progress, TransferError, attempts::Attempts, content::blocking, progress::Watcher};
use crate::client::Client;

/// How much is asked for at once.
const PIECE: u64 = 8 * 1024 * 1024;

/// Gets content from a signed URL. [`Client::get`](crate::Client::get) makes one.
///
/// It asks for one piece after the other, so that a piece that fails is the only one to be asked for
/// again.
#[must_use = "nothing is got until it is asked for"]
pub struct Get {
    client: Client,
    url: String,
    watcher: Watcher,
}

/// A part of the content, and how much there is in all.
struct Piece {
    bytes: Bytes,
    total: u64,
    /// What tells this content from any other.
    tag: Option<HeaderValue>,
}

impl Get {
    pub(super) fn new(client: Client, url: String) -> Self {
        Self {
            client,
            url,
            watcher: Watcher::default(),
        }
    }

    /// Tells this how much has come, piece by piece.
    pub fn on_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.watcher = Watcher::new(told);
        self
    }

    /// Gets it into memory.
    ///
    /// # Errors
    ///
    /// The store refuses it, it changes meanwhile, or there was no answer however often it was tried.
    pub async fn to_bytes(self) -> Result<Bytes, TransferError> {
        let mut content = BytesMut::new();
        self.each_piece(async |piece| {
            content.extend_from_slice(&piece);
            Ok(())
        })
        .await?;
        Ok(content.freeze())
    }

    /// Gets it into a file, and tells how long that is. A file that is there is replaced once all of
    /// it has come; until then it is written to a file of the same name with `.part` behind it.
    ///
    /// # Errors
    ///
    /// As [`to_bytes`](Self::to_bytes); besides, when the file cannot be written.
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

    /// Gets one piece after the other, and tells how much there was.
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
            self.watcher.tell(done, piece.total);
            if is_last {
                return if done == piece.total {
                    Ok(done)
                } else {
                    Err(TransferError::Changed)
                };
            }
        }
    }

    /// Gets the piece that starts here, as often as need be.
    async fn piece(&self, uri: &Uri, start: u64) -> Result<Piece, TransferError> {
        let mut attempts = Attempts::default();
        loop {
            match self.piece_once(uri, start).await {
                Ok(piece) => {
                    self.client.retry_budget().deposit();
                    return Ok(piece);
                }
                Err(error) => attempts.again(&self.client, error).await?,
            }
        }
    }

    async fn piece_once(&self, uri: &Uri, start: u64) -> Result<Piece, TransferError> {
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = uri.clone();
        let range = format!("bytes={start}-{}", start + PIECE - 1);
        let range = HeaderValue::try_from(range).map_err(|_| TransferError::Request("a header"))?;
        request.headers_mut().insert(header::RANGE, range);
        let mut answer = self
            .client
            .transport()
            .send(request)
            .await
            .map_err(TransferError::Network)?;
        let tag = answer.headers_mut().remove(header::ETAG);
        let (total, is_whole) = match answer.status() {
            StatusCode::PARTIAL_CONTENT => (total(&answer), false),
            // The store knows no ranges, and sent everything.
            StatusCode::OK if start == 0 => (Some(answer.body().len() as u64), true),
            // There is no first byte.
            StatusCode::RANGE_NOT_SATISFIABLE if start == 0 => {
                *answer.body_mut() = Bytes::new();
                (Some(0), true)
            }
            StatusCode::OK | StatusCode::RANGE_NOT_SATISFIABLE => {
                return Err(TransferError::Changed);
            }
            status => return Err(TransferError::refused(status, answer.body())),
        };
        let bytes = answer.into_body();
        let expected = |total: u64| is_whole || bytes.len() as u64 == PIECE.min(total - start);
        match total.filter(|total| *total >= start && expected(*total)) {
            Some(total) => Ok(Piece { bytes, total, tag }),
            None => Err(TransferError::Network(
                huaweicloud_auth::transport::TransportError::new(TransportErrorKind::Broken)
                    .with_source("the piece is not the one that was asked for"),
            )),
        }
    }
}

/// How much there is in all, by the header of a piece.
fn total(answer: &Response<Bytes>) -> Option<u64> {
    let range = answer.headers().get(header::CONTENT_RANGE)?.to_str().ok()?;
    range.rsplit_once('/')?.1.parse().ok()
}

/// Leaves out the address: whoever has it has the content.
impl fmt::Debug for Get {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Get").finish_non_exhaustive()
    }
}
