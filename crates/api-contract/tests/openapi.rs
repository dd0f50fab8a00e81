//! Reading OpenAPI: several files, both versions, and invalid values.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use api_contract::{
    compare::{Options, compare},
    model::{Additional, Contract, Fact, Types},
    openapi,
};
use tempfile::TempDir;

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn error_of(text: &str) -> String {
    openapi::read_text("api.yaml", text)
        .unwrap_err()
        .to_string()
}

fn rules(contract: &Contract) -> Vec<&str> {
    contract
        .problems
        .iter()
        .map(|problem| problem.rule)
        .collect()
}

const PATHS: &str = "paths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: \
                     ''\n          content:\n            application/json:\n              schema:\n";

fn with_schema(version: &str, schema: &str) -> String {
    format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\n{PATHS}                {schema}\n"
    )
}

#[test]
fn files_that_reference_each_other_are_joined() {
    let folder = folder(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {$ref: \
             'paths/a.yaml#/item'}\n",
        ),
        (
            "paths/a.yaml",
            "item:\n  get:\n    parameters: [{$ref: '../common.json#/limit'}]\n    responses:\n      \
             '200':\n        description: ''\n        content: {application/json: {schema: {$ref: \
             '../schemas.yaml#/Node'}}}\n",
        ),
        (
            "common.json",
            r#"{"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}}"#,
        ),
        (
            "schemas.yaml",
            "Node:\n  type: object\n  properties:\n    next: {$ref: '#/Node'}\n    back: {$ref: \
             'paths/../schemas.yaml#/Node'}\n",
        ),
    ]);
    let contract = openapi::load(&folder.path().join("api.yaml")).unwrap();
    assert_eq!(rules(&contract), [""; 0]);
    let operation = contract.operations.items.first().unwrap();
    assert_eq!(&*operation.parameters.items.first().unwrap().name, "limit");
    // The unknown one, the parameter's, and the node, which contains itself in two ways.
    assert_eq!(contract.schemas.len(), 3);

    let old = contract;
    let path = folder.path().join("common.json");
    fs::write(
        &path,
        "{\n  \"limit\": {\"name\": \"limit\", \"in\": \"query\",\n    \"schema\": {\"type\": \
         \"integer\", \"maximum\": 9}}}",
    )
    .unwrap();
    let new = openapi::load(&folder.path().join("api.yaml")).unwrap();
    let changes = compare(&old, &new, Options::default());
    let change = changes.first().unwrap();
    assert_eq!(change.id, "request-maximum-added");
    assert!(change.new_location.file.ends_with("common.json"));
    assert_eq!(change.new_location.line, 3);
    assert_eq!(change.new_location.pointer, "/limit/schema/maximum");
}

#[test]
fn pieces_beside_the_root_are_joined() {
    let folder = folder(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n",
        ),
        (
            "families/a.yaml",
            "paths: {/a: {get: {responses: {'200': {description: '', content: {application/json: \
             {schema: {$ref: '#/components/schemas/A'}}}}}}}}\n",
        ),
        (
            "schemas/a.yaml",
            "components: {schemas: {A: {type: string}}}\n",
        ),
    ]);
    let contract = openapi::load(&folder.path().join("api.yaml")).unwrap();
    assert_eq!(rules(&contract), [""; 0]);
    assert_eq!(contract.operations.items.len(), 1);
    let schema = contract.schemas.last().unwrap();
    assert_eq!(schema.types, Fact::Known(Types::STRING));
    assert_eq!(schema.name.as_deref(), Some("A"));
}

#[test]
fn unreferenced_files_beside_the_root_are_ignored() {
    let folder = folder(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'a.yaml'}}\n",
        ),
        ("a.yaml", "get: {responses: {}}\n"),
        ("schemas/template.yaml", "{{ no: [yaml\n"),
    ]);
    let contract = openapi::load(&folder.path().join("api.yaml")).unwrap();
    assert_eq!(contract.operations.items.len(), 1);
}

#[test]
fn openapi_3_0_and_3_1_forms_are_equivalent() {
    let pairs = [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        (
            "{type: integer, minimum: 1, exclusiveMinimum: true}",
            "{type: integer, exclusiveMinimum: 1}",
        ),
        (
            "{type: object, additionalProperties: {}}",
            "{type: object, additionalProperties: true}",
        ),
    ];
    for (old, new) in pairs {
        let old = openapi::read_text("3.0.yaml", &with_schema("3.0.3", old)).unwrap();
        let new = openapi::read_text("3.1.yaml", &with_schema("3.1.0", new)).unwrap();
        assert_eq!(compare(&old, &new, Options::default()), []);
    }
}

