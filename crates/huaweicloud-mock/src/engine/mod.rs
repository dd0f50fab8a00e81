//! What an operation does: the effect that the contract says, on the world, and the answer that follows.

mod answer;
mod body;
mod targets;

use jiff::Timestamp;
use serde_json::{Map, Value};

pub(crate) use answer::Answer;
pub(crate) use body::{Body, read as read_body};

use crate::arguments::Arguments;
use crate::contract::{
    Act, Contract, Does, Effect, Expression, Ids, Location, Operation, Reference, Resource,
    Setting, Shape,
};
use crate::list;
use crate::problem::{Problem, excerpt};
use crate::world::{Draft, World};

/// A call that was read and found to be what the contract describes.
pub(crate) struct Call<'a> {
    pub(crate) contract: &'a Contract,
    pub(crate) operation: &'a Operation,
    pub(crate) arguments: &'a Arguments,
    pub(crate) body: Option<Body<'a>>,
    pub(crate) now: Timestamp,
    pub(crate) project: &'a str,
}

impl<'a> Call<'a> {
    /// What the call does, by the value that decides about it.
    pub(crate) fn act(&self) -> Act {
        let Some(effect) = &self.operation.effect else {
            return Act::default();
        };
        match &effect.switch {
            None => effect.act.clone(),
            Some(switch) => {
                let value = self.value(&switch.on).as_ref().and_then(text);
                let case = switch.case(value.as_deref().unwrap_or_default());
                // Without a case the element must be there, and stays as it is.
                case.cloned().unwrap_or(Act {
                    does: Does::Show,
                    allowed: effect.act.allowed.clone(),
                    ..Act::default()
                })
            }
        }
    }

    /// Answers a call that changes nothing.
    pub(crate) fn read(&self, world: &World, act: &Act) -> Result<Answer, Problem> {
        self.check_parents(world)?;
        self.check_references(world)?;
        let Some((effect, resource)) = self.effect() else {
            return Ok(Answer::of(self, None, &[], false));
        };
        if act.does == Does::Nothing {
            return Ok(Answer::of(self, None, &[], false));
        }
        if let (Does::List, Some(plan)) = (act.does, &self.operation.list) {
            let collection = (world.collection(effect.resource))
                .ok_or_else(|| Problem::internal("the collection is gone"))?;
            let page = list::page(plan, collection, self.arguments, self.now)?;
            return Ok(Answer::json(self, page));
        }
        let targets = self.targets(world, effect, resource, act)?;
        let elements: Vec<Value> = targets.found.iter().map(|found| found.value()).collect();
        Ok(Answer::of(self, Some(resource), &elements, targets.many))
    }

    /// Answers a call that changes the world. A refused one changes nothing.
    pub(crate) fn write(&self, world: &mut World, act: &Act) -> Result<Answer, Problem> {
        self.check_parents(world)?;
        self.check_references(world)?;
        let Some((effect, resource)) = self.effect() else {
            return Ok(Answer::of(self, None, &[], false));
        };
        if act.does == Does::Create {
            return self.create(world, effect, resource, act);
        }
        let targets = self.targets(world, effect, resource, act)?;
        if act.does == Does::Update {
            let members = self.changes(effect, resource, act);
            if let (Ids::One(_), None) = (&effect.ids, targets.found.first()) {
                let draft = Draft {
                    id: Some(targets.key.clone()),
                    given: members,
                    ..Draft::default()
                };
                world.create(effect.resource, &draft, self.now);
            } else {
                for target in &targets.found {
                    world.update(effect.resource, &target.id, &members, self.now);
                }
            }
            let keys = targets.found.iter().map(|target| target.id.to_string());
            let keys: Vec<String> = keys
                .chain(targets.found.is_empty().then_some(targets.key))
                .collect();
            let changed: Vec<Value> = (keys.iter())
                .filter_map(|id| Some(world.find(effect.resource, id)?.value()))
                .collect();
            return Ok(Answer::of(self, Some(resource), &changed, targets.many));
        }
        let elements: Vec<Value> = targets.found.iter().map(|found| found.value()).collect();
        let ids = targets.found.iter().map(|target| target.id.clone());
        world.delete(effect.resource, ids).map_err(|user| {
            let name = self.contract.resources.get(user.resource);
            let name = name.map_or("element", |resource| resource.name.as_str());
            Problem::invalid(format_args!(
                "`{}` is in use by the {name} `{}`",
                excerpt(&user.used),
                excerpt(&user.id)
            ))
        })?;
        Ok(Answer::of(self, Some(resource), &elements, targets.many))
    }

    fn effect(&self) -> Option<(&'a Effect, &'a Resource)> {
        let effect = self.operation.effect.as_ref()?;
        Some((effect, self.contract.resources.get(effect.resource)?))
    }

