//! Messages of the feature `callbacks`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_core::codegen::{Callback, CallbackScheme};

/// A job is over.
///
/// The HTTP method, and whether the service retries, are not published.
pub static JOB_FINISHED: Callback = Callback::new("JobFinished")
    .operations(&[
        ("CreateDigitalHumanBusinessCard", "{$request.body#/callback_config/callback_url}"),
        ("Create2DDigitalHumanVideo", "{$request.body#/callback_config/callback_url}"),
        ("CreatePhotoDigitalHumanVideo", "{$request.body#/callback_config/callback_url}"),
        ("CreateSubtitleFile", "{$request.body#/callback_config/callback_url}"),
    ])
    .schemes(&[
        CallbackScheme::query("secret", "time_stamp").auth("MSS_A").either_form(),
    ]);

/// An avatar needs an answer from a language model of the caller.
///
/// With `is_stream`, the response is a stream of events (`text/event-stream`): each has a JSON
/// object like that of the response with one increment of the text, and the last is `[DONE]`.
///
/// The signature is published; the layout of the body is known from an integration only.
pub static MODEL_QUESTION: Callback = Callback::new("ModelQuestion")
    .operations(&[
        ("CreateRobot", "{$request.body#/third_party_model_config/llm_url}"),
        ("UpdateRobot", "{$request.body#/third_party_model_config/llm_url}"),
    ])
    .schemes(&[
        CallbackScheme::query("secret", "time_stamp"),
    ]);

/// The service asks a custom live platform for its products.
///
/// The address is that of the entry with the `api_type` PRODUCT_QUERY. The method is inferred
/// from the published example, and the response from `ListLivePlatformProducts`.
pub static PLATFORM_PRODUCTS: Callback = Callback::new("PlatformProducts")
    .operations(&[
        ("CreateLivePlatform", "{$request.body#/callback_config/0/url}"),
        ("UpdateLivePlatform", "{$request.body#/callback_config/0/url}"),
    ])
    .schemes(&[
        CallbackScheme::headers("x-hw-mss-secret", "x-hw-mss-time").sorted_url_seconds().window_seconds(60),
    ]);

/// Something happened in a live job of a custom live platform.
///
/// The address is that of the entry with the `api_type` LIVE_EVENT_CALLBACK. The body is
/// inferred to be that of `LiveEvents`.
pub static PLATFORM_LIVE_EVENTS: Callback = Callback::new("PlatformLiveEvents")
    .operations(&[
        ("CreateLivePlatform", "{$request.body#/callback_config/1/url}"),
        ("UpdateLivePlatform", "{$request.body#/callback_config/1/url}"),
    ])
    .schemes(&[
        CallbackScheme::headers("x-hw-mss-secret", "x-hw-mss-time").sorted_url_seconds().window_seconds(60),
    ]);

/// Something happened in a live job.
///
/// Order and retries are not published.
pub static LIVE_EVENTS: Callback = Callback::new("LiveEvents")
    .operations(&[
        ("UpdateSmartLiveUserConfig", "{$request.body#/live_event_callback_config/live_event_type_callback_url}"),
        ("StartSmartLive", "{$request.body#/live_event_callback_config/live_event_type_callback_url}"),
        ("CreateSmartLiveRoom", "{$request.body#/live_event_callback_config/live_event_type_callback_url}"),
        ("UpdateSmartLiveRoom", "{$request.body#/live_event_callback_config/live_event_type_callback_url}"),
    ])
    .schemes(&[
        CallbackScheme::query("hwSecret", "hwTime").auth("MSS_A").either_form(),
        CallbackScheme::headers("x-hw-mss-secret", "x-hw-mss-time").auth("MSS_A_HEAD").either_form(),
    ]);

/// A viewer has triggered a rule whose reply mode includes CALLBACK.
///
/// The body has the configured replies; its layout is not published. Reply with
/// `ExecuteSmartLiveCommand` and the `rule_index` of the rule.
pub static INTERACTION: Callback = Callback::new("Interaction")
    .operations(&[
        ("StartSmartLive", "{$request.body#/interaction_callback_url}"),
    ])
    .schemes(&[]);

