//! The values that fields have: a view to encode each, and a slot to decode it into.
//!
//! Both are enums over references, so that decoding, encoding, comparing and printing are compiled
//! once in this crate rather than once for every generated type.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Debug,
};

use serde_json::Value;

use super::{field::Shape, object::Object};

/// A type that fields of generated types can have.
///
/// It is implemented for `String`, `bool`, `i32`, `i64`, `f64`, [`Value`],
/// [`Timestamp`](super::Timestamp), for lists, maps with text keys, options and boxes of these, and
/// by [`object!`](crate::codegen::object) and [`open_enum!`](crate::codegen::open_enum) for
/// generated types.
pub trait Model: Debug {
    /// Returns the value as it is encoded.
    fn view(&self) -> View<'_>;

    /// Returns the slot that a value is decoded into.
    fn slot(&mut self) -> Slot<'_>;

    /// Returns the shape of values of this type that the contract declares.
    fn shape() -> Shape
    where
        Self: Sized;
}

/// A value as it is encoded.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// Absent or `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A string, a timestamp or the value of an enum.
    Text(&'a str),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn Entries),
    /// An object with known fields.
    Object(&'a dyn Object),
    /// Any JSON value.
    Json(&'a Value),
}

/// A place that a value is decoded into. Before, it contains the default of its type.
#[non_exhaustive]
pub enum Slot<'a> {
    /// For a boolean.
    Bool(&'a mut bool),
    /// For a 32-bit integer.
    Int32(&'a mut i32),
    /// For a 64-bit integer.
    Int64(&'a mut i64),
    /// For a number.
    Number(&'a mut f64),
    /// For a string.
    Text(&'a mut dyn Text),
    /// For a value that may be absent.
    Option(&'a mut dyn Optional),
    /// For a list.
    List(&'a mut dyn ListSlot),
    /// For a map.
    Map(&'a mut dyn MapSlot),
    /// For an object with known fields.
    Object(&'a mut dyn Object),
    /// For any JSON value.
    Json(&'a mut Value),
    /// For no value at all.
    Unit,
}

/// A value that can be created from every text.
pub trait Text {
    /// Replaces the value by that of a text.
    fn set(&mut self, text: &str);
}

/// The elements of a list.
#[expect(
    clippy::len_without_is_empty,
    reason = "the length is all that writers need"
)]
pub trait List {
    /// Returns the number of elements.
    fn len(&self) -> usize;
    /// Returns an element, `Null` past the end.
    fn element(&self, index: usize) -> View<'_>;
}

/// A list that elements are decoded into.
pub trait ListSlot: List {
    /// Appends an element with its default.
    fn push(&mut self) -> Slot<'_>;
    /// Returns the memory that an element takes itself, in bytes.
    fn element_size(&self) -> usize;
    /// Removes all elements.
    fn clear(&mut self);
}

/// The entries of a map.
#[expect(
    clippy::len_without_is_empty,
    reason = "the length is all that writers need"
)]
pub trait Entries {
    /// Returns the number of entries.
    fn len(&self) -> usize;
    /// Calls a function with each entry.
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>));
    /// Returns the value of a key.
    fn value(&self, key: &str) -> Option<View<'_>>;
}

/// A map that entries are decoded into.
pub trait MapSlot: Entries {
    /// Inserts an entry with its default, and replaces an entry with the same key.
    fn insert(&mut self, key: &str) -> Slot<'_>;
    /// Returns the memory that an entry takes itself, in bytes.
    fn entry_size(&self) -> usize;
    /// Removes all entries.
    fn clear(&mut self);
}

/// A value that may be absent.
pub trait Optional {
    /// Makes the value present, with its default.
    fn insert(&mut self) -> Slot<'_>;
    /// Makes the value absent.
    fn clear(&mut self);
}

/// Accepts no value; it replaces fields that do not exist.
impl Model for () {
    fn view(&self) -> View<'_> {
        View::Null
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Unit
    }
    fn shape() -> Shape {
        Shape::Any
    }
}

macro_rules! scalar {
    ($($type:ty: $slot:ident $shape:ident, $value:ident => $view:expr;)*) => {$(
        impl Model for $type {
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }
            fn shape() -> Shape {
                Shape::$shape
            }
        }
    )*};
}
scalar! {
    String: Text String, value => View::Text(value);
    bool: Bool Boolean, value => View::Bool(*value);
    i32: Int32 Int32, value => View::Integer(i64::from(*value));
    i64: Int64 Int64, value => View::Integer(*value);
    f64: Number Number, value => View::Number(*value);
    Value: Json Any, value => if value.is_null() { View::Null } else { View::Json(value) };
}

impl Text for String {
    fn set(&mut self, text: &str) {
        text.clone_into(self);
    }
}

impl<T: Model + Default> Model for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Null, T::view)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }
    fn shape() -> Shape {
        Shape::Optional(T::shape)
    }
}

