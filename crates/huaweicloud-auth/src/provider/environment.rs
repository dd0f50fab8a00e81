//! Credentials from environment variables.

use std::borrow::Cow;

use super::{ProvideCredentials, Provided, ProviderError};
use crate::{
    context::Context,
    credentials::Credentials,
    env::{self, CredentialsError, Lookup},
    transport::BoxFuture,
};

/// Reads credentials from the environment like [`Credentials::from_lookup`], and also
/// [`env::PROJECT_ID`] and [`env::IAM_ENDPOINT`].
///
/// It is not applicable if no variable is set, and fails if a pair is incomplete or a value invalid.
///
/// ```
/// use huaweicloud_auth::provider::EnvironmentProvider;
///
/// let provider = EnvironmentProvider::new(); // HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, …
/// ```
#[derive(Debug, Clone, Default)]
pub struct EnvironmentProvider {
    lookup: Lookup,
}

impl EnvironmentProvider {
    /// Creates a provider that reads the environment of the process.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a provider that reads a function from names of variables to values.
    #[must_use]
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self {
            lookup: Lookup::new(lookup),
        }
    }

    pub(super) fn with(lookup: Lookup) -> Self {
        Self { lookup }
    }

    fn read(&self) -> Result<Provided, ProviderError> {
        let credentials = Credentials::from_lookup(|name| self.lookup.get(name)).map_err(
            |error| match error {
                CredentialsError::NotFound(_) => ProviderError::not_applicable(error.to_string()),
                _ => ProviderError::failed(error.to_string()),
            },
        )?;
        let mut provided = Provided::new(credentials);
        if let Some(project_id) = self.lookup.text(env::PROJECT_ID) {
            provided = provided.with_project_id(project_id);
        }
        if let Some(iam_endpoint) = self.lookup.text(env::IAM_ENDPOINT) {
            provided = provided.with_iam_endpoint(iam_endpoint);
        }
        Ok(provided)
    }
}

impl ProvideCredentials for EnvironmentProvider {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("environment")
    }

    fn provide<'a>(
        &'a self,
        _context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move { self.read() })
    }
}
