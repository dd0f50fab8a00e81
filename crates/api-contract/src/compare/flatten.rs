//! One side of a comparison, with its schemas in normal form: `allOf` is merged, a `null` branch
//! becomes nullability, and a choice of one becomes that branch.

use std::{collections::HashMap, ops::Deref, rc::Rc};

use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use super::{
    merge::{conflicting, keep, merge_fact, merge_limits, merge_null, merge_values, take},
    normal,
};
use crate::model::{
    Additional, At, Contract, Enumeration, Fact, Listing, Property, Schema, SchemaId, Types,
};

/// A schema of the contract, or a normalized one.
#[derive(Clone)]
pub(super) enum Flat<'c> {
    Raw(&'c Schema),
    Made(Rc<Schema>),
}

impl Deref for Flat<'_> {
    type Target = Schema;

    fn deref(&self) -> &Schema {
        match self {
            Self::Raw(schema) => schema,
            Self::Made(schema) => schema,
        }
    }
}

/// The maximum number of combinations of schemas; no hand-written contract has as many.
const COMBINATIONS: usize = 1 << 14;

/// The maximum number of derived schemas; the largest public contracts need a tenth of it.
const DERIVED: usize = 1 << 18;

/// The maximum nesting of schemas that are merged; deeper ones are compared as they are written.
const NESTING: usize = 500;

/// A contract, and the schemas derived from its own.
pub(super) struct Side<'c> {
    pub(super) contract: &'c Contract,
    /// Derived schemas; their ids follow those of the contract.
    extra: Vec<Rc<Schema>>,
    /// Schemas whose normal form is not what is written.
    normal: FxHashMap<SchemaId, Rc<Schema>>,
    /// Combined schemas by their parts, so that a recursive schema is combined only once.
    together: FxHashMap<Vec<SchemaId>, SchemaId>,
    /// Schemas that only require properties, by these.
    requiring: FxHashMap<Vec<Box<str>>, SchemaId>,
    /// The parts of combined schemas.
    parts: FxHashMap<SchemaId, Vec<SchemaId>>,
    /// Schemas with their `allOf` merged.
    merged: FxHashMap<SchemaId, Rc<Schema>>,
    /// Schemas that are being merged or brought into normal form, to detect recursion.
    merging: FxHashSet<SchemaId>,
    normalizing: FxHashSet<SchemaId>,
}

impl<'c> Side<'c> {
    pub(super) fn new(contract: &'c Contract) -> Self {
        Self {
            contract,
            extra: Vec::new(),
            normal: FxHashMap::default(),
            together: FxHashMap::default(),
            requiring: FxHashMap::default(),
            parts: FxHashMap::default(),
            merged: FxHashMap::default(),
            merging: FxHashSet::default(),
            normalizing: FxHashSet::default(),
        }
    }

