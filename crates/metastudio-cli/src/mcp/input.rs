//! Standard input, which tells when the client has closed it.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use tokio::{
    io::{AsyncRead, ReadBuf},
    sync::watch,
};

/// A reader that reports its end.
pub(super) struct Input<R> {
    reader: R,
    ended: Arc<watch::Sender<bool>>,
}

impl<R: AsyncRead + Unpin> Input<R> {
    /// Creates a reader that reports its end to this sender.
    pub(super) fn new(reader: R, ended: Arc<watch::Sender<bool>>) -> (Self, watch::Receiver<bool>) {
        let receiver = ended.subscribe();
        (Self { reader, ended }, receiver)
    }
}

impl<R: AsyncRead + Unpin> AsyncRead for Input<R> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let result = Pin::new(&mut self.reader).poll_read(context, buffer);
        let is_end = match &result {
            Poll::Ready(Ok(())) => buffer.filled().len() == before && buffer.remaining() > 0,
            Poll::Ready(Err(_)) => true,
            Poll::Pending => false,
        };
        if is_end {
            self.ended.send_replace(true);
        }
        result
    }
}