#[test]
fn keywords_beside_a_reference_apply() {
    let text = with_schema("3.1.0", "{$ref: '#/components/schemas/A', maxLength: 3}")
        + "components: {schemas: {A: {type: string}}}\n";
    let contract = openapi::read_text("api.yaml", &text).unwrap();
    let schema = contract.schemas.get(1).unwrap();
    assert_eq!(schema.all_of.items.len(), 1);
    assert!(schema.limits.value().is_some());
}

#[test]
fn other_formats_are_rejected_with_a_reason() {
    assert!(error_of("swagger: '2.0'\n").contains("Swagger 2.0"));
    assert!(error_of("openapi: '2.0'\n").contains("OpenAPI 2.0"));
    assert!(error_of("openapi: 3\n").contains("in quotes"));
    assert!(error_of("a: 1\n").contains("does not say its OpenAPI version"));
    assert!(error_of("- 1\n").contains("a list, not a mapping"));
    let unsaid = openapi::read_text("api.yaml", "paths: {}\n").unwrap();
    assert!(unsaid.problems[0].message.contains("is read as 3.0"));
    assert!(error_of("").contains("exactly one YAML document"));
    assert!(error_of("a: [\n").contains("api.yaml:"));
    let deep = "[".repeat(5000);
    println!("{}", error_of(&format!("a: {deep}")));
    assert!(error_of(&format!("a: {deep}")).contains("api.yaml:"));
    let maps = "{a: ".repeat(5000);
    assert!(error_of(&format!("a: {maps}")).contains("api.yaml:"));
    assert!(openapi::read_text("api.json", &deep).is_err());
    let mut aliases = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in "bcdefghij".chars().zip("abcdefghi".chars()) {
        aliases.push_str(&format!(
            "{name}: &{name} [*{of}, *{of}, *{of}, *{of}, *{of}, *{of}]\n"
        ));
    }
    assert!(error_of(&aliases).contains("aliases"));
}

#[test]
fn malformed_keywords_are_unknown_and_reported() {
    let broken = with_schema(
        "3.0.3",
        "{type: strng, maxLength: long, properties: [a], items: 7, $comment: x}",
    );
    let contract = openapi::read_text("api.yaml", &broken).unwrap();
    let problems: Vec<String> = contract.problems.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(problems.join("\n"));
    let sound = with_schema("3.0.3", "{type: integer, maxLength: 3}");
    let sound = openapi::read_text("api.yaml", &sound).unwrap();
    let changes = compare(&contract, &sound, Options::default());
    assert!(
        changes.iter().all(|change| !change.id.contains("type")),
        "{changes:?}"
    );
}

#[test]
fn unresolved_references_are_unknown_and_reported_once() {
    for (reference, rule) in [
        ("#/components/schemas/No", "dangling-ref"),
        ("other.yaml#/No", "dangling-ref"),
        ("https://example.com/a.yaml", "foreign-ref"),
        ("#/components/schemas/Self", "circular-ref"),
    ] {
        let text = with_schema("3.0.3", &format!("{{$ref: '{reference}'}}"))
            + "components: {schemas: {Self: {$ref: '#/components/schemas/Self'}}}\n";
        let contract = openapi::read_text("api.yaml", &text).unwrap();
        assert_eq!(rules(&contract), [rule], "{reference}");
    }
}

#[test]
fn false_and_true_schemas_differ() {
    let text = with_schema(
        "3.1.0",
        "{type: object, properties: {a: false, b: true}, additionalProperties: false}",
    );
    let contract = openapi::read_text("api.yaml", &text).unwrap();
    let types: Vec<_> = contract.schemas.iter().map(|schema| schema.types).collect();
    assert!(types.contains(&Fact::Known(Types::NONE)));
    assert!(types.contains(&Fact::Known(Types::ANY)));
    let closed = contract.schemas.iter();
    assert!(
        closed
            .clone()
            .any(|schema| schema.additional == Fact::Known(Additional::Forbidden))
    );
}

