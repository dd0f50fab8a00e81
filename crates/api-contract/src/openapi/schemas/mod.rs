//! Reads schema objects.

mod limits;
mod rare;

use std::collections::HashSet;

use serde_json::Value;

use super::reader::{Here, Reader, value};
use openapi_document::tree::{Data, Node};

use crate::model::{
    Additional, Discriminator, Enumeration, Fact, Listing, Property, Schema, SchemaId, Types,
};

/// Fields of a schema object that are read; all others are kept as extensions.
const READ: [&str; 58] = [
    "$ref",
    "type",
    "nullable",
    "format",
    "enum",
    "x-extensible-enum",
    "x-open-enum",
    "const",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "items",
    "additionalItems",
    "properties",
    "required",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "discriminator",
    "readOnly",
    "writeOnly",
    "deprecated",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "$schema",
    "$comment",
    "$dynamicRef",
    "$anchor",
    "$dynamicAnchor",
    "$id",
    "$defs",
];

/// Siblings of a reference that do not constrain values.
const WORDS: [&str; 6] = [
    "$ref",
    "$dynamicRef",
    "description",
    "summary",
    "title",
    "$comment",
];

/// Returns the id of a node's schema; the schema is read later.
pub(super) fn id<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> SchemaId {
    let siblings = here.node.entries();
    let refers = is_reference(here);
    // OpenAPI 3.1 reads all siblings of a reference, and 3.0 none; existing ones are assumed to be
    // intended.
    let has_more = refers
        && siblings
            .clone()
            .any(|(name, _)| !WORDS.contains(&name) && !name.starts_with("x-"));
    let target = if refers && !has_more {
        match reader.follow(here) {
            Some(target) => target,
            None => return SchemaId::UNKNOWN,
        }
    } else {
        here
    };
    let address = target.node.identity();
    if let Some(id) = reader.known.get(&address) {
        return *id;
    }
    let id = reader.contract.add_schema(Schema::unknown(target.at));
    reader.known.insert(address, id);
    reader.queue.push_back((id, target));
    id
}

/// Reads every queued schema.
pub(super) fn drain(reader: &mut Reader<'_>) {
    while let Some((id, here)) = reader.queue.pop_front() {
        let schema = read(reader, here);
        if let Some(slot) = reader.contract.schemas.get_mut(id.index()) {
            *slot = schema;
        }
    }
}

fn read<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Schema {
    match here.node.data() {
        Data::Map(_) => {}
        Data::Bool(true) => return Schema::any(here.at),
        Data::Bool(false) => {
            return Schema {
                types: Fact::Known(Types::NONE),
                ..Schema::any(here.at)
            };
        }
        _ => {
            reader.wrong(here.at, "", here.node, "a schema");
            return Schema::unknown(here.at);
        }
    }
    let (types, nullable) = types(reader, here);
    let mut all_of = children(reader, here, "allOf");
    if is_reference(here) {
        all_of.insert(0, reference(reader, here));
    }
    let (properties, also_required) = properties(reader, here);
    Schema {
        at: here.at,
        name: reader.name(here),
        types,
        nullable,
        format: reader.text(here, "format"),
        values: values(reader, here),
        constant: reader.fact(here, "const", "a value", value),
        default: reader.fact(here, "default", "a value", value),
        limits: limits::read(reader, here),
        items: Fact::Known(items(reader, here)),
        properties,
        also_required,
        additional: additional(reader, here),
        any_of: Listing::complete(children(reader, here, "anyOf")),
        one_of: Listing::complete(children(reader, here, "oneOf")),
        all_of: Listing::complete(all_of),
        not: Fact::Known(child(reader, here, "not")),
        discriminator: discriminator(reader, here),
        read_only: reader.flag(here, "readOnly", false),
        write_only: reader.flag(here, "writeOnly", false),
        deprecated: reader.flag(here, "deprecated", false),
        rare: Fact::Known(rare::read(reader, here)),
        docs: reader.docs(here, &READ),
    }
}

fn is_reference(here: Here<'_>) -> bool {
    ["$ref", "$dynamicRef"]
        .iter()
        .any(|name| here.node.get(name).is_some())
}

/// Returns the target of a reference that has siblings.
fn reference<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> SchemaId {
    let Some(target) = reader.follow(here) else {
        return SchemaId::UNKNOWN;
    };
    id(reader, target)
}

fn child<'d>(reader: &mut Reader<'d>, here: Here<'d>, name: &'static str) -> Option<SchemaId> {
    let node = reader.field(here, name)?;
    Some(id(reader, node))
}

fn children<'d>(reader: &mut Reader<'d>, here: Here<'d>, name: &'static str) -> Vec<SchemaId> {
    let elements = reader.elements(here, name);
    elements.into_iter().map(|node| id(reader, node)).collect()
}

fn named<'d>(
    reader: &mut Reader<'d>,
    here: Here<'d>,
    name: &'static str,
) -> Vec<(Box<str>, SchemaId)> {
    let entries = reader.entries(here, name);
    entries
        .into_iter()
        .map(|(name, node)| (name.into(), id(reader, node)))
        .collect()
}

