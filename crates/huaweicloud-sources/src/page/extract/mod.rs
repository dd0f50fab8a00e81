//! From the blocks of a page to facts.

mod build;
mod describe;
mod field;
mod objects;
mod outline;
mod schemas;

use api_contract::sources::Example;

use super::blocks::Block;
use api_contract::{Findings, model::Contract};

/// What a page holds besides its contract.
pub(super) struct Extract {
    pub(super) contract: Contract,
    pub(super) examples: Vec<Example>,
}

/// Reads the facts of a page.
///
/// # Errors
/// When the page does not tell which operation it is about.
pub(super) fn read(name: &str, blocks: &[Block]) -> Result<Extract, Findings> {
    build::build(name, &outline::read(blocks))
}
