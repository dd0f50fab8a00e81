//! Types that several families share.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

#[cfg(any(
    feature = "dns",
    feature = "endpoints",
    feature = "recordsets",
    feature = "resolverrules",
    feature = "reverse",
    feature = "zones",
))]
pub use self::of_6_families_1::*;

#[cfg(any(
    feature = "dns",
    feature = "endpoints",
    feature = "recordsets",
    feature = "resolverrules",
    feature = "reverse",
    feature = "zones",
))]
pub(crate) mod of_6_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Metadata {
        pub total_count: Option<i32>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Metadata, extra {
            0 total_count: Option<i32> = optional "total_count";
        }
    }
}

#[cfg(any(
    feature = "dns",
    feature = "recordsets",
    feature = "reverse",
    feature = "tags",
    feature = "zones",
))]
pub use self::of_5_families_1::*;

#[cfg(any(
    feature = "dns",
    feature = "recordsets",
    feature = "reverse",
    feature = "tags",
    feature = "zones",
))]
pub(crate) mod of_5_families_1 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Tag {
        pub key: String,
        pub value: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl Tag {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(key: impl Into<String>) -> Self {
            Self {
                key: key.into(),
                ..Default::default()
            }
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value<F>(mut self, value: impl codegen::IntoOption<String, F>) -> Self {
            self.value = codegen::IntoOption::into_option(value);
            self
        }
    }

    codegen::object! {
        Tag, extra {
            0 key: String = required "key";
            1 value: Option<String> = optional "value";
        }
    }
}

#[cfg(any(
    feature = "dns",
    feature = "recordsets",
    feature = "resolverrules",
    feature = "reverse",
    feature = "zones",
))]
pub use self::of_5_families_2::*;

#[cfg(any(
    feature = "dns",
    feature = "recordsets",
    feature = "resolverrules",
    feature = "reverse",
    feature = "zones",
))]
pub(crate) mod of_5_families_2 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PageLink {
        pub next: Option<String>,
        #[cfg_attr(feature = "schemars", schemars(rename = "self"))]
        pub self_: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PageLink, extra {
            0 next: Option<String> = optional "next";
            1 self_: Option<String> = optional "self";
        }
    }
}

#[cfg(any(feature = "dns", feature = "reverse"))]
pub use self::of_2_families_1::*;

#[cfg(any(feature = "dns", feature = "reverse"))]
pub(crate) mod of_2_families_1 {
    use huaweicloud_core::codegen;

    codegen::open_enum! {
        pub enum Status3 {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            Error = "ERROR",
        }
    }
}

#[cfg(any(feature = "dns", feature = "tags"))]
pub use self::of_2_families_2::*;

#[cfg(any(feature = "dns", feature = "tags"))]
pub(crate) mod of_2_families_2 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    codegen::open_enum! {
        pub enum ResourceType {
            DnsPublicZone = "DNS-public_zone",
            DnsPrivateZone = "DNS-private_zone",
            DnsPublicRecordset = "DNS-public_recordset",
            DnsPrivateRecordset = "DNS-private_recordset",
            DnsPtrRecord = "DNS-ptr_record",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct TagValues {
        pub key: Option<String>,
        pub values: Option<Vec<String>>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl TagValues {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`key`](field@Self::key).
        #[must_use]
        pub fn key<F>(mut self, key: impl codegen::IntoOption<String, F>) -> Self {
            self.key = codegen::IntoOption::into_option(key);
            self
        }

        /// Sets [`values`](field@Self::values).
        #[must_use]
        pub fn values<F>(mut self, values: impl codegen::IntoList<String, F>) -> Self {
            self.values = codegen::IntoList::into_optional_list(values);
            self
        }
    }

    codegen::object! {
        TagValues, extra {
            0 key: Option<String> = optional "key";
            1 values: Option<Vec<String>> = optional "values";
        }
    }
}

#[cfg(any(feature = "recordsets", feature = "zones"))]
pub use self::of_2_families_3::*;

#[cfg(any(feature = "recordsets", feature = "zones"))]
pub(crate) mod of_2_families_3 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AliasTarget {
        pub resource_domain_name: Option<String>,
        pub resource_type: Option<AliasTargetResourceType>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl AliasTarget {
        /// Creates a value without any field.
        #[must_use]
        pub fn new() -> Self {
            Default::default()
        }

        /// Sets [`resource_domain_name`](field@Self::resource_domain_name).
        #[must_use]
        pub fn resource_domain_name<F>(
            mut self,
            resource_domain_name: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.resource_domain_name = codegen::IntoOption::into_option(resource_domain_name);
            self
        }

        /// Sets [`resource_type`](field@Self::resource_type).
        #[must_use]
        pub fn resource_type<F>(
            mut self,
            resource_type: impl codegen::IntoOption<AliasTargetResourceType, F>,
        ) -> Self {
            self.resource_type = codegen::IntoOption::into_option(resource_type);
            self
        }
    }

