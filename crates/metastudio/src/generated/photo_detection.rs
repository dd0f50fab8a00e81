//! The family `photo-detection`. Finding out whether a photo will do for a photo avatar.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Job, Method, NewJob, Operation, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/photo-detection`
    pub static CREATE_PHOTO_DETECTION: Operation = Operation {
        family: "photo-detection",
        idempotent: false,
        retry: Retry::Unexecuted,
        creates: Some(NewJob {
            id: "job_id",
            shown_by: "ShowPhotoDetection",
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/human_image").length(1, 31457280),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreatePhotoDetectionResponse>(),
        ..Operation::new(
            "CreatePhotoDetection",
            Method::Post,
            "/v1/{project_id}/photo-detection",
        )
    };
    /// `GET /v1/{project_id}/photo-detection/{job_id}`
    pub static SHOW_PHOTO_DETECTION: Operation = Operation {
        family: "photo-detection",
        idempotent: true,
        retry: Retry::Idempotent,
        job: Some(Job {
            items: None,
            id: "job_id",
            state: "state",
            by: Some("job_id"),
        }),
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
        success: Success::json::<crate::types::PhotoDetection>(),
        ..Operation::new(
            "ShowPhotoDetection",
            Method::Get,
            "/v1/{project_id}/photo-detection/{job_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Response};
    use crate::types;
    /// Find out whether a photo will do for a photo avatar.
    ///
    /// `POST /v1/{project_id}/photo-detection` (CreatePhotoDetection)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreatePhotoDetection {
        pub(super) call: Call,
    }
    impl CreatePhotoDetection {
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
        ) -> Result<Response<types::CreatePhotoDetectionResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreatePhotoDetectionResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Sends the request, and gives a handle of the job that it begins.
        ///
        /// # Errors
        /// As [`send`](Self::send); besides, when the answer does not name the job.
        pub async fn start(
            self,
        ) -> Result<crate::JobHandle<types::PhotoDetection>, Error> {
            crate::job::show::start(
                    self.call,
                    |answer: &types::CreatePhotoDetectionResponse| crate::job::show::Text::text(
                        &answer.job_id,
                    ),
                )
                .await
        }
    }
    /// Show what came of the detection on a photo.
    ///
    /// `GET /v1/{project_id}/photo-detection/{job_id}` (ShowPhotoDetection)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowPhotoDetection {
        pub(super) call: Call,
    }
    impl ShowPhotoDetection {
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
        pub async fn send(self) -> Result<Response<types::PhotoDetection>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::PhotoDetection>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::ErrorResponse;
    /// `CreatePhotoDetectionRequest`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePhotoDetectionRequest {
        /// A photo of the person in Base64, of at most 1080p. 1 to 31457280 characters.
        pub human_image: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for CreatePhotoDetectionRequest {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("CreatePhotoDetectionRequest")
                .field("human_image", &redacted(&self.human_image))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl CreatePhotoDetectionRequest {
        /// One with what is required; the rest has setters.
        pub fn new(human_image: impl Into<String>) -> Self {
            Self {
                human_image: human_image.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreatePhotoDetectionRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("human_image").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.human_image)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "human_image", &self.human_image)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreatePhotoDetectionRequest);
    /// The answer of `CreatePhotoDetection`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreatePhotoDetectionResponse {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreatePhotoDetectionResponse {
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
    object!(CreatePhotoDetectionResponse);
    /// A job that finds out whether a photo will do.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhotoDetection {
        /// `job_id` (always there). 1 to 64 characters.
        pub job_id: String,
        /// Where the detection stands. SUCCEED means that the photo will do.
        pub state: PhotoDetectionState,
        /// Why the photo will not do, or why the job failed.
        pub error_info: Option<ErrorResponse>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for PhotoDetection {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("job_id"),
            required::<PhotoDetectionState>("state"),
            optional::<Option<ErrorResponse>>("error_info"),
            optional::<Option<Timestamp>>("create_time"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.job_id),
                1 => read(map, &mut self.state),
                2 => read(map, &mut self.error_info),
                _ => read(map, &mut self.create_time),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "job_id", &self.job_id)?;
            write(map, "state", &self.state)?;
            write_some(map, "error_info", &self.error_info)?;
            write_some(map, "create_time", &self.create_time)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(PhotoDetection);
    open_enum! {
        /// Where the detection stands. SUCCEED means that the photo will do.
        pub enum PhotoDetectionState {
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
        }
    }
    impl PhotoDetectionState {
        /// The phase of a job in this state; `None` for a state that this version does not know.
        pub fn phase(&self) -> Option<Phase> {
            match self {
                Self::Canceled => Some(Phase::Canceled),
                Self::Failed => Some(Phase::Failed),
                Self::Processing => Some(Phase::Running),
                Self::Succeed => Some(Phase::Succeeded),
                Self::Waiting => Some(Phase::Waiting),
                Self::Unknown(_) => None,
            }
        }
    }
    impl crate::Identified for PhotoDetection {
        fn id(&self) -> &str {
            crate::job::show::Text::text(&self.job_id)
        }
    }
    impl crate::Job for PhotoDetection {
        const KIND: &'static str = "photo detection job";
        fn state(&self) -> &str {
            self.state.as_str()
        }
        fn phase(&self) -> Option<crate::Phase> {
            self.state.phase()
        }
        fn reason(&self) -> Option<String> {
            crate::job::show::reason(&self.error_info)
        }
        fn show(client: &crate::Client, id: &str) -> crate::job::show::Look<Self> {
            let call = client.call(&crate::operation::SHOW_PHOTO_DETECTION);
            crate::job::show::itself(call, "job_id", id)
        }
    }
}
impl crate::Client {
    /// Find out whether a photo will do for a photo avatar.
    ///
    /// `POST /v1/{project_id}/photo-detection` (CreatePhotoDetection)
    pub fn create_photo_detection(
        &self,
        body: &crate::types::CreatePhotoDetectionRequest,
    ) -> builders::CreatePhotoDetection {
        let mut call = self.call(&operations::CREATE_PHOTO_DETECTION);
        call.body(body);
        builders::CreatePhotoDetection {
            call,
        }
    }
    /// Show what came of the detection on a photo.
    ///
    /// `GET /v1/{project_id}/photo-detection/{job_id}` (ShowPhotoDetection)
    pub fn show_photo_detection(
        &self,
        job_id: impl Into<String>,
    ) -> builders::ShowPhotoDetection {
        let mut call = self.call(&operations::SHOW_PHOTO_DETECTION);
        call.set("job_id", Into::<String>::into(job_id));
        builders::ShowPhotoDetection {
            call,
        }
    }
}
