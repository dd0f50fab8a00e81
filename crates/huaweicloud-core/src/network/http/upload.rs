//! Bodies of requests that are sent piece by piece, and since when the other side is waited for.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use huaweicloud_auth::transport::Streamed;
use tokio::time::Instant;

use crate::lock::lock;

/// The size of the pieces of a body in memory. A smaller body is sent as one.
const PIECE: usize = 64 * 1024;

/// The time since which the client waits for the other side.
///
/// It is by the clock of this machine, like every timeout of the network.
#[derive(Debug, Clone)]
pub(super) struct Waiting(Arc<Mutex<Option<Instant>>>);

impl Waiting {
    /// Waits from now on.
    pub(super) fn from_now() -> Self {
        Self(Arc::new(Mutex::new(Some(Instant::now()))))
    }

    /// Does not wait before [`start`](Self::start).
    pub(super) fn for_content() -> Self {
        Self(Arc::default())
    }

    pub(super) fn start(&self) {
        *lock(&self.0) = Some(Instant::now());
    }

    pub(super) fn since(&self) -> Option<Instant> {
        *lock(&self.0)
    }
}

/// A body that is sent piece by piece. Its length becomes a header.
pub(super) struct Upload {
    content: Content,
    waiting: Waiting,
}

enum Content {
    /// Each piece that the network takes shows that it is not stalled.
    Whole(Bytes),
    /// It may wait for its source, and has a bound of its own on that.
    Streamed(Streamed),
}

impl Upload {
    /// The body of a request; `None` if it is so small that it is sent at once.
    pub(super) fn of_bytes(body: &Bytes) -> Option<(Self, Waiting)> {
        (body.len() > PIECE).then(|| Self::new(Content::Whole(body.clone()), Waiting::from_now()))
    }

    pub(super) fn of_stream(body: Streamed) -> (Self, Waiting) {
        let waiting = match body.left() {
            0 => Waiting::from_now(),
            _ => Waiting::for_content(),
        };
        Self::new(Content::Streamed(body), waiting)
    }

    fn new(content: Content, waiting: Waiting) -> (Self, Waiting) {
        let copy = waiting.clone();
        (Self { content, waiting }, copy)
    }

    fn left(&self) -> u64 {
        match &self.content {
            Content::Whole(rest) => rest.len() as u64,
            Content::Streamed(rest) => rest.left(),
        }
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let next = match &mut self.content {
            Content::Whole(rest) if rest.is_empty() => Poll::Ready(None),
            Content::Whole(rest) => {
                let piece = rest.split_to(rest.len().min(PIECE));
                Poll::Ready(Some(Ok(piece)))
            }
            Content::Streamed(rest) => Pin::new(rest).poll_next(context),
        };
        let is_whole = matches!(self.content, Content::Whole(_));
        if next.is_ready() && (is_whole || self.left() == 0) {
            self.waiting.start();
        }
        next.map(|next| next.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.left() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left())
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    fn next(upload: &mut Upload) -> Option<usize> {
        let mut context = Context::from_waker(Waker::noop());
        match Pin::new(upload).poll_frame(&mut context) {
            Poll::Ready(Some(Ok(frame))) => Some(frame.into_data().expect("data").len()),
            Poll::Ready(None) => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_large_body_is_sent_in_pieces() {
        assert!(Upload::of_bytes(&Bytes::from(vec![0; PIECE])).is_none());
        let body = Bytes::from(vec![0; 2 * PIECE + 5]);
        let (mut upload, waiting) = Upload::of_bytes(&body).expect("a large body");
        assert_eq!(upload.size_hint().exact(), Some(body.len() as u64));
        let started = waiting.since();
        let pieces: Vec<usize> = std::iter::from_fn(|| next(&mut upload)).collect();
        assert_eq!(pieces, [PIECE, PIECE, 5]);
        assert!(upload.is_end_stream() && waiting.since() > started);
    }

    #[test]
    fn the_wait_for_a_response_starts_when_all_content_was_sent() {
        let (mut upload, waiting) = Upload::of_stream(Streamed::once("content"));
        assert_eq!(waiting.since(), None);
        assert_eq!(next(&mut upload), Some(7));
        assert!(waiting.since().is_some());
        let (_, waiting) = Upload::of_stream(Streamed::once(""));
        assert!(waiting.since().is_some());
    }
}
