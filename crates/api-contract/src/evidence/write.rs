//! Converts a contract into facts.

use std::collections::HashMap;

use super::facts::{self, Known, List, Stated, stated};
use crate::model::{
    Additional, Body, Bound, Contract, Header, Limits, MediaType, Operation, Parameter, Response,
    Schema, SchemaId, Serialization, Types,
};

/// The maximum depth of schemas; deeper ones are unknown, and no source has them.
const DEEPEST: usize = 64;

pub(super) struct Writer<'c> {
    contract: &'c Contract,
    names: HashMap<SchemaId, String>,
    pub(super) schemas: facts::Schemas,
    depth: usize,
}

impl<'c> Writer<'c> {
    pub(super) fn new(contract: &'c Contract) -> Self {
        Self {
            contract,
            names: HashMap::new(),
            schemas: facts::Schemas::new(),
            depth: 0,
        }
    }

    pub(super) fn operation(&mut self, operation: &Operation) -> facts::Operation {
        facts::Operation {
            method: operation.method.name().to_owned(),
            path: operation.path.to_string(),
            id: stated(&operation.id),
            deprecated: stated(&operation.deprecated),
            parameters: List::of(&operation.parameters, |parameter| self.parameter(parameter)),
            body: optional(&operation.body, |body| self.body(body)),
            responses: List::of(&operation.responses, |response| self.response(response)),
        }
    }

    fn parameter(&mut self, parameter: &Parameter) -> facts::Parameter {
        let written = self.written(&parameter.name, &parameter.serialization, parameter.schema);
        facts::Parameter {
            location: parameter.location.name().to_owned(),
            required: stated(&parameter.required),
            ..written
        }
    }

    fn header(&mut self, header: &Header) -> facts::Parameter {
        facts::Parameter {
            required: stated(&header.required),
            ..self.written(&header.name, &header.serialization, header.schema)
        }
    }

    fn written(&mut self, name: &str, how: &Serialization, schema: SchemaId) -> facts::Parameter {
        facts::Parameter {
            name: name.to_owned(),
            style: how
                .style
                .known()
                .map(|style| Known(style.name().to_owned())),
            explode: stated(&how.explode),
            allow_empty: stated(&how.allow_empty),
            schema: self.schema(schema),
            ..facts::Parameter::default()
        }
    }

    fn body(&mut self, body: &Body) -> facts::Body {
        facts::Body {
            required: stated(&body.required),
            content: List::of(&body.content, |media| self.media(media)),
        }
    }

    fn response(&mut self, response: &Response) -> facts::Response {
        facts::Response {
            status: response.status.to_string(),
            headers: List::of(&response.headers, |header| self.header(header)),
            content: List::of(&response.content, |media| self.media(media)),
        }
    }

    fn media(&mut self, media: &MediaType) -> facts::Media {
        facts::Media {
            name: media.name.to_string(),
            schema: optional(&media.schema, |id| self.schema(*id)),
        }
    }

    /// Returns a schema as it is used: by its name, if it has one.
    fn schema(&mut self, id: SchemaId) -> facts::Schema {
        let contract = self.contract;
        let schema = contract.schema(id);
        let Some(name) = &schema.name else {
            return self.whole(schema);
        };
        if !self.names.contains_key(&id) {
            let name = self.free(name);
            self.names.insert(id, name.clone());
            // The entry is reserved first, for recursive schemas.
            self.schemas.insert(name.clone(), facts::Schema::default());
            let whole = self.whole(schema);
            self.schemas.insert(name, whole);
        }
        facts::Schema {
            reference: self.names.get(&id).cloned(),
            ..facts::Schema::default()
        }
    }

    /// Returns a name that no other schema has.
    fn free(&self, name: &str) -> String {
        let numbered = (2..).map(|number: u32| format!("{name}{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        let free = names.find(|name| !self.schemas.contains_key(name));
        free.unwrap_or_default()
    }

    fn whole(&mut self, schema: &Schema) -> facts::Schema {
        if self.depth >= DEEPEST {
            return facts::Schema::default();
        }
        self.depth += 1;
        let facts = facts::Schema {
            reference: None,
            types: schema.types.known().map(|types| names(*types)),
            nullable: stated(&schema.nullable),
            format: stated(&schema.format),
            values: optional(&schema.values, |values| {
                List::of(&values.values, Clone::clone).unwrap_or(List::Some(Vec::new()))
            }),
            default: stated(&schema.default),
            limits: optional(&schema.limits, |limits| bounds(limits)),
            items: optional(&schema.items, |id| Box::new(self.schema(*id))),
            properties: List::of(&schema.properties, |property| facts::Property {
                name: property.name.to_string(),
                required: stated(&property.required),
                schema: self.schema(property.schema),
            }),
            required: schema.also_required.clone(),
            additional: schema.additional.known().map(|additional| {
                Box::new(match additional {
                    Additional::Allowed => facts::Additional::Allowed,
                    Additional::Forbidden => facts::Additional::Forbidden,
                    Additional::Schema(id) => facts::Additional::Schema(Box::new(self.schema(*id))),
                })
            }),
            all_of: List::of(&schema.all_of, |id| self.schema(*id)),
            any_of: List::of(&schema.any_of, |id| self.schema(*id)),
            one_of: List::of(&schema.one_of, |id| self.schema(*id)),
        };
        self.depth -= 1;
        facts
    }
}

/// Converts a fact about something optional.
fn optional<T, U>(
    fact: &crate::model::Fact<Option<T>>,
    convert: impl FnOnce(&T) -> U,
) -> Stated<Option<U>> {
    fact.known().map(|value| Known(value.as_ref().map(convert)))
}

fn names(types: Types) -> Vec<String> {
    let text = types.to_string();
    text.split(" or ").map(str::to_owned).collect()
}

fn bounds(limits: &Limits) -> facts::Limits {
    let bound = |bound: &Bound| match bound.exclusive {
        false => facts::Bound::Within(bound.value.clone()),
        true => facts::Bound::Beyond {
            exclusive: bound.value.clone(),
        },
    };
    facts::Limits {
        minimum: optional(&limits.minimum, bound),
        maximum: optional(&limits.maximum, bound),
        multiple_of: stated(&limits.multiple_of),
        min_length: stated(&limits.min_length),
        max_length: stated(&limits.max_length),
        pattern: stated(&limits.pattern),
        min_items: stated(&limits.min_items),
        max_items: stated(&limits.max_items),
        unique_items: stated(&limits.unique_items),
        min_properties: stated(&limits.min_properties),
        max_properties: stated(&limits.max_properties),
    }
}
