//! The errors of providers.

use std::{error::Error, fmt, sync::Arc, time::Duration};

use crate::report::debug_as_report;

/// An error of a provider: it is not applicable, or it failed.
///
/// The message of a [`Chain`](super::Chain) has a line for each [`Attempt`]. Messages never contain
/// secrets. Cloning is cheap.
///
/// ```
/// use huaweicloud_auth::provider::ProviderError;
///
/// let error = ProviderError::failed("the vault is locked; help: run `vault unlock`");
/// assert!(!error.is_not_applicable() && !error.is_transient());
/// assert_eq!(error.to_string(), "the vault is locked; help: run `vault unlock`");
/// ```
#[derive(Clone)]
pub struct ProviderError {
    kind: Kind,
    reason: Arc<str>,
    retry_after: Option<Duration>,
    source: Option<Arc<dyn Error + Send + Sync>>,
    attempts: Arc<[Attempt]>,
}

debug_as_report!(ProviderError);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    NotApplicable,
    Failed,
    Transient,
}

/// A provider that a chain called, and its error.
#[derive(Debug, Clone)]
pub struct Attempt {
    provider: String,
    error: ProviderError,
}

impl ProviderError {
    /// Creates an error for a source without credentials. A chain continues with the next provider.
    ///
    /// The reason states what is missing, and how to make the provider applicable.
    #[must_use]
    pub fn not_applicable(reason: impl Into<String>) -> Self {
        Self::new(Kind::NotApplicable, reason.into())
    }

    /// Creates an error for credentials that exist but are invalid or cannot be fetched. It ends a
    /// chain, so that no request is sent with the credentials of another identity.
    ///
    /// The reason states what failed, and how to fix it.
    #[must_use]
    pub fn failed(reason: impl Into<String>) -> Self {
        Self::new(Kind::Failed, reason.into())
    }

    /// Creates an error like [`failed`](Self::failed) for a cause that may disappear by itself, such
    /// as a broken connection or an overloaded service.
    #[must_use]
    pub fn transient(reason: impl Into<String>) -> Self {
        Self::new(Kind::Transient, reason.into())
    }

    fn new(kind: Kind, reason: String) -> Self {
        Self {
            kind,
            reason: reason.into(),
            retry_after: None,
            source: None,
            attempts: Arc::new([]),
        }
    }

    /// Sets the source.
    #[must_use]
    pub fn with_source(mut self, source: impl Error + Send + Sync + 'static) -> Self {
        self.source = Some(Arc::new(source));
        self
    }

    /// Sets how long the service asks callers to wait before the next attempt.
    #[must_use]
    pub fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.retry_after = retry_after;
        self
    }

    /// Returns whether the source has no credentials, as opposed to a failure.
    #[must_use]
    pub fn is_not_applicable(&self) -> bool {
        self.kind == Kind::NotApplicable
    }

    /// Returns whether a later attempt may succeed without any change.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.kind == Kind::Transient
    }

    /// Returns how long the service asks callers to wait before the next attempt, if it does.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// Returns the attempts of a [`Chain`](super::Chain) in order: the providers that were not
    /// applicable, and then the one that failed, if any.
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        &self.attempts
    }

    /// Creates the error of a chain without an applicable provider.
    pub(super) fn none_applicable(attempts: Vec<Attempt>) -> Self {
        Self {
            attempts: attempts.into(),
            ..Self::not_applicable("no provider has credentials")
        }
    }

    /// Converts the failure of a provider into that of the chain which it ended.
    pub(super) fn ending_chain(self, provider: &str, mut attempts: Vec<Attempt>) -> Self {
        let error = Self {
            retry_after: self.retry_after,
            ..Self::new(
                self.kind,
                format!("{provider} failed: {}", self.with_causes()),
            )
        };
        if self.attempts.is_empty() {
            attempts.push(Attempt::new(provider, self));
        } else {
            attempts.extend(self.attempts.iter().cloned());
        }
        Self {
            attempts: attempts.into(),
            ..error
        }
    }

    /// Returns the reason and all causes on one line, for messages that have no other place for them.
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
        let listed = self.listed_attempts();
        if !listed.is_empty() {
            text.push_str(if self.is_not_applicable() {
                "; checked:"
            } else {
                "\nchecked before:"
            });
        }
        for attempt in listed {
            text.push_str("\n  ");
            text.push_str(&attempt.to_string());
        }
    }

    /// Returns the attempts that the reason does not describe.
    fn listed_attempts(&self) -> &[Attempt] {
        match &*self.attempts {
            [before @ .., _] if !self.is_not_applicable() => before,
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

    /// Returns the name of the provider.
    #[must_use]
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Returns the error of the provider.
    #[must_use]
    pub fn error(&self) -> &ProviderError {
        &self.error
    }
}

/// Writes the provider and its error with all causes. Further lines are indented.
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
