//! What the generated types say of themselves, by `schemars`, is what the contract says of them.
//!
//! Both sides become the same few lines a schema. The types are open where the contract is not: an
//! enum's values are those known today, and a member that the contract does not require may be `null`.

use std::collections::{BTreeMap, BTreeSet};

use metastudio::dynamic;
use serde_json::Value;
use syn::Item;

use crate::{
    public_api::Names,
    support::contract::{GENERATED, document, members, resolve, schema},
};

/// Generated types, each with the schema that it has for itself.
fn types() -> BTreeMap<&'static str, Value> {
    let schemas = dynamic::schemas().into_iter();
    schemas
        .map(|(name, schema)| (name, schema.to_value()))
        .collect()
}

/// The names that schemas of the contract have as types, unless they are no types of their own: lists,
/// texts and the like are written out where they are used.
fn names() -> BTreeMap<&'static str, &'static str> {
    let schemas = members(&document()["components"]["schemas"]);
    let parts = parts();
    let named = schemas.filter(|(name, schema)| is_type(schema) && !parts.contains(name));
    named
        .map(|(name, schema)| (name, schema["x-rust-name"].as_str().unwrap_or(name)))
        .collect()
}

/// What is nothing but a form, or a part of other objects. Such have no types: the parts of a form are
/// arguments, and those of an object are written out in it.
fn parts() -> BTreeSet<&'static str> {
    let (mut parts, mut wholes) = (BTreeSet::new(), BTreeSet::new());
    collect(document(), false, &mut parts, &mut wholes);
    parts.difference(&wholes).copied().collect()
}

/// The names that are referred to, as parts and as wholes.
fn collect(
    value: &'static Value,
    is_part: bool,
    parts: &mut BTreeSet<&'static str>,
    wholes: &mut BTreeSet<&'static str>,
) {
    if let Some(name) = value["$ref"].as_str().and_then(|at| at.rsplit('/').next()) {
        if is_part { &mut *parts } else { &mut *wholes }.insert(name);
    }
    for element in value.as_array().into_iter().flatten() {
        collect(element, is_part, parts, wholes);
    }
    for (name, member) in members(value) {
        let is_joined = name == "allOf" && member.as_array().is_some_and(|arms| arms.len() > 1);
        let is_form = name == "multipart/form-data" || (is_part && name == "schema");
        collect(member, is_joined || is_form, parts, wholes);
    }
}

/// Whether a schema is an object with members, or an enum.
fn is_type(schema: &'static Value) -> bool {
    schema.get("enum").is_some() || !properties(schema).is_empty()
}

/// The members of an object, from all parts of its schema.
fn properties(schema: &'static Value) -> Vec<(&'static str, &'static Value)> {
    let schema = resolve(schema);
    let own = members(&schema["properties"]);
    let parts = schema["allOf"].as_array().into_iter().flatten();
    own.chain(parts.flat_map(properties)).collect()
}

fn required(schema: &'static Value) -> Vec<&'static str> {
    let schema = resolve(schema);
    let own = schema["required"].as_array().into_iter().flatten();
    let own = own.filter_map(Value::as_str);
    let parts = schema["allOf"].as_array().into_iter().flatten();
    own.chain(parts.flat_map(required)).collect()
}

/// A schema of the contract as lines: the values of an enum, or the members of an object.
fn lines_by_contract(schema: &'static Value) -> BTreeSet<String> {
    if schema.get("enum").is_some() {
        return values(schema);
    }
    let required = required(schema);
    let line = |(name, property): (&'static str, &'static Value)| {
        let kind = kind_by_contract(property);
        let optional = by_contract(property, required.contains(&name));
        format!("{name}: {kind}{optional}")
    };
    properties(schema).into_iter().map(line).collect()
}

/// A type's own schema as lines.
fn lines_by_type(schema: &Value) -> BTreeSet<String> {
    if schema.get("enum").is_some() {
        return values(schema);
    }
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let properties = schema["properties"].as_object().into_iter().flatten();
    let line = |(name, property): (&String, &Value)| {
        let kind = kind_by_type(property);
        let optional = by_type(property, required.contains(&name.as_str()));
        format!("{name}: {kind}{optional}")
    };
    properties.map(line).collect()
}

fn values(schema: &Value) -> BTreeSet<String> {
    let values = schema["enum"].as_array().into_iter().flatten();
    let known = values.filter(|value| !value.is_null());
    known.map(|value| format!("value {value}")).collect()
}

/// What a type is called that has no name in the contract.
const UNNAMED: &str = "an unnamed type";

/// The type of a value, in a few words that both dialects can be put in.
fn kind_by_contract(schema: &'static Value) -> String {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().expect("a name");
        let known = names().get(name).map(|name| format!("a {name}"));
        return known.unwrap_or_else(|| kind_by_contract(resolve(schema)));
    }
    if schema.get("properties").is_some() || schema.get("enum").is_some() {
        return UNNAMED.to_owned();
    }
    match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([one]) => return kind_by_contract(one),
        Some(_) => return UNNAMED.to_owned(),
        None => {}
    }
    let of = |key: &str| schema.get(key).filter(|of| of.is_object());
    let of = |key: &str| of(key).map(kind_by_contract).unwrap_or_default();
    match schema["type"].as_str() {
        Some("array") => format!("array of {}", of("items")),
        Some("object") => format!("object of {}", of("additionalProperties")),
        Some("integer") => format!("integer {}", schema["format"].as_str().unwrap_or("int64")),
        Some("string") if schema["format"] == "date-time" => "string date-time".to_owned(),
        Some(name) => name.to_owned(),
        None => String::new(),
    }
}

