//! Loading: files within a folder, budgets, and malformed texts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use openapi_document::{Budget, Document, Loader, ReferenceError, Tree};
use proptest::prelude::*;
use tempfile::TempDir;

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn load(folder: &TempDir, root: &str) -> Document {
    Loader::new().load(&folder.path().join(root)).unwrap()
}

fn rules(document: &Document) -> Vec<&str> {
    let problems = document.problems().iter();
    problems.map(|problem| problem.rule).collect()
}

/// Returns the kinds of the values to which the references of all paths resolve.
fn targets(document: &Document) -> Vec<Result<Vec<String>, ReferenceError>> {
    let root = document.files()[0].tree.root();
    let paths = root.get("paths").unwrap().entries();
    paths
        .map(|(_, item)| {
            let target = document.follow(item, 0)?;
            let node = target.map_or(item, |target| target.node);
            Ok(node.entries().map(|(key, _)| key.to_owned()).collect())
        })
        .collect()
}

#[test]
fn references_to_files_are_percent_decoded() {
    let root = format!(
        "{HEAD}paths:\n  /u/{{id}}: {{$ref: 'paths/u_%7Bid%7D.yaml'}}\n  \
         /p: {{$ref: './paths/my%20pets.yaml'}}\n  /q: {{$ref: 'paths/100%25.yaml'}}\n  \
         /r: {{$ref: 'paths/a%20b.yaml'}}\n"
    );
    let folder = folder(&[
        ("api.yaml", &root),
        ("paths/u_{id}.yaml", "get: {}\n"),
        ("paths/my pets.yaml", "put: {}\n"),
        ("paths/100%.yaml", "post: {}\n"),
        ("paths/a%20b.yaml", "patch: {}\n"),
    ]);
    let document = load(&folder, "api.yaml");
    assert_eq!(rules(&document), [""; 0]);
    let found: Vec<_> = targets(&document).into_iter().map(Result::unwrap).collect();
    assert_eq!(found, [["get"], ["put"], ["post"], ["patch"]]);
}

#[test]
fn unrelated_folders_beside_the_root_are_ignored() {
    let root = format!("{HEAD}paths: {{}}\n");
    let folder = folder(&[
        ("api.yaml", &root),
        (
            "schemas/chart.yaml",
            "{{- if .Values.on }}\nname: x\n{{- end }}\n",
        ),
        ("schemas/crds.yaml", "kind: One\n---\nkind: Two\n"),
    ]);
    let document = load(&folder, "api.yaml");
    assert_eq!((rules(&document).len(), document.files().len()), (0, 1));
    Document::load(&folder.path().join("api.yaml")).unwrap();
}

#[test]
fn references_stay_inside_the_root_folder() {
    let root = format!("{HEAD}paths: {{/a: {{$ref: '../secret.yaml#/users/0'}}}}\n");
    let folder = folder(&[
        ("api/api.yaml", &root),
        ("secret.yaml", "users: [{token: abc}]\n"),
    ]);
    let document = load(&folder, "api/api.yaml");
    assert_eq!(rules(&document), ["outside-root"]);
    let problem = document.problems()[0].to_string();
    assert!(problem.contains("api.yaml:3:"), "{problem}");
    assert!(!problem.contains("abc"), "{problem}");
    assert!(matches!(
        targets(&document)[..],
        [Err(ReferenceError::Unread(_))]
    ));

    let wider = Loader::new().root_folder(folder.path());
    let document = wider.load(&folder.path().join("api/api.yaml")).unwrap();
    assert_eq!(targets(&document), [Ok(vec!["token".to_owned()])]);

    let absolute = format!(
        "{HEAD}paths: {{/a: {{$ref: '{}#/users/0'}}}}\n",
        folder.path().join("secret.yaml").display()
    );
    fs::write(folder.path().join("api/api.yaml"), absolute).unwrap();
    assert_eq!(rules(&load(&folder, "api/api.yaml")), ["outside-root"]);
}

