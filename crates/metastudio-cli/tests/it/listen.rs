//! Callbacks that are received, verified and printed.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Stdio},
    thread,
};

use metastudio::{
    Clock, SystemClock,
    callbacks::{JOB_FINISHED, LIVE_EVENTS, SignatureForm},
};
use serde_json::Value;

use crate::support::{Home, Ran};

const KEY: &str = "not-a-real-key";
const BODY: &str = r#"{"result": "SUCCEED", "job_id": "60b2", "asset_id": "a1"}"#;

/// A listener that runs, and its address.
struct Listener {
    child: Child,
    stderr: BufReader<std::process::ChildStderr>,
    address: String,
}

impl Listener {
    fn start(home: &Home, line: &str) -> Self {
        let mut child = home
            .command(&format!("listen --port 0 {line}"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let mut stderr = BufReader::new(child.stderr.take().expect("standard error"));
        let mut first = String::new();
        stderr.read_line(&mut first).expect("a line");
        let address = first.trim().strip_prefix("listening on ").expect(&first);
        Self {
            address: address.to_owned(),
            child,
            stderr,
        }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Sends a request, and returns the status and the body of the response.
    fn post(&self, target: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        let mut head = format!("POST {target} HTTP/1.1\r\nhost: {}\r\n", self.address);
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        let length = body.len();
        write!(
            stream,
            "{head}content-type: application/json\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
        )
        .expect("sent");
        let mut response = String::new();
        stream.read_to_string(&mut response).expect("a response");
        let status = response
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok());
        let body = response.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        (status.expect("a status"), body.to_owned())
    }

    /// Sends a callback that is signed with a key, now.
    fn signed(&self, key: &str, body: &str) -> (u16, String) {
        let url = self.url("/job-finished");
        let scheme = JOB_FINISHED.signatures()[0];
        let signed = scheme.sign(SignatureForm::UrlMillis, key, &url, SystemClock.now());
        let target = signed.url().replace(&self.url(""), "");
        self.post(&target, &[], body)
    }

    fn end(mut self) -> Ran {
        let mut rest = String::new();
        self.stderr.read_to_string(&mut rest).expect("text");
        let mut ran: Ran = self.child.wait_with_output().expect("an end").into();
        ran.stderr = rest;
        ran
    }
}

fn home() -> Home {
    let home = Home::new();
    home.write("key", KEY);
    home.write("old", "another-key");
    home
}

#[test]
fn a_signed_callback_is_printed_and_others_are_rejected_with_the_reason() {
    let home = home();
    let line = "--key-file old --key-file key --count 2 -o jsonl";
    let listener = Listener::start(&home, line);
    let (status, reason) = listener.signed("wrong-key", BODY);
    assert_eq!((status, &reason[..7]), (401, "forged:"), "{reason}");
    let (status, reason) = listener.post("/job-finished", &[], BODY);
    assert_eq!((status, &reason[..8]), (401, "missing:"), "{reason}");
    let (status, reason) = listener.signed(KEY, &BODY[..20]);
    assert_eq!((status, &reason[..5]), (400, "body:"), "{reason}");
    assert_eq!(listener.post("/nothing", &[], BODY).0, 404);
    let large = " ".repeat(1024 * 1024 + 1);
    assert_eq!(listener.signed(KEY, &large).0, 413);
    assert_eq!(listener.signed(KEY, BODY).0, 200);

    let url = listener.url("/live-events");
    let scheme = LIVE_EVENTS.signatures()[1];
    let signed = scheme.sign(
        SignatureForm::SortedUrlSeconds,
        KEY,
        &url,
        SystemClock.now(),
    );
    let headers: Vec<(&str, &str)> = signed.headers().collect();
    let body = r#"{"event_type": "LIVE_START", "message": "{\"job_id\": \"j1\"}"}"#;
    assert_eq!(listener.post("/live-events", &headers, body).0, 200);

    let ran = listener.end();
    assert_eq!(ran.code, 0, "{ran:?}");
    let events: Vec<Value> = (ran.stdout.lines())
        .map(|line| serde_json::from_str(line).expect(line))
        .collect();
    assert_eq!(events.len(), 2, "{ran:?}");
    assert_eq!(events[0]["callback"], "job-finished");
    assert_eq!(events[0]["signature"], "url-millis");
    assert_eq!(
        (&events[0]["key"], &events[0]["job_id"]),
        (&2.into(), &"60b2".into())
    );
    assert_eq!(events[0]["body"]["result"], "SUCCEED");
    assert_eq!(events[1]["signature"], "sorted-url-seconds");
    assert_eq!(events[1]["message"]["job_id"], "j1");
    for reason in ["(forged)", "(missing)", "(body)", "(too-large)", "/nothing"] {
        assert!(ran.stderr.contains(reason), "{reason}: {ran:?}");
    }
    for secret in [KEY, "another-key", "secret=", "time_stamp="] {
        assert!(
            !ran.stdout.contains(secret) && !ran.stderr.contains(secret),
            "{ran:?}"
        );
    }
}

#[test]
fn an_unsigned_callback_is_known_by_its_address() {
    let home = home();
    home.write("url", "https://example.com/speech?token=hush\n");
    let line = "--callback tts-job-finished --url @url --count 1 -o json";
    let listener = Listener::start(&home, line);
    let body = r#"{"status": "FINISHED", "job_id": 7}"#;
    let (status, reason) = listener.post("/any/path?token=guess", &[], body);
    assert_eq!((status, &reason[..8]), (401, "address:"), "{reason}");
    assert_eq!(listener.post("/any/path?token=hush", &[], body).0, 200);
    let ran = listener.end();
    assert_eq!(ran.code, 0, "{ran:?}");
    let events = ran.json();
    assert_eq!(
        (&events[0]["job_id"], &events[0]["signature"]),
        (&"7".into(), &Value::Null)
    );
    assert!(
        !ran.stderr.contains("hush") && !ran.stdout.contains("hush"),
        "{ran:?}"
    );

    let listener = Listener::start(&home, "--unsigned --count 1 -o jsonl");
    assert_eq!(listener.post("/job-finished", &[], BODY).0, 200);
    assert_eq!(listener.end().json()["job_id"], "60b2");
}

#[test]
fn verified_callbacks_are_passed_on_with_their_signature_and_the_response_comes_back() {
    let home = home();
    let server = TcpListener::bind("127.0.0.1:0").expect("a port");
    let target = server.local_addr().expect("an address");
    let serving = thread::spawn(move || {
        let (mut stream, _) = server.accept().expect("a connection");
        let mut head = Vec::new();
        let mut piece = [0; 4096];
        while !head.ends_with(BODY.as_bytes()) {
            let length = stream.read(&mut piece).expect("a request");
            head.extend_from_slice(&piece[..length]);
        }
        stream
            .write_all(b"HTTP/1.1 202 Accepted\r\ncontent-type: text/plain\r\ncontent-length: 5\r\nconnection: close\r\n\r\nthere")
            .expect("sent");
        String::from_utf8(head).expect("text")
    });
    let line = format!("--key-file key --forward http://{target}/hooks?a=1 --count 1 -o jsonl");
    let listener = Listener::start(&home, &line);
    assert_eq!(listener.signed("wrong-key", BODY).0, 401);
    assert_eq!(listener.signed(KEY, BODY), (202, "there".to_owned()));
    let request = serving.join().expect("no panic");
    assert!(
        request.starts_with("POST /hooks/job-finished?a=1&secret="),
        "{request}"
    );
    let ran = listener.end();
    assert_eq!(ran.json()["forwarded"]["status"], 202, "{ran:?}");

    let gone = TcpListener::bind("127.0.0.1:0").and_then(|own| own.local_addr());
    let line = format!(
        "--key-file key --forward http://{} --count 1 -o table",
        gone.expect("free")
    );
    let listener = Listener::start(&home, &line);
    assert_eq!(listener.signed(KEY, BODY).0, 502);
    let ran = listener.end();
    assert!(
        ran.stdout.contains("job-finished  result=SUCCEED"),
        "{ran:?}"
    );
    assert!(ran.stdout.contains("-> not forwarded: "), "{ran:?}");
}

#[test]
fn the_mock_server_calls_back() {
    let home = Home::new();
    let ran = home.run("--mock listen --port 0 --count 1 --wait-timeout 60s");
    assert_eq!(ran.code, 0, "{ran:?}");
    let event = ran.json();
    assert_eq!(event["body"]["result"], "SUCCEED", "{ran:?}");
    assert_eq!(event["callback"], "job-finished");
    let id = event["job_id"].as_str().expect("an id");
    // The world has the video afterwards.
    let shown = home.json(&format!(
        "--mock digital-human-videos show-2d-digital-human-video --job-id {id} --query state"
    ));
    assert_eq!(shown, "SUCCEED");
    let failure = home.failure(2, "--mock listen --callback live-events");
    assert!(
        failure["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("mock serve")),
        "{failure}"
    );
}

#[test]
fn mistakes_of_a_listener_are_explained() {
    let home = home();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    for (line, code, words) in [
        ("listen".to_owned(), 3, "--key-file"),
        ("listen --key-file none".to_owned(), 4, ""),
        (format!("listen --key-file key --port {port}"), 1, "--port"),
        (
            "listen --key-file key --url example.com --port 0".to_owned(),
            2,
            "https://",
        ),
        (
            "listen --key-file key --forward localhost:1".to_owned(),
            2,
            "http://",
        ),
        ("listen --key-file key --port 70000".to_owned(), 2, ""),
        ("listen --key-file key --unsigned".to_owned(), 2, ""),
        ("listen --key-file key --callback nope".to_owned(), 2, ""),
        ("listen --key-file key --wait-timeout 1s".to_owned(), 2, ""),
    ] {
        let ran = home.run(&line);
        assert_eq!(ran.code, code, "{line}: {ran:?}");
        assert!(
            ran.stderr.contains(words) && !ran.stderr.is_empty(),
            "{line}: {ran:?}"
        );
        assert_eq!(ran.stdout, "", "{line}");
    }
    let ran = home.run("listen --key-file key --port 0 --count 1 --wait-timeout 50ms -o json");
    assert_eq!((ran.code, ran.stdout.as_str()), (8, "[]\n"), "{ran:?}");
    assert!(ran.stderr.contains("0 of 1 callbacks"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn an_interruption_ends_a_listener_with_what_has_arrived() {
    let home = home();
    let listener = Listener::start(&home, "--key-file key -o yaml");
    assert_eq!(listener.signed(KEY, BODY).0, 200);
    let id = listener.child.id().to_string();
    let killed = std::process::Command::new("kill")
        .args(["-INT", &id])
        .status();
    assert!(killed.expect("kill").success());
    let ran = listener.end();
    assert_eq!(ran.code, 130, "{ran:?}");
    assert!(ran.stdout.contains("callback: job-finished"), "{ran:?}");
}
