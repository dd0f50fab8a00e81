//! Operations, compiled to what the server does for them.

use std::collections::HashMap;

use bytes::Bytes;
use hyper::StatusCode;
use serde_json::{Map, Value};

use super::document::{ContractError, Document};
use super::list::ListPlan;
use super::parameter::Parameter;
use super::resource::{Resource, Role};
use super::shape::Shape;
use crate::key::Key;
use crate::rules::PROJECT_PARAMETER;

/// One operation of the contract.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<RequestBody>,
    pub(crate) action: Action,
    /// Calls a second, by region.
    rates: HashMap<String, u32>,
}

/// What a request may carry.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RequestBody {
    pub(crate) required: bool,
    /// The contract has JSON, and nothing else, here.
    pub(crate) json: bool,
}

/// What the server does for an operation.
#[derive(Debug)]
pub(crate) enum Action {
    /// Lists a collection.
    List(Box<ListPlan>),
    /// Shows an element.
    Read { target: Target, view: usize },
    /// Removes an element.
    Delete {
        target: Target,
        allowed: Option<AllowedStates>,
        status: StatusCode,
    },
    /// Answers with the contract's own example.
    Example { status: StatusCode, body: Bytes },
    /// Nothing that the contract says is enough to answer.
    Unmodelled,
}

/// The element that an item path names.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) resource: usize,
    /// Which of the path's parameters holds the id.
    pub(crate) id: usize,
    /// Parameters before it, and the columns that must have their values.
    pub(crate) within: Vec<(usize, usize)>,
}

/// The states in which an operation is not refused.
#[derive(Debug)]
pub(crate) struct AllowedStates {
    pub(crate) column: usize,
    pub(crate) states: Vec<String>,
}

impl AllowedStates {
    /// Whether an element in this state may be acted on.
    pub(crate) fn allows(&self, state: &Key) -> bool {
        matches!(state, Key::Text(state) if self.states.contains(state))
    }
}

/// What the operations of one path have in common.
pub(super) struct Place<'a> {
    pub(super) template: &'a str,
    /// Names of the path's parameters, in order.
    pub(super) parameters: &'a [String],
    pub(super) role: Option<Role>,
    /// Number of the resource that the path stands for.
    pub(super) resource: usize,
    /// For each of the path's parameters, the resource that it names an element of.
    pub(super) parents: &'a [Option<usize>],
}

impl Operation {
    /// Compiles an operation. `resource` is the one that the path stands for, if any; it learns the
    /// columns and views that the operation needs.
    pub(super) fn compile<'a>(
        document: Document<'a>,
        place: &Place<'_>,
        method: &str,
        object: &'a Map<String, Value>,
        parameters: Vec<Parameter>,
        resource: Option<&mut Resource>,
    ) -> Result<Self, ContractError> {
        let id = (object.get("operationId").and_then(Value::as_str))
            .map_or_else(|| format!("{method} {}", place.template), str::to_owned);
        let success = Success::of(document, object)?;
        let body = match object.get("requestBody") {
            Some(body) => Some(request_body(document.resolve(body)?)),
            None => None,
        };
        let modelled = match resource {
            Some(resource) => action(place, method, &id, object, &parameters, resource, &success),
            None => None,
        };
        let action = modelled.unwrap_or(match success.example {
            Some(example) => Action::Example {
                status: success.status,
                body: Bytes::from(example.to_string()),
            },
            None => Action::Unmodelled,
        });
        Ok(Self {
            id,
            parameters,
            body,
            action,
            rates: rates(object),
        })
    }

    /// How many calls a second are documented for a region.
    pub(crate) fn rate(&self, region: &str) -> Option<u32> {
        (self.rates.get(region).or_else(|| self.rates.get("default"))).copied()
    }
}

fn rates(object: &Map<String, Value>) -> HashMap<String, u32> {
    let limits = object.get("x-rate-limit").and_then(Value::as_object);
    (limits.into_iter().flatten())
        .filter_map(|(region, rate)| Some((region.clone(), u32::try_from(rate.as_u64()?).ok()?)))
        .collect()
}

