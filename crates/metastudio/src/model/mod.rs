//! How the generated types are read and written.
//!
//! Reading is tolerant, so that one odd value never costs the whole answer: what is unknown or not
//! of the expected type is kept in [`Extra`], and everything else is there. It is hand-written
//! rather than derived, because most of what derives would generate for hundreds of types is the
//! same code over and over, and costs most of their compile time.

mod extra;
pub(crate) mod lenient;
mod scalar;
mod timestamp;

// What generated types are made with: all of it, or none where no family is switched on.
#[allow(dead_code, unused_macros, reason = "families can be switched off")]
pub(crate) mod object;
#[allow(dead_code, unused_macros, reason = "families can be switched off")]
pub(crate) mod open_enum;
#[allow(dead_code, reason = "families can be switched off")]
mod redact;

pub use self::{extra::Extra, open_enum::UnknownValue, timestamp::Timestamp};
#[allow(
    unused_imports,
    reason = "what is used depends on the families that are switched on"
)]
pub(crate) use self::{
    lenient::{Lenient, Taken, raw},
    object::Member,
};

/// What the generated code is written in.
#[allow(
    unused_imports,
    reason = "what is used depends on the families that are switched on"
)]
pub(crate) mod prelude {
    pub(crate) use std::collections::{BTreeMap, HashMap};

    pub(crate) use bytes::Bytes;
    pub(crate) use serde::{de::MapAccess, ser::SerializeMap};
    pub(crate) use serde_json::{Map, Value};

    pub(crate) use super::{
        extra::Extra,
        object::{Object, object, optional, read, required, write, write_some},
        open_enum::open_enum,
        redact::redacted,
        timestamp::Timestamp,
    };
    pub(crate) use crate::{
        page::{Page, total},
        phase::Phase,
    };
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "open_enum! makes public enums, and the test does not publish its own"
)]
pub(crate) mod tests;
