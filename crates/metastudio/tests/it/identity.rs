//! Credentials and projects that are loaded for the first call.

use std::{
    borrow::Cow,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use metastudio::{
    Client, Credentials, Region,
    provider::{Context, ProvideCredentials, Provided, ProviderError},
    testing::{ManualClock, Stub},
    transport::TransportErrorKind,
};

use crate::support::{credentials, now};

type Fetched<'a> = metastudio::transport::BoxFuture<'a, Result<Provided, ProviderError>>;

/// A provider that sends a request, and accepts any response.
#[derive(Debug)]
struct Vault(Arc<AtomicUsize>);

impl ProvideCredentials for Vault {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("vault")
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> Fetched<'a> {
        Box::pin(async move {
            self.0.fetch_add(1, Relaxed);
            let request = http::Request::get("http://vault.example/").body(bytes::Bytes::new());
            let request = request.map_err(|_| ProviderError::failed("no request"))?;
            let sent = context.transport.send(request).await;
            sent.map_err(|error| ProviderError::failed("sealed").with_source(error))?;
            Ok(Provided::new(Credentials::token("not-a-real-token")).with_project_id("0123abcd"))
        })
    }
}

fn client(stub: &Stub, provided: &Arc<AtomicUsize>) -> Client {
    Client::builder()
        .endpoint("http://service.example")
        .credentials_provider(Vault(Arc::clone(provided)))
        .transport(stub.clone())
        .clock(Arc::new(ManualClock::automatic(now())))
        .build()
        .expect("complete")
}

#[tokio::test]
async fn network_errors_of_a_provider_are_retried_and_nothing_was_executed() {
    let provided = Arc::default();
    let stub = Stub::new([
        Stub::failure(TransportErrorKind::Broken),
        Stub::failure(TransportErrorKind::Timeout),
        Stub::response(200, ""),
        Stub::response(204, ""),
    ]);
    let deleted = client(&stub, &provided)
        .delete_2d_model_training_job("a")
        .send();
    let deleted = deleted.await.expect("the third time");
    assert_eq!((provided.load(Relaxed), deleted.attempts().len()), (3, 1));
    assert_eq!(
        stub.requests()[3].uri().path().split('/').nth(2),
        Some("0123abcd")
    );

    let provided = Arc::default();
    let stub = Stub::with(|_| Stub::failure(TransportErrorKind::Broken));
    let error = client(&stub, &provided)
        .delete_2d_model_training_job("a")
        .send();
    let error = error.await.expect_err("sealed");
    assert!(error.is_credentials() && error.is_auth() && !error.may_have_executed());
    assert_eq!((provided.load(Relaxed), error.attempts().len()), (4, 0));
    assert!(format!("{error:?}").contains("sealed"), "{error:?}");
}

#[tokio::test]
async fn projects_are_looked_up_once_per_region_and_failures_are_explained() {
    let found = |ids: &str| Stub::response(200, format!(r#"{{"projects":[{ids}]}}"#));
    let with = |stub: &Stub| {
        Client::builder()
            .region(Region::CN_NORTH_4)
            .credentials(credentials())
            .transport(stub.clone())
            .clock(Arc::new(ManualClock::automatic(now())))
            .build()
            .expect("complete")
    };
    let stub = Stub::new([
        found(r#"{"id":"0123abcd"}"#),
        Stub::response(204, ""),
        Stub::response(204, ""),
    ]);
    let client = with(&stub);
    for _ in 0..2 {
        let deleted = client.delete_2d_model_training_job("a").send().await;
        assert!(deleted.is_ok());
    }
    assert_eq!(client.project_id(), Some("0123abcd"));
    let hosts: Vec<_> = stub
        .requests()
        .iter()
        .map(|request| request.uri().host().map(str::to_owned))
        .collect();
    let service = Some("metastudio.cn-north-4.myhuaweicloud.com".to_owned());
    assert_eq!(
        hosts,
        [
            Some("iam.cn-north-4.myhuaweicloud.com".to_owned()),
            service.clone(),
            service
        ]
    );

    for (ids, part) in [("", "cn-north-4"), (r#"{"id":"a"},{"id":"b"}"#, "a, b")] {
        let stub = Stub::new([found(ids)]);
        let error = with(&stub).delete_2d_model_training_job("a").send().await;
        let error = error.expect_err("no project");
        assert!(error.is_credentials() && !error.may_have_executed());
        assert!(format!("{error:?}").contains(part), "{error:?}");
        assert_eq!(stub.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_call_is_validated_before_credentials_are_loaded() {
    let provided = Arc::default();
    let stub = Stub::new([]);
    let error = client(&stub, &provided)
        .delete_2d_model_training_job("")
        .send();
    assert!(error.await.is_err_and(|error| error.is_invalid_request()));
    assert_eq!((provided.load(Relaxed), stub.requests().len()), (0, 0));
}
