//! A download as a stream, and as a reader.

use std::{
    fmt,
    future::poll_fn,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use super::{error::TransferError, ranges::Ranges, version::ContentVersion};

/// A download that is under way: a stream of the content, piece by piece, and an
/// [`AsyncRead`]; returned by [`Get::into_stream`](super::Get::into_stream).
///
/// Each piece is requested when it is polled for, so that no more than one is in memory. After an
/// error the stream has ended.
///
/// ```no_run
/// use huaweicloud_core::{Client, transfer::TransferError};
///
/// # async fn run(client: Client, url: &str) -> Result<(), TransferError> {
/// let mut download = client.transfer().get(url).into_stream();
/// while let Some(piece) = download.try_next().await? {
///     println!("{} of {:?} bytes", piece.len(), download.length());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct Download {
    state: State,
    /// The version of the content, once it is known.
    version: Option<ContentVersion>,
    /// What a reader has not taken of the last piece.
    rest: Bytes,
}

enum State {
    Idle(Box<Ranges>),
    Pending(Pin<Box<dyn Future<Output = (Box<Ranges>, Outcome)> + Send>>),
    /// The address is invalid.
    Invalid(TransferError),
    Done,
}

type Outcome = Result<Option<Bytes>, TransferError>;

impl Download {
    pub(super) fn new(ranges: Result<Ranges, TransferError>) -> Self {
        Self {
            state: match ranges {
                Ok(ranges) => State::Idle(Box::new(ranges)),
                Err(error) => State::Invalid(error),
            },
            version: None,
            rest: Bytes::new(),
        }
    }

    /// Returns the length of the whole in bytes; `None` before the first piece.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        Some(self.version.as_ref()?.length())
    }

    /// Returns the version of the content; `None` before the first piece.
    #[must_use]
    pub fn version(&self) -> Option<&ContentVersion> {
        self.version.as_ref()
    }

    /// Returns the next piece; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransferError>> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    /// Returns the next piece; `None` after the last.
    ///
    /// # Errors
    ///
    /// Fails as [`Get::to_bytes`](super::Get::to_bytes) does. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, TransferError> {
        self.next().await.transpose()
    }

    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransferError>>> {
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.rest))));
        }
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Invalid(error) => return Poll::Ready(Some(Err(error))),
                State::Idle(mut ranges) => {
                    self.state = State::Pending(Box::pin(async move {
                        let outcome = ranges.next().await;
                        (ranges, outcome)
                    }));
                }
                State::Pending(mut pending) => {
                    let Poll::Ready((ranges, outcome)) = pending.as_mut().poll(context) else {
                        self.state = State::Pending(pending);
                        return Poll::Pending;
                    };
                    if self.version.is_none() {
                        self.version = ranges.version().cloned();
                    }
                    let piece = outcome.transpose();
                    if matches!(piece, Some(Ok(_))) {
                        self.state = State::Idle(ranges);
                    }
                    return Poll::Ready(piece);
                }
            }
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes, TransferError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_piece(context)
    }
}

impl AsyncRead for Download {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.rest.is_empty() {
            match ready!(this.poll_piece(context)) {
                Some(Ok(piece)) => this.rest = piece,
                Some(Err(error)) => return Poll::Ready(Err(io::Error::other(error))),
                None => return Poll::Ready(Ok(())),
            }
        }
        let taken = this.rest.len().min(buffer.remaining());
        buffer.put_slice(&this.rest.split_to(taken));
        Poll::Ready(Ok(()))
    }
}

#[cfg(feature = "blocking")]
impl Download {
    /// Returns the pieces as an iterator that waits for each.
    pub fn into_blocking(self, client: &crate::Client) -> crate::blocking::Blocking<Self> {
        crate::blocking::Blocking::new(client.context().clone(), self)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
