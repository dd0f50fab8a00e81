//! The contract keeps its own rules, and all that is made from it is fresh.

use std::fs;

use crate::support::contract::{GENERATED, SPEC, file, members, operations};

#[test]
fn lint_finds_nothing() {
    let findings = api_contract::lint(&SPEC);
    assert!(findings.is_empty(), "{findings}");
}

#[test]
fn the_generator_warns_of_nothing() {
    assert!(GENERATED.warnings.is_empty(), "{}", GENERATED.warnings);
}

/// That progenitor takes it is why there is a client; nothing may have been dropped to get there.
#[test]
fn the_lowered_document_has_every_operation() {
    let paths = members(&GENERATED.lowered["paths"]).flat_map(|(_, item)| members(item));
    assert_eq!(paths.count(), operations().len());
}

#[test]
fn what_is_generated_is_on_disk() {
    let mut output = GENERATED.output(file("crates/metastudio/src/generated"));
    let bundle = file("crates/metastudio-mock/src/generated/contract.json");
    output.add(bundle, GENERATED.bundle.clone());
    let manifest = file("crates/metastudio/Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("the client has a manifest");
    let text = GENERATED.manifest(&text);
    output.add(
        manifest,
        text.expect("the manifest has a block of families"),
    );
    let readme = file("README.md");
    let text = fs::read_to_string(&readme).expect("the workspace has a README");
    let text = GENERATED.readme(&text);
    output.add(readme, text.expect("the README has a block of families"));

    let stale = output.check().expect("readable files");
    let shown: String = stale.iter().map(ToString::to_string).collect();
    assert!(
        stale.is_empty(),
        "stale: run `cargo xtask generate`, and commit what it writes\n{shown}"
    );
}
