//! Creating elements: their ids, and the fields that no call gives.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::change::time;
use super::draw::Draw;
use super::seed::identifier;
use super::{Maker, World, names};
use crate::contract::{Contract, Kind, Property, Resource, Shape};

/// The parts of a new element that a call provides.
#[derive(Default)]
pub(crate) struct Draft<'a> {
    /// The id, if the call sets it.
    pub(crate) id: Option<String>,
    /// The fields.
    pub(crate) given: Map<String, Value>,
    /// The shape of the body, whose fields the call could have set.
    pub(crate) offered: Option<&'a Shape>,
    /// The element that is copied.
    pub(crate) copied: Option<Value>,
}

impl World {
    /// Creates an element and returns its id; `None` if there is one with the id that was given.
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
        let state = first_state(resource, draft);
        let new = New {
            contract: &contract,
            resource,
            draft,
            maker: Maker::new(&resource.profile, &project, now).in_state(resource, state.clone()),
            state,
            draw,
            now,
        };
        let mut element = copied(resource, draft.copied.as_ref());
        if let Some(field) = &resource.id {
            element.insert(field.clone(), id.clone());
        }
        if let Kind::Object(fields) = &resource.shape.kind {
            let others = fields
                .iter()
                .filter(|own| Some(&own.name) != resource.id.as_ref());
            for field in others {
                if let Some(value) = new.value(field, &element) {
                    element.insert(field.name.clone(), value);
                }
            }
        }
        self.put_new(&contract, number, draft, element, &id, now)
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
        let resource = contract.resources.get(number)?;
        let hidden =
            (draft.given.iter()).filter(|(name, _)| resource.shape.property(name).is_none());
        for (name, value) in hidden {
            // Fields that no response contains are kept as well: calls may filter by them.
            element.entry(name.clone()).or_insert_with(|| value.clone());
        }
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

    /// Returns an id that no element has, and the draw for the element.
    fn new_id(
        &mut self,
        number: usize,
        resource: &Resource,
        draft: &Draft<'_>,
    ) -> Option<(Value, Draw)> {
        if let Some(id) = &draft.id {
            let draw = self.seed.draw(resource, 0).named(id);
            let is_number = (resource.id.as_ref())
                .and_then(|property| resource.shape.property(property))
                .is_some_and(|property| matches!(property.shape.kind, Kind::Integer));
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

/// An element that is being created.
struct New<'a> {
    contract: &'a Contract,
    resource: &'a Resource,
    draft: &'a Draft<'a>,
    maker: Maker<'a>,
    state: Option<Value>,
    draw: Draw,
    now: Timestamp,
}

impl New<'_> {
    /// Returns the value of a field: as given, copied, by default, or made up. `None` if the element does
    /// not have the field, or has its value already.
    fn value(&self, field: &Property, element: &Map<String, Value>) -> Option<Value> {
        let (name, shape) = (field.name.as_str(), &field.shape);
        if let Some(value) = self.draft.given.get(name).filter(|own| shape.fits(own)) {
            return Some(value.clone());
        }
        if element.contains_key(name) {
            return None;
        }
        if self.resource.state.as_deref() == Some(name) {
            return self.state.clone();
        }
        if names::is_creation(name) || names::is_change(name) {
            return Some(time(shape, &self.maker, name, self.draw, self.now));
        }
        let offered = self
            .draft
            .offered
            .and_then(|offered| offered.property(name));
        if let Some(default) = default(offered.map(|own| &own.shape), shape) {
            return Some(default.clone());
        }
        let is_made = (shape.reference.as_ref()).is_some_and(|reference| reference.made);
        if is_made && self.maker.belongs(shape, name) != Some(false) {
            return self.made_id(field);
        }
        if !field.required && offered.is_some() {
            // The caller chose not to give it.
            return shape.nullable.then_some(Value::Null);
        }
        self.maker.property(shape, name, field.required, self.draw)
    }

    /// The id of an element that the service creates along with this one.
    fn made_id(&self, field: &Property) -> Option<Value> {
        let reference = field.shape.reference.as_ref()?;
        let other = self.contract.resource(&reference.resource)?;
        let other = self.contract.resources.get(other)?;
        Some(identifier(other, self.draw.named(&field.name), 0))
    }
}

/// The default of a field: that of the request comes before that of the element.
fn default<'a>(offered: Option<&'a Shape>, own: &'a Shape) -> Option<&'a Value> {
    (offered.into_iter().chain([own]))
        .filter_map(|shape| shape.default.as_ref())
        .find(|default| own.fits(default))
}

/// The state that an element starts in.
fn first_state(resource: &Resource, draft: &Draft<'_>) -> Option<Value> {
    let given = (resource.state.as_ref()).and_then(|state| draft.given.get(state));
    given.cloned().or_else(|| {
        let states = resource.states()?;
        let first = states.flow.first().cloned().map(Value::from);
        first.or_else(|| states.values.first().cloned())
    })
}

/// Returns the fields that a copy takes over: all but id, state and times.
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