impl<T: Model + Default> Optional for Option<T> {
    fn insert(&mut self) -> Slot<'_> {
        Option::insert(self, T::default()).slot()
    }
    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Model> Model for Box<T> {
    fn view(&self) -> View<'_> {
        (**self).view()
    }
    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
    fn shape() -> Shape {
        T::shape()
    }
}

impl<T: Model + Default> Model for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
    fn shape() -> Shape {
        Shape::List(T::shape)
    }
}

impl<T: Model> List for Vec<T> {
    fn len(&self) -> usize {
        self.as_slice().len()
    }
    fn element(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Null, T::view)
    }
}

impl<T: Model + Default> ListSlot for Vec<T> {
    fn push(&mut self) -> Slot<'_> {
        let index = self.as_slice().len();
        Vec::push(self, T::default());
        self[index].slot()
    }
    fn element_size(&self) -> usize {
        size_of::<T>()
    }
    fn clear(&mut self) {
        Vec::clear(self);
    }
}

macro_rules! map {
    ($map:ident) => {
        impl<T: Model + Default> Model for $map<String, T> {
            fn view(&self) -> View<'_> {
                View::Map(self)
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::Map(self)
            }
            fn shape() -> Shape {
                Shape::Map(T::shape)
            }
        }

        impl<T: Model> Entries for $map<String, T> {
            fn len(&self) -> usize {
                $map::len(self)
            }
            fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
                self.iter()
                    .for_each(|(key, value)| visit(key, value.view()));
            }
            fn value(&self, key: &str) -> Option<View<'_>> {
                self.get(key).map(T::view)
            }
        }

        impl<T: Model + Default> MapSlot for $map<String, T> {
            fn insert(&mut self, key: &str) -> Slot<'_> {
                let value = self.entry(key.to_owned()).or_default();
                *value = T::default();
                value.slot()
            }
            fn entry_size(&self) -> usize {
                size_of::<(String, T)>()
            }
            fn clear(&mut self) {
                $map::clear(self);
            }
        }
    };
}
map!(BTreeMap);
map!(HashMap);

/// Free-form objects.
impl Model for serde_json::Map<String, Value> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    fn shape() -> Shape {
        Shape::Map(Value::shape)
    }
}

impl Entries for serde_json::Map<String, Value> {
    fn len(&self) -> usize {
        serde_json::Map::len(self)
    }
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        self.iter()
            .for_each(|(key, value)| visit(key, View::Json(value)));
    }
    fn value(&self, key: &str) -> Option<View<'_>> {
        self.get(key).map(View::Json)
    }
}

impl MapSlot for serde_json::Map<String, Value> {
    fn insert(&mut self, key: &str) -> Slot<'_> {
        let value = self.entry(key.to_owned()).or_insert(Value::Null);
        *value = Value::Null;
        Slot::Json(value)
    }
    fn entry_size(&self) -> usize {
        size_of::<(String, Value)>()
    }
    fn clear(&mut self) {
        serde_json::Map::clear(self);
    }
}
