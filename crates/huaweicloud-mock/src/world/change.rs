//! Changing the world: creating, updating, deleting elements, and letting time pass.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::draw::Draw;
use super::make::whole_seconds;
use super::seed::identifier;
use super::{Maker, World, flow, names};
use crate::contract::{Contract, Kind, OnDelete, Resource, Shape};

/// What a call gives of an element that it creates.
#[derive(Default)]
pub(crate) struct Draft<'a> {
    /// The id, where the call says it.
    pub(crate) id: Option<String>,
    /// The members.
    pub(crate) given: Map<String, Value>,
    /// What the call might have given.
    pub(crate) offered: Option<&'a Shape>,
    /// The element that is copied.
    pub(crate) copied: Option<Value>,
}

/// An element that keeps another from being deleted.
#[derive(Debug)]
pub(crate) struct InUse {
    /// Its resource, by number.
    pub(crate) resource: usize,
    pub(crate) id: Arc<str>,
    /// The id of the other.
    pub(crate) used: Arc<str>,
}

impl World {
    /// Creates an element, and gives its id back. `None` if there is one with the id that was given.
    pub(crate) fn create(
        &mut self,
        number: usize,
        draft: &Draft<'_>,
        now: Timestamp,
    ) -> Option<Arc<str>> {
        let contract = Arc::clone(&self.contract);
        let resource = contract.resources.get(number)?;
        let (id, draw) = self.new_id(number, resource, draft)?;
        let project = self.seed.project.clone();
        let first = || {
            let states = resource.states()?;
            states
                .flow
                .first()
                .cloned()
                .map(Value::from)
                .or_else(|| states.values.first().cloned())
        };
        let wanted = resource
            .state
            .as_ref()
            .and_then(|state| draft.given.get(state));
        let state = wanted.cloned().or_else(first);
        let maker = Maker::new(&resource.profile, &project, now).in_state(resource, state.clone());
        let mut element = copied(resource, draft.copied.as_ref());
        if let Some(member) = &resource.id {
            element.insert(member.clone(), id.clone());
        }
        let Kind::Object(members) = &resource.shape.kind else {
            return self.put_new(&contract, number, draft, element, &id, now);
        };
        for member in members
            .iter()
            .filter(|member| Some(&member.name) != resource.id.as_ref())
        {
            let (name, shape) = (&member.name, &member.shape);
            let made = shape
                .reference
                .as_ref()
                .is_some_and(|reference| reference.made);
            let offered = draft.offered.and_then(|offered| offered.member(name));
            let defaults = [offered.map(|member| &member.shape), Some(shape)];
            let mut defaults = (defaults.into_iter().flatten())
                .filter_map(|shape| shape.default.as_ref())
                .filter(|own| shape.fits(own));
            let value = if let Some(value) = draft.given.get(name).filter(|own| shape.fits(own)) {
                Some(value.clone())
            } else if element.contains_key(name) {
                continue;
            } else if resource.state.as_ref() == Some(name) {
                state.clone()
            } else if names::is_time(name) && (names::is_creation(name) || names::is_change(name)) {
                Some(time(shape, &maker, name, draw, now))
            } else if let Some(default) = defaults.next() {
                Some(default.clone())
            } else if made && maker.belongs(shape, name) != Some(false) {
                let other = shape.reference.as_ref().map(|own| own.resource.as_str());
                let other = other.and_then(|name| contract.resource(name));
                let other = other.and_then(|other| contract.resources.get(other));
                other.map(|other| identifier(other, draw.named(name), 0))
            } else if !member.required && offered.is_some() {
                // The caller chose not to give it.
                shape.nullable.then_some(Value::Null)
            } else {
                maker.member(shape, name, member.required, draw)
            };
            if let Some(value) = value {
                element.insert(name.clone(), value);
            }
        }
        self.put_new(&contract, number, draft, element, &id, now)
    }

