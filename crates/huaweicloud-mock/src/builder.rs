//! Setting a server up.

use std::io;
use std::marker::PhantomData;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, RwLock};

use huaweicloud_auth::{Credentials, InvalidCredentials};
use serde_json::Value;

use crate::authenticator::Authenticator;
use crate::callbacks::Callbacks;
use crate::clock::{Clock, VirtualClock};
use crate::contract::{CompiledContract, ContractError};
use crate::conversation::{Channels, Conversation, NoConversation};
use crate::limits::Limits;
use crate::middleware::Middleware;
use crate::objects::Objects;
use crate::profile::ServiceProfile;
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
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    #[error("cannot listen on {address}; help: choose another port, or 0 for any free one")]
    Listen {
        /// The address that was asked for.
        address: SocketAddr,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The admin port would be reachable from other machines.
    #[error(
        "the admin port has no authentication, so it cannot listen on {address}; help: use a loopback address"
    )]
    PublicAdmin {
        /// The address that was asked for.
        address: SocketAddr,
    },
    /// The contract cannot be served.
    #[error(transparent)]
    Contract(#[from] ContractError),
    /// No client could use the credentials that were given.
    #[error("the credentials to accept are not valid")]
    Credentials(#[from] InvalidCredentials),
    /// The server's thread cannot be started.
    #[error("cannot start the server's thread")]
    Thread(#[source] io::Error),
}

huaweicloud_auth::__debug_as_report!(StartError);

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

/// Configures and starts a [`MockServer`].
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_mock::MockServer;
///
/// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
/// let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400);
/// let server = MockServer::builder(contract)
///     .credentials("AKEXAMPLE", "not-a-real-secret")
///     .project("0123abcd")
///     .seed(7)
///     .clock(move || noon)
///     .start()?;
/// assert_eq!(server.project_id(), "0123abcd");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A crate for one service may return a type of its own from [`start`](Self::start): any `S` that a
/// [`MockServer`] converts into.
#[must_use]
pub struct MockServerBuilder<S = MockServer> {
    source: Source,
    profile: ServiceProfile,
    address: SocketAddr,
    admin: Option<SocketAddr>,
    keys: Vec<Credentials>,
    tokens: Vec<Credentials>,
    project: String,
    seed: u64,
    clock: Arc<dyn Clock>,
    limits: Limits,
    open: bool,
    objects: bool,
    callback_hosts: Vec<String>,
    conversation: Box<dyn Conversation>,
    server: PhantomData<fn() -> S>,
}

/// Where the contract comes from.
enum Source {
    Document(Value),
    Preset(fn() -> Result<CompiledContract, ContractError>),
}

impl<S: From<MockServer>> MockServerBuilder<S> {
    /// Serves this OpenAPI document, with the default [`ServiceProfile`].
    pub fn new(contract: Value) -> Self {
        Self::from_source(Source::Document(contract), ServiceProfile::default())
    }

    /// Serves a contract that a crate carries, and that it compiles once for all servers.
    ///
    /// The profile is that of the service, for documents that [`contract`](Self::contract) may set.
    pub fn preset(
        load: fn() -> Result<CompiledContract, ContractError>,
        profile: ServiceProfile,
    ) -> Self {
        Self::from_source(Source::Preset(load), profile)
    }

    fn from_source(source: Source, profile: ServiceProfile) -> Self {
        Self {
            source,
            profile,
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            admin: None,
            keys: Vec::new(),
            tokens: Vec::new(),
            project: DEFAULT_PROJECT_ID.to_owned(),
            seed: 0,
            clock: Arc::new(VirtualClock::real()),
            limits: Limits::default(),
            open: false,
            objects: false,
            callback_hosts: Vec::new(),
            conversation: Box::new(NoConversation),
            server: PhantomData,
        }
    }

    /// Listens on this address. Without it, on a free port of 127.0.0.1.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Opens an [admin port](crate::guide::admin) on this loopback address, so that other processes
    /// can control the server. By default there is none.
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

    /// Serves this project and rejects calls for any other. The default is [`DEFAULT_PROJECT_ID`].
    pub fn project(mut self, id: &str) -> Self {
        id.clone_into(&mut self.project);
        self
    }

    /// Sets the seed that the world and the request ids follow from. The default is 0.
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

    /// Serves this OpenAPI document instead. References must point into the document itself.
    pub fn contract(mut self, document: Value) -> Self {
        self.source = Source::Document(document);
        self
    }

    /// Sets error codes and conventions of the service. It applies to a contract that is given as a
    /// document; a [preset](Self::preset) contract keeps the profile that it was compiled with.
    pub fn profile(mut self, profile: ServiceProfile) -> Self {
        self.profile = profile;
        self
    }

    /// Sets what clients may cost the server.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Accepts every call, with any credentials or none.
    pub fn without_authentication(mut self) -> Self {
        self.open = true;
        self
    }

    /// Also keeps objects: the URLs in responses lead to this server, which stores uploads in
    /// memory, up to 256 MiB, and returns them. A download of an object that was never uploaded
    /// returns a few bytes. By default, these URLs lead nowhere and are the same in every run.
    pub fn object_store(mut self) -> Self {
        self.objects = true;
        self
    }

    /// Also calls addresses of this host that calls have registered for callbacks. May be called again
    /// to allow several; without it, only addresses of this machine are called. The scheme must be
    /// http.
    pub fn allow_callbacks_to(mut self, host: &str) -> Self {
        self.callback_hosts.push(host.to_owned());
        self
    }

    /// Talks like this on the WebSockets of the contract. By default, the server sends nothing there.
    pub fn conversation(mut self, conversation: impl Conversation) -> Self {
        self.conversation = Box::new(conversation);
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// [`StartError`] if the address is taken, or the contract or the credentials are not usable.
    pub fn start(self) -> Result<S, StartError> {
        let default_key = Credentials::ak_sk(DEFAULT_ACCESS_KEY_ID, DEFAULT_SECRET_KEY);
        let (key, keys) = or_default(self.keys, default_key);
        let (token, tokens) = or_default(self.tokens, Credentials::token(DEFAULT_TOKEN));
        let accepted: Vec<Credentials> = keys.into_iter().chain(tokens).collect();
        accepted.iter().try_for_each(Credentials::validate)?;
        let contract = match self.source {
            Source::Document(document) => CompiledContract::compile(&document, self.profile)?,
            Source::Preset(load) => load()?,
        }
        .0;
        let seed = Seed {
            number: self.seed,
            now: self.clock.now(),
            project: self.project.clone(),
        };
        let service = Service {
            world: RwLock::new(World::new(Arc::clone(&contract), seed)),
            contract,
            authenticator: Authenticator::new(&accepted, self.open),
            clock: self.clock,
            project: self.project,
            seed: self.seed,
            responses: std::sync::atomic::AtomicU64::new(0),
        };
        let plans = Arc::clone(&service.contract.plans);
        let callbacks = Callbacks::new(plans, self.callback_hosts);
        let channels = Channels::new(&service.contract.channels, self.conversation);
        let objects = self.objects.then(Objects::default);
        let middleware = Middleware::new(service, &self.limits, objects, callbacks, channels);
        MockServer::run(
            self.address,
            self.admin,
            middleware,
            self.limits,
            key,
            token,
        )
        .map(S::from)
    }
}

/// The first of what was given, and all of it; the default where nothing was given.
fn or_default(given: Vec<Credentials>, default: Credentials) -> (Credentials, Vec<Credentials>) {
    match given.first() {
        Some(first) => (first.clone(), given),
        None => (default.clone(), vec![default]),
    }
}
