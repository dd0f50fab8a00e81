//! The part that both a spec and a source describe.

use std::collections::{BTreeMap, HashSet};

use openapi_document::extensions::{Extension, Signature};
use serde_json::Value;

use super::reach;
use crate::{
    counterpart::{Counterparts, name, same_call},
    model::{At, Contract, Fact, In, Listing, Operation, Parameter, Schema, SchemaId, Types},
    reader::Kind,
};

/// The extension of a security scheme that names the headers sent with it.
const HEADERS: &str = "x-headers";

/// A spec and a source, reduced to the comparable parts.
pub(super) struct Shared {
    pub(super) spec: Contract,
    pub(super) source: Contract,
    /// Operations that only the source has and that are not required in the spec.
    pub(super) beyond: Vec<String>,
    /// Calls of the source that the spec has under another method or path, mapped to the spec's
    /// call.
    pub(super) moved: BTreeMap<String, String>,
    /// The operations of the spec that the source describes completely.
    pub(super) whole: Vec<At>,
}

/// Reduces both sides. A page describes one operation, and the spec is expected to have it; a
/// source of many operations may have more than the spec.
pub(super) fn of(spec: &Contract, source: &Contract, kind: &Kind) -> Shared {
    let mut shared = Shared {
        spec: spec.clone(),
        source: source.clone(),
        beyond: Vec::new(),
        moved: BTreeMap::new(),
        whole: Vec::new(),
    };
    let expected = kind.is_expected_whole();
    if kind.lists_credentials() {
        with_credentials(&mut shared);
    }
    let counterparts = Counterparts::new(&shared.spec);
    let mut taken = HashSet::new();
    let mut kept = Vec::new();
    for mut operation in std::mem::take(&mut shared.source.operations.items) {
        let known = counterparts.of(&operation, source);
        if let Some(known) = known {
            taken.insert(known.at);
            if is_whole(source, &operation) {
                shared.whole.push(known.at);
            }
            if !same_call(&operation, known) {
                // A moved operation is the same one: the comparison matches it by id.
                operation.id = known.id.clone();
                shared.moved.insert(name(&operation), name(known));
            }
        }
        if known.is_some() || expected {
            kept.push(operation);
        } else {
            shared.beyond.push(name(&operation));
        }
    }
    shared.source.operations.items = kept;
    if !source.operations.complete {
        let operations = &mut shared.spec.operations.items;
        operations.retain(|operation| taken.contains(&operation.at));
    }
    shared
}

/// Returns whether the source has lost none of an operation's parameters, responses and properties.
/// A table that never existed is not lost.
fn is_whole(source: &Contract, operation: &Operation) -> bool {
    fn lost<T>(listing: &Listing<T>) -> bool {
        !listing.complete && !listing.items.is_empty()
    }
    let mut schemas = Vec::new();
    reach::direct(operation, &mut HashSet::new(), &mut schemas);
    let mut is_whole = operation.responses.complete && !lost(&operation.parameters);
    reach::each_schema(source, schemas, |schema| {
        is_whole &= !lost(&schema.properties)
    });
    is_whole
}

/// Adds the headers of the security schemes to the spec's operations as parameters.
///
/// Applies if the source lists some of them: pages describe credentials only in this way.
fn with_credentials(shared: &mut Shared) {
    let headers = credentials(&shared.spec);
    let is_credential = |parameter: &Parameter| {
        let named = |(_, name): &(At, String)| name.eq_ignore_ascii_case(&parameter.name);
        parameter.location == In::Header && headers.iter().any(named)
    };
    let mut listed = shared
        .source
        .operations
        .items
        .iter()
        .flat_map(|operation| &operation.parameters.items);
    if !listed.any(is_credential) {
        return;
    }
    for (at, name) in headers {
        let mut text = Schema::unknown(at);
        text.types = Fact::Known(Types::STRING);
        let schema: SchemaId = shared.spec.add_schema(text);
        for operation in &mut shared.spec.operations.items {
            let mut parameter = Parameter::unknown(at, &name, In::Header);
            // Another scheme may not need it.
            parameter.required = Fact::Known(false);
            parameter.schema = schema;
            operation.parameters.items.push(parameter);
        }
    }
}

/// Returns the headers that a spec's security schemes need, with the places of the schemes.
pub(super) fn credentials(spec: &Contract) -> Vec<(At, String)> {
    let mut headers = Vec::new();
    for scheme in &spec.security_schemes.items {
        let wire = scheme
            .wire
            .known()
            .and_then(|wire| wire.strip_prefix("header "));
        let docs = scheme.docs.value();
        let extensions = || docs.into_iter().flat_map(|docs| &docs.extensions);
        // Headers that the service sends with its callbacks are not request headers.
        if extensions().any(|(name, _)| &**name == Signature::KEY) {
            continue;
        }
        let others = extensions().filter(|(name, _)| &**name == HEADERS);
        let others = others.flat_map(|(_, value)| value.as_array().into_iter().flatten());
        let names = wire.into_iter().chain(others.filter_map(Value::as_str));
        headers.extend(names.map(|name| (scheme.at, name.to_owned())));
    }
    headers
}
