//! Spans and events for `tracing`, named as OpenTelemetry names them for HTTP clients.
//!
//! A span for each call, and in it one for each attempt. They hold no secrets, no queries and no
//! bodies; see [`ClientBuilder::trace_bodies`](crate::ClientBuilder::trace_bodies).

use bytes::Bytes;
use http::Request;
use tracing::{Span, field::Empty};

use crate::{attempt::Attempt, client::Endpoint, error::Error, operation::Operation, redact};

/// The span of a call.
pub(crate) fn call(operation: &'static Operation) -> Span {
    tracing::info_span!(
        target: "metastudio",
        "call",
        "otel.name" = operation.id,
        "otel.kind" = "internal",
        "metastudio.operation" = operation.id,
        "metastudio.family" = operation.family,
        "metastudio.attempts" = Empty,
        "error.type" = Empty,
        "otel.status_code" = Empty,
    )
}

/// The end of a call.
pub(crate) fn called(span: &Span, attempts: usize, error: Option<&Error>) {
    if span.is_disabled() {
        return;
    }
    span.record("metastudio.attempts", attempts);
    if let Some(error) = error {
        span.record("error.type", error_type(error));
        span.record("otel.status_code", "ERROR");
        tracing::debug!(target: "metastudio", parent: span, %error, "the call failed");
    }
}

/// The span of an attempt; `resent` counts those before it.
pub(crate) fn attempt(
    operation: &'static Operation,
    endpoint: &Endpoint,
    path: &str,
    resent: usize,
) -> Span {
    let span = tracing::info_span!(
        target: "metastudio",
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

/// The end of an attempt.
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

/// The body of a request, if bodies are asked for.
pub(crate) fn request_body(operation: &Operation, request: &Request<Bytes>) {
    if tracing::enabled!(target: "metastudio::body", tracing::Level::TRACE) {
        let body = redact::body(operation, request.body());
        tracing::trace!(target: "metastudio::body", body, "request");
    }
}

/// The body of an answer, if bodies are asked for, without what `hide` takes out.
pub(crate) fn answer_body(
    operation: &Operation,
    body: &Bytes,
    hide: impl FnOnce(String) -> String,
) {
    if tracing::enabled!(target: "metastudio::body", tracing::Level::TRACE) {
        let body = hide(redact::body(operation, body));
        tracing::trace!(target: "metastudio::body", body, "answer");
    }
}

/// The status of the answer, or the kind of failure without one.
fn error_type(error: &Error) -> String {
    match error.status() {
        Some(status) => status.as_u16().to_string(),
        None => error.kind_name().to_owned(),
    }
}
