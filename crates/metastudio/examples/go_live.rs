//! Goes live: opens a room, starts the stream, sends commands while it runs, and stops it.
//!
//! `cargo run -p metastudio --features live-rooms --example go_live` runs it with a mock server, where a
//! stream runs until it is stopped.

use std::time::Duration;

use anyhow::{Context, ensure};
use metastudio::{
    Client, JobHandle, Phase, PollPolicy,
    types::{
        ExecuteSmartLiveCommandRequest, LiveCommand, LivePassage, LivePlayType, LiveSceneScript,
        PlayPolicy, PlayTextInfo, SmartLiveJob, SmartLiveRoomRequest, StartSmartLiveRequest,
        TextConfig, VoiceConfig,
    },
};
use metastudio_mock::{Fault, MockServer};

/// Ids of an avatar and a voice in the asset library.
const AVATAR: &str = "0c94be71f5d24a83b6e7f1d2093a58cd";
const VOICE: &str = "8e21f7b5c04d4a69935fd8a16c7be302";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::start()?;
    // A command is throttled, and the connection breaks after the stream was stopped.
    let command = Fault::respond(429).operation("ExecuteSmartLiveCommand");
    server.inject(command.nth(2))?;
    let stop = Fault::reset_after_execution().operation("StopSmartLive");
    server.inject(stop.nth(1))?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    let room_id = open(&client).await?;
    let job_id = start(&client, &room_id).await?;
    present(&client, &room_id, &job_id).await?;
    stop_and_wait(&client, &room_id, &job_id).await
}

/// Opens a room with one scene, and returns its id.
pub(crate) async fn open(client: &Client) -> anyhow::Result<String> {
    let passages = ["Welcome to our shop.", "Today we show three coats."];
    let passages = (0..).zip(passages).map(|(number, text)| {
        LivePassage::new()
            .sequence_number(number)
            .text_config(TextConfig::new(text))
    });
    let scene = LiveSceneScript::new("Coats", passages)
        .model_asset_id(AVATAR)
        .voice_config(VoiceConfig::new(VOICE));
    let room = SmartLiveRoomRequest::new("Autumn collection").scene_scripts(vec![scene]);
    let room = client.create_smart_live_room(&room).send().await?;
    room.into_inner().room_id.context("the room has no id")
}

/// Starts the stream, waits until it runs, and returns the id of its job.
pub(crate) async fn start(client: &Client, room_id: &str) -> anyhow::Result<String> {
    let stream = StartSmartLiveRequest::new()
        .output_urls(vec!["rtmp://push.example.com/live".to_owned()])
        // The scripts are repeated until the stream is stopped.
        .play_policy(PlayPolicy::new().repeat_count(-1));
    let job = client.start_smart_live(room_id, &stream).start().await?;
    let mut job = patient(job);
    while let Some(job) = job.try_next().await? {
        println!("{:?}", job.state);
        if job.state.and_then(|state| state.phase()) == Some(Phase::Running) {
            break;
        }
    }
    Ok(job.id().to_owned())
}

/// Answers a question of the audience, and asks for what is being played.
pub(crate) async fn present(client: &Client, room_id: &str, job_id: &str) -> anyhow::Result<()> {
    let reply = PlayTextInfo::new()
        .text_config(TextConfig::new("We have all sizes from 34 to 46."))
        .play_type(LivePlayType::Insert);
    let commands = [
        LiveCommand::InsertPlayScript(reply),
        LiveCommand::GetCurrentPlayingScripts,
    ];
    for command in commands {
        let request = ExecuteSmartLiveCommandRequest::from(command);
        let call = client.execute_smart_live_command(room_id, job_id, &request);
        let accepted = call.send().await?.into_inner();
        println!("{} is {:?}", request.command, accepted.command_id);
    }
    Ok(())
}

/// Stops the stream, and waits for its end.
pub(crate) async fn stop_and_wait(
    client: &Client,
    room_id: &str,
    job_id: &str,
) -> anyhow::Result<()> {
    if let Err(error) = client.stop_smart_live(room_id, job_id).send().await {
        // A repeated call is rejected if the first one has stopped the stream.
        ensure!(!error.is_transient(), error);
        println!("{error}");
    }
    // A job is identified by its room, too.
    let job = client.job::<SmartLiveJob>((room_id, job_id));
    let job = patient(job).await?;
    println!("{:?} after {:?} seconds", job.state, job.duration);
    Ok(())
}

fn patient(job: JobHandle<SmartLiveJob>) -> JobHandle<SmartLiveJob> {
    job.poll_every(PollPolicy::every(Duration::from_millis(200)))
        .deadline(Duration::from_secs(60))
}
