//! The contract follows its own rules, and generated files are up to date.

use std::fs;

use crate::support::contract::{GENERATED, SPEC, fields, file, operations};

#[test]
fn lint_has_no_findings() {
    let findings = api_contract::lint(&SPEC);
    assert!(findings.is_empty(), "{findings}");
}

#[test]
fn the_generator_has_no_warnings() {
    assert!(GENERATED.warnings.is_empty(), "{}", GENERATED.warnings);
}

/// The lowered document exists for progenitor; no operation may have been dropped from it.
#[test]
fn the_lowered_document_has_every_operation() {
    let paths = fields(&GENERATED.lowered["paths"]).flat_map(|(_, item)| fields(item));
    assert_eq!(paths.count(), operations().len());
}

#[test]
fn generated_files_are_up_to_date() {
    let mut output = GENERATED.output(file("crates/metastudio/src/generated"));
    let bundle = file("crates/metastudio-mock/src/generated/contract.json");
    output.add(bundle, GENERATED.bundle.clone());
    let manifest = file("crates/metastudio/Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("the manifest of the client");
    let text = GENERATED.manifest(&text);
    output.add(manifest, text.expect("a block of families in the manifest"));
    let readme = file("README.md");
    let text = fs::read_to_string(&readme).expect("the README of the workspace");
    let text = GENERATED.readme(&text);
    output.add(readme, text.expect("a block of families in the README"));

    let stale = output.check().expect("readable files");
    let shown: String = stale.iter().map(ToString::to_string).collect();
    assert!(
        stale.is_empty(),
        "stale; help: run `cargo xtask generate` and commit its output\n{shown}"
    );
}
