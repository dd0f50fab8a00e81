//! Unexpected responses, of which no value may be lost.

use httpmock::MockServer;
use metastudio::types::{List2dModelTrainingJobResponse, TrainingJobState};
use serde_json::json;

use crate::support::{JOBS, client};

#[tokio::test]
async fn unexpected_values_do_not_affect_others() -> anyhow::Result<()> {
    let document = json!({
        "count": "6",
        "brand_new": {"a": [1]},
        "jobs": [
            {"job_id": "1", "name": "one", "state": "TRAINING", "create_time": "2023-12-08T08:30:56Z"},
            {"job_id": "2", "name": "two", "state": "BRAND_NEW_STATE", "tags": null, "new": true},
            {"job_id": "3", "state": null, "create_time": "yesterday", "tags": "not a list"},
            {"job_id": 4, "name": "four", "state": "JOB_FINISH", "contact": {"phone": 1}},
            null,
            "not a job",
        ],
    });
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method("GET").path(JOBS);
            then.status(200)
                .header("X-Request-Id", "req-1")
                .json_body(document.clone());
        })
        .await;

    let page = client(&server.base_url())
        .list_2d_model_training_job()
        .send()
        .await?;
    assert_eq!((page.count, page.request_id()), (Some(6), Some("req-1")));
    assert_eq!(page.extra.get("brand_new"), Some(&document["brand_new"]));
    let ids: Vec<&str> = page.jobs.iter().map(|job| job.job_id.as_str()).collect();
    assert_eq!(ids, ["1", "2", "3", "4", "", ""]);

    assert_eq!(page.jobs[0].state, TrainingJobState::Training);
    assert!(
        page.jobs[0]
            .create_time
            .as_ref()
            .and_then(|time| time.to_system_time())
            .is_some()
    );
    assert_eq!(page.jobs[1].state.as_str(), "BRAND_NEW_STATE");
    assert!(!page.jobs[1].state.is_known() && page.jobs[1].state.phase().is_none());
    assert!(page.jobs[1].tags.is_empty());
    assert_eq!(page.jobs[1].extra.get("new"), Some(&json!(true)));
    let time = page.jobs[2]
        .create_time
        .as_ref()
        .map(|time| (time.as_str(), time.to_system_time()));
    assert_eq!(time, Some(("yesterday", None)));
    assert_eq!(page.jobs[2].extra.get("tags"), Some(&json!("not a list")));
    assert_eq!(
        page.jobs[3].extra.get("contact"),
        Some(&json!({"phone": 1}))
    );

    let written = serde_json::to_string(&*page)?;
    let again: List2dModelTrainingJobResponse = serde_json::from_str(&written)?;
    assert_eq!(again, page.into_inner());
    let written: serde_json::Value = serde_json::from_str(&written)?;
    assert_eq!(written["brand_new"], document["brand_new"]);
    assert_eq!(written["jobs"][1]["state"], "BRAND_NEW_STATE");
    assert_eq!(written["jobs"][2]["tags"], "not a list");
    assert_eq!(written["jobs"][5], "not a job");
    Ok(())
}
