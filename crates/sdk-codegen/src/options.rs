//! Generation from documents that were not written for this generator.

use std::path::Path;

use openapi_document::{Document, Findings, Level, check};

use crate::{Client, Place, client, lower, lower::Lowered, prepare, skip::Skips, version};

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
    is_curated: bool,
    crate_name: Option<String>,
    service_name: Option<String>,
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

    /// Sets whether the document is a curated one: then no choice is made for it, and a violation of
    /// a rule prevents generation, as by [`generate`](crate::generate). Default: `false`.
    pub fn curated(mut self, is_curated: bool) -> Self {
        self.is_curated = is_curated;
        self
    }

    /// Sets the name of the client crate. Default: the name of the service.
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.crate_name = Some(name.into());
        self
    }

    /// Sets the name of the service, one lower-case word, which is part of the header `User-Agent`
    /// and of environment variables. Default: the beginning of its address, or else its title.
    pub fn service_name(mut self, name: impl Into<String>) -> Self {
        self.service_name = Some(name.into());
        self
    }

    /// Generates a client from the document at `root`, the pieces beside it, and the files that it
    /// refers to.
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
        if self.is_curated {
            return self.generate_curated(document);
        }
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
        // A later version than 3.0 has keys of its own.
        let is_3_0 = version(document.value()).is_none();
        let findings = findings.filter(|finding| is_3_0 || finding.rule != "unknown-key");
        // Unused parts do not matter in a contract that others maintain.
        let findings = findings.filter(|finding| !UNREAD.contains(&finding.rule));
        let findings = findings.chain(prepared.findings.iter().cloned());
        let findings = document.locate(findings);
        if self.skips {
            let (skips, findings) = Skips::of(&prepared.document, findings)?;
            let lowered = lower::lower_prepared(document, &prepared, Some(skips))?;
            let lowered = self.named(lowered);
            return client(Place::Crate, document, contract, lowered, findings);
        }
        match lower::lower_prepared(document, &prepared, None) {
            Ok(lowered) if !findings.has_errors() => {
                let lowered = self.named(lowered);
                client(Place::Crate, document, contract, lowered, findings)
            }
            Ok(_) => Err(findings),
            Err(more) => Err(findings.into_iter().chain(more).collect()),
        }
    }

    fn generate_curated(&self, document: &Document) -> Result<Client, Findings> {
        let findings = check(document);
        if let Some(unsupported) = version(document.value()) {
            return Err(document.locate([unsupported]));
        }
        match lower::lower(document) {
            Ok(lowered) if !findings.has_errors() => {
                let lowered = self.named(lowered);
                client(Place::Crate, document, document.value(), lowered, findings)
            }
            Ok(_) => Err(findings),
            Err(more) => Err(findings.into_iter().chain(more).collect()),
        }
    }

    /// Sets the names that were chosen.
    fn named(&self, mut lowered: Lowered) -> Lowered {
        let service = &mut lowered.api.service;
        if let Some(name) = &self.service_name {
            service.name.clone_from(name);
        }
        if let Some(name) = &self.crate_name {
            service.crate_name.clone_from(name);
        }
        lowered
    }
}

/// Returns whether a violation prevents generation. Texts for readers and links are not read.
fn is_needed(rule: &str, at: &str) -> bool {
    const TEXTS: [&str; 5] = ["/info", "/tags", "/servers", "/security", "/externalDocs"];
    const LINKS: [&str; 2] = ["/operationId", "/operationRef"];
    let is_text = rule == "shape" && TEXTS.iter().any(|text| at.starts_with(text));
    let is_link = rule == "dangling-ref" && LINKS.iter().any(|link| at.ends_with(link));
    NEEDED.contains(&rule) && !is_text && !is_link
}
