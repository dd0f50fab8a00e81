//! A cache of credentials, which refreshes them before they expire.

use std::{
    future::poll_fn,
    sync::{Arc, PoisonError, RwLock},
    task::Poll,
    time::{Duration, SystemTime},
};

use super::{ProvideCredentials, Provided, ProviderError};
use crate::{context::Context, single_flight::SingleFlight, transport::BoxFuture};

/// The default time before expiration at which credentials are refreshed.
const REFRESH_WINDOW: Duration = Duration::from_secs(5 * 60);
/// The pause after a failed refresh while the cached credentials are still valid.
const BACK_OFF: Duration = Duration::from_secs(30);
/// The longest time of a refresh while the cached credentials are still valid.
const PATIENCE: Duration = Duration::from_secs(5);
/// Refresh window and back-off are at most a quarter of the remaining lifetime, so that short-lived
/// credentials are not refreshed all the time.
const FRACTION_OF_LIFETIME: u32 = 4;

/// Caches the credentials of a provider, and refreshes them before they expire.
///
/// - However many callers need credentials at the same time, only one calls the provider. The others
///   get the same result.
/// - During a refresh before expiration, other callers get the cached credentials. If the refresh
///   fails, or takes longer than five seconds, all callers get them, and the next refresh starts 30
///   seconds later at the earliest.
/// - Without valid credentials, an error of the provider is returned to all callers that wait, and is
///   not cached.
/// - A caller can be cancelled at any time. If it was the one that called the provider, a waiting
///   caller does so instead.
///
/// ```
/// # use std::time::SystemTime;
/// # use huaweicloud_auth::{Credentials, provider::{CachedCredentials, Context, ProviderError}};
/// # async fn run(context: Context<'_>) -> Result<(), ProviderError> {
/// let cached = CachedCredentials::new(Credentials::token("not-a-real-token"));
/// let provided = cached.get(&context).await?;
/// // The service rejects the token with 401:
/// cached.invalidate(&provided);
/// let fresh = cached.get(&context).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct CachedCredentials {
    provider: Arc<dyn ProvideCredentials>,
    window: Duration,
    cached: RwLock<Option<Cached>>,
    refresh: SingleFlight<Result<Arc<Provided>, ProviderError>>,
}

/// Credentials, and the time from which they are refreshed.
#[derive(Debug)]
struct Cached {
    provided: Arc<Provided>,
    refresh_at: Option<SystemTime>,
}

impl CachedCredentials {
    /// Creates an empty cache for the credentials of this provider.
    #[must_use]
    pub fn new(provider: impl ProvideCredentials + 'static) -> Self {
        Self {
            provider: Arc::new(provider),
            window: REFRESH_WINDOW,
            cached: RwLock::default(),
            refresh: SingleFlight::default(),
        }
    }

    /// Sets how long before expiration credentials are refreshed. Default: 5 minutes. A window longer
    /// than a quarter of their lifetime is reduced to that.
    #[must_use]
    pub fn with_refresh_window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// Returns credentials that are valid now.
    ///
    /// # Errors
    ///
    /// Returns the error of the provider if there are no cached credentials, or if they have expired.
    pub async fn get(&self, context: &Context<'_>) -> Result<Arc<Provided>, ProviderError> {
        if let Some(fresh) = self.fresh(context.now) {
            return Ok(fresh);
        }
        self.refresh
            .run(
                || self.unexpired(context.now).map(Ok),
                || self.fresh(context.now).map(Ok),
                self.fetch(context),
            )
            .await
    }

    /// Removes credentials from the cache, because the service rejected them.
    ///
    /// Credentials that were fetched later are kept. So many callers whose requests were rejected with
    /// the same credentials cause one refresh.
    pub fn invalidate(&self, rejected: &Arc<Provided>) {
        let mut cached = self.cached.write().unwrap_or_else(PoisonError::into_inner);
        if cached
            .as_ref()
            .is_some_and(|cached| Arc::ptr_eq(&cached.provided, rejected))
        {
            *cached = None;
        }
    }

