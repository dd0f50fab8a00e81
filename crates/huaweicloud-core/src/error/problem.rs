//! The problems of a request that was not sent.

use std::{borrow::Cow, fmt};

/// One problem of a request: the parameter, and what is wrong with it.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) parameter: Cow<'static, str>,
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn new(parameter: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self {
            parameter: parameter.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.parameter, self.message)
    }
}
