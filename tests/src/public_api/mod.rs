//! Snapshots of the public items of the client, one per line, so that API changes are visible in reviews.
//!
//! They are read from the sources, not from the compiler. An item is shown with its signature, fields,
//! variants, derives and required features, without documentation, bodies and private parts.

mod print;
mod tokens;

use std::{fs, path::Path};

use crate::support::contract::file;
pub(crate) use print::Names;
use print::items;

/// Parses the source files below a folder, and returns them by their relative paths.
pub(crate) fn sources(folder: &Path) -> Vec<(String, syn::File)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        if path.is_dir() {
            let below = sources(&path).into_iter();
            found.extend(below.map(|(path, file)| (format!("{name}/{path}"), file)));
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).expect("text");
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            found.push((name.into_owned(), file));
        }
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    found
}

/// Returns the sources of a crate, without its tests.
pub(crate) fn sources_of(krate: &str) -> Vec<(String, syn::File)> {
    let mut files = sources(&file(&format!("crates/{krate}/src")));
    files.retain(|(path, _)| !path.ends_with("tests.rs") && !path.contains("tests/"));
    files
}

/// Returns the handwritten public items of a crate, file by file.
fn hand_written_of(krate: &str) -> String {
    let files = sources_of(krate);
    let names = names(&files);
    let mut public = String::new();
    for (path, file) in &files {
        let lines = items(&file.items, &names);
        if !path.starts_with("generated/") && !lines.is_empty() {
            public += &format!("{path}\n    {}\n", lines.join("\n    "));
        }
    }
    public
}

pub(crate) fn names(files: &[(String, syn::File)]) -> Names {
    Names::of(files.iter().flat_map(|(_, file)| &file.items))
}

#[test]
fn generated() {
    let files = sources_of("metastudio");
    let names = names(&files);
    for (path, file) in &files {
        if let Some(name) = path.strip_prefix("generated/") {
            let public = items(&file.items, &names);
            if !public.is_empty() {
                insta::assert_snapshot!(name, public.join("\n"));
            }
        }
    }
}

#[test]
fn hand_written() {
    insta::assert_snapshot!(hand_written_of("metastudio"));
}

#[test]
fn of_the_runtime() {
    insta::assert_snapshot!(hand_written_of("huaweicloud-core"));
}
