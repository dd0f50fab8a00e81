//! A cache of the project of a region.

use std::{
    fmt,
    sync::{Arc, OnceLock, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use super::{ProjectError, find_project};
use crate::{context::Context, credentials::Credentials, single_flight::SingleFlight};

/// How long the error of a lookup is returned to later callers.
const FAILURE_TTL: Duration = Duration::from_secs(1);

type Outcome = Result<Arc<str>, Arc<ProjectError>>;

/// Looks up the project of a region once, and caches its id.
///
/// - However many callers need the id at the same time, only one sends a request. The others get the
///   same result.
/// - The id is cached for the lifetime of the cache.
/// - An error is returned to all callers that wait, and for one second to later callers with the same
///   credentials, so that many calls do not repeat a failing lookup one after the other.
///
/// ```no_run
/// use std::sync::Arc;
/// use huaweicloud_auth::{Credentials, provider::Context};
/// use huaweicloud_auth::iam::{ProjectCache, ProjectError, iam_endpoint};
///
/// # async fn run(context: Context<'_>) -> Result<(), Arc<ProjectError>> {
/// let credentials = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
/// let projects = ProjectCache::new("cn-north-4");
/// let id = projects.get(&context, &iam_endpoint("cn-north-4"), &credentials).await?;
/// # Ok(())
/// # }
/// ```
pub struct ProjectCache {
    region: String,
    failure_ttl: Duration,
    id: OnceLock<Arc<str>>,
    failure: RwLock<Option<Failure>>,
    lookup: SingleFlight<Outcome>,
}

struct Failure {
    error: Arc<ProjectError>,
    credentials: Credentials,
    /// When the lookup started and ended.
    started: SystemTime,
    ended: SystemTime,
}

impl ProjectCache {
    /// Creates an empty cache for the project of this region.
    #[must_use]
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            failure_ttl: FAILURE_TTL,
            id: OnceLock::new(),
            failure: RwLock::new(None),
            lookup: SingleFlight::default(),
        }
    }

    /// Sets how long an error is returned to later callers. Default: 1 second. With zero, only callers
    /// that wait for the same lookup share its error.
    #[must_use]
    pub fn with_failure_ttl(mut self, ttl: Duration) -> Self {
        self.failure_ttl = ttl;
        self
    }

    /// Returns the cached id, if there is one.
    #[must_use]
    pub fn cached(&self) -> Option<&str> {
        self.id.get().map(|id| &**id)
    }

    /// Returns the id of the project, from the cache or from [`find_project`].
    ///
    /// # Errors
    ///
    /// Returns the error of the lookup.
    pub async fn get(
        &self,
        context: &Context<'_>,
        iam_endpoint: &str,
        credentials: &Credentials,
    ) -> Result<Arc<str>, Arc<ProjectError>> {
        let stored = || self.stored(context.now, credentials);
        if let Some(stored) = stored() {
            return stored;
        }
        let fetch = self.fetch(context, iam_endpoint, credentials);
        self.lookup.run(|| None, stored, fetch).await
    }

    async fn fetch(
        &self,
        context: &Context<'_>,
        iam_endpoint: &str,
        credentials: &Credentials,
    ) -> Outcome {
        match find_project(context, iam_endpoint, &self.region, credentials).await {
            Ok(id) => Ok(Arc::clone(self.id.get_or_init(|| id.into()))),
            Err(error) => {
                let error = Arc::new(error);
                *self.failure.write().unwrap_or_else(PoisonError::into_inner) = Some(Failure {
                    error: Arc::clone(&error),
                    credentials: credentials.clone(),
                    started: context.now,
                    ended: context.later(),
                });
                Err(error)
            }
        }
    }

    fn stored(&self, now: SystemTime, credentials: &Credentials) -> Option<Outcome> {
        if let Some(id) = self.id.get() {
            return Some(Ok(Arc::clone(id)));
        }
        let failure = self.failure.read().unwrap_or_else(PoisonError::into_inner);
        let failure = failure.as_ref()?;
        let age = match now.duration_since(failure.ended) {
            Ok(age) => age,
            // The caller has waited for the lookup.
            Err(_) if now > failure.started => Duration::ZERO,
            // A clock that was set back makes the error look newer than now.
            Err(_) => now.duration_since(failure.started).ok()?,
        };
        (age < self.failure_ttl && failure.credentials.is_clone_of(credentials))
            .then(|| Err(Arc::clone(&failure.error)))
    }
}

impl fmt::Debug for ProjectCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProjectCache")
            .field("region", &self.region)
            .field("id", &self.id.get())
            .finish_non_exhaustive()
    }
}
