//! Copying objects.

use super::{
    object::Object,
    value::{Slot, View},
};

/// Returns a copy of an object.
#[must_use]
pub fn copy<T: Object + Default>(object: &T) -> T {
    let mut copied = T::default();
    copy_object(object, &mut copied);
    copied
}

fn copy_object(from: &dyn Object, to: &mut dyn Object) {
    for index in 0..from.layout().fields.len() {
        copy_value(from.field(index).view(), to.slot(index));
    }
    *to.extra_mut() = from.extra().clone();
}

/// Copies a value into a slot of the same type that contains its default.
fn copy_value(from: View<'_>, to: Slot<'_>) {
    match (from, to) {
        (View::Null, _) => {}
        (from, Slot::Option(to)) => copy_value(from, to.insert()),
        (View::Bool(from), Slot::Bool(to)) => *to = from,
        // The value came from such an integer.
        (View::Integer(from), Slot::Int32(to)) => *to = from.try_into().unwrap_or_default(),
        (View::Integer(from), Slot::Int64(to)) => *to = from,
        (View::Number(from), Slot::Number(to)) => *to = from,
        (View::Text(from), Slot::Text(to)) => to.set(from),
        (View::Json(from), Slot::Json(to)) => *to = from.clone(),
        (View::Object(from), Slot::Object(to)) => copy_object(from, to),
        (View::List(from), Slot::List(to)) => {
            for index in 0..from.len() {
                copy_value(from.element(index), to.push());
            }
        }
        (View::Map(from), Slot::Map(to)) => {
            from.each(&mut |key, value| copy_value(value, to.insert(key)));
        }
        // Both are of the same type, so that no other pair exists.
        _ => {}
    }
}
