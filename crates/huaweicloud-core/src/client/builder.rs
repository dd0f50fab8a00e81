//! The settings of a client that is being built.

pub(crate) mod build;

use std::{borrow::Cow, fmt, sync::Arc};

use huaweicloud_auth::{
    Credentials,
    provider::{CachedCredentials, ProvideCredentials},
    transport::Transport,
};

use crate::{
    contract::service::Service,
    network::http::{Proxy, restrained},
    observe::{
        drift::{DriftObserver, Watch},
        intercept::Interceptor,
    },
    policy::{
        clock::{Clock, SystemClock},
        rate_limit::RateLimits,
        retry::{RetryBudget, RetryPolicy, SafeRetry},
        timeouts::{Timeout, Timeouts},
    },
};

/// Wraps the transport of a client.
type TransportLayer = Arc<dyn Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

/// Settings of a client that is being built; see [`Client::builder`](crate::Client::builder).
///
/// A [`region`](Self::region) or an [`endpoint`](Self::endpoint) is required. Other settings have
/// defaults:
///
/// | setting | default |
/// |---|---|
/// | [`credentials`](Self::credentials), [`credentials_provider`](Self::credentials_provider) | environment, then profile file, then instance metadata, when the first call is made |
/// | [`project_id`](Self::project_id) | that of the credentials, or looked up by region once |
/// | [`endpoint`](Self::endpoint) | environment, then the file of regions, then that of the region |
/// | [`timeouts`](Self::timeouts) | see [`Timeouts`] |
/// | [`retry`](Self::retry) | [`SafeRetry`] |
#[derive(Clone)]
#[must_use = "a builder does nothing until the client is built"]
pub struct ClientBuilder {
    service: &'static Service,
    endpoints: Vec<String>,
    region: Option<Cow<'static, str>>,
    iam_endpoint: Option<String>,
    credentials: Option<Credentials>,
    provider: Option<Arc<CachedCredentials>>,
    project_id: Option<String>,
    parameters: Vec<(&'static str, Arc<str>)>,
    timeouts: Timeouts,
    retry: Arc<dyn RetryPolicy>,
    retry_budget: RetryBudget,
    rate_limits: RateLimits,
    interceptors: Vec<Arc<dyn Interceptor>>,
    trace_bodies: bool,
    watch: Option<Watch>,
    user_agent: Option<String>,
    proxy: Option<Proxy>,
    root_certificates: Vec<Vec<u8>>,
    http_client: Option<Result<reqwest::Client, Arc<reqwest::Error>>>,
    transport: Option<Arc<dyn Transport>>,
    transport_layer: Option<TransportLayer>,
    clock: Arc<dyn Clock>,
    jitter_seed: Option<u64>,
    max_response_bytes: usize,
}

impl ClientBuilder {
    pub(super) fn new(service: &'static Service) -> Self {
        Self {
            service,
            endpoints: Vec::new(),
            region: None,
            iam_endpoint: None,
            credentials: None,
            provider: None,
            project_id: None,
            parameters: Vec::new(),
            timeouts: Timeouts::new(),
            retry: Arc::new(SafeRetry),
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
            transport_layer: None,
            clock: Arc::new(SystemClock),
            jitter_seed: None,
            max_response_bytes: 64 * 1024 * 1024,
        }
    }
}

/// Endpoint and credentials.
impl ClientBuilder {
    /// Calls the service in the region with this id, such as `cn-north-4`.
    ///
    /// Its address is the first of: that of [`endpoint`](Self::endpoint); that of the variable
    /// `HUAWEICLOUD_SDK_REGION_` with the service's name, `_` and the region's id in capitals,
    /// several separated by commas; that in `~/.huaweicloud/regions.yaml` (feature `profile`); and
    /// [`Service::endpoint`].
    pub fn region(mut self, region: impl Into<Cow<'static, str>>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Calls this address: `https://host`, optionally with a port and a base path.
    ///
    /// Plain `http` is accepted too, for a server on the same machine: over a network it exposes
    /// tokens and all that is sent.
    pub fn endpoint(self, endpoint: impl Into<String>) -> Self {
        self.endpoints([endpoint])
    }

    /// Calls one of these addresses: the first until it cannot be reached, then the next, and again
    /// the first after the last.
    pub fn endpoints(mut self, endpoints: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.endpoints = endpoints.into_iter().map(Into::into).collect();
        self
    }

    /// Looks up projects at this address of IAM. Default: that of the region.
    pub fn iam_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(endpoint.into());
        self
    }

    /// Authenticates with these credentials. Replaces any provider that was set before.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self.provider = None;
        self
    }

