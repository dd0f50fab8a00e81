//! Requests: parameters, paths, bodies and forms as OpenAPI describes them.

use serde_json::{Value, json};

use super::{assert_has, code, document, generate, get, json_of, post};
use openapi_document::Document;
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
fn objects_of_several_parts_are_parameters_for_each_property() {
    let text = json!({ "type": "string" });
    let object = |name: &str| json!({ "type": "object", "properties": { name: text } });
    let required = |name: &str| json!({ "required": [name] });
    let code = code(
        get(json!([
            { "name": "before/after", "in": "query", "schema": { "allOf": [
                { "type": "object", "properties": { "before": text, "after": text } },
                { "oneOf": [required("before"), required("after")] },
            ] } },
            { "name": "either", "in": "query", "schema": { "oneOf": [object("this"), object("that")] } },
            { "name": "page", "in": "query", "style": "deepObject",
              "schema": { "allOf": [{ "$ref": "#/components/schemas/Page" }, object("more")] } },
        ])),
        json!({ "Page": object("size") }),
    );
    for name in [
        "before",
        "after",
        "this",
        "that",
        "page[size]",
        "page[more]",
    ] {
        assert_has(&code, &[&format!("Parameter::query({name:?})")]);
    }
}

#[test]
fn calls_override_settings_of_the_client_in_a_query() {
    let text = json!({ "type": "string" });
    let code = code(
        get(json!([
            { "name": "tenant", "in": "query", "schema": text, "x-client": "tenant" },
            { "name": "branch", "in": "query", "required": true, "schema": text, "x-client": "branch" },
            { "name": "X-Shelf", "in": "header", "schema": text, "x-client": "shelf" },
        ])),
        json!({}),
    );
    assert_has(
        &code,
        &[
            "Parameter::query(\"tenant\").client(\"tenant\")",
            "pub fn tenant<F>(mut self, tenant: impl codegen::IntoOption<String, F>)",
            "pub fn ask(&self) -> builders::Ask",
        ],
    );
    assert!(!code.contains("pub fn shelf") && !code.contains("pub fn x_shelf"));
    assert!(!code.contains("pub fn branch"));
}

#[test]
fn examples_begin_with_a_statement_however_long_the_name_of_the_crate_is() {
    let title = "A service with a name that fills a line of its own";
    let mut document = document(get(json!([])), json!({})).value().clone();
    document["info"]["title"] = title.into();
    let document = Document::from_value("long.json", document);
    let client = Options::new().generate_from(&document).unwrap();
    let example = &client.examples["ask"];
    assert!(
        example.starts_with("let response = client.ask()"),
        "{example}"
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
    // Those of authentication.
    let paths = get(json!([
        header("X-Auth-Token"),
        header("X-Sdk-Date"),
        header("x-security-token"),
        header("X-Project-Id"),
    ]));
    let client = generate(paths, json!({}));
    let parameters = client.api.operations[0].parameters.iter();
    let names: Vec<&str> = parameters.map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["X-Project-Id"]);
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

#[test]
fn constants_in_the_query_of_a_path_are_sent_with_every_request() {
    let ask = |id: &str, parameters: Value| {
        json!({ "get": {
            "operationId": id, "parameters": parameters,
            "responses": json_of(json!({ "type": "object", "properties": { id: { "type": "string" } } })),
        } })
    };
    let text = json!({ "type": "string" });
    let client = generate(
        json!({
            "/c?action=list": ask("list", json!([{ "name": "x", "in": "query", "schema": text }])),
            "/c?action=get%20one&v": ask("one", json!([{ "name": "v", "in": "query", "schema": text }])),
            "/c": ask("all", json!([])),
            "/c/{id}?beta=true": ask("show", json!([{ "name": "id", "in": "path", "required": true, "schema": text }])),
        }),
        json!({}),
    );
    assert_eq!(client.api.operations.len(), 4);
    assert!(
        client.warnings.to_string().contains("fixes its value"),
        "{}",
        client.warnings
    );
    let code = client.files()["families/api.rs"].clone();
    assert_has(
        &code,
        &[
            "Operation::new(\"list\", Method::Get, \"/c\")",
            ".fixed_query(&[(\"action\", \"list\")])",
            ".fixed_query(&[(\"action\", \"get one\"), (\"v\", \"\")])",
            ".fixed_query(&[(\"beta\", \"true\")])",
            "Method::Get, \"/c/{id}\")",
            "Parameter::query(\"x\")",
            "pub fn one(&self) ->",
        ],
    );
    assert!(!code.contains("Parameter::query(\"v\")"), "{code}");
    let mocks: String = client.mocks().into_values().collect();
    for (name, value) in [
        ("action", "list"),
        ("action", "get one"),
        ("v", ""),
        ("beta", "true"),
    ] {
        let matcher = format!(".query_param({name:?}, {value:?})");
        assert!(mocks.contains(&matcher), "{matcher}");
    }
    assert!(mocks.contains("Mocks `list`: `GET /c?action=list`."));
    for (name, text) in client.files().into_iter().chain(client.mocks()) {
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    }
}

#[test]
fn fragments_and_parameters_in_the_query_of_a_path_are_rejected_or_left_out() {
    let get = |id: &str| json!({ "get": { "operationId": id, "responses": { "200": { "description": "" } } } });
    let paths = json!({
        "/c": get("plain"),
        "/c#one": get("one"),
        "/c?id={id}": get("two"),
        "/d#": get("three"),
    });
    let document = document(paths, json!({}));
    let findings = Options::new()
        .generate_from(&document)
        .expect_err("three are not supported");
    let found: Vec<_> = findings
        .iter()
        .filter(|finding| finding.level == openapi_document::Level::Error)
        .map(|finding| (finding.rule, finding.pointer.as_str()))
        .collect();
    let at = |path: &str| format!("/paths/~1{path}/get");
    let pointers = ["c#one", "c?id={id}", "d#"].map(at);
    for pointer in &pointers {
        assert!(found.contains(&("path", pointer)), "{pointer}: {findings}");
    }
    assert!(
        findings
            .to_string()
            .contains("a fragment, which is never sent"),
        "{findings}"
    );

    let lenient = Options::new().skip_unsupported(true);
    let client = lenient.generate_from(&document).unwrap();
    let ids: Vec<&str> = client
        .api
        .operations
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(ids, ["plain"]);
    let reasons: Vec<&str> = client.left_out.iter().map(|one| one.reason.rule).collect();
    assert_eq!(reasons, ["path", "path", "path"]);
}
