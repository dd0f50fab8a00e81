//! Conversations through proxies, and with servers whose certificates are of an own authority.

use std::{
    io::{BufRead, BufReader, Write, copy},
    net::{TcpListener, TcpStream},
    sync::{Arc, mpsc},
    thread,
};

use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tokio_tungstenite::tungstenite;

use super::{certificates::pem, client, server::Server};
use crate::{
    session::{Connect, Frame, Session, SessionError},
    testing::ManualClock,
    tests::{now, service::ClientBuilder},
};

/// An authority that no system knows; a certificate of it for `chat.example` and this machine, and
/// its key.
const AUTHORITY: &str = "MIIBpzCCAU2gAwIBAgIUMYci91h/diZdUkJmrwQgQXD2pkswCgYIKoZIzj0EAwIw\
    IDEeMBwGA1UEAwwVYW4gYXV0aG9yaXR5IG9mIHRlc3RzMCAXDTI2MTEyODE0Mjk1\
    M1oYDzIxMjYxMTA0MTQyOTUzWjAgMR4wHAYDVQQDDBVhbiBhdXRob3JpdHkgb2Yg\
    dGVzdHMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQncXIC5m8So5pCCAXfba2s\
    pK3vqbmUJJvGgs5fXMmWZgPULqXVjJU/142udh4G8TrHq30VU99r3aiswOV2YKRj\
    o2MwYTAdBgNVHQ4EFgQU8RqQf+U4mTm5zhPuRETu1YX2ZFcwHwYDVR0jBBgwFoAU\
    8RqQf+U4mTm5zhPuRETu1YX2ZFcwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8E\
    BAMCAgQwCgYIKoZIzj0EAwIDSAAwRQIgWcaXbH7q4YLKQv9os81jxEbroAZ3eaRQ\
    rCZxb3k1TAECIQCRIzeUDzdUR8PnKgXwxLjDtPMMnM3vJtKjwE893HvPVQ==";
const CERTIFICATE: &str = "MIIBwTCCAWegAwIBAgIUWpT8vo8U6rqQ02FgYws47cpcD94wCgYIKoZIzj0EAwIw\
    IDEeMBwGA1UEAwwVYW4gYXV0aG9yaXR5IG9mIHRlc3RzMCAXDTI2MTEyODE0Mjk1\
    M1oYDzIxMjYxMTA0MTQyOTUzWjAXMRUwEwYDVQQDDAxjaGF0LmV4YW1wbGUwWTAT\
    BgcqhkjOPQIBBggqhkjOPQMBBwNCAATqm4PDPVws7Av0cjqEFRTPC4j1Oz4wR7as\
    wsj20rp7TPYH7z9cm3zRQxPX93YmTNUyKHloaYVfB2CDwBN9VqQ2o4GFMIGCMB0G\
    A1UdEQQWMBSCDGNoYXQuZXhhbXBsZYcEfwAAATAMBgNVHRMBAf8EAjAAMBMGA1Ud\
    JQQMMAoGCCsGAQUFBwMBMB0GA1UdDgQWBBQCwVYA9cx9hDV2xQpUcyF4URzxPTAf\
    BgNVHSMEGDAWgBTxGpB/5TiZObnOE+5ERO7VhfZkVzAKBggqhkjOPQQDAgNIADBF\
    AiEAiY/zRY4OfJrr6OBhTOGcgbhiwf5usDxP2eUuZfg9VQYCIB5VTqVV6RYLxRDO\
    MdKcG0/N2U/ejmgR4gT3G6oZB20N";
const KEY: &str = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSPPGIxJMU4q0zI2B\
    4RVXvIuTy1bNDHYf1/HrWLNfZSmhRANCAATqm4PDPVws7Av0cjqEFRTPC4j1Oz4w\
    R7aswsj20rp7TPYH7z9cm3zRQxPX93YmTNUyKHloaYVfB2CDwBN9VqQ2";

/// A server of WebSockets that repeats what it receives.
fn echo() -> Server {
    let certificate = pem("CERTIFICATE", CERTIFICATE);
    let certificate = CertificateDer::from_pem_slice(certificate.as_bytes()).expect("PEM");
    let key = PrivateKeyDer::from_pem_slice(pem("PRIVATE KEY", KEY).as_bytes()).expect("PEM");
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("supported versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .expect("a matching key");
    let config = Arc::new(config);
    Server::start(move |connection| {
        let tls = ServerConnection::new(Arc::clone(&config)).expect("a session");
        // A client that does not trust it disconnects.
        let Ok(mut socket) = tungstenite::accept(StreamOwned::new(tls, connection.into_stream()))
        else {
            return;
        };
        while let Ok(message) = socket.read() {
            if message.is_text() {
                let _ = socket.send(message);
            }
        }
    })
}

/// A proxy that leads everything to one server, whatever was asked for, and reports what was asked.
struct Proxy {
    address: String,
    heads: mpsc::Receiver<Vec<String>>,
}

impl Proxy {
    fn start(target: String, status: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("bound").to_string();
        let (sender, heads) = mpsc::channel();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let reader = BufReader::new(client.try_clone().expect("a socket"));
                let lines = reader.lines().map_while(Result::ok);
                let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
                let _ = (&client).write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes());
                let is_open = status.starts_with("200");
                if sender.send(head).is_ok() && is_open {
                    tunnel(client, TcpStream::connect(&target).expect("the server"));
                }
            }
        });
        Self { address, heads }
    }
}

