//! The server for AI agents, as a client starts it.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};

use crate::support::{Home, PROGRAM};

/// A running server, and the pipes to it.
struct Server {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Server {
    fn start(home: &Home, line: &str) -> Self {
        let mut command = home.command(line);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program");
        let input = child.stdin.take().expect("standard input");
        let output = BufReader::new(child.stdout.take().expect("standard output"));
        Self {
            child,
            input,
            output,
        }
    }

    fn send(&mut self, message: &Value) {
        writeln!(self.input, "{message}").expect("sent");
    }

    fn ask(&mut self, id: u64, method: &str, params: Value) -> Value {
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        let mut line = String::new();
        self.output.read_line(&mut line).expect("a line");
        let response: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(response["id"], id, "{line}");
        response["result"].clone()
    }

    fn hello(&mut self) {
        let hello = json!({"protocolVersion": "2025-06-18", "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"}});
        let welcome = self.ask(1, "initialize", hello);
        assert_eq!(welcome["serverInfo"]["name"], "metastudio");
        self.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
    }

    /// Closes standard input, and returns what is left of both outputs.
    fn end(mut self) -> (i32, String, String) {
        drop(self.input);
        let mut rest = String::new();
        std::io::Read::read_to_string(&mut self.output, &mut rest).expect("text");
        let output = self.child.wait_with_output().expect("an end");
        let errors = String::from_utf8(output.stderr).expect("text");
        (output.status.code().unwrap_or(-1), rest, errors)
    }
}

#[test]
fn tools_are_listed_without_network_and_credentials() {
    let home = Home::new();
    let mut server = Server::start(&home, "mcp");
    server.hello();
    let tools = server.ask(2, "tools/list", json!({}));
    let tools = tools["tools"].as_array().expect("tools");
    assert!(
        tools
            .iter()
            .all(|tool| tool["annotations"]["readOnlyHint"] == true)
    );
    // A call says what is missing.
    let call = json!({"name": "list_assets", "arguments": {}});
    let result = server.ask(3, "tools/call", call);
    assert_eq!(result["isError"], true);
    let text = result["content"][0]["text"].as_str().expect("text");
    assert!(text.contains("no region is set"), "{text}");
    assert_eq!(server.end(), (0, String::new(), String::new()));
}

#[test]
fn stdout_carries_only_the_protocol_and_end_of_input_ends_the_server() {
    let home = Home::new();
    let mut server = Server::start(&home, "mcp --mock -vv");
    server.hello();
    let call = json!({"name": "list_jobs", "arguments":
        {"kind": "digital-human-videos/video-job", "arguments": {"state": "PROCESSING"}}});
    let jobs = server.ask(2, "tools/call", call);
    let id = jobs["structuredContent"]["result"][0]["job_id"].clone();
    assert!(id.is_string(), "{jobs}");
    // A wait that is still running does not keep the server alive.
    server.send(
        &json!({"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params":
        {"name": "wait_for_job", "arguments": {"job_id": id, "timeout_seconds": 45}}}),
    );
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || sender.send(server.end()));
    let (code, rest, errors) = (receiver.recv_timeout(Duration::from_secs(10))).expect("an end");
    assert_eq!(code, 0, "{errors}");
    for line in rest.lines() {
        let message: Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(message["jsonrpc"], "2.0");
    }
    assert!(errors.contains("ListDigitalHumanVideo"), "{errors}");
}

#[test]
fn invalid_policies_prevent_the_start() {
    let home = Home::new();
    for line in [
        "mcp --family digital-asset",
        "mcp --allow-write=assets",
        "mcp --tools NoOperation",
        "mcp --files no-folder",
        "mcp --ak ID --sk-file -",
        "mcp --allow-everything",
    ] {
        let ran = home.run(line);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{line}: {ran:?}");
    }
    // A client that leaves at once has asked for nothing.
    assert_eq!(home.run("mcp").code, 0);
}

/// Needs Python with the package `mcp`: `METASTUDIO_PYTHON` names the interpreter.
#[test]
#[ignore = "needs Python and a package from its registry"]
fn the_official_client_for_python_finds_lists_and_deletes() {
    let home = Home::new();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/mcp_client.py");
    let python = std::env::var("METASTUDIO_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output = Command::new(python)
        .args([script, PROGRAM])
        .arg(home.path().join("world.json"))
        .output()
        .expect("Python");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
}
