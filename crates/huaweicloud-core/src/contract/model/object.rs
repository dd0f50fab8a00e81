//! Objects with known fields.

use super::{
    extra::Extra,
    field::Field,
    value::{Model, Slot},
};

/// The names and fields of an object.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// The name of the type.
    pub name: &'static str,
    /// The fields, in the order in which they are encoded.
    pub fields: &'static [Field],
    /// The names of the fields in Rust, in the same order.
    pub names: &'static [&'static str],
    /// The name in Rust of the field that keeps all other fields.
    pub extra: &'static str,
}

/// A type with known fields, implemented by [`object!`](crate::codegen::object).
///
/// Decoding, encoding, comparing and printing use only these methods.
pub trait Object {
    /// Returns the names and fields of the type.
    fn layout(&self) -> &'static Layout;
    /// Returns the value of a field, by its index in [`fields`](Layout::fields).
    fn field(&self, index: usize) -> &dyn Model;
    /// Returns the value of a field to change it, by its index in [`fields`](Layout::fields).
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Model>;
    /// Returns the fields without a typed value.
    fn extra(&self) -> &Extra;
    /// Returns the fields without a typed value, to change them.
    fn extra_mut(&mut self) -> &mut Extra;

    /// Returns the slot that a field is decoded into, by its index in [`fields`](Layout::fields).
    fn slot(&mut self, index: usize) -> Slot<'_> {
        self.field_mut(index).map_or(Slot::Unit, Model::slot)
    }
}
