//! Calls for code that is not asynchronous.
//!
//! Every request has `send_blocking` beside `send`; streams of pages and elements become iterators
//! with `into_blocking`. The first such call of a client starts a thread that does the waiting for
//! all of them; it ends with the last clone of the client.
//!
//! They may be called from asynchronous code too, without panicking, but keep its thread from
//! doing anything else.
//!
//! ```no_run
//! # #[cfg(feature = "model-training")]
//! # fn run() -> Result<(), metastudio::Error> {
//! let client = metastudio::Client::from_env(metastudio::Region::CN_NORTH_4)?;
//! let page = client.list_2d_model_training_job().limit(5).send_blocking()?;
//! println!("{} of {:?}", page.jobs.len(), page.count);
//! for job in client.list_2d_model_training_job().items().into_blocking() {
//!     println!("{}", job?.job_id);
//! }
//! # Ok(())
//! # }
//! ```

use std::{
    future::poll_fn,
    io,
    pin::Pin,
    sync::{Mutex, mpsc},
    thread,
};

use futures_core::Stream;
use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
};

use crate::{client::Client, error::Error, lock::lock};

/// The thread that waits for blocking calls, once there has been one.
#[derive(Default)]
pub(crate) struct Background(Mutex<Option<Thread>>);

struct Thread {
    handle: Handle,
    /// Dropped with the client, which ends the thread.
    _stop: oneshot::Sender<()>,
}

impl Background {
    fn handle(&self) -> io::Result<Handle> {
        let mut thread = lock(&self.0);
        if let Some(thread) = &*thread {
            return Ok(thread.handle.clone());
        }
        let started = Thread::start()?;
        Ok(thread.insert(started).handle.clone())
    }
}

impl Thread {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        thread::Builder::new()
            .name("metastudio-blocking".to_owned())
            .spawn(move || {
                // That the other end is gone is all there is to know.
                let _ = runtime.block_on(stopped);
            })?;
        Ok(Self {
            handle,
            _stop: stop,
        })
    }
}

impl Client {
    /// Runs a future of this client to its end.
    pub(crate) fn block_on<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, Error> {
        let failed = |what: &str| Error::configuration(format!("the blocking thread {what}"));
        let handle = self
            .background()
            .handle()
            .map_err(|error| failed("cannot be started").with_source(error))?;
        let (sender, receiver) = mpsc::sync_channel(1);
        handle.spawn(async move {
            // The receiver waits below.
            let _ = sender.send(future.await);
        });
        receiver
            .recv()
            .map_err(|_| failed("ended before the call did: an interceptor or observer panicked"))
    }
}

/// A stream as an iterator: made by `into_blocking` of [`Pages`](crate::Pages) and
/// [`Items`](crate::Items).
#[derive(Debug)]
#[must_use = "iterators do nothing until they are consumed"]
pub struct Blocking<S> {
    client: Client,
    /// Gone only if the thread ended while it had it.
    stream: Option<S>,
}

impl<S> Blocking<S> {
    pub(crate) fn new(client: Client, stream: S) -> Self {
        Self {
            client,
            stream: Some(stream),
        }
    }

    /// The stream, to go on with.
    #[must_use]
    pub fn into_inner(self) -> Option<S> {
        self.stream
    }
}

impl<S, T> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut stream = self.stream.take()?;
        let next = async move {
            let item = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
            (stream, item)
        };
        match self.client.block_on(next) {
            Ok((stream, item)) => {
                self.stream = Some(stream);
                item
            }
            Err(error) => Some(Err(error)),
        }
    }
}
