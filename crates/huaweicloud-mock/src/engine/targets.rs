//! The elements that a call names.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::{Call, Target, text, texts};
use crate::contract::{Act, Does, Effect, Expression, Ids, Resource};
use crate::problem::Problem;
use crate::world::{Element, World};

/// The elements that a call names.
#[derive(Default)]
pub(super) struct Targets {
    pub(super) found: Vec<Arc<Element>>,
    /// The call names them in a list.
    pub(super) many: bool,
    /// The id of an element that an update creates.
    pub(super) missing: Option<String>,
    /// The identifying fields of the only element, which no call has set yet.
    pub(super) unset: Map<String, Value>,
}

impl Targets {
    /// The elements as they are before the call.
    pub(super) fn values(&self) -> Vec<Value> {
        self.found.iter().map(|found| found.value()).collect()
    }
}

impl Call<'_> {
    /// Finds the elements that the call names. They must exist, and be in a state that allows the call.
    pub(super) fn targets(
        &self,
        world: &World,
        target: &Target<'_>,
        act: &Act,
    ) -> Result<Targets, Problem> {
        let effect = target.effect;
        let mut targets = Targets::default();
        match &effect.ids {
            Ids::None => {}
            Ids::One(places) => {
                let keys = places.iter().filter_map(|place| text(&self.value(place)?));
                let key = keys.collect::<Vec<_>>().join("/");
                match world.find(effect.resource, &key) {
                    Some(found) => targets.found.push(Arc::clone(found)),
                    None if act.does == Does::Update => targets.missing = Some(key),
                    // Below an element there is one from the start, with fields that no call has
                    // set.
                    None if !places.is_empty() => {
                        let fields = places.iter().filter_map(|place| self.field(place));
                        targets.unset.extend(fields);
                    }
                    None => {
                        let name = &target.resource.name;
                        return Err(Problem::not_found(format_args!("there is no {name}")));
                    }
                }
            }
            Ids::At(place) => {
                let named = self.value(place).unwrap_or_default();
                targets.many = named.is_array();
                for id in texts(&named) {
                    match self.find(world, effect, &id) {
                        Some(element) => targets.found.push(element),
                        None if act.does == Does::List => {}
                        None if act.does == Does::Update && effect.upserts => {
                            targets.missing = Some(id);
                        }
                        None => return Err(self.missing(effect.resource, &id)),
                    }
                }
            }
        }
        for element in &targets.found {
            allowed(target.resource, act, &element.value())?;
        }
        Ok(targets)
    }

    /// Returns the value at a place of the request, with the name of its parameter.
    fn field(&self, place: &Expression) -> Option<(String, Value)> {
        let name = match place {
            Expression::Path(at) => self.arguments.segment_name(*at)?,
            Expression::Parameter(at) => self.operation.parameters.get(*at)?.name.as_str(),
            Expression::Body(_) | Expression::Each(..) => return None,
        };
        Some((name.to_owned(), self.value(place)?))
    }

    /// Returns the whole element that an expression names.
    pub(super) fn named(
        &self,
        world: &World,
        target: &Target<'_>,
        place: &Expression,
        act: &Act,
    ) -> Result<Value, Problem> {
        let id = self
            .value(place)
            .as_ref()
            .and_then(text)
            .unwrap_or_default();
        let element = self.find(world, target.effect, &id);
        let value = element
            .ok_or_else(|| self.missing(target.effect.resource, &id))?
            .value();
        allowed(target.resource, act, &value)?;
        Ok(value)
    }

    /// Returns the element with this id, if it belongs to the path.
    fn find(&self, world: &World, effect: &Effect, id: &str) -> Option<Arc<Element>> {
        let element = world.find(effect.resource, id)?;
        let within = (self.operation.within.iter()).all(|(at, column)| {
            (self.arguments.segment(*at)).is_some_and(|wanted| element.key(*column).same(wanted))
        });
        let belongs = effect.conditions.is_empty() || {
            let value = element.value();
            (effect.conditions.iter()).all(|(field, wanted)| value.get(field) == Some(wanted))
        };
        (within && belongs).then(|| Arc::clone(element))
    }
}

fn allowed(resource: &Resource, act: &Act, element: &Value) -> Result<(), Problem> {
    let Some(allowed) = &act.allowed else {
        return Ok(());
    };
    let field = resource.state.as_deref().unwrap_or("state");
    let state = element
        .get(field)
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
