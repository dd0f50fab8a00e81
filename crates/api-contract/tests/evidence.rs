//! Evidence has the facts of its source, in the same bytes every time.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::PathBuf};

use api_contract::{
    compare::{Options, compare},
    evidence::Evidence,
    model::Contract,
    openapi,
    sources::{Kind, Registry, Source},
};

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
    Registry::light()
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
    for name in ["drift/library.yaml", "fixtures/old.yaml"] {
        let source = Registry::light().open(&path(name)).unwrap();
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
fn evidence_is_limited_to_operations_of_the_spec() {
    let spec = openapi::load(&path("drift/library.yaml")).unwrap();
    let source = Registry::light().open(&path("drift/library.yaml")).unwrap();
    let other = openapi::load(&path("fixtures/old.yaml")).unwrap();
    let all = read(&Evidence::of(&source, Some(&spec)).to_json().unwrap()).unwrap();
    assert_eq!(
        (all.origin.kind, all.contract.operations.items.len()),
        (Kind::OPENAPI, 2)
    );
    assert!(all.contract.operations.complete);
    let none = read(&Evidence::of(&source, Some(&other)).to_json().unwrap()).unwrap();
    assert!(none.contract.operations.items.is_empty() && !none.contract.operations.complete);
}

#[test]
fn malformed_evidence_is_rejected() {
    let source = "\"source\": {\"kind\": \"page\", \"file\": \"a\"}";
    for (text, cause) in [
        (
            format!("{{\"evidence\": 2, {source}, \"operations\": {{\"all\": []}}}}"),
            "version 2",
        ),
        (format!("{{\"evidence\": 1, {source}}}"), "operations"),
        (
            format!(
                "{{\"evidence\": 1, {source}, \"operations\": {{\"some\": [{{\"method\": \"LEND\"}}]}}}}"
            ),
            "`LEND` is no HTTP method",
        ),
        (
            format!(
                "{{\"evidence\": 1, {source}, \"operations\": {{\"some\": [{{\"method\": \"GET\", \"parameters\": {{\"all\": [{{\"name\": \"a\", \"in\": \"query\", \"schema\": {{\"ref\": \"No\"}}}}]}}}}]}}}}"
            ),
            "no schema is called `No`",
        ),
        ("{\"evidence\":".to_owned(), "well formed"),
    ] {
        let message = read(&text).unwrap_err();
        assert!(message.contains(cause), "{message}");
    }
}
