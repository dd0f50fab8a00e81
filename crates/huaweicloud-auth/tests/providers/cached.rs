//! Tests of cached credentials.

use std::{
    borrow::Cow,
    collections::VecDeque,
    future::Future,
    pin::{Pin, pin},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Poll, Waker},
    time::Duration,
};

use huaweicloud_auth::{
    Credentials,
    provider::{CachedCredentials, Context, ProvideCredentials, Provided, ProviderError},
    transport::BoxFuture,
};
use tokio::sync::Semaphore;

use crate::support::{Instantly, Script, now};

/// Provides numbered tokens with a lifetime of `life`, or the queued errors. Each result needs a permit
/// of the gate.
#[derive(Debug)]
struct Source {
    life: Option<Duration>,
    failures: Mutex<VecDeque<ProviderError>>,
    gate: Semaphore,
    calls: AtomicUsize,
}

impl Source {
    fn new(life: impl Into<Option<Duration>>) -> Arc<Self> {
        Arc::new(Self {
            life: life.into(),
            failures: Mutex::default(),
            gate: Semaphore::new(Semaphore::MAX_PERMITS),
            calls: AtomicUsize::new(0),
        })
    }

    fn closed(life: impl Into<Option<Duration>>) -> Arc<Self> {
        let source = Self::new(life);
        source.gate.forget_permits(Semaphore::MAX_PERMITS);
        source
    }

    fn fail_next(&self) {
        let error = ProviderError::failed("the source is dry");
        self.failures.lock().unwrap().push_back(error);
    }

    fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }
}

impl ProvideCredentials for Source {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("source")
    }

    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move {
            let number = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
            self.gate.acquire().await.unwrap().forget();
            if let Some(error) = self.failures.lock().unwrap().pop_front() {
                return Err(error);
            }
            let provided = Provided::new(Credentials::token(format!("token-{number}")));
            Ok(match self.life {
                Some(life) => provided.with_expires_at(context.now + life),
                None => provided,
            })
        })
    }
}

fn token(provided: &Provided) -> &str {
    provided.credentials().expose_token().unwrap()
}

const MINUTE: Duration = Duration::from_secs(60);
const SECOND: Duration = Duration::from_secs(1);

/// Returns the tokens, or the errors, at these times after now.
async fn tokens(cached: &CachedCredentials, after: &[Duration]) -> Vec<String> {
    let transport = Script::default();
    let mut tokens = Vec::new();
    for after in after {
        tokens.push(match cached.get(&at(&transport, *after)).await {
            Ok(provided) => token(&provided).to_owned(),
            Err(error) => error.to_string(),
        });
    }
    tokens
}

fn at(transport: &Script, after: Duration) -> Context<'_> {
    Context::new(transport, now() + after)
}

fn poll<F: Future>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut std::task::Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn credentials_without_expiration_are_fetched_once() {
    let source = Source::new(None);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let year = 365 * 24 * 60 * MINUTE;
    assert_eq!(
        tokens(&cached, &[Duration::ZERO, year]).await,
        ["token-1"; 2]
    );
    assert_eq!(source.calls(), 1);
}

#[tokio::test]
async fn credentials_are_refreshed_five_minutes_before_expiration() {
    let day = 24 * 60 * MINUTE;
    let cached = CachedCredentials::new(Source::new(day));
    let edge = day - 5 * MINUTE;
    assert_eq!(
        tokens(
            &cached,
            &[Duration::ZERO, edge - SECOND, edge, edge + day - 6 * MINUTE]
        )
        .await,
        ["token-1", "token-1", "token-2", "token-2"]
    );
}

#[tokio::test]
async fn the_window_is_at_most_a_quarter_of_the_lifetime() {
    let hour = 60 * MINUTE;
    for (window, life, edge) in [
        (10 * MINUTE, hour, 50 * MINUTE),
        (hour, hour, 45 * MINUTE),
        (5 * MINUTE, 4 * SECOND, 3 * SECOND),
        (Duration::ZERO, hour, hour),
    ] {
        let cached = CachedCredentials::new(Source::new(life)).with_refresh_window(window);
        assert_eq!(
            tokens(&cached, &[Duration::ZERO, edge - SECOND, edge]).await,
            ["token-1", "token-1", "token-2"],
            "{window:?} of {life:?}"
        );
    }
}

#[tokio::test]
async fn expired_results_are_returned_and_refreshed() {
    let cached = CachedCredentials::new(Source::new(Duration::ZERO));
    assert_eq!(
        tokens(&cached, &[Duration::ZERO, Duration::ZERO]).await,
        ["token-1", "token-2"]
    );
}

