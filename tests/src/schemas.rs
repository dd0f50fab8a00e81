//! What the generated types say of themselves, by `schemars`, is what the contract says of them.
//!
//! Both sides become the same few lines a schema. The types are open where the contract is not: an
//! enum's values are those known today, and a member that the contract does not require may be `null`.

use std::collections::{BTreeMap, BTreeSet};

use metastudio::types::{
    DigitalHumanVideo, ErrorResponse, List2dModelTrainingJobResponse,
    ListDigitalHumanVideoResponse, ListPictureModelingJobsResponse, MattingType, ModelResolution,
    ModelVersion, OutputAssetInfo, PictureModelingInfo, PictureModelingState, SortDir, SortKey,
    TrainingJobBasicInfo, TrainingJobState, VideoJobState, VideoJobType,
};
use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;
use syn::Item;

use crate::{
    public_api::Names,
    support::contract::{GENERATED, document, members, schema},
};

macro_rules! types {
    ($($name:ident),* $(,)?) => {
        /// Generated types, each with the schema that it has for itself.
        fn types() -> BTreeMap<&'static str, Value> {
            BTreeMap::from([$((stringify!($name), own_schema(|generator| {
                generator.into_root_schema_for::<$name>().to_value()
            }))),*])
        }
    };
}

types![
    DigitalHumanVideo,
    ErrorResponse,
    List2dModelTrainingJobResponse,
    ListDigitalHumanVideoResponse,
    ListPictureModelingJobsResponse,
    MattingType,
    ModelResolution,
    ModelVersion,
    OutputAssetInfo,
    PictureModelingInfo,
    PictureModelingState,
    SortDir,
    SortKey,
    TrainingJobBasicInfo,
    TrainingJobState,
    VideoJobState,
    VideoJobType,
];

fn own_schema(make: impl FnOnce(SchemaGenerator) -> Value) -> Value {
    make(SchemaSettings::draft2020_12().into_generator())
}

/// The name that a schema of the contract has as a type.
fn rust_name(name: &'static str) -> &'static str {
    schema(name)["x-rust-name"].as_str().unwrap_or(name)
}

/// A schema as lines: the values of an enum, or the members of an object.
fn lines(schema: &Value, optional: impl Fn(&Value, bool) -> &'static str) -> BTreeSet<String> {
    if let Some(values) = schema["enum"].as_array() {
        let known = values.iter().filter(|value| !value.is_null());
        return known.map(|value| format!("value {value}")).collect();
    }
    let required: Vec<&Value> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    let properties = schema["properties"].as_object();
    let properties = properties.unwrap_or_else(|| panic!("neither enum nor object: {schema}"));
    let line = |(name, property): (&String, &Value)| {
        let is_required = required.contains(&&Value::from(name.as_str()));
        format!(
            "{name}: {}{}",
            kind(property),
            optional(property, is_required)
        )
    };
    properties.iter().map(line).collect()
}

/// The type of a value, in a few words that both dialects can be put in.
fn kind(schema: &Value) -> String {
    let reference = |schema: &Value| {
        let target = schema["$ref"].as_str()?.rsplit('/').next()?;
        Some(format!("a {target}"))
    };
    let wrapped = ["allOf", "anyOf", "oneOf"]
        .iter()
        .filter_map(|key| schema[*key].as_array());
    let mut referred = std::iter::once(schema)
        .chain(wrapped.flatten())
        .filter_map(reference);
    if let Some(reference) = referred.next() {
        assert_eq!(
            referred.next(),
            None,
            "a choice is not put in words yet: {schema}"
        );
        return reference;
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    };
    let types: Vec<&str> = types.into_iter().filter(|name| *name != "null").collect();
    let format = schema["format"].as_str().map(|format| format!(" {format}"));
    let of = match types[..] {
        ["array"] => format!(" of {}", kind(&schema["items"])),
        ["object"] => format!(" of {}", kind(&schema["additionalProperties"])),
        _ => String::new(),
    };
    format!("{}{}{of}", types.join("|"), format.unwrap_or_default())
}

/// The contract: what it does not require, or lets be `null`, is optional.
fn by_contract(property: &Value, is_required: bool) -> &'static str {
    let nullable = property["nullable"] == true;
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
    for (name, schema) in members(&document()["components"]["schemas"]) {
        let own = types.get(rust_name(name));
        let own = own.unwrap_or_else(|| panic!("{name}: name its type in these tests"));
        assert_eq!(lines(own, by_type), lines(schema, by_contract), "{name}");
    }
}

#[test]
fn every_generated_type_is_compared() {
    let generated: BTreeSet<String> = GENERATED
        .files
        .values()
        .flat_map(|text| types_of(text))
        .collect();
    let compared: BTreeSet<String> = types().into_keys().map(str::to_owned).collect();
    assert_eq!(generated, compared, "name the types in these tests");
}

/// The types that a generated file declares for requests and answers.
fn types_of(text: &str) -> BTreeSet<String> {
    let file = syn::parse_file(text).expect("it is Rust");
    let modules = file.items.into_iter().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content,
        _ => None,
    });
    modules
        .flat_map(|(_, items)| Names::of(&items).types())
        .collect()
}
