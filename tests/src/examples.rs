//! Every example in the contract is preserved when it is decoded and encoded by the generated types.

use api_contract::sample::{Body, Extent};
use metastudio::{
    operation,
    testing::Stub,
    types::{ErrorResponse, List2dModelTrainingJobResponse, OutputAssetInfo, TrainingJobBasicInfo},
};
use serde_json::{Value, json};

use crate::support::{
    call::{call, input, sample},
    client::builder,
    contract::operations,
    normal::{Form, normal},
    reading::{Reading, object, read},
};

/// Checks that everything in the body was decoded into fields of the type.
fn check(what: &str, reading: &Reading, body: &Value) {
    assert!(
        reading.extra.is_empty(),
        "{what}: not decoded into fields: {:?}",
        reading.extra
    );
    let (written, body) = (&reading.written, normal(body, Form::Typed));
    assert_eq!(normal(written, Form::Typed), body, "{what}");
}

#[tokio::test]
async fn examples_of_successes_are_preserved() {
    let mut with_body = 0;
    for operation in operations() {
        let id = operation.id();
        for (status, _) in operation
            .responses()
            .filter(|(status, _)| status.starts_with('2'))
        {
            let examples = operation.examples();
            let examples: Vec<_> = examples.iter().filter(|(of, _)| *of == status).collect();
            let has_body = operation.body(status).is_some();
            assert_eq!(
                has_body,
                !examples.is_empty(),
                "{id} {status}: exactly the responses with a body must have an example"
            );
            for (_, example) in examples {
                let code = status.parse().expect("a status");
                let reading = read(id, code, example).await;
                let reading = reading.unwrap_or_else(|error| panic!("{id}: {error}"));
                check(id, &reading, example);
                with_body += 1;
            }
        }
    }
    assert!(with_body > 0);
}

#[test]
fn examples_of_errors_are_preserved() {
    let mut errors = 0;
    for operation in operations() {
        let examples = operation.examples().into_iter();
        for (status, example) in examples.filter(|(status, _)| !status.starts_with('2')) {
            let what = format!("{} {status}", operation.id());
            let reading = object(example, |error: &ErrorResponse| {
                assert!(
                    error.error_code.is_some() && error.error_msg.is_some(),
                    "{what}"
                );
            });
            check(&what, &reading.expect("an object"), example);
            errors += 1;
        }
    }
    assert!(errors > 0);
}

/// A value that must not be shown.
const SECRET: &str = "not to be shown";

/// Builds a body with only this value at the pointer, in which `*` is an element of a list.
fn at(pointer: &str, leaf: Value) -> Value {
    let tokens = pointer.split('/').skip(1).collect::<Vec<_>>();
    tokens
        .into_iter()
        .rev()
        .fold(leaf, |inner, token| match token {
            "*" => json!([inner]),
            name => json!({ name: inner }),
        })
}

/// Adds the ids of the example, without which what a call creates counts as not created.
fn with_ids(id: &str, mut body: Value) -> Value {
    let mut operations = operations().into_iter();
    let operation = operations.find(|operation| operation.id() == id);
    let examples = operation.map(|operation| operation.examples());
    let examples = examples.into_iter().flatten();
    let successes = examples.filter(|(status, _)| status.starts_with('2'));
    for (name, value) in successes
        .filter_map(|(_, example)| example.as_object())
        .flatten()
    {
        if (name == "id" || name.ends_with("_id")) && value.is_string() && body[name].is_null() {
            body[name] = value.clone();
        }
    }
    body
}

#[tokio::test]
async fn bodies_are_sent_as_in_the_examples_of_the_contract() {
    for operation in operations() {
        let id = operation.id();
        for extent in [Extent::Example, Extent::Full] {
            let sample = sample(id, extent);
            let Some(Body::Json(body)) = &sample.body else {
                continue;
            };
            let stub = Stub::with(|_| Stub::response(500, ""));
            let client = builder("http://service.example")
                .transport(stub.clone())
                .build()
                .expect("complete");
            let input = input(&sample, |_, value| value.clone());
            let result = call(&client, id, input).await;
            assert!(result.is_err(), "{id}: the server returns an error");
            let requests = stub.requests();
            let sent = requests.first();
            let sent = sent.unwrap_or_else(|| panic!("{id}: {}", result.expect_err("rejected")));
            let sent: Value = serde_json::from_slice(sent.body()).expect("JSON");
            assert_eq!(normal(&sent, Form::Sent), normal(body, Form::Sent), "{id}");
        }
    }
}

#[tokio::test]
async fn sensitive_fields_are_not_shown() {
    for operation in operation::ALL {
        let id = operation.id;
        for pointer in operation.sensitive {
            let mut fitting = 0;
            for leaf in [json!(SECRET), json!([SECRET])] {
                let body = with_ids(id, at(pointer, leaf));
                let reading = read(id, 200, &body).await.expect("an object");
                let shown = reading.shown.contains(SECRET);
                assert!(!shown, "{id}: {pointer} is shown");
                let kept = reading.written.to_string().contains(SECRET);
                assert!(kept, "{id}: {pointer} is lost");
                fitting += usize::from(reading.extra.is_empty());
            }
            assert_eq!(
                fitting, 1,
                "{id}: {pointer} is neither a text nor a list of texts"
            );
        }
    }
}

#[test]
fn the_check_detects_lost_values() {
    let read = |body: &Value| object(body, |_: &List2dModelTrainingJobResponse| {}).unwrap();
    let unexpected = json!({"jobs": [{"job_id": "1", "name": "n", "state": "TRAINING", "new": 1}]});
    assert_eq!(read(&unexpected).extra, [r#""new""#]);
    let unexpected = json!({"count": "many", "new": 1});
    assert_eq!(read(&unexpected).extra, [r#""count", "new""#]);
    let nested = json!({"asset_id": "1", "asset_name": {}});
    let reading = object(&nested, |_: &OutputAssetInfo| {}).unwrap();
    assert_eq!(reading.extra, [r#""asset_name""#]);

    let job = json!({"job_id": "1", "name": "n", "state": "TRAINING", "is_flexus": "true"});
    let reading = object(&job, |_: &TrainingJobBasicInfo| {}).unwrap();
    assert!(reading.extra.is_empty());
    assert_ne!(
        normal(&reading.written, Form::Typed),
        normal(&job, Form::Typed)
    );
}
