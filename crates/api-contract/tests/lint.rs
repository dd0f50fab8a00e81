//! Each rule on a document that breaks it, and on none that satisfies it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

use api_contract::{Level, Spec, lint};
use serde_json::{Value, json};

/// Returns a document that satisfies every rule.
fn sound() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Library", "version": "1" },
        "tags": [{ "name": "books" }],
        "paths": { "/books/{id}": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "get": {
                "operationId": "ListChapters",
                "tags": ["books"],
                "x-pagination": { "items": "chapters", "total": "count", "offset": "offset", "limit": "limit" },
                "parameters": [
                    { "name": "offset", "in": "query", "schema": { "type": "integer" } },
                    { "name": "limit", "in": "query", "schema": { "type": "integer", "maximum": 50, "default": 10 } }
                ],
                "responses": { "200": { "description": "", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Chapters" },
                    "example": { "count": 1, "chapters": [{ "state": "DRAFT", "note": null }] }
                } } } }
            }
        } },
        "components": { "schemas": {
            "Chapters": { "type": "object", "properties": {
                "count": { "type": "integer" },
                "chapters": { "type": "array", "items": { "$ref": "#/components/schemas/Chapter" } }
            } },
            "Chapter": { "type": "object", "properties": {
                "state": { "$ref": "#/components/schemas/State" },
                "note": { "type": "string", "nullable": true, "x-sensitive": true }
            } },
            "State": { "type": "string", "enum": ["DRAFT", "DONE"], "x-phases": { "running": ["DRAFT"], "succeeded": ["DONE"] } }
        } }
    })
}

const GET: &str = "/paths/~1books~1{id}/get";

/// Returns the rules that an edited document breaks: errors, then warnings.
fn broken(pointer: &str, value: Value) -> Vec<&'static str> {
    let mut document = sound();
    *document
        .pointer_mut(pointer)
        .unwrap_or_else(|| panic!("{pointer} leads nowhere")) = value;
    rules(document)
}

fn rules(document: Value) -> Vec<&'static str> {
    let findings = lint(&Spec::from_value("library.json", document));
    assert!(
        findings
            .iter()
            .all(|finding| !finding.message.is_empty() && !finding.help.is_empty())
    );
    findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn valid_documents_have_no_findings() {
    assert_eq!(rules(sound()), [""; 0]);
}

#[test]
fn examples_and_defaults_satisfy_their_schemas() {
    let example = format!("{GET}/responses/200/content/application~1json/example");
    assert_eq!(broken(&example, json!({ "count": "one" })), ["example"]);
    assert_eq!(
        broken(&example, json!({ "chapters": [{ "state": "LOST" }] })),
        ["example"]
    );
    assert_eq!(
        broken(&example, json!({ "chapters": [{ "note": 1 }] })),
        ["example"]
    );
    let default = format!("{GET}/parameters/1/schema/default");
    assert_eq!(broken(&default, json!(51)), ["example"]);
}

#[test]
fn unresolved_references_are_reported() {
    let schema = "/components/schemas/Chapter/properties/state";
    assert_eq!(
        broken(schema, json!({ "$ref": "#/components/schemas/Stat" })),
        ["dangling-ref", "unused-component"]
    );
    assert_eq!(
        broken(schema, json!({ "$ref": "states.yaml" })),
        ["foreign-ref", "unused-component"]
    );
    let circle = json!({ "$ref": "#/components/schemas/State" });
    assert!(broken("/components/schemas/State", circle).contains(&"circular-ref"));
}

#[test]
fn operations_have_an_id_a_tag_and_a_success() {
    assert_eq!(
        broken(&format!("{GET}/operationId"), json!(" ")),
        ["operation-id"]
    );
    assert_eq!(broken(&format!("{GET}/tags"), json!([])), ["one-tag"]);
    assert_eq!(
        broken(&format!("{GET}/tags"), json!(["book"])),
        ["unknown-tag"]
    );
    assert!(
        broken(
            &format!("{GET}/responses"),
            json!({ "400": { "description": "" } })
        )
        .contains(&"no-success")
    );
}

