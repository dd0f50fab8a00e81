//! Objects with known fields.

use super::{
    extra::Extra,
    field::Field,
    value::{Model, Slot},
};

/// A type with known fields, implemented by [`object!`](crate::codegen::object).
///
/// Decoding, encoding, comparing and printing use only these methods.
pub trait Object {
    /// Returns the name of the type.
    fn name(&self) -> &'static str;
    /// Returns the fields, in the order in which they are encoded.
    fn fields(&self) -> &'static [Field];
    /// Returns the value of a field, by its index in [`fields`](Self::fields).
    fn field(&self, index: usize) -> &dyn Model;
    /// Returns the slot that a field is decoded into, by its index in [`fields`](Self::fields).
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// Returns the fields without a typed value.
    fn extra(&self) -> &Extra;
    /// Returns the fields without a typed value, to change them.
    fn extra_mut(&mut self) -> &mut Extra;
}
