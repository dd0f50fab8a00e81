//! The admin port: control over plain HTTP, for tests in any language.

mod bodies;
mod routes;

use std::net::IpAddr;
use std::sync::Arc;

use bytes::Bytes;
use hyper::header::{ALLOW, CONTENT_TYPE, HOST, HeaderValue, ORIGIN};
use hyper::http::request::Parts;
use hyper::http::uri::Authority;
use hyper::{Response, StatusCode};
use serde::Serialize;
use serde_json::json;

use crate::connection::{BrokenOff, Handler};
use crate::control::ControlError;
use crate::middleware::Middleware;
use crate::percent::{Malformed, decode};
use crate::problem::Problem;

/// Handles the requests of the admin port.
pub(crate) struct Admin {
    pub(crate) middleware: Arc<Middleware>,
    /// The base URL of the service's port.
    pub(crate) service: String,
}

/// A successful response.
enum Reply {
    Json(Bytes),
    Done,
}

impl Reply {
    fn json(value: &impl Serialize) -> Result<Self, AdminError> {
        match serde_json::to_vec(value) {
            Ok(text) => Ok(Self::Json(text.into())),
            Err(error) => Err(AdminError::new(StatusCode::INTERNAL_SERVER_ERROR, error)),
        }
    }
}

/// Why something is not done.
struct AdminError {
    status: StatusCode,
    message: String,
    allow: Option<&'static str>,
}

impl AdminError {
    fn new(status: StatusCode, message: impl ToString) -> Self {
        Self {
            status,
            message: message.to_string(),
            allow: None,
        }
    }

    fn not_found(message: impl ToString) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }
}

impl From<ControlError> for AdminError {
    fn from(error: ControlError) -> Self {
        let status = match error {
            ControlError::UnknownSnapshot { .. } => StatusCode::NOT_FOUND,
            ControlError::FixedClock => StatusCode::CONFLICT,
            _ => StatusCode::BAD_REQUEST,
        };
        Self::new(status, error)
    }
}

impl From<Malformed> for AdminError {
    fn from(error: Malformed) -> Self {
        Self::new(StatusCode::BAD_REQUEST, error)
    }
}

impl Handler for Admin {
    async fn handle(
        &self,
        head: Parts,
        body: Result<Bytes, Problem>,
    ) -> Result<Response<Bytes>, BrokenOff> {
        let reply = self.reply(&head, body);
        let mut response = Response::new(Bytes::new());
        match reply {
            Ok(Reply::Done) => *response.status_mut() = StatusCode::NO_CONTENT,
            Ok(Reply::Json(text)) => *response.body_mut() = text,
            Err(error) => {
                *response.status_mut() = error.status;
                *response.body_mut() = json!({"error": error.message}).to_string().into();
                if let Some(allow) = error.allow {
                    let allow = HeaderValue::from_static(allow);
                    response.headers_mut().insert(ALLOW, allow);
                }
            }
        }
        if !response.body().is_empty() {
            let json = HeaderValue::from_static("application/json");
            response.headers_mut().insert(CONTENT_TYPE, json);
        }
        Ok(response)
    }
}

/// Whether a request names this machine as its host. A web page whose name was rebound to this
/// machine sends another host.
fn names_loopback(head: &Parts) -> bool {
    let mut hosts = head.headers.get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return false;
    };
    let Ok(authority) = host.as_bytes().try_into() else {
        return false;
    };
    let authority: Authority = authority;
    let host = authority.host();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || (address.parse::<IpAddr>()).is_ok_and(|address| address.is_loopback())
}

impl Admin {
    fn reply(&self, head: &Parts, body: Result<Bytes, Problem>) -> Result<Reply, AdminError> {
        // A page in a browser on this machine could otherwise control the server.
        if head.headers.contains_key(ORIGIN) {
            let message = "the admin port is not for web pages, and rejects requests with `Origin`";
            return Err(AdminError::new(StatusCode::FORBIDDEN, message));
        }
        if !names_loopback(head) {
            let message = "the admin port accepts requests for a loopback host only; help: send \
                           `Host: 127.0.0.1` or `Host: localhost`";
            return Err(AdminError::new(StatusCode::FORBIDDEN, message));
        }
        let body = body.map_err(|problem| {
            AdminError::new(
                problem.status,
                "the body is too large, too slow or broken off",
            )
        })?;
        let segments = (head.uri.path().split('/').skip(1))
            .map(decode)
            .collect::<Result<Vec<_>, _>>()?;
        let segments: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
        self.route(&head.method, &segments, &body)
    }
}
