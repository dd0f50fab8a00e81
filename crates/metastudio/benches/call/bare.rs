//! The call written by hand, with reqwest and serde's derives.

use std::hint::black_box;

use anyhow::ensure;
use cpu_time::ProcessTime;
use serde::Deserialize;

use crate::{LIMIT, PROJECT, server};

pub(crate) struct Bare {
    client: reqwest::Client,
    url: String,
}

impl Bare {
    pub(crate) fn new(server: &str) -> anyhow::Result<Self> {
        Ok(Self {
            client: reqwest::Client::builder().no_proxy().build()?,
            url: format!("{server}/v1/{PROJECT}/digital-human-training-manage/user/jobs"),
        })
    }

    /// Makes calls, and returns the processor time per call in microseconds.
    pub(crate) async fn calls(&self, calls: usize) -> anyhow::Result<f64> {
        let started = ProcessTime::now();
        for _ in 0..calls {
            let url = format!("{}?limit={LIMIT}", self.url);
            let response = self.client.get(url).send().await?.error_for_status()?;
            let page: Page = serde_json::from_slice(&response.bytes().await?)?;
            ensure!(page.jobs.len() == server::JOBS);
            black_box(page);
        }
        Ok(started.elapsed().as_secs_f64() * 1e6 / calls as f64)
    }
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the benchmark measures decoding it")]
struct Page {
    count: Option<i32>,
    #[serde(default)]
    jobs: Vec<Job>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the benchmark measures decoding it")]
struct Job {
    job_id: String,
    name: String,
    state: String,
    asset_id: Option<String>,
    project_id: Option<String>,
    cover_download_url: Option<String>,
    last_update_time: Option<String>,
    create_time: Option<String>,
    contact: Option<String>,
    batch_name: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    model_version: Option<String>,
    matting_type: Option<String>,
    model_resolution: Option<String>,
    app_user_id: Option<String>,
    is_flexus: Option<bool>,
    is_live_copy: Option<bool>,
    is_fast_flexus: Option<bool>,
    is_only_human_model: Option<bool>,
    #[serde(default)]
    optional_training_location: Vec<String>,
    is_background_replacement: Option<bool>,
    is_ondemand_resource: Option<bool>,
}
