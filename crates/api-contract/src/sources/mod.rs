//! Sources that are no contract themselves but tell of one.

mod guide;
pub mod har;
pub mod observations;
pub mod page;
pub mod sdk;
mod seen;
