//! `metastudio listen`: receives the callbacks of the service, verifies them, and prints them as they
//! arrive.

mod forward;
mod mock;
mod receivers;
mod server;

use std::{
    future::IntoFuture,
    net::{IpAddr, Ipv4Addr},
    time::Duration,
};

use metastudio::{Clock, SystemClock};
use serde_json::Value;
use tokio::{
    net::TcpListener,
    sync::{mpsc, oneshot},
};

use self::{
    forward::Forward,
    receivers::Receivers,
    server::{App, Arrival},
};
use crate::{
    command::messages::PORT,
    failure::{Exit, Failure},
    output::Events,
    session::Session,
};

/// Arrivals that wait to be printed; further requests wait for room.
const WAITING: usize = 256;
/// How long requests in progress may take when the program ends.
const GRACE: Duration = Duration::from_secs(2);

/// Receives callbacks until it is interrupted, or as many as are asked for have arrived.
pub(super) async fn run(session: &Session<'_>) -> Result<(), Failure> {
    let matches = &session.matches;
    let is_single = matches.text("callback").is_some();
    let forward = matches.text("forward");
    let forward = forward
        .map(|url| Forward::to(&url, !is_single))
        .transpose()?;
    if session.settings.mock {
        check_mock(session)?;
    }
    let keys = receivers::keys(session)?;
    let listener = bind(session).await?;
    let local = listener
        .local_addr()
        .map_err(|error| Failure::io("the server cannot listen", error))?;
    let receivers = Receivers::of(matches, &keys, local)?;
    session.notice(format!("listening on {local}"));
    for own in receivers.iter() {
        session.notice(format!("  {}", without_query(&own.address)));
    }
    let of_mock = receivers.named(mock::CALLBACK);
    let of_mock = of_mock.map(|own| own.address.clone());
    let (arrivals, mut arriving) = mpsc::channel(WAITING);
    let (stop, stopped) = oneshot::channel::<()>();
    let router = server::router(App {
        receivers,
        forward,
        arrivals,
    });
    let serving = axum::serve(listener, router).with_graceful_shutdown(async {
        // An error is the end of the program too.
        let _ = stopped.await;
    });
    let serving = tokio::spawn(serving.into_future());
    if let Some(address) = of_mock.filter(|_| session.settings.mock) {
        let rendering = mock::render(session, &address, keys.first().map(String::as_str));
        let id = session.unless_interrupted(rendering).await?;
        session.notice(format!("the mock server renders the video {id}"));
    }
    let mut events = session.events();
    let result = receive(session, &mut arriving, &mut events).await;
    // What the service was told to be received is printed.
    while let (Err(_), Ok(arrival)) = (&result, arriving.try_recv()) {
        arrival.print(session, &mut events)?;
    }
    drop(arriving);
    // The server may have failed, which is not why the program ends.
    let _ = stop.send(());
    tokio::select! {
        _ = serving => {}
        () = SystemClock.timer(GRACE) => {}
    }
    events.finish()?;
    result
}

async fn bind(session: &Session<'_>) -> Result<TcpListener, Failure> {
    let matches = &session.matches;
    let host = matches.value::<IpAddr>("host");
    let host = host.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    let port = matches.value::<u16>("port").unwrap_or(PORT);
    TcpListener::bind((host, port)).await.map_err(|error| {
        Failure::io(format!("{host} port {port} cannot be listened on"), error)
            .with_hint("pass another --port; 0 is a free one")
    })
}

/// Prints what arrives. Rejected requests go to standard error.
async fn receive(
    session: &Session<'_>,
    arriving: &mut mpsc::Receiver<Arrival>,
    events: &mut Events<'_>,
) -> Result<(), Failure> {
    let count = session.matches.number("count");
    let timeout = session.matches.duration("wait-timeout");
    let mut interrupted = std::pin::pin!(tokio::signal::ctrl_c());
    let mut overdue = std::pin::pin!(async {
        match timeout {
            Some(timeout) => SystemClock.timer(timeout).await,
            None => std::future::pending().await,
        }
    });
    let mut arrived = 0;
    while count.is_none_or(|count| arrived < count) {
        let arrival = tokio::select! {
            biased;
            Ok(()) = &mut interrupted => return Err(session.interrupted()),
            arrival = arriving.recv() => arrival,
            () = &mut overdue => {
                let count = count.unwrap_or_default();
                let message = format!("{arrived} of {count} callbacks arrived in time");
                return Err(Failure::new(Exit::WaitTimeout, message).with_hint(
                    "check that the service reaches the address, and the reasons of rejections",
                ));
            }
        };
        let arrival = arrival.ok_or_else(|| Failure::new(Exit::Other, "the server has ended"))?;
        if arrival.print(session, events)? {
            arrived += 1;
        }
    }
    Ok(())
}

