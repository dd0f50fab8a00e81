//! Recordings of requests and responses as an HTTP Archive (HAR 1.2), without secrets.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, Uri};
use jiff::Timestamp;
use metastudio::{
    Clock, SystemClock,
    transport::{BoxFuture, Streamed, Transport, TransportError},
};
use serde_json::{Value, json};

use super::redact;
use crate::{failure::Failure, files};

/// A recording, to which several clients may add.
#[derive(Debug, Clone, Default)]
pub struct Recorder {
    entries: Arc<Mutex<Vec<Value>>>,
}

/// A transport that records what another one sends.
#[derive(Debug)]
struct Recording {
    inner: Arc<dyn Transport>,
    recorder: Recorder,
}

/// A request without its secrets, before it is sent.
struct Sent {
    method: Method,
    uri: Uri,
    request: Value,
}

impl Recorder {
    /// Returns a transport that sends by another one, and records.
    #[must_use]
    pub fn over(&self, inner: Arc<dyn Transport>) -> Arc<dyn Transport> {
        let recorder = self.clone();
        Arc::new(Recording { inner, recorder })
    }

    /// Returns the archive of what was recorded.
    #[must_use]
    pub fn archive(&self) -> Value {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let creator = json!({"name": "metastudio", "version": env!("CARGO_PKG_VERSION")});
        json!({"log": {"version": "1.2", "creator": creator, "entries": *entries}})
    }

    /// Writes the archive.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), Failure> {
        files::write(path, format!("{:#}\n", self.archive()).as_bytes(), true)
    }

    fn add(
        &self,
        sent: Sent,
        result: &Result<Response<Bytes>, TransportError>,
        clock: (std::time::SystemTime, std::time::Duration),
    ) {
        let response = match result {
            Ok(response) => {
                let path = sent.uri.path();
                let body = redact::response_body(&sent.method, path, response.body());
                let kind = response.headers().get(http::header::CONTENT_TYPE);
                let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
                json!({
                    "status": response.status().as_u16(),
                    "statusText": response.status().canonical_reason().unwrap_or_default(),
                    "httpVersion": "HTTP/1.1",
                    "headers": headers(response.headers()),
                    "cookies": [],
                    "content": {"size": response.body().len(), "mimeType": kind, "text": body},
                    "redirectURL": "",
                    "headersSize": -1,
                    "bodySize": response.body().len(),
                })
            }
            Err(error) => json!({
                "status": 0, "statusText": error.to_string(), "httpVersion": "", "headers": [],
                "cookies": [], "content": {"size": 0, "mimeType": ""}, "redirectURL": "",
                "headersSize": -1, "bodySize": -1,
            }),
        };
        let (started, took) = clock;
        let started = Timestamp::try_from(started).unwrap_or(Timestamp::UNIX_EPOCH);
        let time = took.as_secs_f64() * 1000.0;
        let entry = json!({
            "startedDateTime": started.to_string(),
            "time": time,
            "request": sent.request,
            "response": response,
            "cache": {},
            "timings": {"send": 0, "wait": time, "receive": 0},
        });
        self.entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(entry);
    }
}

impl Sent {
    fn of(head: (&Method, &Uri, &HeaderMap), body: Option<&[u8]>) -> Self {
        let (method, uri, fields) = head;
        let query = redact::address(&uri.to_string());
        let query = query.split_once('?').map_or("", |(_, query)| query);
        let pairs = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                json!({"name": decoded(name), "value": decoded(value)})
            });
        let mut request = json!({
            "method": method.as_str(),
            "url": redact::address(&uri.to_string()),
            "httpVersion": "HTTP/1.1",
            "headers": headers(fields),
            "cookies": [],
            "queryString": pairs.collect::<Vec<Value>>(),
            "headersSize": -1,
            "bodySize": body.map_or(-1, |body| i64::try_from(body.len()).unwrap_or(-1)),
        });
        if let (Some(body), Some(request)) = (
            body.filter(|body| !body.is_empty()),
            request.as_object_mut(),
        ) {
            let kind = fields.get(http::header::CONTENT_TYPE);
            let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
            let text = redact::request_body(method, uri.path(), body);
            request.insert(
                "postData".to_owned(),
                json!({"mimeType": kind, "text": text}),
            );
        }
        Self {
            method: method.clone(),
            uri: uri.clone(),
            request,
        }
    }
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}

fn headers(headers: &HeaderMap) -> Vec<Value> {
    let all = headers.iter();
    let all = all.map(|(name, value)| {
        json!({"name": name.as_str(), "value": redact::header_value(name.as_str(), value)})
    });
    all.collect()
}

impl Transport for Recording {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let head = (request.method(), request.uri(), request.headers());
            let sent = Sent::of(head, Some(request.body()));
            let (started, before) = (SystemClock.now(), SystemClock.elapsed());
            let result = self.inner.send(request).await;
            let took = SystemClock.elapsed().saturating_sub(before);
            self.recorder.add(sent, &result, (started, took));
            result
        })
    }

    fn send_streamed(
        &self,
        request: Request<Streamed>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let head = (request.method(), request.uri(), request.headers());
            let sent = Sent::of(head, None);
            let (started, before) = (SystemClock.now(), SystemClock.elapsed());
            let result = self.inner.send_streamed(request).await;
            let took = SystemClock.elapsed().saturating_sub(before);
            self.recorder.add(sent, &result, (started, took));
            result
        })
    }
}
