//! The ways to send a call.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
};

use bytes::Bytes;

use super::{
    request::Call,
    response::{RawResponse, Response},
    send::send,
};
use crate::{contract::model::Model, error::Error};

/// A request that is being sent: a future of its response.
///
/// It is [`Send`], and does nothing until it is polled. Dropping it abandons the call; the service may
/// have executed it.
#[must_use = "a request is not sent until its future is awaited"]
pub struct SendFuture<T> {
    response: Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>,
    read: Option<Box<Read<T>>>,
}

/// Reads a response, once.
type Read<T> = dyn FnOnce(RawResponse) -> Result<T, Error> + Send;

impl<T> SendFuture<T> {
    pub(crate) fn new(
        call: Call,
        read: impl FnOnce(RawResponse) -> Result<T, Error> + Send + 'static,
    ) -> Self {
        Self {
            response: Box::pin(send(call)),
            read: Some(Box::new(read)),
        }
    }

    /// Returns a future of an error: the request is invalid.
    pub(crate) fn failed(error: Error) -> Self {
        Self {
            response: Box::pin(std::future::ready(Err(error))),
            read: None,
        }
    }
}

impl<T> Future for SendFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let response = ready!(self.response.as_mut().poll(context))?;
        match self.read.take() {
            Some(read) => Poll::Ready(read(response)),
            // It has returned before; a future is not polled after that.
            None => Poll::Pending,
        }
    }
}

impl<T> fmt::Debug for SendFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SendFuture")
    }
}

impl Call {
    /// Sends the call by one of its methods, on the client's blocking thread, and waits for it.
    ///
    /// # Errors
    ///
    /// Fails if the future fails, or if the thread cannot be started, or is the one that waits.
    ///
    /// # Panics
    ///
    /// If the future panics, as an interceptor may.
    #[cfg(feature = "blocking")]
    pub fn block_on<T: Send + 'static>(
        self,
        send: impl FnOnce(Self) -> SendFuture<T>,
    ) -> Result<T, Error> {
        let context = self.context.clone();
        context.background.block_on(send(self))?
    }

    /// Sends the call, whose response is JSON.
    pub fn json<T: Model + Default + 'static>(self) -> SendFuture<Response<T>> {
        SendFuture::new(self, RawResponse::json)
    }

    /// Sends the call, whose response is JSON or empty.
    pub fn json_or_empty<T: Model + Default + 'static>(self) -> SendFuture<Response<Option<T>>> {
        SendFuture::new(self, RawResponse::json_or_empty)
    }

    /// Sends the call, whose response has no body that matters.
    pub fn empty(self) -> SendFuture<Response<()>> {
        SendFuture::new(self, RawResponse::empty)
    }

    /// Sends the call, whose response is text.
    pub fn text(self) -> SendFuture<Response<String>> {
        SendFuture::new(self, RawResponse::text)
    }

    /// Sends the call, whose response is a file.
    pub fn bytes(self) -> SendFuture<Response<Bytes>> {
        SendFuture::new(self, |response| Ok(response.file()))
    }
}
