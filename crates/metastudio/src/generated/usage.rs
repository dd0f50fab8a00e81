//! The family `usage`. How much of the service was used.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `GET /v1/{project_id}/data-analysis-summary`
    pub static SHOW_USAGE_SUMMARY: Operation = Operation {
        family: "usage",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::query("user_id"),
            Parameter::query("resource_type"),
            Parameter::query("business_type"),
            Parameter::query("unit"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::UsageSummary>(),
        ..Operation::new(
            "ShowSummaryUsageData",
            Method::Get,
            "/v1/{project_id}/data-analysis-summary",
        )
    };
    /// `GET /v1/{project_id}/data-analysis`
    pub static LIST_USAGE: Operation = Operation {
        family: "usage",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "time_list",
            total: Some("count"),
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
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
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListUsageResponse>(),
        ..Operation::new("ShowUsageData", Method::Get, "/v1/{project_id}/data-analysis")
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Show a summary of resource usage in the current period.
    ///
    /// `GET /v1/{project_id}/data-analysis-summary` (ShowSummaryUsageData)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowUsageSummary {
        pub(super) call: Call,
    }
    impl ShowUsageSummary {
        /// Only the usage of this user. Effective only for the root account, with the isolation of
        /// users enabled.
        pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
            self.call.set("user_id", Into::<String>::into(user_id));
            self
        }
        /// - `video_time_2d_model`: videos with avatars.
        /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
        pub fn resource_type(
            mut self,
            resource_type: impl Into<types::UsageResourceType>,
        ) -> Self {
            self.call
                .set(
                    "resource_type",
                    Into::<types::UsageResourceType>::into(resource_type),
                );
            self
        }
        /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
        pub fn business_type(
            mut self,
            business_type: impl Into<types::UsageBusinessType>,
        ) -> Self {
            self.call
                .set(
                    "business_type",
                    Into::<types::UsageBusinessType>::into(business_type),
                );
            self
        }
        /// Minutes or hours.
        pub fn unit(mut self, unit: impl Into<types::UsageUnit>) -> Self {
            self.call.set("unit", Into::<types::UsageUnit>::into(unit));
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
        pub async fn send(self) -> Result<Response<types::UsageSummary>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::UsageSummary>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List resource usage over a period.
    ///
    /// `GET /v1/{project_id}/data-analysis` (ShowUsageData)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListUsage {
        pub(super) call: Call,
    }
    impl ListUsage {
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
        /// Only the usage of this user. Effective only for the root account, with the isolation of
        /// users enabled.
        pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
            self.call.set("user_id", Into::<String>::into(user_id));
            self
        }
        /// - `video_time_2d_model`: videos with avatars.
        /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
        pub fn resource_type(
            mut self,
            resource_type: impl Into<types::UsageResourceType>,
        ) -> Self {
            self.call
                .set(
                    "resource_type",
                    Into::<types::UsageResourceType>::into(resource_type),
                );
            self
        }
        /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
        pub fn business_type(
            mut self,
            business_type: impl Into<types::UsageBusinessType>,
        ) -> Self {
            self.call
                .set(
                    "business_type",
                    Into::<types::UsageBusinessType>::into(business_type),
                );
            self
        }
        /// Minutes or hours.
        pub fn unit(mut self, unit: impl Into<types::UsageUnit>) -> Self {
            self.call.set("unit", Into::<types::UsageUnit>::into(unit));
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
        pub async fn send(self) -> Result<Response<types::ListUsageResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::ListUsageResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListUsageResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListUsageResponse> {
            Items::new(self.call)
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    use crate::types::ResourceUsage;
    open_enum! {
        /// - `video_time_2d_model`: videos with avatars.
        /// - `video_time_flexus_2d_model`: videos of the Flexus edition.
        pub enum UsageResourceType {
            /// `video_time_2d_model`
            VideoTime2dModel = "video_time_2d_model",
            /// `video_time_flexus_2d_model`
            VideoTimeFlexus2dModel = "video_time_flexus_2d_model",
        }
    }
    open_enum! {
        /// Live streams (LIVE_2D) or videos (VIDEO_2D) with avatars.
        pub enum UsageBusinessType {
            /// `LIVE_2D`
            Live2d = "LIVE_2D",
            /// `VIDEO_2D`
            Video2d = "VIDEO_2D",
        }
    }
    open_enum! {
        /// Minutes or hours.
        pub enum UsageUnit {
            /// `MIN`
            Min = "MIN",
            /// `HOUR`
            Hour = "HOUR",
        }
    }
    /// The answer of `ShowSummaryUsageData`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
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
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for UsageSummary {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<UsageResourceType>>("resource_type"),
            optional::<Option<UsageBusinessType>>("business_type"),
            optional::<Option<i64>>("number"),
            optional::<Option<f64>>("usage"),
            optional::<Option<UsageUnit>>("unit"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.resource_type),
                1 => read(map, &mut self.business_type),
                2 => read(map, &mut self.number),
                3 => read(map, &mut self.usage),
                _ => read(map, &mut self.unit),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "resource_type", &self.resource_type)?;
            write_some(map, "business_type", &self.business_type)?;
            write_some(map, "number", &self.number)?;
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
    object!(UsageSummary);
    /// The answer of `ShowUsageData`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListUsageResponse {
        /// How many entries there are, on all pages together.
        pub count: Option<i64>,
        /// `time_list` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub time_list: Vec<UsageInPeriod>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListUsageResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i64>>("count"),
            optional::<Vec<UsageInPeriod>>("time_list"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.time_list),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "time_list", &self.time_list)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListUsageResponse);
    /// Usage in a part of the period.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsageInPeriod {
        /// When that part starts.
        pub time: Option<Timestamp>,
        /// `resources_usage` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources_usage: Vec<ResourceUsage>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for UsageInPeriod {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<Timestamp>>("time"),
            optional::<Vec<ResourceUsage>>("resources_usage"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.time),
                _ => read(map, &mut self.resources_usage),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "time", &self.time)?;
            write_some(map, "resources_usage", &self.resources_usage)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UsageInPeriod);
    impl Page for ListUsageResponse {
        type Item = UsageInPeriod;
        fn items(&self) -> &[UsageInPeriod] {
            &self.time_list
        }
        fn into_items(self) -> Vec<UsageInPeriod> {
            self.time_list
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Show a summary of resource usage in the current period.
    ///
    /// `GET /v1/{project_id}/data-analysis-summary` (ShowSummaryUsageData)
    pub fn show_usage_summary(&self) -> builders::ShowUsageSummary {
        builders::ShowUsageSummary {
            call: self.call(&operations::SHOW_USAGE_SUMMARY),
        }
    }
    /// List resource usage over a period.
    ///
    /// `GET /v1/{project_id}/data-analysis` (ShowUsageData)
    pub fn list_usage(
        &self,
        start_time: impl Into<crate::Timestamp>,
        end_time: impl Into<crate::Timestamp>,
    ) -> builders::ListUsage {
        let mut call = self.call(&operations::LIST_USAGE);
        call.set("start_time", Into::<crate::Timestamp>::into(start_time));
        call.set("end_time", Into::<crate::Timestamp>::into(end_time));
        builders::ListUsage { call }
    }
}
