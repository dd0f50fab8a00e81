//! Examples of the client's types.

use std::{
    sync::{Arc, Mutex},
    time::SystemTime,
};

use metastudio::{
    Backoff, CallOptions, Client, Credentials, Extra, FilePart, JobError, JobId, Method,
    NeverRetry, Phase, PollPolicy, RateLimits, Region, ResumePoint, RetryBudget, RetryPolicy,
    SERVICE, SafeRetry, SystemClock, Timeout, Timeouts, Timestamp,
    drift::{DriftEvent, DriftLog},
    dynamic::{self, Input},
    operation::{LIST_2D_MODEL_TRAINING_JOB, NextMarker},
    testing::{ManualClock, Stub},
    transfer::{
        Content, ContentVersion, Footage, ProgressObserver, Recordings, Sentence, VoiceEdition,
    },
    types::{
        CreateAsyncTtsJobRequest, CreateTrainingJob, CreateVoiceTrainingJobRequest,
        TrainingJobBasicInfo, TrainingJobState,
    },
};
use serde_json::json;

use super::{HUSH, SIGNED, Shown};
use crate::support::client::{SECRET, TOKEN, builder, keys, noon, token};

/// A stub whose responses quote these secrets.
fn quoting(secrets: &str) -> Stub {
    let message = format!("bad {secrets} at {SIGNED}");
    let rejected = json!({"error_code": "C", "error_msg": message}).to_string();
    let job = json!({
        "job_id": "1",
        "contact": HUSH,
        "cover_download_url": SIGNED,
        "brand_new": message,
    });
    let jobs = json!({"count": 1, "jobs": [job, 7], "unexpected": message}).to_string();
    let count = Mutex::new(0);
    Stub::with(move |_| {
        let mut count = count.lock().expect("not poisoned");
        *count += 1;
        match *count {
            1 => Stub::response(503, rejected.clone()),
            2 => Stub::response(200, jobs.clone()),
            _ => Stub::response(401, rejected.clone()),
        }
    })
}

pub(super) async fn shown() -> Shown {
    let mut shown = Shown::default();
    settings(&mut shown);
    operations(&mut shown);
    let temporary = keys().with_security_token(TOKEN);
    calls(&mut shown, temporary, &format!("{SECRET} {TOKEN}")).await;
    calls(&mut shown, token(), TOKEN).await;
    drift(&mut shown).await;
    transfers(&mut shown).await;
    super::messages::add(&mut shown).await;
    shown
}

/// Makes a call that succeeds at the second attempt, and one that fails.
async fn calls(shown: &mut Shown, credentials: Credentials, secrets: &str) {
    let failures = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&failures);
    let policy = SafeRetry.no_retry_if(move |failure| {
        let mut seen = seen.lock().expect("not poisoned");
        seen.push(format!("{failure:?}"));
        false
    });
    let stub = quoting(secrets);
    let builder = builder("http://service.example")
        .credentials(credentials)
        .proxy("http://user:hush@proxy.example:8080")
        .root_certificates(HUSH)
        .iam_endpoint("http://iam.example")
        .retry(policy)
        .transport(stub.clone());
    shown.add("ClientBuilder", &builder);
    let client = builder.build().expect("complete");
    shown.add("Client", &client);
    let mut call = client.call(&LIST_2D_MODEL_TRAINING_JOB);
    call.set("name", HUSH);
    shown.add("Call", &call);
    let request = client.list_2d_model_training_job().name(HUSH);
    shown.add("Pages", &request.clone().pages());
    shown.add("Items", &request.clone().items());

    let page = request.clone().send().await.expect("the second attempt");
    shown.add("Response", &page);
    shown.add("Attempt", &page.attempts());
    shown.add("Extra", &page.extra);
    shown.add("AllFields", &huaweicloud_core::AllFields(&*page));
    shown.add("ResponseParts", &page.into_parts().1);
    let error = request.send().await.expect_err("rejected");
    shown.add_error("Error", &error);
    shown.0.push((
        "Error",
        error.body().escape_ascii().to_string().replace(HUSH, ""),
    ));
    shown.add("Attempt", &error.attempts());
    for failure in failures.lock().expect("not poisoned").iter() {
        shown.0.push(("Failure", failure.clone()));
    }
    dynamic_calls(shown, &client.with_app_user_id(HUSH)).await;
    shown.add("Stub", &stub);
    streams(shown, &client).await;
    let misconfigured = Client::builder().endpoint(format!("https://user:{HUSH}@service.example"));
    shown.add_error("Error", &misconfigured.build().expect_err("a password"));
}

/// Makes calls by the ids of operations.
async fn dynamic_calls(shown: &mut Shown, client: &Client) {
    let input = Input::new().set("name", HUSH).body(HUSH);
    shown.add("Input", &input);
    let rejected = dynamic::request(client, "List2dModelTrainingJob", input);
    shown.add_error("Error", &rejected.expect_err("it has no body"));
    let job = json!({"job_id": "1", "contact": HUSH, "cover_download_url": SIGNED});
    let page = Stub::response(200, json!({"count": 1, "jobs": [job]}).to_string());
    let client = builder("http://service.example")
        .transport(Stub::new([page]))
        .build()
        .expect("complete");
    let request = || {
        let input = Input::new().set("name", HUSH);
        dynamic::request(&client, "List2dModelTrainingJob", input).expect("a name")
    };
    shown.add("Request", &request());
    shown.add("Pages", &request().pages().expect("a list"));
    shown.add("Items", &request().items().expect("a list"));
    let response = request().send().await.expect("a page");
    shown.add("Output", &response.into_inner());
}

