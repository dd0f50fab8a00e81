//! Types that several families share.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(any(
    feature = "business-cards",
    feature = "chat-rooms",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-interaction-rules",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub use self::of_7_families_1::*;

#[cfg(any(
    feature = "business-cards",
    feature = "chat-rooms",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-interaction-rules",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub(crate) mod of_7_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// How content is reviewed before it is used.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ReviewConfig {
        /// Skips the review. Only for accounts on the vendor's list; for all others the service
        /// decides.
        pub no_need_review: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ReviewConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`no_need_review`](field@Self::no_need_review).
        #[must_use]
        pub fn no_need_review<F>(
            mut self,
            no_need_review: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.no_need_review = codegen::IntoOption::into_option(no_need_review);
            self
        }
    }

    codegen::object! {
        ReviewConfig, extra {
            0 no_need_review: Option<bool> = optional "no_need_review";
        }
    }
}

#[cfg(any(
    feature = "business-cards",
    feature = "digital-human-videos",
    feature = "subtitles",
))]
pub use self::of_3_families_1::*;

#[cfg(any(
    feature = "business-cards",
    feature = "digital-human-videos",
    feature = "subtitles",
))]
pub(crate) mod of_3_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// How the service reports that a job is over: by a POST of JSON with `result` (`SUCCEED` or
    /// `FAILED`), `job_id` and the `asset_id` of the result.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CallBackConfig {
        /// At most 2048 characters.
        pub callback_url: String,
        /// How a receiver can verify that a call comes from the service. Default: `NONE`.
        pub auth_type: Option<CallBackAuthType>,
        /// What MSS_A signs with. At most 32 characters.
        pub key: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CallBackConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(callback_url: impl Into<String>) -> Self {
            Self {
                callback_url: callback_url.into(),
                ..Default::default()
            }
        }

        /// Sets [`auth_type`](field@Self::auth_type).
        #[must_use]
        pub fn auth_type<F>(
            mut self,
            auth_type: impl codegen::IntoOption<CallBackAuthType, F>,
        ) -> Self {
            self.auth_type = codegen::IntoOption::into_option(auth_type);
            self
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<F>(mut self, key: impl codegen::IntoOption<String, F>) -> Self {
            self.key = codegen::IntoOption::into_option(key);
            self
        }
    }

    codegen::object! {
        CallBackConfig, extra {
            0 callback_url: String = required "callback_url" sensitive;
            1 auth_type: Option<CallBackAuthType> = optional "auth_type";
            2 key: Option<String> = optional "key" sensitive;
        }
    }

    codegen::open_enum! {
        /// How a receiver can verify that a call comes from the service.
        ///
        /// - `NONE`: by what `callback_url` itself holds.
        /// - `MSS_A`: by two query parameters that are added. `time_stamp` is the time, in hexadecimal;
        ///   `secret` is the HMAC-SHA256 of `callback_url` followed by the time, under `key`.
        pub enum CallBackAuthType {
            None = "NONE",
            MssA = "MSS_A",
        }
    }
}

#[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
pub use self::of_2_families_1::*;

#[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
pub(crate) mod of_2_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    codegen::open_enum! {
        /// Where a video job stands. BLOCK means that it is frozen.
        pub enum VideoJobState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            Succeed = "SUCCEED",
            Failed = "FAILED",
            Canceled = "CANCELED",
            Block = "BLOCK",
        }
    }

    impl VideoJobState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Canceled => Some(codegen::Phase::Canceled),
                Self::Failed => Some(codegen::Phase::Failed),
                Self::Processing => Some(codegen::Phase::Running),
                Self::Succeed => Some(codegen::Phase::Succeeded),
                Self::Block => Some(codegen::Phase::Suspended),
                Self::Waiting => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    /// The video in the asset library.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct OutputAssetInfo {
        /// 1 to 256 characters.
        pub asset_id: String,
        /// At most 256 characters.
        pub asset_name: String,
        pub cover_url: Option<String>,
        /// Valid for 24 hours. Videos with a trained avatar have no preview.
        pub preview_video_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        OutputAssetInfo, extra {
            0 asset_id: String = required "asset_id";
            1 asset_name: String = required "asset_name";
            2 cover_url: Option<String> = optional "cover_url" sensitive;
            3 preview_video_url: Option<String> = optional "preview_video_url" sensitive;
        }
    }
}

#[cfg(any(
    feature = "business-cards",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "model-training",
    feature = "picture-modeling",
    feature = "products",
))]
pub use self::of_7_families_2::*;

#[cfg(any(
    feature = "business-cards",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "model-training",
    feature = "picture-modeling",
    feature = "products",
))]
pub(crate) mod of_7_families_2 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub enum SortKey {
            CreateTime = "create_time",
            UpdateTime = "update_time",
            AssetOrder = "asset_order",
        }
    }
}

#[cfg(any(
    feature = "business-cards",
    feature = "chat-speech",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "model-training",
    feature = "picture-modeling",
    feature = "products",
    feature = "voice-training",
))]
pub use self::of_9_families_1::*;

#[cfg(any(
    feature = "business-cards",
    feature = "chat-speech",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "model-training",
    feature = "picture-modeling",
    feature = "products",
    feature = "voice-training",
))]
pub(crate) mod of_9_families_1 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// Which way a list is ordered.
        pub enum SortDir {
            Asc = "asc",
            Desc = "desc",
        }
    }
}

#[cfg(any(
    feature = "business-cards",
    feature = "chat-rooms",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "model-training",
    feature = "photo-detection",
    feature = "picture-modeling",
    feature = "subtitles",
))]
pub use self::of_9_families_2::*;

#[cfg(any(
    feature = "business-cards",
    feature = "chat-rooms",
    feature = "digital-assets",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "model-training",
    feature = "photo-detection",
    feature = "picture-modeling",
    feature = "subtitles",
))]
pub(crate) mod of_9_families_2 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// Why a call was rejected, or why a job failed. Codes begin with MSS when the service speaks
    /// and with APIGW when the gateway in front of it does.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ErrorResponse {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        /// The same as the header X-Request-Id. Only the gateway writes it into the body.
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ErrorResponse {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`error_code`](field@Self::error_code).
        #[must_use]
        pub fn error_code<F>(mut self, error_code: impl codegen::IntoOption<String, F>) -> Self {
            self.error_code = codegen::IntoOption::into_option(error_code);
            self
        }

        /// Sets [`error_msg`](field@Self::error_msg).
        #[must_use]
        pub fn error_msg<F>(mut self, error_msg: impl codegen::IntoOption<String, F>) -> Self {
            self.error_msg = codegen::IntoOption::into_option(error_msg);
            self
        }

        /// Sets [`request_id`](field@Self::request_id).
        #[must_use]
        pub fn request_id<F>(mut self, request_id: impl codegen::IntoOption<String, F>) -> Self {
            self.request_id = codegen::IntoOption::into_option(request_id);
            self
        }
    }

    codegen::object! {
        ErrorResponse, extra {
            0 error_code: Option<String> = optional "error_code";
            1 error_msg: Option<String> = optional "error_msg";
            2 request_id: Option<String> = optional "request_id";
        }
    }
}

#[cfg(any(
    feature = "chat-robots",
    feature = "chat-rooms",
    feature = "chat-speech",
    feature = "wise-brain",
    feature = "wise-brain-knowledge",
))]
pub use self::of_5_families_1::*;

#[cfg(any(
    feature = "chat-robots",
    feature = "chat-rooms",
    feature = "chat-speech",
    feature = "wise-brain",
    feature = "wise-brain-knowledge",
))]
pub(crate) mod of_5_families_1 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// A language of conversations.
        ///
        /// - `CN` is simplified Chinese, `EN` English.
        /// - `ESP` is Spanish, `por` Portuguese, `fr` French; these, `Arabic` and `Thai` exist on the
        ///   international site only.
        /// - `zh_CN` and `en_US` are retired; send `CN` and `EN` instead.
        pub enum ChatLanguage {
            ZhCn = "zh_CN",
            EnUs = "en_US",
            Cn = "CN",
            En = "EN",
            Esp = "ESP",
            Por = "por",
            Arabic = "Arabic",
            Thai = "Thai",
            Fr = "fr",
        }
    }
}

#[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
pub use self::of_2_families_2::*;

#[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
pub(crate) mod of_2_families_2 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// A room for real-time communication, in which stream and commands are carried, and who may
    /// enter it.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtcRoomInfo {
        /// Application of the real-time service. 1 to 32 characters.
        pub app_id: Option<String>,
        /// 1 to 36 characters.
        pub room_id: Option<String>,
        /// 2 to 4 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub users: Vec<RtcUserInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RtcRoomInfo, extra {
            0 app_id: Option<String> = optional "app_id";
            1 room_id: Option<String> = optional "room_id";
            2 users: Vec<RtcUserInfo> = collection "users";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RtcUserInfo {
        /// - `CAPTURE`: sends video from a camera into the room.
        /// - `ANIMATION`: the service that turns this video into movements.
        /// - `RENDER`: the service that turns movements into the avatar.
        /// - `PLAYER`: watches, either the camera's video or the avatar.
        /// - `INFERENCE_USER`: the service that takes audio and sends the avatar's video.
        /// - `END_USER`: a client that sends audio and takes the avatar's video.
        pub user_type: Option<RtcUserType>,
        /// 1 to 64 characters.
        pub user_id: Option<String>,
        /// What the user enters the room with. 1 to 64 characters.
        pub signature: Option<String>,
        /// When `signature` expires, in seconds since 1970-01-01 00:00 UTC. Range: 0 to 4294967295.
        #[cfg_attr(feature = "schemars", schemars(rename = "ctime"))]
        pub expires_at: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        RtcUserInfo, extra {
            0 user_type: Option<RtcUserType> = optional "user_type";
            1 user_id: Option<String> = optional "user_id";
            2 signature: Option<String> = optional "signature" sensitive;
            3 expires_at: Option<i64> = optional "ctime";
        }
    }

    codegen::open_enum! {
        /// - `CAPTURE`: sends video from a camera into the room.
        /// - `ANIMATION`: the service that turns this video into movements.
        /// - `RENDER`: the service that turns movements into the avatar.
        /// - `PLAYER`: watches, either the camera's video or the avatar.
        /// - `INFERENCE_USER`: the service that takes audio and sends the avatar's video.
        /// - `END_USER`: a client that sends audio and takes the avatar's video.
        pub enum RtcUserType {
            Capture = "CAPTURE",
            Animation = "ANIMATION",
            Render = "RENDER",
            Player = "PLAYER",
            InferenceUser = "INFERENCE_USER",
            EndUser = "END_USER",
        }
    }

    /// An avatar of a room.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LiveModelInfo {
        /// At most 64 characters.
        pub model_asset_id: Option<String>,
        /// At most 256 characters.
        pub asset_name: Option<String>,
        /// Avatars that take turns with this one. They bring no voice of their own. At most 32
        /// elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub backup_model_asset_ids: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LiveModelInfo, extra {
            0 model_asset_id: Option<String> = optional "model_asset_id";
            1 asset_name: Option<String> = optional "asset_name";
            2 backup_model_asset_ids: Vec<String> = collection "backup_model_asset_ids";
        }
    }
}

#[cfg(any(
    feature = "chat-rooms",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub use self::of_4_families_1::*;

