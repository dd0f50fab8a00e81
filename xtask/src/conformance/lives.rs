//! The lives of resources, led by the vendor's SDK: created, waited for, listed, shown, changed, deleted.
//!
//! Which operations these are follows from the paths of a resource and from what the contract says of
//! its jobs.

use std::collections::BTreeMap;

use api_contract::{Operation, Spec, sample::Extent};
use serde_json::{Value, json};

use super::{
    case::{Call, Case, id_member},
    stage::Stage,
    testers::Sdk,
};

/// How long a job is waited for, by the server's clock: less than a signature is good for.
const PATIENCE: i64 = 600;

/// A resource, and its operations by what they do.
pub(super) struct Life<'a> {
    pub(super) resource: &'a str,
    /// The members that identify elements.
    id: &'a str,
    operations: BTreeMap<Deed, Operation<'a>>,
}

/// What is done with an element, in the order of its life.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Deed {
    Create,
    List,
    Show,
    Update,
    Delete,
}

/// The resources that can be created.
pub(super) fn lives(spec: &Spec) -> Vec<Life<'_>> {
    let mut lives: Vec<Life<'_>> = Vec::new();
    for operation in spec.operations() {
        let Some(declared) = operation.item.get("x-resource") else {
            continue;
        };
        let text = |key: &str| declared.get(key).and_then(Value::as_str);
        let (Some(resource), Some(deed)) = (text("name"), deed(&operation, text("role"))) else {
            continue;
        };
        let Some(id) = id_member(spec, resource) else {
            continue;
        };
        let is_new = deed == Deed::Create;
        let known = lives.iter_mut().rev().find(|life| {
            life.resource == resource && (!life.operations.contains_key(&deed) || !is_new)
        });
        match known {
            Some(life) => {
                life.operations.entry(deed).or_insert(operation);
            }
            None => lives.push(Life {
                resource,
                id,
                operations: BTreeMap::from([(deed, operation)]),
            }),
        }
    }
    lives.retain(|life| life.operations.contains_key(&Deed::Create));
    lives
}

/// What an operation does with elements of the resource of its path.
fn deed(operation: &Operation<'_>, role: Option<&str>) -> Option<Deed> {
    let effect = operation.value.get("x-effect");
    if effect.is_some_and(|effect| effect.get("switch").is_some() || effect.get("from").is_some()) {
        return None;
    }
    let said = effect.and_then(|effect| effect.get("does")?.as_str());
    match (said, operation.method, role?) {
        (Some("create"), ..) | (None, "post", "collection") => Some(Deed::Create),
        (Some("list"), ..) | (None, "get", "collection") => Some(Deed::List),
        (Some("show"), ..) | (None, "get", "item") => Some(Deed::Show),
        (Some("update"), ..) | (None, "put" | "patch", "item") => Some(Deed::Update),
        (Some("delete"), ..) | (None, "delete", "item") => Some(Deed::Delete),
        _ => None,
    }
}

/// An element that lives, and who leads its life.
struct Led<'a, 'b> {
    spec: &'a Spec,
    life: &'b Life<'a>,
    id: Value,
}

impl Life<'_> {
    /// Leads a life from beginning to end; gives what went wrong.
    pub(super) fn lead(
        &self,
        spec: &Spec,
        stage: &mut Stage,
        sdk: &mut Sdk,
    ) -> anyhow::Result<Vec<String>> {
        let mut found = Vec::new();
        let Some(create) = self.operations.get(&Deed::Create) else {
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
        let begun = create
            .value
            .get("x-job")
            .and_then(|job| job.get("id")?.as_str());
        let id = begun.unwrap_or(self.id);
        let Some(id) = created.get(id).cloned() else {
            return Ok(vec![format!("create: the answer has no {id}: {created}")]);
        };
        let led = Led {
            spec,
            life: self,
            id,
        };
        found.extend(led.wait(stage, sdk)?);
        for deed in [Deed::List, Deed::Show, Deed::Update, Deed::Delete] {
            found.extend(led.act(deed, stage, sdk)?);
        }
        Ok(found)
    }
}

