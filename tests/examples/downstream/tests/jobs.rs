#[tokio::test]
async fn only_failed_jobs_are_returned() -> Result<(), Box<dyn std::error::Error>> {
    let server = metastudio_mock::MockServer::start()?;
    let (keys, project) = (server.credentials().clone(), server.project_id());
    let client = metastudio::Client::builder().endpoint(server.url()).credentials(keys);
    let failed = downstream::failed(&client.project_id(project).build()?).await?;
    let all = server.items("training-job")?;
    assert!(!failed.is_empty() && failed.len() < all.len(), "{failed:?}");
    Ok(())
}
