//! Controlling a running server: faults, counts, the clock, the world, and recorded traffic.

mod admin;
mod counters;
mod error;
mod fault;
mod har;
mod jobs;
mod steer;

pub(crate) use admin::Admin;
pub use counters::Count;
pub(crate) use counters::Counters;
pub use error::ControlError;
pub(crate) use fault::{Call, Distortion, Faults};
pub use fault::{Effect, Fault, FaultId, InvalidFault, PlacedFault, Rate};
