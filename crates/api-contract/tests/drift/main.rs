//! Drift of observed values, and of contracts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod seen;

use std::{fs, path::PathBuf};

use api_contract::{
    compare::Change,
    drift::{Drift, Exceptions},
    model::Contract,
    openapi,
    sources::{Registry, Source},
};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn spec() -> Contract {
    openapi::load(&path("drift/library.yaml")).unwrap()
}

/// Returns the source of a file of this name and content.
fn source(name: &str, text: &str) -> Source {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, text).unwrap();
    Registry::light().open(&file).unwrap()
}

fn drift(spec: &Contract, source: Source) -> Drift {
    Drift::of(spec, &[source], &Exceptions::of(spec))
}

/// Returns a change as one line.
fn line(change: &Change) -> String {
    format!(
        "{} {} {} → {}",
        change.id, change.subject, change.old, change.new
    )
}

#[test]
fn operations_missing_from_the_spec_are_counted_but_no_drift() {
    let text = fs::read_to_string(path("drift/library.yaml")).unwrap();
    let more = text.replace("components:\n", "  /v1/more:\n    get:\n      operationId: ListMore\n      responses: {'200': {description: More}}\ncomponents:\n");
    let found = drift(&spec(), source("more.yaml", &more));
    assert!(found.changes.is_empty(), "{:?}", found.changes);
    assert_eq!(found.beyond[0].operations, ["GET /v1/more"]);
    let fewer = text.replace("  /v1/{library_id}/readers:\n    get:\n      operationId: ListReaders\n      responses:\n        \"200\": {description: Readers.}\n", "");
    let found = drift(&spec(), source("fewer.yaml", &fewer));
    assert_eq!(found.changes.len(), 1);
    assert_eq!(found.changes[0].id, "operation-removed");
}
