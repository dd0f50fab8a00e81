//! Jobs that move through their states with time.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::draw::Draw;
use super::make::{Maker, whole_seconds};
use super::names;
use crate::contract::{Kind, Property, Resource};

/// How jobs move: how long they stay in a state, and where they end.
#[derive(Debug, Clone)]
pub(crate) struct Timing {
    /// In a state of the phase `waiting`.
    pub(crate) waiting: Duration,
    /// In a state of the phase `running`.
    pub(crate) running: Duration,
    /// States that jobs of a resource end in, instead of succeeding.
    pub(crate) ends: BTreeMap<String, String>,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            waiting: Duration::from_millis(500),
            running: Duration::from_secs(1),
            ends: BTreeMap::new(),
        }
    }
}

impl Timing {
    /// When a job that came into this state moves on; `None` where it stays.
    pub(super) fn due(
        &self,
        resource: &Resource,
        state: &str,
        since: Timestamp,
    ) -> Option<Timestamp> {
        self.next(resource, state)?;
        let stay = match phase(resource, state) {
            "waiting" => self.waiting,
            "running" | "" => self.running,
            _ => return None,
        };
        since.checked_add(SignedDuration::try_from(stay).ok()?).ok()
    }

    /// The state that follows. Behind a state that the flow does not have, its end follows.
    pub(super) fn next<'a>(&'a self, resource: &'a Resource, state: &str) -> Option<&'a str> {
        let flow = &resource.states()?.flow;
        let next = match flow.iter().position(|own| own == state) {
            Some(at) => flow.get(at + 1)?,
            None => flow.last()?,
        };
        let end = self.ends.get(&resource.name);
        Some(match end {
            Some(end) if phase(resource, next) == "succeeded" => end,
            _ => next,
        })
    }
}

/// Returns the phase of a state, or an empty text if the contract has no phases.
pub(super) fn phase<'a>(resource: &'a Resource, state: &str) -> &'a str {
    let phases = resource.states().map(|shape| &shape.phases);
    phases
        .and_then(|phases| phases.get(state))
        .map_or("", String::as_str)
}

/// Brings an element into a state, and adds and removes the fields that depend on its phase. Returns the
/// names of the fields that were added.
pub(super) fn enter(
    resource: &Resource,
    element: &mut Map<String, Value>,
    state: &str,
    at: Timestamp,
    project: &str,
    draw: Draw,
) -> Vec<String> {
    let (Some(field), Kind::Object(fields)) = (&resource.state, &resource.shape.kind) else {
        return Vec::new();
    };
    element.insert(field.clone(), json!(state));
    let phase = phase(resource, state);
    let at = whole_seconds(at);
    let maker = Maker::new(&resource.profile, project, at).in_state(resource, Some(json!(state)));
    let mut added = Vec::new();
    for field in fields {
        if field.name == "progress" && matches!(field.shape.kind, Kind::Integer | Kind::Number) {
            if let Some(done) = progress(phase) {
                element.insert(field.name.clone(), json!(done));
            }
            continue;
        }
        let is_present = element
            .get(&field.name)
            .is_some_and(|value| !value.is_null());
        match maker.belongs(&field.shape, &field.name) {
            Some(true) if !is_present => {
                if let Some(value) = entered(field, &maker, at, draw) {
                    element.insert(field.name.clone(), value);
                    added.push(field.name.clone());
                }
            }
            Some(false) if is_present && !field.required => {
                match field.shape.nullable {
                    true => element.insert(field.name.clone(), Value::Null),
                    false => element.remove(&field.name),
                };
            }
            _ => {}
        }
    }
    added
}

/// The progress in a phase, in percent; `None` if it stays as it is.
fn progress(phase: &str) -> Option<u8> {
    match phase {
        "waiting" | "attention" => Some(0),
        "running" => Some(50),
        "succeeded" => Some(100),
        _ => None,
    }
}

/// The value of a field that comes with a phase.
fn entered(field: &Property, maker: &Maker<'_>, at: Timestamp, draw: Draw) -> Option<Value> {
    let value = match names::is_time(&field.name) {
        true => json!(at.to_string()),
        false => maker.make_entries(&field.shape, &field.name, draw.named(&field.name)),
    };
    field.shape.fits(&value).then_some(value)
}
