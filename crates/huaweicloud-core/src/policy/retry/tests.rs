use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};
use huaweicloud_auth::transport::{TransportError, TransportErrorKind};
use proptest::prelude::*;

use super::{run::allowed, *};
use crate::{
    contract::operation::{Method, Operation, Retry},
    error::{Error, Kind, envelope::Envelope, headers::retry_after},
};

const RETRIES: [Retry; 3] = [Retry::Idempotent, Retry::Unexecuted, Retry::Never];

static LIST: Operation = Operation {
    retry: Retry::Idempotent,
    ..Operation::new("List", Method::Get, "/")
};
static CREATE: Operation = Operation::new("Create", Method::Post, "/");
static PAY: Operation = Operation {
    retry: Retry::Never,
    ..Operation::new("Pay", Method::Post, "/")
};

fn operation(retry: Retry) -> &'static Operation {
    match retry {
        Retry::Idempotent => &LIST,
        Retry::Unexecuted => &CREATE,
        Retry::Never => &PAY,
    }
}

fn status(status: u16) -> Error {
    let status = StatusCode::from_u16(status).expect("a status");
    Error::of(&LIST, Kind::Status).with_response(status, Envelope::default(), &Bytes::new())
}

fn network(kind: TransportErrorKind) -> Error {
    Error::transport(&LIST, TransportError::new(kind), SystemTime::UNIX_EPOCH)
}

fn failure(error: &Error, retry: Retry) -> Failure<'_> {
    nth_failure(error, retry, 1)
}

fn nth_failure(error: &Error, retry: Retry, attempts: u32) -> Failure<'_> {
    Failure::new(Some(operation(retry)), error, attempts, Duration::ZERO)
}

fn retries(policy: &dyn RetryPolicy, failure: &Failure<'_>) -> bool {
    allowed(policy, failure, Duration::ZERO)
}

/// For which operations the default policy repeats an attempt that failed like this.
fn repeats(error: &Error) -> [bool; 3] {
    RETRIES.map(|retry| retries(&SafeRetry, &failure(error, retry)))
}

#[test]
fn calls_that_may_have_executed_are_retried_only_if_idempotent() {
    use TransportErrorKind::{Broken, Connect, ConnectTimeout, Timeout, TooLarge};
    for error in [network(Connect), network(ConnectTimeout), status(429)] {
        assert_eq!(repeats(&error), [true, true, false], "{error}");
    }
    let mut in_doubt = vec![network(Broken), network(Timeout)];
    in_doubt.extend([408, 500, 502, 503, 504].map(status));
    for error in in_doubt {
        assert_eq!(repeats(&error), [true, false, false], "{error}");
    }
    let mut final_ones = vec![
        network(TooLarge(1)),
        Error::decode(&LIST, "the response is HTML"),
    ];
    final_ones.extend([301, 400, 401, 403, 404, 409, 501].map(status));
    for error in final_ones {
        assert_eq!(repeats(&error), [false; 3], "{error}");
    }
}

#[test]
fn the_last_condition_takes_precedence() {
    let conflict = status(409);
    let failed = status(500);
    let policy = SafeRetry
        .no_retry_if(|failure| failure.error().is_some_and(Error::is_server_error))
        .retry_if(|failure| failure.status() == Some(StatusCode::CONFLICT));
    assert!(retries(&policy, &failure(&conflict, Retry::Unexecuted)));
    assert!(!retries(&policy, &failure(&conflict, Retry::Never)));
    assert!(!retries(&policy, &failure(&failed, Retry::Idempotent)));
    let policy =
        policy.retry_if(|failure| failure.operation().is_some_and(|one| one.id == "Create"));
    assert!(retries(&policy, &failure(&failed, Retry::Unexecuted)));
    assert!(!retries(&policy, &failure(&failed, Retry::Idempotent)));
}

