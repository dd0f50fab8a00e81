//! The contract, and the evidence of the sources that it was curated from.

use std::fs;

use api_contract::{
    Spec,
    draft::Draft,
    drift::{Drift, Exceptions},
    lint, openapi,
    sources::{self, Kind, Source},
};

use crate::support::contract::file;

/// Every piece of evidence beside the contract.
fn evidence() -> Vec<Source> {
    let folder = fs::read_dir(file("openapi/evidence")).expect("there is evidence");
    let mut paths: Vec<_> = folder
        .map(|entry| entry.expect("readable").path())
        .collect();
    paths.sort();
    let open = |path: &std::path::PathBuf| {
        sources::open(path).unwrap_or_else(|findings| panic!("{findings}"))
    };
    paths.iter().map(open).collect()
}

#[test]
fn the_contract_says_what_its_sources_say() {
    let spec = openapi::load(&file("openapi/metastudio.yaml"))
        .unwrap_or_else(|findings| panic!("{findings}"));
    let sources = evidence();
    let kinds: Vec<Kind> = sources.iter().map(|source| source.origin.kind).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == Kind::Page).count(), 5);
    assert!(kinds.contains(&Kind::Sdk));
    let drift = Drift::of(&spec, &sources, &Exceptions::of(&spec));
    assert!(drift.changes.is_empty(), "{:#?}", drift.changes);
    assert!(drift.beyond.is_empty() && drift.problems.is_empty());
    // Not everything is explained away: what is explained is known by name and value.
    assert!(!drift.explained.is_empty());
}

#[test]
fn every_source_tells_where_it_comes_from() {
    for source in evidence() {
        let origin = source.origin;
        assert!(
            origin.sha256.is_some_and(|hash| hash.len() == 64),
            "{}",
            origin.file
        );
        assert!(origin.language.is_some(), "{}", origin.file);
    }
}

#[test]
fn what_is_drafted_from_a_source_lints_clean_and_makes_a_client() {
    for source in evidence() {
        let file = &source.origin.file;
        let draft = Draft::of(&source, None);
        let spec = Spec::from_value(file, draft.document.expect("operations"));
        let findings = lint(&spec);
        assert!(findings.is_empty(), "{file}: {findings}");
        let client = sdk_codegen::generate_from(&spec)
            .unwrap_or_else(|findings| panic!("{file}: {findings}"));
        assert_eq!(
            client.api.operations.len(),
            source.contract.operations.items.len()
        );
        for (name, text) in &client.files {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {name}: {error}"));
        }
    }
}

#[test]
fn nothing_is_drafted_that_the_contract_has() {
    let spec = openapi::load(&file("openapi/metastudio.yaml"))
        .unwrap_or_else(|findings| panic!("{findings}"));
    for source in evidence() {
        let draft = Draft::of(&source, Some(&spec));
        assert!(
            draft.document.is_none() && draft.missing.is_empty(),
            "{}",
            source.origin.file
        );
    }
}
