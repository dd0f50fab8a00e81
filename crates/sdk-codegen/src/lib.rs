//! A typed Rust client from a curated OpenAPI document, in four passes.
//!
//! 1. [`bundle`]: the pieces of the document become one, checked as a whole.
//! 2. [`lower`](mod@lower): the document becomes one that progenitor can take, and a model of all that
//!    was taken out.
//! 3. `wire`: progenitor makes the types; a visitor refines them.
//! 4. `facade`: request builders, open enums, the operation table; and beside it `mocks`: typed mocks.
//!
//! Each pass is a pure function: the same document gives the same bytes. [`Output::check`] compares
//! them with what is on disk, [`Output::write`] puts them there, each file whole or not at all.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = sdk_codegen::generate("openapi/metastudio.yaml".as_ref())?;
//! client.output("src/generated").write()?;
//! # Ok(())
//! # }
//! ```

pub mod bundle;
mod facade;
pub mod lower;
mod mocks;
pub mod model;
mod names;
mod output;
mod scaffold;
mod wire;

use std::{collections::BTreeMap, fmt::Write, path::Path, thread};

pub use output::{Difference, Output, OutputError};
pub use scaffold::Dependencies;

use openapi_document::{Document, Finding, Findings};
use serde_json::Value;

/// Lines of the client's manifest around the features that follow from the contract.
const FEATURES: (&str, &str) = ("# generated families: begin", "# generated families: end");

/// Lines of a README around the table of families.
const FAMILIES: (&str, &str) = (
    "<!-- generated families: begin -->",
    "<!-- generated families: end -->",
);

/// All that is made from one document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Client {
    /// The joined document, as JSON text.
    pub bundle: String,
    /// The document that progenitor takes.
    pub lowered: Value,
    /// The model that the facade was made from.
    pub api: model::Api,
    /// Rust sources of the client by file name.
    pub files: BTreeMap<String, String>,
    /// Rust sources of typed mocks by file name.
    pub mocks: BTreeMap<String, String>,
    /// Warnings: the client was made, somebody should look.
    pub warnings: Findings,
}

impl Client {
    /// The client's manifest with one feature for each family, and `full` for all of them, between the
    /// lines `# generated families: begin` and `# generated families: end`; `None` when it lacks them.
    pub fn manifest(&self, text: &str) -> Option<String> {
        self.with_features(text, |_| "[]".to_owned())
    }

    /// A README with a table of the families and their operations, between the lines
    /// `<!-- generated families: begin -->` and `<!-- generated families: end -->`; `None` when it
    /// lacks them.
    pub fn readme(&self, text: &str) -> Option<String> {
        let mut table = "| feature | operations | what they are for |\n|---|---|---|\n".to_owned();
        for family in &self.api.families {
            let own = |operation: &&model::Operation| operation.family == family.name;
            let count = self.api.operations.iter().filter(own).count();
            let about = family.docs.trim().replace('\n', " ");
            _ = writeln!(table, "| `{}` | {count} | {about} |", family.name);
        }
        _ = writeln!(table, "| | **{}** | |", self.api.operations.len());
        let (begin, end) = FAMILIES;
        output::replace_block(text, begin, end, &table)
    }

    /// The manifest of the mocks, as [`manifest`](Self::manifest): each family's feature switches on
    /// that of the client.
    pub fn mocks_manifest(&self, text: &str) -> Option<String> {
        let client = &self.api.service.name;
        self.with_features(text, |name| format!("[\"{client}/{name}\"]"))
    }

    /// A manifest with the features of all families; `enables` returns the value of one of them.
    fn with_features(&self, manifest: &str, enables: impl Fn(&str) -> String) -> Option<String> {
        let mut features = String::new();
        for name in self.api.family_names() {
            _ = writeln!(features, "{name} = {}", enables(name));
        }
        features.push_str("# Every family.\nfull = [\n");
        for name in self.api.family_names() {
            _ = writeln!(features, "    \"{name}\",");
        }
        features.push_str("]\n");
        let (begin, end) = FEATURES;
        output::replace_block(manifest, begin, end, &features)
    }

    /// The client's sources as files of one folder.
    pub fn output(&self, folder: impl AsRef<Path>) -> Output {
        let mut output = folder_of(&self.files, folder.as_ref());
        output.owns(folder.as_ref().join(facade::dynamic::FOLDER));
        output
    }

    /// The sources of the mocks as files of one folder.
    pub fn mocks_output(&self, folder: impl AsRef<Path>) -> Output {
        folder_of(&self.mocks, folder.as_ref())
    }
}

fn folder_of(files: &BTreeMap<String, String>, folder: &Path) -> Output {
    let mut output = Output::default();
    for (name, text) in files {
        output.add(folder.join(name), text.clone());
    }
    output.owns(folder);
    output
}

/// Makes a client from the document at `root` and the pieces beside it.
///
/// # Errors
/// Every finding that keeps the client from being made, each with file, pointer and a way to mend it.
pub fn generate(root: &Path) -> Result<Client, Findings> {
    generate_from(&Document::load(root)?)
}

/// Makes a client from a document that is already loaded; see [`generate`].
///
/// # Errors
/// As [`generate`].
pub fn generate_from(spec: &Document) -> Result<Client, Findings> {
    generate_checked(spec, openapi_document::check(spec))
}

/// Makes a client from a document that the caller has checked, by more rules than
/// [`openapi_document::check`] has. Errors among the findings keep the client from being made, and
/// are returned together with those of the generator.
///
/// # Errors
/// As [`generate`].
pub fn generate_checked(spec: &Document, findings: Findings) -> Result<Client, Findings> {
    let bundle = bundle::text(spec);
    let lowered = lower::lower(spec);
    let lower::Lowered {
        document,
        api,
        warnings,
    } = match lowered {
        Ok(lowered) if !findings.has_errors() => lowered,
        // What is not OpenAPI 3.0 at all would only be reported a second time in other words.
        Err(more) if !findings.iter().any(|finding| finding.rule == "version") => {
            return Err(findings.into_iter().chain(more).collect());
        }
        _ => return Err(findings),
    };
    let warnings = findings.into_iter().chain(warnings).collect();
    let internal = |error: wire::WireError| {
        spec.locate([Finding::error(
            "generator",
            "",
            error.to_string(),
            "this is a limit of the generator: simplify the part that it names, and report it",
        )])
    };
    // Neither needs the other, and together they are nearly all of the time.
    let (files, mocks) = thread::scope(|scope| {
        let mocks = scope.spawn(|| mocks::files(&document, &api));
        let files = wire::types(&document, &api).and_then(|types| facade::files(&api, &types));
        let mocks = mocks.join().map_err(wire::panicked).flatten();
        (files, mocks)
    });
    let (files, mocks) = (files.map_err(internal)?, mocks.map_err(internal)?);
    Ok(Client {
        bundle,
        lowered: document,
        api,
        files,
        mocks,
        warnings,
    })
}
