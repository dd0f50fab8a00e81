//! Temporary credentials from the metadata service of a cloud machine.

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use serde_json::Value;

use super::{Context, ProvideCredentials, Provided, ProviderError};
use crate::{
    credentials::Credentials,
    exchange::{self, Address, Refusal},
    transport::{BoxFuture, TimeLimit, TransportErrorKind},
};

const ENDPOINT: &str = "http://169.254.169.254";
const TOKEN_PATH: &str = "/meta-data/latest/api/token";
const KEY_PATH: &str = "/openstack/latest/securitykey";

const TOKEN: &str = "x-metadata-token";
const TOKEN_TTL: &str = "x-metadata-token-ttl-seconds";
/// The longest that the service grants: six hours.
const TTL_SECONDS: &str = "21600";

/// The service is on the machine itself or not at all.
const PATIENCE: TimeLimit = TimeLimit(Duration::from_secs(2));

/// What the service says on a machine to which no agency is assigned, with status 401.
const NO_AGENCY: &[u8] = b"Please configure Cloud Service Agency first";

/// Takes the temporary access key that a cloud machine gets through its agency.
///
/// It does not apply where the metadata service cannot be reached, or has no key. It fails if the
/// service gives an answer that cannot be understood.
///
/// Each of its requests may take two seconds. A [`Transport`](crate::transport::Transport) that goes
/// through a proxy asks the proxy for the proxy's own key: exempt the address `169.254.169.254`
/// there.
#[derive(Debug, Clone)]
pub struct MetadataProvider {
    endpoint: Cow<'static, str>,
}

impl MetadataProvider {
    /// Asks the service at its usual address.
    #[must_use]
    pub fn new() -> Self {
        Self {
            endpoint: Cow::Borrowed(ENDPOINT),
        }
    }

    /// Asks at another address, such as that of a test's server: `http://host:port`.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        let endpoint: String = endpoint.into();
        self.endpoint = Cow::Owned(endpoint.trim_end_matches('/').to_owned());
        self
    }

    async fn fetch(&self, context: &Context<'_>) -> Result<Provided, ProviderError> {
        let token = self.token(context).await?;
        let header = token.as_ref().map(|token| (TOKEN, token.as_str()));
        let answer = self.ask(context, Method::GET, KEY_PATH, header).await?;
        let body = answer.body();
        match answer.status() {
            StatusCode::OK => read_key(body),
            StatusCode::NOT_FOUND => Err(no_key()),
            StatusCode::UNAUTHORIZED if contains(body, NO_AGENCY) => Err(no_key()),
            status => Err(self.refused(KEY_PATH, status, body, token.as_deref())),
        }
    }

    /// The token that later requests need, or nothing where the service is one that has none.
    async fn token(&self, context: &Context<'_>) -> Result<Option<String>, ProviderError> {
        let header = Some((TOKEN_TTL, TTL_SECONDS));
        let answer = self.ask(context, Method::PUT, TOKEN_PATH, header).await?;
        match answer.status() {
            StatusCode::OK => {
                let token = std::str::from_utf8(answer.body()).map(str::trim);
                match token {
                    Ok(token) if !token.is_empty() => Ok(Some(token.to_owned())),
                    _ => Err(broken("gave a token that is empty or no text")),
                }
            }
            StatusCode::NOT_FOUND
            | StatusCode::METHOD_NOT_ALLOWED
            | StatusCode::SERVICE_UNAVAILABLE => Ok(None),
            status => Err(self.refused(TOKEN_PATH, status, answer.body(), None)),
        }
    }

    async fn ask(
        &self,
        context: &Context<'_>,
        method: Method,
        path: &str,
        header: Option<(&str, &str)>,
    ) -> Result<Response<Bytes>, ProviderError> {
        let address = Address::new(&self.endpoint, path)
            .map_err(|error| ProviderError::failed(error.to_string()))?;
        let mut request = Request::builder()
            .method(method)
            .uri(address.uri)
            .extension(PATIENCE);
        if let Some((name, value)) = header {
            let value = exchange::sensitive(value)
                .map_err(|_| broken("gave a token that no header can carry"))?;
            request = request.header(name, value);
        }
        let request = request.body(Bytes::new()).map_err(|error| {
            ProviderError::failed("a request could not be made").with_source(error)
        })?;
        context.transport.send(request).await.map_err(|error| {
            let endpoint = &self.endpoint;
            match error.kind() {
                TransportErrorKind::Connect
                | TransportErrorKind::ConnectTimeout
                | TransportErrorKind::Timeout => ProviderError::does_not_apply(format!(
                    "{endpoint} cannot be reached, so this is no cloud machine, or it is shut off"
                )),
                _ => ProviderError::failed(format!("{endpoint}{path} gave no answer")),
            }
            .with_source(error)
        })
    }

    fn refused(
        &self,
        path: &str,
        status: StatusCode,
        body: &[u8],
        token: Option<&str>,
    ) -> ProviderError {
        let refusal = Refusal::new(status, body, token.as_slice());
        ProviderError::failed(format!("{}{path} answered with {refusal}", self.endpoint))
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
    let body: Value = serde_json::from_slice(body)
        .map_err(|error| broken("gave a key that is not JSON").with_source(error))?;
    let key = body.get("credential").unwrap_or(&Value::Null);
    let member = |name: &str| {
        (key.get(name).and_then(exchange::text))
            .ok_or_else(|| broken(&format!("gave a key without credential.{name}")))
    };
    let credentials = Credentials::ak_sk(member("access")?, member("secret")?)
        .with_security_token(member("securitytoken")?);
    credentials
        .validate()
        .map_err(|fault| broken(&format!("gave a key that is unusable: {fault}")))?;
    // A temporary key that is never fetched again would stop working some day.
    let expires_at = (key.get("expires_at").and_then(exchange::time))
        .ok_or_else(|| broken("gave a key of which credential.expires_at is no time"))?;
    Ok(Provided::new(credentials).with_expires_at(expires_at))
}

fn no_key() -> ProviderError {
    ProviderError::does_not_apply(
        "the metadata service has no key for this machine: assign an agency to it",
    )
}

fn broken(what: &str) -> ProviderError {
    ProviderError::failed(format!("the metadata service {what}"))
}

fn contains(body: &[u8], part: &[u8]) -> bool {
    body.windows(part.len()).any(|window| window == part)
}
