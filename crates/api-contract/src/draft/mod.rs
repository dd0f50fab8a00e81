//! Drafts a first contract from the facts of sources, for a person to curate.
//!
//! Facts that the source does not state are left open. An operation that a contract already has is
//! never drafted again: additional facts of the source are listed, to be added by hand.

mod calls;
mod contract;
mod cover;
mod example;
mod facts;
mod family;
mod merge;
mod names;
mod origins;
mod pages;
mod paths;
mod piece;

pub use facts::{DraftError, from_sdk_facts};

use std::collections::HashMap;

use merge::{Merged, Stated};
use openapi_document::yaml;
use origins::Origins;
use serde_json::Value;

use crate::{
    Findings, Spec,
    compare::Change,
    counterpart::Counterparts,
    drift::{Drift, Exceptions},
    model::{At, Contract},
    openapi, pointer,
    reader::Source,
};

/// A draft of what a source has and a contract lacks.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The new operations, as an OpenAPI document of their own; `None` if there are none.
    pub document: Option<Value>,
    /// Additional facts of the source about operations that the contract has.
    pub missing: Vec<Change>,
    /// The manual steps to turn the draft into a piece of a contract.
    pub notes: Vec<String>,
}

impl Draft {
    /// Drafts the operations of a source; with a contract, those that it lacks.
    pub fn of(source: &Source, spec: Option<&Contract>) -> Self {
        let sources = std::slice::from_ref(source);
        Self::drafted(sources, &source.contract, &HashMap::new(), spec)
    }

    /// Drafts the operations of several sources of one service, best first: facts unknown to one
    /// source are taken from later ones, and `x-sources` lists the sources of each part.
    pub fn of_all(sources: &[Source], spec: Option<&Contract>) -> Self {
        if let [only] = sources {
            return Self::of(only, spec);
        }
        let merged = Merged::of(sources);
        Self::drafted(sources, &merged.contract, &merged.stated, spec)
    }

    fn drafted(
        sources: &[Source],
        contract: &Contract,
        stated: &HashMap<At, Stated>,
        spec: Option<&Contract>,
    ) -> Self {
        let counterparts = spec.map(Counterparts::new);
        let is_new = |operation: &&crate::model::Operation| {
            (counterparts.as_ref()).is_none_or(|known| known.of(operation, contract).is_none())
        };
        let operations = contract.operations.items.iter();
        let new: Vec<_> = operations.filter(is_new).collect();
        let origins = Origins::of(sources, stated);
        let document = contract::document(contract, origins, &new, spec);
        let missing = spec.map_or_else(Vec::new, |spec| {
            let found = Drift::of(spec, sources, &Exceptions::of(spec));
            let mut changes = found.changes;
            changes.retain(|change| change.old.is_null() && change.id != "operation-added");
            changes
        });
        Self {
            document: (!new.is_empty()).then_some(document),
            missing,
            notes: Vec::new(),
        }
    }

    /// Drafts the parts of a document that a contract lacks.
    ///
    /// # Errors
    /// If the document is not OpenAPI.
    pub fn of_document(mut document: Value, spec: &Contract) -> Result<Self, Findings> {
        let drafted = openapi::read_text("draft", &document.to_string())?;
        let mut new = drafted.operations.items.len();
        let counterparts = Counterparts::new(spec);
        for operation in &drafted.operations.items {
            if counterparts.of(operation, &drafted).is_none() {
                continue;
            }
            new -= 1;
            let at = pointer::child("/paths", &operation.path);
            let item = document.pointer_mut(&at).and_then(Value::as_object_mut);
            if let Some(item) = item {
                item.remove(&operation.method.name().to_lowercase());
            }
        }
        if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
            paths.retain(|_, item| item.as_object().is_some_and(|item| !item.is_empty()));
        }
        Ok(Self {
            document: (new > 0).then_some(document),
            missing: Vec::new(),
            notes: Vec::new(),
        })
    }

    /// Turns the draft into a piece of a contract, to be added to the others: it refers to the
    /// parameters, responses, headers and schemas that the contract has, and sorts operations into
    /// its families.
    #[must_use]
    pub fn piece_of(mut self, spec: &Spec) -> Self {
        if let Some(document) = self.document.take() {
            let piece = piece::of(&document, spec);
            self.document = Some(piece.document);
            self.notes = piece.notes;
        }
        self
    }

    /// Returns the document as YAML, with the notes as leading comments; empty if there is none.
    pub fn to_yaml(&self) -> String {
        let document = self.document.as_ref().map(yaml::text).unwrap_or_default();
        let notes = self.notes.iter().map(|note| format!("# To do: {note}.\n"));
        notes.chain([document]).collect()
    }
}
