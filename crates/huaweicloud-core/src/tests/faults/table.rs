//! The fault table: the outcomes of a list, a delete and a create under each fault.

use std::{sync::LazyLock, time::Duration};

use comfy_table::{Table, presets::ASCII_MARKDOWN};
use huaweicloud_auth::provider::{IamUser, PasswordProvider, ProjectScope};

use super::{
    BACKOFF, KINDS, Kind, configured,
    fault::{Fault, Service, StubResponse},
    key, send,
    server::Server,
};
use crate::{
    Attempt, Credentials, Error, RetryBudget,
    testing::ManualClock,
    tests::{
        SECRET, now,
        service::{Client, ClientBuilder},
    },
};

/// The state of the service and of the caller.
#[derive(Clone, Copy)]
pub(super) enum Scene {
    /// The endpoint refuses connections.
    Deaf,
    /// There is no such host.
    NoHost,
    /// The first of two endpoints refuses connections.
    SecondEndpoint,
    /// The service fails.
    Failing(Fault),
    /// Its clock is ahead of the client's by this many seconds.
    Skewed(i64),
    /// It takes no token of IAM's, or none but the second.
    NoToken,
    SecondToken,
    /// It does not know the key.
    UnknownKey,
}

const THROTTLED: &str = r#"{"error_code":"APIGW.0308","error_msg":"throttled"}"#;
const INTERNAL: &str = r#"{"error_code":"MSS.00000004","error_msg":"Internal Error"}"#;
const HTML: &str = "<html><title>Bad Gateway</title></html>";
const AFTER_DATE: &str =
    "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:44 GMT\r\n";

const FAULTS: &[(&str, Fault)] = &[
    ("reset before the request was read", Fault::ResetUnread),
    ("closed before the request was read", Fault::ClosedUnread),
    ("reset after the request was read", Fault::ResetRead),
    ("closed after the request was read", Fault::ClosedRead),
    ("429", rejected("429 Too Many Requests", "", THROTTLED)),
    (
        "429, Retry-After: 7",
        rejected("429 Too Many Requests", "Retry-After: 7\r\n", THROTTLED),
    ),
    (
        "429, Retry-After: date in 7 s",
        rejected("429 Too Many Requests", AFTER_DATE, THROTTLED),
    ),
    (
        "429, Retry-After: 61",
        rejected("429 Too Many Requests", "Retry-After: 61\r\n", THROTTLED),
    ),
    ("400 APIGW.0308", rejected("400 Bad Request", "", THROTTLED)),
    (
        "400",
        rejected("400 Bad Request", "", r#"{"error_code":"MSS.00000003"}"#),
    ),
    ("408", failed("408 Request Timeout", "", "")),
    ("500", failed("500 Internal Server Error", "", INTERNAL)),
    ("501", rejected("501 Not Implemented", "", "")),
    ("502, HTML", failed("502 Bad Gateway", "", HTML)),
    ("503", failed("503 Service Unavailable", "", "")),
    (
        "503, Retry-After: 7",
        failed("503 Service Unavailable", "Retry-After: 7\r\n", ""),
    ),
    ("504", failed("504 Gateway Timeout", "", HTML)),
    ("slow head", Fault::SlowHead),
    ("slow body", Fault::SlowBody),
    ("body shorter than its length", Fault::ShortBody),
    ("chunks without an end", Fault::OpenChunks),
    (
        "200, HTML",
        failed("200 OK", "Content-Type: text/html\r\n", HTML),
    ),
    ("200, empty", failed("200 OK", "", "")),
    ("not HTTP", Fault::Garbled("220 mail.example ESMTP\r\n")),
    (
        "half a head",
        Fault::Garbled("HTTP/1.1 200 OK\r\nContent-Le"),
    ),
];

const fn rejected(status: &'static str, headers: &'static str, body: &'static str) -> Fault {
    Fault::Rejected(StubResponse(status, headers, body))
}

const fn failed(status: &'static str, headers: &'static str, body: &'static str) -> Fault {
    Fault::Failed(StubResponse(status, headers, body))
}

/// The outcome of a call.
pub(super) struct Outcome {
    pub(super) result: Result<Vec<Attempt>, Error>,
    received: usize,
    executed: usize,
    slept: Vec<Duration>,
}

/// Reading the certificates of the system for each scene would take most of the time.
static CLIENTS: LazyLock<ClientBuilder> =
    LazyLock::new(|| Client::builder().http_client(reqwest::Client::builder().no_proxy()));

/// Plays a scene, of which the first `times` connections go wrong.
pub(super) async fn play(scene: Scene, times: usize, kind: Kind) -> Outcome {
    let clock = ManualClock::automatic(now());
    let mut service = Service {
        clock: clock.clone(),
        ahead: 0,
        admits: |request, now| request.is_signed_with(&key(), now),
        fault: Fault::None,
        times,
    };
    match scene {
        Scene::Failing(fault) => service.fault = fault,
        Scene::Skewed(ahead) => service.ahead = ahead,
        Scene::NoToken => service.admits = |_, _| false,
        Scene::SecondToken => {
            service.admits = |request, _| request.header("x-auth-token") == Some("token-2");
        }
        Scene::Deaf | Scene::NoHost | Scene::SecondEndpoint | Scene::UnknownKey => {}
    }
    let server = Server::start(move |connection| service.serve(connection));
    let iam = Server::start(|connection| {
        let number = connection.number + 1;
        if connection.read().is_some() {
            let token = format!("X-Subject-Token: token-{number}\r\n");
            let body = r#"{"token":{"expires_at":"2100-01-01T00:00:00Z"}}"#;
            connection.respond("201 Created", &token, body);
        }
    });
    let user = IamUser {
        domain: "account",
        name: "user",
        password: "not-a-real-password",
    };
    let scope = ProjectScope::Id("0123abcd".to_owned());
    let tokens = PasswordProvider::new(iam.url(), user, scope);
    let client = |endpoint: &str, clock: &ManualClock| {
        configured(CLIENTS.clone(), endpoint, clock).retry_budget(RetryBudget::default())
    };
    let builder = match scene {
        Scene::Deaf => client(&Server::nowhere(), &clock),
        Scene::NoHost => client("http://service.invalid", &clock),
        Scene::SecondEndpoint => client("", &clock).endpoints([Server::nowhere(), server.url()]),
        Scene::NoToken | Scene::SecondToken => {
            client(&server.url(), &clock).credentials_provider(tokens)
        }
        Scene::UnknownKey => {
            client(&server.url(), &clock).credentials(Credentials::ak_sk("AKOTHER", SECRET))
        }
        Scene::Failing(_) | Scene::Skewed(_) => client(&server.url(), &clock),
    };
    let client = builder.build();
    Outcome {
        result: send(client.expect("complete"), kind).await,
        received: server.received(),
        executed: server.executed(),
        slept: clock.sleeps(),
    }
}

impl Outcome {
    fn attempts(&self) -> &[Attempt] {
        match &self.result {
            Ok(attempts) => attempts,
            Err(error) => error.attempts(),
        }
    }

    /// The number of requests that may have taken effect as far as the caller knows.
    fn reported(&self) -> usize {
        let in_doubt = |attempt: &&Attempt| attempt.may_have_executed();
        self.attempts().iter().filter(in_doubt).count()
    }

    /// The properties of every failure.
    fn check(&self, what: &str, kind: Kind) {
        let attempts = self.attempts();
        assert!(self.received <= attempts.len(), "{what}");
        assert!(self.executed <= self.received, "{what}");
        assert!(
            self.executed <= self.reported(),
            "{what}: more executed than reported"
        );
        if let Err(error) = &self.result {
            assert_eq!(error.may_have_executed(), self.reported() > 0, "{what}");
            assert!(error.operation().is_some(), "{what}");
        }
        if let Kind::Create = kind {
            assert!(self.executed <= 1, "{what}: executed twice");
            assert!(
                self.reported() <= 1,
                "{what}: repeated although it may have been executed"
            );
        }
        let waited: Vec<Duration> = (attempts.iter().map(Attempt::waited))
            .filter(|waited| !waited.is_zero())
            .collect();
        assert_eq!(waited, self.slept, "{what}: the attempts report the waits");
        for (wait, number) in self.slept.iter().zip(1..) {
            if what.contains("Retry-After") {
                assert_eq!(*wait, Duration::from_secs(7), "{what}");
            } else {
                assert!(*wait <= BACKOFF.ceiling(number), "{what}: {wait:?}");
            }
        }
    }
}

/// `result attempts/received/executed`, and a `?` if the error leaves it open whether the call was
/// executed.
impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (result, open) = match &self.result {
            Ok(_) => ("ok".to_owned(), ""),
            Err(error) => {
                let open = if error.may_have_executed() { " ?" } else { "" };
                (name(error), open)
            }
        };
        let (attempts, received, executed) = (self.attempts().len(), self.received, self.executed);
        write!(f, "{result} {attempts}/{received}/{executed}{open}")
    }
}

