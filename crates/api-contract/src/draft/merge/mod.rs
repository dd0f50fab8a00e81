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
    reader::Source,
};
use schemas::Schemas;

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
        let mut groups: Vec<Vec<From<'_, Operation>>> = Vec::new();
        for (number, source) in sources.iter().enumerate() {
            for operation in &source.contract.operations.items {
                let known = groups.iter_mut().find(|group| {
                    group
                        .first()
                        .is_some_and(|(first, known)| *first != number && is_same(known, operation))
                });
                match known {
                    Some(group) => group.push((number, operation)),
                    None => groups.push(vec![(number, operation)]),
                }
            }
        }
        let name = sources.first().map_or("", |source| &source.origin.file);
        let contracts = sources.iter().map(|source| &source.contract).collect();
        let mut merger = Merger {
            schemas: Schemas::new(name, contracts),
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

/// Returns whether two sources describe the same operation: by method and path, or by id.
fn is_same(one: &Operation, other: &Operation) -> bool {
    let id = one.id.value();
    same_call(one, other) || id.is_some() && id == other.id.value()
}

struct Merger<'s> {
    schemas: Schemas<'s>,
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
        let responses = grouped(
            group,
            |operation| &operation.responses.items,
            |one: &Response, other| one.status == other.status,
        );
        operation.responses = Listing::partial(
            responses
                .iter()
                .map(|group| self.response(at, group))
                .collect(),
        );
        operation
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

    fn response(&mut self, parent: At, group: &[From<'s, Response>]) -> Response {
        let status = group.first().map_or("", |(_, first)| &first.status);
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
            one.name.eq_ignore_ascii_case(&other.name)
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
