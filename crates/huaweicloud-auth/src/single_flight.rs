//! One fetch for all concurrent callers.

use std::{
    future::Future,
    sync::atomic::{AtomicU64, Ordering},
};

use tokio::sync::Mutex;

/// Runs at most one fetch at a time, and shares its outcome with all callers that waited for it.
///
/// A caller can be cancelled at any time. If it was the one that fetched, a waiting caller fetches
/// instead.
#[derive(Debug)]
pub(crate) struct SingleFlight<T> {
    /// Locked during a fetch. Contains the outcome of the last one.
    last: Mutex<Option<T>>,
    /// The number of completed fetches.
    completed: AtomicU64,
}

impl<T> Default for SingleFlight<T> {
    fn default() -> Self {
        Self {
            last: Mutex::new(None),
            completed: AtomicU64::new(0),
        }
    }
}

impl<T: Clone> SingleFlight<T> {
    /// Returns the first available of these: the outcome of a fetch that completed during the wait,
    /// a `stored` value, and the outcome of `fetch`.
    ///
    /// If another caller is fetching, returns `meanwhile()` if there is one, and waits otherwise.
    pub(crate) async fn run(
        &self,
        meanwhile: impl FnOnce() -> Option<T>,
        stored: impl FnOnce() -> Option<T>,
        fetch: impl Future<Output = T>,
    ) -> T {
        let completed = self.completed.load(Ordering::Acquire);
        let mut last = match self.last.try_lock() {
            Ok(last) => last,
            Err(_) => {
                if let Some(value) = meanwhile() {
                    return value;
                }
                self.last.lock().await
            }
        };
        if let Some(value) = stored() {
            return value;
        }
        if let Some(outcome) = &*last
            && self.completed.load(Ordering::Acquire) != completed
        {
            return outcome.clone();
        }
        let outcome = fetch.await;
        *last = Some(outcome.clone());
        self.completed.fetch_add(1, Ordering::Release);
        outcome
    }
}
