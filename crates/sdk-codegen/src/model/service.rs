//! The service as a whole, and what is set once on its client.

use super::Location;

/// The service as a whole.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Service {
    /// Its name, one lower-case word: also the name of the client crate, unless another is chosen.
    pub name: String,
    /// Its title.
    pub title: String,
    /// Its address, in which `{region}` is a placeholder; `None` if the contract names no server.
    pub endpoint: Option<String>,
    /// Parameters that are set once, on the client, except the project id.
    pub parameters: Vec<ClientParameter>,
}

/// A parameter that is set once, on the client.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClientParameter {
    /// The name of the setting.
    pub name: String,
    /// The vendor's name of the parameter.
    pub wire_name: String,
    /// Where it goes.
    pub location: Location,
    /// Documentation.
    pub docs: String,
}
