//! The clients that requests are sent through: which connections each request may use.

use std::sync::{Mutex, OnceLock};

use http::{Request, uri::Scheme};
use huaweicloud_auth::transport::{
    NewConnection, TransportError, TransportErrorKind, bypasses_proxy,
};
use tokio::runtime::{Handle, Id};

use super::settings::{Built, HttpSettings, KeepAlive, NO_ROOTS, Proxy};
use crate::{error::Error, lock::lock};

/// The number of runtimes whose connections are kept.
const MAX_RUNTIMES: usize = 8;

/// The clients of one set of settings.
///
/// A connection is driven by the runtime on which it was made. Each runtime has a pool of its own,
/// so that a request does not wait for a runtime that has ended or is idle.
pub(super) struct Pools {
    settings: HttpSettings,
    has_roots: bool,
    /// The last runtime first; a pool that no runtime has used belongs to none.
    pools: Mutex<Vec<(Option<Id>, reqwest::Client)>>,
    /// Makes a connection for each request.
    unpooled: OnceLock<reqwest::Client>,
    direct: Direct,
}

/// The client for addresses that no proxy reaches, such as the metadata service of a machine.
#[derive(Default)]
pub(super) struct Direct(OnceLock<reqwest::Client>);

impl Pools {
    /// Sets up a pool. Fails if `https` is needed and certificates cannot be checked.
    pub(super) fn new(settings: HttpSettings, needs_tls: bool) -> Result<Self, Error> {
        let Built { client, has_roots } = settings.client(KeepAlive::On)?;
        if needs_tls && !has_roots {
            return Err(Error::configuration(NO_ROOTS));
        }
        Ok(Self {
            settings,
            has_roots,
            pools: Mutex::new(vec![(None, client)]),
            unpooled: OnceLock::new(),
            direct: Direct::default(),
        })
    }

    /// Returns the client for a request.
    pub(super) fn client<B>(
        &self,
        request: &Request<B>,
    ) -> Result<reqwest::Client, TransportError> {
        if !self.has_roots && request.uri().scheme() == Some(&Scheme::HTTPS) {
            let error = TransportError::new(TransportErrorKind::Certificate);
            return Err(error.with_source(NO_ROOTS));
        }
        if bypasses_proxy(request) {
            return self.direct.client(&self.settings);
        }
        if request.extensions().get::<NewConnection>().is_some() {
            return built_once(&self.unpooled, &self.settings);
        }
        self.pooled(runtime()?)
    }

    fn pooled(&self, runtime: Id) -> Result<reqwest::Client, TransportError> {
        let mut pools = lock(&self.pools);
        let of = |id: Option<Id>| move |pool: &(Option<Id>, _)| pool.0 == id;
        let found = pools.iter().position(of(Some(runtime)));
        match found.or_else(|| pools.iter().position(of(None))) {
            Some(at) => pools[..=at].rotate_right(1),
            None => {
                let client = build(&self.settings, KeepAlive::On)?;
                pools.truncate(MAX_RUNTIMES - 1);
                pools.insert(0, (None, client));
            }
        }
        let Some((id, client)) = pools.first_mut() else {
            return Err(TransportError::new(TransportErrorKind::Other));
        };
        *id = Some(runtime);
        Ok(client.clone())
    }
}

impl Direct {
    /// Returns the client that uses no proxy, and otherwise these settings.
    pub(super) fn client(
        &self,
        settings: &HttpSettings,
    ) -> Result<reqwest::Client, TransportError> {
        let settings = HttpSettings {
            proxy: Proxy::None,
            ..settings.clone()
        };
        built_once(&self.0, &settings)
    }
}

/// Returns the runtime that would drive the connection of a request.
pub(super) fn runtime() -> Result<Id, TransportError> {
    let handle = Handle::try_current()
        .map_err(|error| TransportError::new(TransportErrorKind::Other).with_source(error))?;
    Ok(handle.id())
}

/// Returns a client without kept connections, which is built when it is first needed.
fn built_once(
    cell: &OnceLock<reqwest::Client>,
    settings: &HttpSettings,
) -> Result<reqwest::Client, TransportError> {
    runtime()?;
    if let Some(client) = cell.get() {
        return Ok(client.clone());
    }
    let client = build(settings, KeepAlive::Off)?;
    Ok(cell.get_or_init(|| client).clone())
}

fn build(
    settings: &HttpSettings,
    keep_alive: KeepAlive,
) -> Result<reqwest::Client, TransportError> {
    let built = settings.client(keep_alive);
    let built =
        built.map_err(|error| TransportError::new(TransportErrorKind::Other).with_source(error))?;
    Ok(built.client)
}
