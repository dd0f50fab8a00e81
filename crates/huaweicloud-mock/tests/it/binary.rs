//! The program that serves a contract from a file.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use huaweicloud_mock::DEFAULT_PROJECT_ID;

use crate::support::Request;

/// A running program, killed at the end of the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_huaweicloud-mock"));
    (command.env_remove("HUAWEICLOUD_MOCK_CREDENTIALS"))
        .env_remove("HUAWEICLOUD_MOCK_TOKEN")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn start(command: &mut Command) -> (Program, SocketAddr) {
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.as_mut().unwrap());
    stdout.read_line(&mut line).unwrap();
    let address = line.trim_end().strip_prefix("listening on http://");
    let address = address.unwrap().parse().unwrap();
    (Program(child), address)
}

fn sample() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/library.json");
    path.display().to_string()
}

#[test]
fn any_contract_is_served_with_the_codes_of_a_profile() {
    let profile = std::env::temp_dir().join(format!("profile-{}.json", std::process::id()));
    let text = r#"{"name": "LIB", "errors": {"not_found": {"code": "LIB.2", "message": "No"}}}"#;
    std::fs::write(&profile, text).unwrap();
    let (_program, address) = start(
        command()
            .args(["--contract", &sample(), "--profile"])
            .arg(&profile)
            .env("HUAWEICLOUD_MOCK_TOKEN", "t"),
    );
    let get = |path: &str| {
        Request::new("GET", format!("/v1/{DEFAULT_PROJECT_ID}/{path}"))
            .header("x-auth-token", "t")
            .send_to(address)
    };
    assert_eq!(get("books?limit=3").status, 200);
    assert_eq!(
        get("books/none").status_and_code(),
        (404, "LIB.2".to_owned())
    );
    std::fs::remove_file(profile).unwrap();
}

#[test]
fn a_contract_is_required() {
    let output = command().output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("--contract <FILE>"), "{error}");
    let help = command().arg("--help").output().unwrap().stdout;
    let help = String::from_utf8(help).unwrap();
    assert!(help.contains("HUAWEICLOUD_MOCK_TOKEN"), "{help}");
}
