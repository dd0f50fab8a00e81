//! The family `user-quotas`. How much each user of a tenant may use.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/user/quotas`
    pub static CREATE_USER_QUOTAS: Operation = Operation::new(
        "CreateUserQuotas",
        Method::Post,
        "/v1/{project_id}/user/quotas",
    )
    .family("user-quotas")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::body("/user_id").length(1, 64),
        Parameter::body("/quota/modeling_count_2d_model").range(-1.0, 10000000.0),
        Parameter::body("/quota/modeling_count_2d_model_flexus").range(-1.0, 10000000.0),
        Parameter::body("/quota/video_time_2d_model").range(-1.0, 999999999.0),
        Parameter::body("/quota/video_time_flexus_2d_model").range(-1.0, 999999999.0),
        Parameter::body("/quota/voice_clone_basic").range(-1.0, 10000000.0),
        Parameter::body("/quota/voice_clone_middle").range(-1.0, 10000000.0),
        Parameter::body("/quota/voice_clone_advance").range(-1.0, 10000000.0),
        Parameter::body("/quota/voice_clone_flexus").range(-1.0, 10000000.0),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ]);

    /// `GET /v1/{project_id}/user/quotas`
    pub static LIST_USER_QUOTAS: Operation = Operation::new(
        "ListUserQuotas",
        Method::Get,
        "/v1/{project_id}/user/quotas",
    )
    .family("user-quotas")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("assets", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("user_id"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListUserQuotasResponse>());

    /// `DELETE /v1/{project_id}/user/quotas/{user_id}`
    pub static DELETE_USER_QUOTAS: Operation = Operation::new(
        "DeleteUserQuotas",
        Method::Delete,
        "/v1/{project_id}/user/quotas/{user_id}",
    )
    .family("user-quotas")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("user_id").max_length(64),
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

    /// `PUT /v1/{project_id}/user/quotas/{user_id}`
    pub static UPDATE_USER_QUOTAS: Operation = Operation::new(
        "UpdateUserQuotas",
        Method::Put,
        "/v1/{project_id}/user/quotas/{user_id}",
    )
    .family("user-quotas")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("user_id").max_length(64),
        Parameter::body("/quota/modeling_count_2d_model").range(-1.0, 10000000.0),
        Parameter::body("/quota/modeling_count_2d_model_flexus").range(-1.0, 10000000.0),
        Parameter::body("/quota/video_time_2d_model").range(-1.0, 999999999.0),
        Parameter::body("/quota/video_time_flexus_2d_model").range(-1.0, 999999999.0),
        Parameter::body("/quota/voice_clone_basic").range(-1.0, 10000000.0),
        Parameter::body("/quota/voice_clone_middle").range(-1.0, 10000000.0),
        Parameter::body("/quota/voice_clone_advance").range(-1.0, 10000000.0),
        Parameter::body("/quota/voice_clone_flexus").range(-1.0, 10000000.0),
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
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Set the quota of a user who has none.
        ///
        /// Only the root account may call it, and the isolation of users must be enabled.
        ///
        /// `POST /v1/{project_id}/user/quotas` (CreateUserQuotas)
        pub struct CreateUserQuotas: empty -> ();
    }

    codegen::request! {
        /// List the quotas of users.
        ///
        /// Only the root account may call it.
        ///
        /// `GET /v1/{project_id}/user/quotas` (ListUserQuotas)
        pub struct ListUserQuotas: json -> types::ListUserQuotasResponse, paged;
    }

    impl ListUserQuotas {
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        /// An IAM user of the tenant.
        pub fn user_id<F>(mut self, user_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("user_id", codegen::IntoOption::into_option(user_id));
            self
        }
    }

    codegen::request! {
        /// Delete the quota of a user.
        ///
        /// Only the root account may call it, and the isolation of users must be enabled.
        ///
        /// `DELETE /v1/{project_id}/user/quotas/{user_id}` (DeleteUserQuotas)
        pub struct DeleteUserQuotas: empty -> ();
    }

    codegen::request! {
        /// Change the quota of a user.
        ///
        /// Only the root account may call it, and the isolation of users must be enabled.
        ///
        /// `PUT /v1/{project_id}/user/quotas/{user_id}` (UpdateUserQuotas)
        pub struct UpdateUserQuotas: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateUserQuotaRequest {
        /// An IAM user of the tenant. 1 to 64 characters.
        pub user_id: String,
        /// Limits of a user; -1 means unlimited.
        pub quota: UserQuotaLimits,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateUserQuotaRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(user_id: impl Into<String>, quota: UserQuotaLimits) -> Self {
            Self {
                user_id: user_id.into(),
                quota,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateUserQuotaRequest, extra {
            0 user_id: String = required "user_id";
            1 quota: UserQuotaLimits = required "quota";
        }
    }

    /// Limits of a user; -1 means unlimited.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UserQuotaLimits {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`modeling_count_2d_model`](field@Self::modeling_count_2d_model).
        #[must_use]
        pub fn modeling_count_2d_model<F>(
            mut self,
            modeling_count_2d_model: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.modeling_count_2d_model =
                codegen::IntoOption::into_option(modeling_count_2d_model);
            self
        }

        /// Sets [`modeling_count_2d_model_flexus`](field@Self::modeling_count_2d_model_flexus).
        #[must_use]
        pub fn modeling_count_2d_model_flexus<F>(
            mut self,
            modeling_count_2d_model_flexus: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.modeling_count_2d_model_flexus =
                codegen::IntoOption::into_option(modeling_count_2d_model_flexus);
            self
        }

        /// Sets [`video_time_2d_model`](field@Self::video_time_2d_model).
        #[must_use]
        pub fn video_time_2d_model<F>(
            mut self,
            video_time_2d_model: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.video_time_2d_model = codegen::IntoOption::into_option(video_time_2d_model);
            self
        }

        /// Sets [`video_time_flexus_2d_model`](field@Self::video_time_flexus_2d_model).
        #[must_use]
        pub fn video_time_flexus_2d_model<F>(
            mut self,
            video_time_flexus_2d_model: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.video_time_flexus_2d_model =
                codegen::IntoOption::into_option(video_time_flexus_2d_model);
            self
        }

        /// Sets [`voice_clone_basic`](field@Self::voice_clone_basic).
        #[must_use]
        pub fn voice_clone_basic<F>(
            mut self,
            voice_clone_basic: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.voice_clone_basic = codegen::IntoOption::into_option(voice_clone_basic);
            self
        }

        /// Sets [`voice_clone_middle`](field@Self::voice_clone_middle).
        #[must_use]
        pub fn voice_clone_middle<F>(
            mut self,
            voice_clone_middle: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.voice_clone_middle = codegen::IntoOption::into_option(voice_clone_middle);
            self
        }

        /// Sets [`voice_clone_advance`](field@Self::voice_clone_advance).
        #[must_use]
        pub fn voice_clone_advance<F>(
            mut self,
            voice_clone_advance: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.voice_clone_advance = codegen::IntoOption::into_option(voice_clone_advance);
            self
        }

        /// Sets [`voice_clone_flexus`](field@Self::voice_clone_flexus).
        #[must_use]
        pub fn voice_clone_flexus<F>(
            mut self,
            voice_clone_flexus: impl codegen::IntoOption<i64, F>,
        ) -> Self {
            self.voice_clone_flexus = codegen::IntoOption::into_option(voice_clone_flexus);
            self
        }
    }

    codegen::object! {
        UserQuotaLimits, extra {
            0 modeling_count_2d_model: Option<i64> = optional "modeling_count_2d_model";
            1 modeling_count_2d_model_flexus: Option<i64> = optional "modeling_count_2d_model_flexus";
            2 video_time_2d_model: Option<i64> = optional "video_time_2d_model";
            3 video_time_flexus_2d_model: Option<i64> = optional "video_time_flexus_2d_model";
            4 voice_clone_basic: Option<i64> = optional "voice_clone_basic";
            5 voice_clone_middle: Option<i64> = optional "voice_clone_middle";
            6 voice_clone_advance: Option<i64> = optional "voice_clone_advance";
            7 voice_clone_flexus: Option<i64> = optional "voice_clone_flexus";
        }
    }

    /// The answer of `ListUserQuotas`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListUserQuotasResponse {
        /// How many users pass the filter, on all pages together.
        pub count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(rename = "assets", default))]
        pub quotas: Vec<UserQuota>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListUserQuotasResponse, extra {
            0 count: Option<i64> = optional "count";
            1 quotas: Vec<UserQuota> = collection "assets";
        }
    }

    /// Quota and usage of a user.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UserQuota {
        /// An IAM user of the tenant.
        pub user_id: String,
        /// Amounts per resource. In a quota, -1 means unlimited.
        pub quota: UserQuotaAmounts,
        /// Amounts per resource. In a quota, -1 means unlimited.
        pub usage: Option<UserQuotaAmounts>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UserQuota, extra {
            0 user_id: String = required "user_id";
            1 quota: UserQuotaAmounts = required "quota";
            2 usage: Option<UserQuotaAmounts> = optional "usage";
        }
    }

    /// Amounts per resource. In a quota, -1 means unlimited.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
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
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UserQuotaAmounts, extra {
            0 modeling_count_2d_model: Option<i64> = optional "modeling_count_2d_model";
            1 modeling_count_2d_model_flexus: Option<i64> = optional "modeling_count_2d_model_flexus";
            2 video_time_2d_model: Option<f64> = optional "video_time_2d_model";
            3 video_time_flexus_2d_model: Option<f64> = optional "video_time_flexus_2d_model";
            4 voice_clone_basic: Option<i64> = optional "voice_clone_basic";
            5 voice_clone_middle: Option<i64> = optional "voice_clone_middle";
            6 voice_clone_advance: Option<i64> = optional "voice_clone_advance";
            7 voice_clone_flexus: Option<i64> = optional "voice_clone_flexus";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateUserQuotaRequest {
        /// Limits of a user; -1 means unlimited.
        pub quota: UserQuotaLimits,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateUserQuotaRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(quota: UserQuotaLimits) -> Self {
            Self {
                quota,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        UpdateUserQuotaRequest, extra {
            0 quota: UserQuotaLimits = required "quota";
        }
    }

    impl codegen::Page for ListUserQuotasResponse {
        type Item = UserQuota;

        fn items(&self) -> &[Self::Item] {
            &self.quotas
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.quotas
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }
}

/// The family `user-quotas`. How much each user of a tenant may use.
impl super::super::Client {
    /// Set the quota of a user who has none.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `POST /v1/{project_id}/user/quotas` (CreateUserQuotas)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{CreateUserQuotaRequest, UserQuotaLimits};
    ///
    /// let body = CreateUserQuotaRequest::new(
    ///     "8f061fa9fc75442e9d9f8a4626b03cce",
    ///     UserQuotaLimits::new()
    ///         .modeling_count_2d_model(5)
    ///         .video_time_2d_model(600)
    ///         .voice_clone_basic(-1),
    /// );
    /// let response = client.create_user_quotas(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_quotas(
        &self,
        body: impl Borrow<types::CreateUserQuotaRequest>,
    ) -> builders::CreateUserQuotas {
        let mut call = self.0.call(&operations::CREATE_USER_QUOTAS);
        call.body(Borrow::<types::CreateUserQuotaRequest>::borrow(&body));
        builders::CreateUserQuotas { call }
    }

    /// List the quotas of users.
    ///
    /// Only the root account may call it.
    ///
    /// `GET /v1/{project_id}/user/quotas` (ListUserQuotas)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_user_quotas().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_quotas(&self) -> builders::ListUserQuotas {
        builders::ListUserQuotas {
            call: self.0.call(&operations::LIST_USER_QUOTAS),
        }
    }

    /// Delete the quota of a user.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `DELETE /v1/{project_id}/user/quotas/{user_id}` (DeleteUserQuotas)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_user_quotas("8f061fa9fc75442e9d9f8a4626b03cce")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_quotas(&self, user_id: impl Into<String>) -> builders::DeleteUserQuotas {
        let mut call = self.0.call(&operations::DELETE_USER_QUOTAS);
        call.set_as::<String>("user_id", user_id);
        builders::DeleteUserQuotas { call }
    }

    /// Change the quota of a user.
    ///
    /// Only the root account may call it, and the isolation of users must be enabled.
    ///
    /// `PUT /v1/{project_id}/user/quotas/{user_id}` (UpdateUserQuotas)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{UpdateUserQuotaRequest, UserQuotaLimits};
    ///
    /// let body = UpdateUserQuotaRequest::new(
    ///     UserQuotaLimits::new().modeling_count_2d_model(10).video_time_2d_model(1200),
    /// );
    /// let response = client
    ///     .update_user_quotas("8f061fa9fc75442e9d9f8a4626b03cce", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_quotas(
        &self,
        user_id: impl Into<String>,
        body: impl Borrow<types::UpdateUserQuotaRequest>,
    ) -> builders::UpdateUserQuotas {
        let mut call = self.0.call(&operations::UPDATE_USER_QUOTAS);
        call.set_as::<String>("user_id", user_id);
        call.body(Borrow::<types::UpdateUserQuotaRequest>::borrow(&body));
        builders::UpdateUserQuotas { call }
    }
}