    /// Authenticates with the credentials of this provider, which are cached, and renewed before they
    /// expire or when the service rejects them. Replaces any credentials that were set before.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.provider = Some(Arc::new(CachedCredentials::new(provider)));
        self.credentials = None;
        self
    }

    /// Makes calls for this project. The console shows its id under "My Credentials"; a project
    /// belongs to a region.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets a client-wide parameter, such as `app_user_id`; see [`Service::parameters`].
    pub fn parameter(mut self, name: &'static str, value: impl Into<Arc<str>>) -> Self {
        self.parameters.retain(|(set, _)| *set != name);
        self.parameters.push((name, value.into()));
        self
    }
}

/// Timeouts, retries and rates.
impl ClientBuilder {
    /// Bounds the time of calls. Bounds that are unset keep their previous value.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts.or(self.timeouts);
        self
    }

    /// Bounds a call as a whole, with all attempts and the waits between them. Default: 180 seconds.
    pub fn timeout(self, timeout: impl Into<Timeout>) -> Self {
        self.timeouts(Timeouts::new().call(timeout))
    }

    /// Bounds making a connection. Default: 10 seconds.
    pub fn connect_timeout(self, timeout: impl Into<Timeout>) -> Self {
        self.timeouts(Timeouts::new().connect(timeout))
    }

    /// Retries calls and transfers according to this policy. Default: [`SafeRetry`].
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Arc::new(policy);
        self
    }

    /// Bounds the retries of all calls together. Default: a budget of its own.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.retry_budget = budget;
        self
    }

    /// Bounds the rate of calls. Default: none. A call of an operation that the service throttles
    /// waits until a retry is allowed in any case.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Accepts responses of up to this many bytes. Default: 64 MiB. It does not apply to a custom
    /// [`transport`](Self::transport).
    pub fn max_response_bytes(mut self, max: usize) -> Self {
        self.max_response_bytes = max;
        self
    }
}

/// Transport and observers.
impl ClientBuilder {
    /// Adds the name of the application to the header `User-Agent`, as `name/version`.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Sends through this proxy: `http://host:port`, optionally with user and password. Default: the
    /// variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, and none for endpoints on this machine.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Some(Proxy::At(address.into()));
        self
    }

    /// Sends without a proxy, and ignores the variables of the environment.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Some(Proxy::None);
        self
    }

    /// Trusts these certificates in addition to those of the system: one or more in PEM.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(pem.into());
        self
    }

    /// Sends through an HTTP client with these settings, which override those of this builder for
    /// connecting, the proxy and certificates. Clones of this builder share its connections.
    ///
    /// It does not follow redirects, which would send tokens to another address, and does not
    /// decompress bodies, whatever its settings. With HTTP/2, which the client does not use by itself,
    /// set keep-alive pings: all requests share one connection. A WebSocket needs HTTP/1.1.
    ///
    /// ```
    /// use huaweicloud_core::{Client, Service};
    ///
    /// static SERVICE: Service = Service::new("example", "1.0.0");
    ///
    /// let http = reqwest::Client::builder().pool_max_idle_per_host(2);
    /// let builder = Client::builder(&SERVICE).http_client(http);
    /// # let _ = builder;
    /// ```
    pub fn http_client(mut self, client: reqwest::ClientBuilder) -> Self {
        self.http_client = Some(restrained(client).build().map_err(Arc::new));
        self
    }

    /// Sends through this transport instead of the network, as tests do: see
    /// [`Stub`](crate::testing::Stub).
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Wraps the transport in another one, which receives every request and every response as they
    /// are: for recordings, for example. Replaces any layer that was set before.
    pub fn transport_layer(
        mut self,
        layer: impl Fn(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync + 'static,
    ) -> Self {
        self.transport_layer = Some(Arc::new(layer));
        self
    }

    /// Adds an interceptor, which is called after those added before.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.interceptors.push(Arc::new(interceptor));
        self
    }

    /// Notifies this observer of differences between responses and the contract, once each. Replaces
    /// any observer that was set before. Default: none, and nothing is compared.
    pub fn drift_observer(mut self, observer: impl DriftObserver + 'static) -> Self {
        self.watch = Some(Watch::new(observer));
        self
    }

    /// Logs the bodies of requests and responses as `tracing` events of the level trace, target
    /// `huaweicloud::body`, without sensitive fields and the queries of addresses. Other personal
    /// data is logged. Default: `false`.
    pub fn trace_bodies(mut self, trace: bool) -> Self {
        self.trace_bodies = trace;
        self
    }

    /// Takes the time from this clock. Default: [`SystemClock`].
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Seeds the jitter of waits, so that tests can predict them. Default: random.
    pub fn jitter_seed(mut self, seed: u64) -> Self {
        self.jitter_seed = Some(seed);
        self
    }
}

/// Omits settings that may contain secrets: addresses that are not checked yet, and the default
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
