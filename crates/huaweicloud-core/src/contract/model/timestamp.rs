//! Points in time in the format of the service.

mod convert;

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    time::SystemTime,
};

use jiff::{
    SignedDuration,
    civil::{DateTime, date},
};

pub use self::convert::InvalidTimestamp;
use super::{
    field::Shape,
    value::{Model, Slot, Text, View},
};

/// A point in time in the format of the service: RFC 3339, such as `2020-07-30T10:43:17Z`.
///
/// It stores the text, so that a time in an unexpected format is neither an error nor lost.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_core::Timestamp;
///
/// let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_596_105_797);
/// assert_eq!(Timestamp::from(time).as_str(), "2020-07-30T10:43:17Z");
/// assert_eq!(Timestamp::from("2020-07-30T18:43:17+08:00").to_system_time(), Some(time));
/// assert_eq!(Timestamp::from("yesterday").to_system_time(), None);
///
/// let elsewhere = Timestamp::from("2020-07-30T18:43:17+08:00");
/// assert_eq!(elsewhere, Timestamp::from(time));
/// assert!(elsewhere < Timestamp::from("2020-07-30T10:43:18Z"));
/// ```
///
/// With the features `jiff`, `chrono` and `time`, it is converted from and to the types of these crates.
///
/// Two timestamps are equal if they are the same instant, whatever their offsets from UTC; texts
/// that are not times are compared as text, and are after all times.
#[derive(Debug, Clone, Default)]
pub struct Timestamp(String);

/// The form in which two timestamps are compared.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Key<'a> {
    Instant(SignedDuration),
    Text(&'a str),
}

impl Timestamp {
    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the time; `None` unless the text is in RFC 3339.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let since = since_epoch(&self.0)?;
        match since.is_negative() {
            true => SystemTime::UNIX_EPOCH.checked_sub(since.unsigned_abs()),
            false => SystemTime::UNIX_EPOCH.checked_add(since.unsigned_abs()),
        }
    }

    fn key(&self) -> Key<'_> {
        match since_epoch(&self.0) {
            Some(instant) => Key::Instant(instant),
            None => Key::Text(&self.0),
        }
    }
}

/// Returns the time since 1970 that a text in RFC 3339 stands for.
fn since_epoch(text: &str) -> Option<SignedDuration> {
    if let Ok(time) = text.parse::<jiff::Timestamp>() {
        return Some(time.as_duration());
    }
    // The last day of the year 9999, which stands for "never", is not in the range of that type.
    let last = text.strip_prefix("9999-12-3")?;
    let (time, offset) = match last.strip_suffix(['Z', 'z']) {
        Some(time) => (time, SignedDuration::ZERO),
        None => {
            let at = last.len().checked_sub(6)?;
            (last.get(..at)?, offset(last.get(at..)?)?)
        }
    };
    // A date alone is not a time.
    let is_time = matches!(time.as_bytes(), [b'0' | b'1', b'T' | b't' | b' ', _, ..]);
    let time: DateTime = is_time.then(|| format!("9999-12-3{time}").parse().ok())??;
    time.duration_since(EPOCH).checked_sub(offset)
}

const EPOCH: DateTime = date(1970, 1, 1).at(0, 0, 0, 0);

/// Returns an offset from UTC such as `+08:00`.
fn offset(text: &str) -> Option<SignedDuration> {
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let number = |digits: &str, most: i64| {
        let is_number = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let number = is_number.then(|| digits.parse::<i64>().ok())??;
        (number <= most).then_some(number)
    };
    let minutes = number(hours, 23)? * 60 + number(minutes, 59)?;
    match text.get(..1)? {
        "+" => Some(SignedDuration::from_mins(minutes)),
        "-" => Some(SignedDuration::from_mins(-minutes)),
        _ => None,
    }
}

/// Formats a time that is out of the range of jiff's type; `None` if it is after the year 9999 or
/// before the year -9999.
fn format_outside(time: SystemTime) -> Option<String> {
    let since = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => SignedDuration::try_from(since).ok()?,
        Err(before) => -SignedDuration::try_from(before.duration()).ok()?,
    };
    Some(format!("{}Z", EPOCH.checked_add(since).ok()?))
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.key() == other.key()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// Stores the text unchanged.
impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// Stores the text unchanged.
impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Formats the time in UTC, with no more digits than are needed. A time after the year 9999 or before
/// the year -9999 becomes the last or the first that can be formatted.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let inside = jiff::Timestamp::try_from(time).ok();
        let text = inside.map(|time| time.to_string());
        let text = text.or_else(|| format_outside(time));
        Self(text.unwrap_or_else(|| {
            let limit = match time < SystemTime::UNIX_EPOCH {
                true => DateTime::MIN,
                false => DateTime::MAX,
            };
            format!("{limit}Z")
        }))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Text for Timestamp {
    fn set(&mut self, text: &str) {
        self.0.set(text);
    }
}

impl Model for Timestamp {
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    fn shape() -> Shape {
        Shape::DateTime
    }
}

crate::__serde!(Timestamp);

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time" })
    }
}
