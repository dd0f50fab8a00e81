//! Tokens by name and password.

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use huaweicloud_auth::{
    CredentialKind,
    provider::{IamUser, PasswordProvider, ProjectScope},
    transport::TransportErrorKind,
};
use serde_json::{Value, json};

use crate::support::{Script, now, told};

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
async fn a_token_is_asked_for() -> anyhow::Result<()> {
    let script = Script::default().answer_with(201, token("hidden-token"), BODY);
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
async fn a_project_that_was_given_by_id_is_known_anyway() -> anyhow::Result<()> {
    let body = r#"{"token":{"expires_at":"2025-01-25T08:09:10Z"}}"#;
    let by_id = ProjectScope::Id("0123abcd".to_owned());
    let script = Script::default().answer_with(201, token("hidden"), body);
    let by_id = PasswordProvider::new("http://127.0.0.1:8080", USER, by_id);
    assert_eq!(script.provide(&by_id).await?.project_id(), Some("0123abcd"));
    assert!(
        script
            .sent()
            .contains(r#""scope":{"project":{"id":"0123abcd"}}"#)
    );

    let script = Script::default().answer_with(201, token("hidden"), body);
    assert_eq!(script.provide(&provider()).await?.project_id(), None);
    Ok(())
}

#[tokio::test]
async fn a_refusal_is_told_without_the_password() {
    let refused = "failed: IAM gives no token to the user \"user\" of the account \"account\": it \
                   answered with status";
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
        (302, json!(null), "302"),
    ] {
        let script = Script::default().answer(status, &body.to_string());
        assert_eq!(
            told(script.provide(&provider()).await),
            format!("{refused} {expected}")
        );
    }
}

#[tokio::test]
async fn a_broken_answer_is_a_failure() {
    for (headers, body, expected) in [
        (HeaderMap::new(), BODY, "without the header X-Subject-Token"),
        (token(""), BODY, "that is unusable: the token is empty"),
        (
            token("t"),
            "{",
            "with an answer that is not JSON: EOF while parsing an object at line 1 column 1",
        ),
        (token("t"), "[]", "of which token.expires_at is no time"),
        (
            token("t"),
            r#"{"token":{"expires_at":"2025-01-25"}}"#,
            "of which token.expires_at is no time",
        ),
    ] {
        let script = Script::default().answer_with(201, headers, body);
        assert_eq!(
            told(script.provide(&provider()).await),
            format!("failed: IAM gave a token {expected}")
        );
    }
    let script = Script::default().fail(TransportErrorKind::Connect);
    assert_eq!(
        told(script.provide(&provider()).await),
        "failed: IAM at https://iam.example.com/ gave no answer: there was no connection, \
         and nothing was sent: as scripted"
    );
    let scope = ProjectScope::Id("p".to_owned());
    let nowhere = PasswordProvider::new("iam.example.com", USER, scope);
    let text = told(Script::default().provide(&nowhere).await);
    assert!(
        text.starts_with("failed: IAM: the endpoint is not an address"),
        "{text}"
    );
}
