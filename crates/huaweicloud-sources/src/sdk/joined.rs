//! Calls of several operations that have one method and path, such as those that a word in the body tells
//! apart: a contract has one operation for them, with the inputs and outputs of each.

use api_contract::model::{
    Body, Contract, Fact, Listing, MediaType, Operation, Property, Response, Schema, SchemaId,
    Types,
};

/// Adds the inputs and outputs of another operation. What only one of them has is not required.
///
/// The schemas of both must be filled in.
pub(super) fn join(contract: &mut Contract, own: &mut Operation, other: Operation) {
    let (parameters, more) = (&mut own.parameters.items, other.parameters.items);
    let has = |parameters: &[api_contract::model::Parameter], name: &str, location| {
        let mut parameters = parameters.iter();
        parameters.any(|own| own.location == location && &*own.name == name)
    };
    for parameter in &mut *parameters {
        if !has(&more, &parameter.name, parameter.location) {
            parameter.required = false.into();
        }
    }
    for mut parameter in more {
        if !has(parameters, &parameter.name, parameter.location) {
            parameter.required = false.into();
            parameters.push(parameter);
        }
    }
    own.parameters.complete &= other.parameters.complete;
    own.body = match (own.body.value().cloned(), other.body.value().cloned()) {
        (Some(own), Some(other)) => Some(body(contract, own, other)).into(),
        // Some calls have no body.
        (Some(body), None) | (None, Some(body)) => Some(Body {
            required: false.into(),
            ..body
        })
        .into(),
        (None, None) => own.body.clone(),
    };
    for response in other.responses.items {
        let known = own.responses.items.iter_mut();
        match { known }.find(|known| known.status == response.status) {
            Some(known) => add_response(contract, known, response),
            None => own.responses.items.push(response),
        }
    }
}

fn body(contract: &mut Contract, own: Body, other: Body) -> Body {
    let required = match (own.required.is_true(), other.required.is_true()) {
        (true, true) => true.into(),
        _ => Fact::Unknown,
    };
    Body {
        required,
        content: content(contract, own.content, other.content),
        ..own
    }
}

fn add_response(contract: &mut Contract, own: &mut Response, other: Response) {
    let known = std::mem::take(&mut own.content);
    own.content = content(contract, known, other.content);
    for header in other.headers.items {
        let mut known = own.headers.items.iter();
        if !known.any(|known| known.name.eq_ignore_ascii_case(&header.name)) {
            own.headers.items.push(header);
        }
    }
}

fn content(
    contract: &mut Contract,
    mut own: Listing<MediaType>,
    other: Listing<MediaType>,
) -> Listing<MediaType> {
    for media in other.items {
        let known = own.items.iter_mut().find(|known| known.name == media.name);
        match known {
            Some(known) => {
                let (first, second) =
                    (known.schema.value().copied(), media.schema.value().copied());
                if let (Some(first), Some(second)) = (first, second) {
                    known.schema = Some(union(contract, first, second)).into();
                }
            }
            None => own.items.push(media),
        }
    }
    own.complete &= other.complete;
    own
}

/// Returns an object with the properties of both schemas; of two that are no objects, the first.
fn union(contract: &mut Contract, first: SchemaId, second: SchemaId) -> SchemaId {
    if first == second {
        return first;
    }
    let (one, other) = (
        contract.schema(first).clone(),
        contract.schema(second).clone(),
    );
    let is_object = |schema: &Schema| schema.types == Fact::Known(Types::OBJECT);
    if !is_object(&one) || !is_object(&other) {
        return first;
    }
    let required = |schema: &Schema, name: &str| {
        let mut properties = schema.properties.items.iter();
        properties.any(|own| &*own.name == name && own.required.is_true())
    };
    let mut items: Vec<Property> = Vec::new();
    for property in one.properties.items.iter().chain(&other.properties.items) {
        let name = &property.name;
        if items.iter().all(|known| known.name != *name) {
            let both = required(&one, name) && required(&other, name);
            items.push(Property {
                required: if both { true.into() } else { Fact::Unknown },
                ..property.clone()
            });
        }
    }
    let complete = one.properties.complete && other.properties.complete;
    contract.add_schema(Schema {
        name: None,
        properties: Listing { items, complete },
        ..one
    })
}
