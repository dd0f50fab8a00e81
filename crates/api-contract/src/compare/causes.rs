//! Turns the differences that were found into changes: groups them by cause, with all their users,
//! and looks up their places.

use std::{collections::HashMap, iter, thread};

use serde_json::Value;

use super::{
    Action, Aspect, Bump, Change, Location, bump,
    comparison::Comparison,
    draft::{Draft, Spot},
    pair::Step,
};
use crate::{
    model::{At, Contract, Direction, Places},
    pointer,
};

/// Returns the changes of a comparison, the most severe first.
pub(super) fn changes(comparison: Comparison<'_>, old: &Contract, new: &Contract) -> Vec<Change> {
    locate(causes(comparison), old, new)
}

/// A change with its users.
struct Cause {
    draft: Draft,
    users: Vec<String>,
    subject: String,
    path: String,
}

/// Groups changes by their cause.
fn causes(mut comparison: Comparison<'_>) -> Vec<Cause> {
    let changed = comparison.engine.changed();
    let Comparison {
        engine,
        found,
        users,
        ..
    } = comparison;
    let user = |number: Option<usize>| number.and_then(|number| users.get(number)).cloned();
    let mut causes: Vec<Cause> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for found in found {
        let draft = found.draft;
        // A change of what all operations inherit from the contract, or are sorted by, is one
        // change.
        let spots = match draft.aspect {
            Aspect::Security | Aspect::Tag => None,
            _ => Some((draft.old_spot, draft.new_spot)),
        };
        // A change of an operation's own parts is its own.
        let shared = spots.is_none() || !found.part.is_empty() || found.user.is_none();
        let key = format!(
            "{:?} {:?} {spots:?} {:?} {:?} {:?}",
            draft.aspect, draft.action, draft.subject, draft.old, draft.new
        );
        if let Some(cause) = known.get(&key).and_then(|index| causes.get_mut(*index))
            && shared
        {
            cause.users.extend(user(found.user));
            continue;
        }
        known.insert(key, causes.len());
        let name = user(found.user);
        let subject = match &draft.subject {
            Some(subject) => subject.to_string(),
            None if found.part.is_empty() => name.clone().unwrap_or_default(),
            None => found.part.to_string(),
        };
        causes.push(Cause {
            subject,
            path: found.part.to_string(),
            users: name.into_iter().collect(),
            draft,
        });
    }
    for (visit, uses) in changed {
        let roots = uses.roots.iter().filter_map(|root| engine.roots.get(*root));
        let mut numbers: Vec<usize> = roots.map(|root| root.user).collect();
        numbers.dedup();
        let names: Vec<String> = numbers
            .into_iter()
            .filter_map(|number| user(Some(number)))
            .collect();
        let root = uses.roots.first().and_then(|root| engine.roots.get(*root));
        let way = &uses.way;
        let steps: String = way.iter().map(ToString::to_string).collect();
        let name = root.and_then(|root| root.name.as_deref());
        let part = root.map_or("", |root| &*root.part);
        let path = [part, name.unwrap_or_default(), &steps]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        let last = way.iter().rev().find_map(|step| match step {
            Step::Property(name) => Some(&**name),
            _ => None,
        });
        for draft in &visit.drafts.list {
            let subject = draft.subject.as_deref().or(last).or(name).unwrap_or(part);
            causes.push(Cause {
                subject: subject.to_owned(),
                path: path.clone(),
                users: names.clone(),
                draft: draft.clone(),
            });
        }
    }
    causes
}

/// Returns both values of a change; for a part without a value, whether it is present.
fn values(draft: &mut Draft) -> (Value, Value) {
    let (old, new) = (
        std::mem::take(&mut draft.old),
        std::mem::take(&mut draft.new),
    );
    if !old.is_null() || !new.is_null() {
        return (old, new);
    }
    match draft.action {
        Action::Added => (Value::Null, "present".into()),
        Action::Removed => ("present".into(), Value::Null),
        Action::BecameRequired => ("optional".into(), "required".into()),
        Action::BecameOptional => ("required".into(), "optional".into()),
        _ => (old, new),
    }
}

fn locate(causes: Vec<Cause>, old: &Contract, new: &Contract) -> Vec<Change> {
    // Looking up lines takes much of the time to compare large files.
    let (old_locations, new_locations) = thread::scope(|scope| {
        let old_spots = causes.iter().map(|cause| cause.draft.old_spot);
        let old_spots: Vec<Spot> = old_spots.collect();
        let old_locations = scope.spawn(|| locations(old_spots, &old.places));
        let new_spots = causes.iter().map(|cause| cause.draft.new_spot);
        let new_locations = locations(new_spots.collect(), &new.places);
        (old_locations.join().unwrap_or_default(), new_locations)
    });
    let old_locations = old_locations
        .into_iter()
        .chain(iter::repeat_with(Location::default));
    let mut changes: Vec<Change> = causes
        .into_iter()
        .zip(old_locations.zip(new_locations))
        .map(|(cause, (old_location, new_location))| {
            let mut draft = cause.draft;
            let (old, new) = values(&mut draft);
            let severity = draft.effect.severity(draft.direction);
            Change {
                id: id(draft.direction, draft.aspect, draft.action),
                severity,
                direction: draft.direction,
                effect: draft.effect,
                operation: cause.users.first().cloned(),
                users: cause.users,
                // A name may be empty; a subject must not be.
                subject: match cause.subject {
                    subject if subject.is_empty() => draft.aspect.name().to_owned(),
                    subject => subject,
                },
                path: cause.path,
                old,
                new,
                reason: draft.reason.to_owned(),
                bump: bump::bumps(draft.aspect, draft.action, draft.direction, draft.effect),
                old_location,
                new_location,
            }
        })
        .collect();
    changes.sort_by_cached_key(|change| {
        (
            change.severity,
            change.bump.wire == Bump::Patch,
            change.operation.clone(),
            change.path.clone(),
            change.id.clone(),
            change.subject.clone(),
            change.new_location.pointer.clone(),
            change.old.to_string(),
            change.new.to_string(),
        )
    });
    changes
}

fn id(direction: Direction, aspect: Aspect, action: Action) -> String {
    match direction {
        Direction::None => format!("{}-{}", aspect.name(), action.name()),
        _ => format!("{}-{}-{}", direction.name(), aspect.name(), action.name()),
    }
}

fn locations(spots: Vec<Spot>, places: &Places) -> Vec<Location> {
    let wanted: Vec<(At, String)> = spots
        .into_iter()
        .map(|spot| {
            let pointer = places.pointer(spot.at);
            let pointer = match spot.field {
                "" => pointer,
                field => pointer::child(&pointer, field),
            };
            (spot.at, pointer)
        })
        .collect();
    let asked: Vec<(At, &str)> = wanted.iter().map(|(at, text)| (*at, &**text)).collect();
    let found = places.locate(&asked);
    wanted
        .into_iter()
        .zip(found)
        .map(|((_, pointer), place)| Location {
            pointer,
            file: place.file,
            line: place.line,
            column: place.column,
        })
        .collect()
}
