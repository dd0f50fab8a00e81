//! Renders videos: with an avatar from a script, with a photo, and one that is canceled.
//!
//! `cargo run -p metastudio --example render_video` runs it with a mock server, where rendering takes
//! a second and a half.

use std::{env, time::Duration};

use anyhow::{Context, bail};
use metastudio::{
    Client, Job, JobError, JobHandle, PollPolicy,
    types::{
        AvatarVideo, CreateAvatarVideo, CreatePhotoVideo, OutputAssetConfig, OutputAssetInfo,
        PhotoVideo, PhotoVideoCodec, PhotoVideoConfig, ScriptType, ShootScript, ShootScriptItem,
        TextConfig, VideoConfig, VideoScriptConfig, VoiceConfig,
    },
};
use metastudio_mock::{Fault, MockServer};

/// Ids of an avatar and a voice in the asset library.
const AVATAR: &str = "0c94be71f5d24a83b6e7f1d2093a58cd";
const VOICE: &str = "8e21f7b5c04d4a69935fd8a16c7be302";
/// A picture of one pixel in Base64, in place of a photo.
const PHOTO: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8Dwn4EIAAAxAQP9VcXQKAAAAABJRU5ErkJggg==";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::builder().object_store().start()?;
    // The second poll of the job is throttled.
    server.inject(
        Fault::respond(429)
            .operation("Show2DDigitalHumanVideo")
            .nth(2),
    )?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    let script_id = write(&client).await?;
    cancel(&client, &script_id).await?;
    let job = speak(&client, &script_id).await?;
    let video = wait(job).await?;
    download(&client, video.output_asset_config, "museum-tour.mp4").await?;
    let job = congratulate(&client).await?;
    let video = wait(job).await?;
    download(&client, video.output_asset_config, "birthday-card.mp4").await
}

/// Writes a script, and returns its id.
pub(crate) async fn write(client: &Client) -> anyhow::Result<String> {
    let script = VideoScriptConfig::new()
        .script_name("Museum tour")
        .model_asset_id(AVATAR)
        .voice_config(VoiceConfig::new(VOICE).speed(110))
        .video_config(
            VideoConfig::new()
                .bitrate(5000)
                .width(1920)
                .height(1080)
                .is_subtitle_enable(true),
        )
        .shoot_scripts(vec![scene("Welcome to the museum.")]);
    let script = client.create_video_scripts(&script).send().await?;
    Ok(script.into_inner().script_id)
}

/// Starts a video in which an avatar speaks the script.
pub(crate) async fn speak(
    client: &Client,
    script_id: &str,
) -> anyhow::Result<JobHandle<AvatarVideo>> {
    let order = CreateAvatarVideo::new()
        .script_id(script_id)
        .output_asset_config(OutputAssetConfig::new("Museum tour"));
    Ok(client.create_2d_digital_human_video(&order).start().await?)
}

/// Starts a video in which a photo speaks.
pub(crate) async fn congratulate(client: &Client) -> anyhow::Result<JobHandle<PhotoVideo>> {
    let order = CreatePhotoVideo::new(
        PHOTO,
        vec![scene("Happy birthday!")],
        OutputAssetConfig::new("Birthday card"),
    )
    .voice_config(VoiceConfig::new(VOICE))
    .video_config(PhotoVideoConfig::new(PhotoVideoCodec::H264))
    .authorize_use_human_image(true);
    Ok(client
        .create_photo_digital_human_video(&order)
        .start()
        .await?)
}

fn scene(text: &str) -> ShootScriptItem {
    let spoken = ShootScript::new()
        .script_type(ScriptType::Text)
        .text_config(TextConfig::new(text));
    ShootScriptItem::new(spoken).sequence_number(0)
}

/// Starts a video, and cancels it while it is waiting.
pub(crate) async fn cancel(client: &Client, script_id: &str) -> anyhow::Result<()> {
    let order = CreateAvatarVideo::new().script_id(script_id);
    let job = client.create_2d_digital_human_video(&order).start().await?;
    client
        .cancel_2d_digital_human_video(job.id())
        .send()
        .await?;
    match job.await {
        Err(JobError::Canceled(job)) => println!("canceled {}", job.job_id),
        other => bail!("the job was not canceled: {other:?}"),
    }
    Ok(())
}

/// Waits for a video of either kind, and prints its states.
pub(crate) async fn wait<T: Job>(job: JobHandle<T>) -> anyhow::Result<T> {
    let mut job = job
        .poll_every(PollPolicy::every(Duration::from_millis(200)))
        .deadline(Duration::from_secs(60));
    let mut last = None;
    while let Some(video) = job.try_next().await? {
        println!("{} {}: {}", T::KIND, job.id(), video.state());
        last = Some(video);
    }
    last.context("the job has no state")
}

pub(crate) async fn download(
    client: &Client,
    asset: Option<OutputAssetInfo>,
    name: &str,
) -> anyhow::Result<()> {
    let asset = asset.context("the finished job has no video")?;
    let path = env::temp_dir().join(name);
    let content = client.get_asset(asset.asset_id).await?;
    let length = content.to_file(&path).await?;
    println!("downloaded {length} bytes to {}", path.display());
    Ok(())
}
