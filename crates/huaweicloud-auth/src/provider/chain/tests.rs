//! What the usual places say where there is nothing, by what is compiled in.

use std::time::SystemTime;

use bytes::Bytes;
use http::{Request, Response};

use super::*;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// Reaches nothing.
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

async fn told() -> String {
    let chain = Chain::usual(&Lookup::new(|_| None), Some(PathBuf::from("/nowhere")));
    let context = Context::new(&Offline, SystemTime::UNIX_EPOCH);
    chain.provide(&context).await.unwrap_err().to_string()
}

#[cfg(not(any(feature = "profile", feature = "metadata")))]
#[tokio::test]
async fn the_usual_places_without_features() {
    insta::assert_snapshot!(told().await);
}

#[cfg(all(feature = "profile", feature = "metadata"))]
#[tokio::test]
async fn the_usual_places_with_all_features() {
    insta::assert_snapshot!(told().await);
}

#[tokio::test]
async fn the_order_of_the_usual_places_is_the_same_with_any_features() {
    let chain = Chain::default_chain();
    assert_eq!(
        chain.name(),
        "chain of environment, profile, instance metadata"
    );
    assert_eq!(told().await.lines().count(), 4);
}