#[test]
fn paths_and_their_parameters_agree() {
    let parameter = "/paths/~1books~1{id}/parameters/0";
    assert_eq!(
        broken(&format!("{parameter}/name"), json!("di")),
        ["path-parameter", "path-parameter"]
    );
    assert_eq!(
        broken(&format!("{parameter}/required"), json!(false)),
        ["path-parameter"]
    );
    let mut document = sound();
    document["paths"]["/books/{name}"] = json!({});
    assert_eq!(rules(document), ["ambiguous-path", "empty-path"]);
    let mut document = sound();
    let item = document["paths"]["/books/{id}"].take();
    document["paths"] = json!({ "books/{id": item });
    assert!(rules(document).contains(&"path"));
}

#[test]
fn extensions_are_known_and_well_formed() {
    let phases = "/components/schemas/State/x-phases";
    assert_eq!(broken(phases, json!({ "running": ["DRAFT"] })), ["phases"]);
    assert_eq!(
        broken(phases, json!({ "running": ["DRAFT", "DONE", "GONE"] })),
        ["phases"]
    );
    assert_eq!(
        broken(phases, json!({ "started": ["DRAFT", "DONE"] })),
        ["extension"]
    );
    let sensitive = "/components/schemas/Chapter/properties/note/x-sensitive";
    assert_eq!(broken(sensitive, json!("yes")), ["extension"]);
    for (limit, expected) in [
        (json!({ "default": 10, "cn-north-4": 20 }), [].as_slice()),
        (json!({ "cn-north-4": 20 }), &["extension"]),
        (json!({ "default": 0 }), &["extension"]),
        (json!({ "default": 0.5 }), &["extension"]),
        (json!({ "default": 10, "cn north": 20 }), &["extension"]),
        (json!(10), &["extension"]),
    ] {
        let mut document = sound();
        document.pointer_mut(GET).unwrap()["x-rate-limit"] = limit.clone();
        assert_eq!(rules(document), expected, "{limit}");
    }
    let mut document = sound();
    document["components"]["schemas"]["State"]["x-phase"] = json!({});
    assert_eq!(rules(document), ["unknown-extension"]);
}

#[test]
fn pagination_must_name_existing_properties() {
    let pagination = format!("{GET}/x-pagination");
    let named =
        |items: &str, offset: &str| json!({ "items": items, "offset": offset, "limit": "limit" });
    assert_eq!(
        broken(&pagination, named("pages", "offset")),
        ["pagination"]
    );
    assert_eq!(
        broken(&pagination, named("chapters", "marker")),
        ["pagination"]
    );
}

#[test]
fn jobs_must_name_existing_properties() {
    let with_job = |job: Value| {
        let mut document = sound();
        document["paths"]["/books/{id}"]["get"]["x-job"] = job;
        rules(document)
    };
    let shows = json!({ "items": "chapters", "id": "note", "state": "state", "by": "id" });
    assert_eq!(with_job(shows.clone()), [""; 0]);
    let with = |key: &str, value: Value| {
        let mut job = shows.clone();
        job[key] = value;
        with_job(job)
    };
    assert_eq!(with("with", json!({ "limit": "1" })), [""; 0]);
    assert_eq!(with("by", json!("chapter_id")), ["job"]);
    assert_eq!(with("with", json!({ "since": "1970" })), ["job"]);
    assert_eq!(with("with", json!({ "limit": 1 })), ["extension"]);
    assert_eq!(with("with", json!("limit")), ["extension"]);
    assert_eq!(with("creates", json!("ShowChapter")), ["extension", "job"]);
    let creates = |operation: &str| with_job(json!({ "id": "note", "creates": operation }));
    assert_eq!(creates("ShowChapter"), ["job"]);
    assert_eq!(
        creates("ListChapters"),
        ["job"],
        "it shows no job by its id"
    );
    assert_eq!(with_job(json!({ "id": "note" })), ["extension"]);
}

