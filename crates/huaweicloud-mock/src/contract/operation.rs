//! Operations, compiled to what the server does for them.

use hyper::StatusCode;
use openapi_document::extensions::{Does, Extension, RateLimit};
use openapi_document::resources::{self, ListItems, Role};
use openapi_document::{Document, Operation as Described};
use serde_json::Value;

use super::document::{ContractError, resolve};
use super::effect::{Compiler, Effect, Ids};
use super::list::{ListPlan, ListSource};
use super::media::RequestBody;
use super::parameter::Parameter;
use super::resource::{Link, Resource};
use super::shape::Shape;
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
    rate: Option<RateLimit>,
}

/// The parts that all operations of one path share.
pub(super) struct Place<'a> {
    pub(super) template: &'a str,
    /// Names of the path's parameters, in order.
    pub(super) parameters: &'a [String],
    pub(super) role: Option<Role>,
    /// For each of the path's parameters, the resource that it names an element of.
    pub(super) parents: &'a [Option<usize>],
    pub(super) profile: &'a ServiceProfile,
}

/// One operation in the contract.
pub(super) struct Source<'a, 'd> {
    pub(super) document: &'d Document,
    pub(super) described: &'a Described<'d>,
    /// Its effect on elements of the resource that it is compiled with.
    pub(super) effect: Option<resources::Effect>,
}

impl Operation {
    /// Compiles an operation. The resource that it acts on gets the columns and views that it needs.
    pub(super) fn compile(
        source: Source<'_, '_>,
        place: &Place<'_>,
        parameters: Vec<Parameter>,
        resource: Option<(usize, &mut Resource)>,
    ) -> Result<Self, ContractError> {
        let Source {
            document,
            described,
            effect,
        } = source;
        let id = (described.value.get("operationId").and_then(Value::as_str)).map_or_else(
            || format!("{} {}", described.method, place.template),
            str::to_owned,
        );
        let body = match described.value.get("requestBody") {
            Some(body) => Some(RequestBody::compile(document, resolve(document, body)?)?),
            None => None,
        };
        let mut operation = Self {
            id,
            body,
            success: Success::of(document, described)?,
            effect: None,
            list: None,
            parents: Vec::new(),
            within: Vec::new(),
            references: (parameters.iter().enumerate())
                .filter_map(|(at, own)| Some((at, own.reference.as_ref()?.resource.clone())))
                .collect(),
            parameters,
            statuses: (described.value.get("responses").and_then(Value::as_object))
                .map(|responses| responses.keys().cloned().collect())
                .unwrap_or_default(),
            rate: RateLimit::of(described.value),
        };
        if let (Some((number, resource)), Some(effect)) = (resource, effect) {
            operation.act_on(document, described, place, effect, (number, resource))?;
        }
        Ok(operation)
    }

    /// How many calls a second are documented for a region.
    pub(crate) fn rate(&self, region: &str) -> Option<u32> {
        self.rate.as_ref().map(|rate| rate.in_region(region))
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

    fn act_on<'d>(
        &mut self,
        document: &'d Document,
        described: &Described<'d>,
        place: &Place<'_>,
        effect: resources::Effect,
        (number, resource): (usize, &mut Resource),
    ) -> Result<(), ContractError> {
        let compiler = Compiler {
            operation: described,
            id: &self.id,
            names: place.parameters,
            parameters: &self.parameters,
            is_item: place.role == Some(Role::Item),
        };
        let effect = compiler.effect(effect, number)?;
        self.add_parents(place, resource);
        for (field, value) in &effect.conditions {
            resource.condition(field, value);
        }
        if effect.act.does == Does::List
            && matches!(effect.ids, Ids::None)
            && let Some(response) = self.success.shape().cloned()
            && let Some(items) = ListItems::of(document, described)
        {
            let pagination = resources::pagination(document, described);
            let list = ListSource {
                operation: &self.id,
                pagination: pagination.as_ref(),
                parameters: &self.parameters,
                response: &response,
                items: items.property,
                conditions: &effect.conditions,
            };
            self.list = ListPlan::compile(&list, self.within.clone(), resource);
        }
        self.effect = Some(effect);
        Ok(())
    }

    /// Notes the elements that the path is below, and the columns with their ids.
    fn add_parents(&mut self, place: &Place<'_>, resource: &mut Resource) {
        // An item's own id names the element itself, and not one around it.
        let own = usize::from(matches!(place.role, Some(Role::Item | Role::Action)));
        let around = place.parameters.len().saturating_sub(own);
        let on_delete = resource.on_delete;
        for (at, name) in place.parameters.iter().enumerate().take(around) {
            // What a client sets for all its calls is the caller, and not an element around this one.
            let mut own = self.parameters.iter();
            let is_setting = own.any(|own| own.name == *name && own.client_setting.is_some());
            if *name == place.profile.project_parameter || is_setting {
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
