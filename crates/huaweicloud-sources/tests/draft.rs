//! A draft from a page: all of its facts, and no others.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use api_contract::{
    Spec,
    draft::Draft,
    drift::{Drift, Exceptions},
    lint, openapi,
};

/// Returns a page of the fixtures, as a source.
fn page(name: &str) -> api_contract::sources::Source {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    huaweicloud_sources::readers()
        .open(&folder.join("pages/fixtures").join(name))
        .unwrap()
}

#[test]
fn drafts_from_pages_pass_lint_and_preserve_the_facts() {
    for name in [
        "create-loan.en.md",
        "create-loan.zh.html",
        "create-loan.cells.zh.txt",
    ] {
        let source = page(name);
        let draft = Draft::of(&source, None);
        let text = draft.to_yaml();
        if name.ends_with(".md") {
            insta::assert_snapshot!(text);
        }
        let findings = lint(&Spec::from_value("draft", draft.document.unwrap()));
        assert!(findings.is_empty(), "{findings}");
        let again = openapi::read_text("draft.yaml", &text).unwrap();
        let drift = Drift::of(&again, &[source], &Exceptions::of(&again));
        let changes: Vec<String> = drift
            .changes
            .iter()
            .map(|change| format!("{} {}", change.id, change.subject))
            .collect();
        assert_eq!(changes, [""; 0], "{name}");
    }
}

#[test]
fn operations_of_the_contract_are_compared_and_not_drafted() {
    let source = page("create-loan.en.md");
    let text = Draft::of(&source, None).to_yaml();
    let full = openapi::read_text("full.yaml", &text).unwrap();
    let nothing = Draft::of(&source, Some(&full));
    assert!(nothing.document.is_none() && nothing.missing.is_empty());
    assert_eq!(nothing.to_yaml(), "");
    // A parameter that the contract lacks is listed, and the rest unchanged.
    let start = text.find("        - name: notify").unwrap();
    let end = text.find("        - name: priority").unwrap();
    let less = format!("{}{}", &text[..start], &text[end..]);
    let less = openapi::read_text("less.yaml", &less).unwrap();
    let draft = Draft::of(&source, Some(&less));
    assert!(draft.document.is_none());
    let missing: Vec<&str> = draft
        .missing
        .iter()
        .map(|change| &*change.subject)
        .collect();
    assert_eq!(missing, ["notify"]);
}
