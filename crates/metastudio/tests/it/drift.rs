//! The differences that an observer receives for the responses of calls.

use std::sync::{Arc, Mutex};

use metastudio::{
    Client, FilePart,
    drift::{DriftEvent, DriftLog},
    operation::{self, Location, Operation},
    testing::Stub,
};
use serde_json::{Value, json};

use crate::support::builder;

fn observed(stub: &Stub) -> (Client, Arc<Mutex<Vec<String>>>) {
    let reported = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&reported);
    let client = builder("http://service.example")
        .transport(stub.clone())
        .drift_observer(move |event: &DriftEvent| {
            log.lock().expect("not poisoned").push(event.to_string());
        })
        .build();
    (client.expect("complete"), reported)
}

#[tokio::test]
async fn each_difference_is_reported_once_for_all_calls_and_clones() {
    let unexpected = r#"{"count": "1", "jobs": [
        {"job_id": "1", "name": "n", "state": "HIBERNATING"},
        {"job_id": "2", "name": "n", "state": "HIBERNATING", "brand_new": 1}
    ]}"#;
    let stub = Stub::new([
        Stub::response(200, unexpected),
        Stub::response(200, unexpected),
        Stub::response(418, ""),
    ]);
    let (client, reported) = observed(&stub);
    assert!(client.list_2d_model_training_job().send().await.is_ok());
    let first = reported.lock().expect("not poisoned").clone();
    assert!(
        client
            .clone()
            .list_2d_model_training_job()
            .send()
            .await
            .is_ok()
    );
    assert_eq!(*reported.lock().expect("not poisoned"), first);
    for difference in [
        "List2dModelTrainingJob /count: wrong-type, expected int32, found string",
        "List2dModelTrainingJob /jobs/*/state: unknown-enum-value, expected enum, found HIBERNATING",
        "List2dModelTrainingJob /jobs/*/brand_new: unknown-field, expected absent, found integer",
    ] {
        assert!(
            first.iter().any(|reported| reported == difference),
            "{difference}: {first:#?}"
        );
    }
    assert!(client.list_2d_model_training_job().send().await.is_err());
    let last = reported
        .lock()
        .expect("not poisoned")
        .last()
        .cloned()
        .unwrap_or_default();
    assert!(
        last.contains("undocumented-status") && last.ends_with("found 418"),
        "{last}"
    );
}

#[tokio::test]
async fn a_log_has_a_line_of_json_per_event() -> anyhow::Result<()> {
    let log = Arc::new(DriftLog::new(Vec::new()));
    let stub = Stub::new([Stub::response(200, r#"{"count": "1", "jobs": []}"#)]);
    let client = builder("http://service.example")
        .transport(stub)
        .drift_observer(Arc::clone(&log))
        .build()?;
    client.list_2d_model_training_job().send().await?;
    drop(client);
    let log = Arc::into_inner(log)
        .expect("the client is gone")
        .into_inner();
    let line: serde_json::Value = serde_json::from_slice(&log)?;
    assert_eq!(
        (&line["kind"], &line["pointer"]),
        (&"wrong-type".into(), &"/count".into())
    );
    Ok(())
}

/// Returns the differences in one response, without the name of the operation.
async fn reported_for(operation: &'static Operation, status: u16, body: &str) -> Vec<String> {
    let body = body.to_owned();
    let stub = Stub::with(move |_| Stub::response(status, body.clone()));
    let (client, reported) = observed(&stub);
    let mut call = client.call(operation);
    for parameter in operation.parameters {
        match parameter.location {
            _ if !parameter.required || parameter.client.is_some() => {}
            Location::Form => call.file(parameter.name, FilePart::new("a", "text/plain", "a")),
            Location::Body => {}
            _ => call.set(
                parameter.name,
                "1".repeat(parameter.min_length.unwrap_or(1)),
            ),
        }
    }
    // The call may fail, but it must have been sent.
    let _ = call.bytes().await;
    assert_eq!(stub.requests().len(), 1, "{}", operation.id);
    let reported = reported.lock().expect("not poisoned");
    let prefix = operation.id.len();
    reported
        .iter()
        .map(|sentence| sentence.split_at(prefix).1.trim_start().to_owned())
        .collect()
}

#[tokio::test]
async fn the_examples_of_the_contract_conform_to_it() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../metastudio-mock/src/generated/contract.json"
    );
    let text = std::fs::read_to_string(path).expect("the joined contract");
    let contract: Value = serde_json::from_str(&text).expect("json");
    let paths = contract["paths"].as_object().expect("paths");
    for operation in operation::ALL {
        let methods = paths[operation.path].as_object().expect("methods");
        let described = methods
            .values()
            .find(|described| described["operationId"] == operation.id);
        let responses = described.expect("the operation")["responses"]
            .as_object()
            .expect("responses");
        for (status, response) in responses {
            let media = &response["content"]["application/json"];
            let several = media["examples"].as_object().into_iter().flatten();
            let several = several.map(|(_, example)| &example["value"]);
            let status: u16 = status.parse().expect("a number");
            for example in media.get("example").into_iter().chain(several) {
                assert_eq!(
                    reported_for(operation, status, &example.to_string()).await,
                    [""; 0],
                    "{}",
                    operation.id
                );
            }
        }
    }
}

#[tokio::test]
async fn every_kind_of_difference_in_a_page_is_reported() {
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
    let operation = &operation::LIST_2D_MODEL_TRAINING_JOB;
    assert_eq!(
        reported_for(operation, 200, &page.to_string()).await,
        [
            "/count: wrong-type, expected int32, found string",
            "/jobs/*/state: unknown-enum-value, expected enum, found BRAND_NEW_STATE",
            "/jobs/*/new: unknown-field, expected absent, found boolean",
            "/jobs/*/name: missing-field, expected required, found absent",
            "/jobs/*/state: missing-field, expected required, found null",
            "/jobs/*/create_time: wrong-type, expected date-time, found string",
            "/jobs/*/tags: wrong-type, expected array, found string",
            "/jobs/*/job_id: wrong-type, expected string, found integer",
            "/jobs/*/contact: wrong-type, expected string, found object",
            "/jobs/*: wrong-type, expected object, found null",
            "/jobs/*: wrong-type, expected object, found string",
            "/brand_new: unknown-field, expected absent, found object",
        ]
    );
    assert_eq!(
        reported_for(operation, 418, "").await,
        [": undocumented-status, expected 200,400,401,429,500, found 418"]
    );
}

/// Events have the version of this crate, not of its runtime.
#[test]
fn events_name_the_version_of_the_client() {
    assert_eq!(metastudio::SERVICE.version(), env!("CARGO_PKG_VERSION"));
}
