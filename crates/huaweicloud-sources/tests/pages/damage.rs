//! Pages that lost parts, and files that are not pages.

use std::panic::{self, AssertUnwindSafe};

use huaweicloud_sources::page;
use proptest::prelude::*;

use crate::{
    every_page,
    facts::{self, Facts},
    fixture, read,
};

/// Returns facts of a damaged page that differ from the complete one.
fn invented(damaged: &Facts, whole: &Facts) -> Vec<String> {
    let new = damaged
        .iter()
        .filter(|(place, fact)| whole.get(*place) != Some(fact));
    new.map(|(place, fact)| format!("{place}: {fact}"))
        .collect()
}

#[test]
fn truncated_pages_never_add_facts() {
    for (name, bytes) in every_page() {
        let whole = facts::of(&read(&name, &bytes));
        // Every cut for the most ambiguous layout; elsewhere, some.
        let guessed = name.ends_with(".txt") && name.starts_with("create-loan");
        let step = if guessed { 1 } else { 11 };
        for end in (0..bytes.len()).step_by(step) {
            if let Ok(cut) = page::read(&name, &bytes[..end]) {
                let found = invented(&facts::of(&cut), &whole);
                let tail =
                    String::from_utf8_lossy(&bytes[end.saturating_sub(40)..end]).into_owned();
                assert_eq!(found, Vec::<String>::new(), "{name} cut at {end}: …{tail}");
            }
        }
    }
}

#[test]
fn missing_columns_are_unknown() {
    let whole = facts::of(&read("page.md", &fixture("create-loan.en.md")));
    let text = String::from_utf8(fixture("create-loan.en.md")).unwrap();
    for (heading, lost) in [
        ("Mandatory", vec![" required"]),
        (
            "Description",
            vec![
                " minimum", " maximum", " length", " fewest", " most", " default", " value ",
            ],
        ),
    ] {
        for with_heading in [true, false] {
            let mut cutting = false;
            let mut lines = Vec::new();
            for line in text.lines() {
                let head = line.starts_with("| Parameter") || line.starts_with("| Status");
                if head {
                    cutting = line.contains(heading);
                }
                let keeps = with_heading && (head || line.contains("---"));
                let mut cells: Vec<&str> = line.trim_matches('|').split('|').collect();
                if line.starts_with('|') && cutting && !keeps {
                    cells.remove(if heading == "Description" {
                        cells.len() - 1
                    } else {
                        1
                    });
                    lines.push(format!("|{}|", cells.join("|")));
                } else {
                    lines.push(line.to_owned());
                }
            }
            let page = read("page.md", lines.join("\n").as_bytes());
            let found = facts::of(&page);
            let missing: Vec<&String> = whole
                .keys()
                .filter(|place| !found.contains_key(*place))
                .filter(|place| !lost.iter().any(|lost| place.contains(lost)))
                .filter(|place| !place.contains(" all "))
                .collect();
            assert_eq!(missing, Vec::<&String>::new(), "{heading}, {with_heading}");
            assert_eq!(
                invented(&found, &whole),
                Vec::<String>::new(),
                "{heading}, {with_heading}"
            );
        }
    }
}

#[test]
fn missing_tables_make_lists_partial() {
    let text = String::from_utf8(fixture("create-loan.paragraphs.zh.txt")).unwrap();
    let begin = text.find("表2 ").unwrap();
    let end = text.find("请求参数").unwrap();
    let page = read(
        "page.txt",
        format!("{}{}", &text[..begin], &text[end..]).as_bytes(),
    );
    let operation = &page.contract.operations.items[0];
    assert!(!operation.parameters.complete);
    assert!(
        operation
            .parameters
            .items
            .iter()
            .all(|parameter| &*parameter.name != "priority")
    );
    let begin = text.find("表6 ").unwrap();
    let end = text.find("响应参数").unwrap();
    let page = read(
        "page.txt",
        format!("{}{}", &text[..begin], &text[end..]).as_bytes(),
    );
    let facts = facts::of(&page);
    assert!(facts.contains_key("body application/json.contact type"));
    assert!(!facts.contains_key("body application/json.contact all members"));
}

