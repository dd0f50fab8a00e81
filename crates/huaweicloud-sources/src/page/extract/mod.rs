//! Extracts facts from the blocks of a page.

mod build;
mod describe;
mod field;
mod objects;
mod outline;
mod schemas;

use api_contract::sources::Example;

use super::blocks::Block;
use api_contract::{Findings, model::Contract};

/// The contract of a page, and further facts.
pub(super) struct Extract {
    pub(super) contract: Contract,
    pub(super) examples: Vec<Example>,
}

/// Reads the facts of a page.
///
/// # Errors
/// If the page does not state its operation.
pub(super) fn read(name: &str, blocks: &[Block]) -> Result<Extract, Findings> {
    build::build(name, &outline::read(blocks))
}