    /// Changes members of an element. Returns false if there is no such element.
    pub(crate) fn update(
        &mut self,
        number: usize,
        id: &str,
        members: &Map<String, Value>,
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
        for (name, new) in members {
            let own = resource.shape.member(name);
            let fits = own.is_none_or(|member| member.shape.fits(new));
            if fits && resource.id.as_ref() != Some(name) {
                element.insert(name.clone(), new.clone());
            }
        }
        if let Kind::Object(members) = &resource.shape.kind {
            let maker = Maker::new(&resource.profile, "", now);
            for member in members
                .iter()
                .filter(|member| names::is_change(&member.name))
            {
                let name = &member.name;
                let now = time(&member.shape, &maker, name, Draw::seeded(0), now);
                element.insert(name.clone(), now);
            }
        }
        let state = resource.state.as_ref();
        let moved = state
            .and_then(|state| members.get(state))
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

    /// Deletes elements with what belongs to them: all, or none if one of them is in use.
    pub(crate) fn delete(
        &mut self,
        number: usize,
        ids: impl IntoIterator<Item = Arc<str>>,
    ) -> Result<(), InUse> {
        let contract = Arc::clone(&self.contract);
        let mut found: Vec<(usize, Arc<str>)> = ids.into_iter().map(|id| (number, id)).collect();
        let mut next = 0;
        while let Some((number, id)) = found.get(next).cloned() {
            next += 1;
            for (child, resource) in contract.resources.iter().enumerate() {
                let links: Vec<_> = (resource.links.iter())
                    .filter(|link| link.resource == number && link.on_delete != OnDelete::Keep)
                    .collect();
                if links.is_empty() {
                    continue;
                }
                let all = self
                    .collection(child)
                    .into_iter()
                    .flat_map(|all| all.elements());
                for element in all.filter(|element| element.mentions(&id)) {
                    let value = element.value();
                    let link = links.iter().find(|link| link.names(&value, &id));
                    let entry = (child, Arc::clone(&element.id));
                    match link.map(|link| link.on_delete) {
                        Some(OnDelete::Refuse) if !found.contains(&entry) => {
                            return Err(InUse {
                                resource: child,
                                id: entry.1,
                                used: id,
                            });
                        }
                        Some(OnDelete::Remove) if !found.contains(&entry) => found.push(entry),
                        _ => {}
                    }
                }
            }
        }
        for (number, id) in found {
            if let Some(collection) = self.collection_mut(number) {
                collection.remove(&id);
            }
        }
        Ok(())
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
                let next = state.and_then(|state| self.pace.next(resource, state));
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

    /// Puts an element in that came into a state.
    fn settle(
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
        let due = self.pace.due(resource, state, at);
        if let Some(collection) = self.collection_mut(number) {
            collection.put(resource, id, &value, due);
        }
    }

    fn put_new(
        &mut self,
        contract: &Contract,
        number: usize,
        draft: &Draft<'_>,
        mut element: Map<String, Value>,
        id: &Value,
        now: Timestamp,
    ) -> Option<Arc<str>> {
        for (name, value) in &draft.given {
            // What no answer shows is kept as well: calls may filter by it.
            element.entry(name.clone()).or_insert_with(|| value.clone());
        }
        let resource = contract.resources.get(number)?;
        let text: Arc<str> = match id {
            Value::String(id) => id.as_str().into(),
            id => id.to_string().into(),
        };
        self.make_others(contract, resource, &element, None, now);
        let state = resource
            .state
            .as_ref()
            .and_then(|state| element.get(state)?.as_str());
        match state.map(str::to_owned) {
            Some(state) => {
                self.settle(contract, number, Value::Object(element), &text, &state, now);
            }
            None => {
                let value = Value::Object(element);
                self.collection_mut(number)?
                    .put(resource, &text, &value, None);
            }
        }
        Some(text)
    }

    /// Creates the elements that the service makes along with this one.
    fn make_others(
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
                    && other.shape.member(name).is_some()
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

    /// An id that no element has, and the draw of whoever has it.
    fn new_id(
        &mut self,
        number: usize,
        resource: &Resource,
        draft: &Draft<'_>,
    ) -> Option<(Value, Draw)> {
        if let Some(id) = &draft.id {
            let draw = self.seed.draw(resource, 0).named(id);
            let is_number = (resource.id.as_ref())
                .and_then(|member| resource.shape.member(member))
                .is_some_and(|member| matches!(member.shape.kind, Kind::Integer));
            let value = match id.parse::<i64>() {
                Ok(id) if is_number => Value::from(id),
                _ => Value::from(id.as_str()),
            };
            return self.find(number, id).is_none().then_some((value, draw));
        }
        loop {
            let collection = self.collection_mut(number)?;
            let taken = collection.len();
            collection.created += 1;
            let index = usize::try_from(collection.created).unwrap_or_default();
            let draw = self.seed.draw(resource, index).named("created");
            let id = identifier(resource, draw, taken + index);
            let text = match &id {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            if self.find(number, &text).is_none() {
                return Some((id, draw));
            }
        }
    }
}

/// A member that is a time, in the words of its schema.
fn time(shape: &Shape, maker: &Maker<'_>, name: &str, draw: Draw, now: Timestamp) -> Value {
    let text = Value::from(whole_seconds(now).to_string());
    match shape.kind {
        Kind::Integer => Value::from(now.as_millisecond()),
        _ if shape.fits(&text) => text,
        _ => maker.make(shape, name, draw),
    }
}

/// What a copy has of the element it is made from: all but what makes that one what it is.
fn copied(resource: &Resource, original: Option<&Value>) -> Map<String, Value> {
    let mut element = original
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    element.retain(|name, _| {
        Some(name) != resource.id.as_ref()
            && Some(name) != resource.state.as_ref()
            && !names::is_time(name)
    });
    element
}
