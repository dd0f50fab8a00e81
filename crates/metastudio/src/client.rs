//! The client: settings that hold for every call.

mod builder;
mod endpoint;

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use huaweicloud_auth::{Credentials, env, provider::Context, transport::Transport};

pub use self::builder::ClientBuilder;
pub(crate) use self::endpoint::{Endpoint, Endpoints};
use crate::{
    call::Call,
    clock::Clock,
    drift::Watch,
    error::Error,
    identity::{Identified, Identity},
    intercept::Interceptor,
    lock::lock,
    operation::{Location, Operation},
    options::Timeouts,
    pace::Pace,
    region::Region,
    retry::{RetryBudget, RetryPolicy},
    skew::Skew,
};

/// A client of the service. Has a method for every operation of the families that are switched on.
///
/// Cloning is cheap, and the clones share their connections, credentials, retry budget and rate
/// limits. It needs a Tokio runtime with time and network; see the feature `blocking` for code
/// without one.
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
    transport: Arc<dyn Transport>,
    endpoints: Endpoints,
    identity: Identity,
    clock: Arc<dyn Clock>,
    random: Mutex<fastrand::Rng>,
    skew: Skew,
    timeouts: Timeouts,
    retry: RetryPolicy,
    retry_budget: RetryBudget,
    pace: Pace,
    interceptors: Vec<Arc<dyn Interceptor>>,
    trace_bodies: bool,
    watch: Option<Watch>,
    #[cfg(feature = "blocking")]
    background: crate::blocking::Background,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client for this region, with credentials and project id from the environment.
    ///
    /// See [`Credentials::from_env`] for the credentials; the project id is
    /// `HUAWEICLOUD_SDK_PROJECT_ID`, and is looked up by region if it is not set.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a variable is missing or its value unusable.
    pub fn from_env(region: Region) -> Result<Self, Error> {
        let credentials = Credentials::from_env().map_err(|error| {
            Error::configuration("the environment holds no usable credentials").with_source(error)
        })?;
        let mut builder = Self::builder().region(region).credentials(credentials);
        if let Some(project_id) = env::project_id_from_env() {
            builder = builder.project_id(project_id);
        }
        builder.build()
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

    /// The project the client calls for, if one is set or has been looked up.
    #[must_use]
    pub fn project_id(&self) -> Option<&str> {
        self.shared.identity.project_id()
    }

    /// The user of the application the client calls for, if one is set.
    #[must_use]
    pub fn app_user_id(&self) -> Option<&str> {
        self.app_user_id.as_deref()
    }
}

/// What calls are made of and with.
impl Client {
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

    /// Whether a setting that is missing can be found out before the call is sent.
    pub(crate) fn can_find(&self, name: &str) -> bool {
        name == "project_id" && self.shared.identity.can_find_project()
    }

    /// Finds out the project if the operation needs one.
    pub(crate) async fn resolve_project(&self, operation: &'static Operation) -> Result<(), Error> {
        let needs_project = || {
            operation.parameters.iter().any(|parameter| {
                parameter.location == Location::Path && parameter.client == Some("project_id")
            })
        };
        if self.project_id().is_some() || !needs_project() {
            return Ok(());
        }
        let context = self.context();
        self.shared
            .identity
            .resolve_project(operation, &context)
            .await
    }

    /// Who an attempt is to be made as.
    pub(crate) async fn identify(
        &self,
        operation: &'static Operation,
    ) -> Result<Identified, Error> {
        self.shared
            .identity
            .identify(operation, &self.context())
            .await
    }

    /// Gives up credentials that the service refused. Tells whether others can be had.
    pub(crate) fn renew(&self, refused: &Identified) -> bool {
        self.shared.identity.renew(refused)
    }

    fn context(&self) -> Context<'_> {
        let now = self.shared.skew.correct(self.shared.clock.now());
        Context::new(self.transport(), now)
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    pub(crate) fn endpoints(&self) -> &Endpoints {
        &self.shared.endpoints
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.shared.clock
    }

    /// A number from 0 to 1, for jitter.
    pub(crate) fn random(&self) -> f64 {
        lock(&self.shared.random).f64()
    }

    pub(crate) fn skew(&self) -> &Skew {
        &self.shared.skew
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        self.shared.timeouts
    }

    pub(crate) fn retry_policy(&self) -> &RetryPolicy {
        &self.shared.retry
    }

    pub(crate) fn retry_budget(&self) -> &RetryBudget {
        &self.shared.retry_budget
    }

    pub(crate) fn pace(&self) -> &Pace {
        &self.shared.pace
    }

    pub(crate) fn interceptors(&self) -> &[Arc<dyn Interceptor>] {
        &self.shared.interceptors
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn background(&self) -> &crate::blocking::Background {
        &self.shared.background
    }

    /// Who is told where answers differ from the contract.
    pub(crate) fn watch(&self) -> Option<&Watch> {
        self.shared.watch.as_ref()
    }

    pub(crate) fn traces_bodies(&self) -> bool {
        self.shared.trace_bodies
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("endpoints", &self.shared.endpoints)
            .field("identity", &self.shared.identity)
            .finish_non_exhaustive()
    }
}
