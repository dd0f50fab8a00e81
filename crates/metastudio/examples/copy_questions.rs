//! Copies questions in bulk: exports those of a skill, and imports them into another.
//!
//! `cargo run -p metastudio --features import-export,chat-knowledge --example copy_questions` runs it with a
//! mock server.

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use metastudio::{
    Client, FilePart,
    types::{CreateKnowledgeSkillRequest, ImportExportTask},
};
use metastudio_mock::{Fault, MockServer};

/// The kind of resources that are pairs of question and answer.
const QUESTIONS: &str = "knowledge-intent-question-create";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = MockServer::start()?;
    // A poll and the import are throttled, and a download fails.
    for operation in ["ShowTask", "ImportResource"] {
        server.inject(Fault::respond(429).operation(operation).nth(1))?;
    }
    let download = Fault::reset_after_execution().operation("DownloadResultFile");
    server.inject(download.nth(1))?;
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(server.credentials().clone())
        .project_id(server.project_id())
        .build()?;
    run(&client).await
}

pub(crate) async fn run(client: &Client) -> anyhow::Result<()> {
    let from = skill(client, "Opening hours", "HOURS").await?;
    let to = skill(client, "Opening hours, copied", "HOURS_COPY").await?;
    let questions = export(client, &from).await?;
    println!("{} bytes of questions", questions.len());
    let task = import(client, &to, questions).await?;
    println!(
        "{:?} of {:?} questions were imported",
        task.success_count, task.total_count
    );
    Ok(())
}

/// Creates a skill, which questions belong to, and returns its id.
pub(crate) async fn skill(client: &Client, name: &str, identify: &str) -> anyhow::Result<String> {
    let skill = CreateKnowledgeSkillRequest::new()
        .name(name)
        .identify(identify);
    let skill = client.create_knowledge_skill(&skill).send().await?;
    Ok(skill.into_inner().skill_id)
}

/// Exports the questions of a skill, and returns the file.
pub(crate) async fn export(client: &Client, skill_id: &str) -> anyhow::Result<Vec<u8>> {
    let export = client.export_resource(QUESTIONS).business_id(skill_id);
    let task_id = export.send().await?.into_inner().value;
    let task_id = task_id.context("the export has no id")?;
    finished(client, &task_id).await?;
    let file = client.download_result_file(&*task_id).send().await?;
    ensure!(!file.is_empty(), "nothing was exported");
    Ok(file.to_vec())
}

/// Imports a file of questions into a skill, and returns the finished task.
pub(crate) async fn import(
    client: &Client,
    skill_id: &str,
    questions: Vec<u8>,
) -> anyhow::Result<ImportExportTask> {
    let file = FilePart::new("questions.xlsx", "application/octet-stream", questions);
    // The call is retried only if the service has not executed it, so that nothing is imported twice.
    let import = client
        .import_resource(QUESTIONS, file)
        .business_id(skill_id);
    let task_id = import.send().await?.into_inner().value;
    let task_id = task_id.context("the import has no id")?;
    let task = finished(client, &task_id).await?;
    // The result lists what could not be imported, and why.
    let result = client.download_result_file(&*task_id).send().await?;
    println!("{} bytes of results", result.len());
    Ok(task)
}

/// Waits for a task. Its states are undocumented, but a finished one has an end.
async fn finished(client: &Client, task_id: &str) -> anyhow::Result<ImportExportTask> {
    for _ in 0..60 {
        let task = client.show_task(task_id).send().await?.into_inner();
        if task.end_time.is_some() {
            return Ok(task);
        }
        client.clock().sleep(Duration::from_secs(1)).await;
    }
    bail!("the task {task_id} did not end within a minute")
}
