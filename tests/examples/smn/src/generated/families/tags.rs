//! The family `tags`. Paths such as `/v2/{project_id}/{resource_type}/tags`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/action`
    pub static BATCH_CREATE_OR_DELETE_RESOURCE_TAGS: Operation = Operation::new(
        "BatchCreateOrDeleteResourceTags",
        Method::Post,
        "/v2/{project_id}/{resource_type}/{resource_id}/tags/action",
    )
    .family("tags")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource_type"),
        Parameter::path("resource_id"),
        Parameter::body("/tags/*/key").max_length(128),
        Parameter::body("/tags/*/value").max_length(256),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8");

    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags`
    pub static CREATE_RESOURCE_TAG: Operation = Operation::new(
        "CreateResourceTag",
        Method::Post,
        "/v2/{project_id}/{resource_type}/{resource_id}/tags",
    )
    .family("tags")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource_type"),
        Parameter::path("resource_id"),
        Parameter::body("/tag/key").max_length(128),
        Parameter::body("/tag/value").max_length(256),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8");

    /// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags`
    pub static LIST_RESOURCE_TAGS: Operation = Operation::new(
        "ListResourceTags",
        Method::Get,
        "/v2/{project_id}/{resource_type}/{resource_id}/tags",
    )
    .family("tags")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource_type"),
        Parameter::path("resource_id"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListResourceTagsResponse>());

    /// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/{key}`
    pub static DELETE_RESOURCE_TAG: Operation = Operation::new(
        "DeleteResourceTag",
        Method::Delete,
        "/v2/{project_id}/{resource_type}/{resource_id}/tags/{key}",
    )
    .family("tags")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource_type"),
        Parameter::path("resource_id"),
        Parameter::path("key"),
    ])
    .statuses(&[Status::Code(200)]);

    /// `GET /v2/{project_id}/{resource_type}/tags`
    pub static LIST_PROJECT_TAGS: Operation = Operation::new(
        "ListProjectTags",
        Method::Get,
        "/v2/{project_id}/{resource_type}/tags",
    )
    .family("tags")
    .idempotent()
    .retry(Retry::Idempotent)
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource_type"),
    ])
    .statuses(&[Status::Code(200)])
    .success(Success::json::<types::ListProjectTagsResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/action`
        /// (BatchCreateOrDeleteResourceTags)
        pub struct BatchCreateOrDeleteResourceTags: empty -> ();
    }

    impl BatchCreateOrDeleteResourceTags {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::BatchCreateOrDeleteResourceTagsRequestBody>) -> Self {
            self.call.body(
                Borrow::<types::BatchCreateOrDeleteResourceTagsRequestBody>::borrow(&body),
            );
            self
        }
    }

    codegen::request! {
        /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags` (CreateResourceTag)
        pub struct CreateResourceTag: empty -> ();
    }

    impl CreateResourceTag {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateResourceTagRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::CreateResourceTagRequestBody>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags` (ListResourceTags)
        pub struct ListResourceTags: json -> types::ListResourceTagsResponse;
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/{key}` (DeleteResourceTag)
        pub struct DeleteResourceTag: empty -> ();
    }

    codegen::request! {
        /// `GET /v2/{project_id}/{resource_type}/tags` (ListProjectTags)
        pub struct ListProjectTags: json -> types::ListProjectTagsResponse;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{ResourceTag, ResourceTags};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchCreateOrDeleteResourceTagsRequestBody {
        pub tags: Vec<ResourceTag>,
        pub action: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchCreateOrDeleteResourceTagsRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            tags: impl IntoIterator<Item = ResourceTag>,
            action: impl Into<String>,
        ) -> Self {
            Self {
                tags: tags.into_iter().collect(),
                action: action.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchCreateOrDeleteResourceTagsRequestBody, extra {
            0 tags: Vec<ResourceTag> = required "tags";
            1 action: String = required "action";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateResourceTagRequestBody {
        pub tag: ResourceTag,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateResourceTagRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(tag: ResourceTag) -> Self {
            Self {
                tag,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateResourceTagRequestBody, extra {
            0 tag: ResourceTag = required "tag";
        }
    }

    /// The answer of `ListResourceTags`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListResourceTagsResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<ResourceTag>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListResourceTagsResponse, extra {
            0 tags: Vec<ResourceTag> = collection "tags";
        }
    }

    /// The answer of `ListProjectTags`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListProjectTagsResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<ResourceTags>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListProjectTagsResponse, extra {
            0 tags: Vec<ResourceTags> = collection "tags";
        }
    }
}

/// The family `tags`. Paths such as `/v2/{project_id}/{resource_type}/tags`.
impl super::super::Client {
    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/action`
    /// (BatchCreateOrDeleteResourceTags)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::{BatchCreateOrDeleteResourceTagsRequestBody, ResourceTag};
    ///
    /// let body = BatchCreateOrDeleteResourceTagsRequestBody::new(
    ///     [ResourceTag::new().key("sample").value("sample")],
    ///     "sample",
    /// );
    /// let response = client
    ///     .batch_create_or_delete_resource_tags("RESOURCE_TYPE", "RESOURCE_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create_or_delete_resource_tags(
        &self,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> builders::BatchCreateOrDeleteResourceTags {
        let mut call = self.0.call(&operations::BATCH_CREATE_OR_DELETE_RESOURCE_TAGS);
        call.set_as::<String>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        builders::BatchCreateOrDeleteResourceTags { call }
    }

    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags` (CreateResourceTag)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::{CreateResourceTagRequestBody, ResourceTag};
    ///
    /// let body = CreateResourceTagRequestBody::new(
    ///     ResourceTag::new().key("sample").value("sample"),
    /// );
    /// let response = client
    ///     .create_resource_tag("RESOURCE_TYPE", "RESOURCE_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_resource_tag(
        &self,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> builders::CreateResourceTag {
        let mut call = self.0.call(&operations::CREATE_RESOURCE_TAG);
        call.set_as::<String>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        builders::CreateResourceTag { call }
    }

    /// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags` (ListResourceTags)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .list_resource_tags("RESOURCE_TYPE", "RESOURCE_ID")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resource_tags(
        &self,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> builders::ListResourceTags {
        let mut call = self.0.call(&operations::LIST_RESOURCE_TAGS);
        call.set_as::<String>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        builders::ListResourceTags { call }
    }

    /// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/{key}` (DeleteResourceTag)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_resource_tag("RESOURCE_TYPE", "RESOURCE_ID", "KEY")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_resource_tag(
        &self,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
        key: impl Into<String>,
    ) -> builders::DeleteResourceTag {
        let mut call = self.0.call(&operations::DELETE_RESOURCE_TAG);
        call.set_as::<String>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        call.set_as::<String>("key", key);
        builders::DeleteResourceTag { call }
    }

    /// `GET /v2/{project_id}/{resource_type}/tags` (ListProjectTags)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.list_project_tags("RESOURCE_TYPE").send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_project_tags(
        &self,
        resource_type: impl Into<String>,
    ) -> builders::ListProjectTags {
        let mut call = self.0.call(&operations::LIST_PROJECT_TAGS);
        call.set_as::<String>("resource_type", resource_type);
        builders::ListProjectTags { call }
    }
}
