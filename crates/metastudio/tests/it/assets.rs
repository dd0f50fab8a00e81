//! Actions on many assets.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use metastudio::{
    AssetFailure, Client, RateLimits, Region, operation,
    testing::{ManualClock, Stub},
};
use serde_json::{Value, json};

use crate::support::{PROJECT, credentials, now};

/// A service with tagged assets, and a log of its calls with their times.
struct Service {
    client: Client,
    stub: Stub,
    calls: Arc<Mutex<Vec<(String, SystemTime)>>>,
}

impl Service {
    /// Starts the service; it rejects actions on assets for which `rejects` returns `true`.
    fn start(rejects: fn(&str) -> bool) -> Self {
        let clock = ManualClock::automatic(now());
        let calls: Arc<Mutex<Vec<(String, SystemTime)>>> = Arc::default();
        let (log, time) = (Arc::clone(&calls), clock.clone());
        let stub = Stub::with(move |request| {
            let path = request.uri().path();
            let call = format!(
                "{} {}",
                request.method(),
                path.rsplit('/').next().unwrap_or_default()
            );
            let at = metastudio::Clock::now(&time);
            let kind = if call.contains(" a") {
                request.method().to_string()
            } else {
                call
            };
            log.lock().expect("not poisoned").push((kind, at));
            if path.ends_with("/batch-action") {
                let body: Value = serde_json::from_slice(request.body()).expect("JSON");
                let ids = body["asset_ids"].as_array().expect("ids").iter();
                let (rejected, done): (Vec<_>, Vec<_>) =
                    ids.partition(|id| rejects(id.as_str().expect("text")));
                let why = json!({"error_code": "MSS.00000003", "error_msg": "Invalid parameter"});
                let response = json!({"results": [
                    {"ret_status": "SUCCESS", "asset_ids": done},
                    {"ret_status": "FAILED", "asset_ids": rejected, "error_info": why},
                ]});
                return Stub::response(200, response.to_string());
            }
            if path.ends_with("a7") {
                return Stub::response(404, r#"{"error_code": "MSS.00000002"}"#);
            }
            Stub::response(200, r#"{"asset_id": "a1", "tags": ["old", "kept"]}"#)
        });
        let client = Client::builder()
            .endpoint("https://example.com")
            .credentials(credentials())
            .project_id(PROJECT)
            .clock(Arc::new(clock))
            .transport(stub.clone())
            .build()
            .expect("complete");
        Self {
            client,
            stub,
            calls,
        }
    }

    /// Returns the number of calls of a kind in the busiest second.
    fn busiest(&self, kind: &str) -> usize {
        let calls = self.calls.lock().expect("not poisoned");
        let times: Vec<SystemTime> = (calls.iter())
            .filter(|(other, _)| other == kind)
            .map(|(_, at)| *at)
            .collect();
        let within = |start: &SystemTime| {
            let end = *start + Duration::from_secs(1);
            let is_within = |at: &&SystemTime| start <= *at && **at < end;
            times.iter().filter(is_within).count()
        };
        times.iter().map(within).max().unwrap_or_default()
    }
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|index| format!("a{index}")).collect()
}

#[tokio::test]
async fn tagging_keeps_other_tags_and_stays_within_the_documented_rates() {
    let service = Service::start(|_| false);
    let outcome = service
        .client
        .assets(ids(40))
        .tag(["new", "kept"], ["old"])
        .await;
    assert_eq!(outcome.done.len(), 39);
    let (id, why) = &outcome.failed[0];
    assert_eq!(id, "a7");
    assert!(
        matches!(why, AssetFailure::Call(error) if error.is_not_found()),
        "{why}"
    );
    let updates: Vec<_> = (service.stub.requests().into_iter())
        .filter(|request| request.method() == "PUT")
        .collect();
    assert_eq!(updates.len(), 39);
    assert_eq!(updates[0].body(), r#"{"tags":["kept","new"]}"#);
    assert!(service.busiest("GET") <= 10);
    assert_eq!(service.busiest("PUT"), 5);
    let already = service.client.assets(["a1"]).tag(["old"], ["absent"]).await;
    assert_eq!(already.done, ["a1"]);
    let requests = service.stub.requests();
    assert_eq!(
        requests.last().map(|request| request.method().as_str()),
        Some("GET")
    );
}

#[tokio::test]
async fn deleting_batches_ids_and_reports_each() {
    let service = Service::start(|id| id.ends_with('3'));
    let outcome = service.client.assets(ids(420)).delete().await;
    assert_eq!((outcome.done.len(), outcome.failed.len()), (378, 42));
    let (id, why) = &outcome.failed[0];
    assert_eq!(
        format!("{id}: {why}"),
        "a3: rejected with MSS.00000003: Invalid parameter"
    );
    assert_eq!(service.stub.requests().len(), 9);
    assert_eq!(service.busiest("POST batch-action"), 5);
}

#[tokio::test]
async fn rates_can_be_overridden() {
    let service = Service::start(|_| false);
    let rates = RateLimits::documented(operation::ALL, Region::CN_NORTH_4.id());
    let outcome = service.client.assets(ids(900)).rates(rates).restore().await;
    assert_eq!(outcome.done.len(), 900);
    assert_eq!(service.busiest("POST batch-action"), 10);
}

#[tokio::test]
async fn failed_calls_and_missing_results_are_reported_for_each_asset() {
    let down = Stub::new([
        Stub::response(
            400,
            r#"{"error_code": "MSS.00000003", "error_msg": "Invalid parameter"}"#,
        ),
        Stub::response(
            200,
            r#"{"results": [{"ret_status": "SUCCESS", "asset_ids": ["b", "x"]}]}"#,
        ),
    ]);
    let client = Client::builder()
        .endpoint("https://example.com")
        .credentials(credentials())
        .project_id(PROJECT)
        .clock(Arc::new(ManualClock::automatic(now())))
        .transport(down)
        .build()
        .expect("complete");
    let outcome = client.assets(["a", "b"]).delete_permanently().await;
    assert!(outcome.done.is_empty());
    assert!(
        outcome
            .failed
            .iter()
            .all(|(_, why)| matches!(why, AssetFailure::Call(_)))
    );
    let outcome = client.assets(["a", "b"]).activate().await;
    assert_eq!(outcome.done, ["b"]);
    assert!(matches!(&outcome.failed[..], [(id, AssetFailure::NoResult)] if id == "a"));
}

#[tokio::test]
async fn copies_are_created_from_the_replication_info_of_the_original() {
    let info = r#"{"asset_id": "a1", "asset_info": "c2VjcmV0", "expire_time": 7}"#;
    let original = Stub::with(move |_| Stub::response(200, info));
    let copy = Stub::with(|_| Stub::response(200, ""));
    let client = |stub: &Stub| {
        Client::builder()
            .endpoint("https://example.com")
            .credentials(credentials())
            .project_id(PROJECT)
            .clock(Arc::new(ManualClock::automatic(now())))
            .transport(stub.clone())
            .build()
            .expect("complete")
    };
    let outcome = client(&original)
        .assets(["a1"])
        .copy_to(&client(&copy))
        .await;
    assert_eq!(outcome.done, ["a1"]);
    let requests = copy.requests();
    assert!(
        requests[0]
            .uri()
            .path()
            .ends_with("/digital-assets-by-replication-info")
    );
    let sent: Value = serde_json::from_slice(requests[0].body()).expect("JSON");
    assert_eq!(sent, serde_json::from_str::<Value>(info).expect("JSON"));
}
