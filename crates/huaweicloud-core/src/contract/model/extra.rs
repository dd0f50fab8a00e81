//! Fields of an object that its type does not have.

use std::fmt;

use serde_json::{Map, Value};

/// The fields of an object that its type does not have.
///
/// After reading, it holds fields that this version does not know, and the raw values of those that
/// could not be read as their type. Writing the object writes them again, except a known field whose
/// value was changed since.
///
/// Before sending, add here what the service accepts and this version does not know yet:
///
/// ```
/// let mut extra = huaweicloud_core::Extra::default();
/// extra.insert("brand_new", 7);
/// assert_eq!(extra.get("brand_new"), Some(&7.into()));
/// ```
///
/// `Debug` shows the names only, since an unknown field may be secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// Returns whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// Returns the number of fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Returns the value of the field of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Returns names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self
            .0
            .as_ref()
            .into_iter()
            .flat_map(|members| members.iter());
        members.map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a field, and returns its previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into())
    }

    /// Removes a field, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.remove(name)
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
