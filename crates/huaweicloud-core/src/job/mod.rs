//! Jobs: work that the service continues after the response, and waiting for it.

mod error;
mod handle;
mod id;
#[expect(
    clippy::module_inception,
    reason = "the folder is named after its main trait"
)]
mod job;
mod policy;
pub(crate) mod show;

pub use self::{error::JobError, handle::JobHandle, id::JobId, job::Job, policy::PollPolicy};
