//! `Debug` for errors: the message and its causes, as `fn main() -> Result<(), _>` prints them.

use std::{error::Error, fmt};

/// Writes the message of an error, followed by one line for each cause.
///
/// # Errors
///
/// Returns the error of the formatter.
pub fn fmt_chain(error: &dyn Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let mut cause = error.source();
    if cause.is_some() {
        f.write_str("\n\nCaused by:")?;
    }
    while let Some(error) = cause {
        write!(f, "\n    {error}")?;
        cause = error.source();
    }
    Ok(())
}

/// Implements `Debug` of errors by their messages and causes.
#[doc(hidden)]
#[macro_export]
macro_rules! __debug_as_report {
    ($($error:ty),+ $(,)?) => {$(
        /// Writes the message, followed by the chain of causes.
        impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::report::fmt_chain(self, f)
            }
        }
    )+};
}
pub(crate) use __debug_as_report as debug_as_report;

/// Returns whether a character would change how a terminal shows the text around it, or ends a line.
#[must_use]
pub fn is_unprintable(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}
