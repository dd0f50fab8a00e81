//! That what the client returns can be moved to a task of its own.

use metastudio::{Client, types::CreateAvatarVideo};

use crate::support::client;

/// Moves a future to a task, which it must be [`Send`] for, and ends the task.
fn spawn<F: Future<Output: Send> + Send + 'static>(future: F) {
    tokio::spawn(future).abort();
}

#[tokio::test]
async fn futures_and_streams_are_sent_to_tasks() {
    let client: Client = client("http://127.0.0.1:1");
    let (one, two, three, four) = (client.clone(), client.clone(), client.clone(), client);
    spawn(async move { one.list_assets().send().await.map(|page| page.into_inner()) });
    spawn(async move { two.list_assets().pages().try_next().await.map(drop) });
    spawn(async move { three.list_assets().items().try_next().await.map(drop) });
    spawn(async move {
        let order = CreateAvatarVideo::new().script_id("s");
        let started = four.create_2d_digital_human_video(&order).start().await;
        match started {
            Ok(job) => job.await.map(drop).map_err(drop),
            Err(_) => Err(()),
        }
    });
}
