//! Generates a typed Rust client from a curated OpenAPI document, in four passes.
//!
//! 1. [`bundle`]: the files of the document become one, checked as a whole.
//! 2. [`lower`](mod@lower): the document becomes one that progenitor supports, and a model of
//!    everything that progenitor does not support, such as rate limits and retries.
//! 3. `wire`: progenitor and typify decide the Rust type of every field.
//! 4. `backend`: each output has a folder: the client, calls by id, typed mocks of responses,
//!    the catalog of operations for a command line.
//!
//! Each pass is a pure function: the same document returns the same bytes. [`Output::check`] compares
//! them with the files on disk. [`Output::write`] replaces each file whole or not at all, so that a
//! failed run can be retried.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let client = sdk_codegen::generate("openapi/contract.yaml".as_ref())?;
//! client.output("src/generated").write()?;
//! # Ok(())
//! # }
//! ```
//!
//! A document that was not written for this generator, such as a published contract, is generated with
//! [`Options`], which can leave unsupported operations out.
//!
//! Generated sources depend only on the runtime crate `huaweicloud-core`, through its module
//! `codegen`. [`Client::client_crate`] and [`Client::mocks_crate`] create a crate around them, for
//! a contract that has none yet.

mod backend;
mod build;
pub mod bundle;
pub mod lower;
pub mod model;
mod names;
mod options;
mod output;
mod prepare;
mod regions;
mod scaffold;
mod skip;
mod wire;

use std::{collections::BTreeMap, fmt::Write, path::Path, thread};

pub use backend::Files;
pub use build::{Build, BuildError, build};
pub use options::Options;
pub use output::{Difference, Output, OutputError};
pub use regions::region_source;
pub use scaffold::{CrateNameError, Dependencies, check_crate_name};
pub use skip::LeftOut;

use lower::Lowered;

use openapi_document::{Document, Finding, Findings};
use serde_json::Value;

/// Lines of the client's manifest around the features that follow from the contract.
const FEATURES: (&str, &str) = ("# generated families: begin", "# generated families: end");

/// Lines of a README around the table of families.
const FAMILIES: (&str, &str) = (
    "<!-- generated families: begin -->",
    "<!-- generated families: end -->",
);

/// The generated code of one document, and the results of all passes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Client {
    /// The joined document, as JSON text.
    pub bundle: String,
    /// The lowered document, which progenitor supports.
    pub lowered: Value,
    /// The model that the code was generated from.
    pub api: model::Api,
    /// The sources of each backend.
    pub outputs: Vec<Generated>,
    /// An example of a call of each operation, by id: the statements inside a function whose
    /// argument is the client.
    pub examples: BTreeMap<String, String>,
    /// Warnings, which do not prevent generation.
    pub warnings: Findings,
    /// The operations that were left out; see [`Options::skip_unsupported`].
    pub left_out: Vec<LeftOut>,
}

/// The sources of one backend.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The name of the backend.
    pub backend: &'static str,
    /// The name of the crate that the sources are part of.
    pub crate_name: String,
    /// Rust sources by their paths below the folder of generated code.
    pub files: Files,
    /// The folders, relative to that of generated code, that contain no other sources.
    folders: &'static [&'static str],
    /// Features for the families, as lines of a manifest.
    features: String,
}

impl Client {
    /// Returns the sources of the client crate by their paths below the folder of generated code.
    pub fn files(&self) -> Files {
        self.files_of(self.crate_name())
    }

    /// Returns the sources of the crate of typed mocks, like [`files`](Self::files).
    pub fn mocks(&self) -> Files {
        self.files_of(&self.mocks_crate_name())
    }

    /// Returns the sources of a crate by their paths below the folder of generated code.
    pub fn files_of(&self, crate_name: &str) -> Files {
        let files = self.of(crate_name).flat_map(|output| output.files.clone());
        files.collect()
    }

    fn of<'a>(&'a self, crate_name: &'a str) -> impl Iterator<Item = &'a Generated> {
        let outputs = self.outputs.iter();
        outputs.filter(move |output| output.crate_name == crate_name)
    }

