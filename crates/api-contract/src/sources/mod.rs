//! Sources that are no contract themselves but tell of one.

mod open;
pub mod page;
pub mod sdk;

pub use open::{Kind, Origin, Source, open};
