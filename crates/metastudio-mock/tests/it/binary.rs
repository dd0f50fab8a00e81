//! The program: its flags, its output, its end.

use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Output, Stdio};

use crate::support::{Request, TRAINING};

pub(crate) fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_metastudio-mock"));
    (command
        .env_remove("METASTUDIO_MOCK_CREDENTIALS")
        .env_remove("METASTUDIO_MOCK_TOKEN"))
    .stdout(Stdio::piped())
    .stderr(Stdio::piped());
    command
}

/// A running program, killed when a test fails before it stops it.
pub(crate) struct Program(pub(crate) Child);

impl Program {
    pub(crate) fn start(command: &mut Command) -> (Self, SocketAddr) {
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        let program = Self(child);
        let address = line.strip_prefix("listening on http://").unwrap();
        (
            program,
            address.strip_suffix('\n').unwrap().parse().unwrap(),
        )
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn list(project: &str, token: &str) -> Request {
    Request::new("GET", format!("/v1/{project}/{TRAINING}?limit=1")).header("x-auth-token", token)
}

fn failure(command: &mut Command) -> (i32, String) {
    let Output { status, stderr, .. } = command.output().unwrap();
    (status.code().unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
#[cfg(unix)]
fn the_server_runs_until_a_signal() {
    for signal in ["-INT", "-TERM"] {
        let (mut program, address) = Program::start(&mut command());
        let project = "0123456789abcdef0123456789abcdef";
        assert_eq!(list(project, "mock-token").send_to(address).status, 200);
        let kill = Command::new("kill")
            .args([signal, &program.0.id().to_string()])
            .status();
        assert!(kill.unwrap().success());
        assert_eq!(program.0.wait().unwrap().code(), Some(0), "{signal}");
        let mut rest = String::new();
        program
            .0
            .stderr
            .as_mut()
            .unwrap()
            .read_to_string(&mut rest)
            .unwrap();
        assert_eq!(rest, "");
    }
}

#[test]
fn flags_and_environment_configure_the_credentials() {
    let (_program, address) = Program::start(command().args([
        "--listen=127.0.0.1:0",
        "--credentials=AK:S:K",
        "--credentials=AK2:SK2",
        "--token=one",
        "--token=two",
        "--project=p",
        "--seed=3",
    ]));
    for (token, status) in [("one", 200), ("two", 200), ("mock-token", 401)] {
        assert_eq!(list("p", token).send_to(address).status, status, "{token}");
    }
    let (_program, address) = Program::start(command().env("METASTUDIO_MOCK_TOKEN", "three"));
    let project = metastudio_mock::DEFAULT_PROJECT_ID;
    assert_eq!(list(project, "three").send_to(address).status, 200);
}

#[test]
fn startup_errors_are_explained() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (arguments, code, words) in [
        (["--listen", address.as_str()], 1, "choose another port"),
        (
            ["--contract", "/nowhere/contract.json"],
            1,
            "cannot read the contract",
        ),
        (
            [
                "--contract",
                concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
            ],
            1,
            "not valid YAML",
        ),
        (
            ["--credentials", "only-a-secret"],
            1,
            "a colon between them",
        ),
        (["--listen", "nonsense"], 2, "--listen"),
        (["--unknown", "flag"], 2, "--unknown"),
    ] {
        let (status, stderr) = failure(command().args(arguments));
        assert_eq!(status, code, "{stderr}");
        assert!(
            stderr.starts_with("error: ") && stderr.contains(words),
            "{stderr}"
        );
        assert!(!stderr.contains("only-a-secret"));
    }
}

#[test]
fn help_shows_no_secrets() {
    let output = command()
        .arg("--help")
        .env("METASTUDIO_MOCK_TOKEN", "hush")
        .output()
        .unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(help.contains("METASTUDIO_MOCK_TOKEN") && help.contains("mock-token"));
    assert!(!help.contains("hush"));
}