#[test]
fn references_are_resolved_at_every_location() {
    let inline = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      \
                  responses: {'200': {description: '', headers: {X-A: {schema: {type: integer}}}, \
                  content: {text/plain: {schema: {type: string}}}}}\n";
    let inline = openapi::read_text("inline.yaml", inline).unwrap();
    let (head, none) = ("openapi: 3.0.3\ninfo: {title: T, version: '1'}\n", "");
    for (operation, responses, response, content, media, headers) in [
        ("$ref: '#/x-parts/operation'", none, none, none, none, none),
        (
            none,
            "$ref: '#/x-parts/operation/responses'",
            none,
            none,
            none,
            none,
        ),
        (
            none,
            none,
            "$ref: '#/x-parts/operation/responses/200'",
            none,
            none,
            none,
        ),
        (none, none, none, "$ref: '#/x-parts/content'", none, none),
        (
            none,
            none,
            none,
            none,
            "$ref: '#/x-parts/content/text~1plain'",
            none,
        ),
        (none, none, none, none, none, "$ref: '#/x-parts/headers'"),
    ] {
        let or = |given: &str, own: String| match given {
            "" => format!("{{{own}}}"),
            given => format!("{{{given}}}"),
        };
        let media = or(media, "schema: {type: string}".to_owned());
        let content = or(content, format!("text/plain: {media}"));
        let headers = or(headers, "X-A: {schema: {type: integer}}".to_owned());
        let response = or(
            response,
            format!("description: '', headers: {headers}, content: {content}"),
        );
        let responses = or(responses, format!("'200': {response}"));
        let operation = or(operation, format!("responses: {responses}"));
        let text = format!(
            "{head}paths: {{/a: {{get: {operation}}}}}\nx-parts:\n  operation: {{responses: {{'200': \
             {{description: '', headers: {{$ref: '#/x-parts/headers'}}, content: {{$ref: \
             '#/x-parts/content'}}}}}}}}\n  content: {{text/plain: {{schema: {{type: string}}}}}}\n  \
             headers: {{X-A: {{schema: {{type: integer}}}}}}\n"
        );
        let contract = openapi::read_text("api.yaml", &text).unwrap();
        assert_eq!(rules(&contract), [""; 0], "{text}");
        let changes = compare(&inline, &contract, Options::default());
        assert_eq!(changes, [], "{text}");
        assert_eq!(
            contract.operations.items[0].responses.items[0]
                .content
                .items
                .len(),
            1
        );
    }
}

#[test]
fn names_of_files_may_be_percent_encoded() {
    let folder = folder(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /users/{id}: {$ref: \
             'paths/users_%7Bid%7D.yaml'}\n  /my pets: {$ref: './paths/my%20pets.yaml#/item'}\n",
        ),
        ("paths/users_{id}.yaml", "get: {responses: {}}\n"),
        ("paths/my pets.yaml", "item: {get: {responses: {}}}\n"),
    ]);
    let contract = openapi::load(&folder.path().join("api.yaml")).unwrap();
    assert_eq!(rules(&contract), [""; 0]);
    assert_eq!(contract.operations.items.len(), 2);
}

#[test]
fn a_folder_of_other_schemas_is_not_part_of_the_contract() {
    let folder = folder(&[
        (
            "api.yaml",
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {}}}}\n",
        ),
        (
            "schemas/chart.yaml",
            "{{- if .Values.on }}\nname: {{ .Values.name }}\n{{- end }}\n",
        ),
        ("schemas/crds.yaml", "kind: One\n---\nkind: Two\n"),
        (
            "schemas/other.yaml",
            "openapi: 3.0.3\npaths: {/b: {get: {responses: {}}}}\n",
        ),
        (
            "schemas/piece.yaml",
            "components: {schemas: {A: {type: string}}}\n",
        ),
    ]);
    let contract = openapi::load(&folder.path().join("api.yaml")).unwrap();
    assert_eq!(rules(&contract), [""; 0]);
    assert_eq!(contract.operations.items.len(), 1);
}

#[test]
fn duplicate_keys_are_reported() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {responses: {}}}\n  \
                /a: {put: {responses: {}}}\n";
    let contract = openapi::read_text("api.yaml", text).unwrap();
    assert_eq!(rules(&contract), ["duplicate-key"]);
}
