//! The binary: its output streams and exit codes.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_api-contract"))
        .args(arguments)
        .output()
        .unwrap()
}

fn code(arguments: &[&str]) -> i32 {
    run(arguments).status.code().unwrap()
}

fn fixture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    folder.join(name).display().to_string()
}

#[test]
fn changes_exit_with_4_only_with_fail_on() {
    let (old, new) = (fixture("old.yaml"), fixture("new.yaml"));
    assert_eq!(code(&["diff", &old, &new]), 0);
    assert_eq!(code(&["diff", &old, &new, "--fail-on", "breaking"]), 4);
    assert_eq!(code(&["diff", &old, &new, "--fail-on", "any"]), 4);
    assert_eq!(code(&["diff", &old, &old, "--fail-on", "any"]), 0);
}

#[test]
fn unreadable_parts_fail_with_fail_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lost.yaml");
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'gone.yaml'}}\n";
    std::fs::write(&path, text).unwrap();
    let lost = path.display().to_string();
    assert_eq!(code(&["diff", &lost, &lost]), 0);
    assert_eq!(code(&["diff", &lost, &lost, "--fail-on", "breaking"]), 4);
    assert_eq!(code(&["diff", &lost, &lost, "--fail-on", "any"]), 4);
    let output = run(&["diff", &lost, &lost, "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["verdict"], "unknown");
}

#[test]
fn failures_exit_with_1_and_usage_errors_with_2() {
    let old = fixture("old.yaml");
    let failed = run(&["diff", &old, "/nowhere.yaml"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(failed.stdout.is_empty());
    assert!(
        String::from_utf8(failed.stderr)
            .unwrap()
            .contains("/nowhere.yaml")
    );
    assert_eq!(code(&["diff", &old]), 2);
    assert_eq!(code(&["diff", &old, &old, "--format", "poem"]), 2);
    assert_eq!(code(&["--help"]), 0);
}

#[test]
fn json_has_the_verdict_and_every_change() {
    let output = run(&[
        "diff",
        &fixture("old.yaml"),
        &fixture("new.yaml"),
        "--format",
        "json",
    ]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["verdict"], "major");
    let changes = report["changes"].as_array().unwrap();
    let limit = changes
        .iter()
        .find(|change| change["id"] == "request-maximum-decreased")
        .unwrap();
    assert_eq!(limit["operation"], "GET /books");
    assert_eq!(limit["subject"], "limit");
    assert_eq!(
        (&limit["old"], &limit["new"]),
        (&Value::from(100), &Value::from(50))
    );
    assert_eq!(limit["old_location"]["line"], 8);
    let user_counts = changes
        .iter()
        .map(|change| change["users"].as_array().unwrap().len());
    assert_eq!(
        user_counts.max(),
        Some(2),
        "what both operations answer with is one change"
    );
}

#[test]
fn a_report_goes_to_a_file_without_colours() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("report.txt");
    let arguments = [
        "diff",
        &fixture("old.yaml"),
        &fixture("new.yaml"),
        "--output",
        path.to_str().unwrap(),
    ];
    let output = run(&arguments);
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.is_empty());
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("Breaking") && !text.contains('\u{1b}'));
}

#[test]
fn lint_draft_and_schema_run() {
    assert_eq!(code(&["lint", &fixture("old.yaml")]), 0);
    assert_eq!(code(&["lint", "/nowhere.yaml"]), 1);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("operations.json"), "[]").unwrap();
    std::fs::write(folder.path().join("models.json"), "[]").unwrap();
    let draft = run(&["draft", folder.path().to_str().unwrap(), "--title", "Mine"]);
    let draft: Value = serde_json::from_slice(&draft.stdout).unwrap();
    assert_eq!(draft["info"]["title"], "Mine");
    assert_eq!(code(&["draft", "/nowhere"]), 1);
    let schema: Value = serde_json::from_slice(&run(&["schema"]).stdout).unwrap();
    assert_eq!(schema["title"], "Report of api-contract");
}

#[test]
fn references_outside_the_root_are_not_read_and_fail() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let contract =
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: '../shared/a.yaml'}}\n";
    let old = write("old/api.yaml", contract);
    let new = write("new/api.yaml", contract);
    write(
        "shared/a.yaml",
        "get: {operationId: a, responses: {'200': {description: ok}}}\n",
    );
    assert_eq!(code(&["diff", &old, &new]), 0);
    for fail_on in ["breaking", "any"] {
        assert_eq!(code(&["diff", &old, &new, "--fail-on", fail_on]), 4);
    }
    let root = folder.path().to_str().unwrap();
    let within = ["diff", &old, &new, "--fail-on", "any", "--root", root];
    assert_eq!(code(&within), 0);
    let drift = ["drift", &old, "--source", &new, "--root", root];
    assert_eq!(code(&drift), 0);
    assert_eq!(code(&["lint", &old]), 1);
    assert_eq!(code(&["lint", &old, "--root", root]), 0);
    let call = r#"{"request": {"method": "GET", "url": "https://a.example/a"}, "response": {"status": 200,
        "content": {"mimeType": "text/plain"}}}"#;
    let har = write("a.har", &format!(r#"{{"log": {{"entries": [{call}]}}}}"#));
    assert_eq!(code(&["verify", &old, "--har", &har]), 1);
    assert_eq!(code(&["verify", &old, "--har", &har, "--root", root]), 0);
}

#[test]
fn a_report_is_written_whole() {
    let (old, new) = (fixture("old.yaml"), fixture("new.yaml"));
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.md");
    std::fs::write(&report, "before").unwrap();
    let before = std::fs::File::open(&report).unwrap();
    let output = report.display().to_string();
    let arguments = [
        "diff", &old, &new, "--format", "markdown", "--output", &output,
    ];
    assert_eq!(code(&arguments), 0);
    assert!(std::fs::read_to_string(&report).unwrap().starts_with('#'));
    // A reader that opened the file before still sees what it was.
    assert_eq!(std::io::read_to_string(before).unwrap(), "before");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn lint_reads_the_files_that_a_contract_refers_to() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    let root = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: a.yaml}}\n";
    write("api.yaml", root);
    let item = "get:\n  operationId: a\n  responses:\n    '200': {$ref: 'b.yaml#/ok'}\n";
    write("a.yaml", item);
    write(
        "b.yaml",
        "ok:\n  description: ok\n  content: {text/plain: {schema: {type: strin}}}\n",
    );
    let output = run(&[
        "lint",
        &folder.path().join("api.yaml").display().to_string(),
    ]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("error[shape]") && text.contains("b.yaml:3:"),
        "{text}"
    );
    assert!(!text.contains("foreign-ref"), "{text}");
}
