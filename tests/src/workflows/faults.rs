//! Faults in passing: they cost a workflow attempts, and nothing else.

use std::time::Duration;

use metastudio_mock::Fault;

use super::{Studio, WAITING, Workflow};
use crate::support::contract::operations;

/// Workflows that send content.
const UPLOADING: [Workflow; 2] = [Workflow::UploadFile, Workflow::TrainAvatar];

async fn runs(workflow: Workflow, studio: &Studio) {
    let run = workflow.run(studio).await;
    run.unwrap_or_else(|error| panic!("{workflow:?}: {error:?}"));
}

#[tokio::test]
async fn a_reset_in_mid_upload_is_made_good() {
    for workflow in UPLOADING {
        for number in 1..=3 {
            let studio = Studio::new(0);
            let reset = Fault::reset_before_execution().method("PUT").nth(number);
            studio.inject(reset);
            runs(workflow, &studio).await;
            assert_eq!(studio.answered("PUT", None), 1, "{workflow:?}");
        }
    }
}

#[tokio::test]
async fn an_upload_that_broke_off_goes_on() {
    for (workflow, first) in [(Workflow::UploadFile, 2), (Workflow::TrainAvatar, 1)] {
        let studio = Studio::new(0);
        // After the first part has been sent, all attempts at the second fail.
        let outage = Fault::reset_before_execution().method("PUT");
        studio.inject(outage.skip(first).times(5));
        runs(workflow, &studio).await;
        assert_eq!(studio.answered("PUT", None), 5, "{workflow:?}");
        // Cover and three parts: what was sent is not sent again.
        let sent = studio.answered("PUT", Some(200));
        assert!(workflow != Workflow::UploadFile || sent == 4, "{sent}");
    }
}

#[tokio::test]
async fn a_throttled_poll_is_tried_again() {
    for (workflow, show) in WAITING {
        let studio = Studio::new(0);
        let wait = Duration::from_secs(2);
        let throttled = Fault::answer(429).retry_after(wait);
        studio.inject(throttled.operation(show).nth(1));
        runs(workflow, &studio).await;
        assert_eq!(studio.answered("GET", Some(429)), 1, "{workflow:?}");
    }
}

#[tokio::test]
async fn every_first_call_may_be_throttled() {
    for workflow in Workflow::ALL {
        let studio = Studio::new(0);
        for operation in operations() {
            let throttled = Fault::answer(429).operation(operation.id());
            studio.inject(throttled.nth(1));
        }
        runs(workflow, &studio).await;
    }
}

#[tokio::test]
async fn looking_fails_in_passing() {
    for workflow in Workflow::ALL {
        for fault in [Fault::answer(503), Fault::reset_after_execution()] {
            let studio = Studio::new(0);
            studio.inject(fault.method("GET").nth(1));
            runs(workflow, &studio).await;
        }
    }
}
