//! Matching of an operation of one contract with that of another whose method or path differs.

use std::collections::HashMap;

use crate::model::{Contract, Method, Operation};

/// The minimum similarity of two operations that are considered the same, changed operation.
const LIKENESS: f64 = 0.8;

/// The number of classes of characters that are counted to compare paths roughly.
const CLASSES: usize = 64;

/// The operations of a spec, indexed to find those that correspond to operations of sources.
pub(crate) struct Counterparts<'s> {
    calls: HashMap<(Method, String), &'s Operation>,
    ids: HashMap<&'s str, &'s Operation>,
    all: Vec<Indexed<'s>>,
}

/// An operation with the values by which it is compared.
struct Indexed<'s> {
    operation: &'s Operation,
    path: Path,
    names: Vec<&'s str>,
}

/// A path without the names of its parameters.
struct Path {
    text: String,
    length: u32,
    /// How often each class of characters is in it.
    counts: [u8; CLASSES],
}

impl<'s> Counterparts<'s> {
    /// Indexes the operations of a spec.
    pub(crate) fn new(spec: &'s Contract) -> Self {
        let (mut calls, mut ids) = (HashMap::new(), HashMap::new());
        let mut all = Vec::new();
        for operation in &spec.operations.items {
            let path = Path::of(&operation.path);
            calls
                .entry((operation.method, path.text.clone()))
                .or_insert(operation);
            if let Some(id) = operation.id.value() {
                ids.entry(&**id).or_insert(operation);
            }
            all.push(Indexed {
                operation,
                path,
                names: names(spec, operation),
            });
        }
        Self { calls, ids, all }
    }

    /// Returns the operation of the spec that corresponds to one of a source, even if method or path
    /// differ.
    pub(crate) fn of(&self, operation: &Operation, source: &Contract) -> Option<&'s Operation> {
        let call = (operation.method, normal(&operation.path));
        let same = self.calls.get(&call).copied();
        same.or_else(|| self.ids.get(&**operation.id.value()?).copied())
            .or_else(|| self.moved(operation, source))
    }

    /// Returns the most similar operation if one is similar enough.
    ///
    /// Compares method and path, or the names in requests and responses.
    fn moved(&self, operation: &Operation, source: &Contract) -> Option<&'s Operation> {
        let path = Path::of(&operation.path);
        let sought = names(source, operation);
        let candidates = self.all.iter().filter_map(|known| {
            let is_like_path = known.path.text == path.text
                || known.operation.method == operation.method
                    && known.path.may_be_like(&path)
                    && known.path.likeness(&path) >= LIKENESS;
            let is_near = is_like_path
                || may_share(known.names.len(), sought.len())
                    && share(&known.names, &sought) >= LIKENESS;
            // Different ids mean different operations.
            let is_one = is_near && known.operation.id.differs(&operation.id).is_none();
            let score = || known.path.likeness(&path) + share(&known.names, &sought);
            is_one.then(|| (score(), known.operation))
        });
        let best = candidates.max_by(|(one, _), (other, _)| one.total_cmp(other));
        best.map(|(_, known)| known)
    }
}

impl Path {
    fn of(path: &str) -> Self {
        let text = normal(path);
        let mut counts = [0_u8; CLASSES];
        let mut length = 0_u32;
        for char in text.chars() {
            length += 1;
            let class = usize::try_from(u32::from(char)).unwrap_or_default() % CLASSES;
            if let Some(count) = counts.get_mut(class) {
                *count = count.saturating_add(1);
            }
        }
        Self {
            text,
            length,
            counts,
        }
    }

    fn likeness(&self, other: &Self) -> f64 {
        strsim::normalized_levenshtein(&self.text, &other.text)
    }

    /// Returns whether the likeness can reach [`LIKENESS`]: each character that one path has more
    /// often than the other needs an edit.
    fn may_be_like(&self, other: &Self) -> bool {
        let (mut more, mut fewer) = (0_u32, 0_u32);
        for (one, other) in self.counts.iter().zip(&other.counts) {
            more += u32::from(one.saturating_sub(*other));
            fewer += u32::from(other.saturating_sub(*one));
        }
        let edits = f64::from(more.max(fewer));
        1.0 - edits / f64::from(self.length.max(other.length).max(1)) >= LIKENESS
    }
}

pub(crate) fn same_call(one: &Operation, other: &Operation) -> bool {
    one.method == other.method && normal(&one.path) == normal(&other.path)
}

/// Returns the names of an operation's parameters and of the properties of its responses, sorted,
/// each once.
fn names<'c>(contract: &'c Contract, operation: &'c Operation) -> Vec<&'c str> {
    let parameters = operation.parameters.items.iter();
    let media = operation
        .responses
        .items
        .iter()
        .flat_map(|response| &response.content.items);
    let schemas = media.filter_map(|media| media.schema.value());
    let properties = schemas.flat_map(|id| &contract.schema(*id).properties.items);
    let mut names: Vec<&str> = parameters
        .map(|parameter| &*parameter.name)
        .chain(properties.map(|property| &*property.name))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Returns whether sets of these sizes can have a share of [`LIKENESS`] in common.
fn may_share(one: usize, other: usize) -> bool {
    let (less, more) = (one.min(other), one.max(other));
    less > 0 && count(less) / count(more) >= LIKENESS
}

/// Returns the share of common elements among all elements of two sorted lists.
fn share(one: &[&str], other: &[&str]) -> f64 {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut common = 0_usize;
    while let (Some(name), Some(other)) = (left.peek(), right.peek()) {
        match name.cmp(other) {
            std::cmp::Ordering::Less => _ = left.next(),
            std::cmp::Ordering::Greater => _ = right.next(),
            std::cmp::Ordering::Equal => {
                common += 1;
                (_, _) = (left.next(), right.next());
            }
        }
    }
    let all = one.len() + other.len() - common;
    if all == 0 {
        return 0.0;
    }
    count(common) / count(all)
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

/// Returns the name of an operation in reports.
pub(crate) fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Returns a path without the names of its parameters.
pub(crate) fn normal(path: &str) -> String {
    let mut parts = path.split('{');
    let mut normal = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        normal += "{}";
        normal += part.split_once('}').map_or("", |(_, rest)| rest);
    }
    normal
}
