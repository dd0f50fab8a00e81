//! Lifecycles of resources with the vendor's SDK: create, wait, list, show, update, delete.
//!
//! The operations follow from the paths of a resource, and from what the contract declares for its jobs.

use std::collections::BTreeMap;

use api_contract::{Operation, Spec, sample::Extent};
use serde_json::{Value, json};

use super::{
    case::{Call, Case, id_field},
    stage::Stage,
    testers::Sdk,
};

/// The longest wait for a job in seconds of the server's clock, less than the validity of a signature.
const MAX_WAIT: i64 = 600;

/// A resource, and its operations by action.
pub(super) struct Lifecycle<'a> {
    pub(super) resource: &'a str,
    /// The field that identifies elements.
    id: &'a str,
    operations: BTreeMap<Action, Operation<'a>>,
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
pub(super) fn lifecycles(spec: &Spec) -> Vec<Lifecycle<'_>> {
    let mut lifecycles: Vec<Lifecycle<'_>> = Vec::new();
    for operation in spec.operations() {
        let Some(declared) = operation.item.get("x-resource") else {
            continue;
        };
        let text = |key: &str| declared.get(key).and_then(Value::as_str);
        let (Some(resource), Some(action)) = (text("name"), action(&operation, text("role")))
        else {
            continue;
        };
        let Some(id) = id_field(spec, resource) else {
            continue;
        };
        let is_new = action == Action::Create;
        let known = lifecycles.iter_mut().rev().find(|known| {
            known.resource == resource && (!known.operations.contains_key(&action) || !is_new)
        });
        match known {
            Some(known) => {
                known.operations.entry(action).or_insert(operation);
            }
            None => lifecycles.push(Lifecycle {
                resource,
                id,
                operations: BTreeMap::from([(action, operation)]),
            }),
        }
    }
    lifecycles.retain(|known| known.operations.contains_key(&Action::Create));
    lifecycles
}

/// Returns the action of an operation on elements of the resource of its path.
fn action(operation: &Operation<'_>, role: Option<&str>) -> Option<Action> {
    let effect = operation.value.get("x-effect");
    if effect.is_some_and(|effect| effect.get("switch").is_some() || effect.get("from").is_some()) {
        return None;
    }
    let declared = effect.and_then(|effect| effect.get("does")?.as_str());
    match (declared, operation.method, role?) {
        (Some("create"), ..) | (None, "post", "collection") => Some(Action::Create),
        (Some("list"), ..) | (None, "get", "collection") => Some(Action::List),
        (Some("show"), ..) | (None, "get", "item") => Some(Action::Show),
        (Some("update"), ..) | (None, "put" | "patch", "item") => Some(Action::Update),
        (Some("delete"), ..) | (None, "delete", "item") => Some(Action::Delete),
        _ => None,
    }
}

/// The lifecycle of one element.
struct Run<'a, 'b> {
    spec: &'a Spec,
    lifecycle: &'b Lifecycle<'a>,
    id: Value,
}

impl Lifecycle<'_> {
    /// Runs the lifecycle of one element, and returns the problems.
    pub(super) fn run(
        &self,
        spec: &Spec,
        stage: &mut Stage,
        sdk: &mut Sdk,
    ) -> anyhow::Result<Vec<String>> {
        let mut found = Vec::new();
        let Some(create) = self.operations.get(&Action::Create) else {
            return Ok(found);
        };
        let world = stage.server.world()?;
        let call = match stage.find(&Case::new(spec, create, Extent::Example), &world)? {
            Ok(call) => call,
            Err(why) => return Ok(vec![format!("it cannot be created: {why}")]),
        };
        let (created, _) = sdk.call(stage, &call)?;
        let created = match created {
            Ok(exchange) => exchange.json().unwrap_or_default(),
            Err(why) => return Ok(vec![format!("create: {why}")]),
        };
        let job_id = create
            .value
            .get("x-job")
            .and_then(|job| job.get("id")?.as_str());
        let id = job_id.unwrap_or(self.id);
        let Some(id) = created.get(id).cloned() else {
            return Ok(vec![format!("create: the response has no {id}: {created}")]);
        };
        let run = Run {
            spec,
            lifecycle: self,
            id,
        };
        found.extend(run.wait(stage, sdk)?);
        for action in [Action::List, Action::Show, Action::Update, Action::Delete] {
            found.extend(run.act(action, stage, sdk)?);
        }
        Ok(found)
    }
}

impl Run<'_, '_> {
    fn call(&self, operation: &Operation<'_>, stage: &Stage) -> anyhow::Result<Option<Call>> {
        let world = stage.server.world()?;
        let (_, elements) = match world
            .iter()
            .find(|(name, _)| name == self.lifecycle.resource)
        {
            Some(found) => found,
            None => return Ok(None),
        };
        let mut elements = elements.iter();
        let own = elements.find(|element| element.get(self.lifecycle.id) == Some(&self.id));
        let case = Case::new(self.spec, operation, Extent::Example);
        Ok(own.map(|element| case.call(&world, Some(element))))
    }

