//! The client with the mock server in one process: both conform to the contract.

mod deletes;
mod faults;
mod filters;
mod har;
mod lists;
mod pages;
mod rejections;
mod valid;

use std::collections::BTreeSet;

use metastudio::{Client, Error, Page, Pages};
use metastudio_mock::MockServer;
use serde_json::Value;

use crate::support::client::{ACCESS_KEY, PROJECT, SECRET, TOKEN, builder, noon};

/// The contract's names of the resources.
const TRAINING: &str = "training-job";
const VIDEO: &str = "video-job";

/// A server, and a client that signs requests to it.
struct World {
    server: MockServer,
    client: Client,
}

impl World {
    fn new() -> Self {
        let server = MockServer::builder()
            .clock(noon)
            .credentials(ACCESS_KEY, SECRET)
            .token(TOKEN)
            .project(PROJECT)
            .start()
            .expect("a free port");
        let client = builder(server.url()).build().expect("complete");
        Self { server, client }
    }

    /// Returns all elements of a resource, with fields that responses do not show.
    fn all(&self, resource: &str) -> Vec<Value> {
        self.server
            .items(resource)
            .expect("a resource of the contract")
    }

    /// Adds an element.
    fn insert(&self, resource: &str, element: Value) {
        let inserted = self.server.insert(resource, element);
        inserted.unwrap_or_else(|error| panic!("{resource}: {error}"));
    }

    /// Returns the number of requests that the server received.
    fn requests(&self) -> usize {
        self.server.requests().len()
    }

    /// Checks an error that the server returned, except for its status.
    fn assert_rejected(&self, error: &Error, code: &str) {
        assert_eq!(error.code(), Some(code), "{error}");
        let requests = self.server.requests();
        let last = requests.last().expect("it was sent");
        assert_eq!(error.request_id(), Some(&*last.request_id), "{error}");
        let status = error.status().expect("a response");
        assert_eq!(error.operation(), last.operation.as_deref());
        valid::check(
            error.operation().expect("known"),
            status.as_u16(),
            error.body(),
        );
    }
}

/// Reads every page, checks it against the contract, and returns the elements.
async fn read<P: Page>(operation: &str, mut pages: Pages<P>) -> Vec<Value> {
    let mut all = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        valid::check(operation, page.status().as_u16(), page.bytes());
        let items = page.items().iter();
        all.extend(items.map(|item| serde_json::to_value(item).expect("writable")));
    }
    // An empty list has one page, which is not yielded.
    assert_eq!(pages.total().unwrap_or(0), all.len() as u64);
    all
}

fn id(element: &Value) -> &str {
    element["job_id"].as_str().expect("an id")
}

fn ids<'a>(elements: impl IntoIterator<Item = &'a Value>) -> BTreeSet<&'a str> {
    elements.into_iter().map(id).collect()
}
