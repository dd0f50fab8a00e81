//! A body that is sent piece by piece.

use std::{
    fmt,
    future::poll_fn,
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

/// A body that comes piece by piece, so that it need not be in memory as a whole.
///
/// It is a stream of its pieces, which together have the [length](Self::length) that was announced:
/// one that ends early, or goes on, is an error.
pub struct Streamed {
    pieces: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send + Sync>>,
    length: u64,
    left: u64,
}

impl Streamed {
    /// A body of `length` bytes that comes in these pieces.
    #[must_use]
    pub fn new(
        length: u64,
        pieces: impl Stream<Item = io::Result<Bytes>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            pieces: Box::pin(pieces),
            length,
            left: length,
        }
    }

    /// How many bytes it has in all.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// How many bytes are still to come.
    #[must_use]
    pub fn left(&self) -> u64 {
        self.left
    }

    /// Takes all pieces in.
    ///
    /// # Errors
    ///
    /// That of reading them, or of a length that is not the one announced.
    pub async fn collect(mut self) -> io::Result<Bytes> {
        let mut body = BytesMut::new();
        while let Some(piece) = poll_fn(|context| Pin::new(&mut self).poll_next(context)).await {
            body.extend_from_slice(&piece?);
        }
        Ok(body.freeze())
    }
}

impl Stream for Streamed {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = match self.pieces.as_mut().poll_next(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(next) => next,
        };
        let (length, left) = (self.length, self.left);
        let wrong = |what: &str| {
            let text = format!("the content is {what} than the {length} bytes announced");
            Some(Err(io::Error::new(io::ErrorKind::InvalidData, text)))
        };
        Poll::Ready(match next {
            None if left > 0 => wrong("shorter"),
            Some(Ok(piece)) => match left.checked_sub(piece.len() as u64) {
                None => wrong("longer"),
                Some(left) => {
                    self.left = left;
                    Some(Ok(piece))
                }
            },
            other => other,
        })
    }
}

/// Tells how long it is, not what is in it.
impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed")
            .field("length", &self.length)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
