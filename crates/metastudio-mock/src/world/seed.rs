//! Filling the world: elements made up from the schemas of the contract.
//!
//! The same contract, seed, project and time give the same world. Times count back from the start of
//! the server, over most of a year, and more than half of the elements are younger than a month. The
//! states of jobs take turns, so that none is missing.

use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::draw::Draw;
use super::names;
use crate::contract::{Contract, Kind, Resource, Shape};
use crate::rules::PROJECT_PARAMETER;

/// At least so many jobs are made up of each kind, and at least so many in each state.
const JOBS: usize = 150;
const JOBS_PER_STATE: usize = 6;
/// So many elements are made up of what has no states.
const OTHERS: usize = 60;

/// A text is made no longer than this for the sake of its schema.
const LONGEST_PADDING: usize = 1000;

/// What a world is made from.
#[derive(Clone)]
pub(crate) struct Seed {
    pub(crate) number: u64,
    /// When the server started, whenever a collection is filled.
    pub(crate) now: SystemTime,
    pub(crate) project: String,
}

impl Seed {
    /// The elements of one resource.
    pub(super) fn elements(&self, contract: &Contract, resource: &Resource) -> Vec<Value> {
        let now = Timestamp::try_from(self.now).unwrap_or(Timestamp::UNIX_EPOCH);
        (0..count(resource))
            .map(|index| {
                let draw = self.draw(resource, index);
                let state = (states(resource).get(index % states(resource).len().max(1))).cloned();
                let element = Element::new(self, resource, draw, state, now);
                let mut value = element.make(&resource.shape, "", draw);
                if let Some(members) = value.as_object_mut() {
                    members.insert(resource.id.clone(), identifier(resource, draw, index));
                    self.add_hidden(contract, resource, &element, draw, members);
                }
                value
            })
            .collect()
    }

    fn draw(&self, resource: &Resource, index: usize) -> Draw {
        Draw::seeded(self.number)
            .named(&resource.name)
            .numbered(index as u64)
    }

    /// Adds the members that calls filter and sort by and that no answer shows, and those that name an
    /// element around this one.
    fn add_hidden(
        &self,
        contract: &Contract,
        resource: &Resource,
        element: &Element<'_>,
        draw: Draw,
        members: &mut Map<String, Value>,
    ) {
        for column in &resource.columns {
            let Some((name, around)) = column.path.split_last() else {
                continue;
            };
            let draw = draw.named(name);
            let parent = (column.parent).and_then(|parent| contract.resources.get(parent));
            let value = match (parent, &column.hidden) {
                (Some(parent), _) => {
                    let index = draw.below(count(parent));
                    identifier(parent, self.draw(parent, index), index)
                }
                (None, Some(shape)) => element.make_hidden(shape, name, draw),
                (None, None) => continue,
            };
            let mut holder = Some(&mut *members);
            for outer in around {
                holder = holder.and_then(|holder| {
                    (holder.entry(outer.clone()).or_insert_with(|| json!({}))).as_object_mut()
                });
            }
            if let Some(holder) = holder {
                holder.insert(name.clone(), value);
            }
        }
    }
}

fn states(resource: &Resource) -> &[Value] {
    let state = resource.state.as_ref().map(std::slice::from_ref);
    (state.and_then(|path| resource.shape.at(path))).map_or(&[], |shape| &shape.values)
}

fn count(resource: &Resource) -> usize {
    match states(resource).len() {
        0 => OTHERS,
        states => states * JOBS.div_ceil(states).max(JOBS_PER_STATE),
    }
}

fn identifier(resource: &Resource, draw: Draw, index: usize) -> Value {
    let shape = resource.shape.at(std::slice::from_ref(&resource.id));
    match shape.map(|shape| &shape.kind) {
        Some(Kind::Integer) => json!(index + 1),
        _ => json!(draw.named(&resource.id).hex()),
    }
}

/// What the members of one element have in common.
struct Element<'a> {
    project: &'a str,
    state: Option<(&'a str, Value)>,
    phase: &'a str,
    created: Timestamp,
    /// How long after its creation the element was last changed.
    life: SignedDuration,
}

impl<'a> Element<'a> {
    fn new(
        seed: &'a Seed,
        resource: &'a Resource,
        draw: Draw,
        state: Option<Value>,
        now: Timestamp,
    ) -> Self {
        const HOUR: usize = 60 * 60;
        const DAY: usize = 24 * HOUR;
        let draw = draw.named("age");
        let age = match draw.below(10) {
            0..6 => draw.numbered(0).below(28 * DAY) + HOUR,
            _ => draw.numbered(1).below(300 * DAY) + 31 * DAY,
        };
        let life = draw.numbered(2).below(age.min(3 * DAY)) + 1;
        let ago = |seconds| SignedDuration::from_secs(i64::try_from(seconds).unwrap_or_default());
        let whole = Timestamp::from_second(now.as_second()).unwrap_or(now);
        let named = resource.state.as_deref().zip(state);
        let phase = named.as_ref().and_then(|(member, state)| {
            let shape = resource.shape.at(&[(*member).to_owned()])?;
            shape.phases.get(state.as_str()?)
        });
        Self {
            project: &seed.project,
            state: named,
            phase: phase.map_or("", String::as_str),
            created: whole.checked_sub(ago(age)).unwrap_or(whole),
            life: ago(life),
        }
    }

