//! Generation of a client at build time.

use std::{
    collections::BTreeSet,
    env, fs, io,
    path::{Path, PathBuf},
};

use openapi_document::{Document, Findings};
use serde_json::Value;

use crate::{Client, OutputError, Place, bundle, generate_in, names};

/// The file that a crate includes.
const FILE: &str = "client.rs";
/// The folder of the sources.
const FOLDER: &str = "client";
/// Features of generated code that do not belong to a family.
const FEATURES: [&str; 3] = ["blocking", "dynamic", "schemars"];

/// Creates a generator for the contract at this path, for a `build.rs`.
///
/// The sources are written into `OUT_DIR`. If operations or families are chosen, only these
/// operations are generated, with the types that they need and the operations that return the jobs
/// that they start; otherwise all are. The path is relative to the folder of the crate.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     sdk_codegen::build("openapi/contract.yaml")
///         .operations(["List*Job", "ShowAsset"])
///         .families(["files"])
///         .write()?;
///     Ok(())
/// }
/// ```
///
/// The crate needs `huaweicloud-core` as its dependency, and includes the generated code as the
/// module `client`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/client.rs"));
///
/// let client = client::Client::from_env("cn-north-4")?;
/// ```
#[must_use = "nothing is generated before `write` is called"]
pub fn build(contract: impl Into<PathBuf>) -> Build {
    Build {
        contract: contract.into(),
        operations: Vec::new(),
        families: BTreeSet::new(),
        features: BTreeSet::new(),
    }
}

/// A client that is generated at build time; see [`build`].
#[derive(Clone, Debug)]
#[must_use = "nothing is generated before `write` is called"]
pub struct Build {
    contract: PathBuf,
    operations: Vec<String>,
    families: BTreeSet<String>,
    features: BTreeSet<String>,
}

/// The error of a client that could not be generated at build time.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The contract is invalid or not supported.
    #[error("{} cannot be generated from:\n{findings}", contract.display())]
    Contract {
        /// The contract.
        contract: PathBuf,
        /// Its problems.
        findings: Findings,
    },
    /// An operation glob or a family matches no operation.
    #[error("`{choice}` matches no operation of the contract; help: it has {}", known.join(", "))]
    NoMatch {
        /// The glob of operations or the family.
        choice: String,
        /// The existing ids of operations, or the existing families.
        known: Vec<String>,
    },
    /// Cargo did not set `OUT_DIR`.
    #[error("the variable OUT_DIR is not set; help: call this from a build script")]
    NoFolder(#[source] env::VarError),
    /// A source cannot be written.
    #[error("a source cannot be written")]
    Output(#[from] OutputError),
    /// The file that the crate includes cannot be written.
    #[error("{} cannot be written", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The reason.
        #[source]
        source: io::Error,
    },
}

impl Build {
    /// Chooses the operations whose ids match one of these globs, in which `*` is any text.
    pub fn operations<G: Into<String>>(mut self, globs: impl IntoIterator<Item = G>) -> Self {
        self.operations.extend(globs.into_iter().map(Into::into));
        self
    }

    /// Chooses the operations of these families.
    pub fn families<F: Into<String>>(mut self, families: impl IntoIterator<Item = F>) -> Self {
        self.families.extend(families.into_iter().map(Into::into));
        self
    }

    /// Also generates the code of a feature: `blocking`, `dynamic` or `schemars`. The runtime must
    /// have the same feature.
    pub fn feature(mut self, feature: impl Into<String>) -> Self {
        self.features.insert(feature.into());
        self
    }

    /// Generates the client, writes it into `OUT_DIR`, and enables its families for the crate.
    ///
    /// # Errors
    ///
    /// Fails if the contract is invalid or not supported, a choice matches no operation, or a file
    /// cannot be written.
    pub fn write(self) -> Result<(), BuildError> {
        let folder = PathBuf::from(env::var("OUT_DIR").map_err(BuildError::NoFolder)?);
        println!(
            "cargo::rerun-if-changed={}",
            watched(&self.contract).display()
        );
        let client = self.write_to(&folder)?;
        for family in client.api.family_names() {
            println!("cargo::rustc-cfg=feature={family:?}");
        }
        for feature in &self.features {
            println!("cargo::rustc-cfg=feature={feature:?}");
        }
        let messages = crate::backend::client::messages::features(&client.api);
        let families = client.api.family_names().chain(FEATURES).chain(messages);
        let values: Vec<String> = families.map(|feature| format!("{feature:?}")).collect();
        let values = values.join(", ");
        println!("cargo::rustc-check-cfg=cfg(feature, values({values}))");
        Ok(())
    }

