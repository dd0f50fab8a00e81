//! The events of responses that differ from the contract.

use std::{
    io,
    sync::{Arc, Mutex},
};

use http::StatusCode;
use serde_json::{Value, json};

use super::{DriftEvent, DriftKind, DriftLog, Watch};
use crate::{
    contract::model::tests::Whole,
    contract::operation::{Method, Operation, Status, Success},
};

/// The version of the client.
const CLIENT: &str = "1.2.3";

static OPERATION: Operation = Operation {
    family: "test",
    statuses: &[Status::Code(200), Status::Code(204), Status::Class(4)],
    success: Success::json::<Whole>(),
    ..Operation::new("ShowWhole", Method::Get, "/v1/whole")
};

static LISTS: Operation = Operation {
    statuses: &[Status::Default],
    success: Success::json_or_empty::<Vec<Whole>>(),
    ..Operation::new("ListWholes", Method::Get, "/v1/wholes")
};

static DELETES: Operation = Operation {
    statuses: &[Status::Code(200)],
    ..Operation::new("DeleteWhole", Method::Delete, "/v1/whole")
};

/// A watch, and its events as sentences without the operation.
fn watch() -> (Watch, impl Fn() -> Vec<String>) {
    let reported = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&reported);
    let watch = Watch::new(move |event: &DriftEvent| {
        let sentence = event.to_string();
        let (_, rest) = sentence.split_at(event.operation.len());
        list.lock()
            .expect("unharmed")
            .push(rest.trim_start().to_owned());
    });
    (watch, move || {
        std::mem::take(&mut *reported.lock().expect("unharmed"))
    })
}

/// The events of one response.
fn reported(operation: &'static Operation, status: u16, body: &str) -> Vec<String> {
    let (watch, reported) = watch();
    let status = StatusCode::from_u16(status).expect("a status");
    watch.inspect(CLIENT, operation, status, body.as_bytes());
    reported()
}

fn reported_for(body: &Value) -> Vec<String> {
    reported(&OPERATION, 200, &body.to_string())
}

/// A response as the contract has it, with some fields replaced.
fn whole(changes: Value) -> Value {
    let mut whole = json!({"name": "n", "state": "DONE", "ratio": 1});
    let Value::Object(changes) = changes else {
        panic!("{changes} is no object");
    };
    whole.as_object_mut().expect("an object").extend(changes);
    whole
}

#[test]
fn conforming_responses_are_not_reported() {
    let full = whole(json!({
        "time": "2020-07-30T10:43:17Z", "count": 60.0, "flag": true, "tags": ["a"],
        "parts": [{"id": "p", "size": 1}], "part": {"id": "q"}, "labels": {"x": 1},
        "free": [1, {"y": null}], "secret": "RUNNING",
    }));
    assert_eq!(reported_for(&full), [""; 0]);
    let nulls = whole(json!({
        "time": null, "count": null, "flag": null, "tags": null, "parts": null, "part": null,
        "labels": null, "free": null, "secret": null,
    }));
    assert_eq!(reported_for(&nulls), [""; 0]);
}

#[test]
fn every_kind_of_difference_is_reported_with_its_location() {
    for (changes, expected) in [
        (
            json!({"state": "NEW"}),
            "/state: unknown-enum-value, expected enum, found NEW",
        ),
        (
            json!({"state": 7}),
            "/state: wrong-type, expected string, found integer",
        ),
        (
            json!({"state": null}),
            "/state: missing-field, expected required, found null",
        ),
        (
            json!({"new": [1]}),
            "/new: unknown-field, expected absent, found array",
        ),
        (
            json!({"new": null}),
            "/new: unknown-field, expected absent, found null",
        ),
        (
            json!({"name": 1.5}),
            "/name: wrong-type, expected string, found number",
        ),
        (
            json!({"time": "yesterday"}),
            "/time: wrong-type, expected date-time, found string",
        ),
        (
            json!({"time": 1_700_000_000}),
            "/time: wrong-type, expected date-time, found integer",
        ),
        (
            json!({"count": "60"}),
            "/count: wrong-type, expected int32, found string",
        ),
        (
            json!({"count": 1.5}),
            "/count: wrong-type, expected int32, found number",
        ),
        (
            json!({"count": 3_000_000_000_u32}),
            "/count: wrong-type, expected int32, found integer",
        ),
        (
            json!({"ratio": "0.5"}),
            "/ratio: wrong-type, expected number, found string",
        ),
        (
            json!({"flag": "true"}),
            "/flag: wrong-type, expected boolean, found string",
        ),
        (
            json!({"tags": "a"}),
            "/tags: wrong-type, expected array, found string",
        ),
        (
            json!({"tags": [null]}),
            "/tags/*: wrong-type, expected string, found null",
        ),
        (
            json!({"parts": [3]}),
            "/parts/*: wrong-type, expected object, found integer",
        ),
        (
            json!({"parts": [{}]}),
            "/parts/*/id: missing-field, expected required, found absent",
        ),
        (
            json!({"part": []}),
            "/part: wrong-type, expected object, found array",
        ),
        (
            json!({"labels": [1]}),
            "/labels: wrong-type, expected object, found array",
        ),
        (
            json!({"labels": {"x": "?"}}),
            "/labels/*: wrong-type, expected int32, found string",
        ),
    ] {
        assert_eq!(
            reported_for(&whole(changes.clone())),
            [expected],
            "{changes}"
        );
    }
}

