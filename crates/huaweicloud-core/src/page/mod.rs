//! Paged lists as streams.

mod items;
mod marker;
#[expect(
    clippy::module_inception,
    reason = "the folder is named after its main trait"
)]
mod page;
mod pages;
mod place;
mod resume;

pub use self::{
    items::Items,
    page::{Count, Identified, Page, total},
    pages::Pages,
    place::TotalChange,
    resume::{InvalidResumePoint, ResumePoint},
};
