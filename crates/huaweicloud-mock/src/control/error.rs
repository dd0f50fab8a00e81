//! What a test cannot ask of a server.

use super::InvalidFault;
use crate::world::WorldError;

/// Why a server cannot be steered as it was asked to.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ControlError {
    /// The contract has no such operation.
    #[error("the contract has no operation `{0}`; give an `operationId` as the contract writes it")]
    UnknownOperation(String),
    /// The fault makes no sense.
    #[error(transparent)]
    Fault(#[from] InvalidFault),
    /// The server was given a clock that cannot be moved.
    #[error("the server's clock cannot be moved; start it with a `VirtualClock`")]
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
