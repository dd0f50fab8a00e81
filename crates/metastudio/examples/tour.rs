//! A tour of the client with a mock server, without any setup.
//!
//! `cargo run -p metastudio --example tour` lists, pages, filters and deletes, first with signatures and
//! then with a token, and prints what errors look like.

use anyhow::{Context, ensure};
use comfy_table::{ContentArrangement, Table, presets};
use metastudio::{Client, Credentials, Response, types::TrainingJobState};
use metastudio_mock::MockServer;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::start().context("starting the mock server failed")?;
    println!("server    {}\n", server.url());
    let mut calls = Calls::default();
    tour(&server, server.credentials().clone(), "AK/SK", &mut calls).await?;
    tour(
        &server,
        Credentials::token(server.token()),
        "token",
        &mut calls,
    )
    .await?;
    println!("{}", calls.table.trim_fmt());
    let received = server.requests().len();
    println!("\nthe server received {received} requests, and authenticated each of them");
    Ok(())
}

/// A table of calls and their results.
struct Calls {
    table: Table,
}

impl Default for Calls {
    fn default() -> Self {
        let mut table = Table::new();
        table
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(132);
        table.set_header(["auth", "call", "status", "result", "request id"]);
        Self { table }
    }
}

impl Calls {
    fn succeeded<T>(&mut self, auth: &str, call: &str, response: &Response<T>, result: &str) {
        let (status, id) = (
            response.status().as_u16().to_string(),
            response.request_id(),
        );
        self.table
            .add_row([auth, call, &status, result, id.unwrap_or("-")]);
    }

    fn failed(&mut self, auth: &str, call: &str, error: &metastudio::Error) {
        let status = error
            .status()
            .map_or("not sent".to_owned(), |status| status.as_u16().to_string());
        let result = match (error.code(), error.message()) {
            (Some(code), Some(message)) => format!("{code}: {message}"),
            _ => error.to_string(),
        };
        self.table.add_row([
            auth,
            call,
            &status,
            &result,
            error.request_id().unwrap_or("-"),
        ]);
    }
}

async fn tour(
    server: &MockServer,
    credentials: Credentials,
    auth: &str,
    calls: &mut Calls,
) -> anyhow::Result<()> {
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(credentials)
        .project_id(server.project_id())
        .build()?;

    let page = client.list_2d_model_training_job().limit(5).send().await?;
    let total = page.count.unwrap_or_default();
    calls.succeeded(
        auth,
        "list training jobs, limit 5",
        &page,
        &format!("{} of {total}", page.jobs.len()),
    );

    let mut pages = client.list_2d_model_training_job().pages();
    let mut seen = 0;
    while let Some(page) = pages.try_next().await? {
        seen += page.jobs.len();
        calls.succeeded(auth, "  page of 100", &page, &format!("{seen} of {total}"));
    }
    ensure!(
        i64::try_from(seen)? == i64::from(total),
        "the pages have {seen} of {total} jobs"
    );

    let states = [
        TrainingJobState::Training,
        TrainingJobState::WaitUserConfirm,
    ];
    let page = client
        .list_2d_model_training_job()
        .state(states)
        .limit(100)
        .send()
        .await?;
    let found = format!("{} jobs", page.jobs.len());
    calls.succeeded(auth, "  in TRAINING or WAIT_USER_CONFIRM", &page, &found);
    let busy = page
        .jobs
        .iter()
        .find(|job| job.state == TrainingJobState::Training);
    let busy = busy.context("no job is in training")?.job_id.clone();

    let videos = client.list_digital_human_video().send().await?;
    let found = format!(
        "{} of {}",
        videos.jobs.len(),
        videos.count.unwrap_or_default()
    );
    calls.succeeded(auth, "list videos of the last month", &videos, &found);
    let models = client.list_picture_modeling_jobs().send().await?;
    let (jobs, count) = (
        &models.picture_modeling_jobs,
        models.count.unwrap_or_default(),
    );
    let found = format!("{} of {count}", jobs.len());
    calls.succeeded(auth, "list picture modelings", &models, &found);

    let done = client
        .list_2d_model_training_job()
        .state([TrainingJobState::JobFinish])
        .send()
        .await?;
    let job = done.jobs.first().context("no job is finished")?;
    let response = client
        .delete_2d_model_training_job(&*job.job_id)
        .send()
        .await?;
    calls.succeeded(auth, "delete a finished job", &response, "deleted");
    let again = client
        .delete_2d_model_training_job(&*job.job_id)
        .send()
        .await;
    let error = again.err().context("a job was deleted twice")?;
    ensure!(error.is_not_found(), "{error}");
    calls.failed(auth, "  delete it again", &error);

    let result = client.delete_2d_model_training_job(busy).send().await;
    let error = result.err().context("a job in training was deleted")?;
    calls.failed(auth, "delete a job in training", &error);

    let error = client
        .list_2d_model_training_job()
        .limit(101)
        .send()
        .await
        .err();
    let error = error.context("a limit of 101 was accepted")?;
    ensure!(error.is_invalid_request(), "{error}");
    calls.failed(auth, "list with limit 101", &error);
    Ok(())
}
