//! Connections that are kept, and those that cannot be made.

use std::{
    sync::{Arc, Barrier},
    time::Duration,
};

use tokio::task::JoinSet;

use super::{
    KINDS, Kind, client, send,
    server::{Connection, Server},
};
use crate::{Timeouts, testing::ManualClock, tests::now};

const KEPT: &str =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

/// Responds to the first request, and closes the connection without a response to the second.
fn close_at_second_request(connection: Connection, together: &Barrier) {
    if connection.read().is_some() {
        together.wait();
        connection.send(KEPT);
        if connection.read().is_some() {
            connection.close();
        }
    }
}

#[tokio::test]
async fn a_retry_does_not_use_another_dead_connection() {
    const KEPT_ALIVE: usize = 3;
    let together = Arc::new(Barrier::new(KEPT_ALIVE));
    let server = Server::start(move |connection| {
        if connection.number < KEPT_ALIVE {
            close_at_second_request(connection, &together);
        } else if connection.read().is_some() {
            connection.respond("200 OK", "", "{}");
        }
    });
    let clock = ManualClock::automatic(now());
    let client = client(&server.url(), &clock).build().expect("complete");
    let mut calls = JoinSet::new();
    for _ in 0..KEPT_ALIVE {
        calls.spawn(send(client.clone(), Kind::List));
    }
    while let Some(call) = calls.join_next().await {
        assert_eq!(call.expect("no panic").expect("a response").len(), 1);
    }
    let attempts = send(client, Kind::List).await.expect("the second attempt");
    assert_eq!(attempts.len(), 2);
}

#[test]
fn a_client_is_used_from_several_runtimes() {
    let server = Server::start(|connection| {
        while connection.read().is_some() {
            connection.send(KEPT);
        }
    });
    let clock = ManualClock::automatic(now());
    let client = client(&server.url(), &clock).build().expect("complete");
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("a runtime")
    };
    // The first stays, and drives nothing.
    let first = runtime();
    for runtime in [&first, &runtime(), &runtime(), &first] {
        for kind in KINDS {
            let attempts = runtime.block_on(send(client.clone(), kind));
            assert_eq!(attempts.expect("a response").len(), 1);
        }
    }
}

#[test]
fn outside_of_a_runtime_a_call_fails_instead_of_panicking() {
    use std::{
        pin::pin,
        task::{Context, Poll, Waker},
    };
    let clock = ManualClock::automatic(now());
    let client = client("http://127.0.0.1:1", &clock)
        .build()
        .expect("complete");
    let call = pin!(send(client, Kind::Create));
    let Poll::Ready(Err(error)) = call.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("it cannot wait");
    };
    assert!(
        format!("{error:?}").contains("no reactor running"),
        "{error:?}"
    );
}

#[tokio::test]
async fn proxy_authentication_failures_are_not_retried() {
    let proxy = Server::start(|connection| {
        if connection.read().is_some() {
            let headers = "Proxy-Authenticate: Basic\r\n";
            connection.respond("407 Proxy Authentication Required", headers, "");
        }
    });
    let mut endpoints = vec!["http://service.example"];
    if cfg!(feature = "rustls") {
        endpoints.push("https://service.example");
    }
    for endpoint in endpoints {
        let clock = ManualClock::automatic(now());
        let client = client(endpoint, &clock).proxy(proxy.url()).build();
        let error = send(client.expect("complete"), Kind::List).await;
        let error = error.expect_err("rejected");
        assert_eq!(error.attempts().len(), 1, "{error}");
        assert!(
            !error.is_transient() && !error.may_have_executed(),
            "{error}"
        );
        let text = error.to_string();
        assert!(text.contains("the proxy requires authentication"), "{text}");
    }
}

