//! Executing an operation: its effect on the world, and the response.

mod body;
mod create;
mod given;
mod jobs;
mod references;
mod response;
mod targets;

use jiff::Timestamp;
use serde_json::{Map, Value};

pub(crate) use body::{Body, accepted as accepted_body, read as read_body};
use given::Settable;
pub(crate) use response::ServiceResponse;
use targets::Targets;

use crate::arguments::Arguments;
use crate::contract::{Act, Contract, Does, Effect, Expression, Operation, Resource, Setting};
use crate::list;
use crate::problem::{Problem, excerpt};
use crate::world::World;

/// A call that is read and validated.
pub(crate) struct Call<'a> {
    pub(crate) contract: &'a Contract,
    pub(crate) operation: &'a Operation,
    pub(crate) arguments: &'a Arguments,
    pub(crate) body: Option<Body<'a>>,
    pub(crate) now: Timestamp,
    pub(crate) project: &'a str,
}

/// The effect of an operation, and the resource that it acts on.
pub(crate) struct Target<'a> {
    effect: &'a Effect,
    resource: &'a Resource,
}

impl<'a> Call<'a> {
    /// Returns what the call does, which a value in it may decide.
    pub(crate) fn act(&self) -> Act {
        let Some(effect) = &self.operation.effect else {
            return Act::default();
        };
        match &effect.switch {
            None => effect.act.clone(),
            Some(switch) => {
                let value = self.value(&switch.on).as_ref().and_then(text);
                let case = switch.case(value.as_deref().unwrap_or_default());
                // Without a case the element must exist, and stays as it is.
                case.cloned().unwrap_or(Act {
                    does: Does::Show,
                    allowed: effect.act.allowed.clone(),
                    ..Act::default()
                })
            }
        }
    }

    /// Responds to a call that changes nothing.
    pub(crate) fn read(&self, world: &World, act: &Act) -> Result<ServiceResponse, Problem> {
        self.check_parents(world)?;
        self.check_references(world)?;
        let Some(target) = self.target().filter(|_| act.does != Does::None) else {
            return Ok(ServiceResponse::of(self, None, &[], false));
        };
        if let (Does::List, Some(plan)) = (act.does, &self.operation.list) {
            let collection = (world.collection(target.effect.resource))
                .ok_or_else(|| Problem::internal("the collection is gone"))?;
            let page = list::page(plan, collection, self.arguments, self.now)?;
            return Ok(ServiceResponse::json(self, page));
        }
        let targets = self.targets(world, &target, act)?;
        if targets.found.is_empty() && !targets.unset.is_empty() {
            return Ok(ServiceResponse::unset(self, &targets.unset));
        }
        Ok(self.respond(&target, &targets.values(), &targets))
    }

    /// Responds to a call that changes the world. A rejected call changes nothing.
    pub(crate) fn write(&self, world: &mut World, act: &Act) -> Result<ServiceResponse, Problem> {
        self.check_parents(world)?;
        self.check_references(world)?;
        let Some(target) = self.target() else {
            return Ok(ServiceResponse::of(self, None, &[], false));
        };
        if act.does == Does::Create {
            return self.create(world, &target, act);
        }
        let targets = self.targets(world, &target, act)?;
        match act.does {
            Does::Update => Ok(self.update(world, &target, &targets, act)),
            _ => self.delete(world, &target, &targets),
        }
    }

    fn update(
        &self,
        world: &mut World,
        target: &Target<'_>,
        targets: &Targets,
        act: &Act,
    ) -> ServiceResponse {
        let number = target.effect.resource;
        let settable = Settable::new(target.resource, false);
        let fields = self.fields(target, act, &settable);
        let mut ids: Vec<String> = Vec::new();
        if let Some(key) = &targets.missing {
            let created = self.create_named(world, target, key, fields);
            ids.extend(created.map(|id| id.to_string()));
        } else if let Some((item, objects)) = self.objects(target) {
            for (found, object) in targets.found.iter().zip(objects) {
                let fields = settable.fields(item, object);
                world.update(number, &found.id, &fields, self.now);
            }
        } else {
            for found in &targets.found {
                let fields = extended(fields.clone(), &found.value());
                world.update(number, &found.id, &fields, self.now);
            }
        }
        ids.extend(targets.found.iter().map(|found| found.id.to_string()));
        let changed: Vec<Value> = (ids.iter())
            .filter_map(|id| Some(world.find(number, id)?.value()))
            .collect();
        self.respond(target, &changed, targets)
    }

