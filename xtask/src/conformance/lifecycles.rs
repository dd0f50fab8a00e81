//! Lifecycles of resources with the vendor's SDK: create, wait, list, show, update, delete.
//!
//! The operations follow from the effects that the contract declares or implies.

use std::collections::BTreeMap;

use api_contract::{
    Operation, Spec,
    extensions::{Does, Extension, Flow, Job, Pagination, Phase, Phases},
    resources::{Effect, ListItems, ResourceError, Role},
    sample::{Elements, Extent, Samples},
};
use serde_json::{Value, json};

use super::{
    case::{Call, Case},
    stage::Stage,
    testers::Sdk,
};

/// The longest wait for a job in seconds of the server's clock, less than the validity of a signature.
const MAX_WAIT: i64 = 600;

/// A resource, and its operations by action.
pub(super) struct Lifecycle<'d> {
    pub(super) resource: String,
    /// The field that identifies elements.
    id: String,
    operations: BTreeMap<Action, Known<'d>>,
}

/// An operation with its effect.
struct Known<'d> {
    operation: Operation<'d>,
    effect: Effect,
}

/// An action on an element, in the order of the lifecycle.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Action {
    Create,
    List,
    Show,
    Update,
    Delete,
}

/// Returns the lifecycles of all resources that can be created.
pub(super) fn lifecycles<'d>(
    spec: &'d Spec,
    samples: &Samples<'d>,
) -> Result<Vec<Lifecycle<'d>>, ResourceError> {
    let resources = samples.resources();
    let mut lifecycles: Vec<Lifecycle<'d>> = Vec::new();
    let mut others = Vec::new();
    for operation in spec.operations() {
        let Some(effect) = resources.effect(&operation)? else {
            continue;
        };
        let role = resources.place(operation.path).map(|place| place.role);
        let resource = resources.all().get(effect.resource);
        let id = resource.and_then(|resource| Some((resource, resource.id.clone()?)));
        let (Some((resource, id)), Some(action)) = (id, action(&effect, role)) else {
            continue;
        };
        let known = Known { operation, effect };
        match action {
            Action::Create => lifecycles.push(Lifecycle {
                resource: resource.name.clone(),
                id,
                operations: BTreeMap::from([(action, known)]),
            }),
            _ => others.push((resource.name.clone(), action, known)),
        }
    }
    for lifecycle in &mut lifecycles {
        for (resource, action, known) in &others {
            if *resource == lifecycle.resource && lifecycle.shows(known) {
                let known = Known {
                    operation: known.operation.clone(),
                    effect: known.effect.clone(),
                };
                lifecycle.operations.entry(*action).or_insert(known);
            }
        }
    }
    Ok(lifecycles)
}

/// Returns the action of an operation on one element.
fn action(effect: &Effect, role: Option<Role>) -> Option<Action> {
    if effect.switch.is_some() || effect.from.is_some() || !effect.act.set.0.is_empty() {
        let creates = effect.act.does == Does::Create && effect.switch.is_none();
        return (creates && effect.from.is_none()).then_some(Action::Create);
    }
    match (effect.act.does, role?) {
        (Does::Create, _) => Some(Action::Create),
        (Does::List, Role::Collection | Role::Batch) => Some(Action::List),
        (Does::Show, Role::Item | Role::Lookup) => Some(Action::Show),
        (Does::Update, Role::Item) => Some(Action::Update),
        (Does::Delete, _) => Some(Action::Delete),
        _ => None,
    }
}

/// The lifecycle of one element.
struct Run<'a, 'd> {
    spec: &'d Spec,
    samples: &'a Samples<'d>,
    lifecycle: &'a Lifecycle<'d>,
    id: Value,
}

impl<'d> Lifecycle<'d> {
    /// Returns whether an operation is for the elements that this lifecycle creates.
    fn shows(&self, known: &Known<'d>) -> bool {
        let Some(create) = self.operations.get(&Action::Create) else {
            return false;
        };
        let mut conditions = known.effect.conditions.iter();
        conditions.all(|(name, value)| create.effect.conditions.get(name) == Some(value))
    }

