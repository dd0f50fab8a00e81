//! Building a client, and telling what is missing or wrong.

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use huaweicloud_auth::{
    Credentials, endpoints,
    provider::{CachedCredentials, Chain, ProvideCredentials, Provided},
    transport::Transport,
};

use super::{Client, Endpoints, Shared};
use crate::{
    check::check_header,
    clock::{Clock, SystemClock},
    drift::{DriftObserver, Watch},
    error::Error,
    identity::{Identity, Source},
    intercept::Interceptor,
    network::{Http, HttpSettings, Proxy},
    options::{Timeout, Timeouts},
    pace::{Pace, RateLimits},
    region::Region,
    retry::{RetryBudget, RetryPolicy},
    skew::Skew,
};

/// The name of the service in variables and files that name endpoints.
const SERVICE: &str = "METASTUDIO";

/// Settings of a client to be. [`Client::builder`] makes one.
///
/// All it needs is a [`region`](Self::region) or an [`endpoint`](Self::endpoint). What else is not
/// set is found or has a default:
///
/// | setting | without it |
/// |---|---|
/// | [`credentials`](Self::credentials), [`credentials_provider`](Self::credentials_provider) | environment, then profile file, then instance metadata, when the first call is made |
/// | [`project_id`](Self::project_id) | the one that comes with the credentials, or looked up by region once |
/// | [`endpoint`](Self::endpoint) | environment, then the file of regions, then that of the region |
/// | [`timeouts`](Self::timeouts) | see [`Timeouts`] |
/// | [`retry`](Self::retry) | see [`RetryPolicy`] |
#[derive(Clone)]
#[must_use = "a builder does nothing until the client is built"]
pub struct ClientBuilder {
    endpoints: Vec<String>,
    region: Option<Region>,
    iam_endpoint: Option<String>,
    credentials: Option<Credentials>,
    provider: Option<Arc<CachedCredentials>>,
    project_id: Option<String>,
    app_user_id: Option<String>,
    timeouts: Timeouts,
    retry: RetryPolicy,
    retry_budget: RetryBudget,
    rate_limits: RateLimits,
    interceptors: Vec<Arc<dyn Interceptor>>,
    trace_bodies: bool,
    watch: Option<Watch>,
    user_agent: Option<String>,
    proxy: Option<Proxy>,
    root_certificates: Vec<Vec<u8>>,
    http_client: Option<reqwest::Client>,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    jitter_seed: Option<u64>,
    max_response_bytes: usize,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            endpoints: Vec::new(),
            region: None,
            iam_endpoint: None,
            credentials: None,
            provider: None,
            project_id: None,
            app_user_id: None,
            timeouts: Timeouts::new(),
            retry: RetryPolicy::default(),
            retry_budget: RetryBudget::default(),
            rate_limits: RateLimits::none(),
            interceptors: Vec::new(),
            trace_bodies: false,
            watch: None,
            user_agent: None,
            proxy: None,
            root_certificates: Vec::new(),
            http_client: None,
            transport: None,
            clock: Arc::new(SystemClock),
            jitter_seed: None,
            max_response_bytes: 64 * 1024 * 1024,
        }
    }
}

/// Whom to call, and as whom.
impl ClientBuilder {
    /// Calls the service in this region.
    ///
    /// Its address is, in this order: that of [`endpoint`](Self::endpoint); that of the variable
    /// `HUAWEICLOUD_SDK_REGION_METASTUDIO_` with the region's id in capitals, several separated
    /// by commas; that in `~/.huaweicloud/regions.yaml` (feature `profile`); and
    /// [`Region::endpoint`].
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Calls this address: `https://host`, with a port and the beginning of a path if need be.
    ///
    /// Plain `http` is taken too, for a server on the same machine: over a network it shows
    /// tokens, and all that is sent, to whoever listens.
    pub fn endpoint(self, endpoint: impl Into<String>) -> Self {
        self.endpoints([endpoint])
    }

    /// Calls one of these addresses: the first, until it cannot be reached, then the next, and so
    /// on in a circle.
    pub fn endpoints(mut self, endpoints: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.endpoints = endpoints.into_iter().map(Into::into).collect();
        self
    }

