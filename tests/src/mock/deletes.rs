//! Deleting jobs.

use metastudio::types::TrainingJobState;
use serde_json::{Value, json};

use super::{TRAINING, World, valid};
use crate::support::contract::operation;

fn job(id: &str, state: &TrainingJobState) -> Value {
    json!({"job_id": id, "name": "of a test", "state": state})
}

#[tokio::test]
async fn a_delete_removes_the_job_and_no_other() {
    let world = World::new();
    world
        .server
        .insert(TRAINING, job("one", &TrainingJobState::JobFinish))
        .unwrap();
    let before = world.all(TRAINING).len();
    let response = world
        .client
        .delete_2d_model_training_job("one")
        .send()
        .await
        .expect("deleted");
    valid::check(
        "Delete2dModelTrainingJob",
        response.status().as_u16(),
        response.bytes(),
    );
    assert_eq!(world.server.item(TRAINING, "one").unwrap(), None);
    assert_eq!(world.all(TRAINING).len(), before - 1);

    let again = world
        .client
        .delete_2d_model_training_job("one")
        .send()
        .await;
    let error = again.expect_err("it is deleted");
    assert!(
        error.is_not_found() && !error.may_have_executed(),
        "{error}"
    );
    world.assert_rejected(&error, "MSS.00000002");
    assert_eq!(world.all(TRAINING).len(), before - 1);
}

#[tokio::test]
async fn a_job_can_be_deleted_only_in_the_allowed_states() {
    let world = World::new();
    let allowed = &operation("Delete2dModelTrainingJob").value["x-allowed-states"];
    let allowed = allowed.as_array().expect("the contract lists them");
    let mut deleted = 0;
    for state in TrainingJobState::VALUES {
        let element = job("one", state);
        world.server.insert(TRAINING, element.clone()).unwrap();
        let response = world
            .client
            .delete_2d_model_training_job("one")
            .send()
            .await;
        let left = world.server.item(TRAINING, "one").unwrap();
        if allowed.contains(&Value::from(state.as_str())) {
            let response = response.unwrap_or_else(|error| panic!("{state}: {error}"));
            valid::check(
                "Delete2dModelTrainingJob",
                response.status().as_u16(),
                response.bytes(),
            );
            assert_eq!(left, None, "{state}");
            deleted += 1;
        } else {
            let error = response.expect_err(state.as_str());
            assert_eq!(
                error.status().map(|status| status.as_u16()),
                Some(400),
                "{error}"
            );
            world.assert_rejected(&error, "MSS.00000003");
            assert_eq!(left, Some(element), "{state}");
        }
    }
    assert_eq!(
        deleted,
        allowed.len(),
        "the client knows every allowed state"
    );
}

#[tokio::test]
async fn an_id_reaches_the_server_unchanged() {
    let world = World::new();
    for id in [
        "a%b", "a%2Fb", "a b+c", "?x=1&y#z", "..%2f", "...", "张🎬", "~*'()",
    ] {
        world
            .server
            .insert(TRAINING, job(id, &TrainingJobState::JobSuccess))
            .unwrap();
        let before = world.all(TRAINING).len();
        let response = world.client.delete_2d_model_training_job(id).send().await;
        response.unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(world.server.item(TRAINING, id).unwrap(), None, "{id}");
        assert_eq!(world.all(TRAINING).len(), before - 1, "{id}");
    }
    let requests = world.server.requests();
    assert!(
        requests[0].path.ends_with("/jobs/a%25b"),
        "{}",
        requests[0].path
    );
}
