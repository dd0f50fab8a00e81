//! A first contract, drafted from what a source says, for a person to curate.
//!
//! What the source does not say stays open in the draft. An operation that a contract has already is
//! never drafted again: what the source has besides is listed, and added by hand.

mod contract;
mod cover;
mod example;
mod facts;
mod family;
mod merge;
mod piece;
mod yaml;

pub use facts::{DraftError, from_sdk_facts};

use std::collections::HashMap;

use contract::Origins;
use merge::{Merged, Told};
use serde_json::Value;

use crate::{
    Findings, Spec,
    compare::Change,
    counterpart::counterpart,
    drift::{Drift, Exceptions},
    model::{At, Contract},
    openapi, pointer,
    reader::Source,
};

/// A draft of what a source has and a contract has not.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The operations that are new, as an OpenAPI document of their own; none when all are there.
    pub document: Option<Value>,
    /// What the source has besides in operations that are there.
    pub missing: Vec<Change>,
    /// What is to be done by hand where the draft becomes a piece of a contract.
    pub notes: Vec<String>,
}

impl Draft {
    /// Drafts the operations of a source; with a contract, those that it does not have.
    pub fn of(source: &Source, spec: Option<&Contract>) -> Self {
        let sources = std::slice::from_ref(source);
        Self::drafted(sources, &source.contract, &HashMap::new(), spec)
    }

    /// Drafts the operations of several sources of one service, best first: what an earlier one leaves
    /// unknown is taken from the later ones, and `x-sources` says which sources have each part.
    pub fn of_all(sources: &[Source], spec: Option<&Contract>) -> Self {
        if let [only] = sources {
            return Self::of(only, spec);
        }
        let merged = Merged::of(sources);
        Self::drafted(sources, &merged.contract, &merged.told, spec)
    }

    fn drafted(
        sources: &[Source],
        contract: &Contract,
        told: &HashMap<At, Told>,
        spec: Option<&Contract>,
    ) -> Self {
        let operations = contract.operations.items.iter();
        let new: Vec<_> = operations
            .filter(|operation| {
                spec.is_none_or(|spec| counterpart(spec, operation, contract).is_none())
            })
            .collect();
        let origins = Origins::of(sources, told);
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

    /// What of a drafted document a contract does not have.
    ///
    /// # Errors
    /// When the document is no OpenAPI.
    pub fn of_document(mut document: Value, spec: &Contract) -> Result<Self, Findings> {
        let drafted = openapi::read_text("draft", &document.to_string())?;
        let mut new = drafted.operations.items.len();
        for operation in &drafted.operations.items {
            if counterpart(spec, operation, &drafted).is_none() {
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

    /// The draft as a piece of a contract, to be put beside its others: it refers to the parameters,
    /// answers, headers and schemas that the contract has, and puts operations into its families.
    #[must_use]
    pub fn piece_of(mut self, spec: &Spec) -> Self {
        if let Some(document) = self.document.take() {
            let piece = piece::of(&document, spec);
            self.document = Some(piece.document);
            self.notes = piece.notes;
        }
        self
    }

    /// The document as YAML, the notes before it as comments; empty when there is none.
    pub fn to_yaml(&self) -> String {
        let document = self.document.as_ref().map(yaml::text).unwrap_or_default();
        let notes = self.notes.iter().map(|note| format!("# To do: {note}.\n"));
        notes.chain([document]).collect()
    }
}
