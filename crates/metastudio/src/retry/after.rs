//! The wait that an answer asks for.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

/// How long the header `Retry-After` asks to wait: seconds, or a date.
///
/// A date is taken relative to the answer's own `Date` where it has one, since both are of the
/// same clock.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let now = date(headers).unwrap_or(now);
    Some(until.duration_since(now).unwrap_or_default())
}

/// The time at which an answer says it was made.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(header::DATE)?.to_str().ok()?).ok()
}
