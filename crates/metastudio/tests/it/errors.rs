//! The contents of errors.

use std::{error::Error as _, net::TcpListener, sync::Arc, time::Duration};

use httpmock::MockServer;
use metastudio::{Error, SystemClock};

use crate::support::{Recorder, builder, client};

async fn list_error(status: u16, content_type: &str, body: &str) -> Error {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.any_request();
            then.status(status)
                .header("Content-Type", content_type)
                .header("X-Request-Id", "req-1")
                .header("Location", "/elsewhere")
                .body(body);
        })
        .await;
    let result = client(&server.base_url())
        .list_2d_model_training_job()
        .send()
        .await;
    result.expect_err("an error")
}

#[tokio::test]
async fn every_envelope_is_read() {
    let cases: [(u16, &str, Option<&str>, Option<&str>); 14] = [
        (
            400,
            r#"{"error_code":"MSS.00000003","error_msg":"Invalid parameter"}"#,
            Some("MSS.00000003"),
            Some("Invalid parameter"),
        ),
        (
            401,
            r#"{"errorCode":"APIGW.0301","errorMsg":"no"}"#,
            Some("APIGW.0301"),
            Some("no"),
        ),
        (
            500,
            r#"{"code":"X.1","message":"m"}"#,
            Some("X.1"),
            Some("m"),
        ),
        (
            401,
            r#"{"error":{"code":401,"message":"m","title":"Unauthorized"}}"#,
            Some("401"),
            Some("m"),
        ),
        (
            400,
            r#"{"error":{"error_code":"C","error_msg":"m"}}"#,
            Some("C"),
            Some("m"),
        ),
        (
            400,
            r#"{"error":{"errorCode":"C","errorMsg":"m"}}"#,
            Some("C"),
            Some("m"),
        ),
        (
            400,
            r#"{"error":"bad","error_description":"worse"}"#,
            None,
            Some("worse"),
        ),
        (400, r#"{"error":"bad"}"#, None, Some("bad")),
        (
            400,
            r#"[{"error_code":"C","error_msg":"m"}]"#,
            Some("C"),
            Some("m"),
        ),
        (
            500,
            r#"{"error_code":"C","error_msg":null}"#,
            Some("C"),
            None,
        ),
        (
            502,
            "<html><head><TITLE> Bad gateway </TITLE></head></html>",
            None,
            Some("Bad gateway"),
        ),
        (503, "", None, Some("the response is empty")),
        (
            400,
            "[]",
            None,
            Some("the response (application/json, 2 bytes) has no error message"),
        ),
        (
            400,
            "gibberish",
            None,
            Some("the response (application/json, 9 bytes) has no error message"),
        ),
    ];
    for (status, body, code, message) in cases {
        let error = list_error(status, "application/json", body).await;
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.request_id(), Some("req-1"));
        assert_eq!(error.body(), body.as_bytes());
        let text = error.to_string();
        for part in [
            "List2dModelTrainingJob",
            &status.to_string(),
            code.unwrap_or(""),
            message.unwrap_or(""),
            "req-1",
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert!(!text.contains('\n'), "{text}");
    }
}

#[tokio::test]
async fn messages_state_the_failure_and_the_fix() {
    let error = list_error(
        400,
        "application/json",
        r#"{"error_code":"MSS.00000003","error_msg":"Invalid\nparameter"}"#,
    )
    .await;
    assert_eq!(
        error.to_string(),
        "List2dModelTrainingJob failed: 400 Bad Request, MSS.00000003: Invalid parameter (request req-1)",
    );
    let error = list_error(
        429,
        "application/json",
        r#"{"error_code":"APIGW.0308","error_msg":"Throttled","request_id":"inner"}"#,
    )
    .await;
    assert_eq!(
        error.to_string(),
        "List2dModelTrainingJob failed: 429 Too Many Requests, APIGW.0308: Throttled (request req-1); \
         help: the gateway limits calls by tenant, operation and region: call less often",
    );
    let denied = r#"{"error_code":"MSS.00000005","error_msg":"Forbidden","encoded_authorization_message":"XYZ"}"#;
    let error = list_error(403, "application/json", denied).await;
    assert_eq!(error.encoded_authorization_message(), Some("XYZ"));
    let error = list_error(
        401,
        "application/json",
        r#"{"error_code":"APIGW.0301","error_msg":"x"}"#,
    )
    .await;
    assert!(error.to_string().contains("15 minutes"), "{error}");
}

#[tokio::test]
async fn predicates_distinguish_kinds_of_errors() {
    type Predicate = fn(&Error) -> bool;
    let predicates: [(&str, Predicate); 6] = [
        ("auth", Error::is_auth),
        ("not found", Error::is_not_found),
        ("throttled", Error::is_throttled),
        ("server", Error::is_server_error),
        ("redirect", Error::is_redirect),
        ("decode", Error::is_decode),
    ];
    for (status, body, kind, may_have_executed) in [
        (400, "{}", "", false),
        (401, "{}", "auth", false),
        (403, "{}", "auth", false),
        (404, "{}", "not found", false),
        (408, "{}", "", true),
        (429, "{}", "throttled", false),
        (400, r#"{"error_code":"APIGW.0308"}"#, "throttled", false),
        (500, "{}", "server", true),
        (503, "", "server", true),
        (301, "{}", "redirect", true),
        (307, "{}", "redirect", true),
        (304, "", "redirect", true),
        (200, "null", "decode", true),
    ] {
        let error = list_error(status, "application/json", body).await;
        let kinds: Vec<&str> = predicates
            .iter()
            .filter(|(_, is)| is(&error))
            .map(|(name, _)| *name)
            .collect();
        assert_eq!(kinds.concat(), kind, "{status} {body}: {error}");
        assert_eq!(
            error.may_have_executed(),
            may_have_executed,
            "{status} {body}"
        );
    }
}

#[tokio::test]
async fn a_success_with_an_unexpected_body_is_an_error() {
    for (body, part) in [
        ("<!DOCTYPE html><html></html>", "HTML"),
        ("", "empty"),
        ("  \n", "empty"),
        ("null", "null"),
        ("[]", "a list"),
        (r#"{"count":1,"jobs":[{"job_id":"1""#, "EOF"),
        (r#"{"count":1} trailing"#, "trailing"),
    ] {
        let error = list_error(200, "application/json", body).await;
        assert!(error.is_decode(), "{body}");
        let text = format!("{error:?}");
        assert!(
            text.contains(part) && text.contains("req-1") && text.contains("200"),
            "{body}: {text}"
        );
        assert_eq!(error.body(), body.as_bytes());
    }
    let error = list_error(204, "application/json", "").await;
    assert!(error.is_decode(), "{error}");
}

#[tokio::test]
async fn a_delete_with_the_response_of_a_proxy_is_an_error() {
    let server = Recorder::responding("200 OK", "text/html", "<html>log in</html>");
    let error = client(&server.endpoint)
        .delete_2d_model_training_job("a")
        .send()
        .await
        .expect_err("not the service");
    assert!(error.is_decode() && error.may_have_executed(), "{error}");
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let target = Recorder::responding("200 OK", "application/json", "{}");
    let server = Recorder::start(format!(
        "HTTP/1.1 302 Found\r\nLocation: {}/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        target.endpoint,
    ));
    let error = client(&server.endpoint)
        .list_2d_model_training_job()
        .send()
        .await
        .expect_err("redirected");
    assert!(
        error.is_redirect() && error.to_string().contains("redirects are not followed"),
        "{error}"
    );
    assert_eq!((server.received().len(), target.received().len()), (1, 0));
}

#[tokio::test]
async fn a_truncated_body_is_an_error() {
    let server = Recorder::start(
        "HTTP/1.1 200 OK\r\nX-Request-Id: req-1\r\nContent-Length: 100\r\n\r\n{\"count\":1}",
    );
    let error = client(&server.endpoint)
        .list_2d_model_training_job()
        .send()
        .await
        .expect_err("truncated");
    assert!(error.is_broken() && error.may_have_executed(), "{error}");
    assert_eq!(
        (
            error.request_id(),
            error.status().map(|status| status.as_u16())
        ),
        (Some("req-1"), Some(200))
    );
    assert!(error.source().is_some());
}

#[tokio::test]
async fn oversized_bodies_are_errors() -> anyhow::Result<()> {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n8\r\n{\"a\":1, \r\n8\r\n \"b\":2 }\r\n0\r\n\r\n";
    for server in [
        Recorder::responding("200 OK", "application/json", r#"{"a":1, "b":2 }"#),
        Recorder::start(chunked),
    ] {
        let small = builder(&server.endpoint).max_response_bytes(10).build()?;
        let error = small
            .list_2d_model_training_job()
            .send()
            .await
            .expect_err("too large");
        assert!(
            error.is_decode() && error.to_string().contains("larger than 10 bytes"),
            "{error}"
        );
        assert!(
            client(&server.endpoint)
                .list_2d_model_training_job()
                .send()
                .await
                .is_ok()
        );
    }
    Ok(())
}

#[tokio::test]
async fn connection_failures_mean_nothing_was_sent() -> anyhow::Result<()> {
    let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let error = client(&format!("http://{free}"))
        .list_2d_model_training_job()
        .send()
        .await
        .expect_err("no connection");
    assert!(
        error.is_connect() && !error.may_have_executed() && !error.is_timeout(),
        "{error}"
    );
    let text = error.to_string();
    assert!(
        text.starts_with("List2dModelTrainingJob was not sent: there is no connection"),
        "{text}"
    );
    assert!(
        error.source().is_some() && !text.contains("0123abcd"),
        "{text}"
    );
    Ok(())
}

#[tokio::test]
async fn timed_out_calls_may_have_executed() -> anyhow::Result<()> {
    let silent = TcpListener::bind("127.0.0.1:0")?;
    let client = builder(&format!("http://{}", silent.local_addr()?))
        .clock(Arc::new(SystemClock))
        .timeout(Duration::from_millis(50))
        .build()?;
    let error = client
        .delete_2d_model_training_job("a")
        .send()
        .await
        .expect_err("silence");
    assert!(
        error.is_timeout() && error.may_have_executed() && !error.is_connect(),
        "{error}"
    );
    Ok(())
}

#[tokio::test]
async fn a_connection_closed_without_a_response_is_broken() {
    let server = Recorder::start("");
    let error = client(&server.endpoint)
        .delete_2d_model_training_job("a")
        .send()
        .await
        .expect_err("closed");
    assert!(error.is_broken() && error.may_have_executed(), "{error}");
}
