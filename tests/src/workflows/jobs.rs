//! Jobs that fail, and jobs that never end.

use std::time::Duration;

use metastudio::{
    Job, JobError,
    transfer::SpeechError,
    types::{AvatarVideo, PhotoVideo, PictureModelingInfo, TrainingJob, VoiceTrainingJob},
};

use super::{Studio, Workflow};

/// Workflows that wait for a job, its resource, and a state in which such a job has failed.
const WAITING: [(Workflow, &str, &str); 6] = [
    (Workflow::TrainAvatar, "training-job", "TRAIN_FAILED"),
    (Workflow::RenderVideo, "video-job", "FAILED"),
    (Workflow::SpeakingPhoto, "video-job", "FAILED"),
    (Workflow::ModelPhoto, "picture-modeling-job", "FAILED"),
    (Workflow::SynthesizeSpeech, "tts-job", "FAILED"),
    (Workflow::TrainVoice, "voice-training-job", "FAILED"),
];

#[tokio::test]
async fn failed_jobs_are_errors_with_their_state() {
    for (workflow, resource, state) in WAITING {
        let studio = Studio::new(0);
        (studio.server.end_jobs(resource, Some(state))).expect("a state of the resource");
        let error = workflow.run(&studio).await.expect_err("it fails");
        assert!(error.to_string().contains(state), "{workflow:?}: {error:?}");
    }
}

#[tokio::test]
async fn waiting_for_a_job_ends_at_the_deadline() {
    for (workflow, ..) in WAITING {
        let studio = Studio::new(0);
        let ever = Duration::from_secs(100 * 365 * 86_400);
        studio.server.pace_jobs(ever, ever);
        let error = match workflow {
            // The workflow cancels a waiting job first, which would never start here.
            Workflow::RenderVideo => {
                let client = &studio.client;
                let script_id = super::render_video::write(client).await.expect("written");
                let job = super::render_video::speak(client, &script_id).await;
                let waited = super::render_video::wait(job.expect("started")).await;
                waited.map(drop).expect_err("it never ends")
            }
            other => other.run(&studio).await.expect_err("it never ends"),
        };
        let is_deadline = match workflow {
            Workflow::TrainAvatar => met_deadline::<TrainingJob>(&error),
            Workflow::RenderVideo => met_deadline::<AvatarVideo>(&error),
            Workflow::SpeakingPhoto => met_deadline::<PhotoVideo>(&error),
            Workflow::TrainVoice => met_deadline::<VoiceTrainingJob>(&error),
            Workflow::SynthesizeSpeech => matches!(
                error.downcast_ref::<SpeechError>(),
                Some(SpeechError::Job(JobError::Deadline { last: Some(_), .. }))
            ),
            _ => met_deadline::<PictureModelingInfo>(&error),
        };
        assert!(is_deadline, "{workflow:?}: {error:?}");
    }
}

/// Returns whether the error is a deadline, with the job as it was last seen.
fn met_deadline<T: Job + 'static>(error: &anyhow::Error) -> bool {
    matches!(
        error.downcast_ref::<JobError<T>>(),
        Some(JobError::Deadline { last: Some(_), .. })
    )
}
