//! Generation from documents that were not written for this generator.

use std::path::Path;

use openapi_document::{Document, Findings, Level, check};

use crate::{Client, Place, client, lower, prepare, skip::Skips, version};

/// The rules of [`check`] whose violations prevent generation from any document. Other rules make a
/// good contract; the generator reports violations as warnings.
const NEEDED: [&str; 11] = [
    "circular-ref",
    "dangling-ref",
    "extension",
    "foreign-ref",
    "job",
    "method",
    "pagination",
    "path",
    "phases",
    "shape",
    "version",
];

/// The rules of [`check`] whose violations are not reported.
const UNREAD: [&str; 3] = ["empty-path", "unknown-extension", "unused-component"];

/// How a client is generated from a document that was not written for this generator.
///
/// Where a curated document must be explicit, a choice is made and reported as a warning: names that
/// several parts have in Rust are numbered, operations without an id are named after their paths, and
/// of several media types the client uses JSON. OpenAPI 3.1 is accepted.
///
/// ```no_run
/// let client = sdk_codegen::Options::new()
///     .skip_unsupported(true)
///     .generate("published/openapi.json".as_ref())?;
/// for operation in &client.left_out {
///     eprintln!("{}", operation.warning());
/// }
/// # Ok::<(), openapi_document::Findings>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "options do nothing until a client is generated"]
pub struct Options {
    skips: bool,
}

impl Options {
    /// Creates options that reject a document with an unsupported operation.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether operations that are not supported are left out, and listed in
    /// [`Client::left_out`]. Default: `false`.
    pub fn skip_unsupported(mut self, skips: bool) -> Self {
        self.skips = skips;
        self
    }

    /// Generates a client from the document at `root` and the pieces beside it.
    ///
    /// # Errors
    /// Returns every finding that prevents generation, each with file, pointer and fix.
    pub fn generate(&self, root: &Path) -> Result<Client, Findings> {
        self.generate_from(&Document::load(root)?)
    }

    /// Generates a client from a document that is already loaded.
    ///
    /// # Errors
    /// Returns every finding that prevents generation.
    pub fn generate_from(&self, document: &Document) -> Result<Client, Findings> {
        let prepared = prepare::prepare_foreign(document);
        let contract = prepared.document.value();
        if let Some(unsupported) = version(contract) {
            return Err(document.locate([unsupported]));
        }
        let findings = check(&prepared.document).into_iter().map(|mut finding| {
            if finding.level == Level::Error && !is_needed(finding.rule, &finding.pointer) {
                finding.level = Level::Warning;
            }
            finding
        });
        // Unused parts do not matter in a contract that others maintain.
        let findings = findings.filter(|finding| !UNREAD.contains(&finding.rule));
        let findings = findings.chain(prepared.findings.iter().cloned());
        let findings = document.locate(findings);
        if self.skips {
            let (skips, findings) = Skips::of(&prepared.document, findings)?;
            let lowered = lower::lower_prepared(document, &prepared, Some(skips))?;
            return client(Place::Crate, document, contract, lowered, findings);
        }
        match lower::lower_prepared(document, &prepared, None) {
            Ok(lowered) if !findings.has_errors() => {
                client(Place::Crate, document, contract, lowered, findings)
            }
            Ok(_) => Err(findings),
            Err(more) => Err(findings.into_iter().chain(more).collect()),
        }
    }
}

/// Returns whether a violation prevents generation. Texts for readers are not read.
fn is_needed(rule: &str, at: &str) -> bool {
    const TEXTS: [&str; 5] = ["/info", "/tags", "/servers", "/security", "/externalDocs"];
    let is_text = TEXTS.iter().any(|text| at.starts_with(text));
    NEEDED.contains(&rule) && !(rule == "shape" && is_text)
}
