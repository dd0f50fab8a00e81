//! The traits of pages of a list, and of their elements.

use serde::Serialize;

use crate::contract::model::Model;

/// A response that is a page of a list.
pub trait Page: Model + Default + Send + 'static {
    /// The type of the elements.
    type Item: Serialize + Send + 'static;

    /// Returns the elements on this page.
    fn items(&self) -> &[Self::Item];

    /// Returns the elements on this page by value.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns the number of elements on all pages, if the page has it.
    fn total(&self) -> Option<u64>;

    /// Returns the id of an element, if the contract declares one.
    fn id(item: &Self::Item) -> Option<&str> {
        let _ = item;
        None
    }
}

/// An element with an id that no other element of its list has.
pub trait Identified {
    /// Returns the id; empty if the service omits it.
    fn id(&self) -> &str;
}

/// The types of a total count.
pub trait Count {
    /// Returns the count; `None` if it is absent or negative.
    fn count(self) -> Option<u64>;
}

macro_rules! count {
    ($($type:ty),*) => {$(
        impl Count for $type {
            fn count(self) -> Option<u64> {
                self.try_into().ok()
            }
        }
    )*};
}
count!(i32, i64, u32, u64);

impl<C: Count> Count for Option<C> {
    fn count(self) -> Option<u64> {
        self?.count()
    }
}

/// Returns the total count of a page from its field.
#[must_use]
pub fn total(count: impl Count) -> Option<u64> {
    count.count()
}
