//! Second pass: lowers the curated document to one that progenitor supports, and a model of the rest.
//!
//! Parts on which progenitor would panic, or which it would miscompile or ignore, are removed from
//! the document and kept in the model (lists with commas, bounds, auth headers, open enums, several
//! success shapes, forms), or rejected with place and fix. All findings of a document are reported
//! together.

mod bodies;
mod docs;
pub(crate) mod jobs;
mod messages;
mod operations;
mod parameters;
mod read;
mod schemas;
mod sensitive;
mod service;

use openapi_document::{Document, Finding, Findings};
use serde_json::{Value, json};

use crate::model::Api;

pub(crate) use messages::CALLBACKS;
pub(crate) use schemas::TIMESTAMP;

/// Names in scope of generated code, which no type or builder may have.
const RUNTIME_TYPES: [&str; 34] = [
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "Error",
    "Extra",
    "FilePart",
    "From",
    "HashMap",
    "Into",
    "IntoIterator",
    "Items",
    "Map",
    "MapAccess",
    "None",
    "Object",
    "Ok",
    "Option",
    "Page",
    "Pages",
    "PartialEq",
    "Phase",
    "Response",
    "Result",
    "SerializeMap",
    "Some",
    "String",
    "Timestamp",
    "Value",
    "Vec",
];

/// The result of lowering a document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Lowered {
    /// The lowered document, which progenitor supports.
    pub document: Value,
    /// The model of the API for the backends.
    pub api: Api,
    /// Findings that did not prevent lowering.
    pub warnings: Vec<Finding>,
}

/// Lowers a document. A document with errors from [`bundle`](crate::bundle::bundle) may be lowered
/// too, to report all findings together.
///
/// # Errors
/// Returns a finding for every part that cannot be lowered.
pub fn lower(spec: &Document) -> Result<Lowered, Findings> {
    let mut lowerer = Lowerer {
        spec,
        findings: Vec::new(),
        schemas: schemas::Registry::default(),
    };
    let (operations, paths) = lowerer.operations();
    lowerer.check_jobs(&operations);
    let families = lowerer.families(&operations);
    let service = lowerer.service(&operations);
    let messages = lowerer.messages();
    let schemas = lowerer.close(&operations, &messages);
    let findings = spec.locate(lowerer.findings);
    if findings.has_errors() {
        return Err(findings);
    }
    let info = spec.value().get("info");
    let text = |name: &str| {
        info.and_then(|info| info.get(name))
            .cloned()
            .unwrap_or_default()
    };
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": text("title"), "version": text("version") },
        "paths": paths,
        "components": { "schemas": lowerer.schemas.lowered },
    });
    Ok(Lowered {
        document,
        api: Api {
            service,
            operations,
            schemas,
            families,
            callbacks: messages.callbacks,
            channels: messages.channels,
        },
        warnings: findings.into_iter().collect(),
    })
}

struct Lowerer<'a> {
    spec: &'a Document,
    findings: Vec<Finding>,
    schemas: schemas::Registry,
}

impl Lowerer<'_> {
    fn refuse(
        &mut self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.findings
            .push(Finding::error(rule, pointer, message, help));
    }

    /// Returns the Rust name that the contract sets, unless it is invalid.
    fn own_name(&mut self, value: &Value, at: &str) -> Option<String> {
        let name = read::text(value, "x-rust-name")?;
        if crate::names::is_identifier(name) {
            return Some(name.to_owned());
        }
        let at = format!("{at}/x-rust-name");
        self.refuse(
            "rust-name",
            at,
            format!("`{name}` is no name in Rust"),
            "use letters, digits and `_`, and no keyword",
        );
        None
    }
}
