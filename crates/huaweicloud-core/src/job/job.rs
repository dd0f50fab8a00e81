//! The trait of jobs.

use std::{fmt::Debug, pin::Pin};

use serde::Serialize;

use super::id::JobId;
use crate::{client::Client, contract::phase::Phase, error::Error, page::Identified};

/// A job of the service, which is identified by its id.
///
/// It is implemented by the types in which operations show jobs; [`Client::job`] waits for one.
pub trait Job: Identified + Serialize + Clone + Debug + Send + Sync + 'static {
    /// The name of this kind of job in messages, such as `training job`.
    const KIND: &'static str;

    /// The parameters of the path that name what a job belongs to, such as `room_id`; most jobs have
    /// none.
    const PARENTS: &'static [&'static str] = &[];

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
        id: &JobId,
    ) -> Pin<Box<dyn Future<Output = Result<Option<Self>, Error>> + Send>>;
}
