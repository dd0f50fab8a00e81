//! Decides whether two differences are one renaming, and whether a renaming is two differences.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::compare::Change;

/// Aspects with a name of their own, which may be renamed.
const NAMED: [&str; 4] = ["parameter", "property", "enum-value", "header"];

/// Splits a renaming if one half of it is known: a thing that is known to be missing was not
/// renamed.
pub(super) fn set_apart(changes: Vec<Change>, known: impl Fn(&Change) -> bool) -> Vec<Change> {
    let mut apart = Vec::with_capacity(changes.len());
    for change in changes {
        match halves(&change).filter(|(gone, new)| known(gone) || known(new)) {
            Some((gone, new)) => apart.extend([gone, new]),
            None => apart.push(change),
        }
    }
    apart
}

/// Splits a renaming into a removal and an addition.
fn halves(change: &Change) -> Option<(Change, Change)> {
    let stem = change.id.strip_suffix("-renamed")?;
    let half = |action: &str, old: &Value, new: &Value| {
        let name = if old.is_null() { new } else { old };
        let subject = name
            .as_str()
            .filter(|_| !is_value(change))
            .unwrap_or(&change.subject);
        Change {
            id: format!("{stem}-{action}"),
            subject: subject.to_owned(),
            old: old.clone(),
            new: new.clone(),
            ..change.clone()
        }
    };
    Some((
        half("removed", &change.old, &Value::Null),
        half("added", &Value::Null, &change.new),
    ))
}

/// The position of a named thing: operation, path and kind of change without its action.
type Spot = (Option<String>, String, String);

/// Joins a removal and an addition that are alone at the same position: the two sides use different
/// names for one thing.
pub(super) fn merge_renames(changes: Vec<Change>) -> Vec<Change> {
    let mut spots: BTreeMap<Spot, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (index, change) in changes.iter().enumerate() {
        let stem = |action| change.id.strip_suffix(action).map(str::to_owned);
        let named = |stem: &String| NAMED.iter().any(|name| stem.ends_with(name));
        let spot = |stem| (change.operation.clone(), change.path.clone(), stem);
        if let Some(stem) = stem("-removed").filter(named) {
            spots.entry(spot(stem)).or_default().0.push(index);
        } else if let Some(stem) = stem("-added").filter(named) {
            spots.entry(spot(stem)).or_default().1.push(index);
        }
    }
    let pairs: BTreeMap<usize, usize> = spots
        .into_values()
        .filter_map(|(gone, new)| match (gone.as_slice(), new.as_slice()) {
            ([gone], [new]) => Some((*gone, *new)),
            _ => None,
        })
        .collect();
    let mut together = Vec::with_capacity(changes.len());
    for (index, change) in changes.iter().enumerate() {
        let pair = pairs.get(&index).and_then(|new| changes.get(*new));
        match pair {
            // The same parameter at the same position of a path that differs.
            Some(new) if change.subject == new.subject && place(&change.old) == place(&new.new) => {
            }
            Some(new) if change.subject == new.subject && !is_value(change) => {
                together.extend([change.clone(), new.clone()]);
            }
            Some(new) => together.push(renamed(change, new)),
            None if pairs.values().any(|new| *new == index) => {}
            None => together.push(change.clone()),
        }
    }
    together
}

/// Returns the location of a parameter, without whether it is required: the last word.
fn place(value: &Value) -> Option<&str> {
    value.as_str()?.rsplit(' ').next()
}

fn is_value(change: &Change) -> bool {
    change.id.contains("enum-value")
}

fn renamed(gone: &Change, new: &Change) -> Change {
    let name = |change: &Change, value: &Value| {
        if is_value(change) {
            value.clone()
        } else {
            Value::from(change.subject.as_str())
        }
    };
    Change {
        id: gone.id.replace("-removed", "-renamed"),
        severity: gone.severity.min(new.severity),
        old: name(gone, &gone.old),
        new: name(new, &new.new),
        reason: "the source has one name where the spec has another".to_owned(),
        new_location: new.new_location.clone(),
        ..gone.clone()
    }
}
