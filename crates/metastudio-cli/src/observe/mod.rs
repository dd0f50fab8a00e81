//! Observers of requests and responses: what is shown, previewed and recorded, without secrets.

mod har;
mod preview;
pub(crate) mod redact;
mod server_time;
mod verbose;

pub use self::{har::Recorder, server_time::ServerTime};
pub(crate) use self::{preview::Preview, verbose::Verbose};
