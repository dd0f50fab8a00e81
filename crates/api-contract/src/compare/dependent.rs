//! The normal form of what applies to objects that have a property: `dependentRequired`,
//! `dependentSchemas` and conditions express the same.

use super::{flatten::Side, normal};
use crate::model::{Condition, Fact, Rare, Schema, SchemaId, Types};

/// Properties with the properties that they require.
type Required = Vec<(Box<str>, Vec<Box<str>>)>;

impl Side<'_> {
    /// Writes dependencies on a property as `dependentRequired` where they only require other
    /// properties, otherwise as `dependentSchemas`.
    pub(super) fn dependencies(&mut self, schema: &mut Schema) {
        if let Fact::Known(Some(rare)) = &schema.rare {
            let rare = self.dependent(Rare::clone(rare));
            schema.rare = Fact::Known((rare != Rare::default()).then(|| Box::new(rare)));
        }
    }

    /// Returns the rare keywords of a schema with the condition as a dependency on a property, if it
    /// is one that the other schema has too.
    pub(super) fn unconditional(&mut self, schema: &Schema, other: &Schema) -> Option<Rare> {
        let mut rare = Rare::clone(schema.rare.value()?);
        let (name, id) = self.conditional(schema, rare.condition?)?;
        let other = other.rare.value()?;
        let required = other.dependent_required.iter().map(|(name, _)| name);
        let schemas = other.dependent_schemas.iter().map(|(name, _)| name);
        if !required.chain(schemas).any(|own| *own == name) {
            return None;
        }
        rare.condition = None;
        let mut known = rare.dependent_schemas.iter_mut();
        match known.find(|(known, _)| *known == name) {
            Some((_, known)) => *known = self.both(*known, id),
            None => rare.dependent_schemas.push((name, id)),
        }
        Some(self.dependent(rare))
    }

    fn dependent(&mut self, mut rare: Rare) -> Rare {
        let mut required: Required = std::mem::take(&mut rare.dependent_required);
        let mut schemas: Vec<(Box<str>, SchemaId)> = Vec::new();
        for (name, id) in std::mem::take(&mut rare.dependent_schemas) {
            match self.only_requires(id) {
                Some(names) => match required.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, known)) => known.extend(names),
                    None => required.push((name, names)),
                },
                None => schemas.push((name, id)),
            }
        }
        // Both for one property are one schema.
        for (name, id) in &mut schemas {
            if let Some(at) = required.iter().position(|(known, _)| known == name) {
                let (_, names) = required.swap_remove(at);
                let also = self.requiring(names, self.raw(*id).at);
                *id = self.both(*id, also);
            }
        }
        for (name, names) in &mut required {
            // A property requires itself in any case.
            names.retain(|own| own != name);
            names.sort_unstable();
            names.dedup();
        }
        required.retain(|(_, names)| !names.is_empty());
        required.sort_unstable();
        rare.dependent_required = required;
        rare.dependent_schemas = schemas;
        rare
    }

    /// Returns the dependency that a condition expresses: if the property is present, a schema
    /// applies.
    fn conditional(
        &mut self,
        schema: &Schema,
        condition: Condition,
    ) -> Option<(Box<str>, SchemaId)> {
        let otherwise = condition.otherwise;
        if otherwise.is_some_and(|id| !self.is_any(id)) {
            return None;
        }
        let then = condition.then?;
        let name = self.only_property(condition.test?)?;
        self.is_same_for_others(schema, then)
            .then_some((name, then))
    }

    /// Returns whether it makes no difference that `dependentSchemas` only applies to objects.
    fn is_same_for_others(&mut self, schema: &Schema, then: SchemaId) -> bool {
        schema.types == Fact::Known(Types::OBJECT) || self.only_requires(then).is_some()
    }

    /// Returns the property that a schema requires, if that is all it does.
    fn only_property(&mut self, id: SchemaId) -> Option<Box<str>> {
        let mut names = self.only_requires(id)?;
        let name = names.pop()?;
        names.is_empty().then_some(name)
    }

    /// Returns the properties that a schema requires of objects, if that is all it does.
    fn only_requires(&mut self, id: SchemaId) -> Option<Vec<Box<str>>> {
        if self.is_open(id) {
            return None;
        }
        let mut schema = Schema::clone(&self.schema(id));
        let mut names = std::mem::take(&mut schema.also_required);
        for property in std::mem::take(&mut schema.properties.items) {
            if !self.is_any(property.schema) {
                return None;
            }
            if property.required == Fact::Known(true) {
                names.push(property.name);
            }
        }
        schema.types = without_object(schema.types);
        normal::is_free(&schema).then_some(names)
    }
}

fn without_object(types: Fact<Types>) -> Fact<Types> {
    match types {
        Fact::Known(Types::OBJECT) => Fact::Known(Types::ANY),
        types => types,
    }
}
