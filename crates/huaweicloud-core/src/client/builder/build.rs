//! From settings to a client, or to an error that says what is missing or invalid.

use std::{
    borrow::Cow,
    sync::{Arc, Mutex},
};

use huaweicloud_auth::{
    endpoints,
    provider::{CachedCredentials, Chain, Provided},
    transport::Transport,
};

use super::ClientBuilder;
use crate::{
    call::{
        check::check_header,
        context::{CallContext, Components},
    },
    client::Client,
    contract::{operation::Location, project::check_project_id, region::check_region},
    error::Error,
    network::{
        endpoint::Endpoints,
        http::{Http, HttpSettings, Proxy},
    },
    policy::{clock_offset::ClockOffset, rate_limit::RateLimiter, timeouts::Timeouts},
    signing::{
        identity::{Identity, Source},
        timer::AuthTimer,
    },
};

impl ClientBuilder {
    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a setting is missing or invalid; the text says which, and how to
    /// fix it.
    pub fn build(mut self) -> Result<Client, Error> {
        let region = self.region.as_deref();
        check("the region", region, |id| {
            Some(check_region(id).err()?.to_string())
        })?;
        let endpoints = Endpoints::parse(&self.addresses()?)?;
        check("project_id", self.project_id.as_deref(), check_project_id)?;
        self.check_parameters()?;
        check("user_agent", self.user_agent.as_deref(), check_header)?;
        let timeouts = self.timeouts.or(Timeouts::DEFAULT);
        let source = self.source()?;
        #[cfg(feature = "session")]
        let dialer = self.dialer();
        let mut transport = self.http_transport(timeouts, &endpoints)?;
        if let Some(layer) = self.transport_layer.take() {
            transport = layer(transport);
        }
        let random = self
            .jitter_seed
            .map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
        let region = self.region.map(Cow::into_owned);
        let identity = Identity::new(source, region, self.iam_endpoint, self.project_id);
        let clock_offset = Arc::new(ClockOffset::default());
        let components = Components {
            service: self.service,
            transport,
            #[cfg(feature = "session")]
            dialer,
            endpoints,
            auth_timer: AuthTimer::new(Arc::clone(&self.clock), Arc::clone(&clock_offset)),
            clock: self.clock,
            random: Mutex::new(random),
            clock_offset,
            timeouts,
            retry: self.retry,
            retry_budget: self.retry_budget,
            rate_limiter: RateLimiter::new(&self.rate_limits),
            interceptors: self.interceptors,
            trace_bodies: self.trace_bodies,
            watch: self.watch,
            #[cfg(feature = "blocking")]
            background: crate::call::background::Background::default(),
        };
        let context = CallContext::new(components, identity, self.parameters);
        Ok(Client::of(context))
    }

    /// Returns the source of credentials.
    fn source(&mut self) -> Result<Source, Error> {
        Ok(match (self.credentials.take(), self.provider.take()) {
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
        })
    }

    /// Returns the value of the header `User-Agent`.
    fn full_user_agent(&self) -> String {
        let mut user_agent = self.service.user_agent();
        if let Some(application) = &self.user_agent {
            user_agent.push(' ');
            user_agent.push_str(application);
        }
        user_agent
    }

    /// Returns how connections of other protocols are opened: as those of calls are.
    #[cfg(feature = "session")]
    fn dialer(&self) -> crate::network::http::Dialer {
        let custom = self.http_client.as_ref();
        crate::network::http::Dialer {
            // Its error is reported where the transport is set up.
            custom: custom.and_then(|client| client.as_ref().ok().cloned()),
            proxy: self.proxy.clone(),
            root_certificates: self.root_certificates.clone(),
            user_agent: self.full_user_agent(),
        }
    }

    /// Returns the transport that was set, or sets up an HTTP client.
    fn http_transport(
        &mut self,
        timeouts: Timeouts,
        endpoints: &Endpoints,
    ) -> Result<Arc<dyn Transport>, Error> {
        let user_agent = self.full_user_agent();
        let max = self.max_response_bytes;
        Ok(match (self.transport.take(), self.http_client.take()) {
            (Some(transport), _) => transport,
            (None, Some(client)) => {
                let client = client.map_err(|error| {
                    Error::configuration("the HTTP client cannot be set up").with_source(error)
                })?;
                let read_timeout = timeouts.read.duration();
                Arc::new(Http::with(client, &user_agent, max, read_timeout))
            }
            (None, None) => {
                let proxy = match self.proxy.take() {
                    Some(proxy) => proxy,
                    None if endpoints.are_loopback() => Proxy::None,
                    None => Proxy::System,
                };
                let settings = HttpSettings {
                    connect_timeout: timeouts.connect.duration(),
                    read_timeout: timeouts.read.duration(),
                    user_agent,
                    proxy,
                    root_certificates: std::mem::take(&mut self.root_certificates),
                };
                let needs_tls = endpoints.need_tls();
                Arc::new(Http::new(settings, max, needs_tls)?)
            }
        })
    }

    /// Checks the client-wide parameters that become headers.
    fn check_parameters(&self) -> Result<(), Error> {
        for (name, value) in &self.parameters {
            let mut known = self.service.parameters().iter();
            let Some(parameter) = known.find(|parameter| parameter.name == *name) else {
                let message = format!("{name} is not a client-wide parameter of the service");
                return Err(Error::configuration(message));
            };
            if parameter.location == Location::Header {
                let setting = format!("{name} (the header {})", parameter.wire_name);
                check(&setting, Some(value), check_header)?;
            }
        }
        Ok(())
    }

    /// Returns the addresses of the service, from the first source that has them.
    fn addresses(&self) -> Result<Vec<String>, Error> {
        if !self.endpoints.is_empty() {
            return Ok(self.endpoints.clone());
        }
        let Some(region) = self.region.as_ref() else {
            // A service with one address for all regions needs none.
            return Ok(self.service.global_endpoint().into_iter().collect());
        };
        let set = endpoints::Endpoints::new(self.service.name()).find(region);
        let found = set.map_err(|error| {
            Error::configuration("the endpoints set for the region are unusable").with_source(error)
        })?;
        match found {
            Some(addresses) => Ok(addresses),
            None => Ok(self.service.endpoint(region).into_iter().collect()),
        }
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
