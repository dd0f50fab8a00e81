//! Fields without a typed value.

use std::fmt;

use serde_json::{Map, Value};

/// The fields of an object without a typed value.
///
/// In a response: fields that this version does not know, and the raw values of known fields that
/// could not be decoded as their type. Encoding the object writes them unchanged, except for a
/// known field that was changed since.
///
/// In a request, insert fields that the service accepts and this version does not know yet:
///
/// ```
/// let mut extra = huaweicloud_core::Extra::default();
/// extra.insert("brand_new", 7);
/// assert_eq!(extra.get("brand_new"), Some(&7.into()));
/// ```
///
/// `Debug` prints names only: an unknown field may be secret.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Fields>>);

#[derive(Clone, Default)]
struct Fields {
    values: Map<String, Value>,
    /// For each known field that could not be decoded, the value that it has instead.
    instead: Map<String, Value>,
}

impl Extra {
    /// Returns whether there are no fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the number of fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |fields| fields.values.len())
    }

    /// Returns the value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.values.get(name)
    }

    /// Returns names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let fields = self.0.iter().flat_map(|fields| &fields.values);
        fields.map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a field, and returns its previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let fields = self.0.get_or_insert_default();
        let name = name.into();
        fields.instead.remove(&name);
        fields.values.insert(name, value.into())
    }

    /// Removes a field, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let fields = self.0.as_mut()?;
        fields.instead.remove(name);
        fields.values.remove(name)
    }

    /// Stores the raw value of a known field that could not be decoded.
    ///
    /// `own` is the value that the field is encoded with instead.
    pub(super) fn keep(&mut self, name: &str, value: Value, own: Option<Value>) {
        let fields = self.0.get_or_insert_default();
        fields.values.insert(name.to_owned(), value);
        match own {
            Some(own) => fields.instead.insert(name.to_owned(), own),
            None => fields.instead.remove(name),
        };
    }

    /// Returns the raw value of a known field, if it is encoded instead of the field's value.
    ///
    /// `own` is the current value of the field.
    pub(super) fn received(&self, name: &str, own: Option<&Value>) -> Option<&Value> {
        let fields = self.0.as_ref()?;
        let value = fields.values.get(name)?;
        (own == fields.instead.get(name)).then_some(value)
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |(name, value): (&str, &Value)| other.get(name) == Some(value);
        self.len() == other.len() && self.iter().all(is_same)
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
