//! The errors of jobs, and of waiting for them.

use std::{error::Error as StdError, fmt, time::Duration};

use super::job::Job;
use crate::error::{Error, report};

/// Why there is no result of a job: the job failed, or waiting for it did.
///
/// In the second case the job continues, and [`Client::job`](crate::Client::job) resumes waiting.
///
/// Its text is one line with the kind of job, its id and state, and how to continue.
#[non_exhaustive]
pub enum JobError<T> {
    /// The job failed.
    Failed(Box<T>),
    /// The job was canceled.
    Canceled(Box<T>),
    /// The job needs a person to act, and the handle was set to
    /// [stop then](crate::JobHandle::stop_for_attention).
    Attention(Box<T>),
    /// The job did not end before the deadline.
    #[non_exhaustive]
    Deadline {
        /// The id of the job.
        id: String,
        /// The time it was given.
        deadline: Duration,
        /// The job as it was last seen, if it was.
        last: Option<Box<T>>,
    },
    /// There is no such job, or none any more.
    #[non_exhaustive]
    Missing {
        /// The id of the job.
        id: String,
        /// The job as it was last seen, if it was.
        last: Option<Box<T>>,
    },
    /// The job could not be requested, which says nothing about the job.
    #[non_exhaustive]
    Poll {
        /// The id of the job.
        id: String,
        /// Why the last call failed.
        error: Error,
        /// The job as it was last seen, if it was.
        last: Option<Box<T>>,
    },
}

impl<T: Job> JobError<T> {
    /// Returns the id of the job.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Failed(job) | Self::Canceled(job) | Self::Attention(job) => job.id(),
            Self::Deadline { id, .. } | Self::Missing { id, .. } | Self::Poll { id, .. } => id,
        }
    }

    /// Returns the job as it was last seen, if it was.
    #[must_use]
    pub fn job(&self) -> Option<&T> {
        match self {
            Self::Failed(job) | Self::Canceled(job) | Self::Attention(job) => Some(job),
            Self::Deadline { last, .. } | Self::Missing { last, .. } | Self::Poll { last, .. } => {
                last.as_deref()
            }
        }
    }

    /// Returns the job as it was last seen, if it was, by value.
    #[must_use]
    pub fn into_job(self) -> Option<T> {
        match self {
            Self::Failed(job) | Self::Canceled(job) | Self::Attention(job) => Some(*job),
            Self::Deadline { last, .. } | Self::Missing { last, .. } | Self::Poll { last, .. } => {
                last.map(|job| *job)
            }
        }
    }
}

impl<T: Job> fmt::Display for JobError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", T::KIND, self.id().escape_debug())?;
        match self {
            Self::Failed(job) => {
                f.write_str(" failed")?;
                if let Some(reason) = job.reason() {
                    write!(f, ": {}", reason.escape_debug())?;
                }
            }
            Self::Canceled(_) => f.write_str(" was canceled")?,
            Self::Attention(_) => f.write_str(" requires an action")?,
            Self::Deadline { deadline, .. } => write!(f, " did not end within {deadline:?}")?,
            Self::Missing { last: None, .. } => f.write_str(" does not exist")?,
            Self::Missing { .. } => f.write_str(" no longer exists")?,
            Self::Poll { .. } => f.write_str(" could not be polled")?,
        }
        if let Some(job) = self.job() {
            let when = match self {
                Self::Deadline { .. } | Self::Missing { .. } | Self::Poll { .. } => "last ",
                _ => "",
            };
            write!(f, " ({when}state {})", job.state().escape_debug())?;
        }
        f.write_str(match self {
            Self::Failed(_) => "; help: remove the cause and start the job again",
            Self::Canceled(_) => "; help: start the job again if it is still needed",
            Self::Attention(_) => {
                "; help: take the action that the state requires, then wait for the job again"
            }
            Self::Deadline { .. } => "; help: the job continues; resume waiting with its id",
            Self::Missing { .. } => {
                "; help: check the id and the project, and whether the job was deleted"
            }
            Self::Poll { .. } => "; help: the job may continue; resume waiting with its id",
        })
    }
}

/// Writes the message, followed by the chain of causes.
impl<T: Job> fmt::Debug for JobError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl<T: Job> StdError for JobError<T> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Poll { error, .. } => Some(error),
            _ => None,
        }
    }
}
