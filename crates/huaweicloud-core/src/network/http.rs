//! The HTTP client, which is reqwest.

use std::{
    fmt, io,
    pin::Pin,
    sync::OnceLock,
    task::{Context, Poll},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderValue, Request, Response, header};
use http_body::{Body, Frame, SizeHint};
use huaweicloud_auth::transport::{
    BoxFuture, RequestTimeout, Streamed, Transport, TransportError, TransportErrorKind as Kind,
    bypasses_proxy,
};
use reqwest::{Url, redirect::Policy};

use crate::error::Error;

/// A pool of connections, and a bound on the size of responses.
pub(crate) struct Http {
    client: reqwest::Client,
    max_body: usize,
    /// The client for large bodies, without a read timeout, which also runs while they are sent.
    patient: OnceLock<reqwest::Client>,
    /// The client for addresses that no proxy reaches, such as the metadata service of a machine.
    direct: OnceLock<reqwest::Client>,
    settings: Option<HttpSettings>,
    /// The header of requests of a custom client.
    user_agent: Option<HeaderValue>,
}

/// How a pool of connections is set up.
#[derive(Debug, Clone, Default)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) user_agent: String,
    pub(crate) proxy: Proxy,
    pub(crate) root_certificates: Vec<Vec<u8>>,
}

/// The proxy that requests go through.
#[derive(Clone, Default)]
pub(crate) enum Proxy {
    /// As the environment says.
    #[default]
    System,
    None,
    /// The address may contain a password.
    At(String),
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            Self::None => "None",
            Self::At(_) => "At(..)",
        })
    }
}

impl HttpSettings {
    fn client(&self) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            .redirect(Policy::none())
            // Content is passed on as it is stored. Other crates may enable decoding in reqwest.
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .user_agent(self.user_agent.as_str());
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if let Some(timeout) = self.read_timeout {
            builder = builder.read_timeout(timeout);
        }
        match &self.proxy {
            Proxy::System => {}
            Proxy::None => builder = builder.no_proxy(),
            Proxy::At(address) => {
                // The error of reqwest may quote the password in the address.
                let proxy = reqwest::Proxy::all(address).map_err(|_| {
                    Error::configuration("the proxy is not an address such as http://host:port")
                })?;
                builder = builder.proxy(proxy);
            }
        }
        builder = root_certificates(builder, &self.root_certificates)?;
        builder.build().map_err(|error| {
            Error::configuration("the HTTP client cannot be set up").with_source(error)
        })
    }
}

impl Http {
    pub(crate) fn new(settings: HttpSettings, max_body: usize) -> Result<Self, Error> {
        let client = settings.client()?;
        Ok(Self {
            client,
            max_body,
            patient: OnceLock::new(),
            direct: OnceLock::new(),
            settings: Some(settings),
            user_agent: None,
        })
    }

    /// Sends through a client that was set up elsewhere.
    pub(crate) fn with(
        client: reqwest::Client,
        user_agent: &str,
        max_body: usize,
    ) -> Result<Self, Error> {
        // Only the `Debug` form shows it, and a client that follows would send tokens to any address.
        if !format!("{client:?}").contains("Policy(None)") {
            return Err(Error::configuration(
                "the HTTP client follows redirects, which would carry credentials along: build it \
                 with .redirect(reqwest::redirect::Policy::none())",
            ));
        }
        Ok(Self {
            client,
            max_body,
            patient: OnceLock::new(),
            direct: OnceLock::new(),
            settings: None,
            user_agent: HeaderValue::from_str(user_agent).ok(),
        })
    }

    /// Returns the client for large bodies. A custom client is used for all bodies.
    fn patient(&self) -> Result<&reqwest::Client, TransportError> {
        let Some(settings) = &self.settings else {
            return Ok(&self.client);
        };
        variant(&self.patient, || HttpSettings {
            read_timeout: None,
            ..settings.clone()
        })
    }

