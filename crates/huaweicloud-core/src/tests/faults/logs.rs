//! That no secret is in the logs, whatever goes wrong and whatever the service quotes.

use std::{
    io::{self, Write},
    sync::{Arc, Mutex},
};

use tracing::{Level, subscriber::DefaultGuard};
use tracing_subscriber::fmt::format::FmtSpan;

use super::{
    KINDS, client, key, send,
    server::{Request, Server},
    table::{failing, play},
};
use crate::{
    Credentials,
    testing::ManualClock,
    tests::{SECRET, now, subscribe},
};

const TOKEN: &str = "not/a+real=token";

/// Secrets that must not show: keys, tokens, and the queries of signed addresses.
const SECRETS: [&str; 4] = [SECRET, TOKEN, "not-a-real", "hush"];

/// Makes sure that neither these nor a signature, 64 digits, is in a text.
fn assert_silent(text: &str) {
    for secret in SECRETS {
        if let Some(line) = text.lines().find(|line| line.contains(secret)) {
            panic!("{secret} is in {line}");
        }
    }
    for (_, rest) in text
        .match_indices("Signature=")
        .map(|(at, _)| text.split_at(at + 10))
    {
        assert!(
            rest.starts_with("[redacted]"),
            "a signature: {}",
            &rest[..10]
        );
    }
}

/// All that is logged on this thread, by `tracing` and by `log`, of any level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("not poisoned").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn start() -> (Self, DefaultGuard) {
        let log = Self::default();
        let writer = log.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_span_events(FmtSpan::FULL)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        (log, subscribe(subscriber))
    }

    fn text(&self) -> String {
        let bytes = self.0.lock().expect("not poisoned").clone();
        String::from_utf8(bytes).expect("text")
    }
}

#[tokio::test]
async fn faults_are_logged_without_secrets() {
    let (log, _guard) = Log::start();
    for (_, scene) in failing() {
        for kind in KINDS {
            if let Err(error) = play(scene, usize::MAX, kind).await.result {
                assert_silent(&format!("{error}\n{error:?}"));
            }
        }
    }
    let log = log.text();
    for part in [
        "huaweicloud::body: request",
        "huaweicloud::body: response",
        "another attempt follows",
        "the call failed",
        "http.response.status_code=503",
        "starting new connection",
    ] {
        assert!(log.contains(part), "{part} is not in {log}");
    }
    assert_silent(&log);
}

/// Everything that proves who sent a request, as a service may know it, and a signed address.
fn quote(request: &Request) -> String {
    let proofs = ["authorization", "x-auth-token", "x-security-token"];
    let proofs = proofs.map(|name| request.header(name).unwrap_or_default());
    let key = if proofs[0].is_empty() { "" } else { SECRET };
    let proofs = proofs.join(" ");
    format!("bad: {proofs} {key} at https://obs.example/a.png?AccessKeyId=AK&sig=hush end")
}

/// The same as JSON, in which some write characters as escapes that others leave as they are.
fn escaped(text: &str) -> String {
    text.replace('/', "\\/").replace('+', "\\u002b")
}

type Form = fn(&str) -> String;

/// Forms of responses that quote the request.
const FORMS: [(&str, Form); 9] = [
    ("200 OK", |text| {
        format!("<html><title>{text}</title></html>")
    }),
    ("400 Bad Request", |text| {
        format!(r#"{{"error_code":"C","error_msg":"{text}"}}"#)
    }),
    ("400 Bad Request", |text| {
        format!(r#"{{"error_code":"C","error_msg":"{}"}}"#, escaped(text))
    }),
    ("401 Unauthorized", |text| {
        format!(r#"{{"error":{{"code":"{text}","message":"{text}"}}}}"#)
    }),
    ("403 Forbidden", |text| {
        format!(r#"{{"encoded_authorization_message":"{text}"}}"#)
    }),
    ("500 Internal Server Error", |text| {
        format!("<html><title>{text}</title></html>")
    }),
    ("502 Bad Gateway", str::to_owned),
    ("200 OK", |text| format!("\"{text}\"")),
    ("200 OK", |text| {
        format!(r#"{{"count":"{text}","jobs":["{text}",{{"cover_download_url":"{text}"}}]}}"#)
    }),
];

#[tokio::test]
async fn secrets_quoted_by_the_service_are_redacted() {
    let (log, _guard) = Log::start();
    let clock = ManualClock::automatic(now());
    for (status, form) in FORMS {
        let server = Server::start(move |connection| {
            if let Some(request) = connection.read() {
                let quote = quote(&request);
                let headers = format!("X-Request-Id: {quote}\r\n");
                connection.respond(status, &headers, &form(&quote));
            }
        });
        for credentials in [
            key(),
            key().with_security_token(TOKEN),
            Credentials::token(TOKEN),
        ] {
            let builder = client(&server.url(), &clock).credentials(credentials);
            assert_silent(&format!("{builder:?}"));
            let client = builder.build().expect("complete");
            assert_silent(&format!("{client:?}"));
            for kind in KINDS {
                match send(client.clone(), kind).await {
                    Ok(attempts) => assert_silent(&format!("{attempts:?}")),
                    Err(error) => {
                        assert_silent(&format!("{error}\n{error:?}\n{error:#?}"));
                        let body = String::from_utf8_lossy(error.body());
                        // Signed addresses are not secrets of the request.
                        assert_silent(&body.replace("hush", ""));
                    }
                }
            }
        }
    }
    assert!(log.text().contains("huaweicloud::body: response"));
    assert_silent(&log.text());
}
