//! Points in time as the service writes them.

use std::{fmt, time::SystemTime};

use super::{
    field::Shape,
    value::{Model, Slot, Text, View},
};

/// A point in time as the service writes it: RFC 3339, such as `2020-07-30T10:43:17Z`.
///
/// It keeps the text, so that a time in an unexpected form is neither an error nor lost.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_core::Timestamp;
///
/// let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_596_105_797);
/// assert_eq!(Timestamp::from(time).as_str(), "2020-07-30T10:43:17Z");
/// assert_eq!(Timestamp::from("2020-07-30T18:43:17+08:00").to_system_time(), Some(time));
/// assert_eq!(Timestamp::from("yesterday").to_system_time(), None);
/// ```
///
/// Two are equal if their texts are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// Returns the text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the time; `None` unless the text is in RFC 3339.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.0.parse::<jiff::Timestamp>().ok().map(SystemTime::from)
    }
}

/// A text is taken as it is.
impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// A text is taken as it is.
impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Written in UTC, with no more digits than are needed. A time after the year 9999 or before the
/// year -9999 becomes the last or the first that can be written.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let limit = if time < SystemTime::UNIX_EPOCH {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        };
        Self(jiff::Timestamp::try_from(time).unwrap_or(limit).to_string())
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
