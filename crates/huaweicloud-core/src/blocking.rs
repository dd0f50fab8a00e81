//! Calls for code that is not asynchronous.
//!
//! Every request builder has `send_blocking` beside `send`; streams of pages, elements and downloaded
//! pieces become iterators with `into_blocking`; transfers of whole files and the workflows built on them
//! have methods that end with `_blocking`. For everything else there is
//! [`Client::block_on`](crate::Client::block_on), which waits for any future.
//!
//! The first such call of a client starts a thread that waits for all of them; it ends with the last
//! clone of the client. They may also be called from asynchronous code without panicking, but block its
//! thread.

use std::{future::poll_fn, pin::Pin};

use futures_core::Stream;

use crate::{call::context::CallContext, client::Client, error::Error};

/// A stream as an iterator, returned by `into_blocking` of [`Pages`](crate::Pages) and
/// [`Items`](crate::Items).
#[derive(Debug)]
#[must_use = "iterators do nothing until they are consumed"]
pub struct Blocking<S> {
    context: CallContext,
    /// `None` only if polling the stream panicked, or the thread could not be used.
    stream: Option<S>,
}

impl<S> Blocking<S> {
    pub(crate) fn new(context: CallContext, stream: S) -> Self {
        Self {
            context,
            stream: Some(stream),
        }
    }

    /// Returns the stream; `None` if polling it panicked, or the blocking thread could not be used.
    #[must_use]
    pub fn into_inner(self) -> Option<S> {
        self.stream
    }
}

impl<S, T, E> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, E>> + Unpin + Send + 'static,
    T: Send + 'static,
    E: From<Error> + Send + 'static,
{
    type Item = Result<T, E>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.stream.take()?;
        let next = async move {
            let item = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
            (stream, item)
        };
        match self.context.background.block_on(next) {
            Ok((stream, item)) => {
                self.stream = Some(stream);
                item
            }
            Err(error) => Some(Err(error.into())),
        }
    }
}

impl Client {
    /// Waits for a future, which runs on the client's thread for blocking calls, and returns its output.
    ///
    /// ```
    /// # use huaweicloud_core::{Client, Credentials, Service};
    /// # static SERVICE: Service = Service::new("example", "1.0.0");
    /// # fn main() -> Result<(), huaweicloud_core::Error> {
    /// # let client = Client::builder(&SERVICE)
    /// #     .endpoint("http://127.0.0.1:1")
    /// #     .credentials(Credentials::ak_sk("AK", "SK"))
    /// #     .build()?;
    /// let sum = client.block_on(async { 1 + 1 })?;
    /// assert_eq!(sum, 2);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the thread cannot be started, or is the one that waits: an interceptor cannot make a blocking
    /// call of its own client.
    ///
    /// # Panics
    ///
    /// If the future panics.
    pub fn block_on<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, Error> {
        self.context().background.block_on(future)
    }
}
