//! The output of the four passes for a contract with one of each feature.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use openapi_document::Document;

fn library() -> sdk_codegen::Client {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library.yaml");
    sdk_codegen::generate(&path).unwrap_or_else(|findings| panic!("{findings}"))
}

#[test]
fn lowered_document() {
    insta::assert_json_snapshot!(library().lowered);
}

#[test]
fn sources() {
    for (name, text) in library().files() {
        insta::assert_snapshot!(name.replace('/', "__"), text);
    }
}

#[test]
fn mocks() {
    for (name, text) in library().mocks() {
        insta::assert_snapshot!(format!("mocks_{name}"), text);
    }
}

#[test]
fn catalogs_have_every_operation_and_its_schemas() {
    let client = library();
    let files = client.files_of(&format!("{}-cli", client.crate_name()));
    let json = |name: &str| -> serde_json::Value { serde_json::from_str(&files[name]).unwrap() };
    let index = json("index.json");
    let families = index["families"].as_array().unwrap();
    let entries = families
        .iter()
        .flat_map(|family| family["operations"].as_array().unwrap());
    assert_eq!(entries.count(), client.api.operations.len());
    for family in &client.api.families {
        let details = json(&format!("families/{}.json", family.module));
        let own = client.api.operations.iter();
        for operation in own.filter(|operation| operation.family == family.name) {
            let entry = &details["operations"][&operation.id];
            let parameters = entry["parameters"].as_array().unwrap();
            assert_eq!(
                parameters.len(),
                operation.parameters.len(),
                "{}",
                operation.id
            );
        }
        let text = details.to_string();
        let mut references = text.split("\"$ref\":\"").skip(1);
        let name = |rest: &str| rest.split('"').next().unwrap().to_owned();
        assert!(references.all(|rest| details["schemas"].get(name(rest)).is_some()));
        assert!(!text.contains("\"x-"), "{text}");
    }
    assert!(files["mod.rs"].contains("include_str!(\"index.json\")"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (one, other) = (library(), library());
    assert_eq!(one.bundle, other.bundle);
    assert_eq!(one.files(), other.files());
    assert_eq!(one.mocks(), other.mocks());
}

#[test]
fn progenitor_accepts_the_lowered_document() {
    let document: openapiv3::OpenAPI = serde_json::from_value(library().lowered).unwrap();
    let tokens = progenitor::Generator::default()
        .generate_tokens(&document)
        .unwrap();
    let operations = document.operations().count();
    let text = tokens.to_string();
    assert_eq!(text.matches("pub async fn").count(), operations);
}

#[test]
fn unions_cause_a_warning() {
    let warnings = library().warnings;
    let rules: Vec<&str> = warnings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["union"]);
}

#[test]
fn outputs_are_fresh_after_writing_and_stale_after_an_edit() {
    let folder = tempfile::tempdir().unwrap();
    let output = library().output(folder.path());
    assert_eq!(output.check().unwrap().len(), library().files().len());
    output.write().unwrap();
    assert!(output.check().unwrap().is_empty());

    let books = folder.path().join("families/books.rs");
    let own = std::fs::read_to_string(&books).unwrap();
    std::fs::write(&books, own.clone() + "// edited\n").unwrap();
    for gone in ["dynamic/gone.rs", "gone.rs"] {
        // Of a family that is no more.
        std::fs::write(folder.path().join(gone), &own).unwrap();
    }
    let stale = output.check().unwrap();
    let names: Vec<_> = stale
        .iter()
        .map(|difference| difference.path.strip_prefix(folder.path()).unwrap())
        .collect();
    let expected = ["families/books.rs", "dynamic/gone.rs", "gone.rs"].map(Path::new);
    assert_eq!(names, expected);
    assert!(stale[0].to_string().contains("-// edited"));

    std::fs::write(folder.path().join(".generated-1.tmp"), "half of a").unwrap();
    output.write().unwrap();
    assert!(output.check().unwrap().is_empty());
    let count = |folder: &Path| std::fs::read_dir(folder).unwrap().count();
    let folders = ["", "families", "dynamic", "dynamic/families"];
    let left: usize = folders
        .map(|name| count(&folder.path().join(name)))
        .iter()
        .sum();
    // Three of the entries are folders.
    assert_eq!(
        left,
        library().files().len() + 3,
        "no temporary file stays behind"
    );
}

#[test]
fn catalogs_of_removed_families_are_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let output = library().catalog_output(folder.path());
    output.write().unwrap();
    let of = |name: &str| folder.path().join(name);
    std::fs::copy(of("families/books.json"), of("families/gone.json")).unwrap();
    std::fs::write(of("families/own.json"), "{\"operations\": {}}\n").unwrap();
    let stale = output.write().unwrap();
    let stale: Vec<_> = stale.iter().map(|difference| &difference.path).collect();
    assert_eq!(stale, [&of("families/gone.json")]);
    assert!(of("families/own.json").exists() && !of("families/gone.json").exists());

    // An existing file that was not generated is not replaced.
    std::fs::write(of("index.json"), "{}\n").unwrap();
    let error = output.write().expect_err("it was not generated");
    assert!(error.to_string().contains("index.json"), "{error}");
}

