//! An object store at the URLs in responses.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use hyper::header::{ALLOW, CONTENT_TYPE, ETAG, HOST, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, Response, StatusCode};

use crate::problem::Problem;

/// Paths of objects begin with this, which no operation's path does.
const PATH: &str = "/objects/";
/// The start and the end of the URLs in the world.
const ELSEWHERE: &str = "https://example.com/";
const SIGNATURE: &str = "?signature=not-a-real-one";

/// The size of all objects together is at most this.
const CAPACITY: usize = 256 * 1024 * 1024;
/// The approximate memory of an object in addition to its path and content, so that empty objects
/// are not free.
const OVERHEAD: usize = 256;

/// Objects by the path of their URL, up to a capacity.
pub(crate) struct Objects {
    capacity: usize,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    objects: HashMap<String, Bytes>,
    /// The size of all objects together.
    size: usize,
}

impl Default for Objects {
    fn default() -> Self {
        Self::with_capacity(CAPACITY)
    }
}

impl Objects {
    fn with_capacity(capacity: usize) -> Self {
        Self {
            capacity,
            kept: Mutex::default(),
        }
    }

    /// Whether a request is about an object.
    pub(crate) fn serves(head: &Parts) -> bool {
        head.uri.path().starts_with(PATH)
    }

    /// Stores an object, or returns one: the uploaded content, else a few bytes that depend on the
    /// URL alone.
    pub(crate) fn handle(&self, head: &Parts, body: Result<&Bytes, &Problem>) -> Response<Bytes> {
        let path = head.uri.path();
        let signed = head.uri.query().map(|query| format!("?{query}"));
        if signed.as_deref() != Some(SIGNATURE) {
            return error(StatusCode::FORBIDDEN, "AccessDenied");
        }
        match (&head.method, body) {
            (&Method::PUT, Err(problem)) => error(problem.status, "EntityTooLarge"),
            (&Method::PUT, Ok(content)) => {
                let mut kept = self.lock();
                let before = kept.objects.get(path).map_or(0, |own| size(path, own));
                let after = kept.size - before + size(path, content);
                if after > self.capacity {
                    return error(StatusCode::INSUFFICIENT_STORAGE, "InsufficientStorageSpace");
                }
                kept.objects.insert(path.to_owned(), content.clone());
                kept.size = after;
                object(Bytes::new(), content)
            }
            (&Method::GET, _) => {
                let kept = self.lock().objects.get(path).cloned();
                let content = kept.unwrap_or_else(|| Bytes::from(format!("content of {path}\n")));
                object(content.clone(), &content)
            }
            _ => {
                let mut response = error(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed");
                let headers = response.headers_mut();
                headers.insert(ALLOW, HeaderValue::from_static("GET, PUT"));
                response
            }
        }
    }

    /// Rewrites the URLs in a response to the host that the request was sent to.
    pub(crate) fn rewrite_urls(head: &Parts, response: &mut Response<Bytes>) {
        let host = head.headers.get(HOST).and_then(|host| host.to_str().ok());
        let Some(host) = host.filter(|host| !host.contains(['"', '\\'])) else {
            return;
        };
        let Ok(text) = std::str::from_utf8(response.body()) else {
            return;
        };
        if !text.contains(ELSEWHERE) {
            return;
        }
        let mut rewritten = String::with_capacity(text.len());
        let mut pieces = text.split(ELSEWHERE);
        rewritten.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let address = piece.split('"').next().unwrap_or_default();
            if address.ends_with(SIGNATURE) {
                rewritten.push_str(&format!("http://{host}{PATH}{piece}"));
            } else {
                rewritten.push_str(ELSEWHERE);
                rewritten.push_str(piece);
            }
        }
        *response.body_mut() = rewritten.into();
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A response about an object. Its tag differs for any other content.
fn object(body: Bytes, content: &Bytes) -> Response<Bytes> {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    let octets = HeaderValue::from_static("application/octet-stream");
    headers.insert(CONTENT_TYPE, octets);
    if let Ok(tag) = HeaderValue::try_from(format!("\"{:016x}\"", hasher.finish())) {
        headers.insert(ETAG, tag);
    }
    response
}

/// An error as object stores write them.
fn error(status: StatusCode, code: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(format!("<Error><Code>{code}</Code></Error>")));
    *response.status_mut() = status;
    let xml = HeaderValue::from_static("application/xml");
    response.headers_mut().insert(CONTENT_TYPE, xml);
    response
}

/// The approximate memory of an object.
fn size(path: &str, content: &Bytes) -> usize {
    OVERHEAD + path.len() + content.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_objects_count_towards_the_capacity() {
        let objects = Objects::with_capacity(10 * OVERHEAD);
        let put = |path: &str, content: &str| {
            let request = hyper::Request::put(format!("{PATH}{path}{SIGNATURE}")).body(());
            let (head, ()) = request.unwrap().into_parts();
            objects
                .handle(&head, Ok(&Bytes::from(content.to_owned())))
                .status()
        };
        let statuses: Vec<StatusCode> = (0..20).map(|at| put(&at.to_string(), "")).collect();
        let kept = statuses.iter().filter(|status| **status == StatusCode::OK);
        assert_eq!(kept.count(), 9);
        assert_eq!(
            put("0", ""),
            StatusCode::OK,
            "it replaces one that is there"
        );
        assert_eq!(
            put("0", &"x".repeat(OVERHEAD)),
            StatusCode::INSUFFICIENT_STORAGE
        );
    }
}
