//! The client under every fault: its result, and how often the server executed the call.

use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{Duration, SystemTime},
};

use metastudio::{
    CallOptions, Clock, Error, NeverRetry, testing::ManualClock, types::TrainingJobState,
};
use metastudio_mock::{Fault, MockServer, VirtualClock};
use serde_json::{Value, json};

use super::{TRAINING, World, id};
use crate::support::{
    call::{call, example},
    client::{ACCESS_KEY, PROJECT, SECRET, builder, noon},
};

const LIST: &str = "List2dModelTrainingJob";
const DELETE: &str = "Delete2dModelTrainingJob";
/// The resource of [`CREATE`].
const PICTURE: &str = "picture-modeling-job";
/// An operation that is not idempotent: a retry would create another job.
const CREATE: &str = "CreatePictureModelingByUrlJob";

/// Returns how many calls were received and executed.
fn count(server: &MockServer, operation: &str) -> (u64, u64) {
    let count = server.count(operation).expect("an operation");
    (count.received, count.executed)
}

fn inject(world: &World, fault: Fault) {
    world.server.inject(fault).expect("a valid fault");
}

/// Faults with a transient error, and whether the attempt is executed.
fn transient() -> Vec<(&'static str, Fault, bool)> {
    let second = Duration::from_secs(1);
    vec![
        ("500", Fault::respond(500), false),
        (
            "502 with HTML",
            Fault::respond(502).body("<html></html>"),
            false,
        ),
        ("503", Fault::respond(503).retry_after(second), false),
        ("503, executed", Fault::respond(503).after_execution(), true),
        ("504, executed", Fault::respond(504).after_execution(), true),
        ("429", Fault::respond(429).retry_after(second), false),
        ("reset before", Fault::reset_before_execution(), false),
        ("reset after", Fault::reset_after_execution(), true),
    ]
}

/// Faults that corrupt the response after the call was executed.
fn corrupting() -> Vec<(&'static str, Fault)> {
    vec![
        ("truncated", Fault::truncate(10)),
        ("too long", Fault::wrong_length(9)),
        ("too short", Fault::wrong_length(-9)),
        ("truncated JSON", Fault::bad_json()),
        ("HTML", Fault::html()),
        ("empty", Fault::empty()),
        (
            "a list",
            Fault::respond(200).body(json!([])).after_execution(),
        ),
    ]
}

#[tokio::test]
async fn a_transient_error_of_an_idempotent_call_is_retried() {
    for (name, fault, executed) in transient() {
        let world = World::new();
        inject(&world, fault.times(1));
        let result = world.client.list_2d_model_training_job().send().await;
        let page = result.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((page.jobs.len(), page.attempts().len()), (10, 2), "{name}");
        assert_eq!(
            count(&world.server, LIST),
            (2, 1 + u64::from(executed)),
            "{name}"
        );
    }
}

#[tokio::test]
async fn deletes_without_a_response_may_have_executed() {
    let world = World::new();
    let job = json!({"job_id": "one", "state": TrainingJobState::JobFinish});
    world.server.insert(TRAINING, job).expect("a job");
    inject(&world, Fault::reset_after_execution().times(1));
    let result = world
        .client
        .delete_2d_model_training_job("one")
        .send()
        .await;
    // The second attempt fails with 404. The error reports that the first may have been executed.
    let error = result.expect_err("it is deleted");
    assert!(error.is_not_found() && error.may_have_executed(), "{error}");
    assert_eq!(count(&world.server, DELETE), (2, 1));
    assert_eq!(world.server.item(TRAINING, "one").expect("known"), None);
}

