//! Examples of a source that violate the spec.

use serde_json::Value;

use crate::{
    compare::{Change, Effect, Location},
    counterpart::{Counterparts, name},
    example::{Example, Exchange, Mismatch},
    model::{At, Contract, Direction, Operation, Places},
    pointer,
    reader::Source,
    verdict::{self, Bumps},
};

/// Returns the mismatches of all examples as changes. Examples are checked against the spec, not
/// against their own page, so that errors in a page's tables are not reported twice.
pub(super) fn check(spec: &Contract, source: &Source) -> Vec<Change> {
    let mut changes = Vec::new();
    if source.examples.is_empty() {
        return changes;
    }
    let counterparts = Counterparts::new(spec);
    for operation in &source.contract.operations.items {
        let Some(known) = counterparts.of(operation, &source.contract) else {
            continue;
        };
        let described = Operation {
            method: operation.method,
            path: operation.path.clone(),
            ..known.clone()
        };
        for example in &source.examples {
            // An example may match either contract; differences between them are reported
            // elsewhere.
            let either = example.mismatches(&described, spec);
            let mut found = example.mismatches(known, spec);
            found.retain(|one| either.iter().any(|other| one.pointer == other.pointer));
            for mismatch in found {
                let old = located(&spec.places, known.at, "");
                let new = located(&source.contract.places, example.at, &mismatch.pointer);
                changes.push(change(&name(known), example, mismatch, (old, new)));
            }
        }
    }
    changes
}

/// Returns the location of a part within a place.
fn located(places: &Places, at: At, part: &str) -> Location {
    let pointer = places.pointer(at);
    let place = places.locate(&[(at, &pointer)]).into_iter().next();
    let place = place.unwrap_or_default();
    Location {
        pointer: pointer + part,
        file: place.file,
        line: place.line,
        column: place.column,
    }
}

fn change(
    operation: &str,
    example: &Example,
    mismatch: Mismatch,
    (old_location, new_location): (Location, Location),
) -> Change {
    let (direction, part) = match &example.exchange {
        Exchange::Call => (Direction::Request, "request".to_owned()),
        Exchange::Request => (Direction::Request, "request body".to_owned()),
        Exchange::Response(status) => (Direction::Response, format!("response {status}")),
    };
    let shown = match &example.value {
        None if !mismatch.pointer.is_empty() => sent(&example.text, &mismatch.pointer).into(),
        Some(value) => value
            .pointer(&mismatch.pointer)
            .cloned()
            .unwrap_or_default(),
        None => Value::from(verdict::brief(&Value::from(&*example.text))),
    };
    // An element of a list is named by the property that contains it.
    let tokens = mismatch.pointer.rsplit('/');
    let name = tokens
        .map(pointer::unescape)
        .find(|token| !token.is_empty() && token.parse::<usize>().is_err());
    let effect = Effect::Unclear;
    Change {
        id: format!("{}-example-mismatch", direction.name()),
        severity: effect.severity(direction),
        direction,
        effect,
        operation: Some(operation.to_owned()),
        users: vec![operation.to_owned()],
        subject: name.map_or_else(|| "example".to_owned(), Into::into),
        path: format!("{part} example {}", mismatch.pointer)
            .trim_end()
            .to_owned(),
        old: Value::from(mismatch.message),
        new: shown,
        reason: "the example does not keep what the spec says".to_owned(),
        bump: Bumps::default(),
        old_location,
        new_location,
    }
}

/// Returns the value of a parameter in a call, as it is written.
fn sent<'t>(text: &'t str, pointer: &str) -> Option<&'t str> {
    let name = pointer::unescape(pointer.strip_prefix('/')?);
    let (_, query) = text.split_once('?')?;
    let mut pairs = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs
        .find(|(sent, _)| *sent == name)
        .map(|(_, value)| value)
}
