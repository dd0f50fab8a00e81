//! Types that several families share.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Types of several families.
pub mod types {
    use crate::model::prelude::*;
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
    /// Why a call was refused, or why a job failed. Codes begin with MSS when the service speaks
    /// and with APIGW when the gateway in front of it does.
    #[cfg(
        any(
            feature = "digital-assets",
            feature = "digital-human-videos",
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
            feature = "digital-assets",
            feature = "digital-human-videos",
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
            feature = "digital-assets",
            feature = "digital-human-videos",
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
}
