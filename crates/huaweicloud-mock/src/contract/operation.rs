//! Operations, compiled to what the server does for them.

use std::collections::HashMap;

use hyper::StatusCode;
use serde_json::{Map, Value};

use super::document::{ContractError, Document};
use super::effect::{Does, Effect, Ids, Surroundings};
use super::infer::Role;
use super::list::{ListPlan, ListSource};
use super::media::RequestBody;
use super::parameter::Parameter;
use super::resource::{Link, Resource};
use super::shape::{Kind, Member, Shape};
use super::success::Success;
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

/// The parts that all operations of one path share.
pub(super) struct Place<'a> {
    pub(super) template: &'a str,
    /// Names of the path's parameters, in order.
    pub(super) parameters: &'a [String],
    pub(super) role: Option<Role>,
    /// For each of the path's parameters, the resource that it names an element of.
    pub(super) parents: &'a [Option<usize>],
    /// Fields that every element of the path has.
    pub(super) conditions: &'a [(String, Value)],
    pub(super) profile: &'a ServiceProfile,
}

/// One operation in the contract.
pub(super) struct Source<'a> {
    pub(super) document: Document<'a>,
    pub(super) method: &'a str,
    pub(super) object: &'a Map<String, Value>,
}

impl Operation {
    /// Compiles an operation. The resource that it acts on gets the columns and views that it needs.
    pub(super) fn compile(
        source: &Source<'_>,
        place: &Place<'_>,
        parameters: Vec<Parameter>,
        resource: Option<(usize, &mut Resource)>,
    ) -> Result<Self, ContractError> {
        let Source {
            document, object, ..
        } = *source;
        let id = (object.get("operationId").and_then(Value::as_str)).map_or_else(
            || format!("{} {}", source.method, place.template),
            str::to_owned,
        );
        let body = match object.get("requestBody") {
            Some(body) => Some(RequestBody::compile(document, document.resolve(body)?)?),
            None => None,
        };
        let mut operation = Self {
            id,
            body,
            success: Success::of(document, object)?,
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
        if let Some((number, resource)) = resource {
            operation.act_on(source, place, number, resource)?;
        }
        Ok(operation)
    }

    /// How many calls a second are documented for a region.
    pub(crate) fn rate(&self, region: &str) -> Option<u32> {
        (self.rates.get(region).or_else(|| self.rates.get("default"))).copied()
    }

    /// Returns the status to send in place of this one: 404 and 415 become 400 where the contract
    /// documents neither. Statuses of HTTP and of the gateway do not change.
    pub(crate) fn documented(&self, status: StatusCode) -> StatusCode {
        const OF_THE_SERVICE: [StatusCode; 2] =
            [StatusCode::NOT_FOUND, StatusCode::UNSUPPORTED_MEDIA_TYPE];
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

    fn act_on(
        &mut self,
        source: &Source<'_>,
        place: &Place<'_>,
        number: usize,
        resource: &mut Resource,
    ) -> Result<(), ContractError> {
        let response = self.success.shape().cloned();
        let items = (response.as_ref()).and_then(|shape| list_of(source, shape));
        let mut effect = self.effect_on(source, place, items.as_ref(), number, resource)?;
        self.add_parents(place, resource);
        for (field, value) in &effect.conditions {
            resource.condition(field, value);
        }
        if effect.act.does == Does::Create || place.role == Some(Role::Item) {
            let shape = response.as_ref();
            effect.id_property = shape.and_then(|shape| id_property(shape, resource));
        }
        if effect.act.does == Does::List
            && matches!(effect.ids, Ids::None)
            && let (Some(response), Some(items)) = (&response, &items)
        {
            let list = ListSource {
                operation: &self.id,
                pagination: source.object.get("x-pagination"),
                parameters: &self.parameters,
                response,
                items: items.as_deref(),
                conditions: &effect.conditions,
            };
            self.list = ListPlan::compile(&list, self.within.clone(), resource);
        }
        self.effect = Some(effect);
        Ok(())
    }

    fn effect_on(
        &self,
        source: &Source<'_>,
        place: &Place<'_>,
        items: Option<&Option<String>>,
        number: usize,
        resource: &Resource,
    ) -> Result<Effect, ContractError> {
        let body = self.body.as_ref().and_then(|body| body.media.first());
        let id = resource.id.as_deref();
        let listed = items.and_then(|items| self.listed(items.as_deref()));
        let surroundings = Surroundings {
            template: place.template,
            names: place.parameters,
            role: place.role,
            parameters: &self.parameters,
            body: body.map(|media| &media.shape),
            lists: items.is_some(),
            lists_elements: listed
                .is_some_and(|item| id.is_some_and(|id| item.member(id).is_some())),
            id,
            profile: place.profile,
        };
        let mut effect = surroundings.effect(source.method, source.object, number)?;
        effect.conditions = place.conditions.to_vec();
        let is_inferred = !source.object.contains_key("x-effect");
        if effect.act.does == Does::Update && is_inferred && !effect.act.cancels {
            let word = place.template.rsplit('/').next().unwrap_or_default();
            if matches!(place.role, Some(Role::Action | Role::Batch)) {
                effect.act.set = resource.set_by(word);
            }
        }
        Ok(effect)
    }

    /// The shape of one element in the list of the response.
    fn listed(&self, items: Option<&str>) -> Option<&Shape> {
        let shape = self.success.shape()?;
        let list = match items {
            Some(items) => &shape.member(items)?.shape,
            None => shape,
        };
        match &list.kind {
            Kind::List(item) => Some(item),
            _ => None,
        }
    }

    /// Notes the elements that the path is below, and the columns with their ids.
    fn add_parents(&mut self, place: &Place<'_>, resource: &mut Resource) {
        // An item's own id names the element itself, and not one around it.
        let own = usize::from(matches!(place.role, Some(Role::Item | Role::Action)));
        let around = place.parameters.len().saturating_sub(own);
        let on_delete = resource.on_delete;
        for (at, name) in place.parameters.iter().enumerate().take(around) {
            if *name == place.profile.project_parameter {
                continue;
            }
            let parent = place.parents.get(at).copied().flatten();
            self.parents.extend(parent.map(|parent| (at, parent)));
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
    }
}

/// Returns the property of a response with the id of a new element, where that has another name.
fn id_property(response: &Shape, resource: &Resource) -> Option<String> {
    let id = resource.id.as_deref()?;
    let Kind::Object(top) = &response.kind else {
        return None;
    };
    let inner = top
        .iter()
        .filter_map(|property| match &property.shape.kind {
            Kind::Object(inner) => Some(inner.iter()),
            _ => None,
        });
    let all: Vec<&Member> = top.iter().chain(inner.flatten()).collect();
    if all
        .iter()
        .any(|property| property.name == id || property.name == "id")
    {
        return None;
    }
    let is_id = |name: &str| name.ends_with("_id") || name.ends_with("Id");
    let mut candidates = (all.into_iter())
        .map(|property| property.name.as_str())
        .filter(|name| is_id(name) && resource.shape.member(name).is_none())
        .filter(|name| *name != resource.profile.project_parameter)
        .filter(|name| !resource.profile.unused_fields.iter().any(|own| own == name));
    let only = candidates.next()?;
    candidates.next().is_none().then(|| only.to_owned())
}

/// Returns the property of a response with the elements; `Some(None)` if the response is the list.
fn list_of(source: &Source<'_>, shape: &Shape) -> Option<Option<String>> {
    let node = super::success::schema(source.document, source.object)?;
    let (items, _) = super::infer::list_items(source.document, source.object, node)?;
    let list = match items {
        Some(items) => &shape.member(items)?.shape,
        None => shape,
    };
    matches!(list.kind, Kind::List(_)).then(|| items.map(str::to_owned))
}

fn rates(object: &Map<String, Value>) -> HashMap<String, u32> {
    let limits = object.get("x-rate-limit").and_then(Value::as_object);
    (limits.into_iter().flatten())
        .filter_map(|(region, rate)| Some((region.clone(), u32::try_from(rate.as_u64()?).ok()?)))
        .collect()
}
