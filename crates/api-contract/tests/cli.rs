//! The binary: what it prints where, and how it exits.

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
fn it_exits_with_4_only_when_asked_to_fail() {
    let (old, new) = (fixture("old.yaml"), fixture("new.yaml"));
    assert_eq!(code(&["diff", &old, &new]), 0);
    assert_eq!(code(&["diff", &old, &new, "--fail-on", "breaking"]), 4);
    assert_eq!(code(&["diff", &old, &new, "--fail-on", "any"]), 4);
    assert_eq!(code(&["diff", &old, &old, "--fail-on", "any"]), 0);
}

#[test]
fn it_fails_with_1_and_is_misused_with_2() {
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
fn lint_draft_and_schema_are_there() {
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
fn drift_exits_with_4_where_nothing_explains_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let text = |path: &str| folder.join(path).display().to_string();
    let spec = text("drift/library.yaml");
    let page = text("pages/fixtures/create-loan.en.md");
    let other = text("pages/fixtures/create-loan.zh.md");
    assert_eq!(code(&["drift", &spec, "--source", &page]), 0);
    let both = run(&[
        "drift", &spec, "--source", &page, "--source", &other, "--format", "json",
    ]);
    assert_eq!(both.status.code(), Some(4));
    let report: Value = serde_json::from_slice(&both.stdout).unwrap();
    let changes = report["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0]["operation"], "POST /v1/{library_id}/loans");
    assert_eq!(
        (
            &changes[0]["subject"],
            &changes[0]["old"],
            &changes[0]["new"]
        ),
        (&"429".into(), &"429".into(), &Value::Null)
    );
    assert_eq!(report["sources"].as_array().unwrap().len(), 2);
    assert_eq!(code(&["drift", &spec]), 2);
    assert_eq!(
        code(&["drift", &spec, "--source", &page, "--source", "/nowhere"]),
        1
    );

    let here = tempfile::tempdir().unwrap();
    let allow = here.path().join("allow.yaml");
    std::fs::write(
        &allow,
        "[{subject: \"429\", reason: the gateway, until: 2031-01-31}]",
    )
    .unwrap();
    let with = |today| {
        let allow = allow.to_str().unwrap();
        code(&[
            "drift", &spec, "--source", &other, "--allow", allow, "--today", today,
        ])
    };
    assert_eq!((with("2031-01-31"), with("2031-02-01")), (0, 4));
}

#[test]
fn evidence_is_a_source_and_a_draft_replaces_no_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let page = folder
        .join("pages/fixtures/create-loan.en.md")
        .display()
        .to_string();
    let spec = folder.join("drift/library.yaml").display().to_string();
    let here = tempfile::tempdir().unwrap();
    let evidence = here.path().join("page.json").display().to_string();
    assert_eq!(code(&["evidence", &page, "--output", &evidence]), 0);
    assert_eq!(code(&["drift", &spec, "--source", &evidence]), 0);
    let draft = here.path().join("draft.yaml").display().to_string();
    assert_eq!(code(&["draft", &evidence, "--output", &draft]), 0);
    assert_eq!(code(&["lint", &draft]), 0);
    assert_eq!(
        code(&["draft", &evidence, "--output", &draft]),
        1,
        "it is there"
    );
}

#[test]
fn anything_that_tells_of_a_contract_can_be_compared() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let text = |path: &str| folder.join(path).display().to_string();
    let page = text("pages/fixtures/create-loan.en.md");
    let changes = |old: &str, new: &str| {
        let done = run(&["diff", old, new, "--format", "json"]);
        assert_eq!(done.status.code(), Some(0), "{old} {new}");
        let report: Value = serde_json::from_slice(&done.stdout).unwrap();
        report["changes"].as_array().unwrap().len()
    };
    assert_eq!(changes(&page, &page), 0);
    let evidence = tempfile::tempdir().unwrap();
    let evidence = evidence.path().join("page.json").display().to_string();
    let written = ["evidence", &page, "--output", &evidence];
    std::fs::create_dir_all(Path::new(&evidence).parent().unwrap()).unwrap();
    assert_eq!(code(&written), 0);
    assert_eq!(changes(&page, &evidence), 0);
    assert_ne!(changes(&page, &text("drift/library.yaml")), 0);
}
