//! How values of generated types are read, written, compared and printed.
//!
//! Each type lists its fields once, by [`object!`](crate::codegen::object). All else goes through
//! references to its fields: a [`View`] of each value, and a [`Slot`] that a value is read into. So one
//! reader and one writer are compiled for all types. Derived code for hundreds of types would cost most
//! of their compile time.
//!
//! Reading is tolerant, so that one unexpected value never fails the whole response: a field that is
//! unknown or not of the expected type is kept in [`Extra`], and everything else is read.

mod extra;
mod field;
mod inspect;
mod object;
mod open_enum;
mod read;
mod scalar;
mod taken;
mod timestamp;
mod unset;
mod value;
mod write;

#[cfg(feature = "schemars")]
pub use self::open_enum::enum_schema;
pub use self::{
    extra::Extra,
    field::{Field, Shape, collection, optional, required},
    object::Object,
    open_enum::{ParseEnumError, UnknownValue, parse, value_of},
    read::strict,
    timestamp::Timestamp,
    value::{Entries, List, ListSlot, MapSlot, Model, Optional, Slot, Text, View},
    write::{debug, equal, write_object},
};
pub(crate) use self::{
    inspect::{Mismatch, Report, Walk},
    read::from_slice,
    unset::unset,
    write::raw,
};
#[cfg(feature = "dynamic")]
pub(crate) use self::{read::read, taken::Taken};

#[cfg(test)]
pub(crate) mod tests;
