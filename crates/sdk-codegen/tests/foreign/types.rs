//! Names, types and responses.

use openapi_document::Document;
use sdk_codegen::Options;
use serde_json::{Value, json};

use super::{assert_has, code, document, generate, get, json_of, post, responses};

#[test]
fn runtime_names_do_not_conflict() {
    let names = [
        "get", "put", "job", "call", "builder", "clone", "all", "request", "gen", "type",
    ];
    let paths: Value = names
        .iter()
        .map(|name| {
            let parameters: Value = [
                "send",
                "with_options",
                "body",
                "clone",
                "gen",
                "self",
                "call",
            ]
            .iter()
            .map(|name| json!({ "name": name, "in": "query", "schema": { "type": "string" } }))
            .collect();
            let operation = json!({
                "operationId": name,
                "tags": [name],
                "parameters": parameters,
                "responses": json_of(json!({ "$ref": format!("#/components/schemas/{name}") })),
            });
            (format!("/{name}"), json!({ "get": operation }))
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    let schemas = [
        "Error",
        "Page",
        "Result",
        "Value",
        "Map",
        "String",
        "Option",
        "Vec",
        "Timestamp",
        "Self",
    ];
    let schemas: serde_json::Map<String, Value> = names
        .iter()
        .chain(&schemas)
        .map(|name| {
            let properties: serde_json::Map<String, Value> =
                ["default", "new", "extra", "clone", "into"]
                    .iter()
                    .map(|name| ((*name).to_owned(), json!({ "type": "string" })))
                    .chain(schemas.map(|name| {
                        (
                            name.to_lowercase(),
                            json!({ "$ref": format!("#/components/schemas/{name}") }),
                        )
                    }))
                    .collect();
            (
                (*name).to_owned(),
                json!({ "type": "object", "properties": properties }),
            )
        })
        .collect();
    let client = generate(paths, schemas.into());
    for (name, text) in client.files().into_iter().chain(client.mocks()) {
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    }
    let methods = client.api.operations.iter().map(|one| one.method.as_str());
    assert_eq!(
        methods.collect::<Vec<_>>(),
        [
            "get",
            "put",
            "job",
            "call",
            "builder_2",
            "clone_2",
            "all",
            "request",
            "gen_",
            "type_"
        ]
    );
    let features: Vec<&str> = client.api.family_names().collect();
    assert!(features.contains(&"all") && !features.contains(&"default"));
    let types: Vec<&str> = client
        .api
        .schemas
        .iter()
        .map(|schema| schema.name.as_str())
        .collect();
    for name in [
        "Error",
        "Page",
        "Value",
        "StringValue",
        "OptionValue",
        "SelfValue",
    ] {
        assert!(types.contains(&name), "{name} is not in {types:?}");
    }
}

#[test]
fn tags_are_never_features_of_the_runtime() {
    for (tag, feature) in [
        ("default", "default-api"),
        ("metadata", "metadata-api"),
        ("schemars", "schemars-api"),
        ("2d", "2d"),
        ("模型", "family-1"),
    ] {
        let mut paths = get(json!([]));
        paths["/a"]["get"]["tags"] = json!([tag]);
        let client = generate(paths, json!({}));
        assert_eq!(client.api.family_names().collect::<Vec<_>>(), [feature]);
    }
}

#[test]
fn responses_are_decoded_by_media_type() {
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let of = |media_type: &str, schema: &Value| {
        let content = json!({ media_type: { "schema": schema } });
        code(
            responses(json!({ "200": { "description": "", "content": content } })),
            json!({}),
        )
    };
    let text = of("text/plain; charset=utf-8", &json!({ "type": "string" }));
    assert_has(&text, &["text -> String", ".accept(\"text/plain\")"]);
    let bytes = of(
        "image/png",
        &json!({ "type": "string", "format": "binary" }),
    );
    assert_has(
        &bytes,
        &["bytes -> codegen::Bytes", ".accept(\"image/png\")"],
    );
    let vendor = of("application/vnd.api+json", &object);
    assert_has(&vendor, &["json -> types::AskResponse"]);

    let content =
        json!({ "text/xml": { "schema": object }, "application/json": { "schema": object } });
    let paths = responses(json!({ "200": { "description": "", "content": content } }));
    let client = generate(paths, json!({}));
    assert_has(
        &client.files()["families/api.rs"],
        &["json -> types::AskResponse"],
    );
    assert!(
        client
            .warnings
            .iter()
            .any(|one| one.rule == "response-media-types")
    );

    let default = json!({ "default": json_of(object.clone())["200"] });
    assert_has(
        &code(responses(default), json!({})),
        &["json -> types::AskResponse"],
    );
    let mut nullable = object;
    nullable["nullable"] = json!(true);
    let code = code(responses(json_of(nullable)), json!({}));
    assert_has(&code, &["json -> Option<types::AskResponse>"]);
}

#[test]
fn properties_of_every_branch_are_fields() {
    let code = code(
        responses(json_of(json!({ "$ref": "#/components/schemas/Dog" }))),
        json!({
            "Pet": { "type": "object", "required": ["type"], "properties": {
                "type": { "type": "string" }, "name": { "type": "string" }
            } },
            "Dog": { "allOf": [
                { "$ref": "#/components/schemas/Pet" },
                { "description": "A dog." },
                { "required": ["name"] },
                { "oneOf": [
                    { "type": "object", "properties": { "size": { "type": "integer" } } },
                    { "type": "object", "properties": { "weight": { "type": "number" } } },
                ] },
                { "type": "object", "properties": { "type": { "type": "string", "enum": ["dog"] } } },
            ] },
        }),
    );
    assert_has(
        &code,
        &[
            "type_: DogType = required \"type\"",
            "name: String = required \"name\"",
            "size: Option<i64> = optional \"size\"",
            "weight: Option<f64> = optional \"weight\"",
        ],
    );
    assert_eq!(
        code.matches("\"type\"").count(),
        2,
        "one rename, one field: {code}"
    );
}

#[test]
fn read_only_write_only_and_nullable_are_kept() {
    let user = json!({ "type": "object", "required": ["id", "password", "nick"], "properties": {
        "id": { "type": "string", "readOnly": true },
        "password": { "type": "string", "writeOnly": true },
        "nick": { "type": "string", "nullable": true },
        "names": { "type": "array", "items": { "type": "string", "nullable": true } },
    } });
    let code = code(
        post(json!({ "application/json": { "schema": user } })),
        json!({}),
    );
    assert_has(
        &code,
        &[
            "id: String = required \"id\" read_only;",
            "password: String = required \"password\" write_only;",
            "nick: Option<String> = required \"nick\";",
            "Option<Vec<Option<String>>> = optional \"names\";",
            "pub fn new(password: impl Into<String>) -> Self",
        ],
    );
    assert!(!code.contains("pub fn id("));
}

#[test]
fn values_and_properties_with_one_name_are_numbered() {
    let code = code(
        responses(json_of(json!({ "type": "object", "properties": {
            "+1": { "type": "integer" },
            "-1": { "type": "integer" },
            "op": { "type": "string", "enum": ["=", "!=", "≠", "+1", "-1"] },
        } }))),
        json!({}),
    );
    assert_has(
        &code,
        &[
            "EqualValue = \"=\"",
            "NotEqualValue2 = \"≠\"",
            "n1: Option<i64>",
            "n1_2: Option<i64>",
        ],
    );
}

#[test]
fn documents_of_3_1_are_generated() {
    let mut document = document(
        responses(json_of(
            json!({ "type": "object", "required": ["c"], "properties": {
            "a": { "type": ["string", "null"] },
            "b": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
            "c": { "const": "x" },
            "d": { "type": "array", "prefixItems": [{ "type": "string" }] },
            "e": true,
        } }),
        )),
        json!({}),
    )
    .value()
    .clone();
    document["openapi"] = json!("3.1.0");
    let document = Document::from_value("small.json", document);
    let client = Options::new().generate_from(&document).unwrap();
    assert_has(
        &client.files()["families/api.rs"],
        &[
            "a: Option<String>",
            "b: Option<i64>",
            "c: AskResponseC",
            "d: Vec<codegen::Value>",
        ],
    );
}

/// Returns the code of a document of OpenAPI 3.1 whose response has this schema.
fn of_3_1(schema: Value, schemas: Value) -> String {
    let mut document = document(responses(json_of(schema)), schemas)
        .value()
        .clone();
    document["openapi"] = json!("3.1.0");
    let document = Document::from_value("small.json", document);
    let client = Options::new().generate_from(&document).unwrap();
    client.files()["families/api.rs"].clone()
}

#[test]
fn what_stands_beside_a_reference_counts_in_3_1() {
    let text = json!({ "type": "string" });
    let own = json!({ "type": "object", "properties": { "a": text } });
    let schema = json!({ "type": "object", "properties": { "x": {
        "$ref": "#/components/schemas/Own", "properties": { "more": text }, "required": ["a"],
    }, "y": { "$ref": "#/components/schemas/Own", "description": "Only a description." } } });
    let code = of_3_1(schema.clone(), json!({ "Own": own }));
    assert_has(
        &code,
        &[
            "pub a: String",
            "pub more: Option<String>",
            "y: Option<Own>",
        ],
    );
    let code = self::code(responses(json_of(schema)), json!({ "Own": own }));
    assert!(!code.contains("more"), "{code}");
}

#[test]
fn properties_under_a_condition_are_optional_fields() {
    let text = json!({ "type": "string" });
    let schema = json!({ "type": "object", "properties": { "a": text },
        "if": { "properties": { "a": { "const": "x" } } },
        "then": { "required": ["b"], "properties": { "b": text } },
        "else": { "properties": { "c": { "type": "integer" } } },
        "dependentSchemas": { "a": { "properties": { "d": text } } },
    });
    let code = of_3_1(schema, json!({}));
    assert_has(
        &code,
        &[
            "pub b: Option<String>",
            "pub c: Option<i64>",
            "pub d: Option<String>",
        ],
    );
}

#[test]
fn values_of_another_type_than_object_have_no_properties() {
    let text = json!({ "type": "string" });
    let schema = json!({ "type": "object", "properties": {
        "a": { "type": "string", "properties": { "x": text } },
        "b": { "type": "array", "items": text, "properties": { "x": text } },
    } });
    let code = code(responses(json_of(schema)), json!({}));
    assert_has(&code, &["pub a: Option<String>", "b: Vec<String>"]);
}

#[test]
fn an_all_of_enums_is_an_enum_of_their_common_values() {
    let values = |values: &[&str]| json!({ "type": "string", "enum": values });
    let schema = json!({ "type": "object", "properties": {
        "kind": { "allOf": [{ "$ref": "#/components/schemas/All" }, values(&["b", "c", "z"])] },
        "one": { "allOf": [values(&["x"]), { "minLength": 1 }] },
    } });
    let all = values(&["a", "b", "c"]);
    let code = code(responses(json_of(schema)), json!({ "All": all }));
    assert_has(
        &code,
        &[
            "kind: Option<AskResponseKind>",
            "B = \"b\"",
            "C = \"c\"",
            "X = \"x\"",
        ],
    );
    assert!(
        !code.contains("= \"a\"") && !code.contains("= \"z\""),
        "{code}"
    );
}

#[test]
fn keys_of_later_versions_are_known_in_their_documents() {
    let mut document = document(
        responses(json_of(
            json!({ "type": "string", "contentEncoding": "base64" }),
        )),
        json!({}),
    )
    .value()
    .clone();
    for (version, known) in [("3.0.3", false), ("3.1.0", true)] {
        document["openapi"] = json!(version);
        document["webhooks"] = json!({});
        let document = Document::from_value("small.json", document.clone());
        let client = Options::new().generate_from(&document).unwrap();
        let mut rules = client.warnings.iter().map(|one| one.rule);
        assert_eq!(!rules.any(|rule| rule == "unknown-key"), known, "{version}");
    }
}
