//! The family `live-platforms`. Platforms that live streams go to.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/live-platforms/platforms`
    pub static CREATE_LIVE_PLATFORM: Operation = Operation {
        family: "live-platforms",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").length(1, 256),
            Parameter::body("/auth_config/key").length(1, 32),
            Parameter::body("/callback_config").max_items(100),
            Parameter::body("/callback_config/*/api_type").length(1, 32),
            Parameter::body("/callback_config/*/url").length(1, 2048),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::LivePlatformId>(),
        ..Operation::new(
            "CreateLivePlatform",
            Method::Post,
            "/v1/{project_id}/live-platforms/platforms",
        )
    };
    /// `GET /v1/{project_id}/live-platforms/platforms`
    pub static LIST_LIVE_PLATFORMS: Operation = Operation {
        family: "live-platforms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "live_platforms",
            total: None,
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("access_type").max_length(64),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        sensitive: &[
            "/live_platforms/*/authorization_info/account",
            "/live_platforms/*/auth_config/key",
        ],
        success: Success::json::<crate::types::ListLivePlatformsResponse>(),
        ..Operation::new(
            "ListLivePlatforms",
            Method::Get,
            "/v1/{project_id}/live-platforms/platforms",
        )
    };
    /// `DELETE /v1/{project_id}/live-platforms/platforms/{platform_id}`
    pub static DELETE_LIVE_PLATFORM: Operation = Operation {
        family: "live-platforms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("platform_id").max_length(64),
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
        ..Operation::new(
            "DeleteLivePlatform",
            Method::Delete,
            "/v1/{project_id}/live-platforms/platforms/{platform_id}",
        )
    };
    /// `GET /v1/{project_id}/live-platforms/platforms/{platform_id}`
    pub static SHOW_LIVE_PLATFORM: Operation = Operation {
        family: "live-platforms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("platform_id").max_length(64),
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
        sensitive: &["/authorization_info/account", "/auth_config/key"],
        success: Success::json::<crate::types::LivePlatform>(),
        ..Operation::new(
            "ShowLivePlatform",
            Method::Get,
            "/v1/{project_id}/live-platforms/platforms/{platform_id}",
        )
    };
    /// `PUT /v1/{project_id}/live-platforms/platforms/{platform_id}`
    pub static UPDATE_LIVE_PLATFORM: Operation = Operation {
        family: "live-platforms",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("platform_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/callback_config/*/api_type").length(1, 32),
            Parameter::body("/callback_config/*/url").length(1, 2048),
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
        success: Success::json::<crate::types::LivePlatformId>(),
        ..Operation::new(
            "UpdateLivePlatform",
            Method::Put,
            "/v1/{project_id}/live-platforms/platforms/{platform_id}",
        )
    };
    /// `GET /v1/{project_id}/live-platforms/products`
    pub static LIST_LIVE_PLATFORM_PRODUCTS: Operation = Operation {
        family: "live-platforms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "products",
            total: None,
            offset: "offset",
            limit: "limit",
            default_limit: Some(10),
        }),
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("platform_id").required().length(1, 64),
            Parameter::query("live_id").required().length(1, 64),
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
        success: Success::json::<crate::types::ListLivePlatformProductsResponse>(),
        ..Operation::new(
            "ListLivePlatformProducts",
            Method::Get,
            "/v1/{project_id}/live-platforms/products",
        )
    };
    /// `GET /v1/{project_id}/live-platforms/access-types`
    pub static LIST_LIVE_PLATFORM_ACCESS_TYPES: Operation = Operation {
        family: "live-platforms",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "access_types",
            total: None,
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
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("used"),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::ListLivePlatformAccessTypesResponse>(),
        ..Operation::new(
            "ShowLivePlatformAccessType",
            Method::Get,
            "/v1/{project_id}/live-platforms/access-types",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Connect your own live platform.
    ///
    /// The service calls the HTTPS addresses in `callback_config` and signs the calls with the key
    /// in `auth_config`. The vendor requires a joint test before such a platform is used.
    ///
    /// `POST /v1/{project_id}/live-platforms/platforms` (CreateLivePlatform)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateLivePlatform {
        pub(super) call: Call,
    }
    impl CreateLivePlatform {
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
        pub async fn send(self) -> Result<Response<types::LivePlatformId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::LivePlatformId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List live platforms.
    ///
    /// `GET /v1/{project_id}/live-platforms/platforms` (ListLivePlatforms)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLivePlatforms {
        pub(super) call: Call,
    }
    impl ListLivePlatforms {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Only elements whose `access_type` is this. At most 64 characters.
        pub fn access_type(
            mut self,
            access_type: impl Into<types::LivePlatformAccessType>,
        ) -> Self {
            self.call
                .set(
                    "access_type",
                    Into::<types::LivePlatformAccessType>::into(access_type),
                );
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
        ) -> Result<Response<types::ListLivePlatformsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListLivePlatformsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListLivePlatformsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListLivePlatformsResponse> {
            Items::new(self.call)
        }
    }
    /// Disconnect a live platform.
    ///
    /// `DELETE /v1/{project_id}/live-platforms/platforms/{platform_id}` (DeleteLivePlatform)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteLivePlatform {
        pub(super) call: Call,
    }
    impl DeleteLivePlatform {
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
    /// Show a live platform.
    ///
    /// `GET /v1/{project_id}/live-platforms/platforms/{platform_id}` (ShowLivePlatform)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowLivePlatform {
        pub(super) call: Call,
    }
    impl ShowLivePlatform {
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
        pub async fn send(self) -> Result<Response<types::LivePlatform>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::LivePlatform>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a live platform.
    ///
    /// `PUT /v1/{project_id}/live-platforms/platforms/{platform_id}` (UpdateLivePlatform)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateLivePlatform {
        pub(super) call: Call,
    }
    impl UpdateLivePlatform {
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
        pub async fn send(self) -> Result<Response<types::LivePlatformId>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::LivePlatformId>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List the products of a live stream on a platform.
    ///
    /// The service queries the platform for them.
    ///
    /// `GET /v1/{project_id}/live-platforms/products` (ListLivePlatformProducts)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLivePlatformProducts {
        pub(super) call: Call,
    }
    impl ListLivePlatformProducts {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
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
        ) -> Result<Response<types::ListLivePlatformProductsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListLivePlatformProductsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListLivePlatformProductsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListLivePlatformProductsResponse> {
            Items::new(self.call)
        }
    }
    /// List how live platforms can be connected.
    ///
    /// `GET /v1/{project_id}/live-platforms/access-types` (ShowLivePlatformAccessType)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLivePlatformAccessTypes {
        pub(super) call: Call,
    }
    impl ListLivePlatformAccessTypes {
        /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
        pub fn offset(mut self, offset: i32) -> Self {
            self.call.set("offset", offset);
            self
        }
        /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
        pub fn limit(mut self, limit: i32) -> Self {
            self.call.set("limit", limit);
            self
        }
        /// Only ways that are in use, or only the others.
        pub fn used(mut self, used: bool) -> Self {
            self.call.set("used", used);
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
        ) -> Result<Response<types::ListLivePlatformAccessTypesResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListLivePlatformAccessTypesResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListLivePlatformAccessTypesResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListLivePlatformAccessTypesResponse> {
            Items::new(self.call)
        }
    }
}
/// Types that only this family has.
pub mod types {
    use crate::model::prelude::*;
    /// `CreateLivePlatformRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateLivePlatformRequest {
        /// Chinese characters, Latin letters and digits only. 1 to 256 characters.
        pub name: String,
        /// How a platform authenticates calls from the service.
        pub auth_config: LivePlatformAuth,
        /// One entry for each type. If a type has several, one of them is kept at random. At most 100
        /// elements.
        pub callback_config: Vec<LivePlatformCallback>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateLivePlatformRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            auth_config: impl Into<LivePlatformAuth>,
            callback_config: Vec<LivePlatformCallback>,
        ) -> Self {
            Self {
                name: name.into(),
                auth_config: auth_config.into(),
                callback_config,
                ..Default::default()
            }
        }
    }
    impl Object for CreateLivePlatformRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            required::<LivePlatformAuth>("auth_config"),
            required::<Vec<LivePlatformCallback>>("callback_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.auth_config),
                _ => read(map, &mut self.callback_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write(map, "auth_config", &self.auth_config)?;
            write(map, "callback_config", &self.callback_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateLivePlatformRequest);
    /// How a platform authenticates calls from the service.
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformAuth {
        /// Signs calls to the platform. They carry two headers and are valid for one minute:
        ///
        /// - `x-hw-mss-time`: the Unix time in seconds, in hexadecimal;
        /// - `x-hw-mss-secret`: the HMAC-SHA256 under the key, in hexadecimal, of the address followed
        ///   by that time; the address is without its scheme, and with its query sorted by name. 1 to
        ///   32 characters.
        pub key: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LivePlatformAuth {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LivePlatformAuth")
                .field("key", &redacted(&self.key))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl LivePlatformAuth {
        /// One with what is required; the rest has setters.
        pub fn new(key: impl Into<String>) -> Self {
            Self {
                key: key.into(),
                ..Default::default()
            }
        }
    }
    impl Object for LivePlatformAuth {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("key").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.key)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "key", &self.key)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlatformAuth);
    /// An address of the platform that the service calls.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformCallback {
        /// Purpose of the call. 1 to 32 characters.
        pub api_type: LivePlatformApiType,
        /// HTTPS only. 1 to 2048 characters.
        pub url: String,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl LivePlatformCallback {
        /// One with what is required; the rest has setters.
        pub fn new(
            api_type: impl Into<LivePlatformApiType>,
            url: impl Into<String>,
        ) -> Self {
            Self {
                api_type: api_type.into(),
                url: url.into(),
                ..Default::default()
            }
        }
    }
    impl Object for LivePlatformCallback {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<LivePlatformApiType>("api_type"),
            required::<String>("url"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.api_type),
                _ => read(map, &mut self.url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "api_type", &self.api_type)?;
            write(map, "url", &self.url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlatformCallback);
    open_enum! {
        /// Purpose of the call.
        ///
        /// - `PRODUCT_QUERY`: querying the products of a live stream.
        /// - `LIVE_EVENT_CALLBACK`: events of a live stream.
        pub enum LivePlatformApiType {
            /// `PRODUCT_QUERY`
            ProductQuery = "PRODUCT_QUERY",
            /// `LIVE_EVENT_CALLBACK`
            LiveEventCallback = "LIVE_EVENT_CALLBACK",
        }
    }
    /// The answer of `CreateLivePlatform`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformId {
        /// `platform_id` (optional). 1 to 64 characters.
        pub platform_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LivePlatformId {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("platform_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.platform_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "platform_id", &self.platform_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlatformId);
    open_enum! {
        /// How a platform is connected.
        ///
        /// - `MEITUAN_OFFICIAL`: by the interface of Meituan.
        /// - `MSS_STANDARD`: by the interface that MetaStudio defines for all others.
        pub enum LivePlatformAccessType {
            /// `MEITUAN_OFFICIAL`
            MeituanOfficial = "MEITUAN_OFFICIAL",
            /// `MSS_STANDARD`
            MssStandard = "MSS_STANDARD",
        }
    }
    /// The answer of `ListLivePlatforms`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListLivePlatformsResponse {
        /// `live_platforms` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub live_platforms: Vec<LivePlatform>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListLivePlatformsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<LivePlatform>>("live_platforms"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.live_platforms)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "live_platforms", &self.live_platforms)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListLivePlatformsResponse);
    /// The answer of `ShowLivePlatform`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatform {
        /// `platform_id` (optional). 1 to 64 characters.
        pub platform_id: Option<String>,
        /// How a platform is connected. 1 to 32 characters.
        pub access_type: Option<LivePlatformAccessType>,
        /// `name` (optional). 1 to 256 characters.
        pub name: Option<String>,
        /// Authorization of the service by the platform.
        pub authorization_info: Option<LivePlatformAuthorization>,
        /// Of a platform of one's own.
        pub auth_config: Option<LivePlatformAuth>,
        /// Of a platform of one's own. At most 10 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub callback_config: Vec<LivePlatformCallback>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LivePlatform {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("platform_id"),
            optional::<Option<LivePlatformAccessType>>("access_type"),
            optional::<Option<String>>("name"),
            optional::<Option<LivePlatformAuthorization>>("authorization_info"),
            optional::<Option<LivePlatformAuth>>("auth_config"),
            optional::<Vec<LivePlatformCallback>>("callback_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.platform_id),
                1 => read(map, &mut self.access_type),
                2 => read(map, &mut self.name),
                3 => read(map, &mut self.authorization_info),
                4 => read(map, &mut self.auth_config),
                _ => read(map, &mut self.callback_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "platform_id", &self.platform_id)?;
            write_some(map, "access_type", &self.access_type)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "authorization_info", &self.authorization_info)?;
            write_some(map, "auth_config", &self.auth_config)?;
            write_some(map, "callback_config", &self.callback_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlatform);
    /// `LivePlatformAuthorization`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformAuthorization {
        /// `authorize_state` (optional). 1 to 32 characters.
        pub authorize_state: Option<LivePlatformAuthorizeState>,
        /// `authorized_time` (optional). At most 20 characters.
        pub authorized_time: Option<String>,
        /// `expire_time` (optional). At most 20 characters.
        pub expire_time: Option<String>,
        /// The account that granted the authorization; for Meituan its opBizCode. At most 20
        /// characters.
        pub account: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for LivePlatformAuthorization {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("LivePlatformAuthorization")
                .field("authorize_state", &self.authorize_state)
                .field("authorized_time", &self.authorized_time)
                .field("expire_time", &self.expire_time)
                .field("account", &redacted(&self.account))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for LivePlatformAuthorization {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<LivePlatformAuthorizeState>>("authorize_state"),
            optional::<Option<String>>("authorized_time"),
            optional::<Option<String>>("expire_time"),
            optional::<Option<String>>("account").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.authorize_state),
                1 => read(map, &mut self.authorized_time),
                2 => read(map, &mut self.expire_time),
                _ => read(map, &mut self.account),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "authorize_state", &self.authorize_state)?;
            write_some(map, "authorized_time", &self.authorized_time)?;
            write_some(map, "expire_time", &self.expire_time)?;
            write_some(map, "account", &self.account)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlatformAuthorization);
    open_enum! {
        /// `LivePlatformAuthorizeState`
        pub enum LivePlatformAuthorizeState {
            /// `AUTHORIZED`
            Authorized = "AUTHORIZED",
            /// `UNAUTHORIZED`
            Unauthorized = "UNAUTHORIZED",
        }
    }
    /// `UpdateLivePlatformRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLivePlatformRequest {
        /// `name` (always there)
        pub name: String,
        /// `auth_config` (optional)
        pub auth_config: Option<UpdateLivePlatformAuth>,
        /// One entry for each type. If a type has several, one of them is kept at random.
        pub callback_config: Vec<LivePlatformCallback>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateLivePlatformRequest {
        /// One with what is required; the rest has setters.
        pub fn new(
            name: impl Into<String>,
            callback_config: Vec<LivePlatformCallback>,
        ) -> Self {
            Self {
                name: name.into(),
                callback_config,
                ..Default::default()
            }
        }
        /// `auth_config` (optional)
        #[must_use]
        pub fn auth_config(
            mut self,
            auth_config: impl Into<UpdateLivePlatformAuth>,
        ) -> Self {
            self.auth_config = Some(auth_config.into());
            self
        }
    }
    impl Object for UpdateLivePlatformRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            optional::<Option<UpdateLivePlatformAuth>>("auth_config"),
            required::<Vec<LivePlatformCallback>>("callback_config"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.auth_config),
                _ => read(map, &mut self.callback_config),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write_some(map, "auth_config", &self.auth_config)?;
            write(map, "callback_config", &self.callback_config)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateLivePlatformRequest);
    /// `UpdateLivePlatformAuth`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateLivePlatformAuth {
        /// Signs calls to the platform, as for `CreateLivePlatform`.
        pub key: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for UpdateLivePlatformAuth {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("UpdateLivePlatformAuth")
                .field("key", &redacted(&self.key))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl UpdateLivePlatformAuth {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// Signs calls to the platform, as for `CreateLivePlatform`.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
    }
    impl Object for UpdateLivePlatformAuth {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("key").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.key)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "key", &self.key)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateLivePlatformAuth);
    /// The answer of `ListLivePlatformProducts`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListLivePlatformProductsResponse {
        /// How many products there are, on all pages together. Returned only for the offset 0. Range: 0
        /// to 2147483647.
        pub count: Option<i32>,
        /// `products` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub products: Vec<LivePlatformProduct>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListLivePlatformProductsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<LivePlatformProduct>>("products"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.count),
                _ => read(map, &mut self.products),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "count", &self.count)?;
            write_some(map, "products", &self.products)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListLivePlatformProductsResponse);
    /// `LivePlatformProduct`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct LivePlatformProduct {
        /// Id of the product on the platform. 1 to 64 characters.
        pub product_id: Option<String>,
        /// `product_title` (optional). 1 to 256 characters.
        pub product_title: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for LivePlatformProduct {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("product_id"),
            optional::<Option<String>>("product_title"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.product_id),
                _ => read(map, &mut self.product_title),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "product_id", &self.product_id)?;
            write_some(map, "product_title", &self.product_title)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(LivePlatformProduct);
    /// The answer of `ShowLivePlatformAccessType`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListLivePlatformAccessTypesResponse {
        /// `access_types` (optional)
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub access_types: Vec<LivePlatformAccessType>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListLivePlatformAccessTypesResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Vec<LivePlatformAccessType>>("access_types"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.access_types)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "access_types", &self.access_types)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ListLivePlatformAccessTypesResponse);
    impl Page for ListLivePlatformsResponse {
        type Item = LivePlatform;
        fn items(&self) -> &[LivePlatform] {
            &self.live_platforms
        }
        fn into_items(self) -> Vec<LivePlatform> {
            self.live_platforms
        }
        fn total(&self) -> Option<u64> {
            None
        }
    }
    impl Page for ListLivePlatformProductsResponse {
        type Item = LivePlatformProduct;
        fn items(&self) -> &[LivePlatformProduct] {
            &self.products
        }
        fn into_items(self) -> Vec<LivePlatformProduct> {
            self.products
        }
        fn total(&self) -> Option<u64> {
            None
        }
    }
    impl Page for ListLivePlatformAccessTypesResponse {
        type Item = LivePlatformAccessType;
        fn items(&self) -> &[LivePlatformAccessType] {
            &self.access_types
        }
        fn into_items(self) -> Vec<LivePlatformAccessType> {
            self.access_types
        }
        fn total(&self) -> Option<u64> {
            None
        }
    }
}
impl crate::Client {
    /// Connect your own live platform.
    ///
    /// The service calls the HTTPS addresses in `callback_config` and signs the calls with the key
    /// in `auth_config`. The vendor requires a joint test before such a platform is used.
    ///
    /// `POST /v1/{project_id}/live-platforms/platforms` (CreateLivePlatform)
    pub fn create_live_platform(
        &self,
        body: &crate::types::CreateLivePlatformRequest,
    ) -> builders::CreateLivePlatform {
        let mut call = self.call(&operations::CREATE_LIVE_PLATFORM);
        call.body(body);
        builders::CreateLivePlatform {
            call,
        }
    }
    /// List live platforms.
    ///
    /// `GET /v1/{project_id}/live-platforms/platforms` (ListLivePlatforms)
    pub fn list_live_platforms(&self) -> builders::ListLivePlatforms {
        builders::ListLivePlatforms {
            call: self.call(&operations::LIST_LIVE_PLATFORMS),
        }
    }
    /// Disconnect a live platform.
    ///
    /// `DELETE /v1/{project_id}/live-platforms/platforms/{platform_id}` (DeleteLivePlatform)
    pub fn delete_live_platform(
        &self,
        platform_id: impl Into<String>,
    ) -> builders::DeleteLivePlatform {
        let mut call = self.call(&operations::DELETE_LIVE_PLATFORM);
        call.set("platform_id", Into::<String>::into(platform_id));
        builders::DeleteLivePlatform {
            call,
        }
    }
    /// Show a live platform.
    ///
    /// `GET /v1/{project_id}/live-platforms/platforms/{platform_id}` (ShowLivePlatform)
    pub fn show_live_platform(
        &self,
        platform_id: impl Into<String>,
    ) -> builders::ShowLivePlatform {
        let mut call = self.call(&operations::SHOW_LIVE_PLATFORM);
        call.set("platform_id", Into::<String>::into(platform_id));
        builders::ShowLivePlatform { call }
    }
    /// Change a live platform.
    ///
    /// `PUT /v1/{project_id}/live-platforms/platforms/{platform_id}` (UpdateLivePlatform)
    pub fn update_live_platform(
        &self,
        platform_id: impl Into<String>,
        body: &crate::types::UpdateLivePlatformRequest,
    ) -> builders::UpdateLivePlatform {
        let mut call = self.call(&operations::UPDATE_LIVE_PLATFORM);
        call.set("platform_id", Into::<String>::into(platform_id));
        call.body(body);
        builders::UpdateLivePlatform {
            call,
        }
    }
    /// List the products of a live stream on a platform.
    ///
    /// The service queries the platform for them.
    ///
    /// `GET /v1/{project_id}/live-platforms/products` (ListLivePlatformProducts)
    pub fn list_live_platform_products(
        &self,
        platform_id: impl Into<String>,
        live_id: impl Into<String>,
    ) -> builders::ListLivePlatformProducts {
        let mut call = self.call(&operations::LIST_LIVE_PLATFORM_PRODUCTS);
        call.set("platform_id", Into::<String>::into(platform_id));
        call.set("live_id", Into::<String>::into(live_id));
        builders::ListLivePlatformProducts {
            call,
        }
    }
    /// List how live platforms can be connected.
    ///
    /// `GET /v1/{project_id}/live-platforms/access-types` (ShowLivePlatformAccessType)
    pub fn list_live_platform_access_types(
        &self,
    ) -> builders::ListLivePlatformAccessTypes {
        builders::ListLivePlatformAccessTypes {
            call: self.call(&operations::LIST_LIVE_PLATFORM_ACCESS_TYPES),
        }
    }
}
