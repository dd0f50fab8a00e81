//! Sources that tell of an API: what they are, and the readers of this crate.
//!
//! [`Registry::light`] reads OpenAPI documents, evidence, recorded traffic and observations of clients.
//! Other crates add readers of what a vendor publishes.

mod guide;
pub mod har;
pub mod observations;
mod seen;

pub use crate::{
    example::{Example, Exchange, Mismatch},
    reader::{Input, Kind, Origin, Registry, Source, SourceReader},
};

use crate::{evidence, openapi};

impl Registry {
    /// Returns the readers of this crate.
    pub fn light() -> Self {
        Self::new()
            .with(evidence::Reader)
            .with(har::Reader)
            .with(observations::Reader)
            // Last: it takes whatever is named like a document, to report what is wrong with it.
            .with(openapi::Reader)
    }
}
