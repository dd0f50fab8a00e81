//! Objects with known fields.

use super::{
    extra::Extra,
    field::Field,
    value::{Model, Slot},
};

/// A type with known fields, implemented by [`object!`](crate::codegen::object).
///
/// Everything about reading, writing, comparing and printing follows from it.
pub trait Object {
    /// Returns the name of the type.
    fn name(&self) -> &'static str;
    /// Returns the fields, in the order in which they are written.
    fn fields(&self) -> &'static [Field];
    /// Returns the value of a field, by its index in [`fields`](Self::fields).
    fn field(&self, index: usize) -> &dyn Model;
    /// Returns the place that a field is read into, by its index in [`fields`](Self::fields).
    fn slot(&mut self, index: usize) -> Slot<'_>;
    /// Returns the fields that have no place of their own.
    fn extra(&self) -> &Extra;
    /// Returns the fields that have no place of their own.
    fn extra_mut(&mut self) -> &mut Extra;
}