#[tokio::test]
async fn a_lasting_fault_fails_the_call_after_all_attempts() {
    for (name, fault, executed) in transient() {
        let world = World::new();
        inject(&world, fault);
        let result = world.client.list_2d_model_training_job().send().await;
        let error = result.expect_err(name);
        assert_eq!(error.attempts().len(), 4, "{name}: {error}");
        assert!(error.is_transient(), "{name}: {error}");
        assert_eq!(error.is_throttled(), name == "429", "{name}: {error}");
        assert_eq!(
            count(&world.server, LIST),
            (4, 4 * u64::from(executed)),
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_create_is_executed_at_most_once() {
    let corrupted = corrupting()
        .into_iter()
        .map(|(name, fault)| (name, fault, true));
    for (name, fault, executed) in transient().into_iter().chain(corrupted) {
        let world = World::new();
        let before = world.all(PICTURE).len();
        inject(&world, fault.operation(CREATE).times(1));
        let result = call(&world.client, CREATE, example(CREATE)).await;
        let created = world.all(PICTURE).len() - before;
        if name == "429" {
            // It was not executed, so it is retried.
            let response = result.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(response.attempts().len(), 2, "{name}");
            assert_eq!(
                (count(&world.server, CREATE), created),
                ((2, 1), 1),
                "{name}"
            );
            continue;
        }
        let error = result.map(|_| ()).expect_err(name);
        let executed = u64::from(executed);
        assert_eq!(
            count(&world.server, CREATE),
            (1, executed),
            "{name}: {error}"
        );
        assert_eq!(created as u64, executed, "{name}: {error}");
        assert!(error.may_have_executed(), "{name}: {error}");
    }
}

#[tokio::test]
async fn a_corrupted_response_is_a_broken_or_a_decode_error() {
    for (name, fault) in corrupting() {
        let world = World::new();
        inject(&world, fault.operation(LIST));
        let once = CallOptions::new().retry(NeverRetry);
        let list = world.client.list_2d_model_training_job().with_options(once);
        let error = list.send().await.expect_err(name);
        let broken = matches!(name, "truncated" | "too long");
        assert_eq!(
            (error.is_broken(), error.is_decode()),
            (broken, !broken),
            "{name}: {error}"
        );
        assert_eq!(count(&world.server, LIST), (1, 1), "{name}");
    }
}

#[tokio::test]
async fn another_content_type_is_ignored() {
    let world = World::new();
    inject(&world, Fault::content_type("text/plain"));
    let page = world
        .client
        .list_2d_model_training_job()
        .send()
        .await
        .expect("JSON");
    assert_eq!(page.jobs.len(), 10);
}

#[tokio::test]
async fn the_client_waits_as_long_as_retry_after_requires() {
    let clock = ManualClock::automatic(noon());
    let waits = [
        Fault::respond(429).retry_after(Duration::from_secs(7)),
        Fault::respond(503).retry_after_at(noon() + Duration::from_secs(9)),
    ];
    for (fault, seconds) in waits.into_iter().zip([7, 9]) {
        let world = World::new();
        inject(&world, fault.times(1));
        let client = builder(world.server.url())
            .clock(Arc::new(clock.clone()))
            .build();
        let client = client.expect("complete");
        let before = clock.elapsed();
        client
            .list_2d_model_training_job()
            .send()
            .await
            .expect("the second attempt");
        let waited = clock.elapsed() - before;
        // A date is relative to the client's clock, which the first call has advanced.
        assert!(
            waited.as_secs() >= seconds - 7 * u64::from(seconds == 9),
            "{waited:?}"
        );
        assert_eq!(count(&world.server, LIST), (2, 1));
    }
}

#[tokio::test]
async fn a_delayed_response_is_awaited_until_the_timeout() {
    let clock = VirtualClock::stepped(noon());
    let server = MockServer::builder()
        .clock(clock.clone())
        .credentials(ACCESS_KEY, SECRET)
        .project(PROJECT)
        .start()
        .expect("a free port");
    let own = ManualClock::new(noon());
    let client = builder(server.url())
        .clock(Arc::new(own.clone()))
        .build()
        .expect("complete");
    let hour = Duration::from_secs(3600);
    server
        .inject(Fault::delay(hour).operation(LIST))
        .expect("a valid fault");
    let list = || {
        let options = CallOptions::new().retry(NeverRetry);
        let list = client.list_2d_model_training_job().with_options(options);
        tokio::spawn(async move { list.send().await.map(|page| page.jobs.len()) })
    };
    let is_executed = async |times| {
        while count(&server, LIST) != (times, times) {
            tokio::task::yield_now().await;
        }
    };
    let patient = list();
    is_executed(1).await;
    // Its response is delayed.
    clock.advance(hour);
    assert_eq!(patient.await.expect("no panic").expect("late"), 10);

    clock.set(noon());
    let impatient = list();
    is_executed(2).await;
    own.advance(hour);
    let error = impatient.await.expect("no panic").expect_err("too late");
    assert!(error.is_timeout() && error.may_have_executed(), "{error}");
    assert_eq!(count(&server, LIST), (2, 2));
}

#[tokio::test]
async fn wrong_date_headers_do_not_cause_endless_attempts() {
    let world = World::new();
    inject(&world, Fault::skewed_date(-3600));
    world
        .client
        .list_2d_model_training_job()
        .send()
        .await
        .expect("the date of a success is ignored");
    // Rejected for its signature, the client corrects its clock by the wrong date, and is then off.
    inject(&world, Fault::respond(401).times(1));
    let result = world.client.list_2d_model_training_job().send().await;
    let error = result.expect_err("every date is wrong");
    assert!(error.is_auth(), "{error}");
    let (received, executed) = count(&world.server, LIST);
    assert!(
        received <= 4 && executed == 1,
        "{received} {executed}: {error}"
    );
}

#[tokio::test]
async fn a_page_with_unexpected_values_is_decoded() {
    let changes = [
        Fault::unknown_values(),
        Fault::unknown_fields(),
        Fault::set("/jobs/*/state", "HIBERNATING"),
        Fault::set("/jobs/*/state", 7),
        Fault::set("/jobs/*/mood", json!({"good": [1, null]})),
        Fault::set("/mood", "good"),
        Fault::set("/jobs/*/name", Value::Null),
        Fault::set("/jobs/*/create_time", "yesterday"),
        Fault::set("/count", "many"),
        Fault::remove("/jobs/*/state"),
        Fault::remove("/jobs/*/name"),
        Fault::remove("/count"),
    ];
    for fault in changes {
        let world = World::new();
        let shown = format!("{:?}", fault.effect());
        inject(&world, fault);
        let page = world.client.list_2d_model_training_job().send().await;
        let page = page.unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert_eq!(page.jobs.len(), 10, "{shown}");
        assert!(
            page.jobs.iter().all(|job| !job.job_id.is_empty()),
            "{shown}"
        );
        if shown.contains("HIBERNATING") {
            assert!(
                page.jobs
                    .iter()
                    .all(|job| job.state.as_str() == "HIBERNATING")
            );
        }
    }
}

/// Reads a list as a stream; returns the ids, and the number of requests.
async fn streamed(world: &World) -> (Vec<String>, u64) {
    let mut items = world.client.list_2d_model_training_job().items();
    let mut ids = Vec::new();
    while let Some(job) = items.try_next().await.expect("a job") {
        ids.push(job.job_id.clone());
    }
    (ids, count(&world.server, LIST).0)
}

#[tokio::test]
async fn lists_with_repeated_or_missing_elements_are_read_completely() {
    let fault_and_lost: [(fn() -> Fault, usize); 3] = [
        // A page with more elements than the limit makes the next one start later.
        (|| Fault::duplicate_element().nth(2), 1),
        (|| Fault::missing_element().nth(2), 1),
        (|| Fault::repeated_page().nth(2), 100),
    ];
    for (fault, lost) in fault_and_lost {
        let world = World::new();
        let all: BTreeSet<String> = world
            .all(TRAINING)
            .iter()
            .map(|job| id(job).into())
            .collect();
        inject(&world, fault());
        let (ids, requests) = streamed(&world).await;
        let distinct: BTreeSet<String> = ids.iter().cloned().collect();
        let shown = format!("{:?}: {requests} requests", fault().effect());
        assert!(distinct.is_subset(&all), "{shown}");
        assert!(
            distinct.len().saturating_add(lost) >= all.len(),
            "{shown}: {} of {}",
            distinct.len(),
            all.len()
        );
        assert!(requests <= all.len().div_ceil(100) as u64 + 3, "{shown}");
    }
}

#[tokio::test]
async fn empty_pages_within_a_list_are_resumable_errors() {
    let world = World::new();
    let all = world.all(TRAINING).len() as u64;
    inject(&world, Fault::missing_page().nth(2));
    let list = || world.client.list_2d_model_training_job().pages();
    let mut pages = list();
    let first = pages.try_next().await.expect("a page").expect("a page");
    let error = pages.try_next().await.expect_err("an empty page");
    assert!(error.is_decode() && error.request_id().is_some(), "{error}");
    assert!(
        error.to_string().contains("after 100 elements is empty"),
        "{error}"
    );
    assert_eq!((first.jobs.len(), pages.total()), (100, Some(all)));
    assert_eq!(count(&world.server, LIST), (2, 2));
    assert!(pages.try_next().await.expect("the end").is_none());
    let mut rest = list().resume(pages.resume_point());
    let mut shown = first.jobs.len() as u64;
    while let Some(page) = rest.try_next().await.expect("a page") {
        shown += page.jobs.len() as u64;
    }
    assert_eq!(shown, all);
}

#[tokio::test]
async fn a_throttled_client_slows_down_and_succeeds() {
    let clock = ManualClock::automatic(noon());
    let time = clock.clone();
    // Both share a clock, which advances while the client waits.
    let server = MockServer::builder()
        .clock(move || -> SystemTime { time.now() })
        .credentials(ACCESS_KEY, SECRET)
        .project(PROJECT)
        .start()
        .expect("a free port");
    let client = builder(server.url())
        .clock(Arc::new(clock))
        .build()
        .expect("complete");
    server
        .inject(Fault::throttle_as_documented("cn-north-4"))
        .expect("a valid fault");
    let rate = 20;
    for number in 1..=3 * rate {
        let result = call(&client, "ListAssets", example("ListAssets")).await;
        result.unwrap_or_else(|error: Error| panic!("{number}: {error}"));
    }
    let (received, executed) = count(&server, "ListAssets");
    assert_eq!(executed, 3 * rate);
    assert!(received > executed, "{received}: no call was throttled");
}

#[test]
fn the_published_schema_of_faults_is_up_to_date() {
    let path = crate::support::contract::file("crates/huaweicloud-mock/fault.schema.json");
    let schema = schemars::schema_for!(Fault).to_value();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&path, format!("{schema:#}\n")).expect("writable");
    }
    let published = std::fs::read_to_string(path).expect("readable");
    let published: Value = serde_json::from_str(&published).expect("JSON");
    assert_eq!(published, schema, "run the tests with INSTA_UPDATE=always");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let all = transient().into_iter().map(|(_, fault, _)| fault);
    for fault in all.chain(corrupting().into_iter().map(|(_, fault)| fault)) {
        let fault = serde_json::to_value(fault.nth(2).probability(0.5, 7)).expect("JSON");
        assert!(validator.is_valid(&fault), "{fault}");
    }
    for wrong in [
        json!({}),
        json!({"effect": "explode"}),
        json!({"effect": "html", "often": 1}),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
    }
}
