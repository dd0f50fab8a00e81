//! The world that the server keeps: the elements of every resource.

mod draw;
mod names;
mod seed;
mod store;

use std::sync::{Arc, OnceLock};

use serde_json::Value;

use crate::contract::Contract;
use draw::Draw;
pub(crate) use seed::Seed;
pub(crate) use store::{Collection, Element, Order};

/// An element that cannot be put into the world.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WorldError {
    /// The contract has no such resource.
    #[error("the contract has no resource named `{name}`; it has: {known}")]
    UnknownResource {
        /// The name that was given.
        name: String,
        /// The names that there are, joined by commas.
        known: String,
    },
    /// The element has no id, or one that is neither text nor a number.
    #[error("an element of `{resource}` needs an id: a text or number in its member `{member}`")]
    MissingId {
        /// The resource that the element was for.
        resource: String,
        /// The member that identifies its elements.
        member: String,
    },
}

/// The id of a numbered request: different for each, and the same again with the same seed.
pub(crate) fn request_id(seed: u64, number: u64) -> String {
    Draw::seeded(seed).named("request").numbered(number).hex()
}

/// Every collection, in the order of the contract's resources. One is filled when it is first used,
/// so that a contract with many resources costs no time at the start.
#[derive(Clone)]
pub(crate) struct World {
    contract: Arc<Contract>,
    seed: Seed,
    collections: Vec<OnceLock<Collection>>,
}

impl World {
    /// A world that fills itself from a seed.
    pub(crate) fn new(contract: Arc<Contract>, seed: Seed) -> Self {
        let mut collections = Vec::new();
        collections.resize_with(contract.resources.len(), OnceLock::new);
        Self {
            contract,
            seed,
            collections,
        }
    }

    /// The collection of a resource, by number.
    pub(crate) fn collection(&self, number: usize) -> Option<&Collection> {
        let collection = self.collections.get(number)?;
        Some(collection.get_or_init(|| {
            let mut collection = Collection::default();
            if let Some(resource) = self.contract.resources.get(number) {
                for element in self.seed.elements(&self.contract, resource) {
                    collection.put(resource, element);
                }
            }
            collection
        }))
    }

    /// The collection of a resource, by number, to change it.
    pub(crate) fn collection_mut(&mut self, number: usize) -> Option<&mut Collection> {
        self.collection(number)?;
        self.collections.get_mut(number)?.get_mut()
    }

    /// Every element of a resource.
    pub(crate) fn elements(&self, name: &str) -> Result<Vec<Value>, WorldError> {
        let number = self.number(name)?;
        let collection = self.collection(number);
        Ok(collection.map(Collection::values).unwrap_or_default())
    }

    /// The element with this id.
    pub(crate) fn element(&self, name: &str, id: &str) -> Result<Option<Value>, WorldError> {
        let collection = self.collection(self.number(name)?);
        Ok(collection.and_then(|collection| Some(collection.find(id)?.value.clone())))
    }

    /// Puts an element in, in place of one with the same id.
    pub(crate) fn insert(&mut self, name: &str, element: Value) -> Result<(), WorldError> {
        let number = self.number(name)?;
        let contract = Arc::clone(&self.contract);
        if let (Some(resource), Some(collection)) =
            (contract.resources.get(number), self.collection_mut(number))
            && !collection.put(resource, element)
        {
            return Err(WorldError::MissingId {
                resource: name.to_owned(),
                member: resource.id.clone(),
            });
        }
        Ok(())
    }

    /// Takes an element out.
    pub(crate) fn remove(&mut self, name: &str, id: &str) -> Result<Option<Value>, WorldError> {
        let number = self.number(name)?;
        let collection = self.collection_mut(number);
        Ok(collection.and_then(|collection| collection.remove(id)))
    }

    /// Takes every element out.
    pub(crate) fn clear(&mut self, name: &str) -> Result<(), WorldError> {
        let number = self.number(name)?;
        if let Some(collection) = self.collection_mut(number) {
            *collection = Collection::default();
        }
        Ok(())
    }

    fn number(&self, name: &str) -> Result<usize, WorldError> {
        self.contract.resource(name).ok_or_else(|| {
            let known: Vec<&str> = (self.contract.resources.iter())
                .map(|resource| resource.name.as_str())
                .collect();
            WorldError::UnknownResource {
                name: name.to_owned(),
                known: known.join(", "),
            }
        })
    }
}
