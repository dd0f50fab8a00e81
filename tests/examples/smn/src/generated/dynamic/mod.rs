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
    #[cfg(feature = "applications")]
    families::applications::request,
    #[cfg(feature = "notifications")]
    families::notifications::request,
    #[cfg(feature = "resource-instances")]
    families::resource_instances::request,
    #[cfg(feature = "smn")]
    families::smn::request,
    #[cfg(feature = "subscriptions")]
    families::subscriptions::request,
    #[cfg(feature = "tags")]
    families::tags::request,
    #[cfg(feature = "topics")]
    families::topics::request,
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
    #[cfg(feature = "applications")]
    families::applications::SCHEMAS,
    #[cfg(feature = "notifications")]
    families::notifications::SCHEMAS,
    #[cfg(feature = "resource-instances")]
    families::resource_instances::SCHEMAS,
    #[cfg(feature = "smn")]
    families::smn::SCHEMAS,
    #[cfg(feature = "subscriptions")]
    families::subscriptions::SCHEMAS,
    #[cfg(feature = "tags")]
    families::tags::SCHEMAS,
    #[cfg(feature = "topics")]
    families::topics::SCHEMAS,
    SHARED,
];

#[cfg(feature = "schemars")]
static SHARED: Schemas = &[
    #[cfg(any(
        feature = "notifications",
        feature = "resource-instances",
        feature = "tags",
    ))]
    ("ResourceTag", schema::<types::ResourceTag>),
    #[cfg(any(feature = "notifications", feature = "topics"))]
    ("LogtankItem", schema::<types::LogtankItem>),
    #[cfg(any(feature = "resource-instances", feature = "tags"))]
    ("ResourceTags", schema::<types::ResourceTags>),
    #[cfg(any(feature = "subscriptions", feature = "topics"))]
    ("SubscriptionsFilterPolicy", schema::<types::SubscriptionsFilterPolicy>),
    #[cfg(any(feature = "subscriptions", feature = "topics"))]
    ("BatchDeleteSubscriptionsRequestBody", schema::<types::BatchDeleteSubscriptionsRequestBody>),
    #[cfg(any(feature = "subscriptions", feature = "topics"))]
    ("BatchDeleteSubscriptionsRequestItemInfo", schema::<types::BatchDeleteSubscriptionsRequestItemInfo>),
    #[cfg(any(feature = "subscriptions", feature = "topics"))]
    ("BatchDeleteSubscriptionsResponseItemInfo", schema::<types::BatchDeleteSubscriptionsResponseItemInfo>),
    #[cfg(any(feature = "subscriptions", feature = "topics"))]
    ("ListSubscriptionsItem", schema::<types::ListSubscriptionsItem>),
    #[cfg(any(feature = "subscriptions", feature = "topics"))]
    ("SubscriptionExtensionResponse", schema::<types::SubscriptionExtensionResponse>),
];
