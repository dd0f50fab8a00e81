//! Messages of the feature `chat`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Types that only these messages have.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// A message to a running conversation.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatRequest {
        /// The service repeats it in its acknowledgement.
        pub request_id: Option<String>,
        pub payload: ChatRequestPayload,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ChatRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(payload: ChatRequestPayload) -> Self {
            Self {
                payload,
                ..Default::default()
            }
        }

        /// Sets [`request_id`](field@Self::request_id).
        #[must_use]
        pub fn request_id<F>(mut self, request_id: impl codegen::IntoOption<String, F>) -> Self {
            self.request_id = codegen::IntoOption::into_option(request_id);
            self
        }
    }

    codegen::object! {
        ChatRequest, extra {
            0 request_id: Option<String> = optional "request_id";
            1 payload: ChatRequestPayload = required "payload";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatRequestPayload {
        pub job_id: String,
        pub robot_id: Option<String>,
        /// As START_CHAT has it.
        pub chat_id: String,
        /// What a client asks for. The command of a heartbeat is not published.
        pub command: ChatCommand,
        pub data: Option<ChatRequestData>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ChatRequestPayload {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`job_id`](field@Self::job_id)
        /// - [`chat_id`](field@Self::chat_id)
        /// - [`command`](field@Self::command)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`job_id`](field@Self::job_id).
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = job_id.into();
            self
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id<F>(mut self, robot_id: impl codegen::IntoOption<String, F>) -> Self {
            self.robot_id = codegen::IntoOption::into_option(robot_id);
            self
        }

        /// Sets [`chat_id`](field@Self::chat_id).
        #[must_use]
        pub fn chat_id(mut self, chat_id: impl Into<String>) -> Self {
            self.chat_id = chat_id.into();
            self
        }

        /// Sets [`command`](field@Self::command).
        #[must_use]
        pub fn command(mut self, command: impl Into<ChatCommand>) -> Self {
            self.command = command.into();
            self
        }

        /// Sets [`data`](field@Self::data).
        #[must_use]
        pub fn data<F>(mut self, data: impl codegen::IntoOption<ChatRequestData, F>) -> Self {
            self.data = codegen::IntoOption::into_option(data);
            self
        }
    }

    codegen::object! {
        ChatRequestPayload, extra {
            0 job_id: String = required "job_id";
            1 robot_id: Option<String> = optional "robot_id";
            2 chat_id: String = required "chat_id";
            3 command: ChatCommand = required "command";
            4 data: Option<ChatRequestData> = optional "data";
        }
    }

    codegen::open_enum! {
        /// What a client asks for. The command of a heartbeat is not published.
        ///
        /// - `TEXT_DRIVE`: the avatar says `data.text`.
        /// - `AUDIO_DRIVE`: the avatar says what is heard in `data.audio`. Encoding, rate and size are
        ///   not published.
        /// - `INTERRUPT_CHAT`: the avatar stops what it says.
        /// - `STOP_CHAT`: the conversation ends.
        pub enum ChatCommand {
            TextDrive = "TEXT_DRIVE",
            AudioDrive = "AUDIO_DRIVE",
            InterruptChat = "INTERRUPT_CHAT",
            StopChat = "STOP_CHAT",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatRequestData {
        /// Required for TEXT_DRIVE.
        pub text: Option<String>,
        pub audio: Option<String>,
        /// The number of the piece, from 1. That it is here is inferred.
        pub seq: Option<i32>,
        /// Whether this is the last piece. That it is here is inferred.
        pub is_last: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ChatRequestData {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`text`](field@Self::text).
        #[must_use]
        pub fn text<F>(mut self, text: impl codegen::IntoOption<String, F>) -> Self {
            self.text = codegen::IntoOption::into_option(text);
            self
        }

        /// Sets [`audio`](field@Self::audio).
        #[must_use]
        pub fn audio<F>(mut self, audio: impl codegen::IntoOption<String, F>) -> Self {
            self.audio = codegen::IntoOption::into_option(audio);
            self
        }

        /// Sets [`seq`](field@Self::seq).
        #[must_use]
        pub fn seq<F>(mut self, seq: impl codegen::IntoOption<i32, F>) -> Self {
            self.seq = codegen::IntoOption::into_option(seq);
            self
        }

        /// Sets [`is_last`](field@Self::is_last).
        #[must_use]
        pub fn is_last<F>(mut self, is_last: impl codegen::IntoOption<bool, F>) -> Self {
            self.is_last = codegen::IntoOption::into_option(is_last);
            self
        }
    }

    codegen::object! {
        ChatRequestData, extra {
            0 text: Option<String> = optional "text" sensitive;
            1 audio: Option<String> = optional "audio" sensitive;
            2 seq: Option<i32> = optional "seq";
            3 is_last: Option<bool> = optional "is_last";
        }
    }

    /// A message from a running conversation: an acknowledgement with `error_code`, or a command
    /// with `payload`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatMessage {
        /// Of the message that is acknowledged.
        pub request_id: Option<String>,
        /// MSS.00000000 for success. Other codes are not published.
        pub error_code: Option<String>,
        /// It may repeat what was to be said.
        pub error_msg: Option<String>,
        /// What the service reports.
        pub payload: Option<ChatMessagePayload>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ChatMessage, extra {
            0 request_id: Option<String> = optional "request_id";
            1 error_code: Option<String> = optional "error_code";
            2 error_msg: Option<String> = optional "error_msg" sensitive;
            3 payload: Option<ChatMessagePayload> = optional "payload";
        }
    }

    /// What the service reports.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatMessagePayload {
        /// START_CHAT and JOB_FINISHED are published. Another one, before the service closes a
        /// conversation that timed out, ends in `ING`; the rest of its name is not known.
        pub command: Option<String>,
        pub job_id: Option<String>,
        pub chat_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ChatMessagePayload, extra {
            0 command: Option<String> = optional "command";
            1 job_id: Option<String> = optional "job_id";
            2 chat_id: Option<String> = optional "chat_id";
        }
    }

    codegen::variants! {
        /// The whole of `ChatMessagePayload`, by its `command`.
        pub enum ChatEvent of ChatMessagePayload("command", None, false) {
            StartChat(ChatStarted) = "START_CHAT",
            JobFinished(ChatJobFinished) = "JOB_FINISHED",
        }
    }

    /// The conversation is ready. Only then may a client send.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatStarted {
        pub command: Option<String>,
        pub job_id: Option<String>,
        /// Needed in every message to the conversation.
        pub chat_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ChatStarted, extra {
            0 command: Option<String> = optional "command";
            1 job_id: Option<String> = optional "job_id";
            2 chat_id: Option<String> = optional "chat_id";
        }
    }

    /// The job was stopped. The service closes the connection. Other properties are not published.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ChatJobFinished {
        pub command: Option<String>,
        pub job_id: Option<String>,
        pub chat_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ChatJobFinished, extra {
            0 command: Option<String> = optional "command";
            1 job_id: Option<String> = optional "job_id";
            2 chat_id: Option<String> = optional "chat_id";
        }
    }
}