#[cfg(unix)]
#[test]
fn links_and_devices_are_rejected() {
    let root = format!(
        "{HEAD}paths: {{/a: {{$ref: 'link.yaml#/a'}}, /b: {{$ref: '/dev/zero'}}, \
         /c: {{$ref: 'folder'}}}}\n"
    );
    let folder = folder(&[
        ("api/api.yaml", &root),
        ("api/folder/x.yaml", "a: 1\n"),
        ("outside.yaml", "a: 1\n"),
    ]);
    let link = folder.path().join("api/link.yaml");
    std::os::unix::fs::symlink(folder.path().join("outside.yaml"), link).unwrap();
    let document = load(&folder, "api/api.yaml");
    assert_eq!(
        rules(&document),
        ["outside-root", "outside-root", "unreadable"]
    );

    let everywhere = Loader::new().root_folder("/");
    let document = everywhere
        .load(&folder.path().join("api/api.yaml"))
        .unwrap();
    assert_eq!(rules(&document), ["unreadable", "unreadable"]);
    assert!(
        document.problems()[0]
            .message
            .contains("not a regular file")
    );
}

#[test]
fn exceeded_budgets_are_explained() {
    let root = format!("{HEAD}paths: {{/a: {{$ref: 'a.yaml'}}}}\n");
    let folder = folder(&[
        ("api.yaml", &root),
        ("a.yaml", "get: {x-text: 0123456789}\n"),
    ]);
    let path = folder.path().join("api.yaml");
    let loader = |budget| Loader::new().budget(budget);
    let small = Budget {
        total_bytes: 90,
        ..Budget::default()
    };
    let document = loader(small).load(&path).unwrap();
    assert!(
        document.problems()[0]
            .message
            .contains("more than 90 bytes")
    );
    let few = Budget {
        files: 1,
        ..Budget::default()
    };
    let document = loader(few).load(&path).unwrap();
    assert!(document.problems()[0].message.contains("more than 1 files"));
    let tiny = Budget {
        file_bytes: 10,
        ..Budget::default()
    };
    let findings = loader(tiny).load(&path).unwrap_err();
    assert!(findings.to_string().contains("more than 10 bytes"));
    let bare = Budget {
        nodes: 5,
        ..Budget::default()
    };
    let findings = loader(bare).load(&path).unwrap_err();
    assert!(findings.to_string().contains("more than 5 values"));
}

#[cfg(unix)]
#[test]
fn pieces_stay_inside_the_root_folder() {
    let root = format!("{HEAD}paths: {{}}\n");
    let folder = folder(&[
        ("api/api.yaml", &root),
        ("api/families/a.yaml", "paths: {}\n"),
        ("outside.yaml", "paths: {secret: 1}\n"),
    ]);
    let link = folder.path().join("api/families/b.yaml");
    std::os::unix::fs::symlink(folder.path().join("outside.yaml"), link).unwrap();
    let findings = Loader::new()
        .load(&folder.path().join("api/api.yaml"))
        .unwrap_err();
    assert!(
        findings
            .iter()
            .any(|finding| finding.rule == "outside-root")
    );
    assert!(!findings.to_string().contains("secret"));
}

#[test]
fn key_lengths_along_a_path_are_limited() {
    let key = "k".repeat(1_000);
    let nested = |depth, inner: &str| {
        (0..depth).fold(inner.to_owned(), |inner, _| format!("{{{key}: {inner}}}"))
    };
    for text in [
        format!("a: {}\n", nested(9, "1")),
        format!("a: &a {}\nb: {}\n", nested(5, "1"), nested(5, "*a")),
    ] {
        let error = Tree::parse("a.yaml", &text).unwrap_err();
        assert!(error.message.contains("more than 8192 bytes"), "{error}");
    }
    let text = format!("a: {}\nb: {}\n", nested(7, "1"), nested(7, "2"));
    Tree::parse("a.yaml", &text).unwrap();
}

