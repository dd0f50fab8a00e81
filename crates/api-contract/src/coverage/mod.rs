//! Reports how much of each operation a person has curated, and what is left to do.
//!
//! ```
//! use api_contract::{Spec, coverage::{self, State}};
//! use serde_json::json;
//!
//! let spec = Spec::from_value("shelf", json!({
//!     "openapi": "3.0.3",
//!     "paths": { "/books": { "get": {
//!         "operationId": "ListBooks",
//!         "summary": "List what is on the shelf",
//!         "responses": { "200": { "description": "The books." } },
//!     } } },
//! }));
//! let rows = coverage::of(&spec);
//! let text = &rows[0].aspects["text"];
//! assert!(matches!(text, State::Hole(reason) if reason.contains("x-sources")));
//! ```

mod texts;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::{Operation, Spec};

pub use texts::repeats;

/// An operation and the state of its aspects.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Row {
    /// The operation's id, or its method and path if it has none.
    pub operation: String,
    /// Its first tag; empty if it has none.
    pub family: String,
    /// The aspects by name. Those of the contract are `text`, `examples`, `errors` and `effect`;
    /// callers may add others, such as tests.
    pub aspects: BTreeMap<String, State>,
}

impl Row {
    /// Returns the aspects that are missing, each with a description of the gap.
    pub fn holes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.aspects.iter().filter_map(|(name, state)| match state {
            State::Hole(reason) => Some((name.as_str(), reason.as_str())),
            _ => None,
        })
    }
}

/// The state of an aspect of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "state", content = "reason")]
pub enum State {
    /// The aspect is present.
    Covered,
    /// The aspect does not apply to the operation.
    Needless,
    /// The aspect is missing; the text describes the gap.
    Hole(String),
}

impl State {
    /// Returns `Covered` unless there is a gap.
    pub fn unless(hole: Option<String>) -> Self {
        hole.map_or(Self::Covered, Self::Hole)
    }
}

/// Returns a row for every operation of a contract, in the order of the document.
pub fn of(spec: &Spec) -> Vec<Row> {
    (spec.operations())
        .map(|operation| Row {
            operation: operation.id().map_or_else(
                || format!("{} {}", operation.method.to_uppercase(), operation.path),
                str::to_owned,
            ),
            family: (operation.value.pointer("/tags/0").and_then(Value::as_str))
                .unwrap_or_default()
                .to_owned(),
            aspects: BTreeMap::from([
                ("text".to_owned(), texts::state(spec, &operation)),
                ("examples".to_owned(), examples(spec, &operation)),
                ("errors".to_owned(), errors(spec, &operation)),
                ("effect".to_owned(), effect(spec, &operation)),
            ]),
        })
        .collect()
}

/// Checks that required request bodies and response bodies have one example each.
fn examples(spec: &Spec, operation: &Operation<'_>) -> State {
    let requested = (operation.value.get("requestBody")).and_then(|body| spec.resolve(body));
    let responded = responses(spec, operation)
        .find(|(status, _)| status.starts_with('2'))
        .map(|(_, response)| response);
    let mut bodies = [("the request", requested), ("the response", responded)]
        .into_iter()
        .flat_map(|(what, holder)| {
            let content = holder.and_then(|holder| holder.get("content")?.as_object());
            content
                .into_iter()
                .flatten()
                .map(move |(media, value)| (what, media, value))
        })
        // Binary content cannot be shown in an example.
        .filter(|(_, media, _)| media.contains("json") || media.starts_with("multipart/"))
        .peekable();
    if bodies.peek().is_none() {
        return State::Needless;
    }
    State::unless(
        bodies
            .find(|(_, _, value)| value.get("example").or(value.get("examples")).is_none())
            .map(|(what, media, _)| format!("{what} has no example in {media}")),
    )
}

/// Checks that errors of the call, its credentials, an id and the service are documented.
fn errors(spec: &Spec, operation: &Operation<'_>) -> State {
    let own = |parameter: &Value| {
        parameter.get("in").and_then(Value::as_str) == Some("path")
            && parameter.get("x-client").is_none()
    };
    let names_an_id = operation
        .parameters(spec)
        .iter()
        .any(|(_, parameter)| own(parameter));
    let document = spec.value();
    let secured = (operation.value.get("security").or(document.get("security")))
        .and_then(Value::as_array)
        .is_some_and(|ways| !ways.is_empty());
    let needed = [
        (true, "400", "for a call that is wrong"),
        (secured, "401", "for credentials that are"),
        (names_an_id, "404", "for an id of nothing"),
        (true, "500", "for a service that failed"),
    ];
    let described: Vec<&str> = responses(spec, operation)
        .filter(|(_, response)| response.get("content").is_some())
        .map(|(status, _)| status)
        .collect();
    let is_there = |status: &str| {
        let class = format!("{}XX", status.get(..1).unwrap_or_default());
        (described.iter()).any(|own| *own == status || *own == class || *own == "default")
    };
    State::unless(
        (needed.into_iter())
            .find(|(needed, status, _)| *needed && !is_there(status))
            .map(|(_, status, why)| format!("no status {status} with a body, {why}")),
    )
}

/// Checks that the contract states the effect of a call, possibly through a related path.
fn effect(spec: &Spec, operation: &Operation<'_>) -> State {
    let paths = spec.value().get("paths").and_then(Value::as_object);
    let around = (paths.into_iter().flatten())
        .filter(|(path, _)| {
            let rest = operation.path.strip_prefix(path.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
        .any(|(_, item)| item.get("x-resource").is_some());
    let declares = ["x-effect", "x-job"]
        .iter()
        .any(|key| operation.value.get(*key).is_some());
    State::unless(
        (!around && !declares).then(|| "neither x-resource, x-effect nor x-job".to_owned()),
    )
}

fn responses<'a>(
    spec: &'a Spec,
    operation: &Operation<'a>,
) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let listed = operation.value.get("responses").and_then(Value::as_object);
    (listed.into_iter().flatten())
        .filter_map(|(status, response)| Some((status.as_str(), spec.resolve(response)?)))
}
