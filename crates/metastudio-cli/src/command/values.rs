//! Values of options: numbers with bounds, open enums, times.

use std::{ffi::OsStr, time::Duration};

use clap::{
    Arg, Command, Error,
    builder::{PossibleValue, StringValueParser, TypedValueParser},
};
use jiff::SignedDuration;

/// Parses a time such as `30s`, `5m` or `1h 30m`.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let parsed = text.parse::<SignedDuration>();
    let parsed = parsed
        .map_err(|_| "a time is a number with a unit, such as 500ms, 30s, 5m or 2h".to_owned())?;
    Duration::try_from(parsed).map_err(|_| "a time is not negative".to_owned())
}

/// Accepts any text, and suggests the values that the contract knows: enums of the service are open.
#[derive(Debug, Clone)]
pub(crate) struct OpenEnum(pub(crate) Vec<String>);

impl TypedValueParser for OpenEnum {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}

/// Checks a number against its bounds, and returns its text.
pub(crate) fn number(
    text: &str,
    integer: bool,
    bounds: (Option<f64>, Option<f64>),
) -> Result<String, String> {
    let kind = if integer {
        "a whole number"
    } else {
        "a number"
    };
    let value = if integer {
        text.parse::<i64>().ok().map(|value| value as f64)
    } else {
        text.parse::<f64>().ok().filter(|value| value.is_finite())
    };
    let Some(value) = value else {
        return Err(format!("{text} is not {kind}{}", within(bounds)));
    };
    let (minimum, maximum) = bounds;
    if minimum.is_some_and(|minimum| value < minimum)
        || maximum.is_some_and(|maximum| value > maximum)
    {
        return Err(format!("{text} is not {kind}{}", within(bounds)));
    }
    Ok(text.to_owned())
}

/// Describes bounds as the end of a sentence.
pub(crate) fn within(bounds: (Option<f64>, Option<f64>)) -> String {
    match bounds {
        (Some(minimum), Some(maximum)) => format!(" from {minimum} to {maximum}"),
        (Some(minimum), None) => format!(" of at least {minimum}"),
        (None, Some(maximum)) => format!(" of at most {maximum}"),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_a_unit() {
        assert_eq!(duration("30m"), Ok(Duration::from_secs(1800)));
        assert_eq!(duration("10ms"), Ok(Duration::from_millis(10)));
        for wrong in ["", "30", "-5s", "soon"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_out_of_bounds_are_rejected_with_the_bounds() {
        let bounds = (Some(1.0), Some(100.0));
        assert_eq!(number("5", true, bounds), Ok("5".to_owned()));
        for wrong in ["0", "101", "1.5", "five", ""] {
            let error = number(wrong, true, bounds).expect_err(wrong);
            assert!(error.ends_with("a whole number from 1 to 100"), "{error}");
        }
        assert_eq!(number("1.5", false, bounds), Ok("1.5".to_owned()));
        assert!(number("inf", false, (None, None)).is_err());
    }
}
