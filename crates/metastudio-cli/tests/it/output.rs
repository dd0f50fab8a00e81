//! Formats, filters and pages.

use crate::support::Home;

const LIST: &str = "--mock model-training list-2d-model-training-job";

#[test]
fn lists_have_the_requested_number_of_results_and_the_total() {
    let home = Home::new();
    let ran = home.run(&format!("{LIST} --limit 5 -o table"));
    assert_eq!((ran.code, ran.stdout.lines().count()), (0, 6), "{ran:?}");
    assert!(ran.stderr.starts_with("5 of "), "{ran:?}");
    let page = home.json(&format!("{LIST} --limit 5"));
    assert_eq!(page["jobs"].as_array().map(Vec::len), Some(5));
    let ids = home.json(&format!(
        "{LIST} --limit 5 --output json --query 'jobs[].job_id'"
    ));
    assert_eq!(ids.as_array().map(Vec::len), Some(5));
    assert!(ids[0].is_string());
}

#[test]
fn filters_apply_to_all_pages() {
    let home = Home::new();
    let all = home.json(&format!("{LIST} --page-size 100"));
    let count = all["count"].as_u64().expect("a count");
    assert!(count > 100);
    assert_eq!(
        all["jobs"].as_array().map(Vec::len),
        usize::try_from(count).ok()
    );
    assert_eq!(home.json(&format!("{LIST} --jq '.jobs | length'")), count);
    let lines = home.run(&format!("{LIST} -o jsonl"));
    assert_eq!(lines.stdout.lines().count() as u64, count);
    assert_eq!(lines.stderr, "");
    let one = home.json(&format!("{LIST} --no-paginate"));
    assert!(
        one["jobs"]
            .as_array()
            .is_some_and(|jobs| (jobs.len() as u64) < count)
    );
    let page = home.run(&format!("{LIST} --no-paginate --page-size 5"));
    assert_eq!(
        page.stderr,
        format!("5 of {count} results; leave out --no-paginate for all\n")
    );
    let rest = home.json(&format!(
        "{LIST} --offset {} --query 'length(jobs)'",
        count - 3
    ));
    assert_eq!(rest, 3);
}

#[test]
fn a_list_without_results_is_a_document_too() {
    let home = Home::new();
    for option in ["", "--no-paginate", "--limit 3"] {
        let none = home.json(&format!("{LIST} --state NOPE -o json {option}"));
        assert_eq!(
            none,
            serde_json::json!({"count": 0, "jobs": []}),
            "{option}"
        );
        let line = format!("{LIST} --state NOPE {option} --query 'jobs[].job_id'");
        assert_eq!(home.json(&line), serde_json::json!([]), "{option}");
    }
    let yaml = home.run(&format!("{LIST} --state NOPE -o yaml"));
    assert!(yaml.stdout.contains("jobs: []"), "{yaml:?}");
    for format in ["jsonl", "table", "tsv", "csv"] {
        let ran = home.run(&format!("{LIST} --state NOPE -o {format}"));
        assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{format}");
    }
}

#[test]
fn formats_come_from_option_variable_or_profile() {
    let home = Home::new().set("METASTUDIO_OUTPUT", "csv");
    let ran = home.run(&format!("{LIST} --limit 1 --columns job_id,state"));
    assert!(ran.stdout.starts_with("job_id,state\n"), "{ran:?}");
    let ran = home.run(&format!(
        "{LIST} --limit 1 --columns job_id,state --no-headers -o tsv"
    ));
    assert_eq!(
        (ran.stdout.lines().count(), ran.stdout.matches('\t').count()),
        (1, 1),
        "{ran:?}"
    );
    let home = Home::new().set("METASTUDIO_OUTPUT", "xml");
    assert_eq!(home.run(LIST).code, 2);
}

#[test]
fn empty_responses_have_no_output() {
    let home = Home::new();
    let id = home.json(&format!(
        "{LIST} --state JOB_FINISH --limit 1 --query 'jobs[0].job_id'"
    ));
    let id = id.as_str().expect("an id");
    for format in ["json", "jsonl", "yaml", "table", "tsv", "csv", "none"] {
        let line = "--mock files delete-file --file-id none --yes -o";
        let ran = home.run(&format!("{line} {format}"));
        assert_eq!(ran.stdout, "", "{ran:?}");
    }
    let ran = home.run(&format!(
        "--mock model-training delete-2d-model-training-job --job-id {id} --yes"
    ));
    assert_eq!((ran.code, ran.stdout.as_str()), (0, ""), "{ran:?}");
    // The world is kept between commands.
    let failure = home.failure(
        5,
        &format!("--mock model-training show-2d-model-training-job --job-id {id}"),
    );
    assert_eq!(failure["http_status"], 404);
    assert_eq!(home.run("mock reset").code, 0);
    let line =
        format!("--mock model-training show-2d-model-training-job --job-id {id} --query job_id");
    assert_eq!(home.json(&line), id);
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_ends_the_program_quietly() {
    use std::process::{Command, Stdio};

    let home = Home::new();
    for format in ["json", "jsonl", "yaml", "table", "tsv", "csv"] {
        let mut program = home.command(&format!("{LIST} -o {format}"));
        let mut program = program
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let output = program.stdout.take().expect("output");
        let head = Command::new("head")
            .arg("-1")
            .stdin(output)
            .output()
            .expect("head");
        let ended = program.wait_with_output().expect("an end");
        assert_eq!(
            head.stdout.iter().filter(|byte| **byte == b'\n').count(),
            1,
            "{format}"
        );
        assert_eq!(String::from_utf8_lossy(&ended.stderr), "", "{format}");
        // What fits into the pipe is written before its reader has gone.
        assert!(
            matches!(ended.status.code(), Some(141 | 0)),
            "{format}: {:?}",
            ended.status
        );
    }
}

#[cfg(unix)]
#[test]
fn a_small_stack_is_enough() {
    use std::process::Command;

    let home = Home::new();
    for line in [
        "--version",
        "--help",
        "digital-assets create-digital-asset --help",
        "help options",
    ] {
        let program = crate::support::PROGRAM;
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("ulimit -s 1024; exec {program} {line}")]);
        let ended = shell.env("HOME", home.path()).output().expect("a shell");
        assert!(ended.status.success(), "{line}: {ended:?}");
        assert!(!ended.stdout.is_empty(), "{line}");
    }
}

#[test]
fn columns_that_no_result_has_are_reported() {
    let home = Home::new();
    let list = "--mock model-training list-2d-model-training-job --limit 2 -o csv --no-headers";
    let ran = home.run(&format!("{list} --columns nope,job_id"));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.stderr
            .contains("warning: no result has nope; columns are "),
        "{ran:?}"
    );
    let quiet = home.run(&format!("{list} --columns nope,job_id -q"));
    assert_eq!(quiet.stderr, "");
    let known = home.run(&format!("{list} --columns job_id"));
    assert!(!known.stderr.contains("warning"), "{known:?}");
}

#[test]
fn columns_choose_fields_of_one_result_too() {
    let home = Home::new();
    let ran = home.run("explain APIGW.0301 -o table --columns status,code");
    assert_eq!(ran.stdout, "status  401\ncode    APIGW.0301\n");
}
