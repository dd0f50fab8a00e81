//! Tests of temporary keys from the metadata service.

use std::time::Duration;

use huaweicloud_auth::{
    CredentialKind,
    provider::{Context, MetadataProvider, ProvideCredentials},
    transport::{NoProxy, RequestTimeout, TransportErrorKind, bypasses_proxy},
};

use crate::support::{Instantly, Script, error_text, now};

const KEY: &str = r#"{"credential":{"access":"AKEXAMPLE","secret":"hidden-secret",
    "securitytoken":"hidden-token","expires_at":"2025-01-24T09:09:10.000000Z"}}"#;

async fn error_text_of(script: Script) -> String {
    error_text(script.provide(&MetadataProvider::new()).await)
}

#[tokio::test]
async fn a_key_is_requested_with_a_token() -> anyhow::Result<()> {
    let script = Script::default()
        .respond(200, "hidden-session\n")
        .respond(200, KEY);
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
async fn a_service_without_tokens_is_supported() -> anyhow::Result<()> {
    for status in [404, 405, 503] {
        let script = Script::default().respond(status, "").respond(200, KEY);
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
async fn without_service_or_key_the_provider_is_not_applicable() {
    use TransportErrorKind::{Connect, ConnectTimeout, Timeout};
    for kind in [Connect, ConnectTimeout, Timeout] {
        let text = error_text_of(Script::default().fail(kind)).await;
        assert_eq!(
            text,
            format!(
                "not applicable: http://169.254.169.254 cannot be reached: this is not a cloud \
                 server, or its metadata service is disabled: {kind}: as scripted"
            )
        );
    }
    for key in [
        Script::default().respond(200, "session").respond(404, ""),
        Script::default().respond(404, "").respond(
            401,
            r#"{"error":{"message":"Please configure Cloud Service Agency first"}}"#,
        ),
    ] {
        assert_eq!(
            error_text_of(key).await,
            "not applicable: the metadata service has no key for this server; help: assign an \
             agency to the server"
        );
    }
}

#[tokio::test]
async fn invalid_responses_are_errors() {
    let service = "failed: the metadata service returned";
    for (key, expected) in [
        (
            KEY.replace("access", "x"),
            "a key without the field credential.access",
        ),
        (
            KEY.replace("secret\"", "x\""),
            "a key without the field credential.secret",
        ),
        (
            KEY.replace("securitytoken", "x"),
            "a key without the field credential.securitytoken",
        ),
        (
            KEY.replace("2025", "soon"),
            "a key without a valid time in credential.expires_at",
        ),
        (
            KEY.replace("hidden-token", "hidden\\n"),
            "an invalid key: the security token contains a control character; help: remove a line \
             break at its end",
        ),
        ("[]".to_owned(), "a key without the field credential.access"),
        (
            "{".to_owned(),
            "a key that is not JSON: EOF while parsing an object at line 1 column 1",
        ),
    ] {
        let script = Script::default().respond(404, "").respond(200, &key);
        assert_eq!(error_text_of(script).await, format!("{service} {expected}"));
    }
    for token in ["", "a\nb"] {
        let script = Script::default().respond(200, token);
        let text = error_text_of(script).await;
        assert!(
            text.starts_with("failed: the metadata service returned a token that"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn error_responses_are_errors() {
    let script = Script::default().respond(500, "<html>");
    assert_eq!(
        error_text_of(script).await,
        "transient: http://169.254.169.254/meta-data/latest/api/token returned status 500 with an \
         HTML page, which is not a response of the service; help: check the proxy and the endpoint"
    );
    let script = Script::default().respond(200, "hidden-session").respond(
        401,
        r#"{"error":{"code":401,"message":"no such token: hidden-session"}}"#,
    );
    assert_eq!(
        error_text_of(script).await,
        "failed: http://169.254.169.254/openstack/latest/securitykey returned status 401 \
         (401: no such token: [redacted])"
    );
    let script = Script::default().fail(TransportErrorKind::Broken);
    assert_eq!(
        error_text_of(script).await,
        "transient: http://169.254.169.254/meta-data/latest/api/token did not respond: the \
         connection was closed before the response was complete: as scripted"
    );
    let nowhere = MetadataProvider::new().with_endpoint("hidden@nowhere");
    let text = error_text(Script::default().provide(&nowhere).await);
    assert!(
        text.starts_with("failed: the endpoint is invalid"),
        "{text}"
    );
}

#[tokio::test]
async fn requests_bypass_proxies_and_have_a_timeout() -> anyhow::Result<()> {
    for endpoint in ["http://169.254.169.254", "http://metadata.example"] {
        let script = Script::default().respond(200, "session").respond(200, KEY);
        let provider = MetadataProvider::new().with_endpoint(endpoint);
        script.provide(&provider).await?;
        assert_eq!(script.count(), 2);
        script.each_request(|request| {
            assert_eq!(request.extensions().get(), Some(&NoProxy));
            let timeout = RequestTimeout(Duration::from_secs(2));
            assert_eq!(request.extensions().get(), Some(&timeout));
            assert!(bypasses_proxy(request));
        });
    }
    Ok(())
}

#[tokio::test]
async fn a_key_is_requested_again_after_transient_errors() -> anyhow::Result<()> {
    let script = Script::default()
        .respond(200, "session")
        .respond(429, "")
        .respond(500, "")
        .respond(200, KEY);
    let timer = Instantly::default();
    let context = Context::new(&script, now()).with_timer(&timer);
    MetadataProvider::new().provide(&context).await?;
    assert_eq!((script.count(), timer.pauses().len()), (4, 2));

    // Most machines have no such service, and need not wait.
    let script = Script::default().fail(TransportErrorKind::Connect);
    let context = Context::new(&script, now()).with_timer(&timer);
    let error = MetadataProvider::new().provide(&context).await.unwrap_err();
    assert!(error.is_not_applicable());
    assert_eq!((script.count(), timer.pauses().len()), (1, 2));
    Ok(())
}