    async fn fetch(&self, context: &Context<'_>) -> Result<Arc<Provided>, ProviderError> {
        let now = context.now;
        let early = self
            .unexpired(now)
            .map(|_| EarlyRefresh { cache: self, now });
        let provided = self.provider.provide(context);
        let outcome = match context.timer.filter(|_| early.is_some()) {
            Some(timer) => before(provided, || timer.sleep(PATIENCE)).await,
            None => Some(provided.await),
        };
        drop(early);
        match outcome {
            Some(Ok(provided)) => Ok(self.store(provided, now)),
            Some(Err(error)) => self.unexpired(now).ok_or(error),
            None => self.unexpired(now).ok_or_else(|| {
                let what = format!("the refresh took longer than {PATIENCE:?}");
                ProviderError::transient(what)
            }),
        }
    }

    fn store(&self, provided: Provided, now: SystemTime) -> Arc<Provided> {
        let refresh_at = provided.expires_at().map(|expires_at| {
            let margin = self
                .window
                .min(lifetime(expires_at, now) / FRACTION_OF_LIFETIME);
            expires_at.checked_sub(margin).unwrap_or(expires_at)
        });
        let provided = Arc::new(provided);
        *self.cached.write().unwrap_or_else(PoisonError::into_inner) = Some(Cached {
            provided: Arc::clone(&provided),
            refresh_at,
        });
        provided
    }

    /// Sets the time of the next refresh, if the cached credentials have not expired.
    fn postpone_refresh(&self, now: SystemTime) {
        let mut cached = self.cached.write().unwrap_or_else(PoisonError::into_inner);
        let unexpired = (cached.as_mut()).filter(|cached| !cached.provided.is_expired_at(now));
        let Some(cached) = unexpired else {
            return;
        };
        cached.refresh_at = cached.provided.expires_at().map(|expires_at| {
            let pause = BACK_OFF.min(lifetime(expires_at, now) / FRACTION_OF_LIFETIME);
            now.checked_add(pause).unwrap_or(expires_at)
        });
    }

    /// Returns the cached credentials if they need no refresh yet.
    fn fresh(&self, now: SystemTime) -> Option<Arc<Provided>> {
        self.cached_if(|cached| cached.refresh_at.is_none_or(|refresh_at| now < refresh_at))
    }

    /// Returns the cached credentials if they have not expired.
    fn unexpired(&self, now: SystemTime) -> Option<Arc<Provided>> {
        self.cached_if(|cached| !cached.provided.is_expired_at(now))
    }

    fn cached_if(&self, condition: impl FnOnce(&Cached) -> bool) -> Option<Arc<Provided>> {
        let cached = self.cached.read().unwrap_or_else(PoisonError::into_inner);
        let cached = cached.as_ref().filter(|cached| condition(cached))?;
        Some(Arc::clone(&cached.provided))
    }
}

/// A refresh before expiration. When it ends, the next one is postponed: also if it is cancelled by the
/// timeout of the call that waits for it, so that a provider that hangs does not fail the next call too.
struct EarlyRefresh<'a> {
    cache: &'a CachedCredentials,
    now: SystemTime,
}

impl Drop for EarlyRefresh<'_> {
    fn drop(&mut self) {
        self.cache.postpone_refresh(self.now);
    }
}

/// Returns the output of a future, unless the limit, which starts if it is not ready at once, ends first.
async fn before<T>(
    mut future: BoxFuture<'_, T>,
    start: impl Fn() -> BoxFuture<'static, ()>,
) -> Option<T> {
    let mut limit = None;
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => {
            let limit = limit.get_or_insert_with(&start);
            limit.as_mut().poll(context).map(|()| None)
        }
    })
    .await
}

/// Returns the time until expiration.
fn lifetime(expires_at: SystemTime, now: SystemTime) -> Duration {
    expires_at.duration_since(now).unwrap_or_default()
}
