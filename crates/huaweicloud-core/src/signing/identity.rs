//! The identity of the caller: credentials, and the project.

use std::{fmt, sync::Arc};

use huaweicloud_auth::{
    CredentialKind, Credentials, Signer,
    iam::{self, ProjectCache},
    provider::{CachedCredentials, Context, Provided},
};
use tokio::sync::OnceCell;

use crate::{
    contract::operation::Operation,
    error::{Error, Kind},
};

/// The credentials of a client, and the project that is looked up with them.
pub(crate) struct Identity {
    source: Source,
    /// Looks up the project of the region.
    projects: Option<ProjectLookup>,
    iam_endpoint: Option<String>,
    /// Set when the client is built, or looked up once.
    project: OnceCell<Project>,
    /// Signs without a project.
    anonymous: Arc<Signer>,
}

#[derive(Debug, Clone)]
pub(crate) enum Source {
    /// Set when the client is built; they do not expire.
    Fixed(Arc<Provided>),
    /// From a provider, which renews them when they expire.
    Provider(Arc<CachedCredentials>),
}

struct ProjectLookup {
    region: String,
    cache: ProjectCache,
}

struct Project {
    id: String,
    signer: Arc<Signer>,
}

/// The identity with which an attempt is made.
#[derive(Clone)]
pub(crate) struct CallerIdentity {
    provided: Arc<Provided>,
    signer: Arc<Signer>,
}

impl CallerIdentity {
    pub(crate) fn credentials(&self) -> &Credentials {
        self.provided.credentials()
    }

    pub(crate) fn signer(&self) -> &Signer {
        &self.signer
    }

    /// Returns whether requests are signed, and so depend on the time.
    pub(crate) fn signs(&self) -> bool {
        self.credentials().kind() != CredentialKind::Token
    }
}

impl Identity {
    pub(crate) fn new(
        source: Source,
        region: Option<String>,
        iam_endpoint: Option<String>,
        project_id: Option<String>,
    ) -> Self {
        Self {
            source,
            projects: region.map(ProjectLookup::new),
            iam_endpoint,
            project: OnceCell::new_with(project_id.map(Project::new)),
            anonymous: Arc::new(Signer::new()),
        }
    }

    /// Returns an identity with other credentials, another project or both. The project that other
    /// credentials have is not known.
    pub(crate) fn with(
        &self,
        credentials: Option<Credentials>,
        project_id: Option<String>,
    ) -> Self {
        let own = || Some(self.project_id()?.to_owned());
        let project_id = match &credentials {
            None => project_id.or_else(own),
            Some(_) => project_id,
        };
        let source = match credentials {
            Some(credentials) => Source::Fixed(Arc::new(Provided::new(credentials))),
            None => self.source.clone(),
        };
        let region = self
            .projects
            .as_ref()
            .map(|projects| projects.region.clone());
        Self::new(source, region, self.iam_endpoint.clone(), project_id)
    }

    /// Returns the project, once it is known.
    pub(crate) fn project_id(&self) -> Option<&str> {
        Some(&self.project.get()?.id)
    }

    /// Returns whether the project can be looked up if it is not known.
    pub(crate) fn can_find_project(&self) -> bool {
        self.projects.is_some() || matches!(self.source, Source::Provider(_))
    }

    /// Looks up the project if it is not known, for an operation that has one in its path.
    pub(crate) async fn resolve_project(
        &self,
        operation: &'static Operation,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        if self.project.initialized() {
            return Ok(());
        }
        // Calls wait for one lookup of the project, one after the other: what fails before must be shared
        // by all that wait.
        let provided = self.provided(operation, context).await?;
        let find = || self.find_project(operation, context, &provided);
        self.project.get_or_try_init(find).await.map(|_| ())
    }

    async fn find_project(
        &self,
        operation: &'static Operation,
        context: &Context<'_>,
        provided: &Provided,
    ) -> Result<Project, Error> {
        let none = || Error::of(operation, Kind::Project);
        if let Some(id) = provided.project_id() {
            return Ok(Project::new(id.to_owned()));
        }
        let Some(projects) = &self.projects else {
            return Err(none().with_source(
                "it is neither set nor with the credentials, and there is no region to look it up \
                 by: set project_id or region when the client is built",
            ));
        };
        let endpoint = (self.iam_endpoint.as_deref())
            .or(provided.iam_endpoint())
            .map_or_else(|| iam::iam_endpoint(&projects.region), str::to_owned);
        let found = projects
            .cache
            .get(context, &endpoint, provided.credentials());
        let id = found.await.map_err(|error| {
            let failed = match error.retry_after() {
                Some(wait) => none().with_retry_after(wait, context.now),
                None => none(),
            };
            failed.with_source(error)
        })?;
        Ok(Project::new(id.to_string()))
    }

    /// Returns the identity for the next attempt.
    pub(crate) async fn identify(
        &self,
        operation: &'static Operation,
        context: &Context<'_>,
    ) -> Result<CallerIdentity, Error> {
        let provided = self.provided(operation, context).await?;
        let signer = match (provided.credentials().kind(), self.project.get()) {
            (CredentialKind::Token, _) | (_, None) => &self.anonymous,
            (_, Some(project)) => &project.signer,
        };
        Ok(CallerIdentity {
            signer: Arc::clone(signer),
            provided,
        })
    }

    /// Drops credentials that the service rejected. Returns whether others may be available.
    pub(crate) fn renew(&self, rejected: &CallerIdentity) -> bool {
        match &self.source {
            Source::Fixed(_) => false,
            Source::Provider(cache) => {
                cache.invalidate(&rejected.provided);
                true
            }
        }
    }

    async fn provided(
        &self,
        operation: &'static Operation,
        context: &Context<'_>,
    ) -> Result<Arc<Provided>, Error> {
        match &self.source {
            Source::Fixed(provided) => Ok(Arc::clone(provided)),
            Source::Provider(cache) => cache.get(context).await.map_err(|error| {
                let failed = Error::of(operation, Kind::Credentials);
                let failed = match error.retry_after() {
                    Some(wait) => failed.with_retry_after(wait, context.now),
                    None => failed,
                };
                failed.with_source(error)
            }),
        }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("credentials", &self.source)
            .field("project_id", &self.project_id())
            .field(
                "region",
                &self.projects.as_ref().map(|projects| &projects.region),
            )
            .finish_non_exhaustive()
    }
}

impl ProjectLookup {
    fn new(region: String) -> Self {
        let cache = ProjectCache::new(&region);
        Self { region, cache }
    }
}

impl Project {
    fn new(id: String) -> Self {
        let signer = Arc::new(Signer::new().with_project_id(&id));
        Self { id, signer }
    }
}
