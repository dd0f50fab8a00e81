//! Error responses whose bodies are not received: the status counts nevertheless.

use std::time::Duration;

use super::{KINDS, Kind, client, send, server::Server};
use crate::{testing::ManualClock, tests::now};

/// How the body of a response ends.
const ENDS: [&str; 3] = [
    "Content-Length: 500\r\n\r\n{\"error_code\":",
    "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    // More than a client accepts.
    "Content-Length: 99999999999\r\n\r\n{",
];

/// Sends such a response to the first `times` requests.
fn server(status: &'static str, end: &'static str, times: usize) -> Server {
    Server::start(move |connection| {
        let number = connection.number;
        if connection.read().is_none() {
            return;
        }
        if number < times {
            connection.send(format!("HTTP/1.1 {status}\r\n{end}"));
            connection.close();
        } else {
            connection.respond("200 OK", "", "{\"job_id\":\"1\"}");
        }
    })
}

#[tokio::test]
async fn throttling_is_waited_for() {
    for end in ENDS {
        for kind in KINDS {
            let server = server("429 Too Many Requests\r\nRetry-After: 7", end, 1);
            let clock = ManualClock::automatic(now());
            let client = client(&server.url(), &clock).build().expect("complete");
            let attempts = send(client, kind).await.expect("the second attempt");
            assert_eq!(clock.sleeps(), [Duration::from_secs(7)], "{end}");
            assert!(!attempts[0].may_have_executed(), "{end}");
        }
    }
}

#[tokio::test]
async fn rejections_are_final_and_not_executed() {
    for end in ENDS {
        for status in ["400 Bad Request", "403 Forbidden", "404 Not Found"] {
            for kind in KINDS {
                let server = server(status, end, usize::MAX);
                let clock = ManualClock::automatic(now());
                let client = client(&server.url(), &clock).build().expect("complete");
                let error = send(client, kind).await.expect_err(status);
                assert_eq!(server.received(), 1, "{error}");
                assert!(!error.may_have_executed() && !error.is_decode(), "{error}");
                assert_eq!(error.is_not_found(), status.starts_with("404"), "{error}");
                let text = error.to_string();
                assert!(
                    text.contains("the body of the response was not received"),
                    "{text}"
                );
            }
        }
    }
}

#[tokio::test]
async fn redirects_name_their_target() {
    let server = server("307 Moved\r\nLocation: http://other.example/", ENDS[0], 9);
    let clock = ManualClock::automatic(now());
    let client = client(&server.url(), &clock).build().expect("complete");
    let error = send(client, Kind::List).await.expect_err("redirected");
    assert!(error.is_redirect(), "{error}");
    assert!(error.to_string().contains("other.example"), "{error}");
}