#[test]
fn effects_must_name_existing_properties() {
    let with = |at: &str, key: &str, value: Value| {
        let mut document = sound();
        document["paths"]["/books/{id}"]["x-resource"] =
            json!({ "name": "book", "role": "item", "id": "id" });
        document.pointer_mut(at).unwrap()[key] = value;
        rules(document)
    };
    let effect = |effect: Value| with(GET, "x-effect", effect);
    let cases = |on: &str| {
        json!({ "switch": { "on": on, "cases": {
            "finish": { "set": { "state": "DONE" }, "allowed": ["DRAFT"] },
            "drop": { "does": "delete" },
        } } })
    };
    for sound in [
        json!({ "does": "show", "resource": "book", "id": "$request.path.id" }),
        json!({ "set": { "state": "DONE", "at": "$request.query.offset" } }),
        cases("$request.query.limit"),
    ] {
        assert_eq!(effect(sound.clone()), [""; 0], "{sound}");
    }
    for (broken, rule) in [
        (json!({}), "extension"),
        (json!({ "does": "read" }), "extension"),
        (json!({ "id": "path.id" }), "extension"),
        (
            json!({ "set": { "state": "$request.cookie.a" } }),
            "extension",
        ),
        (
            json!({ "switch": { "on": "$request.path.id" } }),
            "extension",
        ),
        (json!({ "resource": "boook" }), "resource"),
        (json!({ "id": "$request.path.di" }), "effect"),
        (json!({ "id": "$request.body#/ids" }), "effect"),
        (cases("$request.header.id"), "effect"),
    ] {
        assert_eq!(effect(broken.clone()), [rule], "{broken}");
    }
    let note = "/components/schemas/Chapter/properties/note";
    assert_eq!(with(note, "x-ref", json!("book")), [""; 0]);
    let made = json!({ "resource": "book", "made": true, "on-delete": "reject" });
    assert_eq!(with(note, "x-ref", made), [""; 0]);
    assert_eq!(with(note, "x-ref", json!("author")), ["resource"]);
    assert_eq!(with(note, "x-ref", json!({ "made": true })), ["extension"]);
    let state = "/components/schemas/State";
    assert_eq!(with(state, "x-flow", json!(["DRAFT", "DONE"])), [""; 0]);
    assert_eq!(with(state, "x-flow", json!(["DRAFT", "GONE"])), ["flow"]);
    let item = "/paths/~1books~1{id}";
    let more = json!({ "name": "b", "role": "singleton", "where": { "a": 1 } });
    assert_eq!(with(item, "x-resource", more), [""; 0]);
    let less = json!({ "name": "b", "role": "collection" });
    assert_eq!(with(item, "x-resource", less), ["extension"]);
}

#[test]
fn unused_components_are_warnings() {
    let mut document = sound();
    document["components"]["schemas"]["Lonely"] = json!({ "type": "string" });
    let findings = lint(&Spec::from_value("library.json", document));
    assert_eq!(
        findings
            .iter()
            .map(|finding| finding.level)
            .collect::<Vec<_>>(),
        [Level::Warning]
    );
    assert!(!findings.has_errors());
}

#[test]
fn a_property_may_have_the_name_of_a_keyword() {
    let mut document = sound();
    let properties = &mut document["components"]["schemas"]["Chapter"]["properties"];
    for name in [
        "example",
        "default",
        "enum",
        "$ref",
        "x-odd",
        "type",
        "properties",
    ] {
        properties[name] = json!({ "type": "string" });
    }
    assert_eq!(rules(document), [""; 0]);
}

/// Returns rule and pointer of each finding of a document of one path.
fn found(method: &str, operation: Value, schemas: Value) -> Vec<(&'static str, String)> {
    let mut operation = operation;
    operation["operationId"] = json!("a");
    if operation.get("responses").is_none() {
        operation["responses"] = json!({ "200": { "description": "ok" } });
    }
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
        "paths": { "/r": { method: operation } },
        "components": { "schemas": schemas },
    });
    let findings = lint(&Spec::from_value("a.json", document));
    let findings = findings.into_iter();
    findings
        .map(|finding| (finding.rule, finding.pointer))
        .collect()
}

