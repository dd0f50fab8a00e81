//! The requests that are rejected, and their errors.

use serde_json::{Value, json};

use super::{OPERATION, UPLOAD, client, service::SERVICE};
use crate::{
    Error, FilePart,
    call::Call,
    call::prepare::{check, prepare},
    contract::{
        model::tests::{Part, State, Whole},
        operation::{Method, Operation, Parameter},
        service::Service,
        value::ParameterValue,
    },
    testing::Stub,
};

fn call() -> Call {
    let mut call = client().call(&OPERATION);
    call.set("id", "a");
    call
}

/// The problem of a call, without the name of the operation.
fn problem(call: &Call) -> Option<(String, String)> {
    let error: Error = check(call).err()?;
    assert!(error.is_invalid_request() && !error.may_have_executed());
    let text = error.to_string();
    let text = text
        .strip_prefix("TestOperation was not sent: ")
        .unwrap_or(&text)
        .to_owned();
    Some((error.parameter()?.to_owned(), text))
}

#[track_caller]
fn assert_rejected(name: &'static str, value: impl Into<ParameterValue>, expected: &str) {
    let mut call = call();
    call.set(name, value);
    assert_eq!(
        problem(&call),
        Some((name.to_owned(), format!("{name} {expected}")))
    );
}

#[track_caller]
fn assert_accepted(name: &'static str, value: impl Into<ParameterValue>) {
    let mut call = call();
    call.set(name, value);
    assert_eq!(problem(&call), None);
}

#[test]
fn numbers_are_checked_against_their_bounds() {
    assert_accepted("limit", 1);
    assert_accepted("limit", 100);
    assert_rejected("limit", 0, "is 0, must be 1..=100");
    assert_rejected("limit", 101, "is 101, must be 1..=100");
    assert_rejected(
        "limit",
        i64::MIN,
        "is -9223372036854775808, must be 1..=100",
    );
    assert_rejected("least", -1, "is -1, must be at least 0");
    assert_accepted("ratio", 0.5);
    assert_rejected("ratio", 0.625, "is 0.625, must be at most 0.5");
    assert_rejected(
        "ratio",
        f64::NAN,
        "is NaN, which is not a number that can be sent",
    );
    assert_rejected(
        "text",
        f64::INFINITY,
        "is inf, which is not a number that can be sent",
    );
}

#[test]
fn string_lengths_are_counted_in_characters() {
    assert_accepted("name", "数字人物");
    assert_rejected("name", "数字人物像", "has 5 characters, must have 1..=4");
    assert_rejected("name", "", "has 0 characters, must have 1..=4");
}

#[test]
fn path_segments_must_not_name_another_resource() {
    let mut nameless = call();
    nameless.set("id", "");
    let (parameter, text) = problem(&nameless).expect("rejected");
    assert_eq!(parameter, "id");
    assert!(
        text.contains("is empty, which would name another resource"),
        "{text}"
    );
    assert_rejected("id", ".", "is \".\", which would name another resource");
    assert_rejected("id", "..", "is \"..\", which would name another resource");
    // Gateways may decode a path before they split it.
    for (id, separator) in [("../x", '/'), ("a/b", '/'), ("..\\x", '\\')] {
        let message = format!("contains {separator:?}, which would name another resource");
        assert_rejected("id", id, &message);
    }
    for id in ["..;", "..;x/", ".;a"] {
        let message = format!("is {id:?}, which would name another resource");
        assert_rejected("id", id, &message);
    }
    for id in ["...", "a;b", "%2e%2e", "a%2fb", " "] {
        assert_accepted("id", id);
    }
}

#[test]
fn too_long_urls_name_a_parameter() {
    let long = "x".repeat(1_000_000);
    let mut unknown = call();
    unknown.set("id", &*long);
    let (_, text) = problem(&unknown).expect("rejected");
    assert!(
        text.contains("id is 1000000 bytes long, must be at most 1024"),
        "{text}"
    );
    assert_rejected(
        "text",
        &*long,
        "makes the address too long: 1000031 bytes, must be at most 32768",
    );
    assert_accepted("text", &long[..30_000]);
}

