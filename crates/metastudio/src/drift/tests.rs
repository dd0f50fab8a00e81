//! What is told of which answer, and what is not.

use std::{
    io,
    sync::{Arc, Mutex},
};

use http::StatusCode;
use serde_json::{Value, json};

use super::{DriftEvent, DriftKind, DriftLog, Watch};
use crate::{
    model::tests::Whole,
    operation::{Method, Operation, Status, Success},
};

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

/// A watch, and what it was told, as sentences without the operation.
fn watch() -> (Watch, impl Fn() -> Vec<String>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&told);
    let watch = Watch::new(move |event: &DriftEvent| {
        let sentence = event.to_string();
        let (_, said) = sentence.split_at(event.operation.len());
        list.lock()
            .expect("unharmed")
            .push(said.trim_start().to_owned());
    });
    (watch, move || {
        std::mem::take(&mut *told.lock().expect("unharmed"))
    })
}

/// What is told of one answer.
fn told(operation: &'static Operation, status: u16, body: &str) -> Vec<String> {
    let (watch, told) = watch();
    let status = StatusCode::from_u16(status).expect("a status");
    watch.inspect(operation, status, body.as_bytes());
    told()
}

fn told_of(body: &Value) -> Vec<String> {
    told(&OPERATION, 200, &body.to_string())
}

/// An answer that is as the contract has it, with some members in place of its own.
fn whole(changes: Value) -> Value {
    let mut whole = json!({"name": "n", "state": "DONE", "ratio": 1});
    let Value::Object(changes) = changes else {
        panic!("{changes} is no object");
    };
    whole.as_object_mut().expect("an object").extend(changes);
    whole
}

#[test]
fn an_answer_that_keeps_the_contract_is_not_told() {
    let full = whole(json!({
        "time": "2020-07-30T10:43:17Z", "count": 60.0, "flag": true, "tags": ["a"],
        "parts": [{"id": "p", "size": 1}], "part": {"id": "q"}, "labels": {"x": 1},
        "free": [1, {"y": null}], "secret": "RUNNING",
    }));
    assert_eq!(told_of(&full), [""; 0]);
    let nulls = whole(json!({
        "time": null, "count": null, "flag": null, "tags": null, "parts": null, "part": null,
        "labels": null, "free": null, "secret": null,
    }));
    assert_eq!(told_of(&nulls), [""; 0]);
}

#[test]
fn each_kind_of_difference_is_told_with_its_place() {
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
            "/state: missing-member, expected required, found null",
        ),
        (
            json!({"new": [1]}),
            "/new: unknown-member, expected absent, found array",
        ),
        (
            json!({"new": null}),
            "/new: unknown-member, expected absent, found null",
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
            "/parts/*/id: missing-member, expected required, found absent",
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
        assert_eq!(told_of(&whole(changes.clone())), [expected], "{changes}");
    }
}

#[test]
fn one_difference_is_told_once_however_often_it_comes() {
    let parts = json!([{"id": "1", "new": 1}, {"id": "2", "new": 2}, {"id": "3", "new": "3"}]);
    let body = whole(json!({"parts": parts})).to_string();
    let (watch, told) = watch();
    watch.inspect(&OPERATION, StatusCode::OK, body.as_bytes());
    let both = [
        "/parts/*/new: unknown-member, expected absent, found integer",
        "/parts/*/new: unknown-member, expected absent, found string",
    ];
    assert_eq!(told(), both);
    watch
        .clone()
        .inspect(&OPERATION, StatusCode::OK, body.as_bytes());
    assert_eq!(told(), [""; 0]);
    // In the answer of another operation it is another difference.
    watch.inspect(&LISTS, StatusCode::OK, format!("[{body}]").as_bytes());
    assert_eq!(told().len(), 2);
}

#[test]
fn the_number_of_differences_is_bounded() {
    let (watch, told) = watch();
    for number in 0..5000 {
        let body = whole(json!({"state": format!("NEW_{number}")})).to_string();
        watch.inspect(&OPERATION, StatusCode::OK, body.as_bytes());
    }
    assert_eq!(told().len(), 4096);
}

#[test]
fn nothing_that_may_be_personal_is_told() {
    let unknown = |place: &str| format!("{place}: unknown-enum-value, expected enum, found *");
    for text in ["Jane Doe", "张三", "", "a@example.com", &"X".repeat(65)] {
        assert_eq!(told_of(&whole(json!({"state": text}))), [unknown("/state")]);
    }
    assert_eq!(
        told_of(&whole(json!({"secret": "NEW"}))),
        [unknown("/secret")]
    );
    assert_eq!(
        told_of(&whole(json!({"Jane Doe": "NEW", "a/b": "NEW"}))),
        ["/*: unknown-member, expected absent, found string"]
    );
    assert_eq!(
        told_of(&whole(
            json!({"labels": {"Jane": "hush"}, "name": {"Jane": "hush"}})
        )),
        [
            "/name: wrong-type, expected string, found object",
            "/labels/*: wrong-type, expected int32, found string"
        ]
    );
}

#[test]
fn bodies_that_are_something_else_are_told() {
    for (body, expected) in [
        ("", ": wrong-type, expected json, found empty"),
        ("<html></html>", ": wrong-type, expected json, found text"),
        ("{", ": wrong-type, expected json, found text"),
        ("null", ": wrong-type, expected object, found null"),
        ("[]", ": wrong-type, expected object, found array"),
    ] {
        assert_eq!(told(&OPERATION, 200, body), [expected], "{body}");
    }
    for (operation, body) in [
        (&LISTS, ""),
        (&LISTS, "[]"),
        (&DELETES, ""),
        (&DELETES, "done"),
    ] {
        assert_eq!(told(operation, 200, body), [""; 0], "{body}");
    }
}

