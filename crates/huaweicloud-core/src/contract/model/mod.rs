//! How values of generated types are decoded, encoded, copied, compared and printed.
//!
//! Each type lists its fields once, by [`object!`](crate::codegen::object). Everything else uses
//! references to its fields: a [`View`] of each value, and a [`Slot`] that a value is decoded into.
//! So one decoder and one encoder are compiled for all types. Derived code for hundreds of types
//! would take most of their compile time.
//!
//! Decoding is tolerant, so that one unexpected value never fails the whole response: a field that is
//! unknown or not of the expected type is stored in [`Extra`], and everything else is decoded.

mod any;
mod budget;
mod copy;
mod extra;
mod field;
mod inspect;
mod object;
mod open_enum;
mod read;
mod repair;
mod scalar;
mod taken;
mod timestamp;
mod typed;
mod unset;
mod value;
mod write;

#[cfg(feature = "schemars")]
pub use self::open_enum::enum_schema;
#[cfg(feature = "dynamic")]
pub(crate) use self::taken::Taken;
pub use self::{
    copy::copy,
    extra::Extra,
    field::{Field, Shape, collection, optional, required},
    object::{Layout, Object},
    open_enum::{ParseEnumError, UnknownValue, debug_enum, parse, value_of},
    read::strict,
    timestamp::{InvalidTimestamp, Timestamp},
    value::{Entries, List, ListSlot, MapSlot, Model, Optional, Slot, Text, View},
    write::{AllFields, debug, equal, write_object},
};
pub(crate) use self::{
    inspect::{Mismatch, Report, Walk},
    read::{Unreadable, from_slice, read},
    repair::{repair, unmarked},
    unset::unset,
    write::{Encoded, raw},
};

#[cfg(test)]
pub(crate) mod tests;
