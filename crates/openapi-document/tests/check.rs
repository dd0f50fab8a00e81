//! Rules of sound documents: the findings of each, their places, and valid documents without
//! findings.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use openapi_document::{Document, Findings, Loader, check};

/// Returns the findings of a document with these paths and components.
fn findings(paths: &str, components: &str) -> Findings {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {paths}\ncomponents: {components}\n"
    );
    let document = Loader::new().read_text("a.yaml", &text).unwrap();
    assert_eq!(document.problems(), []);
    check(&document)
}

/// Returns rule and pointer of each finding.
fn places(findings: &Findings) -> Vec<(&str, &str)> {
    findings
        .iter()
        .map(|finding| (finding.rule, finding.pointer.as_str()))
        .collect()
}

/// Returns a path whose response has a schema.
fn response(schema: &str) -> String {
    format!(
        "{{/r: {{get: {{operationId: getR, responses: {{'200': {{description: ok, content: \
         {{application/json: {{schema: {schema}}}}}}}}}}}}}}}"
    )
}

const SCHEMA: &str = "/paths/~1r/get/responses/200/content/application~1json/schema";

#[test]
fn names_are_not_keywords() {
    let flags = "{type: object, additionalProperties: false}";
    assert_eq!(places(&findings(&response(flags), "{}")), []);
    let schemas = "{schemas: {default: {type: object, properties: {default: {type: string}, enum: \
                   {type: string, nullable: true}, example: {type: string}, schema: {type: string}, \
                   x-id: {type: string}, $ref: {type: string}}}}}";
    let paths = response("{$ref: '#/components/schemas/default'}");
    assert_eq!(places(&findings(&paths, schemas)), []);
}

#[test]
fn what_the_default_response_uses_is_used() {
    let paths = "{/r: {get: {operationId: getR, responses: {'200': {description: ok}, default: {$ref: \
                 '#/components/responses/Error'}}}}}";
    let components = "{responses: {Error: {description: error}}}";
    assert_eq!(places(&findings(paths, components)), []);
}

#[test]
fn references_are_percent_decoded() {
    let paths = "{'/u/{id}': {get: {operationId: a, parameters: [{name: id, in: path, required: true, \
                 schema: {type: string}}], responses: {'200': {description: ok}}}}, /me: {get: \
                 {operationId: b, responses: {'200': {$ref: \
                 '#/paths/~1u~1%7Bid%7D/get/responses/200'}}}}}";
    assert_eq!(places(&findings(paths, "{}")), []);
}

#[test]
fn every_shape_is_reported_at_its_place() {
    for (schema, at) in [
        ("{type: int}", "/type"),
        ("{type: String}", "/type"),
        ("{type: [string]}", "/type"),
        ("{type: null}", "/type"),
        ("{type: string, minLength: '3'}", "/minLength"),
        (
            "{properties: {a: {required: true}}}",
            "/properties/a/required",
        ),
        ("{items: 7}", "/items"),
        ("{allOf: {a: 1}}", "/allOf"),
        ("{properties: [a]}", "/properties"),
        ("{discriminator: {mapping: {}}}", "/discriminator"),
    ] {
        let found = findings(&response(schema), "{}");
        let at = format!("{SCHEMA}{at}");
        assert_eq!(places(&found), [("shape", at.as_str())], "{schema}");
    }
    let paths = "{/r: {post: {operationId: p, parameters: [{name: b, in: body, schema: {type: string}}, \
                 {name: q, in: query, schema: {type: string, maxLength: x}}], responses: {'200': {}}}}}";
    let post = "/paths/~1r/post";
    assert_eq!(
        places(&findings(paths, "{}")),
        [
            ("shape", format!("{post}/parameters/0/in").as_str()),
            (
                "shape",
                format!("{post}/parameters/1/schema/maxLength").as_str()
            ),
            ("shape", format!("{post}/responses/200").as_str()),
        ]
    );
}

#[test]
fn mistyped_keys_and_statuses_are_reported() {
    let found = findings(&response("{type: string, maxLenght: 3}"), "{}");
    let at = format!("{SCHEMA}/maxLenght");
    assert_eq!(places(&found), [("unknown-key", at.as_str())]);
    assert!(found.to_string().contains("did you mean `maxLength`"));
    for status in ["ok", "2xx", "20", "600"] {
        let paths = format!(
            "{{/r: {{get: {{operationId: a, responses: {{'200': {{description: ok}}, '{status}': \
             {{description: ok}}}}}}}}}}"
        );
        let at = format!("/paths/~1r/get/responses/{status}");
        assert_eq!(places(&findings(&paths, "{}")), [("status", at.as_str())]);
    }
}

#[test]
fn discriminators_and_security_name_what_is_there() {
    let schema = "{oneOf: [{$ref: '#/components/schemas/A'}], discriminator: {propertyName: k, mapping: \
                  {a: '#/components/schemas/Aa', b: Bb, c: A, d: '#/components/schemas/A'}}}";
    let components = "{schemas: {A: {type: object}}, securitySchemes: {bearer: {type: http, scheme: \
                      bearer}}}";
    let at = |name: &str| format!("{SCHEMA}/discriminator/mapping/{name}");
    assert_eq!(
        places(&findings(&response(schema), components)),
        [
            ("dangling-ref", at("a").as_str()),
            ("dangling-ref", at("b").as_str())
        ]
    );
    let paths = "{/r: {get: {operationId: a, security: [{bearr: []}, {bearer: []}, {}], responses: \
                 {'200': {description: ok}}}}}";
    let found = findings(paths, components);
    let place = ("unknown-scheme", "/paths/~1r/get/security/0/bearr");
    assert!(places(&found).contains(&place), "{found}");
    assert!(found.to_string().contains("did you mean `bearer`"));
}

