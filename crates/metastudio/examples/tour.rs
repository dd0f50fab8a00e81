//! A tour of the client against a mock server: nothing to set up, no network.
//!
//! `cargo run -p metastudio --example tour` lists, pages, filters and deletes, once with signatures
//! and once with a token, and shows what refusals look like.

use anyhow::{Context, ensure};
use comfy_table::{ContentArrangement, Table, presets};
use metastudio::{Client, Credentials, Response, types::TrainingJobState};
use metastudio_mock::MockServer;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::start().context("the mock server does not start")?;
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
    println!("\n{received} requests reached the server, and each was authenticated there.");
    Ok(())
}

/// What was called, and what came of it.
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
    fn done<T>(&mut self, auth: &str, call: &str, answer: &Response<T>, result: &str) {
        let (status, id) = (answer.status().as_u16().to_string(), answer.request_id());
        self.table
            .add_row([auth, call, &status, result, id.unwrap_or("-")]);
    }

    fn refused(&mut self, auth: &str, call: &str, error: &metastudio::Error) {
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
    calls.done(
        auth,
        "list training jobs, limit 5",
        &page,
        &format!("{} of {total}", page.jobs.len()),
    );

    let mut pages = client.list_2d_model_training_job().limit(100).pages();
    let mut seen = 0;
    while let Some(page) = pages.try_next().await? {
        seen += page.jobs.len();
        calls.done(auth, "  page of 100", &page, &format!("{seen} of {total}"));
    }
    ensure!(
        i64::try_from(seen)? == i64::from(total),
        "the pages hold {seen} of {total} jobs"
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
    calls.done(auth, "  in TRAINING or WAIT_USER_CONFIRM", &page, &found);
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
    calls.done(auth, "list videos of the last month", &videos, &found);
    let models = client.list_picture_modeling_jobs().send().await?;
    let (jobs, count) = (
        &models.picture_modeling_jobs,
        models.count.unwrap_or_default(),
    );
    let found = format!("{} of {count}", jobs.len());
    calls.done(auth, "list picture modelings", &models, &found);

    let done = client
        .list_2d_model_training_job()
        .state([TrainingJobState::JobFinish])
        .send()
        .await?;
    let job = done.jobs.first().context("no job is finished")?;
    let answer = client
        .delete_2d_model_training_job(&*job.job_id)
        .send()
        .await?;
    calls.done(auth, "delete a finished job", &answer, "deleted");
    let again = client
        .delete_2d_model_training_job(&*job.job_id)
        .send()
        .await;
    let error = again.err().context("a deleted job was deleted again")?;
    ensure!(error.is_not_found(), "{error}");
    calls.refused(auth, "  the same again", &error);

    let refused = client.delete_2d_model_training_job(busy).send().await;
    let error = refused.err().context("a job in training was deleted")?;
    calls.refused(auth, "delete a job in training", &error);

    let error = client
        .list_2d_model_training_job()
        .limit(101)
        .send()
        .await
        .err();
    let error = error.context("a limit of 101 was accepted")?;
    ensure!(error.is_invalid_request(), "{error}");
    calls.refused(auth, "list with limit 101", &error);
    Ok(())
}
