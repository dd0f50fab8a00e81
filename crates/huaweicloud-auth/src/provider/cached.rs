//! Keeping credentials for as long as they are good, and fetching new ones once for everybody.

use std::{
    sync::{
        Arc, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::sync::{Mutex, MutexGuard};

use super::{Context, ProvideCredentials, Provided, ProviderError};

/// How long before they expire credentials are fetched anew, unless told otherwise.
const REFRESH_WINDOW: Duration = Duration::from_secs(5 * 60);
/// How long a failed refresh is left alone while there are credentials that still work.
const BACK_OFF: Duration = Duration::from_secs(30);
/// The part of a remaining life that window and back-off take at most: the last quarter, so that
/// short-lived credentials are not fetched all the time.
const PART_OF_LIFE: u32 = 4;

/// Keeps what a provider gave, and asks it again before that expires.
///
/// However many callers need credentials at once, one of them asks the provider, and the others
/// get the same answer. While credentials are fetched anew before the old ones have expired, other
/// callers are given the old ones; if it fails, so is the one that asked, and the next attempt is
/// made half a minute later at the earliest. A failure with nothing to fall back on is an error for
/// all who wait, and is not kept.
///
/// A caller may go away at any time; if it was the one that asked, another one asks instead.
///
/// ```
/// # use std::time::SystemTime;
/// # use huaweicloud_auth::{Credentials, provider::{CachedCredentials, Context, ProviderError}};
/// # async fn run(context: Context<'_>) -> Result<(), ProviderError> {
/// let cached = CachedCredentials::new(Credentials::token("not-a-real-token"));
/// let provided = cached.get(&context).await?;
/// // … the service says that the token is not good any more (401):
/// cached.invalidate(&provided);
/// let fresh = cached.get(&context).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct CachedCredentials {
    provider: Arc<dyn ProvideCredentials>,
    window: Duration,
    kept: RwLock<Option<Kept>>,
    /// Held by whoever asks the provider.
    flight: Mutex<Flight>,
    /// How many flights have ended.
    landed: AtomicU64,
}

/// Credentials, and until when they are given out without asking the provider.
#[derive(Debug)]
struct Kept {
    provided: Arc<Provided>,
    refresh_at: Option<SystemTime>,
}

/// The outcome of the last flight, for those who were waiting when it ended.
#[derive(Debug, Default)]
struct Flight {
    outcome: Option<Result<Arc<Provided>, ProviderError>>,
}

impl CachedCredentials {
    /// Keeps the credentials of this provider.
    #[must_use]
    pub fn new(provider: impl ProvideCredentials + 'static) -> Self {
        Self {
            provider: Arc::new(provider),
            window: REFRESH_WINDOW,
            kept: RwLock::default(),
            flight: Mutex::default(),
            landed: AtomicU64::new(0),
        }
    }

    /// Fetches new credentials this long before the old ones expire, or in the last quarter of the
    /// life that they had when they were fetched, whichever is later. Default: 5 minutes.
    #[must_use]
    pub fn with_refresh_window(mut self, window: Duration) -> Self {
        self.window = window;
        self
    }

    /// The credentials to use now.
    ///
    /// # Errors
    ///
    /// The error of the provider, if there are no credentials that have not expired.
    pub async fn get(&self, context: &Context<'_>) -> Result<Arc<Provided>, ProviderError> {
        if let Some(fresh) = self.fresh(context.now) {
            return Ok(fresh);
        }
        let landed = self.landed.load(Ordering::Acquire);
        let flight = match self.flight.try_lock() {
            Ok(flight) => flight,
            Err(_) => {
                if let Some(old) = self.unexpired(context.now) {
                    return Ok(old);
                }
                self.flight.lock().await
            }
        };
        if let Some(fresh) = self.fresh(context.now) {
            return Ok(fresh);
        }
        match &flight.outcome {
            Some(outcome) if self.landed.load(Ordering::Acquire) != landed => outcome.clone(),
            _ => self.fetch(flight, context).await,
        }
    }

    /// Forgets these credentials, because the service did not accept them.
    ///
    /// What was fetched since is not touched: of all who saw the same credentials refused, the
    /// first one's word counts.
    pub fn invalidate(&self, refused: &Arc<Provided>) {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if kept
            .as_ref()
            .is_some_and(|kept| Arc::ptr_eq(&kept.provided, refused))
        {
            *kept = None;
        }
    }

    async fn fetch(
        &self,
        mut flight: MutexGuard<'_, Flight>,
        context: &Context<'_>,
    ) -> Result<Arc<Provided>, ProviderError> {
        let outcome = match self.provider.provide(context).await {
            Ok(provided) => Ok(self.keep(provided, context.now)),
            Err(error) => self.fall_back(context.now).ok_or(error),
        };
        flight.outcome = Some(outcome.clone());
        self.landed.fetch_add(1, Ordering::Release);
        outcome
    }

    fn keep(&self, provided: Provided, now: SystemTime) -> Arc<Provided> {
        let refresh_at = provided.expires_at().map(|expires_at| {
            let margin = self.window.min(life(expires_at, now) / PART_OF_LIFE);
            expires_at.checked_sub(margin).unwrap_or(expires_at)
        });
        let provided = Arc::new(provided);
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some(Kept {
            provided: Arc::clone(&provided),
            refresh_at,
        });
        provided
    }

    /// The old credentials, after a refresh that failed, if they have not expired yet.
    fn fall_back(&self, now: SystemTime) -> Option<Arc<Provided>> {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let kept = (kept.as_mut()).filter(|kept| !kept.provided.is_expired_at(now))?;
        kept.refresh_at = kept.provided.expires_at().map(|expires_at| {
            let pause = BACK_OFF.min(life(expires_at, now) / PART_OF_LIFE);
            now.checked_add(pause).unwrap_or(expires_at)
        });
        Some(Arc::clone(&kept.provided))
    }

    /// What is kept, if there is no need yet to ask the provider.
    fn fresh(&self, now: SystemTime) -> Option<Arc<Provided>> {
        self.kept_if(|kept| kept.refresh_at.is_none_or(|refresh_at| now < refresh_at))
    }

    /// What is kept, if it works still.
    fn unexpired(&self, now: SystemTime) -> Option<Arc<Provided>> {
        self.kept_if(|kept| !kept.provided.is_expired_at(now))
    }

    fn kept_if(&self, condition: impl FnOnce(&Kept) -> bool) -> Option<Arc<Provided>> {
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.as_ref().filter(|kept| condition(kept))?;
        Some(Arc::clone(&kept.provided))
    }
}

/// How long there is until then.
fn life(expires_at: SystemTime, now: SystemTime) -> Duration {
    expires_at.duration_since(now).unwrap_or_default()
}
