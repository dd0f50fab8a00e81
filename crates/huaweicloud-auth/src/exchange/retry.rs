//! Sending with retries: transient errors after a pause, and signatures rejected for a wrong clock.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, header};
use jiff::fmt::rfc2822::DateTimeParser;

use crate::{
    context::Context,
    transport::{NewConnection, TransportError, TransportErrorKind},
};

/// The number of attempts, including the first.
const MAX_ATTEMPTS: u32 = 4;
/// The pause before the second attempt. It doubles with each further attempt.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause. If a server asks for a longer one, its response is returned instead.
const MAX_PAUSE: Duration = Duration::from_secs(10);
/// A difference of clocks that needs no correction: the service accepts 15 minutes.
const NEGLIGIBLE_OFFSET: Duration = Duration::from_secs(60);

/// How a difference between the clocks of this machine and the server affects a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClockCheck {
    /// The request is signed: if it is rejected with 401, it is signed again with the corrected
    /// time.
    Sign,
    /// The request is not signed: the difference is only reported.
    Report,
    /// The `Date` of the server is ignored.
    #[cfg(feature = "metadata")]
    Ignore,
}

/// Sends a request, which `build` creates for the time of each attempt.
///
/// Retries transient errors if the context has a timer. Returns the last outcome, or the error of
/// `build`.
pub(crate) async fn send<E>(
    context: &Context<'_>,
    check: ClockCheck,
    mut build: impl FnMut(SystemTime) -> Result<Request<Bytes>, E>,
) -> Result<Result<Response<Bytes>, TransportError>, E> {
    let mut now = context.now;
    let mut corrected = false;
    let mut attempt = 1;
    let mut reconnect = false;
    loop {
        let mut request = build(now)?;
        if reconnect {
            request.extensions_mut().insert(NewConnection);
        }
        let outcome = context.transport.send(request).await;
        reconnect = outcome.is_err();
        let outcome = outcome.or_else(rejection);
        if let Ok(response) = &outcome
            && let Some(server_time) = differing_date(response, check, now)
            && !corrected
        {
            corrected = true;
            if let Some(timer) = context.timer {
                timer.clock_differs(now, server_time);
            }
            if check == ClockCheck::Sign && response.status() == StatusCode::UNAUTHORIZED {
                now = server_time;
                continue;
            }
        }
        let Some(timer) = context.timer else {
            return Ok(outcome);
        };
        if attempt == MAX_ATTEMPTS || !is_transient(&outcome) {
            return Ok(outcome);
        }
        let requested = outcome
            .as_ref()
            .ok()
            .and_then(|response| retry_after(response.headers(), now))
            .unwrap_or_default();
        let pause = requested.max(FIRST_PAUSE * 2_u32.pow(attempt - 1));
        if pause > MAX_PAUSE {
            return Ok(outcome);
        }
        timer.sleep(pause).await;
        now = now.checked_add(pause).unwrap_or(now);
        attempt += 1;
    }
}

/// Returns an error response whose body was not received: its status counts nevertheless.
fn rejection(error: TransportError) -> Result<Response<Bytes>, TransportError> {
    let status = error.status().filter(|status| !status.is_success());
    let (Some(status), Some(headers)) = (status, error.headers()) else {
        return Err(error);
    };
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    *response.headers_mut() = headers.clone();
    Ok(response)
}

/// Returns whether another attempt may succeed.
pub(crate) fn is_transient(outcome: &Result<Response<Bytes>, TransportError>) -> bool {
    match outcome {
        Ok(response) => is_transient_status(response.status().as_u16()),
        Err(error) => is_transient_error(error),
    }
}

pub(crate) fn is_transient_status(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

pub(crate) fn is_transient_error(error: &TransportError) -> bool {
    matches!(
        error.kind(),
        TransportErrorKind::Connect
            | TransportErrorKind::ConnectTimeout
            | TransportErrorKind::Timeout
            | TransportErrorKind::Broken
    )
}

/// Returns the longest pause that a server asks for: a number of seconds, or a date. A date is relative to
/// that of the response, if it has one, since both are of the same clock.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let sent = headers
        .get(header::DATE)
        .and_then(|sent| sent.to_str().ok());
    let now = sent.and_then(parse_http_date).unwrap_or(now);
    let pause = |value: &str| match value.parse::<f64>() {
        Ok(seconds) => Duration::try_from_secs_f64(seconds.clamp(0.0, 1e9)).ok(),
        Err(_) => Some(
            parse_http_date(value)?
                .duration_since(now)
                .unwrap_or_default(),
        ),
    };
    let values = headers.get_all(header::RETRY_AFTER).iter();
    let values = values.filter_map(|value| value.to_str().ok());
    values.filter_map(|value| pause(value.trim())).max()
}

fn differing_date(
    response: &Response<Bytes>,
    check: ClockCheck,
    now: SystemTime,
) -> Option<SystemTime> {
    #[cfg(feature = "metadata")]
    if check == ClockCheck::Ignore {
        return None;
    }
    let _ = check;
    let date = parse_http_date(response.headers().get(header::DATE)?.to_str().ok()?)?;
    let offset = now
        .duration_since(date)
        .unwrap_or_else(|error| error.duration());
    (offset > NEGLIGIBLE_OFFSET).then_some(date)
}

fn parse_http_date(text: &str) -> Option<SystemTime> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    Some(PARSER.parse_timestamp(text).ok()?.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parsed(value: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, value.parse().unwrap());
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        retry_after(&headers, now)
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        for (value, expected) in [
            ("0", Some(Duration::ZERO)),
            (" 2 ", Some(Duration::from_secs(2))),
            ("1.5", Some(Duration::from_millis(1500))),
            ("-3", Some(Duration::ZERO)),
            ("1e99", Some(Duration::from_secs(1_000_000_000))),
            (
                "Sun, 06 Nov 1994 08:49:47 GMT",
                Some(Duration::from_secs(10)),
            ),
            ("Sun, 06 Nov 1994 08:49:07 GMT", Some(Duration::ZERO)),
            ("soon", None),
            ("", None),
            ("NaN", None),
        ] {
            assert_eq!(parsed(value), expected, "{value:?}");
        }
    }

    #[test]
    fn a_date_is_relative_to_that_of_the_response() {
        let mut headers = HeaderMap::new();
        let mut set = |name, value: &'static str| headers.insert(name, value.parse().unwrap());
        set(header::RETRY_AFTER, "Sun, 06 Nov 1994 08:49:47 GMT");
        set(header::DATE, "Sun, 06 Nov 1994 08:49:44 GMT");
        let wrong = SystemTime::UNIX_EPOCH;
        assert_eq!(retry_after(&headers, wrong), Some(Duration::from_secs(3)));
    }

    #[test]
    fn the_longest_valid_pause_counts() {
        let mut headers = HeaderMap::new();
        for value in ["soon", "3", "9"] {
            headers.append(header::RETRY_AFTER, value.parse().unwrap());
        }
        let pause = retry_after(&headers, SystemTime::UNIX_EPOCH);
        assert_eq!(pause, Some(Duration::from_secs(9)));
    }

    proptest! {
        #[test]
        fn any_retry_after_is_accepted_or_ignored(value in "[ -~]{0,40}") {
            if let Some(pause) = parsed(&value) {
                prop_assert!(pause <= Duration::from_secs(400_000_000_000));
            }
        }
    }
}
