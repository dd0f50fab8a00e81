//! Compares a spec with its sources and separates known differences from drift.
//!
//! The spec is the base and each source a revision of it, compared by [`compare`] over the parts
//! that both describe. A difference is explained by an `x-known-drift` beside the part of the spec,
//! or by an entry of an [`AllowList`] until its last day; differences without explanation are
//! drift.
//!
//! ```
//! use api_contract::{drift::{Drift, Exceptions}, openapi, sources::Registry};
//!
//! let spec = "
//! openapi: 3.0.3
//! info: {title: Library, version: '1'}
//! paths:
//!   /v1/books:
//!     get:
//!       operationId: ListBooks
//!       parameters: [{name: limit, in: query, schema: {type: integer}}]
//!       responses: {'200': {description: Books}}
//! ";
//! let folder = tempfile::tempdir().unwrap();
//! let path = folder.path().join("vendor.yaml");
//! std::fs::write(&path, spec.replace("integer", "string")).unwrap();
//!
//! let spec = openapi::read_text("spec.yaml", spec).unwrap();
//! let source = Registry::light().open(&path).unwrap();
//! let drift = Drift::of(&spec, &[source], &Exceptions::of(&spec));
//! assert_eq!(drift.changes[0].id, "request-type-widened");
//! ```

mod allow;
mod examples;
mod known;
mod names;
mod parts;
mod reach;
mod report;
mod shared;
mod stale;

pub use allow::{AllowList, Allowed};
pub use known::Known;
pub(crate) use known::is_known_drift;
pub use report::Report;

/// Returns the headers that a spec's security schemes need.
pub(crate) fn credentials(spec: &Contract) -> Vec<String> {
    shared::credentials(spec)
        .into_iter()
        .map(|(_, name)| name)
        .collect()
}

use serde::Serialize;
use stale::Tally;

use crate::{
    Finding,
    compare::{self, Change, Options},
    model::Contract,
    reader::{Origin, Source},
};

/// Differences that are accepted.
#[derive(Clone, Debug, Default)]
pub struct Exceptions {
    known: Vec<Known>,
    allowed: AllowList,
}

impl Exceptions {
    /// Returns the exceptions that a spec declares with `x-known-drift`.
    pub fn of(spec: &Contract) -> Self {
        Self {
            known: known::of(spec),
            allowed: AllowList::default(),
        }
    }

    /// Adds a list of accepted differences.
    #[must_use]
    pub fn and(mut self, allowed: AllowList) -> Self {
        self.allowed = allowed;
        self
    }

    fn explain(&self, change: &Change, origin: &Origin) -> Option<Explanation> {
        known::explain(&self.known, change, origin).or_else(|| self.allowed.explain(change, origin))
    }
}

/// The reason why a difference is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Explanation {
    /// The reason given.
    pub reason: String,
    /// The place of the reason: the pointer of the part of the spec, or the number in the list.
    pub by: String,
}

/// An accepted difference with its explanation.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Explained {
    /// The difference.
    pub change: Change,
    /// The explanation.
    pub explanation: Explanation,
}

/// Operations of a source that the spec lacks and is not required to have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Beyond {
    /// The source.
    pub source: String,
    /// The operations, as method and path.
    pub operations: Vec<String>,
}

/// The differences between a spec and its sources.
#[derive(Clone, Debug, Default)]
pub struct Drift {
    /// Unexplained differences, source by source.
    pub changes: Vec<Change>,
    /// Explained differences.
    pub explained: Vec<Explained>,
    /// Operations that sources have beyond the spec.
    pub beyond: Vec<Beyond>,
    /// Parts that could not be read; they are not compared.
    pub problems: Vec<Finding>,
    /// Exceptions that explain nothing any more, if a source that they name was given.
    pub stale: Vec<Finding>,
}

impl Drift {
    /// Compares sources with a spec.
    pub fn of(spec: &Contract, sources: &[Source], exceptions: &Exceptions) -> Self {
        let mut drift = Self {
            problems: spec.problems.clone(),
            ..Self::default()
        };
        let mut tally = Tally::new(exceptions);
        for source in sources {
            drift.add(spec, source, exceptions, &mut tally);
        }
        drift.stale = tally.findings(spec);
        drift
    }

    fn add(
        &mut self,
        spec: &Contract,
        source: &Source,
        exceptions: &Exceptions,
        tally: &mut Tally<'_>,
    ) {
        let origin = &source.origin;
        self.problems
            .extend(source.contract.problems.iter().cloned());
        let shared = shared::of(spec, &source.contract, &origin.kind);
        // A service may have more values than a source lists.
        let options = Options {
            open_enums: true,
            ..Options::default()
        };
        let mut changes = compare::compare(&shared.spec, &shared.source, options);
        changes.retain(|change| !parts::is_wording(change));
        let changes = parts::without_consequences(changes);
        let mut changes = parts::named_by_spec(changes, &shared.moved);
        changes.extend(examples::check(spec, source));
        let explain = |change: &Change| exceptions.explain(change, origin);
        let changes = names::set_apart(changes, |change| explain(change).is_some());
        // A source that was only partly read cannot show that an exception is obsolete.
        if source.contract.problems.is_empty() {
            tally.source(&shared, origin);
        }
        let mut unexplained = Vec::new();
        for change in changes {
            tally.change(&change, origin);
            match explain(&change) {
                Some(explanation) => self.explained.push(Explained {
                    change,
                    explanation,
                }),
                None => unexplained.push(exceptions.allowed.noted(change, origin)),
            }
        }
        self.changes.extend(names::merge_renames(unexplained));
        if !shared.beyond.is_empty() {
            self.beyond.push(Beyond {
                source: origin.file.clone(),
                operations: shared.beyond,
            });
        }
    }
}
