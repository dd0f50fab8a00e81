//! The catalog of operations: every command, and on demand the details of one family.
//!
//! It is generated from the contract and embedded. The index is small, and is parsed once; the details
//! of a family are parsed when one of its operations is asked for.

mod operation;
mod schema;

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

use serde::Deserialize;
use serde_json::{Map, Value};

pub use self::{
    operation::{Body, Job, NewJob, Operation, Pagination, Parameter, Response},
    schema::{Kind, Schema},
};
use crate::generated;

/// Every family with the names of its operations.
#[derive(Debug, Default, Deserialize)]
pub struct Catalog {
    families: Vec<Family>,
}

/// A family of operations.
#[derive(Debug, Deserialize)]
pub struct Family {
    /// The name, such as `model-training`.
    pub name: String,
    /// What its operations are for, as one line.
    pub about: String,
    /// Its operations, in the order of the contract.
    pub operations: Vec<Entry>,
}

/// An operation in the index.
#[derive(Debug, Deserialize)]
pub struct Entry {
    /// The vendor's id, such as `List2dModelTrainingJob`.
    pub id: String,
    /// The command, such as `list-2d-model-training-job`.
    pub command: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path with its parameters in braces.
    pub path: String,
    /// What it does, as one line.
    pub summary: String,
    /// Whether a call reads, writes or deletes.
    pub effect: Effect,
}

/// What a call does to the resources of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// It changes nothing.
    Read,
    /// It creates or changes something.
    Write,
    /// It deletes something.
    Delete,
}

/// The details of a family's operations, and the schemas that they refer to.
#[derive(Debug, Default, Deserialize)]
pub struct Details {
    operations: HashMap<String, Operation>,
    schemas: Map<String, Value>,
}

impl Catalog {
    /// Returns the catalog.
    pub fn get() -> &'static Self {
        static CATALOG: OnceLock<Catalog> = OnceLock::new();
        // A test parses what is embedded.
        CATALOG.get_or_init(|| serde_json::from_str(generated::INDEX).unwrap_or_default())
    }

    /// Returns the families, in the order of the contract.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// Returns the family with this name.
    #[must_use]
    pub fn family(&self, name: &str) -> Option<&Family> {
        self.families.iter().find(|family| family.name == name)
    }

    /// Returns every operation, with its family.
    pub fn operations(&self) -> impl Iterator<Item = (&Family, &Entry)> {
        let families = self.families.iter();
        families.flat_map(|family| family.operations.iter().map(move |entry| (family, entry)))
    }

    /// Returns the operation with this name: the vendor's id, or `family/command`.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<(&Family, &Entry)> {
        self.operations().find(|(family, entry)| {
            let command = name.strip_prefix(family.name.as_str());
            let command = command.and_then(|rest| rest.strip_prefix(['/', ' ']));
            entry.id == name || command == Some(entry.command.as_str())
        })
    }
}

impl Family {
    /// Returns the operation with this command.
    #[must_use]
    pub fn entry(&self, command: &str) -> Option<&Entry> {
        self.operations
            .iter()
            .find(|entry| entry.command == command)
    }

    /// Returns the details of the family.
    #[must_use]
    pub fn details(&self) -> &'static Details {
        details(&self.name)
    }
}

impl Details {
    /// Returns the details of the operation with this id.
    #[must_use]
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.get(id)
    }

    /// Returns the schemas that operations refer to, by their names.
    #[must_use]
    pub fn schemas(&self) -> &Map<String, Value> {
        &self.schemas
    }

    /// Returns a schema of one of the operations.
    #[must_use]
    pub fn schema<'a>(&'a self, schema: &'a Value) -> Schema<'a> {
        Schema::new(schema, &self.schemas)
    }
}

/// Returns the details of a family, which are parsed once and kept for the life of the process.
fn details(family: &str) -> &'static Details {
    static PARSED: Mutex<Vec<(&'static str, &'static Details)>> = Mutex::new(Vec::new());
    static NONE: OnceLock<Details> = OnceLock::new();
    let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, details)) = parsed.iter().find(|(name, _)| *name == family) {
        return details;
    }
    let mut families = generated::FAMILIES.iter();
    let Some((name, text)) = families.find(|(name, _)| *name == family) else {
        return NONE.get_or_init(Details::default);
    };
    // A test parses what is embedded.
    let details: &'static Details =
        Box::leak(Box::new(serde_json::from_str(text).unwrap_or_default()));
    parsed.push((name, details));
    details
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_catalogs_are_valid_and_complete() {
        let catalog: Catalog = serde_json::from_str(generated::INDEX).expect("the index");
        assert!(catalog.operations().count() >= 299);
        for family in catalog.families() {
            let mut texts = generated::FAMILIES.iter();
            let (_, text) = texts
                .find(|(name, _)| *name == family.name)
                .expect("details");
            let details: Details = serde_json::from_str(text).expect(&family.name);
            for entry in &family.operations {
                let operation = details.operation(&entry.id).expect(&entry.id);
                assert!(!entry.summary.is_empty(), "{} has no summary", entry.id);
                for parameter in &operation.parameters {
                    assert!(
                        !parameter.schema.is_null(),
                        "{} {}",
                        entry.id,
                        parameter.name
                    );
                }
            }
        }
    }

    #[test]
    fn an_operation_is_found_by_its_id_and_by_its_command() {
        let catalog = Catalog::get();
        for name in [
            "List2dModelTrainingJob",
            "model-training/list-2d-model-training-job",
            "model-training list-2d-model-training-job",
        ] {
            let (family, entry) = catalog.find(name).expect(name);
            assert_eq!(
                (family.name.as_str(), entry.effect),
                ("model-training", Effect::Read)
            );
        }
        assert!(catalog.find("model-training").is_none());
    }
}
