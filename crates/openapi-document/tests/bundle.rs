//! Documents of several files as one value: names, places, circles, limits.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use openapi_document::{Document, Findings, Level, Loader, check};
use serde_json::{Value, json};
use tempfile::TempDir;

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match *name {
            "api.yaml" => format!("{HEAD}{text}"),
            _ => (*text).to_owned(),
        };
        fs::write(path, text).unwrap();
    }
    folder
}

/// Returns the document whose root is `api.yaml`, below `HEAD`.
fn load(files: &[(&str, &str)]) -> (TempDir, Document) {
    let folder = folder(files);
    let document = Loader::new().load(&folder.path().join("api.yaml")).unwrap();
    (folder, document)
}

/// Returns the value of a document that is sound.
fn bundle(files: &[(&str, &str)]) -> Value {
    let (_folder, document) = load(files);
    let findings = errors(&document);
    assert!(findings.is_empty(), "{findings}\n{:#}", document.value());
    document.value().clone()
}

fn errors(document: &Document) -> Findings {
    let findings = check(document).into_iter();
    findings
        .filter(|finding| finding.level == Level::Error)
        .collect()
}

/// Returns file, line and pointer of the errors of a document, with their rules.
fn places(folder: &TempDir, document: &Document) -> Vec<(String, usize, String, &'static str)> {
    let findings = errors(document).into_iter();
    let root = format!("{}/", folder.path().display());
    let places = findings.map(|finding| {
        let file = finding.place.file.replace(&root, "");
        (file, finding.place.line, finding.pointer, finding.rule)
    });
    places.collect()
}

/// A path whose response is a schema.
fn get(schema: &str) -> String {
    format!(
        "paths: {{/a: {{get: {{operationId: a, tags: [t], responses: {{'200': {{description: ok, content: \
         {{application/json: {{schema: {schema}}}}}}}}}}}}}}}\ntags: [{{name: t}}]\n"
    )
}

const SCHEMA: &str = "/paths/~1a/get/responses/200/content/application~1json/schema";

#[test]
fn parts_of_other_files_become_components_of_their_kind() {
    let value = bundle(&[
        (
            "api.yaml",
            "paths:\n  /users:\n    $ref: paths/users.yaml\n  /jobs:\n    post: {$ref: 'paths/jobs.yaml#/create'}\n",
        ),
        (
            "paths/users.yaml",
            "get:
  operationId: list
  parameters: [{$ref: '../shared/parameters.yaml#/page'}]
  responses:
    '200': {$ref: ../shared/users-response.yaml}
    default: {$ref: '#/x-failed'}
x-failed: {description: failed, headers: {X-Id: {$ref: '../shared/headers.yaml#/id'}}}
",
        ),
        (
            "paths/jobs.yaml",
            "create:
  operationId: create
  requestBody: {$ref: '../shared/bodies.yaml#/job'}
  responses: {'202': {description: ok}}
  callbacks: {done: {$ref: '../shared/callbacks.yaml#/done'}}
",
        ),
        (
            "shared/parameters.yaml",
            "page: {name: page, in: query, schema: {type: integer}}\n",
        ),
        ("shared/headers.yaml", "id: {schema: {type: string}}\n"),
        (
            "shared/users-response.yaml",
            "description: ok
content:
  application/json:
    schema: {type: array, items: {$ref: ../models/user.yaml}}
    examples: {all: {$ref: 'examples.yaml#/all'}}
links: {next: {$ref: 'links.yaml#/next'}}
",
        ),
        (
            "shared/examples.yaml",
            "all: {value: [{$ref: untouched.yaml}]}\n",
        ),
        ("shared/links.yaml", "next: {operationId: list}\n"),
        (
            "shared/bodies.yaml",
            "job: {content: {application/json: {schema: {$ref: '../models/user.yaml#/properties/name'}}}}\n",
        ),
        (
            "shared/callbacks.yaml",
            "done: {'{$request.body#/url}': {post: {responses: {'200': {description: ok}}}}}\n",
        ),
        (
            "models/user.yaml",
            "type: object\nproperties: {name: {type: string}, boss: {$ref: ./user.yaml}}\n",
        ),
    ]);
    let components = &value["components"];
    let kinds: Vec<_> = components.as_object().unwrap().iter().collect();
    let names: Vec<String> = kinds
        .iter()
        .flat_map(|(kind, parts)| {
            let parts = parts.as_object().unwrap().keys();
            parts.map(move |name| format!("{kind}/{name}"))
        })
        .collect();
    assert_eq!(
        names,
        [
            "parameters/page",
            "responses/users-response",
            "responses/x-failed",
            "requestBodies/job",
            "callbacks/done",
            "schemas/user",
            "schemas/name",
            "examples/all",
            "links/next",
            "headers/id",
        ]
    );
    assert_eq!(value["paths"]["/users"]["get"]["operationId"], "list");
    assert_eq!(value["paths"]["/jobs"]["post"]["operationId"], "create");
    assert_eq!(
        components["schemas"]["user"]["properties"]["boss"],
        json!({ "$ref": "#/components/schemas/user" })
    );
    // The value of an example is data.
    assert_eq!(
        components["examples"]["all"]["value"][0]["$ref"],
        "untouched.yaml"
    );
}

