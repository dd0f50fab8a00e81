//! The times that the headers of a response state.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

/// Returns the wait that the header `Retry-After` requests, in seconds or as a date.
///
/// A date is relative to the response's own `Date` if it has one, since both are of the same clock.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let now = date(headers).unwrap_or(now);
    Some(until.duration_since(now).unwrap_or_default())
}

/// Returns the time at which a response was sent, by its header `Date`.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()
}