fn kind_by_type(schema: &Value) -> String {
    let reference = |schema: &Value| {
        let target = schema["$ref"].as_str()?.rsplit('/').next()?;
        let is_named = names().values().any(|name| *name == target);
        Some(if is_named {
            format!("a {target}")
        } else {
            UNNAMED.to_owned()
        })
    };
    let wrapped = ["allOf", "anyOf"]
        .iter()
        .filter_map(|key| schema[*key].as_array());
    let mut referred = std::iter::once(schema)
        .chain(wrapped.flatten())
        .filter_map(reference);
    if let Some(reference) = referred.next() {
        assert_eq!(referred.next(), None, "it refers to several: {schema}");
        return reference;
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let types: Vec<&str> = types.into_iter().filter(|name| *name != "null").collect();
    match types[..] {
        ["array"] => format!("array of {}", kind_by_type(&schema["items"])),
        ["object"] => format!(
            "object of {}",
            kind_by_type(&schema["additionalProperties"])
        ),
        ["integer"] => format!("integer {}", schema["format"].as_str().unwrap_or_default()),
        ["string"] if schema["format"] == "date-time" => "string date-time".to_owned(),
        _ => types.join("|"),
    }
}

/// The contract: what it does not require, or lets be `null`, is optional.
fn by_contract(property: &'static Value, is_required: bool) -> &'static str {
    let nullable = property["nullable"] == true || resolve(property)["nullable"] == true;
    if is_required && !nullable {
        ""
    } else {
        ", optional"
    }
}

/// A type: what is optional may be `null`, or is a list that may be absent.
fn by_type(property: &Value, is_required: bool) -> &'static str {
    let is_null = |schema: &Value| schema["type"] == "null";
    let null = property["type"]
        .as_array()
        .is_some_and(|types| types.contains(&"null".into()))
        || property["anyOf"]
            .as_array()
            .is_some_and(|any| any.iter().any(is_null));
    let list = property["type"] == "array" && property.get("default").is_some();
    match (is_required, null || list) {
        (true, false) => "",
        (false, true) => ", optional",
        (true, true) => ", required and yet optional",
        (false, false) => ", neither required nor optional",
    }
}

#[test]
fn every_schema_has_a_type_that_says_the_same() {
    let types = types();
    for (name, rust) in names() {
        let own = types.get(rust);
        let own = own.unwrap_or_else(|| panic!("{name}: there is no type of it"));
        assert_eq!(
            lines_by_type(own),
            lines_by_contract(schema(name)),
            "{name}"
        );
    }
}

#[test]
fn every_type_without_a_name_in_the_contract_says_what_it_was_made_from() {
    let named = names();
    for (name, own) in types() {
        if !named.values().any(|rust| *rust == name) {
            let made_from = &GENERATED.lowered["components"]["schemas"][name];
            assert!(is_type(made_from), "{name}: it comes from nowhere");
            let (own, made_from) = (lines_by_type(&own), members_of(made_from));
            let own: BTreeSet<&str> = own.iter().map(|line| first_word(line)).collect();
            assert_eq!(own, made_from, "{name}");
        }
    }
}

/// The names of the members, or the word for a value.
fn members_of(schema: &'static Value) -> BTreeSet<&'static str> {
    match schema.get("enum") {
        Some(_) => BTreeSet::from(["value"]),
        None => members(&schema["properties"])
            .map(|(name, _)| name)
            .collect(),
    }
}

fn first_word(line: &str) -> &str {
    line.split([':', ' ']).next().unwrap_or_default()
}

#[test]
fn every_generated_type_is_compared() {
    let generated: BTreeSet<String> = GENERATED
        .files()
        .values()
        .flat_map(|text| types_of(text))
        .collect();
    let compared: BTreeSet<String> = types().into_keys().map(str::to_owned).collect();
    assert_eq!(generated, compared);
}

/// The types that a generated file declares for requests and answers.
fn types_of(text: &str) -> BTreeSet<String> {
    let file = syn::parse_file(text).expect("it is Rust");
    let is_of_types = |name: &syn::Ident| name == "schemas" || name.to_string().starts_with("of_");
    let modules = file.items.into_iter().filter_map(|item| match item {
        Item::Mod(module) if is_of_types(&module.ident) => module.content,
        _ => None,
    });
    modules
        .flat_map(|(_, items)| Names::of(&items).types())
        .collect()
}
