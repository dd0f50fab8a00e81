//! A layer over the transport: what it receives.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use huaweicloud_auth::transport::{BoxFuture, Transport, TransportError};

use super::{JOBS, builder, list};
use crate::{
    testing::{ManualClock, Stub},
    tests::now,
};

/// Writes down the statuses of another transport.
#[derive(Debug)]
struct Layer {
    inner: Arc<dyn Transport>,
    seen: Arc<Mutex<Vec<u16>>>,
}

impl Transport for Layer {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let response = self.inner.send(request).await?;
            let mut seen = self.seen.lock().expect("not poisoned");
            seen.push(response.status().as_u16());
            drop(seen);
            Ok(response)
        })
    }
}

#[tokio::test]
async fn layers_receive_every_attempt_and_its_response() {
    let stub = Stub::new([Stub::response(503, ""), Stub::response(200, JOBS)]);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let shared = Arc::clone(&seen);
    let client = builder(stub, &ManualClock::automatic(now()))
        .transport_layer(move |inner| {
            let seen = Arc::clone(&shared);
            Arc::new(Layer { inner, seen })
        })
        .build()
        .expect("complete");
    list(&client).send().await.expect("a response");
    assert_eq!(*seen.lock().expect("not poisoned"), [503, 200]);
}
