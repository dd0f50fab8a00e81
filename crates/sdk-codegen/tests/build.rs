//! Generation at build time of chosen operations only.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::{collections::BTreeSet, path::PathBuf};

use sdk_codegen::{Build, BuildError};

fn library() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml")
}

fn operations(build: &Build) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let client = build.write_to(folder.path()).unwrap();
    let include = std::fs::read_to_string(folder.path().join("client.rs")).unwrap();
    let root = folder.path().join("client/mod.rs");
    assert!(include.contains(&format!("#[path = {:?}]", root.display().to_string())));
    assert!(root.exists());
    let operations = client.api.operations.into_iter();
    operations.map(|operation| operation.id).collect()
}

#[test]
fn globs_and_families_choose_operations() {
    let chosen = |build: Build| operations(&build);
    let all = chosen(sdk_codegen::build(library()));
    let books = chosen(sdk_codegen::build(library()).operations(["*Book"]));
    assert!(books.contains("CreateBook") && !books.contains("ListBooks"));
    let lent = chosen(sdk_codegen::build(library()).operations(["LendBook"]));
    assert!(
        lent.contains("ShowLoan"),
        "it shows the job that is started"
    );
    let hours = chosen(sdk_codegen::build(library()).families(["hours"]));
    let both = sdk_codegen::build(library())
        .operations(["*Book"])
        .families(["hours"]);
    assert_eq!(chosen(both), books.union(&hours).cloned().collect());
    assert!(all.len() > books.len() + hours.len());
}

#[test]
fn selections_without_a_match_fail() {
    let folder = tempfile::tempdir().unwrap();
    let build = sdk_codegen::build(library()).operations(["ListBoks"]);
    let error = build.write_to(folder.path()).unwrap_err();
    assert!(matches!(&error, BuildError::NoMatch { choice, .. } if choice == "ListBoks"));
    assert!(error.to_string().contains("ListBooks"), "{error}");
    let build = sdk_codegen::build(library()).families(["bookz"]);
    assert!(build.write_to(folder.path()).is_err());
}
