//! The family `business-cards`. Short videos in which an avatar introduces a person.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/digital-human-business-cards`
    pub static CREATE_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation {
        family: "business-cards",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/card_templet_asset_id").length(1, 64),
            Parameter::body("/card_text_config/name").length(1, 32),
            Parameter::body("/card_text_config/company").length(1, 256),
            Parameter::body("/card_text_config/title").length(1, 128),
            Parameter::body("/card_text_config/mobile_phone").length(1, 32),
            Parameter::body("/card_text_config/phone").length(1, 32),
            Parameter::body("/card_text_config/mail").length(1, 64),
            Parameter::body("/card_text_config/address").length(1, 256),
            Parameter::body("/card_text_config/other1").length(1, 256),
            Parameter::body("/card_text_config/other2").length(1, 256),
            Parameter::body("/card_text_config/other3").length(1, 256),
            Parameter::body("/card_image_config/human_image").length(1, 31457280),
            Parameter::body("/card_image_config/logo_image").max_length(31457280),
            Parameter::body("/card_image_config/id_card_image1").length(1, 31457280),
            Parameter::body("/card_image_config/id_card_image2").length(1, 31457280),
            Parameter::body("/introduction_text").length(1, 2000),
            Parameter::body("/voice_asset_id").length(1, 256),
            Parameter::body("/introduction_audio_asset_id").length(1, 256),
            Parameter::body("/video_asset_name").length(1, 256),
            Parameter::body("/callback_config/callback_url").max_length(2048),
            Parameter::body("/callback_config/key").max_length(32),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::BusinessCardJobId>(),
        ..Operation::new(
            "CreateDigitalHumanBusinessCard",
            Method::Post,
            "/v1/{project_id}/digital-human-business-cards",
        )
    };
    /// `GET /v1/{project_id}/digital-human-business-cards`
    pub static LIST_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation {
        family: "business-cards",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "jobs",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        job: Some(Job {
            items: Some("jobs"),
            id: "job_id",
            state: "state",
            by: None,
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("state").joined(),
            Parameter::query("sort_key").max_length(128),
            Parameter::query("sort_dir"),
            Parameter::query("create_until"),
            Parameter::query("create_since"),
            Parameter::query("video_asset_name").max_length(256),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/jobs/*/output_asset_config/cover_url",
            "/jobs/*/output_asset_config/preview_video_url",
        ],
        success: Success::json::<crate::types::ListDigitalHumanBusinessCardResponse>(),
        ..Operation::new(
            "ListDigitalHumanBusinessCard",
            Method::Get,
            "/v1/{project_id}/digital-human-business-cards",
        )
    };
    /// `DELETE /v1/{project_id}/digital-human-business-cards/{job_id}`
    pub static DELETE_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation {
        family: "business-cards",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "DeleteDigitalHumanBusinessCard",
            Method::Delete,
            "/v1/{project_id}/digital-human-business-cards/{job_id}",
        )
    };
    /// `GET /v1/{project_id}/digital-human-business-cards/{job_id}`
    pub static SHOW_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation {
        family: "business-cards",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/job_info/output_asset_config/cover_url",
            "/job_info/output_asset_config/preview_video_url",
            "/card_text_config/name",
            "/card_text_config/mobile_phone",
            "/card_text_config/phone",
            "/card_text_config/mail",
            "/card_text_config/address",
            "/card_image_url/human_image_url",
            "/card_image_url/logo_image",
        ],
        success: Success::json::<crate::types::BusinessCard>(),
        ..Operation::new(
            "ShowDigitalHumanBusinessCard",
            Method::Get,
            "/v1/{project_id}/digital-human-business-cards/{job_id}",
        )
    };
    /// `PUT /v1/{project_id}/digital-human-business-cards/{job_id}`
    pub static UPDATE_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation {
        family: "business-cards",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("job_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/card_templet_asset_id").length(1, 64),
            Parameter::body("/card_text_config/name").length(1, 32),
            Parameter::body("/card_text_config/company").length(1, 256),
            Parameter::body("/card_text_config/title").length(1, 128),
            Parameter::body("/card_text_config/mobile_phone").length(1, 32),
            Parameter::body("/card_text_config/phone").length(1, 32),
            Parameter::body("/card_text_config/mail").length(1, 64),
            Parameter::body("/card_text_config/address").length(1, 256),
            Parameter::body("/card_text_config/other1").length(1, 256),
            Parameter::body("/card_text_config/other2").length(1, 256),
            Parameter::body("/card_text_config/other3").length(1, 256),
            Parameter::body("/card_image_config/human_image").length(1, 31457280),
            Parameter::body("/card_image_config/logo_image").max_length(31457280),
            Parameter::body("/card_image_config/id_card_image1").length(1, 31457280),
            Parameter::body("/card_image_config/id_card_image2").length(1, 31457280),
            Parameter::body("/introduction_text").length(1, 2000),
            Parameter::body("/voice_asset_id").length(1, 256),
            Parameter::body("/introduction_audio_asset_id").length(1, 256),
            Parameter::body("/video_asset_name").length(1, 256),
            Parameter::body("/callback_config/callback_url").max_length(2048),
            Parameter::body("/callback_config/key").max_length(32),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(404),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::BusinessCardJobId>(),
        ..Operation::new(
            "UpdateDigitalHumanBusinessCard",
            Method::Put,
            "/v1/{project_id}/digital-human-business-cards/{job_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Create a video business card.
    ///
    /// Starts a job that produces a video in which an avatar of the person introduces them. Which
    /// texts the card shows depends on its template, an asset of type BUSINESS_CARD_TEMPLET. With
    /// `introduction_type` TEXT, `introduction_text` is spoken by `voice_asset_id`; with AUDIO,
    /// `introduction_audio_asset_id` is played.
    ///
    /// Poll `ShowDigitalHumanBusinessCard` until the job is over, or set a `callback_config`.
    ///
    /// `POST /v1/{project_id}/digital-human-business-cards` (CreateDigitalHumanBusinessCard)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateDigitalHumanBusinessCard {
        pub(super) call: Call,
    }
    impl CreateDigitalHumanBusinessCard {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::BusinessCardJobId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::BusinessCardJobId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List jobs that create video business cards.
    ///
    /// `GET /v1/{project_id}/digital-human-business-cards` (ListDigitalHumanBusinessCard)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDigitalHumanBusinessCard {
        pub(super) call: Call,
    }
    impl ListDigitalHumanBusinessCard {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::VideoJobState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::VideoJobState>::into),
                );
            self
        }
        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset. At most 128 characters.
        pub fn sort_key(mut self, sort_key: impl Into<types::SortKey>) -> Self {
            self.call.set("sort_key", Into::<types::SortKey>::into(sort_key));
            self
        }
        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDir>) -> Self {
            self.call.set("sort_dir", Into::<types::SortDir>::into(sort_dir));
            self
        }
        /// Only what was created at this time or earlier.
        pub fn create_until(
            mut self,
            create_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_until", Into::<crate::Timestamp>::into(create_until));
            self
        }
        /// Only what was created at this time or later.
        pub fn create_since(
            mut self,
            create_since: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_since", Into::<crate::Timestamp>::into(create_since));
            self
        }
        /// Name of the video in the asset library. At most 256 characters.
        pub fn video_asset_name(mut self, video_asset_name: impl Into<String>) -> Self {
            self.call.set("video_asset_name", Into::<String>::into(video_asset_name));
            self
        }
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(
            self,
        ) -> Result<Response<types::ListDigitalHumanBusinessCardResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListDigitalHumanBusinessCardResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListDigitalHumanBusinessCardResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListDigitalHumanBusinessCardResponse> {
            Items::new(self.call)
        }
    }
    /// Delete a job that creates a video business card.
    ///
    /// `DELETE /v1/{project_id}/digital-human-business-cards/{job_id}`
    /// (DeleteDigitalHumanBusinessCard)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteDigitalHumanBusinessCard {
        pub(super) call: Call,
    }
    impl DeleteDigitalHumanBusinessCard {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<()>, Error> {
            self.call.empty().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<()>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Show a job that creates a video business card.
    ///
    /// `GET /v1/{project_id}/digital-human-business-cards/{job_id}` (ShowDigitalHumanBusinessCard)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowDigitalHumanBusinessCard {
        pub(super) call: Call,
    }
    impl ShowDigitalHumanBusinessCard {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::BusinessCard>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::BusinessCard>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a job that creates a video business card.
    ///
    /// The request is the same as for `CreateDigitalHumanBusinessCard`.
    ///
    /// `PUT /v1/{project_id}/digital-human-business-cards/{job_id}`
    /// (UpdateDigitalHumanBusinessCard)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateDigitalHumanBusinessCard {
        pub(super) call: Call,
    }
    impl UpdateDigitalHumanBusinessCard {
        /// Makes this call otherwise than the client does.
        pub fn with_options(mut self, options: CallOptions) -> Self {
            self.call.options = options;
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// Refused before anything is sent when a parameter is out of bounds; else what the network or
        /// the service answers.
        pub async fn send(self) -> Result<Response<types::BusinessCardJobId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::BusinessCardJobId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::{
        ReviewConfig, CallBackConfig, VideoJobState, OutputAssetInfo, ErrorResponse,
    };
    /// The input of a card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardRequest {
        /// 2D_DIGITAL_HUMAN_CARD: with an avatar of the person.
        pub business_card_type: BusinessCardType,
        /// A template in the asset library. 1 to 64 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "card_templet_asset_id"))]
        pub card_template_asset_id: String,
        /// Texts of the card. The template decides which of them are shown.
        pub card_text_config: BusinessCardTexts,
        /// Pictures, each in Base64.
        pub card_image_config: BusinessCardImages,
        /// Whether the avatar speaks a text (TEXT) or moves its lips to a recording (AUDIO). Default:
        /// `TEXT`.
        pub introduction_type: Option<BusinessCardIntroductionType>,
        /// For introduction_type TEXT. 1 to 2000 characters.
        pub introduction_text: Option<String>,
        /// The voice that speaks `introduction_text`. 1 to 256 characters.
        pub voice_asset_id: Option<String>,
        /// For introduction_type AUDIO: an asset of type AUDIO. 1 to 256 characters.
        pub introduction_audio_asset_id: Option<String>,
        /// Name of the video in the asset library. Without it, the name on the card. 1 to 256
        /// characters.
        pub video_asset_name: Option<String>,
        /// `gender` (optional)
        pub gender: Option<BusinessCardGender>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Called when the job is over.
        pub callback_config: Option<CallBackConfig>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl BusinessCardRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            business_card_type: impl Into<BusinessCardType>,
            card_template_asset_id: impl Into<String>,
            card_text_config: impl Into<BusinessCardTexts>,
            card_image_config: impl Into<BusinessCardImages>,
        ) -> Self {
            Self {
                business_card_type: business_card_type.into(),
                card_template_asset_id: card_template_asset_id.into(),
                card_text_config: card_text_config.into(),
                card_image_config: card_image_config.into(),
                ..Default::default()
            }
        }
        /// Whether the avatar speaks a text (TEXT) or moves its lips to a recording (AUDIO). Default:
        /// `TEXT`.
        #[must_use]
        pub fn introduction_type(
            mut self,
            introduction_type: impl Into<BusinessCardIntroductionType>,
        ) -> Self {
            self.introduction_type = Some(introduction_type.into());
            self
        }
        /// For introduction_type TEXT. 1 to 2000 characters.
        #[must_use]
        pub fn introduction_text(
            mut self,
            introduction_text: impl Into<String>,
        ) -> Self {
            self.introduction_text = Some(introduction_text.into());
            self
        }
        /// The voice that speaks `introduction_text`. 1 to 256 characters.
        #[must_use]
        pub fn voice_asset_id(mut self, voice_asset_id: impl Into<String>) -> Self {
            self.voice_asset_id = Some(voice_asset_id.into());
            self
        }
        /// For introduction_type AUDIO: an asset of type AUDIO. 1 to 256 characters.
        #[must_use]
        pub fn introduction_audio_asset_id(
            mut self,
            introduction_audio_asset_id: impl Into<String>,
        ) -> Self {
            self.introduction_audio_asset_id = Some(introduction_audio_asset_id.into());
            self
        }
        /// Name of the video in the asset library. Without it, the name on the card. 1 to 256
        /// characters.
        #[must_use]
        pub fn video_asset_name(mut self, video_asset_name: impl Into<String>) -> Self {
            self.video_asset_name = Some(video_asset_name.into());
            self
        }
        /// `gender` (optional)
        #[must_use]
        pub fn gender(mut self, gender: impl Into<BusinessCardGender>) -> Self {
            self.gender = Some(gender.into());
            self
        }
        /// How content is reviewed before it is used.
        #[must_use]
        pub fn review_config(mut self, review_config: impl Into<ReviewConfig>) -> Self {
            self.review_config = Some(review_config.into());
            self
        }
        /// Called when the job is over.
        #[must_use]
        pub fn callback_config(
            mut self,
            callback_config: impl Into<CallBackConfig>,
        ) -> Self {
            self.callback_config = Some(callback_config.into());
            self
        }
    }
    impl Object for BusinessCardRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<BusinessCardType>("business_card_type"),
            required::<String>("card_templet_asset_id"),
            required::<BusinessCardTexts>("card_text_config"),
            required::<BusinessCardImages>("card_image_config"),
            optional::<Option<BusinessCardIntroductionType>>("introduction_type"),
            optional::<Option<String>>("introduction_text"),
            optional::<Option<String>>("voice_asset_id"),
            optional::<Option<String>>("introduction_audio_asset_id"),
            optional::<Option<String>>("video_asset_name"),
            optional::<Option<BusinessCardGender>>("gender"),
            optional::<Option<ReviewConfig>>("review_config"),
            optional::<Option<CallBackConfig>>("callback_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.business_card_type),
                1 => read(map, &mut self.card_template_asset_id),
                2 => read(map, &mut self.card_text_config),
                3 => read(map, &mut self.card_image_config),
                4 => read(map, &mut self.introduction_type),
                5 => read(map, &mut self.introduction_text),
                6 => read(map, &mut self.voice_asset_id),
                7 => read(map, &mut self.introduction_audio_asset_id),
                8 => read(map, &mut self.video_asset_name),
                9 => read(map, &mut self.gender),
                10 => read(map, &mut self.review_config),
                _ => read(map, &mut self.callback_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "business_card_type", &self.business_card_type)?;
            write(map, "card_templet_asset_id", &self.card_template_asset_id)?;
            write(map, "card_text_config", &self.card_text_config)?;
            write(map, "card_image_config", &self.card_image_config)?;
            write_some(map, "introduction_type", &self.introduction_type)?;
            write_some(map, "introduction_text", &self.introduction_text)?;
            write_some(map, "voice_asset_id", &self.voice_asset_id)?;
            write_some(
                map,
                "introduction_audio_asset_id",
                &self.introduction_audio_asset_id,
            )?;
            write_some(map, "video_asset_name", &self.video_asset_name)?;
            write_some(map, "gender", &self.gender)?;
            write_some(map, "review_config", &self.review_config)?;
            write_some(map, "callback_config", &self.callback_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BusinessCardRequest);
    open_enum! {
        /// 2D_DIGITAL_HUMAN_CARD: with an avatar of the person.
        pub enum BusinessCardType {
            /// `2D_DIGITAL_HUMAN_CARD`
            N2dDigitalHumanCard = "2D_DIGITAL_HUMAN_CARD",
        }
    }
    /// Texts of the card. The template decides which of them are shown.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardTexts {
        /// `name` (optional). 1 to 32 characters.
        pub name: Option<String>,
        /// Company or organization. 1 to 256 characters.
        pub company: Option<String>,
        /// Job title. 1 to 128 characters.
        pub title: Option<String>,
        /// `mobile_phone` (optional). 1 to 32 characters.
        pub mobile_phone: Option<String>,
        /// Landline number. 1 to 32 characters.
        pub phone: Option<String>,
        /// `mail` (optional). 1 to 64 characters.
        pub mail: Option<String>,
        /// `address` (optional). 1 to 256 characters.
        pub address: Option<String>,
        /// Other information, such as a slogan. 1 to 256 characters.
        pub other1: Option<String>,
        /// Other information, such as a slogan. 1 to 256 characters.
        pub other2: Option<String>,
        /// Other information, such as a slogan. 1 to 256 characters.
        pub other3: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for BusinessCardTexts {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("BusinessCardTexts")
                .field("name", &redacted(&self.name))
                .field("company", &self.company)
                .field("title", &self.title)
                .field("mobile_phone", &redacted(&self.mobile_phone))
                .field("phone", &redacted(&self.phone))
                .field("mail", &redacted(&self.mail))
                .field("address", &redacted(&self.address))
                .field("other1", &self.other1)
                .field("other2", &self.other2)
                .field("other3", &self.other3)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl BusinessCardTexts {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `name` (optional). 1 to 32 characters.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Company or organization. 1 to 256 characters.
        #[must_use]
        pub fn company(mut self, company: impl Into<String>) -> Self {
            self.company = Some(company.into());
            self
        }
        /// Job title. 1 to 128 characters.
        #[must_use]
        pub fn title(mut self, title: impl Into<String>) -> Self {
            self.title = Some(title.into());
            self
        }
        /// `mobile_phone` (optional). 1 to 32 characters.
        #[must_use]
        pub fn mobile_phone(mut self, mobile_phone: impl Into<String>) -> Self {
            self.mobile_phone = Some(mobile_phone.into());
            self
        }
        /// Landline number. 1 to 32 characters.
        #[must_use]
        pub fn phone(mut self, phone: impl Into<String>) -> Self {
            self.phone = Some(phone.into());
            self
        }
        /// `mail` (optional). 1 to 64 characters.
        #[must_use]
        pub fn mail(mut self, mail: impl Into<String>) -> Self {
            self.mail = Some(mail.into());
            self
        }
        /// `address` (optional). 1 to 256 characters.
        #[must_use]
        pub fn address(mut self, address: impl Into<String>) -> Self {
            self.address = Some(address.into());
            self
        }
        /// Other information, such as a slogan. 1 to 256 characters.
        #[must_use]
        pub fn other1(mut self, other1: impl Into<String>) -> Self {
            self.other1 = Some(other1.into());
            self
        }
        /// Other information, such as a slogan. 1 to 256 characters.
        #[must_use]
        pub fn other2(mut self, other2: impl Into<String>) -> Self {
            self.other2 = Some(other2.into());
            self
        }
        /// Other information, such as a slogan. 1 to 256 characters.
        #[must_use]
        pub fn other3(mut self, other3: impl Into<String>) -> Self {
            self.other3 = Some(other3.into());
            self
        }
    }
    impl Object for BusinessCardTexts {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("name").sensitive(),
            optional::<Option<String>>("company"),
            optional::<Option<String>>("title"),
            optional::<Option<String>>("mobile_phone").sensitive(),
            optional::<Option<String>>("phone").sensitive(),
            optional::<Option<String>>("mail").sensitive(),
            optional::<Option<String>>("address").sensitive(),
            optional::<Option<String>>("other1"),
            optional::<Option<String>>("other2"),
            optional::<Option<String>>("other3"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.company),
                2 => read(map, &mut self.title),
                3 => read(map, &mut self.mobile_phone),
                4 => read(map, &mut self.phone),
                5 => read(map, &mut self.mail),
                6 => read(map, &mut self.address),
                7 => read(map, &mut self.other1),
                8 => read(map, &mut self.other2),
                _ => read(map, &mut self.other3),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "name", &self.name)?;
            write_some(map, "company", &self.company)?;
            write_some(map, "title", &self.title)?;
            write_some(map, "mobile_phone", &self.mobile_phone)?;
            write_some(map, "phone", &self.phone)?;
            write_some(map, "mail", &self.mail)?;
            write_some(map, "address", &self.address)?;
            write_some(map, "other1", &self.other1)?;
            write_some(map, "other2", &self.other2)?;
            write_some(map, "other3", &self.other3)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BusinessCardTexts);
    /// Pictures, each in Base64.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardImages {
        /// Photo of the person, in Base64. 1 to 31457280 characters.
        pub human_image: String,
        /// In Base64. At most 31457280 characters.
        pub logo_image: Option<String>,
        /// Side of the person's identity card with the national emblem, in Base64. 1 to 31457280
        /// characters.
        pub id_card_image1: Option<String>,
        /// Side of the person's identity card with the portrait, in Base64. 1 to 31457280 characters.
        pub id_card_image2: Option<String>,
        /// Whether the person agrees to the use of the photo.
        pub authorize_use_human_image: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for BusinessCardImages {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("BusinessCardImages")
                .field("human_image", &redacted(&self.human_image))
                .field("logo_image", &self.logo_image)
                .field("id_card_image1", &redacted(&self.id_card_image1))
                .field("id_card_image2", &redacted(&self.id_card_image2))
                .field("authorize_use_human_image", &self.authorize_use_human_image)
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl BusinessCardImages {
        /// One with what is required; the rest has setters.
        pub fn new(human_image: impl Into<String>) -> Self {
            Self {
                human_image: human_image.into(),
                ..Default::default()
            }
        }
        /// In Base64. At most 31457280 characters.
        #[must_use]
        pub fn logo_image(mut self, logo_image: impl Into<String>) -> Self {
            self.logo_image = Some(logo_image.into());
            self
        }
        /// Side of the person's identity card with the national emblem, in Base64. 1 to 31457280
        /// characters.
        #[must_use]
        pub fn id_card_image1(mut self, id_card_image1: impl Into<String>) -> Self {
            self.id_card_image1 = Some(id_card_image1.into());
            self
        }
        /// Side of the person's identity card with the portrait, in Base64. 1 to 31457280 characters.
        #[must_use]
        pub fn id_card_image2(mut self, id_card_image2: impl Into<String>) -> Self {
            self.id_card_image2 = Some(id_card_image2.into());
            self
        }
        /// Whether the person agrees to the use of the photo.
        #[must_use]
        pub fn authorize_use_human_image(
            mut self,
            authorize_use_human_image: bool,
        ) -> Self {
            self.authorize_use_human_image = Some(authorize_use_human_image);
            self
        }
    }
    impl Object for BusinessCardImages {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("human_image").sensitive(),
            optional::<Option<String>>("logo_image"),
            optional::<Option<String>>("id_card_image1").sensitive(),
            optional::<Option<String>>("id_card_image2").sensitive(),
            optional::<Option<bool>>("authorize_use_human_image"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.human_image),
                1 => read(map, &mut self.logo_image),
                2 => read(map, &mut self.id_card_image1),
                3 => read(map, &mut self.id_card_image2),
                _ => read(map, &mut self.authorize_use_human_image),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "human_image", &self.human_image)?;
            write_some(map, "logo_image", &self.logo_image)?;
            write_some(map, "id_card_image1", &self.id_card_image1)?;
            write_some(map, "id_card_image2", &self.id_card_image2)?;
            write_some(
                map,
                "authorize_use_human_image",
                &self.authorize_use_human_image,
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
    object!(BusinessCardImages);
    open_enum! {
        /// Whether the avatar speaks a text (TEXT) or moves its lips to a recording (AUDIO).
        pub enum BusinessCardIntroductionType {
            /// `TEXT`
            Text = "TEXT",
            /// `AUDIO`
            Audio = "AUDIO",
        }
    }
    open_enum! {
        /// `BusinessCardGender`
        pub enum BusinessCardGender {
            /// `MALE`
            Male = "MALE",
            /// `FEMALE`
            Female = "FEMALE",
        }
    }
    /// The answer of `CreateDigitalHumanBusinessCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardJobId {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for BusinessCardJobId {
        const MEMBERS: &'static [crate::model::Member] = &[required::<String>("job_id")];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.job_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BusinessCardJobId);
    /// The answer of `ListDigitalHumanBusinessCard`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListDigitalHumanBusinessCardResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: i32,
        /// `jobs` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<BusinessCardJob>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListDigitalHumanBusinessCardResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<i32>("count"),
            optional::<Vec<BusinessCardJob>>("jobs"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.jobs),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "count", &self.count)?;
            write_some(map, "jobs", &self.jobs)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListDigitalHumanBusinessCardResponse);
    /// A job that creates a video business card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardJob {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen. 1 to 64 characters.
        pub state: VideoJobState,
        /// When production began.
        pub start_time: Option<Timestamp>,
        /// When production ended.
        pub end_time: Option<Timestamp>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `lastupdate_time` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<Timestamp>,
        /// 2D_DIGITAL_HUMAN_CARD: with an avatar of the person.
        pub business_card_type: Option<BusinessCardType>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for BusinessCardJob {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<VideoJobState>("state"),
            optional::<Option<Timestamp>>("start_time"),
            optional::<Option<Timestamp>>("end_time"),
            optional::<Option<OutputAssetInfo>>("output_asset_config"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("lastupdate_time"),
            optional::<Option<BusinessCardType>>("business_card_type"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.start_time),
                3 => read(map, &mut self.end_time),
                4 => read(map, &mut self.output_asset_config),
                5 => read(map, &mut self.error_info),
                6 => read(map, &mut self.create_time),
                7 => read(map, &mut self.last_update_time),
                _ => read(map, &mut self.business_card_type),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "state", &self.state)?;
            write_some(map, "start_time", &self.start_time)?;
            write_some(map, "end_time", &self.end_time)?;
            write_some(map, "output_asset_config", &self.output_asset_config)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "lastupdate_time", &self.last_update_time)?;
            write_some(map, "business_card_type", &self.business_card_type)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BusinessCardJob);
    /// A job and the input of its card.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCard {
        /// A job that creates a video business card.
        pub job_info: Option<BusinessCardJob>,
        /// A template in the asset library. 1 to 64 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "card_templet_asset_id"))]
        pub card_template_asset_id: Option<String>,
        /// Texts of the card. The template decides which of them are shown.
        pub card_text_config: Option<BusinessCardTexts>,
        /// `card_image_url` (optional)
        pub card_image_url: Option<BusinessCardImageUrls>,
        /// Whether the avatar speaks a text (TEXT) or moves its lips to a recording (AUDIO). Default:
        /// `TEXT`.
        pub introduction_type: Option<BusinessCardIntroductionType>,
        /// `introduction_text` (optional). 1 to 256 characters.
        pub introduction_text: Option<String>,
        /// The voice that speaks `introduction_text`. 1 to 256 characters.
        pub voice_asset_id: Option<String>,
        /// An asset of type AUDIO. 1 to 256 characters.
        pub introduction_audio_asset_id: Option<String>,
        /// `gender` (optional)
        pub gender: Option<BusinessCardGender>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for BusinessCard {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<BusinessCardJob>>("job_info"),
            optional::<Option<String>>("card_templet_asset_id"),
            optional::<Option<BusinessCardTexts>>("card_text_config"),
            optional::<Option<BusinessCardImageUrls>>("card_image_url"),
            optional::<Option<BusinessCardIntroductionType>>("introduction_type"),
            optional::<Option<String>>("introduction_text"),
            optional::<Option<String>>("voice_asset_id"),
            optional::<Option<String>>("introduction_audio_asset_id"),
            optional::<Option<BusinessCardGender>>("gender"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_info),
                1 => read(map, &mut self.card_template_asset_id),
                2 => read(map, &mut self.card_text_config),
                3 => read(map, &mut self.card_image_url),
                4 => read(map, &mut self.introduction_type),
                5 => read(map, &mut self.introduction_text),
                6 => read(map, &mut self.voice_asset_id),
                7 => read(map, &mut self.introduction_audio_asset_id),
                _ => read(map, &mut self.gender),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "job_info", &self.job_info)?;
            write_some(map, "card_templet_asset_id", &self.card_template_asset_id)?;
            write_some(map, "card_text_config", &self.card_text_config)?;
            write_some(map, "card_image_url", &self.card_image_url)?;
            write_some(map, "introduction_type", &self.introduction_type)?;
            write_some(map, "introduction_text", &self.introduction_text)?;
            write_some(map, "voice_asset_id", &self.voice_asset_id)?;
            write_some(
                map,
                "introduction_audio_asset_id",
                &self.introduction_audio_asset_id,
            )?;
            write_some(map, "gender", &self.gender)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BusinessCard);
    /// `BusinessCardImageUrls`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardImageUrls {
        /// Photo of the person. 1 to 2048 characters.
        pub human_image_url: Option<String>,
        /// An address, despite the name. 1 to 2048 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "logo_image"))]
        pub logo_image_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for BusinessCardImageUrls {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("BusinessCardImageUrls")
                .field("human_image_url", &redacted(&self.human_image_url))
                .field("logo_image_url", &redacted(&self.logo_image_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for BusinessCardImageUrls {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("human_image_url").sensitive(),
            optional::<Option<String>>("logo_image").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.human_image_url),
                _ => read(map, &mut self.logo_image_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "human_image_url", &self.human_image_url)?;
            write_some(map, "logo_image", &self.logo_image_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(BusinessCardImageUrls);
    impl Page for ListDigitalHumanBusinessCardResponse {
        type Item = BusinessCardJob;
        fn items(&self) -> &[BusinessCardJob] {
            &self.jobs
        }
        fn into_items(self) -> Vec<BusinessCardJob> {
            self.jobs
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
        fn id(item: &BusinessCardJob) -> Option<&str> {
            Some(crate::Identified::id(item))
        }
    }
    impl crate::Identified for BusinessCardJob {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
}
impl crate::Client {
    /// Create a video business card.
    ///
    /// Starts a job that produces a video in which an avatar of the person introduces them. Which
    /// texts the card shows depends on its template, an asset of type BUSINESS_CARD_TEMPLET. With
    /// `introduction_type` TEXT, `introduction_text` is spoken by `voice_asset_id`; with AUDIO,
    /// `introduction_audio_asset_id` is played.
    ///
    /// Poll `ShowDigitalHumanBusinessCard` until the job is over, or set a `callback_config`.
    ///
    /// `POST /v1/{project_id}/digital-human-business-cards` (CreateDigitalHumanBusinessCard)
    pub fn create_digital_human_business_card(
        &self,
        body: &crate::types::BusinessCardRequest,
    ) -> builders::CreateDigitalHumanBusinessCard {
        let mut call = self.call(&operations::CREATE_DIGITAL_HUMAN_BUSINESS_CARD);
        call.body(body);
        builders::CreateDigitalHumanBusinessCard {
            call,
        }
    }
    /// List jobs that create video business cards.
    ///
    /// `GET /v1/{project_id}/digital-human-business-cards` (ListDigitalHumanBusinessCard)
    pub fn list_digital_human_business_card(
        &self,
    ) -> builders::ListDigitalHumanBusinessCard {
        builders::ListDigitalHumanBusinessCard {
            call: self.call(&operations::LIST_DIGITAL_HUMAN_BUSINESS_CARD),
        }
    }
    /// Delete a job that creates a video business card.
    ///
    /// `DELETE /v1/{project_id}/digital-human-business-cards/{job_id}`
    /// (DeleteDigitalHumanBusinessCard)
    pub fn delete_digital_human_business_card(
        &self,
        job_id: impl Into<String>,
    ) -> builders::DeleteDigitalHumanBusinessCard {
        let mut call = self.call(&operations::DELETE_DIGITAL_HUMAN_BUSINESS_CARD);
        call.set("job_id", Into::<String>::into(job_id));
        builders::DeleteDigitalHumanBusinessCard {
            call,
        }
    }
    /// Show a job that creates a video business card.
    ///
    /// `GET /v1/{project_id}/digital-human-business-cards/{job_id}` (ShowDigitalHumanBusinessCard)
    pub fn show_digital_human_business_card(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowDigitalHumanBusinessCard {
        let mut call = self.call(&operations::SHOW_DIGITAL_HUMAN_BUSINESS_CARD);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowDigitalHumanBusinessCard {
            call,
        }
    }
    /// Change a job that creates a video business card.
    ///
    /// The request is the same as for `CreateDigitalHumanBusinessCard`.
    ///
    /// `PUT /v1/{project_id}/digital-human-business-cards/{job_id}`
    /// (UpdateDigitalHumanBusinessCard)
    pub fn update_digital_human_business_card(
        &self,
        job_id: impl Into<String>,
        body: &crate::types::BusinessCardRequest,
    ) -> builders::UpdateDigitalHumanBusinessCard {
        let mut call = self.call(&operations::UPDATE_DIGITAL_HUMAN_BUSINESS_CARD);
        call.set("job_id", Into::<String>::into(job_id));
        call.body(body);
        builders::UpdateDigitalHumanBusinessCard {
            call,
        }
    }
}
