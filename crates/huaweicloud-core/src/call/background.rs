//! The thread that waits for blocking calls.

use std::{
    io,
    sync::{Mutex, mpsc},
    thread,
};

use tokio::{
    runtime::{Builder, Handle},
    sync::oneshot,
};

use crate::{error::Error, lock::lock};

/// The thread that waits for blocking calls, which the first of them starts.
#[derive(Default)]
pub(crate) struct Background(Mutex<Option<Thread>>);

struct Thread {
    handle: Handle,
    /// Dropped with the client, which ends the thread.
    _stop: oneshot::Sender<()>,
}

impl Background {
    /// Runs a future to completion, and returns its output.
    pub(crate) fn block_on<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, Error> {
        let failed = |what: &str| Error::configuration(format!("the blocking thread {what}"));
        let handle = self
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
            .name("huaweicloud-blocking".to_owned())
            .spawn(move || {
                // It ends with an error when the client is dropped.
                let _ = runtime.block_on(stopped);
            })?;
        Ok(Self {
            handle,
            _stop: stop,
        })
    }
}