    /// Returns the client's manifest with one feature for each family, between the lines
    /// `# generated families: begin` and `# generated families: end`; `None` if it lacks these lines.
    pub fn manifest(&self, text: &str) -> Option<String> {
        self.manifest_of(self.crate_name(), text)
    }

    /// Returns the manifest of the mocks, like [`manifest`](Self::manifest): each family's feature
    /// enables that of the client.
    pub fn mocks_manifest(&self, text: &str) -> Option<String> {
        self.manifest_of(&self.mocks_crate_name(), text)
    }

    fn manifest_of(&self, crate_name: &str, text: &str) -> Option<String> {
        let (begin, end) = FEATURES;
        let features = &self.of(crate_name).next()?.features;
        output::replace_block(text, begin, end, features)
    }

    /// Returns a README with a table of the families and their operations.
    ///
    /// The table is written between the lines `<!-- generated families: begin -->` and
    /// `<!-- generated families: end -->`; the method returns `None` if the text lacks these lines.
    pub fn readme(&self, text: &str) -> Option<String> {
        let mut table = "| feature | operations | what they are for |\n|---|---|---|\n".to_owned();
        for family in &self.api.families {
            let own = |operation: &&model::Operation| operation.family == family.name;
            let count = self.api.operations.iter().filter(own).count();
            let about = backend::docs::markdown(&backend::docs::one_line(&family.docs));
            let about = about.replace('|', "\\|");
            _ = writeln!(table, "| `{}` | {count} | {about} |", family.name);
        }
        _ = writeln!(table, "| | **{}** | |", self.api.operations.len());
        let (begin, end) = FAMILIES;
        output::replace_block(text, begin, end, &table)
    }

    /// Returns the client's sources as files of one folder.
    pub fn output(&self, folder: impl AsRef<Path>) -> Output {
        self.output_of(self.crate_name(), folder.as_ref())
    }

    /// Returns the sources of the mocks as files of one folder.
    pub fn mocks_output(&self, folder: impl AsRef<Path>) -> Output {
        self.output_of(&self.mocks_crate_name(), folder.as_ref())
    }

    /// Returns the catalog of operations, which a command line embeds, as files of one folder.
    pub fn catalog_output(&self, folder: impl AsRef<Path>) -> Output {
        self.output_of(&format!("{}-cli", self.crate_name()), folder.as_ref())
    }

    /// Returns the sources of a crate as files of one folder.
    fn output_of(&self, crate_name: &str, folder: &Path) -> Output {
        let mut output = Output::default();
        for generated in self.of(crate_name) {
            for (name, text) in &generated.files {
                output.add(folder.join(name), text.clone());
            }
            let folders = generated.folders.iter();
            folders.for_each(|owned| output.owns(folder.join(owned)));
        }
        output
    }
}

/// Generates a client from the curated document at `root`, the pieces beside it, and the files that it
/// refers to.
///
/// A document that was not written for this generator is generated with [`Options`].
///
/// # Errors
/// Returns every finding that prevents generation, each with file, pointer and fix.
pub fn generate(root: &Path) -> Result<Client, Findings> {
    generate_from(&Document::load(root)?)
}

/// Generates a client from a document that is already loaded; see [`generate`].
///
/// # Errors
/// Returns the same findings as [`generate`].
pub fn generate_from(document: &Document) -> Result<Client, Findings> {
    generate_checked(document, openapi_document::check(document))
}

/// Generates a client from a document that the caller has checked, possibly by more rules than
/// [`openapi_document::check`] has.
///
/// # Errors
/// Returns the errors among `findings`, which prevent generation, together with those of the
/// generator.
pub fn generate_checked(spec: &Document, findings: Findings) -> Result<Client, Findings> {
    generate_in(Place::Crate, spec, findings)
}

/// The location of generated code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In a crate with the name of the service.
    Crate,
    /// In a module, whose path is not known.
    Module,
}

