//! Creating elements: one, or one for each object in a list of the body.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::given::Settable;
use super::{Call, ServiceResponse, Target, text};
use crate::contract::{Act, Location, Resource, Shape};
use crate::problem::{Problem, excerpt};
use crate::world::{Draft, World};

impl Call<'_> {
    /// Creates what the call asks for, and returns the response about it.
    pub(super) fn create(
        &self,
        world: &mut World,
        target: &Target<'_>,
        act: &Act,
    ) -> Result<ServiceResponse, Problem> {
        let copied = match &target.effect.from {
            Some(from) => Some(self.named(world, target, from, act)?),
            None => None,
        };
        let many = target.effect.each.is_some();
        let drafts = self.drafts(target, act, copied.as_ref());
        self.check_ids(world, target, &drafts)?;
        let mut elements = Vec::with_capacity(drafts.len());
        for draft in &drafts {
            let created = world.create(target.effect.resource, draft, self.now);
            let created = created.ok_or_else(|| taken(target.resource, draft))?;
            let element = world.find(target.effect.resource, &created);
            elements.extend(element.map(|element| element.value()));
        }
        Ok(ServiceResponse::of(
            self,
            Some(target.resource),
            &elements,
            many,
        ))
    }

    fn drafts(&self, target: &Target<'_>, act: &Act, copied: Option<&Value>) -> Vec<Draft<'_>> {
        let settable = Settable::new(target.resource, self.caller_chooses_id(target.resource));
        let mut shared = self.fields(target, act, &settable);
        self.add_parameters(&settable, target.resource, &mut shared);
        let draft = |given: Map<String, Value>, offered| {
            let id = target.resource.id.as_ref();
            let id = id.and_then(|field| text(given.get(field)?));
            Draft {
                id: id.filter(|id| !id.is_empty()),
                given,
                offered,
                copied: copied.cloned(),
            }
        };
        let Some((item, objects)) = self.objects(target) else {
            return vec![draft(shared, self.body.as_ref().map(|body| body.shape))];
        };
        if let Some(list) = target.effect.each.as_deref() {
            shared.remove(list.trim_start_matches('/'));
        }
        (objects.into_iter())
            .map(|object| {
                let mut given = shared.clone();
                given.extend(settable.fields(item, object));
                draft(given, Some(item))
            })
            .collect()
    }

    /// The objects in the list that the operation creates or updates elements from, and their shape.
    pub(super) fn objects(
        &self,
        target: &Target<'_>,
    ) -> Option<(&Shape, Vec<&Map<String, Value>>)> {
        let pointer = target.effect.each.as_deref()?;
        let body = self.body.as_ref()?;
        let list = match pointer.strip_prefix('/') {
            Some(name) => &body.shape.property(name)?.shape,
            None => body.shape,
        };
        let objects = body.value.pointer(pointer).and_then(Value::as_array);
        let objects = objects.into_iter().flatten().filter_map(Value::as_object);
        Some((list.item()?, objects.collect()))
    }

    /// Adds the values of parameters that elements have as fields.
    fn add_parameters(
        &self,
        settable: &Settable<'_>,
        resource: &Resource,
        given: &mut Map<String, Value>,
    ) {
        for (at, parameter) in self.operation.parameters.iter().enumerate() {
            let is_field = resource.shape.property(&parameter.name).is_some();
            let name = match &parameter.client_setting {
                Some(field) => field,
                None if is_field || parameter.name.ends_with("_id") => &parameter.name,
                None => continue,
            };
            if let Some(key) = self.arguments.key(at)
                && parameter.location != Location::Path
                && !settable.is_owned(name)
            {
                given.entry(name.clone()).or_insert_with(|| key.to_value());
            }
        }
    }

    /// Whether the caller chooses the id: the body must have it, or the response does not return it.
    fn caller_chooses_id(&self, resource: &Resource) -> bool {
        let Some(id) = resource.id.as_deref() else {
            return false;
        };
        let shape = self.body.as_ref().map(|body| body.shape);
        let shape = shape.map(|shape| shape.item().unwrap_or(shape));
        let Some(property) = shape.and_then(|shape| shape.property(id)) else {
            return false;
        };
        let response = self.operation.success.shape();
        property.required || !response.is_some_and(|response| response.shows(id))
    }

    fn check_ids(
        &self,
        world: &World,
        target: &Target<'_>,
        drafts: &[Draft<'_>],
    ) -> Result<(), Problem> {
        let mut new = BTreeSet::new();
        for draft in drafts {
            let Some(id) = draft.id.as_deref() else {
                continue;
            };
            if !new.insert(id) || world.find(target.effect.resource, id).is_some() {
                return Err(taken(target.resource, draft));
            }
        }
        Ok(())
    }

    /// Creates the element that an update is about, which does not exist yet.
    pub(super) fn create_named(
        &self,
        world: &mut World,
        target: &Target<'_>,
        key: &str,
        given: Map<String, Value>,
    ) -> Option<Arc<str>> {
        let draft = Draft {
            id: Some(key.to_owned()),
            given,
            ..Draft::default()
        };
        world.create(target.effect.resource, &draft, self.now)
    }
}

fn taken(resource: &Resource, draft: &Draft<'_>) -> Problem {
    let id = draft.id.as_deref().unwrap_or_default();
    Problem::invalid(format_args!(
        "there is a {} `{}` already",
        resource.name,
        excerpt(id)
    ))
}
