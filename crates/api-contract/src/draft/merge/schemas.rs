//! Merges the schemas of several sources into one graph.

use std::collections::{HashMap, VecDeque};

use super::{From, Stated, known};
use crate::model::{
    Additional, At, Contract, Enumeration, Fact, Limits, Listing, Property, Schema, SchemaId, Types,
};

/// The maximum depth of schemas nested by `allOf`.
const DEEPEST: usize = 16;

/// One schema from each of some sources.
type Parts = Vec<(usize, SchemaId)>;

/// Merges the requested schemas, and those that they refer to.
pub(super) struct Schemas<'s> {
    sources: Vec<&'s Contract>,
    pub(super) contract: Contract,
    pub(super) stated: HashMap<At, Stated>,
    /// The schema of each name, for each source; `None` if a source has several of that name.
    named: Vec<HashMap<&'s str, Option<SchemaId>>>,
    merged: HashMap<Parts, SchemaId>,
    waiting: VecDeque<(SchemaId, Parts)>,
}

impl<'s> Schemas<'s> {
    pub(super) fn new(name: &str, sources: Vec<&'s Contract>) -> Self {
        let named = sources.iter().map(|source| names(source)).collect();
        Self {
            sources,
            contract: Contract::new(name),
            stated: HashMap::new(),
            named,
            merged: HashMap::new(),
            waiting: VecDeque::new(),
        }
    }

    /// Returns the schema that merges schemas of several sources; it is filled in later.
    pub(super) fn merged(&mut self, parts: Parts) -> SchemaId {
        let mut parts = parts;
        parts.retain(|(_, id)| *id != SchemaId::UNKNOWN);
        if parts.is_empty() {
            return SchemaId::UNKNOWN;
        }
        let parts = self.with_namesakes(parts);
        if let Some(known) = self.merged.get(&parts) {
            return *known;
        }
        let at = self.contract.places.root(0, 0);
        let id = self.contract.add_schema(Schema::unknown(at));
        self.merged.insert(parts.clone(), id);
        self.waiting.push_back((id, parts));
        id
    }

    /// Adds the schemas of the same name in other sources, which mean the same schema.
    fn with_namesakes(&self, mut parts: Parts) -> Parts {
        let mut names = parts.iter().filter_map(|(number, id)| {
            let source = self.sources.get(*number)?;
            source.schema(*id).name.as_deref()
        });
        let Some(name) = names.next() else {
            return parts;
        };
        for (number, named) in self.named.iter().enumerate() {
            let is_there = parts.iter().any(|(other, _)| *other == number);
            if let Some(Some(id)) = named.get(name).filter(|_| !is_there) {
                parts.push((number, *id));
            }
        }
        parts.sort_unstable();
        parts
    }

    /// Fills in every queued schema.
    pub(super) fn drain(&mut self) {
        while let Some((id, parts)) = self.waiting.pop_front() {
            let at = self.contract.schema(id).at;
            let filled = self.filled(at, &parts);
            if let Some(slot) = self.contract.schema_mut(id) {
                *slot = filled;
            }
        }
    }

    fn filled(&mut self, at: At, parts: &Parts) -> Schema {
        let sources = self.sources.clone();
        let all = parts.iter().filter_map(|(number, id)| {
            let source = sources.get(*number)?;
            Some((*number, source.schema(*id)))
        });
        let mut group: Vec<From<'s, Schema>> = all.collect();
        let types = known(&group, |schema| &schema.types);
        group.retain(|(_, schema)| are_alike(&types, &schema.types));
        self.stated
            .insert(at, group.iter().map(|(number, _)| *number).collect());
        let mut schema = Schema {
            name: group.iter().find_map(|(_, schema)| schema.name.clone()),
            types,
            nullable: known(&group, |schema| &schema.nullable),
            format: known(&group, |schema| &schema.format),
            values: values(&group),
            default: known(&group, |schema| &schema.default),
            limits: limits(&group),
            items: self.child(&group, |schema| &schema.items),
            read_only: known(&group, |schema| &schema.read_only),
            deprecated: known(&group, |schema| &schema.deprecated),
            ..Schema::unknown(at)
        };
        schema.additional = self.additional(&group);
        // If one source uses composition and another does not, the merged schema is written without
        // it.
        let is_composed = |(_, schema): &From<'_, Schema>| !schema.all_of.items.is_empty();
        match group.as_slice() {
            [(number, only)] if is_composed(&(*number, only)) => {
                let parts = only.all_of.items.iter();
                let parts = parts.map(|id| self.merged(vec![(*number, *id)])).collect();
                schema.all_of = Listing::complete(parts);
                self.properties(at, &group, &mut schema, |_, schema| vec![schema]);
            }
            _ => self.properties(at, &group, &mut schema, |source, schema| {
                let mut found = Vec::new();
                flat(source, schema, 0, &mut found);
                found
            }),
        }
        schema
    }