/// The kind of an error, or the status that it is due to.
fn name(error: &Error) -> String {
    match error.status() {
        Some(status) if error.kind_name() == "status" => status.as_u16().to_string(),
        _ => error.kind_name().to_owned(),
    }
}

async fn table(scenes: impl IntoIterator<Item = (&str, Scene)>, times: usize) -> String {
    let mut table = Table::new();
    table.load_style(ASCII_MARKDOWN);
    table.set_header(["fault", "list", "delete", "create"]);
    for (what, scene) in scenes {
        let mut row = vec![what.to_owned()];
        for kind in KINDS {
            let outcome = play(scene, times, kind).await;
            outcome.check(what, kind);
            row.push(outcome.to_string());
        }
        table.add_row(row);
    }
    table.to_string()
}

/// Every scene in which the service fails.
pub(super) fn failing() -> impl Iterator<Item = (&'static str, Scene)> {
    (FAULTS.iter()).map(|(what, fault)| (*what, Scene::Failing(*fault)))
}

/// Cells: `result attempts/received/executed`, with `?` if the error says that the call may have
/// been executed.
#[tokio::test]
async fn permanent_faults() {
    let others = [
        ("connection refused", Scene::Deaf),
        ("no such host", Scene::NoHost),
        ("first of two endpoints refused", Scene::SecondEndpoint),
        ("clock 16 minutes slow", Scene::Skewed(16 * 60)),
        ("clock 16 minutes fast", Scene::Skewed(-16 * 60)),
        ("clock a year slow", Scene::Skewed(365 * 86_400)),
        (
            "reset after it was read, then 404",
            Scene::Failing(Fault::ResetThenGone),
        ),
        ("unknown key", Scene::UnknownKey),
        ("token refused", Scene::NoToken),
        ("token refused, not the next", Scene::SecondToken),
    ];
    insta::assert_snapshot!(table(others.into_iter().chain(failing()), usize::MAX).await);
}

#[tokio::test]
async fn transient_faults() {
    insta::assert_snapshot!(table(failing(), 2).await);
}
