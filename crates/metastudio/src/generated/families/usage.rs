//! The family `usage`. How much of the service was used.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_core::codegen;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `GET /v1/{project_id}/data-analysis-summary`
    pub static SHOW_USAGE_SUMMARY: Operation = Operation::new(
        "ShowSummaryUsageData",
        Method::Get,
        "/v1/{project_id}/data-analysis-summary",
    )
    .family("usage")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("user_id"),
        Parameter::query("resource_type"),
        Parameter::query("business_type"),
        Parameter::query("unit"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::UsageSummary>());

    /// `GET /v1/{project_id}/data-analysis`
    pub static LIST_USAGE: Operation = Operation::new(
        "ShowUsageData",
        Method::Get,
        "/v1/{project_id}/data-analysis",
    )
    .family("usage")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("time_list", "offset", "limit")
            .total("count")
            .default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("start_time").required(),
        Parameter::query("end_time").required(),
        Parameter::query("user_id"),
        Parameter::query("resource_type"),
        Parameter::query("business_type"),
        Parameter::query("unit"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListUsageResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Show a summary of resource usage in the current period.
        ///
        /// `GET /v1/{project_id}/data-analysis-summary` (ShowSummaryUsageData)
        pub struct ShowUsageSummary: json -> types::UsageSummary;
    }

    impl ShowUsageSummary {
        /// Only the usage of this user. Effective only for the root account, with the isolation of
        /// users enabled.
        pub fn user_id<F>(mut self, user_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("user_id", codegen::IntoOption::into_option(user_id));
            self
        }

        /// - `video_time_2d_model`: videos with avatars.
        /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
        pub fn resource_type<F>(
            mut self,
            resource_type: impl codegen::IntoOption<types::UsageResourceType, F>,
        ) -> Self {
            self.call.set_option(
                "resource_type",
                codegen::IntoOption::into_option(resource_type),
            );
            self
        }

        /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
        pub fn business_type<F>(
            mut self,
            business_type: impl codegen::IntoOption<types::UsageBusinessType, F>,
        ) -> Self {
            self.call.set_option(
                "business_type",
                codegen::IntoOption::into_option(business_type),
            );
            self
        }

        /// Minutes or hours.
        pub fn unit<F>(mut self, unit: impl codegen::IntoOption<types::UsageUnit, F>) -> Self {
            self.call
                .set_option("unit", codegen::IntoOption::into_option(unit));
            self
        }
    }

    codegen::request! {
        /// List resource usage over a period.
        ///
        /// `GET /v1/{project_id}/data-analysis` (ShowUsageData)
        pub struct ListUsage: json -> types::ListUsageResponse, paged;
    }

    impl ListUsage {
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

        /// Only the usage of this user. Effective only for the root account, with the isolation of
        /// users enabled.
        pub fn user_id<F>(mut self, user_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("user_id", codegen::IntoOption::into_option(user_id));
            self
        }

        /// - `video_time_2d_model`: videos with avatars.
        /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
        pub fn resource_type<F>(
            mut self,
            resource_type: impl codegen::IntoOption<types::UsageResourceType, F>,
        ) -> Self {
            self.call.set_option(
                "resource_type",
                codegen::IntoOption::into_option(resource_type),
            );
            self
        }

        /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
        pub fn business_type<F>(
            mut self,
            business_type: impl codegen::IntoOption<types::UsageBusinessType, F>,
        ) -> Self {
            self.call.set_option(
                "business_type",
                codegen::IntoOption::into_option(business_type),
            );
            self
        }

        /// Minutes or hours.
        pub fn unit<F>(mut self, unit: impl codegen::IntoOption<types::UsageUnit, F>) -> Self {
            self.call
                .set_option("unit", codegen::IntoOption::into_option(unit));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::ResourceUsage;

    codegen::open_enum! {
        /// - `video_time_2d_model`: videos with avatars.
        /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
        pub enum UsageResourceType {
            VideoTime2dModel = "video_time_2d_model",
            VideoTimeFlexus2dModel = "video_time_flexus_2d_model",
        }
    }

    codegen::open_enum! {
        /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
        pub enum UsageBusinessType {
            Live2d = "LIVE_2D",
            Video2d = "VIDEO_2D",
        }
    }

    codegen::open_enum! {
        /// Minutes or hours.
        pub enum UsageUnit {
            Min = "MIN",
            Hour = "HOUR",
        }
    }

    /// The answer of `ShowSummaryUsageData`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UsageSummary {
        /// - `video_time_2d_model`: videos with avatars.
        /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
        pub resource_type: Option<UsageResourceType>,
        /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
        pub business_type: Option<UsageBusinessType>,
        /// How many videos were produced, or live streams held.
        pub number: Option<i64>,
        /// Their length, in `unit`.
        pub usage: Option<f64>,
        /// Minutes or hours.
        pub unit: Option<UsageUnit>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UsageSummary, extra {
            0 resource_type: Option<UsageResourceType> = optional "resource_type";
            1 business_type: Option<UsageBusinessType> = optional "business_type";
            2 number: Option<i64> = optional "number";
            3 usage: Option<f64> = optional "usage";
            4 unit: Option<UsageUnit> = optional "unit";
        }
    }

    /// The answer of `ShowUsageData`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListUsageResponse {
        /// How many entries there are, on all pages together.
        pub count: Option<i64>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub time_list: Vec<UsageInPeriod>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListUsageResponse, extra {
            0 count: Option<i64> = optional "count";
            1 time_list: Vec<UsageInPeriod> = collection "time_list";
        }
    }

    /// Usage in a part of the period.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UsageInPeriod {
        /// When that part starts.
        pub time: Option<codegen::Timestamp>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources_usage: Vec<ResourceUsage>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UsageInPeriod, extra {
            0 time: Option<codegen::Timestamp> = optional "time";
            1 resources_usage: Vec<ResourceUsage> = collection "resources_usage";
        }
    }

    impl codegen::Page for ListUsageResponse {
        type Item = UsageInPeriod;

        fn items(&self) -> &[Self::Item] {
            &self.time_list
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.time_list
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }
}

/// The family `usage`. How much of the service was used.
impl super::super::Client {
    /// Show a summary of resource usage in the current period.
    ///
    /// `GET /v1/{project_id}/data-analysis-summary` (ShowSummaryUsageData)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_usage_summary().send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_usage_summary(&self) -> builders::ShowUsageSummary {
        builders::ShowUsageSummary {
            call: self.0.call(&operations::SHOW_USAGE_SUMMARY),
        }
    }

    /// List resource usage over a period.
    ///
    /// `GET /v1/{project_id}/data-analysis` (ShowUsageData)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_usage("2025-03-01T00:00:00Z", "2025-04-01T00:00:00Z")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_usage(
        &self,
        start_time: impl Into<codegen::Timestamp>,
        end_time: impl Into<codegen::Timestamp>,
    ) -> builders::ListUsage {
        let mut call = self.0.call(&operations::LIST_USAGE);
        call.set_as::<codegen::Timestamp>("start_time", start_time);
        call.set_as::<codegen::Timestamp>("end_time", end_time);
        builders::ListUsage { call }
    }
}
