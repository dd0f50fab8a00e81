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
fn text_report_lists_changes_and_what_they_break() {
    insta::assert_snapshot!(anstream::adapter::strip_str(&sample(Format::Text)).to_string());
}

#[test]
fn markdown_report_has_tables() {
    insta::assert_snapshot!(sample(Format::Markdown));
}

#[test]
fn changelog_has_a_section() {
    insta::assert_snapshot!(report(OLD, NEW).changelog());
    assert!(report(OLD, OLD).changelog().contains("No change."));
}

#[test]
fn github_report_has_annotations() {
    insta::assert_snapshot!(sample(Format::Github));
}

#[test]
fn sarif_report_has_one_result_per_change() {
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
fn junit_report_lists_changes() {
    insta::assert_snapshot!(sample(Format::Junit));
}

#[test]
fn html_report_is_self_contained() {
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
fn contract_text_is_escaped_in_every_format() {
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
fn the_published_schema_is_up_to_date() {
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

/// Two contracts, the new one with an unresolved reference.
fn partly_read() -> Report {
    let contract = |schema: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{get: {{operationId: a, responses: \
             {{'200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}\n"
        )
    };
    let lost = "{type: object, properties: {a: {$ref: '#/components/schemas/Lost'}}}";
    report(
        &contract("{type: object, properties: {a: {type: string}}}"),
        &contract(lost),
    )
}

#[test]
fn unread_parts_make_the_verdict_unknown_in_every_format() {
    let report = partly_read();
    assert_eq!(report.verdict, api_contract::verdict::Bump::Unknown);
    assert!(report.is_unknown());
    for format in [
        Format::Text,
        Format::Json,
        Format::Markdown,
        Format::Github,
        Format::Sarif,
        Format::Junit,
        Format::Html,
    ] {
        let text = report.render(format).unwrap();
        assert!(text.contains("Lost"), "{format:?}: {text}");
    }
    assert!(report.changelog().contains("Lost"));
    assert!(
        report
            .render(Format::Junit)
            .unwrap()
            .contains("errors=\"1\"")
    );
}

#[test]
fn workflow_commands_and_escapes_in_names_are_escaped() {
    let name = "x\\n::error::y\\e[31m\\u009b\\u202ez";
    let contract = |name: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{\"/{name}\": {{get: {{operationId: \
             \"{name}\", parameters: [{{name: \"{name}\", in: query, schema: {{type: string}}}}], responses: \
             {{'200': {{description: ok}}}}}}}}}}\n"
        )
    };
    let report = report(&contract(name), &contract("other"));
    assert!(!report.changes.is_empty());
    for format in [
        Format::Text,
        Format::Markdown,
        Format::Github,
        Format::Junit,
        Format::Html,
    ] {
        let text = report.render(format).unwrap();
        let text = anstream::adapter::strip_str(&text).to_string();
        let is_command = |line: &str| line.trim_start().starts_with("::error::");
        assert!(!text.lines().any(is_command), "{format:?}: {text}");
        for char in ['\u{1b}', '\u{9b}', '\u{202e}'] {
            assert!(!text.contains(char), "{format:?}: {text}");
        }
        assert!(text.contains("u{202e}"), "{format:?}: {text}");
    }
}
