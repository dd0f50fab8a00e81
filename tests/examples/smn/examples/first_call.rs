//! A first call: signed, sent to a mock server in this process, and verified there.

use std::error::Error;

use smn::Client;
use smn_mock::MockServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // For the service itself: `Client::from_env("cn-north-4")?`
    let server = MockServer::start()?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;

    first_call(&client).await?;
    let requests = server.requests().len();
    println!("{requests} requests were signed, sent and verified");
    Ok(())
}

/// Calls `ListApplications`.
async fn first_call(client: &Client) -> Result<(), Box<dyn Error>> {
    let mut items = client.list_applications().items();
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}
