//! Bad input of every kind: what is said, and the exit code.

use crate::support::Home;

#[test]
fn usage_errors_are_explained() {
    let home = Home::new();
    let list = "--mock model-training list-2d-model-training-job";
    for (line, words) in [
        (format!("{list} --stat A"), "--state"),
        (format!("{list} --limit five"), "--limit"),
        (format!("{list} --page-size 1000"), "1..=100"),
        (format!("{list} -o xml"), "jsonl"),
        (format!("{list} --query 'jobs['"), "--query"),
        (format!("{list} --jq '.jobs['"), "--jq"),
        (format!("{list} --jq 'nope'"), "nope"),
        (format!("{list} --timeout soon"), "500ms"),
        ("modell-training list".to_owned(), "model-training"),
        (
            "--mock model-training show-2d-model-training-job".to_owned(),
            "--job-id",
        ),
        (
            "--mock text-to-speech create-tts-audition --speed 9000".to_owned(),
            "--speed",
        ),
        ("sign --ak A --sk-file x --url nope".to_owned(), "x"),
        ("api nope".to_owned(), "no path"),
        ("--profile nope orders --help-me".to_owned(), "--help"),
        ("--profile nope auth status".to_owned(), "configure"),
    ] {
        let ran = home.run(&line);
        assert!(ran.code == 2 || line.starts_with("sign"), "{line}: {ran:?}");
        assert!(ran.stderr.contains(words), "{line}: {ran:?}");
        assert_eq!(ran.stdout, "", "{line}");
    }
}

#[test]
fn body_errors_have_a_location() {
    let home = Home::new();
    let file = home.write("body.yaml", "name: x\ntags: [a\nb: 1\n");
    let create = "--mock model-training create-2d-model-training-job --body";
    let failure = home.failure(2, &format!("{create} '{{\"name\": }}'"));
    assert_eq!(
        failure["message"],
        "--body: invalid JSON at line 1, column 10: expected value"
    );
    let failure = home.failure(2, &format!("{create} @{}", file.display()));
    assert!(
        failure["message"]
            .as_str()
            .is_some_and(|text| text.contains("invalid YAML at line 3")),
        "{failure}"
    );
    let failure = home.failure(2, &format!("{create} @none.json"));
    assert!(
        failure["message"]
            .as_str()
            .is_some_and(|text| text.starts_with("--body none.json: ")),
        "{failure}"
    );
    let failure = home.failure(2, &format!("{create} '{{\"name\": 5, \"nope\": 1}}'"));
    let message = failure["message"].as_str().expect("a message");
    assert!(
        message.contains("body/name is") && message.contains("body/nope is not"),
        "{message}"
    );
    assert!(
        failure["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("--skeleton")),
        "{failure}"
    );
}

#[test]
fn each_failure_has_its_exit_code() {
    let home = Home::new();
    home.write("sk", "not-a-real-secret");
    let list = "model-training list-2d-model-training-job";
    let failure = home.failure(2, list);
    assert!(
        failure["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("--region")),
        "{failure}"
    );
    let keys = "--ak AKEXAMPLE --sk-file sk --project-id p";
    let failure = home.failure(
        7,
        &format!("{keys} --endpoint http://127.0.0.1:1 --timeout 5s {list}"),
    );
    assert_eq!(
        (&failure["retryable"], &failure["code"]),
        (&true.into(), &"network".into())
    );
    let failure = home.failure(
        4,
        &format!("--ak A --sk-file none --region cn-north-4 {list}"),
    );
    assert!(
        failure["message"]
            .as_str()
            .is_some_and(|text| text.starts_with("--sk-file none")),
        "{failure}"
    );
    let show = "--mock model-training show-2d-model-training-job --job-id";
    let failure = home.failure(5, &format!("{show} {}", "0".repeat(32)));
    assert_eq!(
        (&failure["http_status"], &failure["code"]),
        (&404.into(), &"MSS.00000002".into())
    );
    assert!(failure["request_id"].is_string(), "{failure}");
    assert!(
        failure["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("explain")),
        "{failure}"
    );
    let failure = home.failure(3, "--mock files delete-file --file-id x");
    assert!(
        failure["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("--yes")),
        "{failure}"
    );
    let unknown = home.run(&format!("--mock {list} --state TRAININ --limit 1"));
    assert_eq!(unknown.code, 0, "{unknown:?}");
    assert!(
        unknown.stderr.contains("did you mean TRAINING?"),
        "{unknown:?}"
    );
}

#[test]
fn a_live_service_rejects_wrong_projects_and_keys() {
    let server = metastudio_mock::MockServer::start().expect("a server");
    let home = Home::new().set("METASTUDIO_ENDPOINT", &server.url());
    home.write(
        "sk",
        server.credentials().expose_secret_key().expect("a secret"),
    );
    home.write("wrong", "not-the-secret");
    let id = server
        .credentials()
        .access_key_id()
        .expect("an id")
        .to_owned();
    let list = "model-training list-2d-model-training-job --limit 1";
    let own = server.project_id();
    assert_eq!(
        home.run(&format!("--ak {id} --sk-file sk --project-id {own} {list}"))
            .code,
        0
    );
    let failure = home.failure(
        4,
        &format!("--ak {id} --sk-file wrong --project-id {own} {list}"),
    );
    assert_eq!(failure["code"], "APIGW.0301");
    let ran = home.run(&format!("--ak {id} --sk-file sk --project-id other {list}"));
    assert!(matches!(ran.code, 5 | 6), "{ran:?}");
    let status = home.json(&format!(
        "--ak {id} --sk-file sk --project-id {own} auth status"
    ));
    assert_eq!(status["accepted"], true);
    let offset = status["clock_offset_seconds"].as_i64().expect("an offset");
    assert!(offset.abs() < 60, "{offset}");
    let ran = home.run(&format!(
        "--ak {id} --sk-file wrong --project-id {own} auth status"
    ));
    assert_eq!((ran.code, &ran.json()["accepted"]), (4, &false.into()));
}

#[test]
fn an_empty_body_is_reported_as_empty() {
    let home = Home::new();
    let ran = home.run_with(
        "--mock model-training create-2d-model-training-job --body -",
        "",
    );
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(ran.stderr.contains("it is empty"), "{ran:?}");
}

#[test]
fn a_video_is_not_rendered_for_a_folder_that_does_not_exist() {
    let home = Home::new();
    home.write("script.yaml", "script_name: Test\n");
    let failure = home.failure(
        2,
        "--mock -q video render script.yaml --output none/film.mp4",
    );
    let message = failure["message"].as_str().expect("a message");
    assert!(
        message.contains("the folder none does not exist"),
        "{message}"
    );
}

#[test]
fn invalid_programs_of_jq_have_a_place() {
    let home = Home::new();
    for (program, problem) in [
        (".jobs[", "expected closing bracket at column 7"),
        (".a |", "expected term at column 5"),
        ("{\"a\": }", "at column"),
        ("\"\\(", "expected"),
        ("\"a", "expected"),
        ("(]", "expected"),
        ("中 文", "at column 1"),
    ] {
        let line = format!("explain --jq {}", shell_words::quote(program));
        let failure = home.failure(2, &line);
        let message = failure["message"].as_str().expect("a message");
        assert!(message.contains(problem), "{program}: {message}");
    }
}
