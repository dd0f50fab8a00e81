//! Operations of one method and path, such as those that a word in the body tells apart: a contract has one
//! operation for them, with the inputs and outputs of each.

use std::collections::HashSet;

use api_contract::{
    Finding,
    model::{
        Body, Contract, Fact, Listing, MediaType, Operation, Property, Response, Schema, SchemaId,
        Types,
    },
};

/// Words at the end of the common part of names, after which something is missing.
const OPEN_ENDS: [&str; 7] = ["And", "By", "For", "From", "Of", "To", "With"];

/// Joins other operations to the first ones of the same method and path, which are listed at these places.
///
/// The schemas of all must be filled in.
pub(super) fn join_all(
    contract: &mut Contract,
    operations: &mut [Operation],
    others: Vec<(usize, Operation)>,
) {
    let ids = operations.iter().filter_map(|own| own.id.value());
    let taken: HashSet<String> = ids.map(|id| id.to_ascii_lowercase()).collect();
    for (first, other) in others {
        let Some(own) = operations.get_mut(first) else {
            continue;
        };
        let common = match (own.id.value(), other.id.value()) {
            (Some(own), Some(other)) => common_name(own, other),
            _ => None,
        };
        if let Some(name) = common.filter(|name| !taken.contains(&name.to_ascii_lowercase())) {
            own.id = Some(name.into()).into();
        }
        join(contract, own, other);
    }
}

/// Returns a finding about two operations that a contract cannot tell apart.
pub(super) fn twice(rule: &'static str, known: &Operation, other: &Operation) -> Finding {
    let id = |operation: &Operation| operation.id.value().cloned().unwrap_or_default();
    let message = format!(
        "`{}` has the method and path of `{}`: they are one operation, with the inputs of both",
        id(other),
        id(known)
    );
    let help = "name the operation for what both do; the values in its request tell them apart";
    Finding::warning(rule, "/paths", message, help)
}

/// Returns the words that two names have in common, in their order, if both begin with the same one and
/// share another: `ListZones` of `ListPublicZones` and `ListPrivateZones`.
fn common_name(one: &str, other: &str) -> Option<String> {
    let (one, other) = (words(one), words(other));
    if one.first() != other.first() {
        return None;
    }
    let mut common: Vec<&str> = Vec::new();
    let mut rest = other.as_slice();
    for word in one {
        if let Some(at) = rest.iter().position(|next| *next == word) {
            common.push(word);
            rest = rest.get(at + 1..).unwrap_or_default();
        }
    }
    while common.last().is_some_and(|last| OPEN_ENDS.contains(last)) {
        common.pop();
    }
    (common.len() > 1).then(|| common.concat())
}

/// Returns the words of a name in camel case.
fn words(name: &str) -> Vec<&str> {
    let bytes = name.as_bytes();
    let is = |at: usize, is: fn(&u8) -> bool| bytes.get(at).is_some_and(is);
    let begins = |at: usize| {
        is(at, u8::is_ascii_uppercase)
            && (!is(at - 1, u8::is_ascii_uppercase) || is(at + 1, u8::is_ascii_lowercase))
    };
    let mut ends: Vec<usize> = (1..bytes.len()).filter(|at| begins(*at)).collect();
    ends.push(bytes.len());
    let begun = std::iter::once(0).chain(ends.clone());
    begun
        .zip(ends)
        .filter_map(|(begin, end)| name.get(begin..end))
        .collect()
}

/// Adds the inputs and outputs of another operation. What only one of them has is not required.
fn join(contract: &mut Contract, own: &mut Operation, other: Operation) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_operations_have_the_words_that_their_names_share() {
        for (one, other, common) in [
            ("ListPublicZones", "ListPrivateZones", Some("ListZones")),
            (
                "BatchStopServers",
                "BatchRebootServers",
                Some("BatchServers"),
            ),
            ("CreateKeyByAgency", "CreateKeyByToken", Some("CreateKey")),
            (
                "CreateInstance",
                "CreateRestoreInstance",
                Some("CreateInstance"),
            ),
            ("UpdateHTTPRule", "UpdateTCPRule", Some("UpdateRule")),
            ("StartGraph", "StopGraph", None),
            ("ShowBook", "ShowShelf", None),
            ("", "", None),
        ] {
            assert_eq!(common_name(one, other).as_deref(), common, "{one} {other}");
        }
    }
}
