//! Types that several families share.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Types of several families.
pub(super) mod types {
    #[allow(unused_imports, unreachable_pub, reason = "families can be disabled")]
    use huaweicloud_core::codegen::*;
    #[cfg(
        any(
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "model-training",
            feature = "picture-modeling"
        )
    )]
    open_enum! {
        /// What a list is ordered by. What asset_order stands for is undocumented beyond being an order
        /// by asset.
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
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "model-training",
            feature = "picture-modeling"
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
    #[cfg(any(feature = "digital-assets", feature = "model-training"))]
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
    /// Why a call was refused, or why a job failed. Codes begin with MSS when the service speaks
    /// and with APIGW when the gateway in front of it does.
    #[cfg(
        any(
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "model-training",
            feature = "photo-detection",
            feature = "picture-modeling",
            feature = "subtitles"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct ErrorResponse {
        /// `error_code` (optional)
        pub error_code: Option<String>,
        /// `error_msg` (optional)
        pub error_msg: Option<String>,
        /// The same as the header X-Request-Id. Only the gateway writes it into the body.
        pub request_id: Option<String>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "digital-assets",
            feature = "digital-human-videos",
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
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "model-training",
            feature = "photo-detection",
            feature = "picture-modeling",
            feature = "subtitles"
        )
    )]
    impl Object for ErrorResponse {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<String>>("error_code"),
            optional::<Option<String>>("error_msg"),
            optional::<Option<String>>("request_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "model-training",
            feature = "photo-detection",
            feature = "picture-modeling",
            feature = "subtitles"
        )
    )]
    object!(ErrorResponse);
    #[cfg(any(feature = "digital-assets", feature = "model-training"))]
    open_enum! {
        /// The largest video that the model can make. It makes smaller ones too, down to 720p.
        pub enum ModelResolution {
            /// `1080P`
            N1080p = "1080P",
            /// `4K`
            N4k = "4K",
        }
    }
    #[cfg(any(feature = "digital-assets", feature = "files"))]
    open_enum! {
        /// What a file is to its asset. Every asset has exactly one `MAIN` file.
        ///
        /// - `COVER`: picture that stands for the asset. `PAGE`: picture of a page. `SAMPLE`: a voice
        ///   to listen to, or an action to look at.
        /// - `TEMPORARY`: a new file, as long as it has not yet replaced the old one. `PACKAGE`: files
        ///   of the asset, packed.
        /// - `WHOLE_MODEL` and `USER_MODIFIED_MODEL`: of 3D models, which the service no longer makes.
        ///
        /// By the type of the asset, besides `MAIN`: PPT has `COVER`, `PAGE` and `OTHER`; VOICE_MODEL
        /// has `SAMPLE` and `OTHER`; HUMAN_MODEL_2D has `COVER`, `SAMPLE` and `OTHER`, which are masks;
        /// BUSINESS_CARD_TEMPLET and VIDEO have `COVER`; IMAGE has nothing else.
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
    /// How content is reviewed before it is used.
    #[cfg(
        any(
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "video-scripts"
        )
    )]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct ReviewConfig {
        /// Skips the review. Only for accounts on the vendor's list; for all others the service
        /// decides.
        pub no_need_review: Option<bool>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(
        any(
            feature = "digital-assets",
            feature = "digital-human-videos",
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
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "video-scripts"
        )
    )]
    impl Object for ReviewConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<bool>>("no_need_review"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = field;
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
            feature = "digital-assets",
            feature = "digital-human-videos",
            feature = "video-scripts"
        )
    )]
    object!(ReviewConfig);
    /// The voice that speaks, and how.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
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
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for VoiceConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            required::<String>("voice_asset_id"),
            optional::<Option<i32>>("speed"),
            optional::<Option<i32>>("pitch"),
            optional::<Option<i32>>("volume"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(VoiceConfig);
    /// How a video is cut and encoded.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
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
        /// Whether the picture is enhanced. Videos with a trained avatar only.
        pub is_enable_super_resolution: Option<bool>,
        /// Whether the video ends as it begins, so that several can be joined. Videos with a trained
        /// avatar only, and not beside action tags in the text.
        pub is_end_at_first_frame: Option<bool>,
        /// Where the service uploads the video besides. Only for accounts on the vendor's list. 1 to
        /// 2048 characters.
        pub output_external_url: Option<String>,
        /// Whether the pronunciations that the tenant has set apply. Videos with a trained avatar only.
        pub is_vocabulary_config_enable: Option<bool>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
        /// Whether the picture is enhanced. Videos with a trained avatar only.
        #[must_use]
        pub fn is_enable_super_resolution(
            mut self,
            is_enable_super_resolution: bool,
        ) -> Self {
            self.is_enable_super_resolution = Some(is_enable_super_resolution);
            self
        }
        /// Whether the video ends as it begins, so that several can be joined. Videos with a trained
        /// avatar only, and not beside action tags in the text.
        #[must_use]
        pub fn is_end_at_first_frame(mut self, is_end_at_first_frame: bool) -> Self {
            self.is_end_at_first_frame = Some(is_end_at_first_frame);
            self
        }
        /// Where the service uploads the video besides. Only for accounts on the vendor's list. 1 to
        /// 2048 characters.
        #[must_use]
        pub fn output_external_url(
            mut self,
            output_external_url: impl Into<String>,
        ) -> Self {
            self.output_external_url = Some(output_external_url.into());
            self
        }
        /// Whether the pronunciations that the tenant has set apply. Videos with a trained avatar only.
        #[must_use]
        pub fn is_vocabulary_config_enable(
            mut self,
            is_vocabulary_config_enable: bool,
        ) -> Self {
            self.is_vocabulary_config_enable = Some(is_vocabulary_config_enable);
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for VideoConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
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
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(VideoConfig);
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    open_enum! {
        /// RESIZE scales the picture to the size asked for, CROP cuts a part of that size out of it.
        pub enum ClipMode {
            /// `RESIZE`
            Resize = "RESIZE",
            /// `CROP`
            Crop = "CROP",
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
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
        /// Width of the box, in pixels. Kept for the caller; the service always makes it 80 % of the
        /// picture's. Range: 0 to 1920.
        #[cfg_attr(feature = "schemars", schemars(rename = "w"))]
        pub width: Option<i32>,
        /// One of the fonts that the vendor's API guide lists as supported. At most 64 characters.
        pub font_name: Option<String>,
        /// In pixels. 0 to 120 is accepted, 24 to 120 is of use. Range: 0 to 120. Default: `16`.
        pub font_size: Option<i32>,
        /// Red, green and blue, as in `#FFFFFF`. At most 7 characters.
        pub font_color: Option<String>,
        /// Red, green and blue of the outline, as in `#000000`. At most 7 characters.
        pub stroke_color: Option<String>,
        /// In pixels. Range: 0 to 50.
        pub stroke_thickness: Option<f64>,
        /// From 0, invisible, to 1. Range: 0 to 1. Default: `1`.
        pub opacity: Option<f64>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
        /// Width of the box, in pixels. Kept for the caller; the service always makes it 80 % of the
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
        /// In pixels. 0 to 120 is accepted, 24 to 120 is of use. Range: 0 to 120. Default: `16`.
        #[must_use]
        pub fn font_size(mut self, font_size: i32) -> Self {
            self.font_size = Some(font_size);
            self
        }
        /// Red, green and blue, as in `#FFFFFF`. At most 7 characters.
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for SubtitleConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
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
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(SubtitleConfig);
    /// One scene.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct ShootScriptItem {
        /// Which scene it is. No two scenes have the same. Range: 0 to 2147483647.
        #[cfg_attr(feature = "schemars", schemars(rename = "sequence_no"))]
        pub sequence_number: Option<i32>,
        /// What is said in a scene, and what is seen.
        pub shoot_script: Option<ShootScript>,
        /// Subtitles of a scene, by what they were made from.
        pub subtitle_file_info: Option<SubtitleFiles>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl ShootScriptItem {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Which scene it is. No two scenes have the same. Range: 0 to 2147483647.
        #[must_use]
        pub fn sequence_number(mut self, sequence_number: i32) -> Self {
            self.sequence_number = Some(sequence_number);
            self
        }
        /// What is said in a scene, and what is seen.
        #[must_use]
        pub fn shoot_script(mut self, shoot_script: impl Into<ShootScript>) -> Self {
            self.shoot_script = Some(shoot_script.into());
            self
        }
        /// Subtitles of a scene, by what they were made from.
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
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<i32>>("sequence_no"),
            optional::<Option<ShootScript>>("shoot_script"),
            optional::<Option<SubtitleFiles>>("subtitle_file_info"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
                0 => read(map, &mut self.sequence_number),
                1 => read(map, &mut self.shoot_script),
                _ => read(map, &mut self.subtitle_file_info),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "sequence_no", &self.sequence_number)?;
            write_some(map, "shoot_script", &self.shoot_script)?;
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
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
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
        /// What the avatar does while audio is played.
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
        /// Fields that this version does not know, or could not read as their type.
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
        /// What the avatar does while audio is played.
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
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
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
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct TextConfig {
        /// Plain text, or SSML in the vendor's dialect, which has tags for pauses, pronunciations and
        /// actions. At most 10,000 characters beside the tags. 1 to 300000 characters.
        pub text: String,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl TextConfig {
        /// One with what is required; the rest has setters.
        pub fn new(text: impl Into<String>) -> Self {
            Self {
                text: text.into(),
                ..Default::default()
            }
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for TextConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            required::<String>("text"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = field;
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(TextConfig);
    /// `AudioDriveActionConfig`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct AudioDriveActionConfig {
        /// An action that the avatar was trained for. 1 to 256 characters.
        pub action_tag: String,
        /// `action_name` (optional). 1 to 256 characters.
        pub action_name: Option<String>,
        /// When the action begins. The unit is undocumented; the bound fits seconds. Range: 0 to
        /// 2592000.
        pub action_start_time: f64,
        /// Fields that this version does not know, or could not read as their type.
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
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            required::<String>("action_tag"),
            optional::<Option<String>>("action_name"),
            required::<f64>("action_start_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    /// What is seen behind the avatar.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct BackgroundConfigInfo {
        /// IMAGE is a picture, COLOR a single color. The others are listed by the SDK for PHP and older
        /// definitions; what they do is undocumented.
        pub background_type: BackgroundType,
        /// Address of the picture, required with IMAGE. It is one that the asset library gives; only
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
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl BackgroundConfigInfo {
        /// One with what is required; the rest has setters.
        pub fn new(background_type: impl Into<BackgroundType>) -> Self {
            Self {
                background_type: background_type.into(),
                ..Default::default()
            }
        }
        /// Address of the picture, required with IMAGE. It is one that the asset library gives; only
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for BackgroundConfigInfo {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            required::<BackgroundType>("background_type"),
            optional::<Option<String>>("background_config").sensitive(),
            optional::<Option<String>>("background_color_config"),
            optional::<Option<String>>("background_asset_id"),
            optional::<Option<BackgroundImageConfig>>("background_image_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(BackgroundConfigInfo);
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct BackgroundImageConfig {
        /// Left edge of the picture on the canvas, in pixels. Range: -5760 to 0.
        pub dx: i32,
        /// Upper edge of the picture on the canvas, in pixels. Range: -5760 to 0.
        pub dy: i32,
        /// In pixels of the canvas; more than 1080. Range: 1 to 7680.
        pub width: i32,
        /// In pixels of the canvas; more than 1080. Range: 1 to 7680.
        pub height: i32,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for BackgroundImageConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            required::<i32>("dx"),
            required::<i32>("dy"),
            required::<i32>("width"),
            required::<i32>("height"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(BackgroundImageConfig);
    /// The avatar, or something beside it, and its place in the picture.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
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
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for LayerConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
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
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(LayerConfig);
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct LayerPositionConfig {
        /// Left edge, in pixels. Range: -1920 to 3840.
        pub dx: i32,
        /// Upper edge, in pixels. Range: -1920 to 3840.
        pub dy: i32,
        /// What covers what: 1 lies lowest. Which of two equal ones is on top is left to chance. Range:
        /// 1 to 100.
        pub layer_index: i32,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for LayerPositionConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            required::<i32>("dx"),
            required::<i32>("dy"),
            required::<i32>("layer_index"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(LayerPositionConfig);
    /// `LayerSizeConfig`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct LayerSizeConfig {
        /// In pixels of the canvas. Range: 1 to 7680.
        pub width: Option<i32>,
        /// In pixels of the canvas. Range: 1 to 7680.
        pub height: Option<i32>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for LayerSizeConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<i32>>("width"),
            optional::<Option<i32>>("height"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(LayerSizeConfig);
    /// Turns a layer around its middle. Videos cannot be turned.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct LayerRotationConfig {
        /// In degrees. Range: 0 to 360. Default: `0`.
        pub angle: Option<i32>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for LayerRotationConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<i32>>("angle"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = field;
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(LayerRotationConfig);
    /// `ImageLayerConfig`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct ImageLayerConfig {
        /// One that the asset library gives. Only live rooms take addresses from elsewhere. 1 to 2048
        /// characters.
        pub image_url: Option<String>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl std::fmt::Debug for ImageLayerConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ImageLayerConfig")
                .field("image_url", &redacted(&self.image_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl ImageLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// One that the asset library gives. Only live rooms take addresses from elsewhere. 1 to 2048
        /// characters.
        #[must_use]
        pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
            self.image_url = Some(image_url.into());
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for ImageLayerConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<String>>("image_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = field;
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(ImageLayerConfig);
    /// `VideoLayerConfig`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct VideoLayerConfig {
        /// One that the asset library gives. Only live rooms take addresses from elsewhere. 1 to 2048
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
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl VideoLayerConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// One that the asset library gives. Only live rooms take addresses from elsewhere. 1 to 2048
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for VideoLayerConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<String>>("video_url").sensitive(),
            optional::<Option<String>>("video_cover_url").sensitive(),
            optional::<Option<i32>>("loop_count"),
            optional::<Option<i32>>("video_sound"),
            optional::<Option<bool>>("is_play_the_entire_video"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(VideoLayerConfig);
    /// `TextLayerConfig`
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
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
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for TextLayerConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<String>>("text_context"),
            optional::<Option<String>>("font_name"),
            optional::<Option<i32>>("font_size"),
            optional::<Option<String>>("font_color"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    object!(TextLayerConfig);
    /// Which of a script's uploaded audio files is played. The ids come from showing or updating
    /// the script.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct AudioInfo {
        /// `audio_id` (optional). Range: 0 to 10000.
        pub audio_id: Option<i32>,
        /// Fields that this version does not know, or could not read as their type.
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
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<i32>>("audio_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = field;
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
    /// Subtitles of a scene, by what they were made from.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct SubtitleFiles {
        /// `text_subtitle_file` (optional)
        pub text_subtitle_file: Option<SubtitleFileInfo>,
        /// `audio_subtitle_file` (optional)
        pub audio_subtitle_file: Option<SubtitleFileInfo>,
        /// Fields that this version does not know, or could not read as their type.
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
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<SubtitleFileInfo>>("text_subtitle_file"),
            optional::<Option<SubtitleFileInfo>>("audio_subtitle_file"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct SubtitleFileInfo {
        /// `subtitle_file_download_url` (optional). 1 to 2048 characters.
        pub subtitle_file_download_url: Option<String>,
        /// `subtitle_file_upload_url` (optional). 1 to 2048 characters.
        pub subtitle_file_upload_url: Option<String>,
        /// Where the making of a subtitle file stands.
        pub subtitle_file_state: Option<SubtitleFileState>,
        /// The job that makes the file. 1 to 64 characters.
        pub job_id: Option<String>,
        /// Fields that this version does not know, or could not read as their type.
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
        /// The job that makes the file. 1 to 64 characters.
        #[must_use]
        pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
            self.job_id = Some(job_id.into());
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for SubtitleFileInfo {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<String>>("subtitle_file_download_url").sensitive(),
            optional::<Option<String>>("subtitle_file_upload_url").sensitive(),
            optional::<Option<SubtitleFileState>>("subtitle_file_state"),
            optional::<Option<String>>("job_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
        /// Returns the phase of a job in this state; `None` for a state that this version does not know.
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
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct BackgroundMusicConfig {
        /// A piece of music in the asset library. At most 64 characters.
        pub music_asset_id: Option<String>,
        /// In percent. Range: 0 to 100. Default: `100`.
        pub volume: Option<i32>,
        /// Fields that this version does not know, or could not read as their type.
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
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<String>>("music_asset_id"),
            optional::<Option<i32>>("volume"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    /// How the service tells that a job is over: by a POST of JSON with `result` (`SUCCEED` or
    /// `FAILED`), `job_id` and the `asset_id` of what was made.
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct CallBackConfig {
        /// `callback_url` (always there). At most 2048 characters.
        pub callback_url: String,
        /// How a receiver can tell that a call comes from the service. Default: `NONE`.
        pub auth_type: Option<CallBackAuthType>,
        /// What MSS_A signs with. At most 32 characters.
        pub key: Option<String>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
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
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
    impl CallBackConfig {
        /// One with what is required; the rest has setters.
        pub fn new(callback_url: impl Into<String>) -> Self {
            Self {
                callback_url: callback_url.into(),
                ..Default::default()
            }
        }
        /// How a receiver can tell that a call comes from the service. Default: `NONE`.
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
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
    impl Object for CallBackConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            required::<String>("callback_url").sensitive(),
            optional::<Option<CallBackAuthType>>("auth_type"),
            optional::<Option<String>>("key").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match field {
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
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
    object!(CallBackConfig);
    #[cfg(any(feature = "digital-human-videos", feature = "subtitles"))]
    open_enum! {
        /// How a receiver can tell that a call comes from the service.
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
    /// How an avatar moves on its own.
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(huaweicloud_core::codegen::schemars::JsonSchema),
        schemars(crate = "huaweicloud_core::codegen::schemars")
    )]
    #[non_exhaustive]
    pub struct ActionConfig {
        /// Seconds between movements that the text does not ask for. 0, or none, stands for 4; with 255
        /// there are no such movements. Range: 0 to 255.
        pub action_interval: Option<f64>,
        /// Fields that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl ActionConfig {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Seconds between movements that the text does not ask for. 0, or none, stands for 4; with 255
        /// there are no such movements. Range: 0 to 255.
        #[must_use]
        pub fn action_interval(mut self, action_interval: f64) -> Self {
            self.action_interval = Some(action_interval);
            self
        }
    }
    #[cfg(any(feature = "digital-human-videos", feature = "video-scripts"))]
    impl Object for ActionConfig {
        const FIELDS: &'static [huaweicloud_core::codegen::Field] = &[
            optional::<Option<f64>>("action_interval"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            field: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = field;
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
}
