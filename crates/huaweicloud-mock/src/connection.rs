//! The sockets: accepting connections and reading requests off them, within limits.

use std::error::Error;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::header::{CONNECTION, HeaderValue};
use hyper::http::request::Parts;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, SemaphorePermit};
use tokio::time::timeout;
use tokio_io_timeout::TimeoutStream;

use crate::conversation::Talk;
use crate::limits::Limits;
use crate::problem::Problem;

/// A body up to this size is read without a share of the room for bodies.
const SMALL: usize = 16 * 1024;
/// The unit that the room for bodies is shared out in.
const UNIT: usize = 1024;

/// The response that switches a connection and the conversation on it, or the one that rejects this.
pub(crate) type Switch = Result<(Response<Bytes>, Talk), Response<Bytes>>;

/// Handles the requests of a port.
pub(crate) trait Handler: Send + Sync + 'static {
    /// Responds to a request, whose body may have been unreadable, or aborts the connection.
    fn handle(
        &self,
        head: Parts,
        body: Result<Bytes, Problem>,
    ) -> impl Future<Output = Result<Response<Bytes>, BrokenOff>> + Send;

    /// Responds to a request that wants to switch the connection to a conversation; `None` if it wants
    /// no such thing.
    fn upgrade(&self, _head: &Parts) -> Option<Switch> {
        None
    }

    /// Talks over a connection that was switched. `read` was read from it already.
    fn talk<S>(&self, _talk: Talk, _stream: S, _read: Vec<u8>) -> impl Future<Output = ()> + Send
    where
        S: AsyncRead + AsyncWrite + Unpin + Send,
    {
        std::future::ready(())
    }
}

/// How a connection is aborted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the connection is aborted by a fault")]
pub(crate) struct BrokenOff {
    /// The bytes that are sent before.
    pub(crate) last_words: Bytes,
    /// Whether the end is a reset, instead of a close.
    pub(crate) reset: bool,
}

/// A port: its handler, its limits, and what of them is taken.
pub(crate) struct Port<H> {
    handler: H,
    limits: Limits,
    connections: Arc<Semaphore>,
    bodies: Semaphore,
}

impl<H: Handler> Port<H> {
    pub(crate) fn new(handler: H, limits: Limits) -> Self {
        let room = limits.bodies.max(limits.body).div_ceil(UNIT);
        Self {
            handler,
            connections: Arc::new(Semaphore::new(
                limits.connections.min(Semaphore::MAX_PERMITS),
            )),
            bodies: Semaphore::new(room.min(Semaphore::MAX_PERMITS)),
            limits,
        }
    }

    /// Accepts connections for as long as it is polled. Those that there is no room for wait in the
    /// queue of the operating system.
    pub(crate) async fn accept(self: Arc<Self>, listener: TcpListener) {
        while let Ok(place) = Arc::clone(&self.connections).acquire_owned().await {
            match listener.accept().await {
                Ok((stream, _)) => {
                    tokio::spawn(Arc::clone(&self).serve(stream, place));
                }
                Err(_) => wait_for_room().await,
            }
        }
    }

