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

    /// What was asked before, in that order: for an error of a [`Chain`](super::Chain), each
    /// provider that did not apply.
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
        attempts.extend(self.attempts.iter().cloned());
        Self {
            reason: format!("{provider}: {}", self.reason).into(),
            attempts: attempts.into(),
            ..self
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

/// The provider and its reason with all causes, further lines indented.
impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}: {}", self.provider, WithCauses(&self.error));
        f.write_str(&text.replace('\n', "\n  "))
    }
}

impl fmt::Display for ProviderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)?;
        if !self.attempts.is_empty() {
            f.write_str(if self.is_not_applicable {
                ", having asked:"
            } else {
                "\nasked before it:"
            })?;
        }
        for attempt in &*self.attempts {
            write!(f, "\n  {}", attempt.to_string().replace('\n', "\n  "))?;
        }
        Ok(())
    }
}

impl Error for ProviderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(&**source)
    }
}

/// An error and its causes on one line, for where nobody else would tell them.
struct WithCauses<'a>(&'a dyn Error);

impl fmt::Display for WithCauses<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut error = self.0;
        while let Some(source) = error.source() {
            write!(f, ": {source}")?;
            error = source;
        }
        Ok(())
    }
}
