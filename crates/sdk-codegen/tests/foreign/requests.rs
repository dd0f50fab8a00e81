//! Requests: parameters, paths, bodies and forms as OpenAPI describes them.

use serde_json::{Value, json};

use super::{assert_has, code, document, generate, get, json_of, post};
use sdk_codegen::Options;

#[test]
fn parameters_are_serialized_by_style() {
    let list = json!({ "type": "array", "items": { "type": "integer" } });
    let object = json!({ "type": "object", "properties": {
        "size": { "type": "integer" }, "tags": { "type": "array", "items": { "type": "string" } }
    } });
    let deep = json!({ "type": "object", "properties": { "size": { "type": "integer" } } });
    let code = code(
        get(json!([
            { "name": "bars", "in": "query", "style": "pipeDelimited", "explode": false, "schema": list },
            { "name": "blanks", "in": "query", "style": "spaceDelimited", "explode": false, "schema": list },
            { "name": "many", "in": "query", "style": "pipeDelimited", "explode": true, "schema": list },
            { "name": "page", "in": "query", "style": "deepObject", "schema": deep },
            { "name": "flat", "in": "query", "schema": object },
            { "name": "sid", "in": "cookie", "schema": { "type": "string" } },
            { "name": "either", "in": "query", "schema": { "oneOf": [{ "type": "string" }, list] } },
            { "name": "any", "in": "query", "schema": { "oneOf": [{ "type": "string" }, { "type": "integer" }] } },
            { "name": "open", "in": "query" },
        ])),
        json!({}),
    );
    assert_has(
        &code,
        &[
            "Parameter::query(\"bars\").pipes()",
            "Parameter::query(\"blanks\").spaces()",
            "Parameter::query(\"many\").repeated()",
            "Parameter::query(\"page[size]\")",
            "Parameter::query(\"size\")",
            "Parameter::query(\"tags\").repeated()",
            "Parameter::cookie(\"sid\")",
            "Parameter::query(\"either\").repeated()",
            "pub fn any<F>(mut self, any: impl codegen::IntoOption<String, F>)",
            "pub fn open<F>(mut self, open: impl codegen::IntoOption<String, F>)",
        ],
    );
}

#[test]
fn equal_names_are_distinguished_by_location() {
    let paths = json!({ "/a/{id}": { "get": {
        "operationId": "ask",
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
            { "name": "id", "in": "query", "schema": { "type": "string" } },
            { "name": "id", "in": "header", "schema": { "type": "string" } },
        ],
        "responses": { "200": { "description": "" } },
    } } });
    let code = code(paths, json!({}));
    assert_has(
        &code,
        &[
            "Parameter::query(\"id\").key(\"query:id\")",
            "Parameter::header(\"id\").key(\"header:id\")",
            "pub fn ask(&self, id: impl Into<String>)",
            "pub fn id_query<F>(mut self",
            ".set_option(\"header:id\", codegen::IntoOption::into_option(id_header));",
        ],
    );
}

#[test]
fn client_headers_are_not_parameters() {
    let header = |name: &str| json!({ "name": name, "in": "header", "required": true, "schema": { "type": "string" } });
    let paths = get(json!([
        header("Accept"),
        header("Content-Type"),
        header("authorization")
    ]));
    let client = generate(paths, json!({}));
    assert!(client.api.operations[0].parameters.is_empty());
    assert_eq!(client.warnings.len(), 3, "{}", client.warnings);
}

#[test]
fn bodies_have_their_media_types() {
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let of = |media_type: &str, schema: &Value| {
        code(post(json!({ media_type: { "schema": schema } })), json!({}))
    };
    let merge = of("application/merge-patch+json", &object);
    assert_has(&merge, &[".content_type(\"application/merge-patch+json\")"]);
    let any = of("*/*", &object);
    assert_has(&any, &["impl Borrow<types::TellRequest>"]);
    assert!(!any.contains("content_type"));
    let text = of("text/csv", &json!({ "type": "string" }));
    assert_has(
        &text,
        &["body: impl Into<String>", ".content_type(\"text/csv\")"],
    );
    let bytes = of(
        "image/png",
        &json!({ "type": "string", "format": "binary" }),
    );
    assert_has(&bytes, &["body: impl Into<codegen::Bytes>"]);
    let fields = of("application/x-www-form-urlencoded", &object);
    assert_has(&fields, &["Parameter::field(\"a\")"]);
    let several = code(
        post(
            json!({ "application/xml": { "schema": object }, "application/json": { "schema": object } }),
        ),
        json!({}),
    );
    assert_has(&several, &["impl Borrow<types::TellRequest>"]);
}

#[test]
fn forms_have_files_lists_and_json() {
    let file = json!({ "type": "string", "format": "binary" });
    let base = json!({ "type": "object", "required": ["file"], "properties": { "file": file } });
    let form = json!({ "allOf": [
        { "$ref": "#/components/schemas/Base" },
        { "type": "object", "properties": {
            "more": { "type": "array", "items": file },
            "names": { "type": "array", "items": { "type": "string" } },
            "about": { "type": "object", "properties": { "x": { "type": "integer" } } },
        } },
    ] });
    let code = code(
        post(json!({ "multipart/form-data": { "schema": form } })),
        json!({ "Base": base }),
    );
    assert_has(
        &code,
        &[
            "pub fn tell(&self, file: codegen::FilePart)",
            "files: impl IntoIterator<Item = codegen::FilePart>",
            "values: impl codegen::IntoList<String, F>",
            "value: impl Borrow<types::TellAbout>",
            "Parameter::form(\"more\").repeated()",
        ],
    );
}

#[test]
fn every_method_is_called() {
    for method in ["head", "options", "trace"] {
        let paths = json!({ "/a": { method: {
            "operationId": "ask",
            "responses": json_of(json!({ "type": "boolean" })),
        } } });
        let code = code(paths, json!({}));
        let name = format!("Method::{}{}", method[..1].to_uppercase(), &method[1..]);
        assert_has(&code, &[&name]);
        assert_eq!(code.contains("empty -> ()"), method == "head");
    }
}

#[test]
fn paths_are_sent_as_they_are_encoded() {
    let operation = |id: &str| {
        json!({ "get": {
        "operationId": id,
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "" } },
    } })
    };
    let paths = json!({
        "/a b/{id}:start": operation("start"),
        "/a/{id}.zip/{id}": operation("twice"),
        "/ä/{id}%20": operation("more"),
    });
    let code = code(paths, json!({}));
    assert_has(
        &code,
        &[
            "\"/a%20b/{id}:start\"",
            "\"/a/{id}.zip/{id}\"",
            "\"/%C3%A4/{id}%20\"",
        ],
    );
}

#[test]
fn operations_of_other_servers_are_rejected() {
    let mut paths = get(json!([]));
    paths["/a"]["get"]["servers"] = json!([{ "url": "https://upload.example.com" }]);
    let result = Options::new().generate_from(&document(paths, json!({})));
    let findings = result.expect_err("it has another server");
    assert!(
        findings.iter().any(|one| one.rule == "servers"),
        "{findings}"
    );
}
