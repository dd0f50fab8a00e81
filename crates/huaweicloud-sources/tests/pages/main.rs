//! Reference pages: the facts in each layout, the effect of damage, and of edits.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod damage;
mod descriptions;
mod edits;
mod facts;
mod layouts;

use std::{fs, path::Path};

use huaweicloud_sources::page::{self, Page};

/// Returns a page of the fixtures.
fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/fixtures");
    fs::read(folder.join(name)).unwrap()
}

/// Returns every available page: the fixtures, and pages of the vendor if `REFERENCE_PAGES` names a
/// folder of them.
fn every_page() -> Vec<(String, Vec<u8>)> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages/fixtures");
    let vendor = std::env::var_os("REFERENCE_PAGES").map(Into::into);
    let mut pages = Vec::new();
    for folder in [Some(fixtures), vendor].into_iter().flatten() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            pages.push((name, fs::read(path).unwrap()));
        }
    }
    pages.sort();
    pages
}

fn read(name: &str, bytes: &[u8]) -> Page {
    page::read(name, bytes).unwrap_or_else(|findings| panic!("{name}: {findings}"))
}
