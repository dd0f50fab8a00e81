//! The sockets: accepting connections and reading requests off them, within limits.

use std::convert::Infallible;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use crate::problem::Problem;
use crate::service::Service;

/// The largest body that is read.
const LARGEST_BODY: usize = 10 * 1024 * 1024;
/// The largest head, which is also the size of the read buffer.
const LARGEST_HEAD: usize = 64 * 1024;
/// How long a client may take for a head (which is also how long a connection may idle), and for a
/// body.
const PATIENCE: Duration = Duration::from_secs(60);

/// Accepts connections for as long as it is polled.
pub(crate) async fn accept(listener: TcpListener, service: Arc<Service>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(serve(stream, Arc::clone(&service)));
            }
            Err(_) => wait_for_room().await,
        }
    }
}

/// Lets connections end when there are so many that no more can be accepted.
#[expect(
    clippy::disallowed_methods,
    reason = "it waits for the operating system, whatever time the server is given"
)]
async fn wait_for_room() {
    tokio::time::sleep(Duration::from_millis(20)).await;
}

async fn serve(stream: TcpStream, service: Arc<Service>) {
    // Small answers go out at once. Where that cannot be set they only go out later.
    let _ = stream.set_nodelay(true);
    let handler = service_fn(move |request| {
        let service = Arc::clone(&service);
        async move { Ok::<_, Infallible>(answer(&service, request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(LARGEST_HEAD)
        .serve_connection(TokioIo::new(stream), handler);
    // What goes wrong on a connection is the client's affair: it hung up, or sent no HTTP.
    let _ = connection.await;
}

async fn answer(service: &Service, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let body = read(body).await;
    service.answer(head, body).map(Full::new)
}

async fn read(body: Incoming) -> Result<Bytes, Problem> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return Err(too_large());
    }
    let limited = Limited::new(body, LARGEST_BODY);
    match timeout(PATIENCE, limited.collect()).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes()),
        Ok(Err(error)) => Err(unread(error.as_ref())),
        Err(_) => Err(Problem::unreadable(
            StatusCode::REQUEST_TIMEOUT,
            "the body did not arrive in time",
        )),
    }
}

fn unread(error: &(dyn Error + 'static)) -> Problem {
    if error.is::<LengthLimitError>() {
        return too_large();
    }
    Problem::unreadable(StatusCode::BAD_REQUEST, "the body broke off")
}

fn too_large() -> Problem {
    Problem::unreadable(
        StatusCode::PAYLOAD_TOO_LARGE,
        format_args!("the body has more than {LARGEST_BODY} bytes"),
    )
}
