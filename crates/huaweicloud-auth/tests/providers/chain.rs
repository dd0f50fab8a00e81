//! Tests of provider chains.

use std::borrow::Cow;

use huaweicloud_auth::{
    Credentials,
    provider::{Chain, Context, EnvironmentProvider, ProvideCredentials, Provided, ProviderError},
    transport::BoxFuture,
};

use crate::support::{Script, error_text, variables};

/// Always returns the same error.
#[derive(Debug, Clone)]
struct Failing(&'static str, ProviderError);

impl ProvideCredentials for Failing {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.0)
    }

    fn provide<'a>(
        &'a self,
        _context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move { Err(self.1.clone()) })
    }
}

fn absent() -> Failing {
    let cause = std::io::Error::other("no such device");
    let error = ProviderError::not_applicable("there is no vault").with_source(cause);
    Failing("vault", error)
}

fn locked() -> Failing {
    let cause = std::io::Error::other("the key is bent");
    let error = ProviderError::failed("the safe is locked").with_source(cause);
    Failing("safe", error)
}

fn empty_environment() -> EnvironmentProvider {
    EnvironmentProvider::from_lookup(|_| None)
}

#[tokio::test]
async fn the_first_applicable_provider_is_used() -> anyhow::Result<()> {
    let chain = Chain::first(absent())
        .then(EnvironmentProvider::from_lookup(variables([
            ("CLOUD_SDK_AK", "first"),
            ("CLOUD_SDK_SK", "hidden"),
        ])))
        .then(Credentials::ak_sk("second", "hidden"))
        .then(locked());
    let provided = Script::default().provide(&chain).await?;
    assert_eq!(provided.credentials().access_key_id(), Some("first"));
    Ok(())
}

#[tokio::test]
async fn errors_list_every_attempt() {
    let inner = Chain::first(absent()).then(absent());
    let chain = Chain::first(empty_environment()).then(inner).then(absent());
    let error = Script::default().provide(&chain).await.unwrap_err();
    let checked: Vec<_> = error
        .attempts()
        .iter()
        .map(|each| each.provider())
        .collect();
    assert_eq!(checked, ["environment", "chain of vault, vault", "vault"]);
    assert!(
        error
            .attempts()
            .iter()
            .all(|each| each.error().is_not_applicable())
    );
    insta::assert_snapshot!(error);
}

#[tokio::test]
async fn a_failure_ends_the_chain() {
    let chain = Chain::first(empty_environment())
        .then(absent())
        .then(locked())
        .then(Credentials::ak_sk("never", "hidden"));
    let error = Script::default().provide(&chain).await.unwrap_err();
    let failed = error.attempts().last().unwrap();
    assert_eq!(failed.provider(), "safe");
    assert!(!failed.error().is_not_applicable());
    insta::assert_snapshot!(error_text(Err(error)));
}

#[tokio::test]
async fn a_failure_in_a_nested_chain_ends_the_outer_chain() {
    let inner = Chain::first(absent()).then(locked());
    let chain = Chain::first(empty_environment()).then(inner);
    insta::assert_snapshot!(error_text(Script::default().provide(&chain).await));
}

#[tokio::test]
async fn static_credentials_must_be_valid() {
    let chain = Chain::first(Credentials::ak_sk("AKEXAMPLE", "hidden\n"));
    assert_eq!(
        error_text(Script::default().provide(&chain).await),
        "failed: static credentials failed: the secret key contains a control character; help: remove \
         a line break at its end"
    );
}