fn action(
    place: &Place<'_>,
    method: &str,
    id: &str,
    object: &Map<String, Value>,
    parameters: &[Parameter],
    resource: &mut Resource,
    success: &Success<'_>,
) -> Option<Action> {
    match (place.role?, method, &success.shape) {
        (Role::Collection, "get", Some(shape)) => {
            let within = within(place, place.parameters, resource);
            ListPlan::compile(
                place.resource,
                id,
                object,
                parameters,
                shape,
                within,
                resource,
            )
            .map(|plan| Action::List(Box::new(plan)))
        }
        (Role::Item, "get", Some(shape)) => Some(Action::Read {
            target: target(place, resource)?,
            view: resource.view(shape.clone()),
        }),
        (Role::Item, "delete", _) => Some(Action::Delete {
            target: target(place, resource)?,
            allowed: allowed_states(object, resource),
            status: success.status,
        }),
        _ => None,
    }
}

fn target(place: &Place<'_>, resource: &mut Resource) -> Option<Target> {
    let (_, before) = place.parameters.split_last()?;
    Some(Target {
        resource: place.resource,
        id: before.len(),
        within: within(place, before, resource),
    })
}

/// The columns that stand for path parameters, other than the project.
fn within(place: &Place<'_>, names: &[String], resource: &mut Resource) -> Vec<(usize, usize)> {
    (names.iter().enumerate())
        .filter(|(_, name)| *name != PROJECT_PARAMETER)
        .map(|(at, name)| {
            let column = resource.column(name, &Shape::default());
            if let Some(column) = resource.columns.get_mut(column) {
                column.parent = place.parents.get(at).copied().flatten();
            }
            (at, column)
        })
        .collect()
}

fn allowed_states(object: &Map<String, Value>, resource: &mut Resource) -> Option<AllowedStates> {
    let states = object.get("x-allowed-states")?.as_array()?;
    let member = resource.state.clone().unwrap_or_else(|| "state".to_owned());
    Some(AllowedStates {
        column: resource.column(&member, &Shape::default()),
        states: (states.iter().filter_map(Value::as_str))
            .map(str::to_owned)
            .collect(),
    })
}

fn request_body(object: &Map<String, Value>) -> RequestBody {
    let content = object.get("content").and_then(Value::as_object);
    RequestBody {
        required: object.get("required").and_then(Value::as_bool) == Some(true),
        json: content.is_some_and(|content| {
            !content.is_empty() && content.keys().all(|media| is_json(media))
        }),
    }
}

fn is_json(media: &str) -> bool {
    media.starts_with("application/json") || media.ends_with("+json")
}

/// The answer of an operation that succeeds.
struct Success<'a> {
    status: StatusCode,
    shape: Option<Shape>,
    example: Option<&'a Value>,
}

impl<'a> Success<'a> {
    fn of(document: Document<'a>, object: &'a Map<String, Value>) -> Result<Self, ContractError> {
        let responses = (object.get("responses").and_then(Value::as_object))
            .into_iter()
            .flatten();
        let mut first = Self {
            status: StatusCode::OK,
            shape: None,
            example: None,
        };
        for (code, response) in responses {
            let status = code.parse().ok().filter(StatusCode::is_success);
            let Some(status) = status else { continue };
            let response = document.resolve(response)?;
            first.status = status;
            let content = response.get("content").and_then(Value::as_object);
            let media = (content.into_iter().flatten()).find(|(media, _)| is_json(media));
            if let Some((_, media)) = media {
                let media = document.resolve(media)?;
                first.example = example(document, media)?;
                if let Some(schema) = media.get("schema") {
                    first.shape = Some(Shape::compile(document, schema)?);
                }
            }
            break;
        }
        Ok(first)
    }
}

fn example<'a>(
    document: Document<'a>,
    media: &'a Map<String, Value>,
) -> Result<Option<&'a Value>, ContractError> {
    if let Some(example) = media.get("example") {
        return Ok(Some(example));
    }
    let named = media.get("examples").and_then(Value::as_object);
    match named.and_then(|named| named.values().next()) {
        Some(example) => Ok(document.resolve(example)?.get("value")),
        None => Ok(None),
    }
}
