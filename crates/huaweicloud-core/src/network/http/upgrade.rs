//! Connections that change from HTTP to another protocol.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use huaweicloud_auth::transport::{TransportError, TransportErrorKind as Kind};
use reqwest::Url;

use super::{
    failure::failure,
    settings::{HttpSettings, KeepAlive, Proxy},
};
use crate::network::endpoint::is_loopback;

/// A connection after the change.
pub(crate) type Upgraded = reqwest::Upgraded;

/// Opens such connections with the proxy and the certificates of a client.
#[derive(Clone)]
pub(crate) struct Dialer {
    /// A client that was set up elsewhere, which replaces the proxy and the certificates.
    pub(crate) custom: Option<reqwest::Client>,
    /// Default: the proxy of the environment, and none for addresses on this machine.
    pub(crate) proxy: Option<Proxy>,
    pub(crate) root_certificates: Vec<Vec<u8>>,
    pub(crate) user_agent: String,
}

/// The response to a request to change the protocol.
pub(crate) enum Reply {
    /// The protocol changes; these are the headers of the response.
    Switched(HeaderMap, Upgraded),
    /// Another status, with the start of its body.
    Other(StatusCode, Bytes),
}

impl Default for Dialer {
    fn default() -> Self {
        Self {
            custom: None,
            proxy: None,
            root_certificates: Vec::new(),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl Dialer {
    /// Sends a request that asks for another protocol, over a connection of its own.
    pub(crate) async fn upgrade(
        &self,
        url: Url,
        headers: HeaderMap,
    ) -> Result<Reply, TransportError> {
        let client = self.client(&url)?;
        let mut request = reqwest::Request::new(Method::GET, url);
        *request.headers_mut() = headers;
        if let Ok(name) = HeaderValue::from_str(&self.user_agent) {
            request.headers_mut().insert(header::USER_AGENT, name);
        }
        let mut response = client.execute(request).await.map_err(failure)?;
        let status = response.status();
        if status != StatusCode::SWITCHING_PROTOCOLS {
            let body = start_of_body(&mut response).await?;
            return Ok(Reply::Other(status, body));
        }
        let headers = response.headers().clone();
        let upgraded = response.upgrade().await.map_err(failure)?;
        Ok(Reply::Switched(headers, upgraded))
    }

    fn client(&self, url: &Url) -> Result<reqwest::Client, TransportError> {
        if let Some(custom) = &self.custom {
            return Ok(custom.clone());
        }
        let proxy = match &self.proxy {
            Some(proxy) => proxy.clone(),
            None if url.host_str().is_some_and(is_loopback) => Proxy::None,
            None => Proxy::System,
        };
        let settings = HttpSettings {
            proxy,
            root_certificates: self.root_certificates.clone(),
            ..HttpSettings::default()
        };
        let built = settings.client(KeepAlive::Off);
        let built = built.map_err(|error| TransportError::new(Kind::Other).with_source(error))?;
        Ok(built.client)
    }
}

/// Returns the first bytes of a body, which say why a request was rejected.
async fn start_of_body(response: &mut reqwest::Response) -> Result<Bytes, TransportError> {
    const SHOWN: usize = 512;
    let mut body = BytesMut::new();
    while body.len() < SHOWN {
        match response.chunk().await.map_err(failure)? {
            Some(chunk) => body.extend_from_slice(&chunk),
            None => break,
        }
    }
    body.truncate(SHOWN);
    Ok(body.freeze())
}
