//! Credentials that expire or are rejected while many calls are in flight.

use std::{
    borrow::Cow,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst},
    },
};

use huaweicloud_auth::{
    provider::{
        Context, IamUser, PasswordProvider, ProjectScope, ProvideCredentials, Provided,
        ProviderError,
    },
    transport::BoxFuture,
};
use tokio::task::JoinSet;

use super::{JOBS, Polite, builder, list, requests_to, seconds, with_header};
use crate::{
    Credentials, Error,
    testing::{ManualClock, Stub},
    tests::service::Client,
    tests::{SECRET, now},
};

const CALLS: usize = 200;
const TOKENS: &str = "/v3/auth/tokens";

/// Gives temporary keys that last an hour, and numbers them.
#[derive(Debug, Default, Clone)]
struct TemporaryKeys(Arc<AtomicUsize>);

impl ProvideCredentials for TemporaryKeys {
    fn name(&self) -> Cow<'_, str> {
        "temporary keys".into()
    }

    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            let number = self.0.fetch_add(1, SeqCst) + 1;
            let key = Credentials::ak_sk(format!("AK{number}"), SECRET);
            let key = key.with_security_token(format!("secret-{number}"));
            Ok(Provided::new(key).with_expires_at(context.now + seconds(3600)))
        })
    }
}

/// A service, and an IAM that numbers its tokens. A token with a number below `oldest` is rejected.
fn service(clock: &ManualClock, oldest: &Arc<AtomicU64>) -> Stub {
    let (issued, clock, oldest) = (AtomicU64::new(0), clock.clone(), Arc::clone(oldest));
    Stub::with(move |request| {
        if request.uri().path() == TOKENS {
            let expires = crate::Timestamp::from(crate::Clock::now(&clock) + seconds(3600));
            let body = format!(r#"{{"token":{{"expires_at":"{expires}"}}}}"#);
            let mut response = Stub::response(201, body)?;
            let token = format!("token-{}", issued.fetch_add(1, SeqCst) + 1);
            let token = token.parse().expect("a value");
            response.headers_mut().insert("x-subject-token", token);
            return Ok(response);
        }
        let headers = request.headers();
        let proof = headers
            .get("x-auth-token")
            .or(headers.get("x-security-token"));
        let proof = proof.expect("authenticated").to_str().expect("text");
        let (_, number) = proof.split_once('-').expect("numbered");
        if number.parse::<u64>().expect("a number") < oldest.load(SeqCst) {
            return Stub::response(401, "");
        }
        Stub::response(200, JOBS)
    })
}

fn password() -> PasswordProvider {
    let user = IamUser {
        domain: "account",
        name: "user",
        password: "not-a-real-password",
    };
    let scope = ProjectScope::Id("0123abcd".to_owned());
    PasswordProvider::new("http://iam.example", user, scope)
}

/// How many attempts each of many calls took that were made at once.
async fn all_at_once(client: &Client) -> Result<Vec<usize>, Error> {
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        calls.spawn(list(client).send());
    }
    let mut attempts = Vec::new();
    while let Some(call) = calls.join_next().await {
        attempts.push(call.expect("no panic")?.attempts().len());
    }
    Ok(attempts)
}

/// Makes many calls at first, after the credentials were revoked, and after they expired; each
/// time one request for new ones is enough.
async fn renew(provider: impl ProvideCredentials + 'static, renewals: impl Fn(&Stub) -> usize) {
    let clock = ManualClock::automatic(now());
    let oldest = Arc::new(AtomicU64::new(0));
    let stub = service(&clock, &oldest);
    let builder = builder(Polite(stub.clone()), &clock).credentials_provider(provider);
    let client = builder.build().expect("complete");

    let attempts = all_at_once(&client).await.expect("fetched");
    assert_eq!((attempts, renewals(&stub)), (vec![1; CALLS], 1));

    oldest.store(2, SeqCst);
    let attempts = all_at_once(&client).await.expect("renewed");
    assert_eq!((attempts, renewals(&stub)), (vec![2; CALLS], 2));

    clock.advance(seconds(3600));
    let attempts = all_at_once(&client).await.expect("renewed");
    assert_eq!((attempts, renewals(&stub)), (vec![1; CALLS], 3));
    assert!(clock.sleeps().is_empty());

    oldest.store(u64::MAX, SeqCst);
    let error = list(&client).send().await.expect_err("rejected for good");
    assert!(error.is_auth() && !error.may_have_executed(), "{error}");
    assert_eq!((error.attempts().len(), renewals(&stub)), (2, 4));
}

#[tokio::test]
async fn concurrent_calls_renew_a_token_once() {
    renew(password(), |stub| requests_to(stub, TOKENS)).await;
}

#[tokio::test]
async fn concurrent_calls_renew_temporary_keys_once() {
    let keys = TemporaryKeys::default();
    let asked = Arc::clone(&keys.0);
    renew(keys, |_| asked.load(SeqCst)).await;
}

#[tokio::test]
async fn failed_renewals_end_the_call_and_report_both_errors() {
    let stub = Stub::new([
        with_header(
            Stub::response(201, r#"{"token":{"expires_at":"2100-01-01T00:00:00Z"}}"#),
            "x-subject-token",
            "token-1",
        ),
        Stub::response(401, ""),
        Stub::response(503, ""),
        Stub::response(503, ""),
        Stub::response(503, ""),
        Stub::response(503, ""),
    ]);
    let clock = ManualClock::automatic(now());
    let builder = builder(stub.clone(), &clock).credentials_provider(password());
    let client = builder.build().expect("complete");
    let error = list(&client).send().await.expect_err("IAM is down");
    assert!(
        error.is_credentials() && !error.may_have_executed(),
        "{error}"
    );
    assert_eq!(error.attempts().len(), 1);
    assert!(format!("{error:?}").contains("503"), "{error:?}");
}
