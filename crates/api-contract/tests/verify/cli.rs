//! The command line: exit codes, and arguments that it rejects.

use api_contract::{
    cli::{Outcome, run},
    sources::Registry,
};
use jiff::civil::date;

use super::library_path;

fn verify(arguments: &[&str]) -> Outcome {
    let spec = library_path();
    let all = ["api-contract", "verify", spec.to_str().unwrap()];
    let all = all.iter().chain(arguments).map(std::ffi::OsString::from);
    run(all, date(2030, 1, 1), &Registry::light())
}

#[test]
fn a_recording_has_a_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let of = |name: &str, status: u16, body: &str| {
        let path = folder.path().join(name);
        let content =
            serde_json::json!({ "size": 1, "mimeType": "application/json", "text": body });
        let entry = serde_json::json!({
            "request": { "method": "GET", "url": "http://h/v1/main/books/1" },
            "response": { "status": status, "content": content },
        });
        let archive = serde_json::json!({ "log": { "entries": [entry] } });
        std::fs::write(&path, archive.to_string()).unwrap();
        let report = folder.path().join("report.json");
        let report = report.to_str().unwrap().to_owned();
        let har = path.to_str().unwrap().to_owned();
        let outcome = verify(&["--har", &har, "--format", "json", "--output", &report]);
        let report: serde_json::Value =
            serde_json::from_slice(&std::fs::read(report).unwrap()).unwrap();
        (outcome, report["changes"].as_array().unwrap().len())
    };
    assert_eq!(
        of("kept.har", 200, r#"{"book_id": "1", "pages": 2}"#),
        (Outcome::Done, 0)
    );
    assert_eq!(
        of("broken.har", 200, r#"{"book_id": 1, "pages": 2}"#),
        (Outcome::Found, 1)
    );
    assert_eq!(of("status.har", 500, "{}"), (Outcome::Found, 1));
    assert_eq!(verify(&["--har", "no-such.har"]), Outcome::Failed);
}

#[test]
fn incomplete_arguments_are_usage_errors() {
    assert_eq!(verify(&[]), Outcome::Misused);
    assert_eq!(
        verify(&["--url", "http://h", "--har", "x"]),
        Outcome::Misused
    );
    assert_eq!(
        verify(&["--url", "http://h", "--param", "x"]),
        Outcome::Misused
    );
}

#[cfg(feature = "network")]
#[test]
fn unreachable_services_are_failures() {
    // A port that was free a moment ago.
    let address = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let url = format!("http://{address}");
    assert_eq!(
        verify(&["--url", &url, "--param", "library_id=1"]),
        Outcome::Failed
    );
    assert_eq!(verify(&["--url", "http://user:word@h"]), Outcome::Failed);
    assert_eq!(
        verify(&["--url", &url, "--header-env", "X=NO_SUCH_VARIABLE"]),
        Outcome::Failed
    );
}
