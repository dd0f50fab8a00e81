//! Deleting elements, with the elements that belong to them.

use std::sync::Arc;

use super::World;
use crate::contract::{OnDelete, Resource};

/// An element that keeps another from being deleted.
#[derive(Debug)]
pub(crate) struct InUse {
    /// Its resource, by number.
    pub(crate) resource: usize,
    pub(crate) id: Arc<str>,
    /// The id of the other.
    pub(crate) used: Arc<str>,
}

/// An element: the number of its resource, and its id.
type Entry = (usize, Arc<str>);

impl World {
    /// Deletes elements and those that belong to them: all, or none if one of them is in use.
    pub(crate) fn delete(
        &mut self,
        number: usize,
        ids: impl IntoIterator<Item = Arc<str>>,
    ) -> Result<(), InUse> {
        let contract = Arc::clone(&self.contract);
        let mut found: Vec<Entry> = ids.into_iter().map(|id| (number, id)).collect();
        let mut next = 0;
        while let Some(entry) = found.get(next).cloned() {
            next += 1;
            for (child, resource) in contract.resources.iter().enumerate() {
                self.add_users((child, resource), &entry, &mut found)?;
            }
        }
        for (number, id) in found {
            if let Some(collection) = self.collection_mut(number) {
                collection.remove(&id);
            }
        }
        Ok(())
    }

    /// Adds the elements of one resource that go with another element.
    ///
    /// # Errors
    ///
    /// If one of them keeps the other from being deleted.
    fn add_users(
        &self,
        (child, resource): (usize, &Resource),
        (number, id): &Entry,
        found: &mut Vec<Entry>,
    ) -> Result<(), InUse> {
        let links: Vec<_> = (resource.links.iter())
            .filter(|link| link.resource == *number && link.on_delete != OnDelete::Keep)
            .collect();
        let collection = self.collection(child).filter(|_| !links.is_empty());
        let elements = collection.into_iter().flat_map(|all| all.elements());
        for element in elements.filter(|element| element.mentions(id)) {
            let value = element.value();
            let Some(link) = links.iter().find(|link| link.names(&value, id)) else {
                continue;
            };
            let entry = (child, Arc::clone(&element.id));
            if found.contains(&entry) {
                continue;
            }
            if link.on_delete == OnDelete::Reject {
                return Err(InUse {
                    resource: child,
                    id: entry.1,
                    used: Arc::clone(id),
                });
            }
            found.push(entry);
        }
        Ok(())
    }
}
