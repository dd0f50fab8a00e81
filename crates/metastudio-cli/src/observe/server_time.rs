//! The time of the service, by the header `Date` of its last response.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use bytes::Bytes;
use http::{Request, Response, header};
use jiff::Timestamp;
use metastudio::{
    Clock, SystemClock,
    transport::{BoxFuture, Streamed, Transport, TransportError},
};

/// How many seconds the clock of this machine is ahead, by the last response.
#[derive(Debug, Clone, Default)]
pub struct ServerTime {
    offset: Arc<Mutex<Option<i64>>>,
}

/// A transport whose responses are read.
#[derive(Debug)]
struct Watched {
    inner: Arc<dyn Transport>,
    time: ServerTime,
}

impl ServerTime {
    /// Returns a transport that sends by another one, and reads the time of its responses.
    #[must_use]
    pub fn over(&self, inner: Arc<dyn Transport>) -> Arc<dyn Transport> {
        let time = self.clone();
        Arc::new(Watched { inner, time })
    }

    /// Returns how many seconds the clock of this machine is ahead of the service's.
    #[must_use]
    pub fn offset(&self) -> Option<i64> {
        *self.offset.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, response: &Response<Bytes>) {
        let date = response.headers().get(header::DATE);
        let date = date.and_then(|date| date.to_str().ok());
        if let Some(offset) = date.and_then(|date| offset(date, SystemClock.now())) {
            *self.offset.lock().unwrap_or_else(PoisonError::into_inner) = Some(offset);
        }
    }
}

/// Returns how many seconds a time is ahead of a header `Date`.
fn offset(date: &str, now: SystemTime) -> Option<i64> {
    let server = jiff::fmt::rfc2822::parse(date).ok()?.timestamp();
    let own = Timestamp::try_from(now).ok()?;
    Some(own.as_second() - server.as_second())
}

impl Transport for Watched {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let response = self.inner.send(request).await?;
            self.time.read(&response);
            Ok(response)
        })
    }

    fn send_streamed(
        &self,
        request: Request<Streamed>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        self.inner.send_streamed(request)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn clocks_are_compared_in_seconds() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150 + 600);
        assert_eq!(offset("Fri, 24 Jan 2025 08:09:10 GMT", now), Some(600));
        assert_eq!(offset("soon", now), None);
    }
}
