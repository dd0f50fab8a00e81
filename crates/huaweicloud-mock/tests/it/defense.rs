//! Requests that try to get past authentication, limits and the admin port, and clocks that go too far.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use huaweicloud_auth::{SignableRequest, Signer};
use huaweicloud_mock::{ControlError, Fault, Limits, MockServer, SAMPLE_CONTRACT, VirtualClock};

use crate::support::{Request, Response, builder, get, noon};

fn server() -> MockServer {
    let contract = serde_json::from_str(SAMPLE_CONTRACT).unwrap();
    builder(contract).start().unwrap()
}

/// A server whose clock can be moved, with an admin port.
fn server_with_admin() -> MockServer {
    let contract = serde_json::from_str(SAMPLE_CONTRACT).unwrap();
    let builder = builder(contract).clock(VirtualClock::stepped(noon()));
    let loopback = "127.0.0.1:0".parse().unwrap();
    builder.admin(loopback).start().unwrap()
}

fn admin(server: &MockServer) -> SocketAddr {
    let url = server.admin_url().unwrap();
    url.strip_prefix("http://").unwrap().parse().unwrap()
}

#[test]
fn two_tokens_are_rejected_even_if_one_is_accepted() {
    let server = server();
    for tokens in [
        [server.token(), "other"],
        ["other", server.token()],
        [server.token(); 2],
    ] {
        let request = Request::get(&server, "books")
            .header("x-auth-token", tokens[0])
            .header("x-auth-token", tokens[1]);
        assert_eq!(
            request.send(&server).status_and_code(),
            (401, "APIGW.0301".to_owned())
        );
    }
}

#[test]
fn a_second_project_header_must_name_the_project_too() {
    let server = server();
    let request = Request::get(&server, "books")
        .token(&server)
        .header("x-project-id", server.project_id())
        .header("x-project-id", "other");
    // 403 stays where the contract documents other errors alone.
    assert_eq!(request.send(&server).status, 403);
}

#[test]
fn unsigned_bodies_are_not_parsed() {
    let server = server();
    for (media, status) in [
        ("application/json", 401),
        ("application/json\u{a0}", 401),
        ("\u{a0}application/json", 415),
        ("\u{2003}application/json; charset=utf-8", 415),
    ] {
        let target = format!("/v1/{}/books", server.project_id());
        let host = server.address().to_string();
        let headers = [
            ("host", host.as_str()),
            ("content-type", media),
            ("x-sdk-content-sha256", "UNSIGNED-PAYLOAD"),
        ];
        let signable = SignableRequest::new("POST", &target)
            .with_headers(&headers)
            .with_unsigned_body();
        let signer = Signer::new().with_project_id(server.project_id());
        let added = signer
            .authenticate(server.credentials(), &signable, noon())
            .unwrap();
        let mut request = Request::new("POST", target)
            .header("content-type", media)
            .header("x-sdk-content-sha256", "UNSIGNED-PAYLOAD");
        for (name, value) in added.iter() {
            request = request.header(name, value);
        }
        let before = server.items("book").unwrap().len();
        let response = request.body(r#"{"title": "forged"}"#).send(&server);
        assert_eq!(response.status, status, "{media:?}: {response:?}");
        assert_eq!(server.items("book").unwrap().len(), before, "{media:?}");
    }
    let signed = Request::new("POST", format!("/v1/{}/books", server.project_id()))
        .header("content-type", "application/json\t")
        .body(r#"{"title": "signed"}"#)
        .sign(&server, server.credentials(), noon());
    assert_eq!(signed.send(&server).status, 201);
}

/// Returns the response of the admin port to a request with these headers.
fn raw(address: SocketAddr, headers: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!("GET /counts HTTP/1.1\r\n{headers}connection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

#[test]
fn the_admin_port_serves_loopback_hosts_only() {
    let server = server_with_admin();
    let address = admin(&server);
    for (host, status) in [
        ("host: 127.0.0.1\r\n", "200"),
        ("host: localhost:8081\r\n", "200"),
        ("host: [::1]:80\r\n", "200"),
        ("host: LOCALHOST\r\n", "200"),
        ("host: rebound.example.com\r\n", "403"),
        ("host: 127.0.0.1.example.com\r\n", "403"),
        ("host: localhost.example.com:80\r\n", "403"),
        ("host: 192.0.2.1\r\n", "403"),
        ("host: localhost\r\nhost: example.com\r\n", "403"),
        ("host: \r\n", "403"),
        ("", "403"),
    ] {
        let response = raw(address, host);
        assert!(
            response.starts_with(&format!("HTTP/1.1 {status}")),
            "{host}: {response}"
        );
    }
}

#[test]
fn a_clock_stops_at_the_end_of_the_year_9999() {
    let server = server_with_admin();
    let years = |count: u64| Duration::from_secs(count * 365 * 24 * 60 * 60);
    let error = server.advance(years(9000)).unwrap_err();
    assert_eq!(error, ControlError::TimeOutOfRange);
    assert_eq!(server.set_time(noon() + years(9000)), Err(error));
    let request = Request::new("POST", "/clock/advance");
    let response: Response = request.body(r#"{"seconds": 1e12}"#).send_to(admin(&server));
    assert_eq!(response.status, 400);
    assert!(
        response.json()["error"]
            .as_str()
            .unwrap()
            .contains("year 9999")
    );
    assert_eq!(server.now(), noon());
    get(&server, "books");
    server.advance(years(7970)).unwrap();
    get(&server, "books");
    let create = Request::new("POST", format!("/v1/{}/books", server.project_id()));
    let create = create.token(&server).body(r#"{"title": "late"}"#);
    assert_eq!(create.send(&server).status, 201);
}

#[test]
fn request_heads_are_limited_exactly() {
    let contract = serde_json::from_str(SAMPLE_CONTRACT).unwrap();
    let limits = Limits::default().head(16 * 1024);
    let server = builder(contract).limits(limits).start().unwrap();
    for (filler, status) in [
        (1024, 200),
        (15 * 1024, 200),
        (17 * 1024, 431),
        (31 * 1024, 431),
    ] {
        let request = Request::get(&server, "books").token(&server);
        let response = request.header("x-filler", "x".repeat(filler)).send(&server);
        assert_eq!(response.status, status, "{filler}");
    }
}

#[test]
fn a_misspelt_operation_of_a_fault_is_answered_with_the_right_one() {
    let server = server();
    let error = server
        .inject(Fault::respond(503).operation("DeleteBok"))
        .unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("`DeleteBok` (did you mean `DeleteBook`?)"),
        "{text}"
    );
    let error = server.count("listBooks").unwrap_err();
    assert!(
        error.to_string().contains("did you mean `ListBooks`?"),
        "{error}"
    );
    let error = server
        .inject(Fault::respond(503).operation("zzz"))
        .unwrap_err();
    assert!(!error.to_string().contains("did you mean"), "{error}");
}

#[test]
fn one_body_cannot_occupy_or_end_the_server() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let many = format!("[{}0]", "0,".repeat(4_000_000));
    let objects = format!("[{}{{}}]", "{},".repeat(2_000_000));
    let server = server();
    for value in [deep, many, objects] {
        let body = format!(r#"{{"title": "x", "other": {value}}}"#);
        let request = Request::new("POST", format!("/v1/{}/books", server.project_id()))
            .header("content-type", "application/json")
            .token(&server)
            .body(&body);
        assert_eq!(request.send(&server).status, 400);
    }
    get(&server, "books");
}

#[test]
fn schemas_whose_alternatives_multiply_along_a_body_are_not_tried() {
    let arm = serde_json::json!({"properties": {"n": {"$ref": "#/components/schemas/S"}}});
    let contract = serde_json::json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/r": {"post": {
            "operationId": "Tell",
            "requestBody": {"content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/S"},
            }}},
            "responses": {"200": {"description": "ok"}},
        }}},
        "components": {"schemas": {"S": {"oneOf": [arm, arm, {"type": "integer"}]}}},
    });
    let server = builder(contract).start().unwrap();
    let body = format!("{}1{}", r#"{"n":"#.repeat(100), "}".repeat(100));
    let request = Request::new("POST", "/r".to_owned())
        .header("content-type", "application/json")
        .token(&server)
        .body(&body);
    let answer = request.send(&server);
    assert_eq!(answer.status, 400, "{answer:?}");
}

