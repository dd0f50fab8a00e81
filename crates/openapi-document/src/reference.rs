//! References: the targets of `$ref`, and the reasons why one has no target.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::tree::{Data, Node};

/// The target of a reference.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Target<'d> {
    /// The value.
    pub node: Node<'d>,
    /// The number of the file that contains it.
    pub file: usize,
    /// The pointer to it within that file.
    pub pointer: Cow<'d, str>,
}

/// The reason why a reference has no target.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReferenceError {
    /// It names a URL.
    #[error("`{0}` is not on this machine")]
    Foreign(String),
    /// The target does not exist.
    #[error("`{0}` leads nowhere")]
    Dangling(String),
    /// It names a file that was rejected or cannot be read; a problem of the document gives the
    /// reason.
    #[error("the file of `{0}` was not read")]
    Unread(String),
    /// It refers back to itself.
    #[error("`{0}` leads back to itself")]
    Circular(String),
}

/// Returns the file that a reference names, as it is written; `None` for a reference within its own
/// file and for URLs.
pub(crate) fn file_of(reference: &str) -> Option<&str> {
    let file = reference.split('#').next().unwrap_or_default();
    (!file.is_empty() && !file.contains("://")).then_some(file)
}

/// Returns whether a text that may be a name is the path of a file, with or without a fragment.
pub(crate) fn names_file(text: &str) -> bool {
    let is_path = |file: &str| {
        let file = file.to_ascii_lowercase();
        let endings = [".yaml", ".yml", ".json"];
        endings.iter().any(|ending| file.ends_with(ending)) && !file.contains(char::is_whitespace)
    };
    file_of(text).is_some_and(is_path)
}

/// Returns the pointer after the `#` of a reference, as it is written.
pub(crate) fn fragment_of(reference: &str) -> &str {
    reference
        .split_once('#')
        .map_or("", |(_, fragment)| fragment)
}

/// Decodes the percent-encoding of a text.
pub(crate) fn percent_decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Keys of data, in which a reference is a value like any other.
const DATA: [&str; 4] = ["const", "enum", "example", "value"];

/// Calls `visit` with every reference in a file, its place, and whether it seems to be in data, which
/// may also be a property of such a name.
pub(crate) fn each<'d>(node: Node<'d>, visit: &mut impl FnMut(&'d str, Node<'d>, bool)) {
    each_below(node, false, visit);
}

fn each_below<'d>(node: Node<'d>, is_data: bool, visit: &mut impl FnMut(&'d str, Node<'d>, bool)) {
    match node.data() {
        Data::List(elements) => {
            for node in elements {
                each_below(node, is_data, visit);
            }
        }
        Data::Map(entries) => {
            for (key, node) in entries {
                let is_data = is_data || key.starts_with("x-") || DATA.contains(&key);
                match node.text() {
                    Some(reference) if key == "$ref" => visit(reference, node, is_data),
                    Some(file) if key == "operationRef" && names_file(file) => {
                        visit(file, node, is_data);
                    }
                    _ if key == "discriminator" => mapped(node, is_data, visit),
                    _ => each_below(node, is_data, visit),
                }
            }
        }
        _ => {}
    }
}

/// Calls `visit` with every file that the mapping of a discriminator names. A property may have the
/// name `discriminator`, too.
fn mapped<'d>(node: Node<'d>, is_data: bool, visit: &mut impl FnMut(&'d str, Node<'d>, bool)) {
    let mapping = node.get("mapping").into_iter().flat_map(Node::entries);
    for (_, node) in mapping {
        if let Some(file) = node.text().filter(|text| names_file(text)) {
            visit(file, node, is_data);
        }
    }
    each_below(node, is_data, visit);
}
