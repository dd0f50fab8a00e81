//! Crates for any service of the cloud name none.

use std::{fs, path::Path};

use crate::support::contract::file;

/// Crates that must not name the service of this workspace's contract.
const GENERIC: [&str; 10] = [
    "api-contract",
    "huaweicloud-auth",
    "huaweicloud-core",
    "huaweicloud-httpmock",
    "huaweicloud-mock",
    "huaweicloud-sources",
    "openapi-document",
    "sdk-codegen",
    "sdk-codegen-cli",
    "sdk-docs",
];

/// Finds the places below a folder where a word occurs, in names of files and in texts.
fn places(folder: &Path, word: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.display().to_string();
        if path.is_dir() {
            places(&path, word, found);
            continue;
        }
        let own = path.file_name().unwrap_or_default().to_string_lossy();
        if own.to_lowercase().contains(word) {
            found.push(name.clone());
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let lines = (1..).zip(text.lines());
        let named = lines.filter(|(_, line)| line.to_lowercase().contains(word));
        found.extend(named.map(|(number, _)| format!("{name}:{number}")));
    }
}

#[test]
fn generic_crates_name_no_service() {
    let mut found = Vec::new();
    for krate in GENERIC {
        places(&file(&format!("crates/{krate}")), "metastudio", &mut found);
    }
    assert!(found.is_empty(), "{found:#?}");
}
