//! The family `resource-instances`. Paths such as
//! `/v2/{project_id}/{resource_type}/resource_instances/action`.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

/// Entries of the operation table.
pub(crate) mod operations {
    use huaweicloud_core::codegen::operation::*;

    use super::super::super::types;

    /// `POST /v2/{project_id}/{resource_type}/resource_instances/action`
    pub static LIST_RESOURCE_INSTANCES: Operation = Operation::new(
        "ListResourceInstances",
        Method::Post,
        "/v2/{project_id}/{resource_type}/resource_instances/action",
    )
    .family("resource-instances")
    .parameters(&[
        Parameter::path("project_id")
            .max_length(64)
            .client("project_id"),
        Parameter::path("resource_type"),
        Parameter::body("/tags/*/key").max_length(128),
        Parameter::body("/tags/*/values/*").max_length(256),
        Parameter::body("/tags_any/*/key").max_length(128),
        Parameter::body("/tags_any/*/values/*").max_length(256),
        Parameter::body("/not_tags/*/key").max_length(128),
        Parameter::body("/not_tags/*/values/*").max_length(256),
        Parameter::body("/not_tags_any/*/key").max_length(128),
        Parameter::body("/not_tags_any/*/values/*").max_length(256),
        Parameter::body("/matches/*/value").max_length(255),
    ])
    .statuses(&[Status::Code(200)])
    .content_type("application/json;charset=UTF-8")
    .success(Success::json::<types::ListResourceInstancesResponse>());
}

/// Request builders.
pub(crate) mod builders {
    use std::borrow::Borrow;

    use huaweicloud_core::codegen;

    use super::super::super::types;

    codegen::request! {
        /// `POST /v2/{project_id}/{resource_type}/resource_instances/action` (ListResourceInstances)
        pub struct ListResourceInstances: json -> types::ListResourceInstancesResponse;
    }

    impl ListResourceInstances {
        /// Sets the body of the request.
        pub fn body(mut self, body: impl Borrow<types::ListInstanceRequestBody>) -> Self {
            self.call
                .body(Borrow::<types::ListInstanceRequestBody>::borrow(&body));
            self
        }
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
    pub struct ListInstanceRequestBody {
        pub tags: Option<Vec<ResourceTags>>,
        pub tags_any: Option<Vec<ResourceTags>>,
        pub not_tags: Option<Vec<ResourceTags>>,
        pub not_tags_any: Option<Vec<ResourceTags>>,
        /// Default: `0`.
        pub offset: Option<String>,
        /// Default: `1000`.
        pub limit: Option<String>,
        pub action: String,
        pub matches: Option<Vec<TagMatch>>,
        pub without_any_tag: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ListInstanceRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(action: impl Into<String>) -> Self {
            Self {
                action: action.into(),
                ..Default::default()
            }
        }

        /// Sets [`tags`](field@Self::tags).
        #[must_use]
        pub fn tags<F>(mut self, tags: impl codegen::IntoList<ResourceTags, F>) -> Self {
            self.tags = codegen::IntoList::into_optional_list(tags);
            self
        }

        /// Sets [`tags_any`](field@Self::tags_any).
        #[must_use]
        pub fn tags_any<F>(mut self, tags_any: impl codegen::IntoList<ResourceTags, F>) -> Self {
            self.tags_any = codegen::IntoList::into_optional_list(tags_any);
            self
        }

        /// Sets [`not_tags`](field@Self::not_tags).
        #[must_use]
        pub fn not_tags<F>(mut self, not_tags: impl codegen::IntoList<ResourceTags, F>) -> Self {
            self.not_tags = codegen::IntoList::into_optional_list(not_tags);
            self
        }

        /// Sets [`not_tags_any`](field@Self::not_tags_any).
        #[must_use]
        pub fn not_tags_any<F>(
            mut self,
            not_tags_any: impl codegen::IntoList<ResourceTags, F>,
        ) -> Self {
            self.not_tags_any = codegen::IntoList::into_optional_list(not_tags_any);
            self
        }

        /// Sets [`offset`](field@Self::offset).
        #[must_use]
        pub fn offset<F>(mut self, offset: impl codegen::IntoOption<String, F>) -> Self {
            self.offset = codegen::IntoOption::into_option(offset);
            self
        }

