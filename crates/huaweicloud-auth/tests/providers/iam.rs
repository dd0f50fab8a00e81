//! The project of a region.

use huaweicloud_auth::{
    Credentials, ReceivedRequest, SigningError, Verifier, canonical_query,
    iam::{ProjectError, find_project},
    provider::Context,
    transport::TransportErrorKind,
};

use crate::support::{Script, now};

async fn find(script: &Script, credentials: &Credentials) -> Result<String, String> {
    let context = Context::new(script, now());
    find_project(
        &context,
        "https://iam.example.com:8443/base",
        "cn-north-4",
        credentials,
    )
    .await
    .map_err(|error| format!("{:#}", anyhow::Error::new(error)))
}

fn key() -> Credentials {
    Credentials::ak_sk("AKEXAMPLE", "hidden-secret").with_security_token("hidden-token")
}

#[tokio::test]
async fn the_question_is_signed() {
    let script = Script::default().answer(200, r#"{"projects":[{"id":"0123abcd","name":"x"}]}"#);
    assert_eq!(find(&script, &key()).await.as_deref(), Ok("0123abcd"));
    assert!(!script.logged().contains("hidden"));

    let sent = script.sent();
    let mut lines = sent.trim_end().lines();
    assert_eq!(
        lines.next(),
        Some("GET https://iam.example.com:8443/base/v3/projects?name=cn-north-4")
    );
    let headers: Vec<(&str, &[u8])> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name, value.as_bytes()))
        .collect();
    let received = ReceivedRequest::new("GET", "/base/v3/projects")
        .with_query("name=cn-north-4")
        .with_headers(&headers);
    let verified = Verifier::new().verify(&received, now(), |_| Some(key()));
    assert!(verified.is_ok(), "{verified:?}");
}

#[tokio::test]
async fn a_token_is_sent_as_it_is() {
    let script = Script::default().answer(200, r#"{"projects":[{"id":"0123abcd"}]}"#);
    let found = find(&script, &Credentials::token("hidden-token")).await;
    assert_eq!(found.as_deref(), Ok("0123abcd"));
    assert!(script.sent().contains("\nx-auth-token: hidden-token\n"));
    assert!(!script.logged().contains("hidden"));
}

#[tokio::test]
async fn a_region_is_encoded() {
    let script = Script::default().answer(200, r#"{"projects":[]}"#);
    let context = Context::new(&script, now());
    let region = "a b&c=ü";
    let error = find_project(&context, "http://iam", region, &key()).await;
    assert!(matches!(error, Err(ProjectError::None { region: told }) if told == region));
    let query = canonical_query([("name", region)]);
    assert!(
        script
            .sent()
            .starts_with(&format!("GET http://iam/v3/projects?{query}\n"))
    );
}

#[tokio::test]
async fn whatever_is_not_one_project_is_told() {
    for (script, expected) in [
        (
            Script::default().answer(200, r#"{"projects":[]}"#),
            "IAM knows no project for the region \"cn-north-4\" with these credentials: check the \
             region, or set the project id that the console shows under \"My Credentials\"",
        ),
        (
            Script::default().answer(200, r#"{"projects":[{"id":"a"},{"id":"b"},{"id":"c"}]}"#),
            "IAM knows several projects for the region \"cn-north-4\": set the project id to one \
             of a, b, c",
        ),
        (
            Script::default().answer(
                403,
                r#"{"error":{"code":403,"message":"hidden-token has no right, nor hidden-secret"}}"#,
            ),
            "IAM does not tell the project id: it answered with status 403 (403: [redacted] has no \
             right, nor [redacted]); check the credentials, or set the project id",
        ),
        (
            Script::default().answer(200, r#"{"projects":[{"name":"cn-north-4"}]}"#),
            "IAM's answer has no list of projects with ids: check that the address is that of IAM",
        ),
        (
            Script::default().answer(200, "<html>"),
            "IAM's answer has no list of projects with ids: check that the address is that of IAM",
        ),
        (
            Script::default().fail(TransportErrorKind::Timeout),
            "IAM gave no answer when asked for the project id: there was no whole answer in time: \
             as scripted",
        ),
    ] {
        assert_eq!(find(&script, &key()).await, Err(expected.to_owned()));
    }
}

#[tokio::test]
async fn what_cannot_be_sent_is_not() {
    let script = Script::default();
    let context = Context::new(&script, now());
    let unusable = Credentials::ak_sk("AKEXAMPLE", "");
    let error = find_project(&context, "https://iam", "cn-north-4", &unusable).await;
    assert!(matches!(
        error,
        Err(ProjectError::Signing(SigningError::Credentials(_)))
    ));
    let error = find_project(&context, "iam.example.com", "cn-north-4", &key()).await;
    assert!(matches!(error, Err(ProjectError::InvalidEndpoint)));
    assert_eq!(script.sent(), "");
}
