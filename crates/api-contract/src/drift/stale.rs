//! Exceptions that explain nothing any more: the difference was fixed, and the exception would hide
//! a regression.
//!
//! An entry is evaluated if a source that it names was given, describes the part of the entry, and
//! was read completely: missing parts may still match the entry. Each name or value of an
//! entry is evaluated separately; but an entry that refers to pages in general may apply to
//! editions that were not given, and is evaluated as a whole.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

use super::{
    Exceptions, Known,
    reach::{direct, each_schema},
    shared::Shared,
};
use crate::{
    Finding, Place,
    compare::Change,
    counterpart::name,
    model::{At, Contract},
    pointer,
    reader::Origin,
};

/// The suffix of the ids of changes that report a missing enum value.
const VALUE_REMOVED: &str = "-enum-value-removed";

/// The sources compared, and the differences explained by exceptions.
pub(super) struct Tally<'e> {
    exceptions: &'e Exceptions,
    /// Evaluated entries of the spec, by number, and whether the sources used list all values of
    /// every enum.
    judged: BTreeMap<(usize, String), bool>,
    /// Names and values of entries that explained a difference.
    used: HashSet<(usize, String, String)>,
    /// Entries of the list that could have explained a difference, and those that did.
    listed: BTreeSet<usize>,
    listed_used: HashSet<usize>,
}

impl<'e> Tally<'e> {
    pub(super) fn new(exceptions: &'e Exceptions) -> Self {
        Self {
            exceptions,
            judged: BTreeMap::new(),
            used: HashSet::new(),
            listed: BTreeSet::new(),
            listed_used: HashSet::new(),
        }
    }

    /// Records a source that was compared with these operations of the spec.
    pub(super) fn source(&mut self, shared: &Shared, origin: &Origin) {
        let (spec, stated) = (&shared.spec, &shared.whole);
        let spoken = parts(spec, stated);
        let enums = shared.source.schemas.iter();
        let enums = enums.filter_map(|schema| schema.values.value());
        let lists_all = enums.into_iter().all(|listed| listed.values.complete);
        for (number, known) in self.exceptions.known.iter().enumerate() {
            if known.is_of(origin) && spoken.contains(&known.at) {
                self.judged.insert((number, origin.file.clone()), lists_all);
            }
        }
        let operations = spec.operations.items.iter();
        let names: Vec<String> = operations
            .filter(|operation| stated.contains(&operation.at))
            .map(name)
            .collect();
        let listed = self.exceptions.allowed.about(&names, origin);
        self.listed.extend(listed);
    }

    /// Records a difference of a source.
    pub(super) fn change(&mut self, change: &Change, origin: &Origin) {
        for (number, known) in self.exceptions.known.iter().enumerate() {
            if let Some(explanation) = known.about(change, origin) {
                self.used
                    .insert((number, change.id.clone(), explanation.to_string()));
            }
        }
        let listed = self.exceptions.allowed.fitting(change, origin);
        self.listed_used.extend(listed);
    }

    /// Returns findings for exceptions that explained nothing.
    pub(super) fn findings(&self, spec: &Contract) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (number, known) in self.exceptions.known.iter().enumerate() {
            let judged = self.judged.iter();
            let judged = judged.filter(|((judged, _), _)| *judged == number);
            let files = |id: &str| {
                let is_reported = |lists_all: bool| lists_all || !id.ends_with(VALUE_REMOVED);
                let judges = judged
                    .clone()
                    .filter(|(_, lists_all)| is_reported(**lists_all));
                let files: Vec<&str> = judges.map(|((_, file), _)| file.as_str()).collect();
                files.join(", ")
            };
            let is_used = |(id, _, value): &(&str, usize, &Value)| {
                let used = (number, (*id).to_owned(), value.to_string());
                self.used.contains(&used)
            };
            if !known.is_narrow() && known.stated().any(|stated| is_used(&stated)) {
                continue;
            }
            for stated in known.stated().filter(|stated| !is_used(stated)) {
                let files = files(stated.0);
                if !files.is_empty() {
                    findings.push(stale(spec, known, stated, &files));
                }
            }
        }
        for number in self
            .listed
            .difference(&self.listed_used.iter().copied().collect())
        {
            findings.extend(self.exceptions.allowed.stale(*number));
        }
        findings
    }
}

fn stale(
    spec: &Contract,
    known: &Known,
    (id, index, value): (&str, usize, &Value),
    files: &str,
) -> Finding {
    let index = index.to_string();
    let tokens = [
        super::known::KEY,
        &known.number.to_string(),
        "drift",
        id,
        &index,
    ]
    .map(pointer::escape)
    .join("/");
    let pointer = format!("{}/{tokens}", known.pointer);
    let place = spec.places.locate(&[(known.at, &pointer)]).pop();
    let message = format!("`{id}: {value}` explains nothing that {files} says");
    let help =
        "remove the value, and the entry with its last one; the source says now what the spec says";
    Finding::warning("stale-known-drift", pointer, message, help).at(place.unwrap_or_default())
}

/// Returns the finding for an entry of a list that explains nothing.
pub(super) fn listed(file: &str, number: usize, reason: &str) -> Finding {
    let place = Place {
        file: file.to_owned(),
        line: 0,
        column: 0,
    };
    let message = format!("entry {number} of the allow-list explains nothing ({reason})");
    let help = "remove the entry: no source that was given differs where it fits";
    let pointer = pointer::child("", &(number - 1).to_string());
    Finding::warning("stale-allowance", pointer, message, help).at(place)
}

/// Returns every part of the operations.
fn parts(spec: &Contract, shared: &[At]) -> HashSet<At> {
    let mut parts = HashSet::new();
    let mut schemas = Vec::new();
    let operations = spec.operations.items.iter();
    for operation in operations.filter(|operation| shared.contains(&operation.at)) {
        direct(operation, &mut parts, &mut schemas);
    }
    each_schema(spec, schemas, |schema| {
        parts.insert(schema.at);
        parts.extend(schema.properties.items.iter().map(|field| field.at));
    });
    parts
}
