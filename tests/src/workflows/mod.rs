//! The workflows that the client's examples show, from beginning to end: as they are, under faults, and
//! with jobs that fail, never end, or outlive the process that waits for them.
//!
//! The examples are compiled into this crate as they stand. The clock of the client is that of the
//! server too: whenever the client waits, the time that it waits passes for both.

mod faults;
mod jobs;
mod processes;

#[path = "../../../crates/metastudio/examples/manage_assets.rs"]
#[allow(dead_code, reason = "an example begins by itself")]
mod manage_assets;
#[path = "../../../crates/metastudio/examples/model_photo.rs"]
#[allow(dead_code, reason = "an example begins by itself")]
mod model_photo;
#[path = "../../../crates/metastudio/examples/render_video.rs"]
#[allow(dead_code, reason = "an example begins by itself")]
mod render_video;
#[path = "../../../crates/metastudio/examples/train_avatar.rs"]
#[allow(dead_code, reason = "an example begins by itself")]
mod train_avatar;
#[path = "../../../crates/metastudio/examples/upload_file.rs"]
#[allow(dead_code, reason = "an example begins by itself")]
mod upload_file;

use std::sync::Arc;

use metastudio::{Client, Clock as _, Credentials, testing::ManualClock};
use metastudio_mock::{Fault, MockServer};

use crate::support::client::{builder, noon};

/// A workflow, from beginning to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Workflow {
    UploadFile,
    ManageAssets,
    TrainAvatar,
    RenderVideo,
    SpeakingPhoto,
    ModelPhoto,
}

impl Workflow {
    const ALL: [Self; 6] = [
        Self::UploadFile,
        Self::ManageAssets,
        Self::TrainAvatar,
        Self::RenderVideo,
        Self::SpeakingPhoto,
        Self::ModelPhoto,
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
                let job = model_photo::from_address(client).await?;
                model_photo::finish(client, job).await
            }
        }
    }
}

/// Workflows that wait for a job, with the operation that shows it.
const WAITING: [(Workflow, &str); 4] = [
    (Workflow::TrainAvatar, "Show2dModelTrainingJob"),
    (Workflow::RenderVideo, "Show2DDigitalHumanVideo"),
    (Workflow::SpeakingPhoto, "ShowPhotoDigitalHumanVideo"),
    (Workflow::ModelPhoto, "ShowPictureModelingJob"),
];

/// A server with an object store, and a client of it.
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
        self.server.inject(fault).expect("it makes sense");
    }

    /// How many requests with this method were answered with this status, or not at all.
    fn answered(&self, method: &str, status: Option<u16>) -> usize {
        let requests = self.server.requests().into_iter();
        requests
            .filter(|request| request.method == method)
            .filter(|request| request.status.map(|status| status.as_u16()) == status)
            .count()
    }
}

#[tokio::test]
async fn every_workflow_comes_to_its_end() {
    for workflow in Workflow::ALL {
        let studio = Studio::new(0);
        let run = workflow.run(&studio).await;
        run.unwrap_or_else(|error| panic!("{workflow:?}: {error:?}"));
    }
}
