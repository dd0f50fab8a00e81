//! Names: two that are equal to the compiler, and texts that look like code.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{assert_has, code, generate, get, json_of, responses};
use sdk_codegen::Options;

fn text() -> Value {
    json!({ "type": "string" })
}

#[test]
fn names_that_are_equal_to_the_compiler_are_numbered() {
    let names = ["\u{e9}", "e\u{301}", "\u{212a}", "k", "\u{fb01}x", "fix"];
    let properties: Map<String, Value> =
        names.iter().map(|name| ((*name).into(), text())).collect();
    let object = json!({ "type": "object", "properties": properties });
    let client = generate(responses(json_of(object)), json!({}));
    let code = &client.files()["families/api.rs"];
    let fields: Vec<&str> = code
        .lines()
        .filter(|line| line.contains(" = optional "))
        .collect();
    let distinct: BTreeSet<&str> = fields
        .iter()
        .filter_map(|line| line.trim().split([' ', ':']).nth(1))
        .collect();
    let expected = BTreeSet::from(["\u{e9}", "\u{e9}_2", "k", "k_2", "fix", "fix_2"]);
    assert_eq!(distinct, expected, "{code}");
}

#[test]
fn a_keyword_in_two_places_becomes_a_name_in_snake_case() {
    let parameter = |place: &str| json!({ "name": "self", "in": place, "schema": text() });
    let code = code(
        get(json!([parameter("query"), parameter("header")])),
        json!({}),
    );
    assert_has(&code, &["pub fn self_<F>(", "pub fn self_header<F>("]);
}

#[test]
fn modules_are_imported_only_where_code_names_them() {
    let names = ["types::x", "codegen::y", "Borrow::z", "types", "matching"];
    let parameters = names
        .iter()
        .map(|name| json!({ "name": name, "in": "query", "schema": text() }));
    let client = generate(get(parameters.collect()), json!({}));
    for text in client.files().values().chain(client.mocks().values()) {
        for import in ["::types;", "use std::borrow::Borrow;", "::matching;"] {
            assert!(!text.contains(import), "{import} is in {text}");
        }
    }
}

#[test]
fn callbacks_without_signatures_import_no_scheme() {
    let mut paths = get(json!([]));
    paths["/a"]["get"]["callbacks"] = json!({ "done": { "{$request.query.url}": { "post": {
        "operationId": "told",
        "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Note" } } } },
        "responses": { "200": { "description": "" } },
    } } } });
    let note = json!({ "type": "object", "properties": { "a": text() } });
    let client = generate(paths, json!({ "Note": note }));
    let code = &client.files()["callbacks.rs"];
    assert_has(code, &["use huaweicloud_core::codegen::Callback;"]);
    assert!(!code.contains("CallbackScheme"), "{code}");
}

#[test]
fn code_in_descriptions_is_no_documentation_test() {
    let description =
        "Before.\n\n```\n\nlet x: u8 = \"[no]\";\n\n```\n\n~~~ rust\n```\n~~~\n\nA ` and [more].";
    let mut paths = get(json!([]));
    paths["/a"]["get"]["description"] = description.into();
    let code = code(paths, json!({}));
    assert_has(
        &code,
        &[
            "/// ```text\n",
            "/// let x: u8 = \"[no]\";\n",
            "/// ````text\n",
            "/// A \\` and \\[more\\].\n",
        ],
    );
    let fences = code.lines().filter(|line| line.trim() == "/// ```").count();
    let opened = code.matches("```text\n").count();
    assert!(opened > 0 && fences >= opened, "{code}");
}

#[test]
fn descriptions_of_families_are_escaped_once() {
    let about = "See https://example.com/a_b, Vec<u8> and [x].\n\n```\nlet x;\n```";
    for (about, expected) in [
        (
            about,
            "! The family `t`.\n//!\n//! See <https://example.com/a_b>, Vec\\<u8> and \\[x\\].\n//!\n//! ```text\n",
        ),
        ("<b>", "! The family `t`. \\<b>\n"),
        ("", "! The family `t`.\n"),
    ] {
        let mut paths = get(json!([]));
        paths["/a"]["get"]["tags"] = json!(["t"]);
        let mut document = super::document(paths, json!({})).value().clone();
        document["tags"] = json!([{ "name": "t", "description": about }]);
        let document = openapi_document::Document::from_value("small.json", document);
        let client = Options::new().generate_from(&document).unwrap();
        let code = &client.files()["families/t.rs"];
        let of_type = expected.replace("//!", "///").replacen('!', "/", 1);
        assert_has(code, &[&format!("//{expected}"), &format!("//{of_type}")]);
    }
}

#[test]
fn lists_nested_too_deep_for_the_compiler_become_plain_json() {
    let nested = |depth: usize| {
        let lists = (0..depth).fold(
            text(),
            |items, _| json!({ "type": "array", "items": items }),
        );
        let object = json!({ "type": "object", "properties": { "deep": lists } });
        generate(responses(json_of(object)), json!({}))
    };
    let client = nested(16);
    assert!(client.warnings.is_empty(), "{}", client.warnings);
    let client = nested(40);
    assert!(
        client.warnings.to_string().contains("become plain JSON"),
        "{}",
        client.warnings
    );
    let code = &client.files()["families/api.rs"];
    assert!(!code.contains(&"Vec<".repeat(18)), "{code}");
}

#[test]
fn segments_that_name_another_path_are_rejected() {
    for path in ["/a/../b", "/./b", "/a/%2e%2E"] {
        let operation = json!({ "get": { "operationId": "ask", "responses": { "200": { "description": "" } } } });
        let document = super::document(json!({ path: operation }), json!({}));
        let findings = Options::new().generate_from(&document).expect_err(path);
        assert!(findings.iter().any(|one| one.rule == "path"), "{findings}");
    }
}
