//! Conversions of timestamps from and to the types of other crates, each behind its feature.

use std::time::SystemTime;

use super::Timestamp;

/// A timestamp cannot be converted: its text is not a time in RFC 3339, or out of range.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time that can be converted; help: it must be in RFC 3339")]
pub struct InvalidTimestamp(String);

crate::__debug_report!(InvalidTimestamp);

impl Timestamp {
    fn invalid(&self) -> InvalidTimestamp {
        InvalidTimestamp(self.as_str().chars().take(64).collect())
    }
}

impl TryFrom<&Timestamp> for SystemTime {
    type Error = InvalidTimestamp;

    fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
        time.to_system_time().ok_or_else(|| time.invalid())
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::{InvalidTimestamp, Timestamp};

    /// Formats the time in UTC.
    impl From<jiff::Timestamp> for Timestamp {
        fn from(time: jiff::Timestamp) -> Self {
            time.to_string().into()
        }
    }

    /// Formats the instant in UTC.
    impl From<&jiff::Zoned> for Timestamp {
        fn from(time: &jiff::Zoned) -> Self {
            time.timestamp().into()
        }
    }

    impl TryFrom<&Timestamp> for jiff::Timestamp {
        type Error = InvalidTimestamp;

        fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
            time.as_str().parse().map_err(|_| time.invalid())
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use std::time::SystemTime;

    use super::{InvalidTimestamp, Timestamp};

    /// Formats the instant in UTC.
    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
        fn from(time: chrono::DateTime<Z>) -> Self {
            SystemTime::from(time).into()
        }
    }

    impl TryFrom<&Timestamp> for chrono::DateTime<chrono::Utc> {
        type Error = InvalidTimestamp;

        fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
            SystemTime::try_from(time).map(Self::from)
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use std::time::SystemTime;

    use time::Duration;

    use super::{InvalidTimestamp, Timestamp};

    /// Formats the instant in UTC.
    impl From<time::OffsetDateTime> for Timestamp {
        fn from(time: time::OffsetDateTime) -> Self {
            SystemTime::from(time).into()
        }
    }

    /// Returns the time in UTC. One after the year 9999 is out of range.
    impl TryFrom<&Timestamp> for time::OffsetDateTime {
        type Error = InvalidTimestamp;

        fn try_from(time: &Timestamp) -> Result<Self, InvalidTimestamp> {
            let instant = SystemTime::try_from(time)?;
            let converted = match instant.duration_since(SystemTime::UNIX_EPOCH) {
                Ok(since) => Duration::try_from(since)
                    .ok()
                    .and_then(|since| Self::UNIX_EPOCH.checked_add(since)),
                Err(before) => Duration::try_from(before.duration())
                    .ok()
                    .and_then(|before| Self::UNIX_EPOCH.checked_sub(before)),
            };
            converted.ok_or_else(|| time.invalid())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::Timestamp;

    #[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
    const TEXT: &str = "2020-07-30T10:43:17.5Z";

    fn elsewhere() -> Timestamp {
        "2020-07-30T18:43:17.500+08:00".into()
    }

    #[test]
    fn equal_instants_convert_to_equal_timestamps() {
        let instant = SystemTime::UNIX_EPOCH + Duration::from_millis(1_596_105_797_500);
        assert_eq!(SystemTime::try_from(&elsewhere()), Ok(instant));
        let unreadable = SystemTime::try_from(&Timestamp::from("yesterday"));
        let error = unreadable.expect_err("not a time").to_string();
        assert!(
            error.contains("\"yesterday\"") && error.contains("RFC 3339"),
            "{error}"
        );
    }

    #[test]
    fn every_time_of_rfc_3339_is_an_instant() {
        let seconds = |text: &str| {
            let time = Timestamp::from(text).to_system_time()?;
            Some(match time.duration_since(SystemTime::UNIX_EPOCH) {
                Ok(since) => since.as_secs_f64(),
                Err(before) => -before.duration().as_secs_f64(),
            })
        };
        for (text, expected) in [
            ("1969-12-31T23:59:59.5Z", Some(-0.5)),
            ("0001-01-01T00:00:00Z", Some(-62_135_596_800.0)),
            ("2016-12-31T23:59:60Z", Some(1_483_228_799.0)),
            ("2020-07-30t10:43:17z", Some(1_596_105_797.0)),
            ("2020-07-30T00:43:17-10:00", Some(1_596_105_797.0)),
            ("9999-12-30T22:00:01Z", Some(253_402_207_201.0)),
            ("9999-12-31T23:59:59Z", Some(253_402_300_799.0)),
            ("9999-12-31T23:59:59.000+00:00", Some(253_402_300_799.0)),
            ("9999-12-31T23:59:59-08:00", Some(253_402_329_599.0)),
            ("9999-12-31", None),
            ("9999-12-31Z", None),
            ("9999-12-31T23:59:59", None),
            ("9999-12-31T23:59:59+8:00", None),
            ("9999-12-32T00:00:00Z", None),
            ("9999-12-31é23:59:59Z", None),
            ("2020-07-30T25:00:00Z", None),
            ("2020-02-30T10:00:00Z", None),
            ("", None),
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
        let never = Timestamp::from("9999-12-31T23:59:59Z");
        assert!(never > Timestamp::from("2020-07-30T10:43:17Z"));
        assert!(never < Timestamp::from("yesterday"));
        let time = never.to_system_time().expect("a time");
        assert_eq!(Timestamp::from(time).as_str(), "9999-12-31T23:59:59Z");
        assert_eq!(never, Timestamp::from("9999-12-31T15:59:59-08:00"));
        let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert_eq!(
            Timestamp::from(far).as_str(),
            "9999-12-31T23:59:59.999999999Z"
        );
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn jiff_is_converted_both_ways() {
        let time = jiff::Timestamp::try_from(&elsewhere()).expect("a time");
        assert_eq!(Timestamp::from(time).as_str(), TEXT);
        assert_eq!(
            Timestamp::from(&time.to_zoned(jiff::tz::TimeZone::UTC)).as_str(),
            TEXT
        );
        assert!(jiff::Timestamp::try_from(&Timestamp::from("")).is_err());
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn chrono_is_converted_both_ways() {
        use chrono::{DateTime, FixedOffset, Utc};

        let time: DateTime<Utc> = (&elsewhere()).try_into().expect("a time");
        assert_eq!(Timestamp::from(time).as_str(), TEXT);
        let zone = FixedOffset::east_opt(3600).expect("an offset");
        assert_eq!(Timestamp::from(time.with_timezone(&zone)).as_str(), TEXT);
        assert!(DateTime::<Utc>::try_from(&Timestamp::from("")).is_err());
        assert!(DateTime::<Utc>::try_from(&Timestamp::from("9999-12-31T23:59:59-08:00")).is_ok());
    }

    #[cfg(feature = "time")]
    #[test]
    fn time_is_converted_both_ways() {
        let time = time::OffsetDateTime::try_from(&elsewhere()).expect("a time");
        assert_eq!(Timestamp::from(time).as_str(), TEXT);
        assert!(time::OffsetDateTime::try_from(&Timestamp::from("")).is_err());
        for (text, expected) in [
            ("9999-12-31T23:59:59Z", true),
            ("9999-12-31T23:59:59-08:00", false),
            ("1969-12-31T23:59:59.5Z", true),
            ("-009999-01-03T00:00:00Z", true),
        ] {
            let time = time::OffsetDateTime::try_from(&Timestamp::from(text));
            assert_eq!(time.is_ok(), expected, "{text}");
        }
    }
}
