//! `Debug` for errors: the message and its causes, as `fn main() -> Result<(), _>` prints them.

use std::{error::Error, fmt};

/// Writes the message of an error, followed by one line for each cause.
pub(crate) fn fmt_chain(error: &dyn Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

/// Implements `Debug` by [`fmt_chain`].
macro_rules! debug_as_report {
    ($($error:ty),+ $(,)?) => {$(
        /// Writes the message, followed by the chain of causes.
        impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::report::fmt_chain(self, f)
            }
        }
    )+};
}
pub(crate) use debug_as_report;
