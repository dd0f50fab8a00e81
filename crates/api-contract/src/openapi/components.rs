//! Reads the components of a document without operations.

use super::{
    operations::{Around, body_at, callbacks, headers, parameter, path_item, response},
    reader::Reader,
    schemas,
};
use crate::model::{Callback, Components, Fact, Listing, Requirement};

/// Reads the components of a document, which has no operations that use them.
pub(super) fn read(reader: &mut Reader<'_>, security: &Fact<Vec<Requirement>>) -> Components {
    let mut found = Components {
        schemas: Listing::complete(Vec::new()),
        parameters: Listing::complete(Vec::new()),
        bodies: Listing::complete(Vec::new()),
        responses: Listing::complete(Vec::new()),
        headers: Listing::complete(Vec::new()),
        path_items: Listing::complete(Vec::new()),
        callbacks: Listing::complete(Vec::new()),
    };
    for root in reader.roots() {
        let Some(components) = reader.field(root, "components") else {
            continue;
        };
        for (name, here) in reader.entries(components, "schemas") {
            let id = schemas::id(reader, here);
            found.schemas.items.push((name.into(), id));
        }
        for (name, here) in reader.entries(components, "parameters") {
            let here = reader.follow(here);
            match here.and_then(|here| parameter(reader, here)) {
                Some(parameter) => found.parameters.items.push((name.into(), parameter)),
                None => found.parameters.complete = false,
            }
        }
        for (name, here) in reader.entries(components, "requestBodies") {
            match reader.follow(here) {
                Some(here) => found
                    .bodies
                    .items
                    .push((name.into(), body_at(reader, here))),
                None => found.bodies.complete = false,
            }
        }
        for (name, here) in reader.entries(components, "responses") {
            match reader.follow(here) {
                Some(here) => {
                    let response = response(reader, name, here);
                    found.responses.items.push((name.into(), response));
                }
                None => found.responses.complete = false,
            }
        }
        let headers = headers(reader, components);
        found.headers.items.extend(headers.items);
        found.headers.complete &= headers.complete;
        for (name, here) in reader.entries(components, "pathItems") {
            path_item(reader, name, here, security, 0, &mut found.path_items.items);
        }
        let around = Around {
            security: security.clone(),
            parameters: Vec::new(),
            servers: Fact::Known(None),
            depth: 0,
        };
        let callbacks = callbacks(reader, components, &around);
        found.callbacks.complete &= callbacks.complete;
        for Callback {
            name,
            mut operation,
        } in callbacks.items
        {
            operation.path = format!("{name} {}", operation.path).into();
            found.callbacks.items.push(operation);
        }
    }
    found
}
