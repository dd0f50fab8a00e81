//! Calls of operations by their ids, with JSON: for a command line, a bridge to another
//! protocol, a test of every operation.
//!
//! JSON input passes through the same builders and types that typed calls use, and so does
//! the response. Parameters and body are compared with the contract first: an unknown
//! name, a value of another type, and a missing or unknown field are rejected by name.
//! Enums are open. What the client itself sets, such as the project, is no input.
//!
//! Generated from the contract by `sdk-codegen`: changes here are overwritten.

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

pub use huaweicloud_core::codegen::dynamic::{Input, Items, Output, Pages, Request};
use huaweicloud_core::codegen::{Error, dynamic};
#[cfg(feature = "schemars")]
use huaweicloud_core::codegen::{dynamic::schema, schemars::Schema};

use super::Client;
#[cfg(feature = "schemars")]
use super::types;

/// Creates the request of the operation with this id from an input.
///
/// # Errors
///
/// [`is_invalid_request`](Error::is_invalid_request) if no operation of the enabled families has
/// this id, or the input is invalid: the text names every parameter and field that is. Bounds are
/// checked when the request is sent.
pub fn request(client: &Client, id: &str, input: Input) -> Result<Request, Error> {
    dynamic::call(client, id, input, |arguments| {
        let mut families = FAMILIES.iter();
        families.find_map(|family| family(client, id, arguments))
    })
}

type Family = fn(&Client, &str, &mut dynamic::Arguments) -> Option<Request>;

static FAMILIES: &[Family] = &[
    #[cfg(feature = "dns")]
    families::dns::request,
    #[cfg(feature = "endpoints")]
    families::endpoints::request,
    #[cfg(feature = "operation-task")]
    families::operation_task::request,
    #[cfg(feature = "recordsets")]
    families::recordsets::request,
    #[cfg(feature = "resolver")]
    families::resolver::request,
    #[cfg(feature = "resolverrules")]
    families::resolverrules::request,
    #[cfg(feature = "reverse")]
    families::reverse::request,
    #[cfg(feature = "tags")]
    families::tags::request,
    #[cfg(feature = "zones")]
    families::zones::request,
];

/// Returns the JSON Schema of every type, by its name.
#[cfg(feature = "schemars")]
#[must_use]
pub fn schemas() -> Vec<(&'static str, Schema)> {
    let schemas = SCHEMAS.iter().copied().flatten();
    schemas.map(|(name, schema)| (*name, schema())).collect()
}

#[cfg(feature = "schemars")]
type Schemas = &'static [(&'static str, fn() -> Schema)];

#[cfg(feature = "schemars")]
static SCHEMAS: &[Schemas] = &[
    #[cfg(feature = "dns")]
    families::dns::SCHEMAS,
    #[cfg(feature = "endpoints")]
    families::endpoints::SCHEMAS,
    #[cfg(feature = "operation-task")]
    families::operation_task::SCHEMAS,
    #[cfg(feature = "recordsets")]
    families::recordsets::SCHEMAS,
    #[cfg(feature = "resolver")]
    families::resolver::SCHEMAS,
    #[cfg(feature = "resolverrules")]
    families::resolverrules::SCHEMAS,
    #[cfg(feature = "reverse")]
    families::reverse::SCHEMAS,
    #[cfg(feature = "tags")]
    families::tags::SCHEMAS,
    #[cfg(feature = "zones")]
    families::zones::SCHEMAS,
    SHARED,
];

#[cfg(feature = "schemars")]
static SHARED: Schemas = &[
    #[cfg(any(
        feature = "dns",
        feature = "endpoints",
        feature = "recordsets",
        feature = "resolverrules",
        feature = "reverse",
        feature = "zones",
    ))]
    ("Metadata", schema::<types::Metadata>),
    #[cfg(any(
        feature = "dns",
        feature = "recordsets",
        feature = "reverse",
        feature = "tags",
        feature = "zones",
    ))]
    ("Tag", schema::<types::Tag>),
    #[cfg(any(
        feature = "dns",
        feature = "recordsets",
        feature = "resolverrules",
        feature = "reverse",
        feature = "zones",
    ))]
    ("PageLink", schema::<types::PageLink>),
    #[cfg(any(feature = "dns", feature = "reverse"))]
    ("Status3", schema::<types::Status3>),
    #[cfg(any(feature = "dns", feature = "tags"))]
    ("ResourceType", schema::<types::ResourceType>),
    #[cfg(any(feature = "dns", feature = "tags"))]
    ("TagValues", schema::<types::TagValues>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("AliasTarget", schema::<types::AliasTarget>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("AliasTargetResourceType", schema::<types::AliasTargetResourceType>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("Link", schema::<types::Link>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("Status2", schema::<types::Status2>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("SearchMode", schema::<types::SearchMode>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("Type", schema::<types::Type>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("SortKey2", schema::<types::SortKey2>),
    #[cfg(any(feature = "recordsets", feature = "zones"))]
    ("SortDir", schema::<types::SortDir>),
    #[cfg(any(feature = "resolver", feature = "resolverrules"))]
    ("PageInfo", schema::<types::PageInfo>),
    #[cfg(any(feature = "resolverrules", feature = "zones"))]
    ("AssociateRouterResp", schema::<types::AssociateRouterResp>),
    #[cfg(any(feature = "resolverrules", feature = "zones"))]
    ("Router", schema::<types::Router>),
    #[cfg(any(feature = "resolverrules", feature = "zones"))]
    ("RouterStatus", schema::<types::RouterStatus>),
    #[cfg(any(feature = "resolverrules", feature = "zones"))]
    ("DisassociateRouterResp", schema::<types::DisassociateRouterResp>),
];
