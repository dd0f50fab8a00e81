//! The catalog of operations for a command line: descriptions, bounds, enums and examples as data.
//!
//! One index names every operation; one file per family has the rest, so that a program reads only
//! what it shows. Each operation and each schema is one line, which keeps differences readable.

mod operations;
mod schemas;

use std::{collections::BTreeSet, fmt::Write};

use serde_json::{Map, Value, json};

use self::{
    operations::{entry, line},
    schemas::Schemas,
};
use super::{Backend, Files, Input, client::of_family, print::Printer};
use crate::{
    model::{Api, Family, Service},
    output::json_head,
    wire::WireError,
};

/// The documentation of the root module.
const DOCS: &str = "The catalog of operations, as JSON: an index, and one file for each family.";

/// The backend of the catalog.
pub(crate) struct Catalog;

impl Backend for Catalog {
    fn name(&self) -> &'static str {
        "catalog"
    }

    fn crate_name(&self, service: &Service) -> String {
        format!("{}-cli", service.crate_name)
    }

    fn folders(&self) -> &'static [&'static str] {
        &["", "families"]
    }

    fn files(&self, input: &Input<'_>) -> Result<Files, WireError> {
        let (api, contract) = (input.api, input.contract);
        let mut files = Files::new();
        for family in &api.families {
            let name = format!("families/{}.json", family.module);
            files.insert(name, of_one(api, family, contract));
        }
        files.insert("index.json".to_owned(), index(api, contract));
        files.insert("mod.rs".to_owned(), root(api));
        Ok(files)
    }
}

/// Returns the index: every family with its operations, without their details.
fn index(api: &Api, contract: &Value) -> String {
    let families = api.families.iter().map(|family| {
        let operations = of_family(api, family).map(|operation| line(operation, contract));
        let operations: Vec<Value> = operations.collect();
        let about = family.docs.trim().replace('\n', " ");
        (family, about, operations)
    });
    let mut text = format!(
        "{}\n\"service\": {},\n\"families\": [",
        json_head(),
        json!(api.service.name)
    );
    for (number, (family, about, operations)) in families.enumerate() {
        text.push_str(if number == 0 { "\n" } else { ",\n" });
        // Writing to a string does not fail.
        _ = write!(
            text,
            "{{\"name\": {}, \"about\": {}, \"operations\": {}}}",
            json!(family.name),
            json!(about),
            lines('[', ']', operations.iter().map(Value::to_string)),
        );
    }
    text.push_str("]}\n");
    text
}

/// Returns the details of a family's operations, and the schemas that they refer to.
fn of_one(api: &Api, family: &Family, contract: &Value) -> String {
    let mut schemas = Schemas::new(contract);
    let mut operations = Map::new();
    for operation in of_family(api, family) {
        let entry = entry(operation, contract, &mut schemas);
        operations.insert(operation.id.clone(), entry);
    }
    let named = |fields: Map<String, Value>| {
        let fields = fields.into_iter();
        let fields = fields.map(|(name, value)| format!("{}: {value}", json!(name)));
        lines('{', '}', fields)
    };
    format!(
        "{}\n\"operations\": {},\n\"schemas\": {}}}\n",
        json_head(),
        named(operations),
        named(schemas.finish()),
    )
}

/// Returns a JSON list or object with one element per line.
fn lines(open: char, close: char, elements: impl Iterator<Item = String>) -> String {
    let elements: Vec<String> = elements.collect();
    format!("{open}\n{}\n{close}", elements.join(",\n"))
}

/// Returns the module that embeds the files.
fn root(api: &Api) -> String {
    let mut out = Printer::file(DOCS);
    out.blank();
    out.line("/// The families, each with the names of its operations.");
    out.line("pub(crate) static INDEX: &str = include_str!(\"index.json\");");
    out.blank();
    out.line("/// The details of each family, by its name.");
    out.group(
        "pub(crate) static FAMILIES: &[(&str, &str)] = &[",
        "];",
        |out| {
            let mut seen = BTreeSet::new();
            for family in api.families.iter().filter(|own| seen.insert(&own.name)) {
                let (name, module) = (&family.name, &family.module);
                out.line(format!(
                    "({name:?}, include_str!(\"families/{module}.json\")),"
                ));
            }
        },
    );
    out.finish()
}
