//! The description of a service, which generated code supplies.

use super::{
    operation::{Location, Operation},
    region::is_region,
};

/// The description of a service as a whole, which a client needs.
///
/// Generated code has one `static` of this type per contract. By hand, one is built from
/// [`Service::new`] and the methods below:
///
/// ```
/// use huaweicloud_core::Service;
///
/// static SERVICE: Service = Service::new("example", "1.2.0")
///     .with_endpoint("https://example.{region}.myhuaweicloud.com");
///
/// assert_eq!(SERVICE.endpoint("cn-north-4").unwrap(), "https://example.cn-north-4.myhuaweicloud.com");
/// assert_eq!(SERVICE.user_agent(), "example-rust/1.2.0");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Service {
    name: &'static str,
    version: &'static str,
    endpoint: Option<&'static str>,
    parameters: &'static [ClientParameter],
    operations: &'static [&'static Operation],
}

/// A parameter of many operations that is set once, on the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientParameter {
    /// The name of the setting, such as `app_user_id`; see
    /// [`Parameter::client`](crate::operation::Parameter::client).
    pub name: &'static str,
    /// The name of the parameter on the wire, such as `X-App-UserId`.
    pub wire_name: &'static str,
    /// Where the parameter is sent.
    pub location: Location,
}

impl ClientParameter {
    /// A parameter with this setting, name on the wire and location.
    #[must_use]
    pub const fn new(name: &'static str, wire_name: &'static str, location: Location) -> Self {
        Self {
            name,
            wire_name,
            location,
        }
    }
}

impl Service {
    /// A service of this name, called by version `version` of a client.
    ///
    /// The name is one lower-case word. It is part of the `User-Agent` header, and of the
    /// environment variables that override endpoints.
    #[must_use]
    pub const fn new(name: &'static str, version: &'static str) -> Self {
        Self {
            name,
            version,
            endpoint: None,
            parameters: &[],
            operations: &[],
        }
    }

    /// Sets the address of the service, in which `{region}` is replaced by the id of a region. An
    /// address without it is the same in all regions, so that clients need no region.
    #[must_use]
    pub const fn with_endpoint(mut self, template: &'static str) -> Self {
        self.endpoint = Some(template);
        self
    }

    /// Sets the parameters that the client sets for every call, in addition to the project id.
    #[must_use]
    pub const fn with_parameters(mut self, parameters: &'static [ClientParameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the operation table.
    #[must_use]
    pub const fn with_operations(mut self, operations: &'static [&'static Operation]) -> Self {
        self.operations = operations;
        self
    }

    /// Returns the name of the service.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the version of the client.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// Returns the client-wide parameters.
    #[must_use]
    pub const fn parameters(&self) -> &'static [ClientParameter] {
        self.parameters
    }

    /// Returns every operation that is compiled in.
    #[must_use]
    pub const fn operations(&self) -> &'static [&'static Operation] {
        self.operations
    }

    /// Returns the address of the service in a region; `None` if the contract names no server, or the
    /// text is not the id of a region.
    #[must_use]
    pub fn endpoint(&self, region: &str) -> Option<String> {
        let template = self.endpoint.filter(|_| is_region(region))?;
        Some(template.replace("{region}", region))
    }

    /// Returns the address of a service that has one for all regions: a template without `{region}`.
    #[must_use]
    pub fn global_endpoint(&self) -> Option<String> {
        let template = self.endpoint.filter(|own| !own.contains("{region}"))?;
        Some(template.to_owned())
    }

    /// Returns the product that the header `User-Agent` names, such as `example-rust/1.2.0`.
    #[must_use]
    pub fn user_agent(&self) -> String {
        format!("{}-rust/{}", self.name, self.version)
    }
}