#[test]
fn properties_of_one_direction_are_not_required_in_the_other() {
    let schemas = json!({
        "Base": { "type": "object", "properties": {
            "id": { "type": "integer", "readOnly": true },
            "password": { "type": "string", "writeOnly": true },
        } },
        "User": { "allOf": [{ "$ref": "#/components/schemas/Base" }, { "required": ["id", "password"] }] },
    });
    let content = |example: Value| {
        json!({ "application/json": {
            "schema": { "$ref": "#/components/schemas/User" }, "example": example,
        } })
    };
    let operation = |sent: Value, received: Value| {
        json!({
            "requestBody": { "content": content(sent) },
            "responses": { "200": { "description": "ok", "content": content(received) } },
        })
    };
    let sound = operation(json!({ "password": "x" }), json!({ "id": 1 }));
    assert_eq!(found("post", sound, schemas.clone()), []);
    let swapped = operation(json!({ "id": 1 }), json!({ "password": "x" }));
    let rules = found("post", swapped, schemas);
    assert_eq!(
        rules.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(),
        ["example"; 2]
    );
}

#[test]
fn findings_of_several_rules_are_reported_together() {
    let parameters = json!([
        { "name": "a", "in": "query", "schema": { "type": "strin" }, "example": 1 },
        { "name": "b", "in": "query", "schema": { "type": "integer" }, "example": "x" },
    ]);
    let at = |rest: &str| format!("/paths/~1r/get/parameters/{rest}");
    assert_eq!(
        found("get", json!({ "parameters": parameters }), json!({})),
        [("shape", at("0/schema/type")), ("example", at("1/example"))]
    );
}

#[test]
fn patterns_use_ecmascript_syntax() {
    let pattern = |pattern: &str, example: &str| {
        let schema = json!({ "type": "string", "pattern": pattern, "example": example });
        let parameters = json!([{ "name": "a", "in": "query", "schema": schema }]);
        found("get", json!({ "parameters": parameters }), json!({}))
    };
    for (text, example) in [
        (r"^(?<!x)[\w-]+$", "ab-c"),
        (r"^[\w-.]+$", "ab.c"),
        (r"^\p{L}+$", "é"),
        (r"^\/a\/$", "/a/"),
        (r"^a\-b\_c$", "a-b_c"),
    ] {
        assert_eq!(pattern(text, example), [], "{text}");
    }
    let at = "/paths/~1r/get/parameters/0/schema/pattern".to_owned();
    assert!(pattern("(", "x").contains(&("unsound-schema", at)));
}