    pub(super) fn raw(&self, id: SchemaId) -> Flat<'c> {
        match id.index().checked_sub(self.contract.schemas.len()) {
            None => Flat::Raw(self.contract.schema(id)),
            Some(index) => match self.extra.get(index) {
                Some(schema) => Flat::Made(Rc::clone(schema)),
                None => Flat::Raw(self.contract.schema(SchemaId::UNKNOWN)),
            },
        }
    }

    /// Adds a derived schema; unknown if there are too many.
    pub(super) fn make(&mut self, schema: Schema) -> SchemaId {
        if self.extra.len() >= DERIVED {
            return SchemaId::UNKNOWN;
        }
        let id = SchemaId::new(self.contract.schemas.len() + self.extra.len());
        self.extra.push(Rc::new(schema));
        id
    }

    /// Combines both schemas; unknown if there are too many combinations.
    pub(super) fn both(&mut self, one: SchemaId, other: SchemaId) -> SchemaId {
        if one == other {
            return one;
        }
        let mut parts: Vec<SchemaId> = Vec::new();
        for id in [one, other] {
            match self.parts.get(&id) {
                Some(known) => parts.extend(known),
                None => parts.push(id),
            }
        }
        parts.sort_unstable();
        parts.dedup();
        if let Some(id) = self.together.get(&parts) {
            return *id;
        }
        if self.together.len() >= COMBINATIONS {
            return SchemaId::UNKNOWN;
        }
        let all = Schema {
            all_of: Listing::complete(parts.clone()),
            ..Schema::any(self.raw(one).at)
        };
        let id = self.make(all);
        self.together.insert(parts.clone(), id);
        self.parts.insert(id, parts);
        id
    }

    /// Returns the schema that only requires properties; one schema for the same properties, so that a
    /// recursive schema is combined with it only once.
    pub(super) fn requiring(&mut self, mut names: Vec<Box<str>>, at: At) -> SchemaId {
        names.sort_unstable();
        names.dedup();
        if let Some(id) = self.requiring.get(&names) {
            return *id;
        }
        let id = self.make(Schema {
            also_required: names.clone(),
            ..Schema::any(at)
        });
        self.requiring.insert(names, id);
        id
    }

    /// Returns the names of the schemas in `allOf`.
    pub(super) fn part_names(&self, id: SchemaId) -> Vec<String> {
        let parts = &self.raw(id).all_of.items;
        let names = parts.iter().filter_map(|part| self.raw(*part).name.clone());
        names.map(String::from).collect()
    }

    /// Creates a schema that allows everything, at the place of the schema that does not restrict it.
    pub(super) fn any(&mut self, at: At) -> SchemaId {
        self.make(Schema::any(at))
    }

    /// Returns the schema in normal form.
    pub(super) fn schema(&mut self, id: SchemaId) -> Flat<'c> {
        if let Some(schema) = self.normal.get(&id) {
            return Flat::Made(Rc::clone(schema));
        }
        let merged = self.merged(id);
        if matches!(merged, Flat::Raw(_)) && normal::is_plain(&merged) {
            return merged;
        }
        if self.normalizing.len() > NESTING || !self.normalizing.insert(id) {
            return merged;
        }
        let mut schema = Schema::clone(&merged);
        self.normalize(&mut schema);
        // A schema that extends one with a discriminator is a subtype, and has no subtypes itself.
        if let Fact::Known(Some(discriminator)) = &schema.discriminator
            && !self.raw(id).all_of.items.is_empty()
            && (discriminator.subtypes.iter()).any(|(_, subtype)| *subtype == id)
        {
            schema.discriminator = Fact::Known(None);
        }
        self.normalizing.remove(&id);
        let schema = Rc::new(schema);
        self.normal.insert(id, Rc::clone(&schema));
        Flat::Made(schema)
    }

    /// Returns the schema with its `allOf` merged.
    fn merged(&mut self, id: SchemaId) -> Flat<'c> {
        if let Some(schema) = self.merged.get(&id) {
            return Flat::Made(Rc::clone(schema));
        }
        let raw = self.raw(id);
        let is_alone = raw.all_of.items.is_empty()
            && raw.one_of.items.is_empty()
            && raw.any_of.items.is_empty();
        if is_alone || self.merging.len() > NESTING || !self.merging.insert(id) {
            return raw;
        }
        let mut schema = Schema::clone(&raw);
        self.combine(&mut schema);
        self.merging.remove(&id);
        let schema = Rc::new(schema);
        self.merged.insert(id, Rc::clone(&schema));
        Flat::Made(schema)
    }

    /// Returns whether the normal form of a schema is not known yet.
    pub(super) fn is_open(&self, id: SchemaId) -> bool {
        self.normalizing.contains(&id)
    }

    /// Merges `allOf`, and choices of one.
    fn combine(&mut self, schema: &mut Schema) {
        let had_null = self.strip_null(schema);
        let mut parts = std::mem::take(&mut schema.all_of.items);
        for choice in [&mut schema.one_of.items, &mut schema.any_of.items] {
            if choice.len() == 1 {
                parts.append(choice);
            }
        }
        for part in parts {
            if self.merging.contains(&part) {
                continue;
            }
            let part = self.merged(part);
            self.merge(schema, &part);
        }
        if had_null
            && let Fact::Known(Some(values)) = &mut schema.values
            && !values.values.items.contains(&Value::Null)
        {
            values.values.items.push(Value::Null);
        }
        if had_null && let Fact::Known(constant @ Some(_)) = &mut schema.constant {
            let values = constant.take().map(|value| vec![*value, Value::Null]);
            schema.values = Fact::Known(Some(Box::new(Enumeration {
                values: Listing::complete(values.unwrap_or_default()),
                open: Fact::Unknown,
            })));
        }
        self.hoist_null(schema);
        settle_required(schema);
    }

    /// Adds the constraints of another schema to one, whose `allOf` is merged already.
    pub(super) fn add(&mut self, schema: &mut Schema, id: SchemaId) {
        let part = self.merged(id);
        self.merge(schema, &part);
        settle_required(schema);
    }

    /// Removes the branch that allows only `null` from a choice. Returns whether there was one.
    fn strip_null(&self, schema: &mut Schema) -> bool {
        let mut had_null = false;
        for choice in [&mut schema.one_of.items, &mut schema.any_of.items] {
            let before = choice.len();
            if before > 1 {
                choice.retain(|branch| !normal::is_null(&self.raw(*branch)));
                had_null |= choice.len() < before;
            }
        }
        if had_null {
            schema.nullable = Fact::Known(true);
        }
        had_null
    }

    /// Moves nullability from the branches of a choice to the choice itself.
    fn hoist_null(&mut self, schema: &mut Schema) {
        for choice in [&mut schema.one_of.items, &mut schema.any_of.items] {
            for id in choice.iter_mut() {
                let branch = self.raw(*id);
                // A list of values decides itself whether `null` is one of them.
                let excludes_null = (branch.values.value())
                    .is_some_and(|listed| !listed.values.items.contains(&Value::Null));
                let is_simple = branch.all_of.items.is_empty()
                    && !excludes_null
                    && branch.types != Fact::Known(Types::ANY);
                if is_simple && branch.nullable.is_true() {
                    let mut branch = Schema::clone(&branch);
                    branch.nullable = Fact::Known(false);
                    if let Fact::Known(Some(listed)) = &mut branch.values {
                        listed.values.items.retain(|value| !value.is_null());
                    }
                    schema.nullable = Fact::Known(true);
                    *id = self.make(branch);
                }
            }
        }
    }

    /// Adds the constraints of another schema to one.
    fn merge(&mut self, into: &mut Schema, from: &Schema) {
        let Schema {
            at: _,
            name: _,
            types,
            nullable,
            format,
            values,
            constant,
            default,
            limits,
            items,
            properties,
            also_required,
            additional,
            all_of,
            any_of,
            one_of,
            not,
            discriminator,
            read_only,
            write_only,
            deprecated,
            rare,
            docs,
        } = from;
        into.nullable = merge_null(into, types, nullable);
        into.types = merge_fact(into.types, *types, Types::common);
        let mut rest = Schema::any(from.at);
        keep(&mut into.format, format, &mut rest.format);
        into.values = merge_values(into.values.clone(), values.clone());
        keep(&mut into.constant, constant, &mut rest.constant);
        take(&mut into.default, default);
        rest.limits = conflicting(&into.limits, limits);
        into.limits = merge_limits(into.limits.clone(), limits.clone());
        into.items = merge_fact(into.items, *items, |one, other| match (one, other) {
            (Some(one), Some(other)) => Some(self.both(one, other)),
            (one, other) => one.or(other),
        });
        self.merge_properties(&mut into.properties, properties);
        into.also_required.extend(also_required.iter().cloned());
        into.additional = merge_fact(into.additional, *additional, |one, other| {
            match (one, other) {
                (Additional::Allowed, other) => other,
                (one, Additional::Allowed) => one,
                (Additional::Schema(one), Additional::Schema(other)) => {
                    Additional::Schema(self.both(one, other))
                }
                _ => Additional::Forbidden,
            }
        });
        into.all_of.complete &= all_of.complete;
        into.all_of.items.extend(&all_of.items);
        self.merge_choices((&mut *into, &mut rest), one_of, any_of, *not);
        take(&mut into.discriminator, discriminator);
        for (flag, other) in [
            (&mut into.read_only, read_only),
            (&mut into.write_only, write_only),
            (&mut into.deprecated, deprecated),
        ] {
            *flag = merge_fact(*flag, *other, |one, other| one || other);
        }
        keep(&mut into.rare, rare, &mut rest.rare);
        take(&mut into.docs, docs);
        if !normal::is_free(&rest) {
            let rest = self.make(rest);
            into.all_of.items.push(rest);
        }
    }

    /// Merges two choices: they cannot become one, so that the second is kept beside the first.
    fn merge_choices(
        &mut self,
        (into, rest): (&mut Schema, &mut Schema),
        one_of: &Listing<SchemaId>,
        any_of: &Listing<SchemaId>,
        not: Fact<Option<SchemaId>>,
    ) {
        for (kept, spare, other) in [
            (&mut into.one_of, &mut rest.one_of, one_of),
            (&mut into.any_of, &mut rest.any_of, any_of),
        ] {
            kept.complete &= other.complete;
            if kept.items.is_empty() {
                kept.items.extend(&other.items);
            } else if kept.items != other.items {
                spare.items.extend(&other.items);
            }
        }
        keep(&mut into.not, &not, &mut rest.not);
    }

    fn merge_properties(&mut self, into: &mut Listing<Property>, from: &Listing<Property>) {
        into.complete &= from.complete;
        let known: HashMap<Box<str>, usize> = into
            .items
            .iter()
            .enumerate()
            .map(|(index, property)| (property.name.clone(), index))
            .collect();
        for property in &from.items {
            let slot = known
                .get(&property.name)
                .and_then(|index| into.items.get_mut(*index));
            match slot {
                Some(slot) => {
                    slot.schema = self.both(slot.schema, property.schema);
                    slot.required =
                        merge_fact(slot.required, property.required, |one, other| one || other);
                }
                None => into.items.push(property.clone()),
            }
        }
    }
}

/// Marks properties as required whose names are listed as such.
fn settle_required(schema: &mut Schema) {
    let required = std::mem::take(&mut schema.also_required);
    for name in required {
        match schema
            .properties
            .items
            .iter_mut()
            .find(|known| known.name == name)
        {
            Some(property) => property.required = Fact::Known(true),
            None => schema.also_required.push(name),
        }
    }
}
