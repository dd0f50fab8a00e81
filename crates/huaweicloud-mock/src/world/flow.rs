//! Jobs that move through their states with time.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::draw::Draw;
use super::make::{Maker, whole_seconds};
use super::names;
use crate::contract::{Kind, Resource};

/// How jobs move: how long they stay in a state, and where they end.
#[derive(Debug, Clone)]
pub(crate) struct Pace {
    /// In a state of the phase `waiting`.
    pub(crate) waiting: Duration,
    /// In a state of the phase `running`.
    pub(crate) running: Duration,
    /// States that jobs of a resource end in, instead of succeeding.
    pub(crate) ends: BTreeMap<String, String>,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            waiting: Duration::from_millis(500),
            running: Duration::from_secs(1),
            ends: BTreeMap::new(),
        }
    }
}

impl Pace {
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

/// The phase of a state, or nothing where phases are not told.
pub(super) fn phase<'a>(resource: &'a Resource, state: &str) -> &'a str {
    let phases = resource.states().map(|shape| &shape.phases);
    phases
        .and_then(|phases| phases.get(state))
        .map_or("", String::as_str)
}

/// Brings an element into a state, and what follows with it: members of the phase come and go.
/// Returns the members that were made.
pub(super) fn enter(
    resource: &Resource,
    element: &mut Map<String, Value>,
    state: &str,
    at: Timestamp,
    project: &str,
    draw: Draw,
) -> Vec<String> {
    let Some(member) = &resource.state else {
        return Vec::new();
    };
    let phase = phase(resource, state);
    element.insert(member.clone(), json!(state));
    let Kind::Object(members) = &resource.shape.kind else {
        return Vec::new();
    };
    let at = whole_seconds(at);
    let maker = Maker::new(&resource.profile, project, at).in_state(resource, Some(json!(state)));
    let mut made = Vec::new();
    for member in members {
        let name = &member.name;
        let present = element.get(name).is_some_and(|value| !value.is_null());
        if name == "progress" && matches!(member.shape.kind, Kind::Integer | Kind::Number) {
            let done = match phase {
                "waiting" | "attention" => 0,
                "running" => 50,
                "succeeded" => 100,
                _ => continue,
            };
            element.insert(name.clone(), json!(done));
            continue;
        }
        match maker.belongs(&member.shape, name) {
            Some(true) if !present => {
                let value = match names::is_time(name) {
                    true => json!(at.to_string()),
                    false => maker.make(&member.shape, name, draw.named(name)),
                };
                if member.shape.fits(&value) {
                    element.insert(name.clone(), value);
                    made.push(name.clone());
                }
            }
            Some(false) if present && !member.required => {
                match member.shape.nullable {
                    true => element.insert(name.clone(), Value::Null),
                    false => element.remove(name),
                };
            }
            _ => {}
        }
    }
    made
}
