//! Calls: checked, encoded and sent, and what happens to them when something fails.

mod checks;
mod encoding;
mod faults;
mod markers;
#[cfg(feature = "transfer")]
mod ranges;
mod raw;
mod sending;
#[allow(
    dead_code,
    unreachable_pub,
    reason = "a client has more methods than these tests call"
)]
pub(crate) mod service;
#[cfg(feature = "transfer")]
mod transfers;
mod wire;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use self::service::Client;
use crate::{
    Credentials,
    contract::operation::{Method, Operation, Parameter},
    testing::ManualClock,
};

static OPERATION: Operation = Operation {
    family: "test",
    parameters: &[
        Parameter::path("project_id").client("project_id"),
        Parameter::path("id").length(1, 64),
        Parameter::header("X-App-UserId")
            .ascii()
            .client("app_user_id"),
        Parameter::query("limit").range(1.0, 100.0),
        Parameter::query("least").minimum(0.0),
        Parameter::query("ratio").maximum(0.5),
        Parameter::query("name").length(1, 4),
        Parameter::query("text"),
        Parameter::query("joined").joined().max_items(3),
        Parameter::query("repeated").repeated(),
        Parameter::body("/voice/speed").range(0.5, 1.5),
        Parameter::body("/scenes").items(1, 2),
        Parameter::body("/scenes/*/title").length(1, 3),
        Parameter::body("/labels/*").max_length(2),
    ],
    ..Operation::new(
        "TestOperation",
        Method::Post,
        "/v1/{project_id}/things/{id}/parts",
    )
};

static UPLOAD: Operation = Operation {
    family: "test",
    parameters: &[
        Parameter::path("project_id").client("project_id"),
        Parameter::form("file").required(),
        Parameter::form("name").length(1, 4),
    ],
    ..Operation::new("TestUpload", Method::Post, "/v1/{project_id}/uploads")
};

/// When all tests take place.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

/// Makes this the subscriber of the thread.
fn subscribe(
    subscriber: impl Into<tracing::Dispatch> + tracing::Subscriber + Send + Sync,
) -> tracing::subscriber::DefaultGuard {
    use tracing_subscriber::{Registry, util::SubscriberInitExt};
    // Where a span or event is met first, it is decided for all threads whether anybody wants it: a
    // thread without a subscriber must not say no. It is there already if another test was faster.
    let _ = tracing::subscriber::set_global_default(Registry::default());
    subscriber.set_default()
}

const SECRET: &str = "not-a-real-secret";

fn client() -> Client {
    Client::builder()
        .endpoint("http://127.0.0.1:8080/base")
        .credentials(Credentials::ak_sk("AKEXAMPLE", SECRET))
        .project_id("0123abcd")
        .clock(Arc::new(ManualClock::automatic(now())))
        .build()
        .expect("complete")
}
