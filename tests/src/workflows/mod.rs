//! The workflows of the client's examples: without faults, under faults, and with jobs that fail, never end or
//! outlive the process that waits for them.
//!
//! The examples are compiled into this crate unchanged. Client and server share a clock, which advances when
//! the client waits.

mod faults;
mod jobs;
mod processes;

#[path = "../../../crates/metastudio/examples/ask_robot.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod ask_robot;
#[path = "../../../crates/metastudio/examples/copy_questions.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod copy_questions;
#[path = "../../../crates/metastudio/examples/go_live.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod go_live;
#[path = "../../../crates/metastudio/examples/manage_assets.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod manage_assets;
#[path = "../../../crates/metastudio/examples/model_photo.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod model_photo;
#[path = "../../../crates/metastudio/examples/render_video.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod render_video;
#[path = "../../../crates/metastudio/examples/synthesize_speech.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod synthesize_speech;
#[path = "../../../crates/metastudio/examples/train_avatar.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod train_avatar;
#[path = "../../../crates/metastudio/examples/train_voice.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod train_voice;
#[path = "../../../crates/metastudio/examples/upload_file.rs"]
#[allow(dead_code, reason = "the example has a main function")]
mod upload_file;

use std::sync::Arc;

use metastudio::{
    Client, Clock as _, Credentials,
    testing::ManualClock,
    transfer::{Recordings, VoiceEdition},
};
use metastudio_mock::{Fault, MockServer};

use crate::support::client::{builder, noon};

/// A workflow of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Workflow {
    UploadFile,
    ManageAssets,
    TrainAvatar,
    RenderVideo,
    SpeakingPhoto,
    ModelPhoto,
    SynthesizeSpeech,
    SpeechSample,
    TrainVoice,
    TrainVoiceBySentence,
    GoLive,
    AskRobot,
    CopyQuestions,
}

impl Workflow {
    const ALL: [Self; 13] = [
        Self::UploadFile,
        Self::ManageAssets,
        Self::TrainAvatar,
        Self::RenderVideo,
        Self::SpeakingPhoto,
        Self::ModelPhoto,
        Self::SynthesizeSpeech,
        Self::SpeechSample,
        Self::TrainVoice,
        Self::TrainVoiceBySentence,
        Self::GoLive,
        Self::AskRobot,
        Self::CopyQuestions,
    ];

    async fn run(self, studio: &Studio) -> anyhow::Result<()> {
        let client = &studio.client;
        match self {
            Self::UploadFile => {
                let asset = upload_file::create(client).await?;
                upload_file::cover(client, &asset).await?;
                upload_file::footage(client, &asset).await
            }
            Self::ManageAssets => {
                let elsewhere = Studio::new(2);
                manage_assets::manage(client, &elsewhere.client).await
            }
            Self::TrainAvatar => {
                let job_id = train_avatar::submit(client).await?;
                train_avatar::wait(client, &job_id).await.map(drop)
            }
            Self::RenderVideo => {
                let script_id = render_video::write(client).await?;
                render_video::cancel(client, &script_id).await?;
                let job = render_video::speak(client, &script_id).await?;
                let asset = render_video::wait(job).await?.output_asset_config;
                render_video::download(client, asset, "workflow-avatar.mp4").await
            }
            Self::SpeakingPhoto => {
                let job = render_video::congratulate(client).await?;
                let asset = render_video::wait(job).await?.output_asset_config;
                render_video::download(client, asset, "workflow-photo.mp4").await
            }
            Self::ModelPhoto => {
                let job = model_photo::from_bytes(client).await?;
                model_photo::finish(client, job).await?;
                let job = model_photo::from_url(client).await?;
                model_photo::finish(client, job).await
            }
            Self::SynthesizeSpeech => {
                synthesize_speech::to_file(client).await?;
                let job_id = synthesize_speech::start(client).await?;
                synthesize_speech::finish(client, &job_id).await
            }
            Self::SpeechSample => synthesize_speech::audition(client).await,
            Self::TrainVoice => {
                let job_id = start_voice(client, train_voice::archive()).await?;
                train_voice::wait(client, &job_id).await.map(drop)
            }
            Self::TrainVoiceBySentence => {
                let job_id = start_voice(client, train_voice::sentences()).await?;
                train_voice::wait(client, &job_id).await.map(drop)
            }
            Self::GoLive => {
                let room_id = go_live::open(client).await?;
                let job_id = go_live::start(client, &room_id).await?;
                go_live::present(client, &room_id, &job_id).await?;
                go_live::stop_and_wait(client, &room_id, &job_id).await
            }
            Self::AskRobot => ask_robot::run(client).await,
            Self::CopyQuestions => copy_questions::run(client).await,
        }
    }
}

/// Submits a voice training job, and returns its id.
async fn start_voice(client: &Client, recordings: Recordings) -> anyhow::Result<String> {
    let training = client.train_voice(VoiceEdition::Basic, train_voice::settings(), recordings);
    train_voice::submit(training).await
}

/// Workflows that wait for a job, with the operation that shows it.
const WAITING: [(Workflow, &str); 6] = [
    (Workflow::TrainAvatar, "Show2dModelTrainingJob"),
    (Workflow::RenderVideo, "Show2DDigitalHumanVideo"),
    (Workflow::SpeakingPhoto, "ShowPhotoDigitalHumanVideo"),
    (Workflow::ModelPhoto, "ShowPictureModelingJob"),
    (Workflow::SynthesizeSpeech, "ShowTtsJob"),
    (Workflow::TrainVoice, "ShowVoiceTrainingJob"),
];

/// A server with an object store, and its client.
struct Studio {
    server: MockServer,
    client: Client,
}

impl Studio {
    fn new(seed: u64) -> Self {
        let clock = Arc::new(ManualClock::automatic(noon()));
        let time = Arc::clone(&clock);
        let server = MockServer::builder()
            .clock(move || time.now())
            .seed(seed)
            .object_store()
            .start()
            .expect("a free port");
        let client = builder(server.url())
            .credentials(Credentials::token(server.token()))
            .project_id(server.project_id())
            .clock(clock)
            .build()
            .expect("complete");
        Self { server, client }
    }

    fn inject(&self, fault: Fault) {
        self.server.inject(fault).expect("a valid fault");
    }

    /// Returns the number of requests with this method and this status, or without a response.
    fn count(&self, method: &str, status: Option<u16>) -> usize {
        let requests = self.server.requests().into_iter();
        requests
            .filter(|request| request.method == method)
            .filter(|request| request.status.map(|status| status.as_u16()) == status)
            .count()
    }
}

#[tokio::test]
async fn every_workflow_completes() {
    for workflow in Workflow::ALL {
        let studio = Studio::new(0);
        let run = workflow.run(&studio).await;
        run.unwrap_or_else(|error| panic!("{workflow:?}: {error:?}"));
    }
}
