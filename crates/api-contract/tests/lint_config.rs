//! A configuration changes levels and excludes places, and names only existing rules and places.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use api_contract::{
    Findings, Spec, lint,
    lint::{Config, Rule},
};

const SPEC: &str = "
openapi: 3.0.3
info: {title: Books, version: '1'}
paths:
  /empty: {}
  /books:
    get:
      operationId: listBooks
      responses: {'200': {description: Books.}}
components:
  schemas:
    Left: {type: string}
    Over: {type: string}
";

/// Returns the findings of the contract under a configuration beside it.
fn findings(config: &str) -> Result<Vec<String>, Findings> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("books.yaml");
    fs::write(&root, SPEC).unwrap();
    if !config.is_empty() {
        fs::write(folder.path().join(Config::NAME), config).unwrap();
    }
    let config = Config::beside(&root)?;
    let findings = config.apply(lint(&Spec::load(&root).unwrap()));
    let line = |finding: &api_contract::Finding| {
        format!("{} {} {}", finding.level, finding.rule, finding.pointer)
    };
    Ok(findings.iter().map(line).collect())
}

const LEFT: &str = "warning unused-component /components/schemas/Left";
const OVER: &str = "warning unused-component /components/schemas/Over";
const EMPTY: &str = "warning empty-path /paths/~1empty";

#[test]
fn rule_levels_can_be_changed() {
    assert_eq!(findings("").unwrap(), [EMPTY, LEFT, OVER]);
    assert_eq!(findings("rules: {unused-component: off}").unwrap(), [EMPTY]);
    assert_eq!(
        findings("rules: {empty-path: error, unused-component: info}").unwrap(),
        [
            "error empty-path /paths/~1empty",
            "info unused-component /components/schemas/Left",
            "info unused-component /components/schemas/Over"
        ]
    );
}

#[test]
fn exceptions_suppress_findings() {
    let exception = |at: &str| {
        findings(&format!(
            "exceptions: [{{rule: unused-*, {at}, reason: read by others}}]"
        ))
        .unwrap()
    };
    assert_eq!(exception("pointer: /components/*/Left"), [EMPTY, OVER]);
    assert_eq!(exception("file: books.yaml"), [EMPTY]);
    assert_eq!(
        exception("file: other.yaml, pointer: '*'"),
        [EMPTY, LEFT, OVER, "warning unused-exception /exceptions/0"]
    );
}

#[test]
fn malformed_configuration_is_rejected_with_its_location() {
    for (config, cause) in [
        ("rules:\n  unused-componant: off", "lint.yaml:2:3"),
        (
            "rules:\n  unused-componant: off",
            "did you mean `unused-component`",
        ),
        ("rules: {example: loud}", "loud"),
        (
            "exceptions: [{rule: example, reason: why}]",
            "neither `file` nor `pointer`",
        ),
        ("exceptions: [{rule: example, pointer: /a}]", "reason"),
        (
            "exceptions: [{rule: exampel, pointer: /a, reason: b}]",
            "there is no rule `exampel`",
        ),
        ("levels: {}", "levels"),
        ("rules: [", "syntax"),
    ] {
        let message = findings(config).unwrap_err().to_string();
        assert!(message.contains(cause), "{config}: {message}");
    }
}

#[test]
fn rule_names_are_unique() {
    for (index, rule) in Rule::ALL.iter().enumerate() {
        let first = Rule::ALL.iter().position(|other| other.id == rule.id);
        assert_eq!(first, Some(index), "{}", rule.id);
        assert!(rule.about.ends_with('.'), "{}", rule.id);
    }
}
