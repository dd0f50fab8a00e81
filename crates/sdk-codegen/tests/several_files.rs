//! Contracts in several files, laid out as published ones and those of teams are.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::{
    fs,
    path::{Path, PathBuf},
};

use openapi_document::{Document, Loader};
use sdk_codegen::{Client, Options};
use serde_json::{Value, json};

fn garden() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/garden/openapi.yaml")
}

fn generate(root: &Path) -> Client {
    let client = Options::new().generate(root);
    client.unwrap_or_else(|findings| panic!("{findings}"))
}

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn ids(client: &Client) -> Vec<&str> {
    let operations = client.api.operations.iter();
    operations.map(|one| one.id.as_str()).collect()
}

#[test]
fn a_contract_of_many_files_becomes_a_client() {
    let client = generate(&garden());
    assert!(client.left_out.is_empty());
    assert_eq!(
        ids(&client),
        [
            "list_plants",
            "create_plant",
            "show_plant",
            "delete_plant",
            "show_keeper"
        ]
    );
    let types: Vec<&str> = client
        .api
        .schemas
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    for name in [
        "Plant",
        "PlantBase",
        "PlantCreate",
        "Person",
        "Status",
        "Status2",
    ] {
        assert!(types.contains(&name), "{name} is not in {types:?}");
    }
    let families: Vec<&str> = client.api.family_names().collect();
    assert_eq!(families, ["plants", "keepers"]);
    for (name, text) in client.files().into_iter().chain(client.mocks()) {
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    }
    let bundle: Value = serde_json::from_str(&client.bundle).unwrap();
    assert_eq!(bundle["info"]["description"], "Keeps lists of plants.");
    let keeper = &bundle["components"]["schemas"]["keeper"]["discriminator"];
    let of = |name: &str| format!("#/components/schemas/{name}");
    let mapping = json!({ "person": of("person"), "company": of("company") });
    assert_eq!(keeper["mapping"], mapping);
}

#[test]
fn the_bundle_generates_the_same_client() {
    let client = generate(&garden());
    let bundle = serde_json::from_str(&client.bundle).unwrap();
    let whole = Options::new().generate_from(&Document::from_value("bundle.json", bundle));
    let whole = whole.unwrap_or_else(|findings| panic!("{findings}"));
    assert_eq!(whole.files(), client.files());
    assert_eq!(whole.mocks(), client.mocks());
    assert_eq!(generate(&garden()).bundle, client.bundle);
}

#[test]
fn findings_name_the_file_that_they_are_in() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        &[
            (
                "openapi.yaml",
                "openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /a: {$ref: paths/a.yaml}
  /b: {$ref: paths/b.yaml}
  /c: {$ref: paths/missing.yaml}
",
            ),
            (
                "paths/a.yaml",
                "get:
  operationId: list
  responses:
    '200':
      description: ok
      content:
        application/json:
          schema: {$ref: ../schemas/list.yaml}
",
            ),
            (
                "paths/b.yaml",
                "get:
  operationId: show
  responses:
    '200': {description: ok}
",
            ),
            (
                "schemas/list.yaml",
                "\n# A list that contains itself.\ntype: array\nitems: {$ref: list.yaml}\n",
            ),
        ],
    );
    let root = folder.path().join("openapi.yaml");
    let findings = Options::new().generate(&root).unwrap_err().to_string();
    for place in ["schemas/list.yaml:", "openapi.yaml:6:"] {
        assert!(findings.contains(place), "{place} is not in {findings}");
    }
    let client = Options::new().skip_unsupported(true).generate(&root);
    let client = client.unwrap_or_else(|findings| panic!("{findings}"));
    let left_out = client.left_out.iter();
    let left_out: Vec<_> = left_out.map(|one| (&*one.path, one.reason.rule)).collect();
    assert_eq!(left_out.len(), 2, "{left_out:?}");
    assert!(left_out.contains(&("/c", "foreign-ref")), "{left_out:?}");
    let unread = client.left_out.iter().find(|one| one.path == "/c").unwrap();
    assert!(
        unread.reason.message.contains("cannot be read"),
        "{}",
        unread.reason.message
    );
    assert!(unread.reason.place.file.ends_with("openapi.yaml"));
    assert_eq!(client.api.operations.len(), 1);
}

#[test]
fn curated_contracts_may_have_several_files() {
    let folder = tempfile::tempdir().unwrap();
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    let whole = sdk_codegen::generate(&library).unwrap();
    let mut root = Document::load(&library).unwrap().value().clone();
    // Every path and every schema is a file of its own.
    let write = |name: &str, value: &Value| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = value.to_string();
        let text = match name {
            "library.json" => text,
            _ => text.replace("\"#/", "\"../library.json#/"),
        };
        fs::write(path, text).unwrap();
    };
    for (number, item) in root["paths"]
        .as_object_mut()
        .unwrap()
        .values_mut()
        .enumerate()
    {
        let name = format!("paths/{number}.json");
        write(&name, item);
        *item = json!({ "$ref": name });
    }
    for (name, schema) in root["components"]["schemas"].as_object_mut().unwrap() {
        let name = format!("models/{name}.json");
        write(&name, schema);
        *schema = json!({ "$ref": name });
    }
    write("library.json", &root);
    let split = sdk_codegen::generate(&folder.path().join("library.json"));
    let split = split.unwrap_or_else(|findings| panic!("{findings}"));
    assert_eq!(split.bundle, whole.bundle);
    assert_eq!(split.files(), whole.files());
    assert_eq!(split.mocks(), whole.mocks());
}

#[test]
fn chosen_operations_of_a_contract_of_many_files_are_built() {
    let folder = tempfile::tempdir().unwrap();
    let build = sdk_codegen::build(garden()).operations(["list_*"]);
    let client = build.write_to(folder.path());
    let client = client.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(ids(&client), ["list_plants"]);
}

#[test]
fn contracts_without_their_files_are_rejected() {
    let text = fs::read_to_string(garden()).unwrap();
    let document = Loader::new().read_text("openapi.yaml", &text).unwrap();
    let findings = Options::new().generate_from(&document).unwrap_err();
    assert!(findings.iter().any(|finding| finding.rule == "foreign-ref"));
}
