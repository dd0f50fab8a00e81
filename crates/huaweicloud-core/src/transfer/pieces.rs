//! The pieces of content as streams: from memory, from a thread, and from another stream.

use std::{
    io,
    pin::Pin,
    sync::{Mutex, PoisonError},
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use futures_core::Stream;
use tokio::sync::mpsc;

use super::content::{Failure, PIECE};
use crate::lock::lock;

/// A stream that is opened for one attempt.
pub(super) type BoxStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// Bytes in memory, piece by piece.
pub(super) struct InMemory(pub(super) Bytes);

impl Stream for InMemory {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let size = self.0.len().min(PIECE);
        let piece = self.0.split_to(size);
        Poll::Ready((!piece.is_empty()).then_some(Ok(piece)))
    }
}

/// The pieces that a thread reads.
pub(super) struct Received(pub(super) mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Received {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

/// A stream of one error.
pub(super) struct Failed(pub(super) Option<io::Error>);

impl Stream for Failed {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Err))
    }
}

/// A part of another stream.
pub(super) struct FromStream {
    /// A body is shared between threads, but only one polls it: the lock is never taken.
    stream: Mutex<BoxStream>,
    /// The number of bytes before the part.
    skip: u64,
    /// The number of bytes left; `None` if the part ends with the stream.
    left: Option<u64>,
    failure: Failure,
}

impl FromStream {
    pub(super) fn new(stream: BoxStream, skip: u64, limit: Option<u64>, failure: Failure) -> Self {
        Self {
            stream: Mutex::new(stream),
            skip,
            left: limit,
            failure,
        }
    }

    /// Returns what of a piece belongs to the part.
    fn cut(&mut self, mut piece: Bytes) -> Bytes {
        let skipped = self.skip.min(piece.len() as u64);
        self.skip -= skipped;
        // Both are at most the length of the piece.
        let _ = piece.split_to(usize::try_from(skipped).unwrap_or(piece.len()));
        if let Some(left) = &mut self.left {
            let taken = (*left).min(piece.len() as u64);
            *left -= taken;
            piece.truncate(usize::try_from(taken).unwrap_or(piece.len()));
        }
        piece
    }
}

impl Stream for FromStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if self.left == Some(0) {
                return Poll::Ready(None);
            }
            let stream = self
                .stream
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner);
            let piece = match ready!(stream.as_mut().poll_next(context)) {
                Some(Ok(piece)) => self.cut(piece),
                Some(Err(error)) => {
                    let copy = io::Error::new(error.kind(), error.to_string());
                    *lock(&self.failure) = Some(error);
                    return Poll::Ready(Some(Err(copy)));
                }
                None => return Poll::Ready(None),
            };
            if !piece.is_empty() {
                return Poll::Ready(Some(Ok(piece)));
            }
        }
    }
}
