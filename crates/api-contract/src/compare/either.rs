//! The normal form of a choice: an alternative that is a choice itself is replaced by its
//! alternatives, and one whose values another alternative allows is removed.

use rustc_hash::FxHashSet;

use super::{branches, flatten::Side, normal};
use crate::model::{Fact, Listing, Schema, SchemaId, Types};

/// The maximum number of alternatives that are compared with each other.
const MOST: usize = 32;

/// The maximum number of alternatives of a choice that replaces nested ones.
const LARGEST: usize = 256;

/// The kind of a choice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Any,
    One,
}

fn list(schema: &mut Schema, kind: Kind) -> &mut Vec<SchemaId> {
    match kind {
        Kind::Any => &mut schema.any_of.items,
        Kind::One => &mut schema.one_of.items,
    }
}

impl Side<'_> {
    /// Brings the choice of a schema into normal form. The alternatives of a discriminator are kept.
    pub(super) fn simplify_choice(&mut self, schema: &mut Schema) {
        let is_one = match (schema.any_of.items.len(), schema.one_of.items.len()) {
            (2.., 0) => false,
            (0, 2..) => true,
            _ => return,
        };
        if schema.discriminator != Fact::Known(None) {
            return;
        }
        self.drop_never(schema);
        if is_one {
            self.flatten_one_of(schema);
        } else {
            self.flatten_any_of(schema);
        }
        if schema.any_of.items.len() > 1 {
            self.drop_covered(schema);
        }
        self.drop_complete(schema);
        for kind in [Kind::Any, Kind::One] {
            if let [only] = *list(schema, kind).as_slice() {
                list(schema, kind).clear();
                self.add(schema, only);
            }
        }
    }

    /// Removes alternatives that allow no value, unless all of them do.
    fn drop_never(&mut self, schema: &mut Schema) {
        for kind in [Kind::Any, Kind::One] {
            let mut rest = list(schema, kind).clone();
            rest.retain(|id| !self.is_never(*id));
            if !rest.is_empty() {
                *list(schema, kind) = rest;
            }
        }
    }

    /// Returns the alternatives of a schema that is a choice of one kind and nothing else.
    fn nested(&mut self, id: SchemaId, kind: Kind) -> Option<Vec<SchemaId>> {
        let raw = self.raw(id);
        let may_be = !raw.any_of.items.is_empty() || !raw.one_of.items.is_empty();
        if !may_be || self.is_open(id) {
            return None;
        }
        let mut schema = Schema::clone(&self.schema(id));
        let ids = std::mem::take(list(&mut schema, kind));
        let is_pure = schema.discriminator == Fact::Known(None)
            && !schema.nullable.is_true()
            && normal::is_free(&schema);
        (is_pure && ids.len() > 1).then_some(ids)
    }

    fn flatten_any_of(&mut self, schema: &mut Schema) {
        let mut flat = Vec::new();
        let ids = std::mem::take(&mut schema.any_of.items);
        for id in ids.iter().copied() {
            let nested = self.nested(id, Kind::Any);
            let nested = nested.or_else(|| {
                let ids = self.nested(id, Kind::One)?;
                self.all_apart(&ids).then_some(ids)
            });
            flat.extend(nested.unwrap_or_else(|| vec![id]));
        }
        // Alternatives that share nested ones would repeat these at each level.
        let mut seen = FxHashSet::default();
        flat.retain(|id| seen.insert(*id));
        schema.any_of.items = if flat.len() > LARGEST { ids } else { flat };
    }

    /// Replaces nested choices if at most one alternative of all matches a value.
    fn flatten_one_of(&mut self, schema: &mut Schema) {
        let ids = schema.one_of.items.clone();
        if ids.len() > MOST {
            return;
        }
        let mut flat: Vec<SchemaId> = Vec::new();
        let mut is_flat = true;
        for id in ids.iter().copied() {
            let nested = self.nested(id, Kind::One);
            match nested.or_else(|| self.nested(id, Kind::Any)) {
                Some(nested) => {
                    is_flat = false;
                    flat.extend(nested);
                }
                None => flat.push(id),
            }
        }
        if is_flat {
            return;
        }
        if self.all_apart(&flat) {
            schema.one_of.items = flat;
        } else if self.all_apart(&ids) {
            // Without values that match two alternatives, both kinds of choices are equal.
            schema.one_of.items.clear();
            schema.any_of.items = ids;
            self.flatten_any_of(schema);
        }
    }

    /// Returns whether no value matches two of the schemas.
    pub(super) fn all_apart(&mut self, ids: &[SchemaId]) -> bool {
        ids.len() <= MOST
            && ids.iter().enumerate().all(|(index, one)| {
                let mut rest = ids.iter().skip(index + 1);
                rest.all(|other| branches::are_apart(self, *one, *other))
            })
    }

    /// Returns the types of a schema that restricts nothing else, and whether it allows `null`.
    fn bare(&mut self, id: SchemaId) -> Option<(Types, bool)> {
        if self.is_open(id) {
            return None;
        }
        let mut schema = Schema::clone(&self.schema(id));
        let Fact::Known(types) = schema.types else {
            return None;
        };
        schema.types = Fact::Known(Types::ANY);
        normal::is_free(&schema).then_some((types, schema.nullable.is_true()))
    }

    /// Removes alternatives whose values are all of a type that another alternative allows.
    fn drop_covered(&mut self, schema: &mut Schema) {
        let ids = schema.any_of.items.clone();
        // An alternative for all lists or objects does not make the others meaningless.
        let compound = Types::ARRAY.with(Types::OBJECT);
        let bare: Vec<Option<Types>> = ids
            .iter()
            .map(|id| self.bare(*id).map(|(types, _)| types))
            .map(|types| types.filter(|types| types.common(compound) == Types::NONE))
            .collect();
        // For each set of types, the first alternative that allows all of them.
        let mut firsts: Vec<(usize, Types)> = Vec::new();
        for (index, types) in bare.iter().enumerate() {
            if let Some(types) = types
                && !firsts.iter().any(|(_, known)| known == types)
            {
                firsts.push((index, *types));
            }
        }
        if firsts.is_empty() {
            return;
        }
        let mut kept: Vec<SchemaId> = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            let own = self.own_types(*id);
            let is_covered = own.is_some_and(|own| {
                let mut others = firsts.iter().filter(|(first, _)| *first != index);
                others.any(|(first, types)| {
                    // Of two equal ones, the first is kept.
                    types.covers(own)
                        && (!own.covers(*types) || *first < index || !bare_at(&bare, index))
                })
            });
            if !is_covered {
                kept.push(*id);
            }
        }
        schema.any_of.items = kept;
    }

    /// Returns the types of a schema that excludes `null` and is no choice itself.
    fn own_types(&mut self, id: SchemaId) -> Option<Types> {
        if self.is_open(id) {
            return None;
        }
        let schema = self.schema(id);
        let types = schema.types.known().copied();
        types.filter(|types| *types != Types::ANY && !schema.nullable.is_true())
    }

    /// Removes a choice of plain types that allows all of them.
    fn drop_complete(&mut self, schema: &mut Schema) {
        let ids = [schema.any_of.items.as_slice(), &schema.one_of.items].concat();
        if ids.len() < 2 || schema.types != Fact::Known(Types::ANY) {
            return;
        }
        let (mut types, mut null) = (Types::NONE, schema.nullable.is_true());
        for id in &ids {
            let Some((own, is_null)) = self.bare(*id) else {
                return;
            };
            // Under `oneOf`, a value that matches two alternatives is rejected.
            if !schema.one_of.items.is_empty() && types.common(own) != Types::NONE {
                return;
            }
            (types, null) = (types.with(own), null || is_null);
        }
        if null && types.covers(Types::ANY) {
            schema.any_of.items.clear();
            schema.one_of.items.clear();
            schema.nullable = Schema::any(schema.at).nullable;
        }
    }

    /// Moves what a schema states beside its choice into each alternative.
    pub(super) fn distribute(&mut self, schema: &Schema) -> Schema {
        let mut shared = Schema {
            discriminator: Fact::Known(None),
            default: Fact::Known(None),
            docs: Fact::Known(None),
            name: None,
            ..schema.clone()
        };
        shared.one_of.items.clear();
        shared.any_of.items.clear();
        let shared = self.make(shared);
        let mut whole = Schema {
            name: schema.name.clone(),
            types: schema.types,
            nullable: schema.nullable,
            default: schema.default.clone(),
            docs: schema.docs.clone(),
            one_of: schema.one_of.clone(),
            any_of: schema.any_of.clone(),
            ..Schema::any(schema.at)
        };
        for id in (whole.one_of.items.iter_mut()).chain(&mut whole.any_of.items) {
            let own = self.raw(*id);
            *id = self.make(Schema {
                name: own.name.clone(),
                docs: own.docs.clone(),
                all_of: Listing::complete(vec![*id, shared]),
                ..Schema::any(own.at)
            });
        }
        whole
    }
}

/// Returns whether an alternative restricts nothing but types.
fn bare_at(bare: &[Option<Types>], index: usize) -> bool {
    bare.get(index).is_some_and(Option::is_some)
}