fn generate_in(place: Place, spec: &Document, findings: Findings) -> Result<Client, Findings> {
    if let Some(unsupported) = version(spec.value()) {
        return Err(spec.locate([unsupported]));
    }
    let lowered = lower::lower(spec);
    match lowered {
        Ok(lowered) if !findings.has_errors() => {
            client(place, spec, spec.value(), lowered, findings)
        }
        Ok(_) => Err(findings),
        Err(more) => Err(findings.into_iter().chain(more).collect()),
    }
}

/// Runs the passes after lowering. `contract` is the document in the words of OpenAPI 3.0.
fn client(
    place: Place,
    spec: &Document,
    contract: &Value,
    lowered: Lowered,
    findings: Findings,
) -> Result<Client, Findings> {
    let Lowered {
        document,
        api,
        warnings,
        left_out,
    } = lowered;
    let left = left_out.iter().map(LeftOut::warning);
    let warnings = findings.into_iter().chain(warnings).chain(left).collect();
    let internal = |error: wire::WireError| {
        spec.locate([Finding::error(
            "generator",
            "",
            error.to_string(),
            "this is a limit of the generator: simplify the part that it names, and report it",
        )])
    };
    let types = wire::types(&document, &api).map_err(internal)?;
    let examples = examples(&api, &types);
    let input = backend::Input {
        contract,
        document: &document,
        api: &api,
        types: &types,
        examples: (place == Place::Crate).then_some(&examples),
    };
    let outputs = outputs(&input).map_err(internal)?;
    Ok(Client {
        bundle: bundle::text(spec),
        lowered: document,
        api,
        outputs,
        examples: examples.into_iter().map(statements).collect(),
        warnings,
        left_out,
    })
}

/// Returns a function that calls each operation, as lines by id.
fn examples(api: &model::Api, types: &wire::Types) -> BTreeMap<String, Vec<String>> {
    let operations = api.operations.iter();
    let examples = operations.filter_map(|operation| {
        let lines = backend::client::examples::call(api, types, operation)?;
        Some((operation.id.clone(), lines))
    });
    examples.collect()
}

/// Returns an example without the function around it, whose frame is the first and the last two lines.
fn statements((id, lines): (String, Vec<String>)) -> (String, String) {
    let shown = lines.get(1..lines.len().saturating_sub(2));
    (id, shown.unwrap_or_default().join("\n"))
}

/// Returns the error that a document is of another version than OpenAPI 3.0.
fn version(document: &Value) -> Option<Finding> {
    let version = document.get("openapi");
    let text = version.and_then(Value::as_str);
    if text.is_some_and(|text| text.starts_with("3.0.")) {
        return None;
    }
    let (pointer, message) = match (version, text) {
        (_, Some(text)) => ("/openapi", format!("the document is OpenAPI {text}")),
        (Some(other), None) => {
            let message = format!("`openapi` is {other}, not a version in quotes");
            ("/openapi", message)
        }
        (None, None) => {
            let message = "the document does not say its OpenAPI version".to_owned();
            ("", message)
        }
    };
    let help = "write `openapi: 3.0.3`; from 3.1, turn `type: [T, \"null\"]` into `type: T` with \
                `nullable: true`, and numeric exclusive bounds into boolean ones";
    Some(Finding::error("version", pointer, message, help))
}

/// Runs all backends in parallel, because two of them take nearly all of the time.
fn outputs(input: &backend::Input<'_>) -> Result<Vec<Generated>, wire::WireError> {
    thread::scope(|scope| {
        let running =
            backend::ALL.map(|backend| (backend, scope.spawn(move || backend.files(input))));
        let generated = running.into_iter().map(|(backend, files)| {
            Ok(Generated {
                backend: backend.name(),
                crate_name: backend.crate_name(&input.api.service),
                files: files.join().map_err(wire::panicked)??,
                folders: backend.folders(),
                features: backend.features(input.api) + &backend::full(input.api),
            })
        });
        generated.collect()
    })
}
