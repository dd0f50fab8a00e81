//! The errors of configured endpoints.

use std::{error::Error, fmt, io};

use crate::report::debug_as_report;

/// An error for endpoints that are configured but invalid. The message contains the place.
pub struct EndpointsError {
    message: String,
    source: Option<io::Error>,
}

debug_as_report!(EndpointsError);

impl EndpointsError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// Sets the error of the operating system.
    #[cfg(feature = "profile")]
    pub(super) fn with_source(mut self, source: io::Error) -> Self {
        self.source = Some(source);
        self
    }
}

impl fmt::Display for EndpointsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for EndpointsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(source)
    }
}