    /// Looks up projects at this address of IAM. Default: that of the region.
    pub fn iam_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(endpoint.into());
        self
    }

    /// Authenticates with these. Stands in for a provider set before.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self.provider = None;
        self
    }

    /// Authenticates with what this provides, which is kept, and renewed before it expires or when
    /// the service refuses it. Stands in for credentials set before.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.provider = Some(Arc::new(CachedCredentials::new(provider)));
        self.credentials = None;
        self
    }

    /// Calls for this project. The console shows it under "My Credentials"; it belongs to a
    /// region.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Calls for this user of the application: the header `X-App-UserId`, which the service keeps
    /// with what is created. Visible ASCII and spaces only.
    pub fn app_user_id(mut self, app_user_id: impl Into<String>) -> Self {
        self.app_user_id = Some(app_user_id.into());
        self
    }
}

/// How long to wait, how often to try, how fast to go.
impl ClientBuilder {
    /// Bounds the time of calls. What is unset here stays as it was.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts.or(self.timeouts);
        self
    }

    /// Bounds the call as a whole, with all attempts and the waits between them. Default: 180
    /// seconds.
    pub fn timeout(self, timeout: impl Into<Timeout>) -> Self {
        self.timeouts(Timeouts::new().call(timeout))
    }

    /// Bounds making a connection. Default: 10 seconds.
    pub fn connect_timeout(self, timeout: impl Into<Timeout>) -> Self {
        self.timeouts(Timeouts::new().connect(timeout))
    }

    /// Tries again by this policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Bounds the retries of all calls together. Default: one of its own.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retry_budget = budget;
        self
    }

    /// Bounds the rate of calls. Default: none; an operation that the service throttles is held
    /// back until the wait is over all the same.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Takes answers of up to this many bytes. Default: 64 MiB. It does not hold for a
    /// [`transport`](Self::transport) of one's own.
    pub fn max_response_bytes(mut self, max: usize) -> Self {
        self.max_response_bytes = max;
        self
    }
}

/// How requests are sent, and who sees them.
impl ClientBuilder {
    /// Adds the name of the application to the header `User-Agent`, as `name/version`.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Sends through this proxy: `http://host:port`, with a user and password if need be. Default:
    /// as the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` say, and none for endpoints on
    /// this machine.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Some(Proxy::At(address.into()));
        self
    }

    /// Sends through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Some(Proxy::None);
        self
    }

    /// Trusts these certificates besides those of the system: one or more in PEM.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Sends through a client that was set up elsewhere, and shares its connections. Its settings
    /// hold for connecting and reading, the proxy, certificates and the user agent; those made
    /// here for the same do not.
    ///
    /// It must not follow redirects, or building the client fails: a redirect would take tokens
    /// along to wherever it leads.
    ///
    /// ```
    /// use metastudio::Client;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let http = reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .build()?;
    /// let builder = Client::builder().http_client(http);
    /// # let _ = builder;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Sends through something else than the network, as tests do: see [`crate::testing::Stub`].
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Lets this see every call on its way, after those added before.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Tells this observer where answers differ from the contract, each difference once. It stands
    /// in for one set before. Without one nothing is looked for.
    ///
    /// ```no_run
    /// use std::fs::File;
    /// use metastudio::{Client, drift::DriftLog};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let log = DriftLog::new(File::create("drift.jsonl")?);
    /// let builder = Client::builder().drift_observer(log);
    /// # Ok(())
    /// # }
    /// ```
    pub fn drift_observer(mut self, observer: impl DriftObserver + 'static) -> Self {
        self.watch = Some(Watch::new(observer));
        self
    }

    /// Writes the bodies of requests and answers as `tracing` events of the level trace, target
    /// `metastudio::body`. Sensitive members and the queries of addresses are left out; other
    /// personal data is not. Default: no.
    pub fn trace_bodies(mut self, trace: bool) -> Self {
        self.trace_bodies = trace;
        self
    }

    /// Takes the time from this clock. Default: that of the operating system.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Draws the jitter of waits from this seed, so that a test can foresee them. Default: random.
    pub fn jitter_seed(mut self, seed: u64) -> Self {
        self.jitter_seed = Some(seed);
        self
    }
}