#[test]
fn other_files_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let text = "//! A crate of our own.\n";
    for name in ["lib.rs", "main.rs"] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let output = library().output(folder.path());
    output.write().unwrap();
    assert!(output.check().unwrap().is_empty());
    for name in ["lib.rs", "main.rs"] {
        assert_eq!(
            std::fs::read_to_string(folder.path().join(name)).unwrap(),
            text
        );
    }

    // An existing source that was not generated is not replaced either.
    let root = folder.path().join("mod.rs");
    std::fs::write(&root, text).unwrap();
    let error = output.write().expect_err("it was not generated");
    assert!(error.to_string().contains("mod.rs"), "{error}");
    assert_eq!(std::fs::read_to_string(&root).unwrap(), text);
}

#[test]
fn tags_are_optional() {
    let document = serde_json::json!({
        "openapi": "3.0.0",
        "info": { "title": "Small", "version": "1" },
        "paths": { "/ping": { "get": {
            "operationId": "ping",
            "responses": { "200": { "description": "pong" } }
        } } }
    });
    let client = sdk_codegen::generate_from(&Document::from_value("small", document)).unwrap();
    assert_eq!(
        client.files().keys().collect::<Vec<_>>(),
        [
            "dynamic/families/api.rs",
            "dynamic/mod.rs",
            "families/api.rs",
            "mod.rs",
            "shared.rs"
        ]
    );
}

#[test]
fn cycles_of_required_fields_are_optional() {
    let reference =
        |name: &str| serde_json::json!({ "$ref": format!("#/components/schemas/{name}") });
    let of = |field: &str, name: &str| {
        serde_json::json!({
            "type": "object", "required": [field], "properties": { field: reference(name) }
        })
    };
    let document = serde_json::json!({
        "openapi": "3.0.0",
        "info": { "title": "Small", "version": "1" },
        "paths": { "/trees": { "get": {
            "operationId": "showTree",
            "responses": { "200": {
                "description": "One.",
                "content": { "application/json": { "schema": reference("Tree") } }
            } }
        } } },
        "components": { "schemas": { "Tree": of("branch", "Branch"), "Branch": of("tree", "Tree") } }
    });
    let client = sdk_codegen::generate_from(&Document::from_value("small", document)).unwrap();
    let types = &client.files()["families/api.rs"];
    let options = types.matches(": Option<").count();
    // One in the struct, one in its list of fields.
    assert_eq!(options, 2, "{types}");
}

#[test]
fn a_page_that_two_families_return_is_implemented_once() {
    let list = |id: &str, family: &str| {
        let parameter = |name: &str| serde_json::json!({ "name": name, "in": "query", "schema": { "type": "integer" } });
        serde_json::json!({ "get": {
            "operationId": id,
            "tags": [family],
            "parameters": [parameter("offset"), parameter("limit")],
            "responses": { "200": { "description": "Books.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Books" },
            } } } },
            "x-pagination": { "items": "books", "offset": "offset", "limit": "limit" },
        } })
    };
    let document = serde_json::json!({
        "openapi": "3.0.3",
        "info": { "title": "Shelf", "version": "1" },
        "tags": [{ "name": "books" }, { "name": "loans" }],
        "paths": { "/books": list("ListBooks", "books"), "/loans": list("ListLoans", "loans") },
        "components": { "schemas": { "Books": { "type": "object", "properties": {
            "books": { "type": "array", "items": { "type": "string" } },
        } } } },
    });
    let document = openapi_document::Document::from_value("shelf", document);
    let client = sdk_codegen::Options::new()
        .generate_from(&document)
        .unwrap_or_else(|findings| panic!("{findings}"));
    let implemented = client
        .files()
        .into_iter()
        .filter(|(_, text)| text.contains("impl codegen::Page for Books"));
    let files: Vec<String> = implemented.map(|(name, _)| name).collect();
    assert_eq!(files, ["shared.rs"]);
}
