//! The family `products`. Goods that are presented in live streams.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use std::borrow::Borrow;

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v1/{project_id}/products`
    pub static CREATE_PRODUCT: Operation =
        Operation::new("CreateProduct", Method::Post, "/v1/{project_id}/products")
            .family("products")
            .parameters(&[
                Parameter::path("project_id")
                    .max_length(64)
                    .client("project_id"),
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
            ])
            .statuses(&[
                Status::Code(200),
                Status::Code(400),
                Status::Code(401),
                Status::Code(403),
                Status::Code(429),
                Status::Code(500),
            ])
            .success(Success::json::<types::CreateProductResponse>());

    /// `GET /v1/{project_id}/products`
    pub static LIST_PRODUCTS: Operation =
        Operation::new("ListProducts", Method::Get, "/v1/{project_id}/products")
            .family("products")
            .idempotent()
            .retry(Retry::Idempotent)
            .pagination(
                Pagination::new("products", "offset", "limit")
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
                Parameter::query("offset").range(0.0, 2147483647.0),
                Parameter::query("limit").range(1.0, 100.0),
                Parameter::query("sort_key").max_length(128),
                Parameter::query("sort_dir"),
                Parameter::query("create_until"),
                Parameter::query("create_since"),
                Parameter::query("name").max_length(256),
                Parameter::query("tag").max_length(128),
                Parameter::query("state").joined(),
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
                "/products/*/cover/cover_url",
                "/products/*/cover/thumbnail_url",
                "/products/*/asset_list/*/cover_url",
                "/products/*/asset_list/*/thumbnail_url",
                "/products/*/asset_list/*/main_url",
            ])
            .success(Success::json::<types::ListProductsResponse>());

    /// `DELETE /v1/{project_id}/products/{product_id}`
    pub static DELETE_PRODUCT: Operation = Operation::new(
        "DeleteProduct",
        Method::Delete,
        "/v1/{project_id}/products/{product_id}",
    )
    .family("products")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("product_id").max_length(64),
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

    /// `GET /v1/{project_id}/products/{product_id}`
    pub static SHOW_PRODUCT: Operation = Operation::new(
        "ShowProduct",
        Method::Get,
        "/v1/{project_id}/products/{product_id}",
    )
    .family("products")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("product_id").max_length(64),
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
    .sensitive(&[
        "/cover/cover_url",
        "/cover/thumbnail_url",
        "/asset_list/*/cover_url",
        "/asset_list/*/thumbnail_url",
        "/asset_list/*/main_url",
    ])
    .success(Success::json::<types::Product>());

    /// `PUT /v1/{project_id}/products/{product_id}`
    pub static UPDATE_PRODUCT: Operation = Operation::new(
        "UpdateProduct",
        Method::Put,
        "/v1/{project_id}/products/{product_id}",
    )
    .family("products")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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

    /// `POST /v1/{project_id}/products/{product_id}/assets`
    pub static SET_PRODUCT_ASSET: Operation = Operation::new(
        "SetProductAsset",
        Method::Post,
        "/v1/{project_id}/products/{product_id}/assets",
    )
    .family("products")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
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
        /// Create a product.
        ///
        /// A live stream presents the product with its texts and media. Media are assets that exist in
        /// the asset library.
        ///
        /// `POST /v1/{project_id}/products` (CreateProduct)
        pub struct CreateProduct: json -> types::CreateProductResponse;
    }

    codegen::request! {
        /// List products.
        ///
        /// `GET /v1/{project_id}/products` (ListProducts)
        pub struct ListProducts: json -> types::ListProductsResponse, paged;
    }

    impl ListProducts {
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

        /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
        /// asset. At most 128 characters.
        pub fn sort_key<F>(mut self, sort_key: impl codegen::IntoOption<types::SortKey, F>) -> Self {
            self.call
                .set_option("sort_key", codegen::IntoOption::into_option(sort_key));
            self
        }

        /// Which way a list is ordered. Default: `asc`.
        pub fn sort_dir<F>(mut self, sort_dir: impl codegen::IntoOption<types::SortDir, F>) -> Self {
            self.call
                .set_option("sort_dir", codegen::IntoOption::into_option(sort_dir));
            self
        }

        /// Only what was created at this time or earlier.
        pub fn create_until<F>(
            mut self,
            create_until: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_until",
                codegen::IntoOption::into_option(create_until),
            );
            self
        }

        /// Only what was created at this time or later.
        pub fn create_since<F>(
            mut self,
            create_since: impl codegen::IntoOption<codegen::Timestamp, F>,
        ) -> Self {
            self.call.set_option(
                "create_since",
                codegen::IntoOption::into_option(create_since),
            );
            self
        }

        /// A part of the name. At most 256 characters.
        pub fn name<F>(mut self, name: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("name", codegen::IntoOption::into_option(name));
            self
        }

        /// A part of a tag. At most 128 characters.
        pub fn tag<F>(mut self, tag: impl codegen::IntoOption<String, F>) -> Self {
            self.call
                .set_option("tag", codegen::IntoOption::into_option(tag));
            self
        }

        /// Only products in one of these states. Without it, products in any.
        pub fn state<F>(mut self, state: impl codegen::IntoList<types::ProductState, F>) -> Self {
            self.call
                .set_list("state", codegen::IntoList::into_list(state));
            self
        }
    }

    codegen::request! {
        /// Delete a product.
        ///
        /// `DELETE /v1/{project_id}/products/{product_id}` (DeleteProduct)
        pub struct DeleteProduct: empty -> ();
    }

    codegen::request! {
        /// Show a product.
        ///
        /// `GET /v1/{project_id}/products/{product_id}` (ShowProduct)
        pub struct ShowProduct: json -> types::Product;
    }

    codegen::request! {
        /// Change a product.
        ///
        /// `PUT /v1/{project_id}/products/{product_id}` (UpdateProduct)
        pub struct UpdateProduct: empty -> ();
    }

    codegen::request! {
        /// Add a text or an asset to a product, or remove one.
        ///
        /// `POST /v1/{project_id}/products/{product_id}/assets` (SetProductAsset)
        pub struct SetProductAsset: empty -> ();
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::AssetState;

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateProductRequest {
        /// At most 256 characters.
        pub name: String,
        /// At most 1024 characters.
        pub description: Option<String>,
        /// At most 50, of 16 bytes each. At most 50 elements.
        pub tags: Option<Vec<String>>,
        pub cover: Option<ProductCover>,
        /// At most 100 elements.
        pub text_list: Option<Vec<ProductText>>,
        /// Images, videos and audio in the asset library. At most 300 elements.
        pub asset_list: Option<Vec<ProductMedia>>,
        /// Whether the product is active from the start. Default: `true`.
        pub auto_active: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateProductRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<String, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`cover`](field@Self::cover).
        #[must_use]
        pub fn cover<F>(mut self, cover: impl codegen::IntoOption<ProductCover, F>) -> Self {
            self.cover = codegen::IntoOption::into_option(cover);
            self
        }

        /// Sets [`text_list`](field@Self::text_list).
        #[must_use]
        pub fn text_list<F>(mut self, text_list: impl codegen::IntoList<ProductText, F>) -> Self {
            self.text_list = codegen::IntoList::into_optional_list(text_list);
            self
        }

        /// Sets [`asset_list`](field@Self::asset_list).
        #[must_use]
        pub fn asset_list<F>(
            mut self,
            asset_list: impl codegen::IntoList<ProductMedia, F>,
        ) -> Self {
            self.asset_list = codegen::IntoList::into_optional_list(asset_list);
            self
        }

        /// Sets [`auto_active`](field@Self::auto_active).
        #[must_use]
        pub fn auto_active<F>(mut self, auto_active: impl codegen::IntoOption<bool, F>) -> Self {
            self.auto_active = codegen::IntoOption::into_option(auto_active);
            self
        }
    }

    codegen::object! {
        CreateProductRequest, extra {
            0 name: String = required "name";
            1 description: Option<String> = optional "description";
            2 tags: Option<Vec<String>> = optional "tags";
            3 cover: Option<ProductCover> = optional "cover";
            4 text_list: Option<Vec<ProductText>> = optional "text_list";
            5 asset_list: Option<Vec<ProductMedia>> = optional "asset_list";
            6 auto_active: Option<bool> = optional "auto_active";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ProductCover {
        /// A picture in the asset library. At most 64 characters.
        pub asset_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ProductCover {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_id = codegen::IntoOption::into_option(asset_id);
            self
        }
    }

    codegen::object! {
        ProductCover, extra {
            0 asset_id: Option<String> = optional "asset_id";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ProductText {
        /// At most 256 characters.
        pub title: Option<String>,
        /// At most 16384 characters.
        pub text: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ProductText {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`title`](field@Self::title).
        #[must_use]
        pub fn title<F>(mut self, title: impl codegen::IntoOption<String, F>) -> Self {
            self.title = codegen::IntoOption::into_option(title);
            self
        }

        /// Sets [`text`](field@Self::text).
        #[must_use]
        pub fn text<F>(mut self, text: impl codegen::IntoOption<String, F>) -> Self {
            self.text = codegen::IntoOption::into_option(text);
            self
        }
    }

    codegen::object! {
        ProductText, extra {
            0 title: Option<String> = optional "title";
            1 text: Option<String> = optional "text";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ProductMedia {
        /// 1 to 64 characters.
        pub asset_id: Option<String>,
        /// 1 to 32 characters.
        pub asset_type: Option<ProductMediaType>,
        /// Position among the media; without it, or with 0, they are ordered by the time of adding. The
        /// first image becomes the cover. Range: 0 to 300.
        pub order: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ProductMedia {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`asset_id`](field@Self::asset_id).
        #[must_use]
        pub fn asset_id<F>(mut self, asset_id: impl codegen::IntoOption<String, F>) -> Self {
            self.asset_id = codegen::IntoOption::into_option(asset_id);
            self
        }

        /// Sets [`asset_type`](field@Self::asset_type).
        #[must_use]
        pub fn asset_type<F>(
            mut self,
            asset_type: impl codegen::IntoOption<ProductMediaType, F>,
        ) -> Self {
            self.asset_type = codegen::IntoOption::into_option(asset_type);
            self
        }

        /// Sets [`order`](field@Self::order).
        #[must_use]
        pub fn order<F>(mut self, order: impl codegen::IntoOption<i64, F>) -> Self {
            self.order = codegen::IntoOption::into_option(order);
            self
        }
    }

    codegen::object! {
        ProductMedia, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 asset_type: Option<ProductMediaType> = optional "asset_type";
            2 order: Option<i64> = optional "order";
        }
    }

    codegen::open_enum! {
        pub enum ProductMediaType {
            Image = "IMAGE",
            Video = "VIDEO",
            Audio = "AUDIO",
        }
    }

    /// The answer of `CreateProduct`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateProductResponse {
        /// 1 to 64 characters.
        pub product_id: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        CreateProductResponse, extra {
            0 product_id: Option<String> = optional "product_id";
        }
    }

    codegen::open_enum! {
        /// Where a product stands. BLOCK means that it is frozen by the service.
        pub enum ProductState {
            Actived = "ACTIVED",
            Unactived = "UNACTIVED",
            Block = "BLOCK",
            Deleted = "DELETED",
        }
    }

    /// The answer of `ListProducts`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListProductsResponse {
        /// How many products pass the filters, on all pages together. Range: 0 to 2147483647.
        pub count: Option<i32>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub products: Vec<Product>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListProductsResponse, extra {
            0 count: Option<i32> = optional "count";
            1 products: Vec<Product> = collection "products";
        }
    }

    /// Something that is presented in live streams.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Product {
        /// 1 to 64 characters.
        pub product_id: Option<String>,
        /// At most 256 characters.
        pub name: Option<String>,
        /// At most 1024 characters.
        pub description: Option<String>,
        /// At most 50, of 16 bytes each. At most 50 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<String>,
        pub cover: Option<ProductCoverDetails>,
        /// At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub text_list: Vec<ProductText>,
        /// Images, videos and audio in the asset library. At most 100 elements.
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub asset_list: Vec<ProductMediaDetails>,
        pub create_time: Option<codegen::Timestamp>,
        pub update_time: Option<codegen::Timestamp>,
        /// Where a product stands. BLOCK means that it is frozen by the service.
        pub state: Option<ProductState>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Product, extra {
            0 product_id: Option<String> = optional "product_id";
            1 name: Option<String> = optional "name";
            2 description: Option<String> = optional "description";
            3 tags: Vec<String> = collection "tags";
            4 cover: Option<ProductCoverDetails> = optional "cover";
            5 text_list: Vec<ProductText> = collection "text_list";
            6 asset_list: Vec<ProductMediaDetails> = collection "asset_list";
            7 create_time: Option<codegen::Timestamp> = optional "create_time";
            8 update_time: Option<codegen::Timestamp> = optional "update_time";
            9 state: Option<ProductState> = optional "state";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ProductCoverDetails {
        /// A picture in the asset library. At most 64 characters.
        pub asset_id: Option<String>,
        /// At most 2048 characters.
        pub cover_url: Option<String>,
        /// At most 2048 characters.
        pub thumbnail_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ProductCoverDetails, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 cover_url: Option<String> = optional "cover_url" sensitive;
            2 thumbnail_url: Option<String> = optional "thumbnail_url" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ProductMediaDetails {
        /// 1 to 64 characters.
        pub asset_id: Option<String>,
        /// 1 to 32 characters.
        pub asset_type: Option<ProductMediaType>,
        /// Position among the media; without it, or with 0, they are ordered by the time of adding. The
        /// first image becomes the cover. Range: 0 to 300.
        pub order: Option<i64>,
        /// At most 2048 characters.
        pub asset_name: Option<String>,
        /// Where an asset stands. At most 32 characters.
        pub asset_state: Option<AssetState>,
        /// At most 2048 characters.
        pub cover_url: Option<String>,
        /// At most 2048 characters.
        pub thumbnail_url: Option<String>,
        /// The main file of the asset. At most 2048 characters.
        pub main_url: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ProductMediaDetails, extra {
            0 asset_id: Option<String> = optional "asset_id";
            1 asset_type: Option<ProductMediaType> = optional "asset_type";
            2 order: Option<i64> = optional "order";
            3 asset_name: Option<String> = optional "asset_name";
            4 asset_state: Option<AssetState> = optional "asset_state";
            5 cover_url: Option<String> = optional "cover_url" sensitive;
            6 thumbnail_url: Option<String> = optional "thumbnail_url" sensitive;
            7 main_url: Option<String> = optional "main_url" sensitive;
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct UpdateProductRequest {
        pub name: String,
        pub description: Option<String>,
        /// At most 50, of 16 bytes each.
        pub tags: Option<Vec<String>>,
        pub cover: Option<ProductCover>,
        pub text_list: Option<Vec<ProductText>>,
        /// Images, videos and audio in the asset library.
        pub asset_list: Option<Vec<ProductMedia>>,
        /// ACTIVED or UNACTIVED.
        pub state: Option<ProductState>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl UpdateProductRequest {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                ..Default::default()
            }
        }

        /// Sets [`description`](field@Self::description).
        #[must_use]
        pub fn description<F>(mut self, description: impl codegen::IntoOption<String, F>) -> Self {
            self.description = codegen::IntoOption::into_option(description);
            self
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<String, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`cover`](field@Self::cover).
        #[must_use]
        pub fn cover<F>(mut self, cover: impl codegen::IntoOption<ProductCover, F>) -> Self {
            self.cover = codegen::IntoOption::into_option(cover);
            self
        }

        /// Sets [`text_list`](field@Self::text_list).
        #[must_use]
        pub fn text_list<F>(mut self, text_list: impl codegen::IntoList<ProductText, F>) -> Self {
            self.text_list = codegen::IntoList::into_optional_list(text_list);
            self
        }

        /// Sets [`asset_list`](field@Self::asset_list).
        #[must_use]
        pub fn asset_list<F>(
            mut self,
            asset_list: impl codegen::IntoList<ProductMedia, F>,
        ) -> Self {
            self.asset_list = codegen::IntoList::into_optional_list(asset_list);
            self
        }

        /// Sets [`state`](field@Self::state).
        #[must_use]
        pub fn state<F>(mut self, state: impl codegen::IntoOption<ProductState, F>) -> Self {
            self.state = codegen::IntoOption::into_option(state);
            self
        }
    }

    codegen::object! {
        UpdateProductRequest, extra {
            0 name: String = required "name";
            1 description: Option<String> = optional "description";
            2 tags: Option<Vec<String>> = optional "tags";
            3 cover: Option<ProductCover> = optional "cover";
            4 text_list: Option<Vec<ProductText>> = optional "text_list";
            5 asset_list: Option<Vec<ProductMedia>> = optional "asset_list";
            6 state: Option<ProductState> = optional "state";
        }
    }

    /// What is added or removed.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ProductAssetRelation {
        pub asset_item: Option<ProductMedia>,
        pub text_item: Option<ProductText>,
        /// LINK adds, UNLINK removes. 1 to 64 characters.
        pub action: Option<ProductAssetAction>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ProductAssetRelation {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`asset_item`](field@Self::asset_item).
        #[must_use]
        pub fn asset_item<F>(
            mut self,
            asset_item: impl codegen::IntoOption<ProductMedia, F>,
        ) -> Self {
            self.asset_item = codegen::IntoOption::into_option(asset_item);
            self
        }

        /// Sets [`text_item`](field@Self::text_item).
        #[must_use]
        pub fn text_item<F>(
            mut self,
            text_item: impl codegen::IntoOption<ProductText, F>,
        ) -> Self {
            self.text_item = codegen::IntoOption::into_option(text_item);
            self
        }

        /// Sets [`action`](field@Self::action).
        #[must_use]
        pub fn action<F>(
            mut self,
            action: impl codegen::IntoOption<ProductAssetAction, F>,
        ) -> Self {
            self.action = codegen::IntoOption::into_option(action);
            self
        }
    }

    codegen::object! {
        ProductAssetRelation, extra {
            0 asset_item: Option<ProductMedia> = optional "asset_item";
            1 text_item: Option<ProductText> = optional "text_item";
            2 action: Option<ProductAssetAction> = optional "action";
        }
    }

    codegen::open_enum! {
        /// LINK adds, UNLINK removes.
        pub enum ProductAssetAction {
            Link = "LINK",
            Unlink = "UNLINK",
        }
    }

    impl codegen::Page for ListProductsResponse {
        type Item = Product;

        fn items(&self) -> &[Self::Item] {
            &self.products
        }

        fn into_items(self) -> Vec<Self::Item> {
            self.products
        }

        fn total(&self) -> Option<u64> {
            codegen::total(self.count)
        }
    }
}

/// The family `products`. Goods that are presented in live streams.
impl super::super::Client {
    /// Create a product.
    ///
    /// A live stream presents the product with its texts and media. Media are assets that exist in
    /// the asset library.
    ///
    /// `POST /v1/{project_id}/products` (CreateProduct)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     CreateProductRequest, ProductCover, ProductMedia, ProductMediaType, ProductText,
    /// };
    ///
    /// let body = CreateProductRequest::new("Thermos flask")
    ///     .description("Keeps tea hot for twelve hours.")
    ///     .tags(["kitchen"])
    ///     .cover(ProductCover::new().asset_id("93c0e7d15ab84f2f86d12e9b04f7a3c5"))
    ///     .text_list([
    ///         ProductText::new()
    ///             .title("Opening")
    ///             .text("这款保温杯可以保温十二小时。"),
    ///     ])
    ///     .asset_list([
    ///         ProductMedia::new()
    ///             .asset_id("93c0e7d15ab84f2f86d12e9b04f7a3c5")
    ///             .asset_type(ProductMediaType::Image)
    ///             .order(1),
    ///     ])
    ///     .auto_active(true);
    /// let response = client.create_product(&body).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_product(
        &self,
        body: impl Borrow<types::CreateProductRequest>,
    ) -> builders::CreateProduct {
        let mut call = self.0.call(&operations::CREATE_PRODUCT);
        call.body(Borrow::<types::CreateProductRequest>::borrow(&body));
        builders::CreateProduct { call }
    }

    /// List products.
    ///
    /// `GET /v1/{project_id}/products` (ListProducts)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_products().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_products(&self) -> builders::ListProducts {
        builders::ListProducts {
            call: self.0.call(&operations::LIST_PRODUCTS),
        }
    }

    /// Delete a product.
    ///
    /// `DELETE /v1/{project_id}/products/{product_id}` (DeleteProduct)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_product("3c7a91e05d2f4b6c8e10f4d2a96b7583")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_product(&self, product_id: impl Into<String>) -> builders::DeleteProduct {
        let mut call = self.0.call(&operations::DELETE_PRODUCT);
        call.set_as::<String>("product_id", product_id);
        builders::DeleteProduct { call }
    }

    /// Show a product.
    ///
    /// `GET /v1/{project_id}/products/{product_id}` (ShowProduct)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.show_product("3c7a91e05d2f4b6c8e10f4d2a96b7583").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_product(&self, product_id: impl Into<String>) -> builders::ShowProduct {
        let mut call = self.0.call(&operations::SHOW_PRODUCT);
        call.set_as::<String>("product_id", product_id);
        builders::ShowProduct { call }
    }

    /// Change a product.
    ///
    /// `PUT /v1/{project_id}/products/{product_id}` (UpdateProduct)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{ProductState, UpdateProductRequest};
    ///
    /// let body = UpdateProductRequest::new("Thermos flask")
    ///     .tags(["kitchen", "office"])
    ///     .state(ProductState::Unactived);
    /// let response = client
    ///     .update_product("3c7a91e05d2f4b6c8e10f4d2a96b7583", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_product(
        &self,
        product_id: impl Into<String>,
        body: impl Borrow<types::UpdateProductRequest>,
    ) -> builders::UpdateProduct {
        let mut call = self.0.call(&operations::UPDATE_PRODUCT);
        call.set_as::<String>("product_id", product_id);
        call.body(Borrow::<types::UpdateProductRequest>::borrow(&body));
        builders::UpdateProduct { call }
    }

    /// Add a text or an asset to a product, or remove one.
    ///
    /// `POST /v1/{project_id}/products/{product_id}/assets` (SetProductAsset)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &metastudio::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use metastudio::types::{
    ///     ProductAssetAction, ProductAssetRelation, ProductMedia, ProductMediaType,
    /// };
    ///
    /// let body = ProductAssetRelation::new()
    ///     .asset_item(
    ///         ProductMedia::new()
    ///             .asset_id("93c0e7d15ab84f2f86d12e9b04f7a3c5")
    ///             .asset_type(ProductMediaType::Image)
    ///             .order(2),
    ///     )
    ///     .action(ProductAssetAction::Link);
    /// let response = client
    ///     .set_product_asset("3c7a91e05d2f4b6c8e10f4d2a96b7583", &body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_product_asset(
        &self,
        product_id: impl Into<String>,
        body: impl Borrow<types::ProductAssetRelation>,
    ) -> builders::SetProductAsset {
        let mut call = self.0.call(&operations::SET_PRODUCT_ASSET);
        call.set_as::<String>("product_id", product_id);
        call.body(Borrow::<types::ProductAssetRelation>::borrow(&body));
        builders::SetProductAsset { call }
    }
}