#[test]
fn clocks_are_moved_only_to_times_that_can_be_written() {
    let server = server_with_admin();
    let address = admin(&server);
    for body in [
        r#"{"seconds": -1}"#,
        r#"{"seconds": 1e308}"#,
        r#"{"seconds": 1e999}"#,
        r#"{"seconds": "NaN"}"#,
        r#"{"seconds": null}"#,
        r#"{"seconds": 18446744073709551615}"#,
        r#"{}"#,
        "",
    ] {
        let advanced = Request::new("POST", "/clock/advance")
            .body(body)
            .send_to(address);
        assert_eq!(advanced.status, 400, "{body}");
        assert_eq!(server.now(), noon(), "{body}");
    }
    for time in [
        "10000-01-01T00:00:00Z",
        "+999999-01-01T00:00:00Z",
        "2025-13-01T00:00:00Z",
        "2025-03-11",
        "now",
    ] {
        let body = format!(r#"{{"now": "{time}"}}"#);
        let set = Request::new("PUT", "/clock").body(body).send_to(address);
        assert!((400..500).contains(&set.status), "{time}: {set:?}");
        assert_eq!(server.now(), noon(), "{time}");
    }
    assert!(server.advance(Duration::MAX).is_err());
    let early = std::time::SystemTime::UNIX_EPOCH - Duration::from_secs(86_400);
    if server.set_time(early).is_ok() {
        get(&server, "books");
        let create = Request::new("POST", format!("/v1/{}/books", server.project_id()));
        let create = create
            .token(&server)
            .body(r#"{"title": "early"}"#)
            .send(&server);
        assert_eq!(create.status, 201, "{create:?}");
    }
}

#[test]
fn headers_that_are_sent_twice_do_not_pass_authentication() {
    let server = server();
    let signed = || Request::get(&server, "books").sign(&server, server.credentials(), noon());
    assert_eq!(signed().send(&server).status, 200);
    for name in ["authorization", "x-sdk-date", "host"] {
        let mut twice = signed();
        let value = (twice.headers.iter()).find(|(own, _)| own.eq_ignore_ascii_case(name));
        let value = value.map_or(b"other.example".to_vec(), |(_, value)| value.clone());
        twice = twice.header(name, value);
        let status = twice.send(&server).status;
        assert!(matches!(status, 400 | 401), "{name}: {status}");
    }
    let both = signed()
        .header("x-auth-token", "other")
        .send(&server)
        .status;
    assert_eq!(both, 200, "the signature is good");
    for token in ["", " ", "\u{a0}", "Bearer x"] {
        let request = Request::get(&server, "books").header("x-auth-token", token);
        assert_eq!(request.send(&server).status, 401, "{token:?}");
    }
}