#[test]
fn anchors_can_be_referenced() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$anchor: here, type: string}}, B: {{$ref: '#here'}}}}}}\n"
    );
    let document = Loader::new().read_text("a.yaml", &text).unwrap();
    let value = document.value().pointer("/components/schemas/B").unwrap();
    let (at, _) = document.resolve_at(value, "").unwrap();
    assert_eq!(at, "/components/schemas/A");
    let node = document.files()[0].tree.root();
    let node = node.pointer("/components/schemas/B").unwrap();
    let target = document.follow(node, 0).unwrap().unwrap();
    assert_eq!(target.pointer, "/components/schemas/A");
}

#[test]
fn a_repeated_key_is_reported_with_its_place_and_the_last_counts() {
    let yaml = Tree::parse("a.yaml", "a: 1\nb: {c: 1, c: 2}\na: 3\n").unwrap();
    let json = Tree::parse(
        "a.json",
        "{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2},\n\"a\": 3}",
    )
    .unwrap();
    let values = serde_json::json!({"a": 3, "b": {"c": 2}});
    for (tree, places) in [(yaml, [(2, 11), (3, 1)]), (json, [(2, 16), (3, 1)])] {
        assert_eq!(tree.root().to_value(), values);
        let found = tree.repeated_keys("a");
        let found: Vec<_> = found
            .iter()
            .map(|f| (f.place.line, f.place.column))
            .collect();
        assert_eq!(found, places);
    }
}

#[test]
fn explicit_keys_override_merged_keys() {
    let text = "x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\n\
                before: {<<: [*x, *y], a: 0}\nafter: {a: 0, <<: [*x, *y]}\nquoted: {'<<': 1}\n";
    let tree = Tree::parse("a.yaml", text).unwrap();
    let value = tree.root().to_value();
    for name in ["before", "after"] {
        assert_eq!(value[name], serde_json::json!({"a": 0, "b": 1, "c": 2}));
    }
    assert_eq!(value["quoted"], serde_json::json!({"<<": 1}));
    assert_eq!(tree.repeated_keys("a"), []);
}

#[test]
fn many_keys_and_references_are_read() {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
    for number in 0..100_000 {
        let next = number + 1;
        text.push_str(&format!(
            "    S{number}: {{$ref: '#/components/schemas/S{next}'}}\n"
        ));
    }
    text.push_str("    S100000: {type: string}\n");
    let document = Loader::new().read_text("a.yaml", &text).unwrap();
    let first = document.value().pointer("/components/schemas/S0").unwrap();
    let last = document.resolve(first).unwrap();
    assert_eq!(last, &serde_json::json!({"type": "string"}));
    let root = document.files()[0].tree.root();
    let first = root.pointer("/components/schemas/S0").unwrap();
    let target = document.follow(first, 0).unwrap().unwrap();
    assert_eq!(target.pointer, "/components/schemas/S100000");
}

#[test]
fn circular_references_are_errors() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: '#/components/schemas/B'}}, \
         B: {{$ref: '#/components/schemas/A'}}}}}}\n"
    );
    let document = Loader::new().read_text("a.yaml", &text).unwrap();
    let value = document.value().pointer("/components/schemas/A").unwrap();
    assert_eq!(document.resolve(value), None);
    let node = document.files()[0]
        .tree
        .root()
        .pointer("/components/schemas/A");
    let error = document.follow(node.unwrap(), 0).unwrap_err();
    assert!(matches!(error, ReferenceError::Circular(_)));
}

#[test]
fn deep_nesting_is_rejected_without_recursion() {
    for text in [
        "- ".repeat(20_000),
        "[".repeat(20_000),
        "{a: ".repeat(20_000),
        "? ".repeat(20_000),
        "a:\n".repeat(2),
    ] {
        let _ = Tree::parse("a.yaml", &text);
    }
    let error = Tree::parse("a.yaml", &"- ".repeat(20_000)).unwrap_err();
    assert!(error.message.contains("more than 120 levels"), "{error}");
    assert!(Tree::parse("a.json", &"[".repeat(20_000)).is_err());
}

