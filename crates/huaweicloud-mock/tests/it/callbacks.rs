//! A contract of another service, whose server calls back and talks over a WebSocket.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use huaweicloud_auth::callback::{CallbackScheme, CallbackVerifier};
use huaweicloud_mock::{
    CallbackFault, Conversation, Delivery, MockServer, Opening, Outcome, Peer, Step, TriggerError,
};
use serde_json::{Value, json};

use crate::support::{Request, builder, noon};

const PATIENCE: Duration = Duration::from_secs(20);
const SCHEME: CallbackScheme = CallbackScheme::query("sig", "at");

/// Scans that report their end, and a channel about each.
fn contract() -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let body =
        |name: &str| json!({ "content": { "application/json": { "schema": reference(name) } } });
    let mut created = body("Scan");
    created["description"] = json!("Created.");
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Scans", "version": "1" },
        "paths": {
            "/v1/{project_id}/scans": {
                "x-resource": { "name": "scan", "role": "collection", "schema": "Scan", "id": "id" },
                "post": {
                    "operationId": "CreateScan",
                    "x-effect": { "does": "create" },
                    "requestBody": body("NewScan"),
                    "responses": { "200": created },
                    "callbacks": { "ended": { "{$request.body#/notify/url}": { "post": {
                        "x-callback": {
                            "key": "$request.body#/notify/key",
                            "events": [
                                { "on": "succeeded", "body": { "outcome": "good" } },
                                { "on": "failed", "body": { "outcome": "bad" } },
                            ],
                        },
                        "security": [{ "signed": [] }],
                        "requestBody": body("Ended"),
                        "responses": { "default": { "description": "Any." } },
                    } } } },
                },
            },
            "/v1/{project_id}/talk/{id}": {
                "x-messages": { "transport": "websocket", "feature": "talk", "sends": "Ended" },
            },
        },
        "components": {
            "securitySchemes": { "signed": {
                "type": "apiKey", "in": "query", "name": "sig",
                "x-signature": { "forms": ["url-millis"], "time": "at" },
            } },
            "schemas": {
                "Scan": { "type": "object", "properties": {
                    "id": { "type": "string" },
                    "state": {
                        "type": "string",
                        "enum": ["WAITING", "DONE", "BROKEN"],
                        "x-phases": { "waiting": ["WAITING"], "succeeded": ["DONE"], "failed": ["BROKEN"] },
                    },
                } },
                "NewScan": { "type": "object", "properties": { "notify": {
                    "type": "object",
                    "properties": { "url": { "type": "string" }, "key": { "type": "string" } },
                } } },
                "Ended": { "type": "object", "properties": {
                    "id": { "type": "string" },
                    "outcome": { "type": "string" },
                } },
            },
        },
    })
}

/// Receives one call, and returns its target and body.
fn receive() -> (String, JoinHandle<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/ended?tenant=7", listener.local_addr().unwrap());
    let received = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let target = line.split(' ').nth(1).unwrap().to_owned();
        let mut length = 0;
        loop {
            line.clear();
            reader.read_line(&mut line).unwrap();
            match line.trim().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse().unwrap();
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).unwrap();
        stream
            .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
            .unwrap();
        (target, serde_json::from_slice(&body).unwrap_or_default())
    });
    (url, received)
}

fn scan(server: &MockServer, url: &str) -> String {
    let request = Request::new("POST", format!("/v1/{}/scans", server.project_id()))
        .token(server)
        .header("content-type", "application/json")
        .body(json!({ "notify": { "url": url, "key": "k" } }).to_string());
    let response = request.send(server);
    response.json()["id"].as_str().unwrap().to_owned()
}

fn outcomes(deliveries: &[Delivery]) -> Vec<Option<u16>> {
    let status = |delivery: &Delivery| match delivery.outcome {
        Outcome::Responded { status, .. } => Some(status),
        _ => None,
    };
    deliveries.iter().map(status).collect()
}

