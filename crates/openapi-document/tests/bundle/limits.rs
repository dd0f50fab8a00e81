//! References without a target, circles, limits, and documents in one file.

use openapi_document::{Document, Loader};
use serde_json::json;

use super::{SCHEMA, bundle, errors, folder, get, load, places};

#[test]
fn circles_over_files_end() {
    let value = bundle(&[
        ("api.yaml", "paths: {/a: {$ref: a.yaml}}\n"),
        (
            "a.yaml",
            "post: {operationId: a, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: \
             s/a.yaml}}}}}, callbacks: {c: {'{$url}': {$ref: a.yaml}}}}\n",
        ),
        ("s/a.yaml", "properties: {b: {$ref: b.yaml}}\n"),
        (
            "s/b.yaml",
            "properties: {c: {$ref: c.yaml}, own: {$ref: '#'}}\n",
        ),
        ("s/c.yaml", "properties: {a: {$ref: a.yaml}}\n"),
    ]);
    let callback = &value["paths"]["/a"]["post"]["callbacks"]["c"]["{$url}"];
    assert_eq!(*callback, json!({ "$ref": "#/paths/~1a" }));
    assert_eq!(value["components"]["schemas"].as_object().unwrap().len(), 3);

    let (folder, document) = load(&[
        ("api.yaml", &get("{$ref: a.yaml}")),
        ("a.yaml", "$ref: b.yaml\n"),
        ("b.yaml", "$ref: a.yaml\n"),
    ]);
    let expected = (
        "api.yaml".to_owned(),
        3,
        format!("{SCHEMA}/$ref"),
        "circular-ref",
    );
    assert_eq!(places(&folder, &document), [expected]);
}

#[test]
fn references_without_a_target_stay_and_are_reported_in_their_file() {
    let (folder, document) = load(&[
        (
            "api.yaml",
            "paths:\n  /a: {$ref: a.yaml}\n  /b: {$ref: missing.yaml}\n  /c: {$ref: '../outside.yaml'}\n",
        ),
        (
            "a.yaml",
            "get:
  operationId: a
  responses:
    '200':
      description: ok
      content:
        application/json:
          schema:
            oneOf:
              - {$ref: 's/a.yaml#/nobody'}
              - {$ref: 's/missing.yaml'}
              - {$ref: 'https://example.com/s.yaml'}
              - {$ref: 's/a.yaml'}
",
        ),
        (
            "s/a.yaml",
            "type: object\nproperties:\n  x: {$ref: '#/components/schemas/X'}\n  y: {type: strin}\n",
        ),
    ]);
    let choice = |index: usize| format!("{SCHEMA}/oneOf/{index}/$ref");
    let of =
        |file: &str, line, pointer: &str, rule| (file.to_owned(), line, pointer.to_owned(), rule);
    let property = "/components/schemas/a/properties";
    assert_eq!(
        places(&folder, &document),
        [
            of("a.yaml", 10, &choice(0), "dangling-ref"),
            of("a.yaml", 11, &choice(1), "foreign-ref"),
            of("a.yaml", 12, &choice(2), "foreign-ref"),
            of("api.yaml", 5, "/paths/~1b/$ref", "foreign-ref"),
            of("api.yaml", 6, "/paths/~1c/$ref", "foreign-ref"),
            of("s/a.yaml", 3, &format!("{property}/x/$ref"), "dangling-ref"),
            of("s/a.yaml", 4, &format!("{property}/y/type"), "shape"),
        ]
    );
    let value = document.value();
    assert_eq!(value["paths"]["/b"]["$ref"], "missing.yaml");
    // It is no reference to a component of the root, even if there were one.
    let lost = &value.pointer(property).unwrap()["x"]["$ref"];
    assert_eq!(lost, "s/a.yaml#/components/schemas/X");
    let findings = errors(&document).to_string();
    assert!(
        findings.contains("`missing.yaml` cannot be followed: cannot be read: "),
        "{findings}"
    );
    // What is missing is no reason to reject the whole document.
    Document::load(&folder.path().join("api.yaml")).unwrap();
}

#[test]
fn other_files_are_checked_for_repeated_keys() {
    let folder = folder(&[
        ("api.yaml", "paths: {/a: {$ref: a.yaml}}\n"),
        ("a.yaml", "get: {}\nget: {}\n"),
    ]);
    let findings = Document::load(&folder.path().join("api.yaml")).unwrap_err();
    assert!(
        findings
            .iter()
            .all(|finding| finding.rule == "duplicate-key"),
        "{findings}"
    );
}

#[test]
fn documents_without_other_files_stay_the_same() {
    let text = format!(
        "{}components: {{schemas: {{B: {{$ref: '#/components/schemas/A'}}, A: {{$ref: '#/nowhere', x-a: 1}}}}}}\n",
        get("{$ref: '#/components/schemas/B'}")
    );
    let (_folder, document) = load(&[("api.yaml", &text)]);
    let tree = document.files()[0].tree.root().to_value();
    assert_eq!(document.value().to_string(), tree.to_string());
    let folder = folder(&[
        ("api.yaml", &get("{$ref: a.yaml}")),
        ("a.yaml", "type: string\n"),
    ]);
    let alone = Loader::new().follow_files(false);
    let alone = alone.load(&folder.path().join("api.yaml")).unwrap();
    assert_eq!(
        alone.value().pointer(SCHEMA),
        Some(&json!({ "$ref": "a.yaml" }))
    );
}

#[test]
fn copies_are_limited() {
    // Each file contains the next ten times: 10^9 values.
    let mut files = vec![(
        "api.yaml".to_owned(),
        "paths: {/a: {$ref: p0.yaml}}\n".to_owned(),
    )];
    for level in 0..9 {
        let next = format!("p{}.yaml", level + 1);
        let callbacks: Vec<String> = (0..10)
            .map(|number| format!("c{number}: {{'{{$url}}': {{$ref: {next}}}}}"))
            .collect();
        let callbacks = callbacks.join(", ");
        files.push((
            format!("p{level}.yaml"),
            format!(
                "post: {{responses: {{'200': {{description: ok}}}}, callbacks: {{{callbacks}}}}}\n"
            ),
        ));
    }
    files.push((
        "p9.yaml".to_owned(),
        "post: {responses: {'200': {description: ok}}}\n".to_owned(),
    ));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let (_folder, document) = load(&files);
    assert!(document.value().to_string().len() < 100_000_000);
    let findings = errors(&document);
    assert!(
        findings
            .iter()
            .any(|finding| finding.message.contains("too large"))
    );

    // Each file is a reference with something beside it to the next one.
    let mut files = vec![(
        "api.yaml".to_owned(),
        "paths: {/a: {$ref: p0.yaml}}\n".to_owned(),
    )];
    for level in 0..2_000 {
        let text = format!("{{$ref: p{}.yaml, x-level: {level}}}\n", level + 1);
        files.push((format!("p{level}.yaml"), text));
    }
    files.push((
        "p2000.yaml".to_owned(),
        "get: {responses: {'200': {description: ok}}}\n".to_owned(),
    ));
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    let (_folder, document) = load(&files);
    assert_eq!(document.value()["paths"]["/a"]["x-level"], 0);
    assert!(errors(&document).to_string().contains("too large"));
}
