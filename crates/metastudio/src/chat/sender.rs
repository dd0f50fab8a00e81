//! Sends to a conversation.

use std::{
    fmt,
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use huaweicloud_core::session::Sender;

use super::{error::ChatError, text::TextStream};
use crate::types::{ChatCommand, ChatRequest, ChatRequestData, ChatRequestPayload};

/// Sends to a conversation. Clones send to the same, from any task.
///
/// Every message has a request id, which its method returns and the acknowledgement of the service
/// repeats.
#[derive(Clone)]
pub struct ChatSender {
    sender: Sender,
    shared: Arc<Shared>,
}

/// State that the senders of a conversation share.
struct Shared {
    job_id: String,
    robot_id: Option<String>,
    chat_id: RwLock<String>,
    sent: AtomicU64,
}

impl ChatSender {
    pub(super) fn new(
        sender: Sender,
        job_id: String,
        robot_id: Option<String>,
        chat_id: String,
    ) -> Self {
        let shared = Shared {
            job_id,
            robot_id,
            chat_id: RwLock::new(chat_id),
            sent: AtomicU64::new(0),
        };
        Self {
            sender,
            shared: Arc::new(shared),
        }
    }

    /// Returns the id of the conversation, as the latest `START_CHAT` had it.
    #[must_use]
    pub fn chat_id(&self) -> String {
        let chat_id = self.shared.chat_id.read();
        chat_id.unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn set_chat_id(&self, id: &str) {
        let chat_id = self.shared.chat_id.write();
        id.clone_into(&mut chat_id.unwrap_or_else(PoisonError::into_inner));
    }

    /// Lets the avatar say a text (`TEXT_DRIVE`). Returns the request id.
    ///
    /// # Errors
    ///
    /// [`ChatError::Session`] if the connection was lost, or the conversation is over.
    pub async fn say(&self, text: impl Into<String>) -> Result<String, ChatError> {
        let data = ChatRequestData::new().text(text);
        self.drive(ChatCommand::TextDrive, Some(data)).await
    }

    /// Lets the avatar say a text that arrives in pieces, such as that of a language model.
    pub fn text_stream(&self) -> TextStream {
        TextStream::new(self.clone())
    }

    /// Lets the avatar say what is heard in a piece of audio (`AUDIO_DRIVE`). Returns the request id.
    ///
    /// The encoding of audio is not published: the text is sent as it is.
    ///
    /// # Errors
    ///
    /// As for [`say`](Self::say).
    pub async fn audio(
        &self,
        audio: impl Into<String>,
        seq: i32,
        is_last: bool,
    ) -> Result<String, ChatError> {
        let data = ChatRequestData::new()
            .audio(audio)
            .seq(seq)
            .is_last(is_last);
        self.drive(ChatCommand::AudioDrive, Some(data)).await
    }

    /// Interrupts the speech of the avatar (`INTERRUPT_CHAT`). Returns the request id.
    ///
    /// # Errors
    ///
    /// As for [`say`](Self::say).
    pub async fn interrupt(&self) -> Result<String, ChatError> {
        self.drive(ChatCommand::InterruptChat, None).await
    }

    /// Ends the conversation (`STOP_CHAT`). Returns the request id.
    ///
    /// # Errors
    ///
    /// As for [`say`](Self::say).
    pub async fn stop(&self) -> Result<String, ChatError> {
        self.drive(ChatCommand::StopChat, None).await
    }

    /// Sends a command of your own, such as one that this version does not know. Returns the request
    /// id.
    ///
    /// # Errors
    ///
    /// As for [`say`](Self::say).
    pub async fn drive(
        &self,
        command: ChatCommand,
        data: Option<ChatRequestData>,
    ) -> Result<String, ChatError> {
        let chat_id = self.chat_id();
        let number = self.shared.sent.fetch_add(1, Relaxed) + 1;
        let request_id = format!("{chat_id}-{number}");
        let mut payload = ChatRequestPayload::default();
        payload.job_id.clone_from(&self.shared.job_id);
        payload.robot_id.clone_from(&self.shared.robot_id);
        payload.chat_id = chat_id;
        payload.command = command;
        payload.data = data;
        let request = ChatRequest::new(payload).request_id(&*request_id);
        let text = serde_json::to_string(&request).map_err(ChatError::Message)?;
        self.sender.send(text).await?;
        Ok(request_id)
    }
}

impl fmt::Debug for ChatSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChatSender")
            .field("job_id", &self.shared.job_id)
            .field("chat_id", &self.chat_id())
            .finish_non_exhaustive()
    }
}