    codegen::object! {
        AliasTarget, extra {
            0 resource_domain_name: Option<String> = optional "resource_domain_name";
            1 resource_type: Option<AliasTargetResourceType> = optional "resource_type";
        }
    }

    codegen::open_enum! {
        pub enum AliasTargetResourceType {
            Cloudsite = "cloudsite",
            Waf = "waf",
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Link {
        #[cfg_attr(feature = "schemars", schemars(rename = "self"))]
        pub self_: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        Link, extra {
            0 self_: Option<String> = optional "self";
        }
    }

    codegen::open_enum! {
        pub enum Status2 {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingUpdate = "PENDING_UPDATE",
            PendingDelete = "PENDING_DELETE",
            PendingFreeze = "PENDING_FREEZE",
            Freeze = "FREEZE",
            Illegal = "ILLEGAL",
            Police = "POLICE",
            PendingDisable = "PENDING_DISABLE",
            Disable = "DISABLE",
            Error = "ERROR",
        }
    }

    codegen::open_enum! {
        pub enum SearchMode {
            Like = "like",
            Equal = "equal",
        }
    }

    codegen::open_enum! {
        pub enum Type {
            A = "A",
            Aaaa = "AAAA",
            Mx = "MX",
            Cname = "CNAME",
            Txt = "TXT",
            Srv = "SRV",
            Ns = "NS",
            Soa = "SOA",
            Caa = "CAA",
            Ptr = "PTR",
        }
    }

    codegen::open_enum! {
        pub enum SortKey2 {
            Name = "name",
            Type = "type",
        }
    }

    codegen::open_enum! {
        pub enum SortDir {
            Desc = "desc",
            Asc = "asc",
        }
    }
}

#[cfg(any(feature = "resolver", feature = "resolverrules"))]
pub use self::of_2_families_4::*;

#[cfg(any(feature = "resolver", feature = "resolverrules"))]
pub(crate) mod of_2_families_4 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct PageInfo {
        pub current_count: Option<i32>,
        pub next_marker: Option<String>,
        pub previous_marker: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        PageInfo, extra {
            0 current_count: Option<i32> = optional "current_count";
            1 next_marker: Option<String> = optional "next_marker";
            2 previous_marker: Option<String> = optional "previous_marker";
        }
    }
}

#[cfg(any(feature = "resolverrules", feature = "zones"))]
pub use self::of_2_families_5::*;

#[cfg(any(feature = "resolverrules", feature = "zones"))]
pub(crate) mod of_2_families_5 {
    use huaweicloud_core::codegen;
    #[cfg(feature = "schemars")]
    use huaweicloud_core::codegen::schemars::{self, JsonSchema};

    /// The answer of `AssociateResolverRuleRouter`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct AssociateRouterResp {
        pub router_id: Option<String>,
        pub router_region: Option<String>,
        pub status: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        AssociateRouterResp, extra {
            0 router_id: Option<String> = optional "router_id";
            1 router_region: Option<String> = optional "router_region";
            2 status: Option<String> = optional "status";
        }
    }

    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct Router {
        pub router_id: String,
        pub router_region: Option<String>,
        pub status: Option<RouterStatus>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    impl Router {
        /// Creates a value with the required fields.
        #[must_use]
        pub fn new(router_id: impl Into<String>) -> Self {
            Self {
                router_id: router_id.into(),
                ..Default::default()
            }
        }

        /// Sets [`router_region`](field@Self::router_region).
        #[must_use]
        pub fn router_region<F>(
            mut self,
            router_region: impl codegen::IntoOption<String, F>,
        ) -> Self {
            self.router_region = codegen::IntoOption::into_option(router_region);
            self
        }

        /// Sets [`status`](field@Self::status).
        #[must_use]
        pub fn status<F>(mut self, status: impl codegen::IntoOption<RouterStatus, F>) -> Self {
            self.status = codegen::IntoOption::into_option(status);
            self
        }
    }

    codegen::object! {
        Router, extra {
            0 router_id: String = required "router_id";
            1 router_region: Option<String> = optional "router_region";
            2 status: Option<RouterStatus> = optional "status";
        }
    }

    codegen::open_enum! {
        pub enum RouterStatus {
            Active = "ACTIVE",
            PendingCreate = "PENDING_CREATE",
            PendingDelete = "PENDING_DELETE",
            Error = "ERROR",
        }
    }

    /// The answer of `DisassociateResolverRuleRouter`.
    #[cfg_attr(feature = "schemars", derive(JsonSchema))]
    #[non_exhaustive]
    pub struct DisassociateRouterResp {
        pub router_id: Option<String>,
        pub router_region: Option<String>,
        pub status: Option<String>,
        /// Fields that this version does not know, or could not decode as their type.
        #[cfg_attr(feature = "schemars", schemars(skip))]
        pub extra: codegen::Extra,
    }

    codegen::object! {
        DisassociateRouterResp, extra {
            0 router_id: Option<String> = optional "router_id";
            1 router_region: Option<String> = optional "router_region";
            2 status: Option<String> = optional "status";
        }
    }
}
