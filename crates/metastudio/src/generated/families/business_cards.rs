//! The family `business-cards`. Short videos in which an avatar introduces a person.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/digital-human-business-cards`
    pub static CREATE_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation::new(
        "CreateDigitalHumanBusinessCard",
        Method::Post,
        "/v1/{project_id}/digital-human-business-cards",
    )
    .family("business-cards")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::BusinessCardJobId>());

    /// `GET /v1/{project_id}/digital-human-business-cards`
    pub static LIST_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation::new(
        "ListDigitalHumanBusinessCard",
        Method::Get,
        "/v1/{project_id}/digital-human-business-cards",
    )
    .family("business-cards")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("jobs", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .job(JobFields::new("job_id", "state").items("jobs"))
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/jobs/*/output_asset_config/cover_url",
        "/jobs/*/output_asset_config/preview_video_url",
    ])
    .success(Success::json::<types::ListDigitalHumanBusinessCardResponse>());

    /// `DELETE /v1/{project_id}/digital-human-business-cards/{job_id}`
    pub static DELETE_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation::new(
        "DeleteDigitalHumanBusinessCard",
        Method::Delete,
        "/v1/{project_id}/digital-human-business-cards/{job_id}",
    )
    .family("business-cards")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/digital-human-business-cards/{job_id}`
    pub static SHOW_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation::new(
        "ShowDigitalHumanBusinessCard",
        Method::Get,
        "/v1/{project_id}/digital-human-business-cards/{job_id}",
    )
    .family("business-cards")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("job_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/job_info/output_asset_config/cover_url",
        "/job_info/output_asset_config/preview_video_url",
        "/card_text_config/name",
        "/card_text_config/mobile_phone",
        "/card_text_config/phone",
        "/card_text_config/mail",
        "/card_text_config/address",
        "/card_image_url/human_image_url",
        "/card_image_url/logo_image",
    ])
    .success(Success::json::<types::BusinessCard>());

    /// `PUT /v1/{project_id}/digital-human-business-cards/{job_id}`
    pub static UPDATE_DIGITAL_HUMAN_BUSINESS_CARD: Operation = Operation::new(
        "UpdateDigitalHumanBusinessCard",
        Method::Put,
        "/v1/{project_id}/digital-human-business-cards/{job_id}",
    )
    .family("business-cards")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(404),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::BusinessCardJobId>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
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
        pub struct CreateDigitalHumanBusinessCard: json -> types::BusinessCardJobId;
    }

    codegen::request! {
        /// List jobs that create video business cards.
        ///
        /// `GET /v1/{project_id}/digital-human-business-cards` (ListDigitalHumanBusinessCard)
        pub struct ListDigitalHumanBusinessCard: json -> types::ListDigitalHumanBusinessCardResponse, paged;
    }

    impl ListDigitalHumanBusinessCard {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// Only jobs in one of these states. Without it, jobs in any.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::VideoJobState, F>) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }

        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset. At most 128 characters.
        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }

        /// Only what was created at this time or earlier.
        pub fn create_until<F>(
            mut self,
            create_until: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_until",
                codegen::IntoOption::into_option(create_until),
            );
            self
        }

        /// Only what was created at this time or later.
        pub fn create_since<F>(
            mut self,
            create_since: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_since",
                codegen::IntoOption::into_option(create_since),
            );
            self
        }

        /// Name of the video in the asset library. At most 256 characters.
        pub fn video_asset_name<F>(
            mut self,
            video_asset_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.call.set_option(
                "video_asset_name",
                codegen::IntoOption::into_option(video_asset_name),
            );
            self
        }
    }

    codegen::request! {
        /// Delete a job that creates a video business card.
        ///
        /// `DELETE /v1/{project_id}/digital-human-business-cards/{job_id}`
        /// (DeleteDigitalHumanBusinessCard)
        pub struct DeleteDigitalHumanBusinessCard: empty -> ();
    }

    codegen::request! {
        /// Show a job that creates a video business card.
        ///
        /// `GET /v1/{project_id}/digital-human-business-cards/{job_id}` (ShowDigitalHumanBusinessCard)
        pub struct ShowDigitalHumanBusinessCard: json -> types::BusinessCard;
    }

    codegen::request! {
        /// Change a job that creates a video business card.
        ///
        /// The request is the same as for `CreateDigitalHumanBusinessCard`.
        ///
        /// `PUT /v1/{project_id}/digital-human-business-cards/{job_id}`
        /// (UpdateDigitalHumanBusinessCard)
        pub struct UpdateDigitalHumanBusinessCard: json -> types::BusinessCardJobId;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{
        CallBackConfig, ErrorResponse, OutputAssetInfo, ReviewConfig, VideoJobState,
    };

    /// The input of a card.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        pub gender: Option<BusinessCardGender>,
        /// How content is reviewed before it is used.
        pub review_config: Option<ReviewConfig>,
        /// Called when the job is over.
        pub callback_config: Option<CallBackConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BusinessCardRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            business_card_type: BusinessCardType,
            card_template_asset_id: impl Into<String>,
            card_text_config: BusinessCardTexts,
            card_image_config: BusinessCardImages,
        ) -> Self {
            Self {
                business_card_type,
                card_template_asset_id: card_template_asset_id.into(),
                card_text_config,
                card_image_config,
                ..Default::default()
            }
        }

        /// Sets [`introduction_type`](field@Self::introduction_type).
        #[must_use]
        pub fn introduction_type<F>(
            mut self,
            introduction_type: impl codegen::IntoOption<BusinessCardIntroductionType, F>,
        ) -> Self {
            self.introduction_type = codegen::IntoOption::into_option(introduction_type);
            self
        }

        /// Sets [`introduction_text`](field@Self::introduction_text).
        #[must_use]
        pub fn introduction_text<F>(
            mut self,
            introduction_text: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.introduction_text = codegen::IntoOption::into_option(introduction_text);
            self
        }

        /// Sets [`voice_asset_id`](field@Self::voice_asset_id).
        #[must_use]
        pub fn voice_asset_id<F>(
            mut self,
            voice_asset_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.voice_asset_id = codegen::IntoOption::into_option(voice_asset_id);
            self
        }

        /// Sets [`introduction_audio_asset_id`](field@Self::introduction_audio_asset_id).
        #[must_use]
        pub fn introduction_audio_asset_id<F>(
            mut self,
            introduction_audio_asset_id: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.introduction_audio_asset_id =
                codegen::IntoOption::into_option(introduction_audio_asset_id);
            self
        }

        /// Sets [`video_asset_name`](field@Self::video_asset_name).
        #[must_use]
        pub fn video_asset_name<F>(
            mut self,
            video_asset_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.video_asset_name = codegen::IntoOption::into_option(video_asset_name);
            self
        }

        /// Sets [`gender`](field@Self::gender).
        #[must_use]
        pub fn gender<F>(
            mut self,
            gender: impl codegen::IntoOption<BusinessCardGender, F>,
        ) -> Self {
            self.gender = codegen::IntoOption::into_option(gender);
            self
        }

        /// Sets [`review_config`](field@Self::review_config).
        #[must_use]
        pub fn review_config<F>(
            mut self,
            review_config: impl codegen::IntoOption<ReviewConfig, F>,
        ) -> Self {
            self.review_config = codegen::IntoOption::into_option(review_config);
            self
        }

        /// Sets [`callback_config`](field@Self::callback_config).
        #[must_use]
        pub fn callback_config<F>(
            mut self,
            callback_config: impl codegen::IntoOption<CallBackConfig, F>,
        ) -> Self {
            self.callback_config = codegen::IntoOption::into_option(callback_config);
            self
        }
    }

    codegen::object! {
        BusinessCardRequest, extra {
            0 business_card_type: BusinessCardType = required "business_card_type";
            1 card_template_asset_id: String = required "card_templet_asset_id";
            2 card_text_config: BusinessCardTexts = required "card_text_config";
            3 card_image_config: BusinessCardImages = required "card_image_config";
            4 introduction_type: Option<BusinessCardIntroductionType> = optional "introduction_type";
            5 introduction_text: Option<String> = optional "introduction_text";
            6 voice_asset_id: Option<String> = optional "voice_asset_id";
            7 introduction_audio_asset_id: Option<String> = optional "introduction_audio_asset_id";
            8 video_asset_name: Option<String> = optional "video_asset_name";
            9 gender: Option<BusinessCardGender> = optional "gender";
            10 review_config: Option<ReviewConfig> = optional "review_config";
            11 callback_config: Option<CallBackConfig> = optional "callback_config";
        }
    }

    codegen::open_enum! {
        /// 2D_DIGITAL_HUMAN_CARD: with an avatar of the person.
        pub enum BusinessCardType {
            N2dDigitalHumanCard = "2D_DIGITAL_HUMAN_CARD",
        }
    }

    /// Texts of the card. The template decides which of them are shown.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardTexts {
        /// 1 to 32 characters.
        pub name: Option<String>,
        /// Company or organization. 1 to 256 characters.
        pub company: Option<String>,
        /// Job title. 1 to 128 characters.
        pub title: Option<String>,
        /// 1 to 32 characters.
        pub mobile_phone: Option<String>,
        /// Landline number. 1 to 32 characters.
        pub phone: Option<String>,
        /// 1 to 64 characters.
        pub mail: Option<String>,
        /// 1 to 256 characters.
        pub address: Option<String>,
        /// Other information, such as a slogan. 1 to 256 characters.
        pub other1: Option<String>,
        /// Other information, such as a slogan. 1 to 256 characters.
        pub other2: Option<String>,
        /// Other information, such as a slogan. 1 to 256 characters.
        pub other3: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BusinessCardTexts {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }

        /// Sets [`company`](field@Self::company).
        #[must_use]
        pub fn company<F>(mut self, company: impl codegen::IntoOption<String, F>) -> Self {
            self.company = codegen::IntoOption::into_option(company);
            self
        }

        /// Sets [`title`](field@Self::title).
        #[must_use]
        pub fn title<F>(mut self, title: impl codegen::IntoOption<String, F>) -> Self {
            self.title = codegen::IntoOption::into_option(title);
            self
        }

        /// Sets [`mobile_phone`](field@Self::mobile_phone).
        #[must_use]
        pub fn mobile_phone<F>(
            mut self,
            mobile_phone: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.mobile_phone = codegen::IntoOption::into_option(mobile_phone);
            self
        }

        /// Sets [`phone`](field@Self::phone).
        #[must_use]
        pub fn phone<F>(mut self, phone: impl codegen::IntoOption<String, F>) -> Self {
            self.phone = codegen::IntoOption::into_option(phone);
            self
        }

        /// Sets [`mail`](field@Self::mail).
        #[must_use]
        pub fn mail<F>(mut self, mail: impl codegen::IntoOption<String, F>) -> Self {
            self.mail = codegen::IntoOption::into_option(mail);
            self
        }

        /// Sets [`address`](field@Self::address).
        #[must_use]
        pub fn address<F>(mut self, address: impl codegen::IntoOption<String, F>) -> Self {
            self.address = codegen::IntoOption::into_option(address);
            self
        }

        /// Sets [`other1`](field@Self::other1).
        #[must_use]
        pub fn other1<F>(mut self, other1: impl codegen::IntoOption<String, F>) -> Self {
            self.other1 = codegen::IntoOption::into_option(other1);
            self
        }

        /// Sets [`other2`](field@Self::other2).
        #[must_use]
        pub fn other2<F>(mut self, other2: impl codegen::IntoOption<String, F>) -> Self {
            self.other2 = codegen::IntoOption::into_option(other2);
            self
        }

        /// Sets [`other3`](field@Self::other3).
        #[must_use]
        pub fn other3<F>(mut self, other3: impl codegen::IntoOption<String, F>) -> Self {
            self.other3 = codegen::IntoOption::into_option(other3);
            self
        }
    }

    codegen::object! {
        BusinessCardTexts, extra {
            0 name: Option<String> = optional "name" sensitive;
            1 company: Option<String> = optional "company";
            2 title: Option<String> = optional "title";
            3 mobile_phone: Option<String> = optional "mobile_phone" sensitive;
            4 phone: Option<String> = optional "phone" sensitive;
            5 mail: Option<String> = optional "mail" sensitive;
            6 address: Option<String> = optional "address" sensitive;
            7 other1: Option<String> = optional "other1";
            8 other2: Option<String> = optional "other2";
            9 other3: Option<String> = optional "other3";
        }
    }

    /// Pictures, each in Base64.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BusinessCardImages {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(human_image: impl Into<String>) -> Self {
            Self {
                human_image: human_image.into(),
                ..Default::default()
            }
        }

        /// Sets [`logo_image`](field@Self::logo_image).
        #[must_use]
        pub fn logo_image<F>(mut self, logo_image: impl codegen::IntoOption<String, F>) -> Self {
            self.logo_image = codegen::IntoOption::into_option(logo_image);
            self
        }

        /// Sets [`id_card_image1`](field@Self::id_card_image1).
        #[must_use]
        pub fn id_card_image1<F>(
            mut self,
            id_card_image1: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.id_card_image1 = codegen::IntoOption::into_option(id_card_image1);
            self
        }

        /// Sets [`id_card_image2`](field@Self::id_card_image2).
        #[must_use]
        pub fn id_card_image2<F>(
            mut self,
            id_card_image2: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.id_card_image2 = codegen::IntoOption::into_option(id_card_image2);
            self
        }

        /// Sets [`authorize_use_human_image`](field@Self::authorize_use_human_image).
        #[must_use]
        pub fn authorize_use_human_image<F>(
            mut self,
            authorize_use_human_image: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.authorize_use_human_image =
                codegen::IntoOption::into_option(authorize_use_human_image);
            self
        }
    }

    codegen::object! {
        BusinessCardImages, extra {
            0 human_image: String = required "human_image" sensitive;
            1 logo_image: Option<String> = optional "logo_image";
            2 id_card_image1: Option<String> = optional "id_card_image1" sensitive;
            3 id_card_image2: Option<String> = optional "id_card_image2" sensitive;
            4 authorize_use_human_image: Option<bool> = optional "authorize_use_human_image";
        }
    }

    codegen::open_enum! {
        /// Whether the avatar speaks a text (TEXT) or moves its lips to a recording (AUDIO).
        pub enum BusinessCardIntroductionType {
            Text = "TEXT",
            Audio = "AUDIO",
        }
    }

    codegen::open_enum! {
        pub enum BusinessCardGender {
            Male = "MALE",
            Female = "FEMALE",
        }
    }

    /// The answer of `CreateDigitalHumanBusinessCard`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardJobId {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BusinessCardJobId, extra {
            0 job_id: String = required "job_id";
        }
    }

    /// The answer of `ListDigitalHumanBusinessCard`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListDigitalHumanBusinessCardResponse {
        /// How many jobs pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: i32,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub jobs: Vec<BusinessCardJob>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListDigitalHumanBusinessCardResponse, extra {
            0 count: i32 = required "count";
            1 jobs: Vec<BusinessCardJob> = collection "jobs";
        }
    }

    /// A job that creates a video business card.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardJob {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Where a video job stands. BLOCK means that it is frozen. 1 to 64 characters.
        pub state: VideoJobState,
        /// When production began.
        pub start_time: Option<codegen::Timestamp>,
        /// When production ended.
        pub end_time: Option<codegen::Timestamp>,
        /// The video in the asset library.
        pub output_asset_config: Option<OutputAssetInfo>,
        /// Why the job failed.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        #[cfg_attr(feature = "schemars", schemars(rename = "lastupdate_time"))]
        pub last_update_time: Option<codegen::Timestamp>,
        /// 2D_DIGITAL_HUMAN_CARD: with an avatar of the person.
        pub business_card_type: Option<BusinessCardType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BusinessCardJob, extra {
            0 job_id: String = required "job_id";
            1 state: VideoJobState = required "state";
            2 start_time: Option<codegen::Timestamp> = optional "start_time";
            3 end_time: Option<codegen::Timestamp> = optional "end_time";
            4 output_asset_config: Option<OutputAssetInfo> = optional "output_asset_config";
            5 error_info: Option<ErrorResponse> = optional "error_info";
            6 create_time: Option<codegen::Timestamp> = optional "create_time";
            7 last_update_time: Option<codegen::Timestamp> = optional "lastupdate_time";
            8 business_card_type: Option<BusinessCardType> = optional "business_card_type";
        }
    }

    /// A job and the input of its card.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCard {
        /// A job that creates a video business card.
        pub job_info: Option<BusinessCardJob>,
        /// A template in the asset library. 1 to 64 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "card_templet_asset_id"))]
        pub card_template_asset_id: Option<String>,
        /// Texts of the card. The template decides which of them are shown.
        pub card_text_config: Option<BusinessCardTexts>,
        pub card_image_url: Option<BusinessCardImageUrls>,
        /// Whether the avatar speaks a text (TEXT) or moves its lips to a recording (AUDIO). Default:
        /// `TEXT`.
        pub introduction_type: Option<BusinessCardIntroductionType>,
        /// 1 to 256 characters.
        pub introduction_text: Option<String>,
        /// The voice that speaks `introduction_text`. 1 to 256 characters.
        pub voice_asset_id: Option<String>,
        /// An asset of type AUDIO. 1 to 256 characters.
        pub introduction_audio_asset_id: Option<String>,
        pub gender: Option<BusinessCardGender>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BusinessCard, extra {
            0 job_info: Option<BusinessCardJob> = optional "job_info";
            1 card_template_asset_id: Option<String> = optional "card_templet_asset_id";
            2 card_text_config: Option<BusinessCardTexts> = optional "card_text_config";
            3 card_image_url: Option<BusinessCardImageUrls> = optional "card_image_url";
            4 introduction_type: Option<BusinessCardIntroductionType> = optional "introduction_type";
            5 introduction_text: Option<String> = optional "introduction_text";
            6 voice_asset_id: Option<String> = optional "voice_asset_id";
            7 introduction_audio_asset_id: Option<String> = optional "introduction_audio_asset_id";
            8 gender: Option<BusinessCardGender> = optional "gender";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BusinessCardImageUrls {
        /// Photo of the person. 1 to 2048 characters.
        pub human_image_url: Option<String>,
        /// An address, despite the name. 1 to 2048 characters.
        #[cfg_attr(feature = "schemars", schemars(rename = "logo_image"))]
        pub logo_image_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BusinessCardImageUrls, extra {
            0 human_image_url: Option<String> = optional "human_image_url" sensitive;
            1 logo_image_url: Option<String> = optional "logo_image" sensitive;
        }
    }

    impl codegen::Page for ListDigitalHumanBusinessCardResponse {
        type Item = BusinessCardJob;

        fn items(&self) -> &[Self::Item] {
            &self.jobs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.jobs
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }

        fn id(item: &Self::Item) -> Option<&str> {
            Some(codegen::Identified::id(item))
        }
    }

    impl codegen::Identified for BusinessCardJob {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }
}

/// The family `business-cards`. Short videos in which an avatar introduces a person.
impl super::super::Client {
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
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BusinessCardGender, BusinessCardImages, BusinessCardIntroductionType,
    ///     BusinessCardRequest, BusinessCardTexts, BusinessCardType, CallBackAuthType,
    ///     CallBackConfig,
    /// };
    ///
    /// let body = BusinessCardRequest::new(
    ///         BusinessCardType::N2dDigitalHumanCard,
    ///         "b5d295cdb345c11bd9f366c22cedefdc",
    ///         BusinessCardTexts::new()
    ///             .name("云笙")
    ///             .company("Example GmbH")
    ///             .title("Engineer")
    ///             .mail("yunsheng@example.com"),
    ///         BusinessCardImages::new("bm90IGEgcmVhbCBwaG90bw==")
    ///             .authorize_use_human_image(true),
    ///     )
    ///     .introduction_type(BusinessCardIntroductionType::Text)
    ///     .introduction_text("你好,很高兴认识你。")
    ///     .voice_asset_id("0f5d27b8c3e14a96b87f20d1e4ca6935")
    ///     .video_asset_name("云笙的名片")
    ///     .gender(BusinessCardGender::Male)
    ///     .callback_config(
    ///         CallBackConfig::new("https://example.com/card-made")
    ///             .auth_type(CallBackAuthType::None),
    ///     );
    /// let response = client.create_digital_human_business_card(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_digital_human_business_card(
        &self,
        body: impl Borrow<types::BusinessCardRequest>,
    ) -> builders::CreateDigitalHumanBusinessCard {
        let mut call = self.0.call(&operations::CREATE_DIGITAL_HUMAN_BUSINESS_CARD);
        call.body(Borrow::<types::BusinessCardRequest>::borrow(&body));
        builders::CreateDigitalHumanBusinessCard { call }
    }

    /// List jobs that create video business cards.
    ///
    /// `GET /v1/{project_id}/digital-human-business-cards` (ListDigitalHumanBusinessCard)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_digital_human_business_card().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_digital_human_business_card(&self) -> builders::ListDigitalHumanBusinessCard {
        builders::ListDigitalHumanBusinessCard {
            call: self.0.call(&operations::LIST_DIGITAL_HUMAN_BUSINESS_CARD),
        }
    }

    /// Delete a job that creates a video business card.
    ///
    /// `DELETE /v1/{project_id}/digital-human-business-cards/{job_id}`
    /// (DeleteDigitalHumanBusinessCard)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_digital_human_business_card("6e2d90b7-41fc-4c8a-95e3-7b0df1a8c264")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_digital_human_business_card(
        &self,
        job_id: impl Into<String>,
    ) -> builders::DeleteDigitalHumanBusinessCard {
        let mut call = self.0.call(&operations::DELETE_DIGITAL_HUMAN_BUSINESS_CARD);
        call.set_as::<String>("job_id", job_id);
        builders::DeleteDigitalHumanBusinessCard { call }
    }

    /// Show a job that creates a video business card.
    ///
    /// `GET /v1/{project_id}/digital-human-business-cards/{job_id}` (ShowDigitalHumanBusinessCard)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_digital_human_business_card("6e2d90b7-41fc-4c8a-95e3-7b0df1a8c264")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_digital_human_business_card(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowDigitalHumanBusinessCard {
        let mut call = self.0.call(&operations::SHOW_DIGITAL_HUMAN_BUSINESS_CARD);
        call.set_as::<String>("job_id", job_id);
        builders::ShowDigitalHumanBusinessCard { call }
    }

    /// Change a job that creates a video business card.
    ///
    /// The request is the same as for `CreateDigitalHumanBusinessCard`.
    ///
    /// `PUT /v1/{project_id}/digital-human-business-cards/{job_id}`
    /// (UpdateDigitalHumanBusinessCard)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     BusinessCardGender, BusinessCardImages, BusinessCardIntroductionType,
    ///     BusinessCardRequest, BusinessCardTexts, BusinessCardType, CallBackAuthType,
    ///     CallBackConfig,
    /// };
    ///
    /// let body = BusinessCardRequest::new(
    ///         BusinessCardType::N2dDigitalHumanCard,
    ///         "b5d295cdb345c11bd9f366c22cedefdc",
    ///         BusinessCardTexts::new()
    ///             .name("云笙")
    ///             .company("Example GmbH")
    ///             .title("Engineer")
    ///             .mail("yunsheng@example.com"),
    ///         BusinessCardImages::new("bm90IGEgcmVhbCBwaG90bw==")
    ///             .authorize_use_human_image(true),
    ///     )
    ///     .introduction_type(BusinessCardIntroductionType::Text)
    ///     .introduction_text("你好,很高兴认识你。")
    ///     .voice_asset_id("0f5d27b8c3e14a96b87f20d1e4ca6935")
    ///     .video_asset_name("云笙的名片")
    ///     .gender(BusinessCardGender::Male)
    ///     .callback_config(
    ///         CallBackConfig::new("https://example.com/card-made")
    ///             .auth_type(CallBackAuthType::None),
    ///     );
    /// let response = client
    ///     .update_digital_human_business_card(
    ///         "6e2d90b7-41fc-4c8a-95e3-7b0df1a8c264",
    ///         &body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_digital_human_business_card(
        &self,
        job_id: impl Into<String>,
        body: impl Borrow<types::BusinessCardRequest>,
    ) -> builders::UpdateDigitalHumanBusinessCard {
        let mut call = self.0.call(&operations::UPDATE_DIGITAL_HUMAN_BUSINESS_CARD);
        call.set_as::<String>("job_id", job_id);
        call.body(Borrow::<types::BusinessCardRequest>::borrow(&body));
        builders::UpdateDigitalHumanBusinessCard { call }
    }
}
