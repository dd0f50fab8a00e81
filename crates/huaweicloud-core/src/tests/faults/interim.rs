//! Responses in unusual but valid forms: interim responses, no reason, no length.

use super::{
    KINDS, client, send,
    server::{Connection, Server},
};
use crate::{testing::ManualClock, tests::now};

const LAST: &str = "HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{\"job_id\":\"1\"}";

async fn outcome(before: &'static str, last: &'static str) -> Result<usize, crate::Error> {
    let server = Server::start(move |connection: Connection| {
        if connection.read().is_some() {
            connection.send(before);
            connection.send(last);
            connection.close();
        }
    });
    let mut requests = 0;
    for kind in KINDS {
        let client = client(&server.url(), &ManualClock::automatic(now()));
        requests += send(client.build().expect("complete"), kind).await?.len();
    }
    Ok(requests)
}

#[tokio::test]
async fn interim_responses_are_skipped() {
    for interim in [
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 102 Processing\r\n\r\n",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nX-Request-Id: early\r\n\r\n",
    ] {
        let requests = outcome(interim, LAST).await.expect("a response");
        assert_eq!(requests, KINDS.len(), "{interim}");
    }
}

#[tokio::test]
async fn responses_of_other_framings_are_read() {
    for response in [
        "HTTP/1.0 200 OK\r\n\r\n{\"job_id\":\"1\"}",
        "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"job_id\":\"1\"}",
        "HTTP/1.1 200\r\nContent-Length: 14\r\n\r\n{\"job_id\":\"1\"}",
        "HTTP/1.1 200 OK\r\nContent-Length: 14\r\nContent-Length: 14\r\n\r\n{\"job_id\":\"1\"}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7;a=b\r\n{\"job_i\r\n7\r\nd\":\"1\"}\r\n0\r\nX-Trailer: a\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX-Name: \u{e9}\r\nContent-Length: 14\r\n\r\n{\"job_id\":\"1\"}",
    ] {
        let requests = outcome("", response).await;
        assert_eq!(requests.expect(response), KINDS.len(), "{response}");
    }
}

#[tokio::test]
async fn contradicting_framings_are_errors() {
    for response in [
        "HTTP/1.1 200 OK\r\nContent-Length: 14\r\nContent-Length: 2\r\n\r\n{\"job_id\":\"1\"}",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{\"job_id\":\"1\"}",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        "HTTP/1.1 99 Low\r\nContent-Length: 2\r\n\r\n{}",
    ] {
        let error = outcome("", response).await.expect_err(response);
        assert!(!error.is_decode(), "{response}: {error}");
    }
}