/// A picture modeling job is over.
///
/// What the service sends is not published.
pub static PICTURE_MODELING_FINISHED: Callback = Callback::new("PictureModelingFinished")
    .operations(&[
        ("CreatePictureModelingJob", "{$request.body#/notify_url}"),
        ("CreatePictureModelingByUrlJob", "{$request.body#/notify_url}"),
    ])
    .schemes(&[]);

/// A speech job is over.
///
/// Its registration has no key: the address itself must hold what authenticates the call.
pub static TTS_JOB_FINISHED: Callback = Callback::new("TtsJobFinished")
    .operations(&[
        ("CreateAsyncTtsJob", "{$request.body#/callback_config/callback_url}"),
    ])
    .schemes(&[]);

/// Every callback.
pub static ALL: &[&Callback] = &[
    &JOB_FINISHED,
    &MODEL_QUESTION,
    &PLATFORM_PRODUCTS,
    &PLATFORM_LIVE_EVENTS,
    &LIVE_EVENTS,
    &INTERACTION,
    &PICTURE_MODELING_FINISHED,
    &TTS_JOB_FINISHED,
];

/// Types that only these messages have.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::types::LiveEventType;

    /// Sent when a job is over. Which fields a failed job has is not published.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct JobCallback {
        /// How a job ended.
        pub result: Option<JobCallbackResult>,
        /// The asset with the result.
        pub asset_id: Option<String>,
        pub job_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        JobCallback, extra {
            0 result: Option<JobCallbackResult> = optional "result";
            1 asset_id: Option<String> = optional "asset_id";
            2 job_id: Option<String> = optional "job_id";
        }
    }

    codegen::open_enum! {
        /// How a job ended.
        pub enum JobCallbackResult {
            Succeed = "SUCCEED",
            Failed = "FAILED",
        }
    }

    /// A question to a language model of the caller.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ModelQuestion {
        /// The oldest first, questions and answers in turn; the last is the question to answer. The
        /// number of rounds is `chat_rounds` of the robot.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub messages: Vec<ModelMessage>,
        /// That of the robot's `third_party_model_config`.
        pub app_id: Option<String>,
        pub user: Option<String>,
        /// The conversation.
        pub session_id: Option<String>,
        /// Whether the answer must be a stream of events.
        pub is_stream: Option<bool>,
        /// An object, a text with JSON, or an empty text. Known properties are `client_id`, `city`,
        /// `extra_json_param` and `question_param`.
        pub extend_param: Option<codegen::Value>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ModelQuestion, extra {
            0 messages: Vec<ModelMessage> = collection "messages";
            1 app_id: Option<String> = optional "app_id";
            2 user: Option<String> = optional "user" sensitive;
            3 session_id: Option<String> = optional "session_id";
            4 is_stream: Option<bool> = optional "is_stream";
            5 extend_param: Option<codegen::Value> = optional "extend_param" sensitive;
        }
    }

    /// One turn of a conversation with a language model.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ModelMessage {
        /// Need not be there.
        pub role: Option<String>,
        pub content: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ModelMessage, extra {
            0 role: Option<String> = optional "role";
            1 content: Option<String> = optional "content" sensitive;
        }
    }

    /// The answer of a language model, or one increment of it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ModelAnswer {
        /// The same in all increments of one answer.
        pub id: Option<String>,
        /// The time. The unit is not published; an integration uses milliseconds.
        pub created: Option<i64>,
        pub choices: Option<Vec<ModelChoice>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ModelAnswer {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`id`](field@Self::id).
        #[must_use]
        pub fn id<F>(mut self, id: impl codegen::IntoOption<String, F>) -> Self {
            self.id = codegen::IntoOption::into_option(id);
            self
        }

        /// Sets [`created`](field@Self::created).
        #[must_use]
        pub fn created<F>(mut self, created: impl codegen::IntoOption<i64, F>) -> Self {
            self.created = codegen::IntoOption::into_option(created);
            self
        }

        /// Sets [`choices`](field@Self::choices).
        #[must_use]
        pub fn choices<F>(mut self, choices: impl codegen::IntoList<ModelChoice, F>) -> Self {
            self.choices = codegen::IntoList::into_optional_list(choices);
            self
        }
    }

    codegen::object! {
        ModelAnswer, extra {
            0 id: Option<String> = optional "id";
            1 created: Option<i64> = optional "created";
            2 choices: Option<Vec<ModelChoice>> = optional "choices";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ModelChoice {
        pub index: Option<i32>,
        /// A text that an avatar says.
        pub message: Option<ModelReply>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ModelChoice {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`index`](field@Self::index).
        #[must_use]
        pub fn index<F>(mut self, index: impl codegen::IntoOption<i32, F>) -> Self {
            self.index = codegen::IntoOption::into_option(index);
            self
        }

        /// Sets [`message`](field@Self::message).
        #[must_use]
        pub fn message<F>(mut self, message: impl codegen::IntoOption<ModelReply, F>) -> Self {
            self.message = codegen::IntoOption::into_option(message);
            self
        }
    }

    codegen::object! {
        ModelChoice, extra {
            0 index: Option<i32> = optional "index";
            1 message: Option<ModelReply> = optional "message";
        }
    }

    /// A text that an avatar says.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ModelReply {
        pub content: Option<String>,
        /// Reaches the page with the avatar, as `extendParam` of its event `semanticRecognized`.
        pub extend_param: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ModelReply {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`content`](field@Self::content).
        #[must_use]
        pub fn content<F>(mut self, content: impl codegen::IntoOption<String, F>) -> Self {
            self.content = codegen::IntoOption::into_option(content);
            self
        }

        /// Sets [`extend_param`](field@Self::extend_param).
        #[must_use]
        pub fn extend_param<F>(
            mut self,
            extend_param: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.extend_param = codegen::IntoOption::into_option(extend_param);
            self
        }
    }

    codegen::object! {
        ModelReply, extra {
            0 content: Option<String> = optional "content";
            1 extend_param: Option<String> = optional "extend_param";
        }
    }

    /// Products of a custom live platform.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PlatformProductPage {
        /// How many products there are, for an `offset` of 0 only.
        pub count: Option<i32>,
        pub products: Option<Vec<PlatformProduct>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PlatformProductPage {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`count`](field@Self::count).
        #[must_use]
        pub fn count<F>(mut self, count: impl codegen::IntoOption<i32, F>) -> Self {
            self.count = codegen::IntoOption::into_option(count);
            self
        }

        /// Sets [`products`](field@Self::products).
        #[must_use]
        pub fn products<F>(
            mut self,
            products: impl codegen::IntoList<PlatformProduct, F>,
        ) -> Self {
            self.products = codegen::IntoList::into_optional_list(products);
            self
        }
    }

    codegen::object! {
        PlatformProductPage, extra {
            0 count: Option<i32> = optional "count";
            1 products: Option<Vec<PlatformProduct>> = optional "products";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PlatformProduct {
        /// 1 to 64 characters.
        pub product_id: Option<String>,
        /// 1 to 256 characters.
        pub product_title: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl PlatformProduct {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`product_id`](field@Self::product_id).
        #[must_use]
        pub fn product_id<F>(mut self, product_id: impl codegen::IntoOption<String, F>) -> Self {
            self.product_id = codegen::IntoOption::into_option(product_id);
            self
        }

        /// Sets [`product_title`](field@Self::product_title).
        #[must_use]
        pub fn product_title<F>(
            mut self,
            product_title: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.product_title = codegen::IntoOption::into_option(product_title);
            self
        }
    }

    codegen::object! {
        PlatformProduct, extra {
            0 product_id: Option<String> = optional "product_id";
            1 product_title: Option<String> = optional "product_title";
        }
    }

    /// Something that happened in a live job.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveEventCallback {
        /// An event in a live job, and what its message has beside `room_id` and `job_id`.
        pub event_type: LiveEventType,
        /// JSON in a text, which `event_type` determines.
        pub message: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LiveEventCallback, extra {
            0 event_type: LiveEventType = required "event_type";
            1 message: Option<String> = optional "message" sensitive;
        }
    }

    codegen::variants! {
        /// The `message` of `LiveEventCallback`, by its `event_type`.
        pub enum LiveEventMessage of LiveEventCallback("event_type", Some("message"), true) {
            ShootScriptSwitch(ShootScriptSwitch) = "SHOOT_SCRIPT_SWITCH",
            RtmpStreamStateChange(RtmpStreamStateChange) = "RTMP_STREAM_STATE_CHANGE",
            ReplyCommandFinish(ReplyCommandFinish) = "REPLY_COMMAND_FINISH",
        }
    }

    /// A live job has come to another paragraph. The ids of the live stream and of the product that
    /// the paragraph is about, where they are configured, have names that are not published.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptSwitch {
        pub room_id: Option<String>,
        pub job_id: Option<String>,
        pub scene_script_name: Option<String>,
        pub shoot_script_sequence_no: Option<String>,
        pub shoot_script_title: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShootScriptSwitch, extra {
            0 room_id: Option<String> = optional "room_id";
            1 job_id: Option<String> = optional "job_id";
            2 scene_script_name: Option<String> = optional "scene_script_name";
            3 shoot_script_sequence_no: Option<String> = optional "shoot_script_sequence_no";
            4 shoot_script_title: Option<String> = optional "shoot_script_title";
        }
    }

    /// The connection that a live job streams to has changed.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtmpStreamStateChange {
        pub room_id: Option<String>,
        pub job_id: Option<String>,
        pub output_url: Option<String>,
        pub stream_key: Option<String>,
        /// The state of a connection. After END there are no more attempts to connect.
        pub state: Option<RtmpStreamState>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RtmpStreamStateChange, extra {
            0 room_id: Option<String> = optional "room_id";
            1 job_id: Option<String> = optional "job_id";
            2 output_url: Option<String> = optional "output_url" sensitive;
            3 stream_key: Option<String> = optional "stream_key" sensitive;
            4 state: Option<RtmpStreamState> = optional "state";
        }
    }

    codegen::open_enum! {
        /// The state of a connection. After END there are no more attempts to connect.
        pub enum RtmpStreamState {
            Connecting = "CONNECTING",
            Connected = "CONNECTED",
            Disconnected = "DISCONNECTED",
            Reconnecting = "RECONNECTING",
            End = "END",
        }
    }

    /// A reply was played.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ReplyCommandFinish {
        pub room_id: Option<String>,
        pub job_id: Option<String>,
        /// Inferred to be the `command_id` of the command that had the reply.
        pub reply_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ReplyCommandFinish, extra {
            0 room_id: Option<String> = optional "room_id";
            1 job_id: Option<String> = optional "job_id";
            2 reply_id: Option<String> = optional "reply_id";
        }
    }

    /// Sent when a speech job is over.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TtsJobCallback {
        pub status: Option<TtsJobCallbackStatus>,
        pub job_id: Option<String>,
        pub audio_file_download_url: Option<String>,
        pub subtitle_file_download_url: Option<String>,
        /// In seconds.
        pub audio_duration: Option<f64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TtsJobCallback, extra {
            0 status: Option<TtsJobCallbackStatus> = optional "status";
            1 job_id: Option<String> = optional "job_id";
            2 audio_file_download_url: Option<String> = optional "audio_file_download_url" sensitive;
            3 subtitle_file_download_url: Option<String> = optional "subtitle_file_download_url" sensitive;
            4 audio_duration: Option<f64> = optional "audio_duration";
        }
    }

    codegen::open_enum! {
        pub enum TtsJobCallbackStatus {
            Finished = "FINISHED",
            Error = "ERROR",
            Waiting = "WAITING",
        }
    }

    /// A message to a live job in its room for real-time communication.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtcCommand {
        /// `live_control`.
        pub message_type: String,
        pub command: RtcCommandName,
        pub params: Option<RtcCommandParams>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RtcCommand {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(message_type: impl Into<String>, command: RtcCommandName) -> Self {
            Self {
                message_type: message_type.into(),
                command,
                ..Default::default()
            }
        }

        /// Sets [`params`](field@Self::params).
        #[must_use]
        pub fn params<F>(mut self, params: impl codegen::IntoOption<RtcCommandParams, F>) -> Self {
            self.params = codegen::IntoOption::into_option(params);
            self
        }
    }

    codegen::object! {
        RtcCommand, extra {
            0 message_type: String = required "message_type";
            1 command: RtcCommandName = required "command";
            2 params: Option<RtcCommandParams> = optional "params";
        }
    }

    codegen::open_enum! {
        pub enum RtcCommandName {
            GetCurrentState = "get_current_state",
            PlayStart = "play_start",
            PlayPause = "play_pause",
            PlayResume = "play_resume",
            VoiceStart = "voice_start",
            VoiceEnd = "voice_end",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtcCommandParams {
        /// When a command takes effect.
        pub timing: Option<RtcTiming>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RtcCommandParams {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`timing`](field@Self::timing).
        #[must_use]
        pub fn timing<F>(mut self, timing: impl codegen::IntoOption<RtcTiming, F>) -> Self {
            self.timing = codegen::IntoOption::into_option(timing);
            self
        }
    }

    codegen::object! {
        RtcCommandParams, extra {
            0 timing: Option<RtcTiming> = optional "timing";
        }
    }

    codegen::open_enum! {
        /// When a command takes effect.
        pub enum RtcTiming {
            Now = "NOW",
            SentenceEnd = "SENTENCE_END",
        }
    }

    /// A message from a live job in its room for real-time communication.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtcMessage {
        pub message_type: String,
        /// An object, or JSON in a text.
        pub data: Option<codegen::Value>,
        /// Of `state_notify`.
        pub state: Option<RtcLiveState>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RtcMessage, extra {
            0 message_type: String = required "message_type";
            1 data: Option<codegen::Value> = optional "data";
            2 state: Option<RtcLiveState> = optional "state";
        }
    }

    codegen::variants! {
        /// The `data` of `RtcMessage`, by its `message_type`.
        pub enum RtcEvent of RtcMessage("message_type", Some("data"), false) {
            LiveProgressNotify(LiveProgress) = "live_progress_notify",
            ReplyCommandFinishNotify(RtcReplyFinished) = "reply_command_finish_notify",
            StateNotify = "state_notify",
        }
    }

    /// Where a live job is in its scripts.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveProgress {
        pub script_name: Option<String>,
        pub shoot_script_sequence_no: Option<i32>,
        pub shoot_script_title: Option<String>,
        pub offset: Option<String>,
        pub reply_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LiveProgress, extra {
            0 script_name: Option<String> = optional "script_name";
            1 shoot_script_sequence_no: Option<i32> = optional "shoot_script_sequence_no";
            2 shoot_script_title: Option<String> = optional "shoot_script_title";
            3 offset: Option<String> = optional "offset";
            4 reply_id: Option<String> = optional "reply_id";
        }
    }

    /// A reply was played.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtcReplyFinished {
        pub reply_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RtcReplyFinished, extra {
            0 reply_id: Option<String> = optional "reply_id";
        }
    }

    codegen::open_enum! {
        /// The state of a live job in its room for real-time communication.
        ///
        /// - `PREPROCESSING`: models are loaded.
        /// - `PLAY_READY`: silent, and waits for `play_start`.
        /// - `PROCESSING`: plays.
        /// - `PLAY_PAUSE`: silent, and waits for `play_resume`.
        /// - `TAKE_OVER`: plays the voice of a person in the room.
        /// - `PLAY_END`: over.
        pub enum RtcLiveState {
            Preprocessing = "PREPROCESSING",
            PlayReady = "PLAY_READY",
            Processing = "PROCESSING",
            PlayPause = "PLAY_PAUSE",
            TakeOver = "TAKE_OVER",
            PlayEnd = "PLAY_END",
        }
    }
}
