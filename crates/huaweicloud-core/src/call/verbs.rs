//! The ways to send a call.

use std::pin::Pin;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::{
    request::Call,
    response::{RawResponse, Response},
    send::send,
};
use crate::error::Error;

impl Call {
    /// Sends the call by one of its methods, on the client's blocking thread, and waits for it.
    ///
    /// # Errors
    ///
    /// Those of the future; also, if the thread cannot be started or the future panics.
    #[cfg(feature = "blocking")]
    pub fn block_on<T, F>(self, send: impl FnOnce(Self) -> F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let context = self.context.clone();
        context.background.block_on(send(self))?
    }

    /// Sends the call, whose response is JSON.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn json<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        self.respond().await?.json()
    }

    /// Sends the call, whose response is JSON or empty.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn json_or_empty<T: DeserializeOwned>(self) -> Result<Response<Option<T>>, Error> {
        self.respond().await?.json_or_empty()
    }

    /// Sends the call, whose response has no body that matters.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn empty(self) -> Result<Response<()>, Error> {
        self.respond().await?.empty()
    }

    /// Sends the call, whose response is a file.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn bytes(self) -> Result<Response<Bytes>, Error> {
        Ok(self.respond().await?.file())
    }

    /// Checks and sends the call, and waits for a successful response.
    ///
    /// The future is boxed so that those of the builders stay small.
    fn respond(self) -> Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>> {
        Box::pin(send(self))
    }
}
