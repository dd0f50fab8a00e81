//! Sends what is due, and looks at jobs, for as long as the server runs.

use std::future::pending;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::future::select;
use http_body_util::{BodyExt, Full, Limited};
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::queue::{Delivery, Outcome, Outgoing};
use crate::middleware::Middleware;

/// The largest response of a receiver.
const LARGEST: usize = 1024 * 1024;
/// How long a receiver may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Sends callbacks for as long as it is polled.
pub(crate) async fn drive(middleware: Arc<Middleware>) {
    let (service, callbacks) = (&middleware.service, &middleware.callbacks);
    loop {
        let Some(now) = service.time() else {
            return;
        };
        let next = callbacks.look(service, now);
        let due = callbacks.state().queue.take(now);
        if let Some(outgoing) = due {
            deliver(&middleware, outgoing, now).await;
            continue;
        }
        let news = pin!(callbacks.news.notified());
        match next {
            Some(due) => drop(select(news, service.clock.wait_until(due)).await),
            None => news.await,
        }
    }
}

/// Sends one, and records what came of it.
async fn deliver(middleware: &Middleware, outgoing: Outgoing, now: SystemTime) {
    let callbacks = &middleware.callbacks;
    let call = Call::of(&outgoing, now);
    for _ in 0..(if outgoing.twice { 2 } else { 1 }) {
        let outcome = send(&call, &outgoing, &callbacks.hosts).await;
        let delivery = Delivery {
            callback: outgoing.registration.plan.name.clone(),
            body: outgoing.body.clone(),
            attempt: outgoing.attempt,
            sent: now,
            outcome,
        };
        let is_final =
            delivery.is_accepted() || matches!(delivery.outcome, Outcome::Forbidden { .. });
        let mut state = callbacks.state();
        state.queue.record(delivery);
        if !is_final && !outgoing.twice {
            state.queue.retry(outgoing.clone(), now);
        }
        drop(state);
        callbacks.settled();
    }
}

/// A call as it is sent.
struct Call {
    url: String,
    headers: Vec<(String, String)>,
}

impl Call {
    fn of(outgoing: &Outgoing, now: SystemTime) -> Self {
        let registration = &outgoing.registration;
        let url = registration.url.clone();
        let Some(scheme) = &registration.scheme else {
            return Self {
                url,
                headers: Vec::new(),
            };
        };
        let key = match outgoing.wrong_signature {
            true => "another-key",
            false => &registration.key,
        };
        let (secret, time) = scheme.form.sign(key, &url, now);
        let pair = [(&scheme.secret, secret), (&scheme.time, time)];
        if scheme.in_headers {
            let headers = pair.map(|(name, value)| (name.clone(), value));
            return Self {
                url,
                headers: headers.to_vec(),
            };
        }
        let mark = if url.contains('?') { '&' } else { '?' };
        let [(name, secret), (time_name, time)] = pair;
        Self {
            url: format!("{url}{mark}{name}={secret}&{time_name}={time}"),
            headers: Vec::new(),
        }
    }
}

async fn send(call: &Call, outgoing: &Outgoing, hosts: &[String]) -> Outcome {
    let failed = |reason: &dyn std::fmt::Display| Outcome::Failed {
        reason: reason.to_string(),
    };
    let uri: Uri = match call.url.parse() {
        Ok(uri) => uri,
        Err(error) => return failed(&error),
    };
    if let Err(reason) = allowed(&uri, hosts) {
        return Outcome::Forbidden { reason };
    }
    match timeout(PATIENCE, exchange(&uri, call, outgoing)).await {
        Ok(Ok((status, body))) => Outcome::Responded { status, body },
        Ok(Err(error)) => failed(&error),
        Err(_) => failed(&format_args!("no response within {PATIENCE:?}")),
    }
}

/// Whether the server may call an address.
fn allowed(uri: &Uri, hosts: &[String]) -> Result<(), String> {
    if uri.scheme_str() != Some("http") {
        return Err(
            "only addresses with http are called; help: register an http address of this machine"
                .to_owned(),
        );
    }
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let is_loopback = host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    match is_loopback || hosts.iter().any(|own| own == host) {
        true => Ok(()),
        false => Err(format!(
            "`{host}` is not this machine; help: allow it by name with `allow_callbacks_to`"
        )),
    }
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

async fn exchange(uri: &Uri, call: &Call, outgoing: &Outgoing) -> Result<(u16, Bytes), Failure> {
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let stream = TcpStream::connect((host, uri.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let mut request = Request::builder()
        .method(outgoing.registration.plan.method.as_str())
        .uri(target)
        .header(HOST, authority)
        .header(CONTENT_TYPE, "application/json");
    for (name, value) in &call.headers {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(outgoing.body.clone()))?;
    let exchange = async {
        let response = sender.send_request(request).await?;
        let status = response.status().as_u16();
        let body = Limited::new(response.into_body(), LARGEST)
            .collect()
            .await?;
        Ok((status, body.to_bytes()))
    };
    // The connection is polled for as long as the exchange lasts.
    let connection = async {
        match connection.await {
            Ok(()) => pending().await,
            Err(error) => error,
        }
    };
    match select(pin!(exchange), pin!(connection)).await {
        futures_util::future::Either::Left((exchanged, _)) => exchanged,
        futures_util::future::Either::Right((error, _)) => Err(error.into()),
    }
}
