//! The client, and all families, each behind its feature.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#![allow(missing_docs, reason = "names that the contract does not explain")]

use huaweicloud_core::codegen::{ClientParameter, Location, Service, client};

/// The description of the service: Huawei Cloud SMN.
pub static SERVICE: Service = Service::new("smn", env!("CARGO_PKG_VERSION"))
    .with_endpoint("https://smn.{region}.myhuaweicloud.com")
    .with_parameters(&[
        ClientParameter::new("enterprise_project_id", "enterprise_project_id", Location::Query),
    ])
    .with_operations(operation::ALL);

client! {
    service SERVICE;
    parameter enterprise_project_id, with_enterprise_project_id;
}

mod families {
    #[cfg(feature = "applications")]
    pub(crate) mod applications;

    #[cfg(feature = "notifications")]
    pub(crate) mod notifications;

    #[cfg(feature = "resource-instances")]
    pub(crate) mod resource_instances;

    #[cfg(feature = "smn")]
    pub(crate) mod smn;

    #[cfg(feature = "subscriptions")]
    pub(crate) mod subscriptions;

    #[cfg(feature = "tags")]
    pub(crate) mod tags;

    #[cfg(feature = "topics")]
    pub(crate) mod topics;
}

mod shared;

#[cfg(feature = "dynamic")]
pub mod dynamic;

/// Types of requests and responses.
pub mod types {
    #[cfg(feature = "applications")]
    pub use super::families::applications::schemas::*;
    #[cfg(feature = "notifications")]
    pub use super::families::notifications::schemas::*;
    #[cfg(feature = "resource-instances")]
    pub use super::families::resource_instances::schemas::*;
    #[cfg(feature = "smn")]
    pub use super::families::smn::schemas::*;
    #[cfg(feature = "subscriptions")]
    pub use super::families::subscriptions::schemas::*;
    #[cfg(feature = "tags")]
    pub use super::families::tags::schemas::*;
    #[cfg(feature = "topics")]
    pub use super::families::topics::schemas::*;
    #[allow(unused_imports, unreachable_pub, reason = "families can be disabled")]
    pub use super::shared::*;
}

/// Request builders, one per operation.
pub mod builders {
    #[cfg(feature = "applications")]
    pub use super::families::applications::builders::*;
    #[cfg(feature = "notifications")]
    pub use super::families::notifications::builders::*;
    #[cfg(feature = "resource-instances")]
    pub use super::families::resource_instances::builders::*;
    #[cfg(feature = "smn")]
    pub use super::families::smn::builders::*;
    #[cfg(feature = "subscriptions")]
    pub use super::families::subscriptions::builders::*;
    #[cfg(feature = "tags")]
    pub use super::families::tags::builders::*;
    #[cfg(feature = "topics")]
    pub use super::families::topics::builders::*;
}

/// The operation table: the contract of each operation, as data.
///
/// Each operation of the enabled families is a `static`; [`ALL`](operation::ALL) lists them.
pub mod operation {
    pub use huaweicloud_core::codegen::operation::*;

    #[cfg(feature = "applications")]
    pub use super::families::applications::operations::*;
    #[cfg(feature = "notifications")]
    pub use super::families::notifications::operations::*;
    #[cfg(feature = "resource-instances")]
    pub use super::families::resource_instances::operations::*;
    #[cfg(feature = "smn")]
    pub use super::families::smn::operations::*;
    #[cfg(feature = "subscriptions")]
    pub use super::families::subscriptions::operations::*;
    #[cfg(feature = "tags")]
    pub use super::families::tags::operations::*;
    #[cfg(feature = "topics")]
    pub use super::families::topics::operations::*;