/// Adds streams, jobs, and their resume points.
async fn streams(shown: &mut Shown, client: &Client) {
    let page = |id: &str, total| {
        let page = json!({"count": total, "jobs": [{"job_id": id, "contact": HUSH}]});
        Stub::response(200, page.to_string())
    };
    let changing = builder("http://service.example")
        .transport(Stub::new([page("1", 2), page("2", 3), page("3", 3)]))
        .build()
        .expect("complete");
    let mut changing = changing.list_2d_model_training_job().items();
    while changing.try_next().await.expect("a page").is_some() {}
    shown.add("TotalChange", &changing.total_changed().expect("a change"));
    let items = client.list_2d_model_training_job().name(HUSH).items();
    shown.add("ResumePoint", &items.resume_point());
    shown.add("Blocking", &items.into_blocking());
    shown.add_error(
        "InvalidResumePoint",
        &"hush".parse::<ResumePoint>().expect_err("no number"),
    );
    let sending = client.list_2d_model_training_job().name(HUSH).send();
    shown.add("SendFuture", &sending);
    shown.add_error(
        "ParseEnumError",
        &"new".parse::<TrainingJobState>().expect_err("unknown"),
    );
    let handle = client.job::<TrainingJobBasicInfo>("1");
    shown.add("JobHandle", &handle);
    let mut job = TrainingJobBasicInfo::default();
    job.contact = Some(HUSH.to_owned());
    job.cover_download_url = Some(SIGNED.to_owned());
    shown.add_error("JobError", &JobError::Failed(Box::new(job)));
    shown.add("PollPolicy", &PollPolicy::default());
}

/// Adds drift events of responses with secrets.
async fn drift(shown: &mut Shown) {
    let reported = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&reported);
    let client = builder("http://service.example")
        .transport(quoting(SECRET))
        .drift_observer(move |event: &DriftEvent| {
            seen.lock().expect("not poisoned").push(event.clone());
        })
        .build()
        .expect("complete");
    let page = client.list_2d_model_training_job().send().await;
    page.expect("the second attempt");
    let reported = reported.lock().expect("not poisoned");
    shown.add("DriftEvent", &*reported);
    shown.add("DriftKind", &reported.first().expect("drift").kind);
    shown.add("DriftLog", &DriftLog::new(HUSH.as_bytes().to_vec()));
}

fn settings(shown: &mut Shown) {
    shown.add("Backoff", &Backoff::default());
    let options = CallOptions::new()
        .retry(NeverRetry)
        .header("X-Token", HUSH)
        .credentials(Credentials::ak_sk("AK", HUSH));
    shown.add("CallOptions", &options);
    let request = builder("http://127.0.0.1:1").build().expect("complete");
    let request = request.request(Method::GET, "/v1").query("a", HUSH);
    shown.add(
        "RawRequest",
        &request.header("X-Token", HUSH).bytes("text/plain", HUSH),
    );
    let mut extra = Extra::default();
    extra.insert("brand_new", HUSH);
    shown.add("Extra", &extra);
    shown.add("FilePart", &FilePart::new("a.png", "image/png", HUSH));
    shown.add("ManualClock", &ManualClock::new(noon()));
    shown.add("Phase", &Phase::Waiting);
    shown.add("RateLimits", &RateLimits::none());
    shown.add("Region", &Region::CN_NORTH_4);
    shown.add("RetryBudget", &RetryBudget::default());
    shown.add("RetryLimits", &SafeRetry.limits());
    shown.add("SafeRetry", &SafeRetry);
    shown.add("NeverRetry", &NeverRetry);
    shown.add("WithLimits", &SafeRetry.attempt_limit(2));
    shown.add("RetryIf", &SafeRetry.retry_if(|_| true));
    shown.add("NoRetryIf", &SafeRetry.no_retry_if(|_| true));
    shown.add("SystemClock", &SystemClock);
    shown.add("Timeout", &Timeout::Off);
    shown.add("Timeouts", &Timeouts::new());
    shown.add("Timestamp", &Timestamp::from(noon()));
    let time = SystemTime::try_from(&Timestamp::from("late"));
    shown.add_error("InvalidTimestamp", &time.expect_err("no time"));
    let region = "CN North 4".parse::<Region>();
    shown.add_error("InvalidRegion", &region.expect_err("blanks"));
    shown.add("JobId", &JobId::from(("room", "job")));
    let TrainingJobState::Unknown(state) = "BRAND_NEW".into() else {
        panic!("a state that is known");
    };
    shown.add("UnknownValue", &state);
}

