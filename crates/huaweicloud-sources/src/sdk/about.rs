//! What a package is: its name and version.

use std::collections::BTreeMap;

/// A package of an SDK.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The name it is published under, where its metadata is there.
    pub name: Option<String>,
    /// Its version, where its metadata is there.
    pub version: Option<String>,
}

impl About {
    /// The language that the package is for.
    pub const LANGUAGE: &'static str = "python";

    /// Reads the metadata that installers write for the package of this name.
    pub(super) fn read(files: &BTreeMap<String, Vec<u8>>, package: &str) -> Self {
        let metadata = |path: &str| path.ends_with("METADATA") || path.ends_with("PKG-INFO");
        let mut told = files
            .iter()
            .filter(|(path, _)| metadata(path))
            .map(|(_, bytes)| Self::parse(&String::from_utf8_lossy(bytes)));
        told.find(|about| {
            let name = about.name.as_deref().unwrap_or_default();
            name.replace('-', "_").eq_ignore_ascii_case(package)
        })
        .unwrap_or_default()
    }

    fn parse(text: &str) -> Self {
        // What follows the first empty line is the long description.
        let head: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
        let field = |name: &str| {
            let mut values = head.iter().filter_map(|line| line.strip_prefix(name));
            values.next().map(|value| value.trim().to_owned())
        };
        Self {
            name: field("Name:"),
            version: field("Version:"),
        }
    }
}
