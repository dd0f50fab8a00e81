//! The client, and all families, each behind its feature.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#![allow(missing_docs, reason = "names that the contract does not explain")]

use huaweicloud_core::codegen::{ClientParameter, Location, Service, client};

/// The description of the service: Huawei Cloud DNS.
pub static SERVICE: Service = Service::new("dns", env!("CARGO_PKG_VERSION"))
    .with_endpoint("https://dns.{region}.myhuaweicloud.com")
    .with_parameters(&[
        ClientParameter::new("enterprise_project_id", "enterprise_project_id", Location::Query),
    ])
    .with_operations(operation::ALL);

client! {
    service SERVICE;
    parameter enterprise_project_id, with_enterprise_project_id;
}

mod families {
    #[cfg(feature = "dns")]
    pub(crate) mod dns;

    #[cfg(feature = "endpoints")]
    pub(crate) mod endpoints;

    #[cfg(feature = "operation-task")]
    pub(crate) mod operation_task;

    #[cfg(feature = "recordsets")]
    pub(crate) mod recordsets;

    #[cfg(feature = "resolver")]
    pub(crate) mod resolver;

    #[cfg(feature = "resolverrules")]
    pub(crate) mod resolverrules;

    #[cfg(feature = "reverse")]
    pub(crate) mod reverse;

    #[cfg(feature = "tags")]
    pub(crate) mod tags;

    #[cfg(feature = "zones")]
    pub(crate) mod zones;
}

mod shared;

#[cfg(feature = "dynamic")]
pub mod dynamic;

/// Types of requests and responses.
pub mod types {
    #[cfg(feature = "dns")]
    pub use super::families::dns::schemas::*;
    #[cfg(feature = "endpoints")]
    pub use super::families::endpoints::schemas::*;
    #[cfg(feature = "operation-task")]
    pub use super::families::operation_task::schemas::*;
    #[cfg(feature = "recordsets")]
    pub use super::families::recordsets::schemas::*;
    #[cfg(feature = "resolver")]
    pub use super::families::resolver::schemas::*;
    #[cfg(feature = "resolverrules")]
    pub use super::families::resolverrules::schemas::*;
    #[cfg(feature = "reverse")]
    pub use super::families::reverse::schemas::*;
    #[cfg(feature = "tags")]
    pub use super::families::tags::schemas::*;
    #[cfg(feature = "zones")]
    pub use super::families::zones::schemas::*;
    #[allow(unused_imports, unreachable_pub, reason = "families can be disabled")]
    pub use super::shared::*;
}

/// Request builders, one per operation.
pub mod builders {
    #[cfg(feature = "dns")]
    pub use super::families::dns::builders::*;
    #[cfg(feature = "endpoints")]
    pub use super::families::endpoints::builders::*;
    #[cfg(feature = "operation-task")]
    pub use super::families::operation_task::builders::*;
    #[cfg(feature = "recordsets")]
    pub use super::families::recordsets::builders::*;
    #[cfg(feature = "resolver")]
    pub use super::families::resolver::builders::*;
    #[cfg(feature = "resolverrules")]
    pub use super::families::resolverrules::builders::*;
    #[cfg(feature = "reverse")]
    pub use super::families::reverse::builders::*;
    #[cfg(feature = "tags")]
    pub use super::families::tags::builders::*;
    #[cfg(feature = "zones")]
    pub use super::families::zones::builders::*;
}

/// The operation table: the contract of each operation, as data.
///
/// Each operation of the enabled families is a `static`; [`ALL`](operation::ALL) lists them.
pub mod operation {
    pub use huaweicloud_core::codegen::operation::*;

    #[cfg(feature = "dns")]
    pub use super::families::dns::operations::*;
    #[cfg(feature = "endpoints")]
    pub use super::families::endpoints::operations::*;
    #[cfg(feature = "operation-task")]
    pub use super::families::operation_task::operations::*;
    #[cfg(feature = "recordsets")]
    pub use super::families::recordsets::operations::*;
    #[cfg(feature = "resolver")]
    pub use super::families::resolver::operations::*;
    #[cfg(feature = "resolverrules")]
    pub use super::families::resolverrules::operations::*;
    #[cfg(feature = "reverse")]
    pub use super::families::reverse::operations::*;
    #[cfg(feature = "tags")]
    pub use super::families::tags::operations::*;
    #[cfg(feature = "zones")]
    pub use super::families::zones::operations::*;

