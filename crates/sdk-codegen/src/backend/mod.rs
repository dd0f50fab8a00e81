//! Outputs of the generator: each is a [`Backend`] in a folder of its own.

mod catalog;
pub(crate) mod client;
pub(crate) mod docs;
mod dynamic;
mod httpmock;
pub(crate) mod print;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    model::{Api, Service},
    wire::{Types, WireError},
};

/// Sources by their paths below the folder of generated code.
pub type Files = BTreeMap<String, String>;

/// Every output. To add one, write a [`Backend`] in a folder, and list it here.
pub(crate) const ALL: [&dyn Backend; 4] = [
    &client::Client,
    &dynamic::Dynamic,
    &httpmock::Httpmock,
    &catalog::Catalog,
];

/// The input of backends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Input<'a> {
    /// The contract as it was written.
    pub(crate) contract: &'a Value,
    /// The lowered document, which progenitor supports.
    pub(crate) document: &'a Value,
    /// The contract in terms of the client.
    pub(crate) api: &'a Api,
    /// The Rust type of every field of every object.
    pub(crate) types: &'a Types,
    /// A function that calls each operation, as lines by id; `None` if the path of the client is not
    /// known, which such a function names.
    pub(crate) examples: Option<&'a BTreeMap<String, Vec<String>>>,
}

/// One kind of generated code.
pub(crate) trait Backend: Sync {
    /// Returns the name, such as `client`.
    fn name(&self) -> &'static str;

    /// Returns the name of the crate that the code is part of.
    fn crate_name(&self, service: &Service) -> String {
        service.crate_name.clone()
    }

    /// Returns the folders whose sources it owns, relative to that of generated code.
    fn folders(&self) -> &'static [&'static str];

    /// Returns the features that the manifest of its crate has for the families, as lines of TOML.
    fn features(&self, api: &Api) -> String {
        let features = api.family_names().map(|name| format!("{name} = []\n"));
        features.collect()
    }

    /// Generates the sources.
    ///
    /// # Errors
    ///
    /// Fails if the document needs a feature that the generator does not support: a gap in lowering.
    fn files(&self, input: &Input<'_>) -> Result<Files, WireError>;
}

/// Returns the feature that enables every family, as lines of TOML.
pub(crate) fn full(api: &Api) -> String {
    let names = api.family_names().map(|name| format!("    \"{name}\",\n"));
    format!(
        "# Every family.\nfull = [\n{}]\n",
        names.collect::<String>()
    )
}
