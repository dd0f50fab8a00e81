//! The client with a server that fails in every known way.

#[cfg(feature = "rustls")]
mod certificates;
mod connections;
mod fault;
mod incomplete;
mod interim;
mod logs;
mod redirects;
mod server;
#[cfg(all(feature = "rustls", feature = "session"))]
mod sessions;
mod table;
mod timeouts;

use std::{sync::Arc, time::Duration};

use serde_json::json;

use super::SECRET;
use crate::{
    Attempt, Backoff, Credentials, Error, RetryPolicy, SafeRetry, Timeouts,
    contract::operation::{Method, Operation, Parameter},
    testing::ManualClock,
    tests::service::{Client, ClientBuilder},
};

static CREATE: Operation = Operation {
    parameters: &[Parameter::path("project_id").client("project_id")],
    ..Operation::new("CreateThing", Method::Post, "/v1/{project_id}/things")
};

/// The three kinds of operation: one that changes nothing, one that may be repeated, and one that
/// must not take effect twice.
#[derive(Clone, Copy)]
enum Kind {
    List,
    Delete,
    Create,
}

const KINDS: [Kind; 3] = [Kind::List, Kind::Delete, Kind::Create];

fn key() -> Credentials {
    Credentials::ak_sk("AKEXAMPLE", SECRET)
}

/// A client at noon that makes up to four attempts of up to 10 seconds.
fn client(endpoint: &str, clock: &ManualClock) -> ClientBuilder {
    configured(Client::builder(), endpoint, clock)
}

fn configured(builder: ClientBuilder, endpoint: &str, clock: &ManualClock) -> ClientBuilder {
    builder
        .endpoint(endpoint)
        .no_proxy()
        .credentials(key())
        .project_id("0123abcd")
        .clock(Arc::new(clock.clone()))
        .timeouts(Timeouts::new().attempt(Duration::from_secs(10)))
        .retry(SafeRetry.backoff(BACKOFF))
        .trace_bodies(true)
}

const BACKOFF: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(3));

/// Makes a call of a kind, and returns its attempts.
async fn send(client: Client, kind: Kind) -> Result<Vec<Attempt>, Error> {
    let attempts = match kind {
        Kind::List => {
            let page = client.list_2d_model_training_job().send().await?;
            page.attempts().to_vec()
        }
        Kind::Delete => {
            let deleted = client.delete_2d_model_training_job("1").send().await?;
            deleted.attempts().to_vec()
        }
        Kind::Create => {
            let mut call = client.call(&CREATE);
            call.body(&json!({"name": "a thing"}));
            let created = call.json::<serde_json::Value>().await?;
            created.attempts().to_vec()
        }
    };
    Ok(attempts)
}
