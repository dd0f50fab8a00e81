//! Loading: pieces, places, and files that are not contracts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path};

use api_contract::{Spec, lint};
use proptest::prelude::*;
use tempfile::TempDir;

const ROOT: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn rules(folder: &TempDir) -> Vec<&'static str> {
    let findings = Spec::load(&folder.path().join("root.yaml")).unwrap_err();
    findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn pieces_are_joined_and_keep_their_locations() {
    let folder = folder(&[
        ("root.yaml", ROOT),
        ("families/one.yaml", "paths:\n  /one: {}\n"),
        (
            "schemas/two.yaml",
            "components:\n  schemas:\n    Two:\n      type: string\n",
        ),
        ("schemas/notes.txt", "not a piece"),
    ]);
    let spec = Spec::load(&folder.path().join("root.yaml")).unwrap();
    assert!(spec.value().pointer("/paths/~1one").is_some());
    let place = spec.place("/components/schemas/Two/type");
    assert!(place.file.ends_with("two.yaml"), "{place}");
    assert_eq!((place.line, place.column), (4, 7));
    let around = spec.place("/components/schemas/Two/type/of/nothing");
    assert_eq!(
        around, place,
        "what has no place stands where the part around it does"
    );
}

#[test]
fn duplicate_names_in_pieces_are_errors() {
    let folder = folder(&[
        ("root.yaml", ROOT),
        (
            "families/one.yaml",
            "components: {schemas: {A: {}, B: {}}}\npaths: {/a: {}}\n",
        ),
        (
            "families/two.yaml",
            "components: {schemas: {A: {}}}\npaths: {/a: {}}\n",
        ),
    ]);
    assert_eq!(rules(&folder), ["defined-twice", "defined-twice"]);
}

#[test]
fn findings_of_all_files_are_collected() {
    let folder = folder(&[
        ("root.yaml", ROOT),
        ("families/one.yaml", "paths: [\n"),
        ("families/two.yaml", "servers: []\n"),
        ("schemas/three.yaml", "- 1\n"),
    ]);
    assert_eq!(rules(&folder), ["syntax", "misplaced", "syntax"]);
}

#[test]
fn unreadable_files_are_reported() {
    let findings = Spec::load(Path::new("/nowhere/root.yaml")).unwrap_err();
    assert!(findings.to_string().contains("/nowhere/root.yaml"));
    let binary = folder(&[]);
    fs::write(binary.path().join("root.yaml"), [0xff, 0xfe, 0x00]).unwrap();
    assert_eq!(rules(&binary), ["unreadable"]);
}

#[test]
fn json_escapes_are_decoded() {
    let folder = folder(&[(
        "root.json",
        "{\"openapi\": \"3.0.3\", \"x\": \"\\ud83d\\ude00\"}",
    )]);
    let spec = Spec::load(&folder.path().join("root.json")).unwrap();
    assert_eq!(spec.value()["x"], "😀");
    fs::write(folder.path().join("root.json"), "{\"a\": }").unwrap();
    let findings = Spec::load(&folder.path().join("root.json")).unwrap_err();
    assert!(findings.to_string().contains("root.json:1:7"), "{findings}");
}

#[test]
fn deep_nesting_is_rejected() {
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
        let text = format!("{}1{}", open.repeat(5000), close.repeat(5000));
        assert_eq!(rules(&folder(&[("root.yaml", &text)])), ["syntax"]);
    }
}

#[test]
fn exponential_aliases_are_rejected() {
    let mut text = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in "bcdefghij".chars().zip("abcdefghi".chars()) {
        text.push_str(&format!(
            "{name}: &{name} [*{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}]\n"
        ));
    }
    assert_eq!(rules(&folder(&[("root.yaml", &text)])), ["syntax"]);
}

proptest! {
    #[test]
    fn arbitrary_text_does_not_panic(text in "\\PC{0,200}") {
        let folder = folder(&[("root.yaml", &text), ("root.json", &text)]);
        for name in ["root.yaml", "root.json"] {
            if let Ok(spec) = Spec::load(&folder.path().join(name)) {
                let _ = lint(&spec).to_string();
            }
        }
    }

    #[test]
    fn arbitrary_yaml_like_text_does_not_panic(text in "[a-c:\\-\\[\\]{}&*!|> \n\"'#,?%@]{0,120}") {
        let folder = folder(&[("root.yaml", &text)]);
        let _ = Spec::load(&folder.path().join("root.yaml"));
    }
}
