//! Why a callback is rejected.

use std::time::Duration;

use crate::report::debug_as_report;

/// Why a callback is rejected. It contains no secret.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Rejection {
    /// The signature or its time is absent.
    #[error("the callback is not signed: `{name}` is missing")]
    Missing {
        /// The header or query parameter.
        name: &'static str,
    },
    /// A part of the signature is there twice, so that receivers could disagree on it.
    #[error("`{name}` is repeated")]
    Repeated {
        /// The header or query parameter.
        name: &'static str,
    },
    /// A part of the signature is not written as the service writes it: truncated or re-encoded.
    #[error("`{name}` is malformed: it must be {expected}")]
    Malformed {
        /// The header or query parameter.
        name: &'static str,
        /// A description of valid values.
        expected: &'static str,
    },
    /// The query differs from that of the registered address.
    #[error(
        "the query differs from that of the registered address; help: register the address of this receiver as clients reach it"
    )]
    Address,
    /// No key signs this address at this time so.
    #[error(
        "the signature matches no key; help: compare the key and the registered address, and whether a proxy changes the query"
    )]
    Forged,
    /// The signature is too old.
    #[error("the signature is {age:?} old, and valid for {window:?}")]
    Stale {
        /// Its age.
        age: Duration,
        /// How long signatures are valid.
        window: Duration,
    },
    /// The time of the signature is in the future.
    #[error(
        "the time of the signature is {ahead:?} ahead, and at most {window:?} is accepted; help: check the clock of this machine"
    )]
    Early {
        /// How far ahead it is.
        ahead: Duration,
        /// How far a clock may be off.
        window: Duration,
    },
    /// The same signature was received before.
    #[error("the signature was received before")]
    Replayed,
    /// The store of signatures has no room, so that a replay could not be noticed.
    #[error("the store of signatures is full; help: give it more room, or narrow the window")]
    NoncesFull,
}

debug_as_report!(Rejection);

impl Rejection {
    /// Returns a short name of the reason, such as `stale`, for logs and metrics.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::Repeated { .. } => "repeated",
            Self::Malformed { .. } => "malformed",
            Self::Address => "address",
            Self::Forged => "forged",
            Self::Stale { .. } => "stale",
            Self::Early { .. } => "early",
            Self::Replayed => "replayed",
            Self::NoncesFull => "nonces-full",
        }
    }
}
