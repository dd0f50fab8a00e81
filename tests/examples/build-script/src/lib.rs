//! An example of a crate that generates its client when it is built.

include!(concat!(env!("OUT_DIR"), "/client.rs"));

use huaweicloud_core::Error;

/// Returns the names of all training jobs.
pub async fn names(client: &client::Client) -> Result<Vec<String>, Error> {
    let mut jobs = client.list_2d_model_training_job().items();
    let mut names = Vec::new();
    while let Some(job) = jobs.try_next().await? {
        names.push(job.name);
    }
    Ok(names)
}
