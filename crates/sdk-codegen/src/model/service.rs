//! The service as a whole, and the settings of its client.

use super::Location;

/// The service as a whole.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Service {
    /// Its name, one lower-case word.
    pub name: String,
    /// The name of the client crate; by default that of the service.
    pub crate_name: String,
    /// Its title.
    pub title: String,
    /// Its address, in which `{region}` is a placeholder; `None` if the contract names no server.
    pub endpoint: Option<String>,
    /// Parameters that are set once on the client, except the project id.
    pub parameters: Vec<ClientParameter>,
}

/// A parameter that is set once, on the client.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClientParameter {
    /// The name of the setting.
    pub name: String,
    /// The name of the parameter in the contract.
    pub wire_name: String,
    /// The place in the request.
    pub location: Location,
    /// Documentation.
    pub docs: String,
}