#[test]
fn patterns_with_backreferences_surrogates_and_braces_are_understood() {
    let found = |schema: Value| {
        let parameters = json!([{ "name": "a", "in": "query", "schema": schema }]);
        found("get", json!({ "parameters": parameters }), json!({}))
    };
    let pattern = |pattern: &str, example: &str| {
        found(json!({ "type": "string", "pattern": pattern, "example": example }))
    };
    for (text, valid, invalid) in [
        (r#"^(?<q>['"])\w+\k<q>$"#, "'a'", "'a\""),
        (r"^(?<y>\d{4})-\k<y>$", "2020-2020", "2020-2021"),
        (r"^(?<a>x)(?<b>y)\k<b>\k<a>$", "xyyx", "xyxy"),
        (r"^((?<y>a)|(?<y>b))\k<y>$", "bb", "ba"),
        (r"^(a|b)\1$", "aa", "ab"),
        (
            r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$",
            "a😀",
            "\u{1}",
        ),
        (r"^\uD83D\uDE00$", "😀", "😁"),
        (r"^{[a-z]+}$", "{a}", "a"),
        (r"^[^]{2}$", "\n\n", "a"),
    ] {
        assert_eq!(pattern(text, valid), [], "{text}");
        let example = "/paths/~1r/get/parameters/0/schema/example".to_owned();
        assert_eq!(pattern(text, invalid), [("example", example)], "{text}");
    }
    let at = "/paths/~1r/get/parameters/0/schema";
    let unsound = ("unsound-schema", format!("{at}/pattern"));
    for text in [r"^(?<a>x)\k<b>$", r"^(a)\2$", "[a"] {
        assert!(pattern(text, "x").contains(&unsound), "{text}");
    }
    let names =
        |pattern: &str| found(json!({ "patternProperties": { pattern: { "type": "string" } } }));
    assert_eq!(names(r"^(?<q>a)\k<q>{$"), []);
    let unsound = ("unsound-schema", format!("{at}/patternProperties/("));
    assert_eq!(names("("), [unsound]);
}

#[test]
fn examples_of_other_media_types_can_be_strings() {
    let content = json!({
        "application/xml": { "schema": { "type": "object" }, "example": "<a/>" },
        "application/json": { "schema": { "type": "object" }, "example": "<a/>" },
    });
    let responses = json!({ "200": { "description": "ok", "content": content } });
    let at = "/paths/~1r/get/responses/200/content/application~1json/example".to_owned();
    let found = found("get", json!({ "responses": responses }), json!({}));
    assert_eq!(found, [("example", at)]);
}

#[test]
fn validation_of_examples_is_bounded() {
    let mut schemas = serde_json::Map::new();
    for number in 0..40 {
        let next = json!({ "$ref": format!("#/components/schemas/S{}", number + 1) });
        schemas.insert(format!("S{number}"), json!({ "anyOf": [next, next] }));
    }
    schemas.insert("S40".to_owned(), json!({ "type": "string" }));
    let content = json!({ "application/json": {
        "schema": { "$ref": "#/components/schemas/S0" }, "example": 7,
    } });
    let responses = json!({ "200": { "description": "ok", "content": content } });
    let found = found("get", json!({ "responses": responses }), schemas.into());
    let at = "/paths/~1r/get/responses/200/content/application~1json/schema".to_owned();
    assert_eq!(found, [("unsound-schema", at)]);
}

#[test]
fn repeated_keys_are_reported_beside_other_findings() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /r: {}\n  /r: {get: {operationId: a, \
                responses: {}}}\n";
    let document = openapi_document::Loader::new()
        .read_text("a.yaml", text)
        .unwrap();
    let rules: Vec<&str> = lint(&document).iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["duplicate-key", "no-success"]);
}

#[test]
fn references_and_lists_of_schemas_have_the_right_form() {
    let found = |schema: Value| {
        let parameters = json!([{ "name": "a", "in": "query", "schema": schema }]);
        found("get", json!({ "parameters": parameters }), json!({}))
    };
    let at = |rest: &str| format!("/paths/~1r/get/parameters/0/schema{rest}");
    assert_eq!(found(json!({ "$ref": 5 })), [("shape", at("/$ref"))]);
    let items = json!({ "type": "array", "items": [{ "type": "string" }] });
    assert_eq!(found(items), [("shape", at("/items"))]);
    let named = json!({ "type": "object", "properties": { "$ref": { "type": "string" } } });
    assert_eq!(found(named), []);
}

#[test]
fn one_mistake_is_reported_once() {
    let content =
        |reference: &str| json!({ "application/json": { "schema": { "$ref": reference } } });
    let operation = |reference: &str| json!({ "responses": { "200": { "description": "ok", "content": content(reference) } } });
    let schema =
        json!({ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/A" } } });
    let rules = |reference: &str| {
        let found = found("get", operation(reference), json!({ "A": schema }));
        found.into_iter().map(|(rule, _)| rule).collect::<Vec<_>>()
    };
    assert_eq!(rules("#/components/schemas/A"), [""; 0]);
    assert_eq!(
        rules("#/components/schemas/A/properties/b"),
        ["dangling-ref"]
    );
    // Only the schema itself refers to it.
    let lonely = found("get", json!({}), json!({ "A": schema }));
    assert_eq!(
        lonely,
        [("unused-component", "/components/schemas/A".to_owned())]
    );
    let parameters = json!([{ "$ref": "#/components/schemas/A" }]);
    let found = found(
        "get",
        json!({ "parameters": parameters }),
        json!({ "A": schema }),
    );
    let at = "/paths/~1r/get/parameters/0/$ref".to_owned();
    assert_eq!(found, [("reference-kind", at)]);
}
