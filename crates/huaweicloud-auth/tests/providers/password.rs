//! Tests of tokens by user name and password.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use huaweicloud_auth::{
    CredentialKind,
    provider::{Context, IamUser, PasswordProvider, ProjectScope, ProvideCredentials},
    transport::TransportErrorKind,
};
use serde_json::{Value, json};

use crate::support::{Instantly, Script, error_text, headers, now};

const USER: IamUser<'_> = IamUser {
    domain: "account",
    name: "user",
    password: "hid\"den\\\n\u{1}é",
};

fn provider() -> PasswordProvider {
    let scope = ProjectScope::Name("cn-north-4".to_owned());
    PasswordProvider::new("https://iam.example.com/", USER, scope)
}

fn token(value: &'static str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("X-Subject-Token", HeaderValue::from_static(value));
    headers
}

const BODY: &str =
    r#"{"token":{"expires_at":"2025-01-25T08:09:10.123000Z","project":{"id":"0123abcd"}}}"#;

#[tokio::test]
async fn a_token_is_requested() -> anyhow::Result<()> {
    let script = Script::default().respond_with(201, token("hidden-token"), BODY);
    let provided = script.provide(&provider()).await?;
    assert_eq!(provided.credentials().kind(), CredentialKind::Token);
    assert_eq!(provided.credentials().expose_token(), Some("hidden-token"));
    assert_eq!(
        provided.expires_at(),
        Some(now() + Duration::from_millis(86_400_123))
    );
    assert_eq!(provided.project_id(), Some("0123abcd"));
    assert_eq!(provided.iam_endpoint(), Some("https://iam.example.com/"));

    let sent = script.sent();
    let (head, body) = sent.trim_end().rsplit_once('\n').unwrap();
    assert_eq!(
        head,
        "POST https://iam.example.com/v3/auth/tokens\nhost: iam.example.com\n\
         accept: application/json\ncontent-type: application/json"
    );
    let body: Value = serde_json::from_str(body)?;
    let user = json!({
        "name": USER.name,
        "password": USER.password,
        "domain": { "name": USER.domain },
    });
    assert_eq!(
        body,
        json!({ "auth": {
            "identity": { "methods": ["password"], "password": { "user": user } },
            "scope": { "project": { "name": "cn-north-4" } },
        } })
    );
    Ok(())
}

#[tokio::test]
async fn a_project_id_in_the_scope_is_provided() -> anyhow::Result<()> {
    let body = r#"{"token":{"expires_at":"2025-01-25T08:09:10Z"}}"#;
    let by_id = ProjectScope::Id("0123abcd".to_owned());
    let script = Script::default().respond_with(201, token("hidden"), body);
    let by_id = PasswordProvider::new("http://127.0.0.1:8080", USER, by_id);
    assert_eq!(script.provide(&by_id).await?.project_id(), Some("0123abcd"));
    assert!(
        script
            .sent()
            .contains(r#""scope":{"project":{"id":"0123abcd"}}"#)
    );

    let script = Script::default().respond_with(201, token("hidden"), body);
    assert_eq!(script.provide(&provider()).await?.project_id(), None);
    Ok(())
}

#[tokio::test]
async fn error_responses_are_reported_without_the_password() {
    let rejected = "failed: IAM issued no token for the user \"user\" of the account \"account\": it \
                    returned status";
    for (status, body, expected) in [
        (
            401,
            json!({ "error": { "code": 401, "message": format!("wrong: {}", USER.password) } }),
            "401 (401: wrong: [redacted])",
        ),
        (
            400,
            json!({ "error_code": "IAM.0011", "error_msg": "no such account" }),
            "400 (IAM.0011: no such account)",
        ),
        (
            302,
            json!(null),
            "302 with a redirect, which is not a response of the service; help: check the proxy and \
             the endpoint",
        ),
    ] {
        let script = Script::default().respond(status, &body.to_string());
        assert_eq!(
            error_text(script.provide(&provider()).await),
            format!("{rejected} {expected}")
        );
    }
}

#[tokio::test]
async fn invalid_responses_are_errors() {
    for (headers, body, expected) in [
        (HeaderMap::new(), BODY, "has no header X-Subject-Token"),
        (token(""), BODY, "is invalid: the token is empty"),
        (
            token("t"),
            "{",
            "has no JSON body: EOF while parsing an object at line 1 column 1",
        ),
        (token("t"), "[]", "has no valid time in token.expires_at"),
        (
            token("t"),
            r#"{"token":{"expires_at":"2025-01-25"}}"#,
            "has no valid time in token.expires_at",
        ),
        (
            token("hidden"),
            "<html><title>Log in, hidden</title>",
            "has an HTML page titled \"Log in, [redacted]\" instead of JSON; help: check the proxy \
             and the endpoint",
        ),
    ] {
        let script = Script::default().respond_with(201, headers, body);
        assert_eq!(
            error_text(script.provide(&provider()).await),
            format!("failed: the response of IAM with a token {expected}")
        );
    }
    let script = Script::default().fail(TransportErrorKind::Connect);
    assert_eq!(
        error_text(script.provide(&provider()).await),
        "transient: IAM at https://iam.example.com/ did not respond: no connection could be \
         established, and nothing was sent: as scripted"
    );
    let scope = ProjectScope::Id("p".to_owned());
    let nowhere = PasswordProvider::new("iam.example.com", USER, scope);
    let text = error_text(Script::default().provide(&nowhere).await);
    assert!(
        text.starts_with("failed: IAM: the endpoint is invalid"),
        "{text}"
    );
}

#[tokio::test]
async fn transient_errors_are_retried() -> anyhow::Result<()> {
    let script = Script::default()
        .respond(429, "")
        .fail(TransportErrorKind::Connect)
        .respond_with(201, token("hidden-token"), BODY);
    let timer = Instantly::default();
    let context = Context::new(&script, now()).with_timer(&timer);
    let provided = provider().provide(&context).await?;
    assert_eq!(provided.credentials().expose_token(), Some("hidden-token"));
    assert_eq!((script.count(), timer.pauses().len()), (3, 2));
    Ok(())
}

#[tokio::test]
async fn a_wrong_clock_is_reported_and_the_password_sent_once() {
    let date = headers([("date", "Fri, 24 Jan 2025 08:35:00 GMT")]);
    let script = Script::default().respond_with(401, date, "");
    let timer = Instantly::default();
    let context = Context::new(&script, now()).with_timer(&timer);
    let error = provider().provide(&context).await.unwrap_err();
    assert!(!error.is_transient());
    assert_eq!((script.count(), timer.server_times().len()), (1, 1));
}
