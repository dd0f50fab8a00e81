//! The signing algorithms: how a canonical request becomes a signature.

use std::borrow::Cow;

use zeroize::Zeroizing;

use crate::{
    canonical::CanonicalRequest,
    credentials::AccessKey,
    crypto::{Hex, HmacKey},
};

pub(crate) const SDK_HMAC_SHA256: &str = "SDK-HMAC-SHA256";
pub(crate) const V11_HMAC_SHA256: &str = "V11-HMAC-SHA256";

/// How a request is signed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Algorithm {
    /// `SDK-HMAC-SHA256`: the secret key itself is the signing key. What almost every endpoint
    /// takes.
    #[default]
    SdkHmacSha256,
    /// `V11-HMAC-SHA256`: the signing key is derived for one day, region and service, so that it
    /// is worthless elsewhere.
    V11HmacSha256 {
        /// The region, such as `cn-north-4`.
        region: String,
        /// The service's name, such as `iam`.
        service: String,
    },
}

impl Algorithm {
    /// [`Algorithm::V11HmacSha256`] for a region and a service.
    #[must_use]
    pub fn v11(region: impl Into<String>, service: impl Into<String>) -> Self {
        Self::V11HmacSha256 {
            region: region.into(),
            service: service.into(),
        }
    }

    /// The name as it stands at the beginning of an `Authorization` header.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::SdkHmacSha256 => SDK_HMAC_SHA256,
            Self::V11HmacSha256 { .. } => V11_HMAC_SHA256,
        }
    }

    /// What the derived key is bound to, for the day of `date`. `None` if no key is derived.
    pub(crate) fn scope(&self, date: &str) -> Option<String> {
        match self {
            Self::SdkHmacSha256 => None,
            Self::V11HmacSha256 { region, service } => Some([day(date), region, service].join("/")),
        }
    }
}

/// The day of an `X-Sdk-Date`.
pub(crate) fn day(date: &str) -> &str {
    date.split_once('T').map_or(date, |(day, _)| day)
}

/// Whether a region or a service can stand in a scope without being taken for two parts.
pub(crate) fn is_scope_part(part: &str) -> bool {
    !part.is_empty()
        && part
            .bytes()
            .all(|b| b.is_ascii_graphic() && !matches!(b, b'/' | b','))
}

/// The text that is signed, in the parts it is made of.
pub(crate) struct StringToSign<'a> {
    scope: Option<&'a str>,
    date: &'a str,
    canonical_hash: Hex,
}

impl<'a> StringToSign<'a> {
    /// With a scope, the text is that of [`Algorithm::V11HmacSha256`].
    pub(crate) fn new(
        scope: Option<&'a str>,
        date: &'a str,
        canonical: &CanonicalRequest<'_>,
    ) -> Self {
        Self {
            scope,
            date,
            canonical_hash: canonical.hash(),
        }
    }

    fn parts(&self) -> [&str; 7] {
        let (name, scope, scope_end) = match self.scope {
            None => (SDK_HMAC_SHA256, "", ""),
            Some(scope) => (V11_HMAC_SHA256, scope, "\n"),
        };
        let hash = self.canonical_hash.as_str();
        [name, "\n", self.date, "\n", scope, scope_end, hash]
    }

    /// The text itself.
    pub(crate) fn text(&self) -> String {
        self.parts().concat()
    }

    /// The signature in hexadecimal.
    pub(crate) fn sign(&self, key: &AccessKey) -> Hex {
        let parts = self.parts().map(str::as_bytes);
        Hex::new(&self.signing_key(key).mac(&parts))
    }

    /// Whether `signature` is the one for this text, compared in constant time.
    pub(crate) fn verify(&self, key: &AccessKey, signature: &[u8; 32]) -> bool {
        let parts = self.parts().map(str::as_bytes);
        self.signing_key(key).matches(&parts, signature)
    }

    /// Derivation is HKDF with the access key id as salt and one block of output, whose
    /// hexadecimal text, not its bytes, is the key.
    fn signing_key<'k>(&self, key: &'k AccessKey) -> Cow<'k, HmacKey> {
        let Some(scope) = self.scope else {
            return Cow::Borrowed(&key.hmac_key);
        };
        let extracted = HmacKey::new(key.id.as_bytes()).mac(&[key.secret.as_bytes()]);
        let extracted = Zeroizing::new(extracted);
        let expanded = HmacKey::new(extracted.as_slice()).mac(&[scope.as_bytes(), &[1]]);
        let derived = Zeroizing::new(Hex::new(&Zeroizing::new(expanded)));
        Cow::Owned(HmacKey::new(derived.as_str().as_bytes()))
    }
}
