//! Providers: sources of credentials, a chain of them, and a cache.
//!
//! ```
//! use std::time::{Duration, SystemTime};
//! use huaweicloud_auth::{Credentials, provider::{CachedCredentials, Chain, Context, EnvironmentProvider}};
//! # use huaweicloud_auth::transport::{BoxFuture, Transport, TransportError, TransportErrorKind};
//! # #[derive(Debug)]
//! # struct Offline;
//! # impl Transport for Offline {
//! #     fn send(&self, _: http::Request<bytes::Bytes>)
//! #     -> BoxFuture<'_, Result<http::Response<bytes::Bytes>, TransportError>> {
//! #         Box::pin(async { Err(TransportError::new(TransportErrorKind::Connect)) })
//! #     }
//! # }
//! # async fn run() -> Result<(), huaweicloud_auth::provider::ProviderError> {
//!
//! let chain = Chain::first(EnvironmentProvider::from_lookup(|_| None)) // no variable is set
//!     .then(Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret"));
//! let credentials = CachedCredentials::new(chain);
//!
//! // Each call gets the transport and the current time.
//! let transport = Offline;
//! let context = Context::new(&transport, SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150));
//! let provided = credentials.get(&context).await?;
//! assert_eq!(provided.credentials().access_key_id(), Some("AKEXAMPLE"));
//! # Ok(())
//! # }
//! # tokio::runtime::Builder::new_current_thread().build()?.block_on(run())?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cached;
mod chain;
mod environment;
mod error;
#[cfg(feature = "metadata")]
mod metadata;
mod password;
#[cfg(feature = "profile")]
mod profile;
mod provided;

use std::{borrow::Cow, fmt, sync::Arc};

#[cfg(feature = "metadata")]
pub use self::metadata::MetadataProvider;
#[cfg(feature = "profile")]
pub use self::profile::ProfileProvider;
pub use self::{
    cached::CachedCredentials,
    chain::Chain,
    environment::EnvironmentProvider,
    error::{Attempt, ProviderError},
    password::{IamUser, PasswordProvider, ProjectScope},
    provided::Provided,
};

pub use crate::context::{Context, Timer};
use crate::{credentials::Credentials, transport::BoxFuture};

/// A source of credentials.
///
/// A provider fetches credentials each time it is called. [`CachedCredentials`] adds a cache.
///
/// ```
/// use std::borrow::Cow;
/// use huaweicloud_auth::Credentials;
/// use huaweicloud_auth::provider::{Context, ProvideCredentials, Provided, ProviderError};
/// use huaweicloud_auth::transport::BoxFuture;
///
/// /// Reads a token from a vault.
/// #[derive(Debug)]
/// struct Vault {
///     token: Option<String>,
/// }
///
/// impl ProvideCredentials for Vault {
///     fn name(&self) -> Cow<'_, str> {
///         Cow::Borrowed("vault")
///     }
///
///     fn provide<'a>(
///         &'a self,
///         _context: &'a Context<'a>,
///     ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
///         Box::pin(async move {
///             let token = (self.token.as_ref())
///                 .ok_or_else(|| ProviderError::not_applicable("the vault is empty"))?;
///             Ok(Provided::new(Credentials::token(token)))
///         })
///     }
/// }
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// Returns the name of the source for messages, such as `environment`.
    fn name(&self) -> Cow<'_, str>;

    /// Fetches credentials.
    ///
    /// # Errors
    ///
    /// - [`ProviderError::not_applicable`] if the source has no credentials, so that a chain continues
    ///   with the next provider;
    /// - [`ProviderError::failed`] if it has credentials that are invalid or cannot be fetched;
    /// - [`ProviderError::transient`] if fetching them failed, and a later attempt may succeed.
    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>>;
}

/// Provides these credentials, if they are valid.
impl ProvideCredentials for Credentials {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("static credentials")
    }

    fn provide<'a>(
        &'a self,
        _context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move {
            self.validate()
                .map_err(|error| ProviderError::failed(error.to_string()))?;
            Ok(Provided::new(self.clone()))
        })
    }
}

/// Calls the shared provider.
impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn name(&self) -> Cow<'_, str> {
        (**self).name()
    }

    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        (**self).provide(context)
    }
}
