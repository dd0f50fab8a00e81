//! Jobs: work that the service continues after the response, and waiting for it.

mod error;
mod handle;
mod policy;
pub(crate) mod show;

use std::{fmt::Debug, pin::Pin};

use serde::Serialize;

pub use self::{error::JobError, handle::JobHandle, policy::PollPolicy};
use crate::{client::Client, contract::phase::Phase, error::Error, page::Identified};

/// A job of the service, which is identified by its id.
///
/// It is implemented by the types in which operations show jobs; [`Client::job`] waits for one.
pub trait Job: Identified + Serialize + Clone + Debug + Send + Sync + 'static {
    /// The name of this kind of job in messages, such as `training job`.
    const KIND: &'static str;

    /// Returns the state as the service writes it.
    fn state(&self) -> &str;

    /// Returns the phase of the state; `None` for a state that this version does not know.
    fn phase(&self) -> Option<Phase>;

    /// Returns why the job failed, if the service says so.
    fn reason(&self) -> Option<String> {
        None
    }

    /// Requests the job with this id once; returns `None` if there is no such job.
    ///
    /// # Errors
    ///
    /// That of the call.
    fn show(
        client: &Client,
        id: &str,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Self>, Error>> + Send>>;
}

impl Client {
    /// Returns a handle of the job with this id, to follow it or to wait for its end. The job may have
    /// been started elsewhere. Nothing is sent until the handle is awaited.
    ///
    /// ```
    /// use std::time::Duration;
    /// use huaweicloud_core::{Client, Job, JobError};
    ///
    /// async fn wait<T: Job>(client: Client, id: &str) {
    ///     let job = client.job::<T>(id).deadline(Duration::from_secs(6 * 3600));
    ///     match job.await {
    ///         Ok(job) => println!("{job:?}"),
    ///         Err(JobError::Failed(job)) => eprintln!("failed in {}", job.state()),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// ```
    pub fn job<T: Job>(&self, id: impl Into<String>) -> JobHandle<T> {
        JobHandle::new(self.clone(), id.into())
    }
}
