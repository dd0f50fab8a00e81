//! Merges several sources of one service into one contract, with the sources of each part.
//!
//! Sources are given best first: if two state a fact, the earlier one wins; facts and parts unknown
//! to it are taken from the later ones. A part on whose type sources disagree is taken from the
//! earlier one alone.

mod schemas;

use std::collections::{BTreeSet, HashMap};

use crate::{
    counterpart::same_call,
    model::{
        At, Body, Contract, Fact, Header, In, Listing, MediaType, Operation, Parameter, Response,
        Serialization, Token,
    },
    reader::{Kind, Source},
};
use schemas::Schemas;

use super::calls::essence;

/// Numbers of sources, from 0.
pub(super) type Stated = BTreeSet<usize>;

/// The merged contract of several sources.
pub(super) struct Merged {
    pub(super) contract: Contract,
    /// The sources of operations, parameters, properties and schemas, by their places.
    pub(super) stated: HashMap<At, Stated>,
}

/// A part of a source: the number of the source, and the part.
type From<'s, T> = (usize, &'s T);

impl Merged {
    /// Merges all sources into one contract.
    pub(super) fn of(sources: &[Source]) -> Self {
        let groups = operations(sources);
        let name = sources.first().map_or("", |source| &source.origin.file);
        let contracts = sources.iter().map(|source| &source.contract).collect();
        let assumes = sources
            .iter()
            .map(|source| source.origin.kind == Kind::SDK_PYTHON);
        let mut merger = Merger {
            schemas: Schemas::new(name, contracts),
            assumes: assumes.collect(),
        };
        let root = merger.schemas.contract.places.root(0, 0);
        let operations = groups
            .iter()
            .map(|group| merger.operation(root, group))
            .collect();
        merger.schemas.drain();
        let Schemas {
            mut contract,
            stated,
            ..
        } = merger.schemas;
        contract.operations = Listing::partial(operations);
        contract.problems = sources
            .iter()
            .flat_map(|source| source.contract.problems.clone())
            .collect();
        Self { contract, stated }
    }
}

/// Groups the operations of all sources: those of the same method and path, and then those of the same
/// id, unless a source has several operations of that id, as one with several versions of the API has.
fn operations(sources: &[Source]) -> Vec<Vec<From<'_, Operation>>> {
    let mut groups: Vec<Vec<From<'_, Operation>>> = Vec::new();
    for (number, source) in sources.iter().enumerate() {
        let operations = &source.contract.operations.items;
        let mut moved = Vec::new();
        for operation in operations {
            match group(&mut groups, number, |known| same_call(known, operation)) {
                Some(group) => group.push((number, operation)),
                None => moved.push(operation),
            }
        }
        for operation in moved {
            let id = operation.id.value();
            let is_unique = |source: &Source| {
                let mut alike = source.contract.operations.items.iter();
                let mut alike = alike.by_ref().filter(|other| other.id.value() == id);
                alike.nth(1).is_none()
            };
            let has_id = id.is_some() && sources.iter().all(is_unique);
            match group(&mut groups, number, |known| {
                has_id && known.id.value() == id
            }) {
                Some(group) => group.push((number, operation)),
                None => groups.push(vec![(number, operation)]),
            }
        }
    }
    groups
}

/// Returns the group of an operation that another source has, and this one does not have yet.
fn group<'g, 's>(
    groups: &'g mut [Vec<From<'s, Operation>>],
    number: usize,
    is_same: impl Fn(&Operation) -> bool,
) -> Option<&'g mut Vec<From<'s, Operation>>> {
    groups.iter_mut().find(|group| {
        group.iter().all(|(own, _)| *own != number)
            && group.first().is_some_and(|(_, known)| is_same(known))
    })
}

struct Merger<'s> {
    schemas: Schemas<'s>,
    /// Whether each source assumes the statuses of its responses.
    assumes: Vec<bool>,
}

