//! Required fields of a value that were not set.

use super::{
    field::{Field, Shape},
    object::Object,
    value::View,
};

/// Calls a function with the pointer of each required text, time or enum that is empty.
///
/// Whether other values were set is unknown: zero, `false`, and an empty list are values.
pub(crate) fn unset(view: View<'_>, found: &mut dyn FnMut(&str)) {
    Walk {
        pointer: String::new(),
        found,
    }
    .value(view);
}

struct Walk<'a> {
    pointer: String,
    found: &'a mut dyn FnMut(&str),
}

impl Walk<'_> {
    fn value(&mut self, view: View<'_>) {
        match view {
            View::Object(object) => self.object(object),
            View::List(list) => {
                for index in 0..list.len() {
                    self.within(&index.to_string(), |walk| walk.value(list.element(index)));
                }
            }
            View::Map(map) => {
                map.each(&mut |key, value| self.within(key, |walk| walk.value(value)));
            }
            _ => {}
        }
    }

    fn object(&mut self, object: &dyn Object) {
        for (index, field) in object.layout().fields.iter().enumerate() {
            let view = object.field(index).view();
            let is_replaced = object.extra().get(field.name).is_some();
            self.within(field.name, |walk| {
                if field.read_only {
                    return;
                }
                if is_unset(field, view) && !is_replaced {
                    (walk.found)(&walk.pointer);
                }
                walk.value(view);
            });
        }
    }

    fn within(&mut self, name: &str, look: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer
            .push_str(&name.replace('~', "~0").replace('/', "~1"));
        look(self);
        self.pointer.truncate(length);
    }
}

fn is_unset(field: &Field, view: View<'_>) -> bool {
    let is_text = matches!(
        (field.shape)(),
        Shape::String | Shape::DateTime | Shape::Enum(_)
    );
    field.required && is_text && matches!(view, View::Text(""))
}
