//! Lists that come in pages, as streams.

mod items;
mod pages;
mod place;
mod resume;

use serde::{Serialize, de::DeserializeOwned};

pub use self::{
    items::Items,
    pages::Pages,
    place::TotalChange,
    resume::{InvalidResumePoint, ResumePoint},
};

/// An answer that is a page of a list.
pub trait Page: DeserializeOwned + Send + 'static {
    /// What the list is of.
    type Item: Serialize + Send + 'static;

    /// The elements on this page.
    fn items(&self) -> &[Self::Item];

    /// The elements on this page, by value.
    fn into_items(self) -> Vec<Self::Item>;

    /// How many elements there are on all pages, if the page says so.
    fn total(&self) -> Option<u64>;

    /// What tells an element from all others, if the contract says what does.
    fn id(item: &Self::Item) -> Option<&str> {
        let _ = item;
        None
    }
}

/// An element with an id that no other element of its list has.
pub trait Identified {
    /// The id; empty if the service left it out.
    fn id(&self) -> &str;
}

/// A count as the service writes it; a negative one counts nothing.
pub(crate) trait Count {
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

/// The total of a page, from its member.
#[allow(
    dead_code,
    reason = "what is used depends on the families that are switched on"
)]
pub(crate) fn total(count: impl Count) -> Option<u64> {
    count.count()
}
