//! Sources that are no contracts: what a vendor leaves of its API in pages.

pub mod page;
