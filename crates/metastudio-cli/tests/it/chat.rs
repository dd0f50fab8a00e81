//! Conversations in the terminal.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    process::Stdio,
};

use metastudio_mock::{Chat, ConversationFault, MockServer, Step};
use serde_json::{Value, json};

use crate::support::{Home, Ran};

const LINES: &str =
    "Good morning.\n\n  The museum closes at six.  \n/interrupt\n//etc is a folder.\n";

fn server(chat: Chat) -> (MockServer, Home) {
    let server = MockServer::builder()
        .conversation(chat)
        .start()
        .expect("a server");
    let home = Home::of(&server);
    (server, home)
}

/// A room and a robot of the world.
fn place(server: &MockServer) -> String {
    let first = |resource: &str, id: &str| {
        let items = server.items(resource).expect("a resource");
        let mut ids = items.iter().filter_map(|item| item.get(id)?.as_str());
        ids.next().expect("an element").to_owned()
    };
    format!(
        "--room-id {} --robot-id {}",
        first("smart-chat-room", "room_id"),
        first("robot", "robot_id")
    )
}

fn lines(text: &str) -> Vec<Value> {
    let lines = text
        .lines()
        .map(|line| serde_json::from_str(line).expect(line));
    lines.collect()
}

fn said(server: &MockServer) -> Vec<String> {
    let messages = server.conversation_messages();
    let texts = messages
        .iter()
        .filter_map(|message| message.pointer("/payload/data/text"));
    texts.filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn each_line_is_said_and_accepted_in_turn() {
    let home = Home::new();
    let ran = home.run_with("--mock chat", LINES);
    assert_eq!(ran.code, 0, "{ran:?}");
    let events = lines(&ran.stdout);
    let names: Vec<&Value> = events.iter().map(|event| &event["event"]).collect();
    assert_eq!(
        names,
        ["started", "accepted", "accepted", "accepted", "accepted"]
    );
    assert_eq!(events[2]["text"], "The museum closes at six.");
    assert_eq!(events[3]["command"], "INTERRUPT_CHAT");
    assert_eq!(events[4]["text"], "/etc is a folder.");
    assert!(ran.stderr.contains("stopped the job "), "{ran:?}");
    let table = home.run_with("--mock chat -o table", "Hello.\n");
    assert_eq!(table.stdout, "started\naccepted  Hello.\n", "{table:?}");
    let list = home.run_with("--mock chat -o json", "Hello.\n").json();
    assert_eq!(list[1]["event"], "accepted");
    let texts = home.run_with("--mock chat --jq '.text // empty'", LINES);
    assert_eq!(texts.stdout.lines().next(), Some("\"Good morning.\""));
    assert_eq!(texts.stdout.lines().count(), 3, "{texts:?}");
}

#[test]
fn a_running_job_is_joined_and_goes_on() {
    let (server, home) = server(Chat::new());
    let started = home.run_with(&format!("chat --keep {}", place(&server)), "One.\n");
    assert_eq!(started.code, 0, "{started:?}");
    let first = started.stderr.lines().next().unwrap_or_default();
    let job = first.strip_prefix("started the job ").expect("a job");
    let joined = home.run_with(&format!("chat {job}"), "Two.\n/quit\nNot said.\n");
    assert_eq!(joined.code, 0, "{joined:?}");
    let id = job.rsplit('/').next().expect("an id");
    let address = server.address();
    let given = home.run_with(
        &format!("chat {id} --address {address}"),
        "Three.\n/stop\nNo.\n",
    );
    assert_eq!(given.code, 0, "{given:?}");
    assert_eq!(said(&server), ["One.", "Two.", "Three."]);
    assert_eq!(server.count("StopSmartChatJob").expect("known").received, 0);
    assert_eq!(
        server.count("StartSmartChatJob").expect("known").received,
        1
    );
}

#[test]
fn what_the_service_rejects_or_adds_is_printed() {
    // The service starts another conversation than the one whose messages it accepts.
    let start = |id: &str| {
        Step::Send(json!({"payload": {"command": "START_CHAT", "chat_id": id, "job_id": "j"}}))
    };
    let accepted = Step::Send(json!({"error_code": "MSS.00000000", "request_id": "open"}));
    let (server, home) = server(Chat::new().first([accepted, start("another")]));
    let ran = home.run_with(&format!("chat {} -o jsonl", place(&server)), "One.\nTwo.\n");
    assert_eq!(ran.code, 1, "{ran:?}");
    let events = lines(&ran.stdout);
    assert_eq!(events[1]["event"], "rejected");
    assert_eq!(events[1]["code"], "MSS.00000003");
    assert!(ran.stderr.contains("rejected 2 of 2 messages"), "{ran:?}");

    let unknown = Step::Send(json!({"payload": {"command": "CLOSING", "in": 60}}));
    let (server, home) = self::server(Chat::new().after("TEXT_DRIVE", [unknown]));
    let ran = home.run_with(&format!("chat {}", place(&server)), "One.\nTwo.\n");
    assert_eq!(ran.code, 0, "{ran:?}");
    let events = lines(&ran.stdout);
    assert_eq!(events[2]["event"], "received", "{events:?}");
    assert_eq!(events[2]["message"]["payload"]["in"], 60);
}

#[test]
fn a_conversation_that_ends_early_has_an_exit_code_and_a_next_step() {
    let finished = Step::Send(json!({"payload": {"command": "JOB_FINISHED"}}));
    let end = [finished, Step::Close(1000, String::new())];
    let (server, home) = server(Chat::new().after("TEXT_DRIVE", end));
    let ran = home.run_with(&format!("chat {} -o json", place(&server)), "One.\nTwo.\n");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.stderr.contains("before all lines were said"), "{ran:?}");
    assert_eq!(ran.json()[2]["event"], "finished", "{ran:?}");

    let (server, home) = self::server(Chat::new());
    server.inject_conversation_fault(ConversationFault::drop_connection().after(1));
    let ran = home.run_with(&format!("chat {} -o json", place(&server)), "One.\n");
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(ran.stderr.contains("run the command again"), "{ran:?}");
    assert!(ran.stderr.contains("stop-smart-chat-job"), "{ran:?}");

    let (server, home) = self::server(Chat::new());
    server.inject_conversation_fault(ConversationFault::silence().after(1));
    let line = format!("chat {} --timeout 2s", place(&server));
    let ran = home.run_with(&line, "One.\n");
    assert_eq!(ran.code, 7, "{ran:?}");
    assert!(ran.stderr.contains("--timeout"), "{ran:?}");
}

