//! Several providers in turn.

use std::borrow::Cow;

use huaweicloud_auth::{
    Credentials,
    provider::{Chain, Context, EnvironmentProvider, ProvideCredentials, Provided, ProviderError},
    transport::BoxFuture,
};

use crate::support::{Script, told, variables};

/// Always says the same.
#[derive(Debug, Clone)]
struct Says(&'static str, ProviderError);

impl ProvideCredentials for Says {
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

fn absent() -> Says {
    let cause = std::io::Error::other("no such device");
    let error = ProviderError::does_not_apply("there is no vault").with_source(cause);
    Says("vault", error)
}

fn locked() -> Says {
    let cause = std::io::Error::other("the key is bent");
    let error = ProviderError::failed("the safe is locked").with_source(cause);
    Says("safe", error)
}

fn nothing_set() -> EnvironmentProvider {
    EnvironmentProvider::from_lookup(|_| None)
}

#[tokio::test]
async fn the_first_that_applies_is_taken() -> anyhow::Result<()> {
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
async fn every_attempt_is_told() {
    let inner = Chain::first(absent()).then(absent());
    let chain = Chain::first(nothing_set()).then(inner).then(absent());
    let error = Script::default().provide(&chain).await.unwrap_err();
    let asked: Vec<_> = error
        .attempts()
        .iter()
        .map(|each| each.provider())
        .collect();
    assert_eq!(asked, ["environment", "chain of vault, vault", "vault"]);
    assert!(
        error
            .attempts()
            .iter()
            .all(|each| each.error().is_not_applicable())
    );
    insta::assert_snapshot!(error);
}

#[tokio::test]
async fn a_failure_ends_the_search() {
    let chain = Chain::first(nothing_set())
        .then(absent())
        .then(locked())
        .then(Credentials::ak_sk("never", "hidden"));
    let error = Script::default().provide(&chain).await.unwrap_err();
    let failed = error.attempts().last().unwrap();
    assert_eq!(failed.provider(), "safe");
    assert!(!failed.error().is_not_applicable());
    insta::assert_snapshot!(told(Err(error)));
}

#[tokio::test]
async fn a_failure_within_a_chain_ends_the_outer_search_too() {
    let inner = Chain::first(absent()).then(locked());
    let chain = Chain::first(nothing_set()).then(inner);
    insta::assert_snapshot!(told(Script::default().provide(&chain).await));
}

#[tokio::test]
async fn given_credentials_must_be_usable() {
    let chain = Chain::first(Credentials::ak_sk("AKEXAMPLE", "hidden\n"));
    assert_eq!(
        told(Script::default().provide(&chain).await),
        "failed: given credentials failed: the secret key holds a control character (a line break at its \
         end?)"
    );
}
