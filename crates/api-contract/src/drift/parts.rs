//! Selects the differences of a comparison that are drift, and names their operations.

use std::collections::{BTreeMap, BTreeSet};

use crate::compare::{Action, Aspect, Change};

/// Returns whether a difference is one of wording or order, which vary between sources.
pub(super) fn is_wording(change: &Change) -> bool {
    let words = [
        Aspect::Documentation,
        Aspect::Extension,
        Aspect::Tag,
        Aspect::Info,
        Aspect::Sunset,
        Aspect::Stability,
    ];
    words.into_iter().any(|aspect| is_about(change, aspect))
}

/// Removes differences that only follow from another type: a range bounds numbers or lengths, and a
/// format belongs to a type.
pub(super) fn without_consequences(changes: Vec<Change>) -> Vec<Change> {
    const FOLLOWING: [Aspect; 8] = [
        Aspect::Format,
        Aspect::Minimum,
        Aspect::Maximum,
        Aspect::MinLength,
        Aspect::MaxLength,
        Aspect::MinItems,
        Aspect::MaxItems,
        Aspect::Items,
    ];
    let spot = |change: &Change| (change.operation.clone(), change.path.clone());
    let retyped: BTreeSet<_> = changes
        .iter()
        .filter(|change| is_about(change, Aspect::Type))
        .map(spot)
        .collect();
    let follows = |change: &Change| {
        let text = |value: &serde_json::Value| match value.as_str() {
            Some(text) => text.to_owned(),
            None => value.to_string(),
        };
        FOLLOWING.into_iter().any(|aspect| is_about(change, aspect))
            || is_about(change, Aspect::Default) && text(&change.old) == text(&change.new)
    };
    let mut changes = changes;
    changes.retain(|change| !(retyped.contains(&spot(change)) && follows(change)));
    changes
}

/// Names operations as the spec does, if the source has another method or path for them.
pub(super) fn named_by_spec(
    mut changes: Vec<Change>,
    moved: &BTreeMap<String, String>,
) -> Vec<Change> {
    let call = |name: &mut String| {
        if let Some(known) = moved.get(name) {
            known.clone_into(name);
        }
    };
    for change in &mut changes {
        change.operation.iter_mut().for_each(call);
        change.users.iter_mut().for_each(call);
        call(&mut change.subject);
    }
    changes
}

/// Returns whether a change has an aspect, by its id.
fn is_about(change: &Change, aspect: Aspect) -> bool {
    let direction = format!("{}-", change.direction.name());
    let id = change.id.strip_prefix(&direction).unwrap_or(&change.id);
    let action = id
        .strip_prefix(aspect.name())
        .and_then(|rest| rest.strip_prefix('-'));
    action.is_some_and(|name| Action::ALL.iter().any(|action| action.name() == name))
}
