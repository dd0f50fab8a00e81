//! Reports that jobs have changed, from a receiver of callbacks to the handles of jobs.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
};

use tokio::sync::Notify;

/// Reports that nobody waits for, and that are kept for handles that are created later.
const KEPT: usize = 1024;

/// Reports that jobs have changed to the handles that wait for them.
///
/// A receiver of callbacks calls [`notify`](Self::notify), and a handle with
/// [`completed_by`](crate::JobHandle::completed_by) then requests the job at once. Clones are the same
/// signals. A report that comes before its handle is kept; of such reports, the latest 1024.
#[derive(Clone, Default)]
pub struct JobSignals(Arc<Mutex<Jobs>>);

#[derive(Default)]
struct Jobs {
    /// One entry per handle.
    waiting: HashMap<String, Vec<Arc<Notify>>>,
    /// Ids that were reported before anybody waited for them.
    early: VecDeque<String>,
}

impl JobSignals {
    /// Creates signals that nobody waits for.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports that the job with this id has changed.
    pub fn notify(&self, id: &str) {
        let mut jobs = self.jobs();
        match jobs.waiting.get(id) {
            // A report that a handle has not seen yet covers this one too.
            Some(waiting) => waiting.iter().for_each(|handle| handle.notify_one()),
            None => {
                if jobs.early.len() >= KEPT {
                    jobs.early.pop_front();
                }
                jobs.early.push_back(id.to_owned());
            }
        }
    }

    pub(super) fn subscribe(&self, id: &str) -> Subscription {
        let mut jobs = self.jobs();
        let count = jobs.early.len();
        jobs.early.retain(|early| early != id);
        let is_reported = jobs.early.len() < count;
        let notify = Arc::new(Notify::new());
        let waiting = jobs.waiting.entry(id.to_owned()).or_default();
        waiting.push(Arc::clone(&notify));
        if is_reported {
            notify.notify_one();
        }
        Subscription {
            signals: self.clone(),
            id: id.to_owned(),
            notified: Box::pin(Arc::clone(&notify).notified_owned()),
            notify,
        }
    }

    fn jobs(&self) -> MutexGuard<'_, Jobs> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for JobSignals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let jobs = self.jobs();
        f.debug_struct("JobSignals")
            .field("waiting", &jobs.waiting.len())
            .field("early", &jobs.early.len())
            .finish()
    }
}

/// The reports of one job, for one handle.
pub(super) struct Subscription {
    signals: JobSignals,
    id: String,
    notify: Arc<Notify>,
    notified: Pin<Box<dyn Future<Output = ()> + Send + Sync>>,
}

impl Subscription {
    /// Completes once for each report.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let poll = self.notified.as_mut().poll(context);
        if poll.is_ready() {
            self.notified = Box::pin(Arc::clone(&self.notify).notified_owned());
        }
        poll
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut jobs = self.signals.jobs();
        if let Some(waiting) = jobs.waiting.get_mut(&self.id) {
            waiting.retain(|handle| !Arc::ptr_eq(handle, &self.notify));
            if waiting.is_empty() {
                jobs.waiting.remove(&self.id);
            }
        }
    }
}
