//! Verification of the signature of a received request: key, time and content.

mod authorization;
mod checks;
mod rejection;

use std::{
    borrow::Cow,
    time::{Duration, SystemTime},
};

pub use self::rejection::Rejection;
use self::{authorization::Authorization, checks::single};

use crate::{
    algorithm::{self, Algorithm, StringToSign},
    canonical::{CanonicalHeaders, CanonicalRequest},
    credentials::{Credentials, Material},
    date::parse_sdk_date,
    explain::Explanation,
    header, payload,
    request::ReceivedRequest,
};

/// Checks the signatures of received requests.
///
/// With the feature `sm3`, `SDK-HMAC-SM3` is accepted in addition to the SHA-256 algorithms.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use huaweicloud_auth::{Credentials, ReceivedRequest, Rejection, Verifier};
///
/// let known = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
/// let verifier = Verifier::new();
/// let request = ReceivedRequest::new("GET", "/v1/jobs").with_query("limit=10");
/// let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_737_706_150);
///
/// let outcome = verifier.verify(&request, now, |access_key_id| {
///     (access_key_id == "AKEXAMPLE").then(|| known.clone())
/// });
/// assert_eq!(outcome, Err(Rejection::MissingAuthorization));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verifier {
    max_skew: Duration,
    required_headers: Vec<String>,
    scope: Option<(String, String)>,
    unsigned_json: bool,
}

/// The result of a successful verification.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// The access key id with which the request was signed.
    pub access_key_id: String,
    /// The algorithm of the signature.
    pub algorithm: Algorithm,
    /// The time of signing, by the clock of the signer.
    pub signed_at: SystemTime,
    /// The names of the signed headers, in lower case and ascending order.
    pub signed_headers: Vec<String>,
    /// Whether the signature covers the body.
    pub body_signed: bool,
}

impl Default for Verifier {
    fn default() -> Self {
        Self {
            max_skew: Duration::from_secs(15 * 60),
            required_headers: Vec::new(),
            scope: None,
            unsigned_json: false,
        }
    }
}

impl Verifier {
    /// Creates a verifier that is as lenient as the service: it allows 15 minutes of clock skew, only
    /// requires `x-sdk-date` to be signed, and accepts any region and service.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the maximum difference between the signing time and `now`, in either direction. Default:
    /// 15 minutes.
    #[must_use]
    pub fn with_max_skew(mut self, max_skew: Duration) -> Self {
        self.max_skew = max_skew;
        self
    }

    /// Requires a header, such as `host`, to be signed. Call it once for each required header.
    #[must_use]
    pub fn with_required_header(mut self, name: &str) -> Self {
        self.required_headers.push(name.to_ascii_lowercase());
        self
    }

    /// Accepts `V11-HMAC-SHA256` only for this region and service.
    #[must_use]
    pub fn with_scope(mut self, region: impl Into<String>, service: impl Into<String>) -> Self {
        self.scope = Some((region.into(), service.into()));
        self
    }

    /// Accepts an unsigned body even if its type is JSON.
    #[must_use]
    pub fn with_unsigned_json(mut self) -> Self {
        self.unsigned_json = true;
        self
    }

