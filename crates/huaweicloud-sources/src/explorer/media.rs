//! Media types, as definitions list them.

use super::definition::{Definition, Part};
use api_contract::model::Listing;

pub(super) const JSON: &str = "application/json";
pub(super) const BYTES: &str = "application/octet-stream";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const MULTIPART: &str = "multipart/form-data";

/// Returns the media types that an operation accepts; those of the envelope are not reliable.
pub(super) fn accepted(definition: &Definition, operation: &Part<'_>) -> Listing<String> {
    let own: Vec<String> = names(operation, "consumes");
    let complete = !own.is_empty();
    let mut items = if complete { own } else { definition.consumes() };
    items.iter_mut().for_each(|name| *name = plain(name));
    items.dedup();
    if items.is_empty() {
        items.push(JSON.to_owned());
    }
    Listing { items, complete }
}

pub(super) fn names(part: &Part<'_>, name: &str) -> Vec<String> {
    let listed = part.elements(name).into_iter();
    let mut names: Vec<String> = listed
        .filter_map(|name| name.value.as_str().map(plain))
        .collect();
    names.dedup();
    names
}

/// Returns a media type without its parameters.
pub(super) fn plain(name: &str) -> String {
    let name = name.split(';').next().unwrap_or_default();
    name.trim().to_ascii_lowercase()
}