    fn create(
        &self,
        world: &mut World,
        effect: &Effect,
        resource: &Resource,
        act: &Act,
    ) -> Result<Answer, Problem> {
        let copied = match &effect.from {
            Some(from) => Some(self.named(world, effect, resource, from, act)?),
            None => None,
        };
        let mut given = self.changes(effect, resource, act);
        for (at, parameter) in self.operation.parameters.iter().enumerate() {
            let is_member = resource.shape.member(&parameter.name).is_some();
            let name = match &parameter.member {
                Some(member) => member,
                None if is_member || parameter.name.ends_with("_id") => &parameter.name,
                _ => continue,
            };
            if let Some(key) = self.arguments.key(at)
                && parameter.location != Location::Path
            {
                given.entry(name.clone()).or_insert_with(|| key.to_value());
            }
        }
        let id = (resource.id.as_ref())
            .and_then(|member| given.get(member))
            .and_then(text)
            .filter(|id| !id.is_empty());
        let draft = Draft {
            id,
            given,
            offered: self.body.as_ref().map(|body| body.shape),
            copied,
        };
        let created = world
            .create(effect.resource, &draft, self.now)
            .ok_or_else(|| {
                let id = draft.id.as_deref().unwrap_or_default();
                Problem::invalid(format_args!(
                    "there is a {} `{}` already",
                    resource.name,
                    excerpt(id)
                ))
            })?;
        let element = world
            .find(effect.resource, &created)
            .map(|element| element.value());
        let elements: Vec<Value> = element.into_iter().collect();
        Ok(Answer::of(self, Some(resource), &elements, false))
    }

    /// The members that the call gives an element: those of its body, and what the contract sets.
    fn changes(&self, effect: &Effect, resource: &Resource, act: &Act) -> Map<String, Value> {
        let body = self.body.as_ref().and_then(|body| body.value.as_object());
        let mut members = body.cloned().unwrap_or_default();
        if act.does == Does::Create {
            for (at, _) in &self.operation.within {
                if let (Some(name), Some(key)) = (
                    self.arguments.segment_name(*at),
                    self.arguments.segment(*at),
                ) {
                    members.insert(name.to_owned(), key.to_value());
                }
            }
        }
        for (member, value) in &effect.conditions {
            members.insert(member.clone(), value.clone());
        }
        if act.cancels
            && let (Some(member), Some(states)) = (&resource.state, resource.states())
            && let Some((state, _)) = states.phases.iter().find(|(_, phase)| *phase == "canceled")
        {
            members.insert(member.clone(), Value::from(state.as_str()));
        }
        for (member, setting) in &act.set {
            let value = match setting {
                Setting::Constant(value) => Some(value.clone()),
                Setting::From(expression) => self.value(expression),
            };
            if let Some(value) = value {
                members.insert(member.clone(), value);
            }
        }
        members
    }

    /// What stands at a place of the request.
    fn value(&self, expression: &Expression) -> Option<Value> {
        match expression {
            Expression::Path(at) => Some(self.arguments.segment(*at)?.to_value()),
            Expression::Parameter(at) => Some(self.arguments.key(*at)?.to_value()),
            Expression::Body(pointer) => self.body.as_ref()?.value.pointer(pointer).cloned(),
        }
    }

    /// The elements that the path stands below must be there.
    fn check_parents(&self, world: &World) -> Result<(), Problem> {
        for (at, resource) in &self.operation.parents {
            let id = self.arguments.segment_text(*at);
            if world.find(*resource, id).is_none() {
                return Err(self.missing(*resource, id));
            }
        }
        Ok(())
    }

    /// What parameters and body name must be there.
    fn check_references(&self, world: &World) -> Result<(), Problem> {
        let mut named: Vec<(String, &str, String)> = Vec::new();
        for (at, resource) in &self.operation.references {
            let parameter = self
                .operation
                .parameters
                .get(*at)
                .map(|own| own.name.clone());
            let ids = self.arguments.key(*at).map(|key| key.to_value());
            for id in ids.as_ref().map(texts).unwrap_or_default() {
                named.push((parameter.clone().unwrap_or_default(), resource, id));
            }
        }
        if let Some(body) = &self.body {
            references(body.shape, &body.value, &mut String::new(), &mut named);
        }
        for (place, name, id) in named {
            let number = self.contract.resource(name);
            if !id.is_empty() && number.is_some_and(|number| world.find(number, &id).is_none()) {
                return Err(Problem::invalid(format_args!(
                    "{place}: there is no {name} `{}`",
                    excerpt(&id)
                )));
            }
        }
        Ok(())
    }

    fn missing(&self, resource: usize, id: &str) -> Problem {
        let name = self.contract.resources.get(resource);
        let name = name.map_or("element", |resource| resource.name.as_str());
        Problem::not_found(format_args!("there is no {name} `{}`", excerpt(id)))
    }
}

/// The ids in a body, with their places and the resources that they name elements of.
fn references<'a>(
    shape: &'a Shape,
    value: &Value,
    place: &mut String,
    named: &mut Vec<(String, &'a str, String)>,
) {
    if let Some(Reference {
        resource,
        made: false,
        ..
    }) = &shape.reference
    {
        named.extend(
            texts(value)
                .into_iter()
                .map(|id| (place.clone(), resource.as_str(), id)),
        );
    }
    let length = place.len();
    match (&shape.kind, value) {
        (crate::contract::Kind::Object(members), Value::Object(object)) => {
            for member in members {
                if let Some(value) = object.get(&member.name) {
                    place.push('/');
                    place.push_str(&member.name);
                    references(&member.shape, value, place, named);
                    place.truncate(length);
                }
            }
        }
        (crate::contract::Kind::List(item), Value::Array(items)) => {
            for (at, value) in items.iter().enumerate() {
                place.push_str(&format!("/{at}"));
                references(item, value, place, named);
                place.truncate(length);
            }
        }
        _ => {}
    }
}

/// The text of a scalar.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// The texts of a scalar, or of a list of them.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(text).collect(),
        scalar => text(scalar).into_iter().collect(),
    }
}