#[test]
fn differences_are_reported_once() {
    let parts = json!([{"id": "1", "new": 1}, {"id": "2", "new": 2}, {"id": "3", "new": "3"}]);
    let body = whole(json!({"parts": parts})).to_string();
    let (watch, reported) = watch();
    watch.inspect(CLIENT, &OPERATION, StatusCode::OK, body.as_bytes());
    let both = [
        "/parts/*/new: unknown-field, expected absent, found integer",
        "/parts/*/new: unknown-field, expected absent, found string",
    ];
    assert_eq!(reported(), both);
    watch
        .clone()
        .inspect(CLIENT, &OPERATION, StatusCode::OK, body.as_bytes());
    assert_eq!(reported(), [""; 0]);
    // In the response of another operation it is another difference.
    watch.inspect(
        CLIENT,
        &LISTS,
        StatusCode::OK,
        format!("[{body}]").as_bytes(),
    );
    assert_eq!(reported().len(), 2);
}

#[test]
fn the_number_of_differences_is_bounded() {
    let (watch, reported) = watch();
    for number in 0..5000 {
        let body = whole(json!({"state": format!("NEW_{number}")})).to_string();
        watch.inspect(CLIENT, &OPERATION, StatusCode::OK, body.as_bytes());
    }
    assert_eq!(reported().len(), 4096);
}

#[test]
fn personal_data_is_not_reported() {
    let unknown = |place: &str| format!("{place}: unknown-enum-value, expected enum, found *");
    for text in ["Jane Doe", "张三", "", "a@example.com", &"X".repeat(65)] {
        assert_eq!(
            reported_for(&whole(json!({"state": text}))),
            [unknown("/state")]
        );
    }
    assert_eq!(
        reported_for(&whole(json!({"secret": "NEW"}))),
        [unknown("/secret")]
    );
    assert_eq!(
        reported_for(&whole(json!({"Jane Doe": "NEW", "a/b": "NEW"}))),
        ["/*: unknown-field, expected absent, found string"]
    );
    assert_eq!(
        reported_for(&whole(
            json!({"labels": {"Jane": "hush"}, "name": {"Jane": "hush"}})
        )),
        [
            "/name: wrong-type, expected string, found object",
            "/labels/*: wrong-type, expected int32, found string"
        ]
    );
}

#[test]
fn bodies_of_another_type_are_reported() {
    for (body, expected) in [
        ("", ": wrong-type, expected json, found empty"),
        ("<html></html>", ": wrong-type, expected json, found text"),
        ("{", ": wrong-type, expected json, found text"),
        ("null", ": wrong-type, expected object, found null"),
        ("[]", ": wrong-type, expected object, found array"),
    ] {
        assert_eq!(reported(&OPERATION, 200, body), [expected], "{body}");
    }
    for (operation, body) in [
        (&LISTS, ""),
        (&LISTS, "[]"),
        (&DELETES, ""),
        (&DELETES, "done"),
    ] {
        assert_eq!(reported(operation, 200, body), [""; 0], "{body}");
    }
}

#[test]
fn statuses_are_compared_with_codes_ranges_and_the_default() {
    let undocumented =
        |status: u16| format!(": undocumented-status, expected 200,204,4XX, found {status}");
    for status in [400, 404, 499] {
        assert_eq!(reported(&OPERATION, status, "no matter"), [""; 0]);
        assert_eq!(reported(&LISTS, status, "no matter"), [""; 0]);
    }
    for status in [302, 500, 599] {
        assert_eq!(
            reported(&OPERATION, status, "no matter"),
            [undocumented(status)]
        );
        assert_eq!(reported(&LISTS, status, "no matter"), [""; 0]);
    }
    // The body of an undocumented success is checked too.
    let of_body = ": wrong-type, expected json, found empty".to_owned();
    assert_eq!(reported(&OPERATION, 201, ""), [undocumented(201), of_body]);
}

/// Reports to a log, as a client does.
fn log<W: io::Write + Send + 'static>(log: &Arc<DriftLog<W>>, body: &Value) {
    let watch = Watch::new(Arc::clone(log));
    watch.inspect(
        CLIENT,
        &OPERATION,
        StatusCode::OK,
        body.to_string().as_bytes(),
    );
}

#[test]
fn a_log_has_one_line_of_json_per_event() {
    let written = Arc::new(DriftLog::new(Vec::new()));
    log(&written, &whole(json!({"state": "NEW", "new": 1})));
    let text = Arc::into_inner(written).expect("not shared").into_inner();
    assert_eq!(
        String::from_utf8(text).expect("text"),
        format!(
            r#"{{"client":"{CLIENT}","family":"test","operation":"ShowWhole","kind":"unknown-enum-value","pointer":"/state","expected":"enum","found":"NEW"}}
{{"client":"{CLIENT}","family":"test","operation":"ShowWhole","kind":"unknown-field","pointer":"/new","expected":"absent","found":"integer"}}
"#
        )
    );
}

#[test]
fn write_errors_do_not_stop_the_log() {
    /// Fails the first time.
    struct Failing(Vec<u8>, bool);
    impl io::Write for Failing {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.1, true) {
                self.0.write(bytes)
            } else {
                Err(io::Error::other("no space left"))
            }
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let written = Arc::new(DriftLog::new(Failing(Vec::new(), false)));
    log(&written, &whole(json!({"state": "LOST", "new": 1})));
    let Failing(text, _) = Arc::into_inner(written).expect("not shared").into_inner();
    let line: Value = serde_json::from_slice(&text).expect("one line");
    assert_eq!(line["kind"], "unknown-field");
}

#[test]
fn kinds_are_serialized_by_their_names() {
    for kind in [
        DriftKind::UnknownEnumValue,
        DriftKind::UnknownField,
        DriftKind::MissingField,
        DriftKind::WrongType,
        DriftKind::UndocumentedStatus,
    ] {
        assert_eq!(json!(kind), kind.as_str());
    }
}
