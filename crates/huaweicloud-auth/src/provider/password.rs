//! A token from IAM by the name and password of a user.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, header};
use serde_json::Value;
use zeroize::Zeroizing;

use super::{Context, ProvideCredentials, Provided, ProviderError};
use crate::{
    credentials::Credentials,
    exchange::{self, Address, Refusal},
    transport::BoxFuture,
};

const PATH: &str = "/v3/auth/tokens";
const TOKEN: &str = "x-subject-token";

/// Who asks for a token: an IAM user of an account.
///
/// `Debug` does not show the password.
#[derive(Clone, Copy)]
pub struct IamUser<'a> {
    /// The name of the account, which IAM calls a domain.
    pub domain: &'a str,
    /// The name of the user; for the account's own user, the same again.
    pub name: &'a str,
    /// The user's password.
    pub password: &'a str,
}

/// The project that a token is for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProjectScope {
    /// The project with this id.
    Id(String),
    /// The project with this name; that of a region is named after it, such as `cn-north-4`.
    Name(String),
}

/// Asks IAM for a token, by the name and password of a user. A token lasts a day.
///
/// It always applies. `Debug` and errors do not show the password, even if IAM quotes it.
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
    /// Asks at this address for a token of this user, for this project.
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
        let address = Address::new(&self.iam_endpoint, PATH)
            .map_err(|error| ProviderError::failed(format!("IAM: {error}")))?;
        let unmade = "a request for a token could not be made";
        let body =
            (self.body()).map_err(|error| ProviderError::failed(unmade).with_source(error))?;
        let request = Request::builder()
            .method(Method::POST)
            .uri(address.uri)
            .header(header::HOST, address.host)
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Bytes::from_owner(body))
            .map_err(|error| ProviderError::failed(unmade).with_source(error))?;
        let answer = context.transport.send(request).await.map_err(|error| {
            ProviderError::failed(format!("IAM at {} gave no answer", self.iam_endpoint))
                .with_source(error)
        })?;
        if answer.status().is_success() {
            return self.read(answer.headers(), answer.body());
        }
        let refusal = Refusal::new(answer.status(), answer.body(), &[&self.password]);
        Err(ProviderError::failed(format!(
            "IAM gives no token to the user {:?} of the account {:?}: it answered with {refusal}",
            self.name, self.domain
        )))
    }

    /// The request's body, wiped from memory when it has been sent.
    fn body(&self) -> serde_json::Result<Zeroizing<Vec<u8>>> {
        let (scope_key, scope) = match &self.scope {
            ProjectScope::Id(id) => ("id", id),
            ProjectScope::Name(name) => ("name", name),
        };
        // Room for every character escaped: growing would leave a copy behind.
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

    fn read(&self, headers: &HeaderMap, body: &[u8]) -> Result<Provided, ProviderError> {
        let broken = |what: &str| ProviderError::failed(format!("IAM gave a token {what}"));
        let token = headers
            .get(TOKEN)
            .ok_or_else(|| broken("without the header X-Subject-Token"))?;
        let token = token
            .to_str()
            .map_err(|_| broken("that is not visible ASCII"))?;
        let credentials = Credentials::token(token);
        credentials
            .validate()
            .map_err(|fault| broken(&format!("that is unusable: {fault}")))?;
        let body: Value = serde_json::from_slice(body)
            .map_err(|error| broken("with an answer that is not JSON").with_source(error))?;
        let expires_at = (body.pointer("/token/expires_at"))
            .and_then(exchange::time)
            .ok_or_else(|| broken("of which token.expires_at is no time"))?;
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