    fn delete(
        &self,
        world: &mut World,
        target: &Target<'_>,
        targets: &Targets,
    ) -> Result<ServiceResponse, Problem> {
        let elements = targets.values();
        let ids = targets.found.iter().map(|found| found.id.clone());
        world.delete(target.effect.resource, ids).map_err(|user| {
            let name = self.contract.resources.get(user.resource);
            let name = name.map_or("element", |resource| resource.name.as_str());
            Problem::invalid(format_args!(
                "`{}` is in use by the {name} `{}`",
                excerpt(&user.used),
                excerpt(&user.id)
            ))
        })?;
        Ok(self.respond(target, &elements, targets))
    }

    fn respond(
        &self,
        target: &Target<'_>,
        elements: &[Value],
        targets: &Targets,
    ) -> ServiceResponse {
        ServiceResponse::of(self, Some(target.resource), elements, targets.many)
    }

    fn target(&self) -> Option<Target<'a>> {
        let effect = self.operation.effect.as_ref()?;
        let resource = self.contract.resources.get(effect.resource)?;
        Some(Target { effect, resource })
    }

    /// Returns the fields that the call sets: those of its body, and what the contract adds.
    fn fields(
        &self,
        target: &Target<'_>,
        act: &Act,
        settable: &Settable<'_>,
    ) -> Map<String, Value> {
        let Target { effect, resource } = target;
        let mut fields = match &self.body {
            Some(body) => (body.value.as_object())
                .map(|object| settable.fields(body.shape, object))
                .unwrap_or_default(),
            None => Map::new(),
        };
        if act.does == Does::Create {
            for (at, _) in &self.operation.within {
                if let (Some(name), Some(key)) = (
                    self.arguments.segment_name(*at),
                    self.arguments.segment(*at),
                ) {
                    fields.insert(name.to_owned(), key.to_value());
                }
            }
        }
        for (field, value) in &effect.conditions {
            fields.insert(field.clone(), value.clone());
        }
        if act.cancels
            && let (Some(field), Some(states)) = (&resource.state, resource.states())
            && let Some((state, _)) = states.phases.iter().find(|(_, phase)| *phase == "canceled")
        {
            fields.insert(field.clone(), Value::from(state.as_str()));
        }
        for (field, setting) in &act.set {
            let value = match setting {
                Setting::Constant(value) => Some(value.clone()),
                Setting::From(expression) => self.value(expression),
            };
            if let Some(value) = value {
                fields.insert(field.clone(), value);
            }
        }
        fields
    }

    /// Returns the value at a place of the request.
    fn value(&self, expression: &Expression) -> Option<Value> {
        match expression {
            Expression::Path(at) => Some(self.arguments.segment(*at)?.to_value()),
            Expression::Parameter(at) => Some(self.arguments.key(*at)?.to_value()),
            Expression::Body(pointer) => self.body.as_ref()?.value.pointer(pointer).cloned(),
            Expression::Each(pointer, property) => {
                let list = self.body.as_ref()?.value.pointer(pointer)?.as_array()?;
                // An object without the property names nothing, which is an error of its own.
                let id = |object: &Value| object.get(property).cloned().unwrap_or("".into());
                Some(list.iter().map(id).collect())
            }
        }
    }

    fn missing(&self, resource: usize, id: &str) -> Problem {
        let name = self.contract.resources.get(resource);
        let name = name.map_or("element", |resource| resource.name.as_str());
        Problem::not_found(format_args!("there is no {name} `{}`", excerpt(id)))
    }
}

/// Replaces each value of a field `list[]` by the list of the element with the value, once.
fn extended(mut fields: Map<String, Value>, element: &Value) -> Map<String, Value> {
    let names: Vec<String> = (fields.keys())
        .filter_map(|name| name.strip_suffix("[]").map(str::to_owned))
        .collect();
    for name in names {
        let Some(value) = fields.remove(&format!("{name}[]")) else {
            continue;
        };
        let list = element.get(&name).and_then(Value::as_array);
        let mut list = list.cloned().unwrap_or_default();
        if !list.contains(&value) {
            list.push(value);
        }
        fields.insert(name, Value::Array(list));
    }
    fields
}

/// Returns the text of a scalar.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// Returns the texts of a scalar, or of a list of scalars.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().filter_map(text).collect(),
        scalar => text(scalar).into_iter().collect(),
    }
}
