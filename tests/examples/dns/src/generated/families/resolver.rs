//! The family `resolver`. Paths such as `/v2/resolver/queryloggingconfig`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/resolver/queryloggingconfig/{id}/associatevpc`
    pub static ASSOCIATE_RESOLVER_QUERY_LOG_CONFIG: Operation = Operation::new(
        "AssociateResolverQueryLogConfig",
        Method::Post,
        "/v2/resolver/queryloggingconfig/{id}/associatevpc",
    )
    .family("resolver")
    .parameters(&[Parameter::path("id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ResolverQueryLogConfigResponseBody>());

    /// `POST /v2/resolver/queryloggingconfig`
    pub static CREATE_RESOLVER_QUERY_LOG_CONFIG: Operation = Operation::new(
        "CreateResolverQueryLogConfig",
        Method::Post,
        "/v2/resolver/queryloggingconfig",
    )
    .family("resolver")
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ResolverQueryLogConfigResponseBody>());

    /// `GET /v2/resolver/queryloggingconfig`
    pub static LIST_RESOLVER_QUERY_LOG_CONFIGS: Operation = Operation::new(
        "ListResolverQueryLogConfigs",
        Method::Get,
        "/v2/resolver/queryloggingconfig",
    )
    .family("resolver")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("resolver_query_log_configs", "marker", "limit")
            .next(NextMarker::Response("/page_info/next_marker")),
    )
    .parameters(&[
        Parameter::query("limit").range(0.0, 500.0),
        Parameter::query("marker"),
        Parameter::query("vpc_id"),
    ])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ListResolverQueryLogConfigsResponseBody>());

    /// `DELETE /v2/resolver/queryloggingconfig/{id}`
    pub static DELETE_RESOLVER_QUERY_LOG_CONFIG: Operation = Operation::new(
        "DeleteResolverQueryLogConfig",
        Method::Delete,
        "/v2/resolver/queryloggingconfig/{id}",
    )
    .family("resolver")
    .parameters(&[Parameter::path("id")])
    .statuses(&[Status::Code(204), Status::Code(400), Status::Code(500)]);

    /// `GET /v2/resolver/queryloggingconfig/{id}`
    pub static SHOW_RESOLVER_QUERY_LOG_CONFIG: Operation = Operation::new(
        "ShowResolverQueryLogConfig",
        Method::Get,
        "/v2/resolver/queryloggingconfig/{id}",
    )
    .family("resolver")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::path("id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ResolverQueryLogConfigResponseBody>());

    /// `POST /v2/resolver/queryloggingconfig/{id}/disassociatevpc`
    pub static DISASSOCIATE_RESOLVER_QUERY_LOG_CONFIG: Operation = Operation::new(
        "DisassociateResolverQueryLogConfig",
        Method::Post,
        "/v2/resolver/queryloggingconfig/{id}/disassociatevpc",
    )
    .family("resolver")
    .parameters(&[Parameter::path("id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ResolverQueryLogConfigResponseBody>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/resolver/queryloggingconfig/{id}/associatevpc` (AssociateResolverQueryLogConfig)
        pub struct AssociateResolverQueryLogConfig: json -> types::ResolverQueryLogConfigResponseBody;
    }

    codegen::request! {
        /// `POST /v2/resolver/queryloggingconfig` (CreateResolverQueryLogConfig)
        pub struct CreateResolverQueryLogConfig: json -> types::ResolverQueryLogConfigResponseBody;
    }

    codegen::request! {
        /// `GET /v2/resolver/queryloggingconfig` (ListResolverQueryLogConfigs)
        pub struct ListResolverQueryLogConfigs: json -> types::ListResolverQueryLogConfigsResponseBody, paged;
    }

    impl ListResolverQueryLogConfigs {
        /// Range: 0 to 500.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
            self
        }

        pub fn vpc_id<F>(mut self, vpc_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("vpc_id", codegen::IntoOption::into_option(vpc_id));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2/resolver/queryloggingconfig/{id}` (DeleteResolverQueryLogConfig)
        pub struct DeleteResolverQueryLogConfig: empty -> ();
    }

    codegen::request! {
        /// `GET /v2/resolver/queryloggingconfig/{id}` (ShowResolverQueryLogConfig)
        pub struct ShowResolverQueryLogConfig: json -> types::ResolverQueryLogConfigResponseBody;
    }

    codegen::request! {
        /// `POST /v2/resolver/queryloggingconfig/{id}/disassociatevpc`
        /// (DisassociateResolverQueryLogConfig)
        pub struct DisassociateResolverQueryLogConfig: json -> types::ResolverQueryLogConfigResponseBody;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::PageInfo;

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssociateResolverQueryLogConfigRequestBody {
        pub vpc: Vpc,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AssociateResolverQueryLogConfigRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(vpc: Vpc) -> Self {
            Self {
                vpc,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        AssociateResolverQueryLogConfigRequestBody, extra {
            0 vpc: Vpc = required "vpc";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Vpc {
        pub vpc_id: String,
        pub vpc_region: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl Vpc {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(vpc_id: impl Into<String>) -> Self {
            Self {
                vpc_id: vpc_id.into(),
                ..Default::default()
            }
        }

        /// Sets [`vpc_region`](field@Self::vpc_region).
        #[must_use]
        pub fn vpc_region<F>(mut self, vpc_region: impl codegen::IntoOption<String, F>) -> Self {
            self.vpc_region = codegen::IntoOption::into_option(vpc_region);
            self
        }
    }

    codegen::object! {
        Vpc, extra {
            0 vpc_id: String = required "vpc_id";
            1 vpc_region: Option<String> = optional "vpc_region";
        }
    }

    /// The answer of `AssociateResolverQueryLogConfig`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResolverQueryLogConfigResponseBody {
        pub resolver_query_log_config: Option<ResolverQueryLogConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResolverQueryLogConfigResponseBody, extra {
            0 resolver_query_log_config: Option<ResolverQueryLogConfig> = optional "resolver_query_log_config";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResolverQueryLogConfig {
        pub id: Option<String>,
        pub lts_group_id: Option<String>,
        pub lts_topic_id: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub vpc_ids: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResolverQueryLogConfig, extra {
            0 id: Option<String> = optional "id";
            1 lts_group_id: Option<String> = optional "lts_group_id";
            2 lts_topic_id: Option<String> = optional "lts_topic_id";
            3 vpc_ids: Vec<String> = collection "vpc_ids";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateResolverQueryLogConfigRequestBody {
        pub lts_group_id: String,
        pub lts_topic_id: String,
        pub vpc: Vpc,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateResolverQueryLogConfigRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`lts_group_id`](field@Self::lts_group_id)
        /// - [`lts_topic_id`](field@Self::lts_topic_id)
        /// - [`vpc`](field@Self::vpc)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`lts_group_id`](field@Self::lts_group_id).
        #[must_use]
        pub fn lts_group_id(mut self, lts_group_id: impl Into<String>) -> Self {
            self.lts_group_id = lts_group_id.into();
            self
        }

        /// Sets [`lts_topic_id`](field@Self::lts_topic_id).
        #[must_use]
        pub fn lts_topic_id(mut self, lts_topic_id: impl Into<String>) -> Self {
            self.lts_topic_id = lts_topic_id.into();
            self
        }

        /// Sets [`vpc`](field@Self::vpc).
        #[must_use]
        pub fn vpc(mut self, vpc: Vpc) -> Self {
            self.vpc = vpc;
            self
        }
    }

    codegen::object! {
        CreateResolverQueryLogConfigRequestBody, extra {
            0 lts_group_id: String = required "lts_group_id";
            1 lts_topic_id: String = required "lts_topic_id";
            2 vpc: Vpc = required "vpc";
        }
    }

    /// The answer of `ListResolverQueryLogConfigs`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListResolverQueryLogConfigsResponseBody {
        pub page_info: Option<PageInfo>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resolver_query_log_configs: Vec<ResolverQueryLogConfig>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListResolverQueryLogConfigsResponseBody, extra {
            0 page_info: Option<PageInfo> = optional "page_info";
            1 resolver_query_log_configs: Vec<ResolverQueryLogConfig> = collection "resolver_query_log_configs";
        }
    }

    impl codegen::Page for ListResolverQueryLogConfigsResponseBody {
        type Item = ResolverQueryLogConfig;

        fn items(&self) -> &[Self::Item] {
            &self.resolver_query_log_configs
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.resolver_query_log_configs
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `resolver`. Paths such as `/v2/resolver/queryloggingconfig`.
impl super::super::Client {
    /// `POST /v2/resolver/queryloggingconfig/{id}/associatevpc` (AssociateResolverQueryLogConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{AssociateResolverQueryLogConfigRequestBody, Vpc};
    ///
    /// let body = AssociateResolverQueryLogConfigRequestBody::new(Vpc::new("sample"));
    /// let response = client.associate_resolver_query_log_config("ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn associate_resolver_query_log_config(
        &self,
        id: impl Into<String>,
        body: impl Borrow<types::AssociateResolverQueryLogConfigRequestBody>,
    ) -> builders::AssociateResolverQueryLogConfig {
        let mut call = self.0.call(&operations::ASSOCIATE_RESOLVER_QUERY_LOG_CONFIG);
        call.set_as::<String>("id", id);
        call.body(
            Borrow::<types::AssociateResolverQueryLogConfigRequestBody>::borrow(&body),
        );
        builders::AssociateResolverQueryLogConfig { call }
    }

    /// `POST /v2/resolver/queryloggingconfig` (CreateResolverQueryLogConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{CreateResolverQueryLogConfigRequestBody, Vpc};
    ///
    /// let body = CreateResolverQueryLogConfigRequestBody::new()
    ///     .lts_group_id("sample")
    ///     .lts_topic_id("sample")
    ///     .vpc(Vpc::new("sample"));
    /// let response = client.create_resolver_query_log_config(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_resolver_query_log_config(
        &self,
        body: impl Borrow<types::CreateResolverQueryLogConfigRequestBody>,
    ) -> builders::CreateResolverQueryLogConfig {
        let mut call = self.0.call(&operations::CREATE_RESOLVER_QUERY_LOG_CONFIG);
        call.body(
            Borrow::<types::CreateResolverQueryLogConfigRequestBody>::borrow(&body),
        );
        builders::CreateResolverQueryLogConfig { call }
    }

    /// `GET /v2/resolver/queryloggingconfig` (ListResolverQueryLogConfigs)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_resolver_query_log_configs().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resolver_query_log_configs(&self) -> builders::ListResolverQueryLogConfigs {
        builders::ListResolverQueryLogConfigs {
            call: self.0.call(&operations::LIST_RESOLVER_QUERY_LOG_CONFIGS),
        }
    }

    /// `DELETE /v2/resolver/queryloggingconfig/{id}` (DeleteResolverQueryLogConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_resolver_query_log_config("ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_resolver_query_log_config(
        &self,
        id: impl Into<String>,
    ) -> builders::DeleteResolverQueryLogConfig {
        let mut call = self.0.call(&operations::DELETE_RESOLVER_QUERY_LOG_CONFIG);
        call.set_as::<String>("id", id);
        builders::DeleteResolverQueryLogConfig { call }
    }

    /// `GET /v2/resolver/queryloggingconfig/{id}` (ShowResolverQueryLogConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_resolver_query_log_config("ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_resolver_query_log_config(
        &self,
        id: impl Into<String>,
    ) -> builders::ShowResolverQueryLogConfig {
        let mut call = self.0.call(&operations::SHOW_RESOLVER_QUERY_LOG_CONFIG);
        call.set_as::<String>("id", id);
        builders::ShowResolverQueryLogConfig { call }
    }

    /// `POST /v2/resolver/queryloggingconfig/{id}/disassociatevpc`
    /// (DisassociateResolverQueryLogConfig)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{AssociateResolverQueryLogConfigRequestBody, Vpc};
    ///
    /// let body = AssociateResolverQueryLogConfigRequestBody::new(Vpc::new("sample"));
    /// let response = client
    ///     .disassociate_resolver_query_log_config("ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disassociate_resolver_query_log_config(
        &self,
        id: impl Into<String>,
        body: impl Borrow<types::AssociateResolverQueryLogConfigRequestBody>,
    ) -> builders::DisassociateResolverQueryLogConfig {
        let mut call = self.0.call(&operations::DISASSOCIATE_RESOLVER_QUERY_LOG_CONFIG);
        call.set_as::<String>("id", id);
        call.body(
            Borrow::<types::AssociateResolverQueryLogConfigRequestBody>::borrow(&body),
        );
        builders::DisassociateResolverQueryLogConfig { call }
    }
}
