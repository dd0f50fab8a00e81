//! The family `products`. Goods that are presented in live streams.
//!
//! Made from the contract by `cargo xtask generate`: edits here are lost.

/// Entries of the operation table.
pub mod operations {
    use crate::operation::{
        Method, Operation, Pagination, Parameter, Retry, Status, Success,
    };
    /// `POST /v1/{project_id}/products`
    pub static CREATE_PRODUCT: Operation = Operation {
        family: "products",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/name").max_length(256),
            Parameter::body("/description").max_length(1024),
            Parameter::body("/tags").max_items(50),
            Parameter::body("/tags/*").max_length(1024),
            Parameter::body("/cover/asset_id").max_length(64),
            Parameter::body("/text_list").max_items(100),
            Parameter::body("/text_list/*/title").max_length(256),
            Parameter::body("/text_list/*/text").max_length(16384),
            Parameter::body("/asset_list").max_items(300),
            Parameter::body("/asset_list/*/asset_id").length(1, 64),
            Parameter::body("/asset_list/*/asset_type").length(1, 32),
            Parameter::body("/asset_list/*/order").range(0.0, 300.0),
        ],
        statuses: &[
            Status::Code(200),
            Status::Code(400),
            Status::Code(401),
            Status::Code(403),
            Status::Code(429),
            Status::Code(500),
        ],
        success: Success::json::<crate::types::CreateProductResponse>(),
        ..Operation::new("CreateProduct", Method::Post, "/v1/{project_id}/products")
    };
    /// `GET /v1/{project_id}/products`
    pub static LIST_PRODUCTS: Operation = Operation {
        family: "products",
        idempotent: true,
        retry: Retry::Idempotent,
        pagination: Some(Pagination {
            items: "products",
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
            Parameter::query("offset").range(0.0, 2147483647.0),
            Parameter::query("limit").range(1.0, 100.0),
            Parameter::query("sort_key").max_length(128),
            Parameter::query("sort_dir"),
            Parameter::query("create_until"),
            Parameter::query("create_since"),
            Parameter::query("name").max_length(256),
            Parameter::query("tag").max_length(128),
            Parameter::query("state").joined(),
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
            "/products/*/cover/cover_url",
            "/products/*/cover/thumbnail_url",
            "/products/*/asset_list/*/cover_url",
            "/products/*/asset_list/*/thumbnail_url",
            "/products/*/asset_list/*/main_url",
        ],
        success: Success::json::<crate::types::ListProductsResponse>(),
        ..Operation::new("ListProducts", Method::Get, "/v1/{project_id}/products")
    };
    /// `DELETE /v1/{project_id}/products/{product_id}`
    pub static DELETE_PRODUCT: Operation = Operation {
        family: "products",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("product_id").max_length(64),
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
            "DeleteProduct",
            Method::Delete,
            "/v1/{project_id}/products/{product_id}",
        )
    };
    /// `GET /v1/{project_id}/products/{product_id}`
    pub static SHOW_PRODUCT: Operation = Operation {
        family: "products",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("product_id").max_length(64),
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
        sensitive: &[
            "/cover/cover_url",
            "/cover/thumbnail_url",
            "/asset_list/*/cover_url",
            "/asset_list/*/thumbnail_url",
            "/asset_list/*/main_url",
        ],
        success: Success::json::<crate::types::Product>(),
        ..Operation::new(
            "ShowProduct",
            Method::Get,
            "/v1/{project_id}/products/{product_id}",
        )
    };
    /// `PUT /v1/{project_id}/products/{product_id}`
    pub static UPDATE_PRODUCT: Operation = Operation {
        family: "products",
        idempotent: true,
        retry: Retry::Idempotent,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("product_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/cover/asset_id").max_length(64),
            Parameter::body("/text_list/*/title").max_length(256),
            Parameter::body("/text_list/*/text").max_length(16384),
            Parameter::body("/asset_list/*/asset_id").length(1, 64),
            Parameter::body("/asset_list/*/asset_type").length(1, 32),
            Parameter::body("/asset_list/*/order").range(0.0, 300.0),
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
            "UpdateProduct",
            Method::Put,
            "/v1/{project_id}/products/{product_id}",
        )
    };
    /// `POST /v1/{project_id}/products/{product_id}/assets`
    pub static SET_PRODUCT_ASSET: Operation = Operation {
        family: "products",
        idempotent: false,
        retry: Retry::Unexecuted,
        parameters: &[
            Parameter::path("project_id").max_length(64).client("project_id"),
            Parameter::path("product_id").max_length(64),
            Parameter::header("X-App-UserId")
                .length(1, 256)
                .ascii()
                .client("app_user_id"),
            Parameter::body("/asset_item/asset_id").length(1, 64),
            Parameter::body("/asset_item/asset_type").length(1, 32),
            Parameter::body("/asset_item/order").range(0.0, 300.0),
            Parameter::body("/text_item/title").max_length(256),
            Parameter::body("/text_item/text").max_length(16384),
            Parameter::body("/action").length(1, 64),
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
            "SetProductAsset",
            Method::Post,
            "/v1/{project_id}/products/{product_id}/assets",
        )
    };
}
/// Request builders.
pub mod builders {
    use crate::runtime::{Call, CallOptions, Error, Items, Pages, Response};
    use crate::types;
    /// Create a product.
    ///
    /// A live stream presents the product with its texts and media. Media are assets that exist in
    /// the asset library.
    ///
    /// `POST /v1/{project_id}/products` (CreateProduct)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateProduct {
        pub(super) call: Call,
    }
    impl CreateProduct {
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
        ) -> Result<Response<types::CreateProductResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::CreateProductResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// List products.
    ///
    /// `GET /v1/{project_id}/products` (ListProducts)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListProducts {
        pub(super) call: Call,
    }
    impl ListProducts {
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
        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset. At most 128 characters.
        pub fn sort_key(mut self, sort_key: impl Into<types::SortKey>) -> Self {
            self.call.set("sort_key", Into::<types::SortKey>::into(sort_key));
            self
        }
        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDir>) -> Self {
            self.call.set("sort_dir", Into::<types::SortDir>::into(sort_dir));
            self
        }
        /// Only what was created at this time or earlier.
        pub fn create_until(
            mut self,
            create_until: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_until", Into::<crate::Timestamp>::into(create_until));
            self
        }
        /// Only what was created at this time or later.
        pub fn create_since(
            mut self,
            create_since: impl Into<crate::Timestamp>,
        ) -> Self {
            self.call.set("create_since", Into::<crate::Timestamp>::into(create_since));
            self
        }
        /// A part of the name. At most 256 characters.
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.call.set("name", Into::<String>::into(name));
            self
        }
        /// A part of a tag. At most 128 characters.
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.call.set("tag", Into::<String>::into(tag));
            self
        }
        /// Only products in one of these states. Without it, products in any.
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = impl Into<types::ProductState>>,
        ) -> Self {
            self.call
                .set_list(
                    "state",
                    state.into_iter().map(Into::<types::ProductState>::into),
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
        pub async fn send(self) -> Result<Response<types::ListProductsResponse>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(
            self,
        ) -> Result<Response<types::ListProductsResponse>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
        /// Every page from the offset on, as a stream.
        pub fn pages(self) -> Pages<types::ListProductsResponse> {
            Pages::new(self.call)
        }
        /// Every element of every page from the offset on, as one stream.
        pub fn items(self) -> Items<types::ListProductsResponse> {
            Items::new(self.call)
        }
    }
    /// Delete a product.
    ///
    /// `DELETE /v1/{project_id}/products/{product_id}` (DeleteProduct)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DeleteProduct {
        pub(super) call: Call,
    }
    impl DeleteProduct {
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
    /// Show a product.
    ///
    /// `GET /v1/{project_id}/products/{product_id}` (ShowProduct)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShowProduct {
        pub(super) call: Call,
    }
    impl ShowProduct {
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
        pub async fn send(self) -> Result<Response<types::Product>, Error> {
            self.call.json().await
        }
        /// Sends the request, and waits for its answer.
        ///
        /// # Errors
        /// Those of `send`.
        #[cfg(feature = "blocking")]
        pub fn send_blocking(self) -> Result<Response<types::Product>, Error> {
            self.call.client.clone().block_on(self.send())?
        }
    }
    /// Change a product.
    ///
    /// `PUT /v1/{project_id}/products/{product_id}` (UpdateProduct)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct UpdateProduct {
        pub(super) call: Call,
    }
    impl UpdateProduct {
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
    /// Add a text or an asset to a product, or remove one.
    ///
    /// `POST /v1/{project_id}/products/{product_id}/assets` (SetProductAsset)
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SetProductAsset {
        pub(super) call: Call,
    }
    impl SetProductAsset {
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
    use crate::types::AssetState;
    /// `CreateProductRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateProductRequest {
        /// `name` (always there). At most 256 characters.
        pub name: String,
        /// `description` (optional). At most 1024 characters.
        pub description: Option<String>,
        /// At most 50, of 16 bytes each. At most 50 elements.
        pub tags: Option<Vec<String>>,
        /// `cover` (optional)
        pub cover: Option<ProductCover>,
        /// `text_list` (optional). At most 100 elements.
        pub text_list: Option<Vec<ProductText>>,
        /// Images, videos and audio in the asset library. At most 300 elements.
        pub asset_list: Option<Vec<ProductMedia>>,
        /// Whether the product is active from the start. Default: `true`.
        pub auto_active: Option<bool>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl CreateProductRequest {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }
        /// `description` (optional). At most 1024 characters.
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = Some(description.into());
            self
        }
        /// At most 50, of 16 bytes each. At most 50 elements.
        #[must_use]
        pub fn tags(mut self, tags: Vec<String>) -> Self {
            self.tags = Some(tags);
            self
        }
        /// `cover` (optional)
        #[must_use]
        pub fn cover(mut self, cover: impl Into<ProductCover>) -> Self {
            self.cover = Some(cover.into());
            self
        }
        /// `text_list` (optional). At most 100 elements.
        #[must_use]
        pub fn text_list(mut self, text_list: Vec<ProductText>) -> Self {
            self.text_list = Some(text_list);
            self
        }
        /// Images, videos and audio in the asset library. At most 300 elements.
        #[must_use]
        pub fn asset_list(mut self, asset_list: Vec<ProductMedia>) -> Self {
            self.asset_list = Some(asset_list);
            self
        }
        /// Whether the product is active from the start. Default: `true`.
        #[must_use]
        pub fn auto_active(mut self, auto_active: bool) -> Self {
            self.auto_active = Some(auto_active);
            self
        }
    }
    impl Object for CreateProductRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            optional::<Option<String>>("description"),
            optional::<Option<Vec<String>>>("tags"),
            optional::<Option<ProductCover>>("cover"),
            optional::<Option<Vec<ProductText>>>("text_list"),
            optional::<Option<Vec<ProductMedia>>>("asset_list"),
            optional::<Option<bool>>("auto_active"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.tags),
                3 => read(map, &mut self.cover),
                4 => read(map, &mut self.text_list),
                5 => read(map, &mut self.asset_list),
                _ => read(map, &mut self.auto_active),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "cover", &self.cover)?;
            write_some(map, "text_list", &self.text_list)?;
            write_some(map, "asset_list", &self.asset_list)?;
            write_some(map, "auto_active", &self.auto_active)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateProductRequest);
    /// `ProductCover`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProductCover {
        /// A picture in the asset library. At most 64 characters.
        pub asset_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ProductCover {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// A picture in the asset library. At most 64 characters.
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = Some(asset_id.into());
            self
        }
    }
    impl Object for ProductCover {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.asset_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ProductCover);
    /// `ProductText`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProductText {
        /// `title` (optional). At most 256 characters.
        pub title: Option<String>,
        /// `text` (optional). At most 16384 characters.
        pub text: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ProductText {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `title` (optional). At most 256 characters.
        #[must_use]
        pub fn title(mut self, title: impl Into<String>) -> Self {
            self.title = Some(title.into());
            self
        }
        /// `text` (optional). At most 16384 characters.
        #[must_use]
        pub fn text(mut self, text: impl Into<String>) -> Self {
            self.text = Some(text.into());
            self
        }
    }
    impl Object for ProductText {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("title"),
            optional::<Option<String>>("text"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.title),
                _ => read(map, &mut self.text),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "title", &self.title)?;
            write_some(map, "text", &self.text)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ProductText);
    /// `ProductMedia`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProductMedia {
        /// `asset_id` (optional). 1 to 64 characters.
        pub asset_id: Option<String>,
        /// `asset_type` (optional). 1 to 32 characters.
        pub asset_type: Option<ProductMediaType>,
        /// Position among the media; without it, or with 0, they are ordered by the time of adding. The
        /// first image becomes the cover. Range: 0 to 300.
        pub order: Option<i64>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ProductMedia {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `asset_id` (optional). 1 to 64 characters.
        #[must_use]
        pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
            self.asset_id = Some(asset_id.into());
            self
        }
        /// `asset_type` (optional). 1 to 32 characters.
        #[must_use]
        pub fn asset_type(mut self, asset_type: impl Into<ProductMediaType>) -> Self {
            self.asset_type = Some(asset_type.into());
            self
        }
        /// Position among the media; without it, or with 0, they are ordered by the time of adding. The
        /// first image becomes the cover. Range: 0 to 300.
        #[must_use]
        pub fn order(mut self, order: i64) -> Self {
            self.order = Some(order);
            self
        }
    }
    impl Object for ProductMedia {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<ProductMediaType>>("asset_type"),
            optional::<Option<i64>>("order"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_type),
                _ => read(map, &mut self.order),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "asset_type", &self.asset_type)?;
            write_some(map, "order", &self.order)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ProductMedia);
    open_enum! {
        /// `ProductMediaType`
        pub enum ProductMediaType {
            /// `IMAGE`
            Image = "IMAGE",
            /// `VIDEO`
            Video = "VIDEO",
            /// `AUDIO`
            Audio = "AUDIO",
        }
    }
    /// The answer of `CreateProduct`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CreateProductResponse {
        /// `product_id` (optional). 1 to 64 characters.
        pub product_id: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for CreateProductResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("product_id"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            let _ = member;
            read(map, &mut self.product_id)
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "product_id", &self.product_id)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(CreateProductResponse);
    open_enum! {
        /// Where a product stands. BLOCK means that it is frozen by the service.
        pub enum ProductState {
            /// `ACTIVED`
            Actived = "ACTIVED",
            /// `UNACTIVED`
            Unactived = "UNACTIVED",
            /// `BLOCK`
            Block = "BLOCK",
            /// `DELETED`
            Deleted = "DELETED",
        }
    }
    /// The answer of `ListProducts`.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ListProductsResponse {
        /// How many products pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// `products` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub products: Vec<Product>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for ListProductsResponse {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<i32>>("count"),
            optional::<Vec<Product>>("products"),
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
    object!(ListProductsResponse);
    /// Something that is presented in live streams.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Product {
        /// `product_id` (optional). 1 to 64 characters.
        pub product_id: Option<String>,
        /// `name` (optional). At most 256 characters.
        pub name: Option<String>,
        /// `description` (optional). At most 1024 characters.
        pub description: Option<String>,
        /// At most 50, of 16 bytes each. At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        /// `cover` (optional)
        pub cover: Option<ProductCoverDetails>,
        /// `text_list` (optional). At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub text_list: Vec<ProductText>,
        /// Images, videos and audio in the asset library. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_list: Vec<ProductMediaDetails>,
        /// `create_time` (optional)
        pub create_time: Option<Timestamp>,
        /// `update_time` (optional)
        pub update_time: Option<Timestamp>,
        /// Where a product stands. BLOCK means that it is frozen by the service.
        pub state: Option<ProductState>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl Object for Product {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("product_id"),
            optional::<Option<String>>("name"),
            optional::<Option<String>>("description"),
            optional::<Vec<String>>("tags"),
            optional::<Option<ProductCoverDetails>>("cover"),
            optional::<Vec<ProductText>>("text_list"),
            optional::<Vec<ProductMediaDetails>>("asset_list"),
            optional::<Option<Timestamp>>("create_time"),
            optional::<Option<Timestamp>>("update_time"),
            optional::<Option<ProductState>>("state"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.product_id),
                1 => read(map, &mut self.name),
                2 => read(map, &mut self.description),
                3 => read(map, &mut self.tags),
                4 => read(map, &mut self.cover),
                5 => read(map, &mut self.text_list),
                6 => read(map, &mut self.asset_list),
                7 => read(map, &mut self.create_time),
                8 => read(map, &mut self.update_time),
                _ => read(map, &mut self.state),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "product_id", &self.product_id)?;
            write_some(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "cover", &self.cover)?;
            write_some(map, "text_list", &self.text_list)?;
            write_some(map, "asset_list", &self.asset_list)?;
            write_some(map, "create_time", &self.create_time)?;
            write_some(map, "update_time", &self.update_time)?;
            write_some(map, "state", &self.state)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(Product);
    /// `ProductCoverDetails`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProductCoverDetails {
        /// A picture in the asset library. At most 64 characters.
        pub asset_id: Option<String>,
        /// `cover_url` (optional). At most 2048 characters.
        pub cover_url: Option<String>,
        /// `thumbnail_url` (optional). At most 2048 characters.
        pub thumbnail_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ProductCoverDetails {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ProductCoverDetails")
                .field("asset_id", &self.asset_id)
                .field("cover_url", &redacted(&self.cover_url))
                .field("thumbnail_url", &redacted(&self.thumbnail_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ProductCoverDetails {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<String>>("thumbnail_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.cover_url),
                _ => read(map, &mut self.thumbnail_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "thumbnail_url", &self.thumbnail_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ProductCoverDetails);
    /// `ProductMediaDetails`
    #[derive(Clone, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProductMediaDetails {
        /// `asset_id` (optional). 1 to 64 characters.
        pub asset_id: Option<String>,
        /// `asset_type` (optional). 1 to 32 characters.
        pub asset_type: Option<ProductMediaType>,
        /// Position among the media; without it, or with 0, they are ordered by the time of adding. The
        /// first image becomes the cover. Range: 0 to 300.
        pub order: Option<i64>,
        /// `asset_name` (optional). At most 2048 characters.
        pub asset_name: Option<String>,
        /// Where an asset stands. At most 32 characters.
        pub asset_state: Option<AssetState>,
        /// `cover_url` (optional). At most 2048 characters.
        pub cover_url: Option<String>,
        /// `thumbnail_url` (optional). At most 2048 characters.
        pub thumbnail_url: Option<String>,
        /// The main file of the asset. At most 2048 characters.
        pub main_url: Option<String>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl std::fmt::Debug for ProductMediaDetails {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("ProductMediaDetails")
                .field("asset_id", &self.asset_id)
                .field("asset_type", &self.asset_type)
                .field("order", &self.order)
                .field("asset_name", &self.asset_name)
                .field("asset_state", &self.asset_state)
                .field("cover_url", &redacted(&self.cover_url))
                .field("thumbnail_url", &redacted(&self.thumbnail_url))
                .field("main_url", &redacted(&self.main_url))
                .field("extra", &self.extra)
                .finish()
        }
    }
    impl Object for ProductMediaDetails {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<String>>("asset_id"),
            optional::<Option<ProductMediaType>>("asset_type"),
            optional::<Option<i64>>("order"),
            optional::<Option<String>>("asset_name"),
            optional::<Option<AssetState>>("asset_state"),
            optional::<Option<String>>("cover_url").sensitive(),
            optional::<Option<String>>("thumbnail_url").sensitive(),
            optional::<Option<String>>("main_url").sensitive(),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_id),
                1 => read(map, &mut self.asset_type),
                2 => read(map, &mut self.order),
                3 => read(map, &mut self.asset_name),
                4 => read(map, &mut self.asset_state),
                5 => read(map, &mut self.cover_url),
                6 => read(map, &mut self.thumbnail_url),
                _ => read(map, &mut self.main_url),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_id", &self.asset_id)?;
            write_some(map, "asset_type", &self.asset_type)?;
            write_some(map, "order", &self.order)?;
            write_some(map, "asset_name", &self.asset_name)?;
            write_some(map, "asset_state", &self.asset_state)?;
            write_some(map, "cover_url", &self.cover_url)?;
            write_some(map, "thumbnail_url", &self.thumbnail_url)?;
            write_some(map, "main_url", &self.main_url)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ProductMediaDetails);
    /// `UpdateProductRequest`
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateProductRequest {
        /// `name` (always there)
        pub name: String,
        /// `description` (optional)
        pub description: Option<String>,
        /// At most 50, of 16 bytes each.
        pub tags: Option<Vec<String>>,
        /// `cover` (optional)
        pub cover: Option<ProductCover>,
        /// `text_list` (optional)
        pub text_list: Option<Vec<ProductText>>,
        /// Images, videos and audio in the asset library.
        pub asset_list: Option<Vec<ProductMedia>>,
        /// ACTIVED or UNACTIVED.
        pub state: Option<ProductState>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl UpdateProductRequest {
        /// One with what is required; the rest has setters.
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }
        /// `description` (optional)
        #[must_use]
        pub fn description(mut self, description: impl Into<String>) -> Self {
            self.description = Some(description.into());
            self
        }
        /// At most 50, of 16 bytes each.
        #[must_use]
        pub fn tags(mut self, tags: Vec<String>) -> Self {
            self.tags = Some(tags);
            self
        }
        /// `cover` (optional)
        #[must_use]
        pub fn cover(mut self, cover: impl Into<ProductCover>) -> Self {
            self.cover = Some(cover.into());
            self
        }
        /// `text_list` (optional)
        #[must_use]
        pub fn text_list(mut self, text_list: Vec<ProductText>) -> Self {
            self.text_list = Some(text_list);
            self
        }
        /// Images, videos and audio in the asset library.
        #[must_use]
        pub fn asset_list(mut self, asset_list: Vec<ProductMedia>) -> Self {
            self.asset_list = Some(asset_list);
            self
        }
        /// ACTIVED or UNACTIVED.
        #[must_use]
        pub fn state(mut self, state: impl Into<ProductState>) -> Self {
            self.state = Some(state.into());
            self
        }
    }
    impl Object for UpdateProductRequest {
        const MEMBERS: &'static [crate::model::Member] = &[
            required::<String>("name"),
            optional::<Option<String>>("description"),
            optional::<Option<Vec<String>>>("tags"),
            optional::<Option<ProductCover>>("cover"),
            optional::<Option<Vec<ProductText>>>("text_list"),
            optional::<Option<Vec<ProductMedia>>>("asset_list"),
            optional::<Option<ProductState>>("state"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.name),
                1 => read(map, &mut self.description),
                2 => read(map, &mut self.tags),
                3 => read(map, &mut self.cover),
                4 => read(map, &mut self.text_list),
                5 => read(map, &mut self.asset_list),
                _ => read(map, &mut self.state),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write(map, "name", &self.name)?;
            write_some(map, "description", &self.description)?;
            write_some(map, "tags", &self.tags)?;
            write_some(map, "cover", &self.cover)?;
            write_some(map, "text_list", &self.text_list)?;
            write_some(map, "asset_list", &self.asset_list)?;
            write_some(map, "state", &self.state)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(UpdateProductRequest);
    /// What is added or removed.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProductAssetRelation {
        /// `asset_item` (optional)
        pub asset_item: Option<ProductMedia>,
        /// `text_item` (optional)
        pub text_item: Option<ProductText>,
        /// LINK adds, UNLINK removes. 1 to 64 characters.
        pub action: Option<ProductAssetAction>,
        /// Members that this version does not know, or could not read as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: Extra,
    }
    impl ProductAssetRelation {
        /// One with what is required; the rest has setters.
        pub fn new() -> Self {
            Self { ..Default::default() }
        }
        /// `asset_item` (optional)
        #[must_use]
        pub fn asset_item(mut self, asset_item: impl Into<ProductMedia>) -> Self {
            self.asset_item = Some(asset_item.into());
            self
        }
        /// `text_item` (optional)
        #[must_use]
        pub fn text_item(mut self, text_item: impl Into<ProductText>) -> Self {
            self.text_item = Some(text_item.into());
            self
        }
        /// LINK adds, UNLINK removes. 1 to 64 characters.
        #[must_use]
        pub fn action(mut self, action: impl Into<ProductAssetAction>) -> Self {
            self.action = Some(action.into());
            self
        }
    }
    impl Object for ProductAssetRelation {
        const MEMBERS: &'static [crate::model::Member] = &[
            optional::<Option<ProductMedia>>("asset_item"),
            optional::<Option<ProductText>>("text_item"),
            optional::<Option<ProductAssetAction>>("action"),
        ];
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            member: usize,
            map: &mut A,
        ) -> Result<Option<Box<Value>>, A::Error> {
            match member {
                0 => read(map, &mut self.asset_item),
                1 => read(map, &mut self.text_item),
                _ => read(map, &mut self.action),
            }
        }
        fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
            write_some(map, "asset_item", &self.asset_item)?;
            write_some(map, "text_item", &self.text_item)?;
            write_some(map, "action", &self.action)?;
            Ok(())
        }
        fn extra(&self) -> &Extra {
            &self.extra
        }
        fn extra_mut(&mut self) -> &mut Extra {
            &mut self.extra
        }
    }
    object!(ProductAssetRelation);
    open_enum! {
        /// LINK adds, UNLINK removes.
        pub enum ProductAssetAction {
            /// `LINK`
            Link = "LINK",
            /// `UNLINK`
            Unlink = "UNLINK",
        }
    }
    impl Page for ListProductsResponse {
        type Item = Product;
        fn items(&self) -> &[Product] {
            &self.products
        }
        fn into_items(self) -> Vec<Product> {
            self.products
        }
        fn total(&self) -> Option<u64> {
            total(self.count)
        }
    }
}
impl crate::Client {
    /// Create a product.
    ///
    /// A live stream presents the product with its texts and media. Media are assets that exist in
    /// the asset library.
    ///
    /// `POST /v1/{project_id}/products` (CreateProduct)
    pub fn create_product(
        &self,
        body: &crate::types::CreateProductRequest,
    ) -> builders::CreateProduct {
        let mut call = self.call(&operations::CREATE_PRODUCT);
        call.body(body);
        builders::CreateProduct { call }
    }
    /// List products.
    ///
    /// `GET /v1/{project_id}/products` (ListProducts)
    pub fn list_products(&self) -> builders::ListProducts {
        builders::ListProducts {
            call: self.call(&operations::LIST_PRODUCTS),
        }
    }
    /// Delete a product.
    ///
    /// `DELETE /v1/{project_id}/products/{product_id}` (DeleteProduct)
    pub fn delete_product(
        &self,
        product_id: impl Into<String>,
    ) -> builders::DeleteProduct {
        let mut call = self.call(&operations::DELETE_PRODUCT);
        call.set("product_id", Into::<String>::into(product_id));
        builders::DeleteProduct { call }
    }
    /// Show a product.
    ///
    /// `GET /v1/{project_id}/products/{product_id}` (ShowProduct)
    pub fn show_product(&self, product_id: impl Into<String>) -> builders::ShowProduct {
        let mut call = self.call(&operations::SHOW_PRODUCT);
        call.set("product_id", Into::<String>::into(product_id));
        builders::ShowProduct { call }
    }
    /// Change a product.
    ///
    /// `PUT /v1/{project_id}/products/{product_id}` (UpdateProduct)
    pub fn update_product(
        &self,
        product_id: impl Into<String>,
        body: &crate::types::UpdateProductRequest,
    ) -> builders::UpdateProduct {
        let mut call = self.call(&operations::UPDATE_PRODUCT);
        call.set("product_id", Into::<String>::into(product_id));
        call.body(body);
        builders::UpdateProduct { call }
    }
    /// Add a text or an asset to a product, or remove one.
    ///
    /// `POST /v1/{project_id}/products/{product_id}/assets` (SetProductAsset)
    pub fn set_product_asset(
        &self,
        product_id: impl Into<String>,
        body: &crate::types::ProductAssetRelation,
    ) -> builders::SetProductAsset {
        let mut call = self.call(&operations::SET_PRODUCT_ASSET);
        call.set("product_id", Into::<String>::into(product_id));
        call.body(body);
        builders::SetProductAsset { call }
    }
}
