//! Services and recordings, checked against a contract that has one of everything.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[cfg(feature = "cli")]
mod cli;
mod plan;
mod recordings;
mod responses;

use std::{cell::RefCell, path::Path};

use api_contract::{
    Spec,
    verify::{self, Request, Response, Settings, Transport, TransportError, Verified},
};

/// A service that responds by a function, and records its requests.
struct Service<F> {
    response: F,
    asked: RefCell<Vec<Request>>,
}

impl<F: Fn(&Request) -> Result<Response, TransportError>> Service<F> {
    fn new(response: F) -> Self {
        Self {
            response,
            asked: RefCell::default(),
        }
    }

    fn verify(&self, settings: &Settings) -> Verified {
        verify::live(&library(), "http://service", self, settings)
    }

    /// Methods and targets of every request.
    fn asked(&self) -> Vec<String> {
        let asked = self.asked.borrow();
        let line = |request: &Request| {
            let target = request.url.strip_prefix("http://service").unwrap();
            format!("{} {target}", request.method)
        };
        asked.iter().map(line).collect()
    }
}

impl<F: Fn(&Request) -> Result<Response, TransportError>> Transport for Service<F> {
    fn send(&self, request: &Request) -> Result<Response, TransportError> {
        self.asked.borrow_mut().push(request.clone());
        (self.response)(request)
    }
}

fn library_path() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify/library.yaml")
}

fn library() -> Spec {
    Spec::load(&library_path()).unwrap_or_else(|findings| panic!("{findings}"))
}

fn json(status: u16, body: &str) -> Response {
    Response {
        status,
        headers: vec![
            (
                "content-type".into(),
                "application/json; charset=utf-8".into(),
            ),
            ("x-request-id".into(), "r".into()),
        ],
        body: body.into(),
    }
}

fn settings() -> Settings {
    Settings {
        parameters: [("library_id".to_owned(), "main".to_owned())].into(),
        pages: 2,
        ..Settings::default()
    }
}
