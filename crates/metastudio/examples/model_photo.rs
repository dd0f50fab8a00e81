//! Models a character from a photo, first from bytes and then from a URL, and downloads the model.
//!
//! `cargo run -p metastudio --example model_photo` runs it with a mock server, where modeling takes
//! a second and a half.

use std::time::Duration;

use anyhow::Context;
use metastudio::{
    Client, FilePart, JobHandle, PollPolicy,
    types::{PictureModelingByUrl, PictureModelingInfo},
};
use metastudio_mock::MockServer;

/// A style of the system; `list_styles` lists all of them.
const STYLE: &str = "system_female_002";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::builder().object_store().start()?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    let job = from_bytes(&client).await?;
    finish(&client, job).await?;
    let job = from_url(&client).await?;
    finish(&client, job).await
}

/// Starts a job with a photo in memory.
pub(crate) async fn from_bytes(client: &Client) -> anyhow::Result<JobHandle<PictureModelingInfo>> {
    let photo = FilePart::new("photo.png", "image/png", vec![0x89, b'P', b'N', b'G']);
    Ok(client
        .create_picture_modeling_job(photo, STYLE, "Shop assistant")
        .start()
        .await?)
}

/// Starts a job with a photo that the service downloads.
pub(crate) async fn from_url(client: &Client) -> anyhow::Result<JobHandle<PictureModelingInfo>> {
    let order = PictureModelingByUrl::new()
        .picture_url("https://example.com/photo.jpg")
        .style_id(STYLE)
        .name("Mascot");
    Ok(client
        .create_picture_modeling_by_url_job(&order)
        .start()
        .await?)
}

/// Waits for the model, and downloads it.
pub(crate) async fn finish(
    client: &Client,
    job: JobHandle<PictureModelingInfo>,
) -> anyhow::Result<()> {
    let job = job
        .poll_every(PollPolicy::every(Duration::from_millis(200)))
        .deadline(Duration::from_secs(60))
        .await?;
    let asset_id = job
        .model_asset_id
        .context("the finished job has no model")?;
    let model = client.get_asset(&asset_id).await?.to_bytes().await?;
    let name = job.name.unwrap_or_default();
    println!("{name}: asset {asset_id}, {} bytes", model.len());
    Ok(())
}
