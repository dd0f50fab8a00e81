//! Bodies that contradict their status or their type.

use super::{JOBS, client, list, with_header};
use crate::{Error, testing::Stub, tests::service::Client};

const ERROR: &str = r#"{"error_code":"MSS.00000003","error_msg":"Invalid parameter"}"#;

fn client_of(body: &'static str) -> Client {
    let response = move |_: &_| with_header(Stub::response(200, body), "x-request-id", "req-1");
    client(Stub::with(response)).0
}

#[tokio::test]
async fn an_error_with_status_200_is_an_error() {
    let client = client_of(ERROR);
    let listed = list(&client).send().await.map(drop);
    let deleted = client.delete_2d_model_training_job("1").send().await;
    for error in [listed, deleted.map(drop)].map(|result| result.expect_err("it is an error")) {
        assert_eq!(
            (error.code(), error.message(), error.request_id()),
            (
                Some("MSS.00000003"),
                Some("Invalid parameter"),
                Some("req-1")
            )
        );
        assert!(
            error.may_have_executed() && !error.is_transient(),
            "{error}"
        );
        assert_eq!(error.attempts().len(), 1);
    }
}

#[tokio::test]
async fn throttling_with_status_200_is_retried() {
    let throttled = r#"{"error_code":"APIGW.0308","error_msg":"throttled"}"#;
    let stub = Stub::new([Stub::response(200, throttled), Stub::response(200, JOBS)]);
    let (client, _) = client(stub);
    let page = list(&client).send().await.expect("the second attempt");
    assert!(page.attempts()[0].failure().is_some());
    assert!(!page.attempts()[0].may_have_executed());
}

async fn ids(body: &'static str) -> Result<String, Error> {
    let page = list(&client_of(body)).send().await?;
    Ok(serde_json::to_string(&page.into_inner()).expect("JSON"))
}

#[tokio::test]
async fn one_malformed_value_does_not_fail_the_page() {
    for (body, read) in [
        (
            r#"{"count":2,"jobs":[{"job_id":"a\ud800"},{"job_id":"2"}]}"#,
            "{\"count\":2,\"jobs\":[{\"job_id\":\"a\u{fffd}\"},{\"job_id\":\"2\"}]}",
        ),
        (
            "{\"count\":2,\"jobs\":[{\"job_id\":\"a\nb\"},{\"job_id\":\"2\"}]}",
            r#"{"count":2,"jobs":[{"job_id":"a\nb"},{"job_id":"2"}]}"#,
        ),
        (
            r#"{"count":1e999,"jobs":[{"job_id":"1"},{"job_id":"2"}]}"#,
            r#"{"count":"1e999","jobs":[{"job_id":"1"},{"job_id":"2"}]}"#,
        ),
        (
            "\u{feff}{\"jobs\":[{\"job_id\":\"1\"}]}",
            r#"{"jobs":[{"job_id":"1"}]}"#,
        ),
    ] {
        assert_eq!(ids(body).await.expect("a page"), read, "{body}");
    }
}

#[tokio::test]
async fn bodies_that_need_too_much_memory_are_errors() {
    for element in ["null,", "{},", "1,"] {
        let elements = element.repeat(8_000_000 / element.len());
        let body = format!(r#"{{"jobs":[{elements}null]}}"#);
        let (client, _) = client(Stub::new([Stub::response(200, body)]));
        let error = list(&client).send().await.map(drop).expect_err(element);
        assert!(error.is_decode(), "{error}");
        assert!(
            format!("{error:?}").contains("too much memory"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn unknown_fields_that_need_too_much_memory_are_errors() {
    let long_key = format!("\"{}\":0,", "k".repeat(12));
    for (open, element, close) in [
        (r#"{"new":["#, "0,", "0]}"),
        (r#"{"jobs":[{"job_id":"1","new":["#, "[],", "0]}]}"),
        (r#"{"new":{"a":["#, "{},", "0]}}"),
        (r#"{"jobs":{"new":["#, "1,", "0]}}"),
        (r#"{"count":["#, "1,", "0]}"),
    ] {
        let body = [open, &element.repeat(8_000_000 / element.len()), close].concat();
        let (client, _) = client(Stub::new([Stub::response(200, body)]));
        let error = list(&client).send().await.map(drop).expect_err(open);
        let text = format!("{error:?}");
        assert!(text.contains("too much memory"), "{open}: {text}");
    }
    let few = [
        r#"{"new":{"#,
        &long_key.repeat(10_000),
        r#""z":[1.5,"a",null,{"b":-1}]}}"#,
    ]
    .concat();
    let (client, _) = client(Stub::new([Stub::response(200, few)]));
    list(&client).send().await.expect("an ordinary page");
}

#[tokio::test]
async fn errors_name_the_undecodable_element() {
    let error = ids(r#"{"count":2,"jobs":[{"job_id":"1"},{"job_id":"2}]}"#).await;
    let error = error.expect_err("not JSON");
    assert!(error.is_decode(), "{error}");
    assert!(error.to_string().contains(", in /jobs/1/job_id"), "{error}");
}
