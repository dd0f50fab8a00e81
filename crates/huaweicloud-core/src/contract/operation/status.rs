//! The statuses of responses.

use std::fmt;

/// A status, or a range of statuses, that is documented for an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// This one.
    Code(u16),
    /// All that begin with this digit: 4 for 400 to 499.
    Class(u8),
    /// Every other.
    Default,
}

impl Status {
    /// Whether the status is this one, or one of these.
    #[must_use]
    pub fn covers(self, status: u16) -> bool {
        match self {
            Self::Code(code) => code == status,
            Self::Class(digit) => status / 100 == u16::from(digit),
            Self::Default => true,
        }
    }
}

/// As in the contract: `404`, `4XX`, `default`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => code.fmt(f),
            Self::Class(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}
