//! Calls that are rejected, by the client before anything is sent, or by the server.

use std::{sync::Arc, time::Duration};

use metastudio::{Credentials, Error, testing::ManualClock, types::TrainingJobState};

use super::{TRAINING, World};
use crate::support::client::{ACCESS_KEY, SECRET, builder, noon, token};

/// Checks that the call was rejected for this parameter, and did not reach the server.
fn was_not_sent<T>(world: &World, result: Result<T, Error>, parameter: &str) {
    let Err(error) = result else {
        panic!("{parameter}: it was sent");
    };
    assert!(error.is_invalid_request(), "{error}");
    assert_eq!(error.parameter(), Some(parameter), "{error}");
    assert!(
        error.status().is_none() && !error.may_have_executed(),
        "{error}"
    );
    assert_eq!(world.requests(), 0, "{error}");
}

#[tokio::test]
async fn ids_that_change_the_path_are_not_sent() {
    let world = World::new();
    let before = world.all(TRAINING).len();
    for id in ["", ".", ".."] {
        let result = world.client.delete_2d_model_training_job(id).send().await;
        was_not_sent(&world, result, "job_id");
    }
    assert_eq!(world.all(TRAINING).len(), before);
}

#[tokio::test]
async fn a_number_out_of_range_is_not_sent() {
    let world = World::new();
    let list = || world.client.list_2d_model_training_job();
    for limit in [i32::MIN, 0, 101] {
        was_not_sent(&world, list().limit(limit).send().await, "limit");
    }
    was_not_sent(&world, list().offset(-1).send().await, "offset");
    was_not_sent(
        &world,
        list().pages().page_size(101).try_next().await,
        "limit",
    );
    was_not_sent(
        &world,
        list().items().page_size(101).try_next().await,
        "limit",
    );
    for limit in [1, 100] {
        list().limit(limit).send().await.expect("in range");
    }
    assert_eq!(world.requests(), 2);
}

#[tokio::test]
async fn unjoinable_values_are_not_sent() {
    let world = World::new();
    for state in ["", "TRAINING,JOB_FINISH"] {
        let states = [TrainingJobState::Training, state.into()];
        let result = world
            .client
            .list_2d_model_training_job()
            .state(states)
            .send()
            .await;
        was_not_sent(&world, result, "state");
    }
}

#[tokio::test]
async fn invalid_app_user_ids_are_not_sent() {
    let world = World::new();
    for user in ["用户一", "é", "a\r\nx-auth-token: b", "a\u{7f}", " a", ""] {
        let error = builder(world.server.url()).app_user_id(user).build();
        let error = error.expect_err("it is checked when the client is built");
        assert!(error.is_configuration(), "{error}");
        let client = world.client.with_app_user_id(user);
        let result = client.list_2d_model_training_job().send().await;
        was_not_sent(&world, result, "X-App-UserId");
        let result = client.delete_2d_model_training_job("one").send().await;
        was_not_sent(&world, result, "X-App-UserId");
    }
}

/// Calls with these credentials, and a clock that is `late` seconds ahead of the server's.
async fn list(world: &World, credentials: Credentials, late: i64) -> Result<(), Error> {
    let shift = Duration::from_secs(late.unsigned_abs());
    let time = if late < 0 {
        noon() - shift
    } else {
        noon() + shift
    };
    let client = builder(world.server.url())
        .credentials(credentials)
        .clock(Arc::new(ManualClock::automatic(time)))
        .build()?;
    client.list_2d_model_training_job().send().await.map(|_| ())
}

#[tokio::test]
async fn valid_credentials_are_accepted() {
    let world = World::new();
    let keys = || Credentials::ak_sk(ACCESS_KEY, SECRET);
    list(&world, keys(), 0).await.expect("keys");
    list(&world, keys(), 14 * 60)
        .await
        .expect("a clock that is fast");
    list(&world, keys(), -14 * 60)
        .await
        .expect("a clock that is slow");
    list(&world, token(), 0).await.expect("a token");
    list(&world, token(), 24 * 60 * 60)
        .await
        .expect("a token needs no clock");
    assert_eq!(world.requests(), 5);
}

#[tokio::test]
async fn wrong_credentials_are_auth_errors() {
    let world = World::new();
    for (credentials, late) in [
        (Credentials::ak_sk(ACCESS_KEY, "another-secret"), 0),
        (Credentials::ak_sk("AKUNKNOWN", SECRET), 0),
        (Credentials::token("another-token"), 0),
    ] {
        let error = list(&world, credentials, late).await.expect_err("rejected");
        assert!(error.is_auth() && !error.may_have_executed(), "{error}");
        assert_eq!(
            error.status().map(|status| status.as_u16()),
            Some(401),
            "{error}"
        );
        world.assert_rejected(&error, "APIGW.0301");
    }
    assert_eq!(world.requests(), 3);
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_after_one_rejection() {
    for late in [16 * 60, -16 * 60, 400 * 24 * 60 * 60] {
        let world = World::new();
        let keys = Credentials::ak_sk(ACCESS_KEY, SECRET);
        list(&world, keys, late).await.expect("corrected");
        let requests = world.server.requests();
        let statuses: Vec<u16> = requests
            .iter()
            .filter_map(|request| Some(request.status?.as_u16()))
            .collect();
        assert_eq!(statuses, [401, 200], "{late}");
    }
}

#[tokio::test]
async fn wrong_credentials_delete_nothing() {
    let world = World::new();
    let job = serde_json::json!({"job_id": "one", "name": "n", "state": "JOB_FINISH"});
    world.server.insert(TRAINING, job.clone()).expect("a job");
    let wrong = Credentials::ak_sk(ACCESS_KEY, "another-secret");
    let client = builder(world.server.url())
        .credentials(wrong)
        .build()
        .expect("complete");
    let error = client
        .delete_2d_model_training_job("one")
        .send()
        .await
        .expect_err("rejected");
    assert!(error.is_auth(), "{error}");
    world.assert_rejected(&error, "APIGW.0301");
    assert_eq!(world.server.item(TRAINING, "one").unwrap(), Some(job));
}

#[tokio::test]
async fn unchecked_invalid_values_are_rejected_by_the_server() {
    let world = World::new();
    let list = || world.client.list_2d_model_training_job();
    for call in [
        list().sort_dir("sideways"),
        list().sort_key("size"),
        list().create_since("yesterday"),
    ] {
        let error = call.send().await.expect_err("rejected");
        let status = error.status().map(|status| status.as_u16());
        assert_eq!(status, Some(400), "{error}");
        world.assert_rejected(&error, "MSS.00000003");
    }
    let empty = list()
        .state(["UNHEARD_OF"])
        .send()
        .await
        .expect("an empty page");
    assert_eq!((empty.jobs.len(), empty.count), (0, Some(0)));
}
