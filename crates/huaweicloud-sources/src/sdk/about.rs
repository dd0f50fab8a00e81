//! The name and version of a package.

use std::collections::BTreeMap;

use super::regions;

/// A package of an SDK.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The name under which it is published, if its metadata is available.
    pub name: Option<String>,
    /// Its version, if its metadata is available.
    pub version: Option<String>,
    /// The short name of the service, after which the folder of the package is named.
    pub service: Option<String>,
    /// The addresses of the service, by the ids of their regions.
    pub endpoints: BTreeMap<String, String>,
}

/// The beginning of the names of the vendor's packages.
const VENDOR: &str = "huaweicloudsdk";

impl About {
    /// The programming language of the package.
    pub const LANGUAGE: &'static str = "python";

    /// Reads the metadata that installers write for the package of this name, and its regions.
    pub(super) fn read(files: &BTreeMap<String, Vec<u8>>, package: &str) -> Self {
        let metadata = |path: &str| path.ends_with("METADATA") || path.ends_with("PKG-INFO");
        let service = package.strip_prefix(VENDOR).unwrap_or(package);
        let mut stated = files
            .iter()
            .filter(|(path, _)| metadata(path))
            .map(|(_, bytes)| Self::parse(&String::from_utf8_lossy(bytes)));
        let stated = stated.find(|about| {
            let name = about.name.as_deref().unwrap_or_default();
            name.replace('-', "_").eq_ignore_ascii_case(package)
        });
        Self {
            service: (!service.is_empty()).then(|| service.to_lowercase()),
            endpoints: regions::endpoints(files),
            ..stated.unwrap_or_default()
        }
    }

    fn parse(text: &str) -> Self {
        // The text after the first empty line is the long description.
        let head: Vec<&str> = text.lines().take_while(|line| !line.is_empty()).collect();
        let field = |name: &str| {
            let mut values = head.iter().filter_map(|line| line.strip_prefix(name));
            values.next().map(|value| value.trim().to_owned())
        };
        Self {
            name: field("Name:"),
            version: field("Version:"),
            ..Self::default()
        }
    }
}