fn types<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> (Fact<Types>, Fact<bool>) {
    let declared = reader.flag(here, "nullable", false);
    let Some(node) = here.node.get("type") else {
        return (Fact::Known(Types::ANY), declared);
    };
    let mut types = Types::NONE;
    let mut null = false;
    let mut names = Vec::new();
    match node.data() {
        Data::List(nodes) => names.extend(nodes.map(Node::text)),
        _ => names.push(node.text()),
    }
    for name in names {
        match name {
            Some("null") => null = true,
            _ => match name.and_then(Types::named) {
                Some(named) => types = types.with(named),
                None => {
                    reader.wrong(here.at, "type", node, "a type of JSON Schema");
                    return (Fact::Unknown, declared);
                }
            },
        }
    }
    let nullable = if null { Fact::Known(true) } else { declared };
    (Fact::Known(types), nullable)
}

fn values<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Fact<Option<Box<Enumeration>>> {
    let mut open = match here.node.get("x-open-enum") {
        Some(_) => reader.flag(here, "x-open-enum", false),
        None => reader.open_enums,
    };
    let mut name = "enum";
    if here.node.get("enum").is_none() && here.node.get("x-extensible-enum").is_some() {
        (name, open) = ("x-extensible-enum", Fact::Known(true));
    }
    reader.fact(here, name, "a list of values", |node| match node.data() {
        Data::List(nodes) => {
            let mut values: Vec<Value> = Vec::with_capacity(nodes.len());
            for node in nodes {
                values.push(node.to_value());
            }
            Some(Some(Box::new(Enumeration {
                values: Listing::complete(values),
                open,
            })))
        }
        Data::Null => Some(None),
        _ => None,
    })
}

/// Returns the schema of elements. Schemas in a list are those of the first elements, in the words of
/// older versions of JSON Schema.
fn items<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Option<SchemaId> {
    match here.node.get("items").map(Node::data) {
        Some(Data::List(_)) => child(reader, here, "additionalItems"),
        _ => child(reader, here, "items"),
    }
}

fn properties<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> (Listing<Property>, Vec<Box<str>>) {
    let mut required: HashSet<&'d str> = HashSet::new();
    let mut known = true;
    if let Some(node) = here.node.get("required") {
        match node.data() {
            Data::List(nodes) => required.extend(nodes.filter_map(Node::text)),
            // A boolean here is a remnant of older drafts, and does not describe properties.
            Data::Null | Data::Bool(_) => {}
            _ => {
                reader.wrong(here.at, "required", node, "a list of names");
                known = false;
            }
        }
    }
    let mut properties = Vec::new();
    for (name, node) in reader.entries(here, "properties") {
        let is_required = required.remove(name);
        properties.push(Property {
            at: node.at,
            name: name.into(),
            required: if known {
                Fact::Known(is_required)
            } else {
                Fact::Unknown
            },
            schema: id(reader, node),
        });
    }
    let mut rest: Vec<Box<str>> = required.into_iter().map(Into::into).collect();
    rest.sort_unstable();
    let properties = Listing {
        items: properties,
        complete: reader.is_whole(here, "properties"),
    };
    (properties, rest)
}

fn additional<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Fact<Additional> {
    let name = "additionalProperties";
    match here.node.get(name).map(Node::data) {
        None | Some(Data::Bool(true)) => Fact::Known(Additional::Allowed),
        Some(Data::Bool(false)) => Fact::Known(Additional::Forbidden),
        Some(Data::Map(entries)) if entries.len() == 0 => Fact::Known(Additional::Allowed),
        Some(_) => child(reader, here, name)
            .map(Additional::Schema)
            .map_or(Fact::Unknown, Fact::Known),
    }
}

fn discriminator<'d>(reader: &mut Reader<'d>, here: Here<'d>) -> Fact<Option<Box<Discriminator>>> {
    let Some(node) = reader.field(here, "discriminator") else {
        return Fact::Known(None);
    };
    let Some(property) = node.node.get("propertyName").and_then(Node::text) else {
        reader.wrong(
            here.at,
            "discriminator",
            node.node,
            "an object with `propertyName`",
        );
        return Fact::Unknown;
    };
    let mut mapping: Vec<(Box<str>, Box<str>)> = Vec::new();
    let mut subtypes: Vec<(Box<str>, SchemaId)> = Vec::new();
    for (name, target) in node.node.get("mapping").into_iter().flat_map(Node::entries) {
        let Some(text) = target.text() else {
            continue;
        };
        let target = reader.mapped(node, target, text);
        if let Some(target) = target {
            subtypes.push((name.into(), id(reader, target)));
        }
        // A name and a reference to the component of that name are equivalent, and so is a reference
        // to the file that would be the component in a single file.
        let in_file = target.and_then(|target| reader.name_in_bundle(target));
        let text = text.rsplit('/').next().unwrap_or(text);
        mapping.push((name.into(), in_file.unwrap_or_else(|| text.into())));
    }
    // A subtype missing from the mapping is selected by the name of its component.
    for name in ["oneOf", "anyOf"] {
        for branch in reader.elements(here, name) {
            let Some(target) = reader
                .follow(branch)
                .filter(|target| target.at != branch.at)
            else {
                continue;
            };
            if let Some(name) = reader.name(target) {
                add_subtype(&mut subtypes, name, id(reader, target));
            }
        }
    }
    for (name, target) in reader.extensions_of(here) {
        add_subtype(&mut subtypes, name.into(), id(reader, target));
    }
    mapping.sort_unstable();
    Fact::Known(Some(Box::new(Discriminator {
        at: node.at,
        property: property.into(),
        mapping,
        subtypes,
    })))
}

fn add_subtype(subtypes: &mut Vec<(Box<str>, SchemaId)>, name: Box<str>, id: SchemaId) {
    if !subtypes.iter().any(|(_, known)| *known == id) {
        subtypes.push((name, id));
    }
}
