//! One page in every layout.

use api_contract::{openapi, sources::Exchange};
use huaweicloud_sources::page::{self, Language};

use crate::{
    facts::{self, Facts},
    fixture, read,
};

fn facts_of(name: &str) -> Facts {
    facts::of(&read(name, &fixture(name)))
}

#[test]
fn every_fact_of_a_page_is_read() {
    insta::assert_snapshot!(facts::text(&facts_of("create-loan.en.html")));
}

#[test]
fn formats_and_languages_have_equal_facts() {
    let html = facts_of("create-loan.zh.html");
    for name in [
        "create-loan.zh.md",
        "create-loan.en.html",
        "create-loan.en.md",
        "create-loan.paragraphs.en.txt",
    ] {
        assert_eq!(facts_of(name), html, "{name}");
    }
}

#[test]
fn facts_lost_by_a_layout_are_unknown() {
    let html = facts_of("create-loan.zh.html");
    let without = |lost: &dyn Fn(&str) -> bool| -> Facts {
        let kept = html.iter().filter(|(place, _)| !lost(place));
        kept.map(|(place, fact)| (place.clone(), fact.clone()))
            .collect()
    };
    let marks = without(&|place| place.ends_with(" required"));
    assert!(marks.len() < html.len());
    assert_eq!(facts_of("create-loan.paragraphs.zh.txt"), marks);
    let values = without(&|place| place.contains(" value ") || place.ends_with(" all values"));
    assert!(values.len() < html.len());
    assert_eq!(facts_of("create-loan.rows.en.txt"), values);
    assert_eq!(facts_of("create-loan.cells.zh.txt"), values);
}

#[test]
fn language_and_date_are_found() {
    let page = |name: &str, file: &str| read(name, &fixture(file));
    let found = page("loans.zh.2029-01-02.txt", "create-loan.zh.html");
    assert_eq!(found.language, Language::Chinese);
    assert_eq!(
        found.date.as_deref(),
        Some("2031-05-06"),
        "the page knows better than its name"
    );
    let found = page("loans.2029-01-02.txt", "create-loan.rows.en.txt");
    assert_eq!(found.language, Language::English);
    assert_eq!(found.date.as_deref(), Some("2029-01-02"));
    let found = page("loans.12029-13-02.txt", "create-loan.cells.zh.txt");
    assert_eq!((found.language, found.date), (Language::Chinese, None));
}

#[test]
fn facts_have_their_line() {
    for (name, needle) in [
        ("create-loan.en.html", "<p>due_time</p>"),
        ("create-loan.zh.md", "| due\\_time |"),
        ("create-loan.paragraphs.zh.txt", "due_time"),
        ("create-loan.rows.en.txt", "due_time |"),
        ("create-loan.cells.zh.txt", "due_time |"),
    ] {
        let bytes = fixture(name);
        let text = std::str::from_utf8(&bytes).unwrap();
        let lines = text.lines().map(str::trim);
        let expected = lines.enumerate().find(|(_, line)| {
            line.starts_with(needle) || (name.ends_with("html") && line.contains(needle))
        });
        let (_, spots) = facts::with_spots(&read(name, &bytes));
        let spot = spots.iter().find(|spot| spot.name == "due_time").unwrap();
        assert_eq!(spot.line, expected.unwrap().0 + 1, "{name}");
    }
}

#[test]
fn examples_are_checked_against_contracts() {
    let page = read("loans.html", &fixture("create-loan.en.html"));
    let operation = &page.contract.operations.items[0];
    let kinds: Vec<&Exchange> = page
        .examples
        .iter()
        .map(|example| &example.exchange)
        .collect();
    let response = |status: &str| Exchange::Response(status.into());
    assert_eq!(
        kinds,
        [
            &Exchange::Call,
            &Exchange::Request,
            &response("201"),
            &response("404"),
        ]
    );
    for example in &page.examples {
        assert_eq!(
            example.mismatches(operation, &page.contract),
            [],
            "{}",
            example.text
        );
    }

    let spec = openapi::read_text(
        "spec.yaml",
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /v1/{library_id}/loans:\n    post:\n      \
         parameters:\n        - {name: priority, in: query, schema: {type: integer, maximum: 6}}\n      \
         responses:\n        '201':\n          description: Done.\n          content:\n            application/json:\n              \
         schema: {type: object, required: [desk], properties: {fee: {type: integer}, state: {enum: [LATE]}}}\n",
    )
    .unwrap();
    let operation = &spec.operations.items[0];
    let found: Vec<String> = page
        .examples
        .iter()
        .flat_map(|example| example.mismatches(operation, &spec))
        .map(|mismatch| format!("{}: {}", mismatch.pointer, mismatch.message))
        .collect();
    assert_eq!(
        found,
        [
            "/notify: there is no such parameter",
            "/priority: 7 is out of bounds",
            "/state: \"OPEN\" is not one of the values stated",
            "/fee: it is number, and integer is stated",
            "/desk: it is required, and not there",
        ]
    );
}

#[test]
fn damaged_urls_are_repaired() {
    let page = "URI\n\nGET /v1/jobs\n\n请求参数\n\n无\n\n响应示例\n\n状态码:200\n\n\
        {\"url\": \"https://example.com/a?one=1¶m=2\", \"mark\": \"¶ 3\"}\n\n错误码\n";
    let page = read("page.txt", page.as_bytes());
    assert_eq!(
        &*page.examples[0].text,
        "{\"url\": \"https://example.com/a?one=1&param=2\", \"mark\": \"¶ 3\"}"
    );
}

#[test]
fn pages_are_distinguished_from_other_files() {
    for (name, bytes) in crate::every_page() {
        assert!(page::looks_like_page(&bytes), "{name}");
    }
    for other in [
        &b""[..],
        b"\x89PNG\r\n\x1a\n\0\0",
        b"openapi: 3.0.3\npaths: {}\n",
        b"{\"log\": {\"entries\": []}}",
        b"# Notes\n\nNothing of the kind.\n",
        b"<html><body><p>URI</p></body></html>",
    ] {
        assert!(
            !page::looks_like_page(other),
            "{}",
            String::from_utf8_lossy(other)
        );
    }
}
