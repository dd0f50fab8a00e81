//! What a crate that uses the client might do.

use metastudio::{Client, Error, Phase};

/// The ids of all training jobs that failed.
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
