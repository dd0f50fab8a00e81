//! What tests of code that uses the client put in place of the real thing.
//!
//! It is there without a feature: it is small, brings no dependency, and what no program calls is
//! not linked.

mod manual_clock;

pub use self::manual_clock::ManualClock;