    /// Verifies the signature of a request at the time `now`.
    ///
    /// `lookup` maps an access key id to its credentials. For a temporary key, return credentials
    /// with the security token: the request must contain the same token, and it must be signed.
    ///
    /// # Errors
    ///
    /// Returns [`Rejection`] with the first reason found.
    pub fn verify(
        &self,
        request: &ReceivedRequest<'_>,
        now: SystemTime,
        lookup: impl FnOnce(&str) -> Option<Credentials>,
    ) -> Result<Verified, Rejection> {
        let authorization =
            single(request, header::AUTHORIZATION)?.ok_or(Rejection::MissingAuthorization)?;
        let authorization = Authorization::parse(authorization)?;
        let (date, signed_at) = self.check_date(request, &authorization, now)?;
        self.check_scope(&authorization, date)?;

        let unknown = || Rejection::UnknownAccessKey {
            access_key_id: authorization.access_key_id.to_owned(),
        };
        let credentials = lookup(authorization.access_key_id).ok_or_else(unknown)?;
        let Ok(Material::AccessKey(key)) = credentials.validated() else {
            return Err(unknown());
        };
        if key.id != authorization.access_key_id {
            return Err(unknown());
        }

        let headers = self.signed_headers(request, &authorization)?;
        checks::security_token(request, &headers, key)?;
        let scheme = authorization.scheme();
        let function = scheme.hash_function();
        let declared = checks::declared_payload(request, &headers, function, self.unsigned_json)?;

        let matches = |payload_hash| {
            let canonical = CanonicalRequest::new(
                request.method,
                request.path,
                request.query,
                headers.clone(),
                payload_hash,
            );
            let string_to_sign = StringToSign::new(scheme, date, &canonical);
            if string_to_sign.verify(key, &authorization.signature) {
                Ok(())
            } else {
                Err(Explanation::new(&canonical, &string_to_sign))
            }
        };
        let outcome =
            matches(payload::hash(function, declared, request.body)).or_else(|explanation| {
                // The vendor's SDKs differ for an empty body that is declared as unsigned: some use its
                // hash, some the declared value.
                match declared {
                    Some(declared) if request.body.is_empty() => {
                        matches(Cow::Borrowed(declared)).map_err(|_| explanation)
                    }
                    _ => Err(explanation),
                }
            });
        outcome.map_err(|explanation| Rejection::SignatureMismatch {
            explanation: Box::new(explanation),
        })?;

        Ok(Verified {
            access_key_id: key.id.clone(),
            algorithm: authorization.algorithm(),
            signed_at,
            signed_headers: (authorization.signed_headers.iter())
                .map(|name| (*name).to_owned())
                .collect(),
            body_signed: declared != Some(header::UNSIGNED_PAYLOAD),
        })
    }

    fn check_date<'a>(
        &self,
        request: &ReceivedRequest<'a>,
        authorization: &Authorization<'_>,
        now: SystemTime,
    ) -> Result<(&'a str, SystemTime), Rejection> {
        let value = single(request, header::X_SDK_DATE)?.ok_or(Rejection::MissingDate)?;
        let date = std::str::from_utf8(value).map_err(|_| Rejection::InvalidDate)?;
        let signed_at = parse_sdk_date(date).map_err(|_| Rejection::InvalidDate)?;
        if !authorization.signed_headers.contains(&header::X_SDK_DATE) {
            return Err(Rejection::DateNotSigned);
        }
        let (skew, ahead) = match now.duration_since(signed_at) {
            Ok(behind) => (behind, false),
            Err(error) => (error.duration(), true),
        };
        if skew > self.max_skew {
            return Err(Rejection::DateSkewed { skew, ahead });
        }
        Ok((date, signed_at))
    }

    fn check_scope(&self, authorization: &Authorization<'_>, date: &str) -> Result<(), Rejection> {
        let Some(scope) = &authorization.scope else {
            return Ok(());
        };
        if scope.day != algorithm::day(date) {
            return Err(Rejection::ScopeDateMismatch);
        }
        match &self.scope {
            Some((region, service)) if region != scope.region || service != scope.service => {
                Err(Rejection::ScopeMismatch {
                    scope: scope.text.to_owned(),
                })
            }
            _ => Ok(()),
        }
    }

    fn signed_headers<'a>(
        &self,
        request: &ReceivedRequest<'a>,
        authorization: &Authorization<'a>,
    ) -> Result<CanonicalHeaders<'a>, Rejection> {
        let missing = (self.required_headers.iter())
            .find(|required| !authorization.signed_headers.contains(&required.as_str()));
        if let Some(name) = missing {
            return Err(Rejection::HeaderNotSigned { name: name.clone() });
        }
        let mut headers = CanonicalHeaders::with_capacity(authorization.signed_headers.len());
        for name in &authorization.signed_headers {
            let value = single(request, name)?.ok_or_else(|| Rejection::SignedHeaderAbsent {
                name: (*name).to_owned(),
            })?;
            if !header::is_value(value) {
                return Err(Rejection::malformed(
                    "the value of a signed header contains a control character",
                ));
            }
            headers.push(name, value);
        }
        Ok(headers)
    }
}
