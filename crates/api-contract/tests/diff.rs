//! Comparing: one case for each effect in each direction, and differences that must not be changes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write;

use api_contract::{
    compare::{Change, Options, compare},
    openapi,
    verdict::{Bump, Verdict},
};

/// Returns a document with one operation that sends and receives one schema.
fn document(schema: &str, parameters: &str, rest: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /things/{{id}}:\n    post:\n      \
         operationId: change\n      parameters:\n        - {{name: id, in: path, required: true, \
         schema: {{type: string}}}}\n{parameters}\n      requestBody:\n        content:\n          \
         application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}\n      responses:\n        \
         '200':\n          description: ''\n          content:\n            application/json: {{schema: \
         {{$ref: '#/components/schemas/Thing'}}}}\n{rest}\ncomponents:\n  schemas:\n    Thing: {schema}\n"
    )
}

fn changes(old: &str, new: &str) -> Vec<Change> {
    let old = openapi::read_text("old.yaml", old).unwrap();
    let new = openapi::read_text("new.yaml", new).unwrap();
    assert!(old.problems.is_empty(), "{:?}", old.problems);
    assert!(new.problems.is_empty(), "{:?}", new.problems);
    compare(&old, &new, Options::default())
}

fn show(changes: &[Change]) -> String {
    let verdict = Verdict::of(changes);
    let mut text = format!(
        "{} on the wire, {} in Rust\n",
        verdict.wire.bump.name(),
        verdict.rust.bump.name()
    );
    for change in changes {
        let _ = writeln!(
            text,
            "  {} {}: {} [{}] {} -> {} (line {} -> {})",
            change.severity.name(),
            change.id,
            change.subject,
            change.path,
            change.old,
            change.new,
            change.old_location.line,
            change.new_location.line,
        );
    }
    text
}

