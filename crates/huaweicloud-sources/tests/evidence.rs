//! Evidence has the facts of its source, in the same bytes every time.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::PathBuf};

use api_contract::{
    compare::{Options, compare},
    evidence::Evidence,
    model::Contract,
    sources::Source,
};
use huaweicloud_sources::readers;

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

/// Reads a text as if it were a file.
fn read(text: &str) -> Result<Source, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("evidence.json");
    fs::write(&file, text).unwrap();
    readers()
        .open(&file)
        .map_err(|findings| findings.to_string())
}

/// Returns the differences in facts that evidence can contain.
fn differences(one: &Contract, other: &Contract) -> Vec<String> {
    let changes = compare(one, other, Options::default());
    changes.into_iter().map(|change| change.id).collect()
}

#[test]
fn evidence_preserves_the_facts_of_its_source() {
    for name in [
        "pages/fixtures/create-loan.en.md",
        "pages/fixtures/create-loan.cells.zh.txt",
    ] {
        let source = readers().open(&path(name)).unwrap();
        let text = Evidence::of(&source, None).to_json().unwrap();
        let again = read(&text).unwrap();
        assert_eq!(
            differences(&source.contract, &again.contract),
            [""; 0],
            "{name}"
        );
        assert_eq!(
            differences(&again.contract, &source.contract),
            [""; 0],
            "{name}"
        );
        let origin = again.origin.clone();
        assert_eq!(
            (origin.kind, origin.language, origin.sha256),
            (
                source.origin.kind,
                source.origin.language,
                source.origin.sha256
            )
        );
        // Reading evidence and writing it again keeps the facts and their order.
        let mut second = Evidence::of(&again, None).to_json().unwrap();
        let file = name.rsplit('/').next().unwrap();
        second = second.replace(
            "\"file\": \"evidence.json\"",
            &format!("\"file\": \"{file}\""),
        );
        assert_eq!(second, text, "{name}");
    }
}

#[test]
fn evidence_contains_no_prose() {
    let source = readers()
        .open(&path("pages/fixtures/create-loan.en.md"))
        .unwrap();
    let text = Evidence::of(&source, None).to_json().unwrap();
    for sentence in ["Number of", "Lends", "taken home", "l-1", "No such reader"] {
        assert!(!text.contains(sentence), "{sentence}");
    }
    assert!(text.contains("\"HOME\"") && text.contains("\"maximum\": 9"));
}