impl<'s> Merger<'s> {
    fn operation(&mut self, root: At, group: &[From<'s, Operation>]) -> Operation {
        let Some((_, first)) = group.first() else {
            return Operation::unknown(root, crate::model::Method::Get, "");
        };
        let name = format!("{} {}", first.method, first.path);
        let at = self.schemas.part(root, &name, group);
        let mut operation = Operation::unknown(at, first.method, &first.path);
        operation.id = known(group, |operation| &operation.id);
        operation.deprecated = known(group, |operation| &operation.deprecated);
        let parameters = grouped(
            group,
            |operation| &operation.parameters.items,
            |one: &Parameter, other| {
                let is_header = one.location == In::Header;
                one.location == other.location
                    && (one.name == other.name
                        || is_header && one.name.eq_ignore_ascii_case(&other.name))
            },
        );
        operation.parameters = Listing::partial(
            parameters
                .iter()
                .map(|group| self.parameter(at, group))
                .collect(),
        );
        let bodies: Vec<From<'s, Body>> = group
            .iter()
            .filter_map(|(number, operation)| Some((*number, operation.body.value()?)))
            .collect();
        operation.body = match bodies.is_empty() {
            true => known(group, |operation| &operation.body),
            false => Some(self.body(at, &bodies)).into(),
        };
        let responses = self.responses(group).into_iter();
        let responses = responses.map(|(status, group)| self.response(at, &status, &group));
        operation.responses = Listing::partial(responses.collect());
        operation
    }

    /// Groups the responses by status, in the order in which each was first listed. A success whose
    /// status its source assumes has the one that another source states.
    fn responses(&self, group: &[From<'s, Operation>]) -> Vec<(String, Vec<From<'s, Response>>)> {
        let assumes = |number: usize| self.assumes.get(number).copied().unwrap_or_default();
        let stated = group.iter().filter(|(number, _)| !assumes(*number));
        let stated = stated.flat_map(|(_, operation)| &operation.responses.items);
        let successes: Vec<&str> = stated
            .map(|response| &*response.status)
            .filter(|status| status.starts_with('2'))
            .collect();
        let mut groups: Vec<(String, Vec<From<'s, Response>>)> = Vec::new();
        for (number, operation) in group {
            for response in &operation.responses.items {
                let own = &*response.status;
                let is_assumed = assumes(*number) && !successes.contains(&own);
                let status = match successes.first().filter(|_| is_assumed) {
                    Some(status) => *status,
                    None => own,
                };
                match groups.iter_mut().find(|(known, _)| known == status) {
                    Some((_, group)) => group.push((*number, response)),
                    None => groups.push((status.to_owned(), vec![(*number, response)])),
                }
            }
        }
        groups
    }

    fn parameter(&mut self, parent: At, group: &[From<'s, Parameter>]) -> Parameter {
        let (name, location) = group
            .first()
            .map_or(("", In::Query), |(_, first)| (&*first.name, first.location));
        let at = self.schemas.part(parent, name, group);
        Parameter {
            required: known(group, |parameter| &parameter.required),
            deprecated: known(group, |parameter| &parameter.deprecated),
            serialization: serialization(group, |parameter| &parameter.serialization),
            schema: self
                .schemas
                .merged(ids(group, |parameter| parameter.schema)),
            ..Parameter::unknown(at, name, location)
        }
    }

    fn body(&mut self, parent: At, group: &[From<'s, Body>]) -> Body {
        let at = self.schemas.part(parent, "body", group);
        Body {
            at,
            required: known(group, |body| &body.required),
            content: self.content(at, group, |body| &body.content.items),
            docs: Fact::Unknown,
        }
    }

    fn response(&mut self, parent: At, status: &str, group: &[From<'s, Response>]) -> Response {
        let at = self.schemas.part(parent, status, group);
        let headers = grouped(
            group,
            |response| &response.headers.items,
            |one: &Header, other| one.name.eq_ignore_ascii_case(&other.name),
        );
        let headers = headers.iter().map(|group| self.header(at, group));
        Response {
            headers: Listing::partial(headers.collect()),
            content: self.content(at, group, |response| &response.content.items),
            ..Response::unknown(at, status)
        }
    }

    fn header(&mut self, parent: At, group: &[From<'s, Header>]) -> Header {
        let name = group.first().map_or("", |(_, first)| &first.name);
        let at = self.schemas.part(parent, name, group);
        Header {
            at,
            name: name.into(),
            required: known(group, |header| &header.required),
            deprecated: known(group, |header| &header.deprecated),
            serialization: serialization(group, |header| &header.serialization),
            schema: self.schemas.merged(ids(group, |header| header.schema)),
            docs: Fact::Unknown,
        }
    }

    fn content<T>(
        &mut self,
        parent: At,
        group: &[From<'s, T>],
        media: impl Fn(&'s T) -> &'s [MediaType],
    ) -> Listing<MediaType> {
        let media = grouped(group, media, |one: &MediaType, other| {
            essence(&one.name) == essence(&other.name)
        });
        let mut items = Vec::new();
        for group in media {
            let name = group.first().map_or("", |(_, first)| &first.name);
            let at = self.schemas.part(parent, name, &group);
            let schemas: Vec<_> = group
                .iter()
                .filter_map(|(number, media)| Some((*number, *media.schema.value()?)))
                .collect();
            items.push(MediaType {
                at,
                name: name.into(),
                schema: match schemas.is_empty() {
                    true => Fact::Unknown,
                    false => Some(self.schemas.merged(schemas)).into(),
                },
                encoding: Fact::Unknown,
                docs: Fact::Unknown,
            });
        }
        Listing::partial(items)
    }
}

/// Returns the fact of the first source that knows it.
fn known<'s, T, F: Clone + 's>(
    group: &[From<'s, T>],
    fact: impl Fn(&'s T) -> &'s Fact<F>,
) -> Fact<F> {
    let mut facts = group.iter().map(|(_, part)| fact(part));
    let first = facts.find(|fact| fact.known().is_some());
    first.cloned().unwrap_or_default()
}

/// Groups the items that several sources list, in the order in which each was first listed.
fn grouped<'s, T, P>(
    group: &[From<'s, T>],
    list: impl Fn(&'s T) -> &'s [P],
    is_same: impl Fn(&P, &P) -> bool,
) -> Vec<Vec<From<'s, P>>> {
    let mut groups: Vec<Vec<From<'s, P>>> = Vec::new();
    for (number, part) in group {
        for item in list(part) {
            let known = groups.iter_mut().find(|group| {
                let has_source = group.iter().any(|(other, _)| other == number);
                let first = group.first().map(|(_, first)| *first);
                !has_source && first.is_some_and(|first| is_same(first, item))
            });
            match known {
                Some(group) => group.push((*number, item)),
                None => groups.push(vec![(*number, item)]),
            }
        }
    }
    groups
}

fn ids<'s, T, I>(group: &[From<'s, T>], id: impl Fn(&'s T) -> I) -> Vec<(usize, I)> {
    let parts = group.iter();
    parts.map(|(number, part)| (*number, id(part))).collect()
}

fn serialization<'s, T>(
    group: &[From<'s, T>],
    part: impl Fn(&'s T) -> &'s Serialization,
) -> Serialization {
    Serialization {
        style: known(group, |item| &part(item).style),
        explode: known(group, |item| &part(item).explode),
        allow_reserved: known(group, |item| &part(item).allow_reserved),
        allow_empty: known(group, |item| &part(item).allow_empty),
        media_type: known(group, |item| &part(item).media_type),
    }
}

impl Schemas<'_> {
    /// Adds the place of a merged part, with its sources.
    fn part<T>(&mut self, parent: At, name: &str, group: &[From<'_, T>]) -> At {
        let at = self
            .contract
            .places
            .add(parent, Token::Name(name.into()), 0);
        let stated = group.iter().map(|(number, _)| *number).collect();
        self.stated.insert(at, stated);
        at
    }
}