#[test]
fn schema_edits_are_reported_in_both_directions() {
    let cases = [
        ("type widened", "{type: integer}", "{type: number}"),
        ("type swapped", "{type: integer}", "{type: boolean}"),
        (
            "format",
            "{type: integer, format: int32}",
            "{type: integer, format: int64}",
        ),
        ("null allowed", "{type: string}", "{type: [string, 'null']}"),
        (
            "null allowed by a branch",
            "{type: string}",
            "{oneOf: [{type: string}, {type: 'null'}]}",
        ),
        (
            "property added",
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: string}, zzz: {type: integer}}}",
        ),
        (
            "required property added",
            "{type: object, properties: {}}",
            "{type: object, properties: {a: {type: string}}, required: [a]}",
        ),
        (
            "property removed",
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {}}",
        ),
        (
            "property renamed",
            "{type: object, properties: {job_type: {type: string}}}",
            "{type: object, properties: {job_types: {type: string}}}",
        ),
        (
            "became required",
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: string}}, required: [a]}",
        ),
        (
            "read only",
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: string, readOnly: true}}}",
        ),
        (
            "changed where it is read only",
            "{type: object, properties: {a: {type: string, readOnly: true}}}",
            "{type: object, properties: {a: {type: integer, readOnly: true}}}",
        ),
        ("enum value added", "{enum: [a]}", "{enum: [a, zzz]}"),
        ("enum value removed", "{enum: [a, zzz]}", "{enum: [a]}"),
        (
            "enum value renamed",
            "{enum: [TRAIN_2D]}",
            "{enum: [TRAINING_2D]}",
        ),
        (
            "open enum value added",
            "{x-open-enum: true, enum: [a]}",
            "{x-open-enum: true, enum: [a, zzz]}",
        ),
        (
            "became an enum",
            "{type: string}",
            "{type: string, enum: [a]}",
        ),
        ("const", "{const: 1}", "{const: 2}"),
        (
            "default",
            "{type: string, default: a}",
            "{type: string, default: b}",
        ),
        (
            "minimum",
            "{type: integer, minimum: 1}",
            "{type: integer, minimum: 2}",
        ),
        (
            "exclusive maximum",
            "{type: integer, maximum: 5}",
            "{type: integer, exclusiveMaximum: 5}",
        ),
        (
            "multiple",
            "{type: integer, multipleOf: 4}",
            "{type: integer, multipleOf: 2}",
        ),
        (
            "max length set",
            "{type: string}",
            "{type: string, maxLength: 9}",
        ),
        (
            "pattern",
            "{type: string, pattern: a}",
            "{type: string, pattern: b}",
        ),
        (
            "items",
            "{type: array, items: {type: string}, maxItems: 3}",
            "{type: array, items: {type: integer}, maxItems: 4}",
        ),
        (
            "unique",
            "{type: array}",
            "{type: array, uniqueItems: true}",
        ),
        (
            "no other members",
            "{type: object}",
            "{type: object, additionalProperties: false}",
        ),
        (
            "other members restricted otherwise",
            "{additionalProperties: {type: string}}",
            "{additionalProperties: {type: boolean}}",
        ),
        (
            "choice added",
            "{oneOf: [{title: A, type: string}, {title: B, type: integer}]}",
            "{oneOf: [{title: A, type: string}, {title: B, type: integer}, {title: C, type: array}]}",
        ),
        (
            "wrapped",
            "{type: string}",
            "{oneOf: [{type: string}, {type: integer}]}",
        ),
        ("not", "{type: string}", "{type: string, not: {const: a}}"),
        (
            "discriminator",
            "{type: object, discriminator: {propertyName: a}}",
            "{type: object, discriminator: {propertyName: b}}",
        ),
        (
            "deprecated",
            "{type: string}",
            "{type: string, deprecated: true}",
        ),
        (
            "described",
            "{type: string}",
            "{type: string, description: Words.}",
        ),
        ("extension", "{type: string}", "{type: string, x-mine: 1}"),
        (
            "tuple",
            "{type: array, prefixItems: [{type: string}]}",
            "{type: array, prefixItems: [{type: string}, {type: string}]}",
        ),
        (
            "condition",
            "{type: object}",
            "{type: object, if: {required: [a]}, then: {required: [b]}}",
        ),
        (
            "content",
            "{type: string}",
            "{type: string, contentEncoding: base64}",
        ),
    ];
    let mut text = String::new();
    for (name, old, new) in cases {
        let found = changes(&document(old, "", ""), &document(new, "", ""));
        let _ = writeln!(text, "# {name}: {}", show(&found));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn operation_edits_are_reported() {
    let parameter = |properties: &str| {
        format!("        - {{name: limit, in: query, schema: {{type: integer}}, {properties}}}")
    };
    let list = |properties: &str| {
        format!(
            "        - {{name: states, in: query, schema: {{type: array, items: {{type: string}}}}, \
             {properties}}}"
        )
    };
    let security = |text: &str| format!("      security: {text}");
    let header = |text: &str| format!("          headers: {{X-Id: {text}}}");
    let response = |text: &str| format!("        {text}");
    let cases = [
        ("parameter added", String::new(), parameter("")),
        (
            "required parameter added",
            String::new(),
            parameter("required: true"),
        ),
        ("parameter removed", parameter(""), String::new()),
        (
            "parameter renamed",
            parameter(""),
            parameter("").replace("limit", "limits"),
        ),
        (
            "parameter required",
            parameter(""),
            parameter("required: true"),
        ),
        (
            "parameter default",
            parameter(""),
            parameter("").replace("integer", "integer, default: 10"),
        ),
        ("style", list(""), list("style: pipeDelimited")),
        ("explode", list(""), list("explode: false")),
        (
            "explode of a number",
            parameter(""),
            parameter("explode: false"),
        ),
    ];
    let mut text = String::new();
    for (name, old, new) in cases {
        let found = changes(&document("{}", &old, ""), &document("{}", &new, ""));
        let _ = writeln!(text, "# {name}: {}", show(&found));
    }
    let cases = [
        ("security added", String::new(), security("[{key: []}]")),
        (
            "security alternative",
            security("[{key: []}]"),
            security("[{key: []}, {token: []}]"),
        ),
        (
            "security scope",
            security("[{auth: [read]}]"),
            security("[{auth: [read, write]}]"),
        ),
        (
            "header added",
            String::new(),
            header("{schema: {type: string}}"),
        ),
        (
            "header optional",
            header("{required: true}"),
            header("{required: false}"),
        ),
        (
            "header type",
            header("{schema: {type: string}}"),
            header("{schema: {type: array}}"),
        ),
        (
            "success added",
            String::new(),
            response("'201': {description: ''}"),
        ),
        (
            "success removed",
            response("'201': {description: ''}"),
            String::new(),
        ),
        (
            "error removed",
            response("'404': {description: ''}"),
            String::new(),
        ),
        (
            "media type added",
            response("'201': {description: '', content: {a/b: {}}}"),
            response("'201': {description: '', content: {a/b: {}, c/d: {}}}"),
        ),
        (
            "media type removed",
            response("'201': {description: '', content: {a/b: {}, c/d: {}}}"),
            response("'201': {description: '', content: {a/b: {}}}"),
        ),
        (
            "deprecated",
            String::new(),
            "      deprecated: true".to_owned(),
        ),
        ("tag", String::new(), "      tags: [a]".to_owned()),
        (
            "server",
            String::new(),
            "      servers: [{url: 'https://example.com'}]".to_owned(),
        ),
    ];
    for (name, old, new) in cases {
        let found = changes(&document("{}", "", &old), &document("{}", "", &new));
        let _ = writeln!(text, "# {name}: {}", show(&found));
    }
    let plain = document("{}", "", "");
    for (name, from, to) in [
        ("id", "operationId: change", "operationId: edit"),
        ("method", "    post:", "    put:"),
        ("path", "/things/{id}", "/objects/{id}"),
        ("parameter of the path", "{id}", "{key}"),
        (
            "body required",
            "requestBody:",
            "requestBody:\n        required: true",
        ),
    ] {
        let mut new = plain.replace(from, to);
        if to == "{key}" {
            new = new.replace("name: id", "name: key");
        }
        let _ = writeln!(text, "# {name}: {}", show(&changes(&plain, &new)));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn equivalent_schemas_are_no_change() {
    let cases = [
        (
            "allOf of what it says",
            "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
            "{allOf: [{type: object, properties: {a: {type: string}}}, \
             {properties: {b: {type: string}}, required: [a]}]}",
        ),
        (
            "a choice of one",
            "{type: string, minLength: 1}",
            "{oneOf: [{type: string, minLength: 1}]}",
        ),
        (
            "order of members",
            "{type: object, required: [a, b], properties: {a: {}, b: {}}}",
            "{properties: {b: {}, a: {}}, required: [b, a], type: object}",
        ),
        ("order of values", "{enum: [a, b]}", "{enum: [b, a]}"),
        (
            "order of choices",
            "{anyOf: [{type: string}, {type: integer}]}",
            "{anyOf: [{type: integer}, {type: string}]}",
        ),
        (
            "a bound that binds nothing",
            "{type: string}",
            "{type: string, minLength: 0}",
        ),
        (
            "a number written otherwise",
            "{type: number, minimum: 1}",
            "{type: number, minimum: 1.0}",
        ),
    ];
    for (name, old, new) in cases {
        let found = changes(&document(old, "", ""), &document(new, "", ""));
        assert!(found.is_empty(), "{name}: {}", show(&found));
    }
    let old = document("{type: object, properties: {a: {type: string}}}", "", "");
    let renamed = old.replace("Thing", "Object");
    assert!(
        changes(&old, &renamed).is_empty(),
        "nobody sends the name of a schema"
    );
}

#[test]
fn recursive_schemas_are_compared_once() {
    let circle = |more: &str| {
        document(
            &format!(
                "{{type: object, properties: {{next: {{$ref: '#/components/schemas/Thing'}}, \
                 list: {{type: array, items: {{$ref: '#/components/schemas/Thing'}}}}{more}}}}}"
            ),
            "",
            "",
        )
    };
    assert!(changes(&circle(""), &circle("")).is_empty());
    let found = changes(&circle(""), &circle(", a: {type: string}"));
    assert_eq!(found.len(), 2, "one in each direction: {}", show(&found));
    let all = "{allOf: [{$ref: '#/components/schemas/Thing'}], type: object}";
    assert!(changes(&document(all, "", ""), &document(all, "", "")).is_empty());
}

#[test]
fn one_change_lists_all_its_users() {
    let spec = |kind: &str| {
        let operation = "{get: {responses: {'200': {$ref: '#/components/responses/Ok'}}}}";
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {operation}, /b: \
             {operation}, /c: {operation}}}\ncomponents:\n  responses:\n    Ok: {{description: '', \
             headers: {{X-A: {{schema: {{type: {kind}}}}}}}, content: {{application/json: {{schema: \
             {{type: object, properties: {{a: {{type: {kind}}}}}}}}}}}}}\n"
        )
    };
    let found = changes(&spec("string"), &spec("integer"));
    let users: Vec<usize> = found.iter().map(|change| change.users.len()).collect();
    assert_eq!(users, [3, 3], "{}", show(&found));
}

