//! The elements that a call acts on.

use std::sync::Arc;

use serde_json::Value;

use super::{Call, text, texts};
use crate::contract::{Act, Does, Effect, Expression, Ids, Resource};
use crate::problem::Problem;
use crate::world::{Element, World};

/// The elements that a call names.
pub(super) struct Targets {
    pub(super) found: Vec<Arc<Element>>,
    /// The call names them in a list.
    pub(super) many: bool,
    /// The id of a singleton, which may not be there yet.
    pub(super) key: String,
}

impl Call<'_> {
    /// The elements that are named, which must be there and in a state that allows the act.
    pub(super) fn targets(
        &self,
        world: &World,
        effect: &Effect,
        resource: &Resource,
        act: &Act,
    ) -> Result<Targets, Problem> {
        let mut targets = Targets {
            found: Vec::new(),
            many: false,
            key: String::new(),
        };
        match &effect.ids {
            Ids::None => {}
            Ids::One(places) => {
                let keys = places.iter().filter_map(|place| text(&self.value(place)?));
                targets.key = keys.collect::<Vec<_>>().join("/");
                let found = world.find(effect.resource, &targets.key);
                // Below an element there is one from the beginning; its members were never told.
                if found.is_none() && places.is_empty() && act.does != Does::Update {
                    return Err(Problem::not_found(format_args!(
                        "there is no {}",
                        resource.name
                    )));
                }
                targets.found.extend(found.cloned());
            }
            Ids::At(place) => {
                let named = self.value(place).unwrap_or_default();
                targets.many = named.is_array();
                for id in texts(&named) {
                    match self.find(world, effect, &id) {
                        Some(element) => targets.found.push(element),
                        None if act.does == Does::List => {}
                        None => return Err(self.missing(effect.resource, &id)),
                    }
                }
            }
        }
        for element in &targets.found {
            allowed(resource, act, &element.value())?;
        }
        Ok(targets)
    }

    /// The element that an expression names, whole.
    pub(super) fn named(
        &self,
        world: &World,
        effect: &Effect,
        resource: &Resource,
        place: &Expression,
        act: &Act,
    ) -> Result<Value, Problem> {
        let id = self
            .value(place)
            .as_ref()
            .and_then(text)
            .unwrap_or_default();
        let element = self.find(world, effect, &id);
        let value = element
            .ok_or_else(|| self.missing(effect.resource, &id))?
            .value();
        allowed(resource, act, &value)?;
        Ok(value)
    }

    /// The element with this id, if it belongs to the path.
    fn find(&self, world: &World, effect: &Effect, id: &str) -> Option<Arc<Element>> {
        let element = world.find(effect.resource, id)?;
        let within = (self.operation.within.iter()).all(|(at, column)| {
            (self.arguments.segment(*at)).is_some_and(|wanted| element.key(*column).same(wanted))
        });
        let belongs = effect.conditions.is_empty() || {
            let value = element.value();
            (effect.conditions.iter()).all(|(member, wanted)| value.get(member) == Some(wanted))
        };
        (within && belongs).then(|| Arc::clone(element))
    }
}

fn allowed(resource: &Resource, act: &Act, element: &Value) -> Result<(), Problem> {
    let Some(allowed) = &act.allowed else {
        return Ok(());
    };
    let member = resource.state.as_deref().unwrap_or("state");
    let state = element
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default();
    if allowed.iter().any(|own| own == state) {
        return Ok(());
    }
    Err(Problem::invalid(format_args!(
        "the state {state} does not allow this; it is allowed in {}",
        allowed.join(", ")
    )))
}