#[test]
fn any_parameter_can_be_limited_to_ascii() {
    static LIMITED: Operation = Operation {
        parameters: &[
            Parameter::query("text").ascii(),
            Parameter::body("/name").ascii(),
        ],
        ..Operation::new("Limited", Method::Post, "/v1/limited")
    };
    let mut call = client().call(&LIMITED);
    call.set("text", "a b");
    call.body(&serde_json::json!({"name": "c"}));
    assert_eq!(problem(&call), None);
    call.body(&serde_json::json!({"name": "c\u{e9}"}));
    let text = |call: &Call| problem(call).map(|(_, text)| text).unwrap_or_default();
    assert!(text(&call).contains("/name holds \\u{e9} as character 2"));
    call.set("text", "\u{e9}");
    assert!(text(&call).contains("text holds \\u{e9} as character 1"));
}

#[test]
fn header_values_are_visible_ascii() {
    assert_accepted("X-App-UserId", "user 1 <a@b>");
    assert_rejected(
        "X-App-UserId",
        "u张",
        "holds \\u{5f20} as character 2, but only visible ASCII and spaces can be sent in this header",
    );
    for value in ["a\r\nX-Evil: 1", "\t", "\u{7f}", "é", "", " a", "a "] {
        let mut call = call();
        call.set("X-App-UserId", value);
        assert_eq!(
            problem(&call).map(|(parameter, _)| parameter).as_deref(),
            Some("X-App-UserId")
        );
    }
}

#[test]
fn the_user_id_of_a_derived_client_is_checked_when_sent() {
    let mut call = client().with_app_user_id("张三").call(&OPERATION);
    call.set("id", "a");
    assert_eq!(
        problem(&call).map(|(parameter, _)| parameter).as_deref(),
        Some("X-App-UserId")
    );
}

#[test]
fn unjoinable_elements_are_rejected() {
    let mut call = call();
    call.set_list("joined", ["a", "b,c"]);
    let expected = "joined has an element with a comma, which would be read as several";
    assert_eq!(
        problem(&call),
        Some(("joined".to_owned(), expected.to_owned()))
    );
    call.set_list("joined", ["a", "b", "c", "d"]);
    assert_eq!(
        problem(&call).map(|(_, text)| text).as_deref(),
        Some("joined has 4 elements, must have at most 3")
    );
    call.set_list("joined", [""]);
    assert!(problem(&call).is_some());
    call.set_list("joined", ["a", "b"]);
    call.set_list("repeated", ["b,c", ""]);
    assert_eq!(problem(&call), None);
}

#[test]
fn missing_parameters_are_named_with_a_fix() {
    let client = crate::tests::service::Client::builder()
        .endpoint("http://127.0.0.1:8080")
        .credentials(crate::Credentials::token("not-a-real-token"))
        .build()
        .expect("complete");
    let error = check(&client.call(&OPERATION)).expect_err("rejected");
    assert_eq!(error.parameter(), Some("project_id"));
    assert_eq!(
        error.to_string(),
        "TestOperation was not sent: project_id is missing: set project_id when the client is \
         built; id is missing",
    );
}

#[test]
fn the_last_value_replaces_earlier_ones() {
    let mut call = call();
    call.set("limit", 101);
    call.set("limit", 7);
    call.set_list("joined", ["a,b"]);
    call.set_list("joined", Vec::<String>::new());
    assert_eq!(
        check(&call).ok().map(|()| prepare(&call).query).as_deref(),
        Some("limit=7")
    );
}

#[test]
fn unknown_parameters_are_rejected() {
    assert_rejected("nonsense", 1, "is not a parameter of the operation");
    assert_rejected("/scenes", 1, "is not a parameter of the operation");
}

#[track_caller]
fn assert_body_rejected(body: &Value, parameter: &str, expected: &str) {
    let mut call = call();
    call.body(body);
    assert_eq!(
        problem(&call),
        Some((parameter.to_owned(), format!("{parameter} {expected}")))
    );
}