#[test]
fn webhooks_are_compared_as_output() {
    let spec = |properties: &str| {
        format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nwebhooks:\n  done:\n    post:\n      \
             requestBody: {{content: {{application/json: {{schema: {{type: object, properties: \
             {{a: {{type: string}}}}{properties}}}}}}}}}\n      responses: {{'200': {{description: \
             ''}}}}\n"
        )
    };
    let found = changes(&spec(", required: [a]"), &spec(""));
    let ids: Vec<&str> = found.iter().map(|change| &*change.id).collect();
    assert_eq!(ids, ["response-property-became-optional"]);
    assert_eq!(Verdict::of(&found).wire.bump, Bump::Major);
}

#[test]
fn enums_are_open_if_marked_or_configured() {
    let old = document("{type: string, enum: [a]}", "", "");
    let new = document("{type: string, enum: [a, zzz]}", "", "");
    let bump = |changes: &[Change]| Verdict::of(changes).wire.bump;
    assert_eq!(bump(&changes(&old, &new)), Bump::Major);
    let open = "openapi: 3.1.0\nx-open-enums: true";
    let (old_open, new_open) = (
        old.replace("openapi: 3.1.0", open),
        new.replace("openapi: 3.1.0", open),
    );
    assert_eq!(bump(&changes(&old_open, &new_open)), Bump::Minor);
    let (old, new) = (
        openapi::read_text("old.yaml", &old).unwrap(),
        openapi::read_text("new.yaml", &new).unwrap(),
    );
    let found = compare(
        &old,
        &new,
        Options {
            open_enums: true,
            ..Options::default()
        },
    );
    assert_eq!(bump(&found), Bump::Minor);
}

