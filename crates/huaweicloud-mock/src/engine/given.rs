//! The fields that a body sets: those that its schema has, without those that the service owns.

use serde_json::{Map, Value};

use crate::contract::{Property, Resource, Shape};
use crate::world::names;

/// The fields of one resource that a body may set.
pub(super) struct Settable<'a> {
    resource: &'a Resource,
    /// The body may set the id.
    pub(super) id: bool,
}

impl<'a> Settable<'a> {
    pub(super) fn new(resource: &'a Resource, id: bool) -> Self {
        Self { resource, id }
    }

    /// Returns the fields that an object of this shape sets. Properties that the shape does not have are
    /// ignored, as the service ignores them; an object without any described properties sets those that
    /// the element has.
    pub(super) fn fields(&self, shape: &Shape, object: &Map<String, Value>) -> Map<String, Value> {
        let is_described = shape.has_properties();
        (object.iter())
            .filter_map(|(name, value)| match shape.property(name) {
                Some(property) => {
                    let kept = self.accepts(name, property);
                    kept.then(|| (name.clone(), property.shape.settable(value)))
                }
                None if is_described => None,
                None => {
                    let own = self.resource.shape.property(name)?;
                    let kept = self.accepts(name, own) && !self.is_state(name);
                    kept.then(|| (name.clone(), value.clone()))
                }
            })
            .collect()
    }

    fn accepts(&self, name: &str, property: &Property) -> bool {
        let own = self.resource.shape.property(name);
        let read_only = property.shape.read_only || own.is_some_and(|own| own.shape.read_only);
        let is_id = self.resource.id.as_deref() == Some(name);
        !(read_only || (is_id && !self.id) || property.shape.is_binary() || self.is_owned(name))
    }

    /// Whether the service alone sets a field: project, times of its own, and what follows from the
    /// state of a job.
    pub(super) fn is_owned(&self, name: &str) -> bool {
        let resource = self.resource;
        let own = resource.shape.property(name).map(|own| &own.shape);
        let follows = own.is_some_and(|own| {
            !own.in_phases.is_empty() || (own.reference.as_ref()).is_some_and(|own| own.made)
        });
        let is_job = (resource.states()).is_some_and(|states| !states.flow.is_empty());
        name == resource.profile.project_parameter
            || names::is_creation(name)
            || names::is_change(name)
            || follows
            || (is_job && (self.is_state(name) || names::follows_from_phase(name)))
    }

    fn is_state(&self, name: &str) -> bool {
        self.resource.state.as_deref() == Some(name)
    }
}