async fn transfers(shown: &mut Shown) {
    let stub = Stub::with(|request| {
        let target = request.uri().path();
        if target.ends_with("/files") {
            let url = format!("http://store.example/a?signature={HUSH}");
            let body = json!({"file_id": "f1", "upload_url": url});
            return Stub::response(200, body.to_string());
        }
        if target.ends_with("/user/jobs") {
            let url = format!("http://store.example/v?signature={HUSH}");
            let body = json!({"job_id": "j1", "training_video_upload_url": [url]});
            return Stub::response(200, body.to_string());
        }
        if target.ends_with("/tts-jobs") {
            let job = json!({"job_id": "done", "job_state": "SUCCEED"});
            let body = json!({"count": 1, "data": [job]});
            return Stub::response(200, body.to_string());
        }
        if target.ends_with("/async-jobs/done") {
            let url = format!("http://store.example/s?signature={HUSH}");
            let body = json!({"state": "SUCCEED", "audio_file_url": url});
            return Stub::response(200, body.to_string());
        }
        if target.ends_with("/batch-action") {
            return Stub::response(403, r#"{"error_code": "C", "error_msg": "no"}"#);
        }
        Stub::response(403, format!("<Error><Message>{HUSH}</Message></Error>"))
    });
    let client = builder("http://service.example")
        .transport(stub)
        .build()
        .expect("complete");
    let url = format!("http://store.example/a?signature={HUSH}");
    let content = Content::bytes(HUSH);
    shown.add("Content", &content);
    shown.add("Transfer", &client.transfer());
    shown.add("Get", &client.transfer().get(&url));
    shown.add("Download", &client.transfer().get(&url).into_stream());
    let version: ContentVersion = serde_json::from_value(json!({"length": 1})).expect("valid");
    shown.add("ContentVersion", &version);
    let put = client.transfer().put(&url, content.clone());
    shown.add("Put", &put);
    shown.add("ProgressObserver", &ProgressObserver::new(|_| ()));
    shown.add_error("TransferError", &put.send().await.expect_err("rejected"));
    let progress = Arc::new(Mutex::new(None));
    let log = Arc::clone(&progress);
    let mut upload = client
        .upload("a1", "a.png", content)
        .on_progress(move |progress| *log.lock().expect("not poisoned") = Some(progress));
    shown.add_error("UploadError", &upload.run().await.expect_err("rejected"));
    shown.add("Upload", &upload);
    shown.add("UploadState", &upload.state().expect("it was created"));
    let progress = *progress.lock().expect("not poisoned");
    shown.add("Progress", &progress.expect("it was sent"));
    let missing = client.get_asset("a1").await.expect_err("rejected");
    shown.add_error("AssetContentError", &missing);
    let footage = Footage::new(Content::bytes(HUSH)).cover(Content::bytes(HUSH));
    shown.add("Footage", &footage);
    let mut training = client.train(CreateTrainingJob::new("n").contact(HUSH), footage);
    shown.add_error(
        "TrainingError",
        &training.run().await.expect_err("rejected"),
    );
    shown.add("Training", &training);
    voices(shown, &client).await;
    let assets = client.assets(["a1"]);
    shown.add("Assets", &assets);
    let outcome = assets.delete().await;
    shown.add_error("AssetFailure", &outcome.failed[0].1);
    shown.add("AssetOutcome", &outcome);
}

async fn voices(shown: &mut Shown, client: &Client) {
    let sentence = Sentence::new(Content::bytes(HUSH), "Welcome.");
    shown.add("Sentence", &sentence);
    let recordings = Recordings::sentences([sentence]).authorization(Content::bytes(HUSH));
    shown.add("Recordings", &recordings);
    shown.add("VoiceEdition", &VoiceEdition::Basic);
    let settings = CreateVoiceTrainingJobRequest::new("n").phone(HUSH);
    let mut training = client.train_voice(VoiceEdition::Basic, settings, recordings);
    shown.add_error(
        "VoiceTrainingError",
        &training.run().await.expect_err("rejected"),
    );
    shown.add("VoiceTraining", &training);
    let mut speech = client.synthesize(CreateAsyncTtsJobRequest::new());
    shown.add_error("SpeechError", &speech.run().await.expect_err("rejected"));
    shown.add("Speech", &speech);
    let mut speech = client.resume_synthesis("done");
    let files = speech.run().await.expect("a job that succeeded");
    shown.add("SpeechFiles", &files);
}

fn operations(shown: &mut Shown) {
    let operation = &LIST_2D_MODEL_TRAINING_JOB;
    let parameter = &operation.parameters[0];
    shown.add("Operation", operation);
    shown.add("Method", &operation.method);
    shown.add("Retry", &operation.retry);
    shown.add("NextMarker", &NextMarker::LastElement("id"));
    shown.add("Pagination", operation.pagination.as_ref().expect("a list"));
    shown.add("JobFields", operation.job.as_ref().expect("jobs"));
    shown.add("Parameter", parameter);
    shown.add("Location", &parameter.location);
    shown.add("ListStyle", &parameter.list);
    shown.add("Status", &operation.statuses);
    shown.add("Success", &operation.success);
    shown.add("Service", &SERVICE);
    shown.add("ClientParameter", &SERVICE.parameters()[0]);
}