#[test]
fn alias_expansion_is_limited() {
    let mut text = "a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, of) in "bcdefghij".chars().zip("abcdefghi".chars()) {
        text.push_str(&format!(
            "{name}: &{name} [*{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}, *{of}]\n"
        ));
    }
    let error = Tree::parse("a.yaml", &text).unwrap_err();
    assert!(error.message.contains("aliases"), "{error}");
    let tree = Tree::parse("a.yaml", "&k key: 1\nx: *k\ny: &m {*k : 2}\nz: [*m]\n").unwrap();
    let value = serde_json::json!({"key": 1, "x": "key", "y": {"key": 2}, "z": [{"key": 2}]});
    assert_eq!(tree.root().to_value(), value);
}

#[test]
fn byte_order_marks_are_skipped() {
    for (name, text) in [
        ("a.yaml", "\u{feff}a: 1\n"),
        ("a.json", "\u{feff}{\"a\": 1}"),
    ] {
        let tree = Tree::parse(name, text).unwrap();
        assert_eq!(tree.root().to_value(), serde_json::json!({"a": 1}));
        assert_eq!(tree.locate(&["/a"])[0].0, 1);
    }
}

proptest! {
    #[test]
    fn arbitrary_text_does_not_panic(text in "\\PC{0,200}") {
        for name in ["a.yaml", "a.json"] {
            if let Ok(tree) = Tree::parse(name, &text) {
                let _ = tree.root().to_value();
                let _ = tree.locate(&["/a/0", ""]);
            }
        }
    }

    #[test]
    fn arbitrary_yaml_like_text_does_not_panic(
        text in "[a-c:\\-\\[\\]{}&*!|> \n\"'#,?%@<]{0,120}"
    ) {
        let _ = Tree::parse("a.yaml", &text).map(|tree| tree.root().to_value());
    }
}

#[test]
fn files_that_only_data_names_are_no_problem() {
    let root = format!(
        "{HEAD}paths: {{/a: {{get: {{x-code: [{{$ref: a.js}}, {{$ref: twice.yaml}}, {{$ref: gone.yaml}}], responses: {{}}}}}}}}\n\
         x-parts: {{b: {{$ref: b.yaml}}}}\n"
    );
    let files = [
        ("a.js", "f({a: 1});\n  x: [\n"),
        ("twice.yaml", "a: 1\na: 2\n"),
        ("b.yaml", "get: {}\n"),
        ("api.yaml", &*root),
    ];
    let folder = folder(&files);
    let document = load(&folder, "api.yaml");
    assert_eq!(rules(&document), [""; 0]);
    document.lookup("b.yaml#/get", 0).unwrap();
    let needed = root.replace(
        "/a: {get",
        "/b: {$ref: twice.yaml}, /c: {$ref: gone.yaml}, /a: {get",
    );
    fs::write(folder.path().join("api.yaml"), needed).unwrap();
    assert_eq!(
        rules(&load(&folder, "api.yaml")),
        ["duplicate-key", "unreadable"]
    );
}

#[test]
fn json_is_read_whatever_the_name_of_the_file() {
    let text = "{\n\t\"openapi\": \"3.0.3\",\n\t\"info\": {\"title\": \"\\ud83d\\ude00\"}\n}\n";
    for name in ["a.yaml", "a.yml", "a.json", "a"] {
        let document = Loader::new().read_text(name, text).unwrap();
        assert_eq!(document.value()["info"]["title"], "😀", "{name}");
        let place = document.place("/info");
        assert_eq!(place.line, 3, "{name}");
    }
    let findings = Loader::new().read_text("a.yaml", "{a: [}").unwrap_err();
    assert!(
        findings.to_string().contains("not valid YAML"),
        "{findings}"
    );
}
