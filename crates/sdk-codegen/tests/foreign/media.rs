//! Media types of bodies, responses, parts of forms and parameters.

use serde_json::{Value, json};

use super::{assert_has, code, document, generate, get, post};
use sdk_codegen::Options;

fn text() -> Value {
    json!({ "type": "string" })
}

fn object() -> Value {
    json!({ "type": "object", "properties": { "a": text() } })
}

fn file() -> Value {
    json!({ "type": "string", "format": "binary" })
}

/// Returns the rules by which a document is rejected.
#[track_caller]
fn rules(paths: Value) -> Vec<&'static str> {
    let findings = Options::new()
        .generate_from(&document(paths, json!({})))
        .expect_err("rejected");
    findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn sequences_of_json_are_not_json() {
    for media_type in [
        "application/json-seq",
        "application/stream+json",
        "application/json-lines",
    ] {
        let content = json!({ media_type: { "schema": object() } });
        assert!(rules(post(content.clone())).contains(&"request-media-type"));
        let response = json!({ "200": { "description": "", "content": content } });
        let code = code(super::responses(response), json!({}));
        assert_has(&code, &["bytes ->", &format!(".accept({media_type:?})")]);
    }
}

#[test]
fn responses_are_accepted_by_their_media_types() {
    for (media_type, accepted) in [
        ("application/vnd.api+json", "application/vnd.api+json"),
        (
            "application/problem+json; v=1",
            "application/problem+json;v=1",
        ),
        (
            "application/json;odata=verbose; charset=utf-8",
            "application/json;odata=verbose",
        ),
        (
            "application/json; profile=\"a b\"; q=\"",
            "application/json;profile=\"a b\"",
        ),
        ("foo", "*/*"),
        ("", "*/*"),
        ("text/\"x\n", "*/*"),
    ] {
        let response = json!({ "200": { "description": "", "content": { media_type: { "schema": object() } } } });
        let code = code(super::responses(response), json!({}));
        assert_has(&code, &[&format!(".accept({accepted:?})")]);
    }
}

#[test]
fn what_is_no_media_type_is_not_sent() {
    for media_type in ["foo", "", "a/b/c", "text/\"x\n"] {
        let content = json!({ media_type: { "schema": text() } });
        assert!(
            rules(post(content)).contains(&"request-media-type"),
            "{media_type:?}"
        );
    }
}

#[test]
fn numbers_are_sent_as_plain_text() {
    let code = code(
        post(json!({ "text/plain": { "schema": { "type": "integer" } } })),
        json!({}),
    );
    assert_has(
        &code,
        &["body: impl Into<String>", ".content_type(\"text/plain\")"],
    );
}

#[test]
fn parts_are_sent_in_the_encoding_of_the_contract_or_rejected() {
    let form = |encoding: &str| {
        json!({ "multipart/form-data": {
            "schema": { "type": "object", "properties": { "about": object() } },
            "encoding": { "about": { "contentType": encoding } },
        } })
    };
    assert!(rules(post(form("application/xml"))).contains(&"form-part"));
    for (encoding, sent) in [
        ("application/vnd.about+json", "application/vnd.about+json"),
        (
            "text/plain, application/json; charset=utf-8",
            "application/json; charset=utf-8",
        ),
    ] {
        let code = code(post(form(encoding)), json!({}));
        let parameter = format!("Parameter::form(\"about\").content_type({sent:?})");
        assert_has(&code, &["value: impl Borrow<types::TellAbout>", &parameter]);
    }
    for encoding in [
        "application/json",
        "application/json, text/json",
        "*/*, application/json",
    ] {
        let code = code(post(form(encoding)), json!({}));
        assert!(!code.contains(".content_type("), "{code}");
    }
}

#[test]
fn texts_in_forms_have_the_media_type_of_their_encoding() {
    let parts = json!({ "type": "object", "properties": {
        "page": text(), "count": { "type": "integer" }, "rows": { "type": "array", "items": text() },
        "photo": file(), "any": text(), "bad": text(),
    } });
    let encodings = [
        ("page", "text/html"),
        ("count", "application/json"),
        ("rows", "text/csv"),
        ("photo", "image/png"),
        ("any", "text/*"),
        ("bad", "text/a\r\nX-Own: b"),
    ];
    let encodings = encodings.map(|(name, ty)| (name.to_owned(), json!({ "contentType": ty })));
    let encodings: serde_json::Map<String, Value> = encodings.into_iter().collect();
    let code = code(
        post(json!({ "multipart/form-data": { "schema": parts, "encoding": encodings } })),
        json!({}),
    );
    assert_has(
        &code,
        &[
            "Parameter::form(\"page\").content_type(\"text/html\")",
            "Parameter::form(\"count\").content_type(\"application/json\")",
            "Parameter::form(\"rows\").repeated().content_type(\"text/csv\")",
            "Parameter::form(\"photo\"),",
            "Parameter::form(\"any\"),",
            "Parameter::form(\"bad\"),",
        ],
    );
}

#[test]
fn the_parts_of_every_alternative_can_be_sent() {
    let form = json!({ "oneOf": [
        { "type": "object", "required": ["url"], "properties": { "url": text() } },
        { "type": "object", "required": ["file"], "properties": { "file": file() } },
    ] });
    let code = code(
        post(json!({ "multipart/form-data": { "schema": form } })),
        json!({}),
    );
    assert_has(
        &code,
        &[
            "[Parameter::form(\"url\"), Parameter::form(\"file\")]",
            "file: codegen::FilePart",
        ],
    );
}

#[test]
fn parts_with_a_media_type_are_files_unless_they_are_encoded_as_text() {
    let form = json!({ "type": "object", "properties": {
        "untyped": { "contentMediaType": "image/png" },
        "many": { "type": "array", "items": { "contentMediaType": "image/png" } },
        "base64": { "type": "string", "contentMediaType": "image/png", "contentEncoding": "base64" },
    } });
    let code = code(
        post(json!({ "multipart/form-data": { "schema": form } })),
        json!({}),
    );
    assert_has(
        &code,
        &[
            "pub fn untyped(mut self, file: codegen::FilePart)",
            "pub fn many(mut self, files: impl IntoIterator<Item = codegen::FilePart>)",
            "pub fn base64<F>(mut self, value: impl codegen::IntoOption<String, F>)",
        ],
    );
}

#[test]
fn parameters_described_by_content_are_texts() {
    let content = |media_type: &str, schema: Value| json!({ media_type: { "schema": schema } });
    let client = generate(
        get(json!([
            { "name": "filter", "in": "query", "content": content("application/json", object()) },
            { "name": "count", "in": "query", "content": content("text/plain", json!({ "type": "integer" })) },
        ])),
        json!({}),
    );
    let code = &client.files()["families/api.rs"];
    assert_has(
        code,
        &[
            "filter: impl codegen::IntoOption<String, F>",
            "count: impl codegen::IntoOption<i64, F>",
        ],
    );
    assert!(
        client
            .warnings
            .iter()
            .any(|one| one.rule == "parameter-content"),
        "{}",
        client.warnings
    );
}
