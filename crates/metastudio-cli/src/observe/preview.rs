//! Requests that are shown instead of being sent.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{Request, header};
use metastudio::{Interceptor, InterceptorError, operation::Operation};

use super::redact;

/// Keeps the first request, and stops it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Preview {
    taken: Arc<Mutex<Option<Request<Bytes>>>>,
}

impl Preview {
    /// Returns the request as HTTP, or as a command of curl, without secrets.
    pub(crate) fn text(&self, curl: bool) -> Option<String> {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let request = taken.as_ref()?;
        Some(if curl {
            as_curl(request)
        } else {
            as_http(request)
        })
    }
}

impl Interceptor for Preview {
    fn before_sending(
        &self,
        _: &'static Operation,
        request: &Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        let mut copy = Request::new(request.body().clone());
        *copy.method_mut() = request.method().clone();
        *copy.uri_mut() = request.uri().clone();
        *copy.headers_mut() = request.headers().clone();
        *self.taken.lock().unwrap_or_else(PoisonError::into_inner) = Some(copy);
        Err("the request is only shown".into())
    }
}

fn body(request: &Request<Bytes>) -> String {
    let json = request.headers().get(header::CONTENT_TYPE);
    let json = json
        .and_then(|value| value.to_str().ok())
        .is_none_or(|value| value.contains("json"));
    if !json && !request.body().is_empty() {
        return format!("[{} bytes]", request.body().len());
    }
    redact::request_body(request.method(), request.uri().path(), request.body())
}

fn as_http(request: &Request<Bytes>) -> String {
    let uri = redact::address(&request.uri().to_string());
    let mut text = format!("{} {uri}\n", request.method());
    for (name, value) in request.headers() {
        text.push_str(&format!(
            "{name}: {}\n",
            redact::header_value(name.as_str(), value)
        ));
    }
    let body = body(request);
    if !body.is_empty() {
        text.push_str(&format!("\n{body}\n"));
    }
    text
}

fn as_curl(request: &Request<Bytes>) -> String {
    let uri = redact::address(&request.uri().to_string());
    let mut parts = vec![format!(
        "curl -X {} {}",
        request.method(),
        shell_words::quote(&uri)
    )];
    for (name, value) in request.headers() {
        // curl writes these itself.
        if name == header::HOST || name == header::CONTENT_LENGTH {
            continue;
        }
        let line = format!("{name}: {}", redact::header_value(name.as_str(), value));
        parts.push(format!("-H {}", shell_words::quote(&line)));
    }
    let body = body(request);
    if !body.is_empty() {
        parts.push(format!("--data-binary {}", shell_words::quote(&body)));
    }
    parts.join(" \\\n  ") + "\n"
}
