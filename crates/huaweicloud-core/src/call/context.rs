//! The parts that a client is built from, and that its calls share.

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use huaweicloud_auth::{Credentials, provider::Context, transport::Transport};

use crate::{
    contract::{
        operation::{Location, Operation},
        service::Service,
    },
    error::Error,
    lock::lock,
    network::endpoint::Endpoints,
    observe::{drift::Watch, intercept::Interceptor},
    policy::{
        clock::Clock,
        clock_offset::ClockOffset,
        rate_limit::RateLimiter,
        retry::{RetryBudget, RetryPolicy},
        timeouts::Timeouts,
    },
    signing::{
        identity::{CallerIdentity, Identity},
        timer::AuthTimer,
    },
};

/// The name of the setting for the project.
pub(crate) const PROJECT_ID: &str = "project_id";

/// The parts that the calls of one client share. Cloning is cheap.
#[derive(Clone)]
pub(crate) struct CallContext {
    components: Arc<Components>,
    pub(crate) identity: Arc<Identity>,
    /// Values of client-wide parameters, by their names.
    parameters: Arc<[(&'static str, Arc<str>)]>,
}

/// The parts that a client is built from.
pub(crate) struct Components {
    pub(crate) service: &'static Service,
    pub(crate) transport: Arc<dyn Transport>,
    #[cfg(feature = "session")]
    pub(crate) dialer: crate::network::http::Dialer,
    pub(crate) endpoints: Endpoints,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Mutex<fastrand::Rng>,
    pub(crate) clock_offset: Arc<ClockOffset>,
    pub(crate) auth_timer: AuthTimer,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: Arc<dyn RetryPolicy>,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) rate_limiter: RateLimiter,
    pub(crate) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(crate) trace_bodies: bool,
    pub(crate) watch: Option<Watch>,
    #[cfg(feature = "blocking")]
    pub(crate) background: super::background::Background,
}

impl CallContext {
    pub(crate) fn new(
        components: Components,
        identity: Identity,
        parameters: Vec<(&'static str, Arc<str>)>,
    ) -> Self {
        Self {
            components: Arc::new(components),
            identity: Arc::new(identity),
            parameters: parameters.into(),
        }
    }

    /// Returns a context with another value of a client-wide parameter, and otherwise the same
    /// settings.
    pub(crate) fn with_parameter(&self, name: &'static str, value: Arc<str>) -> Self {
        let others = self.parameters.iter().filter(|(set, _)| *set != name);
        Self {
            components: Arc::clone(&self.components),
            identity: Arc::clone(&self.identity),
            parameters: others.cloned().chain([(name, value)]).collect(),
        }
    }

    /// Returns a context with other credentials, another project or both, and otherwise the same
    /// settings.
    pub(crate) fn with_identity(
        &self,
        credentials: Option<Credentials>,
        project_id: Option<String>,
    ) -> Self {
        Self {
            components: Arc::clone(&self.components),
            identity: Arc::new(self.identity.with(credentials, project_id)),
            parameters: Arc::clone(&self.parameters),
        }
    }

    /// Returns the value of a client-wide parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let mut set = self.parameters.iter();
        set.find(|(set, _)| *set == name).map(|(_, value)| &**value)
    }

    /// Returns the value of a setting that parameters name in the operation table.
    pub(crate) fn setting(&self, name: &str) -> Option<&str> {
        match name {
            PROJECT_ID => self.identity.project_id(),
            name => self.parameter(name),
        }
    }

    /// Returns whether a setting that is missing can be looked up before the call is sent.
    pub(crate) fn can_find(&self, name: &str) -> bool {
        name == PROJECT_ID && self.identity.can_find_project()
    }

    /// Looks up the project if the operation needs one.
    pub(crate) async fn resolve_project(&self, operation: &'static Operation) -> Result<(), Error> {
        let needs_project = || {
            operation.parameters.iter().any(|parameter| {
                parameter.location == Location::Path && parameter.client == Some(PROJECT_ID)
            })
        };
        let identity = &self.identity;
        if identity.project_id().is_some() || !needs_project() {
            return Ok(());
        }
        identity.resolve_project(operation, &self.auth()).await
    }

    /// Returns the identity for the next attempt.
    pub(crate) async fn identify(
        &self,
        operation: &'static Operation,
    ) -> Result<CallerIdentity, Error> {
        self.identity.identify(operation, &self.auth()).await
    }

    /// Returns a number from 0 to 1, for jitter.
    pub(crate) fn random(&self) -> f64 {
        lock(&self.components.random).f64()
    }

    fn auth(&self) -> Context<'_> {
        let now = self.clock_offset.correct(self.clock.now());
        Context::new(&*self.transport, now).with_timer(&self.auth_timer)
    }
}

impl std::ops::Deref for CallContext {
    type Target = Components;

    fn deref(&self) -> &Components {
        &self.components
    }
}

impl fmt::Debug for CallContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallContext")
            .field("endpoints", &self.endpoints)
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}
