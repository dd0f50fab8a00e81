//! Drift: each difference of a source is reported exactly, and known ones are not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod exceptions;
mod single_edits;

use std::{fs, path::PathBuf};

use api_contract::{
    compare::Change,
    drift::{Drift, Exceptions},
    model::Contract,
    openapi,
    sources::Source,
};

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn page(name: &str) -> String {
    fs::read_to_string(path("pages/fixtures").join(name)).unwrap()
}

fn library() -> PathBuf {
    path("../../api-contract/tests/drift/library.yaml")
}

fn spec() -> Contract {
    openapi::load(&library()).unwrap()
}

/// Returns the source of a file of this name and content.
fn source(name: &str, text: &str) -> Source {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    fs::write(&file, text).unwrap();
    huaweicloud_sources::readers().open(&file).unwrap()
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
fn equivalent_pages_do_not_drift() {
    for name in [
        "cells.zh.txt",
        "en.html",
        "en.md",
        "paragraphs.en.txt",
        "paragraphs.zh.txt",
        "rows.en.txt",
        "zh.html",
        "zh.md",
    ] {
        let found = drift(&spec(), source(name, &page(&format!("create-loan.{name}"))));
        let changes: Vec<String> = found.changes.iter().map(line).collect();
        // Only differences of the English pages are known.
        let expected: &[&str] = match name.contains("zh") {
            true => &["response-status-removed 429 \"429\" → null"],
            false => &[],
        };
        assert_eq!(changes, expected, "{name}");
    }
}

#[test]
fn operations_missing_from_the_contract_are_drift() {
    let text = "\
# Listing Shelves

## URI

GET /v1/{library_id}/shelves

| Parameter | Mandatory | Type | Description |
| --- | --- | --- | --- |
| floor | No | Integer | Number of the floor. |

## Request Parameters

None
";
    let found = drift(&spec(), source("page.md", text));
    assert_eq!(
        found.changes.len(),
        1,
        "{:?}",
        found.changes.iter().map(line).collect::<Vec<_>>()
    );
    assert_eq!(found.changes[0].id, "operation-added");
}
