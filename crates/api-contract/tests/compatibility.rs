//! Breaking and equivalent edits: pairs of schemas and of documents, each
//! with the least severity that is right.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::fmt::Write;

use api_contract::{
    compare::{Change, Effect, Options, Severity, compare},
    openapi,
};

/// Pairs of schemas of a property.
const VARIATIONS: &str = include_str!("fixtures/variations.txt");

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

const COMPONENTS: &str = "components:\n  schemas:\n    Any: {description: anything}\n    \
                          Text: {type: string}\n    Cat: {type: object, required: [kind], properties: \
                          {kind: {type: string}, lives: {type: integer}}}\n";

fn changes(old: &str, new: &str) -> Vec<Change> {
    let read = |name: &str, text: &str| {
        let contract = openapi::read_text(name, text).unwrap_or_else(|error| {
            panic!("{error}\n{text}");
        });
        assert!(
            contract.problems.is_empty(),
            "{:?}\n{text}",
            contract.problems
        );
        contract
    };
    let (old, new) = (read("old.yaml", old), read("new.yaml", new));
    compare(&old, &new, Options::default())
}

fn level(changes: &[Change]) -> &'static str {
    let has = |severity| changes.iter().any(|change| change.severity == severity);
    let is_quiet = |change: &Change| matches!(change.effect, Effect::Words | Effect::NotEvaluated);
    match changes {
        [] => "none",
        _ if has(Severity::Breaking) => "breaking",
        _ if has(Severity::Warning) => "alarm",
        changes if changes.iter().all(is_quiet) => "patch",
        _ => "info",
    }
}

/// Adds a line to `wrong` if a comparison has another severity.
fn check(name: &str, (old, new): (&str, &str), expected: &str, wrong: &mut String) {
    let changes = changes(old, new);
    let level = level(&changes);
    let is_right = match expected {
        "none" => level == "none",
        "info" => ["none", "patch", "info"].contains(&level),
        "alarm" => ["alarm", "breaking"].contains(&level),
        "breaking" => level == "breaking",
        other => panic!("{name}: {other} is no severity"),
    };
    if !is_right {
        let _ = writeln!(wrong, "{name}: expected {expected}, got {level}");
        for change in &changes {
            let Change {
                id, path, old, new, ..
            } = change;
            let _ = writeln!(wrong, "    {id} {path}: {old} -> {new}");
        }
    }
}

fn request(schema: &str, rest: &str) -> String {
    format!(
        "{HEAD}paths: {{/r: {{post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, \
         responses: {{'204': {{description: ok}}}}}}}}}}\n{rest}"
    )
}

fn response(schema: &str, rest: &str) -> String {
    document_with_responses(
        &format!(
            "{{'200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}"
        ),
        rest,
    )
}

fn document_with_responses(responses: &str, rest: &str) -> String {
    format!("{HEAD}paths: {{/r: {{post: {{responses: {responses}}}}}}}\n{rest}")
}

