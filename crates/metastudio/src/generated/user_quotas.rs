//! The family `user-quotas`. How much each user of a tenant may use.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/user/quotas`
    pub static CREATE_USER_QUOTAS: Operation = Operation {
        family: "user-quotas",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::body("/user_id").length(1, 64),
            Parameter::body("/quota/modeling_count_2d_model").range(-1.0, 10000000.0),
            Parameter::body("/quota/modeling_count_2d_model_flexus")
                .range(-1.0, 10000000.0),
            Parameter::body("/quota/video_time_2d_model").range(-1.0, 999999999.0),
            Parameter::body("/quota/video_time_flexus_2d_model")
                .range(-1.0, 999999999.0),
            Parameter::body("/quota/voice_clone_basic").range(-1.0, 10000000.0),
            Parameter::body("/quota/voice_clone_middle").range(-1.0, 10000000.0),
            Parameter::body("/quota/voice_clone_advance").range(-1.0, 10000000.0),
            Parameter::body("/quota/voice_clone_flexus").range(-1.0, 10000000.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        ..Operation::new(
            "CreateUserQuotas",
            Method::Post,
            "/v1/{project_id}/user/quotas",
        )
    };
    /// `GET /v1/{project_id}/user/quotas`
    pub static LIST_USER_QUOTAS: Operation = Operation {
        family: "user-quotas",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "assets",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("user_id"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListUserQuotasResponse>(),
        ..Operation::new("ListUserQuotas", Method::Get, "/v1/{project_id}/user/quotas")
    };
    /// `DELETE /v1/{project_id}/user/quotas/{user_id}`
    pub static DELETE_USER_QUOTAS: Operation = Operation {
        family: "user-quotas",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("user_id").max_length(64),
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
            "DeleteUserQuotas",
            Method::Delete,
            "/v1/{project_id}/user/quotas/{user_id}",
        )
    };
    /// `PUT /v1/{project_id}/user/quotas/{user_id}`
    pub static UPDATE_USER_QUOTAS: Operation = Operation {
        family: "user-quotas",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("user_id").max_length(64),
            Parameter::body("/quota/modeling_count_2d_model").range(-1.0, 10000000.0),
            Parameter::body("/quota/modeling_count_2d_model_flexus")
                .range(-1.0, 10000000.0),
            Parameter::body("/quota/video_time_2d_model").range(-1.0, 999999999.0),
            Parameter::body("/quota/video_time_flexus_2d_model")
                .range(-1.0, 999999999.0),
            Parameter::body("/quota/voice_clone_basic").range(-1.0, 10000000.0),
            Parameter::body("/quota/voice_clone_middle").range(-1.0, 10000000.0),
            Parameter::body("/quota/voice_clone_advance").range(-1.0, 10000000.0),
            Parameter::body("/quota/voice_clone_flexus").range(-1.0, 10000000.0),
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
            "UpdateUserQuotas",
            Method::Put,
            "/v1/{project_id}/user/quotas/{user_id}",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Set the quota of a user who has none.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `POST /v1/{project_id}/user/quotas` (CreateUserQuotas)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateUserQuotas {
        pub(super) call: Call,
    }
    impl CreateUserQuotas {
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
    /// List the quotas of users.
    ///
    /// Only the root account may call it.
    ///
    /// `GET /v1/{project_id}/user/quotas` (ListUserQuotas)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListUserQuotas {
        pub(super) call: Call,
    }
    impl ListUserQuotas {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// An IAM user of the tenant.
        pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
            self.call.set("user_id", Into::<String>::into(user_id));
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
        ) -> Result<Response<types::ListUserQuotasResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListUserQuotasResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListUserQuotasResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListUserQuotasResponse> {
            Items::new(self.call)
        }
    }
    /// Delete the quota of a user.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `DELETE /v1/{project_id}/user/quotas/{user_id}` (DeleteUserQuotas)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteUserQuotas {
        pub(super) call: Call,
    }
    impl DeleteUserQuotas {
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
    /// Change the quota of a user.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `PUT /v1/{project_id}/user/quotas/{user_id}` (UpdateUserQuotas)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateUserQuotas {
        pub(super) call: Call,
    }
    impl UpdateUserQuotas {
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
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    /// `CreateUserQuotaRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateUserQuotaRequest {
        /// An IAM user of the tenant. 1 to 64 characters.
        pub user_id: String,
        /// Limits of a user; -1 means unlimited.
        pub quota: UserQuotaLimits,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateUserQuotaRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            user_id: impl Into<String>,
            quota: impl Into<UserQuotaLimits>,
        ) -> Self {
            Self {
                user_id: user_id.into(),
                quota: quota.into(),
                ..Default::default()
            }
        }
    }
    impl Object for CreateUserQuotaRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("user_id"),
            required::<UserQuotaLimits>("quota"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.user_id),
                _ => read(map, &mut self.quota),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "user_id", &self.user_id)?;
            write(map, "quota", &self.quota)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateUserQuotaRequest);
    /// Limits of a user; -1 means unlimited.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserQuotaLimits {
        /// Trainings of avatar models. Range: -1 to 10000000.
        pub modeling_count_2d_model: Option<i64>,
        /// Trainings of avatar models of the Flexus edition. Range: -1 to 10000000.
        pub modeling_count_2d_model_flexus: Option<i64>,
        /// Length of produced videos, in minutes. Range: -1 to 999999999.
        pub video_time_2d_model: Option<i64>,
        /// Length of produced videos of the Flexus edition, in minutes. Range: -1 to 999999999.
        pub video_time_flexus_2d_model: Option<i64>,
        /// Trainings of voices of the basic edition. Range: -1 to 10000000.
        pub voice_clone_basic: Option<i64>,
        /// Trainings of voices of the middle edition, from 100 sentences. Range: -1 to 10000000.
        pub voice_clone_middle: Option<i64>,
        /// Trainings of voices of the advanced edition. Range: -1 to 10000000.
        pub voice_clone_advance: Option<i64>,
        /// Trainings of voices of the Flexus edition. Range: -1 to 10000000.
        pub voice_clone_flexus: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UserQuotaLimits {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Trainings of avatar models. Range: -1 to 10000000.
        #[must_use]
        pub fn modeling_count_2d_model(mut self, modeling_count_2d_model: i64) -> Self {
            self.modeling_count_2d_model = Some(modeling_count_2d_model);
            self
        }
        /// Trainings of avatar models of the Flexus edition. Range: -1 to 10000000.
        #[must_use]
        pub fn modeling_count_2d_model_flexus(
            mut self,
            modeling_count_2d_model_flexus: i64,
        ) -> Self {
            self.modeling_count_2d_model_flexus = Some(modeling_count_2d_model_flexus);
            self
        }
        /// Length of produced videos, in minutes. Range: -1 to 999999999.
        #[must_use]
        pub fn video_time_2d_model(mut self, video_time_2d_model: i64) -> Self {
            self.video_time_2d_model = Some(video_time_2d_model);
            self
        }
        /// Length of produced videos of the Flexus edition, in minutes. Range: -1 to 999999999.
        #[must_use]
        pub fn video_time_flexus_2d_model(
            mut self,
            video_time_flexus_2d_model: i64,
        ) -> Self {
            self.video_time_flexus_2d_model = Some(video_time_flexus_2d_model);
            self
        }
        /// Trainings of voices of the basic edition. Range: -1 to 10000000.
        #[must_use]
        pub fn voice_clone_basic(mut self, voice_clone_basic: i64) -> Self {
            self.voice_clone_basic = Some(voice_clone_basic);
            self
        }
        /// Trainings of voices of the middle edition, from 100 sentences. Range: -1 to 10000000.
        #[must_use]
        pub fn voice_clone_middle(mut self, voice_clone_middle: i64) -> Self {
            self.voice_clone_middle = Some(voice_clone_middle);
            self
        }
        /// Trainings of voices of the advanced edition. Range: -1 to 10000000.
        #[must_use]
        pub fn voice_clone_advance(mut self, voice_clone_advance: i64) -> Self {
            self.voice_clone_advance = Some(voice_clone_advance);
            self
        }
        /// Trainings of voices of the Flexus edition. Range: -1 to 10000000.
        #[must_use]
        pub fn voice_clone_flexus(mut self, voice_clone_flexus: i64) -> Self {
            self.voice_clone_flexus = Some(voice_clone_flexus);
            self
        }
    }
    impl Object for UserQuotaLimits {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("modeling_count_2d_model"),
            optional::<Option<i64>>("modeling_count_2d_model_flexus"),
            optional::<Option<i64>>("video_time_2d_model"),
            optional::<Option<i64>>("video_time_flexus_2d_model"),
            optional::<Option<i64>>("voice_clone_basic"),
            optional::<Option<i64>>("voice_clone_middle"),
            optional::<Option<i64>>("voice_clone_advance"),
            optional::<Option<i64>>("voice_clone_flexus"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.modeling_count_2d_model),
                1 => read(map, &mut self.modeling_count_2d_model_flexus),
                2 => read(map, &mut self.video_time_2d_model),
                3 => read(map, &mut self.video_time_flexus_2d_model),
                4 => read(map, &mut self.voice_clone_basic),
                5 => read(map, &mut self.voice_clone_middle),
                6 => read(map, &mut self.voice_clone_advance),
                _ => read(map, &mut self.voice_clone_flexus),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "modeling_count_2d_model", &self.modeling_count_2d_model)?;
            write_some(
                map,
                "modeling_count_2d_model_flexus",
                &self.modeling_count_2d_model_flexus,
            )?;
            write_some(map, "video_time_2d_model", &self.video_time_2d_model)?;
            write_some(
                map,
                "video_time_flexus_2d_model",
                &self.video_time_flexus_2d_model,
            )?;
            write_some(map, "voice_clone_basic", &self.voice_clone_basic)?;
            write_some(map, "voice_clone_middle", &self.voice_clone_middle)?;
            write_some(map, "voice_clone_advance", &self.voice_clone_advance)?;
            write_some(map, "voice_clone_flexus", &self.voice_clone_flexus)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UserQuotaLimits);
    /// The answer of `ListUserQuotas`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListUserQuotasResponse {
        /// How many users pass the filter, on all pages together.
        pub count: Option<i64>,
        /// `assets` (optional)
        #[cfg_attr(feature = "schemars", schemars(rename = "assets"))]
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub quotas: Vec<UserQuota>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListUserQuotasResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<UserQuota>>("assets"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.quotas),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "assets", &self.quotas)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListUserQuotasResponse);
    /// Quota and usage of a user.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserQuota {
        /// An IAM user of the tenant.
        pub user_id: String,
        /// Amounts per resource. In a quota, -1 means unlimited.
        pub quota: UserQuotaAmounts,
        /// Amounts per resource. In a quota, -1 means unlimited.
        pub usage: Option<UserQuotaAmounts>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for UserQuota {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("user_id"),
            required::<UserQuotaAmounts>("quota"),
            optional::<Option<UserQuotaAmounts>>("usage"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.user_id),
                1 => read(map, &mut self.quota),
                _ => read(map, &mut self.usage),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "user_id", &self.user_id)?;
            write(map, "quota", &self.quota)?;
            write_some(map, "usage", &self.usage)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UserQuota);
    /// Amounts per resource. In a quota, -1 means unlimited.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserQuotaAmounts {
        /// Trainings of avatar models.
        pub modeling_count_2d_model: Option<i64>,
        /// Trainings of avatar models of the Flexus edition.
        pub modeling_count_2d_model_flexus: Option<i64>,
        /// Length of produced videos, in minutes.
        pub video_time_2d_model: Option<f64>,
        /// Length of produced videos of the Flexus edition, in minutes.
        pub video_time_flexus_2d_model: Option<f64>,
        /// Trainings of voices of the basic edition.
        pub voice_clone_basic: Option<i64>,
        /// Trainings of voices of the middle edition, from 100 sentences.
        pub voice_clone_middle: Option<i64>,
        /// Trainings of voices of the advanced edition.
        pub voice_clone_advance: Option<i64>,
        /// Trainings of voices of the Flexus edition.
        pub voice_clone_flexus: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for UserQuotaAmounts {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("modeling_count_2d_model"),
            optional::<Option<i64>>("modeling_count_2d_model_flexus"),
            optional::<Option<f64>>("video_time_2d_model"),
            optional::<Option<f64>>("video_time_flexus_2d_model"),
            optional::<Option<i64>>("voice_clone_basic"),
            optional::<Option<i64>>("voice_clone_middle"),
            optional::<Option<i64>>("voice_clone_advance"),
            optional::<Option<i64>>("voice_clone_flexus"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.modeling_count_2d_model),
                1 => read(map, &mut self.modeling_count_2d_model_flexus),
                2 => read(map, &mut self.video_time_2d_model),
                3 => read(map, &mut self.video_time_flexus_2d_model),
                4 => read(map, &mut self.voice_clone_basic),
                5 => read(map, &mut self.voice_clone_middle),
                6 => read(map, &mut self.voice_clone_advance),
                _ => read(map, &mut self.voice_clone_flexus),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "modeling_count_2d_model", &self.modeling_count_2d_model)?;
            write_some(
                map,
                "modeling_count_2d_model_flexus",
                &self.modeling_count_2d_model_flexus,
            )?;
            write_some(map, "video_time_2d_model", &self.video_time_2d_model)?;
            write_some(
                map,
                "video_time_flexus_2d_model",
                &self.video_time_flexus_2d_model,
            )?;
            write_some(map, "voice_clone_basic", &self.voice_clone_basic)?;
            write_some(map, "voice_clone_middle", &self.voice_clone_middle)?;
            write_some(map, "voice_clone_advance", &self.voice_clone_advance)?;
            write_some(map, "voice_clone_flexus", &self.voice_clone_flexus)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UserQuotaAmounts);
    /// `UpdateUserQuotaRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateUserQuotaRequest {
        /// Limits of a user; -1 means unlimited.
        pub quota: UserQuotaLimits,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateUserQuotaRequest {
        /// One with what is required; the rest has setters.
        pub fn new(quota: impl Into<UserQuotaLimits>) -> Self {
            Self {
                quota: quota.into(),
                ..Default::default()
            }
        }
    }
    impl Object for UpdateUserQuotaRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<UserQuotaLimits>("quota"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.quota)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "quota", &self.quota)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateUserQuotaRequest);
    impl Page for ListUserQuotasResponse {
        type Item = UserQuota;
        fn items(&self) -> &[UserQuota] {
            &self.quotas
        }
        fn into_items(self) -> Vec<UserQuota> {
            self.quotas
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Set the quota of a user who has none.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `POST /v1/{project_id}/user/quotas` (CreateUserQuotas)
    pub fn create_user_quotas(
        &self,
        body: &crate::types::CreateUserQuotaRequest,
    ) -> builders::CreateUserQuotas {
        let mut call = self.call(&operations::CREATE_USER_QUOTAS);
        call.body(body);
        builders::CreateUserQuotas { call }
    }
    /// List the quotas of users.
    ///
    /// Only the root account may call it.
    ///
    /// `GET /v1/{project_id}/user/quotas` (ListUserQuotas)
    pub fn list_user_quotas(&self) -> builders::ListUserQuotas {
        builders::ListUserQuotas {
            call: self.call(&operations::LIST_USER_QUOTAS),
        }
    }
    /// Delete the quota of a user.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `DELETE /v1/{project_id}/user/quotas/{user_id}` (DeleteUserQuotas)
    pub fn delete_user_quotas(
        &self,
        user_id: impl Into<String>,
    ) -> builders::DeleteUserQuotas {
        let mut call = self.call(&operations::DELETE_USER_QUOTAS);
        call.set("user_id", Into::<String>::into(user_id));
        builders::DeleteUserQuotas { call }
    }
    /// Change the quota of a user.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `PUT /v1/{project_id}/user/quotas/{user_id}` (UpdateUserQuotas)
    pub fn update_user_quotas(
        &self,
        user_id: impl Into<String>,
        body: &crate::types::UpdateUserQuotaRequest,
    ) -> builders::UpdateUserQuotas {
        let mut call = self.call(&operations::UPDATE_USER_QUOTAS);
        call.set("user_id", Into::<String>::into(user_id));
        call.body(body);
        builders::UpdateUserQuotas { call }
    }
}