#[tokio::test]
async fn cached_credentials_are_used_when_a_refresh_fails() {
    let source = Source::new(60 * MINUTE);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let edge = 55 * MINUTE;
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-1"]);
    source.fail_next();
    source.fail_next();
    let after = [edge, edge + SECOND, edge + 29 * SECOND];
    assert_eq!(tokens(&cached, &after).await, ["token-1"; 3]);
    assert_eq!(source.calls(), 2, "the next attempt waits");
    assert_eq!(tokens(&cached, &[edge + 30 * SECOND]).await, ["token-1"]);
    assert_eq!(source.calls(), 3);
    assert_eq!(tokens(&cached, &[edge + MINUTE]).await, ["token-4"]);
}

#[tokio::test]
async fn the_pause_after_a_failure_depends_on_the_lifetime() {
    let source = Source::new(40 * SECOND);
    let cached = CachedCredentials::new(Arc::clone(&source));
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-1"]);
    source.fail_next();
    // With ten seconds left, the next attempt comes after two and a half.
    let after = [30 * SECOND, 32 * SECOND, 33 * SECOND];
    assert_eq!(
        tokens(&cached, &after).await,
        ["token-1", "token-1", "token-3"]
    );
}

#[tokio::test]
async fn expired_credentials_are_not_used_when_a_refresh_fails() {
    let source = Source::new(60 * MINUTE);
    let cached = CachedCredentials::new(Arc::clone(&source));
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-1"]);
    source.fail_next();
    let expired = 60 * MINUTE;
    assert_eq!(
        tokens(&cached, &[expired, expired]).await,
        ["the source is dry", "token-3"]
    );
}

#[tokio::test]
async fn a_failed_first_fetch_is_not_cached() {
    let source = Source::new(None);
    source.fail_next();
    let cached = CachedCredentials::new(Arc::clone(&source));
    assert_eq!(
        tokens(&cached, &[Duration::ZERO, Duration::ZERO]).await,
        ["the source is dry", "token-2"]
    );
}

/// Returns the results of 200 concurrent callers.
async fn concurrently(
    source: &Source,
    cached: &Arc<CachedCredentials>,
) -> Vec<Result<String, String>> {
    let callers: Vec<_> = (0..200)
        .map(|_| {
            let cached = Arc::clone(cached);
            tokio::spawn(async move {
                let transport = Script::default();
                let provided = cached.get(&at(&transport, Duration::ZERO)).await;
                provided
                    .map(|provided| token(&provided).to_owned())
                    .map_err(|error| error.to_string())
            })
        })
        .collect();
    while source.calls() == 0 {
        tokio::task::yield_now().await;
    }
    // All callers wait now. With several permits, several calls would be counted.
    tokio::task::yield_now().await;
    source.gate.add_permits(200);
    let mut results = Vec::new();
    for caller in callers {
        results.push(caller.await.unwrap());
    }
    results
}

#[tokio::test]
async fn concurrent_callers_cause_one_fetch() {
    for life in [None, Some(60 * MINUTE), Some(Duration::ZERO)] {
        let source = Source::closed(life);
        let cached = Arc::new(CachedCredentials::new(Arc::clone(&source)));
        let results = concurrently(&source, &cached).await;
        assert!(
            results
                .iter()
                .all(|result| result.as_deref() == Ok("token-1"))
        );
        assert_eq!(source.calls(), 1, "{life:?}");
    }
}

#[tokio::test]
async fn concurrent_callers_share_one_error() {
    let source = Source::closed(None);
    source.fail_next();
    let cached = Arc::new(CachedCredentials::new(Arc::clone(&source)));
    let results = concurrently(&source, &cached).await;
    let dry = Err("the source is dry".to_owned());
    assert!(results.iter().all(|result| *result == dry));
    assert_eq!(source.calls(), 1);
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-2"]);
}

#[tokio::test]
async fn a_waiting_caller_fetches_when_the_fetching_one_is_cancelled() {
    let source = Source::closed(None);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let transport = Script::default();
    let context = at(&transport, Duration::ZERO);

    let mut first = Box::pin(cached.get(&context));
    assert!(poll(first.as_mut()).is_pending());
    let mut second = Box::pin(cached.get(&context));
    assert!(poll(second.as_mut()).is_pending());
    assert_eq!(source.calls(), 1);

    drop(first);
    assert!(poll(second.as_mut()).is_pending());
    assert_eq!(source.calls(), 2);
    source.gate.add_permits(1);
    assert_eq!(token(&second.await.unwrap()), "token-2");
}

