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
fn a_contract_in_several_files_is_served() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("v1")).unwrap();
    let contract = folder.path().join("v1/api.yaml");
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /v1/{project_id}/books:\n    \
                $ref: ../books.yaml\n";
    std::fs::write(&contract, text).unwrap();
    let text = "get:\n  operationId: ListBooks\n  parameters:\n  - {name: project_id, in: path, required: \
                true, schema: {type: string}}\n  responses:\n    '200': {description: ok, content: \
                {application/json: {schema: {type: object}}}}\n";
    std::fs::write(folder.path().join("books.yaml"), text).unwrap();
    let serve = || {
        let mut command = command();
        command.arg("--contract").arg(&contract);
        command.env("HUAWEICLOUD_MOCK_TOKEN", "t");
        command
    };
    let rejected = serve().output().unwrap();
    assert_eq!(rejected.status.code(), Some(1));
    let error = String::from_utf8(rejected.stderr).unwrap();
    assert!(error.contains("--root FOLDER"), "{error}");
    let (_program, address) = start(serve().arg("--root").arg(folder.path()));
    let books = Request::new("GET", format!("/v1/{DEFAULT_PROJECT_ID}/books"));
    assert_eq!(
        books.header("x-auth-token", "t").send_to(address).status,
        200
    );
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
