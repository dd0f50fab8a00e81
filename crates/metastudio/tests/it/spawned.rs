//! That every future and stream of the client can be moved to a task of its own.

use metastudio::{
    AssetOutcome, CallOptions, Client, JobHandle, Method,
    transfer::{Content, Footage},
    types::{AvatarVideo, CreateAvatarVideo, CreateTrainingJob},
};

use crate::support::client;

/// Moves a future to a task, which it must be [`Send`] for, and ends the task.
fn spawn<F: Future<Output: Send> + Send + 'static>(future: F) {
    tokio::spawn(future).abort();
}

fn unreachable_client() -> Client {
    client("http://127.0.0.1:1")
}

#[tokio::test]
async fn calls_and_lists_are_sent_to_tasks() {
    let client = unreachable_client();
    let own = || client.clone();
    let one = own();
    spawn(async move { one.list_assets().send().await.map(|page| page.payload) });
    let one = own();
    spawn(async move { one.list_assets().pages().try_next().await.map(drop) });
    let one = own();
    spawn(async move {
        one.list_2d_model_training_job()
            .items()
            .distinct()
            .try_next()
            .await
            .map(drop)
    });
    let one = own();
    spawn(async move {
        let options = CallOptions::new().header("X-Own", "1");
        one.show_asset("a")
            .with_options(options)
            .send()
            .await
            .map(drop)
    });
    let one = own();
    spawn(async move {
        let request = one.request(Method::GET, "/v1/{project_id}/new");
        request.query("a", "b").send().await.map(drop)
    });
    let one = own();
    spawn(async move {
        let request = one.request(Method::POST, "/v1/{project_id}/new");
        request
            .json(&["a"])
            .send_json::<Vec<String>>()
            .await
            .map(drop)
    });
    spawn(client.list_assets().send());
}

#[tokio::test]
async fn jobs_are_sent_to_tasks() {
    let client = unreachable_client();
    let one = client.clone();
    spawn(async move {
        let order = CreateAvatarVideo::new().script_id("s");
        let started = one.create_2d_digital_human_video(&order).start().await;
        match started {
            Ok(job) => job.await.map(drop).map_err(drop),
            Err(_) => Err(()),
        }
    });
    // A handle is a future itself, and so is a reference to it.
    spawn(client.job::<AvatarVideo>("j1"));
    let mut handle: JobHandle<AvatarVideo> = client.job("j1");
    spawn(async move {
        let _ = (&mut handle).await;
        let _ = handle.refresh().await;
        handle.try_next().await.map(drop).map_err(drop)
    });
}

#[tokio::test]
async fn transfers_are_sent_to_tasks() {
    const URL: &str = "http://127.0.0.1:1/a";
    let client = unreachable_client();
    let transfer = || client.transfer();
    let one = client.clone();
    spawn(async move { one.transfer().get(URL).to_bytes().await });
    let one = client.clone();
    spawn(async move { one.transfer().get(URL).to_file("/nowhere/a").await });
    let one = client.clone();
    spawn(async move {
        let get = one.transfer().get(URL).on_progress(|_| ());
        get.into_stream().try_next().await.map(drop)
    });
    let one = client.clone();
    spawn(async move {
        let content = Content::file("/nowhere/a").await.map_err(drop)?;
        let _ = content.md5().await;
        one.transfer().put(URL, content).send().await.map_err(drop)
    });
    spawn(transfer().get(URL).to_bytes());
    spawn(transfer().put(URL, Content::bytes("x")).send());
}

#[tokio::test]
async fn workflows_are_sent_to_tasks() {
    let client = unreachable_client();
    let one = client.clone();
    spawn(async move { one.get_asset("a").await.map(drop) });
    let one = client.clone();
    spawn(async move {
        let mut upload = one.upload("a", "b.png", Content::bytes("x"));
        let _ = upload.run().await;
        upload.cancel().await.map(drop)
    });
    let one = client.clone();
    spawn(async move {
        let footage = Footage::new(Content::bytes("x"));
        one.train(CreateTrainingJob::new("n"), footage)
            .run()
            .await
            .map(drop)
    });
    let (one, other) = (client.clone(), client.clone());
    spawn(async move {
        let tagged: AssetOutcome = one.assets(["a"]).tag(["new"], ["old"]).await;
        drop(tagged);
        one.assets(["a"]).copy_to(&other).await
    });
    spawn(client.assets(["a"]).delete());
}
