//! Temporary keys of a cloud machine.

use std::time::Duration;

use huaweicloud_auth::{CredentialKind, provider::MetadataProvider, transport::TransportErrorKind};

use crate::support::{Script, now, told};

const KEY: &str = r#"{"credential":{"access":"AKEXAMPLE","secret":"hidden-secret",
    "securitytoken":"hidden-token","expires_at":"2025-01-24T09:09:10.000000Z"}}"#;

async fn told_of(script: Script) -> String {
    told(script.provide(&MetadataProvider::new()).await)
}

#[tokio::test]
async fn a_key_is_asked_for_with_a_token() -> anyhow::Result<()> {
    let script = Script::default()
        .answer(200, "hidden-session\n")
        .answer(200, KEY);
    let provided = script.provide(&MetadataProvider::new()).await?;
    let credentials = provided.credentials();
    assert_eq!(credentials.kind(), CredentialKind::TemporaryAccessKey);
    assert_eq!(credentials.access_key_id(), Some("AKEXAMPLE"));
    assert_eq!(credentials.expose_secret_key(), Some("hidden-secret"));
    assert_eq!(credentials.expose_security_token(), Some("hidden-token"));
    assert_eq!(
        provided.expires_at(),
        Some(now() + Duration::from_secs(3600))
    );
    assert!(!script.logged().contains("hidden"));
    insta::assert_snapshot!(script.sent());
    Ok(())
}

#[tokio::test]
async fn a_service_without_tokens_is_asked_without_one() -> anyhow::Result<()> {
    for status in [404, 405, 503] {
        let script = Script::default().answer(status, "").answer(200, KEY);
        let provider = MetadataProvider::new().with_endpoint("http://127.0.0.1:8080/");
        script.provide(&provider).await?;
        assert_eq!(
            script.sent(),
            "PUT http://127.0.0.1:8080/meta-data/latest/api/token\n\
             x-metadata-token-ttl-seconds: 21600\n\n\
             GET http://127.0.0.1:8080/openstack/latest/securitykey\n\n"
        );
    }
    Ok(())
}

#[tokio::test]
async fn out_of_reach_or_without_a_key_it_does_not_apply() {
    use TransportErrorKind::{Connect, ConnectTimeout, Timeout};
    for kind in [Connect, ConnectTimeout, Timeout] {
        let text = told_of(Script::default().fail(kind)).await;
        assert_eq!(
            text,
            format!(
                "does not apply: http://169.254.169.254 cannot be reached, so this is no cloud \
                 machine, or it is shut off: {kind}: as scripted"
            )
        );
    }
    for key in [
        Script::default().answer(200, "session").answer(404, ""),
        Script::default().answer(404, "").answer(
            401,
            r#"{"error":{"message":"Please configure Cloud Service Agency first"}}"#,
        ),
    ] {
        assert_eq!(
            told_of(key).await,
            "does not apply: the metadata service has no key for this machine: assign an agency \
             to it"
        );
    }
}

#[tokio::test]
async fn a_broken_answer_is_a_failure() {
    let service = "failed: the metadata service gave";
    for (key, expected) in [
        (
            KEY.replace("access", "x"),
            "a key without credential.access",
        ),
        (
            KEY.replace("secret\"", "x\""),
            "a key without credential.secret",
        ),
        (
            KEY.replace("securitytoken", "x"),
            "a key without credential.securitytoken",
        ),
        (
            KEY.replace("2025", "soon"),
            "a key of which credential.expires_at is no time",
        ),
        (
            KEY.replace("hidden-token", "hidden\\n"),
            "a key that is unusable: the security token holds a control character (a line break at its end?)",
        ),
        ("[]".to_owned(), "a key without credential.access"),
        (
            "{".to_owned(),
            "a key that is not JSON: EOF while parsing an object at line 1 column 1",
        ),
    ] {
        let script = Script::default().answer(404, "").answer(200, &key);
        assert_eq!(told_of(script).await, format!("{service} {expected}"));
    }
    for token in ["", "a\nb"] {
        let script = Script::default().answer(200, token);
        let text = told_of(script).await;
        assert!(
            text.starts_with("failed: the metadata service gave a token that"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_refusal_is_a_failure() {
    let script = Script::default().answer(500, "<html>");
    assert_eq!(
        told_of(script).await,
        "failed: http://169.254.169.254/meta-data/latest/api/token answered with status 500"
    );
    let script = Script::default().answer(200, "hidden-session").answer(
        401,
        r#"{"error":{"code":401,"message":"no such token: hidden-session"}}"#,
    );
    assert_eq!(
        told_of(script).await,
        "failed: http://169.254.169.254/openstack/latest/securitykey answered with status 401 \
         (401: no such token: [redacted])"
    );
    let script = Script::default().fail(TransportErrorKind::Broken);
    assert_eq!(
        told_of(script).await,
        "failed: http://169.254.169.254/meta-data/latest/api/token gave no answer: the connection \
         broke before the answer was complete: as scripted"
    );
    let nowhere = MetadataProvider::new().with_endpoint("hidden@nowhere");
    let text = told(Script::default().provide(&nowhere).await);
    assert!(
        text.starts_with("failed: the endpoint is not an address"),
        "{text}"
    );
}
