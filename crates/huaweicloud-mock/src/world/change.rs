//! Changing elements: by updates, and by the time that passes.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::create::Draft;
use super::draw::Draw;
use super::make::{since_1970, whole_seconds};
use super::{Maker, World, flow, names};
use crate::contract::{Contract, Kind, Resource, Shape};

impl World {
    /// Changes fields of an element. Returns `false` if there is no such element.
    pub(crate) fn update(
        &mut self,
        number: usize,
        id: &str,
        fields: &Map<String, Value>,
        now: Timestamp,
    ) -> bool {
        let contract = Arc::clone(&self.contract);
        let (Some(resource), Some(known)) = (
            contract.resources.get(number),
            self.find(number, id).cloned(),
        ) else {
            return false;
        };
        let mut value = known.value();
        let Some(element) = value.as_object_mut() else {
            return false;
        };
        for (name, new) in fields {
            let own = resource.shape.property(name);
            let fits = own.is_none_or(|property| property.shape.fits(new));
            if fits && resource.id.as_ref() != Some(name) {
                element.insert(name.clone(), new.clone());
            }
        }
        if let Kind::Object(properties) = &resource.shape.kind {
            let maker = Maker::new(&resource.profile, "", now);
            for property in properties
                .iter()
                .filter(|property| names::is_change(&property.name))
            {
                let name = &property.name;
                let now = time(&property.shape, &maker, name, Draw::seeded(0), now);
                element.insert(name.clone(), now);
            }
        }
        let state = resource.state.as_ref();
        let moved = state
            .and_then(|state| fields.get(state))
            .and_then(Value::as_str);
        match moved {
            Some(state) => self.settle(&contract, number, value, id, state, now),
            None => {
                if let Some(collection) = self.collection_mut(number) {
                    collection.put(resource, id, &value, known.due);
                }
            }
        }
        true
    }

    /// Whether any job moves on by this time.
    pub(crate) fn is_due(&self, now: Timestamp) -> bool {
        let mut used = self
            .collections
            .iter()
            .filter_map(|collection| collection.get());
        used.any(|collection| collection.first_due(now).is_some())
    }

    /// Moves every job to where it is by this time, state after state.
    pub(crate) fn advance(&mut self, now: Timestamp) {
        let contract = Arc::clone(&self.contract);
        for (number, resource) in contract.resources.iter().enumerate() {
            while let Some((due, id)) = (self.collections.get(number))
                .and_then(|collection| collection.get()?.first_due(now))
            {
                let value = self.find(number, &id).map(|element| element.value());
                let state = value.as_ref().zip(resource.state.as_ref());
                let state = state.and_then(|(value, state)| value.get(state)?.as_str());
                let next = state.and_then(|state| self.timing.next(resource, state));
                match (next.map(str::to_owned), value) {
                    (Some(next), Some(value)) => {
                        self.settle(&contract, number, value, &id, &next, due);
                    }
                    (_, Some(value)) => {
                        if let Some(collection) = self.collection_mut(number) {
                            collection.put(resource, &id, &value, None);
                        }
                    }
                    (_, None) => break,
                }
            }
        }
    }

    /// Stores an element that came into a state.
    pub(super) fn settle(
        &mut self,
        contract: &Contract,
        number: usize,
        mut value: Value,
        id: &str,
        state: &str,
        at: Timestamp,
    ) {
        let (Some(resource), Some(element)) =
            (contract.resources.get(number), value.as_object_mut())
        else {
            return;
        };
        let draw = self.seed.draw(resource, 0).named(id);
        let made = flow::enter(resource, element, state, at, &self.seed.project, draw);
        self.make_others(contract, resource, element, Some(&made), at);
        let due = self.timing.due(resource, state, at);
        if let Some(collection) = self.collection_mut(number) {
            collection.put(resource, id, &value, due);
        }
    }

    /// Creates the elements that the service creates along with this one.
    pub(super) fn make_others(
        &mut self,
        contract: &Contract,
        resource: &Resource,
        element: &Map<String, Value>,
        among: Option<&[String]>,
        now: Timestamp,
    ) {
        for link in resource.links.iter().filter(|link| link.made) {
            let Some((first, rest)) = link.path.split_first() else {
                continue;
            };
            let id = element.get(first).and_then(|value| {
                rest.iter()
                    .try_fold(value, |value, name| value.get(name))?
                    .as_str()
            });
            let (Some(id), Some(other)) = (id, contract.resources.get(link.resource)) else {
                continue;
            };
            if among.is_some_and(|among| !among.contains(first))
                || self.find(link.resource, id).is_some()
            {
                continue;
            }
            let own = |name: &String| {
                Some(name) != other.id.as_ref()
                    && Some(name) != other.state.as_ref()
                    && other.shape.property(name).is_some()
                    && !names::is_time(name)
            };
            let given = (element.iter())
                .filter(|(name, _)| own(name))
                .chain(&link.with)
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect();
            let draft = Draft {
                id: Some(id.to_owned()),
                given,
                ..Draft::default()
            };
            self.create(link.resource, &draft, now);
        }
    }
}

/// Returns the value of a field that is a time, as its schema has it.
pub(super) fn time(
    shape: &Shape,
    maker: &Maker<'_>,
    name: &str,
    draw: Draw,
    now: Timestamp,
) -> Value {
    let text = Value::from(whole_seconds(now).to_string());
    match shape.kind {
        Kind::Integer => Value::from(since_1970(shape, now)),
        _ if shape.fits(&text) => text,
        _ => maker.make(shape, name, draw),
    }
}
