//! Compares two contracts: every difference with its effect, its severity and its users.
//!
//! A severity is never listed by hand: it follows from the effect of a change on the set of allowed
//! values ([`Effect`]) and from the side that produces them ([`Direction`]). The effects are in tables
//! (`rules`), one line for each kind of change. A fact that is unknown on one side is not a change.

mod bodies;
mod branches;
mod bump;
mod causes;
mod choices;
mod comparison;
mod components;
mod contains;
mod dependent;
mod discriminator;
mod draft;
mod effect;
mod either;
mod engine;
mod flatten;
mod headers;
mod infer;
mod kind;
mod lifecycle;
mod limits;
mod matching;
mod media;
mod merge;
mod normal;
mod null;
mod numbers;
mod operations;
mod pair;
mod parameters;
mod properties;
mod rare;
mod redundant;
mod responses;
mod rewrite;
mod rules;
mod schema;
mod security;
mod servers;
mod values;
mod words;
mod written;
mod xml;

use std::thread;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use bump::{Bump, Bumps};
pub use effect::{Effect, Severity};
pub use kind::{Action, Aspect};

use crate::{
    Place,
    model::{At, Contract, Direction},
};
use comparison::Comparison;
use engine::Engine;

/// Parts of the model whose changes are not reported, each with the reason.
pub const WAIVED: &[(&str, &str)] = &[
    ("*.at", "the place of a part is not part of its meaning"),
    (
        "Schema.name",
        "the name of a schema is not sent; its uses are compared",
    ),
    (
        "Contract.schemas",
        "schemas are compared where operations use them",
    ),
    (
        "Contract.components",
        "they are compared if no operation uses them, and otherwise where operations do",
    ),
    ("Contract.places", "places have no meaning"),
    (
        "Contract.problems",
        "parts that a loader could not read are unknown",
    ),
    (
        "Tag.name",
        "a tag matters where an operation has it; an unused description does not",
    ),
];

/// Options of a comparison.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Whether enums without `x-open-enum` are open: readers expect values that are not listed.
    pub open_enums: bool,
    /// Whether a new credential requirement breaks clients. Otherwise it is reported as info, since
    /// most contracts document late what their services have always required.
    pub strict_security: bool,
    /// The day of the comparison. A deprecated part with a day in `x-sunset` may be removed once
    /// that day has passed; without this option, it has not.
    pub today: Option<Date>,
}

/// A difference, with everything that it affects.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Change {
    /// The kind of the change: direction, aspect and action in kebab case.
    pub id: String,
    /// Its severity for clients of the API.
    pub severity: Severity,
    /// The direction of the affected data.
    pub direction: Direction,
    /// Its effect on the set of allowed values.
    pub effect: Effect,
    /// The operation, as method and path; the first one if it has several users.
    pub operation: Option<String>,
    /// Every operation that it affects.
    pub users: Vec<String>,
    /// The parameter, property, media type or status that changed.
    pub subject: String,
    /// The path to it within the first operation, such as `response 200 application/json .jobs[]`.
    pub path: String,
    /// The old value; `null` if there was none.
    pub old: Value,
    /// The new value; `null` if there is none.
    pub new: Value,
    /// Why it matters.
    pub reason: String,
    /// The version that it requires.
    pub bump: Bumps,
    /// Its place in the old contract.
    pub old_location: Location,
    /// Its place in the new contract.
    pub new_location: Location,
}

/// A place in a contract; for an absent part, the place where it would be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Location {
    /// The JSON pointer within the file.
    pub pointer: String,
    /// The file.
    pub file: String,
    /// The line, from 1; 0 if unknown.
    pub line: usize,
    /// The column, from 1; 0 if unknown.
    pub column: usize,
}

impl Location {
    /// Returns file, line and column, for messages.
    pub fn place(&self) -> Place {
        Place {
            file: self.file.clone(),
            line: self.line,
            column: self.column,
        }
    }
}

/// The stack of a comparison: deeply nested schemas are compared recursively.
const STACK: usize = 256 << 20;

/// Compares an old contract with a new one. The changes are sorted by severity, highest first, then
/// by operation and place.
pub fn compare(old: &Contract, new: &Contract, options: Options) -> Vec<Change> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(STACK);
        let spawned = builder.spawn_scoped(scope, || compare_here(old, new, options));
        match spawned.map(thread::ScopedJoinHandle::join) {
            Ok(Ok(changes)) => changes,
            Ok(Err(panic)) => std::panic::resume_unwind(panic),
            // No other thread is available.
            Err(_) => compare_here(old, new, options),
        }
    })
}

fn compare_here(old: &Contract, new: &Contract, options: Options) -> Vec<Change> {
    let mut comparison = Comparison {
        engine: Engine::new(old, new, options, schema::compare),
        found: Vec::new(),
        users: Vec::new(),
        schemes: std::collections::HashMap::new(),
        base: servers::Base::default(),
        moved: std::collections::HashSet::new(),
    };
    let root = At::default();
    security::contract(&mut comparison, old, new, (root, root));
    causes::changes(comparison, old, new)
}
