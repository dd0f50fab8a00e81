//! The signing algorithms: from a canonical request to a signature.

use std::borrow::Cow;

use zeroize::Zeroizing;

use crate::{
    canonical::CanonicalRequest,
    credentials::AccessKey,
    crypto::{HashFunction, Hex, HmacKey},
};

pub(crate) const SDK_HMAC_SHA256: &str = "SDK-HMAC-SHA256";
#[cfg(feature = "sm3")]
pub(crate) const SDK_HMAC_SM3: &str = "SDK-HMAC-SM3";
pub(crate) const V11_HMAC_SHA256: &str = "V11-HMAC-SHA256";

/// The algorithm that signs a request.
///
/// ```
/// use huaweicloud_auth::{Algorithm, Signer};
///
/// let signer = Signer::new().with_algorithm(Algorithm::v11("cn-north-4", "iam"));
/// assert_eq!(Algorithm::default().name(), "SDK-HMAC-SHA256");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Algorithm {
    /// `SDK-HMAC-SHA256`: the secret key is the signing key. Almost every endpoint accepts it.
    #[default]
    SdkHmacSha256,
    /// `SDK-HMAC-SM3`: the same scheme with the hash function SM3 (GM/T 0004-2012).
    #[cfg(feature = "sm3")]
    SdkHmacSm3,
    /// `V11-HMAC-SHA256`: the signing key is derived for one day, region and service, so that it is
    /// worthless elsewhere.
    V11HmacSha256 {
        /// The region, such as `cn-north-4`.
        region: String,
        /// The name of the service, such as `iam`.
        service: String,
    },
}

impl Algorithm {
    /// Creates [`Algorithm::V11HmacSha256`] for a region and a service.
    #[must_use]
    pub fn v11(region: impl Into<String>, service: impl Into<String>) -> Self {
        Self::V11HmacSha256 {
            region: region.into(),
            service: service.into(),
        }
    }

    /// Returns the name with which an `Authorization` header begins.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.scheme("").name()
    }

    /// Returns the scope of the derived key on the day of `date`. `None` if no key is derived.
    pub(crate) fn scope(&self, date: &str) -> Option<String> {
        match self {
            Self::V11HmacSha256 { region, service } => Some([day(date), region, service].join("/")),
            _ => None,
        }
    }

    /// Returns the scheme, with the scope that [`scope`](Self::scope) returned.
    pub(crate) fn scheme<'a>(&self, scope: &'a str) -> Scheme<'a> {
        match self {
            Self::SdkHmacSha256 => Scheme::SdkHmacSha256,
            #[cfg(feature = "sm3")]
            Self::SdkHmacSm3 => Scheme::SdkHmacSm3,
            Self::V11HmacSha256 { .. } => Scheme::V11HmacSha256 { scope },
        }
    }
}

/// An algorithm with its parameters, as one signature uses it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Scheme<'a> {
    SdkHmacSha256,
    #[cfg(feature = "sm3")]
    SdkHmacSm3,
    V11HmacSha256 {
        scope: &'a str,
    },
}

impl Scheme<'_> {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::SdkHmacSha256 => SDK_HMAC_SHA256,
            #[cfg(feature = "sm3")]
            Self::SdkHmacSm3 => SDK_HMAC_SM3,
            Self::V11HmacSha256 { .. } => V11_HMAC_SHA256,
        }
    }

    /// Returns the hash function for the body and the canonical request.
    pub(crate) fn hash_function(self) -> HashFunction {
        match self {
            Self::SdkHmacSha256 | Self::V11HmacSha256 { .. } => HashFunction::Sha256,
            #[cfg(feature = "sm3")]
            Self::SdkHmacSm3 => HashFunction::Sm3,
        }
    }

    /// Derivation is HKDF with the access key id as salt and one block of output. The key is the
    /// hexadecimal text of that block, not its bytes.
    fn signing_key(self, key: &AccessKey) -> Cow<'_, HmacKey> {
        let sha256 = |key: &[u8]| HmacKey::new(HashFunction::Sha256, key);
        match self {
            Self::SdkHmacSha256 => Cow::Borrowed(&key.hmac_key),
            #[cfg(feature = "sm3")]
            Self::SdkHmacSm3 => Cow::Owned(HmacKey::new(HashFunction::Sm3, key.secret.as_bytes())),
            Self::V11HmacSha256 { scope } => {
                let extracted = sha256(key.id.as_bytes()).mac(&[key.secret.as_bytes()]);
                let extracted = Zeroizing::new(extracted);
                let expanded = sha256(extracted.as_slice()).mac(&[scope.as_bytes(), &[1]]);
                let derived = Zeroizing::new(Hex::new(&Zeroizing::new(expanded)));
                Cow::Owned(sha256(derived.as_str().as_bytes()))
            }
        }
    }
}

/// Returns the day of an `X-Sdk-Date`.
pub(crate) fn day(date: &str) -> &str {
    date.split_once('T').map_or(date, |(day, _)| day)
}

/// Returns whether a region or a service can be part of a scope without being read as two parts.
pub(crate) fn is_scope_part(part: &str) -> bool {
    !part.is_empty()
        && part
            .bytes()
            .all(|b| b.is_ascii_graphic() && !matches!(b, b'/' | b','))
}

/// The string to sign, in its parts.
pub(crate) struct StringToSign<'a> {
    scheme: Scheme<'a>,
    date: &'a str,
    canonical_hash: Hex,
}

impl<'a> StringToSign<'a> {
    pub(crate) fn new(scheme: Scheme<'a>, date: &'a str, canonical: &CanonicalRequest<'_>) -> Self {
        Self {
            scheme,
            date,
            canonical_hash: canonical.hash(scheme.hash_function()),
        }
    }

    fn parts(&self) -> [&str; 7] {
        let (scope, scope_end) = match self.scheme {
            Scheme::V11HmacSha256 { scope } => (scope, "\n"),
            _ => ("", ""),
        };
        let hash = self.canonical_hash.as_str();
        let name = self.scheme.name();
        [name, "\n", self.date, "\n", scope, scope_end, hash]
    }

    /// Returns the complete text.
    pub(crate) fn text(&self) -> String {
        self.parts().concat()
    }

    /// Returns the signature in hexadecimal.
    pub(crate) fn sign(&self, key: &AccessKey) -> Hex {
        let parts = self.parts().map(str::as_bytes);
        Hex::new(&self.scheme.signing_key(key).mac(&parts))
    }

    /// Returns whether `signature` is the signature of this text. Compares in constant time.
    pub(crate) fn verify(&self, key: &AccessKey, signature: &[u8; 32]) -> bool {
        let parts = self.parts().map(str::as_bytes);
        self.scheme.signing_key(key).matches(&parts, signature)
    }
}