#[cfg(any(
    feature = "chat-rooms",
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub(crate) mod of_4_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::types::{LayerPositionConfig, LayerSizeConfig};

    /// How a video is cut and encoded.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VideoConfig {
        /// RESIZE scales the picture to the size asked for, CROP cuts a part of that size out of it.
        /// Default: `RESIZE`.
        pub clip_mode: Option<ClipMode>,
        /// The encoding, and with it the format of the file. Default: `H264`.
        pub codec: Option<VideoCodec>,
        /// The average, in kbit/s. Videos with a trained avatar put quality first and may exceed it.
        /// Live rooms take 1000 to 8000. Range: 40 to 30000.
        pub bitrate: i32,
        /// In pixels. With RESIZE, width and height are 1920 and 1080, 1280 and 720, or 3840 and 2160
        /// (if the avatar was trained for 4K), or the same turned upright. With CROP they are the size
        /// of what is left. Live rooms and chats take 1920 and 1080 only, either way up. Range: 0 to
        /// 3840.
        pub width: i32,
        /// In pixels: see `width`. Range: 0 to 3840.
        pub height: i32,
        /// Videos with a trained avatar always have 25. Default: `25`.
        pub frame_rate: Option<FrameRate>,
        /// Whether subtitles are drawn into the picture. Live rooms have none. Default: `false`.
        pub is_subtitle_enable: Option<bool>,
        /// Where subtitles stand and what they look like.
        pub subtitle_config: Option<SubtitleConfig>,
        /// With CROP, the left edge of what is left, in pixels of the avatar's own resolution: 0 to
        /// 1920 for an avatar of 1920 × 1080. Range: -1920 to 3840.
        pub dx: Option<i32>,
        /// With CROP, the upper edge of what is left, in pixels of the avatar's own resolution: 0 to
        /// 1080 for an avatar of 1920 × 1080. Range: -1920 to 3840.
        pub dy: Option<i32>,
        /// Whether the picture is enhanced. Videos with a trained avatar only. Default: `false`.
        pub is_enable_super_resolution: Option<bool>,
        /// Whether the video ends as it begins, so that several can be joined. Videos with a trained
        /// avatar only, and not beside action tags in the text. Default: `false`.
        pub is_end_at_first_frame: Option<bool>,
        /// An additional upload target of the video. Only for accounts on the vendor's list. 1 to 2048
        /// characters.
        pub output_external_url: Option<String>,
        /// Whether the pronunciations that the tenant has set apply. Videos with a trained avatar only.
        /// Default: `true`.
        pub is_vocabulary_config_enable: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VideoConfig {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`bitrate`](field@Self::bitrate)
        /// - [`width`](field@Self::width)
        /// - [`height`](field@Self::height)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`clip_mode`](field@Self::clip_mode).
        #[must_use]
        pub fn clip_mode<F>(mut self, clip_mode: impl codegen::IntoOption<ClipMode, F>) -> Self {
            self.clip_mode = codegen::IntoOption::into_option(clip_mode);
            self
        }

        /// Sets [`codec`](field@Self::codec).
        #[must_use]
        pub fn codec<F>(mut self, codec: impl codegen::IntoOption<VideoCodec, F>) -> Self {
            self.codec = codegen::IntoOption::into_option(codec);
            self
        }

        /// Sets [`bitrate`](field@Self::bitrate).
        #[must_use]
        pub fn bitrate(mut self, bitrate: i32) -> Self {
            self.bitrate = bitrate;
            self
        }

        /// Sets [`width`](field@Self::width).
        #[must_use]
        pub fn width(mut self, width: i32) -> Self {
            self.width = width;
            self
        }

        /// Sets [`height`](field@Self::height).
        #[must_use]
        pub fn height(mut self, height: i32) -> Self {
            self.height = height;
            self
        }

        /// Sets [`frame_rate`](field@Self::frame_rate).
        #[must_use]
        pub fn frame_rate<F>(
            mut self,
            frame_rate: impl codegen::IntoOption<FrameRate, F>,
        ) -> Self {
            self.frame_rate = codegen::IntoOption::into_option(frame_rate);
            self
        }

        /// Sets [`is_subtitle_enable`](field@Self::is_subtitle_enable).
        #[must_use]
        pub fn is_subtitle_enable<F>(
            mut self,
            is_subtitle_enable: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_subtitle_enable = codegen::IntoOption::into_option(is_subtitle_enable);
            self
        }

        /// Sets [`subtitle_config`](field@Self::subtitle_config).
        #[must_use]
        pub fn subtitle_config<F>(
            mut self,
            subtitle_config: impl codegen::IntoOption<SubtitleConfig, F>,
        ) -> Self {
            self.subtitle_config = codegen::IntoOption::into_option(subtitle_config);
            self
        }

        /// Sets [`dx`](field@Self::dx).
        #[must_use]
        pub fn dx<F>(mut self, dx: impl codegen::IntoOption<i32, F>) -> Self {
            self.dx = codegen::IntoOption::into_option(dx);
            self
        }

        /// Sets [`dy`](field@Self::dy).
        #[must_use]
        pub fn dy<F>(mut self, dy: impl codegen::IntoOption<i32, F>) -> Self {
            self.dy = codegen::IntoOption::into_option(dy);
            self
        }

        /// Sets [`is_enable_super_resolution`](field@Self::is_enable_super_resolution).
        #[must_use]
        pub fn is_enable_super_resolution<F>(
            mut self,
            is_enable_super_resolution: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_enable_super_resolution =
                codegen::IntoOption::into_option(is_enable_super_resolution);
            self
        }

        /// Sets [`is_end_at_first_frame`](field@Self::is_end_at_first_frame).
        #[must_use]
        pub fn is_end_at_first_frame<F>(
            mut self,
            is_end_at_first_frame: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_end_at_first_frame = codegen::IntoOption::into_option(is_end_at_first_frame);
            self
        }

        /// Sets [`output_external_url`](field@Self::output_external_url).
        #[must_use]
        pub fn output_external_url<F>(
            mut self,
            output_external_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.output_external_url = codegen::IntoOption::into_option(output_external_url);
            self
        }

        /// Sets [`is_vocabulary_config_enable`](field@Self::is_vocabulary_config_enable).
        #[must_use]
        pub fn is_vocabulary_config_enable<F>(
            mut self,
            is_vocabulary_config_enable: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_vocabulary_config_enable =
                codegen::IntoOption::into_option(is_vocabulary_config_enable);
            self
        }
    }

    codegen::object! {
        VideoConfig, extra {
            0 clip_mode: Option<ClipMode> = optional "clip_mode";
            1 codec: Option<VideoCodec> = optional "codec";
            2 bitrate: i32 = required "bitrate";
            3 width: i32 = required "width";
            4 height: i32 = required "height";
            5 frame_rate: Option<FrameRate> = optional "frame_rate";
            6 is_subtitle_enable: Option<bool> = optional "is_subtitle_enable";
            7 subtitle_config: Option<SubtitleConfig> = optional "subtitle_config";
            8 dx: Option<i32> = optional "dx";
            9 dy: Option<i32> = optional "dy";
            10 is_enable_super_resolution: Option<bool> = optional "is_enable_super_resolution";
            11 is_end_at_first_frame: Option<bool> = optional "is_end_at_first_frame";
            12 output_external_url: Option<String> = optional "output_external_url" sensitive;
            13 is_vocabulary_config_enable: Option<bool> = optional "is_vocabulary_config_enable";
        }
    }

    codegen::open_enum! {
        /// RESIZE scales the picture to the size asked for, CROP cuts a part of that size out of it.
        pub enum ClipMode {
            Resize = "RESIZE",
            Crop = "CROP",
        }
    }

    codegen::open_enum! {
        /// The encoding, and with it the format of the file.
        ///
        /// - `H264`: MP4, the only one for videos without a trained avatar.
        /// - `VP8`: WebM. `VP9` is listed by older sources.
        /// - `QTRLE`: MOV, only for accounts on the vendor's list. The text must be shorter than 1,500
        ///   characters, the audio shorter than 5 minutes.
        pub enum VideoCodec {
            H264 = "H264",
            Vp8 = "VP8",
            Vp9 = "VP9",
            Qtrle = "QTRLE",
        }
    }

    codegen::open_enum! {
        /// Frames per second, as text.
        pub enum FrameRate {
            N24 = "24",
            N25 = "25",
            N30 = "30",
        }
    }

    /// Where subtitles stand and what they look like.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleConfig {
        /// Left edge of the box, in pixels. Range: 0 to 1920.
        pub dx: Option<i32>,
        /// Lower edge of the box, in pixels. Range: 0 to 1920.
        pub dy: Option<i32>,
        /// Height of the box, in pixels. Kept for the caller; the service does not use it. Range: 0 to
        /// 1920.
        #[cfg_attr(feature = "schemars", schemars(rename = "h"))]
        pub height: Option<i32>,
        /// Width of the box, in pixels. Kept for the caller; the service always uses 80 % of the
        /// picture's. Range: 0 to 1920.
        #[cfg_attr(feature = "schemars", schemars(rename = "w"))]
        pub width: Option<i32>,
        /// One of the fonts that the vendor's API guide lists as supported. At most 64 characters.
        pub font_name: Option<String>,
        /// In pixels. 0 to 120 is accepted, 24 to 120 is of use. Range: 0 to 120. Default: `54`.
        pub font_size: Option<i32>,
        /// Red, green and blue, as in `#FFFFFF`. At most 7 characters. Default: `#FFFFFF`.
        pub font_color: Option<String>,
        /// Red, green and blue of the outline, as in `#000000`. At most 7 characters.
        pub stroke_color: Option<String>,
        /// In pixels. Range: 0 to 50.
        pub stroke_thickness: Option<f64>,
        /// From 0, invisible, to 1. Range: 0 to 1. Default: `1`.
        pub opacity: Option<f64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SubtitleConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`dx`](field@Self::dx).
        #[must_use]
        pub fn dx<F>(mut self, dx: impl codegen::IntoOption<i32, F>) -> Self {
            self.dx = codegen::IntoOption::into_option(dx);
            self
        }

        /// Sets [`dy`](field@Self::dy).
        #[must_use]
        pub fn dy<F>(mut self, dy: impl codegen::IntoOption<i32, F>) -> Self {
            self.dy = codegen::IntoOption::into_option(dy);
            self
        }

        /// Sets [`height`](field@Self::height).
        #[must_use]
        pub fn height<F>(mut self, height: impl codegen::IntoOption<i32, F>) -> Self {
            self.height = codegen::IntoOption::into_option(height);
            self
        }

        /// Sets [`width`](field@Self::width).
        #[must_use]
        pub fn width<F>(mut self, width: impl codegen::IntoOption<i32, F>) -> Self {
            self.width = codegen::IntoOption::into_option(width);
            self
        }

        /// Sets [`font_name`](field@Self::font_name).
        #[must_use]
        pub fn font_name<F>(mut self, font_name: impl codegen::IntoOption<String, F>) -> Self {
            self.font_name = codegen::IntoOption::into_option(font_name);
            self
        }

        /// Sets [`font_size`](field@Self::font_size).
        #[must_use]
        pub fn font_size<F>(mut self, font_size: impl codegen::IntoOption<i32, F>) -> Self {
            self.font_size = codegen::IntoOption::into_option(font_size);
            self
        }

        /// Sets [`font_color`](field@Self::font_color).
        #[must_use]
        pub fn font_color<F>(mut self, font_color: impl codegen::IntoOption<String, F>) -> Self {
            self.font_color = codegen::IntoOption::into_option(font_color);
            self
        }

        /// Sets [`stroke_color`](field@Self::stroke_color).
        #[must_use]
        pub fn stroke_color<F>(
            mut self,
            stroke_color: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.stroke_color = codegen::IntoOption::into_option(stroke_color);
            self
        }

        /// Sets [`stroke_thickness`](field@Self::stroke_thickness).
        #[must_use]
        pub fn stroke_thickness<F>(
            mut self,
            stroke_thickness: impl codegen::IntoOption<f64, F>,
        ) -> Self {
            self.stroke_thickness = codegen::IntoOption::into_option(stroke_thickness);
            self
        }

        /// Sets [`opacity`](field@Self::opacity).
        #[must_use]
        pub fn opacity<F>(mut self, opacity: impl codegen::IntoOption<f64, F>) -> Self {
            self.opacity = codegen::IntoOption::into_option(opacity);
            self
        }
    }

    codegen::object! {
        SubtitleConfig, extra {
            0 dx: Option<i32> = optional "dx";
            1 dy: Option<i32> = optional "dy";
            2 height: Option<i32> = optional "h";
            3 width: Option<i32> = optional "w";
            4 font_name: Option<String> = optional "font_name";
            5 font_size: Option<i32> = optional "font_size";
            6 font_color: Option<String> = optional "font_color";
            7 stroke_color: Option<String> = optional "stroke_color";
            8 stroke_thickness: Option<f64> = optional "stroke_thickness";
            9 opacity: Option<f64> = optional "opacity";
        }
    }

    /// The voice that speaks, and how.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceConfig {
        /// A voice in the asset library, of one's own or of the system's. 1 to 256 characters.
        pub voice_asset_id: String,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VoiceConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(voice_asset_id: impl Into<String>) -> Self {
            Self {
                voice_asset_id: voice_asset_id.into(),
                ..Default::default()
            }
        }

        /// Sets [`speed`](field@Self::speed).
        #[must_use]
        pub fn speed<F>(mut self, speed: impl codegen::IntoOption<i32, F>) -> Self {
            self.speed = codegen::IntoOption::into_option(speed);
            self
        }

        /// Sets [`pitch`](field@Self::pitch).
        #[must_use]
        pub fn pitch<F>(mut self, pitch: impl codegen::IntoOption<i32, F>) -> Self {
            self.pitch = codegen::IntoOption::into_option(pitch);
            self
        }

        /// Sets [`volume`](field@Self::volume).
        #[must_use]
        pub fn volume<F>(mut self, volume: impl codegen::IntoOption<i32, F>) -> Self {
            self.volume = codegen::IntoOption::into_option(volume);
            self
        }
    }

    codegen::object! {
        VoiceConfig, extra {
            0 voice_asset_id: String = required "voice_asset_id";
            1 speed: Option<i32> = optional "speed";
            2 pitch: Option<i32> = optional "pitch";
            3 volume: Option<i32> = optional "volume";
        }
    }

    /// What is seen behind the avatar.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BackgroundConfigInfo {
        /// IMAGE is a picture, COLOR a single color. The others are listed by the SDK for PHP and older
        /// definitions; what they do is undocumented.
        pub background_type: BackgroundType,
        /// Address of the picture, required with IMAGE. It is one that the asset library returns; only
        /// live rooms take addresses from elsewhere. 1 to 2048 characters.
        pub background_config: Option<String>,
        /// Red, green and blue, as in `#FFFFFF`. Required with COLOR. At most 16 characters. Default:
        /// `#FFFFFF`.
        pub background_color_config: Option<String>,
        /// A picture in the asset library. At most 64 characters.
        pub background_asset_id: Option<String>,
        /// Which part of the picture is seen. It must cover the canvas, which has 1920 × 1080 pixels,
        /// or 1080 × 1920 upright: no edge of the picture may lie inside.
        pub background_image_config: Option<BackgroundImageConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BackgroundConfigInfo {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(background_type: BackgroundType) -> Self {
            Self {
                background_type,
                ..Default::default()
            }
        }

        /// Sets [`background_config`](field@Self::background_config).
        #[must_use]
        pub fn background_config<F>(
            mut self,
            background_config: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.background_config = codegen::IntoOption::into_option(background_config);
            self
        }

        /// Sets [`background_color_config`](field@Self::background_color_config).
        #[must_use]
        pub fn background_color_config<F>(
            mut self,
            background_color_config: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.background_color_config =
                codegen::IntoOption::into_option(background_color_config);
            self
        }

        /// Sets [`background_asset_id`](field@Self::background_asset_id).
        #[must_use]
        pub fn background_asset_id<F>(
            mut self,
            background_asset_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.background_asset_id = codegen::IntoOption::into_option(background_asset_id);
            self
        }

        /// Sets [`background_image_config`](field@Self::background_image_config).
        #[must_use]
        pub fn background_image_config<F>(
            mut self,
            background_image_config: impl codegen::IntoOption<BackgroundImageConfig, F>,
        ) -> Self {
            self.background_image_config =
                codegen::IntoOption::into_option(background_image_config);
            self
        }
    }

    codegen::object! {
        BackgroundConfigInfo, extra {
            0 background_type: BackgroundType = required "background_type";
            1 background_config: Option<String> = optional "background_config" sensitive;
            2 background_color_config: Option<String> = optional "background_color_config";
            3 background_asset_id: Option<String> = optional "background_asset_id";
            4 background_image_config: Option<BackgroundImageConfig> = optional "background_image_config";
        }
    }

    codegen::open_enum! {
        /// IMAGE is a picture, COLOR a single color. The others are listed by the SDK for PHP and older
        /// definitions; what they do is undocumented.
        pub enum BackgroundType {
            Image = "IMAGE",
            Color = "COLOR",
            Image2d = "IMAGE_2D",
            Video = "VIDEO",
            Audio = "AUDIO",
        }
    }

    /// Which part of the picture is seen. It must cover the canvas, which has 1920 × 1080 pixels,
    /// or 1080 × 1920 upright: no edge of the picture may lie inside.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BackgroundImageConfig {
        /// Left edge of the picture on the canvas, in pixels. Range: -5760 to 0. Default: `0`.
        pub dx: i32,
        /// Upper edge of the picture on the canvas, in pixels. Range: -5760 to 0. Default: `0`.
        pub dy: i32,
        /// In pixels of the canvas; more than 1080. Range: 1 to 7680.
        pub width: i32,
        /// In pixels of the canvas; more than 1080. Range: 1 to 7680.
        pub height: i32,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BackgroundImageConfig {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`dx`](field@Self::dx)
        /// - [`dy`](field@Self::dy)
        /// - [`width`](field@Self::width)
        /// - [`height`](field@Self::height)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`dx`](field@Self::dx).
        #[must_use]
        pub fn dx(mut self, dx: i32) -> Self {
            self.dx = dx;
            self
        }

        /// Sets [`dy`](field@Self::dy).
        #[must_use]
        pub fn dy(mut self, dy: i32) -> Self {
            self.dy = dy;
            self
        }

        /// Sets [`width`](field@Self::width).
        #[must_use]
        pub fn width(mut self, width: i32) -> Self {
            self.width = width;
            self
        }

        /// Sets [`height`](field@Self::height).
        #[must_use]
        pub fn height(mut self, height: i32) -> Self {
            self.height = height;
            self
        }
    }

    codegen::object! {
        BackgroundImageConfig, extra {
            0 dx: i32 = required "dx";
            1 dy: i32 = required "dy";
            2 width: i32 = required "width";
            3 height: i32 = required "height";
        }
    }

    /// The avatar, or something beside it, and its place in the picture.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LayerConfig {
        /// HUMAN is the avatar. Each of the others has a configuration of its own beside it.
        pub layer_type: LayerType,
        /// What is shown, if it is in the asset library. At most 64 characters.
        pub asset_id: Option<String>,
        /// Layers of different scenes in the same group share their place, once it is applied to all.
        /// At most 64 characters.
        pub group_id: Option<String>,
        /// The passage during which the layer is seen. Live rooms only. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// A place on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright, whatever the
        /// size of the video.
        pub position: Option<LayerPositionConfig>,
        pub size: Option<LayerSizeConfig>,
        /// Turns a layer around its middle. Videos cannot be turned.
        pub rotation: Option<LayerRotationConfig>,
        pub image_config: Option<ImageLayerConfig>,
        pub video_config: Option<VideoLayerConfig>,
        pub text_config: Option<TextLayerConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LayerConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(layer_type: LayerType) -> Self {
            Self {
                layer_type,
                ..Default::default()
            }
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_id = codegen::IntoOption::into_option(asset_id);
            self
        }

        /// Sets [`group_id`](field@Self::group_id).
        #[must_use]
        pub fn group_id<F>(mut self, group_id: impl codegen::IntoOption<String, F>) -> Self {
            self.group_id = codegen::IntoOption::into_option(group_id);
            self
        }

        /// Sets [`sequence_number`](field@Self::sequence_number).
        #[must_use]
        pub fn sequence_number<F>(
            mut self,
            sequence_number: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.sequence_number = codegen::IntoOption::into_option(sequence_number);
            self
        }

        /// Sets [`position`](field@Self::position).
        #[must_use]
        pub fn position<F>(
            mut self,
            position: impl codegen::IntoOption<LayerPositionConfig, F>,
        ) -> Self {
            self.position = codegen::IntoOption::into_option(position);
            self
        }

        /// Sets [`size`](field@Self::size).
        #[must_use]
        pub fn size<F>(mut self, size: impl codegen::IntoOption<LayerSizeConfig, F>) -> Self {
            self.size = codegen::IntoOption::into_option(size);
            self
        }

        /// Sets [`rotation`](field@Self::rotation).
        #[must_use]
        pub fn rotation<F>(
            mut self,
            rotation: impl codegen::IntoOption<LayerRotationConfig, F>,
        ) -> Self {
            self.rotation = codegen::IntoOption::into_option(rotation);
            self
        }

        /// Sets [`image_config`](field@Self::image_config).
        #[must_use]
        pub fn image_config<F>(
            mut self,
            image_config: impl codegen::IntoOption<ImageLayerConfig, F>,
        ) -> Self {
            self.image_config = codegen::IntoOption::into_option(image_config);
            self
        }

        /// Sets [`video_config`](field@Self::video_config).
        #[must_use]
        pub fn video_config<F>(
            mut self,
            video_config: impl codegen::IntoOption<VideoLayerConfig, F>,
        ) -> Self {
            self.video_config = codegen::IntoOption::into_option(video_config);
            self
        }

        /// Sets [`text_config`](field@Self::text_config).
        #[must_use]
        pub fn text_config<F>(
            mut self,
            text_config: impl codegen::IntoOption<TextLayerConfig, F>,
        ) -> Self {
            self.text_config = codegen::IntoOption::into_option(text_config);
            self
        }
    }

    codegen::object! {
        LayerConfig, extra {
            0 layer_type: LayerType = required "layer_type";
            1 asset_id: Option<String> = optional "asset_id";
            2 group_id: Option<String> = optional "group_id";
            3 sequence_number: Option<i32> = optional "sequence_no";
            4 position: Option<LayerPositionConfig> = optional "position";
            5 size: Option<LayerSizeConfig> = optional "size";
            6 rotation: Option<LayerRotationConfig> = optional "rotation";
            7 image_config: Option<ImageLayerConfig> = optional "image_config";
            8 video_config: Option<VideoLayerConfig> = optional "video_config";
            9 text_config: Option<TextLayerConfig> = optional "text_config";
        }
    }

    codegen::open_enum! {
        /// HUMAN is the avatar. Each of the others has a configuration of its own beside it.
        pub enum LayerType {
            Human = "HUMAN",
            Image = "IMAGE",
            Video = "VIDEO",
            Text = "TEXT",
        }
    }

    /// Turns a layer around its middle. Videos cannot be turned.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LayerRotationConfig {
        /// In degrees. Range: 0 to 360. Default: `0`.
        pub angle: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LayerRotationConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`angle`](field@Self::angle).
        #[must_use]
        pub fn angle<F>(mut self, angle: impl codegen::IntoOption<i32, F>) -> Self {
            self.angle = codegen::IntoOption::into_option(angle);
            self
        }
    }

    codegen::object! {
        LayerRotationConfig, extra {
            0 angle: Option<i32> = optional "angle";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ImageLayerConfig {
        /// One that the asset library returns. Only live rooms take addresses from elsewhere. 1 to 2048
        /// characters.
        pub image_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ImageLayerConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`image_url`](field@Self::image_url).
        #[must_use]
        pub fn image_url<F>(mut self, image_url: impl codegen::IntoOption<String, F>) -> Self {
            self.image_url = codegen::IntoOption::into_option(image_url);
            self
        }
    }

    codegen::object! {
        ImageLayerConfig, extra {
            0 image_url: Option<String> = optional "image_url" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct VideoLayerConfig {
        /// One that the asset library returns. Only live rooms take addresses from elsewhere. 1 to 2048
        /// characters.
        pub video_url: Option<String>,
        /// A picture of the video, taken for covers. From the asset library too. 1 to 2048 characters.
        pub video_cover_url: Option<String>,
        /// How often the video is played. -1 repeats it for ever, with 0 it is not played. Range: -1 to
        /// 100. Default: `-1`.
        pub loop_count: Option<i32>,
        /// Volume in percent. Range: 0 to 100. Default: `0`.
        pub video_sound: Option<i32>,
        /// Whether the video is played to its end when the scene's text or audio ends before it.
        /// Default: `false`.
        pub is_play_the_entire_video: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl VideoLayerConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`video_url`](field@Self::video_url).
        #[must_use]
        pub fn video_url<F>(mut self, video_url: impl codegen::IntoOption<String, F>) -> Self {
            self.video_url = codegen::IntoOption::into_option(video_url);
            self
        }

        /// Sets [`video_cover_url`](field@Self::video_cover_url).
        #[must_use]
        pub fn video_cover_url<F>(
            mut self,
            video_cover_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.video_cover_url = codegen::IntoOption::into_option(video_cover_url);
            self
        }

        /// Sets [`loop_count`](field@Self::loop_count).
        #[must_use]
        pub fn loop_count<F>(mut self, loop_count: impl codegen::IntoOption<i32, F>) -> Self {
            self.loop_count = codegen::IntoOption::into_option(loop_count);
            self
        }

        /// Sets [`video_sound`](field@Self::video_sound).
        #[must_use]
        pub fn video_sound<F>(mut self, video_sound: impl codegen::IntoOption<i32, F>) -> Self {
            self.video_sound = codegen::IntoOption::into_option(video_sound);
            self
        }

        /// Sets [`is_play_the_entire_video`](field@Self::is_play_the_entire_video).
        #[must_use]
        pub fn is_play_the_entire_video<F>(
            mut self,
            is_play_the_entire_video: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.is_play_the_entire_video =
                codegen::IntoOption::into_option(is_play_the_entire_video);
            self
        }
    }

    codegen::object! {
        VideoLayerConfig, extra {
            0 video_url: Option<String> = optional "video_url" sensitive;
            1 video_cover_url: Option<String> = optional "video_cover_url" sensitive;
            2 loop_count: Option<i32> = optional "loop_count";
            3 video_sound: Option<i32> = optional "video_sound";
            4 is_play_the_entire_video: Option<bool> = optional "is_play_the_entire_video";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TextLayerConfig {
        /// The text, in Base64 of its UTF-8. At most 1024 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "text_context"))]
        pub text_base64: Option<String>,
        /// One of the fonts that the vendor's API guide lists as supported. At most 64 characters.
        pub font_name: Option<String>,
        /// In pixels. 0 to 120 is accepted, 4 to 120 is of use. Range: 0 to 120. Default: `16`.
        pub font_size: Option<i32>,
        /// Red, green and blue, as in `#FFFFFF`. At most 16 characters. Default: `#FFFFFF`.
        pub font_color: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TextLayerConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`text_base64`](field@Self::text_base64).
        #[must_use]
        pub fn text_base64<F>(mut self, text_base64: impl codegen::IntoOption<String, F>) -> Self {
            self.text_base64 = codegen::IntoOption::into_option(text_base64);
            self
        }

        /// Sets [`font_name`](field@Self::font_name).
        #[must_use]
        pub fn font_name<F>(mut self, font_name: impl codegen::IntoOption<String, F>) -> Self {
            self.font_name = codegen::IntoOption::into_option(font_name);
            self
        }

        /// Sets [`font_size`](field@Self::font_size).
        #[must_use]
        pub fn font_size<F>(mut self, font_size: impl codegen::IntoOption<i32, F>) -> Self {
            self.font_size = codegen::IntoOption::into_option(font_size);
            self
        }

        /// Sets [`font_color`](field@Self::font_color).
        #[must_use]
        pub fn font_color<F>(mut self, font_color: impl codegen::IntoOption<String, F>) -> Self {
            self.font_color = codegen::IntoOption::into_option(font_color);
            self
        }
    }

    codegen::object! {
        TextLayerConfig, extra {
            0 text_base64: Option<String> = optional "text_context";
            1 font_name: Option<String> = optional "font_name";
            2 font_size: Option<i32> = optional "font_size";
            3 font_color: Option<String> = optional "font_color";
        }
    }
}

#[cfg(any(
    feature = "chat-rooms",
    feature = "digital-human-videos",
    feature = "live-interaction-rules",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub use self::of_5_families_2::*;

#[cfg(any(
    feature = "chat-rooms",
    feature = "digital-human-videos",
    feature = "live-interaction-rules",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub(crate) mod of_5_families_2 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// A place on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright, whatever the
    /// size of the video.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LayerPositionConfig {
        /// Left edge, in pixels. Range: -1920 to 3840. Default: `0`.
        pub dx: i32,
        /// Upper edge, in pixels. Range: -1920 to 3840. Default: `0`.
        pub dy: i32,
        /// What covers what: 1 lies lowest. Which of two equal ones is on top is left to chance. Range:
        /// 1 to 100. Default: `100`.
        pub layer_index: i32,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LayerPositionConfig {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`dx`](field@Self::dx)
        /// - [`dy`](field@Self::dy)
        /// - [`layer_index`](field@Self::layer_index)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`dx`](field@Self::dx).
        #[must_use]
        pub fn dx(mut self, dx: i32) -> Self {
            self.dx = dx;
            self
        }

        /// Sets [`dy`](field@Self::dy).
        #[must_use]
        pub fn dy(mut self, dy: i32) -> Self {
            self.dy = dy;
            self
        }

        /// Sets [`layer_index`](field@Self::layer_index).
        #[must_use]
        pub fn layer_index(mut self, layer_index: i32) -> Self {
            self.layer_index = layer_index;
            self
        }
    }

    codegen::object! {
        LayerPositionConfig, extra {
            0 dx: i32 = required "dx";
            1 dy: i32 = required "dy";
            2 layer_index: i32 = required "layer_index";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LayerSizeConfig {
        /// In pixels of the canvas. Range: 1 to 7680.
        pub width: Option<i32>,
        /// In pixels of the canvas. Range: 1 to 7680.
        pub height: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LayerSizeConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`width`](field@Self::width).
        #[must_use]
        pub fn width<F>(mut self, width: impl codegen::IntoOption<i32, F>) -> Self {
            self.width = codegen::IntoOption::into_option(width);
            self
        }

        /// Sets [`height`](field@Self::height).
        #[must_use]
        pub fn height<F>(mut self, height: impl codegen::IntoOption<i32, F>) -> Self {
            self.height = codegen::IntoOption::into_option(height);
            self
        }
    }

    codegen::object! {
        LayerSizeConfig, extra {
            0 width: Option<i32> = optional "width";
            1 height: Option<i32> = optional "height";
        }
    }
}

#[cfg(any(
    feature = "chat-rooms",
    feature = "tenants",
    feature = "usage",
    feature = "voice-training",
))]
pub use self::of_4_families_2::*;

