//! Members that have no field of their own.

use std::fmt;

use serde_json::{Map, Value};

/// The members of an object that have no field of their own.
///
/// When read from the service: members that this version does not know, and the raw values of
/// those it knows but could not read as their type. Writing the object writes them again, except a
/// known member whose field was changed since.
///
/// When sending, put here what the service takes and this version does not know yet:
///
/// ```
/// let mut extra = metastudio::Extra::default();
/// extra.insert("brand_new", 7);
/// assert_eq!(extra.get("brand_new"), Some(&7.into()));
/// ```
///
/// `Debug` shows the names only: who does not know a member cannot know whether it is secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// The value of the member of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self
            .0
            .as_ref()
            .into_iter()
            .flat_map(|members| members.iter());
        members.map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a member, and returns the value it had before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0
            .get_or_insert_default()
            .insert(name.into(), value.into())
    }

    /// Removes a member, and returns its value.
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