    fn make(&self, shape: &Shape, name: &str, draw: Draw) -> Value {
        if let Some(value) = draw.pick(&shape.values) {
            return value.clone();
        }
        match &shape.kind {
            Kind::Boolean => json!(draw.below(3) == 0),
            Kind::Integer => json!(integer(shape, draw)),
            Kind::Number => number(shape, draw),
            Kind::Time => json!(self.time(name).to_string()),
            Kind::Text => json!(self.text(shape, name, draw)),
            Kind::Any => shape.example.clone().unwrap_or_else(|| json!({})),
            Kind::List(item) => {
                let mut items: Vec<Value> = Vec::new();
                for index in 0..draw.below(4) {
                    let item = self.make(item, name, draw.numbered(index as u64));
                    if !items.contains(&item) {
                        items.push(item);
                    }
                }
                Value::Array(items)
            }
            Kind::Object(members) => (members.iter())
                .filter_map(|member| {
                    let value = self.member(&member.shape, &member.name, member.required, draw)?;
                    Some((member.name.clone(), value))
                })
                .collect(),
        }
    }

    /// A member of an object; `None` where this element has none.
    fn member(&self, shape: &Shape, name: &str, required: bool, draw: Draw) -> Option<Value> {
        let draw = draw.named(name);
        match &self.state {
            Some((member, state)) if *member == name => return Some(state.clone()),
            _ => {}
        }
        let absent = if names::is_unused(name) {
            true
        } else if name.starts_with("error_info") {
            self.phase != "failed"
        } else if name == "start_time" {
            matches!(self.phase, "waiting" | "attention")
        } else if name == "end_time" {
            matches!(
                self.phase,
                "waiting" | "attention" | "running" | "suspended"
            )
        } else if matches!(shape.kind, Kind::Time | Kind::Boolean) {
            // Times put lists in order, and a filter by a flag divides a list in two.
            false
        } else {
            draw.named("absent").below(5) == 0
        };
        match absent && !required {
            true if shape.nullable => Some(Value::Null),
            true => None,
            false => Some(self.make(shape, name, draw)),
        }
    }

    /// A member that no answer shows, of which only a parameter tells the shape.
    fn make_hidden(&self, shape: &Shape, name: &str, draw: Draw) -> Value {
        match shape.kind {
            Kind::Any if name.ends_with("_order") => json!(draw.below(1000)),
            Kind::Any if name.ends_with("_time") => json!(self.time(name).to_string()),
            Kind::Any => json!(self.text(shape, name, draw)),
            _ => self.make(shape, name, draw),
        }
    }

    fn time(&self, name: &str) -> Timestamp {
        let after = if name.contains("create") {
            SignedDuration::ZERO
        } else if name.contains("start") {
            self.life / 4
        } else {
            self.life
        };
        let time = self.created.checked_add(after).unwrap_or(self.created);
        Timestamp::from_second(time.as_second()).unwrap_or(time)
    }

    fn text(&self, shape: &Shape, name: &str, draw: Draw) -> String {
        let text = if name == PROJECT_PARAMETER {
            self.project.to_owned()
        } else if let Some(text) = names::text(name, draw) {
            text
        } else if let Some(example) = shape.example.as_ref().and_then(Value::as_str) {
            example.to_owned()
        } else {
            format!("{name}-{}", draw.below(8) + 1)
        };
        let shortest = shape.min_length.unwrap_or_default().min(LONGEST_PADDING);
        let missing = shortest.saturating_sub(text.chars().count());
        let longest = shape.max_length.unwrap_or(usize::MAX);
        (text.chars().chain(std::iter::repeat_n('0', missing)))
            .take(longest)
            .collect()
    }
}

fn integer(shape: &Shape, draw: Draw) -> i64 {
    let (least, most) = range(shape);
    let above = i64::try_from(draw.below((most - least) as usize + 1)).unwrap_or_default();
    (least as i64).saturating_add(above)
}

/// Hundredths, and sometimes a whole number, which is written without a fraction.
fn number(shape: &Shape, draw: Draw) -> Value {
    let (least, most) = range(shape);
    if draw.below(4) == 0 {
        return json!(integer(shape, draw));
    }
    let hundredths = draw.below((most - least) as usize * 100 + 1);
    json!(least + hundredths as f64 / 100.0)
}

fn range(shape: &Shape) -> (f64, f64) {
    let least = shape.minimum.unwrap_or_default();
    let most = shape.maximum.unwrap_or(f64::MAX).min(least + 1000.0);
    (least, most.max(least))
}
