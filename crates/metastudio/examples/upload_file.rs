//! Uploads files of an asset, as a whole and in parts, over a network that fails.
//!
//! `cargo run -p metastudio --example upload_file` runs it with a mock server and its object store.

use anyhow::Context;
use metastudio::{
    Client, Credentials,
    transfer::Content,
    types::{AssetFileCategory, AssetType, CreateDigitalAssetRequest},
};
use metastudio_mock::{Fault, MockServer};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::builder().object_store().start()?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::token(server.token()))
        .project_id(server.project_id())
        .build()?;
    let asset_id = create(&client).await?;
    // A broken upload is retried.
    server.inject(Fault::reset_before_execution().method("PUT").nth(1))?;
    cover(&client, &asset_id).await?;
    // One failure more than the attempts for a part, so that the upload must be resumed.
    server.inject(Fault::reset_before_execution().method("PUT").times(5))?;
    footage(&client, &asset_id).await
}

/// Creates an asset, and returns its id.
pub(crate) async fn create(client: &Client) -> anyhow::Result<String> {
    let video = CreateDigitalAssetRequest::new("Walk through the hall", AssetType::Video);
    let created = client.create_digital_asset(&video).send().await?;
    created
        .into_inner()
        .asset_id
        .context("the response has no asset id")
}

/// Uploads a file as a whole.
pub(crate) async fn cover(client: &Client, asset_id: &str) -> anyhow::Result<()> {
    let cover = vec![0x89; 500_000]; // `Content::file` sends a file without reading it into memory.
    let mut upload = client
        .upload(asset_id, "cover.png", Content::bytes(cover))
        .category(AssetFileCategory::Cover)
        .on_progress(|progress| println!("{} of {} bytes", progress.done, progress.total));
    println!("the cover is file {}", upload.run().await?);
    Ok(())
}

/// Uploads a file in parts.
pub(crate) async fn footage(client: &Client, asset_id: &str) -> anyhow::Result<()> {
    let footage = Content::bytes(vec![7; 3_000_000]);
    let mut upload = client
        .upload(asset_id, "hall.mp4", footage)
        .in_parts(3)
        .on_progress(|progress| println!("{} of {} bytes", progress.done, progress.total));
    let file_id = match upload.run().await {
        Ok(file_id) => file_id,
        Err(error) if error.is_transient() => {
            println!("{error}");
            // Uploaded parts are not uploaded again.
            upload.run().await?
        }
        Err(error) => {
            // Lets the service discard the incomplete file.
            upload.cancel().await?;
            return Err(error.into());
        }
    };
    println!("the video is file {file_id}");
    Ok(())
}
