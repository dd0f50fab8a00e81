//! Definitions of the vendor's API Explorer, as facts.

use std::{fs, path::PathBuf};

use api_contract::{
    compare::{Options, compare},
    drift::{Drift, Exceptions},
    evidence::Evidence,
    model::{Contract, Fact, Schema, Types},
    openapi,
    sources::{Kind, Source},
};
use huaweicloud_sources::{explorer, readers};
use serde_json::json;

use crate::facts::facts;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/explorer")
}

fn open(path: &std::path::Path) -> Source {
    readers()
        .open(path)
        .unwrap_or_else(|findings| panic!("{findings}"))
}

fn property<'c>(contract: &'c Contract, schema: &str, name: &str) -> &'c Schema {
    let named = |found: &&Schema| found.name.as_deref() == Some(schema);
    let schema = contract.schemas.iter().find(named).unwrap();
    let mut properties = schema.properties.items.iter();
    let property = properties.find(|property| &*property.name == name).unwrap();
    contract.schema(property.schema)
}

#[test]
fn a_folder_of_definitions_is_one_service() {
    let source = open(&folder());
    assert_eq!(source.origin.kind, Kind::OPENAPI);
    assert_eq!(source.origin.language.as_deref(), Some("zh"));
    assert_eq!(source.origin.sha256.as_ref().map(String::len), Some(64));
    assert_eq!(source.contract.problems, []);
    assert!(!source.contract.operations.complete);
    insta::assert_snapshot!("explorer_folder", facts(&source.contract));
}

#[test]
fn definitions_name_their_service_and_its_address() {
    let service = open(&folder()).service;
    assert_eq!(service.name.as_deref(), Some("greenhouse"));
    let endpoints: Vec<(String, String)> = service.endpoints.into_iter().collect();
    let address = "https://greenhouse.example.com".to_owned();
    assert_eq!(endpoints, [("north-1".to_owned(), address)]);
}

#[test]
fn definitions_of_two_services_are_rejected() {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let mut text = fs::read_to_string(&path).unwrap();
        if path.ends_with("UploadPhoto.json") {
            text = text.replace("\"Greenhouse\"", "\"Zoo\"");
        }
        fs::write(copy.path().join(path.file_name().unwrap()), text).unwrap();
    }
    let rejected = readers().open(copy.path()).unwrap_err().to_string();
    assert!(
        rejected.contains("two-services") && rejected.contains("UploadPhoto.json"),
        "{rejected}"
    );
}

#[test]
fn single_definitions_have_equal_facts() {
    let all = open(&folder()).contract;
    for entry in fs::read_dir(folder()).unwrap() {
        let one = open(&entry.unwrap().path());
        assert_eq!(one.contract.operations.items.len(), 1);
        let mut rest = all.clone();
        let call = |contract: &Contract| {
            let operation = &contract.operations.items[0];
            (operation.method, operation.path.clone())
        };
        let wanted = call(&one.contract);
        rest.operations
            .items
            .retain(|operation| (operation.method, operation.path.clone()) == wanted);
        for (old, new) in [(&rest, &one.contract), (&one.contract, &rest)] {
            let changes = compare(old, new, Options::default());
            assert!(changes.is_empty(), "{}: {changes:#?}", one.origin.file);
        }
    }
}

#[test]
fn values_listed_in_descriptions_are_facts() {
    let contract = open(&folder()).contract;
    let light = property(&contract, "Plant", "light");
    let values = light.values.value().unwrap();
    assert_eq!(values.values.items, [json!("SUN"), json!("SHADE")]);
    assert!(values.values.complete);
    assert_eq!(light.default, Fact::Known(Some(Box::new(json!("SUN")))));
    let name = property(&contract, "Plant", "name").limits.value().unwrap();
    assert_eq!(
        name.pattern.value().map(|pattern| &**pattern),
        Some("^[a-z ]+$")
    );
    // An empty default is none, and the list takes precedence over its description.
    let state = property(&contract, "Plant", "state");
    assert_eq!(state.values.value().unwrap().values.items.len(), 3);
    assert_eq!(state.default, Fact::Unknown);
}