#[test]
fn equivalent_schemas_do_not_differ() {
    let mut wrong = String::new();
    let lines = VARIATIONS
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    for line in lines {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [name, old, new, requests, responses] = parts.as_slice() else {
            panic!("{line}: a line has five parts");
        };
        let inline = |schema: &str| format!("{{type: object, properties: {{v: {schema}}}}}");
        let (old_inline, new_inline) = (inline(old), inline(new));
        let both = (
            request(&old_inline, COMPONENTS),
            request(&new_inline, COMPONENTS),
        );
        check(name, (&both.0, &both.1), requests, &mut wrong);
        let both = (
            response(&old_inline, COMPONENTS),
            response(&new_inline, COMPONENTS),
        );
        check(name, (&both.0, &both.1), responses, &mut wrong);
        let list = "{type: array, items: {$ref: '#/components/schemas/Root'}}";
        let root = |schema: &str| format!("{COMPONENTS}    Root: {schema}\n");
        let both = (response(list, &root(old)), response(list, &root(new)));
        check(name, (&both.0, &both.1), responses, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

const MAPPED: &str = ", mapping: {cat: '#/components/schemas/Cat', dog: Dog}";

fn choice(mapping: &str) -> String {
    format!(
        "Pet: {{oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}], \
         discriminator: {{propertyName: kind{mapping}}}}}"
    )
}

fn base(mapping: &str) -> String {
    format!(
        "Pet: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}, \
         discriminator: {{propertyName: kind{mapping}}}}}"
    )
}

fn pet(name: &str, kind: &str, own: &str) -> String {
    format!("{name}: {{type: object, required: [kind], properties: {{kind: {kind}, {own}}}}}")
}

fn extends(name: &str, of: &str, own: &str) -> String {
    format!(
        "{name}: {{allOf: [{{$ref: '#/components/schemas/{of}'}}, {{type: object, properties: {{{own}}}}}]}}"
    )
}

/// A name, the old and the new schemas, and the severities in requests and in responses.
type Case<'c> = (&'c str, &'c [String], &'c [String], &'c str, &'c str);

#[test]
fn values_of_discriminators_are_sent() {
    let (lives, tricks) = ("lives: {type: integer}", "tricks: {type: integer}");
    let text = "{type: string}";
    let (cat, dog) = (pet("Cat", text, lives), pet("Dog", text, tricks));
    let (const_cat, enum_dog) = (
        pet("Cat", "{const: cat}", lives),
        pet("Dog", "{type: string, enum: [dog]}", tricks),
    );
    let (sub_cat, sub_dog) = (extends("Cat", "Pet", lives), extends("Dog", "Pet", tricks));
    let changed = extends("Cat", "Pet", "lives: {type: string}");
    let feline = |mapping: &str| choice(mapping).replace("/Cat", "/Feline");
    let third = choice("").replace("/Dog'}", "/Dog'}, {$ref: '#/components/schemas/Emu'}");
    let lion = |kind: &str| extends("Lion", "Cat", &format!("mane: {{type: {kind}}}"));
    let plain =
        "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}";
    let more = ", mapping: {cat: Cat, kitty: Cat, dog: Dog}";
    let other = ", mapping: {feline: Cat, dog: Dog}";
    let mapped = ", mapping: {cat: Cat, dog: Dog}";
    #[rustfmt::skip]
    let cases: [Case<'_>; 27] = [
        ("names and references", &[choice(MAPPED), cat.clone(), dog.clone()], &[choice(mapped), cat.clone(), dog.clone()], "none", "none"),
        ("value renamed", &[choice(MAPPED), cat.clone(), dog.clone()], &[choice(other), cat.clone(), dog.clone()], "alarm", "alarm"),
        ("value added", &[choice(MAPPED), cat.clone(), dog.clone()], &[choice(more), cat.clone(), dog.clone()], "info", "alarm"),
        ("value removed", &[choice(more), cat.clone(), dog.clone()], &[choice(MAPPED), cat.clone(), dog.clone()], "alarm", "info"),
        ("implicit values mapped", &[choice(""), cat.clone(), dog.clone()], &[choice(", mapping: {Cat: Cat, Dog: Dog}"), cat.clone(), dog.clone()], "info", "info"),
        ("implicit values replaced", &[choice(""), cat.clone(), dog.clone()], &[choice(mapped), cat.clone(), dog.clone()], "alarm", "alarm"),
        ("implicit value renamed", &[choice(""), cat.clone(), dog.clone()], &[feline(""), pet("Feline", text, lives), dog.clone()], "alarm", "alarm"),
        ("component renamed", &[choice(MAPPED), cat.clone(), dog.clone()], &[feline(MAPPED), pet("Feline", text, lives), dog.clone()], "info", "info"),
        ("branch removed", &[choice(MAPPED), cat.clone(), dog.clone()], &[choice(", mapping: {cat: Cat}").replace(", {$ref: '#/components/schemas/Dog'}", ""), cat.clone(), dog.clone()], "alarm", "info"),
        ("values in the branches", &[choice(""), const_cat.clone(), enum_dog.clone()], &[choice(MAPPED), const_cat.clone(), enum_dog.clone()], "info", "info"),
        ("added to values in the branches", &[plain.to_owned(), const_cat.clone(), enum_dog.clone()], &[choice(MAPPED), const_cat.clone(), enum_dog.clone()], "info", "info"),
        ("values fixed in the branches", &[choice(MAPPED), cat.clone(), dog.clone()], &[choice(MAPPED), const_cat.clone(), enum_dog.clone()], "alarm", "info"),
        ("subtype changed", &[base(MAPPED), sub_cat.clone(), sub_dog.clone()], &[base(MAPPED), changed.clone(), sub_dog.clone()], "breaking", "breaking"),
        ("implicit subtype changed", &[base(""), sub_cat.clone(), sub_dog.clone()], &[base(""), changed.clone(), sub_dog.clone()], "breaking", "breaking"),
        ("subtype of a subtype changed", &[base(""), sub_cat.clone(), lion("string")], &[base(""), sub_cat.clone(), lion("integer")], "breaking", "breaking"),
        ("subtype added", &[base(""), sub_cat.clone()], &[base(""), sub_cat.clone(), sub_dog.clone()], "info", "alarm"),
        ("subtype removed", &[base(""), sub_cat.clone(), sub_dog.clone()], &[base(""), sub_cat.clone()], "alarm", "info"),
        ("mapped subtype removed", &[base(MAPPED), sub_cat.clone(), sub_dog.clone()], &[base(", mapping: {cat: Cat}"), sub_cat.clone()], "alarm", "info"),
        ("value of a subtype renamed", &[base(MAPPED), sub_cat.clone(), sub_dog.clone()], &[base(other), sub_cat.clone(), sub_dog.clone()], "alarm", "alarm"),
        ("subtype renamed", &[base(MAPPED), sub_cat.clone(), sub_dog.clone()], &[base(&MAPPED.replace("/Cat", "/Feline")), extends("Feline", "Pet", lives), sub_dog.clone()], "info", "info"),
        ("implicit subtype renamed", &[base(""), sub_cat.clone(), sub_dog.clone()], &[base(""), extends("Feline", "Pet", lives), sub_dog.clone()], "alarm", "alarm"),
        ("subtype extended", &[base(""), sub_cat.clone(), sub_dog.clone()], &[base(""), sub_cat.clone(), extends("Dog", "Pet", "tricks: {type: integer}, n: {type: string}")], "info", "info"),
        ("subtypes as before", &[base(""), sub_cat.clone(), sub_dog.clone()], &[base(""), sub_cat.clone(), sub_dog.clone()], "none", "none"),
        ("a branch of the same shape", &[choice(""), cat.clone(), dog.clone()], &[third.clone(), cat.clone(), dog.clone(), pet("Emu", text, tricks)], "info", "alarm"),
        ("a branch of the same shape removed", &[third, cat.clone(), dog.clone(), pet("Emu", text, tricks)], &[choice(""), cat.clone(), dog.clone()], "alarm", "info"),
        ("value added in a branch", &[choice(""), const_cat.clone(), enum_dog.clone()], &[choice(""), const_cat.clone(), pet("Dog", "{type: string, enum: [dog, puppy]}", tricks)], "info", "alarm"),
        ("discriminator removed", &[choice(MAPPED), cat.clone(), dog.clone()], &[plain.to_owned(), cat.clone(), dog.clone()], "info", "info"),
    ];
    let mut wrong = String::new();
    let pet = "{$ref: '#/components/schemas/Pet'}";
    for (name, old, new, requests, responses) in cases {
        let schemas = |list: &[String]| {
            let lines: String = list
                .iter()
                .map(|schema| format!("    {schema}\n"))
                .collect();
            format!("components:\n  schemas:\n    Unused: {{}}\n{lines}")
        };
        let (old, new) = (schemas(old), schemas(new));
        check(
            name,
            (&request(pet, &old), &request(pet, &new)),
            requests,
            &mut wrong,
        );
        check(
            name,
            (&response(pet, &old), &response(pet, &new)),
            responses,
            &mut wrong,
        );
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn content(media_type: &str, schema: &str) -> String {
    format!("{{'{media_type}': {schema}}}")
}

fn sent(content: &str) -> String {
    format!(
        "{HEAD}paths: {{/r: {{post: {{requestBody: {{content: {content}}}, responses: {{'204': \
         {{description: ok}}}}}}}}}}\n"
    )
}

fn received(content: &str) -> String {
    document_with_responses(
        &format!("{{'200': {{description: ok, content: {content}}}}}"),
        "",
    )
}

#[test]
fn types_are_compared_in_every_typed_media_type() {
    let mut wrong = String::new();
    let object =
        |kind: &str| format!("{{schema: {{type: object, properties: {{id: {{type: {kind}}}}}}}}}");
    for (media_type, expected) in [
        ("*/*", "breaking"),
        ("application/*", "breaking"),
        ("text/json", "breaking"),
        ("application/x-ndjson", "breaking"),
        ("application/json-seq", "breaking"),
        ("application/problem+json; charset=utf-8", "breaking"),
        ("application/yaml", "breaking"),
        ("text/yaml", "breaking"),
        ("application/cbor", "breaking"),
        ("application/vnd.acme.v2", "breaking"),
        ("application/xml", "info"),
        ("text/plain", "info"),
        ("multipart/form-data", "info"),
        ("application/x-www-form-urlencoded", "info"),
    ] {
        let [number, text] = ["integer", "string"].map(|kind| content(media_type, &object(kind)));
        check(
            media_type,
            (&sent(&number), &sent(&text)),
            expected,
            &mut wrong,
        );
        check(
            media_type,
            (&received(&text), &received(&number)),
            expected,
            &mut wrong,
        );
    }
    let part = |kind: &str| {
        let schema = format!(
            "{{type: object, properties: {{m: {}}}}}",
            object(kind).replace("{schema: ", "").replace("}}}}", "}}}")
        );
        content("multipart/form-data", &format!("{{schema: {schema}}}"))
    };
    let both = (sent(&part("integer")), sent(&part("string")));
    check(
        "an object in a part",
        (&both.0, &both.1),
        "breaking",
        &mut wrong,
    );
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn equivalent_media_types_match() {
    const OBJECT: &str = "{schema: {type: object}}";
    const BINARY: &str = "{schema: {type: string, format: binary}}";
    let of = |name: &str| content(name, OBJECT);
    let file = |schema: &str| {
        let schema = format!("{{schema: {{type: object, properties: {{file: {schema}}}}}}}");
        content("multipart/form-data", &schema)
    };
    let json = |schema: &str| content("application/json", schema);
    #[rustfmt::skip]
    let cases = [
        ("to a range", of("application/json"), of("application/*"), "info", "alarm"),
        ("to any", of("application/json"), of("*/*"), "info", "alarm"),
        ("from a range", of("*/*"), of("application/json"), "alarm", "info"),
        ("charset", of("application/json"), of("application/json; charset=utf-8"), "info", "info"),
        ("spelling", of("application/json;version=1"), of("APPLICATION/JSON; Version=1"), "info", "info"),
        ("another version", of("application/json;version=1"), of("application/json;version=2"), "breaking", "breaking"),
        ("a version", of("application/json"), of("application/json;version=2"), "alarm", "info"),
        ("no schema", json("{}"), json("{schema: {}}"), "info", "info"),
        ("no schema any more", json("{schema: {description: all}}"), json("{}"), "info", "info"),
        ("bytes", content("application/octet-stream", BINARY), content("application/octet-stream", "{}"), "info", "info"),
        ("an image", content("image/png", BINARY), content("image/png", "{schema: {}}"), "info", "info"),
        ("a file", file("{type: string, format: binary}"), file("{}"), "info", "info"),
        ("a file of a media type", file("{type: string, format: binary}"), file("{contentMediaType: application/octet-stream}"), "info", "info"),
        ("an encoded image", json("{schema: {type: string, format: byte}}"), json("{schema: {type: string, contentEncoding: base64, contentMediaType: image/png}}"), "info", "info"),
    ];
    let mut wrong = String::new();
    for (name, old, new, requests, responses) in cases {
        check(name, (&sent(&old), &sent(&new)), requests, &mut wrong);
        check(
            name,
            (&received(&old), &received(&new)),
            responses,
            &mut wrong,
        );
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_status_is_part_of_its_range() {
    let body = |kind: &str| {
        format!("{{description: ok, content: {{application/json: {{schema: {{type: {kind}}}}}}}}}")
    };
    let text = body("string");
    let of = |list: &[(&str, &str)]| {
        let all: Vec<String> = list
            .iter()
            .map(|(status, body)| format!("'{status}': {body}"))
            .collect();
        document_with_responses(&format!("{{{}}}", all.join(", ")), "")
    };
    let number = body("integer");
    let mut wrong = String::new();
    #[rustfmt::skip]
    let cases = [
        ("to a range", of(&[("200", &text)]), of(&[("2XX", &text)]), "info"),
        ("from a range", of(&[("2XX", &text)]), of(&[("200", &text)]), "info"),
        ("another type", of(&[("200", &text)]), of(&[("2XX", &number)]), "breaking"),
        ("from two", of(&[("200", &text), ("201", &text)]), of(&[("2XX", &text)]), "info"),
        ("to two", of(&[("2XX", &text)]), of(&[("200", &text), ("201", &number)]), "breaking"),
        ("an error", of(&[("200", &text), ("4XX", &text)]), of(&[("200", &text), ("404", &text)]), "info"),
        ("spelling", of(&[("2xx", &text)]), of(&[("2XX", &text)]), "info"),
        ("another status", of(&[("200", &text)]), of(&[("201", &text)]), "breaking"),
    ];
    for (name, old, new, expected) in cases {
        check(name, (&old, &new), expected, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn get(path: &str, parameters: &str, rest: &str) -> String {
    format!(
        "{HEAD}{rest}paths: {{'{path}': {{get: {{operationId: g, parameters: {parameters}, responses: \
         {{'204': {{description: ok}}}}}}}}}}\n"
    )
}

#[test]
fn addresses_and_headers_are_compared_as_they_are_sent() {
    let header = |name: &str, place: &str| {
        get(
            "/r",
            &format!("[{{name: {name}, in: {place}, required: true, schema: {{type: string}}}}]"),
            "",
        )
    };
    let server = |path: &str, url: &str| get(path, "[]", &format!("servers: [{{url: '{url}'}}]\n"));
    let plain = |path: &str| get(path, "[]", "");
    let scheme = |name: &str| {
        let scheme = format!("{{{name}: {{type: apiKey, in: header, name: X-Key}}}}");
        get(
            "/r",
            "[]",
            &format!("components: {{securitySchemes: {scheme}}}\nsecurity: [{{{name}: []}}]\n"),
        )
    };
    let same_paths = |names: [&str; 3]| {
        let kinds = [("a", "integer"), ("b", "boolean"), ("c", "string")];
        let items = names.map(|name| {
            let kind = kinds.iter().find(|(known, _)| *known == name).map_or("", |(_, kind)| kind);
            format!(
                "  /pet/{{{name}}}: {{get: {{parameters: [{{name: {name}, in: path, required: true, schema: \
                 {{type: {kind}}}}}], responses: {{'204': {{description: ok}}}}}}}}\n"
            )
        });
        format!("{HEAD}paths:\n{}", items.concat())
    };
    #[rustfmt::skip]
    let cases = [
        ("ignored header", plain("/r"), header("Accept", "header"), "info"),
        ("ignored header in lower case", header("authorization", "header"), plain("/r"), "info"),
        ("query of the same name", plain("/r"), header("Accept", "query"), "breaking"),
        ("query in the path", plain("/a"), plain("/a{?p}"), "info"),
        ("queries in the path", plain("/a/{id}"), plain("/a/{key}{?p,q}{&r}"), "info"),
        ("same paths", same_paths(["a", "b", "c"]), same_paths(["c", "b", "a"]), "none"),
        ("default server", server("/r", "/"), plain("/r"), "none"),
        ("another host", server("/r", "https://a.example/v1"), server("/r", "https://b.example/v1"), "info"),
        ("a slash", server("/r", "https://a.example/v1"), server("/r", "https://a.example/v1/"), "info"),
        ("base path", server("/r", "https://a.example/v1"), server("/r", "https://a.example/v2"), "alarm"),
        ("base path removed", server("/r", "https://a.example/v1"), plain("/r"), "alarm"),
        ("base path in the path", server("/r", "https://a.example/v1"), server("/v1/r", "https://a.example"), "info"),
        ("base path of the path", plain("/v1/r"), server("/r", "/v1"), "info"),
        ("scheme renamed", scheme("key"), scheme("apiKey"), "info"),
    ];
    let mut wrong = String::new();
    for (name, old, new, expected) in cases {
        check(name, (&old, &new), expected, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
    let strict = Options {
        strict_security: true,
        ..Options::default()
    };
    let [old, new] =
        ["key", "apiKey"].map(|name| openapi::read_text("a.yaml", &scheme(name)).unwrap());
    assert_eq!(level(&compare(&old, &new, strict)), "patch");
}

#[test]
fn components_without_operations_are_compared_themselves() {
    let schemas = |kind: &str, more: &str| {
        format!(
            "{HEAD}components: {{schemas: {{A: {{type: object, properties: {{a: {{type: {kind}}}}}}}{more}}}}}\n"
        )
    };
    let parts = |parameter: &str, response: &str, body: &str| {
        let content =
            |kind: &str| format!("content: {{application/json: {{schema: {{type: {kind}}}}}}}");
        format!(
            "{HEAD}components:\n  parameters: {{L: {{name: l, in: query, schema: {{type: {parameter}}}}}}}\n  \
             responses: {{E: {{description: e, {}}}}}\n  requestBodies: {{B: {{{}}}}}\n",
            content(response),
            content(body)
        )
    };
    let some = || parts("integer", "integer", "number");
    let more = ", B: {type: string}";
    let named = |section: &str, kind: &str| {
        let body = format!("content: {{application/json: {{schema: {{type: {kind}}}}}}}");
        let operation =
            format!("post: {{requestBody: {{{body}}}, responses: {{'204': {{description: ok}}}}}}");
        let text = match section {
            "headers" => format!("{{H: {{schema: {{type: {kind}}}}}}}"),
            "pathItems" => format!("{{P: {{{operation}}}}}"),
            "callbacks" => format!("{{C: {{'{{$request.body#/u}}': {{{operation}}}}}}}"),
            _ => format!("{{L: {{name: {kind}, in: query, schema: {{type: string}}}}}}"),
        };
        format!("{HEAD}components: {{{section}: {text}}}\n")
    };
    #[rustfmt::skip]
    let cases = [
        ("header", named("headers", "integer"), named("headers", "string"), "breaking"),
        ("path item", named("pathItems", "number"), named("pathItems", "integer"), "breaking"),
        ("callback", named("callbacks", "integer"), named("callbacks", "number"), "breaking"),
        ("callback narrowed", named("callbacks", "number"), named("callbacks", "integer"), "info"),
        ("parameter renamed", named("parameters", "limit"), named("parameters", "count"), "alarm"),
        ("parameter as before", named("parameters", "limit"), named("parameters", "limit"), "none"),
        ("same", schemas("string", ""), schemas("string", ""), "none"),
        ("type", schemas("string", ""), schemas("integer", ""), "breaking"),
        ("removed", schemas("string", more), schemas("string", ""), "alarm"),
        ("added", schemas("string", ""), schemas("string", more), "info"),
        ("same parts", some(), some(), "none"),
        ("parameter", some(), parts("boolean", "integer", "number"), "breaking"),
        ("response", some(), parts("integer", "number", "number"), "breaking"),
        ("body", some(), parts("integer", "integer", "integer"), "breaking"),
    ];
    let mut wrong = String::new();
    for (name, old, new, expected) in cases {
        check(name, (&old, &new), expected, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn additions_of_openapi_3_2_are_compared() {
    let head = HEAD.replace("3.1.0", "3.2.0");
    let query = |kind: &str| {
        format!(
            "{head}paths: {{/r: {{query: {{requestBody: {{content: {{application/json: {{schema: {{type: \
             {kind}}}}}}}}}, responses: {{}}}}}}}}\n"
        )
    };
    let named = |kind: &str| {
        query(kind)
            .replace("{query:", "{additionalOperations: {QUERY:")
            .replace("}}}}\n", "}}}}}\n")
    };
    let items = |kind: &str| {
        received(&content(
            "application/jsonl",
            &format!("{{itemSchema: {{type: {kind}}}}}"),
        ))
    };
    let anchor = |reference: &str, kind: &str| {
        let schema = format!("{{$ref: '{reference}'}}");
        response(
            &schema,
            &format!("components: {{schemas: {{A: {{$anchor: a, type: {kind}}}}}}}\n"),
        )
    };
    #[rustfmt::skip]
    let cases = [
        ("query", query("number"), query("integer"), "breaking"),
        ("query by name", query("number"), named("number"), "none"),
        ("item schema", items("integer"), items("number"), "breaking"),
        ("anchor", anchor("#a", "integer"), anchor("#a", "number"), "breaking"),
        ("anchor as pointer", anchor("#a", "integer"), anchor("#/components/schemas/A", "integer"), "none"),
    ];
    let mut wrong = String::new();
    for (name, old, new, expected) in cases {
        check(name, (&old, &new), expected, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn deep_contracts_are_compared_to_their_end() {
    let list = |count: usize, item: &dyn Fn(usize) -> String, maximum: u32| {
        let mut text = String::from("components:\n  schemas:\n");
        for index in 0..count {
            let _ = writeln!(text, "    S{index}: {}", item(index + 1));
        }
        let _ = writeln!(text, "    S{count}: {{type: integer, maximum: {maximum}}}");
        text
    };
    let union = |next: usize| {
        format!(
            "{{oneOf: [{{type: object, properties: {{n: {{$ref: '#/components/schemas/S{next}'}}}}}}, {{type: string}}]}}"
        )
    };
    let chain = |next: usize| format!("{{$ref: '#/components/schemas/S{next}'}}");
    let mut wrong = String::new();
    let root = "{$ref: '#/components/schemas/S0'}";
    for (name, count, item) in [
        ("unions", 65, &union as &dyn Fn(usize) -> String),
        ("many unions", 300, &union),
        ("references", 41, &chain),
        ("many references", 500, &chain),
    ] {
        let [five, four] = [5, 4].map(|maximum| list(count, item, maximum));
        check(
            name,
            (&request(root, &five), &request(root, &four)),
            "breaking",
            &mut wrong,
        );
        check(
            name,
            (&response(root, &five), &response(root, &four)),
            "info",
            &mut wrong,
        );
        check(
            name,
            (&response(root, &five), &response(root, &five)),
            "none",
            &mut wrong,
        );
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn parameters_are_compared_as_they_are_written() {
    let list = "schema: {type: array, items: {type: string}}";
    let object = "schema: {type: object, properties: {a: {type: string}}}";
    let of = |location: &str, rest: &str| {
        let head = HEAD.replace("3.1.0", "3.2.0");
        let parameter = format!("{{name: x, in: {location}, {rest}}}");
        get("/r", &format!("[{parameter}]"), "").replace(HEAD, &head)
    };
    let header =
        |explode: &str, schema: &str| of("header", &format!("explode: {explode}, {schema}"));
    let deep = |explode: &str| {
        of(
            "query",
            &format!("style: deepObject, explode: {explode}, {object}"),
        )
    };
    let json = |name: &str| {
        of(
            "query",
            &format!("content: {{'{name}': {{schema: {{type: string}}}}}}"),
        )
    };
    let form = |required: &str, name: &str| {
        let schema = format!(
            "{{type: object, properties: {{a: {{type: string}}}}, required: [{required}]}}"
        );
        let content =
            format!("content: {{application/x-www-form-urlencoded: {{schema: {schema}}}}}");
        of("querystring", &content).replace("name: x", &format!("name: {name}"))
    };
    let cookie = |style: &str| of("cookie", &format!("style: {style}, {list}"));
    #[rustfmt::skip]
    let cases = [
        ("list in a header", header("false", list), header("true", list), "info"),
        ("object in a header", header("false", object), header("true", object), "breaking"),
        ("deep object", deep("false"), deep("true"), "info"),
        ("charset", json("application/json"), json("application/json; charset=utf-8"), "none"),
        ("media type", json("application/json"), json("application/yaml"), "breaking"),
        ("whole query", form("", "x"), form("a", "x"), "breaking"),
        ("name of the whole query", form("", "x"), form("", "y"), "info"),
        ("cookie", cookie("form"), cookie("cookie"), "breaking"),
    ];
    let mut wrong = String::new();
    for (name, old, new, expected) in cases {
        check(name, (&old, &new), expected, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_default_encoding_of_a_part_may_be_stated() {
    let form = |schema: &str, encoding: &str| {
        let schema = format!("{{type: object, properties: {{p: {schema}}}}}");
        sent(&content(
            "multipart/form-data",
            &format!("{{schema: {schema}{encoding}}}"),
        ))
    };
    let stated = |media_type: &str| format!(", encoding: {{p: {{contentType: {media_type}}}}}");
    let (text, bytes) = ("{type: string}", "{type: string, format: binary}");
    let objects = "{type: array, items: {type: object}}";
    #[rustfmt::skip]
    let cases = [
        (text, "text/plain", "info"),
        (bytes, "application/octet-stream", "info"),
        (objects, "application/json", "info"),
        (text, "application/json", "alarm"),
        (bytes, "image/png", "alarm"),
    ];
    let mut wrong = String::new();
    for (schema, media_type, expected) in cases {
        let both = (form(schema, ""), form(schema, &stated(media_type)));
        check(media_type, (&both.0, &both.1), expected, &mut wrong);
        check(media_type, (&both.1, &both.0), expected, &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong}");
}
