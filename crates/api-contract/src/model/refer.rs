//! The schemas that operations and schemas refer to.

use std::collections::HashMap;

use super::{
    Additional, At, Components, Contract, Fact, Header, MediaType, Operation, Rare, Response,
    Schema, SchemaId,
};

impl Schema {
    /// Calls a function with each schema that this one refers to; the function may replace it.
    pub fn each_reference(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        let one = |fact: &mut Fact<Option<SchemaId>>, visit: &mut dyn FnMut(&mut SchemaId)| {
            if let Fact::Known(Some(id)) = fact {
                visit(id);
            }
        };
        one(&mut self.items, visit);
        one(&mut self.not, visit);
        for property in &mut self.properties.items {
            visit(&mut property.schema);
        }
        if let Fact::Known(Additional::Schema(id)) = &mut self.additional {
            visit(id);
        }
        let parts = [&mut self.all_of, &mut self.any_of, &mut self.one_of];
        parts
            .into_iter()
            .flat_map(|part| &mut part.items)
            .for_each(&mut *visit);
        if let Fact::Known(Some(rare)) = &mut self.rare {
            rare.each_reference(visit);
        }
        if let Fact::Known(Some(discriminator)) = &mut self.discriminator {
            for (_, id) in &mut discriminator.subtypes {
                visit(id);
            }
        }
    }
}

impl Rare {
    fn each_reference(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        self.prefix_items.iter_mut().for_each(&mut *visit);
        let named = [&mut self.pattern_properties, &mut self.dependent_schemas];
        for (_, id) in named.into_iter().flatten() {
            visit(id);
        }
        if let Some(contains) = &mut self.contains {
            visit(&mut contains.schema);
        }
        if let Some(condition) = &mut self.condition {
            let parts = [
                &mut condition.test,
                &mut condition.then,
                &mut condition.otherwise,
            ];
            parts.into_iter().flatten().for_each(&mut *visit);
        }
        let alone = [
            &mut self.property_names,
            &mut self.unevaluated_items,
            &mut self.unevaluated_properties,
        ];
        alone.into_iter().flatten().for_each(&mut *visit);
        let content = self.content.as_mut();
        if let Some(id) = content.and_then(|content| content.schema.as_mut()) {
            visit(id);
        }
    }
}

impl Operation {
    /// Calls a function with each schema that the operation refers to; the function may replace it.
    pub fn each_reference(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        for parameter in &mut self.parameters.items {
            visit(&mut parameter.schema);
        }
        if let Fact::Known(Some(body)) = &mut self.body {
            content(&mut body.content.items, visit);
        }
        for response in &mut self.responses.items {
            self::response(response, visit);
        }
        for callback in &mut self.callbacks.items {
            callback.operation.each_reference(visit);
        }
    }
}

impl Components {
    fn each_reference(&mut self, visit: &mut dyn FnMut(&mut SchemaId)) {
        for (_, id) in &mut self.schemas.items {
            visit(id);
        }
        for (_, parameter) in &mut self.parameters.items {
            visit(&mut parameter.schema);
        }
        for (_, body) in &mut self.bodies.items {
            content(&mut body.content.items, visit);
        }
        for (_, response) in &mut self.responses.items {
            self::response(response, visit);
        }
        headers(&mut self.headers.items, visit);
        for operation in (self.path_items.items.iter_mut()).chain(&mut self.callbacks.items) {
            operation.each_reference(visit);
        }
    }
}

fn response(response: &mut Response, visit: &mut dyn FnMut(&mut SchemaId)) {
    headers(&mut response.headers.items, visit);
    content(&mut response.content.items, visit);
}

fn content(media: &mut [MediaType], visit: &mut dyn FnMut(&mut SchemaId)) {
    for media in media {
        if let Fact::Known(Some(id)) = &mut media.schema {
            visit(id);
        }
        if let Fact::Known(encodings) = &mut media.encoding {
            for encoding in encodings {
                headers(&mut encoding.headers.items, visit);
            }
        }
    }
}

fn headers(list: &mut [Header], visit: &mut dyn FnMut(&mut SchemaId)) {
    for header in list {
        visit(&mut header.schema);
    }
}

impl Contract {
    /// Merges named schemas with the same content, and unnamed ones.
    ///
    /// A source that repeats its schemas in every file then has each of them once.
    pub fn unify(&mut self) {
        let classes = self.classes();
        let representative = |id: &mut SchemaId| {
            if let Some(class) = classes.get(id.index()) {
                *id = SchemaId::new(*class);
            }
        };
        for (index, schema) in self.schemas.iter_mut().enumerate() {
            match classes.get(index) {
                Some(class) if *class != index => *schema = Schema::unknown(schema.at),
                _ => schema.each_reference(&mut { representative }),
            }
        }
        let operations = self.operations.items.iter_mut();
        for operation in operations.chain(&mut self.webhooks.items) {
            operation.each_reference(&mut { representative });
        }
        if let Some(components) = &mut self.components {
            components.each_reference(&mut { representative });
        }
    }

    /// Returns, for each schema, the first one with the same content.
    fn classes(&self) -> Vec<usize> {
        let mut classes: Vec<usize> = vec![0; self.schemas.len()];
        let mut count = 0;
        loop {
            let mut firsts = HashMap::new();
            let next: Vec<usize> = (0..)
                .zip(&self.schemas)
                .map(|(index, schema)| {
                    let mut schema = schema.clone();
                    schema.at = At::default();
                    for property in &mut schema.properties.items {
                        property.at = At::default();
                    }
                    schema.each_reference(&mut |id| {
                        let class = classes.get(id.index()).copied();
                        *id = SchemaId::new(class.unwrap_or_default());
                    });
                    let key = (index == SchemaId::UNKNOWN.index(), format!("{schema:?}"));
                    *firsts.entry(key).or_insert(index)
                })
                .collect();
            // Classes are only ever split: an unchanged number means that they are final.
            if firsts.len() == count {
                return next;
            }
            count = firsts.len();
            classes = next;
        }
    }
}