impl ClientBuilder {
    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a setting is missing or unusable; the text says which, and
    /// how to mend it.
    pub fn build(self) -> Result<Client, Error> {
        let endpoints = Endpoints::parse(&self.addresses()?)?;
        check("project_id", self.project_id.as_deref(), check_project_id)?;
        check(
            "app_user_id (the header X-App-UserId)",
            self.app_user_id.as_deref(),
            check_header,
        )?;
        check("user_agent", self.user_agent.as_deref(), check_header)?;
        let source = match (self.credentials, self.provider) {
            (Some(credentials), _) => {
                credentials.validate().map_err(|error| {
                    Error::configuration("the credentials are unusable").with_source(error)
                })?;
                Source::Fixed(Arc::new(Provided::new(credentials)))
            }
            (None, Some(provider)) => Source::Provider(provider),
            (None, None) => {
                let chain = CachedCredentials::new(Chain::default_chain());
                Source::Provider(Arc::new(chain))
            }
        };
        let timeouts = self.timeouts.or(Timeouts::DEFAULT);
        let transport = match (self.transport, self.http_client) {
            (Some(transport), _) => transport,
            (None, Some(client)) => Arc::new(Http::with(client, self.max_response_bytes)?),
            (None, None) => {
                let proxy = match self.proxy {
                    Some(proxy) => proxy,
                    None if endpoints.are_loopback() => Proxy::None,
                    None => Proxy::System,
                };
                let settings = HttpSettings {
                    connect_timeout: timeouts.connect.duration(),
                    read_timeout: timeouts.read.duration(),
                    user_agent: user_agent(self.user_agent.as_deref()),
                    proxy,
                    root_certificates: self.root_certificates,
                };
                Arc::new(Http::new(settings, self.max_response_bytes)?)
            }
        };
        let random = self
            .jitter_seed
            .map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
        Ok(Client {
            shared: Arc::new(Shared {
                transport,
                endpoints,
                identity: Identity::new(source, self.region, self.iam_endpoint, self.project_id),
                clock: self.clock,
                random: Mutex::new(random),
                skew: Skew::default(),
                timeouts,
                retry: self.retry,
                retry_budget: self.retry_budget,
                pace: Pace::new(&self.rate_limits),
                interceptors: self.interceptors,
                trace_bodies: self.trace_bodies,
                watch: self.watch,
                #[cfg(feature = "blocking")]
                background: crate::blocking::Background::default(),
            }),
            app_user_id: self.app_user_id.map(Arc::from),
        })
    }

    /// The addresses of the service, from wherever they are first found.
    fn addresses(&self) -> Result<Vec<String>, Error> {
        let Some(region) = self.region.as_ref().filter(|_| self.endpoints.is_empty()) else {
            return Ok(self.endpoints.clone());
        };
        let set = endpoints::Endpoints::new(SERVICE).find(region.id());
        let found = set.map_err(|error| {
            Error::configuration("the endpoints set for the region are unusable").with_source(error)
        })?;
        Ok(found.unwrap_or_else(|| vec![region.endpoint()]))
    }
}

/// Leaves out what may hold secrets in odd places: addresses that were not checked yet, the default
/// headers of an HTTP client.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("region", &self.region)
            .field("credentials", &self.credentials)
            .field("provider", &self.provider)
            .field("project_id", &self.project_id)
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

fn check(
    setting: &str,
    value: Option<&str>,
    problem: impl Fn(&str) -> Option<String>,
) -> Result<(), Error> {
    match value.and_then(problem) {
        Some(problem) => Err(Error::configuration(format!("{setting} {problem}"))),
        None => Ok(()),
    }
}

/// A project id goes into the path and a header.
fn check_project_id(id: &str) -> Option<String> {
    if id.is_empty() {
        Some("is empty: leave it out, or set the project's id".to_owned())
    } else if id
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    {
        None
    } else {
        Some("holds more than letters, digits, - and _".to_owned())
    }
}

fn user_agent(application: Option<&str>) -> String {
    let own = concat!("metastudio-rust/", env!("CARGO_PKG_VERSION"));
    match application {
        Some(application) => format!("{own} {application}"),
        None => own.to_owned(),
    }
}
