//! The normal form of a choice: an alternative that is a choice itself is replaced by its
//! alternatives, and one whose values another alternative allows is removed.

use super::{branches, flatten::Side, normal};
use crate::model::{Fact, Listing, Schema, SchemaId, Types};

/// The maximum number of alternatives that are compared with each other.
const MOST: usize = 32;

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
        if is_one {
            self.flatten_one_of(schema);
        } else {
            self.flatten_any_of(schema);
        }
        if schema.any_of.items.len() > 1 {
            self.drop_covered(schema);
        }
        self.drop_complete(schema);
        if let [only] = *schema.any_of.items.as_slice() {
            schema.any_of.items.clear();
            self.add(schema, only);
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
        for id in std::mem::take(&mut schema.any_of.items) {
            let nested = self.nested(id, Kind::Any);
            let nested = nested.or_else(|| {
                let ids = self.nested(id, Kind::One)?;
                self.all_apart(&ids).then_some(ids)
            });
            flat.extend(nested.unwrap_or_else(|| vec![id]));
        }
        flat.dedup();
        schema.any_of.items = flat;
    }

    /// Replaces nested choices if at most one alternative of all matches a value.
    fn flatten_one_of(&mut self, schema: &mut Schema) {
        let ids = schema.one_of.items.clone();
        let nested: Vec<(SchemaId, Option<Vec<SchemaId>>, Option<Vec<SchemaId>>)> = ids
            .iter()
            .map(|id| {
                (
                    *id,
                    self.nested(*id, Kind::One),
                    self.nested(*id, Kind::Any),
                )
            })
            .collect();
        let is_flat = nested
            .iter()
            .all(|(_, one, any)| one.is_none() && any.is_none());
        if is_flat {
            return;
        }
        let flat: Vec<SchemaId> = nested
            .into_iter()
            .flat_map(|(id, one, any)| one.or(any).unwrap_or_else(|| vec![id]))
            .collect();
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
        if bare.iter().all(Option::is_none) {
            return;
        }
        let mut kept: Vec<SchemaId> = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            let own = if self.is_open(*id) {
                None
            } else {
                let own = self.schema(*id);
                let is_choice = own.types == Fact::Known(Types::ANY);
                let excludes_null = matches!(own.nullable, Fact::Known(false) | Fact::Unknown);
                (excludes_null && !is_choice)
                    .then(|| own.types.known().copied())
                    .flatten()
            };
            let is_covered = own.is_some_and(|own| {
                bare.iter().enumerate().any(|(other, types)| {
                    let is_same = bare.get(index).copied().flatten() == *types;
                    other != index
                        && types.is_some_and(|types| types.covers(own))
                        // Of two equal ones, the first is kept.
                        && (!is_same || other < index)
                })
            });
            if !is_covered {
                kept.push(*id);
            }
        }
        schema.any_of.items = kept;
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
