//! A chain of providers.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use super::{Attempt, EnvironmentProvider, ProvideCredentials, Provided, ProviderError};
use crate::{context::Context, env::Lookup, transport::BoxFuture};

/// Calls providers in order, and returns the credentials of the first one that has any.
///
/// A provider that fails, as opposed to one that is not applicable, ends the chain: the next one might
/// have the credentials of another identity. Errors list every [`Attempt`].
///
/// ```
/// use huaweicloud_auth::{Credentials, provider::{Chain, EnvironmentProvider}};
///
/// let chain = Chain::first(EnvironmentProvider::new())
///     .then(Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret"));
/// ```
#[derive(Debug, Clone)]
pub struct Chain {
    providers: Vec<Arc<dyn ProvideCredentials>>,
}

impl Chain {
    /// Creates a chain with a first provider.
    #[must_use]
    pub fn first(provider: impl ProvideCredentials + 'static) -> Self {
        Self {
            providers: vec![Arc::new(provider)],
        }
    }

    /// Appends a provider.
    #[must_use]
    pub fn then(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.providers.push(Arc::new(provider));
        self
    }

    /// Creates the chain that the vendor's SDKs use: the environment, the profile in the home
    /// directory, and the metadata service of a cloud server.
    ///
    /// The last two need the features `profile` and `metadata`. Errors also list a provider whose
    /// feature is disabled.
    #[must_use]
    pub fn default_chain() -> Self {
        Self::default_with(&Lookup::default(), None)
    }

    /// Creates the default chain with another environment and home directory.
    fn default_with(lookup: &Lookup, home: Option<PathBuf>) -> Self {
        Self::first(EnvironmentProvider::with(lookup.clone()))
            .then(profile(lookup, home))
            .then(metadata())
    }

    async fn try_each(&self, context: &Context<'_>) -> Result<Provided, ProviderError> {
        let mut attempts = Vec::new();
        for provider in &self.providers {
            match provider.provide(context).await {
                Ok(provided) => return Ok(provided),
                Err(error) if error.is_not_applicable() => {
                    attempts.push(Attempt::new(provider.name(), error));
                }
                Err(error) => return Err(error.ending_chain(&provider.name(), attempts)),
            }
        }
        Err(ProviderError::none_applicable(attempts))
    }
}

impl ProvideCredentials for Chain {
    fn name(&self) -> Cow<'_, str> {
        let names: Vec<_> = self.providers.iter().map(|each| each.name()).collect();
        Cow::Owned(format!("chain of {}", names.join(", ")))
    }

    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(self.try_each(context))
    }
}

#[cfg(feature = "profile")]
fn profile(lookup: &Lookup, home: Option<PathBuf>) -> impl ProvideCredentials + use<> {
    super::ProfileProvider::with(lookup.clone(), home)
}

#[cfg(not(feature = "profile"))]
fn profile(_: &Lookup, _: Option<PathBuf>) -> impl ProvideCredentials + use<> {
    Disabled {
        name: "profile",
        feature: "profile",
    }
}

#[cfg(feature = "metadata")]
fn metadata() -> impl ProvideCredentials {
    super::MetadataProvider::new()
}

#[cfg(not(feature = "metadata"))]
fn metadata() -> impl ProvideCredentials {
    Disabled {
        name: "instance metadata",
        feature: "metadata",
    }
}

/// Replaces a provider of the default chain whose feature is disabled.
#[cfg(not(all(feature = "profile", feature = "metadata")))]
#[derive(Debug)]
struct Disabled {
    name: &'static str,
    feature: &'static str,
}

#[cfg(not(all(feature = "profile", feature = "metadata")))]
impl ProvideCredentials for Disabled {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.name)
    }

    fn provide<'a>(
        &'a self,
        _context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        let error = ProviderError::not_applicable(format!(
            "not compiled; help: enable the feature `{}`",
            self.feature
        ));
        Box::pin(async move { Err(error) })
    }
}

#[cfg(test)]
mod tests;
