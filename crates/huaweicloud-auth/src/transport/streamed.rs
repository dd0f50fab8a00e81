//! A streamed request body.

use std::{
    fmt,
    future::poll_fn,
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

/// A request body that is read as a stream, so that it is never in memory as a whole.
///
/// It yields chunks, which together must have the declared [length](Self::length): a stream that is
/// shorter or longer yields an error.
pub struct Streamed {
    chunks: Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send + Sync>>,
    length: u64,
    left: u64,
}

impl Streamed {
    /// Creates a body of `length` bytes from a stream of chunks.
    #[must_use]
    pub fn new(
        length: u64,
        chunks: impl Stream<Item = io::Result<Bytes>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            chunks: Box::pin(chunks),
            length,
            left: length,
        }
    }

    /// Creates a body from a single chunk.
    ///
    /// ```
    /// use huaweicloud_auth::transport::Streamed;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let body = Streamed::once("hello");
    /// assert_eq!(body.length(), 5);
    /// assert_eq!(body.collect().await?, "hello");
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn once(chunk: impl Into<Bytes>) -> Self {
        let chunk = chunk.into();
        Self::new(chunk.len() as u64, Once(Some(chunk)))
    }

    /// Returns the declared length in bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Returns the number of bytes that have not been read yet.
    #[must_use]
    pub fn left(&self) -> u64 {
        self.left
    }

    /// Reads the complete body into memory.
    ///
    /// # Errors
    ///
    /// Returns the error of the stream, or one of kind [`InvalidData`](io::ErrorKind::InvalidData) if
    /// the length differs from the declared one.
    pub async fn collect(mut self) -> io::Result<Bytes> {
        let mut body = BytesMut::new();
        while let Some(chunk) = poll_fn(|context| Pin::new(&mut self).poll_next(context)).await {
            body.extend_from_slice(&chunk?);
        }
        Ok(body.freeze())
    }
}

impl Stream for Streamed {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = match self.chunks.as_mut().poll_next(context) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(next) => next,
        };
        let (length, left) = (self.length, self.left);
        let length_error = |comparison: &str| {
            let text =
                format!("the body is {comparison} than its declared length of {length} bytes");
            Some(Err(io::Error::new(io::ErrorKind::InvalidData, text)))
        };
        Poll::Ready(match next {
            None if left > 0 => length_error("shorter"),
            Some(Ok(chunk)) => match left.checked_sub(chunk.len() as u64) {
                None => length_error("longer"),
                Some(left) => {
                    self.left = left;
                    Some(Ok(chunk))
                }
            },
            other => other,
        })
    }
}

/// A stream with a single chunk.
struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// Shows the length, not the content.
impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed")
            .field("length", &self.length)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn collected(length: u64, chunk: &'static str) -> io::Result<Bytes> {
        let chunks = Once(Some(Bytes::from_static(chunk.as_bytes())));
        Streamed::new(length, chunks).collect().await
    }

    #[tokio::test]
    async fn body_lengths_must_match_the_declared_length() {
        assert_eq!(collected(3, "abc").await.expect("as declared"), "abc");
        let shorter = collected(4, "abc").await.expect_err("too short");
        assert!(shorter.to_string().contains("shorter"));
        let longer = collected(2, "abc").await.expect_err("too long");
        assert!(longer.to_string().contains("longer"));
    }
}
