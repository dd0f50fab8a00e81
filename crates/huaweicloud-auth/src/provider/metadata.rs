//! Temporary access keys from the metadata service of a cloud server.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use serde_json::Value;

use super::{ProvideCredentials, Provided, ProviderError};
use crate::{
    context::Context,
    credentials::Credentials,
    exchange::{self, Address, ClockCheck, ErrorResponse},
    transport::{BoxFuture, NoProxy, RequestTimeout, TransportError, TransportErrorKind},
};

const ENDPOINT: &str = "http://169.254.169.254";
const TOKEN_PATH: &str = "/meta-data/latest/api/token";
const KEY_PATH: &str = "/openstack/latest/securitykey";

const TOKEN: &str = "x-metadata-token";
const TOKEN_TTL: &str = "x-metadata-token-ttl-seconds";
/// The maximum that the service accepts: six hours.
const TTL_SECONDS: &str = "21600";

/// The service responds quickly or does not exist.
const TIMEOUT: RequestTimeout = RequestTimeout(Duration::from_secs(2));

/// The message of the service, with status 401, on a server without an agency.
const NO_AGENCY: &[u8] = b"Please configure Cloud Service Agency first";

/// Fetches the temporary access key of a cloud server to which an agency is assigned.
///
/// It is not applicable if the metadata service cannot be reached or has no key. It fails if the
/// response is invalid.
///
/// Each request has a timeout of two seconds, and is marked with [`NoProxy`]: a proxy would return the
/// key of the machine on which it runs.
///
/// ```
/// use huaweicloud_auth::provider::{CachedCredentials, MetadataProvider};
///
/// let credentials = CachedCredentials::new(MetadataProvider::new());
/// ```
#[derive(Debug, Clone)]
pub struct MetadataProvider {
    endpoint: Cow<'static, str>,
}

impl MetadataProvider {
    /// Creates a provider for the service at `http://169.254.169.254`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            endpoint: Cow::Borrowed(ENDPOINT),
        }
    }

    /// Sets the endpoint of the service, such as `http://host:port` of a test server. It is never
    /// requested through a proxy either.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        let endpoint: String = endpoint.into();
        self.endpoint = Cow::Owned(endpoint.trim_end_matches('/').to_owned());
        self
    }

    async fn fetch(&self, context: &Context<'_>) -> Result<Provided, ProviderError> {
        let token = self.token(context).await?;
        let build = |_| {
            let token = token.as_deref().map(|token| (TOKEN, token));
            self.request(Method::GET, KEY_PATH, token)
        };
        let sent = exchange::send(context, ClockCheck::Ignore, build).await?;
        let is_transient = exchange::is_transient(&sent);
        let response = sent.map_err(|error| self.no_response(KEY_PATH, error))?;
        match response.status() {
            StatusCode::OK => read_key(response.body()),
            StatusCode::NOT_FOUND => Err(no_key()),
            StatusCode::UNAUTHORIZED if contains(response.body(), NO_AGENCY) => Err(no_key()),
            _ => Err(self.error(KEY_PATH, &response, token.as_deref(), is_transient)),
        }
    }

    /// Returns the token for later requests, or `None` if the service does not issue tokens.
    async fn token(&self, context: &Context<'_>) -> Result<Option<String>, ProviderError> {
        let header = Some((TOKEN_TTL, TTL_SECONDS));
        let request = self.request(Method::PUT, TOKEN_PATH, header)?;
        // This request is not retried: on most machines there is no such service.
        let sent = context.transport.send(request).await;
        let is_transient = exchange::is_transient(&sent);
        let response = sent.map_err(|error| self.no_response(TOKEN_PATH, error))?;
        match response.status() {
            StatusCode::OK => {
                let token = std::str::from_utf8(response.body()).map(str::trim);
                match token {
                    Ok(token) if !token.is_empty() => Ok(Some(token.to_owned())),
                    _ => Err(invalid("a token that is empty or not UTF-8")),
                }
            }
            StatusCode::NOT_FOUND
            | StatusCode::METHOD_NOT_ALLOWED
            | StatusCode::SERVICE_UNAVAILABLE => Ok(None),
            _ => Err(self.error(TOKEN_PATH, &response, None, is_transient)),
        }
    }

    fn request(
        &self,
        method: Method,
        path: &str,
        header: Option<(&str, &str)>,
    ) -> Result<Request<Bytes>, ProviderError> {
        let address = Address::new(&self.endpoint, path)
            .map_err(|error| ProviderError::failed(error.to_string()))?;
        let mut request = Request::builder()
            .method(method)
            .uri(address.uri)
            .extension(NoProxy)
            .extension(TIMEOUT);
        if let Some((name, value)) = header {
            let value = exchange::sensitive(value)
                .map_err(|_| invalid("a token that is not allowed in headers"))?;
            request = request.header(name, value);
        }
        request.body(Bytes::new()).map_err(|error| {
            ProviderError::failed("the request could not be created").with_source(error)
        })
    }

    fn no_response(&self, path: &str, error: TransportError) -> ProviderError {
        let endpoint = &self.endpoint;
        match error.kind() {
            TransportErrorKind::Connect
            | TransportErrorKind::ConnectTimeout
            | TransportErrorKind::Timeout => ProviderError::not_applicable(format!(
                "{endpoint} cannot be reached: this is not a cloud server, or its metadata service \
                 is disabled"
            )),
            TransportErrorKind::Broken => {
                ProviderError::transient(format!("{endpoint}{path} did not respond"))
            }
            _ => ProviderError::failed(format!("{endpoint}{path} did not respond")),
        }
        .with_source(error)
    }

    fn error(
        &self,
        path: &str,
        response: &Response<Bytes>,
        token: Option<&str>,
        is_transient: bool,
    ) -> ProviderError {
        let response = ErrorResponse::new(response, token.as_slice());
        let reason = format!("{}{path} returned {response}", self.endpoint);
        match is_transient {
            true => ProviderError::transient(reason),
            false => ProviderError::failed(reason),
        }
    }
}

impl Default for MetadataProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for MetadataProvider {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("instance metadata")
    }

    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(self.fetch(context))
    }
}

fn read_key(body: &[u8]) -> Result<Provided, ProviderError> {
    let body: Value = exchange::parse_json(body)
        .map_err(|error| invalid("a key that is not JSON").with_source(error))?;
    let key = body.get("credential").unwrap_or(&Value::Null);
    let field = |name: &str| {
        (key.get(name).and_then(exchange::text))
            .ok_or_else(|| invalid(&format!("a key without the field credential.{name}")))
    };
    let credentials = Credentials::ak_sk(field("access")?, field("secret")?)
        .with_security_token(field("securitytoken")?);
    credentials
        .validate()
        .map_err(|error| invalid(&format!("an invalid key: {error}")))?;
    // Without an expiration, the key would never be refreshed, and stop working at some time.
    let expires_at = (key.get("expires_at").and_then(exchange::time))
        .ok_or_else(|| invalid("a key without a valid time in credential.expires_at"))?;
    Ok(Provided::new(credentials).with_expires_at(expires_at))
}

fn no_key() -> ProviderError {
    ProviderError::not_applicable(
        "the metadata service has no key for this server; help: assign an agency to the server",
    )
}

fn invalid(what: &str) -> ProviderError {
    ProviderError::failed(format!("the metadata service returned {what}"))
}

fn contains(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}
