//! Clients with a virtual clock.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use metastudio::{Client, ClientBuilder, Credentials, testing::ManualClock};

pub(crate) const PROJECT: &str = "0123abcd";
pub(crate) const ACCESS_KEY: &str = "AKEXAMPLE";
pub(crate) const SECRET: &str = "not-a-real-secret";
pub(crate) const TOKEN: &str = "not-a-real-token";

/// Returns 2025-03-11T12:00:00Z, the time of the clock in all tests.
pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_741_694_400)
}

pub(crate) fn keys() -> Credentials {
    Credentials::ak_sk(ACCESS_KEY, SECRET)
}

pub(crate) fn token() -> Credentials {
    Credentials::token(TOKEN)
}

/// Returns a builder for this endpoint, with an access key and a clock at noon.
pub(crate) fn builder(endpoint: impl Into<String>) -> ClientBuilder {
    Client::builder()
        .endpoint(endpoint)
        .credentials(keys())
        .project_id(PROJECT)
        .clock(Arc::new(ManualClock::automatic(noon())))
        .timeout(Duration::from_secs(20))
}
