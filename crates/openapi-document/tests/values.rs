//! Rules about values and names that OpenAPI forbids although they have the right kind.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use openapi_document::{Loader, check};

/// Returns rule and pointer of each finding of a document, apart from unused components.
fn found(rest: &str) -> Vec<(&'static str, String)> {
    let text = format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{rest}\n");
    let document = Loader::new().read_text("a.yaml", &text).unwrap();
    assert_eq!(document.problems(), []);
    let findings = check(&document).into_iter();
    findings
        .map(|finding| (finding.rule, finding.pointer))
        .filter(|(rule, _)| *rule != "unused-component")
        .collect()
}

/// Returns a document with an operation.
fn operation(rest: &str) -> String {
    format!(
        "paths: {{/r: {{get: {{operationId: a, responses: {{'200': {{description: ok}}}}, {rest}}}}}}}"
    )
}

#[test]
fn keywords_of_schemas_have_values_that_something_satisfies() {
    let schema = |schema: &str| {
        let document = format!("paths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}");
        found(&document)
    };
    let at = |rest: &str| format!("/components/schemas/A{rest}");
    for (text, rule, rest) in [
        ("{multipleOf: 0}", "forbidden-value", "/multipleOf"),
        ("{multipleOf: -1}", "forbidden-value", "/multipleOf"),
        ("{enum: []}", "forbidden-value", "/enum"),
        ("{allOf: []}", "forbidden-value", "/allOf"),
        ("{required: [a, b, a]}", "forbidden-value", "/required/2"),
        ("{$Ref: '#/a'}", "unknown-key", "/$Ref"),
    ] {
        assert_eq!(schema(text), [(rule, at(rest))], "{text}");
    }
    for text in [
        "{multipleOf: 0.01}",
        "{enum: [a]}",
        "{required: [a, b]}",
        "{$comment: text}",
        "{type: object, properties: {$Ref: {type: string}, enum: {type: string}}}",
    ] {
        assert_eq!(schema(text), [], "{text}");
    }
}

#[test]
fn what_excludes_each_other_is_not_stated_together() {
    let parameter = |rest: &str| {
        let rest = format!("parameters: [{{name: p, in: query, {rest}}}]");
        found(&operation(&rest))
    };
    let at = |key: &str| format!("/paths/~1r/get/parameters/0/{key}");
    let schema = "schema: {type: string}";
    let content = "content: {text/plain: {schema: {type: string}}}";
    let examples = "examples: {a: {value: x}}";
    assert_eq!(
        parameter(&format!("{schema}, {content}")),
        [("forbidden-value", at("content"))]
    );
    assert_eq!(
        parameter(&format!("{schema}, example: x, {examples}")),
        [("forbidden-value", at("examples"))]
    );
    assert_eq!(parameter(&format!("{schema}, {examples}")), []);
    assert_eq!(parameter(content), []);
}

#[test]
fn names_have_the_form_that_openapi_asks_for() {
    let body = "requestBody: {content: {json: {schema: {type: string}}}}";
    let at = "/paths/~1r/get/requestBody/content/json".to_owned();
    assert_eq!(found(&operation(body)), [("forbidden-value", at)]);
    let components = "paths: {}\ncomponents: {schemas: {'A B': {}, A.b-c_1: {}}, x-a: {'B C': {}}}";
    let at = "/components/schemas/A B".to_owned();
    let findings = found(components);
    assert!(findings.contains(&("forbidden-value", at)), "{findings:?}");
    let names = findings
        .iter()
        .filter(|(rule, _)| *rule == "forbidden-value");
    assert_eq!(names.count(), 1);
    let header = |name: &str| format!("{{name: {name}, in: header, schema: {{type: string}}}}");
    let headers = |other: &str| {
        let list = [header("X-Id"), header(other)].join(", ");
        found(&operation(&format!("parameters: [{list}]")))
    };
    let at = "/paths/~1r/get/parameters/1".to_owned();
    assert_eq!(headers("x-id"), [("forbidden-value", at)]);
    assert_eq!(headers("X-Name"), []);
    let tags = found("paths: {}\ntags: [{name: a}, {name: b}, {name: a}]");
    assert_eq!(tags, [("forbidden-value", "/tags/2".to_owned())]);
}

#[test]
fn servers_describe_their_variables() {
    let server = |rest: &str| {
        found(&format!(
            "paths: {{}}\nservers: [{{url: 'https://{{r}}.h'{rest}}}]"
        ))
    };
    let at = |rest: &str| format!("/servers/0/{rest}");
    assert_eq!(server(""), [("forbidden-value", at("url"))]);
    assert_eq!(server(", variables: {r: {default: a}}"), []);
    assert_eq!(server(", variables: {r: {default: a, enum: [a, b]}}"), []);
    assert_eq!(
        server(", variables: {r: {default: c, enum: [a, b]}}"),
        [("forbidden-value", at("variables/r/default"))]
    );
}

#[test]
fn scopes_are_those_of_a_flow() {
    let scheme = "components: {securitySchemes: {o: {type: oauth2, flows: {clientCredentials: {tokenUrl: \
                  'https://h/t', scopes: {read: r}}}}, k: {type: apiKey, in: header, name: K}}}";
    let way = |scopes: &str| {
        let operation = operation(&format!("security: [{{k: []}}, {{{scopes}}}]"));
        found(&format!("{operation}\n{scheme}"))
    };
    let at = "/paths/~1r/get/security/1/o/1".to_owned();
    assert_eq!(way("o: [read, write]"), [("unknown-scope", at)]);
    assert_eq!(way("o: [read]"), []);
    assert_eq!(way("k: [role]"), []);
}
