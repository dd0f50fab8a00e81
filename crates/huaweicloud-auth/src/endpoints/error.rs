//! Why endpoints that are set cannot be used.

use std::{error::Error, fmt, io};

/// Endpoints that are set and cannot be used. The text says where, and what is wrong there.
#[derive(Debug)]
pub struct EndpointsError {
    message: String,
    source: Option<io::Error>,
}

impl EndpointsError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    /// Adds what the operating system says.
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
