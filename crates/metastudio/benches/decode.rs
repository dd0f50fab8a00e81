//! Time to decode a page of a hundred jobs, compared with serde's derives.
//!
//! The peer is what a person would write by hand for the same fields: texts, numbers and booleans of the
//! same types as in generated code, times as texts, and derived enums with a unit variant for unknown values.
//! It ignores unknown fields, does not keep the text of unknown enum values, and fails the page on an
//! unexpected value.
//!
//! Both decode the same bytes alternately, and only the ratios are meaningful: `cargo bench --bench decode`.

use std::{hint::black_box, time::Instant};

use metastudio::types::List2dModelTrainingJobResponse;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

/// The number of measurements of each, and of pages in a measurement.
const ROUNDS: usize = 400;
const PAGES: usize = 20;

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
    state: State,
    asset_id: Option<String>,
    project_id: Option<String>,
    cover_download_url: Option<String>,
    last_update_time: Option<String>,
    create_time: Option<String>,
    contact: Option<String>,
    batch_name: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    model_version: Option<ModelVersion>,
    matting_type: Option<MattingType>,
    model_resolution: Option<ModelResolution>,
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

#[derive(Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum State {
    WaitFileUpload,
    AutoVerifying,
    AutoVerifyFailed,
    ManualVerifying,
    ManualVerifyFailed,
    ManualVerifySuccess,
    TrainingDataPreprocessing,
    TrainingDataPreprocessFailed,
    TrainingDataPreprocessSuccess,
    Training,
    TrainFailed,
    TrainSuccess,
    InferenceDataPreprocessing,
    InferenceDataPreprocessFailed,
    WaitMainFileUpload,
    WaitAdminConfirm,
    WaitUserConfirm,
    JobReject,
    JobSuccess,
    JobFinish,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
enum ModelVersion {
    V2,
    V3,
    #[serde(rename = "V3.2")]
    V32,
    #[serde(rename = "V3.3")]
    V33,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum MattingType {
    Ai,
    Manual,
    #[serde(other)]
    Unknown,
}

#[derive(Deserialize)]
enum ModelResolution {
    #[serde(rename = "1080P")]
    FullHd,
    #[serde(rename = "4K")]
    UltraHd,
    #[serde(other)]
    Unknown,
}

/// A job as the service returns it; built as text, so that its fields keep their order.
fn job(index: usize) -> String {
    let state = [
        "TRAINING",
        "WAIT_USER_CONFIRM",
        "JOB_FINISH",
        "TRAIN_FAILED",
    ][index % 4];
    let contact = if index.is_multiple_of(3) {
        r#""10000000000""#
    } else {
        "null"
    };
    format!(
        r#"{{"job_id":"7d0f4c1be2a94f3f8c65d1a0{index:08x}","name":"Museum guide {index}","state":"{state}",
"asset_id":"a91be7c05d1f4a0cb7e9d1a0{index:08x}","project_id":"1f3a86d25c0b4e7f9a42c7d8e615b903",
"cover_download_url":"https://example.com/covers/7d0f4c1b/{index}.png?expires=86400&signature=not-a-real-one",
"last_update_time":"2025-02-03T10:21:44Z","create_time":"2025-02-02T16:05:12Z","contact":{contact},
"batch_name":"winter","tags":["museum","guide"],"model_version":"V3.2","matting_type":"AI",
"model_resolution":"1080P","app_user_id":"user-{index}","is_flexus":false,"is_live_copy":false,
"is_fast_flexus":false,"is_only_human_model":true,"optional_training_location":["cn-north-4"],
"is_background_replacement":false,"is_ondemand_resource":true}}"#
    )
    .replace('\n', "")
}

/// A page with these jobs.
fn page(jobs: &[String]) -> String {
    format!(r#"{{"count":{},"jobs":[{}]}}"#, jobs.len(), jobs.join(","))
}

/// The jobs with their fields sorted by name, and with additional fields.
fn reordered(jobs: &[String], more: &Value) -> anyhow::Result<Vec<String>> {
    let jobs = jobs.iter().map(|job| {
        let mut job: Map<String, Value> = serde_json::from_str(job)?;
        job.extend(more.as_object().cloned().unwrap_or_default());
        Ok(serde_json::to_string(&job)?)
    });
    jobs.collect()
}

/// Decodes pages, and returns the time per page in microseconds.
fn time<T: DeserializeOwned>(text: &str) -> anyhow::Result<f64> {
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
    let started = Instant::now();
    for _ in 0..PAGES {
        black_box(serde_json::from_slice::<T>(black_box(text.as_bytes()))?);
    }
    #[expect(clippy::cast_precision_loss, reason = "it is a small number")]
    Ok(started.elapsed().as_secs_f64() * 1e6 / PAGES as f64)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn main() -> anyhow::Result<()> {
    let jobs: Vec<String> = (0..100).map(job).collect();
    let more = json!({
        "new_time": "2025-02-03T10:21:44Z", "new_number": 7, "new_list": ["a", {"b": null}],
    });
    let pages = [
        ("fields in the contract's order", page(&jobs)),
        ("in another order", page(&reordered(&jobs, &Value::Null)?)),
        (
            "with three unknown fields, kept",
            page(&reordered(&jobs, &more)?),
        ),
    ];
    println!(
        "{:36} {:>8} {:>8} {:>6}",
        "a page of 100 jobs", "µs", "serde µs", "ratio"
    );
    for (label, page) in &pages {
        let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let (one, other) = (
                time::<List2dModelTrainingJobResponse>(page)?,
                time::<Page>(page)?,
            );
            ours.push(one);
            theirs.push(other);
            ratios.push(one / other);
        }
        println!(
            "{label:36} {:8.1} {:8.1} {:6.2}",
            median(ours),
            median(theirs),
            median(ratios)
        );
    }
    Ok(())
}
