//! The job that a conversation belongs to.

use crate::types::{SmartChatJob, StartedSmartChatJob};

/// The job of a conversation, and the address of its WebSocket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatJob {
    pub(super) job_id: String,
    pub(super) address: String,
}

impl ChatJob {
    /// Creates the job from its id and its `chat_access_address`, a host and a port.
    ///
    /// The address is another for each job. With `ws://` or `wss://` in front, it is used as it is.
    #[must_use]
    pub fn new(job_id: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            address: address.into(),
        }
    }
}

impl From<&StartedSmartChatJob> for ChatJob {
    fn from(job: &StartedSmartChatJob) -> Self {
        Self::new(
            &*job.job_id,
            job.chat_access_address.as_deref().unwrap_or_default(),
        )
    }
}

impl From<&SmartChatJob> for ChatJob {
    fn from(job: &SmartChatJob) -> Self {
        let id: &str = huaweicloud_core::Identified::id(job);
        Self::new(id, job.chat_access_address.as_deref().unwrap_or_default())
    }
}
