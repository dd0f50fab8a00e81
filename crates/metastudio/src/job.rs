//! Jobs: work that the service does after it has answered, and waiting for it.

mod error;
mod handle;
mod policy;
pub(crate) mod show;

use std::{fmt::Debug, pin::Pin};

use serde::Serialize;

pub use self::{error::JobError, handle::JobHandle, policy::PollPolicy};
use crate::{client::Client, error::Error, page::Identified, phase::Phase};

/// Work of the service that can be asked after by its id.
///
/// It is implemented for what operations show of jobs, such as
/// `metastudio::types::TrainingJobBasicInfo`; [`Client::job`] waits for one.
pub trait Job: Identified + Serialize + Clone + Debug + Send + Sync + 'static {
    /// What such a job is called in messages, such as `training job`.
    const KIND: &'static str;

    /// The state as the service writes it.
    fn state(&self) -> &str;

    /// The phase that the state belongs to; `None` for a state that this version does not know.
    fn phase(&self) -> Option<Phase>;

    /// What the service says of why the job failed, if it does.
    fn reason(&self) -> Option<String> {
        None
    }

    /// Asks the service once for the job with this id; `None` if there is no such job.
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
    /// A handle of the job with this id, to follow it or to wait for its end: a job that was begun
    /// elsewhere, or before this program was started again. Nothing is sent until it is awaited.
    ///
    /// ```no_run
    /// # #[cfg(feature = "model-training")]
    /// # async fn run(client: metastudio::Client) {
    /// use std::time::Duration;
    /// use metastudio::{JobError, types::TrainingJobBasicInfo};
    ///
    /// let job = client
    ///     .job::<TrainingJobBasicInfo>("efc5300ecdba4ea48d1ff13a9d907bc0")
    ///     .deadline(Duration::from_secs(6 * 3600));
    /// match job.await {
    ///     Ok(job) => println!("the model is {:?}", job.asset_id),
    ///     Err(JobError::Failed(job)) => eprintln!("failed in {}", job.state),
    ///     Err(error) => eprintln!("{error}"),
    /// }
    /// # }
    /// ```
    pub fn job<T: Job>(&self, id: impl Into<String>) -> JobHandle<T> {
        JobHandle::new(self.clone(), id.into())
    }
}
