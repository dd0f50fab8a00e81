//! What a provider gives: credentials, and what it knows about them.

use std::time::SystemTime;

use crate::credentials::Credentials;

/// Credentials as they came from a provider, and what else the source tells.
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
}

impl Provided {
    /// Credentials that do not expire as far as is known, and of which nothing else is.
    #[must_use]
    pub fn new(credentials: Credentials) -> Self {
        Self {
            credentials,
            expires_at: None,
            project_id: None,
            iam_endpoint: None,
        }
    }

    /// Sets when they expire.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: SystemTime) -> Self {
        self.expires_at = Some(expires_at);
        self
    }

    /// Sets the project that the source names.
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets the address of IAM that the source names.
    #[must_use]
    pub fn with_iam_endpoint(mut self, iam_endpoint: impl Into<String>) -> Self {
        self.iam_endpoint = Some(iam_endpoint.into());
        self
    }

    /// The credentials.
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// When they expire. `None` if they do not, or nobody says.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at
    }

    /// The project that the source names.
    #[must_use]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// The address of IAM that the source names.
    #[must_use]
    pub fn iam_endpoint(&self) -> Option<&str> {
        self.iam_endpoint.as_deref()
    }

    /// Whether they have expired by then.
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
