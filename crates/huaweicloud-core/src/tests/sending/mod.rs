//! The time between the attempts of a call, with stubs in place of network and time.

mod bodies;
mod budget;
mod credentials;
mod crowd;
mod deadline;
mod dropped;
mod failover;
mod foreign;
mod intercepted;
mod layered;
mod places;
mod project;
mod rate_limits;
mod spans;

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response};
use huaweicloud_auth::transport::{BoxFuture, Transport, TransportError};

use super::{SECRET, now};
use crate::{
    Credentials, Error,
    testing::{ManualClock, Stub},
    tests::service::{Client, ClientBuilder, List},
};

const JOBS: &str = r#"{"count":1,"jobs":[{"job_id":"1"}]}"#;

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A client at a given time that sends through this transport.
fn builder(transport: impl Transport + 'static, clock: &ManualClock) -> ClientBuilder {
    Client::builder()
        .endpoint("http://service.example")
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .project_id("0123abcd")
        .transport(transport)
        .clock(Arc::new(clock.clone()))
}

/// A client that sends through this transport, and a clock that its sleeps move.
fn client(transport: impl Transport + 'static) -> (Client, ManualClock) {
    let clock = ManualClock::automatic(now());
    let client = builder(transport, &clock).build().expect("complete");
    (client, clock)
}

fn list(client: &Client) -> List {
    client.list_2d_model_training_job()
}

/// A response with an additional header.
pub(super) fn with_header(
    response: Result<Response<Bytes>, TransportError>,
    name: &'static str,
    value: &'static str,
) -> Result<Response<Bytes>, TransportError> {
    let mut response = response?;
    let value = http::HeaderValue::from_static(value);
    response.headers_mut().insert(name, value);
    Ok(response)
}

fn throttled(retry_after: &'static str) -> Result<Response<Bytes>, TransportError> {
    with_header(Stub::response(429, ""), "retry-after", retry_after)
}

/// Lets everybody else go first before it sends, and before it responds.
#[derive(Debug, Clone)]
struct Polite(Stub);

impl Transport for Polite {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            let outcome = self.0.send(request).await;
            tokio::task::yield_now().await;
            outcome
        })
    }
}

/// Never responds.
#[derive(Debug, Clone, Copy)]
struct Silent;

impl Transport for Silent {
    fn send(&self, _: Request<Bytes>) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

/// A call that a test drives by hand.
type Driven<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

fn poll<T>(call: &mut Driven<T>) -> Poll<Result<T, Error>> {
    call.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

/// How the client counts the requests to this path.
fn requests_to(stub: &Stub, path: &str) -> usize {
    let requests = stub.requests();
    (requests
        .iter()
        .filter(|request| request.uri().path() == path))
    .count()
}
