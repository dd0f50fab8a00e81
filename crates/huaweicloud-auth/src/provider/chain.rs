//! Several providers, asked in turn.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use super::{Attempt, Context, EnvironmentProvider, ProvideCredentials, Provided, ProviderError};
use crate::{env::Lookup, transport::BoxFuture};

/// Asks providers in order, and takes the credentials of the first that applies.
///
/// A provider that fails, as opposed to one that does not apply, ends the search: falling through
/// to the next would make calls in the name of whoever that is. Errors tell every
/// [`Attempt`].
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
    /// A chain of one provider.
    #[must_use]
    pub fn first(provider: impl ProvideCredentials + 'static) -> Self {
        Self {
            providers: vec![Arc::new(provider)],
        }
    }

    /// Asks this provider too, after those before it.
    #[must_use]
    pub fn then(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.providers.push(Arc::new(provider));
        self
    }

    /// The usual places, as the vendor's tools have them: the environment, the profile in the home
    /// folder, and the metadata service of a cloud machine.
    ///
    /// The latter two need the features `profile` and `metadata`. One that is not compiled in
    /// stands among the attempts and says so.
    #[must_use]
    pub fn default_chain() -> Self {
        Self::usual(&Lookup::default(), None)
    }

    /// The usual places, with the environment and the home folder given.
    fn usual(lookup: &Lookup, home: Option<PathBuf>) -> Self {
        Self::first(EnvironmentProvider::over(lookup.clone()))
            .then(profile(lookup, home))
            .then(metadata())
    }

    async fn ask(&self, context: &Context<'_>) -> Result<Provided, ProviderError> {
        let mut attempts = Vec::new();
        for provider in &self.providers {
            match provider.provide(context).await {
                Ok(provided) => return Ok(provided),
                Err(error) if error.is_not_applicable() => {
                    attempts.push(Attempt::new(provider.name(), error));
                }
                Err(error) => return Err(error.stopping(&provider.name(), attempts)),
            }
        }
        Err(ProviderError::none_applied(attempts))
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
        Box::pin(self.ask(context))
    }
}

#[cfg(feature = "profile")]
fn profile(lookup: &Lookup, home: Option<PathBuf>) -> impl ProvideCredentials + use<> {
    super::ProfileProvider::over(lookup.clone(), home)
}

#[cfg(not(feature = "profile"))]
fn profile(_: &Lookup, _: Option<PathBuf>) -> impl ProvideCredentials + use<> {
    NotCompiledIn {
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
    NotCompiledIn {
        name: "instance metadata",
        feature: "metadata",
    }
}

/// Stands for a provider of the usual places that was left out of the build.
#[cfg(not(all(feature = "profile", feature = "metadata")))]
#[derive(Debug)]
struct NotCompiledIn {
    name: &'static str,
    feature: &'static str,
}

#[cfg(not(all(feature = "profile", feature = "metadata")))]
impl ProvideCredentials for NotCompiledIn {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.name)
    }

    fn provide<'a>(
        &'a self,
        _context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        let error = ProviderError::does_not_apply(format!(
            "not compiled in: switch on the feature `{}`",
            self.feature
        ));
        Box::pin(async move { Err(error) })
    }
}

#[cfg(test)]
mod tests;
