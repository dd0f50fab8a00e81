//! Tests of the default chain without credentials, by enabled features.

use std::time::SystemTime;

use bytes::Bytes;
use http::{Request, Response};

use super::*;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// Cannot connect to any host.
#[derive(Debug)]
struct Offline;

impl Transport for Offline {
    fn send(
        &self,
        _request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async { Err(TransportError::new(TransportErrorKind::ConnectTimeout)) })
    }
}

async fn error_text() -> String {
    let chain = Chain::default_with(&Lookup::new(|_| None), Some(PathBuf::from("/nowhere")));
    let context = Context::new(&Offline, SystemTime::UNIX_EPOCH);
    chain.provide(&context).await.unwrap_err().to_string()
}

#[cfg(not(any(feature = "profile", feature = "metadata")))]
#[tokio::test]
async fn default_chain_without_features() {
    insta::assert_snapshot!(error_text().await);
}

#[cfg(all(feature = "profile", feature = "metadata"))]
#[tokio::test]
async fn default_chain_with_all_features() {
    insta::assert_snapshot!(error_text().await);
}

#[tokio::test]
async fn the_order_of_the_default_chain_does_not_depend_on_features() {
    let chain = Chain::default_chain();
    assert_eq!(
        chain.name(),
        "chain of environment, profile, instance metadata"
    );
    assert_eq!(error_text().await.lines().count(), 4);
}