#[tokio::test]
async fn callers_do_not_wait_while_cached_credentials_are_valid() {
    let source = Source::closed(60 * MINUTE);
    source.gate.add_permits(1);
    let cached = CachedCredentials::new(Arc::clone(&source));
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-1"]);

    let transport = Script::default();
    let in_window = at(&transport, 56 * MINUTE);
    let mut refresh = Box::pin(cached.get(&in_window));
    assert!(poll(refresh.as_mut()).is_pending());
    // A refresh is running. Callers that do not need it are not blocked.
    for after in [MINUTE, 57 * MINUTE] {
        let context = at(&transport, after);
        let other = pin!(cached.get(&context));
        let Poll::Ready(Ok(provided)) = poll(other) else {
            panic!("waits after {after:?}");
        };
        assert_eq!(token(&provided), "token-1");
    }
    let expired = at(&transport, 60 * MINUTE);
    assert!(poll(pin!(cached.get(&expired))).is_pending());
    source.gate.add_permits(1);
    assert_eq!(token(&refresh.await.unwrap()), "token-2");
}

#[tokio::test]
async fn a_cancelled_refresh_is_postponed_while_cached_credentials_are_valid() {
    let source = Source::closed(60 * MINUTE);
    source.gate.add_permits(1);
    let cached = CachedCredentials::new(Arc::clone(&source));
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-1"]);

    let transport = Script::default();
    let in_window = at(&transport, 56 * MINUTE);
    let mut refresh = Box::pin(cached.get(&in_window));
    assert!(poll(refresh.as_mut()).is_pending());
    // The timeout of the call has passed.
    drop(refresh);
    let soon = [56 * MINUTE + SECOND, 56 * MINUTE + 29 * SECOND];
    assert_eq!(tokens(&cached, &soon).await, ["token-1", "token-1"]);
    assert_eq!(source.calls(), 2);
    let later = at(&transport, 56 * MINUTE + 30 * SECOND);
    assert!(poll(pin!(cached.get(&later))).is_pending());
    assert_eq!(source.calls(), 3);
}

#[tokio::test]
async fn a_refresh_has_a_time_limit_while_cached_credentials_are_valid() {
    let source = Source::closed(60 * MINUTE);
    source.gate.add_permits(1);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let (transport, timer) = (Script::default(), Instantly::default());
    let timed = |after| at(&transport, after).with_timer(&timer);
    let first = cached.get(&timed(Duration::ZERO)).await.unwrap();
    let valid = cached.get(&timed(56 * MINUTE)).await.unwrap();
    assert!(Arc::ptr_eq(&first, &valid));
    assert_eq!((source.calls(), timer.pauses()), (2, vec![5 * SECOND]));
    // Nothing else could be returned later.
    let expired = timed(60 * MINUTE);
    assert!(poll(pin!(cached.get(&expired))).is_pending());
}

#[tokio::test]
async fn many_rejected_callers_cause_one_fetch() {
    let source = Source::new(None);
    let cached = Arc::new(CachedCredentials::new(Arc::clone(&source)));
    let transport = Script::default();
    let context = at(&transport, Duration::ZERO);
    let seen = cached.get(&context).await.unwrap();

    let callers: Vec<_> = (0..200)
        .map(|_| {
            let (cached, seen) = (Arc::clone(&cached), Arc::clone(&seen));
            tokio::spawn(async move {
                cached.invalidate(&seen);
                let transport = Script::default();
                let fresh = cached.get(&at(&transport, Duration::ZERO)).await;
                token(&fresh.unwrap()).to_owned()
            })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "token-2");
    }
    assert_eq!(source.calls(), 2);
}

#[tokio::test]
async fn rejected_credentials_are_not_used_when_a_refresh_fails() {
    let source = Source::new(60 * MINUTE);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let transport = Script::default();
    let seen = cached.get(&at(&transport, Duration::ZERO)).await.unwrap();
    cached.invalidate(&seen);
    source.fail_next();
    assert_eq!(
        tokens(&cached, &[SECOND, SECOND]).await,
        ["the source is dry", "token-3"]
    );
}

#[test]
fn caches_are_send_and_sync() {
    fn shared<T: Send + Sync + 'static>(_: T) {}
    shared(CachedCredentials::new(Source::new(None)));
}
