//! `Debug` for errors: the message and its causes, as `fn main() -> Result<(), _>` prints them.

use std::{error::Error as StdError, fmt};

use super::text::one_line;

/// Writes the message of an error, followed by one line for each cause.
///
/// # Errors
///
/// Returns the error of the formatter.
pub fn report(error: &dyn StdError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let mut cause = error.source();
    if cause.is_some() {
        f.write_str("\n\nCaused by:")?;
    }
    while let Some(error) = cause {
        write!(f, "\n    {}", one_line(&error.to_string()))?;
        cause = error.source();
    }
    Ok(())
}

/// Implements `Debug` of errors by their messages and causes.
#[doc(hidden)]
#[macro_export]
macro_rules! __debug_report {
    ($($error:ty),+ $(,)?) => {$(
        /// Writes the message, followed by the chain of causes.
        impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::codegen::report(self, f)
            }
        }
    )+};
}

crate::__debug_report!(super::error::Error);

#[cfg(test)]
mod tests {
    use std::io;

    use huaweicloud_auth::transport::{TransportError, TransportErrorKind};

    use crate::{Error, error::Kind, tests::service::LIST_2D_MODEL_TRAINING_JOB};

    #[test]
    fn debug_is_the_message_and_each_cause_once() {
        let reset = io::Error::other("reset by http://store.example/a?signature=hush\nnow");
        let broken = TransportError::new(TransportErrorKind::Broken).with_source(reset);
        let error = Error::of(&LIST_2D_MODEL_TRAINING_JOB, Kind::Broken).with_source(broken);
        let message = "List2dModelTrainingJob failed: the connection broke";
        assert_eq!(error.to_string(), message);
        let report = format!("{error:?}");
        let lines: Vec<&str> = report.lines().collect();
        assert_eq!(lines.len(), 5, "{report}");
        assert_eq!(lines[..3], [message, "", "Caused by:"]);
        assert!(
            lines[4].starts_with("    reset by") && !report.contains("hush"),
            "{report}"
        );
        let alone = Error::configuration("the endpoint is not an address");
        assert_eq!(format!("{alone:?}"), alone.to_string());
    }
}
