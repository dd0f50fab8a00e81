//! The result of a provider: credentials, and related settings of their source.

use std::time::SystemTime;

use crate::credentials::Credentials;

/// Credentials from a provider, with their expiration and related settings of their source.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_auth::{Credentials, provider::Provided};
///
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(43_200);
/// let provided = Provided::new(Credentials::token("not-a-real-token"))
///     .with_expires_at(noon)
///     .with_project_id("0123abcd");
/// assert!(provided.is_expired_at(noon));
/// assert_eq!(provided.project_id(), Some("0123abcd"));
/// ```
#[derive(Debug, Clone)]
pub struct Provided {
    credentials: Credentials,
    expires_at: Option<SystemTime>,
    project_id: Option<String>,
    iam_endpoint: Option<String>,
    warnings: Vec<String>,
}

impl Provided {
    /// Creates a result without expiration and settings.
    #[must_use]
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            expires_at: None,
            project_id: None,
            iam_endpoint: None,
            warnings: Vec::new(),
        }
    }

    /// Sets the time at which the credentials expire.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets the project id that the source specifies.
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets the endpoint of IAM that the source specifies.
    #[must_use]
    pub fn with_iam_endpoint(mut self, iam_endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(iam_endpoint.into());
        self
    }

    /// Returns the credentials.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Returns the time at which the credentials expire, or `None` if it is unknown or they do not.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// Returns the project id that the source specifies.
    #[must_use]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// Returns the endpoint of IAM that the source specifies.
    #[must_use]
    pub fn iam_endpoint(&self) -> Option<&str> {
        self.iam_endpoint.as_deref()
    }

    /// Adds a warning about the source, such as a file that other users can modify.
    #[must_use]
    pub fn with_warning(mut self, warning: impl Into<String>) -> Self {
        self.warnings.push(warning.into());
        self
    }

    /// Returns warnings about the source, to log once. They contain no secrets.
    #[must_use]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Returns whether the credentials have expired at this time.
    #[must_use]
    pub fn is_expired_at(&self, time: SystemTime) -> bool {
        self.expires_at.is_some_and(|expires_at| expires_at <= time)
    }
}

impl From<Credentials> for Provided {
    fn from(credentials: Credentials) -> Self {
        Self::new(credentials)
    }
}
