//! Calls that are rejected before anything is sent.

use httpmock::MockServer;
use metastudio::Error;

use crate::support::client;

/// Checks the error of a call that was rejected.
#[track_caller]
fn assert_rejected<T>(result: Result<T, Error>, parameter: &str, part: &str) {
    let Err(error) = result else {
        panic!("{parameter} was not rejected")
    };
    assert!(error.is_invalid_request() && !error.may_have_executed());
    assert_eq!(error.parameter(), Some(parameter));
    let text = error.to_string();
    assert!(text.contains(parameter) && text.contains(part), "{text}");
    assert!(text.starts_with(error.operation().unwrap_or("?")), "{text}");
}

#[tokio::test]
async fn rejected_calls_are_not_sent() {
    let server = MockServer::start_async().await;
    let any = server.mock_async(|when, then| {
        when.any_request();
        then.status(204);
    });
    let any = any.await;
    let client = client(&server.base_url());

    for id in ["", ".", ".."] {
        assert_rejected(
            client.delete_2d_model_training_job(id).send().await,
            "job_id",
            "another resource",
        );
    }
    let list = || client.list_2d_model_training_job();
    assert_rejected(list().limit(101).send().await, "limit", "1..=100");
    assert_rejected(list().limit(0).send().await, "limit", "1..=100");
    assert_rejected(list().offset(-1).send().await, "offset", "0..=2147483647");
    assert_rejected(list().state(["A,B"]).send().await, "state", "comma");
    assert_rejected(
        list().pages().page_size(101).try_next().await,
        "limit",
        "1..=100",
    );
    assert_rejected(
        list().offset(-1).items().try_next().await,
        "offset",
        "0..=2147483647",
    );
    for user in ["张三", "a\r\nX-Evil: 1", ""] {
        let client = client.with_app_user_id(user);
        assert_rejected(
            client.list_2d_model_training_job().send().await,
            "X-App-UserId",
            "",
        );
        assert_rejected(
            client.delete_2d_model_training_job("a").send().await,
            "X-App-UserId",
            "",
        );
    }
    let error = list()
        .limit(101)
        .offset(-1)
        .send()
        .await
        .expect_err("rejected");
    assert!(
        error.to_string().contains("limit is 101") && error.to_string().contains("offset is -1")
    );

    assert_eq!(any.calls_async().await, 0);
    client
        .delete_2d_model_training_job("a")
        .send()
        .await
        .expect("a good call");
    assert_eq!(any.calls_async().await, 1);
}
