//! The family `live-platforms`. Platforms that live streams go to.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/live-platforms/platforms`
    pub static CREATE_LIVE_PLATFORM: Operation = Operation::new(
        "CreateLivePlatform",
        Method::Post,
        "/v1/{project_id}/live-platforms/platforms",
    )
    .family("live-platforms")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/name").length(1, 256),
        Parameter::body("/auth_config/key").length(1, 32),
        Parameter::body("/callback_config").max_items(100),
        Parameter::body("/callback_config/*/api_type").length(1, 32),
        Parameter::body("/callback_config/*/url").length(1, 2048),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::LivePlatformId>());

    /// `GET /v1/{project_id}/live-platforms/platforms`
    pub static LIST_LIVE_PLATFORMS: Operation = Operation::new(
        "ListLivePlatforms",
        Method::Get,
        "/v1/{project_id}/live-platforms/platforms",
    )
    .family("live-platforms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("live_platforms", "offset", "limit").default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("access_type").max_length(64),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .sensitive(&[
        "/live_platforms/*/authorization_info/account",
        "/live_platforms/*/auth_config/key",
    ])
    .success(Success::json::<types::ListLivePlatformsResponse>());

    /// `DELETE /v1/{project_id}/live-platforms/platforms/{platform_id}`
    pub static DELETE_LIVE_PLATFORM: Operation = Operation::new(
        "DeleteLivePlatform",
        Method::Delete,
        "/v1/{project_id}/live-platforms/platforms/{platform_id}",
    )
    .family("live-platforms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("platform_id").max_length(64),
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

    /// `GET /v1/{project_id}/live-platforms/platforms/{platform_id}`
    pub static SHOW_LIVE_PLATFORM: Operation = Operation::new(
        "ShowLivePlatform",
        Method::Get,
        "/v1/{project_id}/live-platforms/platforms/{platform_id}",
    )
    .family("live-platforms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("platform_id").max_length(64),
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
    .sensitive(&["/authorization_info/account", "/auth_config/key"])
    .success(Success::json::<types::LivePlatform>());

    /// `PUT /v1/{project_id}/live-platforms/platforms/{platform_id}`
    pub static UPDATE_LIVE_PLATFORM: Operation = Operation::new(
        "UpdateLivePlatform",
        Method::Put,
        "/v1/{project_id}/live-platforms/platforms/{platform_id}",
    )
    .family("live-platforms")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("platform_id").max_length(64),
        Parameter::header("X-App-UserId")
            .length(1, 256)
            .ascii()
            .client("app_user_id"),
        Parameter::body("/callback_config/*/api_type").length(1, 32),
        Parameter::body("/callback_config/*/url").length(1, 2048),
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
    .success(Success::json::<types::LivePlatformId>());

    /// `GET /v1/{project_id}/live-platforms/products`
    pub static LIST_LIVE_PLATFORM_PRODUCTS: Operation = Operation::new(
        "ListLivePlatformProducts",
        Method::Get,
        "/v1/{project_id}/live-platforms/products",
    )
    .family("live-platforms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("products", "offset", "limit").default_limit(10),
    )
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::query("offset").range(0.0, 2147483647.0),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("platform_id").required().length(1, 64),
        Parameter::query("live_id").required().length(1, 64),
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
    .success(Success::json::<types::ListLivePlatformProductsResponse>());

    /// `GET /v1/{project_id}/live-platforms/access-types`
    pub static LIST_LIVE_PLATFORM_ACCESS_TYPES: Operation = Operation::new(
        "ShowLivePlatformAccessType",
        Method::Get,
        "/v1/{project_id}/live-platforms/access-types",
    )
    .family("live-platforms")
    .idempotent()
    .retry(Retry::Idempotent)
    .pagination(
        Pagination::new("access_types", "offset", "limit").default_limit(10),
    )
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
        Parameter::query("used"),
    ])
    .statuses(&[
        Status::Code(200),
        Status::Code(400),
        Status::Code(401),
        Status::Code(403),
        Status::Code(429),
        Status::Code(500),
    ])
    .success(Success::json::<types::ListLivePlatformAccessTypesResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// Connect your own live platform.
        ///
        /// The service calls the HTTPS addresses in `callback_config` and signs the calls with the key
        /// in `auth_config`. The vendor requires a joint test before such a platform is used.
        ///
        /// `POST /v1/{project_id}/live-platforms/platforms` (CreateLivePlatform)
        pub struct CreateLivePlatform: json -> types::LivePlatformId;
    }

    codegen::request! {
        /// List live platforms.
        ///
        /// `GET /v1/{project_id}/live-platforms/platforms` (ListLivePlatforms)
        pub struct ListLivePlatforms: json -> types::ListLivePlatformsResponse, paged;
    }

    impl ListLivePlatforms {
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

        /// Only elements whose `access_type` is this. At most 64 characters.
        pub fn access_type<F>(
            mut self,
            access_type: impl codegen::IntoOption<types::LivePlatformAccessType, F>,
        ) -> Self {
            self.call
                .set_option("access_type", codegen::IntoOption::into_option(access_type));
            self
        }
    }

    codegen::request! {
        /// Disconnect a live platform.
        ///
        /// `DELETE /v1/{project_id}/live-platforms/platforms/{platform_id}` (DeleteLivePlatform)
        pub struct DeleteLivePlatform: empty -> ();
    }

    codegen::request! {
        /// Show a live platform.
        ///
        /// `GET /v1/{project_id}/live-platforms/platforms/{platform_id}` (ShowLivePlatform)
        pub struct ShowLivePlatform: json -> types::LivePlatform;
    }

    codegen::request! {
        /// Change a live platform.
        ///
        /// `PUT /v1/{project_id}/live-platforms/platforms/{platform_id}` (UpdateLivePlatform)
        pub struct UpdateLivePlatform: json -> types::LivePlatformId;
    }

    codegen::request! {
        /// List the products of a live stream on a platform.
        ///
        /// The service queries the platform for them.
        ///
        /// `GET /v1/{project_id}/live-platforms/products` (ListLivePlatformProducts)
        pub struct ListLivePlatformProducts: json -> types::ListLivePlatformProductsResponse, paged;
    }

    impl ListLivePlatformProducts {
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
    }

    codegen::request! {
        /// List how live platforms can be connected.
        ///
        /// `GET /v1/{project_id}/live-platforms/access-types` (ShowLivePlatformAccessType)
        pub struct ListLivePlatformAccessTypes: json -> types::ListLivePlatformAccessTypesResponse, paged;
    }

    impl ListLivePlatformAccessTypes {
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

        /// Only ways that are in use, or only the others.
        pub fn used<F>(mut self, used: impl codegen::IntoOption<bool, F>) -> Self {
            self.call
                .set_option("used", codegen::IntoOption::into_option(used));
            self
        }
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLivePlatformRequest {
        /// Chinese characters, Latin letters and digits only. 1 to 256 characters.
        pub name: String,
        /// How a platform authenticates calls from the service.
        pub auth_config: LivePlatformAuth,
        /// One entry for each type. If a type has several, one of them is kept at random. At most 100
        /// elements.
        pub callback_config: Vec<LivePlatformCallback>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateLivePlatformRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            auth_config: LivePlatformAuth,
            callback_config: impl IntoIterator<Item = LivePlatformCallback>,
        ) -> Self {
            Self {
                name: name.into(),
                auth_config,
                callback_config: callback_config.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateLivePlatformRequest, extra {
            0 name: String = required "name";
            1 auth_config: LivePlatformAuth = required "auth_config";
            2 callback_config: Vec<LivePlatformCallback> = required "callback_config";
        }
    }

    /// How a platform authenticates calls from the service.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformAuth {
        /// Signs calls to the platform. They carry two headers and are valid for one minute:
        ///
        /// - `x-hw-mss-time`: the Unix time in seconds, in hexadecimal;
        /// - `x-hw-mss-secret`: the HMAC-SHA256 under the key, in hexadecimal, of the address followed
        ///   by that time; the address is without its scheme, and with its query sorted by name. 1 to
        ///   32 characters.
        pub key: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LivePlatformAuth {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(key: impl Into<String>) -> Self {
            Self {
                key: key.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        LivePlatformAuth, extra {
            0 key: String = required "key" sensitive;
        }
    }

    /// An address of the platform that the service calls.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformCallback {
        /// Purpose of the call. 1 to 32 characters.
        pub api_type: LivePlatformApiType,
        /// HTTPS only. 1 to 2048 characters.
        pub url: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl LivePlatformCallback {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(api_type: LivePlatformApiType, url: impl Into<String>) -> Self {
            Self {
                api_type,
                url: url.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        LivePlatformCallback, extra {
            0 api_type: LivePlatformApiType = required "api_type";
            1 url: String = required "url";
        }
    }

    codegen::open_enum! {
        /// Purpose of the call.
        ///
        /// - `PRODUCT_QUERY`: querying the products of a live stream.
        /// - `LIVE_EVENT_CALLBACK`: events of a live stream.
        pub enum LivePlatformApiType {
            ProductQuery = "PRODUCT_QUERY",
            LiveEventCallback = "LIVE_EVENT_CALLBACK",
        }
    }

    /// The answer of `CreateLivePlatform`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformId {
        /// 1 to 64 characters.
        pub platform_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LivePlatformId, extra {
            0 platform_id: Option<String> = optional "platform_id";
        }
    }

    codegen::open_enum! {
        /// How a platform is connected.
        ///
        /// - `MEITUAN_OFFICIAL`: by the interface of Meituan.
        /// - `MSS_STANDARD`: by the interface that MetaStudio defines for all others.
        pub enum LivePlatformAccessType {
            MeituanOfficial = "MEITUAN_OFFICIAL",
            MssStandard = "MSS_STANDARD",
        }
    }

    /// The answer of `ListLivePlatforms`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListLivePlatformsResponse {
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub live_platforms: Vec<LivePlatform>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListLivePlatformsResponse, extra {
            0 live_platforms: Vec<LivePlatform> = collection "live_platforms";
        }
    }

    /// The answer of `ShowLivePlatform`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatform {
        /// 1 to 64 characters.
        pub platform_id: Option<String>,
        /// How a platform is connected. 1 to 32 characters.
        pub access_type: Option<LivePlatformAccessType>,
        /// 1 to 256 characters.
        pub name: Option<String>,
        /// Authorization of the service by the platform.
        pub authorization_info: Option<LivePlatformAuthorization>,
        /// Of a platform of one's own.
        pub auth_config: Option<LivePlatformAuth>,
        /// Of a platform of one's own. At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub callback_config: Vec<LivePlatformCallback>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LivePlatform, extra {
            0 platform_id: Option<String> = optional "platform_id";
            1 access_type: Option<LivePlatformAccessType> = optional "access_type";
            2 name: Option<String> = optional "name";
            3 authorization_info: Option<LivePlatformAuthorization> = optional "authorization_info";
            4 auth_config: Option<LivePlatformAuth> = optional "auth_config";
            5 callback_config: Vec<LivePlatformCallback> = collection "callback_config";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformAuthorization {
        /// 1 to 32 characters.
        pub authorize_state: Option<LivePlatformAuthorizeState>,
        /// At most 20 characters.
        pub authorized_time: Option<String>,
        /// At most 20 characters.
        pub expire_time: Option<String>,
        /// The account that granted the authorization; for Meituan its opBizCode. At most 20
        /// characters.
        pub account: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LivePlatformAuthorization, extra {
            0 authorize_state: Option<LivePlatformAuthorizeState> = optional "authorize_state";
            1 authorized_time: Option<String> = optional "authorized_time";
            2 expire_time: Option<String> = optional "expire_time";
            3 account: Option<String> = optional "account" sensitive;
        }
    }

    codegen::open_enum! {
        pub enum LivePlatformAuthorizeState {
            Authorized = "AUTHORIZED",
            Unauthorized = "UNAUTHORIZED",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLivePlatformRequest {
        pub name: String,
        pub auth_config: Option<UpdateLivePlatformAuth>,
        /// One entry for each type. If a type has several, one of them is kept at random.
        pub callback_config: Vec<LivePlatformCallback>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateLivePlatformRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            callback_config: impl IntoIterator<Item = LivePlatformCallback>,
        ) -> Self {
            Self {
                name: name.into(),
                callback_config: callback_config.into_iter().collect(),
                ..Default::default()
            }
        }

        /// Sets [`auth_config`](field@Self::auth_config).
        #[must_use]
        pub fn auth_config<F>(
            mut self,
            auth_config: impl codegen::IntoOption<UpdateLivePlatformAuth, F>,
        ) -> Self {
            self.auth_config = codegen::IntoOption::into_option(auth_config);
            self
        }
    }

    codegen::object! {
        UpdateLivePlatformRequest, extra {
            0 name: String = required "name";
            1 auth_config: Option<UpdateLivePlatformAuth> = optional "auth_config";
            2 callback_config: Vec<LivePlatformCallback> = required "callback_config";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLivePlatformAuth {
        /// Signs calls to the platform, as for `CreateLivePlatform`.
        pub key: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateLivePlatformAuth {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<F>(mut self, key: impl codegen::IntoOption<String, F>) -> Self {
            self.key = codegen::IntoOption::into_option(key);
            self
        }
    }

    codegen::object! {
        UpdateLivePlatformAuth, extra {
            0 key: Option<String> = optional "key" sensitive;
        }
    }

    /// The answer of `ListLivePlatformProducts`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListLivePlatformProductsResponse {
        /// How many products there are, on all pages together. Returned only for the offset 0. Range: 0
        /// to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub products: Vec<LivePlatformProduct>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListLivePlatformProductsResponse, extra {
            0 count: Option<i32> = optional "count";
            1 products: Vec<LivePlatformProduct> = collection "products";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformProduct {
        /// Id of the product on the platform. 1 to 64 characters.
        pub product_id: Option<String>,
        /// 1 to 256 characters.
        pub product_title: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LivePlatformProduct, extra {
            0 product_id: Option<String> = optional "product_id";
            1 product_title: Option<String> = optional "product_title";
        }
    }

    /// The answer of `ShowLivePlatformAccessType`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListLivePlatformAccessTypesResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub access_types: Vec<LivePlatformAccessType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListLivePlatformAccessTypesResponse, extra {
            0 access_types: Vec<LivePlatformAccessType> = collection "access_types";
        }
    }

    impl codegen::Page for ListLivePlatformsResponse {
        type Item = LivePlatform;

        fn items(&self) -> &[Self::Item] {
            &self.live_platforms
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.live_platforms
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListLivePlatformProductsResponse {
        type Item = LivePlatformProduct;

        fn items(&self) -> &[Self::Item] {
            &self.products
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.products
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }

    impl codegen::Page for ListLivePlatformAccessTypesResponse {
        type Item = LivePlatformAccessType;

        fn items(&self) -> &[Self::Item] {
            &self.access_types
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.access_types
        }

        fn total(&self) -> Option<u64> {
            None
        }
    }
}

/// The family `live-platforms`. Platforms that live streams go to.
impl super::super::Client {
    /// Connect your own live platform.
    ///
    /// The service calls the HTTPS addresses in `callback_config` and signs the calls with the key
    /// in `auth_config`. The vendor requires a joint test before such a platform is used.
    ///
    /// `POST /v1/{project_id}/live-platforms/platforms` (CreateLivePlatform)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateLivePlatformRequest, LivePlatformApiType, LivePlatformAuth,
    ///     LivePlatformCallback,
    /// };
    ///
    /// let body = CreateLivePlatformRequest::new(
    ///     "我的直播平台",
    ///     LivePlatformAuth::new("not-a-real-key"),
    ///     [
    ///         LivePlatformCallback::new(
    ///             LivePlatformApiType::ProductQuery,
    ///             "https://example.com/live/products",
    ///         ),
    ///         LivePlatformCallback::new(
    ///             LivePlatformApiType::LiveEventCallback,
    ///             "https://example.com/live/events",
    ///         ),
    ///     ],
    /// );
    /// let response = client.create_live_platform(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_live_platform(
        &self,
        body: impl Borrow<types::CreateLivePlatformRequest>,
    ) -> builders::CreateLivePlatform {
        let mut call = self.0.call(&operations::CREATE_LIVE_PLATFORM);
        call.body(Borrow::<types::CreateLivePlatformRequest>::borrow(&body));
        builders::CreateLivePlatform { call }
    }

    /// List live platforms.
    ///
    /// `GET /v1/{project_id}/live-platforms/platforms` (ListLivePlatforms)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_live_platforms().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_live_platforms(&self) -> builders::ListLivePlatforms {
        builders::ListLivePlatforms {
            call: self.0.call(&operations::LIST_LIVE_PLATFORMS),
        }
    }

    /// Disconnect a live platform.
    ///
    /// `DELETE /v1/{project_id}/live-platforms/platforms/{platform_id}` (DeleteLivePlatform)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_live_platform("71f4c0d8e2b94a3f86d5e19c07ab3f42")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_live_platform(
        &self,
        platform_id: impl Into<String>,
    ) -> builders::DeleteLivePlatform {
        let mut call = self.0.call(&operations::DELETE_LIVE_PLATFORM);
        call.set_as::<String>("platform_id", platform_id);
        builders::DeleteLivePlatform { call }
    }

    /// Show a live platform.
    ///
    /// `GET /v1/{project_id}/live-platforms/platforms/{platform_id}` (ShowLivePlatform)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_live_platform("71f4c0d8e2b94a3f86d5e19c07ab3f42")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_live_platform(
        &self,
        platform_id: impl Into<String>,
    ) -> builders::ShowLivePlatform {
        let mut call = self.0.call(&operations::SHOW_LIVE_PLATFORM);
        call.set_as::<String>("platform_id", platform_id);
        builders::ShowLivePlatform { call }
    }

    /// Change a live platform.
    ///
    /// `PUT /v1/{project_id}/live-platforms/platforms/{platform_id}` (UpdateLivePlatform)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     LivePlatformApiType, LivePlatformCallback, UpdateLivePlatformRequest,
    /// };
    ///
    /// let body = UpdateLivePlatformRequest::new(
    ///     "我的直播平台",
    ///     [
    ///         LivePlatformCallback::new(
    ///             LivePlatformApiType::LiveEventCallback,
    ///             "https://example.com/live/events/v2",
    ///         ),
    ///     ],
    /// );
    /// let response = client
    ///     .update_live_platform("71f4c0d8e2b94a3f86d5e19c07ab3f42", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_live_platform(
        &self,
        platform_id: impl Into<String>,
        body: impl Borrow<types::UpdateLivePlatformRequest>,
    ) -> builders::UpdateLivePlatform {
        let mut call = self.0.call(&operations::UPDATE_LIVE_PLATFORM);
        call.set_as::<String>("platform_id", platform_id);
        call.body(Borrow::<types::UpdateLivePlatformRequest>::borrow(&body));
        builders::UpdateLivePlatform { call }
    }

    /// List the products of a live stream on a platform.
    ///
    /// The service queries the platform for them.
    ///
    /// `GET /v1/{project_id}/live-platforms/products` (ListLivePlatformProducts)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_live_platform_products("71f4c0d8e2b94a3f86d5e19c07ab3f42", "20250420001")
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_live_platform_products(
        &self,
        platform_id: impl Into<String>,
        live_id: impl Into<String>,
    ) -> builders::ListLivePlatformProducts {
        let mut call = self.0.call(&operations::LIST_LIVE_PLATFORM_PRODUCTS);
        call.set_as::<String>("platform_id", platform_id);
        call.set_as::<String>("live_id", live_id);
        builders::ListLivePlatformProducts { call }
    }

    /// List how live platforms can be connected.
    ///
    /// `GET /v1/{project_id}/live-platforms/access-types` (ShowLivePlatformAccessType)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_live_platform_access_types().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_live_platform_access_types(&self) -> builders::ListLivePlatformAccessTypes {
        builders::ListLivePlatformAccessTypes {
            call: self.0.call(&operations::LIST_LIVE_PLATFORM_ACCESS_TYPES),
        }
    }
}
