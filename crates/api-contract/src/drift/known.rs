//! `x-known-drift`: differences that the spec itself explains, beside the part concerned.
//!
//! An entry names the source, what that source states, and why the spec differs. Its `drift` makes
//! it effective: it maps ids of changes to the names or values that are explained. An entry without
//! `drift` is a note for people.

use std::collections::HashSet;

use openapi_document::extensions::{Extension, KnownDrift, KnownDrifts};
use serde_json::Value;

use super::Explanation;
use crate::{
    compare::{Action, Aspect, Change},
    counterpart::normal,
    model::{At, Contract, Docs, Fact, Operation},
    reader::{Kind, Origin},
};

/// The extension.
pub(crate) const KEY: &str = KnownDrifts::KEY;

/// Returns whether a value is a list of well-formed entries.
pub(crate) fn is_known_drift(value: &Value) -> bool {
    KnownDrifts::parse(value).is_ok_and(|KnownDrifts(entries)| {
        entries
            .iter()
            .flat_map(|entry| entry.drift.keys())
            .all(|id| is_id(id))
    })
}

/// Returns whether a text is the id of a change.
fn is_id(id: &str) -> bool {
    let rest = id
        .strip_prefix("request-")
        .or_else(|| id.strip_prefix("response-"))
        .unwrap_or(id);
    rest == "example-mismatch"
        || Aspect::ALL.iter().any(|aspect| {
            let action = rest
                .strip_prefix(aspect.name())
                .and_then(|rest| rest.strip_prefix('-'));
            action.is_some_and(|name| Action::ALL.iter().any(|action| action.name() == name))
        })
}

/// An entry and its place.
#[derive(Clone, Debug)]
pub struct Known {
    entry: KnownDrift,
    file: String,
    /// The part that contains it.
    pub(super) at: At,
    pub(super) pointer: String,
    /// Its index among the entries of the part.
    pub(super) number: usize,
    /// The call, if the part is an operation.
    operation: Option<String>,
}

/// Returns the entries of a contract. Malformed ones explain nothing; lint reports them.
pub(super) fn of(contract: &Contract) -> Vec<Known> {
    let mut known = Vec::new();
    let mut seen = HashSet::new();
    let mut add = |at: At, docs: &Fact<Option<Box<Docs>>>, operation: Option<&Operation>| {
        // Shared parts are reached from each operation.
        let Some(docs) = docs.value().filter(|_| seen.insert(at)) else {
            return;
        };
        let entries = docs.extensions.iter().filter(|(name, _)| &**name == KEY);
        let entries = entries.filter_map(|(_, value)| KnownDrifts::parse(value).ok());
        let numbered = entries.flat_map(|KnownDrifts(entries)| entries.into_iter().enumerate());
        known.extend(numbered.map(|(number, entry)| Known {
            entry,
            file: contract.places.file(at).to_owned(),
            at,
            pointer: contract.places.pointer(at),
            number,
            operation: operation.map(|operation| call(operation.method.name(), &operation.path)),
        }));
    };
    for scheme in &contract.security_schemes.items {
        add(scheme.at, &scheme.docs, None);
    }
    for operation in &contract.operations.items {
        add(operation.at, &operation.docs, Some(operation));
        for parameter in &operation.parameters.items {
            add(parameter.at, &parameter.docs, None);
        }
        if let Some(body) = operation.body.value() {
            add(body.at, &body.docs, None);
        }
        for response in &operation.responses.items {
            add(response.at, &response.docs, None);
        }
    }
    for schema in &contract.schemas {
        add(schema.at, &schema.docs, None);
    }
    known
}

/// Returns the first entry that explains a change. A change that several operations share is
/// explained by an entry at the shared part or at each operation.
pub(super) fn explain(known: &[Known], change: &Change, origin: &Origin) -> Option<Explanation> {
    let stated = known
        .iter()
        .filter(|known| is_of(&known.entry, origin) && names(&known.entry, change));
    let at_place = stated.clone().find(|known| known.contains_change(change));
    let found = at_place.or_else(|| {
        let of = |user: &String| {
            let (method, path) = user.split_once(' ')?;
            let name = call(method, path);
            stated
                .clone()
                .find(|known| known.operation.as_ref() == Some(&name))
        };
        let every = change.users.iter().all(|user| of(user).is_some());
        every.then(|| change.users.first().and_then(of)).flatten()
    });
    found.map(|known| Explanation {
        reason: known.entry.reason.clone(),
        by: known.pointer.clone(),
    })
}

impl Known {
    pub(super) fn is_of(&self, origin: &Origin) -> bool {
        is_of(&self.entry, origin)
    }

    /// Returns whether it names one edition, or a source that has no others.
    pub(super) fn is_narrow(&self) -> bool {
        let entry = &self.entry;
        let narrows = [&entry.language, &entry.date, &entry.version];
        let is_one_of_many = entry.source == Kind::PAGE.name();
        !is_one_of_many || narrows.iter().any(|narrow| narrow.is_some())
    }

    /// Returns the explained ids, each with its names or values and their indexes.
    pub(super) fn stated(&self) -> impl Iterator<Item = (&str, usize, &Value)> {
        self.entry.drift.iter().flat_map(|(id, values)| {
            let numbered = values.iter().enumerate();
            numbered.map(move |(index, value)| (id.as_str(), index, value))
        })
    }

    /// Returns the name or value of the entry that matches a change, even if it alone does not
    /// explain it.
    pub(super) fn about(&self, change: &Change, origin: &Origin) -> Option<Value> {
        let is_user = |operation: &String| {
            let calls = change.users.iter().filter_map(|user| user.split_once(' '));
            calls
                .map(|(method, path)| call(method, path))
                .any(|user| user == *operation)
        };
        let here = self.contains_change(change) || self.operation.as_ref().is_some_and(is_user);
        let is_about = is_of(&self.entry, origin) && names(&self.entry, change) && here;
        is_about.then(|| subject_of(change))
    }

    fn contains_change(&self, change: &Change) -> bool {
        let here = &change.old_location;
        let rest = here.pointer.strip_prefix(&self.pointer);
        self.file == here.file && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// Returns whether an entry is about a source.
fn is_of(entry: &KnownDrift, origin: &Origin) -> bool {
    let is = |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
    entry.source == origin.kind.name()
        && is(&entry.language, &origin.language)
        && is(&entry.date, &origin.date)
        && is(&entry.version, &origin.version)
}

/// Returns whether an entry names the change.
fn names(entry: &KnownDrift, change: &Change) -> bool {
    let within = |part: &String| {
        let rest = change.path.strip_prefix(part.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let values = entry.drift.get(&change.id);
    let values = values.map(Vec::as_slice).unwrap_or_default();
    values.contains(&subject_of(change))
        && (entry.within.is_empty() || entry.within.iter().any(within))
}

/// Returns what a source states in a change: the name of a part that one side lacks, otherwise its
/// value, or the spec's value if it has none.
fn subject_of(change: &Change) -> Value {
    let is_named = ["parameter", "property", "header"].iter().any(|thing| {
        ["added", "removed"]
            .iter()
            .any(|action| change.id.ends_with(&format!("-{thing}-{action}")))
    });
    if is_named {
        return Value::from(change.subject.as_str());
    }
    let value = if change.new.is_null() {
        &change.old
    } else {
        &change.new
    };
    value.clone()
}

/// Returns a call without the names of its parameters.
fn call(method: &str, path: &str) -> String {
    format!("{method} {}", normal(path))
}
