//! A running server: its thread, and what a test may ask of it.

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use huaweicloud_auth::Credentials;
use serde_json::Value;
use tokio::sync::oneshot;

use crate::builder::{MockServerBuilder, StartError};
use crate::connection::accept;
use crate::record::RecordedRequest;
use crate::service::Service;
use crate::world::WorldError;

/// A mock server that runs until it is dropped.
///
/// It has a thread and a runtime of its own, so it can be started and dropped anywhere, inside
/// asynchronous code or not. Dropping it closes its connections and waits for its thread.
#[must_use = "a server stops when it is dropped"]
pub struct MockServer {
    address: SocketAddr,
    key: Credentials,
    token: Credentials,
    service: Arc<Service>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl MockServer {
    /// Starts a server on a free port of 127.0.0.1, with the default credentials, project and world.
    ///
    /// # Errors
    ///
    /// If no port can be listened on or no thread be started.
    pub fn start() -> io::Result<Self> {
        Ok(Self::builder().start()?)
    }

    /// A server to be set up first.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::default()
    }

    pub(crate) fn run(
        address: SocketAddr,
        service: Service,
        key: Credentials,
        token: Credentials,
    ) -> Result<Self, StartError> {
        let listen_error = |source| StartError::Listen { address, source };
        let listener = TcpListener::bind(address).map_err(listen_error)?;
        let bound = listener.local_addr().map_err(listen_error)?;
        let service = Arc::new(service);
        let (stop, stopped) = oneshot::channel();
        let (report, started) = mpsc::channel();
        let served = Arc::clone(&service);
        let thread = thread::Builder::new()
            .name("metastudio-mock".to_owned())
            .spawn(move || {
                // The starter waits for the report, so sending it cannot fail.
                let _ = match serve(listener, served) {
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
            key,
            token,
            service,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The base URL, such as `http://127.0.0.1:49152`, without a slash at its end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address that the server listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The access key that the server accepts, the first of several.
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use huaweicloud_auth::{SignableRequest, Signer};
    /// use metastudio_mock::MockServer;
    ///
    /// let server = MockServer::start()?;
    /// let request = SignableRequest::new("GET", "/v1/0123abcd/digital-human-videos");
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

    /// The token that the server accepts, the first of several.
    #[must_use]
    pub fn token(&self) -> &str {
        self.token.expose_token().unwrap_or_default()
    }

    /// The project that the server serves.
    #[must_use]
    pub fn project_id(&self) -> &str {
        &self.service.project
    }

    /// The latest requests, up to a thousand, the oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.service.log.entries()
    }

    /// The names of the resources that the server keeps, such as `training-job`.
    #[must_use]
    pub fn resources(&self) -> Vec<String> {
        let resources = self.service.contract.resources.iter();
        resources.map(|resource| resource.name.clone()).collect()
    }

    /// Every element of a resource, hidden members included, in no particular order.
    ///
    /// # Errors
    ///
    /// [`WorldError`] if the contract has no such resource, here and in what follows.
    pub fn items(&self, resource: &str) -> Result<Vec<Value>, WorldError> {
        self.service.world().elements(resource)
    }

    /// The element with this id, if there is one.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items).
    pub fn item(&self, resource: &str, id: &str) -> Result<Option<Value>, WorldError> {
        self.service.world().element(resource, id)
    }

    /// Puts an element in, in place of one with the same id. It is taken as it is.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items), and if the element has no id.
    pub fn insert(&self, resource: &str, element: Value) -> Result<(), WorldError> {
        self.service.world_mut().insert(resource, element)
    }

    /// Takes an element out, and gives it back if it was there.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items).
    pub fn remove(&self, resource: &str, id: &str) -> Result<Option<Value>, WorldError> {
        self.service.world_mut().remove(resource, id)
    }

    /// Takes every element of a resource out.
    ///
    /// # Errors
    ///
    /// As for [`items`](Self::items).
    pub fn clear(&self, resource: &str) -> Result<(), WorldError> {
        self.service.world_mut().clear(resource)
    }
}

/// A runtime that accepts connections as soon as something blocks on it.
fn serve(listener: TcpListener, service: Arc<Service>) -> io::Result<tokio::runtime::Runtime> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    listener.set_nonblocking(true)?;
    let listener = {
        let _entered = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    runtime.spawn(accept(listener, service));
    Ok(runtime)
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
            .field("project", &self.service.project)
            .finish_non_exhaustive()
    }
}
