//! Where credentials come from: one provider a source, a chain of them, and a cache around any.
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
//! let chain = Chain::first(EnvironmentProvider::from_lookup(|_| None)) // nothing is set
//!     .then(Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret"));
//! let credentials = CachedCredentials::new(chain);
//!
//! // What sends requests and the time it is are given with each call.
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

use std::{borrow::Cow, fmt, sync::Arc, time::SystemTime};

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

use crate::{
    credentials::Credentials,
    transport::{BoxFuture, Transport},
};

/// A source of credentials.
///
/// It is asked anew whenever credentials are needed; what it gave is kept by
/// [`CachedCredentials`], not by the provider.
///
/// ```
/// use std::borrow::Cow;
/// use huaweicloud_auth::Credentials;
/// use huaweicloud_auth::provider::{Context, ProvideCredentials, Provided, ProviderError};
/// use huaweicloud_auth::transport::BoxFuture;
///
/// /// Takes credentials from a vault of the application's own.
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
///                 .ok_or_else(|| ProviderError::does_not_apply("the vault is empty"))?;
///             Ok(Provided::new(Credentials::token(token)))
///         })
///     }
/// }
/// ```
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// What messages call this source, such as `environment`.
    fn name(&self) -> Cow<'_, str>;

    /// Fetches credentials.
    ///
    /// # Errors
    ///
    /// [`ProviderError::does_not_apply`] if there are none here and another source may be asked;
    /// [`ProviderError::failed`] if there should be, and what there is cannot be used or reached.
    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>>;
}

/// What a provider works with: the way to the network, and the time.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Context<'a> {
    /// What sends requests.
    pub transport: &'a dyn Transport,
    /// The time it is.
    pub now: SystemTime,
}

impl<'a> Context<'a> {
    /// Puts the two together.
    #[must_use]
    pub fn new(transport: &'a dyn Transport, now: SystemTime) -> Self {
        Self { transport, now }
    }
}

/// Gives itself, if it is usable.
impl ProvideCredentials for Credentials {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("given credentials")
    }

    fn provide<'a>(
        &'a self,
        _context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move {
            self.validate()
                .map_err(|fault| ProviderError::failed(fault.to_string()))?;
            Ok(Provided::new(self.clone()))
        })
    }
}

/// Asks what is behind the pointer.
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
