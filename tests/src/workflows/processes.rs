//! Processes that are killed while they wait for a job, and others that resume the wait.

use std::{
    env,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};

use metastudio::{
    Client, Credentials,
    testing::ManualClock,
    types::{AvatarVideo, PhotoVideo, PictureModelingInfo},
};
use metastudio_mock::{MockServer, VirtualClock};

use super::{
    WAITING, Workflow, model_photo, render_video, synthesize_speech, train_avatar, train_voice,
};
use crate::support::client::{builder, noon};

/// The variable with the task of a process that waits; of the job, it contains only the id.
const TASK: &str = "WORKFLOW_TASK";

fn client(url: &str, token: &str, project: &str) -> Client {
    builder(url)
        .credentials(Credentials::token(token))
        .project_id(project)
        // Does not sleep between polls.
        .clock(Arc::new(ManualClock::automatic(noon())))
        .build()
        .expect("complete")
}

/// The test that runs in the other process; without a task it does nothing.
#[tokio::test]
async fn waits_for_the_job_of_the_task() {
    let Ok(task) = env::var(TASK) else { return };
    let task: Vec<&str> = task.split(' ').collect();
    let [workflow, id, url, token, project] = task[..] else {
        panic!("{task:?}");
    };
    let client = client(url, token, project);
    let workflow = Workflow::ALL
        .into_iter()
        .find(|known| name(*known) == workflow);
    match workflow.expect("a workflow") {
        Workflow::TrainAvatar => train_avatar::wait(&client, id).await.map(drop),
        Workflow::RenderVideo => render_video::wait(client.job::<AvatarVideo>(id))
            .await
            .map(drop),
        Workflow::SpeakingPhoto => render_video::wait(client.job::<PhotoVideo>(id))
            .await
            .map(drop),
        Workflow::SynthesizeSpeech => synthesize_speech::finish(&client, id).await,
        Workflow::TrainVoice => train_voice::wait(&client, id).await.map(drop),
        _ => model_photo::finish(&client, client.job::<PictureModelingInfo>(id)).await,
    }
    .expect("the job succeeds");
}

fn name(workflow: Workflow) -> String {
    format!("{workflow:?}")
}

fn process(workflow: Workflow, id: &str, server: &MockServer) -> Child {
    let (url, token, project) = (server.url(), server.token(), server.project_id());
    Command::new(env::current_exe().expect("a test is a program"))
        .args([
            "--exact",
            "workflows::processes::waits_for_the_job_of_the_task",
            "--nocapture",
        ])
        .env(
            TASK,
            format!("{} {id} {url} {token} {project}", name(workflow)),
        )
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process")
}

/// Waits until the process has polled the job; fails if it exits before.
async fn wait_for_poll(process: &mut Child, server: &MockServer, show: &str) {
    while server.count(show).expect("an operation").received == 0 {
        let ended = process.try_wait().expect("a child process");
        assert_eq!(ended, None, "the process exited too early");
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn jobs_outlive_the_waiting_process() {
    for (workflow, show) in WAITING {
        let server = MockServer::builder()
            .clock(VirtualClock::stepped(noon()))
            .object_store()
            .start()
            .expect("a free port");
        let here = client(&server.url(), server.token(), server.project_id());
        let id = start(workflow, &here).await.expect("a job");

        let mut first = process(workflow, &id, &server);
        wait_for_poll(&mut first, &server, show).await;
        first.kill().expect("a child process");
        let ended = first.wait_with_output().expect("a child process");
        assert!(
            !ended.status.success(),
            "{workflow:?}: the process did not wait"
        );

        server
            .advance(Duration::from_secs(86_400))
            .expect("stepped");
        let second = process(workflow, &id, &server);
        let ended = second.wait_with_output().expect("a child process");
        let output = String::from_utf8_lossy(&ended.stdout);
        assert!(ended.status.success(), "{workflow:?}: {output}");
    }
}

/// Starts a job, and returns its id.
async fn start(workflow: Workflow, client: &Client) -> anyhow::Result<String> {
    Ok(match workflow {
        Workflow::TrainAvatar => train_avatar::submit(client).await?,
        Workflow::RenderVideo => {
            let script_id = render_video::write(client).await?;
            let job = render_video::speak(client, &script_id).await?;
            job.id().to_owned()
        }
        Workflow::SpeakingPhoto => render_video::congratulate(client).await?.id().to_owned(),
        Workflow::SynthesizeSpeech => synthesize_speech::start(client).await?,
        Workflow::TrainVoice => super::start_voice(client, train_voice::archive()).await?,
        _ => model_photo::from_url(client).await?.id().to_owned(),
    })
}