#[cfg(any(
    feature = "chat-rooms",
    feature = "tenants",
    feature = "usage",
    feature = "voice-training",
))]
pub(crate) mod of_4_families_2 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// Where a resource comes from.
        ///
        /// - `PURCHASED`: bought, in any billing mode, pay-per-use included.
        /// - `SP_ALLOCATED`: assigned by a service provider.
        /// - `ADMIN_ALLOCATED`: assigned by the administrator of the system.
        pub enum ResourceSource {
            Purchased = "PURCHASED",
            SpAllocated = "SP_ALLOCATED",
            AdminAllocated = "ADMIN_ALLOCATED",
        }
    }
}

#[cfg(any(
    feature = "chat-rooms",
    feature = "model-training",
    feature = "tenants",
    feature = "usage",
    feature = "voice-training",
))]
pub use self::of_5_families_3::*;

#[cfg(any(
    feature = "chat-rooms",
    feature = "model-training",
    feature = "tenants",
    feature = "usage",
    feature = "voice-training",
))]
pub(crate) mod of_5_families_3 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub enum ChargeMode {
            Periodic = "PERIODIC",
            OneTime = "ONE_TIME",
            OnDemand = "ON_DEMAND",
        }
    }
}

#[cfg(any(
    feature = "digital-assets",
    feature = "products",
    feature = "text-to-speech",
))]
pub use self::of_3_families_2::*;

