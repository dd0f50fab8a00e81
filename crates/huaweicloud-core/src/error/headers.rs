//! The times that the headers of a response state.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

/// The longest wait: no time overflows by it.
const LONGEST: Duration = Duration::from_secs(1_000_000_000);

/// Returns the wait that the header `Retry-After` requests, in seconds or as a date, up to
/// about 31 years.
///
/// A date is relative to the response's own `Date` if it has one, since both are of the same clock.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Some(wait) = seconds(text) {
        return Some(wait);
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let now = date(headers).unwrap_or(now);
    Some(until.duration_since(now).unwrap_or_default().min(LONGEST))
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
