//! The thread that waits for blocking calls.

use std::{
    io, panic,
    sync::{Mutex, mpsc},
    thread::{self, ThreadId},
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
    id: ThreadId,
    /// Dropped with the client, which ends the thread.
    _stop: oneshot::Sender<()>,
}

impl Background {
    /// Runs a future to completion, and returns its output. If it panics, the caller does too: whether
    /// the service executed a call is then not known.
    pub(crate) fn block_on<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, Error> {
        let failed = |what: &str| Error::configuration(format!("the blocking thread {what}"));
        let (handle, id) = self
            .thread()
            .map_err(|error| failed("cannot be started").with_source(error))?;
        if id == thread::current().id() {
            return Err(failed(
                "would wait for itself: an interceptor or observer makes a blocking call of its own \
                 client; help: pass it another client",
            ));
        }
        let (sender, receiver) = mpsc::sync_channel(1);
        handle.spawn(async move {
            let output = tokio::spawn(future).await;
            // The receiver waits below.
            let _ = sender.send(output);
        });
        match receiver.recv() {
            Ok(Ok(output)) => Ok(output),
            Ok(Err(error)) if error.is_panic() => panic::resume_unwind(error.into_panic()),
            _ => Err(failed("ended before the call did")),
        }
    }

    fn thread(&self) -> io::Result<(Handle, ThreadId)> {
        let mut thread = lock(&self.0);
        let started = match thread.take() {
            Some(started) => started,
            None => Thread::start()?,
        };
        let Thread { handle, id, .. } = thread.insert(started);
        Ok((handle.clone(), *id))
    }
}

impl Thread {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let thread = thread::Builder::new()
            .name("huaweicloud-blocking".to_owned())
            .spawn(move || {
                // It ends with an error when the client is dropped.
                let _ = runtime.block_on(stopped);
            })?;
        Ok(Self {
            handle,
            id: thread.thread().id(),
            _stop: stop,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::Background;

    #[test]
    fn a_blocking_call_does_not_wait_for_itself() {
        let background = Arc::new(Background::default());
        let own = Arc::clone(&background);
        let nested = background.block_on(async move { own.block_on(async { 1 }) });
        let error = nested.expect("the outer call").expect_err("its own thread");
        assert!(
            error.to_string().contains("would wait for itself"),
            "{error}"
        );
        let other = background.block_on(async { Background::default().block_on(async { 2 }) });
        assert_eq!(other.expect("the outer call").expect("another thread"), 2);
    }

    #[test]
    fn a_panic_is_that_of_the_caller() {
        let background = Background::default();
        let call = || background.block_on(async { "x".parse::<u8>().expect("no number") });
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(call));
        assert!(panicked.is_err());
        assert_eq!(background.block_on(async { 1 }).ok(), Some(1));
    }
}