#[cfg(any(
    feature = "digital-assets",
    feature = "products",
    feature = "text-to-speech",
))]
pub(crate) mod of_3_families_2 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// Where an asset stands.
        ///
        /// - `CREATING`: its main file is not there yet. `FAILED`: its upload failed, or the review
        ///   rejected it.
        /// - `UNACTIVED` and `ACTIVED`: the main file is there. Only active assets can be used
        ///   elsewhere; their owner switches between the two.
        /// - `DELETING`: in the recycle bin, from which it can be restored. `DELETED`: deleted for
        ///   good.
        /// - `BLOCK`: frozen by the service, files included. `WAITING_DELETE`: will be withdrawn.
        pub enum AssetState {
            Creating = "CREATING",
            Failed = "FAILED",
            Unactived = "UNACTIVED",
            Actived = "ACTIVED",
            Deleting = "DELETING",
            Deleted = "DELETED",
            Block = "BLOCK",
            WaitingDelete = "WAITING_DELETE",
        }
    }
}

#[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
pub use self::of_2_families_3::*;

#[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
pub(crate) mod of_2_families_3 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::types::AssetFileCategory;

    codegen::open_enum! {
        /// UNKNOW means unknown, and neutral voices.
        pub enum VoiceSex {
            Unknow = "UNKNOW",
            Male = "MALE",
            Female = "FEMALE",
        }
    }

    codegen::open_enum! {
        /// What a voice speaks.
        ///
        /// - `CN` is Chinese, `EN` English, `GER` German, `fr` French, `Kr` Korean, `por` Portuguese,
        ///   `JPN` Japanese, `Ita` Italian and `ESP` Spanish.
        /// - Kinds of Chinese: `DBH` of the northeast, `GT` of Hong Kong and Taiwan, `GXH` of Guangxi,
        ///   `HBH` of Hubei, `SXH` of Shaanxi, `SCH` of Sichuan, `YY` Cantonese.
        /// - `UNKNOW`: unknown.
        pub enum VoiceLanguage {
            Unknow = "UNKNOW",
            Cn = "CN",
            En = "EN",
            Ger = "GER",
            Fr = "fr",
            Kr = "Kr",
            Por = "por",
            Jpn = "JPN",
            Ita = "Ita",
            Esp = "ESP",
            Dbh = "DBH",
            Gt = "GT",
            Gxh = "GXH",
            Hbh = "HBH",
            Sxh = "SXH",
            Sch = "SCH",
            Yy = "YY",
            Russian = "Russian",
            Filipino = "Filipino",
            Dutch = "Dutch",
            Indonesian = "Indonesian",
            Vietnamese = "Vietnamese",
            Arabic = "Arabic",
            Turkish = "Turkish",
            Malay = "Malay",
            Thai = "Thai",
            Finnish = "Finnish",
        }
    }

    codegen::open_enum! {
        /// The engine of the speech. DATABACK is an old spelling, and the meaning of TTSS is
        /// undocumented.
        pub enum ExternalVoiceProvider {
            Ximalaya = "XIMALAYA",
            HuaweiEi = "HUAWEI_EI",
            Mobvoi = "MOBVOI",
            Audiox = "AUDIOX",
            Sinovoice = "SINOVOICE",
            Databaker = "DATABAKER",
            Aispeech = "AISPEECH",
            Databack = "DATABACK",
            Ttss = "TTSS",
        }
    }

    codegen::open_enum! {
        pub enum VideoTranscodingStatus {
            Waiting = "WAITING",
            Transcoding = "TRANSCODING",
            Failed = "FAILED",
            Succeeded = "SUCCEEDED",
        }
    }

    /// A file of an asset.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssetFileInfo {
        /// 1 to 64 characters.
        pub file_id: String,
        /// 1 to 256 characters.
        pub file_name: Option<String>,
        /// MD5 of the content in Base64. 24 to 24 characters.
        pub file_md5: Option<String>,
        /// In bytes. Range: 1 to 5368709120.
        pub file_size: Option<i64>,
        /// Extension of the file name. 1 to 64 characters.
        pub file_type: Option<String>,
        /// What a file is to its asset. Every asset has exactly one `MAIN` file. 1 to 128 characters.
        pub asset_file_category: Option<AssetFileCategory>,
        /// Valid for 24 hours.
        pub download_url: Option<String>,
        /// Where a file of an asset stands.
        pub state: Option<AssetFileState>,
        /// Why the file is blocked, as a number of the vendor's. At most 256 characters.
        pub block_reason_code: Option<String>,
        /// Why the review rejected the file. At most 256 characters.
        pub reason: Option<String>,
        pub file_extra_meta: Option<FileExtraMeta>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AssetFileInfo, extra {
            0 file_id: String = required "file_id";
            1 file_name: Option<String> = optional "file_name";
            2 file_md5: Option<String> = optional "file_md5";
            3 file_size: Option<i64> = optional "file_size";
            4 file_type: Option<String> = optional "file_type";
            5 asset_file_category: Option<AssetFileCategory> = optional "asset_file_category";
            6 download_url: Option<String> = optional "download_url" sensitive;
            7 state: Option<AssetFileState> = optional "state";
            8 block_reason_code: Option<String> = optional "block_reason_code";
            9 reason: Option<String> = optional "reason";
            10 file_extra_meta: Option<FileExtraMeta> = optional "file_extra_meta";
        }
    }

    codegen::open_enum! {
        /// Where a file of an asset stands.
        ///
        /// - `CREATING`: the content is not there yet. `FAILED`, `CANCELLED`: it never came, as
        ///   `ConfirmFileUpload` received.
        /// - `UPLOADED`: the content waits for the automatic review. `REVIEW`: a person reviews it.
        ///   `CREATED`: it passed, and can be used.
        /// - `BLOCK`: frozen by the service.
        pub enum AssetFileState {
            Creating = "CREATING",
            Uploaded = "UPLOADED",
            Review = "REVIEW",
            Created = "CREATED",
            Failed = "FAILED",
            Cancelled = "CANCELLED",
            Deleting = "DELETING",
            Deleted = "DELETED",
            Block = "BLOCK",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct FileExtraMeta {
        pub video_transcoding_status: Option<VideoTranscodingStatus>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        FileExtraMeta, extra {
            0 video_transcoding_status: Option<VideoTranscodingStatus> = optional "video_transcoding_status";
        }
    }
}

#[cfg(any(
    feature = "digital-assets",
    feature = "model-training",
    feature = "voice-training",
))]
pub use self::of_3_families_3::*;