impl Led<'_, '_> {
    fn call(&self, operation: &Operation<'_>, stage: &Stage) -> anyhow::Result<Option<Call>> {
        let world = stage.server.world()?;
        let (_, elements) = match world.iter().find(|(name, _)| name == self.life.resource) {
            Some(found) => found,
            None => return Ok(None),
        };
        let mut elements = elements.iter();
        let own = elements.find(|element| element.get(self.life.id) == Some(&self.id));
        let case = Case::new(self.spec, operation, Extent::Example);
        Ok(own.map(|element| case.call(&world, Some(element))))
    }

    /// Waits until the job is done, where it is one.
    fn wait(&self, stage: &mut Stage, sdk: &mut Sdk) -> anyhow::Result<Vec<String>> {
        let Some(show) = self.life.operations.get(&Deed::Show) else {
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
        for _ in 0..PATIENCE {
            let (shown, _) = sdk.call(stage, &call)?;
            last = match shown {
                Ok(exchange) => exchange.json().unwrap_or_default()[state].clone(),
                Err(why) => return Ok(vec![format!("wait: {why}")]),
            };
            match phase(self.spec, show, state, &last) {
                // In these a job stays until a person does something.
                Some("succeeded" | "attention") => return Ok(Vec::new()),
                Some("waiting" | "running") => stage.server.advance(1)?,
                _ => break,
            }
        }
        Ok(vec![format!("wait: it came to {last}")])
    }

    fn act(&self, deed: Deed, stage: &mut Stage, sdk: &mut Sdk) -> anyhow::Result<Vec<String>> {
        let Some(operation) = self.life.operations.get(&deed) else {
            return Ok(Vec::new());
        };
        let id = operation.id().unwrap_or_default();
        let Some(call) = self.call(operation, stage)? else {
            return Ok(vec![format!("{id}: the element is not there")]);
        };
        if deed == Deed::List {
            return self.list(operation, call, stage, sdk);
        }
        let (passed, _) = sdk.call(stage, &call)?;
        let answer = match passed {
            Ok(exchange) => exchange.json().unwrap_or_default(),
            Err(why) => return Ok(vec![format!("{id}: {why}")]),
        };
        let other = answer.get(self.life.id).filter(|other| **other != self.id);
        let mut found = Vec::new();
        found.extend(other.map(|other| format!("{id}: it shows {other}, not {}", self.id)));
        if deed == Deed::Delete {
            let (again, _) = sdk.call(stage, &call)?;
            if again.is_ok() {
                found.push(format!("{id}: it can be deleted twice"));
            }
        }
        Ok(found)
    }

    /// Looks for the element on every page.
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
        // Without filters, or the windows that lists have by themselves.
        call.keep_path(operation.path);
        if let Some(lifted) = operation.value["x-job"]["with"].as_object() {
            for (name, value) in lifted {
                call.set(name, value.clone());
            }
        }
        call.set(name("limit"), json!(100));
        for page in 0..100 {
            call.set(name("offset"), json!(page * 100));
            let (passed, _) = sdk.call(stage, &call)?;
            let answer = match passed {
                Ok(exchange) => exchange.json().unwrap_or_default(),
                Err(why) => return Ok(vec![format!("{id}: {why}")]),
            };
            let elements = answer[name("items")]
                .as_array()
                .cloned()
                .unwrap_or_default();
            if elements
                .iter()
                .any(|element| element.get(self.life.id) == Some(&self.id))
            {
                return Ok(Vec::new());
            }
            if elements.is_empty() {
                break;
            }
        }
        Ok(vec![format!("{id}: no page has {}", self.id)])
    }
}

/// The phase of a state, by the enum that the answer has it from.
fn phase<'a>(spec: &'a Spec, show: &Operation<'a>, member: &str, state: &Value) -> Option<&'a str> {
    let answers = spec.resolve(show.value.get("responses")?)?.as_object()?;
    let success = answers.iter().find(|(status, _)| status.starts_with('2'));
    let content = spec.resolve(success?.1)?.get("content")?.as_object()?;
    let schema = content.values().next()?.get("schema")?;
    let property = parts(spec, schema)
        .into_iter()
        .find_map(|part| part.get("properties")?.get(member))?;
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

/// A schema, and those that it consists of.
fn parts<'a>(spec: &'a Spec, schema: &'a Value) -> Vec<&'a Value> {
    let schema = spec.resolve(schema).unwrap_or(schema);
    let all = schema.get("allOf").and_then(Value::as_array);
    let inner = all
        .into_iter()
        .flatten()
        .filter_map(|part| spec.resolve(part));
    [schema].into_iter().chain(inner).collect()
}