#[test]
fn comma_separated_strings_are_lists() {
    let contract = open(&folder()).contract;
    let list = contract.operations.items.iter();
    let list = list
        .filter(|operation| operation.id.value().is_some_and(|id| &**id == "ListPlants"))
        .flat_map(|operation| &operation.parameters.items);
    let parameters: Vec<_> = list.collect();
    let named = |name: &str| {
        let mut all = parameters.iter();
        *all.find(|parameter| &*parameter.name == name).unwrap()
    };
    let state = contract.schema(named("state").schema);
    assert_eq!(state.types, Fact::Known(Types::ARRAY));
    assert_eq!(named("state").serialization.explode, Fact::Known(false));
    let label = contract.schema(named("label").schema);
    assert_eq!(label.types, Fact::Known(Types::STRING));
    assert_eq!(label.values, Fact::Unknown);
    // Credentials belong to every call.
    assert!(
        parameters
            .iter()
            .all(|parameter| &*parameter.name != "X-Auth-Token")
    );
}

#[test]
fn undescribed_responses_keep_their_status() {
    let contract = open(&folder().join("DeletePlant.json")).contract;
    let responses = &contract.operations.items[0].responses;
    assert!(responses.complete);
    let of = |status: &str| {
        let mut all = responses.items.iter();
        all.find(|response| &*response.status == status).unwrap()
    };
    assert!(of("204").content.complete && of("204").content.items.is_empty());
    assert!(!of("404").content.complete);
}

#[test]
fn evidence_preserves_the_facts_of_definitions() {
    let source = open(&folder());
    let text = Evidence::of(&source, None).to_json().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("greenhouse.json");
    fs::write(&file, text).unwrap();
    let again = open(&file);
    for (old, new) in [
        (&source.contract, &again.contract),
        (&again.contract, &source.contract),
    ] {
        assert_eq!(compare(old, new, Options::default()), []);
    }
    assert_eq!(again.origin.sha256, source.origin.sha256);
}

#[test]
fn contracts_are_compared_with_definitions() {
    let contract = "
openapi: 3.0.3
info: {title: Greenhouse, version: '1'}
paths:
  /v1/{project_id}/plants/{plant_id}:
    delete:
      operationId: DeletePlant
      deprecated: true
      parameters:
        - {name: project_id, in: path, required: true, schema: {type: string, maxLength: 64}}
        - {name: plant_id, in: path, required: true, schema: {type: string}}
      responses: {'204': {description: Deleted.}, '404': {description: None.}}
";
    let spec = openapi::read_text("spec.yaml", contract).unwrap();
    let sources = [open(&folder())];
    let drift = Drift::of(&spec, &sources, &Exceptions::of(&spec));
    let mut ids: Vec<&str> = drift.changes.iter().map(|change| &*change.id).collect();
    ids.sort_unstable();
    let lengths = ["request-max-length-added", "request-min-length-added"];
    assert_eq!(ids, [lengths[0], lengths[1], lengths[1]]);
    assert_eq!(drift.beyond[0].operations.len(), 5);
    let location = &drift.changes[0].new_location;
    assert!(location.file.ends_with("DeletePlant.json") && location.line > 1);
}

#[test]
fn an_edition_has_the_date_of_its_folder() {
    let temporary = tempfile::tempdir().unwrap();
    let edition = temporary.path().join("2031-05-17");
    fs::create_dir(&edition).unwrap();
    fs::copy(
        folder().join("DeletePlant.json"),
        edition.join("DeletePlant.json"),
    )
    .unwrap();
    assert_eq!(open(&edition).origin.date.as_deref(), Some("2031-05-17"));
}

#[test]
fn damaged_definitions_are_reported() {
    for (text, wanted) in [
        ("{\"paths\": ", "is not JSON"),
        ("{}", "is no definition"),
        ("{\"paths\": {}}", "no operation is in it"),
    ] {
        let findings = explorer::read("a.json", text).unwrap_err().to_string();
        assert!(findings.contains(wanted), "{findings}");
    }
    let text = fs::read_to_string(folder().join("CreatePlant.json")).unwrap();
    let text = text.replace("\"#/definitions/Seed\"", "\"#/definitions/Nothing\"");
    let contract = explorer::read("a.json", &text).unwrap();
    assert_eq!(contract.problems.len(), 1);
    assert!(
        contract.problems[0]
            .message
            .contains("`#/definitions/Nothing` is not included")
    );
}
