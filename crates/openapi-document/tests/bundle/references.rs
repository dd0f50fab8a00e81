//! References within and between files, and texts that refer to files.

use serde_json::json;

use super::{SCHEMA, bundle, get, load, places};

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
