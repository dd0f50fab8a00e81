//! The HTTP client, which is reqwest.

mod failure;
mod patience;
mod pools;
mod settings;
#[cfg(feature = "session")]
mod upgrade;
mod upload;

use std::{fmt, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{HeaderValue, Request, Response, header};
use huaweicloud_auth::transport::{
    BoxFuture, RequestTimeout, Streamed, Transport, TransportError, TransportErrorKind as Kind,
    bypasses_proxy,
};
use reqwest::Url;

pub(crate) use self::settings::{HttpSettings, Proxy, restrained};
#[cfg(feature = "session")]
pub(crate) use self::upgrade::{Dialer, Reply, Upgraded};
use self::{
    failure::failure,
    patience::patiently,
    pools::{Direct, Pools, runtime},
    upload::{Upload, Waiting},
};
use crate::error::Error;

/// An HTTP client, and bounds on its responses.
pub(crate) struct Http {
    clients: Clients,
    max_body: usize,
    /// How long the other side is waited for.
    read_timeout: Option<Duration>,
    /// The header of requests of a custom client.
    user_agent: Option<HeaderValue>,
}

enum Clients {
    Own(Box<Pools>),
    /// A client that was set up elsewhere, with one pool for all runtimes.
    Custom(reqwest::Client, Direct),
}

impl Http {
    pub(crate) fn new(
        settings: HttpSettings,
        max_body: usize,
        needs_tls: bool,
    ) -> Result<Self, Error> {
        Ok(Self {
            max_body,
            read_timeout: settings.read_timeout,
            user_agent: None,
            clients: Clients::Own(Box::new(Pools::new(settings, needs_tls)?)),
        })
    }

    /// Sends through a client that was set up elsewhere, and is [`restrained`].
    pub(crate) fn with(
        client: reqwest::Client,
        user_agent: &str,
        max_body: usize,
        read_timeout: Option<Duration>,
    ) -> Self {
        Self {
            clients: Clients::Custom(client, Direct::default()),
            max_body,
            read_timeout,
            user_agent: HeaderValue::from_str(user_agent).ok(),
        }
    }

    fn client<B>(&self, request: &Request<B>) -> Result<reqwest::Client, TransportError> {
        match &self.clients {
            Clients::Own(pools) => pools.client(request),
            Clients::Custom(_, direct) if bypasses_proxy(request) => {
                direct.client(&HttpSettings::default())
            }
            Clients::Custom(client, _) => runtime().map(|_| client.clone()),
        }
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let client = self.client(&request)?;
        let upload = Upload::of_bytes(request.body());
        let mut request = into_reqwest(request)?;
        let waiting = match upload {
            Some((upload, waiting)) => {
                *request.body_mut() = Some(reqwest::Body::wrap(upload));
                waiting
            }
            None => Waiting::from_now(),
        };
        self.execute(&client, request, &waiting).await
    }

    async fn exchange_streamed(
        &self,
        request: Request<Streamed>,
    ) -> Result<Response<Bytes>, TransportError> {
        let client = self.client(&request)?;
        let (head, body) = request.into_parts();
        let (upload, waiting) = Upload::of_stream(body);
        let mut request = into_reqwest(Request::from_parts(head, Bytes::new()))?;
        *request.body_mut() = Some(reqwest::Body::wrap(upload));
        self.execute(&client, request, &waiting).await
    }

    async fn execute(
        &self,
        client: &reqwest::Client,
        mut request: reqwest::Request,
        waiting: &Waiting,
    ) -> Result<Response<Bytes>, TransportError> {
        if let Some(name) = &self.user_agent {
            let headers = request.headers_mut();
            headers
                .entry(header::USER_AGENT)
                .or_insert_with(|| name.clone());
        }
        let response = patiently(self.read_timeout, waiting, client.execute(request)).await?;
        let mut response = response.map_err(failure)?;
        let mut received = Response::new(Bytes::new());
        *received.status_mut() = response.status();
        *received.version_mut() = response.version();
        *received.headers_mut() = std::mem::take(response.headers_mut());
        match self.body(response).await {
            Ok(body) => {
                *received.body_mut() = body;
                Ok(received)
            }
            Err(error) => {
                let status = received.status();
                Err(error.with_response(status, std::mem::take(received.headers_mut())))
            }
        }
    }

    /// Takes in a body.
    async fn body(&self, mut response: reqwest::Response) -> Result<Bytes, TransportError> {
        let max = self.max_body;
        let too_large = || TransportError::new(Kind::TooLarge(max));
        if response.content_length().unwrap_or_default() > max as u64 {
            return Err(too_large());
        }
        // Most responses come in one piece, which then needs no copy.
        let Some(first) = self.chunk(&mut response).await? else {
            return Ok(Bytes::new());
        };
        if first.len() > max {
            return Err(too_large());
        }
        let Some(second) = self.chunk(&mut response).await? else {
            return Ok(first);
        };
        let mut body = BytesMut::from(first);
        let mut next = Some(second);
        while let Some(chunk) = next {
            body.extend_from_slice(&chunk);
            if body.len() > max {
                return Err(too_large());
            }
            next = self.chunk(&mut response).await?;
        }
        Ok(body.freeze())
    }

    async fn chunk(
        &self,
        response: &mut reqwest::Response,
    ) -> Result<Option<Bytes>, TransportError> {
        let waiting = Waiting::from_now();
        let chunk = patiently(self.read_timeout, &waiting, response.chunk()).await?;
        chunk.map_err(failure)
    }
}

impl Transport for Http {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request))
    }

    fn send_streamed(
        &self,
        request: Request<Streamed>,
    ) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange_streamed(request))
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

/// Makes sure that reqwest's own reading of the address changes nothing: it is signed as it is.
pub(crate) fn into_reqwest(request: Request<Bytes>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let address = head.uri.to_string();
    let url = Url::parse(&address)
        .ok()
        .filter(|url| {
            url.path() == head.uri.path()
                && url.query().unwrap_or_default() == head.uri.query().unwrap_or_default()
        })
        .ok_or_else(|| {
            TransportError::new(Kind::Other).with_source("the address cannot be sent as it is")
        })?;
    let mut sent = reqwest::Request::new(head.method, url);
    *sent.headers_mut() = head.headers;
    if let Some(RequestTimeout(limit)) = head.extensions.get() {
        *sent.timeout_mut() = Some(*limit);
    }
    if !body.is_empty() {
        *sent.body_mut() = Some(body.into());
    }
    Ok(sent)
}
