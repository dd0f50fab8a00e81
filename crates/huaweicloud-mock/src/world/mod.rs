//! The world that the server keeps: the elements of every resource.

mod change;
mod create;
mod delete;
mod draw;
mod fill;
mod flow;
mod image;
mod make;
pub(crate) mod names;
mod pattern;
mod seed;
mod store;

use std::sync::{Arc, OnceLock};

use serde_json::Value;

use crate::contract::Contract;
pub(crate) use create::Draft;
pub(crate) use draw::Draw;
pub(crate) use fill::Filling;
pub(crate) use flow::Timing;
pub(crate) use make::{Maker, sample};
pub(crate) use seed::Seed;
pub(crate) use store::{Collection, Element, Order, Ordered};

/// An element that cannot be put into the world, or a world that cannot be restored.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
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
    #[error(
        "an element of `{resource}` needs an id; help: set its field `{field}` to a text or number"
    )]
    MissingId {
        /// The resource that the element was for.
        resource: String,
        /// The field that identifies its elements.
        field: String,
    },
    /// Jobs of the resource have no such state.
    #[error("`{resource}` has no state `{state}`; it has: {known}")]
    UnknownState {
        /// The resource.
        resource: String,
        /// The state that was given.
        state: String,
        /// The states that there are, joined by commas.
        known: String,
    },
    /// The value is not an exported world.
    #[error("the value is not an exported world: {problem}")]
    Image {
        /// The error and its place.
        problem: String,
    },
}

huaweicloud_auth::__debug_as_report!(WorldError);

/// The id of a numbered request: different for each, and the same again with the same seed.
pub(crate) fn request_id(seed: u64, number: u64) -> String {
    Draw::seeded(seed).named("request").numbered(number).hex()
}

/// Every collection, in the order of the contract's resources. One is filled when it is first used,
/// so that a contract with many resources costs no time at the start. A clone shares the elements.
#[derive(Clone)]
pub(crate) struct World {
    contract: Arc<Contract>,
    seed: Seed,
    /// How jobs move.
    pub(crate) timing: Timing,
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
            timing: Timing::default(),
            collections,
        }
    }

    /// The collection of a resource, by number.
    pub(crate) fn collection(&self, number: usize) -> Option<&Collection> {
        let collection = self.collections.get(number)?;
        Some(collection.get_or_init(|| {
            let mut collection = Collection::default();
            if let Some(resource) = self.contract.resources.get(number) {
                for element in self.seed.elements(&self.contract, number) {
                    if let Some(id) = resource.id_of(&element) {
                        collection.put(resource, &id, &element, None);
                    }
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

    /// The element with this id, by the number of its resource.
    pub(crate) fn find(&self, number: usize, id: &str) -> Option<&Arc<Element>> {
        self.collection(number)?.find(id)
    }

    /// Every element of a resource.
    pub(crate) fn elements(&self, name: &str) -> Result<Vec<Value>, WorldError> {
        let collection = self.collection(self.number(name)?);
        let elements = collection.into_iter().flat_map(Collection::elements);
        Ok(elements.map(|element| element.value()).collect())
    }

    /// The element with this id.
    pub(crate) fn element(&self, name: &str, id: &str) -> Result<Option<Value>, WorldError> {
        Ok(self
            .find(self.number(name)?, id)
            .map(|element| element.value()))
    }

    /// Inserts an element, which stays in its state, and replaces one with the same id.
    pub(crate) fn insert(&mut self, name: &str, element: Value) -> Result<(), WorldError> {
        let number = self.number(name)?;
        let contract = Arc::clone(&self.contract);
        if let (Some(resource), Some(collection)) =
            (contract.resources.get(number), self.collection_mut(number))
        {
            let id = resource
                .id_of(&element)
                .ok_or_else(|| WorldError::MissingId {
                    resource: name.to_owned(),
                    field: resource.id.clone().unwrap_or_default(),
                })?;
            collection.put(resource, &id, &element, None);
        }
        Ok(())
    }

    /// Removes an element.
    pub(crate) fn remove(&mut self, name: &str, id: &str) -> Result<Option<Value>, WorldError> {
        let number = self.number(name)?;
        let removed = (self.collection_mut(number)).and_then(|collection| collection.remove(id));
        Ok(removed.map(|element| element.value()))
    }

    /// Lets jobs of a resource end in a state instead of succeeding; without one, as usual.
    pub(crate) fn end_jobs(&mut self, name: &str, state: Option<&str>) -> Result<(), WorldError> {
        let resource = self.contract.resources.get(self.number(name)?);
        let Some(state) = state else {
            self.timing.ends.remove(name);
            return Ok(());
        };
        let states = resource.and_then(|resource| resource.states());
        let states = states.map_or(&[][..], |shape| &shape.values);
        let mut known = states.iter().filter_map(Value::as_str);
        if !known.any(|own| own == state) {
            let known: Vec<&str> = states.iter().filter_map(Value::as_str).collect();
            return Err(WorldError::UnknownState {
                resource: name.to_owned(),
                state: state.to_owned(),
                known: known.join(", "),
            });
        }
        self.timing.ends.insert(name.to_owned(), state.to_owned());
        Ok(())
    }

    /// Removes every element.
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
