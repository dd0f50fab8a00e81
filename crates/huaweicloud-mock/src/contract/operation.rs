//! Operations, compiled to what the server does for them.

use std::collections::HashMap;

use hyper::StatusCode;
use serde_json::{Map, Value};

use super::document::{ContractError, Document};
use super::effect::{Does, Effect, Ids, Surroundings};
use super::infer::Role;
use super::list::ListPlan;
use super::media::RequestBody;
use super::parameter::Parameter;
use super::resource::{Link, Resource};
use super::shape::{Kind, Shape};
use super::success::{Content, Success};
use crate::profile::ServiceProfile;

/// One operation of the contract.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    pub(crate) success: Success,
    pub(crate) effect: Option<Effect>,
    pub(crate) list: Option<ListPlan>,
    /// Parameters of the path, and the resources that they name elements of.
    pub(crate) parents: Vec<(usize, usize)>,
    /// Parameters of the path, and the columns of elements that have their values.
    pub(crate) within: Vec<(usize, usize)>,
    /// Parameters, by number, and the resources that they name elements of.
    pub(crate) references: Vec<(usize, String)>,
    statuses: Vec<String>,
    /// Calls a second, by region.
    rates: HashMap<String, u32>,
}

/// What the operations of one path have in common.
pub(super) struct Place<'a> {
    pub(super) template: &'a str,
    /// Names of the path's parameters, in order.
    pub(super) parameters: &'a [String],
    pub(super) role: Option<Role>,
    /// For each of the path's parameters, the resource that it names an element of.
    pub(super) parents: &'a [Option<usize>],
    /// Members that every element of the path has.
    pub(super) conditions: &'a [(String, Value)],
    pub(super) profile: &'a ServiceProfile,
}

impl Operation {
    /// Compiles an operation. The resource that it acts on learns the columns and views it needs.
    pub(super) fn compile<'a>(
        document: Document<'a>,
        place: &Place<'_>,
        method: &str,
        object: &'a Map<String, Value>,
        parameters: Vec<Parameter>,
        number: Option<usize>,
        resources: &mut [Resource],
    ) -> Result<Self, ContractError> {
        let id = (object.get("operationId").and_then(Value::as_str))
            .map_or_else(|| format!("{method} {}", place.template), str::to_owned);
        let success = Success::of(document, object)?;
        let body = match object.get("requestBody") {
            Some(body) => Some(RequestBody::compile(document, document.resolve(body)?)?),
            None => None,
        };
        let mut operation = Self {
            id,
            body,
            success,
            effect: None,
            list: None,
            parents: Vec::new(),
            within: Vec::new(),
            references: (parameters.iter().enumerate())
                .filter_map(|(at, own)| Some((at, own.shape.reference.as_ref()?.resource.clone())))
                .collect(),
            parameters,
            statuses: (object.get("responses").and_then(Value::as_object))
                .map(|responses| responses.keys().cloned().collect())
                .unwrap_or_default(),
            rates: rates(object),
        };
        let resource = number.and_then(|at| Some((at, resources.get_mut(at)?)));
        if let Some((number, resource)) = resource {
            operation.act_on(document, place, method, object, number, resource)?;
        }
        Ok(operation)
    }

    /// How many calls a second are documented for a region.
    pub(crate) fn rate(&self, region: &str) -> Option<u32> {
        (self.rates.get(region).or_else(|| self.rates.get("default"))).copied()
    }

    /// The status that stands for this one: itself where the contract documents it, else the nearest
    /// that it does. What HTTP and the gateway say (of size, time, method or identity) stays.
    pub(crate) fn documented(&self, status: StatusCode) -> StatusCode {
        const OF_THE_SERVICE: [StatusCode; 3] = [
            StatusCode::FORBIDDEN,
            StatusCode::NOT_FOUND,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ];
        let has = |code: &str| {
            self.statuses
                .iter()
                .any(|own| own.eq_ignore_ascii_case(code))
        };
        let known = has(status.as_str()) || has("4XX") || has("default");
        if known || !OF_THE_SERVICE.contains(&status) || !has("400") {
            return status;
        }
        StatusCode::BAD_REQUEST
    }

    fn act_on<'a>(
        &mut self,
        document: Document<'a>,
        place: &Place<'_>,
        method: &str,
        object: &'a Map<String, Value>,
        number: usize,
        resource: &mut Resource,
    ) -> Result<(), ContractError> {
        let body = self.body.as_ref().and_then(|body| body.media.first());
        let shape = match &self.success.content {
            Content::Json { shape, .. } => Some(shape.as_ref()),
            _ => None,
        };
        let lists = shape.is_some_and(|shape| list_of(document, object, shape).is_some());
        let surroundings = Surroundings {
            template: place.template,
            names: place.parameters,
            role: place.role,
            parameters: &self.parameters,
            body: body.map(|media| &media.shape),
            lists,
            profile: place.profile,
        };
        let mut effect = surroundings.effect(method, object, number)?;
        effect.conditions = place.conditions.to_vec();
        // An item's own id names the element itself, and not one around it.
        let own = usize::from(matches!(place.role, Some(Role::Item | Role::Action)));
        let around = place.parameters.len().saturating_sub(own);
        let on_delete = resource.on_delete;
        for (at, name) in place.parameters.iter().enumerate().take(around) {
            if *name == place.profile.project_parameter {
                continue;
            }
            let parent = place.parents.get(at).copied().flatten();
            if let Some(parent) = parent {
                self.parents.push((at, parent));
            }
            // A column takes memory with every element, so only lists and items have one.
            if matches!(
                place.role,
                Some(Role::Collection | Role::Item | Role::Action)
            ) {
                let column = resource.column(name, &Shape::default());
                if let Some(column) = resource.columns.get_mut(column) {
                    column.parent = column.parent.or(parent);
                }
                self.within.push((at, column));
            }
            if let Some(parent) = parent {
                resource.link(Link {
                    path: vec![name.clone()],
                    resource: parent,
                    made: false,
                    with: serde_json::Map::new(),
                    on_delete,
                });
            }
        }
        for (member, value) in &effect.conditions {
            resource.condition(member, value);
        }
        if effect.act.does == Does::List
            && matches!(effect.ids, Ids::None)
            && let Some(shape) = shape
            && let Some(items) = list_of(document, object, shape)
        {
            let within = self.within.clone();
            self.list = ListPlan::compile(
                &self.id,
                object,
                &self.parameters,
                shape,
                items,
                within,
                &effect,
                resource,
            );
        }
        self.effect = Some(effect);
        Ok(())
    }
}

/// The member of an answer that holds the elements; `Some(None)` where the answer is the list.
fn list_of<'a>(
    document: Document<'a>,
    object: &'a Map<String, Value>,
    shape: &Shape,
) -> Option<Option<&'a str>> {
    let node = super::success::schema(document, object)?;
    let (items, _) = super::infer::list_items(document, object, node)?;
    let list = match items {
        Some(items) => &shape.member(items)?.shape,
        None => shape,
    };
    matches!(list.kind, Kind::List(_)).then_some(items)
}

fn rates(object: &Map<String, Value>) -> HashMap<String, u32> {
    let limits = object.get("x-rate-limit").and_then(Value::as_object);
    (limits.into_iter().flatten())
        .filter_map(|(region, rate)| Some((region.clone(), u32::try_from(rate.as_u64()?).ok()?)))
        .collect()
}