    /// Returns the operation that creates elements.
    pub(super) fn creates(&self) -> Option<&Operation<'d>> {
        let create = self.operations.get(&Action::Create);
        create.map(|known| &known.operation)
    }

    /// Runs the lifecycle of one element, and returns the problems.
    pub(super) fn run(
        &self,
        spec: &'d Spec,
        samples: &Samples<'d>,
        stage: &mut Stage,
        sdk: &mut Sdk,
    ) -> anyhow::Result<Vec<String>> {
        let mut found = Vec::new();
        let Some(create) = self.operations.get(&Action::Create) else {
            return Ok(found);
        };
        let before = stage.server.elements()?;
        let case = Case::new(spec, samples, &create.operation, Extent::Example);
        let call = match stage.find(&case, &before)? {
            Ok(call) => call,
            Err(why) => return Ok(vec![format!("it cannot be created: {why}")]),
        };
        let (created, _) = sdk.call(stage, &call)?;
        let response = match created {
            Ok(exchange) => exchange.json().unwrap_or_default(),
            Err(why) => return Ok(vec![format!("create: {why}")]),
        };
        let Some(id) = self.new_id(&before, &stage.server.elements()?) else {
            return Ok(vec![format!("create: there is no new element: {response}")]);
        };
        let returned = self.returned(create, &response).filter(|own| *own != id);
        found
            .extend(returned.map(|own| format!("create: the response has the id {own}, not {id}")));
        let run = Run {
            spec,
            samples,
            lifecycle: self,
            id,
        };
        found.extend(run.wait(stage, sdk)?);
        for action in [Action::List, Action::Show, Action::Update, Action::Delete] {
            found.extend(run.act(action, stage, sdk)?);
        }
        Ok(found)
    }

    /// Returns the id of an element that was not there before.
    fn new_id(&self, before: &Elements, after: &Elements) -> Option<Value> {
        let known = before.get(&self.resource).into_iter().flatten();
        let known: Vec<&Value> = known.filter_map(|element| element.get(&self.id)).collect();
        let mut all = after.get(&self.resource)?.iter();
        let new = all.find_map(|element| {
            let id = element.get(&self.id)?;
            (!known.contains(&id)).then_some(id)
        });
        new.cloned()
    }

    /// Returns the id in the response of creating one element; the contract decides whether it has one.
    fn returned(&self, create: &Known<'d>, response: &Value) -> Option<Value> {
        let job = Job::of(create.operation.value).and_then(Job::begun);
        let names = [job.map(|job| job.id), create.effect.returned_id.clone()];
        let mut names = names.into_iter().flatten().chain([self.id.clone()]);
        names.find_map(|name| response.get(name)).cloned()
    }
}

