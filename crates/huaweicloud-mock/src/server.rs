//! A running server: its thread, and access to its world.

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use huaweicloud_auth::Credentials;
use serde_json::Value;
use tokio::runtime::Runtime;
use tokio::sync::oneshot;

use crate::builder::{MockServerBuilder, StartError};
use crate::callbacks;
use crate::connection::{Handler, Port};
use crate::control::Admin;
use crate::limits::Limits;
use crate::middleware::Middleware;
use crate::record::RecordedRequest;
use crate::world::WorldError;

/// The largest body that the admin port takes: a world.
const LARGEST_STEERING: usize = 256 * 1024 * 1024;

/// A mock server that runs until it is dropped.
///
/// It has a thread and a runtime of its own, so it can be started and dropped anywhere, inside
/// asynchronous code or not. Dropping it closes its connections and waits for its thread.
#[must_use = "a server stops when it is dropped"]
pub struct MockServer {
    address: SocketAddr,
    admin: Option<SocketAddr>,
    key: Credentials,
    token: Credentials,
    middleware: Arc<Middleware>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl MockServer {
    /// Starts a server of this OpenAPI document on a free port of 127.0.0.1, with the defaults of
    /// everything else.
    ///
    /// # Errors
    ///
    /// [`StartError`] if the contract cannot be served, no port is free, or no thread can be started.
    pub fn start(contract: Value) -> Result<Self, StartError> {
        Self::builder(contract).start()
    }

    /// Returns the builder of a server of this OpenAPI document.
    pub fn builder(contract: Value) -> MockServerBuilder {
        MockServerBuilder::new(contract)
    }

    pub(crate) fn run(
        address: SocketAddr,
        admin: Option<SocketAddr>,
        middleware: Middleware,
        limits: Limits,
        key: Credentials,
        token: Credentials,
    ) -> Result<Self, StartError> {
        let (listener, bound) = listen(address)?;
        let middleware = Arc::new(middleware);
        let steering = match admin {
            Some(address) if !address.ip().is_loopback() => {
                return Err(StartError::PublicAdmin { address });
            }
            Some(address) => Some(listen(address)?),
            None => None,
        };
        let admin = steering.as_ref().map(|(_, bound)| *bound);
        let handler = Admin {
            middleware: Arc::clone(&middleware),
            service: base_url(bound),
        };
        let port = Arc::new(Port::new(Arc::clone(&middleware), limits.clone()));
        let driven = Arc::clone(&middleware);
        let admin_port = Arc::new(Port::new(handler, limits.body(LARGEST_STEERING)));
        let (stop, stopped) = oneshot::channel();
        let (report, started) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("mock-server".to_owned())
            .spawn(move || {
                // The starter waits for the report, so sending it cannot fail.
                let _ = match runtime().and_then(|runtime| {
                    serve(&runtime, listener, port)?;
                    if driven.callbacks.any() {
                        runtime.spawn(callbacks::drive(driven));
                    }
                    if let Some((listener, _)) = steering {
                        serve(&runtime, listener, admin_port)?;
                    }
                    Ok(runtime)
                }) {
                    Ok(runtime) => {
                        let sent = report.send(Ok(()));
                        // Either way the server stops: the other end was used, or is gone.
                        let _ = runtime.block_on(stopped);
                        sent
                    }
                    Err(error) => report.send(Err(error)),
                };
            })
            .map_err(StartError::Thread)?;
        (started
            .recv()
            .unwrap_or_else(|gone| Err(io::Error::other(gone))))
        .map_err(StartError::Thread)?;
        Ok(Self {
            address: bound,
            admin,
            key,
            token,
            middleware,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Returns the base URL, such as `http://127.0.0.1:49152`, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        base_url(self.address)
    }

    /// Returns the base URL of the admin port, if the server has one.
    #[must_use]
    pub fn admin_url(&self) -> Option<String> {
        self.admin.map(base_url)
    }

    /// Returns the address that the server listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the access key that the server accepts, the first of several.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use huaweicloud_auth::{SignableRequest, Signer};
    /// use huaweicloud_mock::MockServer;
    ///
    /// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
    /// let server = MockServer::start(contract)?;
    /// let request = SignableRequest::new("GET", "/v1/0123abcd/books");
    /// # #[expect(clippy::disallowed_methods, reason = "an example")]
    /// let now = SystemTime::now();
    /// let signer = Signer::new().with_project_id(server.project_id());
    /// let headers = signer.authenticate(server.credentials(), &request, now)?;
    /// assert!(headers.get("authorization").is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn credentials(&self) -> &Credentials {
        &self.key
    }

    /// Returns the token that the server accepts, the first of several.
    #[must_use]
    pub fn token(&self) -> &str {
        self.token.expose_token().unwrap_or_default()
    }

    /// Returns the project that the server serves.
    #[must_use]
    pub fn project_id(&self) -> &str {
        &self.middleware.service.project
    }

    pub(crate) fn middleware(&self) -> &Middleware {
        &self.middleware
    }

    /// Returns the latest requests, the oldest first, as many as the [`Limits`] of the log allow.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.middleware.log.entries()
    }

    /// Returns the names of the resources that the server keeps, such as `book`.
    #[must_use]
    pub fn resources(&self) -> Vec<String> {
        let resources = self.middleware.service.contract.resources.iter();
        resources.map(|resource| resource.name.clone()).collect()
    }

    /// Returns every element of a resource, including hidden fields, in no particular order.
    ///
    /// # Errors
    ///
    /// [`WorldError`] if the contract has no such resource, here and in what follows.
    pub fn items(&self, resource: &str) -> Result<Vec<Value>, WorldError> {
        self.middleware.service.present().elements(resource)
    }

    /// Returns the element with this id, if there is one.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items).
    pub fn item(&self, resource: &str, id: &str) -> Result<Option<Value>, WorldError> {
        self.middleware.service.present().element(resource, id)
    }

    /// Inserts an element as it is, and replaces one with the same id.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items), and if the element has no id.
    pub fn insert(&self, resource: &str, element: Value) -> Result<(), WorldError> {
        self.middleware
            .service
            .world_mut()
            .insert(resource, element)
    }

    /// Removes an element and returns it, if it existed.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items).
    pub fn remove(&self, resource: &str, id: &str) -> Result<Option<Value>, WorldError> {
        self.middleware.service.world_mut().remove(resource, id)
    }

    /// Removes every element of a resource.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items).
    pub fn clear(&self, resource: &str) -> Result<(), WorldError> {
        self.middleware.service.world_mut().clear(resource)
    }
}

fn base_url(address: SocketAddr) -> String {
    format!("http://{address}")
}

fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let listen_error = |source| StartError::Listen { address, source };
    let listener = TcpListener::bind(address).map_err(listen_error)?;
    let bound = listener.local_addr().map_err(listen_error)?;
    Ok((listener, bound))
}

fn runtime() -> io::Result<Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
}

/// Accepts connections as soon as something blocks on the runtime.
fn serve<H: Handler>(
    runtime: &Runtime,
    listener: TcpListener,
    port: Arc<Port<H>>,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = {
        let _entered = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    runtime.spawn(port.accept(listener));
    Ok(())
}

impl Drop for MockServer {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has stopped too.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("address", &self.address)
            .field("project", &self.middleware.service.project)
            .finish_non_exhaustive()
    }
}
