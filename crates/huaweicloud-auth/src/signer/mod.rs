//! Signing: from a request and credentials to the headers that authenticate it.

mod error;
mod headers;

use std::{borrow::Cow, time::SystemTime};

pub use self::{error::SigningError, headers::AuthHeaders};

use crate::{
    algorithm::{self, Algorithm, StringToSign},
    canonical::{CanonicalHeaders, CanonicalRequest},
    credentials::{AccessKey, Credentials, Material},
    date::format_sdk_date,
    explain::Explanation,
    header, payload,
    request::{Body, SignableRequest},
};

/// Headers that only the signer may write.
const OWN_HEADERS: [&str; 4] = [
    header::AUTHORIZATION,
    header::X_SDK_DATE,
    header::X_SECURITY_TOKEN,
    header::X_AUTH_TOKEN,
];

/// How requests are authenticated: the algorithm, and the project they are for.
///
/// Holds no credentials, so that one signer serves while keys are rotated. See
/// [`authenticate`](Self::authenticate).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signer {
    algorithm: Algorithm,
    project_id: Option<String>,
}

impl Signer {
    /// A signer for [`Algorithm::SdkHmacSha256`] that adds no project id.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Signs with another algorithm.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// Adds `X-Project-Id` to every request.
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Makes the headers to add to a request, which is then sent without further change.
    ///
    /// With an access key these are, the last computed over all the others and over every header
    /// of the request:
    ///
    /// | header | when |
    /// |---|---|
    /// | `x-sdk-date` | always; the given time |
    /// | `x-project-id` | the signer has a project id and the request no such header |
    /// | `x-security-token` | the access key is a temporary one |
    /// | `x-sdk-content-sha256` | the body is not signed and the request has no such header |
    /// | `authorization` | always |
    ///
    /// With a bearer token nothing is signed, and they are `x-project-id` and `x-auth-token`.
    ///
    /// A signature is good for 15 minutes and for one request: make a new one for each attempt.
    ///
    /// # Errors
    ///
    /// [`SigningError`] if the credentials are unusable, or the request or the time cannot be
    /// signed in a way that the server would understand alike.
    pub fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials,
        request: &SignableRequest<'_>,
        at: SystemTime,
    ) -> Result<AuthHeaders<'a>, SigningError> {
        self.check()?;
        check_headers(request)?;
        let key = match credentials.usable()? {
            Material::AccessKey(key) => key,
            Material::Token(token) => {
                let mut headers = AuthHeaders::default();
                if let Some(project_id) = self.project_id_to_add(request) {
                    headers.push(header::X_PROJECT_ID, project_id);
                }
                headers.push(header::X_AUTH_TOKEN, token.as_str());
                return Ok(headers);
            }
        };
        let mut headers = self.headers_to_sign(key, request, format_sdk_date(at)?);
        let date = headers.get(header::X_SDK_DATE).unwrap_or_default();
        let scope = self.algorithm.scope(date);
        let canonical = canonicalise(request, &headers)?;
        let signature = StringToSign::new(scope.as_deref(), date, &canonical).sign(key);
        let authorization =
            authorization(scope.as_deref(), &key.id, &canonical, signature.as_str());
        headers.push(header::AUTHORIZATION, authorization);
        Ok(headers)
    }

    /// Shows what [`authenticate`](Self::authenticate) signs, with nothing secret in it.
    ///
    /// `None` if the credentials are a bearer token, with which nothing is signed.
    ///
    /// # Errors
    ///
    /// As for [`authenticate`](Self::authenticate).
    ///
    /// ```
    /// use std::time::SystemTime;
    /// use huaweicloud_auth::{Credentials, SignableRequest, Signer};
    ///
    /// let credentials = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
    /// let request = SignableRequest::new("GET", "/v1/jobs").with_query("b=2&a=1");
    /// let explanation = Signer::new()
    ///     .explain(&credentials, &request, SystemTime::UNIX_EPOCH)?
    ///     .expect("an access key signs");
    /// assert_eq!(explanation.canonical_query(), "a=1&b=2");
    /// assert_eq!(explanation.signed_headers(), "x-sdk-date");
    /// # Ok::<(), huaweicloud_auth::SigningError>(())
    /// ```
    pub fn explain(
        &self,
        credentials: &Credentials,
        request: &SignableRequest<'_>,
        at: SystemTime,
    ) -> Result<Option<Explanation>, SigningError> {
        self.check()?;
        check_headers(request)?;
        let Material::AccessKey(key) = credentials.usable()? else {
            return Ok(None);
        };
        let headers = self.headers_to_sign(key, request, format_sdk_date(at)?);
        let date = headers.get(header::X_SDK_DATE).unwrap_or_default();
        let scope = self.algorithm.scope(date);
        let canonical = canonicalise(request, &headers)?;
        let string_to_sign = StringToSign::new(scope.as_deref(), date, &canonical);
        Ok(Some(Explanation::new(&canonical, &string_to_sign)))
    }

    fn headers_to_sign<'a>(
        &'a self,
        key: &'a AccessKey,
        request: &SignableRequest<'_>,
        date: String,
    ) -> AuthHeaders<'a> {
        let mut headers = AuthHeaders::default();
        headers.push(header::X_SDK_DATE, date);
        if let Some(project_id) = self.project_id_to_add(request) {
            headers.push(header::X_PROJECT_ID, project_id);
        }
        if let Some(token) = &key.security_token {
            headers.push(header::X_SECURITY_TOKEN, token.as_str());
        }
        if request.is_body_unsigned() && request.header(header::X_SDK_CONTENT_SHA256).is_none() {
            headers.push(header::X_SDK_CONTENT_SHA256, header::UNSIGNED_PAYLOAD);
        }
        headers
    }

    fn project_id_to_add(&self, request: &SignableRequest<'_>) -> Option<&str> {
        let project_id = self.project_id.as_deref()?;
        request
            .header(header::X_PROJECT_ID)
            .is_none()
            .then_some(project_id)
    }

    /// Refuses what this signer would put into every request and no request can carry.
    fn check(&self) -> Result<(), SigningError> {
        let sendable = |id: &str| !id.is_empty() && id.bytes().all(|b| b.is_ascii_graphic());
        if !self.project_id.as_deref().is_none_or(sendable) {
            return Err(SigningError::InvalidProjectId);
        }
        match &self.algorithm {
            Algorithm::V11HmacSha256 { region, service }
                if !(algorithm::is_scope_part(region) && algorithm::is_scope_part(service)) =>
            {
                Err(SigningError::InvalidScope)
            }
            _ => Ok(()),
        }
    }
}