#[test]
fn mistakes_in_a_conversation_are_explained() {
    let (server, home) = server(Chat::new());
    for (line, code, words) in [
        ("chat", 2, "--room-id"),
        ("chat 60b2e94a", 2, "ROOM_ID/JOB_ID"),
        ("chat none/none", 5, "explain"),
        ("chat 60b2e94a --address 127.0.0.1:1", 7, "address"),
        ("chat a/b/c --address 'no host'", 2, "--address"),
    ] {
        let failure = home.failure(code, line);
        assert!(
            failure["hint"]
                .as_str()
                .is_some_and(|hint| hint.contains(words)),
            "{line}: {failure}"
        );
    }
    let ran = home.run_with(&format!("chat {}", place(&server)), "One.\n/nope\nTwo.\n");
    assert_eq!(ran.code, 2, "{ran:?}");
    assert!(
        ran.stderr.contains("line 2: /nope is not a command"),
        "{ran:?}"
    );
    assert_eq!(said(&server), ["One."]);
    let shown = home.run_with("chat room/job --dry-run", "One.\n");
    assert_eq!(shown.code, 0, "{shown:?}");
    assert!(shown.stdout.starts_with("GET "), "{shown:?}");
    // The one-off code of the connection is nowhere to be seen.
    let ran = home.run_with(&format!("-vv chat {}", place(&server)), "One.\n");
    let secret = server.credentials().expose_secret_key().expect("a secret");
    for text in ["token=", "once_code", secret] {
        assert!(
            !ran.stderr.contains(text) && !ran.stdout.contains(text),
            "{ran:?}"
        );
    }
}

/// Returns the first line that a proxy receives.
fn first_line(proxy: &TcpListener) -> String {
    let (stream, _) = proxy.accept().expect("a connection");
    let mut line = String::new();
    BufReader::new(&stream)
        .read_line(&mut line)
        .expect("a line");
    (&stream)
        .write_all(b"HTTP/1.1 502 Bad Gateway\r\n\r\n")
        .expect("sent");
    line
}

#[test]
fn conversations_go_through_the_proxy_of_the_environment() {
    let (_server, home) = server(Chat::new());
    for variable in ["HTTPS_PROXY", "ALL_PROXY"] {
        let proxy = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", proxy.local_addr().expect("bound"));
        let mut command = home.command("chat job --address wss://chat.example:443");
        command.env(variable, address).stdin(Stdio::null());
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        let line = first_line(&proxy);
        assert_eq!(line, "CONNECT chat.example:443 HTTP/1.1\r\n", "{variable}");
        let ran = Ran::from(child.wait_with_output().expect("an end"));
        assert_eq!(ran.code, 7, "{ran:?}");
    }
}