    /// Generates the client into a folder.
    ///
    /// # Errors
    ///
    /// Fails under the same conditions as [`write`](Self::write).
    pub fn write_to(&self, folder: &Path) -> Result<Client, BuildError> {
        let failed = |findings| BuildError::Contract {
            contract: self.contract.clone(),
            findings,
        };
        let spec = Document::load(&self.contract).map_err(failed)?;
        // The whole contract is checked, because a part of it refers to what it does not contain.
        let (bundle, findings) = bundle::bundle(&spec);
        let spec = self.chosen(spec, &bundle)?;
        let client = generate_in(Place::Module, &spec, findings).map_err(failed)?;
        let sources = folder.join(FOLDER);
        client.output(&sources).write()?;
        let root = sources.join("mod.rs").display().to_string();
        let allow =
            "#[allow(dead_code, unreachable_pub, reason = \"not every operation is called\")]";
        let include = format!("{allow}\n#[path = {root:?}]\npub mod client;\n");
        let path = folder.join(FILE);
        match fs::write(&path, include) {
            Ok(()) => Ok(client),
            Err(source) => Err(BuildError::File { path, source }),
        }
    }

    /// Returns the contract with the operations that were chosen.
    fn chosen(&self, spec: Document, bundle: &str) -> Result<Document, BuildError> {
        if self.operations.is_empty() && self.families.is_empty() {
            return Ok(spec);
        }
        let mut document: Value = serde_json::from_str(bundle).unwrap_or_default();
        self.check_choice(&document)?;
        let chosen = self.ids(&document);
        if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
            for path in paths.values_mut().filter_map(Value::as_object_mut) {
                path.retain(|_, operation| {
                    operation.get("operationId").is_none() || chosen.contains(id(operation))
                });
            }
            let has_operations = |path: &Value| operations_of(path).next().is_some();
            paths.retain(|_, path| has_operations(path));
        }
        Ok(spec.with_value(document))
    }

    /// Returns the ids of the chosen operations, and of those that return the jobs that they start.
    fn ids(&self, document: &Value) -> BTreeSet<String> {
        let paths = document.get("paths").and_then(Value::as_object);
        let paths = paths.into_iter().flat_map(|paths| paths.values());
        let all: Vec<&Value> = paths.flat_map(operations_of).collect();
        let mut pending: Vec<&Value> = all
            .iter()
            .copied()
            .filter(|one| self.is_chosen(one))
            .collect();
        let mut chosen = BTreeSet::new();
        while let Some(operation) = pending.pop() {
            if chosen.insert(id(operation).to_owned()) {
                let job = operation.get("x-job").and_then(Value::as_object);
                let named = job
                    .into_iter()
                    .flat_map(|job| job.values())
                    .filter_map(Value::as_str);
                pending
                    .extend(named.flat_map(|name| all.iter().filter(move |one| id(one) == name)));
            }
        }
        chosen
    }

    fn is_chosen(&self, operation: &Value) -> bool {
        let id = id(operation);
        let mut families = families(operation);
        self.operations.iter().any(|glob| matches(glob, id))
            || families.any(|family| self.families.contains(&family))
    }

    fn check_choice(&self, document: &Value) -> Result<(), BuildError> {
        let paths = document.get("paths").and_then(Value::as_object);
        let operations: Vec<&Value> = paths
            .into_iter()
            .flat_map(|paths| paths.values())
            .flat_map(operations_of)
            .collect();
        let ids: Vec<String> = operations.iter().map(|one| id(one).to_owned()).collect();
        let tags: BTreeSet<String> = operations.iter().flat_map(|one| families(one)).collect();
        let no_glob = self
            .operations
            .iter()
            .find(|glob| !ids.iter().any(|id| matches(glob, id)));
        let no_family = self.families.difference(&tags).next();
        let no_match = |choice: &String, known| {
            let choice = choice.clone();
            Err(BuildError::NoMatch { choice, known })
        };
        match (no_glob, no_family) {
            (Some(glob), _) => no_match(glob, ids),
            (None, Some(family)) => no_match(family, tags.iter().cloned().collect()),
            (None, None) => Ok(()),
        }
    }
}

fn operations_of(path: &Value) -> impl Iterator<Item = &Value> {
    let operations = path.as_object().into_iter().flat_map(|path| path.values());
    operations.filter(|operation| operation.get("operationId").is_some())
}

fn id(operation: &Value) -> &str {
    operation
        .get("operationId")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Returns the families of an operation: its tags, as features.
fn families(operation: &Value) -> impl Iterator<Item = String> {
    let tags = operation.get("tags").and_then(Value::as_array);
    let tags = tags.into_iter().flatten().filter_map(Value::as_str);
    tags.filter_map(names::feature)
}

/// Returns the folder of a contract, which contains its pieces; a change of them also rebuilds.
fn watched(contract: &Path) -> &Path {
    contract
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(contract)
}

/// Returns whether a text matches a glob, in which `*` is any text.
fn matches(glob: &str, text: &str) -> bool {
    match glob.split_once('*') {
        None => glob == text,
        Some((start, rest)) => text.strip_prefix(start).is_some_and(|text| {
            let mut ends = text
                .char_indices()
                .map(|(index, _)| index)
                .chain([text.len()]);
            ends.any(|index| matches(rest, &text[index..]))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn asterisks_match_any_text() {
        for (glob, text, expected) in [
            ("ListJobs", "ListJobs", true),
            ("ListJobs", "ListJob", false),
            ("List*", "ListJobs", true),
            ("*Job*", "ListJobs", true),
            ("List*s", "ListJob", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(glob, text), expected, "{glob} {text}");
        }
    }
}
