//! The schemas of a page: of its fields, and of the objects that have a table of their own.

use super::{
    super::types::Type,
    build::Builder,
    describe::Described,
    field::{Field, Fields},
    outline::{Group, TableContent},
};
use api_contract::model::{
    Additional, At, Enumeration, Fact, Listing, Property, Schema, SchemaId, Types,
};

impl Builder<'_> {
    /// Assigns an id to every object that has a table, so that objects may refer to each other.
    pub(super) fn declare_objects(&mut self, schemas: At) {
        for part in self.parts {
            let TableContent::Object(Some(name)) = &part.content else {
                continue;
            };
            if !self
                .objects
                .iter()
                .any(|(group, known, _)| *group == part.group && **known == **name)
            {
                let at = self.named(schemas, name, part.line);
                let id = self.contract.add_schema(Schema::unknown(at));
                self.objects
                    .push((part.group.clone(), name.as_str().into(), id));
            }
        }
    }

    pub(super) fn describe_objects(&mut self) {
        for (group, name, id) in self.objects.clone() {
            let mut parts = self.parts.iter();
            let part = parts.find(|part| {
                part.group == group
                    && matches!(&part.content, TableContent::Object(Some(known)) if **known == *name)
            });
            if let Some(part) = part {
                let at = self.contract.schema(id).at;
                let schema = self.object(Some(&name), &part.fields, &group, at);
                if let Some(slot) = self.contract.schema_mut(id) {
                    *slot = schema;
                }
            }
        }
    }

    pub(super) fn object(
        &mut self,
        name: Option<&str>,
        fields: &Fields,
        group: &Group,
        at: At,
    ) -> Schema {
        let list = self.place(at, "properties", 0);
        let mut properties = Vec::new();
        for field in &fields.fields {
            let at = self.named(list, &field.name, field.line);
            properties.push(Property {
                at,
                name: field.name.clone(),
                required: field.required,
                schema: self.schema(field.kind.as_ref(), &field.described, group, at),
            });
        }
        Schema {
            name: name.map(Into::into),
            types: Types::OBJECT.into(),
            properties: Listing {
                items: properties,
                complete: fields.complete,
            },
            ..Schema::unknown(at)
        }
    }

    /// Returns the schema of a parameter or a header.
    pub(super) fn field(&mut self, field: &Field, group: &Group, at: At) -> SchemaId {
        let at = self.place(at, "schema", field.line);
        self.schema(field.kind.as_ref(), &field.described, group, at)
    }

    fn schema(
        &mut self,
        kind: Option<&Type>,
        described: &Described,
        group: &Group,
        at: At,
    ) -> SchemaId {
        let mut schema = Schema::unknown(at);
        match kind {
            Some(Type::Object(Some(name))) => return self.referred(name, group, at),
            Some(Type::Object(None)) => schema.types = Types::OBJECT.into(),
            Some(Type::Map(inner)) => {
                let inner_at = self.place(at, "additionalProperties", 0);
                let inner = self.schema(Some(inner), &Described::default(), group, inner_at);
                schema.types = Types::OBJECT.into();
                schema.additional = Additional::Schema(inner).into();
            }
            Some(Type::Array(inner)) => {
                let inner_at = self.place(at, "items", 0);
                let values = described.of_elements();
                let inner = self.schema(Some(inner), &values, group, inner_at);
                schema.types = Types::ARRAY.into();
                schema.items = Some(inner).into();
            }
            Some(Type::Simple(types, format)) => {
                schema.types = (*types).into();
                if let Some(format) = format {
                    schema.format = Some((*format).into()).into();
                }
            }
            None => {}
        }
        if !matches!(kind, Some(Type::Array(_))) && !described.values.is_empty() {
            schema.values = Fact::Known(Some(Box::new(Enumeration {
                values: Listing::complete(described.values.clone()),
                open: Fact::Unknown,
            })));
        }
        if let Fact::Known(default) = &described.default {
            schema.default = Fact::Known(default.clone().map(Box::new));
        }
        if let Some(limits) = described.limits(kind) {
            schema.limits = Fact::Known(Some(Box::new(limits)));
        }
        self.contract.add_schema(schema)
    }

    /// Returns the object of a name: as the same message describes it, as another one does, or as
    /// an object of which only the name is known.
    fn referred(&mut self, name: &str, group: &Group, at: At) -> SchemaId {
        let mut known: Vec<_> = self
            .objects
            .iter()
            .filter(|(_, known, _)| **known == *name)
            .collect();
        known.sort_by_key(|(of, ..)| of != group);
        if let Some((_, _, id)) = known.first() {
            return *id;
        }
        self.contract.add_schema(Schema {
            name: Some(name.into()),
            types: Types::OBJECT.into(),
            ..Schema::unknown(at)
        })
    }
}