#[test]
fn statuses_are_held_against_codes_ranges_and_the_default() {
    let undocumented =
        |status: u16| format!(": undocumented-status, expected 200,204,4XX, found {status}");
    for status in [400, 404, 499] {
        assert_eq!(told(&OPERATION, status, "no matter"), [""; 0]);
        assert_eq!(told(&LISTS, status, "no matter"), [""; 0]);
    }
    for status in [302, 500, 599] {
        assert_eq!(
            told(&OPERATION, status, "no matter"),
            [undocumented(status)]
        );
        assert_eq!(told(&LISTS, status, "no matter"), [""; 0]);
    }
    // What an undocumented success holds is looked at all the same.
    let of_body = ": wrong-type, expected json, found empty".to_owned();
    assert_eq!(told(&OPERATION, 201, ""), [undocumented(201), of_body]);
}

/// What the contract shows as answers is what the types have.
#[test]
fn the_examples_of_the_contract_keep_it() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../metastudio-mock/src/generated/contract.json"
    );
    let text = std::fs::read_to_string(path).expect("the joined contract");
    let contract: Value = serde_json::from_str(&text).expect("json");
    let paths = contract["paths"].as_object().expect("paths");
    for operation in crate::operation::ALL {
        let methods = paths[operation.path].as_object().expect("methods");
        let described = methods
            .values()
            .find(|described| described["operationId"] == operation.id);
        let answers = described.expect("the operation")["responses"]
            .as_object()
            .expect("answers");
        for (status, answer) in answers {
            let media = &answer["content"]["application/json"];
            let several = media["examples"].as_object().into_iter().flatten();
            let several = several.map(|(_, example)| &example["value"]);
            let status: u16 = status.parse().expect("a number");
            for example in media.get("example").into_iter().chain(several) {
                assert_eq!(
                    told(operation, status, &example.to_string()),
                    [""; 0],
                    "{}",
                    operation.id
                );
            }
        }
    }
}

#[cfg(feature = "model-training")]
#[test]
fn a_page_of_every_oddity_is_told_in_full() {
    let page = json!({
        "count": "6",
        "brand_new": {"a": [1]},
        "jobs": [
            {"job_id": "1", "name": "one", "state": "TRAINING", "create_time": "2023-12-08T08:30:56Z"},
            {"job_id": "2", "name": "two", "state": "BRAND_NEW_STATE", "tags": null, "new": true},
            {"job_id": "3", "state": null, "create_time": "yesterday", "tags": "not a list"},
            {"job_id": 4, "name": "four", "state": "JOB_FINISH", "contact": {"phone": 1}},
            null,
            "not a job",
        ],
    });
    let operation = &crate::operation::LIST_2D_MODEL_TRAINING_JOB;
    assert_eq!(
        told(operation, 200, &page.to_string()),
        [
            "/count: wrong-type, expected int32, found string",
            "/jobs/*/state: unknown-enum-value, expected enum, found BRAND_NEW_STATE",
            "/jobs/*/new: unknown-member, expected absent, found boolean",
            "/jobs/*/name: missing-member, expected required, found absent",
            "/jobs/*/state: missing-member, expected required, found null",
            "/jobs/*/create_time: wrong-type, expected date-time, found string",
            "/jobs/*/tags: wrong-type, expected array, found string",
            "/jobs/*/job_id: wrong-type, expected string, found integer",
            "/jobs/*/contact: wrong-type, expected string, found object",
            "/jobs/*: wrong-type, expected object, found null",
            "/jobs/*: wrong-type, expected object, found string",
            "/brand_new: unknown-member, expected absent, found object",
        ]
    );
    assert_eq!(
        told(operation, 418, ""),
        [": undocumented-status, expected 200,400,401,429,500, found 418"]
    );
}

/// Tells a log, in the place of a client.
fn log<W: io::Write + Send + 'static>(log: &Arc<DriftLog<W>>, body: &Value) {
    let watch = Watch::new(Arc::clone(log));
    watch.inspect(&OPERATION, StatusCode::OK, body.to_string().as_bytes());
}

#[test]
fn a_log_has_one_line_of_json_an_event() {
    let written = Arc::new(DriftLog::new(Vec::new()));
    log(&written, &whole(json!({"state": "NEW", "new": 1})));
    let text = Arc::into_inner(written)
        .expect("nobody else has it")
        .into_inner();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        String::from_utf8(text).expect("text"),
        format!(
            r#"{{"client":"{version}","family":"test","operation":"ShowWhole","kind":"unknown-enum-value","pointer":"/state","expected":"enum","found":"NEW"}}
{{"client":"{version}","family":"test","operation":"ShowWhole","kind":"unknown-member","pointer":"/new","expected":"absent","found":"integer"}}
"#
        )
    );
}

#[test]
fn a_log_that_cannot_be_written_goes_on() {
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
    let Failing(text, _) = Arc::into_inner(written)
        .expect("nobody else has it")
        .into_inner();
    let line: Value = serde_json::from_slice(&text).expect("one line");
    assert_eq!(line["kind"], "unknown-member");
}

#[test]
fn kinds_are_serialised_by_their_names() {
    for kind in [
        DriftKind::UnknownEnumValue,
        DriftKind::UnknownMember,
        DriftKind::MissingMember,
        DriftKind::WrongType,
        DriftKind::UndocumentedStatus,
    ] {
        assert_eq!(json!(kind), kind.as_str());
    }
}
