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
        .limit(100)
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
