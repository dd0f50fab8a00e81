//! The server that the service calls.

use std::sync::Arc;

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State, rejection::BytesRejection},
    response::{IntoResponse, Response},
};
use http::{HeaderMap, Method, StatusCode, Uri};
use jiff::Timestamp;
use metastudio::{
    Clock, SystemClock,
    callbacks::{Event, Received, Rejected, SignatureForm},
};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::{
    forward::{Forward, Forwarded},
    receivers::{Own, Receivers},
};
use crate::command::messages::FORMS;

/// What requests are handled with.
pub(super) struct App {
    pub(super) receivers: Receivers,
    pub(super) forward: Option<Forward>,
    pub(super) arrivals: mpsc::Sender<Arrival>,
}

/// A request that arrived.
pub(super) enum Arrival {
    /// A verified callback.
    Accepted(Value),
    /// A request that is not one, and why.
    Rejected(String),
}

/// Returns the routes of the server.
pub(super) fn router(app: App) -> Router {
    let largest = app.receivers.iter().map(|own| own.receiver.largest_body());
    let largest = largest.max().unwrap_or_default();
    Router::new()
        .fallback(handle)
        .layer(DefaultBodyLimit::max(largest))
        .with_state(Arc::new(app))
}

async fn handle(
    State(app): State<Arc<App>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Some(own) = app.receivers.at(uri.path()) else {
        let reason = format!("{}: no callback has this path", uri.path());
        app.arrived(Arrival::Rejected(reason)).await;
        let help = "no callback has this path; its last part is the name of the callback\n";
        return (StatusCode::NOT_FOUND, help).into_response();
    };
    let query = uri.query().unwrap_or_default();
    let received = match &body {
        Ok(body) => own.receiver.receive(query, &headers, body),
        Err(rejection) => Err(unread(rejection, own)),
    };
    match (received, body) {
        (Ok(received), Ok(body)) => {
            let forwarded = match &app.forward {
                Some(forward) => {
                    let sent = forward.send(&own.name, &method, query, &headers, body.clone());
                    Some(sent.await)
                }
                None => None,
            };
            let event = event(own, &received, &body, forwarded.as_ref());
            app.arrived(Arrival::Accepted(event)).await;
            match forwarded {
                None => StatusCode::OK.into_response(),
                Some(Ok((_, response))) => response,
                Some(Err(_)) => StatusCode::BAD_GATEWAY.into_response(),
            }
        }
        (Err(rejected), _) => reject(&app, own, rejected).await,
        (Ok(_), Err(rejection)) => reject(&app, own, unread(&rejection, own)).await,
    }
}

async fn reject(app: &App, own: &Own, rejected: Rejected) -> Response {
    let reason = format!("{}: {} ({})", own.name, rejected, rejected.reason());
    app.arrived(Arrival::Rejected(reason)).await;
    let text = format!("{}: {rejected}\n", rejected.reason());
    (rejected.status(), text).into_response()
}

fn unread(rejection: &BytesRejection, own: &Own) -> Rejected {
    match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Rejected::TooLarge {
            limit: own.receiver.largest_body(),
        },
        _ => Rejected::Unread(rejection.body_text().into()),
    }
}

impl App {
    async fn arrived(&self, arrival: Arrival) {
        // Nobody waits for what arrives while the program ends.
        let _ = self.arrivals.send(arrival).await;
    }
}

/// Describes a verified callback, without its signature.
fn event(own: &Own, received: &Received, body: &[u8], forwarded: Option<&Forwarded>) -> Value {
    let time = Timestamp::try_from(SystemClock.now()).map(|time| time.to_string());
    let verified = received.verified();
    let form = verified.form().map(|form| match form {
        SignatureForm::UrlMillis => FORMS[0],
        _ => FORMS[1],
    });
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let mut event = json!({
        "time": time.unwrap_or_default(),
        "callback": own.name,
        "signature": form,
    });
    if own.keys > 1 {
        event["key"] = (verified.key_index() + 1).into();
    }
    if let Some(id) = received.event().job_id() {
        event["job_id"] = id.into();
    }
    // The message of a live event is JSON in a text.
    if let Event::Live(live) = received.event()
        && let Some(message) = &live.message
        && let Ok(message) = serde_json::from_str::<Value>(message)
    {
        event["message"] = message;
    }
    event["body"] = body;
    match forwarded {
        Some(Ok((status, _))) => event["forwarded"] = json!({"status": status.as_u16()}),
        Some(Err(error)) => event["forwarded"] = json!({"error": error}),
        None => {}
    }
    event
}
