//! How generated types are read and written.
//!
//! Reading is tolerant, so that one unexpected value never fails the whole response: what is unknown
//! or not of the expected type is kept in [`Extra`], and everything else is read. The code is written
//! by hand rather than derived, because derives would generate the same code for hundreds of types,
//! and cost most of their compile time.

mod extra;
mod inspect;
mod lenient;
mod object;
mod open_enum;
mod redact;
mod scalar;
mod timestamp;

#[cfg(feature = "schemars")]
pub use self::open_enum::enum_schema;
pub use self::{
    extra::Extra,
    inspect::{Field, Inspect, Walk},
    lenient::{Lenient, Taken, strict},
    object::{
        Object, deserialize_object, inspect_object, optional, read, required, serialize_object,
        take_object, write, write_some,
    },
    open_enum::{UnknownValue, inspect_text, take_text, unknown_value},
    redact::redacted,
    timestamp::Timestamp,
};
pub(crate) use self::{
    inspect::{Mismatch, Report},
    lenient::raw,
};

#[cfg(test)]
pub(crate) mod tests;
