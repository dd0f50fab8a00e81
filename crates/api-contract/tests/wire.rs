//! What is written: values in text, elements of XML, parts of forms, and the statuses that a response
//! describes, each with the least severity that is right.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write;

use api_contract::{
    compare::{Options, Severity, compare},
    openapi,
};

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

/// A name, the old and the new contract, and the severity: `info` at most, or at least another one.
type Case = (&'static str, String, String, &'static str);

fn check(cases: impl IntoIterator<Item = Case>) {
    let mut wrong = String::new();
    for (name, old, new, expected) in cases {
        let read = |text: &str| openapi::read_text("a.yaml", text).unwrap();
        let (old, new) = (read(&old), read(&new));
        let changes = compare(&old, &new, Options::default());
        let worst = changes.iter().map(|change| change.severity).min();
        let is_right = match expected {
            "info" => worst.is_none_or(|worst| worst == Severity::Info),
            "alarm" => worst.is_some_and(|worst| worst != Severity::Info),
            _ => worst == Some(Severity::Breaking),
        };
        if !is_right || !old.problems.is_empty() || !new.problems.is_empty() {
            let ids: Vec<&str> = changes.iter().map(|change| &*change.id).collect();
            let _ = writeln!(wrong, "{name}: expected {expected}, got {worst:?}: {ids:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn parameter(rest: &str) -> String {
    format!(
        "{HEAD}paths: {{/r: {{get: {{parameters: [{{name: p, in: query, {rest}}}], responses: {{'204': \
         {{description: ok}}}}}}}}}}\n"
    )
}

fn header(schema: &str) -> String {
    responses(&format!(
        "'200': {{description: ok, headers: {{X-P: {{schema: {schema}}}}}}}"
    ))
}

fn sent(media_type: &str, rest: &str) -> String {
    format!(
        "{HEAD}paths: {{/r: {{post: {{requestBody: {{content: {{{media_type}: {{{rest}}}}}}}, responses: \
         {{'204': {{description: ok}}}}}}}}}}\n"
    )
}

fn received(media_type: &str, rest: &str) -> String {
    responses(&format!(
        "'200': {{description: ok, content: {{{media_type}: {{{rest}}}}}}}"
    ))
}

fn responses(list: &str) -> String {
    format!("{HEAD}paths: {{/r: {{get: {{responses: {{{list}}}}}}}}}\n")
}

fn property(schema: &str) -> String {
    format!("schema: {{type: object, properties: {{x: {schema}}}}}")
}

#[test]
fn numbers_and_booleans_in_text_are_compared_as_they_are_written() {
    #[rustfmt::skip]
    let cases = [
        ("enum", "{type: integer, enum: [1, 2]}", "{type: string, enum: ['1', '2']}", "info", "info"),
        ("enum and more", "{type: integer, enum: [1]}", "{type: string, enum: ['1', '2']}", "info", "alarm"),
        ("enum and less", "{type: string, enum: ['1', '2']}", "{type: integer, enum: [1]}", "breaking", "info"),
        ("const", "{const: 1.0}", "{const: '1'}", "info", "info"),
        ("const and another", "{const: 1}", "{const: '2'}", "breaking", "breaking"),
        ("boolean", "{type: boolean}", "{type: string, enum: ['true', 'false']}", "info", "info"),
        ("half of a boolean", "{type: boolean}", "{type: string, enum: ['true']}", "breaking", "info"),
        ("mixed", "{enum: [1, a]}", "{type: string, enum: ['1', a]}", "info", "info"),
        ("enum to any text", "{type: integer, enum: [1]}", "{type: string}", "info", "alarm"),
    ];
    for (name, old, new, requests, responses) in cases {
        let query = |schema: &str| parameter(&format!("schema: {schema}"));
        let form = |media_type: &str, schema: &str| sent(media_type, &property(schema));
        let [multipart, form_data] = ["multipart/form-data", "application/x-www-form-urlencoded"];
        check([
            (name, query(old), query(new), requests),
            (name, form(multipart, old), form(multipart, new), requests),
            (name, form(form_data, old), form(form_data, new), requests),
            (name, header(old), header(new), responses),
        ]);
    }
    let default = |schema: &str| parameter(&format!("schema: {schema}"));
    let deep = |kind: &str| parameter(&format!("style: deepObject, {}", property(kind)));
    let json = |schema: &str| sent("application/json", &property(schema));
    #[rustfmt::skip]
    check([
        ("default", default("{type: integer, default: 10}"), default("{type: string, default: '10'}"), "info"),
        ("another default", default("{type: integer, default: 10}"), default("{type: string, default: '20'}"), "alarm"),
        ("part of an object", deep("{type: integer}"), deep("{type: string}"), "info"),
        ("part of an object narrowed", deep("{type: string}"), deep("{type: integer}"), "breaking"),
        ("in JSON", json("{enum: [1]}"), json("{enum: ['1']}"), "breaking"),
    ]);
}

#[test]
fn names_of_elements_are_compared_in_xml() {
    let xml = |own: &str| {
        received(
            "application/xml",
            &property(&format!("{{type: string{own}}}")),
        )
    };
    let json = |own: &str| {
        received(
            "application/json",
            &property(&format!("{{type: string{own}}}")),
        )
    };
    let request = |own: &str| {
        sent(
            "application/problem+xml",
            &property(&format!("{{type: string{own}}}")),
        )
    };
    let a = ", xml: {name: a}";
    #[rustfmt::skip]
    check([
        ("name", xml(a), xml(", xml: {name: b}"), "breaking"),
        ("name in a request", request(a), request(", xml: {name: b}"), "breaking"),
        ("name in JSON", json(a), json(", xml: {name: b}"), "info"),
        ("attribute", xml(""), xml(", xml: {attribute: true}"), "breaking"),
        ("no attribute", xml(""), xml(", xml: {attribute: false, wrapped: false}"), "info"),
        ("namespace", xml(a), xml(", xml: {name: a, namespace: 'urn:a'}"), "breaking"),
        ("prefix", xml(", xml: {name: a, namespace: 'urn:a'}"), xml(", xml: {name: a, namespace: 'urn:a', prefix: p}"), "info"),
        ("the same", xml(a), xml(a), "info"),
    ]);
}

#[test]
fn media_types_of_a_part_are_a_list() {
    let form = |types: &str| {
        sent(
            "multipart/form-data",
            &format!(
                "schema: {{type: object, properties: {{f: {{type: string, format: binary}}}}}}, encoding: \
                 {{f: {{contentType: '{types}'}}}}"
            ),
        )
    };
    #[rustfmt::skip]
    check([
        ("more", form("image/png"), form("image/png, image/jpeg"), "info"),
        ("less", form("image/png, image/jpeg"), form("image/png"), "breaking"),
        ("range", form("image/png,image/gif"), form("image/*"), "info"),
        ("from a range", form("image/*"), form("image/png"), "breaking"),
        ("order", form("image/png, image/jpeg"), form("image/jpeg,image/png"), "info"),
        ("another", form("image/png"), form("image/gif"), "breaking"),
    ]);
}

#[test]
fn a_default_response_describes_the_other_errors() {
    let body = |kind: &str| {
        format!("{{description: ok, content: {{application/json: {{schema: {{type: {kind}}}}}}}}}")
    };
    let (text, number) = (body("string"), body("integer"));
    let of = |list: &[(&str, &str)]| {
        let all: Vec<String> = list
            .iter()
            .map(|(status, body)| format!("'{status}': {body}"))
            .collect();
        responses(&all.join(", "))
    };
    let base = [("200", &*text), ("default", &*text)];
    let with = |status: &'static str, body: &str| of(&[base[0], base[1], (status, body)]);
    #[rustfmt::skip]
    check([
        ("error as before", of(&base), with("404", &text), "info"),
        ("error unlike before", of(&base), with("404", &number), "breaking"),
        ("range unlike before", of(&base), with("4XX", &number), "breaking"),
        ("success beside a success", of(&base), with("202", &number), "info"),
        ("error by default now", with("404", &number), of(&base), "breaking"),
        ("ranges for all", of(&base), of(&[base[0], ("4XX", &*text), ("5XX", &*text)]), "info"),
        ("another range", of(&base), of(&[base[0], ("4XX", &*number)]), "breaking"),
        ("default for errors", of(&[base[0], ("404", &*text)]), of(&base), "info"),
        ("default removed", with("404", &number), of(&[base[0], ("404", &*number)]), "info"),
        ("range removed beside a status", of(&[("404", &*text), ("4XX", &*number)]), of(&[("404", &*text)]), "info"),
        ("success out of the default", of(&[("default", &*text)]), of(&[("200", &*text), ("default", &*text)]), "info"),
        ("another success", of(&[("default", &*text)]), of(&[("200", &*number), ("default", &*text)]), "breaking"),
        ("success as default", of(&[("200", &*text)]), of(&[("default", &*text)]), "info"),
    ]);
}

#[test]
fn many_media_types_are_compared() {
    let list = |name: &str| {
        let all: Vec<String> = (0..2_000)
            .map(|number| {
                format!("application/vnd.{name}{number}+json: {{schema: {{type: string}}}}")
            })
            .collect();
        responses(&format!(
            "'200': {{description: ok, content: {{{}}}}}",
            all.join(", ")
        ))
    };
    check([("all removed", list("a"), list("b"), "breaking")]);
}
