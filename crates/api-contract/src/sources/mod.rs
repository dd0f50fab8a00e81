//! Sources that are no contract themselves but tell of one.

mod contents;
mod guide;
pub mod har;
pub mod observations;
mod open;
pub mod page;
pub mod sdk;
mod seen;

pub use open::{Kind, Origin, Source, contract, open, open_against};
