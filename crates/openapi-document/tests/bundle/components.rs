//! Parts of other files as components: kinds, names, sections.

use serde_json::json;

use super::{SCHEMA, bundle, get};

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
