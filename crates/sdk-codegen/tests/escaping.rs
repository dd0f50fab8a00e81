//! Texts of a contract stay texts wherever they enter Rust, Markdown or TOML.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "../../openapi-document/tests/mutation/cases.rs"]
mod cases;

use std::{fs, path::Path};

use openapi_document::Document;
use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;
use sdk_codegen::{Client, Dependencies, Options};
use serde_json::{Value, json};

/// Texts that would end a comment, a literal, a line or a block.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\u{b}",
        "\u{85}",
        "\u{2028}",
        "\u{202e}",
        "*/",
        "/*",
        "//",
        "///",
        "//!",
        "\"",
        "\"#",
        "r#\"",
        "'",
        "\\",
        "\\u{",
        "`",
        "```",
        "}",
        "{",
        "{}",
        ")",
        "]",
        "[",
        "(",
        ";",
        "#",
        "#[",
        "!",
        "$",
        "|",
        "<!-- ",
        " --> ",
        "\0",
        "\u{7f}",
        "\t",
        "é",
        "名",
        "😀",
        " ",
        "-",
        "_",
        ".",
        ",",
        ":",
        "%",
        "?",
        "type",
        "self",
        "a",
        "7",
        "\npub fn zzInjected() {}\n",
        "\"; pub fn zzInjected() {} //",
        "`\npub fn zzInjected() {}\n// ",
        "\nzzInjected = true\n",
        "\n[dependencies]\nzzInjected = \"1\"\n",
        "\n| zzInjected |\n",
    ]);
    prop::collection::vec(pieces, 0..6).prop_map(|texts| texts.concat())
}

fn document(texts: &[String]) -> Value {
    let text = |index: usize| texts[index % texts.len()].as_str();
    let schema = json!({
        "type": "object",
        "description": text(0),
        "required": [text(1)],
        "properties": {
            text(1): { "type": "string", "description": text(2), "default": text(3) },
            "kind": { "type": "string", "enum": [text(4), text(5), "plain"], "description": text(6) },
            "other": { "$ref": "#/components/schemas/Other" },
        },
    });
    let media_type = format!("text/{}", text(7));
    json!({
        "openapi": "3.0.3",
        "info": { "title": text(8), "version": "1" },
        "servers": [{ "url": format!("https://{}/", text(9)) }],
        "tags": [{ "name": text(10), "description": text(11) }],
        "paths": { format!("/a{}", text(12).replace(['{', '}', '?', '#', '.'], "")): { "post": {
            "operationId": text(13),
            "tags": [text(10)],
            "summary": text(14),
            "description": text(15),
            "parameters": [
                { "name": text(16), "in": "query", "description": text(17),
                  "schema": { "type": "string", "enum": [text(18), text(19)] } },
                { "name": text(16), "in": "cookie", "schema": { "type": "array", "items": {} } },
            ],
            "requestBody": { "required": true, "content": {
                "application/json": { "schema": { "$ref": "#/components/schemas/Body" } },
            } },
            "responses": {
                "200": { "description": text(20), "content": { media_type: { "schema": { "type": "string" } } } },
                "404": { "description": text(21) },
            },
        } } },
        "components": { "schemas": {
            "Body": schema,
            "Other": { "type": "object", "properties": { "x": { "type": "boolean" } } },
        } },
    })
}

/// Returns whether code defines a function that only the texts name.
fn is_injected(tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is =
        |token: &TokenTree, name: &str| matches!(token, TokenTree::Ident(ident) if ident == name);
    let in_groups = tokens.iter().any(|token| match token {
        TokenTree::Group(group) => is_injected(group.stream()),
        _ => false,
    });
    let pairs = tokens.windows(2);
    in_groups
        || pairs
            .into_iter()
            .any(|pair| is(&pair[0], "fn") && is(&pair[1], "zzInjected"))
}

fn check(client: &Client) {
    let files = client.files().into_iter().chain(client.mocks());
    for (name, text) in files {
        assert!(!text.contains(['\r', '\u{202e}']), "{name}: {text}");
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
        let tokens: TokenStream = text.parse().unwrap();
        assert!(!is_injected(tokens), "{name}: {text}");
    }
    let folder = tempfile::tempdir().unwrap();
    let dependencies = Dependencies {
        core: "\"1\"".to_owned(),
        httpmock: "\"1\"".to_owned(),
    };
    let (own, mocks) = (folder.path().join("client"), folder.path().join("mocks"));
    client.client_crate(&own, &dependencies).write().unwrap();
    client
        .mocks_crate(&mocks, "\"1\"", &dependencies)
        .write()
        .unwrap();
    for folder in [&own, &mocks] {
        check_crate(folder);
    }
    let readme = "<!-- generated families: begin -->\n<!-- generated families: end -->\n";
    let readme = client.readme(readme).unwrap();
    // Two markers, two lines of the head, one family, the sum.
    assert_eq!(readme.lines().count(), 6, "{readme}");
}

fn check_crate(folder: &Path) {
    let lib = fs::read_to_string(folder.join("src/lib.rs")).unwrap();
    syn::parse_file(&lib).unwrap_or_else(|error| panic!("{error}\n{lib}"));
    assert!(!is_injected(lib.parse().unwrap()), "{lib}");
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let injected = manifest.lines().find(|line| line.starts_with("zzInjected"));
    assert_eq!(injected, None, "{manifest}");
    let tables = manifest.lines().filter(|line| line.starts_with('['));
    // Some examples need it.
    let tables = tables.filter(|line| *line != "[dev-dependencies]");
    let tables: Vec<&str> = tables.collect();
    assert_eq!(tables, ["[package]", "[features]", "[dependencies]"]);
}

/// Cases that take about a minute.
const A_MINUTE: u32 = 5_000;

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: cases::cases(A_MINUTE),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn hostile_text_is_escaped(texts in prop::collection::vec(hostile(), 22)) {
        let document = Document::from_value("hostile.json", document(&texts));
        let client = Options::new().skip_unsupported(true).generate_from(&document);
        let client = client.unwrap_or_else(|findings| panic!("{findings}"));
        check(&client);
    }
}
