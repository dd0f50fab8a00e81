//! Settings of one call.

use std::sync::Arc;

use huaweicloud_auth::Credentials;

use crate::policy::{retry::RetryPolicy, timeouts::Timeout};

/// Overrides the client's settings for one call: see `with_options` of every request builder.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_core::{CallOptions, retry::NeverRetry};
///
/// let quick = CallOptions::new()
///     .timeout(Duration::from_secs(2))
///     .retry(NeverRetry)
///     .header("X-Trace", "checkout");
/// # let _ = quick;
/// ```
///
/// Its `Debug` form does not show the values of headers.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) attempt: Timeout,
    pub(crate) call: Timeout,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) project_id: Option<String>,
}

impl CallOptions {
    /// Options that override nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Bounds the call as a whole.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Timeout>) -> Self {
        self.call = timeout.into();
        self
    }

    /// Bounds each attempt.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: impl Into<Timeout>) -> Self {
        self.attempt = timeout.into();
        self
    }

    /// Retries according to this policy.
    #[must_use]
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// Sets a header, which is signed and replaces one of the same name that the call would send.
    ///
    /// The value is visible ASCII. `Host`, `Content-Length` and the headers that authenticate the
    /// request cannot be set: such a call is rejected before it is sent.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let name = name.into();
        self.headers
            .retain(|(set, _)| !set.eq_ignore_ascii_case(&name));
        self.headers.push((name, value.into()));
        self
    }

    /// Authenticates with these credentials instead of those of the client, as a server does that
    /// calls for several tenants.
    ///
    /// The project of the client is not used, since it may belong to another tenant: set
    /// [`project_id`](Self::project_id) too, or it is looked up by the region of the client. To make
    /// several calls as one tenant, use [`Client::with_credentials`](crate::Client::with_credentials),
    /// which looks the project up once.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Calls for this project instead of that of the client.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Adds headers of other options that these do not have.
    pub(crate) fn or_headers_of(mut self, others: Self) -> Self {
        for (name, value) in others.headers {
            let is_set = |(set, _): &(String, String)| set.eq_ignore_ascii_case(&name);
            if !self.headers.iter().any(is_set) {
                self.headers.push((name, value));
            }
        }
        self
    }
}

impl std::fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| &**name).collect();
        f.debug_struct("CallOptions")
            .field("attempt", &self.attempt)
            .field("call", &self.call)
            .field("retry", &self.retry)
            .field("headers", &headers)
            .field("credentials", &self.credentials)
            .field("project_id", &self.project_id)
            .finish()
    }
}
