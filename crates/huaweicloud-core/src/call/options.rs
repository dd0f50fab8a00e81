//! Settings of one call.

use std::sync::Arc;

use crate::policy::{retry::RetryPolicy, timeouts::Timeout};

/// Overrides the client's settings for one call: see `with_options` of every request builder.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_core::{CallOptions, retry::NeverRetry};
///
/// let quick = CallOptions::new()
///     .timeout(Duration::from_secs(2))
///     .retry(NeverRetry);
/// # let _ = quick;
/// ```
#[derive(Debug, Clone, Default)]
pub struct CallOptions {
    pub(crate) attempt: Timeout,
    pub(crate) call: Timeout,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
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
}
