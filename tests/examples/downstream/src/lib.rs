//! An example of a crate that uses the client.

use metastudio::{Client, Error, Phase};

/// Returns the ids of all failed training jobs.
pub async fn failed(client: &Client) -> Result<Vec<String>, Error> {
    let mut jobs = client.list_2d_model_training_job().items();
    let mut failed = Vec::new();
    while let Some(job) = jobs.try_next().await? {
        if job.state.phase() == Some(Phase::Failed) {
            failed.push(job.job_id);
        }
    }
    Ok(failed)
}