    fn properties(
        &mut self,
        at: At,
        group: &[From<'s, Schema>],
        schema: &mut Schema,
        layers: impl Fn(&'s Contract, &'s Schema) -> Vec<&'s Schema>,
    ) {
        let mut found: Vec<(&str, Vec<From<'s, Property>>)> = Vec::new();
        let mut required: Vec<&str> = Vec::new();
        for (number, part) in group {
            let Some(source) = self.sources.get(*number).copied() else {
                continue;
            };
            for layer in layers(source, part) {
                required.extend(layer.also_required.iter().map(|name| &**name));
                for property in &layer.properties.items {
                    match found.iter_mut().find(|(name, _)| *name == &*property.name) {
                        Some((_, group)) => group.push((*number, property)),
                        None => found.push((&property.name, vec![(*number, property)])),
                    }
                }
            }
        }
        let mut items = Vec::new();
        for (name, group) in found {
            let mut ids: Parts = super::ids(&group, |property| property.schema);
            ids.dedup_by_key(|(number, _)| *number);
            let at = self.part(at, name, &group);
            let demanded = required.contains(&name);
            required.retain(|other| *other != name);
            items.push(Property {
                at,
                name: name.into(),
                required: match demanded {
                    true => true.into(),
                    false => known(&group, |property| &property.required),
                },
                schema: self.merged(ids),
            });
        }
        required.sort_unstable();
        required.dedup();
        schema.also_required = required.into_iter().map(Into::into).collect();
        schema.properties = Listing::partial(items);
    }

    fn child(
        &mut self,
        group: &[From<'s, Schema>],
        child: impl Fn(&'s Schema) -> &'s Fact<Option<SchemaId>>,
    ) -> Fact<Option<SchemaId>> {
        let children = group.iter();
        let children: Parts = children
            .filter_map(|(number, schema)| Some((*number, *child(schema).value()?)))
            .collect();
        match children.is_empty() {
            true => Fact::Unknown,
            false => Some(self.merged(children)).into(),
        }
    }

    fn additional(&mut self, group: &[From<'s, Schema>]) -> Fact<Additional> {
        let stated = group.iter();
        let stated: Parts = stated
            .filter_map(|(number, schema)| match schema.additional {
                Fact::Known(Additional::Schema(id)) => Some((*number, id)),
                _ => None,
            })
            .collect();
        match stated.is_empty() {
            true => known(group, |schema| &schema.additional),
            false => Additional::Schema(self.merged(stated)).into(),
        }
    }
}

/// Returns the schemas of a contract by name; `None` for a name that several have.
fn names(source: &Contract) -> HashMap<&str, Option<SchemaId>> {
    let mut names = HashMap::new();
    for (id, schema) in source.named_schemas() {
        let slot = names.entry(schema).or_insert(Some(id));
        if *slot != Some(id) {
            *slot = None;
        }
    }
    names
}

/// Collects a schema and everything that `allOf` adds to it.
fn flat<'s>(source: &'s Contract, schema: &'s Schema, depth: usize, found: &mut Vec<&'s Schema>) {
    if depth < DEEPEST {
        for part in &schema.all_of.items {
            flat(source, source.schema(*part), depth + 1, found);
        }
        found.push(schema);
    }
}

/// Returns whether types of two sources can belong to one schema.
fn are_alike(one: &Fact<Types>, other: &Fact<Types>) -> bool {
    match (one, other) {
        (Fact::Known(one), Fact::Known(other)) => one.common(*other) != Types::NONE,
        _ => true,
    }
}

/// Returns every value that any source lists.
fn values(group: &[From<'_, Schema>]) -> Fact<Option<Box<Enumeration>>> {
    let mut merged: Option<Enumeration> = None;
    for (_, schema) in group {
        let Some(listed) = schema.values.value() else {
            continue;
        };
        match &mut merged {
            None => merged = Some((**listed).clone()),
            Some(merged) => {
                merged.values.complete |= listed.values.complete;
                for value in &listed.values.items {
                    if !merged.values.items.contains(value) {
                        merged.values.items.push(value.clone());
                    }
                }
            }
        }
    }
    merged.map_or(Fact::Unknown, |merged| Some(Box::new(merged)).into())
}

/// Returns each bound from the first source that knows it.
fn limits(group: &[From<'_, Schema>]) -> Fact<Option<Box<Limits>>> {
    let stated: Vec<From<'_, Limits>> = group
        .iter()
        .filter_map(|(number, schema)| Some((*number, &**schema.limits.value()?)))
        .collect();
    if stated.is_empty() {
        return Fact::Unknown;
    }
    Some(Box::new(Limits {
        minimum: known(&stated, |limits| &limits.minimum),
        maximum: known(&stated, |limits| &limits.maximum),
        multiple_of: known(&stated, |limits| &limits.multiple_of),
        min_length: known(&stated, |limits| &limits.min_length),
        max_length: known(&stated, |limits| &limits.max_length),
        pattern: known(&stated, |limits| &limits.pattern),
        min_items: known(&stated, |limits| &limits.min_items),
        max_items: known(&stated, |limits| &limits.max_items),
        unique_items: known(&stated, |limits| &limits.unique_items),
        min_properties: known(&stated, |limits| &limits.min_properties),
        max_properties: known(&stated, |limits| &limits.max_properties),
    }))
    .into()
}
