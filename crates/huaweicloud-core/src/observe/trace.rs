//! Spans and events for `tracing`, named as OpenTelemetry names them for HTTP clients.
//!
//! There is a span for each call, and in it one for each attempt. They contain no secrets, no queries and
//! no bodies; see [`ClientBuilder::trace_bodies`](crate::ClientBuilder::trace_bodies).

use bytes::Bytes;
use http::Request;
use tracing::{Span, field::Empty};

use crate::{
    contract::{operation::Operation, redact},
    error::{Attempt, Error},
    network::endpoint::Endpoint,
};

/// Creates the span of a call.
pub(crate) fn call(service: &'static str, operation: &'static Operation) -> Span {
    tracing::info_span!(
        target: "huaweicloud",
        "call",
        "otel.name" = operation.id,
        "otel.kind" = "internal",
        "huaweicloud.service" = service,
        "huaweicloud.operation" = operation.id,
        "huaweicloud.family" = operation.family,
        "huaweicloud.attempts" = Empty,
        "error.type" = Empty,
        "otel.status_code" = Empty,
    )
}

/// Records the end of a call.
pub(crate) fn called(span: &Span, attempts: usize, error: Option<&Error>) {
    if span.is_disabled() {
        return;
    }
    span.record("huaweicloud.attempts", attempts);
    if let Some(error) = error {
        span.record("error.type", error_type(error));
        span.record("otel.status_code", "ERROR");
        tracing::debug!(target: "huaweicloud", parent: span, %error, "the call failed");
    }
}

/// Creates the span of an attempt; `resent` counts those before it.
pub(crate) fn attempt(
    operation: &'static Operation,
    endpoint: &Endpoint,
    path: &str,
    resent: usize,
) -> Span {
    let span = tracing::info_span!(
        target: "huaweicloud",
        "attempt",
        "otel.name" = Empty,
        "otel.kind" = "client",
        "http.request.method" = operation.method.as_str(),
        "url.template" = operation.path,
        "url.full" = Empty,
        "server.address" = &*endpoint.address,
        "server.port" = endpoint.port,
        "http.request.resend_count" = Empty,
        "http.response.status_code" = Empty,
        "huaweicloud.request_id" = Empty,
        "error.type" = Empty,
        "otel.status_code" = Empty,
    );
    if !span.is_disabled() {
        let name = format!("{} {}", operation.method, operation.path);
        span.record("otel.name", name);
        span.record("url.full", format!("{}{path}", endpoint.origin));
        if resent > 0 {
            span.record("http.request.resend_count", resent);
        }
    }
    span
}

/// Records the end of an attempt.
pub(crate) fn attempted(span: &Span, attempt: &Attempt, error: Option<&Error>) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = attempt.status() {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Some(request_id) = attempt.request_id() {
        span.record("huaweicloud.request_id", request_id);
    }
    if let Some(error) = error {
        span.record("error.type", error_type(error));
        span.record("otel.status_code", "ERROR");
    }
}

/// Logs the body of a request.
pub(crate) fn request_body(operation: &Operation, request: &Request<Bytes>) {
    if tracing::enabled!(target: "huaweicloud::body", tracing::Level::TRACE) {
        let body = redact::body(operation.sensitive, request.body());
        tracing::trace!(target: "huaweicloud::body", body, "request");
    }
}

/// Logs the body of a response, after `hide` removed secrets.
pub(crate) fn response_body(
    operation: &Operation,
    body: &Bytes,
    hide: impl FnOnce(String) -> String,
) {
    if tracing::enabled!(target: "huaweicloud::body", tracing::Level::TRACE) {
        let body = hide(redact::body(operation.sensitive, body));
        tracing::trace!(target: "huaweicloud::body", body, "response");
    }
}

/// Returns the status of the response, or the kind of error if there was none.
fn error_type(error: &Error) -> String {
    match error.status() {
        Some(status) => status.as_u16().to_string(),
        None => error.kind_name().to_owned(),
    }
}
