//! Transient faults, after which workflows succeed.

use std::time::Duration;

use metastudio_mock::Fault;

use super::{Studio, WAITING, Workflow};
use crate::support::contract::operations;

/// Workflows that upload content.
const UPLOADING: [Workflow; 3] = [
    Workflow::UploadFile,
    Workflow::TrainAvatar,
    Workflow::TrainVoiceBySentence,
];

async fn runs(workflow: Workflow, studio: &Studio) {
    let run = workflow.run(studio).await;
    run.unwrap_or_else(|error| panic!("{workflow:?}: {error:?}"));
}

#[tokio::test]
async fn an_upload_with_a_reset_connection_is_retried() {
    for workflow in UPLOADING {
        for number in 1..=3 {
            let studio = Studio::new(0);
            let reset = Fault::reset_before_execution().method("PUT").nth(number);
            studio.inject(reset);
            runs(workflow, &studio).await;
            assert_eq!(studio.count("PUT", None), 1, "{workflow:?}");
        }
    }
}

#[tokio::test]
async fn a_failed_upload_is_resumed() {
    for (workflow, first) in [
        (Workflow::UploadFile, 2),
        (Workflow::TrainAvatar, 1),
        (Workflow::TrainVoice, 1),
        (Workflow::TrainVoiceBySentence, 4),
    ] {
        let studio = Studio::new(0);
        // After the first part was uploaded, all attempts for the second fail.
        let outage = Fault::reset_before_execution().method("PUT");
        studio.inject(outage.skip(first).times(5));
        runs(workflow, &studio).await;
        assert_eq!(studio.count("PUT", None), 5, "{workflow:?}");
        // The cover and three parts: uploaded parts are not uploaded again.
        let sent = studio.count("PUT", Some(200));
        let expected = match workflow {
            Workflow::UploadFile => 4,
            // The archive and the letter.
            Workflow::TrainVoice => 2,
            // Twenty recordings with their texts, and the letter.
            Workflow::TrainVoiceBySentence => 41,
            _ => sent,
        };
        assert_eq!(sent, expected, "{workflow:?}");
    }
}

#[tokio::test]
async fn a_throttled_poll_is_retried() {
    for (workflow, show) in WAITING {
        let studio = Studio::new(0);
        let wait = Duration::from_secs(2);
        let throttled = Fault::respond(429).retry_after(wait);
        studio.inject(throttled.operation(show).nth(1));
        runs(workflow, &studio).await;
        assert_eq!(studio.count("GET", Some(429)), 1, "{workflow:?}");
    }
}

#[tokio::test]
async fn stopped_streams_have_ended_even_without_a_response() {
    let studio = Studio::new(0);
    let lost = Fault::reset_after_execution().operation("StopSmartLive");
    studio.inject(lost.nth(1));
    runs(Workflow::GoLive, &studio).await;
}

#[tokio::test]
async fn calls_that_may_have_executed_are_not_repeated() {
    for (workflow, operation) in [
        (Workflow::SynthesizeSpeech, "CreateAsyncTtsJob"),
        (Workflow::TrainVoice, "CreateTrainingBasicJob"),
        (Workflow::GoLive, "StartSmartLive"),
        (Workflow::AskRobot, "CreateRole"),
        (Workflow::CopyQuestions, "ImportResource"),
    ] {
        let studio = Studio::new(0);
        let lost = Fault::reset_after_execution().operation(operation);
        studio.inject(lost.nth(1));
        let run = workflow.run(&studio).await;
        let count = studio.server.count(operation).expect("an operation");
        // Only a workflow that resumes by itself could send it again.
        assert!(run.is_err(), "{workflow:?}");
        assert_eq!(count.received, 1, "{workflow:?}");
    }
}

#[tokio::test]
async fn every_first_call_may_be_throttled() {
    for workflow in Workflow::ALL {
        let studio = Studio::new(0);
        for operation in operations() {
            let throttled = Fault::respond(429).operation(operation.id());
            studio.inject(throttled.nth(1));
        }
        runs(workflow, &studio).await;
    }
}

#[tokio::test]
async fn failed_reads_are_retried() {
    for workflow in Workflow::ALL {
        for fault in [Fault::respond(503), Fault::reset_after_execution()] {
            let studio = Studio::new(0);
            studio.inject(fault.method("GET").nth(1));
            runs(workflow, &studio).await;
        }
    }
}
