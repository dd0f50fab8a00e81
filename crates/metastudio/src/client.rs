//! The client: settings that hold for every call.

mod builder;

use std::{fmt, sync::Arc};

use huaweicloud_auth::{Credentials, Signer, env};

pub use self::builder::ClientBuilder;
use crate::{call::Call, clock::Clock, error::Error, operation::Operation, region::Region};

/// A client of the service. Has a method for every operation of the families that are switched on.
///
/// Cloning is cheap, and the clones share their connections. It needs a Tokio runtime.
///
/// ```no_run
/// use metastudio::{Client, Credentials, Region};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder()
///     .region(Region::CN_NORTH_4)
///     .credentials(Credentials::from_env()?)
///     .project_id("0d697589d98091f12f92c0073501cd79")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    app_user_id: Option<Arc<str>>,
}

struct Shared {
    http: reqwest::Client,
    endpoint: Endpoint,
    credentials: Credentials,
    signer: Signer,
    project_id: Option<String>,
    clock: Arc<dyn Clock>,
    max_body: usize,
}

/// Where requests go.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// Scheme, host and port: `https://host:port`.
    pub(crate) origin: String,
    /// The value of the header `Host`.
    pub(crate) host: String,
    /// What comes before the path of every operation; empty, or `/` and more.
    pub(crate) base_path: String,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client for this region, with credentials and project id from the environment.
    ///
    /// See [`Credentials::from_env`] for the credentials; the project id is
    /// `HUAWEICLOUD_SDK_PROJECT_ID`.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a variable is missing or its value unusable.
    pub fn from_env(region: Region) -> Result<Self, Error> {
        let credentials = Credentials::from_env().map_err(|error| {
            Error::configuration("the environment holds no usable credentials").with_source(error)
        })?;
        let project_id = env::project_id_from_env().ok_or_else(|| {
            Error::configuration(format!("there is no project id: set {}", env::PROJECT_ID))
        })?;
        Self::builder()
            .region(region)
            .credentials(credentials)
            .project_id(project_id)
            .build()
    }

    /// A client that makes its calls for this user of the application: the header `X-App-UserId`,
    /// which the service keeps with what is created. It shares everything else with this client.
    ///
    /// The id may hold visible ASCII and spaces only; with any other, each call is refused before
    /// it is sent.
    #[must_use]
    pub fn with_app_user_id(&self, app_user_id: impl Into<Arc<str>>) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            app_user_id: Some(app_user_id.into()),
        }
    }

    /// The project the client calls for, if one is set.
    #[must_use]
    pub fn project_id(&self) -> Option<&str> {
        self.shared.project_id.as_deref()
    }

    /// The user of the application the client calls for, if one is set.
    #[must_use]
    pub fn app_user_id(&self) -> Option<&str> {
        self.app_user_id.as_deref()
    }

    #[allow(
        dead_code,
        reason = "what is used depends on the families that are switched on"
    )]
    pub(crate) fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.clone(), operation)
    }

    /// The setting that parameters name in the operation table.
    pub(crate) fn setting(&self, name: &str) -> Option<&str> {
        match name {
            "project_id" => self.project_id(),
            "app_user_id" => self.app_user_id(),
            _ => None,
        }
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.shared.http
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        &self.shared.endpoint
    }

    pub(crate) fn credentials(&self) -> &Credentials {
        &self.shared.credentials
    }

    pub(crate) fn signer(&self) -> &Signer {
        &self.shared.signer
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.shared.clock
    }

    pub(crate) fn max_body(&self) -> usize {
        self.shared.max_body
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoint", &self.shared.endpoint)
            .field("project_id", &self.shared.project_id)
            .field("credentials", &self.shared.credentials)
            .finish_non_exhaustive()
    }
}