#[test]
fn bodies_are_checked_against_their_constraints() {
    assert_body_rejected(
        &json!({"voice": {"speed": 2}}),
        "/voice/speed",
        "is 2, must be 0.5..=1.5",
    );
    assert_body_rejected(
        &json!({"scenes": []}),
        "/scenes",
        "has 0 elements, must have 1..=2",
    );
    assert_body_rejected(
        &json!({"scenes": [{"title": "abc"}, {"title": "abcd"}]}),
        "/scenes/1/title",
        "has 4 characters, must have 1..=3",
    );
    assert_body_rejected(
        &json!({"labels": {"a/b": "abc"}}),
        "/labels/a~1b",
        "has 3 characters, must have at most 2",
    );
    for body in [
        json!({}),
        json!({"voice": null}),
        json!({"scenes": [{}], "voice": {"speed": 1}}),
    ] {
        let mut call = call();
        call.body(&body);
        assert_eq!(problem(&call), None);
    }
}

#[test]
fn a_body_without_a_json_form_is_rejected() {
    let mut call = call();
    call.body(&vec![1.0, f64::NAN]);
    let (parameter, text) = problem(&call).expect("rejected");
    assert_eq!(
        (parameter.as_str(), text.as_str()),
        ("body", "body has no JSON form: JSON has no number NaN")
    );
}

#[test]
fn missing_required_fields_are_rejected() {
    let mut call = call();
    let mut whole = Whole::default();
    whole.parts.push(Part::default());
    call.body(&whole);
    let error = check(&call).expect_err("incomplete");
    let expected =
        "TestOperation was not sent: /name is missing; /state is missing; /parts/0/id is missing";
    assert_eq!(error.to_string(), expected);
    whole.parts.clear();
    whole.name = "n".to_owned();
    whole.state = State::Done;
    call.body(&whole);
    assert_eq!(problem(&call), None);
}

#[test]
fn forms_are_checked_like_any_other_values() {
    let mut call = client().call(&UPLOAD);
    call.set("name", "abcde");
    let error = check(&call).expect_err("rejected");
    assert_eq!(
        error.to_string(),
        "TestUpload was not sent: file is missing; name has 5 characters, must have 1..=4",
    );
    call.set("name", "n");
    call.file("file", FilePart::new("f", "text/plain\r\nX-Evil: 1", "x"));
    assert_eq!(
        check(&call).expect_err("rejected").parameter(),
        Some("file")
    );
}

#[test]
fn client_wide_parameters_are_validated() {
    let build = |name, value: &str| {
        let builder = crate::Client::builder(&SERVICE).endpoint("http://service.example");
        builder.parameter(name, value).build()
    };
    let client = build("app_user_id", "user 1").expect("one of the service");
    assert_eq!(client.parameter("app_user_id"), Some("user 1"));
    let other = client.with_parameter("app_user_id", "user 2");
    assert_eq!(other.parameter("app_user_id"), Some("user 2"));
    assert_eq!(client.parameter("app_user_id"), Some("user 1"));
    for (name, value, expected) in [
        ("tenant", "one", "tenant is not a client-wide parameter"),
        (
            "app_user_id",
            "张三",
            "app_user_id (the header X-App-UserId)",
        ),
    ] {
        let error = build(name, value).expect_err("not such a parameter");
        assert!(error.is_configuration(), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn a_service_with_one_address_needs_no_region() {
    static GLOBAL: Service =
        Service::new("example", "1.0.0").with_endpoint("http://service.example");
    let build = |service| {
        let stub = Stub::with(|_| Stub::response(200, "{}"));
        crate::Client::builder(service).transport(stub).build()
    };
    assert!(build(&GLOBAL).is_ok());
    assert!(GLOBAL.global_endpoint().is_some() && SERVICE.global_endpoint().is_none());
    let error = build(&SERVICE).expect_err("there is neither region nor endpoint");
    assert!(error.is_configuration(), "{error}");
}