#[test]
fn one_part_is_one_component_however_it_is_spelled() {
    let schema = "{oneOf: [{$ref: models/user.yaml}, {$ref: './models/user.yaml#'}, {$ref: \
                  'models/../models/user.yaml#/'}, {$ref: 'models/%75ser.yaml'}, {$ref: \
                  'models/all.yaml#/a~1b'}, {$ref: 'models/all.yaml#/a%7E1b'}, {$ref: models/alias.yaml}]}";
    let value = bundle(&[
        ("api.yaml", &get(schema)),
        ("models/user.yaml", "type: object\n"),
        ("models/all.yaml", "a/b: {type: string}\n"),
        ("models/alias.yaml", "$ref: user.yaml\n"),
    ]);
    let choices = value.pointer(SCHEMA).unwrap()["oneOf"].as_array().unwrap();
    let names: Vec<&str> = choices
        .iter()
        .map(|choice| choice["$ref"].as_str().unwrap())
        .collect();
    let (user, other) = ("#/components/schemas/user", "#/components/schemas/all");
    assert_eq!(names, [user, user, user, user, other, other, user]);
    assert_eq!(value["components"]["schemas"].as_object().unwrap().len(), 2);
}

#[test]
fn names_that_are_in_use_get_a_number() {
    let schema = "{oneOf: [{$ref: a/user.yaml}, {$ref: b/user.yaml}, {$ref: 'c.yaml#/user'}]}";
    let files = [
        (
            "api.yaml",
            &*format!(
                "{}components: {{schemas: {{user_2: {{type: integer}}}}}}\n",
                get(schema)
            ),
        ),
        ("a/user.yaml", "type: object\n"),
        ("b/user.yaml", "type: string\n"),
        ("c.yaml", "user: {type: boolean}\n"),
    ];
    let value = bundle(&files);
    let schemas = json!({ "user_2": { "type": "integer" }, "user": { "type": "object" },
        "user_3": { "type": "string" }, "user_4": { "type": "boolean" } });
    assert_eq!(value["components"]["schemas"], schemas);
    assert_eq!(value.to_string(), bundle(&files).to_string());
}

#[test]
fn components_that_are_references_keep_their_names() {
    let root = format!(
        "{}components:\n  schemas:\n    User: {{$ref: models/user.yaml, description: A user.}}\n    Same: {{$ref: \
         models/user.yaml}}\n    Extended: {{$ref: models/user.yaml, properties: {{}}}}\n  securitySchemes: {{$ref: \
         security.yaml}}\nsecurity: [{{key: []}}]\n",
        get("{$ref: '#/components/schemas/User'}")
    );
    let value = bundle(&[
        ("api.yaml", &root),
        (
            "models/user.yaml",
            "{type: object, description: Anybody., properties: {job: {$ref: job.yaml}, root: {$ref: \
             '../api.yaml#/components/schemas/Same'}, extended: {$ref: '../api.yaml#/components/schemas/Extended'}}}\n",
        ),
        ("models/job.yaml", "properties: {user: {$ref: user.yaml}}\n"),
        ("security.yaml", "key: {type: http, scheme: bearer}\n"),
    ]);
    let of = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let schemas = &value["components"]["schemas"];
    assert_eq!(
        *schemas,
        json!({
            "User": { "type": "object", "description": "A user.", "properties": {
                "job": of("job"), "root": of("Same"), "extended": of("Extended") } },
            "Same": of("User"),
            "Extended": { "$ref": "#/components/schemas/User", "properties": {} },
            "job": { "properties": { "user": of("User") } },
        })
    );
    assert_eq!(
        value["components"]["securitySchemes"]["key"]["type"],
        "http"
    );
}

