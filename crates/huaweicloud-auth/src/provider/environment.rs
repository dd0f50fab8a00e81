//! Credentials from environment variables.

use std::borrow::Cow;

use super::{Context, ProvideCredentials, Provided, ProviderError};
use crate::{
    credentials::Credentials,
    env::{self, CredentialsError, Lookup},
    transport::BoxFuture,
};

/// Takes credentials from the environment, by the rules of [`Credentials::from_lookup`], and with
/// them [`env::PROJECT_ID`] and [`env::IAM_ENDPOINT`].
///
/// It does not apply if no variable is set, and fails if half of a pair is, or if a value cannot be
/// used.
#[derive(Debug, Clone, Default)]
pub struct EnvironmentProvider {
    lookup: Lookup,
}

impl EnvironmentProvider {
    /// Reads the process's environment.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads anything that maps names to values.
    #[must_use]
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self {
            lookup: Lookup::new(lookup),
        }
    }

    pub(super) fn over(lookup: Lookup) -> Self {
        Self { lookup }
    }

    fn read(&self) -> Result<Provided, ProviderError> {
        let credentials = Credentials::from_lookup(|name| self.lookup.get(name)).map_err(
            |error| match error {
                CredentialsError::NotFound(_) => ProviderError::does_not_apply(error.to_string()),
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
