//! Tests that no public type shows a secret.

use std::fmt::Debug;

use http::{HeaderMap, HeaderValue, StatusCode};
use huaweicloud_auth::{
    Credentials,
    endpoints::Endpoints,
    iam::find_project,
    provider::{
        CachedCredentials, Chain, Context, EnvironmentProvider, IamUser, PasswordProvider,
        ProjectScope, ProvideCredentials, Provided,
    },
    transport::{TransportError, TransportErrorKind},
};

use crate::support::{Script, now};

const SECRET: &str = "hidden-secret";

fn environment() -> EnvironmentProvider {
    EnvironmentProvider::from_lookup(|_| Some(SECRET.to_owned()))
}

fn password() -> PasswordProvider {
    let user = IamUser {
        domain: "account",
        name: "user",
        password: SECRET,
    };
    PasswordProvider::new(
        "https://iam.example.com",
        user,
        ProjectScope::Id("p".into()),
    )
}

fn head() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-subject-token", HeaderValue::from_static(SECRET));
    headers
}

/// Responses with the secret in every field.
fn responses() -> Vec<Script> {
    let quoted = [
        format!(r#"{{"error":{{"code":"{SECRET}","message":"{SECRET}"}}}}"#),
        format!(r#"{{"error_code":1,"error_msg":"{SECRET}"}}"#),
        format!(r#"{{"credential":{{"secret":"{SECRET}"}}}}"#),
        format!(r#"{{"projects":[{{"secret":"{SECRET}"}}]}}"#),
        format!(r#""{SECRET}"#),
        format!("<html><title>{SECRET}</title>"),
        format!("upstream: {SECRET}"),
    ];
    let scripts = [200, 201, 302, 400, 401, 500]
        .into_iter()
        .flat_map(|status| {
            quoted.iter().map(move |body| {
                let first = if status == 500 { 404 } else { status };
                Script::default()
                    .respond_with(first, head(), body)
                    .respond_with(status, head(), body)
            })
        });
    scripts.collect()
}

fn shown(value: &dyn Debug) -> String {
    format!("{value:?} {value:#?}")
}

#[test]
fn debug_output_has_no_secrets() {
    let key = Credentials::ak_sk("AKEXAMPLE", SECRET).with_security_token(SECRET);
    let given: [&dyn Debug; 9] = [
        &key,
        &environment(),
        &password(),
        &IamUser {
            domain: "account",
            name: "user",
            password: SECRET,
        },
        &Provided::new(key.clone()),
        &Chain::first(environment())
            .then(password())
            .then(key.clone()),
        &CachedCredentials::new(password()),
        &Endpoints::new("S").with_lookup(|_| Some(SECRET.to_owned())),
        &TransportError::new(TransportErrorKind::Broken).with_response(StatusCode::OK, head()),
    ];
    for value in given {
        assert!(!shown(value).contains("hidden"), "{value:?}");
    }
}

#[tokio::test]
async fn debug_output_has_no_fetched_secrets() -> anyhow::Result<()> {
    let body = r#"{"token":{"expires_at":"2025-01-25T08:09:10Z"}}"#;
    let script = Script::default().respond_with(201, head(), body);
    let cached = CachedCredentials::new(Chain::first(password()));
    let provided = cached.get(&Context::new(&script, now())).await?;
    assert_eq!(provided.credentials().expose_token(), Some(SECRET));
    assert!(!shown(&provided).contains("hidden"));
    assert!(!shown(&cached).contains("hidden"));
    Ok(())
}

#[tokio::test]
async fn provider_errors_have_no_secrets() {
    let providers: [Box<dyn ProvideCredentials>; 4] = [
        Box::new(EnvironmentProvider::from_lookup(|_| {
            Some(format!("{SECRET}\n"))
        })),
        Box::new(Credentials::token(format!("{SECRET}\n"))),
        Box::new(password()),
        Box::new(Chain::first(EnvironmentProvider::from_lookup(|_| None)).then(password())),
    ];
    let mut errors = 0;
    for provider in &providers {
        for script in responses() {
            if let Err(error) = script.provide(&**provider).await {
                let text = format!(
                    "{error} {} {:#}",
                    shown(&error),
                    anyhow::Error::new(error.clone())
                );
                assert!(!text.contains("hidden"), "{text}");
                errors += 1;
            }
        }
    }
    assert!(errors > 60, "{errors}");
}

#[cfg(feature = "metadata")]
#[tokio::test]
async fn metadata_errors_have_no_secrets() {
    let provider = huaweicloud_auth::provider::MetadataProvider::new();
    for status in [200, 400, 401, 500] {
        for body in [
            format!(r#"{{"error":{{"code":"{SECRET}","message":"{SECRET}"}}}}"#),
            format!(r#"{{"credential":{{"access":"A","secret":"{SECRET}"}}}}"#),
            format!(r#""{SECRET}"#),
        ] {
            let script = Script::default()
                .respond(200, SECRET)
                .respond(status, &body);
            let error = script.provide(&provider).await.unwrap_err();
            let text = format!("{error} {}", shown(&error));
            assert!(!text.contains("hidden"), "{text}");
        }
    }
}

#[tokio::test]
async fn project_errors_have_no_secrets() {
    for credentials in [
        Credentials::ak_sk("AKEXAMPLE", SECRET),
        Credentials::ak_sk("AKEXAMPLE", "other").with_security_token(SECRET),
        Credentials::token(SECRET),
        Credentials::token(format!("{SECRET}\n")),
    ] {
        for script in responses() {
            let context = Context::new(&script, now());
            let found = find_project(&context, "http://iam", "r", &credentials).await;
            let error = found.expect_err("no response has a project");
            let text = format!("{error} {}", shown(&error));
            assert!(!text.contains("hidden"), "{text}");
        }
    }
}

#[test]
fn endpoint_errors_have_no_values() {
    let endpoints = Endpoints::new("S").with_lookup(|_| Some(format!("https://u:{SECRET}@h")));
    let error = endpoints.find("r").unwrap_err();
    assert!(!format!("{error} {}", shown(&error)).contains("hidden"));
}