#[tokio::test]
async fn slow_responses_end_with_the_call_timeout() {
    let server = Server::start(|connection| {
        if connection.read().is_some() {
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            while connection.drip(b" ") {}
        }
    });
    let timeouts = Timeouts::new()
        .read(Duration::from_secs(30))
        .call(Duration::from_millis(100));
    let client = client(&server.url(), &ManualClock::automatic(now()))
        .clock(Arc::new(crate::SystemClock))
        .timeouts(timeouts)
        .build()
        .expect("complete");
    let error = send(client, Kind::List).await.expect_err("too slow");
    assert!(error.is_timeout(), "{error}");
}

/// Other crates may enable HTTP/2 in reqwest.
#[cfg(feature = "rustls")]
#[tokio::test]
async fn http_2_is_never_offered() {
    let (sender, hellos) = std::sync::mpsc::channel();
    let server = Server::start(move |connection| {
        // The receiver is there as long as the test.
        let _ = sender.send(connection.receive());
    });
    let endpoint = server.url().replace("http:", "https:");
    let client = client(&endpoint, &ManualClock::automatic(now()));
    let client = client.root_certificates(ROOT).build().expect("complete");
    let error = send(client, Kind::Create).await.expect_err("no TLS");
    assert!(error.is_connect(), "{error}");
    let hello = hellos.recv().expect("a connection");
    let offers = |name: &[u8]| hello.windows(name.len()).any(|window| window == name);
    assert!(offers(b"\x08http/1.1") && !offers(b"\x02h2"));
}

/// The certificate of nobody, so that a client can be built on a machine without CA certificates.
#[cfg(feature = "rustls")]
pub(super) const ROOT: &str = "-----BEGIN CERTIFICATE-----
MIIBejCCAR+gAwIBAgIUAdYLx7Av5Y6u+OEF7pgRxQf7tyUwCgYIKoZIzj0EAwIw
ETEPMA0GA1UEAwwGbm9ib2R5MCAXDTI2MTEyODA3NDgwNloYDzIxMjYxMTA0MDc0
ODA2WjARMQ8wDQYDVQQDDAZub2JvZHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AASiQ5suGFkABG3qsXbEskYrJgbo4MTWDel/TJ6fFFuZOUVZlOtHwXtZurMOyfKE
Y3jklO0EpVNpKchOA4vJLwyto1MwUTAdBgNVHQ4EFgQUq7GCrUQWqiYCTSChc549
O02HIIswHwYDVR0jBBgwFoAUq7GCrUQWqiYCTSChc549O02HIIswDwYDVR0TAQH/
BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEA8xgSY0lUe0650qgYmSnR+6Sf7Mdx
gNe+2KZx56L7kX4CIQD308Nn8IUI6SsyJtOI9YyeqOs5bpm1uVrt8nO4FDGxBg==
-----END CERTIFICATE-----
";

/// This process with variables by which no CA certificates are found. With both TLS libraries the
/// other one is used, which needs none to be created.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
#[test]
fn a_machine_without_ca_certificates_can_use_plain_http() {
    let this = std::env::current_exe().expect("the tests");
    let status = std::process::Command::new(this)
        .args([
            "--ignored",
            "--exact",
            "tests::faults::connections::client_without_ca_certificates",
        ])
        .env("SSL_CERT_FILE", "/dev/null")
        .env_remove("SSL_CERT_DIR")
        .output()
        .expect("run");
    assert!(
        status.status.success(),
        "{}",
        String::from_utf8_lossy(&status.stdout)
    );
}

#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
#[tokio::test]
#[ignore = "run by another test, with variables of its own"]
async fn client_without_ca_certificates() {
    let server = Server::start(|connection| {
        if connection.read().is_some() {
            connection.respond("200 OK", "", "{}");
        }
    });
    let clock = ManualClock::automatic(now());
    let plain = client(&server.url(), &clock).build().expect("complete");
    send(plain, Kind::List).await.expect("a response");
    let error = client("https://service.example", &clock).build();
    let error = error.expect_err("no certificates");
    assert!(error.is_configuration(), "{error}");
    assert!(error.to_string().contains("ca-certificates"), "{error}");
}
