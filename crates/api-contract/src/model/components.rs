//! The components of a contract that has no operations.

use super::{Body, Header, Listing, Operation, Parameter, Response, SchemaId};

/// The components of a contract without operations, which other contracts refer to: each with its
/// name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Components {
    /// The schemas.
    pub schemas: Listing<(Box<str>, SchemaId)>,
    /// The parameters.
    pub parameters: Listing<(Box<str>, Parameter)>,
    /// The request bodies.
    pub bodies: Listing<(Box<str>, Body)>,
    /// The responses.
    pub responses: Listing<(Box<str>, Response)>,
    /// The headers.
    pub headers: Listing<Header>,
    /// The operations of path items; the path of each is the name of its item.
    pub path_items: Listing<Operation>,
    /// The operations of callbacks; the path of each is the name of its callback and the expression
    /// for its URL.
    pub callbacks: Listing<Operation>,
}
