#[tokio::test]
async fn the_generated_client_calls_the_mock() -> Result<(), Box<dyn std::error::Error>> {
    let server = metastudio_mock::MockServer::start()?;
    let (keys, project) = (server.credentials().clone(), server.project_id());
    let builder = build_script::client::Client::builder();
    let client = builder.endpoint(server.url()).credentials(keys).project_id(project).build()?;
    let names = build_script::names(&client).await?;
    assert_eq!(names.len(), server.items("training-job")?.len());
    Ok(())
}