#[test]
fn new_security_breaks_with_strict_security() {
    let old = document("{}", "", "");
    let new = document("{}", "", "      security: [{key: []}]");
    assert_eq!(Verdict::of(&changes(&old, &new)).wire.bump, Bump::Minor);
    let (old, new) = (
        openapi::read_text("old.yaml", &old).unwrap(),
        openapi::read_text("new.yaml", &new).unwrap(),
    );
    let options = Options {
        strict_security: true,
        ..Options::default()
    };
    let verdict = Verdict::of(&compare(&old, &new, options));
    assert_eq!(verdict.wire.bump, Bump::Major);
    let verdict = Verdict::of(&compare(&new, &old, options));
    assert_eq!(verdict.wire.bump, Bump::Minor);
}

/// Returns the changes of enum values between two lists of them.
fn renamed(old: &str, new: &str) -> Vec<String> {
    let enumeration = |values: &str| document(&format!("{{enum: [{values}]}}"), "", "");
    let found = changes(&enumeration(old), &enumeration(new));
    let requests = found
        .iter()
        .filter(|change| change.id.starts_with("request"));
    let mut ids: Vec<String> = requests.map(|change| change.id.clone()).collect();
    ids.sort();
    ids
}

#[test]
fn enum_values_are_renamed_only_if_unambiguous() {
    let both = ["request-enum-value-added", "request-enum-value-removed"];
    assert_eq!(
        renamed("a, PHOTO_OF_BOOK", "a, BOOK_OF_PHOTO"),
        ["request-enum-value-renamed"]
    );
    assert_eq!(
        renamed("MODEL_1", "MODEL_2"),
        both,
        "numbers distinguish values"
    );
    assert_eq!(renamed("RED", "SMALL"), both);
    assert_eq!(
        renamed("OPEN_LOAN", "LOAN_OPEN, LOAN_OPENED"),
        [both[0], both[0], both[1]],
        "two are like it"
    );
    assert_eq!(
        renamed("LOAN_OPEN, LOAN_OPENED", "OPEN_LOAN"),
        [both[0], both[1], both[1]],
        "it is like two"
    );
}

#[test]
fn operations_past_their_sunset_can_be_removed() {
    let spec = |rest: &str| {
        let gone = format!("  /gone:\n    get: {{responses: {{}}{rest}}}\n");
        document("{}", "", "").replace("paths:\n", &format!("paths:\n{gone}"))
    };
    let new = openapi::read_text("new.yaml", &document("{}", "", "")).unwrap();
    let bump = |rest: &str| {
        let old = openapi::read_text("old.yaml", &spec(rest)).unwrap();
        let options = Options {
            today: "2026-06-01".parse().ok(),
            ..Options::default()
        };
        Verdict::of(&compare(&old, &new, options)).wire.bump
    };
    assert_eq!(bump(""), Bump::Major);
    assert_eq!(bump(", x-stability-level: beta"), Bump::Major);
    assert_eq!(bump(", x-stability-level: alpha"), Bump::Minor);
    assert_eq!(bump(", deprecated: true"), Bump::Minor);
    assert_eq!(
        bump(", deprecated: true, x-sunset: '2026-05-31'"),
        Bump::Minor
    );
    assert_eq!(
        bump(", deprecated: true, x-sunset: '2026-06-01'"),
        Bump::Major
    );
    assert_eq!(bump(", deprecated: true, x-sunset: soon"), Bump::Major);
}

#[test]
fn mutually_recursive_schemas_terminate() {
    let spec = |more: &str| {
        let next = "{properties: {next: {$ref: '#/components/schemas/Thing'}}}, \
                    {properties: {next: {$ref: '#/components/schemas/Other'}}}";
        document(
            &format!("{{allOf: [{next}]}}\n    Other: {{allOf: [{next}{more}]}}"),
            "",
            "",
        )
    };
    let found = changes(&spec(""), &spec(", {required: [id]}"));
    assert!(!found.is_empty());
}