#[test]
fn sections_may_be_files_of_references() {
    let root = format!(
        "{}components: {{schemas: {{$ref: schemas/index.yaml}}}}\n",
        get("{$ref: '#/components/schemas/User'}")
    );
    let value = bundle(&[
        ("api.yaml", &root),
        (
            "schemas/index.yaml",
            "User: {$ref: ./user.yaml}\nJob: {properties: {next: {$ref: '#/Job'}}}\n",
        ),
        (
            "schemas/user.yaml",
            "properties: {job: {$ref: 'index.yaml#/Job'}}\n",
        ),
    ]);
    let job = json!({ "$ref": "#/components/schemas/Job" });
    assert_eq!(
        value["components"]["schemas"],
        json!({ "User": { "properties": { "job": job } }, "Job": { "properties": { "next": job } } })
    );
}

#[test]
fn local_references_belong_to_their_file() {
    let value = bundle(&[
        ("api.yaml", &format!("{}components: {{schemas: {{Name: {{type: integer}}}}}}\n",
            get("{oneOf: [{$ref: 'other.yaml#/components/schemas/User'}, {$ref: '#/components/schemas/Name'}]}"))),
        (
            "other.yaml",
            "paths: {/x: {get: {responses: {'200': {description: ok, content: {text/plain: {schema: {type: \
             boolean}}}}}}}}
components:
  schemas:
    User: {properties: {name: {$ref: '#/components/schemas/Name'}, flag: {$ref: \
             '#/paths/~1x/get/responses/200/content/text~1plain/schema'}, anchored: {$ref: '#here'}}}
    Name: {type: string}
    Anchored: {$anchor: here, type: number}
",
        ),
    ]);
    let of = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let schemas = &value["components"]["schemas"];
    let properties = json!({ "name": of("Name_2"), "flag": of("get"), "anchored": of("Anchored") });
    assert_eq!(schemas["User"]["properties"], properties);
    assert_eq!(schemas["Name_2"], json!({ "type": "string" }));
    assert_eq!(schemas["get"], json!({ "type": "boolean" }));
}

#[test]
fn pointers_may_lead_through_references() {
    let root = format!(
        "{}components: {{schemas: {{User: {{$ref: user.yaml}}}}}}\n",
        get("{oneOf: [{$ref: other.yaml}, {$ref: '#/components/schemas/User/properties/id'}]}")
    );
    let value = bundle(&[
        ("api.yaml", &root),
        (
            "user.yaml",
            "properties: {id: {type: integer}, job: {$ref: job.yaml}}\n",
        ),
        ("job.yaml", "properties: {name: {type: string}}\n"),
        (
            "other.yaml",
            "allOf: [{$ref: 'api.yaml#/components/schemas/User/properties/job/properties/name'}]\n",
        ),
    ]);
    let schemas = &value["components"]["schemas"];
    assert_eq!(
        schemas["other"]["allOf"][0]["$ref"],
        "#/components/schemas/name"
    );
    assert_eq!(schemas["name"], json!({ "type": "string" }));

    let (folder, document) = load(&[
        ("api.yaml", &get("{$ref: 'a.yaml#/x/y'}")),
        ("a.yaml", "x: {$ref: 'b.yaml#/z'}\n"),
        ("b.yaml", "z: {$ref: 'a.yaml#/x/y'}\n"),
    ]);
    let expected = (
        "api.yaml".to_owned(),
        3,
        format!("{SCHEMA}/$ref"),
        "dangling-ref",
    );
    assert_eq!(places(&folder, &document), [expected]);
}

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
fn mappings_name_the_bundled_schemas() {
    let schema = "{oneOf: [{$ref: pets/cat.yaml}], discriminator: {propertyName: kind, mapping: {cat: \
                  pets/cat.yaml, dog: 'pets/all.yaml#/dog', own: Own}}}";
    let root = format!(
        "{}components: {{schemas: {{Own: {{type: object}}}}}}\n",
        get(schema)
    );
    let value = bundle(&[
        ("api.yaml", &root),
        (
            "pets/cat.yaml",
            "{type: object, properties: {friend: {$ref: friend.yaml}}}\n",
        ),
        (
            "pets/friend.yaml",
            "{anyOf: [{$ref: cat.yaml}, {$ref: ./all.yaml#/dog}], discriminator: {propertyName: kind, mapping: {a: \
             './cat.yaml', b: dog, c: '#/x-extra', d: Own}}, x-extra: {type: object}}\n",
        ),
        ("pets/all.yaml", "dog: {type: object}\n"),
    ]);
    let of = |name: &str| format!("#/components/schemas/{name}");
    assert_eq!(
        value.pointer(SCHEMA).unwrap()["discriminator"]["mapping"],
        json!({ "cat": of("cat"), "dog": of("dog"), "own": "Own" })
    );
    assert_eq!(
        value["components"]["schemas"]["friend"]["discriminator"]["mapping"],
        json!({ "a": of("cat"), "b": of("dog"), "c": of("x-extra"), "d": "Own" })
    );
}

