//! Signing: creates the headers that authenticate a request.

mod error;
mod headers;

use std::{borrow::Cow, time::SystemTime};

pub use self::{error::SigningError, headers::AuthHeaders};

use crate::{
    algorithm::{self, Algorithm, Scheme, StringToSign},
    canonical::{CanonicalHeaders, CanonicalRequest},
    credentials::{AccessKey, Credentials, Material},
    date::format_sdk_date,
    explain::Explanation,
    header, payload,
    request::{Body, SignableRequest},
};

/// Headers that only the signer may set.
const RESERVED_HEADERS: [&str; 4] = [
    header::AUTHORIZATION,
    header::X_SDK_DATE,
    header::X_SECURITY_TOKEN,
    header::X_AUTH_TOKEN,
];

/// Authenticates requests, with an algorithm and optionally for a project.
///
/// A signer does not store credentials, so it can be reused when keys are rotated. See
/// [`authenticate`](Self::authenticate).
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_auth::{Credentials, SignableRequest, Signer, header};
///
/// let signer = Signer::new().with_project_id("0123abcd");
/// let credentials = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
/// let host = [("host", "api.example.com")];
/// let request = SignableRequest::new("GET", "/v1/0123abcd/jobs").with_headers(&host);
/// let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150);
/// let headers = signer.authenticate(&credentials, &request, now)?;
/// assert_eq!(headers.get(header::X_SDK_DATE), Some("20250124T080910Z"));
/// # Ok::<(), huaweicloud_auth::SigningError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signer {
    algorithm: Algorithm,
    project_id: Option<String>,
}

impl Signer {
    /// Creates a signer for [`Algorithm::SdkHmacSha256`] that adds no project id.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the algorithm. Default: [`Algorithm::SdkHmacSha256`].
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// Sets the project id that is added as `X-Project-Id` to every request.
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Returns the headers to add to a request. Send the request without any other change.
    ///
    /// With an access key, these headers are added. The signature covers all headers of the request
    /// and all added headers except `authorization`:
    ///
    /// | header | when |
    /// |---|---|
    /// | `x-sdk-date` | always: the time `at` |
    /// | `x-project-id` | the signer has a project id and the request does not have this header |
    /// | `x-security-token` | the access key is temporary |
    /// | `x-sdk-content-sha256` (`x-sdk-content-sm3` with SM3) | the body is not signed and the request does not have this header |
    /// | `authorization` | always |
    ///
    /// With a token from IAM, nothing is signed: `x-project-id` and `x-auth-token` are added.
    ///
    /// A signature is valid for 15 minutes and for one request. Sign again for each retry.
    ///
    /// # Errors
    ///
    /// Returns [`SigningError`] if the credentials are invalid, if a header of the request is
    /// malformed, repeated or reserved, or if the time is out of range.
    pub fn authenticate<'a>(
        &'a self,
        credentials: &'a Credentials,
        request: &SignableRequest<'_>,
        at: SystemTime,
    ) -> Result<AuthHeaders<'a>, SigningError> {
        self.check()?;
        check_headers(request)?;
        let key = match credentials.validated()? {
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
        let scheme = self.algorithm.scheme(scope.as_deref().unwrap_or_default());
        let canonical = canonicalize(scheme, request, &headers)?;
        let signature = StringToSign::new(scheme, date, &canonical).sign(key);
        let authorization = authorization(scheme, &key.id, &canonical, signature.as_str());
        headers.push(header::AUTHORIZATION, authorization);
        Ok(headers)
    }

    /// Returns the texts that [`authenticate`](Self::authenticate) signs, without secrets.
    ///
    /// Returns `None` if the credentials are a token, because nothing is signed.
    ///
    /// # Errors
    ///
    /// Returns the same errors as [`authenticate`](Self::authenticate).
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
        let Material::AccessKey(key) = credentials.validated()? else {
            return Ok(None);
        };
        let headers = self.headers_to_sign(key, request, format_sdk_date(at)?);
        let date = headers.get(header::X_SDK_DATE).unwrap_or_default();
        let scope = self.algorithm.scope(date);
        let scheme = self.algorithm.scheme(scope.as_deref().unwrap_or_default());
        let canonical = canonicalize(scheme, request, &headers)?;
        let string_to_sign = StringToSign::new(scheme, date, &canonical);
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
        let hash_header = payload::hash_header(self.algorithm.scheme("").hash_function());
        if request.is_body_unsigned() && request.header(hash_header).is_none() {
            headers.push(hash_header, header::UNSIGNED_PAYLOAD);
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

    /// Checks the settings that affect every request.
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
        if RESERVED_HEADERS
            .iter()
            .any(|reserved| name.eq_ignore_ascii_case(reserved))
        {
            return Err(SigningError::ReservedHeader {
                name: name.to_owned(),
            });
        }
    }
    Ok(())
}

fn canonicalize<'a>(
    scheme: Scheme<'_>,
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

    let function = scheme.hash_function();
    let hash_header = payload::hash_header(function);
    let declared = request
        .header(hash_header)
        .or_else(|| added.get(hash_header));
    let payload_hash = match request.body {
        Body::ByType(body) | Body::Signed(body) => payload::hash(function, declared, body),
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
    scheme: Scheme<'_>,
    id: &str,
    canonical: &CanonicalRequest<'_>,
    signature: &str,
) -> String {
    let mut text = String::with_capacity(256);
    match scheme {
        Scheme::V11HmacSha256 { scope } => {
            text.extend([scheme.name(), " Credential=", id, "/", scope]);
        }
        _ => text.extend([scheme.name(), " Access=", id]),
    }
    text.push_str(", SignedHeaders=");
    canonical.signed_names(|piece| text.push_str(piece));
    text.extend([", Signature=", signature]);
    text
}
