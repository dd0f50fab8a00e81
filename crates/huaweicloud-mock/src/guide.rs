//! Guide: faults, time, the admin port, and limits.
//!
//! | page | content |
//! |---|---|
//! | [`faults`] | every fault, in Rust and in JSON; what counts as received and as executed |
//! | [`time`] | clocks that run, are stopped, and are moved |
//! | [`admin`] | every path of the admin port |
//! | [`limits`] | what clients can cost the server, and what happens at the limit |

#[doc = include_str!("guide/faults.md")]
pub mod faults {}

#[doc = include_str!("guide/time.md")]
pub mod time {}

#[doc = include_str!("guide/admin.md")]
pub mod admin {}

#[doc = include_str!("guide/limits.md")]
pub mod limits {}