#[test]
fn jobs_report_their_end_to_the_registered_url() {
    for (state, outcome) in [(None, "good"), (Some("BROKEN"), "bad")] {
        let server = builder(contract()).start().unwrap();
        server.pace_jobs(Duration::ZERO, Duration::ZERO);
        server.end_jobs("scan", state).unwrap();
        let (url, received) = receive();
        let id = scan(&server, &url);
        let (target, body) = received.join().unwrap();
        assert_eq!(body, json!({ "id": id, "outcome": outcome }));
        let query = target.split_once('?').unwrap().1;
        let verifier = CallbackVerifier::new(url, &[SCHEME]).unwrap().key("k");
        verifier
            .verify(query, &hyper::HeaderMap::new(), noon())
            .unwrap();
        let deliveries = server.wait_for_callbacks(1, PATIENCE);
        assert_eq!(outcomes(&deliveries), [Some(204)]);
    }
}

#[test]
fn unsendable_callbacks_are_explained() {
    let server = builder(contract()).start().unwrap();
    server.pace_jobs(Duration::ZERO, Duration::ZERO);
    let unknown = server.trigger_callback("none", &Value::Null);
    assert_eq!(unknown, Err(TriggerError::Unknown("none".to_owned())));
    let early = server.trigger_callback("ended", &Value::Null);
    assert_eq!(early, Err(TriggerError::NotRegistered("ended".to_owned())));
    for (number, (url, reason)) in [
        ("https://127.0.0.1/ended", "only addresses with http"),
        ("http://example.com/ended", "allow_callbacks_to"),
    ]
    .into_iter()
    .enumerate()
    {
        scan(&server, url);
        let deliveries = server.wait_for_callbacks(number + 1, PATIENCE);
        let last = format!("{:?}", deliveries.last().unwrap().outcome);
        assert!(last.contains(reason), "{last}");
    }
}

#[test]
fn lost_callbacks_are_not_sent_and_a_reset_clears_all() {
    let server = builder(contract()).start().unwrap();
    server.pace_jobs(Duration::ZERO, Duration::ZERO);
    server.inject_callback_fault(CallbackFault::lost().callback("ended"));
    let (url, _) = receive();
    scan(&server, &url);
    server.reset();
    assert_eq!(server.callbacks(), []);
    let forgotten = server.trigger_callback("ended", &Value::Null);
    assert_eq!(
        forgotten,
        Err(TriggerError::NotRegistered("ended".to_owned()))
    );
}

struct Greeter;

impl Conversation for Greeter {
    fn open(&self, opening: &Opening) -> Box<dyn Peer> {
        assert_eq!(opening.path, "/v1/{project_id}/talk/{id}");
        Box::new(Self)
    }
}

impl Peer for Greeter {
    fn opened(&mut self) -> Vec<Step> {
        vec![
            Step::Text("hello".to_owned()),
            Step::Close(1000, "bye".to_owned()),
        ]
    }

    fn received(&mut self, _: &Value) -> Vec<Step> {
        Vec::new()
    }
}

/// Asks to switch a connection, and returns all that arrives.
fn switch(server: &MockServer, headers: &str) -> String {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let path = format!("/v1/{}/talk/7", server.project_id());
    write!(stream, "GET {path} HTTP/1.1\r\nhost: h\r\n{headers}\r\n").unwrap();
    // An empty masked close frame acknowledges that of the server.
    stream.write_all(&[0x88, 0x80, 0, 0, 0, 0]).unwrap();
    let mut received = Vec::new();
    // The server may reset the connection where it does not expect the frame.
    let _ = stream.read_to_end(&mut received);
    String::from_utf8_lossy(&received).into_owned()
}

#[test]
fn only_authenticated_connections_are_upgraded() {
    let server = builder(contract()).conversation(Greeter).start().unwrap();
    let upgrade = "connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\
                   sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    let token = format!("{upgrade}x-auth-token: {}\r\n", server.token());
    let received = switch(&server, &token);
    assert!(received.starts_with("HTTP/1.1 101 "), "{received}");
    // The example of RFC 6455.
    assert!(
        received.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
        "{received}"
    );
    assert!(
        received.contains("hello") && received.contains("bye"),
        "{received}"
    );
    assert!(switch(&server, upgrade).starts_with("HTTP/1.1 401 "));
    let plain = format!("x-auth-token: {}\r\nconnection: close\r\n", server.token());
    assert!(switch(&server, &plain).starts_with("HTTP/1.1 405 "));
}
