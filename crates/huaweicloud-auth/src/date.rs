//! The date format of signatures: `YYYYMMDDTHHMMSSZ`, in UTC, with a precision of one second.

use std::time::SystemTime;

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use crate::report::debug_as_report;

/// An error for a time whose year does not have four digits.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the year is not in the range 0000 to 9999")]
#[non_exhaustive]
pub struct DateOutOfRange;

/// An error for text that is not a date of the form `YYYYMMDDTHHMMSSZ`.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form YYYYMMDDTHHMMSSZ")]
#[non_exhaustive]
pub struct InvalidDate;

debug_as_report!(DateOutOfRange, InvalidDate);

/// Formats a time for the `X-Sdk-Date` header. Fractions of a second are dropped.
///
/// # Errors
///
/// Returns [`DateOutOfRange`] if the year is not in the range 0 to 9999.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_auth::format_sdk_date;
///
/// let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_737_706_150_999);
/// assert_eq!(format_sdk_date(time)?, "20250124T080910Z");
/// # Ok::<(), huaweicloud_auth::DateOutOfRange>(())
/// ```
pub fn format_sdk_date(time: SystemTime) -> Result<String, DateOutOfRange> {
    let timestamp = Timestamp::try_from(time).map_err(|_| DateOutOfRange)?;
    let utc = TimeZone::UTC.to_datetime(timestamp);
    let year = utc.year();
    if year < 0 {
        return Err(DateOutOfRange);
    }
    let mut text = String::with_capacity(16);
    push_two_digits(&mut text, year / 100);
    push_two_digits(&mut text, year % 100);
    push_two_digits(&mut text, utc.month().into());
    push_two_digits(&mut text, utc.day().into());
    text.push('T');
    push_two_digits(&mut text, utc.hour().into());
    push_two_digits(&mut text, utc.minute().into());
    push_two_digits(&mut text, utc.second().into());
    text.push('Z');
    Ok(text)
}

/// Parses the time of an `X-Sdk-Date` header.
///
/// # Errors
///
/// Returns [`InvalidDate`] if the text has another form, or names a day or time that does not exist.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_auth::parse_sdk_date;
///
/// let time = parse_sdk_date("20250124T080910Z")?;
/// assert_eq!(time, SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150));
/// assert!(parse_sdk_date("20250230T000000Z").is_err());
/// # Ok::<(), huaweicloud_auth::InvalidDate>(())
/// ```
pub fn parse_sdk_date(text: &str) -> Result<SystemTime, InvalidDate> {
    let (date, time) = text
        .strip_suffix('Z')
        .and_then(|text| text.split_once('T'))
        .ok_or(InvalidDate)?;
    let [century, year, month, day] = two_digit_numbers(date).ok_or(InvalidDate)?;
    let [hour, minute, second] = two_digit_numbers(time).ok_or(InvalidDate)?;
    let year = i16::from(century) * 100 + i16::from(year);
    let utc = DateTime::new(year, month, day, hour, minute, second, 0).map_err(|_| InvalidDate)?;
    let timestamp = TimeZone::UTC.to_timestamp(utc).map_err(|_| InvalidDate)?;
    Ok(timestamp.into())
}

fn push_two_digits(text: &mut String, number: i16) {
    for digit in [number / 10, number % 10] {
        let digit = u32::try_from(digit).unwrap_or_default();
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

/// Parses exactly `N` numbers of two digits each.
fn two_digit_numbers<const N: usize>(text: &str) -> Option<[i8; N]> {
    let mut numbers = [0; N];
    let mut digits = text.bytes().map(|byte| {
        byte.is_ascii_digit()
            .then(|| i8::try_from(byte - b'0').ok())
            .flatten()
    });
    for number in &mut numbers {
        *number = digits.next()?? * 10 + digits.next()??;
    }
    digits.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn dates_round_trip() {
        for text in [
            "19700101T000000Z",
            "20240229T235959Z",
            "99991230T000000Z",
            "00010101T000000Z",
        ] {
            let time = parse_sdk_date(text).unwrap();
            assert_eq!(format_sdk_date(time).unwrap(), text);
        }
    }

    #[test]
    fn other_forms_are_rejected() {
        for text in [
            "",
            "Z",
            "T",
            "TZ",
            "20250124T080910",
            "20250124080910Z",
            "2025-01-24T08:09:10Z",
            "20250124T080910z",
            "20250124t080910Z",
            "20251324T080910Z",
            "20250124T240000Z",
            "20250124T080960Z",
            " 20250124T080910Z",
            "+0250124T080910Z",
            "20250124T0809100Z",
            "2025012T080910Z",
            "２0250124T080910Z",
        ] {
            assert_eq!(parse_sdk_date(text), Err(InvalidDate), "{text}");
        }
    }

    #[test]
    fn years_without_four_digits_are_rejected() {
        let before = SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(70_000_000_000));
        assert_eq!(before.map(format_sdk_date), Some(Err(DateOutOfRange)));
        let after = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(300_000_000_000));
        assert_eq!(after.map(format_sdk_date), Some(Err(DateOutOfRange)));
    }
}