    /// Returns the client that uses no proxy. It has the default settings in place of a custom client.
    fn direct(&self) -> Result<&reqwest::Client, TransportError> {
        variant(&self.direct, || HttpSettings {
            proxy: Proxy::None,
            ..self.settings.clone().unwrap_or_default()
        })
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let client = if bypasses_proxy(&request) {
            self.direct()?
        } else {
            &self.client
        };
        self.execute(client, into_reqwest(request)?).await
    }

    async fn exchange_streamed(
        &self,
        request: Request<Streamed>,
    ) -> Result<Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        let mut request = into_reqwest(Request::from_parts(head, Bytes::new()))?;
        *request.body_mut() = Some(reqwest::Body::wrap(Pieces(body)));
        self.execute(self.patient()?, request).await
    }

    async fn execute(
        &self,
        client: &reqwest::Client,
        mut request: reqwest::Request,
    ) -> Result<Response<Bytes>, TransportError> {
        if let Some(name) = &self.user_agent {
            let headers = request.headers_mut();
            headers
                .entry(header::USER_AGENT)
                .or_insert_with(|| name.clone());
        }
        let mut response = client.execute(request).await.map_err(failure)?;
        let mut received = Response::new(Bytes::new());
        *received.status_mut() = response.status();
        *received.version_mut() = response.version();
        *received.headers_mut() = std::mem::take(response.headers_mut());
        match body(response, self.max_body).await {
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
}

/// Returns a client with other settings, which is built when it is first needed.
fn variant(
    cell: &OnceLock<reqwest::Client>,
    settings: impl FnOnce() -> HttpSettings,
) -> Result<&reqwest::Client, TransportError> {
    if let Some(client) = cell.get() {
        return Ok(client);
    }
    let built = settings().client();
    let client = built.map_err(|error| TransportError::new(Kind::Other).with_source(error))?;
    Ok(cell.get_or_init(|| client))
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

/// A body that comes piece by piece, as hyper takes it. Its length becomes a header.
struct Pieces(Streamed);

impl Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let next = Pin::new(&mut self.0).poll_next(context);
        next.map(|next| next.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.left() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.left())
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn root_certificates(
    mut builder: reqwest::ClientBuilder,
    certificates: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, Error> {
    for pem in certificates {
        let bundle = reqwest::Certificate::from_pem_bundle(pem)
            .ok()
            .filter(|bundle| !bundle.is_empty());
        let Some(bundle) = bundle else {
            return Err(Error::configuration(
                "a root certificate is not PEM: it must hold -----BEGIN CERTIFICATE-----",
            ));
        };
        for certificate in bundle {
            builder = builder.add_root_certificate(certificate);
        }
    }
    Ok(builder)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn root_certificates(
    builder: reqwest::ClientBuilder,
    certificates: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, Error> {
    if certificates.is_empty() {
        Ok(builder)
    } else {
        Err(Error::configuration(
            "a root certificate needs TLS: switch on the feature rustls or native-tls",
        ))
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

fn failure(error: reqwest::Error) -> TransportError {
    let kind = match (error.is_connect(), error.is_timeout()) {
        (true, true) => Kind::ConnectTimeout,
        (true, false) => Kind::Connect,
        (false, true) => Kind::Timeout,
        (false, false) if error.is_builder() => Kind::Other,
        (false, false) => Kind::Broken,
    };
    TransportError::new(kind).with_source(error.without_url())
}

/// Takes in a body of at most `max` bytes.
async fn body(mut response: reqwest::Response, max: usize) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::new(Kind::TooLarge(max));
    if response.content_length().unwrap_or_default() > max as u64 {
        return Err(too_large());
    }
    // Most responses come in one piece, which then needs no copy.
    let Some(first) = response.chunk().await.map_err(failure)? else {
        return Ok(Bytes::new());
    };
    if first.len() > max {
        return Err(too_large());
    }
    let Some(second) = response.chunk().await.map_err(failure)? else {
        return Ok(first);
    };
    let mut body = BytesMut::from(first);
    let mut next = Some(second);
    while let Some(chunk) = next {
        body.extend_from_slice(&chunk);
        if body.len() > max {
            return Err(too_large());
        }
        next = response.chunk().await.map_err(failure)?;
    }
    Ok(body.freeze())
}
