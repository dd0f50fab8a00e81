//! Opens a conversation.

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio_tungstenite::{
    connect_async_with_config,
    tungstenite::{client::IntoClientRequest, protocol::WebSocketConfig},
};

use super::{error::SessionError, heartbeat::Heartbeat, stream::Session};
use crate::{
    contract::redact::values_of_query,
    policy::{
        clock::{Clock, SystemClock},
        within::within,
    },
};

/// Settings of a conversation that is being opened.
#[must_use = "nothing is connected until `open` is called"]
pub struct Connect {
    url: String,
    headers: HeaderMap,
    is_invalid: bool,
    heartbeat: Option<Heartbeat>,
    connect_timeout: Duration,
    max_message_bytes: usize,
    clock: Arc<dyn Clock>,
}

impl Connect {
    /// Connects to this address: `wss://host/path`, or `ws://` for a server on the same machine.
    pub fn to(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            headers: HeaderMap::new(),
            is_invalid: false,
            heartbeat: Some(Heartbeat::ping(Duration::from_secs(20))),
            connect_timeout: Duration::from_secs(10),
            max_message_bytes: 1024 * 1024,
            clock: Arc::new(SystemClock),
        }
    }

    /// Sends this header with the request that opens the connection. It is treated as secret.
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        match HeaderValue::from_str(value) {
            Ok(mut value) => {
                value.set_sensitive(true);
                self.headers.insert(HeaderName::from_static(name), value);
            }
            Err(_) => self.is_invalid = true,
        }
        self
    }

    /// Sets the heartbeat; `None` sends nothing, and waits for the server forever. Default: a ping
    /// every 20 seconds.
    pub fn heartbeat(mut self, heartbeat: impl Into<Option<Heartbeat>>) -> Self {
        self.heartbeat = heartbeat.into();
        self
    }

    /// Bounds opening the connection, up to the response of the server. Default: 10 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Accepts messages of up to this many bytes. Default: 1 MiB.
    pub fn max_message_bytes(mut self, bytes: usize) -> Self {
        self.max_message_bytes = bytes;
        self
    }

    /// Takes the time from this clock. Default: [`SystemClock`].
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Opens the connection.
    ///
    /// # Errors
    ///
    /// [`SessionError`] if the address is invalid, or the server cannot be reached in time or does not
    /// open a WebSocket.
    pub async fn open(self) -> Result<Session, SessionError> {
        if self.is_invalid {
            return Err(SessionError::Invalid { what: "header" });
        }
        let request = self.url.as_str().into_client_request();
        let mut request = request.map_err(|_| SessionError::Invalid { what: "address" })?;
        let secrets = secrets(&self.url, &self.headers);
        request.headers_mut().extend(self.headers);
        let mut config = WebSocketConfig::default();
        config.max_message_size = Some(self.max_message_bytes);
        config.max_frame_size = Some(self.max_message_bytes);
        let connecting = connect_async_with_config(request, Some(config), true);
        let limit = self.connect_timeout;
        match within(&*self.clock, Some(limit), connecting).await {
            Some(Ok((socket, _))) => Ok(Session::new(socket, self.heartbeat, self.clock)),
            Some(Err(error)) => Err(SessionError::of_connecting(error).without(&secrets)),
            None => {
                let what = "connection";
                Err(SessionError::Timeout { what, limit })
            }
        }
    }
}

/// Returns what a response must not quote: the values of the query and of the headers.
fn secrets(url: &str, headers: &HeaderMap) -> Vec<String> {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    let headers = headers.values().filter_map(|value| value.to_str().ok());
    let mut secrets = values_of_query(query);
    secrets.extend(headers.map(str::to_owned));
    secrets
}

/// Prints no address and no header.
impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("heartbeat", &self.heartbeat)
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}
