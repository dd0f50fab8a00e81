//! A first contract, drafted from what a source says, for a person to curate.
//!
//! What the source does not say stays open in the draft. An operation that a contract has already is
//! never drafted again: what the source has besides is listed, and added by hand.

mod contract;
mod facts;
mod yaml;

pub use facts::{DraftError, from_sdk_facts};

use serde_json::Value;

use crate::{
    compare::Change,
    drift::{self, Drift, Exceptions},
    model::Contract,
    sources::Source,
};

/// A draft of what a source has and a contract has not.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The operations that are new, as an OpenAPI document of their own; none when all are there.
    pub document: Option<Value>,
    /// What the source has besides in operations that are there.
    pub missing: Vec<Change>,
}

impl Draft {
    /// Drafts the operations of a source; with a contract, those that it does not have.
    pub fn of(source: &Source, spec: Option<&Contract>) -> Self {
        let operations = source.contract.operations.items.iter();
        let new: Vec<_> = operations
            .filter(|operation| {
                spec.is_none_or(|spec| {
                    drift::counterpart(spec, operation, &source.contract).is_none()
                })
            })
            .collect();
        let document = contract::document(source, &new, spec);
        let missing = spec.map_or_else(Vec::new, |spec| {
            let sources = std::slice::from_ref(source);
            let found = Drift::of(spec, sources, &Exceptions::of(spec));
            let mut changes = found.changes;
            changes.retain(|change| change.old.is_null() && change.id != "operation-added");
            changes
        });
        Self {
            document: (!new.is_empty()).then_some(document),
            missing,
        }
    }

    /// The document as YAML; empty when there is none.
    pub fn to_yaml(&self) -> String {
        self.document.as_ref().map(yaml::text).unwrap_or_default()
    }
}
