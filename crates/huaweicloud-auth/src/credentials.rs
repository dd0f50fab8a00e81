//! What a caller proves its identity with: an access key, a temporary access key or a token.

use std::{fmt, sync::Arc};

use zeroize::Zeroizing;

use crate::crypto::HmacKey;

/// An access key pair, a temporary one with its security token, or a bearer token from IAM.
///
/// Cheap to clone. Secrets are wiped from memory when the last clone is dropped, and never appear
/// in `Debug` output or in errors.
///
/// A value that could not be used (an empty secret, a token with a line break in it) is accepted
/// here and refused by [`validate`](Self::validate) and by every use.
///
/// ```
/// use huaweicloud_auth::{CredentialKind, Credentials};
///
/// let permanent = Credentials::ak_sk("AKEXAMPLE", "not-a-real-secret");
/// assert_eq!(permanent.kind(), CredentialKind::AccessKey);
/// assert_eq!(permanent.access_key_id(), Some("AKEXAMPLE"));
///
/// let temporary = permanent.with_security_token("not-a-real-token");
/// assert_eq!(temporary.kind(), CredentialKind::TemporaryAccessKey);
/// assert!(!format!("{temporary:?}").contains("not-a-real"));
/// ```
#[derive(Clone)]
pub struct Credentials {
    inner: Arc<Inner>,
}

struct Inner {
    material: Material,
    fault: Option<InvalidCredentials>,
}

pub(crate) enum Material {
    AccessKey(AccessKey),
    Token(Zeroizing<String>),
}

pub(crate) struct AccessKey {
    pub(crate) id: String,
    pub(crate) secret: Zeroizing<String>,
    pub(crate) hmac_key: HmacKey,
    pub(crate) security_token: Option<Zeroizing<String>>,
}

/// The kinds of [`Credentials`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialKind {
    /// An access key id and its secret; requests are signed.
    AccessKey,
    /// An access key that expires, with its security token; requests are signed.
    TemporaryAccessKey,
    /// A bearer token from IAM, sent as it is; nothing is signed.
    Token,
}

/// The parts of [`Credentials`] that can be unusable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialPart {
    /// The access key id (AK).
    AccessKeyId,
    /// The secret access key (SK).
    SecretKey,
    /// The security token of a temporary access key.
    SecurityToken,
    /// The bearer token.
    Token,
}

impl fmt::Display for CredentialPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AccessKeyId => "access key id",
            Self::SecretKey => "secret key",
            Self::SecurityToken => "security token",
            Self::Token => "token",
        })
    }
}

/// Credentials that cannot be used. The message names the part at fault and never its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the {part} {problem}")]
pub struct InvalidCredentials {
    part: CredentialPart,
    problem: &'static str,
}

impl InvalidCredentials {
    /// The part at fault.
    #[must_use]
    pub fn part(&self) -> CredentialPart {
        self.part
    }

    pub(crate) fn problem(&self) -> &'static str {
        self.problem
    }
}

impl Credentials {
    /// A permanent access key: its id (AK) and its secret (SK).
    #[must_use]
    pub fn ak_sk(access_key_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        let secret = Zeroizing::new(secret_key.into());
        Self::from_material(Material::AccessKey(AccessKey {
            id: access_key_id.into(),
            hmac_key: HmacKey::new(secret.as_bytes()),
            secret,
            security_token: None,
        }))
    }

    /// Makes the access key a temporary one, which is only valid together with this token.
    ///
    /// On credentials that are a bearer token this has no meaning, and the result is invalid.
    #[must_use]
    pub fn with_security_token(self, security_token: impl Into<String>) -> Self {
        let security_token = Zeroizing::new(security_token.into());
        match &self.inner.material {
            Material::AccessKey(key) => Self::from_material(Material::AccessKey(AccessKey {
                id: key.id.clone(),
                secret: key.secret.clone(),
                hmac_key: key.hmac_key.clone(),
                security_token: Some(security_token),
            })),
            Material::Token(token) => Self {
                inner: Arc::new(Inner {
                    material: Material::Token(token.clone()),
                    fault: Some(InvalidCredentials {
                        part: CredentialPart::SecurityToken,
                        problem: "belongs to an access key and was given to a bearer token",
                    }),
                }),
            },
        }
    }