impl<'d> Run<'_, 'd> {
    /// Returns the call of an operation for the element.
    fn call(&self, known: &Known<'d>, stage: &Stage) -> anyhow::Result<Option<Call>> {
        let elements = stage.server.elements()?;
        let Some(element) = self.element(&elements) else {
            return Ok(None);
        };
        let case = Case::new(self.spec, self.samples, &known.operation, Extent::Example);
        case.call_for(&elements, element).map(Some)
    }

    fn element<'e>(&self, elements: &'e Elements) -> Option<&'e Value> {
        let mut all = elements.get(&self.lifecycle.resource)?.iter();
        all.find(|element| element.get(&self.lifecycle.id) == Some(&self.id))
    }

    /// If the element is a job, waits until it is done.
    fn wait(&self, stage: &mut Stage, sdk: &mut Sdk) -> anyhow::Result<Vec<String>> {
        let Some(show) = self.lifecycle.operations.get(&Action::Show) else {
            return Ok(Vec::new());
        };
        let job = Job::of(show.operation.value).and_then(Job::shown);
        let (Some(job), Some(call)) = (job, self.call(show, stage)?) else {
            return Ok(Vec::new());
        };
        let mut last = Value::Null;
        for _ in 0..MAX_WAIT {
            let (shown, _) = sdk.call(stage, &call)?;
            last = match shown {
                Ok(exchange) => exchange.json().unwrap_or_default()[&job.state].clone(),
                Err(why) => return Ok(vec![format!("wait: {why}")]),
            };
            match phase(self.spec, &show.operation, &job.state, &last) {
                // A job stays in these phases, and in the last state of its flow, until a person acts.
                Some((Phase::Succeeded | Phase::Attention, _) | (Phase::Running, true)) => {
                    return Ok(Vec::new());
                }
                Some((Phase::Waiting | Phase::Running, _)) => stage.server.advance(1)?,
                _ => break,
            }
        }
        Ok(vec![format!("wait: the job ended in {last}")])
    }

    fn act(&self, action: Action, stage: &mut Stage, sdk: &mut Sdk) -> anyhow::Result<Vec<String>> {
        let Some(known) = self.lifecycle.operations.get(&action) else {
            return Ok(Vec::new());
        };
        let id = known.operation.id().unwrap_or_default();
        let Some(call) = self.call(known, stage)? else {
            return Ok(vec![format!("{id}: the element does not exist")]);
        };
        if action == Action::List {
            return self.list(&known.operation, call, stage, sdk);
        }
        let (exchange, _) = sdk.call(stage, &call)?;
        let response = match exchange {
            Ok(exchange) => exchange.json().unwrap_or_default(),
            Err(why) => return Ok(vec![format!("{id}: {why}")]),
        };
        let other = response
            .get(&self.lifecycle.id)
            .filter(|other| **other != self.id);
        let mut found = Vec::new();
        found.extend(other.map(|other| {
            format!(
                "{id}: the response has the id {other}, expected {}",
                self.id
            )
        }));
        if action == Action::Delete {
            let (again, _) = sdk.call(stage, &call)?;
            if again.is_ok() {
                found.push(format!("{id}: the element can be deleted twice"));
            }
        }
        Ok(found)
    }

    /// Searches all pages for the element.
    fn list(
        &self,
        operation: &Operation<'d>,
        mut call: Call,
        stage: &Stage,
        sdk: &mut Sdk,
    ) -> anyhow::Result<Vec<String>> {
        let id = operation.id().unwrap_or_default();
        let (Some(pages), Some(items)) = (
            Pagination::of(operation.value),
            ListItems::of(self.spec, operation),
        ) else {
            return Ok(Vec::new());
        };
        if self
            .spec
            .schema_parts(items.item)
            .property(&self.lifecycle.id)
            .is_none()
        {
            return Ok(Vec::new());
        }
        // Without optional filters, and without the default time windows of lists.
        let required = operation.parameters(self.spec).into_iter();
        let required: Vec<&str> = required
            .filter(|(_, own)| own.get("required") == Some(&Value::Bool(true)))
            .filter_map(|(_, own)| own.get("name")?.as_str())
            .collect();
        call.parameters
            .retain(|name, _| required.contains(&name.as_str()));
        let elements = stage.server.elements()?;
        let own = self.element(&elements);
        // A call has no values for the parameters that the client sets, such as the project.
        for (name, value) in &mut call.parameters {
            if let Some(own) = own.and_then(|own| own.get(name)) {
                value.clone_from(own);
            }
        }
        let job = Job::of(operation.value).and_then(Job::shown);
        for (name, value) in job.into_iter().flat_map(|job| job.with) {
            call.set(&name, value.into());
        }
        call.set(&pages.limit, json!(100));
        for page in 0..100 {
            call.set(&pages.offset, json!(page * 100));
            let (exchange, _) = sdk.call(stage, &call)?;
            let response = match exchange {
                Ok(exchange) => exchange.json().unwrap_or_default(),
                Err(why) => return Ok(vec![format!("{id}: {why}")]),
            };
            let elements = response[&pages.items].as_array();
            let elements = elements.map(Vec::as_slice).unwrap_or_default();
            let is_own = |element: &Value| element.get(&self.lifecycle.id) == Some(&self.id);
            if elements.iter().any(is_own) {
                return Ok(Vec::new());
            }
            if elements.is_empty() {
                break;
            }
        }
        Ok(vec![format!("{id}: no page contains {}", self.id)])
    }
}

/// Returns the phase of a state, from the enum in the schema of the response, and whether it is the last state that
/// a job reaches by itself.
fn phase(spec: &Spec, show: &Operation<'_>, field: &str, state: &Value) -> Option<(Phase, bool)> {
    let responses = spec.resolve(show.value.get("responses")?)?.as_object()?;
    let success = responses.iter().find(|(status, _)| status.starts_with('2'));
    let content = spec.resolve(success?.1)?.get("content")?.as_object()?;
    let response = spec.schema_parts(content.values().next()?.get("schema")?);
    let property = spec.schema_parts(response.property(field)?);
    let phases = Phases::parse(property.keyword(Phases::KEY)?).ok()?;
    let flow = property
        .keyword(Flow::KEY)
        .map(Flow::parse)
        .transpose()
        .ok()?;
    let flow = flow.unwrap_or_else(|| phases.flow());
    let state = state.as_str()?;
    let is_last = flow.0.last().is_some_and(|last| last == state);
    Some((phases.of_state(state)?, is_last))
}
