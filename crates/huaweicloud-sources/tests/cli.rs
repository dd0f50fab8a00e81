//! The binary: its output streams and exit codes.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_huaweicloud-contract"))
        .args(arguments)
        .output()
        .unwrap()
}

fn code(arguments: &[&str]) -> i32 {
    run(arguments).status.code().unwrap()
}

#[test]
fn unexplained_drift_exits_with_4() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let text = |path: &str| folder.join(path).display().to_string();
    let spec = text("../../api-contract/tests/drift/library.yaml");
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
    let spec = folder
        .join("../../api-contract/tests/drift/library.yaml")
        .display()
        .to_string();
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
fn any_source_can_be_compared() {
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
    assert_ne!(
        changes(&page, &text("../../api-contract/tests/drift/library.yaml")),
        0
    );
}

#[test]
fn a_diff_of_two_editions_reports_added_and_removed_operations() {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/explorer");
    let edition = |without: &str| {
        let folder = tempfile::tempdir().unwrap();
        for entry in std::fs::read_dir(&all).unwrap() {
            let entry = entry.unwrap();
            if entry.file_name() != without {
                std::fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
            }
        }
        folder
    };
    let (old, new) = (edition("ListPlants.json"), edition("DeletePlant.json"));
    let (old, new) = (old.path().to_str().unwrap(), new.path().to_str().unwrap());
    let output = run(&["diff", old, new, "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let changes = report["changes"].as_array().unwrap();
    let mut ids: Vec<_> = (changes.iter())
        .map(|change| change["id"].as_str().unwrap())
        .collect();
    ids.sort_unstable();
    assert_eq!(ids, ["operation-added", "operation-removed"], "{report:#}");
}
