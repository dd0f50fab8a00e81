//! Clients that `sdk-codegen new` created from sources of the vendor have none of its texts.

use std::{fs, path::Path};

use serde_json::Value;

use crate::support::contract::file;

/// The beginnings of all texts that drafts contain.
const OWN: [&str; 8] = [
    "A signature made with",
    "A token of IAM.",
    "Another response.",
    "Paths such as ",
    "Success.",
    "The call was rejected.",
    "The project, which",
    "The service failed.",
];

/// Returns whether a text is one of the drafts. A property may be named `description`, too: its example
/// is a word.
fn is_own(text: &str) -> bool {
    !text.contains(' ') || OWN.iter().any(|start| text.starts_with(start))
}

/// Calls a function with the text of each file below a folder that is not built.
fn texts(folder: &Path, check: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match fs::read_to_string(&path) {
            Ok(text) => check(&path, &text),
            Err(_) if path.ends_with("target") => {}
            Err(_) => texts(&path, check),
        }
    }
}

/// Calls a function with every description in a document.
fn descriptions(value: &Value, check: &mut impl FnMut(&str)) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == "description" => check(text),
                    value => descriptions(value, check),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| descriptions(value, check)),
        _ => {}
    }
}

#[test]
fn created_clients_have_no_text_of_the_vendor() {
    for name in ["smn", "dns"] {
        let folder = file("tests/examples").join(name);
        texts(&folder, &mut |path, text| {
            let foreign = text
                .chars()
                .find(|next| ('\u{3400}'..='\u{9fff}').contains(next));
            assert_eq!(foreign, None, "{}", path.display());
        });
        let contract = folder.join("mock/src/generated/contract.json");
        let contract = fs::read_to_string(contract).expect("the contract");
        let contract: Value = serde_json::from_str(&contract).expect("JSON");
        let mut own = 0;
        descriptions(&contract["paths"], &mut |text| {
            assert!(is_own(text), "{name}: {text}");
            own += 1;
        });
        descriptions(&contract["components"], &mut |text| {
            assert!(is_own(text), "{name}: {text}");
        });
        assert!(own > 0, "{name} has no responses");
    }
}
