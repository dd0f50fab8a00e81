//! Second pass: lowers the curated document to one that progenitor supports, and a model of the rest.
//!
//! Parts on which progenitor would panic, or which it would miscompile or ignore, are removed from
//! the document and kept in the model (lists with commas, bounds, auth headers, open enums, several
//! success shapes, forms), or rejected with place and fix. All findings of a document are reported
//! together.
//!
//! A finding belongs to the operation or the type that is being lowered when it is found, so that
//! unsupported operations can be left out.

mod bodies;
mod docs;
mod enums;
mod example;
mod forms;
pub(crate) mod jobs;
mod messages;
mod names;
mod object_parameters;
mod objects;
mod operations;
mod parameters;
mod paths;
mod read;
mod responses;
mod schemas;
mod sensitive;
mod service;
mod setters;
mod styles;
mod unions;
mod usage;

use std::collections::BTreeMap;

use openapi_document::{Document, Finding, Findings};
use serde_json::{Value, json};

use crate::{
    model::{Api, Operation},
    prepare::{self, Prepared},
    skip::{LeftOut, Skips},
};

pub(crate) use self::{
    messages::CALLBACKS, names::Names, schemas::TIMESTAMP, service::CRATES, styles::place,
};

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
    /// The operations that were left out, in the order of the document.
    pub left_out: Vec<LeftOut>,
}

/// Lowers a document. A document with errors from [`bundle`](crate::bundle::bundle) may be lowered
/// too, to report all findings together.
///
/// # Errors
/// Returns a finding for every part that cannot be lowered.
pub fn lower(spec: &Document) -> Result<Lowered, Findings> {
    let prepared = prepare::prepare(spec);
    lower_prepared(spec, &prepared, None)
}

/// Lowers a document that was [prepared](prepare::prepare); leaves unsupported operations out if
/// `skips` is given, which has those that are left out for another reason.
pub(crate) fn lower_prepared(
    source: &Document,
    prepared: &Prepared,
    skips: Option<Skips>,
) -> Result<Lowered, Findings> {
    let spec = &prepared.document;
    let mut lowerer = Lowerer {
        spec,
        is_curated: prepared.is_curated,
        // The findings of a foreign document are reported by its check.
        findings: match prepared.is_curated {
            true => prepared.findings.clone(),
            false => Vec::new(),
        },
        schemas: schemas::Registry::new(spec),
        building: Vec::new(),
        failed_types: BTreeMap::new(),
        failure: None,
        work: 0,
    };
    let is_skipping = skips.is_some();
    let skips = skips.unwrap_or_default();
    let mut operations = lowerer.operations(&skips);
    let mut left_out = skips.into_left_out();
    if is_skipping {
        lowerer.leave_out(&mut operations, &mut left_out);
        LeftOut::locate(source, &mut left_out);
    }
    let messages = lowerer.messages(&operations, is_skipping);
    let mut operations: Vec<(Operation, Value)> = operations
        .into_iter()
        .map(|one| (one.operation, one.lowered))
        .collect();
    lowerer.schemas.mark_sensitive(&mut operations);
    let (operations, paths) = paths_of(operations);
    lowerer.check_jobs(&operations);
    let families = lowerer.families(&operations);
    let service = lowerer.service(&operations);
    let schemas = lowerer.close(&operations, &messages);
    let findings = source.locate(lowerer.findings);
    if findings.has_errors() {
        return Err(findings);
    }
    let info = spec.value().get("info");
    let text = |name: &str| match info.and_then(|info| info.get(name)) {
        Some(Value::String(text)) => text.clone(),
        _ => String::new(),
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
        left_out,
    })
}

/// Returns the operations, and the paths of the lowered document.
fn paths_of(lowered: Vec<(Operation, Value)>) -> (Vec<Operation>, Value) {
    let mut operations = Vec::new();
    let mut paths = serde_json::Map::new();
    for (operation, lowered) in lowered {
        let path = paths.entry(operation.lowered_path());
        path.or_insert_with(|| json!({}))[&operation.http_method] = lowered;
        operations.push(operation);
    }
    (operations, Value::Object(paths))
}

struct Lowerer<'a> {
    spec: &'a Document,
    /// Whether the document was written by hand for this generator.
    is_curated: bool,
    findings: Vec<Finding>,
    schemas: schemas::Registry,
    /// The types that are being lowered, the outermost first.
    building: Vec<String>,
    /// The types that cannot be lowered, with their first finding.
    failed_types: BTreeMap<String, Finding>,
    /// The first finding of the current operation outside of types.
    failure: Option<Finding>,
    /// The number of objects that were joined.
    work: usize,
}

impl Lowerer<'_> {
    fn reject(
        &mut self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let finding = Finding::error(rule, pointer, message, help);
        match self.building.last() {
            Some(ty) => {
                let failed = self.failed_types.entry(ty.clone());
                failed.or_insert_with(|| finding.clone());
            }
            None => _ = self.failure.get_or_insert_with(|| finding.clone()),
        }
        self.findings.push(finding);
    }

    fn warn(
        &mut self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.findings
            .push(Finding::warning(rule, pointer, message, help));
    }

    /// Rejects a part of a curated document, for which the generator would have to choose; warns
    /// about one of a foreign document.
    fn doubt(
        &mut self,
        rule: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        match self.is_curated {
            true => self.reject(rule, pointer, message, help),
            false => self.warn(rule, pointer, message, help),
        }
    }

    /// Returns the Rust name that the contract sets, unless it is invalid.
    fn own_name(&mut self, value: &Value, at: &str) -> Option<String> {
        let name = read::text(value, "x-rust-name")?;
        if crate::names::is_identifier(name) {
            return Some(name.to_owned());
        }
        let at = format!("{at}/x-rust-name");
        self.reject(
            "rust-name",
            at,
            format!("`{name}` is no name in Rust"),
            "use letters, digits and `_`, and no keyword",
        );
        None
    }
}
