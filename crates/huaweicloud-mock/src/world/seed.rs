//! Filling the world: elements made up from the schemas of the contract.
//!
//! The same contract, seed, project and time give the same world. Times count back from the start of
//! the server, over most of a year, and more than half of the elements are younger than a month. The
//! states of jobs take turns, so that none is missing.

use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::draw::Draw;
use super::make::{Maker, sample_with, whole_seconds};
use crate::contract::{Contract, Kind, Resource};

/// Every state occurs in at least this many jobs.
const JOBS_PER_STATE: usize = 6;

/// The values that a world follows from.
#[derive(Debug, Clone)]
pub(crate) struct Seed {
    pub(crate) number: u64,
    /// When the server started, whenever a collection is filled.
    pub(crate) now: SystemTime,
    pub(crate) project: String,
}

impl Seed {
    /// The elements of one resource.
    pub(super) fn elements(&self, contract: &Contract, number: usize) -> Vec<Value> {
        let Some(resource) = contract.resources.get(number) else {
            return Vec::new();
        };
        let now = Timestamp::try_from(self.now).unwrap_or(Timestamp::UNIX_EPOCH);
        (0..count(resource))
            .map(|index| {
                let draw = self.draw(resource, index);
                let state = (states(resource).get(index % states(resource).len().max(1))).cloned();
                let (created, life) = age(now, draw.named("age"));
                let maker = Maker::new(&resource.profile, &self.project, created)
                    .with_life(life)
                    .in_state(resource, state);
                let mut value = maker.make(&resource.shape, "", draw);
                if let Some(fields) = value.as_object_mut() {
                    if let Some(id) = &resource.id {
                        fields.insert(id.clone(), identifier(resource, draw, index));
                    }
                    for (field, values) in &resource.conditions {
                        let value = values.get(index % values.len().max(1)).cloned();
                        fields.insert(field.clone(), value.unwrap_or_default());
                    }
                    self.add_links(contract, resource, draw, fields);
                    self.add_hidden(resource, &maker, draw, fields);
                }
                value
            })
            .collect()
    }

    pub(super) fn draw(&self, resource: &Resource, index: usize) -> Draw {
        Draw::seeded(self.number)
            .named(&resource.name)
            .numbered(index as u64)
    }

    /// Sets fields that refer to elements to ids that exist.
    fn add_links(
        &self,
        contract: &Contract,
        resource: &Resource,
        draw: Draw,
        fields: &mut Map<String, Value>,
    ) {
        for link in &resource.links {
            let (Some((name, around)), Some(other)) = (
                link.path.split_last(),
                contract.resources.get(link.resource),
            ) else {
                continue;
            };
            let pick = |draw: Draw| {
                let index = draw.below(count(other));
                identifier(other, self.draw(other, index), index)
            };
            let is_property = resource.shape.at(&link.path).is_some();
            let holder = holder(fields, around, !is_property);
            let Some(holder) = holder else { continue };
            match holder.get_mut(name) {
                Some(Value::Array(items)) => {
                    for (at, item) in items.iter_mut().enumerate() {
                        *item = pick(draw.named(name).numbered(at as u64));
                    }
                }
                Some(value) if !value.is_null() => *value = pick(draw.named(name)),
                None if !is_property => {
                    holder.insert(name.clone(), pick(draw.named(name)));
                }
                _ => {}
            }
        }
    }

    /// Adds the fields that calls filter and sort by and that no response contains.
    fn add_hidden(
        &self,
        resource: &Resource,
        maker: &Maker<'_>,
        draw: Draw,
        fields: &mut Map<String, Value>,
    ) {
        for column in &resource.columns {
            let (Some((name, around)), Some(shape)) = (column.path.split_last(), &column.hidden)
            else {
                continue;
            };
            if let Some(holder) = holder(fields, around, true)
                && !holder.contains_key(name)
            {
                holder.insert(
                    name.clone(),
                    maker.make_hidden(shape, name, draw.named(name)),
                );
            }
        }
    }
}

/// The object at a path within another, made if that is asked for.
fn holder<'a>(
    fields: &'a mut Map<String, Value>,
    path: &[String],
    make: bool,
) -> Option<&'a mut Map<String, Value>> {
    path.iter().try_fold(fields, |holder, outer| {
        if make {
            holder
                .entry(outer.clone())
                .or_insert_with(|| json!({}))
                .as_object_mut()
        } else {
            holder.get_mut(outer)?.as_object_mut()
        }
    })
}

/// When an element was created, and how long after that it was last changed.
fn age(now: Timestamp, draw: Draw) -> (Timestamp, SignedDuration) {
    const HOUR: usize = 60 * 60;
    const DAY: usize = 24 * HOUR;
    let age = match draw.below(10) {
        0..6 => draw.numbered(0).below(28 * DAY) + HOUR,
        _ => draw.numbered(1).below(300 * DAY) + 31 * DAY,
    };
    let life = draw.numbered(2).below(age.min(3 * DAY)) + 1;
    let seconds = |count| SignedDuration::from_secs(i64::try_from(count).unwrap_or_default());
    let now = whole_seconds(now);
    (now.checked_sub(seconds(age)).unwrap_or(now), seconds(life))
}

fn states(resource: &Resource) -> &[Value] {
    resource.states().map_or(&[], |shape| &shape.values)
}

fn count(resource: &Resource) -> usize {
    let count = match (&resource.id, states(resource).len()) {
        (None, _) => 1,
        (_, 0) => resource.profile.elements,
        (_, states) => states * (resource.profile.jobs).div_ceil(states).max(JOBS_PER_STATE),
    };
    match named_ids(resource).len() {
        0 => count,
        // Half of the elements exist, so that others can be created.
        ids => count.min(ids.div_ceil(2)),
    }
}

/// The ids that elements can have, if the contract lists them.
fn named_ids(resource: &Resource) -> &[Value] {
    resource.id_shape().map_or(&[], |shape| &shape.values)
}

/// The id of a numbered element: a number where ids are numbers.
pub(super) fn identifier(resource: &Resource, draw: Draw, index: usize) -> Value {
    let name = resource.id.as_deref().unwrap_or("id");
    if let Some(id) = named_ids(resource).get(index) {
        return id.clone();
    }
    let shape = resource.id_shape();
    match shape.map(|shape| (shape, &shape.kind)) {
        Some((_, Kind::Integer)) => json!(index + 1),
        // A schema with a pattern or format decides what the id looks like.
        Some((shape, _)) if shape.pattern.is_some() || shape.format.is_some() => {
            sample_with(&resource.profile, shape, name, draw)
        }
        Some((shape, _)) => {
            let id = draw.named(name).hex();
            let longest = shape.max_length.unwrap_or(usize::MAX);
            let missing = shape
                .min_length
                .unwrap_or_default()
                .saturating_sub(id.len());
            let padded = id.chars().chain(std::iter::repeat_n('0', missing));
            json!(padded.take(longest).collect::<String>())
        }
        None => json!(draw.named(name).hex()),
    }
}
