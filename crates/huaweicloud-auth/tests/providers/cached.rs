//! Keeping credentials, and fetching them once for everybody.

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

use crate::support::{Script, now};

/// Gives numbered tokens that live for `life`, or the failures that are queued; each answer needs a
/// permit of the gate.
#[derive(Debug)]
struct Source {
    life: Option<Duration>,
    failures: Mutex<VecDeque<ProviderError>>,
    gate: Semaphore,
    asked: AtomicUsize,
}

impl Source {
    fn new(life: impl Into<Option<Duration>>) -> Arc<Self> {
        Arc::new(Self {
            life: life.into(),
            failures: Mutex::default(),
            gate: Semaphore::new(Semaphore::MAX_PERMITS),
            asked: AtomicUsize::new(0),
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

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
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
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
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

/// What is given out at each of these times after now.
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
async fn what_does_not_expire_is_fetched_once() {
    let source = Source::new(None);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let year = 365 * 24 * 60 * MINUTE;
    assert_eq!(
        tokens(&cached, &[Duration::ZERO, year]).await,
        ["token-1"; 2]
    );
    assert_eq!(source.asked(), 1);
}

#[tokio::test]
async fn new_ones_are_fetched_five_minutes_before_the_old_expire() {
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
async fn the_window_can_be_set_and_is_never_more_than_a_quarter_of_a_life() {
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
async fn what_is_expired_when_it_comes_is_given_and_fetched_anew() {
    let cached = CachedCredentials::new(Source::new(Duration::ZERO));
    assert_eq!(
        tokens(&cached, &[Duration::ZERO, Duration::ZERO]).await,
        ["token-1", "token-2"]
    );
}

#[tokio::test]
async fn old_ones_are_kept_when_a_refresh_fails() {
    let source = Source::new(60 * MINUTE);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let edge = 55 * MINUTE;
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-1"]);
    source.fail_next();
    source.fail_next();
    let after = [edge, edge + SECOND, edge + 29 * SECOND];
    assert_eq!(tokens(&cached, &after).await, ["token-1"; 3]);
    assert_eq!(source.asked(), 2, "the next attempt waits");
    assert_eq!(tokens(&cached, &[edge + 30 * SECOND]).await, ["token-1"]);
    assert_eq!(source.asked(), 3);
    assert_eq!(tokens(&cached, &[edge + MINUTE]).await, ["token-4"]);
}

#[tokio::test]
async fn the_pause_after_a_failure_is_short_where_life_is() {
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
async fn expired_ones_are_not_kept() {
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
async fn a_failed_first_fetch_is_not_kept() {
    let source = Source::new(None);
    source.fail_next();
    let cached = CachedCredentials::new(Arc::clone(&source));
    assert_eq!(
        tokens(&cached, &[Duration::ZERO, Duration::ZERO]).await,
        ["the source is dry", "token-2"]
    );
}

/// 200 callers at once; what each was given.
async fn crowd(source: &Source, cached: &Arc<CachedCredentials>) -> Vec<Result<String, String>> {
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
    while source.asked() == 0 {
        tokio::task::yield_now().await;
    }
    // Everybody waits by now; more permits than one show whether more than one asks.
    tokio::task::yield_now().await;
    source.gate.add_permits(200);
    let mut given = Vec::new();
    for caller in callers {
        given.push(caller.await.unwrap());
    }
    given
}

#[tokio::test]
async fn one_asks_however_many_wait() {
    for life in [None, Some(60 * MINUTE), Some(Duration::ZERO)] {
        let source = Source::closed(life);
        let cached = Arc::new(CachedCredentials::new(Arc::clone(&source)));
        let given = crowd(&source, &cached).await;
        assert!(given.iter().all(|given| given.as_deref() == Ok("token-1")));
        assert_eq!(source.asked(), 1, "{life:?}");
    }
}

#[tokio::test]
async fn all_who_wait_are_told_of_one_failure() {
    let source = Source::closed(None);
    source.fail_next();
    let cached = Arc::new(CachedCredentials::new(Arc::clone(&source)));
    let given = crowd(&source, &cached).await;
    let dry = Err("the source is dry".to_owned());
    assert!(given.iter().all(|given| *given == dry));
    assert_eq!(source.asked(), 1);
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-2"]);
}

#[tokio::test]
async fn another_asks_when_the_one_that_asked_goes_away() {
    let source = Source::closed(None);
    let cached = CachedCredentials::new(Arc::clone(&source));
    let transport = Script::default();
    let context = at(&transport, Duration::ZERO);

    let mut first = Box::pin(cached.get(&context));
    assert!(poll(first.as_mut()).is_pending());
    let mut second = Box::pin(cached.get(&context));
    assert!(poll(second.as_mut()).is_pending());
    assert_eq!(source.asked(), 1);

    drop(first);
    assert!(poll(second.as_mut()).is_pending());
    assert_eq!(source.asked(), 2);
    source.gate.add_permits(1);
    assert_eq!(token(&second.await.unwrap()), "token-2");
}

#[tokio::test]
async fn nobody_waits_while_the_old_ones_work() {
    let source = Source::closed(60 * MINUTE);
    source.gate.add_permits(1);
    let cached = CachedCredentials::new(Arc::clone(&source));
    assert_eq!(tokens(&cached, &[Duration::ZERO]).await, ["token-1"]);

    let transport = Script::default();
    let in_window = at(&transport, 56 * MINUTE);
    let mut refresh = Box::pin(cached.get(&in_window));
    assert!(poll(refresh.as_mut()).is_pending());
    // The lock is held now: who needs no refresh, or can do without, never touches it or goes on.
    for after in [MINUTE, 57 * MINUTE] {
        let context = at(&transport, after);
        let other = pin!(cached.get(&context));
        let Poll::Ready(Ok(provided)) = poll(other) else {
            panic!("has to wait after {after:?}");
        };
        assert_eq!(token(&provided), "token-1");
    }
    let expired = at(&transport, 60 * MINUTE);
    assert!(poll(pin!(cached.get(&expired))).is_pending());
    source.gate.add_permits(1);
    assert_eq!(token(&refresh.await.unwrap()), "token-2");
}

#[tokio::test]
async fn many_who_were_refused_cause_one_fetch() {
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
    assert_eq!(source.asked(), 2);
}

#[tokio::test]
async fn what_was_refused_is_not_kept_when_a_refresh_fails() {
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
fn it_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>(_: T) {}
    shared(CachedCredentials::new(Source::new(None)));
}
