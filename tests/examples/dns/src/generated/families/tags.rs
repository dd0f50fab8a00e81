//! The family `tags`. Paths such as `/v2/{project_id}/{resource_type}/tags`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

use super::super::types;

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/action`
    pub static BATCH_CREATE_TAG: Operation = Operation::new(
        "BatchCreateTag",
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
    ])
    .statuses(&[Status::Code(204)]);

    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags`
    pub static CREATE_TAG: Operation = Operation::new(
        "CreateTag",
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
    ])
    .statuses(&[Status::Code(204)]);

    /// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags`
    pub static SHOW_RESOURCE_TAG: Operation = Operation::new(
        "ShowResourceTag",
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
    .success(Success::json::<types::QueryResourceTagResp>());

    /// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/{key}`
    pub static DELETE_TAG: Operation = Operation::new(
        "DeleteTag",
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
    .statuses(&[Status::Code(204)]);

    /// `GET /v2/{project_id}/{resource_type}/tags`
    pub static LIST_TAGS: Operation = Operation::new(
        "ListTags",
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
    .success(Success::json::<types::ListTagsResp>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/action` (BatchCreateTag)
        pub struct BatchCreateTag: empty -> ();
    }

    impl BatchCreateTag {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::BatchHandTags>) -> Self {
            self.call
                .body(Borrow::<types::BatchHandTags>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags` (CreateTag)
        pub struct CreateTag: empty -> ();
    }

    impl CreateTag {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::CreateTagReq>) -> Self {
            self.call.body(Borrow::<types::CreateTagReq>::borrow(&body));
            self
        }
    }

    codegen::request! {
        /// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags` (ShowResourceTag)
        pub struct ShowResourceTag: json -> types::QueryResourceTagResp;
    }

    codegen::request! {
        /// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/{key}` (DeleteTag)
        pub struct DeleteTag: empty -> ();
    }

    codegen::request! {
        /// `GET /v2/{project_id}/{resource_type}/tags` (ListTags)
        pub struct ListTags: json -> types::ListTagsResp;
    }
}

/// Types that only this family has.
pub(crate) mod schemas {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    use super::super::super::types::{Tag, TagValues};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchHandTags {
        pub action: String,
        pub tags: Vec<Tag>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchHandTags {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(action: impl Into<String>, tags: impl IntoIterator<Item = Tag>) -> Self {
            Self {
                action: action.into(),
                tags: tags.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchHandTags, extra {
            0 action: String = required "action";
            1 tags: Vec<Tag> = required "tags";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct CreateTagReq {
        pub tag: Tag,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl CreateTagReq {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(tag: Tag) -> Self {
            Self {
                tag,
                ..Default::default()
            }
        }
    }

    codegen::object! {
        CreateTagReq, extra {
            0 tag: Tag = required "tag";
        }
    }

    /// The answer of `ShowResourceTag`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct QueryResourceTagResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<Tag>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        QueryResourceTagResp, extra {
            0 tags: Vec<Tag> = collection "tags";
        }
    }

    /// The answer of `ListTags`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListTagsResp {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub tags: Vec<TagValues>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListTagsResp, extra {
            0 tags: Vec<TagValues> = collection "tags";
        }
    }
}

/// The family `tags`. Paths such as `/v2/{project_id}/{resource_type}/tags`.
impl super::super::Client {
    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags/action` (BatchCreateTag)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{BatchHandTags, ResourceType, Tag};
    ///
    /// let body = BatchHandTags::new("sample", [Tag::new("sample")]);
    /// let response = client
    ///     .batch_create_tag(ResourceType::DnsPublicZone, "RESOURCE_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch_create_tag(
        &self,
        resource_type: impl Into<types::ResourceType>,
        resource_id: impl Into<String>,
    ) -> builders::BatchCreateTag {
        let mut call = self.0.call(&operations::BATCH_CREATE_TAG);
        call.set_as::<types::ResourceType>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        builders::BatchCreateTag { call }
    }

    /// `POST /v2/{project_id}/{resource_type}/{resource_id}/tags` (CreateTag)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::{CreateTagReq, ResourceType, Tag};
    ///
    /// let body = CreateTagReq::new(Tag::new("sample"));
    /// let response = client
    ///     .create_tag(ResourceType::DnsPublicZone, "RESOURCE_ID")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tag(
        &self,
        resource_type: impl Into<types::ResourceType>,
        resource_id: impl Into<String>,
    ) -> builders::CreateTag {
        let mut call = self.0.call(&operations::CREATE_TAG);
        call.set_as::<types::ResourceType>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        builders::CreateTag { call }
    }

    /// `GET /v2/{project_id}/{resource_type}/{resource_id}/tags` (ShowResourceTag)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .show_resource_tag("RESOURCE_TYPE", "RESOURCE_ID")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn show_resource_tag(
        &self,
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> builders::ShowResourceTag {
        let mut call = self.0.call(&operations::SHOW_RESOURCE_TAG);
        call.set_as::<String>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        builders::ShowResourceTag { call }
    }

    /// `DELETE /v2/{project_id}/{resource_type}/{resource_id}/tags/{key}` (DeleteTag)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::ResourceType;
    ///
    /// let response = client
    ///     .delete_tag(ResourceType::DnsPublicZone, "RESOURCE_ID", "KEY")
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag(
        &self,
        resource_type: impl Into<types::ResourceType>,
        resource_id: impl Into<String>,
        key: impl Into<String>,
    ) -> builders::DeleteTag {
        let mut call = self.0.call(&operations::DELETE_TAG);
        call.set_as::<types::ResourceType>("resource_type", resource_type);
        call.set_as::<String>("resource_id", resource_id);
        call.set_as::<String>("key", key);
        builders::DeleteTag { call }
    }

    /// `GET /v2/{project_id}/{resource_type}/tags` (ListTags)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &dns::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dns::types::ResourceType;
    ///
    /// let response = client.list_tags(ResourceType::DnsPublicZone).send().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tags(&self, resource_type: impl Into<types::ResourceType>) -> builders::ListTags {
        let mut call = self.0.call(&operations::LIST_TAGS);
        call.set_as::<types::ResourceType>("resource_type", resource_type);
        builders::ListTags { call }
    }
}