fn tunnel(client: TcpStream, server: TcpStream) {
    for (mut from, mut to) in [
        (client.try_clone(), server.try_clone()),
        (server.try_clone(), client.try_clone()),
    ]
    .map(|(from, to)| (from.expect("a socket"), to.expect("a socket")))
    {
        thread::spawn(move || copy(&mut from, &mut to));
    }
}

fn host(server: &Server) -> String {
    server.url().replace("http://", "")
}

async fn open(url: &str, builder: ClientBuilder) -> Result<Session, SessionError> {
    let client = builder.build().expect("complete");
    Connect::to(url).through(&client).open().await
}

async fn assert_echoes(mut session: Session) {
    session.sender().send("a word").await.expect("sent");
    let frame = session.next().await.expect("a reply").expect("a frame");
    assert_eq!(frame, Frame::Text("a word".to_owned()));
}

fn builder(clock: &ManualClock) -> ClientBuilder {
    client("https://api.example", clock).root_certificates(pem("CERTIFICATE", AUTHORITY))
}

#[tokio::test]
async fn root_certificates_of_the_client_are_trusted() {
    let server = echo();
    let url = format!("wss://{}/talk", host(&server));
    let clock = ManualClock::new(now());
    assert_echoes(open(&url, builder(&clock)).await.expect("trusted")).await;

    // Another root, so that there is one on every machine.
    let other = client("https://api.example", &clock).root_certificates(super::connections::ROOT);
    let error = open(&url, other).await.expect_err("not trusted");
    assert!(!error.is_transient(), "{error:?}");
    let shown = format!("{error:?}");
    assert!(
        shown.contains("certificate of the server was rejected"),
        "{shown}"
    );
}

#[tokio::test]
async fn the_proxy_of_the_client_sees_the_host_and_nothing_else() {
    let server = echo();
    let proxy = Proxy::start(host(&server), "200 OK");
    let clock = ManualClock::new(now());
    let builder = builder(&clock).proxy(format!("http://user:not-real@{}", proxy.address));
    let session = open(
        "wss://chat.example:443/v1/talk?token=not-a-real-code",
        builder,
    )
    .await;
    assert_echoes(session.expect("through the proxy")).await;

    let head = proxy.heads.recv().expect("a request");
    assert_eq!(
        head.first().map(String::as_str),
        Some("CONNECT chat.example:443 HTTP/1.1")
    );
    let has = |text: &str| {
        head.iter()
            .any(|line| line.to_ascii_lowercase().contains(text))
    };
    assert!(has("proxy-authorization: basic "), "{head:?}");
    assert!(!has("not-a-real-code") && !has("/v1/talk"), "{head:?}");
}

#[tokio::test]
async fn a_proxy_that_rejects_is_reported_without_secrets() {
    let clock = ManualClock::new(now());
    for (status, is_transient) in [
        ("407 Proxy Authentication Required", false),
        ("502 Bad Gateway", true),
    ] {
        let proxy = Proxy::start(String::new(), status);
        let builder = builder(&clock).proxy(format!("http://user:not-real@{}", proxy.address));
        let opened = open("wss://chat.example/v1/talk?token=not-a-real-code", builder).await;
        let error = opened.expect_err("rejected");
        assert_eq!(error.is_transient(), is_transient, "{error:?}");
        let shown = format!("{error} {error:?}");
        assert!(
            !shown.contains("not-real") && !shown.contains("not-a-real-code"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_response_that_is_not_for_this_request_opens_nothing() {
    let right = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
    for (headers, extra) in [
        (
            right,
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n",
        ),
        (right, ""),
        ("Upgrade: other\r\nConnection: Upgrade\r\n", ""),
    ] {
        let server = Server::start(move |connection| {
            if connection.read().is_some() {
                connection.send(format!(
                    "HTTP/1.1 101 Switching Protocols\r\n{headers}{extra}\r\n"
                ));
                connection.wait_for_disconnect();
            }
        });
        let url = format!("ws://{}/talk", host(&server));
        match Connect::to(url).open().await {
            Err(SessionError::Connect(error)) => {
                assert!(
                    error.to_string().contains("not that of a WebSocket"),
                    "{error}"
                );
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn addresses_without_a_web_socket_are_invalid() {
    for url in [
        "https://chat.example/talk",
        "chat.example/talk",
        "wss://",
        "wss:/chat",
        "",
    ] {
        let opened = Connect::to(url).open().await;
        assert!(
            matches!(opened, Err(SessionError::Invalid { what: "address" })),
            "{url}: {opened:?}"
        );
    }
}
