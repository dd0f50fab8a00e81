//! Errors of controlling a server.

use super::InvalidFault;
use crate::world::WorldError;

/// The reason why a server cannot be controlled as requested.
#[derive(Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ControlError {
    /// The contract has no such operation.
    #[error(
        "the contract has no operation `{id}`{hint}; help: use an `operationId` as the contract \
         writes it"
    )]
    UnknownOperation {
        /// The id that was given.
        id: String,
        /// The most similar id of the contract, as a question; empty if none is similar.
        hint: String,
    },
    /// The fault is not valid.
    #[error(transparent)]
    Fault(#[from] InvalidFault),
    /// The server was given a clock that cannot be moved.
    #[error("the server's clock cannot be moved; help: start it with a `VirtualClock`")]
    FixedClock,
    /// The clock cannot show this time.
    #[error("the clock shows no time after the year 9999; help: move it by less")]
    TimeOutOfRange,
    /// No snapshot has this name.
    #[error("there is no snapshot `{name}`; there are: {known}")]
    UnknownSnapshot {
        /// The name that was given.
        name: String,
        /// The names that there are, joined by commas.
        known: String,
    },
    /// The world cannot be read or changed in this way.
    #[error(transparent)]
    World(#[from] WorldError),
}

huaweicloud_auth::__debug_as_report!(ControlError);
