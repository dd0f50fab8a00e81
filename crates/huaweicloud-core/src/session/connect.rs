//! Opens a conversation.

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::Url;
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        handshake::{client::generate_key, derive_accept_key},
        protocol::{Role, WebSocketConfig},
    },
};

use super::{error::SessionError, heartbeat::Heartbeat, stream::Session};
use crate::{
    client::Client,
    contract::redact::values_of_query,
    network::http::{Dialer, Reply, Upgraded},
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
    dialer: Dialer,
}

impl Connect {
    /// Connects to this address: `wss://host/path`, or `ws://` for a server on the same machine.
    ///
    /// Without [`through`](Self::through), the proxy is that of the variables `HTTPS_PROXY`, `ALL_PROXY`
    /// and `NO_PROXY`, and none for this machine; certificates are checked by those of the system.
    pub fn to(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            headers: HeaderMap::new(),
            is_invalid: false,
            heartbeat: Some(Heartbeat::ping(Duration::from_secs(20))),
            connect_timeout: Duration::from_secs(10),
            max_message_bytes: 1024 * 1024,
            clock: Arc::new(SystemClock),
            dialer: Dialer::default(),
        }
    }

    /// Connects as this client does: through its proxy, with its root certificates or HTTP client, and
    /// on its clock. A custom HTTP client must speak HTTP/1.1; a custom transport is not used.
    pub fn through(mut self, client: &Client) -> Self {
        let context = client.context();
        self.dialer = context.dialer.clone();
        self.clock = Arc::clone(&context.clock);
        self
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
        let url = http_url(&self.url).ok_or(SessionError::Invalid { what: "address" })?;
        let key = generate_key();
        let secrets = secrets(&self.url, &self.headers);
        let mut headers = self.headers;
        headers.extend(handshake(&key)?);
        let opening = self.dialer.upgrade(url, headers);
        let limit = self.connect_timeout;
        let reply = match within(&*self.clock, Some(limit), opening).await {
            Some(reply) => reply.map_err(|error| SessionError::Connect(Box::new(error)))?,
            None => {
                let what = "connection";
                return Err(SessionError::Timeout { what, limit });
            }
        };
        let stream = switched(reply, &key).map_err(|error| error.without(&secrets))?;
        let mut config = WebSocketConfig::default();
        config.max_message_size = Some(self.max_message_bytes);
        config.max_frame_size = Some(self.max_message_bytes);
        let socket = WebSocketStream::from_raw_socket(stream, Role::Client, Some(config)).await;
        Ok(Session::new(socket, self.heartbeat, self.clock))
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

/// Returns the address of the request that opens a WebSocket.
fn http_url(url: &str) -> Option<Url> {
    let (scheme, _) = url.split_once("://")?;
    let http = match scheme.to_ascii_lowercase().as_str() {
        "wss" => "https",
        "ws" => "http",
        _ => return None,
    };
    let mut url = Url::parse(url).ok()?;
    url.set_fragment(None);
    url.set_scheme(http).ok()?;
    Some(url)
}

/// Returns the headers that ask for a WebSocket.
fn handshake(key: &str) -> Result<HeaderMap, SessionError> {
    let key = HeaderValue::from_str(key).map_err(|_| SessionError::Invalid { what: "key" })?;
    Ok(HeaderMap::from_iter([
        (header::CONNECTION, HeaderValue::from_static("Upgrade")),
        (header::UPGRADE, HeaderValue::from_static("websocket")),
        (
            header::SEC_WEBSOCKET_VERSION,
            HeaderValue::from_static("13"),
        ),
        (header::SEC_WEBSOCKET_KEY, key),
    ]))
}

/// Returns the connection if the server has switched it to a WebSocket for this key.
fn switched(reply: Reply, key: &str) -> Result<Upgraded, SessionError> {
    let (headers, stream) = match reply {
        Reply::Switched(headers, stream) => (headers, stream),
        Reply::Other(status, body) => {
            return Err(SessionError::Rejected {
                status,
                body: String::from_utf8_lossy(&body).into_owned(),
            });
        }
    };
    let has = |name: HeaderName, expected: &str| {
        let value = headers.get(name).map(HeaderValue::as_bytes);
        value.is_some_and(|value| value.eq_ignore_ascii_case(expected.as_bytes()))
    };
    let accept = headers.get(header::SEC_WEBSOCKET_ACCEPT);
    let is_accepted =
        accept.is_some_and(|value| value == derive_accept_key(key.as_bytes()).as_str());
    // Nothing was offered that the server could choose.
    let chooses = headers.contains_key(header::SEC_WEBSOCKET_PROTOCOL)
        || headers.contains_key(header::SEC_WEBSOCKET_EXTENSIONS);
    if is_accepted && has(header::UPGRADE, "websocket") && !chooses {
        return Ok(stream);
    }
    let what = "the response of the server is not that of a WebSocket to this request";
    Err(SessionError::Connect(what.into()))
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
