//! The formats of a report: readable, valid, and safe whatever a contract contains.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path};

use api_contract::{
    compare::{Options, compare},
    openapi,
    report::{Format, Report, json_schema},
};
use serde_json::Value;

const OLD: &str = include_str!("fixtures/old.yaml");
const NEW: &str = include_str!("fixtures/new.yaml");

fn report(old: &str, new: &str) -> Report {
    let old = openapi::read_text("old.yaml", old).unwrap();
    let new = openapi::read_text("new.yaml", new).unwrap();
    let changes = compare(&old, &new, Options::default());
    Report::new(
        "old.yaml",
        "new.yaml",
        changes,
        [old.problems, new.problems].concat(),
    )
}

fn sample(format: Format) -> String {
    report(OLD, NEW).render(format).unwrap()
}

#[test]
fn a_terminal_shows_what_changed_and_whom_it_breaks() {
    insta::assert_snapshot!(anstream::adapter::strip_str(&sample(Format::Text)).to_string());
}

#[test]
fn a_pull_request_shows_tables() {
    insta::assert_snapshot!(sample(Format::Markdown));
}

#[test]
fn a_changelog_has_a_section() {
    insta::assert_snapshot!(report(OLD, NEW).changelog());
    assert!(report(OLD, OLD).changelog().contains("No change."));
}

#[test]
fn a_workflow_shows_annotations() {
    insta::assert_snapshot!(sample(Format::Github));
}

#[test]
fn code_scanning_reads_sarif() {
    let sarif: Value = serde_json::from_str(&sample(Format::Sarif)).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let rules: Vec<&Value> = run["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| &rule["id"])
        .collect();
    let results = run["results"].as_array().unwrap();
    let report = report(OLD, NEW);
    assert_eq!(results.len(), report.changes.len() + report.problems.len());
    for result in results {
        assert!(rules.contains(&&result["ruleId"]));
        let region = &result["locations"][0]["physicalLocation"]["region"];
        assert!(region["startLine"].as_u64().unwrap() > 0);
    }
}

#[test]
fn ci_systems_read_junit() {
    insta::assert_snapshot!(sample(Format::Junit));
}

#[test]
fn the_page_needs_nothing_else() {
    let page = sample(Format::Html);
    for foreign in ["src=", "href=", "@import", "url("] {
        assert!(!page.contains(foreign), "{foreign}");
    }
    assert_eq!(
        page.matches("<details class=\"change").count(),
        report(OLD, NEW).changes.len()
    );
    assert!(page.contains("<p class=\"place\">new.yaml:"));
}

#[test]
fn what_a_contract_holds_is_never_read_as_markup() {
    let evil =
        "</pre></script><script>alert(1)</script><img src=x onerror=y>]]>&\"'|`@\\u0007::error::";
    let new = NEW.replace("\"zzz\"", &format!("\"{}\"", evil.replace('"', "\\\"")));
    assert!(new.contains("alert"));
    let report = report(OLD, &new);
    let page = report.render(Format::Html).unwrap();
    assert!(!page.contains("<script>alert") && !page.contains("<img"));
    assert_eq!(page.matches("</script>").count(), 1);
    let junit = report.render(Format::Junit).unwrap();
    assert!(!junit.contains("<script>") && !junit.contains('\u{7}'));
    for line in report.render(Format::Github).unwrap().lines() {
        assert!(line.starts_with("::"), "{line}");
    }
    let markdown = report.render(Format::Markdown).unwrap();
    for line in markdown.lines().filter(|line| line.starts_with('|')) {
        let cells = line.replace("\\|", "").matches('|').count();
        assert_eq!(cells, 6, "{line}");
    }
}

#[test]
fn the_published_schema_is_that_of_the_report() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("report.schema.json");
    let schema = json_schema();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, format!("{schema:#}\n")).unwrap();
    }
    let published: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(published, schema, "run the tests with INSTA_UPDATE=always");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let report: Value = serde_json::from_str(&sample(Format::Json)).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&report)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors, [""; 0]);
    assert!(!report["changes"].as_array().unwrap().is_empty());
}

#[test]
fn a_part_that_cannot_be_read_makes_the_verdict_unknown_in_every_format() {
    let document = |reference: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      responses: \
             {{$ref: '{reference}'}}\n"
        )
    };
    let lost = document("#/nowhere");
    let report = report(&lost, &lost);
    assert_eq!(
        (report.verdict.name(), report.changes.len()),
        ("unknown", 0)
    );
    assert!(report.is_breaking());
    let formats = [
        Format::Text,
        Format::Json,
        Format::Markdown,
        Format::Github,
        Format::Sarif,
        Format::Junit,
        Format::Html,
    ];
    let texts = formats.map(|format| report.render(format).unwrap());
    for text in texts.into_iter().chain([report.changelog()]) {
        assert!(text.contains("leads nowhere"), "{text}");
    }
}
