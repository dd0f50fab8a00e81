//! Mocks of the family `products`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use huaweicloud_httpmock::matching;
use metastudio::types;

/// What a call of `CreateProduct` must look like.
pub struct CreateProductWhen(::httpmock::When);

impl CreateProductWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches("^/v1/[^/]*/products$"))
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(self.0.path_matches(format!("^/v1/{}/products$", matching::segment(value))))
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::CreateProductRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `CreateProduct` is answered.
pub struct CreateProductThen(::httpmock::Then);

impl CreateProductThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::CreateProductResponse) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ListProducts` must look like.
pub struct ListProductsWhen(::httpmock::When);

impl ListProductsWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches("^/v1/[^/]*/products$"))
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(self.0.path_matches(format!("^/v1/{}/products$", matching::segment(value))))
    }

    /// How many elements to skip. Range: 0 to 2147483647. Default: `0`.
    ///
    /// `None`: the request must be without it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// How many elements a page holds at most. Range: 1 to 100. Default: `10`.
    ///
    /// `None`: the request must be without it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// Sort key of a list. The meaning of asset_order is undocumented beyond being an order by
    /// asset. At most 128 characters.
    ///
    /// `None`: the request must be without it.
    pub fn sort_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::SortKey>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sort_key", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sort_key"))
        }
    }

    /// Which way a list is ordered. Default: `asc`.
    ///
    /// `None`: the request must be without it.
    pub fn sort_dir<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a types::SortDir>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sort_dir", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sort_dir"))
        }
    }

    /// Only what was created at this time or earlier.
    ///
    /// `None`: the request must be without it.
    pub fn create_until<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("create_until", value.to_string()))
        } else {
            Self(self.0.query_param_missing("create_until"))
        }
    }

    /// Only what was created at this time or later.
    ///
    /// `None`: the request must be without it.
    pub fn create_since<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a metastudio::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("create_since", value.to_string()))
        } else {
            Self(self.0.query_param_missing("create_since"))
        }
    }

    /// A part of the name. At most 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn name<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("name", value.to_string()))
        } else {
            Self(self.0.query_param_missing("name"))
        }
    }

    /// A part of a tag. At most 128 characters.
    ///
    /// `None`: the request must be without it.
    pub fn tag<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("tag", value.to_string()))
        } else {
            Self(self.0.query_param_missing("tag"))
        }
    }

    /// Only products in one of these states. Without it, products in any.
    ///
    /// An empty list: the request must be without it.
    pub fn state(
        self,
        values: impl IntoIterator<Item = impl Into<types::ProductState>>,
    ) -> Self {
        let values = values.into_iter().map(Into::<types::ProductState>::into);
        Self(matching::joined(self.0, "state", values))
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }
}

/// What a call of `ListProducts` is answered.
pub struct ListProductsThen(::httpmock::Then);

impl ListProductsThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::ListProductsResponse) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `DeleteProduct` must look like.
pub struct DeleteProductWhen(::httpmock::When);

impl DeleteProductWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/[^/]*/products/[^/]*$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/products/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// `product_id`. At most 64 characters.
    pub fn product_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/[^/]*/products/{}$", matching::segment(value)),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }
}

/// What a call of `DeleteProduct` is answered.
pub struct DeleteProductThen(::httpmock::Then);

impl DeleteProductThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200, and no body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `ShowProduct` must look like.
pub struct ShowProductWhen(::httpmock::When);

impl ShowProductWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/[^/]*/products/[^/]*$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/products/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// `product_id`. At most 64 characters.
    pub fn product_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/[^/]*/products/{}$", matching::segment(value)),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }
}

/// What a call of `ShowProduct` is answered.
pub struct ShowProductThen(::httpmock::Then);

impl ShowProductThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200.
    pub fn ok(self, value: &types::Product) -> Self {
        Self(
            self
                .0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `UpdateProduct` must look like.
pub struct UpdateProductWhen(::httpmock::When);

impl UpdateProductWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/[^/]*/products/[^/]*$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/products/[^/]*$", matching::segment(value)),
                ),
        )
    }

    /// `product_id`. At most 64 characters.
    pub fn product_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/[^/]*/products/{}$", matching::segment(value)),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::UpdateProductRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `UpdateProduct` is answered.
pub struct UpdateProductThen(::httpmock::Then);

impl UpdateProductThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200, and no body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What a call of `SetProductAsset` must look like.
pub struct SetProductAssetWhen(::httpmock::When);

impl SetProductAssetWhen {
    /// Any call of the operation.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/[^/]*/products/[^/]*/assets$"),
        )
    }

    /// All that httpmock can ask for besides.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// Project that is acted on. It belongs to one region. At most 64 characters.
    pub fn project_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/{}/products/[^/]*/assets$", matching::segment(value)),
                ),
        )
    }

    /// `product_id`. At most 64 characters.
    pub fn product_id(self, value: &str) -> Self {
        Self(
            self
                .0
                .path_matches(
                    format!("^/v1/[^/]*/products/{}/assets$", matching::segment(value)),
                ),
        )
    }

    /// A user of the calling application, in that application's own terms. Jobs created with it
    /// carry it as their app_user_id. No Chinese characters. 1 to 256 characters.
    ///
    /// `None`: the request must be without it.
    pub fn x_app_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("X-App-UserId", value.to_string()))
        } else {
            Self(self.0.header_missing("X-App-UserId"))
        }
    }

    /// The body, as JSON.
    pub fn body(self, value: &types::ProductAssetRelation) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a call of `SetProductAsset` is answered.
pub struct SetProductAssetThen(::httpmock::Then);

impl SetProductAssetThen {
    /// No answer yet.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// All that httpmock can answer besides.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// With 200, and no body.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }

    /// With 400.
    pub fn bad_request(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(400u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 401.
    pub fn unauthorized(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(401u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 403.
    pub fn forbidden(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(403u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 404.
    pub fn not_found(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(404u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 429.
    pub fn too_many_requests(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(429u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }

    /// With 500.
    pub fn internal_server_error(self, value: &huaweicloud_httpmock::ErrorBody) -> Self {
        Self(
            self
                .0
                .status(500u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
