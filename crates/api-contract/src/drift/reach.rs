//! The parts of operations, and the schemas that they refer to.

use std::collections::HashSet;

use crate::model::{Additional, At, Contract, Operation, Schema, SchemaId};

/// Visits these schemas and those that they contain, each once.
pub(super) fn each_schema(
    contract: &Contract,
    mut schemas: Vec<SchemaId>,
    mut visit: impl FnMut(&Schema),
) {
    let mut seen = HashSet::new();
    while let Some(id) = schemas.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = contract.schema(id);
        visit(schema);
        schemas.extend(schema.items.value());
        schemas.extend(schema.properties.items.iter().map(|field| field.schema));
        schemas.extend(&schema.all_of.items);
        schemas.extend(&schema.any_of.items);
        schemas.extend(&schema.one_of.items);
        if let Some(Additional::Schema(id)) = schema.additional.known() {
            schemas.push(*id);
        }
    }
}

/// Collects the parts of an operation that are no schemas, and the schemas that it refers to.
pub(super) fn direct(operation: &Operation, parts: &mut HashSet<At>, schemas: &mut Vec<SchemaId>) {
    parts.insert(operation.at);
    for parameter in &operation.parameters.items {
        parts.insert(parameter.at);
        schemas.push(parameter.schema);
    }
    let body = operation.body.value();
    parts.extend(body.map(|body| body.at));
    let mut media: Vec<_> = body.map_or(Vec::new(), |body| body.content.items.iter().collect());
    for response in &operation.responses.items {
        parts.insert(response.at);
        media.extend(&response.content.items);
        for header in &response.headers.items {
            parts.insert(header.at);
            schemas.push(header.schema);
        }
    }
    for media in media {
        parts.insert(media.at);
        schemas.extend(media.schema.value());
    }
}
