//! Reads what Huawei Cloud publishes about its APIs as contracts.
//!
//! Each kind of evidence is a [`SourceReader`](api_contract::sources::SourceReader):
//!
//! | module | reads |
//! |---|---|
//! | [`explorer`] | definitions of the API Explorer: a file per operation, or a folder of them |
//! | [`sdk`] | packages of the Python SDK: a wheel, an sdist, or a folder |
//! | [`page`] | reference pages as text, HTML or Markdown |
//!
//! [`readers`] returns all of them, with those of [`api_contract`]. The binary `huaweicloud-contract` is
//! `api-contract` with these readers.
//!
//! ```no_run
//! let source = huaweicloud_sources::readers().open("list-jobs.en.html".as_ref())?;
//! println!("{} operations", source.contract.operations.items.len());
//! # Ok::<(), api_contract::Findings>(())
//! ```

pub mod explorer;
mod joined;
pub mod page;
mod prose;
pub mod sdk;

use api_contract::sources::Registry;

/// Returns the readers of this crate and of [`api_contract`].
pub fn readers() -> Registry {
    Registry::new()
        .with(explorer::Reader)
        .with(sdk::Reader)
        .and(Registry::light())
        // Last: any other text may be a page.
        .with(page::Reader)
}

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