fn check_headers(request: &SignableRequest<'_>) -> Result<(), SigningError> {
    if !header::is_name(request.method) {
        return Err(SigningError::InvalidMethod);
    }
    for (name, value) in request.headers {
        let name = *name;
        if !header::is_name(name) {
            return Err(SigningError::InvalidHeaderName {
                name: name.to_owned(),
            });
        }
        if !header::is_value(value.as_bytes()) {
            return Err(SigningError::InvalidHeaderValue {
                name: name.to_owned(),
            });
        }
        if OWN_HEADERS.iter().any(|own| name.eq_ignore_ascii_case(own)) {
            return Err(SigningError::ReservedHeader {
                name: name.to_owned(),
            });
        }
    }
    Ok(())
}

fn canonicalise<'a>(
    request: &SignableRequest<'a>,
    added: &'a AuthHeaders<'_>,
) -> Result<CanonicalRequest<'a>, SigningError> {
    let mut headers = CanonicalHeaders::with_capacity(request.headers.len() + added.len());
    for (name, value) in request.headers {
        if !name.contains('_') {
            headers.push(name, value.as_bytes());
        }
    }
    for (name, value) in added.iter() {
        headers.push_canonical(name, value.as_bytes());
    }
    headers
        .sort()
        .map_err(|name| SigningError::DuplicateHeader { name })?;

    let declared = request
        .header(header::X_SDK_CONTENT_SHA256)
        .or_else(|| added.get(header::X_SDK_CONTENT_SHA256));
    let payload_hash = match request.body {
        Body::ByType(body) | Body::Signed(body) => payload::hash(declared, body),
        Body::Unsigned => Cow::Borrowed(declared.unwrap_or(header::UNSIGNED_PAYLOAD)),
    };
    Ok(CanonicalRequest::new(
        request.method,
        request.path,
        request.query,
        headers,
        payload_hash,
    ))
}

fn authorization(
    scope: Option<&str>,
    id: &str,
    canonical: &CanonicalRequest<'_>,
    signature: &str,
) -> String {
    let mut text = String::with_capacity(256);
    match scope {
        None => text.extend([algorithm::SDK_HMAC_SHA256, " Access=", id]),
        Some(scope) => {
            text.extend([algorithm::V11_HMAC_SHA256, " Credential=", id, "/", scope]);
        }
    }
    text.push_str(", SignedHeaders=");
    canonical.signed_names(|piece| text.push_str(piece));
    text.extend([", Signature=", signature]);
    text
}
