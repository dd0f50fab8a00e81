//! Sources that are no contract themselves but tell of one.

pub mod page;
pub mod sdk;