    /// If the element is a job, waits until it is done.
    fn wait(&self, stage: &mut Stage, sdk: &mut Sdk) -> anyhow::Result<Vec<String>> {
        let Some(show) = self.lifecycle.operations.get(&Action::Show) else {
            return Ok(Vec::new());
        };
        let state = show
            .value
            .get("x-job")
            .and_then(|job| job.get("state")?.as_str());
        let (Some(state), Some(call)) = (state, self.call(show, stage)?) else {
            return Ok(Vec::new());
        };
        let mut last = Value::Null;
        for _ in 0..MAX_WAIT {
            let (shown, _) = sdk.call(stage, &call)?;
            last = match shown {
                Ok(exchange) => exchange.json().unwrap_or_default()[state].clone(),
                Err(why) => return Ok(vec![format!("wait: {why}")]),
            };
            match phase(self.spec, show, state, &last) {
                // A job stays in these phases until a person acts.
                Some("succeeded" | "attention") => return Ok(Vec::new()),
                Some("waiting" | "running") => stage.server.advance(1)?,
                _ => break,
            }
        }
        Ok(vec![format!("wait: the job ended in {last}")])
    }

    fn act(&self, action: Action, stage: &mut Stage, sdk: &mut Sdk) -> anyhow::Result<Vec<String>> {
        let Some(operation) = self.lifecycle.operations.get(&action) else {
            return Ok(Vec::new());
        };
        let id = operation.id().unwrap_or_default();
        let Some(call) = self.call(operation, stage)? else {
            return Ok(vec![format!("{id}: the element does not exist")]);
        };
        if action == Action::List {
            return self.list(operation, call, stage, sdk);
        }
        let (exchange, _) = sdk.call(stage, &call)?;
        let response = match exchange {
            Ok(exchange) => exchange.json().unwrap_or_default(),
            Err(why) => return Ok(vec![format!("{id}: {why}")]),
        };
        let other = response
            .get(self.lifecycle.id)
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
        operation: &Operation<'_>,
        mut call: Call,
        stage: &Stage,
        sdk: &mut Sdk,
    ) -> anyhow::Result<Vec<String>> {
        let id = operation.id().unwrap_or_default();
        let Some(pages) = operation.value.get("x-pagination") else {
            return Ok(Vec::new());
        };
        let name = |key: &str| pages[key].as_str().unwrap_or_default();
        // Without filters, and without the default time windows of lists.
        call.keep_path(operation.path);
        if let Some(lifted) = operation.value["x-job"]["with"].as_object() {
            for (name, value) in lifted {
                call.set(name, value.clone());
            }
        }
        call.set(name("limit"), json!(100));
        for page in 0..100 {
            call.set(name("offset"), json!(page * 100));
            let (exchange, _) = sdk.call(stage, &call)?;
            let response = match exchange {
                Ok(exchange) => exchange.json().unwrap_or_default(),
                Err(why) => return Ok(vec![format!("{id}: {why}")]),
            };
            let elements = response[name("items")]
                .as_array()
                .cloned()
                .unwrap_or_default();
            if elements
                .iter()
                .any(|element| element.get(self.lifecycle.id) == Some(&self.id))
            {
                return Ok(Vec::new());
            }
            if elements.is_empty() {
                break;
            }
        }
        Ok(vec![format!("{id}: no page contains {}", self.id)])
    }
}

/// Returns the phase of a state, from the enum in the schema of the response.
fn phase<'a>(spec: &'a Spec, show: &Operation<'a>, field: &str, state: &Value) -> Option<&'a str> {
    let responses = spec.resolve(show.value.get("responses")?)?.as_object()?;
    let success = responses.iter().find(|(status, _)| status.starts_with('2'));
    let content = spec.resolve(success?.1)?.get("content")?.as_object()?;
    let schema = content.values().next()?.get("schema")?;
    let property = parts(spec, schema)
        .into_iter()
        .find_map(|part| part.get("properties")?.get(field))?;
    let phases = parts(spec, property)
        .into_iter()
        .find_map(|part| part.get("x-phases")?.as_object())?;
    let found = phases.iter().find(|(_, states)| {
        states
            .as_array()
            .is_some_and(|states| states.contains(state))
    });
    found.map(|(phase, _)| phase.as_str())
}

/// Returns a schema and the parts of its `allOf`.
fn parts<'a>(spec: &'a Spec, schema: &'a Value) -> Vec<&'a Value> {
    let schema = spec.resolve(schema).unwrap_or(schema);
    let all = schema.get("allOf").and_then(Value::as_array);
    let inner = all
        .into_iter()
        .flatten()
        .filter_map(|part| spec.resolve(part));
    [schema].into_iter().chain(inner).collect()
}
