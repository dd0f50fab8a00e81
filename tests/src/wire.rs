//! Requests as they are on the wire: only what is random, or secret, is replaced.

use std::{collections::BTreeSet, future::Future};

use huaweicloud_auth::{ReceivedRequest, Verifier};
use metastudio::{
    Client, Credentials, Error,
    operation::{self, Location},
    types::{
        ModelResolution, PictureModelingState, SortDir, SortKey, TrainingJobState, VideoJobState,
        VideoJobType,
    },
};

use crate::support::{
    client::{builder, keys, noon, token},
    one_shot::{OneShot, Request},
};

const APP_USER: &str = "user 1, of (many); ~\"quoted\"";

/// Sends the same call with keys and with a token, and returns both requests.
async fn capture<F>(call: impl Fn(Client) -> F) -> [Request; 2]
where
    F: Future<Output = Result<(), Error>>,
{
    let with = async |credentials: Credentials| {
        let server = OneShot::start("{}");
        let client = builder(&server.url)
            .credentials(credentials)
            .app_user_id(APP_USER)
            .build();
        call(client.expect("complete")).await.expect("an answer");
        server.request()
    };
    [with(keys()).await, with(token()).await]
}

/// The requests as text.
fn show(requests: &[Request; 2]) -> String {
    requests.each_ref().map(show_one).join("\n\n")
}

fn show_one(request: &Request) -> String {
    let mut headers: Vec<String> = request
        .headers
        .iter()
        .map(|(name, value)| format!("{name}: {}", stable(name, value)))
        .collect();
    headers.sort();
    let body = String::from_utf8_lossy(&request.body);
    let head = format!(
        "{} {}\n{}",
        request.method,
        request.target,
        headers.join("\n")
    );
    format!("{head}\n\n{body}").trim_end().to_owned()
}

/// The value without what differs from run to run, or from version to version.
fn stable(name: &str, value: &str) -> String {
    let before = |mark: &str| value.split_once(mark).map_or(value, |(before, _)| before);
    match name {
        "authorization" => format!("{}Signature=[signature]", before("Signature=")),
        "host" => format!("{}:[port]", before(":")),
        "user-agent" => value.replace(env!("CARGO_PKG_VERSION"), "[version]"),
        _ => value.to_owned(),
    }
}

/// The signature that the text leaves out is that of what was sent.
fn verify(request: &Request) {
    let headers: Vec<(&str, &[u8])> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_bytes()))
        .collect();
    let (path, query) = request.parts();
    let received = ReceivedRequest::new(&request.method, path)
        .with_query(query)
        .with_headers(&headers)
        .with_body(&request.body);
    let verified = Verifier::new().verify(&received, noon(), |_| Some(keys()));
    assert!(verified.is_ok(), "{verified:?}: {request:?}");
}

/// Every parameter that the operation table has is in the request.
fn is_complete(operation: &str, request: &Request) {
    let (_, query) = request.parts();
    let sent: BTreeSet<&str> = query
        .split('&')
        .map(|pair| pair.split('=').next().unwrap_or_default())
        .collect();
    for parameter in table(operation).parameters {
        let name = parameter.name;
        let is_sent = match parameter.location {
            Location::Query => sent.contains(name),
            Location::Header => request.header(&name.to_ascii_lowercase()).is_some(),
            Location::Path => true,
            _ => panic!("{operation}: a test of {name} in the body is missing"),
        };
        assert!(is_sent, "{operation}: set {name} in this test");
    }
}

fn table(id: &str) -> &'static operation::Operation {
    let mut all = operation::ALL.iter();
    all.find(|operation| operation.id == id)
        .unwrap_or_else(|| panic!("no operation {id}"))
}

macro_rules! on_the_wire {
    ($($name:ident: $operation:literal, |$client:ident| $call:expr;)*) => {
        $(
            #[tokio::test]
            async fn $name() {
                let requests = capture(async |$client: Client| $call.send().await.map(|_| ())).await;
                is_complete($operation, &requests[0]);
                verify(&requests[0]);
                let on_the_wire = show(&requests);
                insta::assert_snapshot!(on_the_wire);
            }
        )*

        #[test]
        fn every_operation_is_shown() {
            let shown = BTreeSet::from([$($operation),*]);
            let all: BTreeSet<&str> = operation::ALL.iter().map(|operation| operation.id).collect();
            assert_eq!(shown, all);
        }
    };
}

on_the_wire! {
    list_training_jobs: "List2dModelTrainingJob", |client| client
        .list_2d_model_training_job()
        .offset(2_147_483_647)
        .limit(100)
        .state([TrainingJobState::Training, TrainingJobState::JobFinish, "BRAND NEW/é".into()])
        .sort_key(SortKey::UpdateTime)
        .sort_dir(SortDir::Desc)
        .create_since("2025-01-24T18:00:00.5+08:00")
        .create_until(noon())
        .query_project_id("1f3a86d25c0b4e7f9a42c7d8e615b903")
        .update_since("2025-02-01T00:00:00Z")
        .update_until("not a time")
        .batch_name("spring, summer & autumn")
        .tag("50% off + more")
        .job_id("a/b?c#d")
        .name("导游 🎬 ~*'()!\"\\")
        .model_resolution(ModelResolution::N4k)
        .is_flexus(true)
        .is_live_copy(false)
        .train_location("cn-north-4")
        .is_ondemand_resource(true);
    delete_training_job: "Delete2dModelTrainingJob", |client| client
        .delete_2d_model_training_job("efc5 a/b%2F?x=1&y#导游");
    list_videos: "ListDigitalHumanVideo", |client| client
        .list_digital_human_video()
        .offset(0)
        .limit(1)
        .state([VideoJobState::Succeed, VideoJobState::Block])
        .sort_key("brand_new")
        .sort_dir(SortDir::Asc)
        .create_since("1970-01-01T00:00:00Z")
        .create_until(noon())
        .fuzzy_query_field(["script_id", "asset_name", "a,b c"])
        .script_id("脚本=1")
        .asset_name(" ")
        .job_type(VideoJobType::N2dDigitalHumanVideo)
        .job_id("")
        .job_ids(["2", "1", "2"]);
    list_picture_modelings: "ListPictureModelingJobs", |client| client
        .list_picture_modeling_jobs()
        .offset(10)
        .limit(10)
        .state([PictureModelingState::PartialSucceed])
        .sort_key(SortKey::AssetOrder)
        .sort_dir("sideways")
        .create_since(noon())
        .create_until("2025-03-11T20:00:00+08:00");
}

#[tokio::test]
async fn a_call_without_options_sends_none() {
    let requests = capture(async |client: Client| {
        let none: [TrainingJobState; 0] = [];
        let call = client.list_2d_model_training_job().state(none);
        call.send().await.map(|_| ())
    });
    let requests = requests.await;
    verify(&requests[0]);
    let on_the_wire = show(&requests);
    insta::assert_snapshot!(on_the_wire);
}