#[test]
fn attempts_are_bounded() {
    let error = status(503);
    let nth = |attempts| nth_failure(&error, Retry::Idempotent, attempts);
    let counts =
        |policy: &dyn RetryPolicy| (1..9).filter(|n| retries(policy, &nth(*n))).count() + 1;
    assert_eq!(counts(&SafeRetry), 4);
    assert_eq!(counts(&SafeRetry.attempt_limit(6)), 6);
    assert_eq!(counts(&SafeRetry.attempt_limit(0)), 1);
    assert_eq!(counts(&NeverRetry), 1);
    assert_eq!(counts(&NeverRetry.retry_if(|_| true)), 1);
    // The last limit applies, regardless of its position among the predicates.
    let limited = SafeRetry.attempt_limit(2).retry_if(|_| true);
    assert_eq!(counts(&limited), 2);
    assert_eq!(counts(&limited.attempt_limit(6)), 6);
}

#[test]
fn no_attempt_starts_after_the_time_limit() {
    let error = status(503);
    let policy = SafeRetry.time_limit(Duration::from_secs(10));
    let after = |elapsed, delay| {
        let elapsed = Duration::from_secs(elapsed);
        let failure = Failure::new(Some(&LIST), &error, 1, elapsed);
        allowed(&policy, &failure, Duration::from_secs(delay))
    };
    assert_eq!(
        [after(8, 2), after(8, 3), after(11, 0)],
        [true, false, false]
    );
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let value = |text: &str| HeaderValue::from_str(text).expect("a header value");
    pairs
        .iter()
        .map(|(name, text)| (name.parse().expect("a name"), value(text)))
        .collect()
}

#[test]
fn retry_after_is_read_in_both_forms() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let after = |pairs: &[(&'static str, &str)]| retry_after(&headers(pairs), now);
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    assert_eq!(after(&[("retry-after", "120")]), seconds(120));
    assert_eq!(after(&[("retry-after", " 0 ")]), seconds(0));
    let later = ("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT");
    assert_eq!(after(&[later]), seconds(10));
    // The clock of the service counts, not ours.
    assert_eq!(
        after(&[later, ("date", "Sun, 06 Nov 1994 08:48:47 GMT")]),
        seconds(60)
    );
    assert_eq!(
        after(&[("retry-after", "Sun, 06 Nov 1994 07:00:00 GMT")]),
        seconds(0)
    );
    assert_eq!(
        after(&[("retry-after", "1.5")]),
        Some(Duration::from_millis(1500))
    );
    assert_eq!(
        after(&[("retry-after", "99999999999999999999999")]),
        seconds(1_000_000_000)
    );
    for invalid in ["", "soon", "-1", "1.5.", ".", "inf", "1e3", "0x1"] {
        assert_eq!(after(&[("retry-after", invalid)]), None, "{invalid}");
    }
}

#[test]
fn retry_after_is_a_minimum_and_too_long_a_delay_is_not_awaited() {
    let asked = |seconds: &str| {
        status(429).with_times(
            &headers(&[("retry-after", seconds)]),
            SystemTime::UNIX_EPOCH,
        )
    };
    let limits = SafeRetry.limits();
    let wait = |error: &Error, random| limits.delay(&failure(error, Retry::Idempotent), random);
    assert_eq!(wait(&asked("30"), 1.0), Some(Duration::from_secs(30)));
    assert_eq!(wait(&asked("0"), 1.0), Some(Duration::from_millis(200)));
    assert_eq!(wait(&asked("60"), 0.0), Some(Duration::from_secs(60)));
    assert_eq!(wait(&asked("61"), 0.0), None);
}

proptest! {
    #[test]
    fn delays_never_exceed_their_ceiling(
        initial in 0_u64..10_000, maximum in 0_u64..100_000, attempts: u32, random in -1.0..2.0,
    ) {
        let backoff = Backoff::new(Duration::from_millis(initial), Duration::from_millis(maximum));
        prop_assert!(backoff.wait(attempts, random) <= backoff.ceiling(attempts));
        prop_assert!(backoff.ceiling(attempts) <= Duration::from_millis(maximum));
        prop_assert!(backoff.ceiling(attempts) <= backoff.ceiling(attempts.saturating_add(1)));
    }
}

#[test]
fn ten_successes_restore_one_retry_of_the_budget() {
    let budget = RetryBudget::new(2);
    assert!(budget.withdraw() && budget.withdraw() && !budget.withdraw());
    (0..9).for_each(|_| budget.deposit());
    assert!(!budget.clone().withdraw());
    budget.deposit();
    assert!(budget.withdraw());
    (0..1000).for_each(|_| budget.deposit());
    assert_eq!(budget.available(), 2);
}