impl Arrival {
    /// Prints what has arrived: a rejection to standard error. Returns whether it is a callback.
    fn print(self, session: &Session<'_>, events: &mut Events<'_>) -> Result<bool, Failure> {
        match self {
            Self::Accepted(event) => {
                events.add(event, line)?;
                Ok(true)
            }
            Self::Rejected(reason) => {
                session.notice(format!("rejected {reason}"));
                Ok(false)
            }
        }
    }
}

/// The mock server calls addresses of this machine only, and sends one kind of callback by itself.
fn check_mock(session: &Session<'_>) -> Result<(), Failure> {
    let matches = &session.matches;
    let chosen = matches.text("callback");
    if chosen.is_none_or(|chosen| chosen == mock::CALLBACK) && matches.text("url").is_none() {
        return Ok(());
    }
    Err(Failure::usage(format!(
        "with --mock, only {} of this machine is called",
        mock::CALLBACK
    ))
    .with_hint(
        "for others, run `metastudio mock serve`, and register the address with a request to it",
    ))
}

/// Returns an address without its query, which may be a secret.
fn without_query(address: &str) -> &str {
    address.split('?').next().unwrap_or(address)
}

/// Describes a callback to a person.
fn line(event: &Value) -> String {
    let text = |name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut line = format!("{}  {}", clock_of(text("time")), text("callback"));
    let detail = match event.get("message") {
        Some(message) => {
            line.push_str("  ");
            let kind = event.pointer("/body/event_type").and_then(Value::as_str);
            line.push_str(kind.unwrap_or_default());
            message
        }
        None => event.get("body").unwrap_or(&Value::Null),
    };
    match detail {
        Value::Null => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                let value = match value {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                line.push_str(&format!("  {name}={value}"));
            }
        }
        other => line.push_str(&format!("  {other}")),
    }
    if let Some(forwarded) = event.get("forwarded") {
        match (forwarded.get("status"), forwarded.get("error")) {
            (Some(status), _) => line.push_str(&format!("  -> {status}")),
            (None, error) => {
                let error = error.and_then(Value::as_str).unwrap_or_default();
                line.push_str(&format!("  -> not forwarded: {error}"));
            }
        }
    }
    line
}

/// Returns the time of day of a timestamp.
fn clock_of(time: &str) -> &str {
    let time = time.split_once('T').map_or(time, |(_, time)| time);
    time.get(..8).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn callbacks_have_a_line_for_a_person() {
        let event = json!({
            "time": "2026-11-28T12:03:04.5Z", "callback": "job-finished", "signature": "url-millis",
            "job_id": "60b2", "body": {"result": "SUCCEED", "job_id": "60b2"}, "forwarded": {"status": 200},
        });
        assert_eq!(
            line(&event),
            "12:03:04  job-finished  result=SUCCEED  job_id=60b2  -> 200"
        );
        let live = json!({
            "time": "2026-11-28T12:03:04Z", "callback": "live-events",
            "body": {"event_type": "LIVE_START", "message": "{\"room_id\":\"r\"}"},
            "message": {"room_id": "r"}, "forwarded": {"error": "connection refused"},
        });
        assert_eq!(
            line(&live),
            "12:03:04  live-events  LIVE_START  room_id=r  -> not forwarded: connection refused"
        );
    }

    #[test]
    fn the_query_of_an_address_is_not_shown() {
        assert_eq!(
            without_query("https://example.com/a?token=secret"),
            "https://example.com/a"
        );
    }
}
