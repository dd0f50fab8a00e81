//! Types that several families share.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Types of several families.
pub mod types {
    #[allow(unused_imports, reason = "no family that shares types may be switched on")]
    use crate::model::prelude::*;
    /// How content is reviewed before it is used.
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReviewConfig {
        /// Skips the review. Only for accounts on the vendor's list; for all others the service
        /// decides.
        pub no_need_review: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl ReviewConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Skips the review. Only for accounts on the vendor's list; for all others the service
        /// decides.
        #[must_use]
        pub fn no_need_review(mut self, no_need_review: bool) -> Self {
            self.no_need_review = Some(no_need_review);
            self
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for ReviewConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<bool>>("no_need_review"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.no_need_review)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "no_need_review", &self.no_need_review)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(ReviewConfig);
    /// How the service reports that a job is over: by a POST of JSON with `result` (`SUCCEED` or
    /// `FAILED`), `job_id` and the `asset_id` of the result.
    #[cfg(
        any(
            feature = "business-cards",
            feature = "digital-human-videos",
            feature = "subtitles"
        )
    )]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallBackConfig {
        /// `callback_url` (always there). At most 2048 characters.
        pub callback_url: String,
        /// How a receiver can verify that a call comes from the service. Default: `NONE`.
        pub auth_type: Option<CallBackAuthType>,
        /// What MSS_A signs with. At most 32 characters.
        pub key: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "digital-human-videos",
            feature = "subtitles"
        )
    )]
    impl std::fmt::Debug for CallBackConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CallBackConfig")
                .field("callback_url", &redacted(&self.callback_url))
                .field("auth_type", &self.auth_type)
                .field("key", &redacted(&self.key))
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "digital-human-videos",
            feature = "subtitles"
        )
    )]
    impl CallBackConfig {
        /// One with what is required; the rest has setters.
        pub fn new(callback_url: impl Into<String>) -> Self {
            Self {
                callback_url: callback_url.into(),
                ..Default::default()
            }
        }
        /// How a receiver can verify that a call comes from the service. Default: `NONE`.
        #[must_use]
        pub fn auth_type(mut self, auth_type: impl Into<CallBackAuthType>) -> Self {
            self.auth_type = Some(auth_type.into());
            self
        }
        /// What MSS_A signs with. At most 32 characters.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "digital-human-videos",
            feature = "subtitles"
        )
    )]
    impl Object for CallBackConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("callback_url").sensitive(),
            optional::<Option<CallBackAuthType>>("auth_type"),
            optional::<Option<String>>("key").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.callback_url),
                1 => read(map, &mut self.auth_type),
                _ => read(map, &mut self.key),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "callback_url", &self.callback_url)?;
            write_some(map, "auth_type", &self.auth_type)?;
            write_some(map, "key", &self.key)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "digital-human-videos",
            feature = "subtitles"
        )
    )]
    object!(CallBackConfig);
    #[cfg(
        any(
            feature = "business-cards",
            feature = "digital-human-videos",
            feature = "subtitles"
        )
    )]
    open_enum! {
        /// How a receiver can verify that a call comes from the service.
        ///
        /// - `NONE`: by what `callback_url` itself holds.
        /// - `MSS_A`: by two query parameters that are added. `time_stamp` is the time, in hexadecimal;
        ///   `secret` is the HMAC-SHA256 of `callback_url` followed by the time, under `key`.
        pub enum CallBackAuthType {
            /// `NONE`
            None = "NONE",
            /// `MSS_A`
            MssA = "MSS_A",
        }
    }
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    open_enum! {
        /// Where a video job stands. BLOCK means that it is frozen.
        pub enum VideoJobState {
            /// `WAITING` (waiting)
            Waiting = "WAITING",
            /// `PROCESSING` (running)
            Processing = "PROCESSING",
            /// `SUCCEED` (succeeded)
            Succeed = "SUCCEED",
            /// `FAILED` (failed)
            Failed = "FAILED",
            /// `CANCELED` (canceled)
            Canceled = "CANCELED",
            /// `BLOCK` (suspended)
            Block = "BLOCK",
        }
    }
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    impl VideoJobState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Canceled => Some(Phase::Canceled),
                Self::Failed => Some(Phase::Failed),
                Self::Processing => Some(Phase::Running),
                Self::Succeed => Some(Phase::Succeeded),
                Self::Block => Some(Phase::Suspended),
                Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "model-training",
            feature = "picture-modeling",
            feature = "products"
        )
    )]
    open_enum! {
        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset.
        pub enum SortKey {
            /// `create_time`
            CreateTime = "create_time",
            /// `update_time`
            UpdateTime = "update_time",
            /// `asset_order`
            AssetOrder = "asset_order",
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-speech",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "model-training",
            feature = "picture-modeling",
            feature = "products",
            feature = "voice-training"
        )
    )]
    open_enum! {
        /// Which way a list is ordered.
        pub enum SortDir {
            /// `asc`
            Asc = "asc",
            /// `desc`
            Desc = "desc",
        }
    }
    /// The video in the asset library.
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutputAssetInfo {
        /// `asset_id` (always there). 1 to 256 characters.
        pub asset_id: String,
        /// `asset_name` (always there). At most 256 characters.
        pub asset_name: String,
        /// `cover_url` (optional)
        pub cover_url: Option<String>,
        /// Valid for 24 hours. Videos with a trained avatar have no preview.
        pub preview_video_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    impl std::fmt::Debug for OutputAssetInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("OutputAssetInfo")
                .field("asset_id", &self.asset_id)
                .field("asset_name", &self.asset_name)
                .field("cover_url", &redacted(&self.cover_url))
                .field("preview_video_url", &redacted(&self.preview_video_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    impl Object for OutputAssetInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("asset_id"),
            required::<String>("asset_name"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<String>>("preview_video_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_name),
                2 => read(map, &mut self.cover_url),
                _ => read(map, &mut self.preview_video_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "asset_id", &self.asset_id)?;
            write(map, "asset_name", &self.asset_name)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "preview_video_url", &self.preview_video_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "business-cards", feature = "digital-human-videos"))]
    object!(OutputAssetInfo);
    /// Why a call was rejected, or why a job failed. Codes begin with MSS when the service speaks
    /// and with APIGW when the gateway in front of it does.
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "model-training",
            feature = "photo-detection",
            feature = "picture-modeling",
            feature = "subtitles"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ErrorResponse {
        /// `error_code` (optional)
        pub error_code: Option<String>,
        /// `error_msg` (optional)
        pub error_msg: Option<String>,
        /// The same as the header X-Request-Id. Only the gateway writes it into the body.
        pub request_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "model-training",
            feature = "photo-detection",
            feature = "picture-modeling",
            feature = "subtitles"
        )
    )]
    impl ErrorResponse {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `error_code` (optional)
        #[must_use]
        pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
            self.error_code = Some(error_code.into());
            self
        }
        /// `error_msg` (optional)
        #[must_use]
        pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
            self.error_msg = Some(error_msg.into());
            self
        }
        /// The same as the header X-Request-Id. Only the gateway writes it into the body.
        #[must_use]
        pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
            self.request_id = Some(request_id.into());
            self
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "model-training",
            feature = "photo-detection",
            feature = "picture-modeling",
            feature = "subtitles"
        )
    )]
    impl Object for ErrorResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("error_code"),
            optional::<Option<String>>("error_msg"),
            optional::<Option<String>>("request_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.error_code),
                1 => read(map, &mut self.error_msg),
                _ => read(map, &mut self.request_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "error_code", &self.error_code)?;
            write_some(map, "error_msg", &self.error_msg)?;
            write_some(map, "request_id", &self.request_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "business-cards",
            feature = "chat-rooms",
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "model-training",
            feature = "photo-detection",
            feature = "picture-modeling",
            feature = "subtitles"
        )
    )]
    object!(ErrorResponse);
    #[cfg(
        any(
            feature = "chat-robots",
            feature = "chat-rooms",
            feature = "chat-speech",
            feature = "wise-brain",
            feature = "wise-brain-knowledge"
        )
    )]
    open_enum! {
        /// A language of conversations.
        ///
        /// - `CN` is simplified Chinese, `EN` English.
        /// - `ESP` is Spanish, `por` Portuguese, `fr` French; these, `Arabic` and `Thai` exist on the
        ///   international site only.
        /// - `zh_CN` and `en_US` are retired; send `CN` and `EN` instead.
        pub enum ChatLanguage {
            /// `zh_CN`
            ZhCn = "zh_CN",
            /// `en_US`
            EnUs = "en_US",
            /// `CN`
            Cn = "CN",
            /// `EN`
            En = "EN",
            /// `ESP`
            Esp = "ESP",
            /// `por`
            Por = "por",
            /// `Arabic`
            Arabic = "Arabic",
            /// `Thai`
            Thai = "Thai",
            /// `fr`
            Fr = "fr",
        }
    }
    /// A room for real-time communication, in which stream and commands are carried, and who may
    /// enter it.
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RtcRoomInfo {
        /// Application of the real-time service. 1 to 32 characters.
        pub app_id: Option<String>,
        /// `room_id` (optional). 1 to 36 characters.
        pub room_id: Option<String>,
        /// `users` (optional). 2 to 4 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub users: Vec<RtcUserInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    impl Object for RtcRoomInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("app_id"),
            optional::<Option<String>>("room_id"),
            optional::<Vec<RtcUserInfo>>("users"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.app_id),
                1 => read(map, &mut self.room_id),
                _ => read(map, &mut self.users),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "app_id", &self.app_id)?;
            write_some(map, "room_id", &self.room_id)?;
            write_some(map, "users", &self.users)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    object!(RtcRoomInfo);
    /// `RtcUserInfo`
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RtcUserInfo {
        /// - `CAPTURE`: sends video from a camera into the room.
        /// - `ANIMATION`: the service that turns this video into movements.
        /// - `RENDER`: the service that turns movements into the avatar.
        /// - `PLAYER`: watches, either the camera's video or the avatar.
        /// - `INFERENCE_USER`: the service that takes audio and sends the avatar's video.
        /// - `END_USER`: a client that sends audio and takes the avatar's video.
        pub user_type: Option<RtcUserType>,
        /// `user_id` (optional). 1 to 64 characters.
        pub user_id: Option<String>,
        /// What the user enters the room with. 1 to 64 characters.
        pub signature: Option<String>,
        /// When `signature` expires, in seconds since 1970-01-01 00:00 UTC. Range: 0 to 4294967295.
        #[cfg_attr(feature = "schemars", schemars(rename = "ctime"))]
        pub expires_at: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    impl std::fmt::Debug for RtcUserInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("RtcUserInfo")
                .field("user_type", &self.user_type)
                .field("user_id", &self.user_id)
                .field("signature", &redacted(&self.signature))
                .field("expires_at", &self.expires_at)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    impl Object for RtcUserInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<RtcUserType>>("user_type"),
            optional::<Option<String>>("user_id"),
            optional::<Option<String>>("signature").sensitive(),
            optional::<Option<i64>>("ctime"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.user_type),
                1 => read(map, &mut self.user_id),
                2 => read(map, &mut self.signature),
                _ => read(map, &mut self.expires_at),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "user_type", &self.user_type)?;
            write_some(map, "user_id", &self.user_id)?;
            write_some(map, "signature", &self.signature)?;
            write_some(map, "ctime", &self.expires_at)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    object!(RtcUserInfo);
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    open_enum! {
        /// - `CAPTURE`: sends video from a camera into the room.
        /// - `ANIMATION`: the service that turns this video into movements.
        /// - `RENDER`: the service that turns movements into the avatar.
        /// - `PLAYER`: watches, either the camera's video or the avatar.
        /// - `INFERENCE_USER`: the service that takes audio and sends the avatar's video.
        /// - `END_USER`: a client that sends audio and takes the avatar's video.
        pub enum RtcUserType {
            /// `CAPTURE`
            Capture = "CAPTURE",
            /// `ANIMATION`
            Animation = "ANIMATION",
            /// `RENDER`
            Render = "RENDER",
            /// `PLAYER`
            Player = "PLAYER",
            /// `INFERENCE_USER`
            InferenceUser = "INFERENCE_USER",
            /// `END_USER`
            EndUser = "END_USER",
        }
    }
    /// How a video is cut and encoded.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl std::fmt::Debug for VideoConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VideoConfig")
                .field("clip_mode", &self.clip_mode)
                .field("codec", &self.codec)
                .field("bitrate", &self.bitrate)
                .field("width", &self.width)
                .field("height", &self.height)
                .field("frame_rate", &self.frame_rate)
                .field("is_subtitle_enable", &self.is_subtitle_enable)
                .field("subtitle_config", &self.subtitle_config)
                .field("dx", &self.dx)
                .field("dy", &self.dy)
                .field("is_enable_super_resolution", &self.is_enable_super_resolution)
                .field("is_end_at_first_frame", &self.is_end_at_first_frame)
                .field("output_external_url", &redacted(&self.output_external_url))
                .field("is_vocabulary_config_enable", &self.is_vocabulary_config_enable)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl VideoConfig {
        /// One with what is required; the rest has setters.
        pub fn new(bitrate: i32, width: i32, height: i32) -> Self {
            Self {
                bitrate,
                width,
                height,
                ..Default::default()
            }
        }
        /// RESIZE scales the picture to the size asked for, CROP cuts a part of that size out of it.
        /// Default: `RESIZE`.
        #[must_use]
        pub fn clip_mode(mut self, clip_mode: impl Into<ClipMode>) -> Self {
            self.clip_mode = Some(clip_mode.into());
            self
        }
        /// The encoding, and with it the format of the file. Default: `H264`.
        #[must_use]
        pub fn codec(mut self, codec: impl Into<VideoCodec>) -> Self {
            self.codec = Some(codec.into());
            self
        }
        /// Videos with a trained avatar always have 25. Default: `25`.
        #[must_use]
        pub fn frame_rate(mut self, frame_rate: impl Into<FrameRate>) -> Self {
            self.frame_rate = Some(frame_rate.into());
            self
        }
        /// Whether subtitles are drawn into the picture. Live rooms have none. Default: `false`.
        #[must_use]
        pub fn is_subtitle_enable(mut self, is_subtitle_enable: bool) -> Self {
            self.is_subtitle_enable = Some(is_subtitle_enable);
            self
        }
        /// Where subtitles stand and what they look like.
        #[must_use]
        pub fn subtitle_config(
            mut self,
            subtitle_config: impl Into<SubtitleConfig>,
        ) -> Self {
            self.subtitle_config = Some(subtitle_config.into());
            self
        }
        /// With CROP, the left edge of what is left, in pixels of the avatar's own resolution: 0 to
        /// 1920 for an avatar of 1920 × 1080. Range: -1920 to 3840.
        #[must_use]
        pub fn dx(mut self, dx: i32) -> Self {
            self.dx = Some(dx);
            self
        }
        /// With CROP, the upper edge of what is left, in pixels of the avatar's own resolution: 0 to
        /// 1080 for an avatar of 1920 × 1080. Range: -1920 to 3840.
        #[must_use]
        pub fn dy(mut self, dy: i32) -> Self {
            self.dy = Some(dy);
            self
        }
        /// Whether the picture is enhanced. Videos with a trained avatar only. Default: `false`.
        #[must_use]
        pub fn is_enable_super_resolution(
            mut self,
            is_enable_super_resolution: bool,
        ) -> Self {
            self.is_enable_super_resolution = Some(is_enable_super_resolution);
            self
        }
        /// Whether the video ends as it begins, so that several can be joined. Videos with a trained
        /// avatar only, and not beside action tags in the text. Default: `false`.
        #[must_use]
        pub fn is_end_at_first_frame(mut self, is_end_at_first_frame: bool) -> Self {
            self.is_end_at_first_frame = Some(is_end_at_first_frame);
            self
        }
        /// An additional upload target of the video. Only for accounts on the vendor's list. 1 to 2048
        /// characters.
        #[must_use]
        pub fn output_external_url(
            mut self,
            output_external_url: impl Into<String>,
        ) -> Self {
            self.output_external_url = Some(output_external_url.into());
            self
        }
        /// Whether the pronunciations that the tenant has set apply. Videos with a trained avatar only.
        /// Default: `true`.
        #[must_use]
        pub fn is_vocabulary_config_enable(
            mut self,
            is_vocabulary_config_enable: bool,
        ) -> Self {
            self.is_vocabulary_config_enable = Some(is_vocabulary_config_enable);
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for VideoConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<ClipMode>>("clip_mode"),
            optional::<Option<VideoCodec>>("codec"),
            required::<i32>("bitrate"),
            required::<i32>("width"),
            required::<i32>("height"),
            optional::<Option<FrameRate>>("frame_rate"),
            optional::<Option<bool>>("is_subtitle_enable"),
            optional::<Option<SubtitleConfig>>("subtitle_config"),
            optional::<Option<i32>>("dx"),
            optional::<Option<i32>>("dy"),
            optional::<Option<bool>>("is_enable_super_resolution"),
            optional::<Option<bool>>("is_end_at_first_frame"),
            optional::<Option<String>>("output_external_url").sensitive(),
            optional::<Option<bool>>("is_vocabulary_config_enable"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.clip_mode),
                1 => read(map, &mut self.codec),
                2 => read(map, &mut self.bitrate),
                3 => read(map, &mut self.width),
                4 => read(map, &mut self.height),
                5 => read(map, &mut self.frame_rate),
                6 => read(map, &mut self.is_subtitle_enable),
                7 => read(map, &mut self.subtitle_config),
                8 => read(map, &mut self.dx),
                9 => read(map, &mut self.dy),
                10 => read(map, &mut self.is_enable_super_resolution),
                11 => read(map, &mut self.is_end_at_first_frame),
                12 => read(map, &mut self.output_external_url),
                _ => read(map, &mut self.is_vocabulary_config_enable),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "clip_mode", &self.clip_mode)?;
            write_some(map, "codec", &self.codec)?;
            write(map, "bitrate", &self.bitrate)?;
            write(map, "width", &self.width)?;
            write(map, "height", &self.height)?;
            write_some(map, "frame_rate", &self.frame_rate)?;
            write_some(map, "is_subtitle_enable", &self.is_subtitle_enable)?;
            write_some(map, "subtitle_config", &self.subtitle_config)?;
            write_some(map, "dx", &self.dx)?;
            write_some(map, "dy", &self.dy)?;
            write_some(
                map,
                "is_enable_super_resolution",
                &self.is_enable_super_resolution,
            )?;
            write_some(map, "is_end_at_first_frame", &self.is_end_at_first_frame)?;
            write_some(map, "output_external_url", &self.output_external_url)?;
            write_some(
                map,
                "is_vocabulary_config_enable",
                &self.is_vocabulary_config_enable,
            )?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(VideoConfig);
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    open_enum! {
        /// RESIZE scales the picture to the size asked for, CROP cuts a part of that size out of it.
        pub enum ClipMode {
            /// `RESIZE`
            Resize = "RESIZE",
            /// `CROP`
            Crop = "CROP",
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    open_enum! {
        /// The encoding, and with it the format of the file.
        ///
        /// - `H264`: MP4, the only one for videos without a trained avatar.
        /// - `VP8`: WebM. `VP9` is listed by older sources.
        /// - `QTRLE`: MOV, only for accounts on the vendor's list. The text must be shorter than 1,500
        ///   characters, the audio shorter than 5 minutes.
        pub enum VideoCodec {
            /// `H264`
            H264 = "H264",
            /// `VP8`
            Vp8 = "VP8",
            /// `VP9`
            Vp9 = "VP9",
            /// `QTRLE`
            Qtrle = "QTRLE",
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    open_enum! {
        /// Frames per second, as text.
        pub enum FrameRate {
            /// `24`
            N24 = "24",
            /// `25`
            N25 = "25",
            /// `30`
            N30 = "30",
        }
    }
    /// Where subtitles stand and what they look like.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl SubtitleConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Left edge of the box, in pixels. Range: 0 to 1920.
        #[must_use]
        pub fn dx(mut self, dx: i32) -> Self {
            self.dx = Some(dx);
            self
        }
        /// Lower edge of the box, in pixels. Range: 0 to 1920.
        #[must_use]
        pub fn dy(mut self, dy: i32) -> Self {
            self.dy = Some(dy);
            self
        }
        /// Height of the box, in pixels. Kept for the caller; the service does not use it. Range: 0 to
        /// 1920.
        #[must_use]
        pub fn height(mut self, height: i32) -> Self {
            self.height = Some(height);
            self
        }
        /// Width of the box, in pixels. Kept for the caller; the service always uses 80 % of the
        /// picture's. Range: 0 to 1920.
        #[must_use]
        pub fn width(mut self, width: i32) -> Self {
            self.width = Some(width);
            self
        }
        /// One of the fonts that the vendor's API guide lists as supported. At most 64 characters.
        #[must_use]
        pub fn font_name(mut self, font_name: impl Into<String>) -> Self {
            self.font_name = Some(font_name.into());
            self
        }
        /// In pixels. 0 to 120 is accepted, 24 to 120 is of use. Range: 0 to 120. Default: `54`.
        #[must_use]
        pub fn font_size(mut self, font_size: i32) -> Self {
            self.font_size = Some(font_size);
            self
        }
        /// Red, green and blue, as in `#FFFFFF`. At most 7 characters. Default: `#FFFFFF`.
        #[must_use]
        pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
            self.font_color = Some(font_color.into());
            self
        }
        /// Red, green and blue of the outline, as in `#000000`. At most 7 characters.
        #[must_use]
        pub fn stroke_color(mut self, stroke_color: impl Into<String>) -> Self {
            self.stroke_color = Some(stroke_color.into());
            self
        }
        /// In pixels. Range: 0 to 50.
        #[must_use]
        pub fn stroke_thickness(mut self, stroke_thickness: f64) -> Self {
            self.stroke_thickness = Some(stroke_thickness);
            self
        }
        /// From 0, invisible, to 1. Range: 0 to 1. Default: `1`.
        #[must_use]
        pub fn opacity(mut self, opacity: f64) -> Self {
            self.opacity = Some(opacity);
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for SubtitleConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("dx"),
            optional::<Option<i32>>("dy"),
            optional::<Option<i32>>("h"),
            optional::<Option<i32>>("w"),
            optional::<Option<String>>("font_name"),
            optional::<Option<i32>>("font_size"),
            optional::<Option<String>>("font_color"),
            optional::<Option<String>>("stroke_color"),
            optional::<Option<f64>>("stroke_thickness"),
            optional::<Option<f64>>("opacity"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.dx),
                1 => read(map, &mut self.dy),
                2 => read(map, &mut self.height),
                3 => read(map, &mut self.width),
                4 => read(map, &mut self.font_name),
                5 => read(map, &mut self.font_size),
                6 => read(map, &mut self.font_color),
                7 => read(map, &mut self.stroke_color),
                8 => read(map, &mut self.stroke_thickness),
                _ => read(map, &mut self.opacity),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "dx", &self.dx)?;
            write_some(map, "dy", &self.dy)?;
            write_some(map, "h", &self.height)?;
            write_some(map, "w", &self.width)?;
            write_some(map, "font_name", &self.font_name)?;
            write_some(map, "font_size", &self.font_size)?;
            write_some(map, "font_color", &self.font_color)?;
            write_some(map, "stroke_color", &self.stroke_color)?;
            write_some(map, "stroke_thickness", &self.stroke_thickness)?;
            write_some(map, "opacity", &self.opacity)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(SubtitleConfig);
    /// The voice that speaks, and how.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct VoiceConfig {
        /// A voice in the asset library, of one's own or of the system's. 1 to 256 characters.
        pub voice_asset_id: String,
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        pub speed: Option<i32>,
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        pub pitch: Option<i32>,
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        pub volume: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl VoiceConfig {
        /// One with what is required; the rest has setters.
        pub fn new(voice_asset_id: impl Into<String>) -> Self {
            Self {
                voice_asset_id: voice_asset_id.into(),
                ..Default::default()
            }
        }
        /// Percent of the normal speed, at which an adult speaks some 250 Chinese characters a minute.
        /// Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn speed(mut self, speed: i32) -> Self {
            self.speed = Some(speed);
            self
        }
        /// `pitch` (optional). Range: 50 to 200. Default: `100`.
        #[must_use]
        pub fn pitch(mut self, pitch: i32) -> Self {
            self.pitch = Some(pitch);
            self
        }
        /// `volume` (optional). Range: 90 to 240. Default: `140`.
        #[must_use]
        pub fn volume(mut self, volume: i32) -> Self {
            self.volume = Some(volume);
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for VoiceConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("voice_asset_id"),
            optional::<Option<i32>>("speed"),
            optional::<Option<i32>>("pitch"),
            optional::<Option<i32>>("volume"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.voice_asset_id),
                1 => read(map, &mut self.speed),
                2 => read(map, &mut self.pitch),
                _ => read(map, &mut self.volume),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "voice_asset_id", &self.voice_asset_id)?;
            write_some(map, "speed", &self.speed)?;
            write_some(map, "pitch", &self.pitch)?;
            write_some(map, "volume", &self.volume)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(VoiceConfig);
    /// What is seen behind the avatar.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl std::fmt::Debug for BackgroundConfigInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("BackgroundConfigInfo")
                .field("background_type", &self.background_type)
                .field("background_config", &redacted(&self.background_config))
                .field("background_color_config", &self.background_color_config)
                .field("background_asset_id", &self.background_asset_id)
                .field("background_image_config", &self.background_image_config)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl BackgroundConfigInfo {
        /// One with what is required; the rest has setters.
        pub fn new(background_type: impl Into<BackgroundType>) -> Self {
            Self {
                background_type: background_type.into(),
                ..Default::default()
            }
        }
        /// Address of the picture, required with IMAGE. It is one that the asset library returns; only
        /// live rooms take addresses from elsewhere. 1 to 2048 characters.
        #[must_use]
        pub fn background_config(
            mut self,
            background_config: impl Into<String>,
        ) -> Self {
            self.background_config = Some(background_config.into());
            self
        }
        /// Red, green and blue, as in `#FFFFFF`. Required with COLOR. At most 16 characters. Default:
        /// `#FFFFFF`.
        #[must_use]
        pub fn background_color_config(
            mut self,
            background_color_config: impl Into<String>,
        ) -> Self {
            self.background_color_config = Some(background_color_config.into());
            self
        }
        /// A picture in the asset library. At most 64 characters.
        #[must_use]
        pub fn background_asset_id(
            mut self,
            background_asset_id: impl Into<String>,
        ) -> Self {
            self.background_asset_id = Some(background_asset_id.into());
            self
        }
        /// Which part of the picture is seen. It must cover the canvas, which has 1920 × 1080 pixels,
        /// or 1080 × 1920 upright: no edge of the picture may lie inside.
        #[must_use]
        pub fn background_image_config(
            mut self,
            background_image_config: impl Into<BackgroundImageConfig>,
        ) -> Self {
            self.background_image_config = Some(background_image_config.into());
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for BackgroundConfigInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<BackgroundType>("background_type"),
            optional::<Option<String>>("background_config").sensitive(),
            optional::<Option<String>>("background_color_config"),
            optional::<Option<String>>("background_asset_id"),
            optional::<Option<BackgroundImageConfig>>("background_image_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.background_type),
                1 => read(map, &mut self.background_config),
                2 => read(map, &mut self.background_color_config),
                3 => read(map, &mut self.background_asset_id),
                _ => read(map, &mut self.background_image_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "background_type", &self.background_type)?;
            write_some(map, "background_config", &self.background_config)?;
            write_some(map, "background_color_config", &self.background_color_config)?;
            write_some(map, "background_asset_id", &self.background_asset_id)?;
            write_some(map, "background_image_config", &self.background_image_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(BackgroundConfigInfo);
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    open_enum! {
        /// IMAGE is a picture, COLOR a single color. The others are listed by the SDK for PHP and older
        /// definitions; what they do is undocumented.
        pub enum BackgroundType {
            /// `IMAGE`
            Image = "IMAGE",
            /// `COLOR`
            Color = "COLOR",
            /// `IMAGE_2D`
            Image2d = "IMAGE_2D",
            /// `VIDEO`
            Video = "VIDEO",
            /// `AUDIO`
            Audio = "AUDIO",
        }
    }
    /// Which part of the picture is seen. It must cover the canvas, which has 1920 × 1080 pixels,
    /// or 1080 × 1920 upright: no edge of the picture may lie inside.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl BackgroundImageConfig {
        /// One with what is required; the rest has setters.
        pub fn new(dx: i32, dy: i32, width: i32, height: i32) -> Self {
            Self {
                dx,
                dy,
                width,
                height,
                ..Default::default()
            }
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for BackgroundImageConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("dx"),
            required::<i32>("dy"),
            required::<i32>("width"),
            required::<i32>("height"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.dx),
                1 => read(map, &mut self.dy),
                2 => read(map, &mut self.width),
                _ => read(map, &mut self.height),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "dx", &self.dx)?;
            write(map, "dy", &self.dy)?;
            write(map, "width", &self.width)?;
            write(map, "height", &self.height)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(BackgroundImageConfig);
    /// The avatar, or something beside it, and its place in the picture.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `size` (optional)
        pub size: Option<LayerSizeConfig>,
        /// Turns a layer around its middle. Videos cannot be turned.
        pub rotation: Option<LayerRotationConfig>,
        /// `image_config` (optional)
        pub image_config: Option<ImageLayerConfig>,
        /// `video_config` (optional)
        pub video_config: Option<VideoLayerConfig>,
        /// `text_config` (optional)
        pub text_config: Option<TextLayerConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl LayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new(layer_type: impl Into<LayerType>) -> Self {
            Self {
                layer_type: layer_type.into(),
                ..Default::default()
            }
        }
        /// What is shown, if it is in the asset library. At most 64 characters.
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = Some(asset_id.into());
            self
        }
        /// Layers of different scenes in the same group share their place, once it is applied to all.
        /// At most 64 characters.
        #[must_use]
        pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
            self.group_id = Some(group_id.into());
            self
        }
        /// The passage during which the layer is seen. Live rooms only. Range: 0 to 2147483647.
        #[must_use]
        pub fn sequence_number(mut self, sequence_number: i32) -> Self {
            self.sequence_number = Some(sequence_number);
            self
        }
        /// A place on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright, whatever the
        /// size of the video.
        #[must_use]
        pub fn position(mut self, position: impl Into<LayerPositionConfig>) -> Self {
            self.position = Some(position.into());
            self
        }
        /// `size` (optional)
        #[must_use]
        pub fn size(mut self, size: impl Into<LayerSizeConfig>) -> Self {
            self.size = Some(size.into());
            self
        }
        /// Turns a layer around its middle. Videos cannot be turned.
        #[must_use]
        pub fn rotation(mut self, rotation: impl Into<LayerRotationConfig>) -> Self {
            self.rotation = Some(rotation.into());
            self
        }
        /// `image_config` (optional)
        #[must_use]
        pub fn image_config(
            mut self,
            image_config: impl Into<ImageLayerConfig>,
        ) -> Self {
            self.image_config = Some(image_config.into());
            self
        }
        /// `video_config` (optional)
        #[must_use]
        pub fn video_config(
            mut self,
            video_config: impl Into<VideoLayerConfig>,
        ) -> Self {
            self.video_config = Some(video_config.into());
            self
        }
        /// `text_config` (optional)
        #[must_use]
        pub fn text_config(mut self, text_config: impl Into<TextLayerConfig>) -> Self {
            self.text_config = Some(text_config.into());
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for LayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<LayerType>("layer_type"),
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("group_id"),
            optional::<Option<i32>>("sequence_no"),
            optional::<Option<LayerPositionConfig>>("position"),
            optional::<Option<LayerSizeConfig>>("size"),
            optional::<Option<LayerRotationConfig>>("rotation"),
            optional::<Option<ImageLayerConfig>>("image_config"),
            optional::<Option<VideoLayerConfig>>("video_config"),
            optional::<Option<TextLayerConfig>>("text_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.layer_type),
                1 => read(map, &mut self.asset_id),
                2 => read(map, &mut self.group_id),
                3 => read(map, &mut self.sequence_number),
                4 => read(map, &mut self.position),
                5 => read(map, &mut self.size),
                6 => read(map, &mut self.rotation),
                7 => read(map, &mut self.image_config),
                8 => read(map, &mut self.video_config),
                _ => read(map, &mut self.text_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "layer_type", &self.layer_type)?;
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "group_id", &self.group_id)?;
            write_some(map, "sequence_no", &self.sequence_number)?;
            write_some(map, "position", &self.position)?;
            write_some(map, "size", &self.size)?;
            write_some(map, "rotation", &self.rotation)?;
            write_some(map, "image_config", &self.image_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "text_config", &self.text_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(LayerConfig);
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    open_enum! {
        /// HUMAN is the avatar. Each of the others has a configuration of its own beside it.
        pub enum LayerType {
            /// `HUMAN`
            Human = "HUMAN",
            /// `IMAGE`
            Image = "IMAGE",
            /// `VIDEO`
            Video = "VIDEO",
            /// `TEXT`
            Text = "TEXT",
        }
    }
    /// A place on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright, whatever the
    /// size of the video.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LayerPositionConfig {
        /// Left edge, in pixels. Range: -1920 to 3840. Default: `0`.
        pub dx: i32,
        /// Upper edge, in pixels. Range: -1920 to 3840. Default: `0`.
        pub dy: i32,
        /// What covers what: 1 lies lowest. Which of two equal ones is on top is left to chance. Range:
        /// 1 to 100. Default: `100`.
        pub layer_index: i32,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl LayerPositionConfig {
        /// One with what is required; the rest has setters.
        pub fn new(dx: i32, dy: i32, layer_index: i32) -> Self {
            Self {
                dx,
                dy,
                layer_index,
                ..Default::default()
            }
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for LayerPositionConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("dx"),
            required::<i32>("dy"),
            required::<i32>("layer_index"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.dx),
                1 => read(map, &mut self.dy),
                _ => read(map, &mut self.layer_index),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "dx", &self.dx)?;
            write(map, "dy", &self.dy)?;
            write(map, "layer_index", &self.layer_index)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(LayerPositionConfig);
    /// `LayerSizeConfig`
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LayerSizeConfig {
        /// In pixels of the canvas. Range: 1 to 7680.
        pub width: Option<i32>,
        /// In pixels of the canvas. Range: 1 to 7680.
        pub height: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl LayerSizeConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// In pixels of the canvas. Range: 1 to 7680.
        #[must_use]
        pub fn width(mut self, width: i32) -> Self {
            self.width = Some(width);
            self
        }
        /// In pixels of the canvas. Range: 1 to 7680.
        #[must_use]
        pub fn height(mut self, height: i32) -> Self {
            self.height = Some(height);
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for LayerSizeConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("width"),
            optional::<Option<i32>>("height"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.width),
                _ => read(map, &mut self.height),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "width", &self.width)?;
            write_some(map, "height", &self.height)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-interaction-rules",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(LayerSizeConfig);
    /// Turns a layer around its middle. Videos cannot be turned.
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LayerRotationConfig {
        /// In degrees. Range: 0 to 360. Default: `0`.
        pub angle: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl LayerRotationConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// In degrees. Range: 0 to 360. Default: `0`.
        #[must_use]
        pub fn angle(mut self, angle: i32) -> Self {
            self.angle = Some(angle);
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for LayerRotationConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("angle"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.angle)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "angle", &self.angle)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(LayerRotationConfig);
    /// `ImageLayerConfig`
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ImageLayerConfig {
        /// One that the asset library returns. Only live rooms take addresses from elsewhere. 1 to 2048
        /// characters.
        pub image_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl std::fmt::Debug for ImageLayerConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageLayerConfig")
                .field("image_url", &redacted(&self.image_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl ImageLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// One that the asset library returns. Only live rooms take addresses from elsewhere. 1 to 2048
        /// characters.
        #[must_use]
        pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
            self.image_url = Some(image_url.into());
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for ImageLayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("image_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.image_url)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "image_url", &self.image_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(ImageLayerConfig);
    /// `VideoLayerConfig`
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl std::fmt::Debug for VideoLayerConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("VideoLayerConfig")
                .field("video_url", &redacted(&self.video_url))
                .field("video_cover_url", &redacted(&self.video_cover_url))
                .field("loop_count", &self.loop_count)
                .field("video_sound", &self.video_sound)
                .field("is_play_the_entire_video", &self.is_play_the_entire_video)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl VideoLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// One that the asset library returns. Only live rooms take addresses from elsewhere. 1 to 2048
        /// characters.
        #[must_use]
        pub fn video_url(mut self, video_url: impl Into<String>) -> Self {
            self.video_url = Some(video_url.into());
            self
        }
        /// A picture of the video, taken for covers. From the asset library too. 1 to 2048 characters.
        #[must_use]
        pub fn video_cover_url(mut self, video_cover_url: impl Into<String>) -> Self {
            self.video_cover_url = Some(video_cover_url.into());
            self
        }
        /// How often the video is played. -1 repeats it for ever, with 0 it is not played. Range: -1 to
        /// 100. Default: `-1`.
        #[must_use]
        pub fn loop_count(mut self, loop_count: i32) -> Self {
            self.loop_count = Some(loop_count);
            self
        }
        /// Volume in percent. Range: 0 to 100. Default: `0`.
        #[must_use]
        pub fn video_sound(mut self, video_sound: i32) -> Self {
            self.video_sound = Some(video_sound);
            self
        }
        /// Whether the video is played to its end when the scene's text or audio ends before it.
        /// Default: `false`.
        #[must_use]
        pub fn is_play_the_entire_video(
            mut self,
            is_play_the_entire_video: bool,
        ) -> Self {
            self.is_play_the_entire_video = Some(is_play_the_entire_video);
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for VideoLayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("video_url").sensitive(),
            optional::<Option<String>>("video_cover_url").sensitive(),
            optional::<Option<i32>>("loop_count"),
            optional::<Option<i32>>("video_sound"),
            optional::<Option<bool>>("is_play_the_entire_video"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.video_url),
                1 => read(map, &mut self.video_cover_url),
                2 => read(map, &mut self.loop_count),
                3 => read(map, &mut self.video_sound),
                _ => read(map, &mut self.is_play_the_entire_video),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "video_url", &self.video_url)?;
            write_some(map, "video_cover_url", &self.video_cover_url)?;
            write_some(map, "loop_count", &self.loop_count)?;
            write_some(map, "video_sound", &self.video_sound)?;
            write_some(map, "is_play_the_entire_video", &self.is_play_the_entire_video)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(VideoLayerConfig);
    /// `TextLayerConfig`
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl TextLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// The text, in Base64 of its UTF-8. At most 1024 characters.
        #[must_use]
        pub fn text_base64(mut self, text_base64: impl Into<String>) -> Self {
            self.text_base64 = Some(text_base64.into());
            self
        }
        /// One of the fonts that the vendor's API guide lists as supported. At most 64 characters.
        #[must_use]
        pub fn font_name(mut self, font_name: impl Into<String>) -> Self {
            self.font_name = Some(font_name.into());
            self
        }
        /// In pixels. 0 to 120 is accepted, 4 to 120 is of use. Range: 0 to 120. Default: `16`.
        #[must_use]
        pub fn font_size(mut self, font_size: i32) -> Self {
            self.font_size = Some(font_size);
            self
        }
        /// Red, green and blue, as in `#FFFFFF`. At most 16 characters. Default: `#FFFFFF`.
        #[must_use]
        pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
            self.font_color = Some(font_color.into());
            self
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for TextLayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("text_context"),
            optional::<Option<String>>("font_name"),
            optional::<Option<i32>>("font_size"),
            optional::<Option<String>>("font_color"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.text_base64),
                1 => read(map, &mut self.font_name),
                2 => read(map, &mut self.font_size),
                _ => read(map, &mut self.font_color),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "text_context", &self.text_base64)?;
            write_some(map, "font_name", &self.font_name)?;
            write_some(map, "font_size", &self.font_size)?;
            write_some(map, "font_color", &self.font_color)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(TextLayerConfig);
    /// An avatar of a room.
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LiveModelInfo {
        /// `model_asset_id` (optional). At most 64 characters.
        pub model_asset_id: Option<String>,
        /// `asset_name` (optional). At most 256 characters.
        pub asset_name: Option<String>,
        /// Avatars that take turns with this one. They bring no voice of their own. At most 32
        /// elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub backup_model_asset_ids: Vec<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    impl Object for LiveModelInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("model_asset_id"),
            optional::<Option<String>>("asset_name"),
            optional::<Vec<String>>("backup_model_asset_ids"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.model_asset_id),
                1 => read(map, &mut self.asset_name),
                _ => read(map, &mut self.backup_model_asset_ids),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "model_asset_id", &self.model_asset_id)?;
            write_some(map, "asset_name", &self.asset_name)?;
            write_some(map, "backup_model_asset_ids", &self.backup_model_asset_ids)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "chat-rooms", feature = "live-rooms"))]
    object!(LiveModelInfo);
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "tenants",
            feature = "usage",
            feature = "voice-training"
        )
    )]
    open_enum! {
        /// Where a resource comes from.
        ///
        /// - `PURCHASED`: bought, in any billing mode, pay-per-use included.
        /// - `SP_ALLOCATED`: assigned by a service provider.
        /// - `ADMIN_ALLOCATED`: assigned by the administrator of the system.
        pub enum ResourceSource {
            /// `PURCHASED`
            Purchased = "PURCHASED",
            /// `SP_ALLOCATED`
            SpAllocated = "SP_ALLOCATED",
            /// `ADMIN_ALLOCATED`
            AdminAllocated = "ADMIN_ALLOCATED",
        }
    }
    #[cfg(
        any(
            feature = "chat-rooms",
            feature = "model-training",
            feature = "tenants",
            feature = "usage",
            feature = "voice-training"
        )
    )]
    open_enum! {
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub enum ChargeMode {
            /// `PERIODIC`
            Periodic = "PERIODIC",
            /// `ONE_TIME`
            OneTime = "ONE_TIME",
            /// `ON_DEMAND`
            OnDemand = "ON_DEMAND",
        }
    }
    #[cfg(
        any(feature = "digital-assets", feature = "products", feature = "text-to-speech")
    )]
    open_enum! {
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
            /// `CREATING`
            Creating = "CREATING",
            /// `FAILED`
            Failed = "FAILED",
            /// `UNACTIVED`
            Unactived = "UNACTIVED",
            /// `ACTIVED`
            Actived = "ACTIVED",
            /// `DELETING`
            Deleting = "DELETING",
            /// `DELETED`
            Deleted = "DELETED",
            /// `BLOCK`
            Block = "BLOCK",
            /// `WAITING_DELETE`
            WaitingDelete = "WAITING_DELETE",
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    open_enum! {
        /// UNKNOW means unknown, and neutral voices.
        pub enum VoiceSex {
            /// `UNKNOW`
            Unknow = "UNKNOW",
            /// `MALE`
            Male = "MALE",
            /// `FEMALE`
            Female = "FEMALE",
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    open_enum! {
        /// What a voice speaks.
        ///
        /// - `CN` is Chinese, `EN` English, `GER` German, `fr` French, `Kr` Korean, `por` Portuguese,
        ///   `JPN` Japanese, `Ita` Italian and `ESP` Spanish.
        /// - Kinds of Chinese: `DBH` of the northeast, `GT` of Hong Kong and Taiwan, `GXH` of Guangxi,
        ///   `HBH` of Hubei, `SXH` of Shaanxi, `SCH` of Sichuan, `YY` Cantonese.
        /// - `UNKNOW`: unknown.
        pub enum VoiceLanguage {
            /// `UNKNOW`
            Unknow = "UNKNOW",
            /// `CN`
            Cn = "CN",
            /// `EN`
            En = "EN",
            /// `GER`
            Ger = "GER",
            /// `fr`
            Fr = "fr",
            /// `Kr`
            Kr = "Kr",
            /// `por`
            Por = "por",
            /// `JPN`
            Jpn = "JPN",
            /// `Ita`
            Ita = "Ita",
            /// `ESP`
            Esp = "ESP",
            /// `DBH`
            Dbh = "DBH",
            /// `GT`
            Gt = "GT",
            /// `GXH`
            Gxh = "GXH",
            /// `HBH`
            Hbh = "HBH",
            /// `SXH`
            Sxh = "SXH",
            /// `SCH`
            Sch = "SCH",
            /// `YY`
            Yy = "YY",
            /// `Russian`
            Russian = "Russian",
            /// `Filipino`
            Filipino = "Filipino",
            /// `Dutch`
            Dutch = "Dutch",
            /// `Indonesian`
            Indonesian = "Indonesian",
            /// `Vietnamese`
            Vietnamese = "Vietnamese",
            /// `Arabic`
            Arabic = "Arabic",
            /// `Turkish`
            Turkish = "Turkish",
            /// `Malay`
            Malay = "Malay",
            /// `Thai`
            Thai = "Thai",
            /// `Finnish`
            Finnish = "Finnish",
        }
    }
    #[cfg(
        any(
            feature = "digital-assets",
            feature = "model-training",
            feature = "voice-training"
        )
    )]
    open_enum! {
        /// What an avatar model can be used for.
        ///
        /// - `VIDEO_2D`: videos, the only one for models of the Flexus edition.
        /// - `LIVE_2D`: live rooms.
        /// - `CHAT_2D`: conversations.
        pub enum SupportedService {
            /// `VIDEO_2D`
            Video2d = "VIDEO_2D",
            /// `LIVE_2D`
            Live2d = "LIVE_2D",
            /// `CHAT_2D`
            Chat2d = "CHAT_2D",
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    open_enum! {
        /// The engine of the speech. DATABACK is an old spelling, and the meaning of TTSS is
        /// undocumented.
        pub enum ExternalVoiceProvider {
            /// `XIMALAYA`
            Ximalaya = "XIMALAYA",
            /// `HUAWEI_EI`
            HuaweiEi = "HUAWEI_EI",
            /// `MOBVOI`
            Mobvoi = "MOBVOI",
            /// `AUDIOX`
            Audiox = "AUDIOX",
            /// `SINOVOICE`
            Sinovoice = "SINOVOICE",
            /// `DATABAKER`
            Databaker = "DATABAKER",
            /// `AISPEECH`
            Aispeech = "AISPEECH",
            /// `DATABACK`
            Databack = "DATABACK",
            /// `TTSS`
            Ttss = "TTSS",
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "model-training"))]
    open_enum! {
        /// The largest video that the model can render. It also creates smaller ones, down to 720p.
        pub enum ModelResolution {
            /// `1080P`
            N1080p = "1080P",
            /// `4K`
            N4k = "4K",
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    open_enum! {
        /// `VideoTranscodingStatus`
        pub enum VideoTranscodingStatus {
            /// `WAITING`
            Waiting = "WAITING",
            /// `TRANSCODING`
            Transcoding = "TRANSCODING",
            /// `FAILED`
            Failed = "FAILED",
            /// `SUCCEEDED`
            Succeeded = "SUCCEEDED",
        }
    }
    /// A file of an asset.
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AssetFileInfo {
        /// `file_id` (always there). 1 to 64 characters.
        pub file_id: String,
        /// `file_name` (optional). 1 to 256 characters.
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
        /// `file_extra_meta` (optional)
        pub file_extra_meta: Option<FileExtraMeta>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    impl std::fmt::Debug for AssetFileInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("AssetFileInfo")
                .field("file_id", &self.file_id)
                .field("file_name", &self.file_name)
                .field("file_md5", &self.file_md5)
                .field("file_size", &self.file_size)
                .field("file_type", &self.file_type)
                .field("asset_file_category", &self.asset_file_category)
                .field("download_url", &redacted(&self.download_url))
                .field("state", &self.state)
                .field("block_reason_code", &self.block_reason_code)
                .field("reason", &self.reason)
                .field("file_extra_meta", &self.file_extra_meta)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    impl Object for AssetFileInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("file_id"),
            optional::<Option<String>>("file_name"),
            optional::<Option<String>>("file_md5"),
            optional::<Option<i64>>("file_size"),
            optional::<Option<String>>("file_type"),
            optional::<Option<AssetFileCategory>>("asset_file_category"),
            optional::<Option<String>>("download_url").sensitive(),
            optional::<Option<AssetFileState>>("state"),
            optional::<Option<String>>("block_reason_code"),
            optional::<Option<String>>("reason"),
            optional::<Option<FileExtraMeta>>("file_extra_meta"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.file_id),
                1 => read(map, &mut self.file_name),
                2 => read(map, &mut self.file_md5),
                3 => read(map, &mut self.file_size),
                4 => read(map, &mut self.file_type),
                5 => read(map, &mut self.asset_file_category),
                6 => read(map, &mut self.download_url),
                7 => read(map, &mut self.state),
                8 => read(map, &mut self.block_reason_code),
                9 => read(map, &mut self.reason),
                _ => read(map, &mut self.file_extra_meta),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "file_id", &self.file_id)?;
            write_some(map, "file_name", &self.file_name)?;
            write_some(map, "file_md5", &self.file_md5)?;
            write_some(map, "file_size", &self.file_size)?;
            write_some(map, "file_type", &self.file_type)?;
            write_some(map, "asset_file_category", &self.asset_file_category)?;
            write_some(map, "download_url", &self.download_url)?;
            write_some(map, "state", &self.state)?;
            write_some(map, "block_reason_code", &self.block_reason_code)?;
            write_some(map, "reason", &self.reason)?;
            write_some(map, "file_extra_meta", &self.file_extra_meta)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    object!(AssetFileInfo);
    #[cfg(
        any(feature = "digital-assets", feature = "files", feature = "text-to-speech")
    )]
    open_enum! {
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
            /// `MAIN`
            Main = "MAIN",
            /// `COVER`
            Cover = "COVER",
            /// `PAGE`
            Page = "PAGE",
            /// `SAMPLE`
            Sample = "SAMPLE",
            /// `OTHER`
            Other = "OTHER",
            /// `TEMPORARY`
            Temporary = "TEMPORARY",
            /// `PACKAGE`
            Package = "PACKAGE",
            /// `WHOLE_MODEL`
            WholeModel = "WHOLE_MODEL",
            /// `USER_MODIFIED_MODEL`
            UserModifiedModel = "USER_MODIFIED_MODEL",
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    open_enum! {
        /// Where a file of an asset stands.
        ///
        /// - `CREATING`: the content is not there yet. `FAILED`, `CANCELLED`: it never came, as
        ///   `ConfirmFileUpload` received.
        /// - `UPLOADED`: the content waits for the automatic review. `REVIEW`: a person reviews it.
        ///   `CREATED`: it passed, and can be used.
        /// - `BLOCK`: frozen by the service.
        pub enum AssetFileState {
            /// `CREATING`
            Creating = "CREATING",
            /// `UPLOADED`
            Uploaded = "UPLOADED",
            /// `REVIEW`
            Review = "REVIEW",
            /// `CREATED`
            Created = "CREATED",
            /// `FAILED`
            Failed = "FAILED",
            /// `CANCELLED`
            Cancelled = "CANCELLED",
            /// `DELETING`
            Deleting = "DELETING",
            /// `DELETED`
            Deleted = "DELETED",
            /// `BLOCK`
            Block = "BLOCK",
        }
    }
    /// `FileExtraMeta`
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FileExtraMeta {
        /// `video_transcoding_status` (optional)
        pub video_transcoding_status: Option<VideoTranscodingStatus>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    impl Object for FileExtraMeta {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<VideoTranscodingStatus>>("video_transcoding_status"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.video_transcoding_status)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "video_transcoding_status", &self.video_transcoding_status)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "text-to-speech"))]
    object!(FileExtraMeta);
    #[cfg(any(feature = "digital-assets", feature = "live-rooms"))]
    open_enum! {
        /// Who may use an asset: only its project (PRIVATE), every project (PUBLIC, only for assets of
        /// the system), or those listed (SHARED).
        pub enum SharedType {
            /// `PRIVATE`
            Private = "PRIVATE",
            /// `PUBLIC`
            Public = "PUBLIC",
            /// `SHARED`
            Shared = "SHARED",
        }
    }
    /// One scene.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScriptItem {
        /// Which scene it is. No two scenes have the same. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// What is said in a scene, and what is seen.
        pub shoot_script: ShootScript,
        /// Subtitles of a scene, by their origin.
        pub subtitle_file_info: Option<SubtitleFiles>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl ShootScriptItem {
        /// One with what is required; the rest has setters.
        pub fn new(shoot_script: impl Into<ShootScript>) -> Self {
            Self {
                shoot_script: shoot_script.into(),
                ..Default::default()
            }
        }
        /// Which scene it is. No two scenes have the same. Range: 0 to 2147483647.
        #[must_use]
        pub fn sequence_number(mut self, sequence_number: i32) -> Self {
            self.sequence_number = Some(sequence_number);
            self
        }
        /// Subtitles of a scene, by their origin.
        #[must_use]
        pub fn subtitle_file_info(
            mut self,
            subtitle_file_info: impl Into<SubtitleFiles>,
        ) -> Self {
            self.subtitle_file_info = Some(subtitle_file_info.into());
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for ShootScriptItem {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("sequence_no"),
            required::<ShootScript>("shoot_script"),
            optional::<Option<SubtitleFiles>>("subtitle_file_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.sequence_number),
                1 => read(map, &mut self.shoot_script),
                _ => read(map, &mut self.subtitle_file_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "sequence_no", &self.sequence_number)?;
            write(map, "shoot_script", &self.shoot_script)?;
            write_some(map, "subtitle_file_info", &self.subtitle_file_info)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(ShootScriptItem);
    /// What is said in a scene, and what is seen.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ShootScript {
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played. Default: `TEXT`.
        pub script_type: Option<ScriptType>,
        /// `text_config` (optional)
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
        /// `background_config` (optional). At most 10 elements.
        pub background_config: Option<Vec<BackgroundConfigInfo>>,
        /// What stands in the picture. Required with VP8, if the avatar has another resolution than the
        /// video. At most 100 elements.
        pub layer_config: Option<Vec<LayerConfig>>,
        /// Which of a script's uploaded audio files is played. The ids come from showing or updating
        /// the script.
        pub audio_config: Option<AudioInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl std::fmt::Debug for ShootScript {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ShootScript")
                .field("script_type", &self.script_type)
                .field("text_config", &self.text_config)
                .field("audio_duration", &self.audio_duration)
                .field("audio_drive_action_config", &self.audio_drive_action_config)
                .field(
                    "audio_drive_file_external_url",
                    &redacted(&self.audio_drive_file_external_url),
                )
                .field("background_config", &self.background_config)
                .field("layer_config", &self.layer_config)
                .field("audio_config", &self.audio_config)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl ShootScript {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played. Default: `TEXT`.
        #[must_use]
        pub fn script_type(mut self, script_type: impl Into<ScriptType>) -> Self {
            self.script_type = Some(script_type.into());
            self
        }
        /// `text_config` (optional)
        #[must_use]
        pub fn text_config(mut self, text_config: impl Into<TextConfig>) -> Self {
            self.text_config = Some(text_config.into());
            self
        }
        /// Length of the audio, in seconds. When a script is created it may be left out, and be set by
        /// an update once the audio is uploaded. The length of the video is estimated from it. Range: 0
        /// to 36000.
        #[must_use]
        pub fn audio_duration(mut self, audio_duration: f64) -> Self {
            self.audio_duration = Some(audio_duration);
            self
        }
        /// What the avatar does while audio is played. At most 100 elements.
        #[must_use]
        pub fn audio_drive_action_config(
            mut self,
            audio_drive_action_config: Vec<AudioDriveActionConfig>,
        ) -> Self {
            self.audio_drive_action_config = Some(audio_drive_action_config);
            self
        }
        /// Audio to be played, in Huawei Cloud OBS. Videos with a trained avatar only, and only for
        /// accounts on the vendor's list. 1 to 2048 characters.
        #[must_use]
        pub fn audio_drive_file_external_url(
            mut self,
            audio_drive_file_external_url: impl Into<String>,
        ) -> Self {
            self.audio_drive_file_external_url = Some(
                audio_drive_file_external_url.into(),
            );
            self
        }
        /// `background_config` (optional). At most 10 elements.
        #[must_use]
        pub fn background_config(
            mut self,
            background_config: Vec<BackgroundConfigInfo>,
        ) -> Self {
            self.background_config = Some(background_config);
            self
        }
        /// What stands in the picture. Required with VP8, if the avatar has another resolution than the
        /// video. At most 100 elements.
        #[must_use]
        pub fn layer_config(mut self, layer_config: Vec<LayerConfig>) -> Self {
            self.layer_config = Some(layer_config);
            self
        }
        /// Which of a script's uploaded audio files is played. The ids come from showing or updating
        /// the script.
        #[must_use]
        pub fn audio_config(mut self, audio_config: impl Into<AudioInfo>) -> Self {
            self.audio_config = Some(audio_config.into());
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for ShootScript {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<ScriptType>>("script_type"),
            optional::<Option<TextConfig>>("text_config"),
            optional::<Option<f64>>("audio_duration"),
            optional::<Option<Vec<AudioDriveActionConfig>>>("audio_drive_action_config"),
            optional::<Option<String>>("audio_drive_file_external_url").sensitive(),
            optional::<Option<Vec<BackgroundConfigInfo>>>("background_config"),
            optional::<Option<Vec<LayerConfig>>>("layer_config"),
            optional::<Option<AudioInfo>>("audio_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.script_type),
                1 => read(map, &mut self.text_config),
                2 => read(map, &mut self.audio_duration),
                3 => read(map, &mut self.audio_drive_action_config),
                4 => read(map, &mut self.audio_drive_file_external_url),
                5 => read(map, &mut self.background_config),
                6 => read(map, &mut self.layer_config),
                _ => read(map, &mut self.audio_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "script_type", &self.script_type)?;
            write_some(map, "text_config", &self.text_config)?;
            write_some(map, "audio_duration", &self.audio_duration)?;
            write_some(
                map,
                "audio_drive_action_config",
                &self.audio_drive_action_config,
            )?;
            write_some(
                map,
                "audio_drive_file_external_url",
                &self.audio_drive_file_external_url,
            )?;
            write_some(map, "background_config", &self.background_config)?;
            write_some(map, "layer_config", &self.layer_config)?;
            write_some(map, "audio_config", &self.audio_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(ShootScript);
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    open_enum! {
        /// What the avatar speaks by. TEXT is turned into speech, AUDIO is played.
        pub enum ScriptType {
            /// `TEXT`
            Text = "TEXT",
            /// `AUDIO`
            Audio = "AUDIO",
        }
    }
    /// `TextConfig`
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TextConfig {
        /// Plain text, or SSML in the vendor's dialect, which has tags for pauses, pronunciations and
        /// actions. At most 10,000 characters beside the tags. 1 to 300000 characters.
        pub text: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl TextConfig {
        /// One with what is required; the rest has setters.
        pub fn new(text: impl Into<String>) -> Self {
            Self {
                text: text.into(),
                ..Default::default()
            }
        }
    }
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    impl Object for TextConfig {
        const MEMBERS: &'static [crate::model::Member] = &[required::<String>("text")];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.text)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "text", &self.text)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "live-rooms",
            feature = "video-scripts"
        )
    )]
    object!(TextConfig);
    /// `AudioDriveActionConfig`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AudioDriveActionConfig {
        /// An action that the avatar was trained for. 1 to 256 characters.
        pub action_tag: String,
        /// `action_name` (optional). 1 to 256 characters.
        pub action_name: Option<String>,
        /// When the action begins. The unit is undocumented; the bound fits seconds. Range: 0 to
        /// 2592000.
        pub action_start_time: f64,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl AudioDriveActionConfig {
        /// One with what is required; the rest has setters.
        pub fn new(action_tag: impl Into<String>, action_start_time: f64) -> Self {
            Self {
                action_tag: action_tag.into(),
                action_start_time,
                ..Default::default()
            }
        }
        /// `action_name` (optional). 1 to 256 characters.
        #[must_use]
        pub fn action_name(mut self, action_name: impl Into<String>) -> Self {
            self.action_name = Some(action_name.into());
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for AudioDriveActionConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("action_tag"),
            optional::<Option<String>>("action_name"),
            required::<f64>("action_start_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.action_tag),
                1 => read(map, &mut self.action_name),
                _ => read(map, &mut self.action_start_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "action_tag", &self.action_tag)?;
            write_some(map, "action_name", &self.action_name)?;
            write(map, "action_start_time", &self.action_start_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(AudioDriveActionConfig);
    /// Which of a script's uploaded audio files is played. The ids come from showing or updating
    /// the script.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct AudioInfo {
        /// `audio_id` (optional). Range: 0 to 10000.
        pub audio_id: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl AudioInfo {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `audio_id` (optional). Range: 0 to 10000.
        #[must_use]
        pub fn audio_id(mut self, audio_id: i32) -> Self {
            self.audio_id = Some(audio_id);
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for AudioInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("audio_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.audio_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "audio_id", &self.audio_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(AudioInfo);
    /// Subtitles of a scene, by their origin.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleFiles {
        /// `text_subtitle_file` (optional)
        pub text_subtitle_file: Option<SubtitleFileInfo>,
        /// `audio_subtitle_file` (optional)
        pub audio_subtitle_file: Option<SubtitleFileInfo>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl SubtitleFiles {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `text_subtitle_file` (optional)
        #[must_use]
        pub fn text_subtitle_file(
            mut self,
            text_subtitle_file: impl Into<SubtitleFileInfo>,
        ) -> Self {
            self.text_subtitle_file = Some(text_subtitle_file.into());
            self
        }
        /// `audio_subtitle_file` (optional)
        #[must_use]
        pub fn audio_subtitle_file(
            mut self,
            audio_subtitle_file: impl Into<SubtitleFileInfo>,
        ) -> Self {
            self.audio_subtitle_file = Some(audio_subtitle_file.into());
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for SubtitleFiles {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SubtitleFileInfo>>("text_subtitle_file"),
            optional::<Option<SubtitleFileInfo>>("audio_subtitle_file"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.text_subtitle_file),
                _ => read(map, &mut self.audio_subtitle_file),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "text_subtitle_file", &self.text_subtitle_file)?;
            write_some(map, "audio_subtitle_file", &self.audio_subtitle_file)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(SubtitleFiles);
    /// `SubtitleFileInfo`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SubtitleFileInfo {
        /// `subtitle_file_download_url` (optional). 1 to 2048 characters.
        pub subtitle_file_download_url: Option<String>,
        /// `subtitle_file_upload_url` (optional). 1 to 2048 characters.
        pub subtitle_file_upload_url: Option<String>,
        /// Where the making of a subtitle file stands.
        pub subtitle_file_state: Option<SubtitleFileState>,
        /// The job that creates the file. 1 to 64 characters.
        pub job_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl std::fmt::Debug for SubtitleFileInfo {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SubtitleFileInfo")
                .field(
                    "subtitle_file_download_url",
                    &redacted(&self.subtitle_file_download_url),
                )
                .field(
                    "subtitle_file_upload_url",
                    &redacted(&self.subtitle_file_upload_url),
                )
                .field("subtitle_file_state", &self.subtitle_file_state)
                .field("job_id", &self.job_id)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl SubtitleFileInfo {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `subtitle_file_download_url` (optional). 1 to 2048 characters.
        #[must_use]
        pub fn subtitle_file_download_url(
            mut self,
            subtitle_file_download_url: impl Into<String>,
        ) -> Self {
            self.subtitle_file_download_url = Some(subtitle_file_download_url.into());
            self
        }
        /// `subtitle_file_upload_url` (optional). 1 to 2048 characters.
        #[must_use]
        pub fn subtitle_file_upload_url(
            mut self,
            subtitle_file_upload_url: impl Into<String>,
        ) -> Self {
            self.subtitle_file_upload_url = Some(subtitle_file_upload_url.into());
            self
        }
        /// Where the making of a subtitle file stands.
        #[must_use]
        pub fn subtitle_file_state(
            mut self,
            subtitle_file_state: impl Into<SubtitleFileState>,
        ) -> Self {
            self.subtitle_file_state = Some(subtitle_file_state.into());
            self
        }
        /// The job that creates the file. 1 to 64 characters.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for SubtitleFileInfo {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("subtitle_file_download_url").sensitive(),
            optional::<Option<String>>("subtitle_file_upload_url").sensitive(),
            optional::<Option<SubtitleFileState>>("subtitle_file_state"),
            optional::<Option<String>>("job_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.subtitle_file_download_url),
                1 => read(map, &mut self.subtitle_file_upload_url),
                2 => read(map, &mut self.subtitle_file_state),
                _ => read(map, &mut self.job_id),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(
                map,
                "subtitle_file_download_url",
                &self.subtitle_file_download_url,
            )?;
            write_some(map, "subtitle_file_upload_url", &self.subtitle_file_upload_url)?;
            write_some(map, "subtitle_file_state", &self.subtitle_file_state)?;
            write_some(map, "job_id", &self.job_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(SubtitleFileInfo);
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "subtitles",
            feature = "video-scripts"
        )
    )]
    open_enum! {
        /// Where the making of a subtitle file stands.
        pub enum SubtitleFileState {
            /// `GENERATING` (running)
            Generating = "GENERATING",
            /// `GENERATE_SUCCEED` (succeeded)
            GenerateSucceed = "GENERATE_SUCCEED",
            /// `GENERATE_FAILED` (failed)
            GenerateFailed = "GENERATE_FAILED",
        }
    }
    #[cfg(
        any(
            feature = "digital-human-videos",
            feature = "subtitles",
            feature = "video-scripts"
        )
    )]
    impl SubtitleFileState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::GenerateFailed => Some(Phase::Failed),
                Self::Generating => Some(Phase::Running),
                Self::GenerateSucceed => Some(Phase::Succeeded),
                Self::Unknown(_) => None,
            }
        }
    }
    /// `BackgroundMusicConfig`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BackgroundMusicConfig {
        /// A piece of music in the asset library. At most 64 characters.
        pub music_asset_id: Option<String>,
        /// In percent. Range: 0 to 100. Default: `100`.
        pub volume: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl BackgroundMusicConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A piece of music in the asset library. At most 64 characters.
        #[must_use]
        pub fn music_asset_id(mut self, music_asset_id: impl Into<String>) -> Self {
            self.music_asset_id = Some(music_asset_id.into());
            self
        }
        /// In percent. Range: 0 to 100. Default: `100`.
        #[must_use]
        pub fn volume(mut self, volume: i32) -> Self {
            self.volume = Some(volume);
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for BackgroundMusicConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("music_asset_id"),
            optional::<Option<i32>>("volume"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.music_asset_id),
                _ => read(map, &mut self.volume),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "music_asset_id", &self.music_asset_id)?;
            write_some(map, "volume", &self.volume)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(BackgroundMusicConfig);
    /// How an avatar moves on its own.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ActionConfig {
        /// Seconds between movements that the text does not ask for. 0, or none, means 4; with 255
        /// there are no such movements. Range: 0 to 255. Default: `0.0`.
        pub action_interval: Option<f64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl ActionConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Seconds between movements that the text does not ask for. 0, or none, means 4; with 255
        /// there are no such movements. Range: 0 to 255. Default: `0.0`.
        #[must_use]
        pub fn action_interval(mut self, action_interval: f64) -> Self {
            self.action_interval = Some(action_interval);
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for ActionConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<f64>>("action_interval"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.action_interval)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "action_interval", &self.action_interval)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(ActionConfig);
    /// When a rule applies.
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct HitCondition {
        /// Whether all tags must match (AND) or one of them (OR). What RESERVED does is undocumented.
        pub relation: Option<HitConditionRelation>,
        /// The lowest number comes first. Range: 0 to 999. Default: `500`.
        pub priority: Option<i32>,
        /// `tags` (optional). 1 to 5 elements.
        pub tags: Option<Vec<HitConditionTag>>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl HitCondition {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Whether all tags must match (AND) or one of them (OR). What RESERVED does is undocumented.
        #[must_use]
        pub fn relation(mut self, relation: impl Into<HitConditionRelation>) -> Self {
            self.relation = Some(relation.into());
            self
        }
        /// The lowest number comes first. Range: 0 to 999. Default: `500`.
        #[must_use]
        pub fn priority(mut self, priority: i32) -> Self {
            self.priority = Some(priority);
            self
        }
        /// `tags` (optional). 1 to 5 elements.
        #[must_use]
        pub fn tags(mut self, tags: Vec<HitConditionTag>) -> Self {
            self.tags = Some(tags);
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for HitCondition {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<HitConditionRelation>>("relation"),
            optional::<Option<i32>>("priority"),
            optional::<Option<Vec<HitConditionTag>>>("tags"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.relation),
                1 => read(map, &mut self.priority),
                _ => read(map, &mut self.tags),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "relation", &self.relation)?;
            write_some(map, "priority", &self.priority)?;
            write_some(map, "tags", &self.tags)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(HitCondition);
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// Whether all tags must match (AND) or one of them (OR). What RESERVED does is undocumented.
        pub enum HitConditionRelation {
            /// `AND`
            And = "AND",
            /// `OR`
            Or = "OR",
            /// `RESERVED`
            Reserved = "RESERVED",
        }
    }
    /// `HitConditionTag`
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl HitConditionTag {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Field of the event's content that is looked at, such as `content` of a comment. At most 256
        /// characters.
        #[must_use]
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }
        /// What is compared: the field itself (NONE), or its sum, average or count. Default: `NONE`.
        #[must_use]
        pub fn operation(mut self, operation: impl Into<HitConditionOperation>) -> Self {
            self.operation = Some(operation.into());
            self
        }
        /// How a field is compared: as text (EQUAL), with a regular expression (REGEX), or as a number.
        #[must_use]
        pub fn comparison(mut self, comparison: impl Into<HitConditionMatch>) -> Self {
            self.comparison = Some(comparison.into());
            self
        }
        /// What the field is compared with. At most 1024 characters.
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = Some(value.into());
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for HitConditionTag {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("tag"),
            optional::<Option<HitConditionOperation>>("operation"),
            optional::<Option<HitConditionMatch>>("match"),
            optional::<Option<String>>("value"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.tag),
                1 => read(map, &mut self.operation),
                2 => read(map, &mut self.comparison),
                _ => read(map, &mut self.value),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "tag", &self.tag)?;
            write_some(map, "operation", &self.operation)?;
            write_some(map, "match", &self.comparison)?;
            write_some(map, "value", &self.value)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(HitConditionTag);
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// What is compared: the field itself (NONE), or its sum, average or count.
        pub enum HitConditionOperation {
            /// `SUM`
            Sum = "SUM",
            /// `AVG`
            Avg = "AVG",
            /// `COUNT`
            Count = "COUNT",
            /// `NONE`
            None = "NONE",
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// How a field is compared: as text (EQUAL), with a regular expression (REGEX), or as a number.
        pub enum HitConditionMatch {
            /// `EQUAL`
            Equal = "EQUAL",
            /// `REGEX`
            Regex = "REGEX",
            /// `MATH_GT`
            MathGt = "MATH_GT",
            /// `MATH_GE`
            MathGe = "MATH_GE",
            /// `MATH_LT`
            MathLt = "MATH_LT",
            /// `MATH_LE`
            MathLe = "MATH_LE",
            /// `MATH_EQ`
            MathEq = "MATH_EQ",
        }
    }
    /// What happens when a rule applies.
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// `reply_texts` (optional). At most 5 elements.
        pub reply_texts: Option<Vec<String>>,
        /// `reply_audios` (optional). At most 5 elements.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl RuleTrigger {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Seconds during which the rule does not apply again. -1 means the rest of the stream, 0 for
        /// no pause. Range: -1 to 7200.
        #[must_use]
        pub fn time_window(mut self, time_window: i32) -> Self {
            self.time_window = Some(time_window);
            self
        }
        /// - `SYSTEM_REPLY`: the service says one of the replies.
        /// - `CALLBACK`: the service sends the replies to `interaction_callback_url` of the job.
        /// - `SYSTEM_REPLY_AND_CALLBACK`: both.
        /// - `SHOW_LAYER`: a layer is shown, and the speech goes on.
        /// - `INTELLIGENT_REPLY`: a chat robot answers.
        #[must_use]
        pub fn reply_mode(mut self, reply_mode: impl Into<LiveReplyMode>) -> Self {
            self.reply_mode = Some(reply_mode.into());
            self
        }
        /// A layer that a rule shows over the picture.
        #[must_use]
        pub fn layer_config(
            mut self,
            layer_config: impl Into<SmartLayerConfig>,
        ) -> Self {
            self.layer_config = Some(layer_config.into());
            self
        }
        /// A second layer, such as text beside a product.
        #[must_use]
        pub fn extra_layer_config(
            mut self,
            extra_layer_config: impl Into<SmartLayerConfig>,
        ) -> Self {
            self.extra_layer_config = Some(extra_layer_config.into());
            self
        }
        /// `reply_texts` (optional). At most 5 elements.
        #[must_use]
        pub fn reply_texts(mut self, reply_texts: Vec<String>) -> Self {
            self.reply_texts = Some(reply_texts);
            self
        }
        /// `reply_audios` (optional). At most 5 elements.
        #[must_use]
        pub fn reply_audios(mut self, reply_audios: Vec<ReplyAudio>) -> Self {
            self.reply_audios = Some(reply_audios);
            self
        }
        /// Whether replies are drawn at random or taken in turn.
        #[must_use]
        pub fn reply_order(mut self, reply_order: impl Into<LiveReplyOrder>) -> Self {
            self.reply_order = Some(reply_order.into());
            self
        }
        /// Who speaks, the avatar (STREAMER) or the second voice (CO_STREAMER). Default: `STREAMER`.
        #[must_use]
        pub fn reply_role(mut self, reply_role: impl Into<StreamerRole>) -> Self {
            self.reply_role = Some(reply_role.into());
            self
        }
        /// A chat robot with a language model, created with `CreateRobot`. Required with
        /// INTELLIGENT_REPLY. At most 64 characters.
        #[must_use]
        pub fn robot_id(mut self, robot_id: impl Into<String>) -> Self {
            self.robot_id = Some(robot_id.into());
            self
        }
        /// When something is played that was not in the script. Default: `PLAY_NOW`.
        #[must_use]
        pub fn play_type(mut self, play_type: impl Into<LivePlayType>) -> Self {
            self.play_type = Some(play_type.into());
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for RuleTrigger {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("time_window"),
            optional::<Option<LiveReplyMode>>("reply_mode"),
            optional::<Option<SmartLayerConfig>>("layer_config"),
            optional::<Option<SmartLayerConfig>>("extra_layer_config"),
            optional::<Option<Vec<String>>>("reply_texts"),
            optional::<Option<Vec<ReplyAudio>>>("reply_audios"),
            optional::<Option<LiveReplyOrder>>("reply_order"),
            optional::<Option<StreamerRole>>("reply_role"),
            optional::<Option<String>>("robot_id"),
            optional::<Option<LivePlayType>>("play_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.time_window),
                1 => read(map, &mut self.reply_mode),
                2 => read(map, &mut self.layer_config),
                3 => read(map, &mut self.extra_layer_config),
                4 => read(map, &mut self.reply_texts),
                5 => read(map, &mut self.reply_audios),
                6 => read(map, &mut self.reply_order),
                7 => read(map, &mut self.reply_role),
                8 => read(map, &mut self.robot_id),
                _ => read(map, &mut self.play_type),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "time_window", &self.time_window)?;
            write_some(map, "reply_mode", &self.reply_mode)?;
            write_some(map, "layer_config", &self.layer_config)?;
            write_some(map, "extra_layer_config", &self.extra_layer_config)?;
            write_some(map, "reply_texts", &self.reply_texts)?;
            write_some(map, "reply_audios", &self.reply_audios)?;
            write_some(map, "reply_order", &self.reply_order)?;
            write_some(map, "reply_role", &self.reply_role)?;
            write_some(map, "robot_id", &self.robot_id)?;
            write_some(map, "play_type", &self.play_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(RuleTrigger);
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// - `SYSTEM_REPLY`: the service says one of the replies.
        /// - `CALLBACK`: the service sends the replies to `interaction_callback_url` of the job.
        /// - `SYSTEM_REPLY_AND_CALLBACK`: both.
        /// - `SHOW_LAYER`: a layer is shown, and the speech goes on.
        /// - `INTELLIGENT_REPLY`: a chat robot answers.
        pub enum LiveReplyMode {
            /// `SYSTEM_REPLY`
            SystemReply = "SYSTEM_REPLY",
            /// `CALLBACK`
            Callback = "CALLBACK",
            /// `SYSTEM_REPLY_AND_CALLBACK`
            SystemReplyAndCallback = "SYSTEM_REPLY_AND_CALLBACK",
            /// `SHOW_LAYER`
            ShowLayer = "SHOW_LAYER",
            /// `INTELLIGENT_REPLY`
            IntelligentReply = "INTELLIGENT_REPLY",
        }
    }
    /// A layer that a rule shows over the picture.
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartLayerConfig {
        /// Each type has a configuration of its own beside it.
        pub layer_type: SmartLayerType,
        /// What is shown, if it is in the asset library. At most 64 characters.
        pub asset_id: Option<String>,
        /// A place on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright, whatever the
        /// size of the video.
        pub position: Option<LayerPositionConfig>,
        /// `size` (optional)
        pub size: Option<LayerSizeConfig>,
        /// `image_config` (optional)
        pub image_config: Option<SmartImageLayerConfig>,
        /// `video_config` (optional)
        pub video_config: Option<SmartVideoLayerConfig>,
        /// `text_config` (optional)
        pub text_config: Option<SmartTextLayerConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl SmartLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new(layer_type: impl Into<SmartLayerType>) -> Self {
            Self {
                layer_type: layer_type.into(),
                ..Default::default()
            }
        }
        /// What is shown, if it is in the asset library. At most 64 characters.
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = Some(asset_id.into());
            self
        }
        /// A place on the canvas, which has 1920 × 1080 pixels, or 1080 × 1920 upright, whatever the
        /// size of the video.
        #[must_use]
        pub fn position(mut self, position: impl Into<LayerPositionConfig>) -> Self {
            self.position = Some(position.into());
            self
        }
        /// `size` (optional)
        #[must_use]
        pub fn size(mut self, size: impl Into<LayerSizeConfig>) -> Self {
            self.size = Some(size.into());
            self
        }
        /// `image_config` (optional)
        #[must_use]
        pub fn image_config(
            mut self,
            image_config: impl Into<SmartImageLayerConfig>,
        ) -> Self {
            self.image_config = Some(image_config.into());
            self
        }
        /// `video_config` (optional)
        #[must_use]
        pub fn video_config(
            mut self,
            video_config: impl Into<SmartVideoLayerConfig>,
        ) -> Self {
            self.video_config = Some(video_config.into());
            self
        }
        /// `text_config` (optional)
        #[must_use]
        pub fn text_config(
            mut self,
            text_config: impl Into<SmartTextLayerConfig>,
        ) -> Self {
            self.text_config = Some(text_config.into());
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for SmartLayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<SmartLayerType>("layer_type"),
            optional::<Option<String>>("asset_id"),
            optional::<Option<LayerPositionConfig>>("position"),
            optional::<Option<LayerSizeConfig>>("size"),
            optional::<Option<SmartImageLayerConfig>>("image_config"),
            optional::<Option<SmartVideoLayerConfig>>("video_config"),
            optional::<Option<SmartTextLayerConfig>>("text_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.layer_type),
                1 => read(map, &mut self.asset_id),
                2 => read(map, &mut self.position),
                3 => read(map, &mut self.size),
                4 => read(map, &mut self.image_config),
                5 => read(map, &mut self.video_config),
                _ => read(map, &mut self.text_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "layer_type", &self.layer_type)?;
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "position", &self.position)?;
            write_some(map, "size", &self.size)?;
            write_some(map, "image_config", &self.image_config)?;
            write_some(map, "video_config", &self.video_config)?;
            write_some(map, "text_config", &self.text_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(SmartLayerConfig);
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// Each type has a configuration of its own beside it.
        pub enum SmartLayerType {
            /// `IMAGE`
            Image = "IMAGE",
            /// `VIDEO`
            Video = "VIDEO",
            /// `TEXT`
            Text = "TEXT",
        }
    }
    /// `SmartImageLayerConfig`
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartImageLayerConfig {
        /// `image_url` (always there). At most 2048 characters.
        pub image_url: String,
        /// In seconds. 0 shows the layer for good. Range: 0 to 3600.
        pub display_duration: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl std::fmt::Debug for SmartImageLayerConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartImageLayerConfig")
                .field("image_url", &redacted(&self.image_url))
                .field("display_duration", &self.display_duration)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl SmartImageLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new(image_url: impl Into<String>) -> Self {
            Self {
                image_url: image_url.into(),
                ..Default::default()
            }
        }
        /// In seconds. 0 shows the layer for good. Range: 0 to 3600.
        #[must_use]
        pub fn display_duration(mut self, display_duration: i32) -> Self {
            self.display_duration = Some(display_duration);
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for SmartImageLayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("image_url").sensitive(),
            optional::<Option<i32>>("display_duration"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.image_url),
                _ => read(map, &mut self.display_duration),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "image_url", &self.image_url)?;
            write_some(map, "display_duration", &self.display_duration)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(SmartImageLayerConfig);
    /// `SmartVideoLayerConfig`
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartVideoLayerConfig {
        /// `video_url` (always there). At most 2048 characters.
        pub video_url: String,
        /// `video_cover_url` (optional). At most 2048 characters.
        pub video_cover_url: Option<String>,
        /// In seconds. 0 shows the layer for good. Range: 0 to 3600.
        pub display_duration: Option<i32>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl std::fmt::Debug for SmartVideoLayerConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("SmartVideoLayerConfig")
                .field("video_url", &redacted(&self.video_url))
                .field("video_cover_url", &redacted(&self.video_cover_url))
                .field("display_duration", &self.display_duration)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl SmartVideoLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new(video_url: impl Into<String>) -> Self {
            Self {
                video_url: video_url.into(),
                ..Default::default()
            }
        }
        /// `video_cover_url` (optional). At most 2048 characters.
        #[must_use]
        pub fn video_cover_url(mut self, video_cover_url: impl Into<String>) -> Self {
            self.video_cover_url = Some(video_cover_url.into());
            self
        }
        /// In seconds. 0 shows the layer for good. Range: 0 to 3600.
        #[must_use]
        pub fn display_duration(mut self, display_duration: i32) -> Self {
            self.display_duration = Some(display_duration);
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for SmartVideoLayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("video_url").sensitive(),
            optional::<Option<String>>("video_cover_url").sensitive(),
            optional::<Option<i32>>("display_duration"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.video_url),
                1 => read(map, &mut self.video_cover_url),
                _ => read(map, &mut self.display_duration),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "video_url", &self.video_url)?;
            write_some(map, "video_cover_url", &self.video_cover_url)?;
            write_some(map, "display_duration", &self.display_duration)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(SmartVideoLayerConfig);
    /// `SmartTextLayerConfig`
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SmartTextLayerConfig {
        /// In DYNAMIC text, keywords are replaced; STATIC text is shown as it is. Default: `DYNAMIC`.
        pub text_type: Option<SmartTextType>,
        /// `text_context` (optional). At most 1024 characters.
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl SmartTextLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// In DYNAMIC text, keywords are replaced; STATIC text is shown as it is. Default: `DYNAMIC`.
        #[must_use]
        pub fn text_type(mut self, text_type: impl Into<SmartTextType>) -> Self {
            self.text_type = Some(text_type.into());
            self
        }
        /// `text_context` (optional). At most 1024 characters.
        #[must_use]
        pub fn text(mut self, text: impl Into<String>) -> Self {
            self.text = Some(text.into());
            self
        }
        /// The HarmonyOS fonts are bold, regular and thin; `fzyouh` is a narrow one. Default:
        /// `HarmonyOS_Sans_SC_Black`.
        #[must_use]
        pub fn font_name(mut self, font_name: impl Into<SmartLayerFont>) -> Self {
            self.font_name = Some(font_name.into());
            self
        }
        /// In pixels. 0 to 120 is accepted, 4 to 120 is of use. Range: 0 to 120. Default: `16`.
        #[must_use]
        pub fn font_size(mut self, font_size: i32) -> Self {
            self.font_size = Some(font_size);
            self
        }
        /// Red, green and blue, as in `#FFFFFF`. At most 16 characters. Default: `#FFFFFF`.
        #[must_use]
        pub fn font_color(mut self, font_color: impl Into<String>) -> Self {
            self.font_color = Some(font_color.into());
            self
        }
        /// In seconds. The layer stays as long as the reply is played, or, without a reply, what is
        /// played for the keyword. Range: 0 to 3600.
        #[must_use]
        pub fn display_duration(mut self, display_duration: i32) -> Self {
            self.display_duration = Some(display_duration);
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for SmartTextLayerConfig {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<SmartTextType>>("text_type"),
            optional::<Option<String>>("text_context"),
            optional::<Option<SmartLayerFont>>("font_name"),
            optional::<Option<i32>>("font_size"),
            optional::<Option<String>>("font_color"),
            optional::<Option<i32>>("display_duration"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.text_type),
                1 => read(map, &mut self.text),
                2 => read(map, &mut self.font_name),
                3 => read(map, &mut self.font_size),
                4 => read(map, &mut self.font_color),
                _ => read(map, &mut self.display_duration),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "text_type", &self.text_type)?;
            write_some(map, "text_context", &self.text)?;
            write_some(map, "font_name", &self.font_name)?;
            write_some(map, "font_size", &self.font_size)?;
            write_some(map, "font_color", &self.font_color)?;
            write_some(map, "display_duration", &self.display_duration)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(SmartTextLayerConfig);
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// In DYNAMIC text, keywords are replaced; STATIC text is shown as it is.
        pub enum SmartTextType {
            /// `DYNAMIC`
            Dynamic = "DYNAMIC",
            /// `STATIC`
            Static = "STATIC",
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// The HarmonyOS fonts are bold, regular and thin; `fzyouh` is a narrow one.
        pub enum SmartLayerFont {
            /// `HarmonyOS_Sans_SC_Black`
            HarmonyOsSansScBlack = "HarmonyOS_Sans_SC_Black",
            /// `HarmonyOS_Sans_SC_Regular`
            HarmonyOsSansScRegular = "HarmonyOS_Sans_SC_Regular",
            /// `HarmonyOS_Sans_SC_Thin`
            HarmonyOsSansScThin = "HarmonyOS_Sans_SC_Thin",
            /// `fzyouh`
            Fzyouh = "fzyouh",
        }
    }
    /// `ReplyAudio`
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ReplyAudio {
        /// `audio_url` (optional). At most 2048 characters.
        pub audio_url: Option<String>,
        /// `audio_name` (optional). At most 256 characters.
        pub audio_name: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl std::fmt::Debug for ReplyAudio {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ReplyAudio")
                .field("audio_url", &redacted(&self.audio_url))
                .field("audio_name", &self.audio_name)
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl ReplyAudio {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `audio_url` (optional). At most 2048 characters.
        #[must_use]
        pub fn audio_url(mut self, audio_url: impl Into<String>) -> Self {
            self.audio_url = Some(audio_url.into());
            self
        }
        /// `audio_name` (optional). At most 256 characters.
        #[must_use]
        pub fn audio_name(mut self, audio_name: impl Into<String>) -> Self {
            self.audio_name = Some(audio_name.into());
            self
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    impl Object for ReplyAudio {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("audio_url").sensitive(),
            optional::<Option<String>>("audio_name"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.audio_url),
                _ => read(map, &mut self.audio_name),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "audio_url", &self.audio_url)?;
            write_some(map, "audio_name", &self.audio_name)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    object!(ReplyAudio);
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// Whether replies are drawn at random or taken in turn.
        pub enum LiveReplyOrder {
            /// `RANDOM`
            Random = "RANDOM",
            /// `ORDER`
            Order = "ORDER",
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// Who speaks, the avatar (STREAMER) or the second voice (CO_STREAMER).
        pub enum StreamerRole {
            /// `STREAMER`
            Streamer = "STREAMER",
            /// `CO_STREAMER`
            CoStreamer = "CO_STREAMER",
        }
    }
    #[cfg(any(feature = "live-interaction-rules", feature = "live-rooms"))]
    open_enum! {
        /// When something is played that was not in the script.
        ///
        /// - `APPEND`: after all that waits in the scene.
        /// - `INSERT`: at the end of the sentence or audio file that is being played.
        /// - `PLAY_NOW`: at once, even within a sentence.
        pub enum LivePlayType {
            /// `APPEND`
            Append = "APPEND",
            /// `INSERT`
            Insert = "INSERT",
            /// `PLAY_NOW`
            PlayNow = "PLAY_NOW",
        }
    }
    #[cfg(any(feature = "live-rooms", feature = "video-scripts"))]
    open_enum! {
        /// Whether the picture is wide (16:9) or upright (9:16).
        pub enum ViewMode {
            /// `LANDSCAPE`
            Landscape = "LANDSCAPE",
            /// `VERTICAL`
            Vertical = "VERTICAL",
        }
    }
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    open_enum! {
        /// `TrainingVoiceSex`
        pub enum TrainingVoiceSex {
            /// `FEMALE`
            Female = "FEMALE",
            /// `MALE`
            Male = "MALE",
        }
    }
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    open_enum! {
        /// CN is Chinese, EN is English. Only Chinese is supported so far.
        pub enum TrainingVoiceLanguage {
            /// `CN`
            Cn = "CN",
            /// `EN`
            En = "EN",
        }
    }
    /// What the job is paid with.
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TrainingAllocatedResource {
        /// `resource_id` (optional)
        pub resource_id: Option<String>,
        /// - `PERIODIC`: by month or year.
        /// - `ONE_TIME`: bought once, or handed out by the administrator of a service provider.
        /// - `ON_DEMAND`: by use.
        pub charge_mode: Option<ChargeMode>,
        /// `expire_time` (optional)
        pub expire_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    impl Object for TrainingAllocatedResource {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("resource_id"),
            optional::<Option<ChargeMode>>("charge_mode"),
            optional::<Option<Timestamp>>("expire_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_id),
                1 => read(map, &mut self.charge_mode),
                _ => read(map, &mut self.expire_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_id", &self.resource_id)?;
            write_some(map, "charge_mode", &self.charge_mode)?;
            write_some(map, "expire_time", &self.expire_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "model-training", feature = "voice-training"))]
    object!(TrainingAllocatedResource);
    #[cfg(any(feature = "tenants", feature = "usage"))]
    open_enum! {
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
            /// `VOICE_CLONE`
            VoiceClone = "VOICE_CLONE",
            /// `SYNTHETICS_SOUND`
            SyntheticsSound = "SYNTHETICS_SOUND",
            /// `ASSET_MANAGER`
            AssetManager = "ASSET_MANAGER",
            /// `MODELING_2D`
            Modeling2d = "MODELING_2D",
            /// `LIVE_2D`
            Live2d = "LIVE_2D",
            /// `VIDEO_2D`
            Video2d = "VIDEO_2D",
            /// `CHAT_2D`
            Chat2d = "CHAT_2D",
            /// `BUSINESS_CARD_2D`
            BusinessCard2d = "BUSINESS_CARD_2D",
            /// `PICTURE_2D`
            Picture2d = "PICTURE_2D",
            /// `MODELING_3D`
            Modeling3d = "MODELING_3D",
            /// `VDS_3D`
            Vds3d = "VDS_3D",
            /// `TTSA_3D`
            Ttsa3d = "TTSA_3D",
            /// `FLEXUS_2D`
            Flexus2d = "FLEXUS_2D",
        }
    }
    #[cfg(any(feature = "tenants", feature = "usage"))]
    open_enum! {
        /// A part of a package of the Flexus edition; no other resource has parts.
        ///
        /// - `voice_clone_flexus`: making voices.
        /// - `modeling_count_2d_model_flexus`: training avatars.
        /// - `video_time_flexus_2d_model`: videos with avatars.
        pub enum SubResourceType {
            /// `voice_clone_flexus`
            VoiceCloneFlexus = "voice_clone_flexus",
            /// `modeling_count_2d_model_flexus`
            ModelingCount2dModelFlexus = "modeling_count_2d_model_flexus",
            /// `video_time_flexus_2d_model`
            VideoTimeFlexus2dModel = "video_time_flexus_2d_model",
        }
    }
    #[cfg(any(feature = "tenants", feature = "usage"))]
    open_enum! {
        /// - `NUM`: avatars or voices.
        /// - `MIN`: minutes, of videos.
        /// - `HOUR`: hours, of live streams.
        /// - `CHANNEL`: streams or conversations at a time.
        /// - `GB`: gigabytes, of assets.
        /// - `MILLION_WORDS`: a million words.
        /// - `TEN_THOUSAND_WORDS`: ten thousand words.
        /// - `TIME`: times.
        pub enum ResourceUnit {
            /// `NUM`
            Num = "NUM",
            /// `MIN`
            Min = "MIN",
            /// `HOUR`
            Hour = "HOUR",
            /// `CHANNEL`
            Channel = "CHANNEL",
            /// `GB`
            Gb = "GB",
            /// `MILLION_WORDS`
            MillionWords = "MILLION_WORDS",
            /// `TEN_THOUSAND_WORDS`
            TenThousandWords = "TEN_THOUSAND_WORDS",
            /// `TIME`
            Time = "TIME",
        }
    }
    /// How much of a kind of resource is used.
    #[cfg(any(feature = "tenants", feature = "usage"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "tenants", feature = "usage"))]
    impl Object for ResourceUsage {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("resource_type"),
            optional::<Option<BusinessType>>("business_type"),
            optional::<Option<SubResourceType>>("sub_resource_type"),
            optional::<Option<bool>>("is_sub_resource"),
            optional::<Option<ChargeMode>>("charging_mode"),
            optional::<Option<ResourceSource>>("resource_source"),
            optional::<Option<f64>>("amount"),
            optional::<Option<f64>>("usage"),
            optional::<Option<ResourceUnit>>("unit"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_type),
                1 => read(map, &mut self.business_type),
                2 => read(map, &mut self.sub_resource_type),
                3 => read(map, &mut self.is_sub_resource),
                4 => read(map, &mut self.charging_mode),
                5 => read(map, &mut self.resource_source),
                6 => read(map, &mut self.amount),
                7 => read(map, &mut self.usage),
                _ => read(map, &mut self.unit),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_type", &self.resource_type)?;
            write_some(map, "business_type", &self.business_type)?;
            write_some(map, "sub_resource_type", &self.sub_resource_type)?;
            write_some(map, "is_sub_resource", &self.is_sub_resource)?;
            write_some(map, "charging_mode", &self.charging_mode)?;
            write_some(map, "resource_source", &self.resource_source)?;
            write_some(map, "amount", &self.amount)?;
            write_some(map, "usage", &self.usage)?;
            write_some(map, "unit", &self.unit)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    #[cfg(any(feature = "tenants", feature = "usage"))]
    object!(ResourceUsage);
    #[cfg(any(feature = "wise-brain", feature = "wise-brain-knowledge"))]
    open_enum! {
        /// What a knowledge library holds.
        pub enum KnowledgeType {
            /// `QUESTION_ANSWER`
            QuestionAnswer = "QUESTION_ANSWER",
            /// `DOCUMENT`
            Document = "DOCUMENT",
        }
    }
}