#[test]
fn unreadable_parts_of_a_page_are_reported() {
    let text = String::from_utf8(fixture("create-loan.rows.en.txt")).unwrap();
    let page = read("page.txt", text.replace("Boolean |", "Flag |").as_bytes());
    let problems: Vec<String> = page
        .contract
        .problems
        .iter()
        .map(ToString::to_string)
        .collect();
    insta::assert_snapshot!(problems.join("\n"));
}

#[test]
fn pages_without_operations_are_rejected_with_a_fix() {
    let cut = fixture("create-loan.rows.en.txt");
    let cut = &cut[..cut.len() / 30];
    let tables = String::from_utf8(fixture("create-loan.zh.md")).unwrap();
    let pathless = tables.replace("POST /v1/", "v1/");
    let errors: Vec<String> = [
        ("empty.txt", &b" \n\n"[..]),
        ("picture.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("zeros.txt", b"URI\0\0"),
        ("gbk.txt", b"\xb2\xce\xca\xfd"),
        (
            "news.html",
            b"<html><body><h1>News</h1><p>GET well soon</p></body></html>",
        ),
        ("spec.json", b"{\"openapi\": \"3.0.3\"}"),
        ("cut.txt", cut),
        ("pathless.md", pathless.as_bytes()),
        ("last.txt", b"URI\n\nGET /v1/jo"),
    ]
    .into_iter()
    .map(|(name, bytes)| page::load(name, bytes).unwrap_err().to_string())
    .collect();
    insta::assert_snapshot!(errors.join("\n"));
}

/// Reads and walks everything, so that a panic anywhere in it is detected.
fn survive(name: &str, bytes: &[u8]) {
    let walked = panic::catch_unwind(AssertUnwindSafe(|| {
        page::looks_like_page(bytes);
        if let Ok(page) = page::read(name, bytes) {
            for example in &page.examples {
                let _ = example.mismatches(&page.contract.operations.items[0], &page.contract);
            }
        }
    }));
    assert!(walked.is_ok());
}

fn any_fixture() -> impl Strategy<Value = Vec<u8>> {
    proptest::sample::select(every_page()).prop_map(|(_, bytes)| bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn arbitrary_bytes_do_not_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        survive("bytes", &bytes);
    }

    #[test]
    fn arbitrary_text_does_not_panic(text in "[|<>/a-z#*•表参数{}\"\\[\\]0-9:\n -]{0,300}") {
        survive("text", text.as_bytes());
    }

    #[test]
    fn mutations_do_not_panic(
        mut bytes in any_fixture(),
        edits in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>(), 0..3_u8, 0..40_usize), 1..12),
    ) {
        for (index, byte, kind, length) in edits {
            let at = index.index(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
            match kind {
                0 => if let Some(slot) = bytes.get_mut(at) { *slot = byte & 0x7f },
                1 => { bytes.drain(at..(at + length).min(bytes.len())); }
                _ => {
                    let copy: Vec<u8> = bytes[at..(at + length).min(bytes.len())].to_vec();
                    bytes.splice(at..at, copy);
                }
            }
        }
        survive("mutated", String::from_utf8_lossy(&bytes).as_bytes());
    }

    #[test]
    fn missing_lines_never_add_facts(
        name in proptest::sample::select(vec!["create-loan.zh.md", "create-loan.en.md"]),
        lost in proptest::collection::vec(any::<proptest::sample::Index>(), 1..4),
    ) {
        let text = String::from_utf8(fixture(name)).unwrap();
        let whole = facts::of(&read(name, text.as_bytes()));
        let mut lines: Vec<&str> = text.lines().collect();
        for index in lost {
            let index = index.index(lines.len());
            // Lost JSON lines result in other JSON, and a lost heading moves the parts under it.
            if lines[index].starts_with("| ") && !lines[index].contains("---") {
                lines.remove(index);
            }
        }
        if let Ok(page) = page::read(name, lines.join("\n").as_bytes()) {
            prop_assert_eq!(invented(&facts::of(&page), &whole), Vec::<String>::new());
        }
    }
}