#[cfg(any(
    feature = "digital-assets",
    feature = "model-training",
    feature = "voice-training",
))]
pub(crate) mod of_3_families_3 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// What an avatar model can be used for.
        ///
        /// - `VIDEO_2D`: videos, the only one for models of the Flexus edition.
        /// - `LIVE_2D`: live rooms.
        /// - `CHAT_2D`: conversations.
        pub enum SupportedService {
            Video2d = "VIDEO_2D",
            Live2d = "LIVE_2D",
            Chat2d = "CHAT_2D",
        }
    }
}

#[cfg(any(feature = "digital-assets", feature = "model-training"))]
pub use self::of_2_families_4::*;

#[cfg(any(feature = "digital-assets", feature = "model-training"))]
pub(crate) mod of_2_families_4 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// The largest video that the model can render. It also creates smaller ones, down to 720p.
        pub enum ModelResolution {
            N1080p = "1080P",
            N4k = "4K",
        }
    }
}

#[cfg(any(
    feature = "digital-assets",
    feature = "files",
    feature = "text-to-speech",
))]
pub use self::of_3_families_4::*;

#[cfg(any(
    feature = "digital-assets",
    feature = "files",
    feature = "text-to-speech",
))]
pub(crate) mod of_3_families_4 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// What a file is to its asset. Every asset has exactly one `MAIN` file.
        ///
        /// - `COVER`: picture that represents the asset. `PAGE`: picture of a page. `SAMPLE`: a voice
        ///   to listen to, or an action to look at.
        /// - `TEMPORARY`: a new file, as long as it has not yet replaced the old one. `PACKAGE`: files
        ///   of the asset, packed.
        /// - `WHOLE_MODEL` and `USER_MODIFIED_MODEL`: of 3D models, which the service no longer
        ///   creates.
        ///
        /// By the type of the asset, in addition to `MAIN`: PPT has `COVER`, `PAGE` and `OTHER`;
        /// VOICE_MODEL has `SAMPLE` and `OTHER`; HUMAN_MODEL_2D has `COVER`, `SAMPLE` and `OTHER`,
        /// which are masks; BUSINESS_CARD_TEMPLET and VIDEO have `COVER`; IMAGE has nothing else.
        pub enum AssetFileCategory {
            Main = "MAIN",
            Cover = "COVER",
            Page = "PAGE",
            Sample = "SAMPLE",
            Other = "OTHER",
            Temporary = "TEMPORARY",
            Package = "PACKAGE",
            WholeModel = "WHOLE_MODEL",
            UserModifiedModel = "USER_MODIFIED_MODEL",
        }
    }
}

#[cfg(any(feature = "digital-assets", feature = "live-rooms"))]
pub use self::of_2_families_5::*;

#[cfg(any(feature = "digital-assets", feature = "live-rooms"))]
pub(crate) mod of_2_families_5 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// Who may use an asset: only its project (PRIVATE), every project (PUBLIC, only for assets of
        /// the system), or those listed (SHARED).
        pub enum SharedType {
            Private = "PRIVATE",
            Public = "PUBLIC",
            Shared = "SHARED",
        }
    }
}

#[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
pub use self::of_2_families_6::*;

#[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
pub(crate) mod of_2_families_6 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::types::{BackgroundConfigInfo, LayerConfig, SubtitleFileState, TextConfig};

    /// One scene.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptItem {
        /// Which scene it is. No two scenes have the same. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// What is said in a scene, and what is seen.
        pub shoot_script: ShootScript,
        /// Subtitles of a scene, by their origin.
        pub subtitle_file_info: Option<SubtitleFiles>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ShootScriptItem {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(shoot_script: ShootScript) -> Self {
            Self {
                shoot_script,
                ..Default::default()
            }
        }

        /// Sets [`sequence_number`](field@Self::sequence_number).
        #[must_use]
        pub fn sequence_number<F>(
            mut self,
            sequence_number: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.sequence_number = codegen::IntoOption::into_option(sequence_number);
            self
        }

        /// Sets [`subtitle_file_info`](field@Self::subtitle_file_info).
        #[must_use]
        pub fn subtitle_file_info<F>(
            mut self,
            subtitle_file_info: impl codegen::IntoOption<SubtitleFiles, F>,
        ) -> Self {
            self.subtitle_file_info = codegen::IntoOption::into_option(subtitle_file_info);
            self
        }
    }

    codegen::object! {
        ShootScriptItem, extra {
            0 sequence_number: Option<i32> = optional "sequence_no";
            1 shoot_script: ShootScript = required "shoot_script";
            2 subtitle_file_info: Option<SubtitleFiles> = optional "subtitle_file_info";
        }
    }

    /// What is said in a scene, and what is seen.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScript {
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played. Default: `TEXT`.
        pub script_type: Option<ScriptType>,
        pub text_config: Option<TextConfig>,
        /// Length of the audio, in seconds. When a script is created it may be left out, and be set by
        /// an update once the audio is uploaded. The length of the video is estimated from it. Range: 0
        /// to 36000.
        pub audio_duration: Option<f64>,
        /// What the avatar does while audio is played. At most 100 elements.
        pub audio_drive_action_config: Option<Vec<AudioDriveActionConfig>>,
        /// Audio to be played, in Huawei Cloud OBS. Videos with a trained avatar only, and only for
        /// accounts on the vendor's list. 1 to 2048 characters.
        pub audio_drive_file_external_url: Option<String>,
        /// At most 10 elements.
        pub background_config: Option<Vec<BackgroundConfigInfo>>,
        /// What stands in the picture. Required with VP8, if the avatar has another resolution than the
        /// video. At most 100 elements.
        pub layer_config: Option<Vec<LayerConfig>>,
        /// Which of a script's uploaded audio files is played. The ids come from showing or updating
        /// the script.
        pub audio_config: Option<AudioInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ShootScript {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`script_type`](field@Self::script_type).
        #[must_use]
        pub fn script_type<F>(
            mut self,
            script_type: impl codegen::IntoOption<ScriptType, F>,
        ) -> Self {
            self.script_type = codegen::IntoOption::into_option(script_type);
            self
        }

        /// Sets [`text_config`](field@Self::text_config).
        #[must_use]
        pub fn text_config<F>(
            mut self,
            text_config: impl codegen::IntoOption<TextConfig, F>,
        ) -> Self {
            self.text_config = codegen::IntoOption::into_option(text_config);
            self
        }

        /// Sets [`audio_duration`](field@Self::audio_duration).
        #[must_use]
        pub fn audio_duration<F>(
            mut self,
            audio_duration: impl codegen::IntoOption<f64, F>,
        ) -> Self {
            self.audio_duration = codegen::IntoOption::into_option(audio_duration);
            self
        }

        /// Sets [`audio_drive_action_config`](field@Self::audio_drive_action_config).
        #[must_use]
        pub fn audio_drive_action_config<F>(
            mut self,
            audio_drive_action_config: impl codegen::IntoList<AudioDriveActionConfig, F>,
        ) -> Self {
            self.audio_drive_action_config =
                codegen::IntoList::into_optional_list(audio_drive_action_config);
            self
        }

        /// Sets [`audio_drive_file_external_url`](field@Self::audio_drive_file_external_url).
        #[must_use]
        pub fn audio_drive_file_external_url<F>(
            mut self,
            audio_drive_file_external_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.audio_drive_file_external_url =
                codegen::IntoOption::into_option(audio_drive_file_external_url);
            self
        }

        /// Sets [`background_config`](field@Self::background_config).
        #[must_use]
        pub fn background_config<F>(
            mut self,
            background_config: impl codegen::IntoList<BackgroundConfigInfo, F>,
        ) -> Self {
            self.background_config = codegen::IntoList::into_optional_list(background_config);
            self
        }

        /// Sets [`layer_config`](field@Self::layer_config).
        #[must_use]
        pub fn layer_config<F>(
            mut self,
            layer_config: impl codegen::IntoList<LayerConfig, F>,
        ) -> Self {
            self.layer_config = codegen::IntoList::into_optional_list(layer_config);
            self
        }

        /// Sets [`audio_config`](field@Self::audio_config).
        #[must_use]
        pub fn audio_config<F>(
            mut self,
            audio_config: impl codegen::IntoOption<AudioInfo, F>,
        ) -> Self {
            self.audio_config = codegen::IntoOption::into_option(audio_config);
            self
        }
    }

    codegen::object! {
        ShootScript, extra {
            0 script_type: Option<ScriptType> = optional "script_type";
            1 text_config: Option<TextConfig> = optional "text_config";
            2 audio_duration: Option<f64> = optional "audio_duration";
            3 audio_drive_action_config: Option<Vec<AudioDriveActionConfig>> = optional "audio_drive_action_config";
            4 audio_drive_file_external_url: Option<String> = optional "audio_drive_file_external_url" sensitive;
            5 background_config: Option<Vec<BackgroundConfigInfo>> = optional "background_config";
            6 layer_config: Option<Vec<LayerConfig>> = optional "layer_config";
            7 audio_config: Option<AudioInfo> = optional "audio_config";
        }
    }

    codegen::open_enum! {
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played.
        pub enum ScriptType {
            Text = "TEXT",
            Audio = "AUDIO",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AudioDriveActionConfig {
        /// An action that the avatar was trained for. 1 to 256 characters.
        pub action_tag: String,
        /// 1 to 256 characters.
        pub action_name: Option<String>,
        /// When the action begins. The unit is undocumented; the bound fits seconds. Range: 0 to
        /// 2592000.
        pub action_start_time: f64,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AudioDriveActionConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(action_tag: impl Into<String>, action_start_time: f64) -> Self {
            Self {
                action_tag: action_tag.into(),
                action_start_time,
                ..Default::default()
            }
        }

        /// Sets [`action_name`](field@Self::action_name).
        #[must_use]
        pub fn action_name<F>(mut self, action_name: impl codegen::IntoOption<String, F>) -> Self {
            self.action_name = codegen::IntoOption::into_option(action_name);
            self
        }
    }

    codegen::object! {
        AudioDriveActionConfig, extra {
            0 action_tag: String = required "action_tag";
            1 action_name: Option<String> = optional "action_name";
            2 action_start_time: f64 = required "action_start_time";
        }
    }

    /// Which of a script's uploaded audio files is played. The ids come from showing or updating
    /// the script.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AudioInfo {
        /// Range: 0 to 10000.
        pub audio_id: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AudioInfo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`audio_id`](field@Self::audio_id).
        #[must_use]
        pub fn audio_id<F>(mut self, audio_id: impl codegen::IntoOption<i32, F>) -> Self {
            self.audio_id = codegen::IntoOption::into_option(audio_id);
            self
        }
    }

    codegen::object! {
        AudioInfo, extra {
            0 audio_id: Option<i32> = optional "audio_id";
        }
    }

    /// Subtitles of a scene, by their origin.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleFiles {
        pub text_subtitle_file: Option<SubtitleFileInfo>,
        pub audio_subtitle_file: Option<SubtitleFileInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SubtitleFiles {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`text_subtitle_file`](field@Self::text_subtitle_file).
        #[must_use]
        pub fn text_subtitle_file<F>(
            mut self,
            text_subtitle_file: impl codegen::IntoOption<SubtitleFileInfo, F>,
        ) -> Self {
            self.text_subtitle_file = codegen::IntoOption::into_option(text_subtitle_file);
            self
        }

        /// Sets [`audio_subtitle_file`](field@Self::audio_subtitle_file).
        #[must_use]
        pub fn audio_subtitle_file<F>(
            mut self,
            audio_subtitle_file: impl codegen::IntoOption<SubtitleFileInfo, F>,
        ) -> Self {
            self.audio_subtitle_file = codegen::IntoOption::into_option(audio_subtitle_file);
            self
        }
    }

    codegen::object! {
        SubtitleFiles, extra {
            0 text_subtitle_file: Option<SubtitleFileInfo> = optional "text_subtitle_file";
            1 audio_subtitle_file: Option<SubtitleFileInfo> = optional "audio_subtitle_file";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleFileInfo {
        /// 1 to 2048 characters.
        pub subtitle_file_download_url: Option<String>,
        /// 1 to 2048 characters.
        pub subtitle_file_upload_url: Option<String>,
        /// Where the making of a subtitle file stands.
        pub subtitle_file_state: Option<SubtitleFileState>,
        /// The job that creates the file. 1 to 64 characters.
        pub job_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SubtitleFileInfo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`subtitle_file_download_url`](field@Self::subtitle_file_download_url).
        #[must_use]
        pub fn subtitle_file_download_url<F>(
            mut self,
            subtitle_file_download_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.subtitle_file_download_url =
                codegen::IntoOption::into_option(subtitle_file_download_url);
            self
        }

        /// Sets [`subtitle_file_upload_url`](field@Self::subtitle_file_upload_url).
        #[must_use]
        pub fn subtitle_file_upload_url<F>(
            mut self,
            subtitle_file_upload_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.subtitle_file_upload_url =
                codegen::IntoOption::into_option(subtitle_file_upload_url);
            self
        }

        /// Sets [`subtitle_file_state`](field@Self::subtitle_file_state).
        #[must_use]
        pub fn subtitle_file_state<F>(
            mut self,
            subtitle_file_state: impl codegen::IntoOption<SubtitleFileState, F>,
        ) -> Self {
            self.subtitle_file_state = codegen::IntoOption::into_option(subtitle_file_state);
            self
        }

        /// Sets [`job_id`](field@Self::job_id).
        #[must_use]
        pub fn job_id<F>(mut self, job_id: impl codegen::IntoOption<String, F>) -> Self {
            self.job_id = codegen::IntoOption::into_option(job_id);
            self
        }
    }

    codegen::object! {
        SubtitleFileInfo, extra {
            0 subtitle_file_download_url: Option<String> = optional "subtitle_file_download_url" sensitive;
            1 subtitle_file_upload_url: Option<String> = optional "subtitle_file_upload_url" sensitive;
            2 subtitle_file_state: Option<SubtitleFileState> = optional "subtitle_file_state";
            3 job_id: Option<String> = optional "job_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BackgroundMusicConfig {
        /// A piece of music in the asset library. At most 64 characters.
        pub music_asset_id: Option<String>,
        /// In percent. Range: 0 to 100. Default: `100`.
        pub volume: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BackgroundMusicConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`music_asset_id`](field@Self::music_asset_id).
        #[must_use]
        pub fn music_asset_id<F>(
            mut self,
            music_asset_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.music_asset_id = codegen::IntoOption::into_option(music_asset_id);
            self
        }

        /// Sets [`volume`](field@Self::volume).
        #[must_use]
        pub fn volume<F>(mut self, volume: impl codegen::IntoOption<i32, F>) -> Self {
            self.volume = codegen::IntoOption::into_option(volume);
            self
        }
    }

    codegen::object! {
        BackgroundMusicConfig, extra {
            0 music_asset_id: Option<String> = optional "music_asset_id";
            1 volume: Option<i32> = optional "volume";
        }
    }

    /// How an avatar moves on its own.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ActionConfig {
        /// Seconds between movements that the text does not ask for. 0, or none, means 4; with 255
        /// there are no such movements. Range: 0 to 255. Default: `0.0`.
        pub action_interval: Option<f64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ActionConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`action_interval`](field@Self::action_interval).
        #[must_use]
        pub fn action_interval<F>(
            mut self,
            action_interval: impl codegen::IntoOption<f64, F>,
        ) -> Self {
            self.action_interval = codegen::IntoOption::into_option(action_interval);
            self
        }
    }

    codegen::object! {
        ActionConfig, extra {
            0 action_interval: Option<f64> = optional "action_interval";
        }
    }
}

