//! Secrets: never in output, errors or recordings.

use crate::support::Home;

const SECRET: &str = "hushhushhushhushhushhushhushhushhush";

#[test]
fn secrets_are_not_printed() {
    let server = metastudio_mock::MockServer::builder()
        .credentials("AKEXAMPLE0001", SECRET)
        .start()
        .expect("a server");
    let home = Home::new().set("METASTUDIO_ENDPOINT", &server.url());
    home.write("sk", SECRET);
    home.write("token", "hushtoken");
    let project = server.project_id();
    let keys = format!("--ak AKEXAMPLE0001 --sk-file sk --project-id {project}");
    let list = "model-training list-2d-model-training-job --limit 1";
    for line in [
        format!("{keys} -vv --record r.har {list}"),
        format!("{keys} --dry-run {list}"),
        format!("{keys} --dry-run=curl {list}"),
        format!("{keys} auth status"),
        format!("{keys} --security-token-file token -vv {list}"),
        format!("{keys} --security-token-file token sign --url https://a.example/b"),
        format!("{keys} configure --region cn-north-4"),
        format!("{keys} --endpoint http://127.0.0.1:1 --timeout 2s -vv {list}"),
    ] {
        let ran = home.run(&line);
        let all = format!("{}{}", ran.stdout, ran.stderr);
        assert!(!all.contains("hush"), "{line}: {all}");
        assert!(
            !all.contains("Signature=") || line.contains("sign "),
            "{line}: {all}"
        );
    }
    let recording = std::fs::read_to_string(home.path().join("r.har")).expect("a recording");
    assert!(
        !recording.contains("hush") && !recording.contains("Signature="),
        "{recording}"
    );
    let recording: serde_json::Value = serde_json::from_str(&recording).expect("JSON");
    let entry = &recording["log"]["entries"][0];
    assert_eq!(
        (&entry["response"]["status"], &entry["request"]["method"]),
        (&200.into(), &"GET".into())
    );
    let stored = home.path().join(".config/metastudio/credentials/default");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&stored)
            .expect("credentials")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert!(
        std::fs::read_to_string(stored)
            .expect("credentials")
            .contains(SECRET)
    );
}

#[test]
fn no_option_takes_a_secret() {
    let home = Home::new();
    let help = home.run("help options").stdout;
    for name in ["--sk ", "--secret", "--password", "--token "] {
        assert!(!help.contains(name), "{name}");
    }
    let ran = home.run_with(
        "--ak AKEXAMPLE --sk-file - sign --url https://a.example/ --date 20250124T080910Z",
        SECRET,
    );
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("Access=AKEXAMPLE"), "{ran:?}");
}

#[test]
fn credentials_come_from_standard_input_once() {
    let server = metastudio_mock::MockServer::builder()
        .credentials("AKEXAMPLE0001", SECRET)
        .start()
        .expect("a server");
    let home = Home::new()
        .set("METASTUDIO_ENDPOINT", &server.url())
        .set("METASTUDIO_PROJECT_ID", server.project_id());
    let file = format!("[basic]\nak = AKEXAMPLE0001\nsk = {SECRET}\n");
    let status = home.run_with("auth status --credentials-file -", &file);
    assert_eq!(status.code, 0, "{status:?}");
    let status = status.json();
    assert_eq!(status["credentials_from"], "standard input");
    assert_eq!(
        (&status["kind"], &status["accepted"]),
        (&"access_key".into(), &true.into())
    );
    // The secret is needed to look at it, and to call.
    let status = home.run_with("--ak AKEXAMPLE0001 --sk-file - auth status", SECRET);
    assert_eq!(status.json()["accepted"], true, "{status:?}");
    let broken = home.run_with("auth status --credentials-file -", "[basic]\nak = A\n");
    assert_eq!(broken.code, 4, "{broken:?}");
    assert!(broken.stderr.contains("has ak but no sk"), "{broken:?}");
}

#[test]
fn a_secret_on_standard_input_is_not_taken_for_something_else() {
    let home = Home::new();
    let keys = "--ak AKEXAMPLE0001 --sk-file - --endpoint http://127.0.0.1:1 --project-id 0123abcd";
    for line in [
        "api POST /v1/things --body -",
        "text-to-speech create-tts-audition --text -",
        "sign --url https://a.example/ --method POST --body -",
        "chat room/job",
    ] {
        let ran = home.run_with(
            &format!("{keys} {line}"),
            &format!("{{\"sk\": \"{SECRET}\"}}"),
        );
        assert_eq!(ran.code, 2, "{line}: {ran:?}");
        assert!(
            ran.stderr.contains("standard input is already read by"),
            "{line}: {ran:?}"
        );
        assert!(
            !ran.stderr.contains("hush") && ran.stdout.is_empty(),
            "{line}: {ran:?}"
        );
        let shown = home.run_with(&format!("--dry-run {keys} {line}"), SECRET);
        assert!(!shown.stdout.contains("hush"), "{line}: {shown:?}");
    }
}
