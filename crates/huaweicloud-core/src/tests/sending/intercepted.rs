//! Interceptors: when they are called, and what they may do.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Request};

use super::{JOBS, builder, list};
use crate::{
    Attempt, Credentials, Error, Interceptor, InterceptorError,
    contract::operation::Operation,
    testing::{ManualClock, Stub},
    tests::service::Client,
    tests::{SECRET, now},
};

type Log = Arc<Mutex<Vec<String>>>;

/// Writes down what it sees, adds a header, and stops the call before a given request is sent.
#[derive(Debug, Clone)]
struct Witness {
    name: &'static str,
    log: Log,
    header: (&'static str, &'static str),
    stops: Option<&'static str>,
}

impl Witness {
    fn new(name: &'static str, log: &Log) -> Self {
        Self {
            name,
            log: Arc::clone(log),
            header: ("x-seen", name),
            stops: None,
        }
    }

    /// Notes what happened, and stops the call if it is time to.
    fn note(&self, what: String) -> Result<(), InterceptorError> {
        let mut log = self.log.lock().expect("not poisoned");
        log.push(format!("{} {what}", self.name));
        let stop = self
            .stops
            .is_some_and(|stop| log.iter().filter(|one| one.contains(stop)).count() == 2);
        if stop { Err("enough".into()) } else { Ok(()) }
    }
}

impl Interceptor for Witness {
    fn before_signing(
        &self,
        operation: &'static Operation,
        headers: &mut HeaderMap,
    ) -> Result<(), InterceptorError> {
        let (name, value) = self.header;
        headers.insert(name, HeaderValue::from_static(value));
        self.note(format!("before signing {}", operation.id))
    }

    fn before_sending(
        &self,
        _: &'static Operation,
        request: &Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        let authorization = request.headers()["authorization"].to_str()?;
        let signed = authorization.contains("x-seen");
        self.note(format!("before sending, signed: {signed}"))
    }

    fn after_attempt(&self, _: &'static Operation, attempt: &Attempt) {
        let status = attempt.status().map(|status| status.as_u16());
        let _ = self.note(format!("after attempt {status:?}"));
    }

    fn after_call(&self, _: &'static Operation, attempts: &[Attempt], error: Option<&Error>) {
        let failed = error.map(Error::kind_name);
        let _ = self.note(format!(
            "after call of {} attempts: {failed:?}",
            attempts.len()
        ));
    }
}

fn client(witnesses: [Witness; 2]) -> (Client, Stub) {
    let stub = Stub::new([Stub::response(503, ""), Stub::response(200, JOBS)]);
    let [one, other] = witnesses;
    let client = builder(stub.clone(), &ManualClock::automatic(now()))
        .interceptor(one)
        .interceptor(other)
        .build();
    (client.expect("complete"), stub)
}

fn lines(log: &Log) -> Vec<String> {
    log.lock().expect("not poisoned").clone()
}

#[tokio::test]
async fn interceptors_run_in_the_order_of_registration() {
    let log = Log::default();
    let (client, stub) = client([Witness::new("one", &log), Witness::new("two", &log)]);
    list(&client).send().await.expect("a response");
    insta::assert_snapshot!(lines(&log).join("\n"));
    // The interceptor that was added last wins.
    assert_eq!(stub.requests()[1].headers()["x-seen"], "two");
}

#[tokio::test]
async fn calls_stopped_by_an_interceptor_are_not_sent() {
    for (stops, sent) in [("before signing", 0), ("after attempt", 1)] {
        let log = Log::default();
        let witness = Witness::new("one", &log);
        let other = Witness {
            stops: Some(stops),
            ..Witness::new("two", &log)
        };
        let (client, stub) = client([witness, other]);
        let error = list(&client).send().await.expect_err("stopped");
        assert!(
            error.is_intercepted() && format!("{error:?}").contains("enough"),
            "{error:?}"
        );
        assert_eq!(
            (error.attempts().len(), stub.requests().len()),
            (sent, sent)
        );
        let end = format!("two after call of {sent} attempts: Some(\"intercepted\")");
        assert_eq!(lines(&log).contains(&end), sent > 0, "{:#?}", lines(&log));
    }
}

#[tokio::test]
async fn headers_of_the_request_itself_cannot_be_replaced() {
    for credentials in [
        Credentials::ak_sk("AKEXAMPLE", SECRET),
        Credentials::token("token"),
    ] {
        for header in [
            "host",
            "x-app-userid",
            "x-sdk-date",
            "authorization",
            "x-auth-token",
        ] {
            let log = Log::default();
            let thief = Witness {
                header: (header, "evil.example"),
                ..Witness::new("one", &log)
            };
            let stub = Stub::new([]);
            let client = builder(stub.clone(), &ManualClock::automatic(now()))
                .credentials(credentials.clone())
                .app_user_id("user")
                .interceptor(thief)
                .build()
                .expect("complete");
            let error = list(&client).send().await.expect_err("rejected");
            assert!(format!("{error:?}").contains(header), "{error:?}");
            assert!(stub.requests().is_empty() && !error.may_have_executed());
        }
    }
}
