//! Setting a server up.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, RwLock};

use huaweicloud_auth::{Credentials, InvalidCredentials};
use serde_json::Value;

use crate::clock::{Clock, VirtualClock};
use crate::contract::{Contract, ContractError};
use crate::front::Front;
use crate::gate::Gate;
use crate::limits::Limits;
use crate::server::MockServer;
use crate::service::Service;
use crate::world::{Seed, World};

/// The access key that a server accepts unless it is given others. A dummy.
pub const DEFAULT_ACCESS_KEY_ID: &str = "MOCKACCESSKEY";
/// The secret of [`DEFAULT_ACCESS_KEY_ID`]. A dummy.
pub const DEFAULT_SECRET_KEY: &str = "mock-secret-key";
/// The token that a server accepts unless it is given others. A dummy.
pub const DEFAULT_TOKEN: &str = "mock-token";
/// The project of a server unless it is given another. A dummy.
pub const DEFAULT_PROJECT_ID: &str = "0123456789abcdef0123456789abcdef";

/// Why a server cannot start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {source}; choose another port, or 0 for any free one")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// What the operating system says.
        source: io::Error,
    },
    /// Others than this machine could steer the server.
    #[error(
        "the admin port asks nobody who they are, so it listens on loopback and not on {address}"
    )]
    PublicAdmin {
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// The contract cannot be worked from.
    #[error(transparent)]
    Contract(#[from] ContractError),
    /// No client could use the credentials that were given.
    #[error("the credentials to accept are not usable: {0}")]
    Credentials(#[from] InvalidCredentials),
    /// The server's thread cannot be started.
    #[error("cannot start the server's thread: {0}")]
    Thread(#[source] io::Error),
}

impl From<StartError> for io::Error {
    fn from(error: StartError) -> Self {
        match error {
            StartError::Listen { ref source, .. } => Self::new(source.kind(), error),
            StartError::Contract(_)
            | StartError::Credentials(_)
            | StartError::PublicAdmin { .. } => Self::new(io::ErrorKind::InvalidInput, error),
            StartError::Thread(_) => Self::other(error),
        }
    }
}

/// Sets a [`MockServer`] up.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use metastudio_mock::MockServer;
///
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400);
/// let server = MockServer::builder()
///     .credentials("AKEXAMPLE", "not-a-real-secret")
///     .project("0123abcd")
///     .seed(7)
///     .clock(move || noon)
///     .start()?;
/// assert_eq!(server.project_id(), "0123abcd");
/// # Ok::<(), metastudio_mock::StartError>(())
/// ```
#[must_use]
pub struct MockServerBuilder {
    address: SocketAddr,
    admin: Option<SocketAddr>,
    keys: Vec<Credentials>,
    tokens: Vec<Credentials>,
    project: String,
    seed: u64,
    clock: Arc<dyn Clock>,
    contract: Option<Value>,
    limits: Limits,
    open: bool,
}

impl Default for MockServerBuilder {
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            admin: None,
            keys: Vec::new(),
            tokens: Vec::new(),
            project: DEFAULT_PROJECT_ID.to_owned(),
            seed: 0,
            clock: Arc::new(VirtualClock::real()),
            contract: None,
            limits: Limits::default(),
            open: false,
        }
    }
}

impl MockServerBuilder {
    /// Listens on this address. Without it, on a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Listens on this address of the loopback interface too, for [steering](Self::admin) from
    /// other processes. Without it there is no admin port.
    pub fn admin(mut self, address: SocketAddr) -> Self {
        self.admin = Some(address);
        self
    }

    /// Accepts signatures made with this key. May be called again to accept several; without it,
    /// [`DEFAULT_ACCESS_KEY_ID`] and [`DEFAULT_SECRET_KEY`] are accepted.
    pub fn credentials(mut self, access_key_id: &str, secret_key: &str) -> Self {
        self.keys
            .push(Credentials::ak_sk(access_key_id, secret_key));
        self
    }

    /// Accepts this token. May be called again to accept several; without it, [`DEFAULT_TOKEN`] is
    /// accepted.
    pub fn token(mut self, token: &str) -> Self {
        self.tokens.push(Credentials::token(token));
        self
    }

    /// Serves this project, and refuses calls for any other.
    pub fn project(mut self, id: &str) -> Self {
        id.clone_into(&mut self.project);
        self
    }

    /// Makes the world, and the ids of requests, up from another seed than 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Takes the time from this clock, instead of a [`VirtualClock::real`]. Signatures are good for 15
    /// minutes around it.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Serves this OpenAPI document instead of the contract that the crate carries. References must
    /// be within the document.
    pub fn contract(mut self, document: Value) -> Self {
        self.contract = Some(document);
        self
    }

    /// Sets what clients may cost the server.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Lets everybody call, with whatever credentials or none.
    pub fn without_authentication(mut self) -> Self {
        self.open = true;
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// [`StartError`] if the address is taken, or the contract or the credentials are not usable.
    pub fn start(self) -> Result<MockServer, StartError> {
        let default_key = Credentials::ak_sk(DEFAULT_ACCESS_KEY_ID, DEFAULT_SECRET_KEY);
        let (key, keys) = or_default(self.keys, default_key);
        let (token, tokens) = or_default(self.tokens, Credentials::token(DEFAULT_TOKEN));
        let accepted: Vec<Credentials> = keys.into_iter().chain(tokens).collect();
        accepted.iter().try_for_each(Credentials::validate)?;
        let contract = match &self.contract {
            Some(document) => Arc::new(Contract::compile(document)?),
            None => Contract::bundled()?,
        };
        let seed = Seed {
            number: self.seed,
            now: self.clock.now(),
            project: self.project.clone(),
        };
        let service = Service {
            world: RwLock::new(World::new(Arc::clone(&contract), seed)),
            contract,
            gate: Gate::new(&accepted, self.open),
            clock: self.clock,
            project: self.project,
            seed: self.seed,
            answered: std::sync::atomic::AtomicU64::new(0),
        };
        let front = Front::new(service, &self.limits);
        MockServer::run(self.address, self.admin, front, self.limits, key, token)
    }
}

/// The first of what was given, and all of it; the default where nothing was given.
fn or_default(given: Vec<Credentials>, default: Credentials) -> (Credentials, Vec<Credentials>) {
    match given.first() {
        Some(first) => (first.clone(), given),
        None => (default.clone(), vec![default]),
    }
}
