//! Tokens from IAM by user name and password.

use std::{borrow::Cow, fmt, time::SystemTime};

use bytes::Bytes;
use http::{Method, Request, Response, header};
use serde_json::Value;
use zeroize::Zeroizing;

use super::{ProvideCredentials, Provided, ProviderError};
use crate::{
    context::Context,
    credentials::Credentials,
    exchange::{self, Address, ClockCheck, ErrorResponse},
    transport::BoxFuture,
};

const PATH: &str = "/v3/auth/tokens";
const TOKEN: &str = "x-subject-token";

/// An IAM user of an account, with its password, which `Debug` does not show.
#[derive(Clone, Copy)]
pub struct IamUser<'a> {
    /// The name of the account, which IAM calls a domain.
    pub domain: &'a str,
    /// The name of the user. The administrator of an account has the name of the account.
    pub name: &'a str,
    /// The password of the user.
    pub password: &'a str,
}

/// The project to which a token is scoped.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProjectScope {
    /// The project with this id.
    Id(String),
    /// The project with this name. The default project of a region has the name of the region, such
    /// as `cn-north-4`.
    Name(String),
}

/// Requests a token from IAM with the name and password of a user. A token is valid for 24 hours.
///
/// It is always applicable. Transient errors are retried if the [`Context`] has a
/// [`Timer`](super::Timer). `Debug` and errors never contain the password, even if the response quotes
/// it.
///
/// ```
/// use huaweicloud_auth::iam::iam_endpoint;
/// use huaweicloud_auth::provider::{IamUser, PasswordProvider, ProjectScope};
///
/// let user = IamUser {
///     domain: "example-account",
///     name: "example-user",
///     password: "not-a-real-password",
/// };
/// let scope = ProjectScope::Name("cn-north-4".to_owned());
/// let provider = PasswordProvider::new(iam_endpoint("cn-north-4"), user, scope);
/// assert!(!format!("{provider:?}").contains("not-a-real"));
/// ```
#[derive(Clone)]
pub struct PasswordProvider {
    iam_endpoint: String,
    domain: String,
    name: String,
    password: Zeroizing<String>,
    scope: ProjectScope,
}

impl PasswordProvider {
    /// Creates a provider for tokens of a user that are scoped to a project.
    ///
    /// [`iam_endpoint`](crate::iam::iam_endpoint) returns the endpoint of a region.
    #[must_use]
    pub fn new(iam_endpoint: impl Into<String>, user: IamUser<'_>, scope: ProjectScope) -> Self {
        Self {
            iam_endpoint: iam_endpoint.into(),
            domain: user.domain.to_owned(),
            name: user.name.to_owned(),
            password: Zeroizing::new(user.password.to_owned()),
            scope,
        }
    }

    async fn fetch(&self, context: &Context<'_>) -> Result<Provided, ProviderError> {
        let sent = exchange::send(context, ClockCheck::Report, |_| self.request()).await?;
        let is_transient = exchange::is_transient(&sent);
        let error = |reason: String| match is_transient {
            true => ProviderError::transient(reason),
            false => ProviderError::failed(reason),
        };
        let response = sent.map_err(|source| {
            error(format!("IAM at {} did not respond", self.iam_endpoint)).with_source(source)
        })?;
        if response.status().is_success() {
            return self.read(&response);
        }
        let retry_after = exchange::retry_after(response.headers(), context.now);
        let response = ErrorResponse::new(&response, &[&self.password]);
        let (name, domain) = (&self.name, &self.domain);
        Err(error(format!(
            "IAM issued no token for the user {name:?} of the account {domain:?}: it returned \
             {response}"
        ))
        .with_retry_after(retry_after))
    }

    fn request(&self) -> Result<Request<Bytes>, ProviderError> {
        let address = Address::new(&self.iam_endpoint, PATH)
            .map_err(|error| ProviderError::failed(format!("IAM: {error}")))?;
        let invalid = || ProviderError::failed("the request for a token could not be created");
        let body = (self.body()).map_err(|error| invalid().with_source(error))?;
        Request::builder()
            .method(Method::POST)
            .uri(address.uri)
            .header(header::HOST, address.host)
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Bytes::from_owner(body))
            .map_err(|error| invalid().with_source(error))
    }

    /// Returns the request body, which is wiped from memory when it is dropped.
    fn body(&self) -> serde_json::Result<Zeroizing<Vec<u8>>> {
        let (scope_key, scope) = match &self.scope {
            ProjectScope::Id(id) => ("id", id),
            ProjectScope::Name(name) => ("name", name),
        };
        // The capacity suffices if every character is escaped. Growing would leave a copy in memory.
        let texts = self.name.len() + self.password.len() + self.domain.len() + scope.len();
        let mut body = Zeroizing::new(Vec::with_capacity(256 + 6 * texts));
        for (before, text) in [
            (
                r#"{"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"#,
                self.name.as_str(),
            ),
            (r#","password":"#, &self.password),
            (r#","domain":{"name":"#, &self.domain),
            (r#"}}}},"scope":{"project":{"#, scope_key),
            (":", scope),
        ] {
            body.extend_from_slice(before.as_bytes());
            serde_json::to_writer(&mut *body, text)?;
        }
        body.extend_from_slice(b"}}}}");
        Ok(body)
    }

    fn read(&self, response: &Response<Bytes>) -> Result<Provided, ProviderError> {
        let invalid = |problem: &str| {
            ProviderError::failed(format!("the response of IAM with a token {problem}"))
        };
        let (headers, body) = (response.headers(), response.body());
        let token = headers.get(TOKEN);
        let shown = token.and_then(|token| token.to_str().ok());
        let secrets = [self.password.as_str(), shown.unwrap_or_default()];
        if let Some(body) = exchange::describe(headers, body, &secrets) {
            return Err(invalid(&format!(
                "has {body} instead of JSON; help: check the proxy and the endpoint"
            )));
        }
        let token = token
            .ok_or_else(|| invalid("has no header X-Subject-Token"))?
            .to_str()
            .map_err(|_| invalid("has a token with characters other than visible ASCII"))?;
        let credentials = Credentials::token(token);
        credentials
            .validate()
            .map_err(|error| invalid(&format!("is invalid: {error}")))?;
        let body: Value = exchange::parse_json(body)
            .map_err(|error| invalid("has no JSON body").with_source(error))?;
        let expires_at =
            expiration(&body).ok_or_else(|| invalid("has no valid time in token.expires_at"))?;
        let provided = Provided::new(credentials)
            .with_expires_at(expires_at)
            .with_iam_endpoint(&self.iam_endpoint);
        let project_id = body.pointer("/token/project/id").and_then(exchange::text);
        Ok(match (project_id, &self.scope) {
            (Some(id), _) => provided.with_project_id(id),
            (None, ProjectScope::Id(id)) => provided.with_project_id(id),
            (None, ProjectScope::Name(_)) => provided,
        })
    }
}

fn expiration(body: &Value) -> Option<SystemTime> {
    body.pointer("/token/expires_at").and_then(exchange::time)
}

impl ProvideCredentials for PasswordProvider {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("IAM password")
    }

    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(self.fetch(context))
    }
}

impl fmt::Debug for IamUser<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IamUser")
            .field("domain", &self.domain)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PasswordProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PasswordProvider")
            .field("iam_endpoint", &self.iam_endpoint)
            .field("domain", &self.domain)
            .field("name", &self.name)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}
