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
fn property_names_are_not_keywords() {
    let flags = "{type: object, additionalProperties: false}";
    assert_eq!(places(&findings(&response(flags), "{}")), []);
    let schemas = "{schemas: {default: {type: object, properties: {default: {type: string}, enum: \
                   {type: string, nullable: true}, example: {type: string}, schema: {type: string}, \
                   x-id: {type: string}, $ref: {type: string}}}}}";
    let paths = response("{$ref: '#/components/schemas/default'}");
    assert_eq!(places(&findings(&paths, schemas)), []);
}

#[test]
fn components_of_default_responses_are_used() {
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
fn shape_errors_are_reported_at_their_location() {
    for (schema, at) in [
        ("{type: int}", "/type"),
        ("{type: String}", "/type"),
        ("{type: [string]}", "/type"),
        (
            "{properties: {additionalProperties: true}}",
            "/properties/additionalProperties",
        ),
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
fn discriminators_and_security_must_refer_to_existing_components() {
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
fn paths_with_different_literals_are_distinct() {
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
fn extensions_of_comparisons_are_known() {
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

/// Returns the findings of a whole document.
fn findings_of(text: &str) -> Findings {
    check(&Loader::new().read_text("a.yaml", text).unwrap())
}

#[test]
fn openapi_3_1_keys_are_accepted() {
    let head = "openapi: 3.1.0\ninfo: {title: T, summary: s, version: '1', license: {name: MIT, identifier: \
                MIT}}\n";
    let schema = "{type: [object, 'null'], exclusiveMinimum: 3, const: 1, examples: [{}], $defs: {X: \
                  {$anchor: here, type: string}}, properties: {a: {$ref: '#here', description: d}, b: true}}";
    let valid = format!(
        "{head}paths: {}\nwebhooks: {{w: {{post: {{}}}}}}\n",
        response(schema)
    );
    assert_eq!(places(&findings_of(&valid)), []);
    assert_eq!(
        places(&findings_of(&format!("{head}components: {{}}\n"))),
        []
    );
    assert_eq!(places(&findings_of(head)), [("shape", "")]);
    let at = |key: &str| format!("{SCHEMA}{key}");
    for (schema, rule, key) in [
        ("{type: [strin, 'null']}", "shape", "/type/0"),
        ("{type: []}", "shape", "/type"),
        ("{exclusiveMinimum: true}", "shape", "/exclusiveMinimum"),
        ("{type: string, nullable: true}", "unknown-key", "/nullable"),
        ("{type: string, maxLenght: 3}", "unknown-key", "/maxLenght"),
    ] {
        let found = findings_of(&format!("{head}paths: {}\n", response(schema)));
        assert_eq!(places(&found), [(rule, at(key).as_str())], "{schema}");
    }
    let query = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {/r: {query: {operationId: q, \
                 responses: {'200': {description: ok}}}}}\n";
    assert_eq!(places(&findings_of(query)), []);
}

#[test]
fn other_formats_and_versions_have_one_clear_finding() {
    let swagger = "swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {/r: {get: {responses: {'200': \
                   {schema: {type: string}}}}}}\n";
    let found = findings_of(swagger);
    assert_eq!(places(&found), [("version", "/swagger")]);
    assert!(found.to_string().contains("convert it to OpenAPI 3"));
    assert_eq!(places(&findings_of("a: 1\n")), [("version", "")]);
    let other = "openapi: 4.0.0\npaths: {}\n";
    assert_eq!(places(&findings_of(other)), [("version", "/openapi")]);
    let number = "openapi: 3.0\ninfo: {title: T, version: '1'}\npaths: {}\n";
    assert_eq!(places(&findings_of(number)), [("version", "/openapi")]);
}

#[test]
fn references_to_the_wrong_kind_are_rejected() {
    let paths = "{/r: {get: {operationId: a, parameters: [{$ref: '#/components/schemas/A'}], responses: \
                 {'200': {$ref: '#/components/schemas/A'}}}}}";
    let found = findings(paths, "{schemas: {A: {type: string}}}");
    let get = "/paths/~1r/get";
    for at in [
        format!("{get}/parameters/0/$ref"),
        format!("{get}/responses/200/$ref"),
    ] {
        assert!(
            places(&found).contains(&("reference-kind", at.as_str())),
            "{found}"
        );
    }
    let found = findings(&response("{$ref: 'components/schemas/A'}"), "{}");
    assert!(
        found.to_string().contains("`#/components/schemas/A`"),
        "{found}"
    );
    let file =
        "{oneOf: [{type: object}], discriminator: {propertyName: k, mapping: {a: 'b.yaml#/A'}}}";
    let at = format!("{SCHEMA}/discriminator/mapping/a");
    let found = findings(&response(file), "{}");
    assert_eq!(places(&found), [("foreign-ref", at.as_str())]);
}

#[test]
fn incomplete_links_and_security_are_reported() {
    let paths = "{/r: {get: {operationId: a, security: [bearer, {bearer: true}], responses: {'200': \
                 {description: ok, links: {l: {operationId: b}, m: {operationId: a}}}}}}}";
    let components = "{securitySchemes: {bearer: {type: http}, key: {type: apiKey, name: k}, o: {type: \
                      oauth2, flows: {implicit: {scopes: {}}}}}}";
    let found = findings(paths, components);
    let get = "/paths/~1r/get";
    let schemes = "/components/securitySchemes";
    let expected = [
        (
            "dangling-ref",
            format!("{get}/responses/200/links/l/operationId"),
        ),
        ("shape", format!("{schemes}/bearer")),
        ("shape", format!("{schemes}/key")),
        ("shape", format!("{schemes}/o/flows/implicit")),
        ("shape", format!("{get}/security/0")),
        ("shape", format!("{get}/security/1/bearer")),
    ];
    let expected: Vec<(&str, &str)> = expected.iter().map(|(rule, at)| (*rule, &**at)).collect();
    let mut found = places(&found);
    found.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn contradictions_in_a_schema_are_warnings() {
    for (schema, rule, at) in [
        (
            "{type: string, enum: [a, a, b]}",
            "enum-value-twice",
            "/enum/1",
        ),
        ("{type: string, enum: [1, a]}", "enum-type", "/enum/0"),
        (
            "{type: integer, minimum: 3, maximum: 2}",
            "empty-range",
            "/minimum",
        ),
        ("{type: array}", "list-items", ""),
        (
            "{required: [nmae], properties: {name: {type: string}}}",
            "unknown-required",
            "/required/0",
        ),
    ] {
        let found = findings(&response(schema), "{}");
        let at = format!("{SCHEMA}{at}");
        assert_eq!(places(&found), [(rule, at.as_str())], "{schema}");
        assert!(!found.has_errors());
    }
    let valid = "{type: string, nullable: true, enum: [a, null]}";
    assert_eq!(places(&findings(&response(valid), "{}")), []);
}

#[test]
fn several_tags_are_a_warning() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\ntags: [{name: a}, {name: b}]\npaths: {/r: {get: \
                {operationId: g, tags: [a, b], responses: {'200': {description: ok}}}}}\n";
    let found = findings_of(text);
    assert_eq!(places(&found), [("one-tag", "/paths/~1r/get")]);
    assert!(!found.has_errors());
}

#[test]
fn subtypes_and_components_only_documents_are_not_unused() {
    let schemas = "{schemas: {Pet: {type: object, required: [k], properties: {k: {type: string}}, \
                   discriminator: {propertyName: k}}, Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}}}";
    let paths = response("{$ref: '#/components/schemas/Pet'}");
    assert_eq!(places(&findings(&paths, schemas)), []);
    assert_eq!(
        places(&findings("{}", "{schemas: {A: {type: string}}}")),
        []
    );
}

#[test]
fn paths_can_be_references_and_extensions() {
    let paths = "{x-more: {a: 1}, /a: {$ref: '#/paths/~1b'}, /b: {get: {operationId: g, responses: {'200': \
                 {description: ok}}}}}";
    let found = findings(paths, "{}");
    assert_eq!(places(&found), [("unknown-extension", "/paths/x-more")]);
}

#[test]
fn many_findings_are_located_in_one_pass() {
    let mut schemas = serde_json::Map::new();
    for number in 0..4_000 {
        let reference = format!("#/components/schemas/{}", number + 1);
        schemas.insert(number.to_string(), serde_json::json!({ "$ref": reference }));
    }
    let value = serde_json::json!({
        "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": {},
        "components": { "schemas": schemas },
    });
    let text = serde_json::to_string_pretty(&value).unwrap();
    let document = Loader::new().read_text("a.json", &text).unwrap();
    // All references resolve to the last one, which is dangling.
    let found = check(&document);
    assert_eq!(found.len(), 4_000);
    let lines: std::collections::BTreeSet<usize> =
        found.iter().map(|finding| finding.place.line).collect();
    assert_eq!(lines.len(), 4_000);
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
fn messages_must_refer_to_existing_components() {
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