#[cfg(any(
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub use self::of_3_families_5::*;

#[cfg(any(
    feature = "digital-human-videos",
    feature = "live-rooms",
    feature = "video-scripts",
))]
pub(crate) mod of_3_families_5 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TextConfig {
        /// Plain text, or SSML in the vendor's dialect, which has tags for pauses, pronunciations and
        /// actions. At most 10,000 characters beside the tags. 1 to 300000 characters.
        pub text: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TextConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(text: impl Into<String>) -> Self {
            Self {
                text: text.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        TextConfig, extra {
            0 text: String = required "text";
        }
    }
}

#[cfg(any(
    feature = "digital-human-videos",
    feature = "subtitles",
    feature = "video-scripts",
))]
pub use self::of_3_families_6::*;

#[cfg(any(
    feature = "digital-human-videos",
    feature = "subtitles",
    feature = "video-scripts",
))]
pub(crate) mod of_3_families_6 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// Where the making of a subtitle file stands.
        pub enum SubtitleFileState {
            Generating = "GENERATING",
            GenerateSucceed = "GENERATE_SUCCEED",
            GenerateFailed = "GENERATE_FAILED",
        }
    }

    impl SubtitleFileState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::GenerateFailed => Some(codegen::Phase::Failed),
                Self::Generating => Some(codegen::Phase::Running),
                Self::GenerateSucceed => Some(codegen::Phase::Succeeded),
                Self::Unknown(_) => None,
            }
        }
    }
}

#[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
pub use self::of_2_families_7::*;

