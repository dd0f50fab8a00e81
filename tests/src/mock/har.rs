//! The mock server's recordings, and the contract tools that read them.

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
    let unknown = world
        .client
        .delete_2d_model_training_job("none")
        .send()
        .await;
    unknown.expect_err("there is none");
    let drift = |world: &World| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mock.har");
        std::fs::write(&path, world.server.har().to_string()).expect("writable");
        let spec = openapi::load(&file("openapi/metastudio.yaml")).expect("sound");
        let source = Registry::light()
            .open_against(&path, &spec)
            .expect("a recording");
        Drift::of(&spec, &[source], &Exceptions::of(&spec))
    };
    let sound = drift(&world);
    assert!(sound.changes.is_empty(), "{:#?}", sound.changes);
    world
        .server
        .inject(Fault::set("/jobs/*/mood", "good"))
        .expect("sound");
    list().limit(3).send().await.expect("a page");
    let odd = drift(&world);
    assert!(!odd.changes.is_empty(), "an unknown member is told");
}