#[test]
fn paths_that_differ_around_their_parameters_are_told_apart() {
    let path = |path: &str, id: &str, names: &[&str]| {
        let parameters: Vec<String> = names
            .iter()
            .map(|name| {
                format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}")
            })
            .collect();
        format!(
            "'{path}': {{get: {{operationId: {id}, parameters: [{}], responses: {{'200': {{description: \
             ok}}}}}}}}",
            parameters.join(", ")
        )
    };
    let different = [
        path("/v1/{id}", "a", &["id"]),
        path("/v1/{id}:cancel", "b", &["id"]),
        path("/v1/{id}.zip", "c", &["id"]),
        path("/v1/v{x}", "d", &["x"]),
    ];
    let paths = format!("{{{}}}", different.join(", "));
    assert_eq!(places(&findings(&paths, "{}")), []);
    let same = format!(
        "{{{}, {}}}",
        different[0],
        path("/v1/{other}", "e", &["other"])
    );
    let found = findings(&same, "{}");
    assert_eq!(places(&found), [("ambiguous-path", "/paths/~1v1~1{other}")]);
}

#[test]
fn extensions_that_comparisons_read_are_known() {
    let schema = "{type: string, x-extensible-enum: [a], x-open-enum: true, x-phase: {}}";
    let found = findings(&response(schema), "{}");
    let at = format!("{SCHEMA}/x-phase");
    assert_eq!(places(&found), [("unknown-extension", at.as_str())]);
}

#[test]
fn any_value_is_checked_without_a_panic() {
    use serde_json::json;
    for value in [
        json!(null),
        json!([]),
        json!("x"),
        json!(1),
        json!({ "$ref": 1 }),
    ] {
        for key in ["paths", "components", "info", "tags", "security", "servers"] {
            let mut document = json!({ "openapi": "3.0.3", "info": {}, "paths": {} });
            document[key] = value.clone();
            let _ = check(&Document::from_value("a.json", document)).to_string();
        }
    }
}

/// A document with a callback that is a component, a channel, and variants.
fn messages(callback: &str, channel: &str, variants: &str) -> Findings {
    let paths = format!(
        "{{/r: {{post: {{operationId: a, responses: {{'200': {{description: ok}}}}, callbacks: {{done: \
         {{$ref: '#/components/callbacks/Done'}}}}}}}}, /talk: {{x-messages: {channel}}}}}"
    );
    let components = format!(
        "{{securitySchemes: {{signed: {{type: apiKey, in: query, name: s, x-signature: {{forms: \
         [url-millis], time: t}}}}}}, callbacks: {{Done: {{'{{$request.body#/url}}': {{post: \
         {{x-callback: {callback}, responses: {{default: {{description: any}}}}}}}}}}}}, schemas: \
         {{Sent: {{type: object, properties: {{kind: {{type: string}}, value: {{type: object}}}}, \
         x-variants: {variants}}}, Case: {{type: object}}}}}}"
    );
    findings(&paths, &components)
}

#[test]
fn messages_name_what_is_there() {
    let callback = "{key: $request.body#/key, schemes: {NONE: null, S: signed}, job: a, events: [{on: call, operation: a}]}";
    let channel = "{transport: websocket, feature: talk, sends: Sent}";
    let variants = "{name: Kind, by: kind, in: value, cases: {A: Case, B: null}}";
    let sound = messages(callback, channel, variants);
    assert_eq!(places(&sound), []);
    let at = "/components/callbacks/Done/{$request.body#~1url}/post/x-callback";
    for callback in [
        "{schemes: {S: sign}}",
        "{job: b}",
        "{events: [{on: call, operation: b}]}",
    ] {
        let findings = messages(callback, channel, variants);
        assert_eq!(places(&findings), [("callback", at)], "{callback}");
    }
    let unsound = messages("{events: [{on: noon}]}", channel, variants);
    assert_eq!(places(&unsound), [("extension", at)]);
    let at = "/components/schemas/Sent/x-variants";
    for variants in [
        "{name: Kind, by: sort, in: value, cases: {A: Case}}",
        "{name: Kind, by: kind, in: worth, cases: {A: Case}}",
    ] {
        let findings = messages(callback, channel, variants);
        assert_eq!(places(&findings), [("variants", at)], "{variants}");
    }
    let findings = messages(
        callback,
        "{transport: websocket, feature: talk, sends: Sen}",
        variants,
    );
    let found = places(&findings);
    assert!(
        found.contains(&("messages", "/paths/~1talk/x-messages")),
        "{found:?}"
    );
    let nothing = messages(callback, "{transport: rtc, feature: talk}", variants);
    assert!(places(&nothing).contains(&("messages", "/paths/~1talk/x-messages")));
}
