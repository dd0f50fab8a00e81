//! The schemas of the generated types, by `schemars`, agree with those of the contract.
//!
//! Both are converted to a few lines per schema. The types are more tolerant than the contract: enums are open,
//! and a field that is not required may be `null`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use metastudio::dynamic;
use serde_json::Value;
use syn::Item;

use crate::{
    public_api::Names,
    support::contract::{GENERATED, document, fields, resolve, schema},
};

/// Returns the generated types with their schemas.
fn types() -> BTreeMap<&'static str, Value> {
    let schemas = dynamic::schemas().into_iter();
    schemas
        .map(|(name, schema)| (name, schema.to_value()))
        .collect()
}

/// Returns the names of schemas and of their types. Schemas of lists, texts and the like have no types; they
/// are inlined.
fn names() -> &'static BTreeMap<&'static str, &'static str> {
    static NAMES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(find_names);
    &NAMES
}

fn find_names() -> BTreeMap<&'static str, &'static str> {
    let schemas = fields(&document()["components"]["schemas"]);
    let parts = parts();
    let named = schemas.filter(|(name, schema)| is_type(schema) && !parts.contains(name));
    named
        .map(|(name, schema)| (name, schema["x-rust-name"].as_str().unwrap_or(name)))
        .collect()
}

/// Returns the schemas that are only forms, or only parts of `allOf`.
///
/// They have no types: the parts of a form are arguments, and those of an object are merged into it.
fn parts() -> BTreeSet<&'static str> {
    let (mut parts, mut wholes) = (BTreeSet::new(), BTreeSet::new());
    collect(document(), false, &mut parts, &mut wholes);
    parts.difference(&wholes).copied().collect()
}

/// Collects the names that are referenced as parts and as wholes.
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
    for (name, value) in fields(value) {
        let is_joined = name == "allOf" && value.as_array().is_some_and(|arms| arms.len() > 1);
        let is_form = name == "multipart/form-data" || (is_part && name == "schema");
        collect(value, is_joined || is_form, parts, wholes);
    }
}

/// Returns whether a schema is an object with properties, or an enum.
fn is_type(schema: &'static Value) -> bool {
    schema.get("enum").is_some() || !properties(schema).is_empty()
}

/// Returns the properties of an object, from all parts of its schema.
fn properties(schema: &'static Value) -> Vec<(&'static str, &'static Value)> {
    let schema = resolve(schema);
    let own = fields(&schema["properties"]);
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

/// Converts a schema of the contract to lines: the values of an enum, or the properties of an object.
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

/// Converts the schema of a type to lines.
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

/// The name of types without a name in the contract.
const UNNAMED: &str = "an unnamed type";

/// Returns the type of a value, in a form that is common to both dialects.
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
        assert_eq!(referred.next(), None, "several references: {schema}");
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

/// In the contract, a property that is not required or is nullable is optional.
fn by_contract(property: &'static Value, is_required: bool) -> &'static str {
    let nullable = property["nullable"] == true || resolve(property)["nullable"] == true;
    if is_required && !nullable {
        ""
    } else {
        ", optional"
    }
}

/// In a type, a property that may be `null`, or is a list or map with a default, is optional.
fn by_type(property: &Value, is_required: bool) -> &'static str {
    let is_null = |schema: &Value| schema["type"] == "null";
    let null = property["type"]
        .as_array()
        .is_some_and(|types| types.contains(&"null".into()))
        || property["anyOf"]
            .as_array()
            .is_some_and(|any| any.iter().any(is_null));
    let collection = property["type"] == "array" || property["type"] == "object";
    let empty = collection && property.get("default").is_some();
    // A value of any type may be `null` too.
    let any = kind_by_type(property).is_empty();
    match (is_required, null || empty || any && !is_required) {
        (true, false) => "",
        (false, true) => ", optional",
        (true, true) => ", both required and optional",
        (false, false) => ", neither required nor optional",
    }
}

#[test]
fn every_schema_agrees_with_its_type() {
    let types = types();
    for (name, rust) in names() {
        let own = types.get(rust);
        let own = own.unwrap_or_else(|| panic!("{name}: no type"));
        assert_eq!(
            lines_by_type(own),
            lines_by_contract(schema(name)),
            "{name}"
        );
    }
}

#[test]
fn every_type_without_a_name_in_the_contract_agrees_with_its_source() {
    let named = names();
    for (name, own) in types() {
        if !named.values().any(|rust| *rust == name) {
            let source = &GENERATED.lowered["components"]["schemas"][name];
            assert!(is_type(source), "{name}: no source");
            let (own, source) = (lines_by_type(&own), names_of(source));
            let own: BTreeSet<&str> = own.iter().map(|line| first_word(line)).collect();
            assert_eq!(own, source, "{name}");
        }
    }
}

/// Returns the names of the properties, or `value` for an enum.
fn names_of(schema: &'static Value) -> BTreeSet<&'static str> {
    match schema.get("enum") {
        Some(_) => BTreeSet::from(["value"]),
        None => fields(&schema["properties"])
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

/// Returns the types that a generated file declares for requests and responses.
fn types_of(text: &str) -> BTreeSet<String> {
    let file = syn::parse_file(text).expect("valid Rust");
    let is_of_types = |name: &syn::Ident| name == "schemas" || name.to_string().starts_with("of_");
    let modules = file.items.into_iter().filter_map(|item| match item {
        Item::Mod(module) if is_of_types(&module.ident) => module.content,
        _ => None,
    });
    modules
        .flat_map(|(_, items)| Names::of(&items).types())
        .collect()
}
