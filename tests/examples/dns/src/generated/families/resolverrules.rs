//! The family `resolverrules`. Paths such as `/v2.1/resolverrules`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2.1/resolverrules/{resolverrule_id}/associaterouter`
    pub static ASSOCIATE_RESOLVER_RULE_ROUTER: Operation = Operation::new(
        "AssociateResolverRuleRouter",
        Method::Post,
        "/v2.1/resolverrules/{resolverrule_id}/associaterouter",
    )
    .family("resolverrules")
    .parameters(&[Parameter::path("resolverrule_id")])
    .statuses(&[
        Status::Code(202),
        Status::Code(400),
        Status::Code(404),
        Status::Code(500),
    ])
    .success(Success::json::<types::AssociateRouterResp>());

    /// `POST /v2.1/resolverrules`
    pub static CREATE_RESOLVER_RULE: Operation =
        Operation::new("CreateResolverRule", Method::Post, "/v2.1/resolverrules")
            .family("resolverrules")
            .parameters(&[
                Parameter::body("/domain_name").length(1, 255),
                Parameter::body("/ipaddresses").items(1, 5),
            ])
            .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::CreateResolverRuleResp>());

    /// `GET /v2.1/resolverrules`
    pub static LIST_RESOLVER_RULES: Operation =
        Operation::new("ListResolverRules", Method::Get, "/v2.1/resolverrules")
            .family("resolverrules")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(Pagination::new("resolver_rules", "offset", "limit"))
            .parameters(&[
                Parameter::query("domain_name").max_length(255),
                Parameter::query("name"),
                Parameter::query("endpoint_id"),
                Parameter::query("id"),
                Parameter::query("limit").range(0.0, 500.0),
                Parameter::query("offset").minimum(0.0),
                Parameter::query("marker"),
            ])
            .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
            .success(Success::json::<types::ListResolverRuleResp>());

    /// `DELETE /v2.1/resolverrules/{resolverrule_id}`
    pub static DELETE_RESOLVER_RULE: Operation = Operation::new(
        "DeleteResolverRule",
        Method::Delete,
        "/v2.1/resolverrules/{resolverrule_id}",
    )
    .family("resolverrules")
    .parameters(&[Parameter::path("resolverrule_id")])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::DeleteResolverRuleResp>());

    /// `GET /v2.1/resolverrules/{resolverrule_id}`
    pub static SHOW_RESOLVER_RULE: Operation = Operation::new(
        "ShowResolverRule",
        Method::Get,
        "/v2.1/resolverrules/{resolverrule_id}",
    )
    .family("resolverrules")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[Parameter::path("resolverrule_id")])
    .statuses(&[Status::Code(200), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::ShowResolverRuleResp>());

    /// `PUT /v2.1/resolverrules/{resolverrule_id}`
    pub static UPDATE_RESOLVER_RULE: Operation = Operation::new(
        "UpdateResolverRule",
        Method::Put,
        "/v2.1/resolverrules/{resolverrule_id}",
    )
    .family("resolverrules")
    .parameters(&[
        Parameter::path("resolverrule_id"),
        Parameter::body("/ipaddresses").items(1, 5),
    ])
    .statuses(&[Status::Code(202), Status::Code(400), Status::Code(500)])
    .success(Success::json::<types::UpdateResolverRuleResp>());

    /// `POST /v2.1/resolverrules/{resolverrule_id}/disassociaterouter`
    pub static DISASSOCIATE_RESOLVER_RULE_ROUTER: Operation = Operation::new(
        "DisassociateResolverRuleRouter",
        Method::Post,
        "/v2.1/resolverrules/{resolverrule_id}/disassociaterouter",
    )
    .family("resolverrules")
    .parameters(&[Parameter::path("resolverrule_id")])
    .statuses(&[
        Status::Code(202),
        Status::Code(400),
        Status::Code(404),
        Status::Code(500),
    ])
    .success(Success::json::<types::DisassociateRouterResp>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2.1/resolverrules/{resolverrule_id}/associaterouter` (AssociateResolverRuleRouter)
        pub struct AssociateResolverRuleRouter: json -> types::AssociateRouterResp;
    }

    codegen::request! {
        /// `POST /v2.1/resolverrules` (CreateResolverRule)
        pub struct CreateResolverRule: json -> types::CreateResolverRuleResp;
    }

    codegen::request! {
        /// `GET /v2.1/resolverrules` (ListResolverRules)
        pub struct ListResolverRules: json -> types::ListResolverRuleResp, paged;
    }

    impl ListResolverRules {
        /// At most 255 characters.
        pub fn domain_name<F>(mut self, domain_name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("domain_name", codegen::IntoOption::into_option(domain_name));
            self
        }

        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        pub fn endpoint_id<F>(mut self, endpoint_id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("endpoint_id", codegen::IntoOption::into_option(endpoint_id));
            self
        }

        pub fn id<F>(mut self, id: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("id", codegen::IntoOption::into_option(id));
            self
        }

        /// Range: 0 to 500.
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("limit", codegen::IntoOption::into_option(limit));
            self
        }

        /// At least 0.
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<i32, F>) -> Self {
            self.call
                .set_option("offset", codegen::IntoOption::into_option(offset));
            self
        }

        pub fn marker<F>(mut self, marker: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("marker", codegen::IntoOption::into_option(marker));
            self
        }
    }

    codegen::request! {
        /// `DELETE /v2.1/resolverrules/{resolverrule_id}` (DeleteResolverRule)
        pub struct DeleteResolverRule: json -> types::DeleteResolverRuleResp;
    }

    codegen::request! {
        /// `GET /v2.1/resolverrules/{resolverrule_id}` (ShowResolverRule)
        pub struct ShowResolverRule: json -> types::ShowResolverRuleResp;
    }

    codegen::request! {
        /// `PUT /v2.1/resolverrules/{resolverrule_id}` (UpdateResolverRule)
        pub struct UpdateResolverRule: json -> types::UpdateResolverRuleResp;
    }

    codegen::request! {
        /// `POST /v2.1/resolverrules/{resolverrule_id}/disassociaterouter`
        /// (DisassociateResolverRuleRouter)
        pub struct DisassociateResolverRuleRouter: json -> types::DisassociateRouterResp;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{Metadata, PageInfo, PageLink, Router};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssociateOrDisassociateRouterWithRuleRequestBody {
        pub router: RouterForRule,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AssociateOrDisassociateRouterWithRuleRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(router: RouterForRule) -> Self {
            Self {
                router,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        AssociateOrDisassociateRouterWithRuleRequestBody, extra {
            0 router: RouterForRule = required "router";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct RouterForRule {
        pub router_id: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl RouterForRule {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(router_id: impl Into<String>) -> Self {
            Self {
                router_id: router_id.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        RouterForRule, extra {
            0 router_id: String = required "router_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateResolverRuleRequestBody {
        /// 1 to 255 characters.
        pub domain_name: String,
        pub endpoint_id: String,
        /// 1 to 5 elements.
        pub ipaddresses: Vec<IpInfo>,
        pub name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateResolverRuleRequestBody {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`domain_name`](field@Self::domain_name)
        /// - [`endpoint_id`](field@Self::endpoint_id)
        /// - [`ipaddresses`](field@Self::ipaddresses)
        /// - [`name`](field@Self::name)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`domain_name`](field@Self::domain_name).
        #[must_use]
        pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
            self.domain_name = domain_name.into();
            self
        }

        /// Sets [`endpoint_id`](field@Self::endpoint_id).
        #[must_use]
        pub fn endpoint_id(mut self, endpoint_id: impl Into<String>) -> Self {
            self.endpoint_id = endpoint_id.into();
            self
        }

        /// Sets [`ipaddresses`](field@Self::ipaddresses).
        #[must_use]
        pub fn ipaddresses<F>(mut self, ipaddresses: impl codegen::IntoList<IpInfo, F>) -> Self {
            self.ipaddresses = codegen::IntoList::into_list(ipaddresses);
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = name.into();
            self
        }
    }

    codegen::object! {
        CreateResolverRuleRequestBody, extra {
            0 domain_name: String = required "domain_name";
            1 endpoint_id: String = required "endpoint_id";
            2 ipaddresses: Vec<IpInfo> = required "ipaddresses";
            3 name: String = required "name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct IpInfo {
        pub ip: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl IpInfo {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`ip`](field@Self::ip).
        #[must_use]
        pub fn ip<F>(mut self, ip: impl codegen::IntoOption<String, F>) -> Self {
            self.ip = codegen::IntoOption::into_option(ip);
            self
        }
    }

    codegen::object! {
        IpInfo, extra {
            0 ip: Option<String> = optional "ip";
        }
    }

    /// The answer of `CreateResolverRule`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateResolverRuleResp {
        pub resolver_rule: Option<ResolverRuleParam>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateResolverRuleResp, extra {
            0 resolver_rule: Option<ResolverRuleParam> = optional "resolver_rule";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResolverRuleParam {
        pub create_time: Option<String>,
        pub domain_name: Option<String>,
        pub endpoint_id: Option<String>,
        pub id: Option<String>,
        pub ipaddress_count: Option<i32>,
        pub name: Option<String>,
        /// Default: `FORWARD`.
        pub rule_type: Option<String>,
        pub status: Option<ResolverRuleParamStatus>,
        pub update_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResolverRuleParam, extra {
            0 create_time: Option<String> = optional "create_time";
            1 domain_name: Option<String> = optional "domain_name";
            2 endpoint_id: Option<String> = optional "endpoint_id";
            3 id: Option<String> = optional "id";
            4 ipaddress_count: Option<i32> = optional "ipaddress_count";
            5 name: Option<String> = optional "name";
            6 rule_type: Option<String> = optional "rule_type";
            7 status: Option<ResolverRuleParamStatus> = optional "status";
            8 update_time: Option<String> = optional "update_time";
        }
    }

    codegen::open_enum! {
        pub enum ResolverRuleParamStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingDelete = "PENDING_DELETE",
            Error = "ERROR",
        }
    }

    /// The answer of `ListResolverRules`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListResolverRuleResp {
        pub links: Option<PageLink>,
        pub metadata: Option<Metadata>,
        pub page_info: Option<PageInfo>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resolver_rules: Vec<ListResolverRuleParam>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListResolverRuleResp, extra {
            0 links: Option<PageLink> = optional "links";
            1 metadata: Option<Metadata> = optional "metadata";
            2 page_info: Option<PageInfo> = optional "page_info";
            3 resolver_rules: Vec<ListResolverRuleParam> = collection "resolver_rules";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListResolverRuleParam {
        pub create_time: Option<String>,
        pub domain_name: Option<String>,
        pub endpoint_id: Option<String>,
        pub id: Option<String>,
        pub ipaddress_count: Option<i32>,
        pub name: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub routers: Vec<Router>,
        /// Default: `FORWARD`.
        pub rule_type: Option<String>,
        pub status: Option<ListResolverRuleParamStatus>,
        pub update_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListResolverRuleParam, extra {
            0 create_time: Option<String> = optional "create_time";
            1 domain_name: Option<String> = optional "domain_name";
            2 endpoint_id: Option<String> = optional "endpoint_id";
            3 id: Option<String> = optional "id";
            4 ipaddress_count: Option<i32> = optional "ipaddress_count";
            5 name: Option<String> = optional "name";
            6 routers: Vec<Router> = collection "routers";
            7 rule_type: Option<String> = optional "rule_type";
            8 status: Option<ListResolverRuleParamStatus> = optional "status";
            9 update_time: Option<String> = optional "update_time";
        }
    }

    codegen::open_enum! {
        pub enum ListResolverRuleParamStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingDelete = "PENDING_DELETE",
            Error = "ERROR",
        }
    }

    /// The answer of `DeleteResolverRule`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DeleteResolverRuleResp {
        pub resolver_rule: Option<ResolverRuleParam>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DeleteResolverRuleResp, extra {
            0 resolver_rule: Option<ResolverRuleParam> = optional "resolver_rule";
        }
    }

    /// The answer of `ShowResolverRule`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowResolverRuleResp {
        pub resolver_rule: Option<ShowResolverRuleRespParam>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowResolverRuleResp, extra {
            0 resolver_rule: Option<ShowResolverRuleRespParam> = optional "resolver_rule";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ShowResolverRuleRespParam {
        pub create_time: Option<String>,
        pub domain_name: Option<String>,
        pub endpoint_id: Option<String>,
        pub id: Option<String>,
        pub ipaddress_count: Option<i32>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub ipaddresses: Vec<IpValue>,
        pub name: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub routers: Vec<Router>,
        /// Default: `FORWARD`.
        pub rule_type: Option<String>,
        pub status: Option<ShowResolverRuleRespParamStatus>,
        pub update_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ShowResolverRuleRespParam, extra {
            0 create_time: Option<String> = optional "create_time";
            1 domain_name: Option<String> = optional "domain_name";
            2 endpoint_id: Option<String> = optional "endpoint_id";
            3 id: Option<String> = optional "id";
            4 ipaddress_count: Option<i32> = optional "ipaddress_count";
            5 ipaddresses: Vec<IpValue> = collection "ipaddresses";
            6 name: Option<String> = optional "name";
            7 routers: Vec<Router> = collection "routers";
            8 rule_type: Option<String> = optional "rule_type";
            9 status: Option<ShowResolverRuleRespParamStatus> = optional "status";
            10 update_time: Option<String> = optional "update_time";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct IpValue {
        pub ip: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        IpValue, extra {
            0 ip: Option<String> = optional "ip";
        }
    }

    codegen::open_enum! {
        pub enum ShowResolverRuleRespParamStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingDelete = "PENDING_DELETE",
            Error = "ERROR",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateResolverRuleRequestBody {
        /// 1 to 5 elements.
        pub ipaddresses: Option<Vec<IpInfo>>,
        pub name: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateResolverRuleRequestBody {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`ipaddresses`](field@Self::ipaddresses).
        #[must_use]
        pub fn ipaddresses<F>(mut self, ipaddresses: impl codegen::IntoList<IpInfo, F>) -> Self {
            self.ipaddresses = codegen::IntoList::into_optional_list(ipaddresses);
            self
        }

        /// Sets [`name`](field@Self::name).
        #[must_use]
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.name = codegen::IntoOption::into_option(name);
            self
        }
    }

    codegen::object! {
        UpdateResolverRuleRequestBody, extra {
            0 ipaddresses: Option<Vec<IpInfo>> = optional "ipaddresses";
            1 name: Option<String> = optional "name";
        }
    }

    /// The answer of `UpdateResolverRule`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateResolverRuleResp {
        pub resolver_rule: Option<ResolverRuleParam2>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        UpdateResolverRuleResp, extra {
            0 resolver_rule: Option<ResolverRuleParam2> = optional "resolver_rule";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResolverRuleParam2 {
        pub create_time: Option<String>,
        pub domain_name: Option<String>,
        pub endpoint_id: Option<String>,
        pub id: Option<String>,
        pub ipaddress_count: Option<i32>,
        pub name: Option<String>,
        /// Default: `FORWARD`.
        pub rule_type: Option<String>,
        pub status: Option<String>,
        pub update_time: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResolverRuleParam2, extra {
            0 create_time: Option<String> = optional "create_time";
            1 domain_name: Option<String> = optional "domain_name";
            2 endpoint_id: Option<String> = optional "endpoint_id";
            3 id: Option<String> = optional "id";
            4 ipaddress_count: Option<i32> = optional "ipaddress_count";
            5 name: Option<String> = optional "name";
            6 rule_type: Option<String> = optional "rule_type";
            7 status: Option<String> = optional "status";
            8 update_time: Option<String> = optional "update_time";
        }
    }

    impl codegen::Page for ListResolverRuleResp {
        type Item = ListResolverRuleParam;

        fn items(&self) -> &[Self::Item] {
            &self.resolver_rules
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.resolver_rules
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `resolverrules`. Paths such as `/v2.1/resolverrules`.
impl super::super::Client {
    /// `POST /v2.1/resolverrules/{resolverrule_id}/associaterouter` (AssociateResolverRuleRouter)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{AssociateOrDisassociateRouterWithRuleRequestBody, RouterForRule};
    ///
    /// let body = AssociateOrDisassociateRouterWithRuleRequestBody::new(
    ///     RouterForRule::new("sample"),
    /// );
    /// let response = client
    ///     .associate_resolver_rule_router("RESOLVERRULE_ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn associate_resolver_rule_router(
        &self,
        resolverrule_id: impl Into<String>,
        body: impl Borrow<types::AssociateOrDisassociateRouterWithRuleRequestBody>,
    ) -> builders::AssociateResolverRuleRouter {
        let mut call = self.0.call(&operations::ASSOCIATE_RESOLVER_RULE_ROUTER);
        call.set_as::<String>("resolverrule_id", resolverrule_id);
        call.body(
            Borrow::<types::AssociateOrDisassociateRouterWithRuleRequestBody>::borrow(&body),
        );
        builders::AssociateResolverRuleRouter { call }
    }

    /// `POST /v2.1/resolverrules` (CreateResolverRule)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{CreateResolverRuleRequestBody, IpInfo};
    ///
    /// let body = CreateResolverRuleRequestBody::new()
    ///     .domain_name("sample")
    ///     .endpoint_id("sample")
    ///     .ipaddresses([IpInfo::new()])
    ///     .name("sample");
    /// let response = client.create_resolver_rule(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_resolver_rule(
        &self,
        body: impl Borrow<types::CreateResolverRuleRequestBody>,
    ) -> builders::CreateResolverRule {
        let mut call = self.0.call(&operations::CREATE_RESOLVER_RULE);
        call.body(
            Borrow::<types::CreateResolverRuleRequestBody>::borrow(&body),
        );
        builders::CreateResolverRule { call }
    }

    /// `GET /v2.1/resolverrules` (ListResolverRules)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_resolver_rules().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resolver_rules(&self) -> builders::ListResolverRules {
        builders::ListResolverRules {
            call: self.0.call(&operations::LIST_RESOLVER_RULES),
        }
    }

    /// `DELETE /v2.1/resolverrules/{resolverrule_id}` (DeleteResolverRule)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.delete_resolver_rule("RESOLVERRULE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_resolver_rule(
        &self,
        resolverrule_id: impl Into<String>,
    ) -> builders::DeleteResolverRule {
        let mut call = self.0.call(&operations::DELETE_RESOLVER_RULE);
        call.set_as::<String>("resolverrule_id", resolverrule_id);
        builders::DeleteResolverRule { call }
    }

    /// `GET /v2.1/resolverrules/{resolverrule_id}` (ShowResolverRule)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_resolver_rule("RESOLVERRULE_ID").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_resolver_rule(
        &self,
        resolverrule_id: impl Into<String>,
    ) -> builders::ShowResolverRule {
        let mut call = self.0.call(&operations::SHOW_RESOLVER_RULE);
        call.set_as::<String>("resolverrule_id", resolverrule_id);
        builders::ShowResolverRule { call }
    }

    /// `PUT /v2.1/resolverrules/{resolverrule_id}` (UpdateResolverRule)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::UpdateResolverRuleRequestBody;
    ///
    /// let body = UpdateResolverRuleRequestBody::new();
    /// let response = client.update_resolver_rule("RESOLVERRULE_ID", &body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_resolver_rule(
        &self,
        resolverrule_id: impl Into<String>,
        body: impl Borrow<types::UpdateResolverRuleRequestBody>,
    ) -> builders::UpdateResolverRule {
        let mut call = self.0.call(&operations::UPDATE_RESOLVER_RULE);
        call.set_as::<String>("resolverrule_id", resolverrule_id);
        call.body(
            Borrow::<types::UpdateResolverRuleRequestBody>::borrow(&body),
        );
        builders::UpdateResolverRule { call }
    }

    /// `POST /v2.1/resolverrules/{resolverrule_id}/disassociaterouter`
    /// (DisassociateResolverRuleRouter)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{AssociateOrDisassociateRouterWithRuleRequestBody, RouterForRule};
    ///
    /// let body = AssociateOrDisassociateRouterWithRuleRequestBody::new(
    ///     RouterForRule::new("sample"),
    /// );
    /// let response = client
    ///     .disassociate_resolver_rule_router("RESOLVERRULE_ID", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disassociate_resolver_rule_router(
        &self,
        resolverrule_id: impl Into<String>,
        body: impl Borrow<types::AssociateOrDisassociateRouterWithRuleRequestBody>,
    ) -> builders::DisassociateResolverRuleRouter {
        let mut call = self.0.call(&operations::DISASSOCIATE_RESOLVER_RULE_ROUTER);
        call.set_as::<String>("resolverrule_id", resolverrule_id);
        call.body(
            Borrow::<types::AssociateOrDisassociateRouterWithRuleRequestBody>::borrow(&body),
        );
        builders::DisassociateResolverRuleRouter { call }
    }
}
