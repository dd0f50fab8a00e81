//! The family `photo-detection`. Finding out whether a photo will do for a photo avatar.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/photo-detection`
    pub static CREATE_PHOTO_DETECTION: Operation = Operation::new(
        "CreatePhotoDetection",
        Method::Post,
        "/v1/{project_id}/photo-detection",
    )
    .family("photo-detection")
    .creates("job_id", "ShowPhotoDetection")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/human_image").length(1, 31457280),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::CreatePhotoDetectionResponse>());

    /// `GET /v1/{project_id}/photo-detection/{job_id}`
    pub static SHOW_PHOTO_DETECTION: Operation = Operation::new(
        "ShowPhotoDetection",
        Method::Get,
        "/v1/{project_id}/photo-detection/{job_id}",
    )
    .family("photo-detection")
    .idempotent()
    .retry(Retry::Idempotent)
    .job(JobFields::new("job_id", "state").by("job_id"))
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
    .success(Success::json::<types::PhotoDetection>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Find out whether a photo will do for a photo avatar.
        ///
        /// `POST /v1/{project_id}/photo-detection` (CreatePhotoDetection)
        pub struct CreatePhotoDetection: json -> types::CreatePhotoDetectionResponse;
    }

    impl CreatePhotoDetection {
        /// Sends the request, and returns a handle of the job that it starts.
        ///
        /// # Errors
        ///
        /// Those of `send`; also, if the response does not name the job.
        pub fn start(self) -> codegen::SendFuture<codegen::JobHandle<types::PhotoDetection>> {
            codegen::start_job::<types::CreatePhotoDetectionResponse, _>(self.call, |response| {
                codegen::OptionalText::text(&response.job_id)
            })
        }
    }

    codegen::request! {
        /// Show what came of the detection on a photo.
        ///
        /// `GET /v1/{project_id}/photo-detection/{job_id}` (ShowPhotoDetection)
        pub struct ShowPhotoDetection: json -> types::PhotoDetection;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::ErrorResponse;

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePhotoDetectionRequest {
        /// A photo of the person in Base64, of at most 1080p. 1 to 31457280 characters.
        pub human_image: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreatePhotoDetectionRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(human_image: impl Into<String>) -> Self {
            Self {
                human_image: human_image.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreatePhotoDetectionRequest, extra {
            0 human_image: String = required "human_image" sensitive;
        }
    }

    /// The answer of `CreatePhotoDetection`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePhotoDetectionResponse {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreatePhotoDetectionResponse, extra {
            0 job_id: String = required "job_id";
        }
    }

    /// A job that finds out whether a photo will do.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PhotoDetection {
        /// 1 to 64 characters.
        pub job_id: String,
        /// Where the detection stands. SUCCEED means that the photo will do.
        pub state: PhotoDetectionState,
        /// Why the photo will not do, or why the job failed.
        pub error_info: Option<ErrorResponse>,
        pub create_time: Option<codegen::Timestamp>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PhotoDetection, extra {
            0 job_id: String = required "job_id";
            1 state: PhotoDetectionState = required "state";
            2 error_info: Option<ErrorResponse> = optional "error_info";
            3 create_time: Option<codegen::Timestamp> = optional "create_time";
        }
    }

    codegen::open_enum! {
        /// Where the detection stands. SUCCEED means that the photo will do.
        pub enum PhotoDetectionState {
            Waiting = "WAITING",
            Processing = "PROCESSING",
            Succeed = "SUCCEED",
            Failed = "FAILED",
            Canceled = "CANCELED",
        }
    }

    impl PhotoDetectionState {
        /// Returns the phase of a job in this state; `None` for a state that this version does
        /// not know.
        pub fn phase(&self) -> Option<codegen::Phase> {
            match self {
                Self::Canceled => Some(codegen::Phase::Canceled),
                Self::Failed => Some(codegen::Phase::Failed),
                Self::Processing => Some(codegen::Phase::Running),
                Self::Succeed => Some(codegen::Phase::Succeeded),
                Self::Waiting => Some(codegen::Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }

    impl codegen::Identified for PhotoDetection {
        fn id(&self) -> &str {
            codegen::OptionalText::text(&self.job_id)
        }
    }

    impl codegen::Job for PhotoDetection {
        const KIND: &'static str = "photo detection job";

        fn state(&self) -> &str {
            self.state.as_str()
        }

        fn phase(&self) -> Option<codegen::Phase> {
            self.state.phase()
        }

        fn reason(&self) -> Option<String> {
            codegen::reason(&self.error_info)
        }

        fn show(client: &codegen::Client, id: &codegen::JobId) -> codegen::JobLookup<Self> {
            let call = client.call(&super::operations::SHOW_PHOTO_DETECTION);
            codegen::show_job(call, "job_id", id)
        }
    }
}

/// The family `photo-detection`. Finding out whether a photo will do for a photo avatar.
impl super::super::Client {
    /// Find out whether a photo will do for a photo avatar.
    ///
    /// `POST /v1/{project_id}/photo-detection` (CreatePhotoDetection)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::CreatePhotoDetectionRequest;
    ///
    /// let body = CreatePhotoDetectionRequest::new("bm90IGEgcmVhbCBwaG90bw==");
    /// let response = client.create_photo_detection(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_photo_detection(
        &self,
        body: impl Borrow<types::CreatePhotoDetectionRequest>,
    ) -> builders::CreatePhotoDetection {
        let mut call = self.0.call(&operations::CREATE_PHOTO_DETECTION);
        call.body(Borrow::<types::CreatePhotoDetectionRequest>::borrow(&body));
        builders::CreatePhotoDetection { call }
    }

    /// Show what came of the detection on a photo.
    ///
    /// `GET /v1/{project_id}/photo-detection/{job_id}` (ShowPhotoDetection)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_photo_detection("d40a72c5-8e1b-4963-b5f7-92c6e03ad81f")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_photo_detection(&self, job_id: impl Into<String>) -> builders::ShowPhotoDetection {
        let mut call = self.0.call(&operations::SHOW_PHOTO_DETECTION);
        call.set_as::<String>("job_id", job_id);
        builders::ShowPhotoDetection { call }
    }
}
