//! What an observer is told of the answers to calls.

use std::sync::{Arc, Mutex};

use metastudio::{
    Client,
    drift::{DriftEvent, DriftLog},
    testing::Stub,
};

use crate::support::builder;

fn observed(stub: &Stub) -> (Client, Arc<Mutex<Vec<String>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let client = builder("http://service.example")
        .transport(stub.clone())
        .drift_observer(move |event: &DriftEvent| {
            log.lock().expect("not poisoned").push(event.to_string());
        })
        .build();
    (client.expect("complete"), told)
}

#[tokio::test]
async fn each_difference_is_told_once_for_all_calls_and_clones() {
    let odd = r#"{"count": "1", "jobs": [
        {"job_id": "1", "name": "n", "state": "HIBERNATING"},
        {"job_id": "2", "name": "n", "state": "HIBERNATING", "brand_new": 1}
    ]}"#;
    let stub = Stub::new([
        Stub::answer(200, odd),
        Stub::answer(200, odd),
        Stub::answer(418, ""),
    ]);
    let (client, told) = observed(&stub);
    assert!(client.list_2d_model_training_job().send().await.is_ok());
    let first = told.lock().expect("not poisoned").clone();
    assert!(
        client
            .clone()
            .list_2d_model_training_job()
            .send()
            .await
            .is_ok()
    );
    assert_eq!(*told.lock().expect("not poisoned"), first);
    for difference in [
        "List2dModelTrainingJob /count: wrong-type, expected int32, found string",
        "List2dModelTrainingJob /jobs/*/state: unknown-enum-value, expected enum, found HIBERNATING",
        "List2dModelTrainingJob /jobs/*/brand_new: unknown-member, expected absent, found integer",
    ] {
        assert!(
            first.iter().any(|told| told == difference),
            "{difference}: {first:#?}"
        );
    }
    assert!(client.list_2d_model_training_job().send().await.is_err());
    let last = told
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
async fn a_log_has_a_line_of_json_for_each() -> anyhow::Result<()> {
    let log = Arc::new(DriftLog::new(Vec::new()));
    let stub = Stub::new([Stub::answer(200, r#"{"count": "1", "jobs": []}"#)]);
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
