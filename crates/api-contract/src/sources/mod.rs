//! Sources of facts about an API, and the readers of this crate.
//!
//! [`Registry::light`] reads OpenAPI documents, evidence, recorded traffic and observations of clients.
//! Other crates add readers of formats that a vendor publishes.

mod guide;
pub mod har;
pub mod observations;
mod seen;

pub use crate::{
    example::{Example, Exchange, Mismatch},
    reader::{Input, Kind, Origin, Registry, Service, Source, SourceReader},
};

use crate::{evidence, openapi};

impl Registry {
    /// Returns the readers of this crate.
    pub fn light() -> Self {
        Self::new()
            .with(evidence::Reader)
            .with(har::Reader)
            .with(observations::Reader)
            // Last: it accepts every file named like a document, to report its errors.
            .with(openapi::Reader)
    }
}