    async fn serve(self: Arc<Self>, stream: TcpStream, _place: OwnedSemaphorePermit) {
        // Small responses are sent at once. Where that cannot be set they are only sent later.
        let _ = stream.set_nodelay(true);
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(self.limits.patience));
        let port = Arc::clone(&self);
        let switched: Arc<Mutex<Option<Talk>>> = Arc::default();
        let switching = Arc::clone(&switched);
        let handler = service_fn(move |request| {
            let (port, switching) = (Arc::clone(&port), Arc::clone(&switching));
            async move { port.respond(request, &switching).await }
        });
        let mut connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.patience)
            .max_buf_size(self.limits.head)
            .serve_connection(TokioIo::new(Box::pin(stream)), handler);
        // All other errors are the client's: it hung up, or sent no HTTP.
        match (&mut connection).await {
            Ok(()) => {
                let talk = lock(&switched).take();
                if let Some(talk) = talk {
                    let parts = connection.into_parts();
                    let (stream, read) = (parts.io.into_inner(), parts.read_buf.to_vec());
                    self.handler.talk(talk, stream, read).await;
                }
            }
            Err(error) => {
                if let Some(broken) = (error.source()).and_then(|error| error.downcast_ref()) {
                    end(connection.into_parts().io.into_inner(), broken).await;
                }
            }
        }
    }

    async fn respond(
        &self,
        request: Request<Incoming>,
        switching: &Mutex<Option<Talk>>,
    ) -> Result<Response<Full<Bytes>>, BrokenOff> {
        let (head, body) = request.into_parts();
        match self.handler.upgrade(&head) {
            None => {}
            Some(Err(response)) => return Ok(response.map(Full::new)),
            Some(Ok((response, talk))) => {
                *lock(switching) = Some(talk);
                return Ok(response.map(Full::new));
            }
        }
        if head_size(&head) > self.limits.head {
            // The parser may have read beyond the limit before it had the whole head.
            let mut response = Response::new(Full::default());
            *response.status_mut() = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
            response
                .headers_mut()
                .insert(CONNECTION, HeaderValue::from_static("close"));
            return Ok(response);
        }
        let reading = timeout(self.limits.patience, self.read(body));
        let (body, _room) = match reading.await {
            Ok(Ok((body, room))) => (Ok(body), room),
            Ok(Err(problem)) => (Err(problem), None),
            Err(_) => {
                let reason = "the body did not arrive in time";
                let problem = Problem::unreadable(StatusCode::REQUEST_TIMEOUT, reason);
                (Err(problem), None)
            }
        };
        let response = self.handler.handle(head, body).await?;
        Ok(response.map(Full::new))
    }

    /// Reads a body, once there is room for as much as it may grow to.
    async fn read(&self, body: Incoming) -> Result<(Bytes, Option<SemaphorePermit<'_>>), Problem> {
        if body.is_end_stream() {
            return Ok((Bytes::new(), None));
        }
        let largest = self.limits.body;
        let size = body.size_hint();
        if size.lower() > largest as u64 {
            return Err(too_large(largest));
        }
        let announced = size.upper().and_then(|size| usize::try_from(size).ok());
        let share = announced.map_or(largest, |size| size.min(largest));
        let room = if share > SMALL {
            let units = u32::try_from(share.div_ceil(UNIT)).unwrap_or(u32::MAX);
            // The room is never closed.
            self.bodies.acquire_many(units).await.ok()
        } else {
            None
        };
        match Limited::new(body, largest).collect().await {
            Ok(collected) => Ok((collected.to_bytes(), room)),
            Err(error) if error.is::<LengthLimitError>() => Err(too_large(largest)),
            Err(_) => Err(Problem::unreadable(
                StatusCode::BAD_REQUEST,
                "the body broke off",
            )),
        }
    }
}

fn lock(talk: &Mutex<Option<Talk>>) -> MutexGuard<'_, Option<Talk>> {
    talk.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Waits for connections to end when the operating system allows no more.
#[expect(
    clippy::disallowed_methods,
    reason = "it waits for the operating system, whatever time the server is given"
)]
async fn wait_for_room() {
    tokio::time::sleep(Duration::from_millis(20)).await;
}

/// Ends a connection in the way that was asked for. The client may be gone before.
async fn end(mut stream: Pin<Box<TimeoutStream<TcpStream>>>, how: &BrokenOff) {
    let _ = stream.write_all(&how.last_words).await;
    if how.reset {
        let _ = stream.get_ref().set_zero_linger();
    } else {
        let _ = stream.shutdown().await;
    }
}

/// Bytes of a head as HTTP writes it.
fn head_size(head: &Parts) -> usize {
    const LINE: usize = " HTTP/1.1\r\n".len();
    let path = head
        .uri
        .path_and_query()
        .map_or(1, |path| path.as_str().len());
    let headers = (head.headers.iter()).map(|(name, value)| name.as_str().len() + value.len() + 4);
    head.method.as_str().len() + 1 + path + LINE + headers.sum::<usize>() + 2
}

fn too_large(largest: usize) -> Problem {
    Problem::unreadable(
        StatusCode::PAYLOAD_TOO_LARGE,
        format_args!("the body has more than {largest} bytes"),
    )
}
