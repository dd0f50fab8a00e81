//! Fuzz targets of the readers of pages, SDK packages and definitions: damaged sources cause findings,
//! and never a panic.
//!
//! `FUZZ_MINUTES=60 cargo test --package huaweicloud-sources --test fuzz` runs longer.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../openapi-document/tests/mutation/mod.rs"]
mod mutation;

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use huaweicloud_sources::{explorer, page, sdk};
use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

fn fixtures(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder)
}

/// Returns the files below a folder of fixtures with their paths, sorted.
fn files(folder: &Path, prefix: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            found.extend(files(&path, &format!("{name}/")));
        } else {
            found.push((name, fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

fn texts(folder: &str) -> Vec<Vec<u8>> {
    let files = files(&fixtures(folder), "").into_iter();
    files.map(|(_, bytes)| bytes).collect()
}

fn wheel(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        writer
            .start_file(path.as_str(), SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const PAGE_WORDS: &[&str] = &[
    "|",
    "\n|\n",
    "|---|",
    "<table>",
    "</table>",
    "<td>",
    "<tr>",
    "<li>",
    "<pre>",
    "</pre>",
    "{",
    "}",
    "\n",
    "Mandatory",
    "Parameter",
    "Array of ",
    "Status Code",
    "200",
    "* A：B",
    "默认",
    "取值范围",
    "0-99999999999999999999",
    "\u{fffd}",
    "&#0;",
    "&quot;",
];

const PYTHON_WORDS: &[&str] = &[
    "\"\"\"",
    "'''",
    "    ",
    "\n",
    "(",
    ")",
    "[",
    "{",
    "lambda: ",
    "class A(B):\n",
    "def f(self):\n",
    "if x:\n",
    "list[",
    "dict(str, ",
    ":type request: ",
    "* V：x ",
    "\\",
    "f'{",
    "return ",
    "self.",
    "1e999",
    "\0",
];

const JSON_WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "\"$ref\": \"#/definitions/",
    "null",
    "1e400",
    "\"allOf\": [",
    "\\u0000",
    "\"in\": \"body\"",
    "-99999999999999999999",
];

/// Cases of each test that take about a minute together.
const A_MINUTE: u32 = 3_500;

proptest! {
    #![proptest_config(mutation::config(A_MINUTE))]

    #[test]
    fn damaged_pages_do_not_panic(text in mutation::damaged(texts("pages/fixtures"), PAGE_WORDS)) {
        for name in ["page.en.2025-01-24.txt", "page.zh.html", "page.md"] {
            let _ = page::read(name, &text);
        }
        let _ = page::looks_like_page(&text);
    }

    #[test]
    fn damaged_sources_of_a_package_do_not_panic(
        choice in any::<prop::sample::Index>(),
        text in mutation::damaged(texts("fixtures/sdk"), PYTHON_WORDS),
    ) {
        let mut package = files(&fixtures("fixtures/sdk/site-packages"), "");
        let index = choice.index(package.len());
        package[index].1 = text;
        let _ = sdk::read_archive("a.whl", &wheel(&package));
    }

    #[test]
    fn damaged_archives_do_not_panic(
        archive in mutation::damaged(
            vec![wheel(&files(&fixtures("fixtures/sdk/site-packages"), ""))],
            &["PK\u{1}\u{2}", "PK\u{3}\u{4}", "\0\0\0\0", "model/", "_client.py"],
        )
    ) {
        let _ = sdk::read_archive("a.whl", &archive);
    }

    #[test]
    fn damaged_definitions_do_not_panic(
        text in mutation::damaged(texts("fixtures/explorer"), JSON_WORDS)
    ) {
        let _ = explorer::read("a.json", &String::from_utf8_lossy(&text));
    }
}
