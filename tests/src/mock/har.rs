//! Recordings of the mock server as sources of the contract tools.

use api_contract::{
    drift::{Drift, Exceptions},
    openapi,
    sources::Registry,
};
use metastudio_mock::Fault;

use super::World;
use crate::support::contract::file;

#[tokio::test]
async fn recorded_traffic_is_a_source_for_drift() {
    let world = World::new();
    let list = || world.client.list_2d_model_training_job();
    list().limit(3).send().await.expect("a page");
    world
        .client
        .list_digital_human_video()
        .send()
        .await
        .expect("a page");
    let missing = world
        .client
        .delete_2d_model_training_job("none")
        .send()
        .await;
    missing.expect_err("no such job");
    let drift = |world: &World| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mock.har");
        std::fs::write(&path, world.server.har().to_string()).expect("writable");
        let spec = openapi::load(&file("openapi/metastudio.yaml")).expect("a valid contract");
        let source = Registry::light()
            .open_against(&path, &spec)
            .expect("a recording");
        Drift::of(&spec, &[source], &Exceptions::of(&spec))
    };
    let unchanged = drift(&world);
    assert!(unchanged.changes.is_empty(), "{:#?}", unchanged.changes);
    world
        .server
        .inject(Fault::set("/jobs/*/mood", "good"))
        .expect("a valid fault");
    list().limit(3).send().await.expect("a page");
    let changed = drift(&world);
    assert!(!changed.changes.is_empty(), "an unknown field is reported");
}