    /// Every operation of the enabled families.
    pub static ALL: &[&Operation] = &[
        #[cfg(feature = "applications")]
        &CREATE_APPLICATION,
        #[cfg(feature = "applications")]
        &LIST_APPLICATIONS,
        #[cfg(feature = "applications")]
        &DELETE_APPLICATION,
        #[cfg(feature = "applications")]
        &LIST_APPLICATION_ATTRIBUTES,
        #[cfg(feature = "applications")]
        &UPDATE_APPLICATION,
        #[cfg(feature = "applications")]
        &CREATE_APPLICATION_ENDPOINT,
        #[cfg(feature = "applications")]
        &LIST_APPLICATION_ENDPOINTS,
        #[cfg(feature = "notifications")]
        &CONFIRM_SUBSCRIPTION,
        #[cfg(feature = "notifications")]
        &CREATE_MESSAGE_TEMPLATE,
        #[cfg(feature = "notifications")]
        &LIST_MESSAGE_TEMPLATES,
        #[cfg(feature = "notifications")]
        &DELETE_MESSAGE_TEMPLATE,
        #[cfg(feature = "notifications")]
        &LIST_MESSAGE_TEMPLATE_DETAILS,
        #[cfg(feature = "notifications")]
        &UPDATE_MESSAGE_TEMPLATE,
        #[cfg(feature = "notifications")]
        &DOWNLOAD_HTTP_SIGN_CERT,
        #[cfg(feature = "notifications")]
        &LIST_CLOUD_SERVICE,
        #[cfg(feature = "notifications")]
        &LIST_CLOUD_SERVICES,
        #[cfg(feature = "notifications")]
        &LIST_PROTOCOLS,
        #[cfg(feature = "notifications")]
        &LIST_TOPICS_WITH_ASSOCIATED_RESOURCES,
        #[cfg(feature = "notifications")]
        &UNSUBSCRIBE_SUBSCRIPTION,
        #[cfg(feature = "notifications")]
        &PUBLISH_APP_MESSAGE,
        #[cfg(feature = "notifications")]
        &DELETE_APPLICATION_ENDPOINT,
        #[cfg(feature = "notifications")]
        &LIST_APPLICATION_ENDPOINT_ATTRIBUTES,
        #[cfg(feature = "notifications")]
        &UPDATE_APPLICATION_ENDPOINT,
        #[cfg(feature = "resource-instances")]
        &LIST_RESOURCE_INSTANCES,
        #[cfg(feature = "smn")]
        &DOWNLOAD_HTTP_CERT,
        #[cfg(feature = "smn")]
        &LIST_VERSION,
        #[cfg(feature = "smn")]
        &LIST_VERSIONS,
        #[cfg(feature = "subscriptions")]
        &BATCH_CREATE_SUBSCRIPTIONS_FILTER_POLICES,
        #[cfg(feature = "subscriptions")]
        &BATCH_DELETE_SUBSCRIPTIONS_FILTER_POLICES,
        #[cfg(feature = "subscriptions")]
        &BATCH_UPDATE_SUBSCRIPTIONS_FILTER_POLICES,
        #[cfg(feature = "subscriptions")]
        &BATCH_DELETE_SUBSCRIPTIONS,
        #[cfg(feature = "subscriptions")]
        &LIST_SUBSCRIPTIONS,
        #[cfg(feature = "subscriptions")]
        &CANCEL_SUBSCRIPTION,
        #[cfg(feature = "subscriptions")]
        &SUBSCRIBE_TOPIC,
        #[cfg(feature = "subscriptions")]
        &UNSUBSCRIBE_TOPIC,
        #[cfg(feature = "tags")]
        &BATCH_CREATE_OR_DELETE_RESOURCE_TAGS,
        #[cfg(feature = "tags")]
        &CREATE_RESOURCE_TAG,
        #[cfg(feature = "tags")]
        &LIST_RESOURCE_TAGS,
        #[cfg(feature = "tags")]
        &DELETE_RESOURCE_TAG,
        #[cfg(feature = "tags")]
        &LIST_PROJECT_TAGS,
        #[cfg(feature = "topics")]
        &ADD_SUBSCRIPTION,
        #[cfg(feature = "topics")]
        &BATCH_DELETE_SUBSCRIPTIONS_BY_TOPIC,
        #[cfg(feature = "topics")]
        &LIST_SUBSCRIPTIONS_BY_TOPIC,
        #[cfg(feature = "topics")]
        &ADD_SUBSCRIPTION_FROM_SUBSCRIPTION_USER,
        #[cfg(feature = "topics")]
        &CREATE_KMS_KEY,
        #[cfg(feature = "topics")]
        &SHOW_KMS_KEY,
        #[cfg(feature = "topics")]
        &CREATE_LOGTANK,
        #[cfg(feature = "topics")]
        &LIST_LOGTANK,
        #[cfg(feature = "topics")]
        &CREATE_NOTIFY_POLICY,
        #[cfg(feature = "topics")]
        &SHOW_NOTIFY_POLICY,
        #[cfg(feature = "topics")]
        &CREATE_TOPIC,
        #[cfg(feature = "topics")]
        &LIST_TOPICS,
        #[cfg(feature = "topics")]
        &DELETE_KMS_KEY,
        #[cfg(feature = "topics")]
        &UPDATE_KMS_KEY,
        #[cfg(feature = "topics")]
        &DELETE_LOGTANK,
        #[cfg(feature = "topics")]
        &UPDATE_LOGTANK,
        #[cfg(feature = "topics")]
        &DELETE_NOTIFY_POLICY,
        #[cfg(feature = "topics")]
        &UPDATE_NOTIFY_POLICY,
        #[cfg(feature = "topics")]
        &DELETE_SUBSCRIPTIONS_BY_TOPIC,
        #[cfg(feature = "topics")]
        &UPDATE_SUBSCRIPTION,
        #[cfg(feature = "topics")]
        &DELETE_TOPIC,
        #[cfg(feature = "topics")]
        &LIST_TOPIC_DETAILS,
        #[cfg(feature = "topics")]
        &UPDATE_TOPIC,
        #[cfg(feature = "topics")]
        &DELETE_TOPIC_ATTRIBUTE_BY_NAME,
        #[cfg(feature = "topics")]
        &UPDATE_TOPIC_ATTRIBUTE,
        #[cfg(feature = "topics")]
        &DELETE_TOPIC_ATTRIBUTES,
        #[cfg(feature = "topics")]
        &LIST_TOPIC_ATTRIBUTES,
        #[cfg(feature = "topics")]
        &LIST_TOPIC_MESSAGE_STATISTICS,
        #[cfg(feature = "topics")]
        &PUBLISH_HTTP_DETECT,
        #[cfg(feature = "topics")]
        &PUBLISH_MESSAGE,
        #[cfg(feature = "topics")]
        &SHOW_HTTP_DETECT_RESULT,
    ];
}