    /// A bearer token from IAM, sent as `X-Auth-Token`.
    #[must_use]
    pub fn token(token: impl Into<String>) -> Self {
        Self::from_material(Material::Token(Zeroizing::new(token.into())))
    }

    /// Checks that every part can be used: none is empty, and none holds a character that a
    /// header cannot carry.
    ///
    /// # Errors
    ///
    /// [`InvalidCredentials`] naming the first part at fault.
    ///
    /// ```
    /// use huaweicloud_auth::Credentials;
    ///
    /// let broken = Credentials::ak_sk("AKEXAMPLE", "secret with a line break\n");
    /// assert_eq!(
    ///     broken.validate().unwrap_err().to_string(),
    ///     "the secret key holds a control character (a line break at its end?)",
    /// );
    /// ```
    pub fn validate(&self) -> Result<(), InvalidCredentials> {
        self.inner.fault.map_or(Ok(()), Err)
    }

    /// What these credentials are.
    #[must_use]
    pub fn kind(&self) -> CredentialKind {
        match &self.inner.material {
            Material::AccessKey(key) if key.security_token.is_some() => {
                CredentialKind::TemporaryAccessKey
            }
            Material::AccessKey(_) => CredentialKind::AccessKey,
            Material::Token(_) => CredentialKind::Token,
        }
    }

    /// The access key id, which is not secret. `None` for a bearer token.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        self.access_key().map(|key| key.id.as_str())
    }

    /// The secret key, in clear. `None` for a bearer token.
    #[must_use]
    pub fn expose_secret_key(&self) -> Option<&str> {
        self.access_key().map(|key| key.secret.as_str())
    }

    /// The security token, in clear. `None` unless this is a temporary access key.
    #[must_use]
    pub fn expose_security_token(&self) -> Option<&str> {
        let token = self.access_key()?.security_token.as_ref()?;
        Some(token.as_str())
    }

    /// The bearer token, in clear. `None` for an access key.
    #[must_use]
    pub fn expose_token(&self) -> Option<&str> {
        match &self.inner.material {
            Material::AccessKey(_) => None,
            Material::Token(token) => Some(token.as_str()),
        }
    }

    /// The secrets, once they are known to be usable.
    pub(crate) fn usable(&self) -> Result<&Material, InvalidCredentials> {
        self.validate().map(|()| &self.inner.material)
    }

    fn access_key(&self) -> Option<&AccessKey> {
        match &self.inner.material {
            Material::AccessKey(key) => Some(key),
            Material::Token(_) => None,
        }
    }

    fn from_material(material: Material) -> Self {
        let fault = material.fault();
        Self {
            inner: Arc::new(Inner { material, fault }),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Credentials");
        debug.field("kind", &self.kind());
        if let Some(id) = self.access_key_id() {
            debug.field("access_key_id", &id);
        }
        debug.finish_non_exhaustive()
    }
}

impl Material {
    fn fault(&self) -> Option<InvalidCredentials> {
        let parts = match self {
            Self::AccessKey(key) => [
                (CredentialPart::AccessKeyId, Some(key.id.as_str())),
                (CredentialPart::SecretKey, Some(key.secret.as_str())),
                (
                    CredentialPart::SecurityToken,
                    key.security_token.as_deref().map(String::as_str),
                ),
            ],
            Self::Token(token) => [
                (CredentialPart::Token, Some(token.as_str())),
                (CredentialPart::Token, None),
                (CredentialPart::Token, None),
            ],
        };
        parts.into_iter().find_map(|(part, value)| {
            let problem = problem_with(part, value?)?;
            Some(InvalidCredentials { part, problem })
        })
    }
}

fn problem_with(part: CredentialPart, value: &str) -> Option<&'static str> {
    if value.trim().is_empty() {
        return Some("is empty");
    }
    if value.chars().any(char::is_control) {
        return Some("holds a control character (a line break at its end?)");
    }
    if value.starts_with(char::is_whitespace) || value.ends_with(char::is_whitespace) {
        return Some("begins or ends with a blank");
    }
    // The secret key is only hashed; everything else is sent in a header.
    if part != CredentialPart::SecretKey && !value.is_ascii() {
        return Some("holds a character outside ASCII, which a header cannot carry");
    }
    if part == CredentialPart::AccessKeyId && value.contains([' ', ',']) {
        return Some("holds a blank or a comma, which the Authorization header cannot carry");
    }
    None
}