    /// Every operation of the enabled families.
    pub static ALL: &[&Operation] = &[
        #[cfg(feature = "dns")]
        &CREATE_AUTHORIZE_TXT_RECORD,
        #[cfg(feature = "dns")]
        &SHOW_AUTHORIZE_TXT_RECORD,
        #[cfg(feature = "dns")]
        &CREATE_AUTHORIZE_TXT_RECORD_VERIFICATION,
        #[cfg(feature = "dns")]
        &CREATE_CUSTOM_LINE,
        #[cfg(feature = "dns")]
        &LIST_CUSTOM_LINE,
        #[cfg(feature = "dns")]
        &CREATE_LINE_GROUP,
        #[cfg(feature = "dns")]
        &LIST_LINE_GROUPS,
        #[cfg(feature = "dns")]
        &CREATE_PTR,
        #[cfg(feature = "dns")]
        &LIST_PTRS,
        #[cfg(feature = "dns")]
        &CREATE_RETRIEVAL,
        #[cfg(feature = "dns")]
        &CREATE_RETRIEVAL_VERIFICATION,
        #[cfg(feature = "dns")]
        &DELETE_CUSTOM_LINE,
        #[cfg(feature = "dns")]
        &UPDATE_CUSTOM_LINE,
        #[cfg(feature = "dns")]
        &DELETE_LINE_GROUP,
        #[cfg(feature = "dns")]
        &SHOW_LINE_GROUP,
        #[cfg(feature = "dns")]
        &UPDATE_LINE_GROUPS,
        #[cfg(feature = "dns")]
        &DELETE_PTR,
        #[cfg(feature = "dns")]
        &SHOW_PTR,
        #[cfg(feature = "dns")]
        &UPDATE_PTR,
        #[cfg(feature = "dns")]
        &LIST_API_VERSIONS,
        #[cfg(feature = "dns")]
        &LIST_BATCH_OPERATION_TASKS,
        #[cfg(feature = "dns")]
        &LIST_ENDPOINT_VPCS,
        #[cfg(feature = "dns")]
        &LIST_INSTANCES,
        #[cfg(feature = "dns")]
        &LIST_NAME_SERVERS,
        #[cfg(feature = "dns")]
        &LIST_SYSTEM_LINES,
        #[cfg(feature = "dns")]
        &LIST_TAG,
        #[cfg(feature = "dns")]
        &SHOW_API_INFO,
        #[cfg(feature = "dns")]
        &SHOW_BATCH_OPERATION_TASK,
        #[cfg(feature = "dns")]
        &SHOW_DOMAIN_QUOTA,
        #[cfg(feature = "endpoints")]
        &ASSOCIATE_ENDPOINT_IPADDRESS,
        #[cfg(feature = "endpoints")]
        &LIST_ENDPOINT_IPADDRESSES,
        #[cfg(feature = "endpoints")]
        &CREATE_ENDPOINT,
        #[cfg(feature = "endpoints")]
        &LIST_ENDPOINTS,
        #[cfg(feature = "endpoints")]
        &DELETE_ENDPOINT,
        #[cfg(feature = "endpoints")]
        &SHOW_ENDPOINT,
        #[cfg(feature = "endpoints")]
        &UPDATE_ENDPOINT,
        #[cfg(feature = "endpoints")]
        &DISASSOCIATE_ENDPOINT_IPADDRESS,
        #[cfg(feature = "operation-task")]
        &BATCH_CREATE_COMBINED_PUBLIC_RECORDSETS_TASK,
        #[cfg(feature = "operation-task")]
        &BATCH_CREATE_PUBLIC_RECORDSETS_TASK,
        #[cfg(feature = "operation-task")]
        &BATCH_CREATE_PUBLIC_ZONES_TASK,
        #[cfg(feature = "operation-task")]
        &BATCH_DELETE_PUBLIC_RECORDSETS_TASK,
        #[cfg(feature = "operation-task")]
        &BATCH_TRANSFER_PUBLIC_ZONES_TASK,
        #[cfg(feature = "operation-task")]
        &BATCH_UPDATE_PUBLIC_RECORDSETS_TASK,
        #[cfg(feature = "recordsets")]
        &ASSOCIATE_HEALTH_CHECK,
        #[cfg(feature = "recordsets")]
        &BATCH_DELETE_RECORD_SETS,
        #[cfg(feature = "recordsets")]
        &LIST_RECORD_SETS_WITH_LINE,
        #[cfg(feature = "recordsets")]
        &BATCH_SET_RECORD_SETS_STATUS,
        #[cfg(feature = "recordsets")]
        &DISASSOCIATE_HEALTH_CHECK,
        #[cfg(feature = "recordsets")]
        &LIST_RECORD_SETS,
        #[cfg(feature = "recordsets")]
        &SET_RECORD_SETS_STATUS,
        #[cfg(feature = "resolver")]
        &ASSOCIATE_RESOLVER_QUERY_LOG_CONFIG,
        #[cfg(feature = "resolver")]
        &CREATE_RESOLVER_QUERY_LOG_CONFIG,
        #[cfg(feature = "resolver")]
        &LIST_RESOLVER_QUERY_LOG_CONFIGS,
        #[cfg(feature = "resolver")]
        &DELETE_RESOLVER_QUERY_LOG_CONFIG,
        #[cfg(feature = "resolver")]
        &SHOW_RESOLVER_QUERY_LOG_CONFIG,
        #[cfg(feature = "resolver")]
        &DISASSOCIATE_RESOLVER_QUERY_LOG_CONFIG,
        #[cfg(feature = "resolverrules")]
        &ASSOCIATE_RESOLVER_RULE_ROUTER,
        #[cfg(feature = "resolverrules")]
        &CREATE_RESOLVER_RULE,
        #[cfg(feature = "resolverrules")]
        &LIST_RESOLVER_RULES,
        #[cfg(feature = "resolverrules")]
        &DELETE_RESOLVER_RULE,
        #[cfg(feature = "resolverrules")]
        &SHOW_RESOLVER_RULE,
        #[cfg(feature = "resolverrules")]
        &UPDATE_RESOLVER_RULE,
        #[cfg(feature = "resolverrules")]
        &DISASSOCIATE_RESOLVER_RULE_ROUTER,
        #[cfg(feature = "reverse")]
        &BATCH_DELETE_PTR_RECORDS,
        #[cfg(feature = "reverse")]
        &CREATE_EIP_RECORD_SET,
        #[cfg(feature = "reverse")]
        &SHOW_PTR_RECORD_SET,
        #[cfg(feature = "reverse")]
        &LIST_PTR_RECORDS,
        #[cfg(feature = "tags")]
        &BATCH_CREATE_TAG,
        #[cfg(feature = "tags")]
        &CREATE_TAG,
        #[cfg(feature = "tags")]
        &SHOW_RESOURCE_TAG,
        #[cfg(feature = "tags")]
        &DELETE_TAG,
        #[cfg(feature = "tags")]
        &LIST_TAGS,
        #[cfg(feature = "zones")]
        &ASSOCIATE_ROUTER,
        #[cfg(feature = "zones")]
        &BATCH_CREATE_RECORD_SETS_TASK,
        #[cfg(feature = "zones")]
        &DELETE_BATCH_CREATE_RECORD_SETS_TASK,
        #[cfg(feature = "zones")]
        &SHOW_BATCH_CREATE_RECORD_SETS_TASK,
        #[cfg(feature = "zones")]
        &BATCH_DELETE_RECORD_SET_WITH_LINE,
        #[cfg(feature = "zones")]
        &BATCH_UPDATE_RECORD_SET_WITH_LINE,
        #[cfg(feature = "zones")]
        &CREATE_RECORD_SET_WITH_LINE,
        #[cfg(feature = "zones")]
        &SHOW_RECORD_SET_BY_ZONE,
        #[cfg(feature = "zones")]
        &BATCH_DELETE_ZONES,
        #[cfg(feature = "zones")]
        &BATCH_SET_ZONES_STATUS,
        #[cfg(feature = "zones")]
        &CREATE_ZONE,
        #[cfg(feature = "zones")]
        &LIST_ZONES,
        #[cfg(feature = "zones")]
        &CREATE_RECORD_SET,
        #[cfg(feature = "zones")]
        &LIST_RECORD_SETS_BY_ZONE,
        #[cfg(feature = "zones")]
        &CREATE_RECORD_SET_WITH_BATCH_LINES,
        #[cfg(feature = "zones")]
        &DELETE_ZONE,
        #[cfg(feature = "zones")]
        &SHOW_ZONE,
        #[cfg(feature = "zones")]
        &UPDATE_ZONE,
        #[cfg(feature = "zones")]
        &DELETE_RECORD_SET,
        #[cfg(feature = "zones")]
        &SHOW_RECORD_SET,
        #[cfg(feature = "zones")]
        &UPDATE_RECORD_SET,
        #[cfg(feature = "zones")]
        &DELETE_RECORD_SETS,
        #[cfg(feature = "zones")]
        &SHOW_RECORD_SET_WITH_LINE,
        #[cfg(feature = "zones")]
        &UPDATE_RECORD_SETS,
        #[cfg(feature = "zones")]
        &DISABLE_DNSSEC_CONFIG,
        #[cfg(feature = "zones")]
        &DISASSOCIATE_ROUTER,
        #[cfg(feature = "zones")]
        &ENABLE_DNSSEC_CONFIG,
        #[cfg(feature = "zones")]
        &LIST_PUBLIC_ZONE_LINES,
        #[cfg(feature = "zones")]
        &SET_PRIVATE_ZONE_PROXY_PATTERN,
        #[cfg(feature = "zones")]
        &SHOW_DNSSEC_CONFIG,
        #[cfg(feature = "zones")]
        &SHOW_DOMAIN_DETECTION,
        #[cfg(feature = "zones")]
        &SHOW_EMAIL_RECORD_SET,
        #[cfg(feature = "zones")]
        &SHOW_ZONE_NAME_SERVER,
        #[cfg(feature = "zones")]
        &UPDATE_ZONE_STATUS,
    ];
}