        /// Sets [`limit`](field@Self::limit).
        #[must_use]
        pub fn limit<F>(mut self, limit: impl codegen::IntoOption<String, F>) -> Self {
            self.limit = codegen::IntoOption::into_option(limit);
            self
        }

        /// Sets [`matches`](field@Self::matches).
        #[must_use]
        pub fn matches<F>(mut self, matches: impl codegen::IntoList<TagMatch, F>) -> Self {
            self.matches = codegen::IntoList::into_optional_list(matches);
            self
        }

        /// Sets [`without_any_tag`](field@Self::without_any_tag).
        #[must_use]
        pub fn without_any_tag<F>(
            mut self,
            without_any_tag: impl codegen::IntoOption<bool, F>,
        ) -> Self {
            self.without_any_tag = codegen::IntoOption::into_option(without_any_tag);
            self
        }
    }

    codegen::object! {
        ListInstanceRequestBody, extra {
            0 tags: Option<Vec<ResourceTags>> = optional "tags";
            1 tags_any: Option<Vec<ResourceTags>> = optional "tags_any";
            2 not_tags: Option<Vec<ResourceTags>> = optional "not_tags";
            3 not_tags_any: Option<Vec<ResourceTags>> = optional "not_tags_any";
            4 offset: Option<String> = optional "offset";
            5 limit: Option<String> = optional "limit";
            6 action: String = required "action";
            7 matches: Option<Vec<TagMatch>> = optional "matches";
            8 without_any_tag: Option<bool> = optional "without_any_tag";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TagMatch {
        pub key: String,
        /// At most 255 characters.
        pub value: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TagMatch {
        /// Creates a value without any field.
        ///
        /// The following fields are required. A request without a required text is rejected before it is
        /// sent:
        ///
        /// - [`key`](field@Self::key)
        /// - [`value`](field@Self::value)
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = key.into();
            self
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value(mut self, value: impl Into<String>) -> Self {
            self.value = value.into();
            self
        }
    }

    codegen::object! {
        TagMatch, extra {
            0 key: String = required "key";
            1 value: String = required "value";
        }
    }

    /// The answer of `ListResourceInstances`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListResourceInstancesResponse {
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub resources: Vec<TagResource>,
        pub total_count: Option<i64>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListResourceInstancesResponse, extra {
            0 resources: Vec<TagResource> = collection "resources";
            1 total_count: Option<i64> = optional "total_count";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TagResource {
        pub resource_id: String,
        pub resource_detail: ResourceDetail,
        pub tags: Vec<ResourceTag>,
        pub resource_name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        TagResource, extra {
            0 resource_id: String = required "resource_id";
            1 resource_detail: ResourceDetail = required "resource_detail";
            2 tags: Vec<ResourceTag> = required "tags";
            3 resource_name: String = required "resource_name";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceDetail {
        pub enterprise_project_id: String,
        #[cfg_attr(feature = "schemars", schemars(rename = "detailId"))]
        pub detail_id: String,
        pub topic_urn: String,
        pub display_name: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ResourceDetail, extra {
            0 enterprise_project_id: String = required "enterprise_project_id";
            1 detail_id: String = required "detailId";
            2 topic_urn: String = required "topic_urn";
            3 display_name: String = required "display_name";
        }
    }
}

/// The family `resource-instances`. Paths such as
/// `/v2/{project_id}/{resource_type}/resource_instances/action`.
impl super::super::Client {
    /// `POST /v2/{project_id}/{resource_type}/resource_instances/action` (ListResourceInstances)
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &smn::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use smn::types::ListInstanceRequestBody;
    ///
    /// let body = ListInstanceRequestBody::new("sample");
    /// let response = client
    ///     .list_resource_instances("RESOURCE_TYPE")
    ///     .body(&body)
    ///     .send()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resource_instances(
        &self,
        resource_type: impl Into<String>,
    ) -> builders::ListResourceInstances {
        let mut call = self.0.call(&operations::LIST_RESOURCE_INSTANCES);
        call.set_as::<String>("resource_type", resource_type);
        builders::ListResourceInstances { call }
    }
}
