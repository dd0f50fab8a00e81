//! The head of an error response: its status, and the times that its headers state.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode, header};
use huaweicloud_auth::transport::TransportError;

/// The longest wait: no time overflows by it.
const LONGEST: Duration = Duration::from_secs(1_000_000_000);

/// Returns status and headers of an error response whose body was not received.
pub(crate) fn rejection(error: &TransportError) -> Option<(StatusCode, &HeaderMap)> {
    let status = error.status().filter(|status| !status.is_success())?;
    Some((status, error.headers()?))
}

/// Returns the longest wait that the header `Retry-After` requests, in seconds or as a date,
/// up to about 31 years.
///
/// A date is relative to the response's own `Date` if it has one, since both are of the same clock.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let now = date(headers).unwrap_or(now);
    let until = |text: &str| {
        let until = httpdate::parse_http_date(text).ok()?;
        Some(until.duration_since(now).unwrap_or_default().min(LONGEST))
    };
    let waits = headers.get_all(header::RETRY_AFTER).iter();
    let waits = waits.filter_map(|value| value.to_str().ok().map(str::trim));
    waits
        .filter_map(|text| seconds(text).or_else(|| until(text)))
        .max()
}

/// Returns a number of seconds, which may have a fraction and is bounded by [`LONGEST`].
fn seconds(text: &str) -> Option<Duration> {
    let is_number = text.starts_with(|first: char| first.is_ascii_digit())
        && (text.bytes()).all(|byte| byte.is_ascii_digit() || byte == b'.');
    let seconds: f64 = is_number.then(|| text.parse().ok())??;
    Some(Duration::try_from_secs_f64(seconds).map_or(LONGEST, |wait| wait.min(LONGEST)))
}

/// Returns the time at which a response was sent, by its header `Date`.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn the_longest_valid_wait_counts() {
        for (values, expected) in [
            (["soon", "9"], Some(9)),
            (["3", "9"], Some(9)),
            (["9", "Thu, 01 Jan 1970 00:00:10 GMT"], Some(10)),
            (["-1", "1e3"], None),
        ] {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(header::RETRY_AFTER, HeaderValue::from_static(value));
            }
            let wait = retry_after(&headers, SystemTime::UNIX_EPOCH);
            assert_eq!(wait, expected.map(Duration::from_secs), "{values:?}");
        }
    }
}
