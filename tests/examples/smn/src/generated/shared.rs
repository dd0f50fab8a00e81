//! Types that several families share.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(any(
    feature = "notifications",
    feature = "resource-instances",
    feature = "tags",
))]
pub use self::of_3_families_1::*;

#[cfg(any(
    feature = "notifications",
    feature = "resource-instances",
    feature = "tags",
))]
pub(crate) mod of_3_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceTag {
        /// At most 128 characters.
        pub key: String,
        /// At most 256 characters.
        pub value: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ResourceTag {
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
        ResourceTag, extra {
            0 key: String = required "key";
            1 value: String = required "value";
        }
    }
}

#[cfg(any(feature = "notifications", feature = "topics"))]
pub use self::of_2_families_1::*;

#[cfg(any(feature = "notifications", feature = "topics"))]
pub(crate) mod of_2_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct LogtankItem {
        pub id: String,
        pub log_group_id: String,
        pub log_stream_id: String,
        pub create_time: String,
        pub update_time: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        LogtankItem, extra {
            0 id: String = required "id";
            1 log_group_id: String = required "log_group_id";
            2 log_stream_id: String = required "log_stream_id";
            3 create_time: String = required "create_time";
            4 update_time: String = required "update_time";
        }
    }
}

#[cfg(any(feature = "resource-instances", feature = "tags"))]
pub use self::of_2_families_2::*;

#[cfg(any(feature = "resource-instances", feature = "tags"))]
pub(crate) mod of_2_families_2 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ResourceTags {
        /// At most 128 characters.
        pub key: String,
        pub values: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl ResourceTags {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            key: impl Into<String>,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                key: key.into(),
                values: values.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        ResourceTags, extra {
            0 key: String = required "key";
            1 values: Vec<String> = required "values";
        }
    }
}

#[cfg(any(feature = "subscriptions", feature = "topics"))]
pub use self::of_2_families_3::*;

#[cfg(any(feature = "subscriptions", feature = "topics"))]
pub(crate) mod of_2_families_3 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubscriptionsFilterPolicy {
        pub name: String,
        pub string_equals: Vec<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl SubscriptionsFilterPolicy {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            string_equals: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self {
                name: name.into(),
                string_equals: string_equals.into_iter().map(Into::into).collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        SubscriptionsFilterPolicy, extra {
            0 name: String = required "name";
            1 string_equals: Vec<String> = required "string_equals";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteSubscriptionsRequestBody {
        pub subscription_urns: Vec<BatchDeleteSubscriptionsRequestItemInfo>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeleteSubscriptionsRequestBody {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(
            subscription_urns: impl IntoIterator<Item = BatchDeleteSubscriptionsRequestItemInfo>,
        ) -> Self {
            Self {
                subscription_urns: subscription_urns.into_iter().collect(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchDeleteSubscriptionsRequestBody, extra {
            0 subscription_urns: Vec<BatchDeleteSubscriptionsRequestItemInfo> = required "subscription_urns";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteSubscriptionsRequestItemInfo {
        pub subscription_urn: String,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl BatchDeleteSubscriptionsRequestItemInfo {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(subscription_urn: impl Into<String>) -> Self {
            Self {
                subscription_urn: subscription_urn.into(),
                ..Default::default()
            }
        }
    }

    codegen::object! {
        BatchDeleteSubscriptionsRequestItemInfo, extra {
            0 subscription_urn: String = required "subscription_urn";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct BatchDeleteSubscriptionsResponseItemInfo {
        pub request_id: String,
        pub http_code: i64,
        pub code: Option<String>,
        pub message: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        BatchDeleteSubscriptionsResponseItemInfo, extra {
            0 request_id: String = required "request_id";
            1 http_code: i64 = required "http_code";
            2 code: Option<String> = optional "code";
            3 message: Option<String> = optional "message";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct ListSubscriptionsItem {
        pub topic_urn: String,
        pub protocol: String,
        pub subscription_urn: String,
        pub owner: String,
        pub endpoint: String,
        pub remark: String,
        pub status: i64,
        #[cfg_attr(feature = "schemars", schemars(default))]
        pub filter_polices: Vec<SubscriptionsFilterPolicy>,
        pub extension: Option<SubscriptionExtensionResponse>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        ListSubscriptionsItem, extra {
            0 topic_urn: String = required "topic_urn";
            1 protocol: String = required "protocol";
            2 subscription_urn: String = required "subscription_urn";
            3 owner: String = required "owner";
            4 endpoint: String = required "endpoint";
            5 remark: String = required "remark";
            6 status: i64 = required "status";
            7 filter_polices: Vec<SubscriptionsFilterPolicy> = collection "filter_polices";
            8 extension: Option<SubscriptionExtensionResponse> = optional "extension";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct SubscriptionExtensionResponse {
        /// Default: `false`.
        pub verification_code_enabled: Option<bool>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        SubscriptionExtensionResponse, extra {
            0 verification_code_enabled: Option<bool> = optional "verification_code_enabled";
        }
    }
}
