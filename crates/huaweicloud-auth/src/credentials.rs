//! Credentials: an access key, a temporary access key, or a token.

use std::{fmt, sync::Arc};

use zeroize::Zeroizing;

use crate::{
    crypto::{HashFunction, HmacKey},
    report::debug_as_report,
};

/// An access key, a temporary access key with its security token, or a token from IAM.
///
/// Cloning is cheap. Secrets are wiped from memory when the last clone is dropped, and never appear
/// in `Debug` output or in errors.
///
/// The constructors accept any value. An invalid one, such as an empty secret or a token with a line
/// break, is rejected by [`validate`](Self::validate) and whenever the credentials are used.
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
    problem: Option<InvalidCredentials>,
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
    /// An access key id and its secret key. Requests are signed.
    AccessKey,
    /// An access key that expires, with its security token. Requests are signed.
    TemporaryAccessKey,
    /// A token from IAM. It is sent with requests, and nothing is signed.
    Token,
}

/// The parts of [`Credentials`] that can be invalid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialPart {
    /// The access key id (AK).
    AccessKeyId,
    /// The secret key (SK).
    SecretKey,
    /// The security token of a temporary access key.
    SecurityToken,
    /// The token from IAM.
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

/// An error for credentials that cannot be used. The message names the invalid part, never its value.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the {part} {problem}")]
pub struct InvalidCredentials {
    part: CredentialPart,
    problem: &'static str,
}

debug_as_report!(InvalidCredentials);

impl InvalidCredentials {
    /// Returns the invalid part.
    #[must_use]
    pub fn part(&self) -> CredentialPart {
        self.part
    }

    pub(crate) fn problem(&self) -> &'static str {
        self.problem
    }
}

impl Credentials {
    /// Creates credentials from a permanent access key: its id (AK) and its secret key (SK).
    #[must_use]
    pub fn ak_sk(access_key_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        let secret = Zeroizing::new(secret_key.into());
        Self::from_material(Material::AccessKey(AccessKey {
            id: access_key_id.into(),
            hmac_key: HmacKey::new(HashFunction::Sha256, secret.as_bytes()),
            secret,
            security_token: None,
        }))
    }

    /// Adds the security token of a temporary access key.
    ///
    /// The result is invalid if the credentials are a token from IAM.
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
                    problem: Some(InvalidCredentials {
                        part: CredentialPart::SecurityToken,
                        problem: "belongs to an access key and cannot be combined with a token",
                    }),
                }),
            },
        }
    }

    /// Creates credentials from a token of IAM, which is sent as `X-Auth-Token`.
    #[must_use]
    pub fn token(token: impl Into<String>) -> Self {
        Self::from_material(Material::Token(Zeroizing::new(token.into())))
    }

    /// Checks that no part is empty or contains a character that is not allowed in headers.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidCredentials`] with the first invalid part.
    ///
    /// ```
    /// use huaweicloud_auth::Credentials;
    ///
    /// let broken = Credentials::ak_sk("AKEXAMPLE", "secret with a line break\n");
    /// assert_eq!(
    ///     broken.validate().unwrap_err().to_string(),
    ///     "the secret key contains a control character; help: remove a line break at its end",
    /// );
    /// ```
    pub fn validate(&self) -> Result<(), InvalidCredentials> {
        self.inner.problem.map_or(Ok(()), Err)
    }

    /// Returns the kind of credentials.
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

    /// Returns the access key id, which is not secret, or `None` for a token.
    #[must_use]
    pub fn access_key_id(&self) -> Option<&str> {
        self.access_key().map(|key| key.id.as_str())
    }

    /// Returns the secret key in clear text, or `None` for a token.
    #[must_use]
    pub fn expose_secret_key(&self) -> Option<&str> {
        self.access_key().map(|key| key.secret.as_str())
    }

    /// Returns the security token in clear text, or `None` unless this is a temporary access key.
    #[must_use]
    pub fn expose_security_token(&self) -> Option<&str> {
        let token = self.access_key()?.security_token.as_ref()?;
        Some(token.as_str())
    }

    /// Returns the token in clear text, or `None` for an access key.
    #[must_use]
    pub fn expose_token(&self) -> Option<&str> {
        match &self.inner.material {
            Material::AccessKey(_) => None,
            Material::Token(token) => Some(token.as_str()),
        }
    }

    /// Returns whether both are clones of the same credentials.
    pub(crate) fn is_clone_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// Returns all secrets, to redact them where a response quotes them.
    pub(crate) fn secrets(&self) -> Vec<&str> {
        [
            self.expose_secret_key(),
            self.expose_security_token(),
            self.expose_token(),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// Returns the secrets if they are valid.
    pub(crate) fn validated(&self) -> Result<&Material, InvalidCredentials> {
        self.validate().map(|()| &self.inner.material)
    }

    fn access_key(&self) -> Option<&AccessKey> {
        match &self.inner.material {
            Material::AccessKey(key) => Some(key),
            Material::Token(_) => None,
        }
    }

    fn from_material(material: Material) -> Self {
        let problem = material.problem();
        Self {
            inner: Arc::new(Inner { material, problem }),
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
    fn problem(&self) -> Option<InvalidCredentials> {
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
        return Some("contains a control character; help: remove a line break at its end");
    }
    if value.starts_with(char::is_whitespace) || value.ends_with(char::is_whitespace) {
        return Some("begins or ends with white space");
    }
    // The secret key is only hashed. All other parts are sent in headers.
    if part != CredentialPart::SecretKey && !value.is_ascii() {
        return Some("contains a character other than ASCII, which is not allowed in headers");
    }
    if part == CredentialPart::AccessKeyId && value.contains([' ', ',']) {
        return Some("contains a space or a comma, which the Authorization header does not allow");
    }
    None
}