#[test]
fn texts_siblings_and_data_keep_their_meaning() {
    let value = bundle(&[
        (
            "api.yaml",
            "paths: {/a: {$ref: a.yaml, summary: Own.}}\ntags: [{name: t, description: {$ref: 'texts.yaml#/t'}}, {name: u, description: {$ref: u.md}}]\n",
        ),
        (
            "a.yaml",
            "summary: Other.
get:
  operationId: {$ref: 'texts.yaml#/id'}
  tags: {$ref: 'texts.yaml#/tags'}
  x-code: [{$ref: code.yaml}]
  responses:
    '200':
      description: ok
      content:
        application/json:
          example: {$ref: example.yaml}
          schema:
            type: object
            properties:
              $ref: {$ref: 's.yaml#/S', description: A name.}
            default: {$ref: default.yaml}
            enum: [{$ref: enum.yaml}]
",
        ),
        (
            "s.yaml",
            "S: {$id: 'https://example.com/s', type: string}\n",
        ),
        ("texts.yaml", "{t: About t., id: a, tags: [t]}\n"),
        ("u.md", "# About u: [it](it)\n"),
    ]);
    assert_eq!(value["tags"][0]["description"], "About t.");
    assert_eq!(value["tags"][1]["description"], "# About u: [it](it)\n");
    let item = &value["paths"]["/a"];
    assert_eq!(item["summary"], "Own.");
    assert_eq!(item["get"]["operationId"], "a");
    assert_eq!(item["get"]["tags"], json!(["t"]));
    assert_eq!(item["get"]["x-code"][0]["$ref"], "code.yaml");
    let media = &item["get"]["responses"]["200"]["content"]["application/json"];
    assert_eq!(media["example"]["$ref"], "example.yaml");
    assert_eq!(
        media["schema"],
        json!({
            "type": "object",
            "properties": { "$ref": { "$ref": "#/components/schemas/S", "description": "A name." } },
            "default": { "$ref": "default.yaml" },
            "enum": [{ "$ref": "enum.yaml" }],
        })
    );
    assert_eq!(
        value["components"]["schemas"]["S"],
        json!({ "type": "string" })
    );
}

#[test]
fn links_lead_to_operations_of_other_files() {
    let value = bundle(&[
        (
            "api.yaml",
            "paths: {/a: {$ref: a.yaml}, /b: {get: {$ref: 'b.yaml#/get'}}}\n",
        ),
        (
            "a.yaml",
            "get: {operationId: a, responses: {'200': {description: ok, links: {own: {operationRef: '#/get'}, other: \
             {operationRef: 'b.yaml#/get'}, root: {operationRef: 'api.yaml#/paths/~1b/get'}}}}}\n",
        ),
        (
            "b.yaml",
            "get: {operationId: b, responses: {'200': {description: ok}}}\n",
        ),
    ]);
    let links = &value["paths"]["/a"]["get"]["responses"]["200"]["links"];
    for (link, operation) in [
        ("own", "#/paths/~1a/get"),
        ("other", "#/paths/~1b/get"),
        ("root", "#/paths/~1b/get"),
    ] {
        assert_eq!(links[link]["operationRef"], operation);
    }
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
        findings.contains("`missing.yaml` leads out of the document: cannot be read: "),
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