#[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
pub(crate) mod of_2_families_7 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::types::{LayerPositionConfig, LayerSizeConfig};

    /// When a rule applies.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HitCondition {
        /// Whether all tags must match (AND) or one of them (OR). What RESERVED does is undocumented.
        pub relation: Option<HitConditionRelation>,
        /// The lowest number comes first. Range: 0 to 999. Default: `500`.
        pub priority: Option<i32>,
        /// 1 to 5 elements.
        pub tags: Option<Vec<HitConditionTag>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl HitCondition {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`relation`](field@Self::relation).
        #[must_use]
        pub fn relation<F>(
            mut self,
            relation: impl codegen::IntoOption<HitConditionRelation, F>,
        ) -> Self {
            self.relation = codegen::IntoOption::into_option(relation);
            self
        }

        /// Sets [`priority`](field@Self::priority).
        #[must_use]
        pub fn priority<F>(mut self, priority: impl codegen::IntoOption<i32, F>) -> Self {
            self.priority = codegen::IntoOption::into_option(priority);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<HitConditionTag, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }
    }

    codegen::object! {
        HitCondition, extra {
            0 relation: Option<HitConditionRelation> = optional "relation";
            1 priority: Option<i32> = optional "priority";
            2 tags: Option<Vec<HitConditionTag>> = optional "tags";
        }
    }

    codegen::open_enum! {
        /// Whether all tags must match (AND) or one of them (OR). What RESERVED does is undocumented.
        pub enum HitConditionRelation {
            And = "AND",
            Or = "OR",
            Reserved = "RESERVED",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct HitConditionTag {
        /// Field of the event's content that is looked at, such as `content` of a comment. At most 256
        /// characters.
        pub tag: Option<String>,
        /// What is compared: the field itself (NONE), or its sum, average or count. Default: `NONE`.
        pub operation: Option<HitConditionOperation>,
        /// How a field is compared: as text (EQUAL), with a regular expression (REGEX), or as a number.
        #[cfg_attr(feature = "schemars", schemars(rename = "match"))]
        pub comparison: Option<HitConditionMatch>,
        /// What the field is compared with. At most 1024 characters.
        pub value: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl HitConditionTag {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`tag`](field@Self::tag).
        #[must_use]
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<String, F>) -> Self {
            self.tag = codegen::IntoOption::into_option(tag);
            self
        }

        /// Sets [`operation`](field@Self::operation).
        #[must_use]
        pub fn operation<F>(
            mut self,
            operation: impl codegen::IntoOption<HitConditionOperation, F>,
        ) -> Self {
            self.operation = codegen::IntoOption::into_option(operation);
            self
        }

        /// Sets [`comparison`](field@Self::comparison).
        #[must_use]
        pub fn comparison<F>(
            mut self,
            comparison: impl codegen::IntoOption<HitConditionMatch, F>,
        ) -> Self {
            self.comparison = codegen::IntoOption::into_option(comparison);
            self
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value<F>(mut self, value: impl codegen::IntoOption<String, F>) -> Self {
            self.value = codegen::IntoOption::into_option(value);
            self
        }
    }

    codegen::object! {
        HitConditionTag, extra {
            0 tag: Option<String> = optional "tag";
            1 operation: Option<HitConditionOperation> = optional "operation";
            2 comparison: Option<HitConditionMatch> = optional "match";
            3 value: Option<String> = optional "value";
        }
    }

    codegen::open_enum! {
        /// What is compared: the field itself (NONE), or its sum, average or count.
        pub enum HitConditionOperation {
            Sum = "SUM",
            Avg = "AVG",
            Count = "COUNT",
            None = "NONE",
        }
    }

    codegen::open_enum! {
        /// How a field is compared: as text (EQUAL), with a regular expression (REGEX), or as a number.
        pub enum HitConditionMatch {
            Equal = "EQUAL",
            Regex = "REGEX",
            MathGt = "MATH_GT",
            MathGe = "MATH_GE",
            MathLt = "MATH_LT",
            MathLe = "MATH_LE",
            MathEq = "MATH_EQ",
        }
    }

    /// What happens when a rule applies.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RuleTrigger {
        /// Seconds during which the rule does not apply again. -1 means the rest of the stream, 0 for
        /// no pause. Range: -1 to 7200.
        pub time_window: Option<i32>,
        /// - `SYSTEM_REPLY`: the service says one of the replies.
        /// - `CALLBACK`: the service sends the replies to `interaction_callback_url` of the job.
        /// - `SYSTEM_REPLY_AND_CALLBACK`: both.
        /// - `SHOW_LAYER`: a layer is shown, and the speech goes on.
        /// - `INTELLIGENT_REPLY`: a chat robot answers.
        pub reply_mode: Option<LiveReplyMode>,
        /// A layer that a rule shows over the picture.
        pub layer_config: Option<SmartLayerConfig>,
        /// A second layer, such as text beside a product.
        pub extra_layer_config: Option<SmartLayerConfig>,
        /// At most 5 elements.
        pub reply_texts: Option<Vec<String>>,
        /// At most 5 elements.
        pub reply_audios: Option<Vec<ReplyAudio>>,
        /// Whether replies are drawn at random or taken in turn.
        pub reply_order: Option<LiveReplyOrder>,
        /// Who speaks, the avatar (STREAMER) or the second voice (CO_STREAMER). Default: `STREAMER`.
        pub reply_role: Option<StreamerRole>,
        /// A chat robot with a language model, created with `CreateRobot`. Required with
        /// INTELLIGENT_REPLY. At most 64 characters.
        pub robot_id: Option<String>,
        /// When something is played that was not in the script. Default: `PLAY_NOW`.
        pub play_type: Option<LivePlayType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RuleTrigger {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`time_window`](field@Self::time_window).
        #[must_use]
        pub fn time_window<F>(mut self, time_window: impl codegen::IntoOption<i32, F>) -> Self {
            self.time_window = codegen::IntoOption::into_option(time_window);
            self
        }

        /// Sets [`reply_mode`](field@Self::reply_mode).
        #[must_use]
        pub fn reply_mode<F>(
            mut self,
            reply_mode: impl codegen::IntoOption<LiveReplyMode, F>,
        ) -> Self {
            self.reply_mode = codegen::IntoOption::into_option(reply_mode);
            self
        }

        /// Sets [`layer_config`](field@Self::layer_config).
        #[must_use]
        pub fn layer_config<F>(
            mut self,
            layer_config: impl codegen::IntoOption<SmartLayerConfig, F>,
        ) -> Self {
            self.layer_config = codegen::IntoOption::into_option(layer_config);
            self
        }

        /// Sets [`extra_layer_config`](field@Self::extra_layer_config).
        #[must_use]
        pub fn extra_layer_config<F>(
            mut self,
            extra_layer_config: impl codegen::IntoOption<SmartLayerConfig, F>,
        ) -> Self {
            self.extra_layer_config = codegen::IntoOption::into_option(extra_layer_config);
            self
        }

        /// Sets [`reply_texts`](field@Self::reply_texts).
        #[must_use]
        pub fn reply_texts<F>(mut self, reply_texts: impl codegen::IntoList<String, F>) -> Self {
            self.reply_texts = codegen::IntoList::into_optional_list(reply_texts);
            self
        }

        /// Sets [`reply_audios`](field@Self::reply_audios).
        #[must_use]
        pub fn reply_audios<F>(
            mut self,
            reply_audios: impl codegen::IntoList<ReplyAudio, F>,
        ) -> Self {
            self.reply_audios = codegen::IntoList::into_optional_list(reply_audios);
            self
        }

        /// Sets [`reply_order`](field@Self::reply_order).
        #[must_use]
        pub fn reply_order<F>(
            mut self,
            reply_order: impl codegen::IntoOption<LiveReplyOrder, F>,
        ) -> Self {
            self.reply_order = codegen::IntoOption::into_option(reply_order);
            self
        }

        /// Sets [`reply_role`](field@Self::reply_role).
        #[must_use]
        pub fn reply_role<F>(
            mut self,
            reply_role: impl codegen::IntoOption<StreamerRole, F>,
        ) -> Self {
            self.reply_role = codegen::IntoOption::into_option(reply_role);
            self
        }

        /// Sets [`robot_id`](field@Self::robot_id).
        #[must_use]
        pub fn robot_id<F>(mut self, robot_id: impl codegen::IntoOption<String, F>) -> Self {
            self.robot_id = codegen::IntoOption::into_option(robot_id);
            self
        }

        /// Sets [`play_type`](field@Self::play_type).
        #[must_use]
        pub fn play_type<F>(
            mut self,
            play_type: impl codegen::IntoOption<LivePlayType, F>,
        ) -> Self {
            self.play_type = codegen::IntoOption::into_option(play_type);
            self
        }
    }

    codegen::object! {
        RuleTrigger, extra {
            0 time_window: Option<i32> = optional "time_window";
            1 reply_mode: Option<LiveReplyMode> = optional "reply_mode";
            2 layer_config: Option<SmartLayerConfig> = optional "layer_config";
            3 extra_layer_config: Option<SmartLayerConfig> = optional "extra_layer_config";
            4 reply_texts: Option<Vec<String>> = optional "reply_texts";
            5 reply_audios: Option<Vec<ReplyAudio>> = optional "reply_audios";
            6 reply_order: Option<LiveReplyOrder> = optional "reply_order";
            7 reply_role: Option<StreamerRole> = optional "reply_role";
            8 robot_id: Option<String> = optional "robot_id";
            9 play_type: Option<LivePlayType> = optional "play_type";
        }
    }

    codegen::open_enum! {
        /// - `SYSTEM_REPLY`: the service says one of the replies.
        /// - `CALLBACK`: the service sends the replies to `interaction_callback_url` of the job.
        /// - `SYSTEM_REPLY_AND_CALLBACK`: both.
        /// - `SHOW_LAYER`: a layer is shown, and the speech goes on.
        /// - `INTELLIGENT_REPLY`: a chat robot answers.
        pub enum LiveReplyMode {
            SystemReply = "SYSTEM_REPLY",
            Callback = "CALLBACK",
            SystemReplyAndCallback = "SYSTEM_REPLY_AND_CALLBACK",
            ShowLayer = "SHOW_LAYER",
            IntelligentReply = "INTELLIGENT_REPLY",
        }
    }

    /// A layer that a rule shows over the picture.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLayerConfig {
        /// Each type has a configuration of its own beside it.
        pub layer_type: SmartLayerType,
        /// What is shown, if it is in the asset library. At most 64 characters.
        pub asset_id: Option<String>,
        /// A place on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright, whatever the
        /// size of the video.
        pub position: Option<LayerPositionConfig>,
        pub size: Option<LayerSizeConfig>,
        pub image_config: Option<SmartImageLayerConfig>,
        pub video_config: Option<SmartVideoLayerConfig>,
        pub text_config: Option<SmartTextLayerConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SmartLayerConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(layer_type: SmartLayerType) -> Self {
            Self {
                layer_type,
                ..Default::default()
            }
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_id = codegen::IntoOption::into_option(asset_id);
            self
        }

        /// Sets [`position`](field@Self::position).
        #[must_use]
        pub fn position<F>(
            mut self,
            position: impl codegen::IntoOption<LayerPositionConfig, F>,
        ) -> Self {
            self.position = codegen::IntoOption::into_option(position);
            self
        }

        /// Sets [`size`](field@Self::size).
        #[must_use]
        pub fn size<F>(mut self, size: impl codegen::IntoOption<LayerSizeConfig, F>) -> Self {
            self.size = codegen::IntoOption::into_option(size);
            self
        }

        /// Sets [`image_config`](field@Self::image_config).
        #[must_use]
        pub fn image_config<F>(
            mut self,
            image_config: impl codegen::IntoOption<SmartImageLayerConfig, F>,
        ) -> Self {
            self.image_config = codegen::IntoOption::into_option(image_config);
            self
        }

        /// Sets [`video_config`](field@Self::video_config).
        #[must_use]
        pub fn video_config<F>(
            mut self,
            video_config: impl codegen::IntoOption<SmartVideoLayerConfig, F>,
        ) -> Self {
            self.video_config = codegen::IntoOption::into_option(video_config);
            self
        }

        /// Sets [`text_config`](field@Self::text_config).
        #[must_use]
        pub fn text_config<F>(
            mut self,
            text_config: impl codegen::IntoOption<SmartTextLayerConfig, F>,
        ) -> Self {
            self.text_config = codegen::IntoOption::into_option(text_config);
            self
        }
    }

    codegen::object! {
        SmartLayerConfig, extra {
            0 layer_type: SmartLayerType = required "layer_type";
            1 asset_id: Option<String> = optional "asset_id";
            2 position: Option<LayerPositionConfig> = optional "position";
            3 size: Option<LayerSizeConfig> = optional "size";
            4 image_config: Option<SmartImageLayerConfig> = optional "image_config";
            5 video_config: Option<SmartVideoLayerConfig> = optional "video_config";
            6 text_config: Option<SmartTextLayerConfig> = optional "text_config";
        }
    }

    codegen::open_enum! {
        /// Each type has a configuration of its own beside it.
        pub enum SmartLayerType {
            Image = "IMAGE",
            Video = "VIDEO",
            Text = "TEXT",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartImageLayerConfig {
        /// At most 2048 characters.
        pub image_url: String,
        /// In seconds. 0 shows the layer for good. Range: 0 to 3600.
        pub display_duration: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SmartImageLayerConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(image_url: impl Into<String>) -> Self {
            Self {
                image_url: image_url.into(),
                ..Default::default()
            }
        }

        /// Sets [`display_duration`](field@Self::display_duration).
        #[must_use]
        pub fn display_duration<F>(
            mut self,
            display_duration: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.display_duration = codegen::IntoOption::into_option(display_duration);
            self
        }
    }

    codegen::object! {
        SmartImageLayerConfig, extra {
            0 image_url: String = required "image_url" sensitive;
            1 display_duration: Option<i32> = optional "display_duration";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartVideoLayerConfig {
        /// At most 2048 characters.
        pub video_url: String,
        /// At most 2048 characters.
        pub video_cover_url: Option<String>,
        /// In seconds. 0 shows the layer for good. Range: 0 to 3600.
        pub display_duration: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SmartVideoLayerConfig {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(video_url: impl Into<String>) -> Self {
            Self {
                video_url: video_url.into(),
                ..Default::default()
            }
        }

        /// Sets [`video_cover_url`](field@Self::video_cover_url).
        #[must_use]
        pub fn video_cover_url<F>(
            mut self,
            video_cover_url: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.video_cover_url = codegen::IntoOption::into_option(video_cover_url);
            self
        }

        /// Sets [`display_duration`](field@Self::display_duration).
        #[must_use]
        pub fn display_duration<F>(
            mut self,
            display_duration: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.display_duration = codegen::IntoOption::into_option(display_duration);
            self
        }
    }

    codegen::object! {
        SmartVideoLayerConfig, extra {
            0 video_url: String = required "video_url" sensitive;
            1 video_cover_url: Option<String> = optional "video_cover_url" sensitive;
            2 display_duration: Option<i32> = optional "display_duration";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SmartTextLayerConfig {
        /// In DYNAMIC text, keywords are replaced; STATIC text is shown as it is. Default: `DYNAMIC`.
        pub text_type: Option<SmartTextType>,
        /// At most 1024 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "text_context"))]
        pub text: Option<String>,
        /// The HarmonyOS fonts are bold, regular and thin; `fzyouh` is a narrow one. Default:
        /// `HarmonyOS_Sans_SC_Black`.
        pub font_name: Option<SmartLayerFont>,
        /// In pixels. 0 to 120 is accepted, 4 to 120 is of use. Range: 0 to 120. Default: `16`.
        pub font_size: Option<i32>,
        /// Red, green and blue, as in `#FFFFFF`. At most 16 characters. Default: `#FFFFFF`.
        pub font_color: Option<String>,
        /// In seconds. The layer stays as long as the reply is played, or, without a reply, what is
        /// played for the keyword. Range: 0 to 3600.
        pub display_duration: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SmartTextLayerConfig {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`text_type`](field@Self::text_type).
        #[must_use]
        pub fn text_type<F>(
            mut self,
            text_type: impl codegen::IntoOption<SmartTextType, F>,
        ) -> Self {
            self.text_type = codegen::IntoOption::into_option(text_type);
            self
        }

        /// Sets [`text`](field@Self::text).
        #[must_use]
        pub fn text<F>(mut self, text: impl codegen::IntoOption<String, F>) -> Self {
            self.text = codegen::IntoOption::into_option(text);
            self
        }

        /// Sets [`font_name`](field@Self::font_name).
        #[must_use]
        pub fn font_name<F>(
            mut self,
            font_name: impl codegen::IntoOption<SmartLayerFont, F>,
        ) -> Self {
            self.font_name = codegen::IntoOption::into_option(font_name);
            self
        }

        /// Sets [`font_size`](field@Self::font_size).
        #[must_use]
        pub fn font_size<F>(mut self, font_size: impl codegen::IntoOption<i32, F>) -> Self {
            self.font_size = codegen::IntoOption::into_option(font_size);
            self
        }

        /// Sets [`font_color`](field@Self::font_color).
        #[must_use]
        pub fn font_color<F>(mut self, font_color: impl codegen::IntoOption<String, F>) -> Self {
            self.font_color = codegen::IntoOption::into_option(font_color);
            self
        }

        /// Sets [`display_duration`](field@Self::display_duration).
        #[must_use]
        pub fn display_duration<F>(
            mut self,
            display_duration: impl codegen::IntoOption<i32, F>,
        ) -> Self {
            self.display_duration = codegen::IntoOption::into_option(display_duration);
            self
        }
    }

    codegen::object! {
        SmartTextLayerConfig, extra {
            0 text_type: Option<SmartTextType> = optional "text_type";
            1 text: Option<String> = optional "text_context";
            2 font_name: Option<SmartLayerFont> = optional "font_name";
            3 font_size: Option<i32> = optional "font_size";
            4 font_color: Option<String> = optional "font_color";
            5 display_duration: Option<i32> = optional "display_duration";
        }
    }

    codegen::open_enum! {
        /// In DYNAMIC text, keywords are replaced; STATIC text is shown as it is.
        pub enum SmartTextType {
            Dynamic = "DYNAMIC",
            Static = "STATIC",
        }
    }

    codegen::open_enum! {
        /// The HarmonyOS fonts are bold, regular and thin; `fzyouh` is a narrow one.
        pub enum SmartLayerFont {
            HarmonyOsSansScBlack = "HarmonyOS_Sans_SC_Black",
            HarmonyOsSansScRegular = "HarmonyOS_Sans_SC_Regular",
            HarmonyOsSansScThin = "HarmonyOS_Sans_SC_Thin",
            Fzyouh = "fzyouh",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ReplyAudio {
        /// At most 2048 characters.
        pub audio_url: Option<String>,
        /// At most 256 characters.
        pub audio_name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ReplyAudio {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`audio_url`](field@Self::audio_url).
        #[must_use]
        pub fn audio_url<F>(mut self, audio_url: impl codegen::IntoOption<String, F>) -> Self {
            self.audio_url = codegen::IntoOption::into_option(audio_url);
            self
        }

        /// Sets [`audio_name`](field@Self::audio_name).
        #[must_use]
        pub fn audio_name<F>(mut self, audio_name: impl codegen::IntoOption<String, F>) -> Self {
            self.audio_name = codegen::IntoOption::into_option(audio_name);
            self
        }
    }

    codegen::object! {
        ReplyAudio, extra {
            0 audio_url: Option<String> = optional "audio_url" sensitive;
            1 audio_name: Option<String> = optional "audio_name";
        }
    }

    codegen::open_enum! {
        /// Whether replies are drawn at random or taken in turn.
        pub enum LiveReplyOrder {
            Random = "RANDOM",
            Order = "ORDER",
        }
    }

    codegen::open_enum! {
        /// Who speaks, the avatar (STREAMER) or the second voice (CO_STREAMER).
        pub enum StreamerRole {
            Streamer = "STREAMER",
            CoStreamer = "CO_STREAMER",
        }
    }

    codegen::open_enum! {
        /// When something is played that was not in the script.
        ///
        /// - `APPEND`: after all that waits in the scene.
        /// - `INSERT`: at the end of the sentence or audio file that is being played.
        /// - `PLAY_NOW`: at once, even within a sentence.
        pub enum LivePlayType {
            Append = "APPEND",
            Insert = "INSERT",
            PlayNow = "PLAY_NOW",
        }
    }
}

#[cfg(any(feature = "callbacks", feature = "live-rooms"))]
pub use self::of_2_families_8::*;

#[cfg(any(feature = "callbacks", feature = "live-rooms"))]
pub(crate) mod of_2_families_8 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// An event in a live job, and what its message has beside `room_id` and `job_id`.
        ///
        /// - `SHOOT_SCRIPT_SWITCH`: another passage begins. `scene_script_name`,
        ///   `shoot_script_sequence_no` (as text), `shoot_script_title`, and the event and the product
        ///   if they were configured.
        /// - `RTMP_STREAM_STATE_CHANGE`: `output_url`, `stream_key`, and `state`: CONNECTING,
        ///   CONNECTED, DISCONNECTED, RECONNECTING, or END when the service does not connect again.
        /// - `REPLY_COMMAND_FINISH`: a reply was played. `reply_id`.
        pub enum LiveEventType {
            ShootScriptSwitch = "SHOOT_SCRIPT_SWITCH",
            RtmpStreamStateChange = "RTMP_STREAM_STATE_CHANGE",
            ReplyCommandFinish = "REPLY_COMMAND_FINISH",
        }
    }
}

#[cfg(any(feature = "live-rooms", feature = "video-scripts"))]
pub use self::of_2_families_9::*;

#[cfg(any(feature = "live-rooms", feature = "video-scripts"))]
pub(crate) mod of_2_families_9 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// Whether the picture is wide (16:9) or upright (9:16).
        pub enum ViewMode {
            Landscape = "LANDSCAPE",
            Vertical = "VERTICAL",
        }
    }
}

#[cfg(any(feature = "model-training", feature = "voice-training"))]
pub use self::of_2_families_10::*;

#[cfg(any(feature = "model-training", feature = "voice-training"))]
pub(crate) mod of_2_families_10 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::types::ChargeMode;

    codegen::open_enum! {
        pub enum TrainingVoiceSex {
            Female = "FEMALE",
            Male = "MALE",
        }
    }

    codegen::open_enum! {
        /// CN is Chinese, EN is English. Only Chinese is supported so far.
        pub enum TrainingVoiceLanguage {
            Cn = "CN",
            En = "EN",
        }
    }

    /// What the job is paid with.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingAllocatedResource {
        pub resource_id: Option<String>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charge_mode: Option<ChargeMode>,
        pub expire_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TrainingAllocatedResource, extra {
            0 resource_id: Option<String> = optional "resource_id";
            1 charge_mode: Option<ChargeMode> = optional "charge_mode";
            2 expire_time: Option<codegen::Timestamp> = optional "expire_time";
        }
    }
}

#[cfg(any(feature = "tenants", feature = "usage"))]
pub use self::of_2_families_11::*;

#[cfg(any(feature = "tenants", feature = "usage"))]
pub(crate) mod of_2_families_11 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::types::{ChargeMode, ResourceSource};

    codegen::open_enum! {
        /// What a resource is for.
        ///
        /// - `VOICE_CLONE`: making voices.
        /// - `SYNTHETICS_SOUND`: turning text into speech.
        /// - `ASSET_MANAGER`: keeping assets.
        /// - `MODELING_2D`: training avatars.
        /// - `LIVE_2D`: live streams with avatars.
        /// - `VIDEO_2D`: videos with avatars.
        /// - `CHAT_2D`: conversations with avatars.
        /// - `BUSINESS_CARD_2D`: business cards with avatars.
        /// - `PICTURE_2D`: videos with photos.
        /// - `MODELING_3D`: modeling characters from photos.
        /// - `VDS_3D`: driving characters by video.
        /// - `TTSA_3D`: driving characters by speech.
        /// - `FLEXUS_2D`: the Flexus edition.
        pub enum BusinessType {
            VoiceClone = "VOICE_CLONE",
            SyntheticsSound = "SYNTHETICS_SOUND",
            AssetManager = "ASSET_MANAGER",
            Modeling2d = "MODELING_2D",
            Live2d = "LIVE_2D",
            Video2d = "VIDEO_2D",
            Chat2d = "CHAT_2D",
            BusinessCard2d = "BUSINESS_CARD_2D",
            Picture2d = "PICTURE_2D",
            Modeling3d = "MODELING_3D",
            Vds3d = "VDS_3D",
            Ttsa3d = "TTSA_3D",
            Flexus2d = "FLEXUS_2D",
        }
    }

    codegen::open_enum! {
        /// A part of a package of the Flexus edition; no other resource has parts.
        ///
        /// - `voice_clone_flexus`: making voices.
        /// - `modeling_count_2d_model_flexus`: training avatars.
        /// - `video_time_flexus_2d_model`: videos with avatars.
        pub enum SubResourceType {
            VoiceCloneFlexus = "voice_clone_flexus",
            ModelingCount2dModelFlexus = "modeling_count_2d_model_flexus",
            VideoTimeFlexus2dModel = "video_time_flexus_2d_model",
        }
    }

    codegen::open_enum! {
        /// - `NUM`: avatars or voices.
        /// - `MIN`: minutes, of videos.
        /// - `HOUR`: hours, of live streams.
        /// - `CHANNEL`: streams or conversations at a time.
        /// - `GB`: gigabytes, of assets.
        /// - `MILLION_WORDS`: a million words.
        /// - `TEN_THOUSAND_WORDS`: ten thousand words.
        /// - `TIME`: times.
        pub enum ResourceUnit {
            Num = "NUM",
            Min = "MIN",
            Hour = "HOUR",
            Channel = "CHANNEL",
            Gb = "GB",
            MillionWords = "MILLION_WORDS",
            TenThousandWords = "TEN_THOUSAND_WORDS",
            Time = "TIME",
        }
    }

    /// How much of a kind of resource is used.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceUsage {
        /// From the vendor's list of resource types.
        pub resource_type: Option<String>,
        /// What a resource is for.
        pub business_type: Option<BusinessType>,
        /// A part of a package of the Flexus edition; no other resource has parts.
        pub sub_resource_type: Option<SubResourceType>,
        /// Whether amount and unit are those of `sub_resource_type`.
        pub is_sub_resource: Option<bool>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charging_mode: Option<ChargeMode>,
        /// Where a resource comes from.
        pub resource_source: Option<ResourceSource>,
        /// All there is, in `unit`.
        pub amount: Option<f64>,
        /// What is used, in `unit`.
        pub usage: Option<f64>,
        /// - `NUM`: avatars or voices.
        /// - `MIN`: minutes, of videos.
        /// - `HOUR`: hours, of live streams.
        /// - `CHANNEL`: streams or conversations at a time.
        /// - `GB`: gigabytes, of assets.
        /// - `MILLION_WORDS`: a million words.
        /// - `TEN_THOUSAND_WORDS`: ten thousand words.
        /// - `TIME`: times.
        pub unit: Option<ResourceUnit>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResourceUsage, extra {
            0 resource_type: Option<String> = optional "resource_type";
            1 business_type: Option<BusinessType> = optional "business_type";
            2 sub_resource_type: Option<SubResourceType> = optional "sub_resource_type";
            3 is_sub_resource: Option<bool> = optional "is_sub_resource";
            4 charging_mode: Option<ChargeMode> = optional "charging_mode";
            5 resource_source: Option<ResourceSource> = optional "resource_source";
            6 amount: Option<f64> = optional "amount";
            7 usage: Option<f64> = optional "usage";
            8 unit: Option<ResourceUnit> = optional "unit";
        }
    }
}

#[cfg(any(feature = "wise-brain", feature = "wise-brain-knowledge"))]
pub use self::of_2_families_12::*;

#[cfg(any(feature = "wise-brain", feature = "wise-brain-knowledge"))]
pub(crate) mod of_2_families_12 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        /// What a knowledge library holds.
        pub enum KnowledgeType {
            QuestionAnswer = "QUESTION_ANSWER",
            Document = "DOCUMENT",
        }
    }
}
