//! Drafts the contract of a new workspace, in pieces: a root, a file per family, and shared schemas.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use api_contract::{
    Spec,
    draft::Draft,
    openapi,
    sources::{Kind, Source},
};
use openapi_document::{Document, Operation};
use serde_json::{Map, Value, json};

use super::{family::Families, service::Service};
use crate::Error;

/// The reference of the parameter that every client sets.
const PROJECT: &str = "#/components/parameters/ProjectId";
/// The beginning of references to schemas.
const SCHEMAS: &str = "#/components/schemas/";

/// Returns the files of the contract, by their paths below its folder.
pub(super) fn draft(
    sources: &[Source],
    families: &Families,
    service: &Service,
    name: &str,
) -> Result<BTreeMap<PathBuf, String>, Error> {
    let root = root(sources, families, service);
    let empty = openapi::read_text("root", &root.to_string())?;
    let draft = Draft::of_all(sources, Some(&empty));
    let draft = draft.piece_of(&Spec::from_value("root", root.clone()));
    let mut piece = draft.document.unwrap_or_else(|| json!({}));
    finish(&mut piece, families);
    let mut files = BTreeMap::new();
    let mut used: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let nothing = Map::new();
    let schemas = piece
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let schemas = schemas.unwrap_or(&nothing);
    for (path, item) in piece
        .get("paths")
        .and_then(Value::as_object)
        .unwrap_or(&nothing)
    {
        let family = families.of(path);
        let mut pending = Vec::new();
        references(item, &mut pending);
        while let Some(schema) = pending.pop() {
            let is_new = used.entry(schema.clone()).or_default().insert(family);
            if let Some(schema) = schemas.get(&schema).filter(|_| is_new) {
                references(schema, &mut pending);
            }
        }
        paths
            .entry(family)
            .or_default()
            .insert(path.clone(), item.clone());
    }
    let of = |family: Option<&str>| -> Map<String, Value> {
        let own = schemas.iter().filter(|(name, _)| {
            let users = used.get(*name);
            let only = users
                .filter(|users| users.len() == 1)
                .and_then(|users| users.first());
            only.copied() == family
        });
        own.map(|(name, schema)| (name.clone(), schema.clone()))
            .collect()
    };
    for (family, paths) in paths {
        let text = yaml(Some(paths), of(Some(family)));
        files.insert(PathBuf::from(format!("families/{family}.yaml")), text);
    }
    let shared = of(None);
    if !shared.is_empty() {
        files.insert("schemas/shared.yaml".into(), yaml(None, shared));
    }
    files.insert(format!("{name}.yaml").into(), to_yaml(root));
    Ok(files)
}

fn root(sources: &[Source], families: &Families, service: &Service) -> Value {
    let operations = sources
        .iter()
        .flat_map(|source| &source.contract.operations.items);
    let mut shown: BTreeMap<&str, &str> = BTreeMap::new();
    for operation in operations {
        let path = &*operation.path;
        let first = shown.entry(families.of(path)).or_insert(path);
        if (path.len(), path) < (first.len(), *first) {
            *first = path;
        }
    }
    let tags = shown.iter().map(|(family, path)| {
        json!({ "name": family, "description": format!("Paths such as `{path}`.") })
    });
    let tags: Vec<Value> = tags.collect();
    let origins: Vec<String> = sources.iter().map(origin).collect();
    let mut root = json!({
        "openapi": "3.0.3",
        "info": {
            "title": service.title,
            "version": "0.1.0",
            "description": format!(
                "This contract is unofficial. It was drafted from {}, and nobody has reviewed it yet.",
                origins.join(" and ")
            ),
        },
    });
    if !service.servers.is_empty() {
        root["servers"] = json!(service.servers);
    }
    root["security"] = json!([{ "token": [] }, { "akSk": [] }]);
    root["tags"] = json!(tags);
    root["paths"] = json!({});
    root["components"] = json!({
        "securitySchemes": {
            "token": {
                "type": "apiKey",
                "in": "header",
                "name": "X-Auth-Token",
                "description": "A token of IAM.",
            },
            "akSk": {
                "type": "apiKey",
                "in": "header",
                "name": "Authorization",
                "description": "A signature made with an access key and its secret.",
                "x-headers": ["X-Sdk-Date", "X-Project-Id", "X-Security-Token"],
            },
        },
        "parameters": {
            "ProjectId": {
                "name": "project_id",
                "in": "path",
                "description": "The project, which belongs to one region.",
                "required": true,
                "schema": { "type": "string", "minLength": 1, "maxLength": 64 },
                "x-client": "project_id",
            },
        },
    });
    root
}

/// Returns what a source is, for readers.
fn origin(source: &Source) -> String {
    let origin = &source.origin;
    let kind = match &origin.kind {
        kind if *kind == Kind::SDK_PYTHON => "a package of the Python SDK".to_owned(),
        kind if *kind == Kind::OPENAPI => "definitions of the API".to_owned(),
        kind if *kind == Kind::PAGE => "a reference page".to_owned(),
        other => format!("a source of the kind `{other}`"),
    };
    match origin.version.as_ref().or(origin.date.as_ref()) {
        Some(edition) => format!("{kind} ({edition})"),
        None => kind,
    }
}

/// Sets the families of operations, and the parameter that every client sets.
fn finish(piece: &mut Value, families: &Families) {
    let items = piece.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in items.into_iter().flatten() {
        let family = families.of(path).to_owned();
        let methods = item.as_object_mut().into_iter().flatten();
        for (_, operation) in methods.filter(|(method, _)| Operation::is_method(method)) {
            operation["tags"] = json!([family]);
            if !path.contains("{project_id}") {
                continue;
            }
            let is_project = |parameter: &Value| {
                let is = |key: &str, text: &str| {
                    parameter.get(key).and_then(Value::as_str) == Some(text)
                };
                is("$ref", PROJECT) || is("in", "path") && is("name", "project_id")
            };
            let known = operation.get("parameters").and_then(Value::as_array);
            let others = known
                .into_iter()
                .flatten()
                .filter(|other| !is_project(other));
            let project = json!({ "$ref": PROJECT });
            let parameters: Vec<Value> = [project].into_iter().chain(others.cloned()).collect();
            operation["parameters"] = parameters.into();
        }
    }
}

/// Adds the names of the schemas that a value refers to.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            let target = fields.get("$ref").and_then(Value::as_str);
            let schema = target.and_then(|target| target.strip_prefix(SCHEMAS));
            found.extend(schema.map(|name| openapi_document::pointer::unescape(name).into_owned()));
            fields.values().for_each(|value| references(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

fn yaml(paths: Option<Map<String, Value>>, schemas: Map<String, Value>) -> String {
    let mut piece = json!({});
    if let Some(paths) = paths {
        piece["paths"] = paths.into();
    }
    if !schemas.is_empty() {
        piece["components"]["schemas"] = schemas.into();
    }
    to_yaml(piece)
}

fn to_yaml(document: Value) -> String {
    let draft = Draft {
        document: Some(document),
        missing: Vec::new(),
        notes: Vec::new(),
    };
    draft.to_yaml()
}

/// Returns whether the contract has regions, for which a type is generated.
pub(super) fn has_regions(document: &Document) -> bool {
    sdk_codegen::region_source(document).is_some()
}
