//! The client: settings that apply to every call.

pub(crate) mod builder;

use std::{borrow::Cow, fmt, sync::Arc};

use huaweicloud_auth::{Credentials, env};

pub use self::builder::ClientBuilder;
use crate::{
    call::{Call, context::CallContext},
    contract::{operation::Operation, service::Service},
    error::Error,
    policy::clock::Clock,
};

/// A client of any service. Clients of a service wrap it, and have a method for every operation.
///
/// Cloning is cheap; clones share their connections, credentials, retry budget and rate limits. It
/// needs a Tokio runtime with time and network; for code without one, see the feature `blocking`.
///
/// One client may be used from several runtimes, also after some of them have ended: each of the last
/// eight has connections of its own. (A [custom](ClientBuilder::http_client) HTTP client shares its
/// connections among runtimes. A call over a connection whose runtime has ended fails, and is retried
/// over a new one if that is safe.)
///
/// ```no_run
/// use huaweicloud_core::{Client, Credentials, Service};
///
/// static SERVICE: Service = Service::new("example", "1.0.0")
///     .with_endpoint("https://example.{region}.myhuaweicloud.com");
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(&SERVICE)
///     .region("cn-north-4")
///     .credentials(Credentials::from_env()?)
///     .project_id("0d697589d98091f12f92c0073501cd79")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    context: CallContext,
}

impl Client {
    /// Starts building a client of this service.
    pub fn builder(service: &'static Service) -> ClientBuilder {
        ClientBuilder::new(service)
    }

    /// Creates a client for this region, with credentials and project id from the environment.
    ///
    /// See [`Credentials::from_env`] for the credentials; the project id is
    /// `HUAWEICLOUD_SDK_PROJECT_ID`, and is looked up by region if it is not set.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a variable is missing or its value is invalid.
    pub fn from_env(
        service: &'static Service,
        region: impl Into<Cow<'static, str>>,
    ) -> Result<Self, Error> {
        let credentials = Credentials::from_env().map_err(|error| {
            Error::configuration("the environment holds no usable credentials").with_source(error)
        })?;
        let mut builder = Self::builder(service)
            .region(region)
            .credentials(credentials);
        if let Some(project_id) = env::project_id_from_env() {
            builder = builder.project_id(project_id);
        }
        builder.build()
    }

    /// Returns a client with another value of a client-wide parameter, such as `app_user_id`. It
    /// shares all else with this client.
    ///
    /// The value is checked when a call is sent that has the parameter.
    #[must_use]
    pub fn with_parameter(&self, name: &'static str, value: impl Into<Arc<str>>) -> Self {
        Self {
            context: self.context.with_parameter(name, value.into()),
        }
    }

    /// Returns the value of a client-wide parameter, if it is set.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.context.parameter(name)
    }

    /// Returns a client that authenticates with these credentials, as a server needs that calls for
    /// several tenants. It shares all else with this client, such as connections and rate limits.
    ///
    /// The project of this client is not used, since it may belong to another tenant: it is looked up
    /// by region, once, unless [`with_project_id`](Self::with_project_id) sets it.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        Self {
            context: self.context.with_identity(Some(credentials), None),
        }
    }

    /// Returns a client that calls for this project, and shares all else with this client.
    ///
    /// The id is checked when a call is sent.
    #[must_use]
    pub fn with_project_id(&self, project_id: impl Into<String>) -> Self {
        let project_id = Some(project_id.into());
        Self {
            context: self.context.with_identity(None, project_id),
        }
    }

    /// Returns the project that calls are made for, if it is set or has been looked up.
    #[must_use]
    pub fn project_id(&self) -> Option<&str> {
        self.context.identity.project_id()
    }

    /// Returns the address in use: scheme, host and port.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.context.endpoints.current().origin
    }

    /// Returns the description of the service.
    #[must_use]
    pub fn service(&self) -> &'static Service {
        self.context.service
    }

    /// Returns the clock, for waits between calls.
    #[must_use]
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.context.clock
    }

    /// Starts a call of an operation, which generated request builders complete.
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::of(self.context.clone(), operation)
    }

    pub(crate) fn of(context: CallContext) -> Self {
        Self { context }
    }

    #[cfg(any(feature = "blocking", feature = "session", feature = "transfer"))]
    pub(crate) fn context(&self) -> &CallContext {
        &self.context
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoints", &self.context.endpoints)
            .field("identity", &self.context.identity)
            .finish_non_exhaustive()
    }
}
