//! Sources that are no contract themselves but tell of one.

mod contents;
pub mod explorer;
mod guide;
pub mod har;
pub mod observations;
mod open;
pub mod page;
mod prose;
pub mod sdk;
mod seen;

pub use open::{Kind, Origin, Source, contract, open, open_against};
