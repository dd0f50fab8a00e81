//! The forms of requests that differ by operation: lists, cookies, forms, media types, methods.

use serde_json::json;

use super::client;
use crate::{
    CallOptions, FilePart,
    call::{
        Call,
        prepare::{check, prepare},
    },
    codegen::{Extra, object},
    contract::operation::{Method, Operation, Parameter},
    signing::sign::UnsignedRequest,
};

static LISTS: Operation = Operation::new("Lists", Method::Trace, "/v1/{ids}/{ids}/x")
    .content_type("application/merge-patch+json")
    .parameters(&[
        Parameter::path("ids").joined(),
        Parameter::query("ids").key("query:ids").spaces(),
        Parameter::query("bars").pipes(),
        Parameter::header("ids").key("header:ids"),
        Parameter::cookie("session"),
        Parameter::cookie("flavor"),
    ]);

static FIELDS: Operation = Operation::new("Fields", Method::Post, "/v1/fields").parameters(&[
    Parameter::field("name").required(),
    Parameter::field("tag").repeated(),
]);

static FIXED: Operation = Operation::new("Fixed", Method::Get, "/v1/jobs")
    .fixed_query(&[("action", "get one"), ("tagging", "")])
    .parameters(&[Parameter::query("b"), Parameter::query("tag").repeated()]);

static PARTS: Operation = Operation::new("Parts", Method::Post, "/v1/parts").parameters(&[
    Parameter::form("about"),
    Parameter::form("files").repeated(),
    Parameter::form("page").content_type("text/html"),
    Parameter::form("patch").content_type("application/merge-patch+json"),
]);

struct User {
    id: String,
    password: String,
    nick: Option<String>,
    friend: Option<Box<User>>,
    extra: Extra,
}

object! {
    User, extra {
        0 id: String = required "id" read_only;
        1 password: String = required "password" write_only;
        2 nick: Option<String> = required "nick";
        3 friend: Option<Box<User>> = optional "friend";
    }
}

#[test]
fn constants_of_the_query_are_part_of_every_request_sorted_by_name() {
    let mut call = client().call(&FIXED);
    assert_eq!(prepared(&call).query, "action=get%20one&tagging=");
    call.set("b", "x");
    // The order of a list may have a meaning, such as that of fields to sort by.
    call.set_list("tag", ["2", "1"]);
    let query = "action=get%20one&b=x&tag=2&tag=1&tagging=";
    assert_eq!(prepared(&call).query, query);
    assert_eq!(prepared(&call).path, "/v1/jobs");
}

fn prepared(call: &Call) -> UnsignedRequest {
    check(call).expect("valid");
    prepare(call)
}

#[test]
fn lists_are_joined_and_equal_names_are_distinguished_by_location() {
    let mut call = client().call(&LISTS);
    call.set_list("ids", ["a", "b:c"]);
    call.set_list("query:ids", ["d", "e"]);
    call.set_list("bars", [1, 2]);
    call.set("header:ids", "f");
    call.set("session", "a b;c");
    call.set("flavor", 2);
    let request = prepared(&call);
    assert_eq!(request.path, "/v1/a,b%3Ac/a,b%3Ac/x");
    assert_eq!(request.query, "bars=1%7C2&ids=d%20e");
    let headers = [
        ("ids".into(), "f".to_owned()),
        ("Cookie".into(), "session=a%20b%3Bc; flavor=2".to_owned()),
    ];
    assert_eq!(request.headers, headers);
    assert_eq!(LISTS.method.as_str(), "TRACE");

    // A header of the call replaces those of the operation.
    let mut own = call.clone();
    own.options(CallOptions::new().header("cookie", "own=1"));
    let headers = [
        ("ids".into(), "f".to_owned()),
        ("cookie".into(), "own=1".to_owned()),
    ];
    assert_eq!(prepared(&own).headers, headers);

    call.set_list("bars", ["a|b"]);
    let error = check(&call).expect_err("it would be two").to_string();
    assert!(
        error.contains("has an element with a vertical bar"),
        "{error}"
    );
}

#[test]
fn a_form_without_files_is_url_encoded() {
    let mut call = client().call(&FIELDS);
    assert!(check(&call).is_err(), "the name is missing");
    call.set("name", "a&b=c");
    call.set_list("tag", ["x", "y z"]);
    let request = prepared(&call);
    let content_type = request.content_type.as_deref();
    assert_eq!(content_type, Some("application/x-www-form-urlencoded"));
    assert_eq!(request.body, "name=a%26b%3Dc&tag=x&tag=y%20z");
}

#[test]
fn a_form_has_json_and_several_files() {
    let mut call = client().call(&PARTS);
    call.part("about", &json!({ "a": 1 }));
    call.files(
        "files",
        ["1", "2"].map(|text| FilePart::new(text, "text/plain", text)),
    );
    let body = prepared(&call).body;
    let body = String::from_utf8_lossy(&body);
    let json = "name=\"about\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n";
    assert!(body.contains(json), "{body}");
    assert_eq!(body.matches("name=\"files\"").count(), 2);

    call.set("page", "<p>");
    call.part("patch", &json!({}));
    let body = prepared(&call).body;
    let body = String::from_utf8_lossy(&body);
    for part in [
        "name=\"page\"\r\nContent-Type: text/html\r\n\r\n<p>\r\n",
        "name=\"patch\"\r\nContent-Type: application/merge-patch+json\r\n\r\n{}\r\n",
    ] {
        assert!(body.contains(part), "{body}");
    }
}

#[test]
fn the_body_has_the_media_type_of_the_operation() {
    let mut call = client().call(&LISTS);
    call.set_list("ids", ["a"]);
    call.body(&json!({}));
    let request = prepared(&call);
    let content_type = request.content_type.as_deref();
    assert_eq!(content_type, Some("application/merge-patch+json"));
    call.content("text");
    assert_eq!(prepared(&call).body, "text");
}

#[test]
fn read_only_properties_are_not_sent() {
    let user = User {
        id: "of the service".to_owned(),
        password: "p".to_owned(),
        friend: Some(Box::new(User {
            password: "q".to_owned(),
            ..User::default()
        })),
        ..User::default()
    };
    let sent = |user: &User| {
        let mut call = client().call(&LISTS);
        call.set_list("ids", ["a"]);
        call.body(user);
        let body = prepared(&call).body;
        serde_json::from_slice::<serde_json::Value>(&body).expect("JSON")
    };
    let expected = json!({
        "password": "p", "nick": null, "friend": { "password": "q", "nick": null }
    });
    assert_eq!(sent(&user), expected);
    // Fields that this version does not know make no difference.
    let mut user = user;
    user.extra.insert("more", 1);
    let mut expected = expected;
    expected["more"] = json!(1);
    assert_eq!(sent(&user), expected);
    // A value is written whole where it is no request.
    let whole = serde_json::to_value(&user).expect("JSON");
    assert_eq!(whole["id"], "of the service");
}
