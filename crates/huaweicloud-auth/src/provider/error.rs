//! Why a provider gave no credentials.

use std::{error::Error, fmt, sync::Arc};

/// No credentials from a provider: it does not apply, or it failed.
///
/// Where several were asked, its text has a line for each [`Attempt`]. It never holds a secret.
/// Cheap to clone.
///
/// ```
/// use huaweicloud_auth::provider::ProviderError;
///
/// let error = ProviderError::failed("the vault is locked: open it first");
/// assert!(!error.is_not_applicable());
/// assert_eq!(error.to_string(), "the vault is locked: open it first");
/// ```
#[derive(Debug, Clone)]
pub struct ProviderError {
    is_not_applicable: bool,
    reason: Arc<str>,
    source: Option<Arc<dyn Error + Send + Sync>>,
    attempts: Arc<[Attempt]>,
}

/// A provider that was asked in vain.
#[derive(Debug, Clone)]
pub struct Attempt {
    provider: String,
    error: ProviderError,
}

impl ProviderError {
    /// There are no credentials here, and another source may be asked. The reason says why, and
    /// what would make it apply.
    #[must_use]
    pub fn does_not_apply(reason: impl Into<String>) -> Self {
        Self::new(true, reason.into())
    }

    /// There should be credentials here, and they cannot be used or reached. No other source is
    /// asked, lest calls are made in somebody else's name. The reason says why, and how to mend it.
    #[must_use]
    pub fn failed(reason: impl Into<String>) -> Self {
        Self::new(false, reason.into())
    }

    fn new(is_not_applicable: bool, reason: String) -> Self {
        Self {
            is_not_applicable,
            reason: reason.into(),
            source: None,
            attempts: Arc::new([]),
        }
    }

    /// Adds what caused it.
    #[must_use]
    pub fn with_source(mut self, source: impl Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Whether there simply were no credentials, as opposed to a failure.
    #[must_use]
    pub fn is_not_applicable(&self) -> bool {
        self.is_not_applicable
    }

    /// What was asked, in that order, for an error of a [`Chain`](super::Chain): each provider that
    /// did not apply, and after them the one that failed, if one did.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// The error of a chain of which no provider applied.
    pub(super) fn none_applied(attempts: Vec<Attempt>) -> Self {
        Self {
            attempts: attempts.into(),
            ..Self::does_not_apply("no credentials were found")
        }
    }

    /// This failure as that of a chain which it stopped.
    pub(super) fn stopping(self, provider: &str, mut attempts: Vec<Attempt>) -> Self {
        let reason = format!("{provider} failed: {}", self.with_causes());
        if self.attempts.is_empty() {
            attempts.push(Attempt::new(provider, self));
        } else {
            attempts.extend(self.attempts.iter().cloned());
        }
        Self {
            attempts: attempts.into(),
            ..Self::failed(reason)
        }
    }

    /// The reason and all causes on one line, for where nobody else would tell them.
    fn with_causes(&self) -> String {
        let mut text = self.reason.to_string();
        let mut error = self.source();
        while let Some(cause) = error {
            text.push_str(": ");
            text.push_str(&cause.to_string());
            error = cause.source();
        }
        text
    }

    fn push_attempts(&self, text: &mut String) {
        let untold = self.untold();
        if !untold.is_empty() {
            text.push_str(if self.is_not_applicable {
                ", having asked:"
            } else {
                "\nasked before it:"
            });
        }
        for attempt in untold {
            text.push_str("\n  ");
            text.push_str(&attempt.to_string());
        }
    }

    /// The attempts that the reason does not tell.
    fn untold(&self) -> &[Attempt] {
        match &*self.attempts {
            [before @ .., _] if !self.is_not_applicable => before,
            attempts => attempts,
        }
    }
}

impl Attempt {
    pub(super) fn new(provider: impl Into<String>, error: ProviderError) -> Self {
        Self {
            provider: provider.into(),
            error,
        }
    }

    /// The name of the provider.
    #[must_use]
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Why it gave no credentials.
    #[must_use]
    pub fn error(&self) -> &ProviderError {
        &self.error
    }
}

/// The provider and why it gave none, with all causes, and further lines indented.
impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.error.with_causes();
        self.error.push_attempts(&mut text);
        write!(f, "{}: {}", self.provider, text.replace('\n', "\n  "))
    }
}

impl fmt::Display for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.reason.to_string();
        self.push_attempts(&mut text);
        f.write_str(&text)
    }
}

impl Error for ProviderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(&**source)
    }
}
