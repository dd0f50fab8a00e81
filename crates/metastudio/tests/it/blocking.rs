//! Blocking calls.

use metastudio::{Error, Page};
use metastudio_mock::MockServer;

use crate::support::{PROJECT, Recorder, builder, client};

#[test]
fn a_program_without_a_runtime_can_call_and_iterate() -> anyhow::Result<()> {
    let server = MockServer::builder().project(PROJECT).start()?;
    let client = builder(&server.url())
        .clock(std::sync::Arc::new(metastudio::SystemClock))
        .credentials(server.credentials().clone())
        .build()?;
    let page = client
        .list_2d_model_training_job()
        .limit(3)
        .send_blocking()?;
    assert_eq!(page.jobs.len(), 3);
    let all: Result<Vec<_>, Error> = client
        .list_2d_model_training_job()
        .items()
        .into_blocking()
        .collect();
    assert_eq!(
        Some(all?.len()),
        page.count.and_then(|count| count.try_into().ok())
    );
    let mut pages = client.list_2d_model_training_job().pages().into_blocking();
    assert!(pages.next().is_some_and(|page| page.is_ok()));
    assert_eq!(
        pages.into_inner().and_then(|pages| pages.total()),
        page.total()
    );
    Ok(())
}

/// `block_on` of a Tokio runtime would panic here.
#[tokio::test]
async fn asynchronous_code_may_block_and_drop_the_client() {
    let server = Recorder::responding("200 OK", "application/json", r#"{"count":0,"jobs":[]}"#);
    let client = client(&server.endpoint);
    assert!(client.list_2d_model_training_job().send_blocking().is_ok());
    assert!(client.list_2d_model_training_job().send().await.is_ok());
    drop(client);
}

#[cfg(all(
    feature = "transfer",
    feature = "files",
    feature = "digital-assets",
    feature = "model-training"
))]
#[test]
fn workflows_and_transfers_can_block() -> anyhow::Result<()> {
    use metastudio::{
        transfer::{Content, Footage},
        types::CreateTrainingJob,
    };

    let server = MockServer::builder().project(PROJECT).start()?;
    let client = builder(&server.url())
        .clock(std::sync::Arc::new(metastudio::SystemClock))
        .credentials(server.credentials().clone())
        .build()?;
    let asset = client
        .list_assets()
        .send_blocking()?
        .payload
        .assets
        .remove(0)
        .asset_id;
    let deleted = client.assets([&asset]).delete_blocking()?;
    assert_eq!(deleted.done, std::slice::from_ref(&asset));
    assert_eq!(
        client.assets([&asset]).restore_blocking()?.done,
        std::slice::from_ref(&asset)
    );
    assert!(client.get_asset_blocking("none").is_err());
    let put = client
        .transfer()
        .put("http://127.0.0.1:1/a", Content::bytes("x"));
    assert!(put.send_blocking().is_err_and(|error| error.is_transient()));
    let get = || client.transfer().get("http://127.0.0.1:1/a");
    assert!(get().to_bytes_blocking().is_err());
    assert!(get().to_file_blocking("/nowhere/at/all").is_err());
    let mut pieces = get().into_stream().into_blocking(&client);
    assert!(pieces.next().is_some_and(|piece| piece.is_err()));
    assert!(pieces.next().is_none());
    let mut upload = client.upload(&asset, "a.png", Content::bytes("x"));
    assert!(upload.run_blocking().is_err() || upload.file_id().is_some());
    let footage = Footage::new(Content::bytes("x"));
    let mut training = client.train(CreateTrainingJob::new("n"), footage);
    assert!(training.run_blocking().is_err() || training.job_id().is_some());
    // Completed steps of a failed run are kept.
    assert!(training.job_id().is_some());
    let sum = client.block_on(async { 1 + 1 })?;
    assert_eq!(sum, 2);
    Ok(())
}
