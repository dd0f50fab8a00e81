//! Credentials and project id from environment variables.

use std::{fmt, sync::Arc};

use crate::credentials::{CredentialPart, Credentials, InvalidCredentials};

/// The access key id (AK).
pub const ACCESS_KEY_ID: &str = "HUAWEICLOUD_SDK_AK";
/// The secret key (SK) of [`ACCESS_KEY_ID`].
pub const SECRET_KEY: &str = "HUAWEICLOUD_SDK_SK";
/// The security token of [`ACCESS_KEY_ID`], if that key is a temporary one.
pub const SECURITY_TOKEN: &str = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
/// The access key id (AK) as the samples in the vendor's documentation name it.
pub const SAMPLE_ACCESS_KEY_ID: &str = "CLOUD_SDK_AK";
/// The secret key (SK) of [`SAMPLE_ACCESS_KEY_ID`].
pub const SAMPLE_SECRET_KEY: &str = "CLOUD_SDK_SK";
/// A bearer token from IAM. The name is this crate's own; the vendor's SDKs have none.
pub const AUTH_TOKEN: &str = "HUAWEICLOUD_SDK_AUTH_TOKEN";
/// The project id.
pub const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
/// The address of IAM.
pub const IAM_ENDPOINT: &str = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
/// The file of credentials that stands in for `~/.huaweicloud/credentials`.
pub const CREDENTIALS_FILE: &str = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";
/// The file of endpoints that stands in for `~/.huaweicloud/regions.yaml`.
pub const REGIONS_FILE: &str = "HUAWEICLOUD_SDK_REGIONS_FILE";

/// The environment holds no usable credentials. The message names variables, never their values.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialsError {
    /// None of the variables is set.
    #[error("no credentials in the environment: set {0}")]
    NotFound(Tried),
    /// Something is set that is of no use without something that is not set.
    #[error("{present} is set but {missing} is not, or is blank: both are needed")]
    Incomplete {
        /// The variable that is set.
        present: &'static str,
        /// The variable that is missing or blank.
        missing: &'static str,
    },
    /// A variable holds a value that cannot be used.
    #[error("the value of {variable} {problem}")]
    Invalid {
        /// The variable.
        variable: &'static str,
        /// What is wrong with its value.
        problem: &'static str,
    },
}

/// The variables that were looked up in vain.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tried;

impl Tried {
    /// The names, in the order in which they were tried.
    #[must_use]
    pub fn variables(&self) -> &'static [&'static str] {
        &[
            ACCESS_KEY_ID,
            SECRET_KEY,
            SAMPLE_ACCESS_KEY_ID,
            SAMPLE_SECRET_KEY,
            AUTH_TOKEN,
        ]
    }
}

impl fmt::Display for Tried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{ACCESS_KEY_ID} and {SECRET_KEY} (with {SECURITY_TOKEN} for a temporary key), \
             {SAMPLE_ACCESS_KEY_ID} and {SAMPLE_SECRET_KEY}, or {AUTH_TOKEN}"
        )
    }
}

impl Credentials {
    /// Takes credentials from the process's environment; see [`from_lookup`](Self::from_lookup)
    /// for which variables.
    ///
    /// # Errors
    ///
    /// As for [`from_lookup`](Self::from_lookup).
    ///
    /// ```no_run
    /// let credentials = huaweicloud_auth::Credentials::from_env()?;
    /// # Ok::<(), huaweicloud_auth::CredentialsError>(())
    /// ```
    pub fn from_env() -> Result<Self, CredentialsError> {
        Self::from_lookup(read_env)
    }

    /// Takes credentials from anything that maps names to values. The first of these that is set:
    ///
    /// 1. [`ACCESS_KEY_ID`] and [`SECRET_KEY`], with [`SECURITY_TOKEN`] if that is set too;
    /// 2. [`SAMPLE_ACCESS_KEY_ID`] and [`SAMPLE_SECRET_KEY`];
    /// 3. [`AUTH_TOKEN`].
    ///
    /// A blank value counts as not set. Half of a pair is an error even if a later source is
    /// complete, and the halves of two pairs are never put together.
    ///
    /// # Errors
    ///
    /// [`CredentialsError`], naming the variables concerned.
    ///
    /// ```
    /// use huaweicloud_auth::Credentials;
    ///
    /// let credentials = Credentials::from_lookup(|name| match name {
    ///     "HUAWEICLOUD_SDK_AK" => Some("AKEXAMPLE".to_owned()),
    ///     "HUAWEICLOUD_SDK_SK" => Some("not-a-real-secret".to_owned()),
    ///     _ => None,
    /// })?;
    /// assert_eq!(credentials.access_key_id(), Some("AKEXAMPLE"));
    /// # Ok::<(), huaweicloud_auth::CredentialsError>(())
    /// ```
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, CredentialsError> {
        let lookup = |name: &'static str| lookup(name).filter(|value| !value.trim().is_empty());

        let security_token = lookup(SECURITY_TOKEN);
        let (credentials, source) = if let Some((id, secret)) =
            pair(lookup, ACCESS_KEY_ID, SECRET_KEY)?
        {
            let credentials = Self::ak_sk(id, secret);
            match security_token {
                Some(token) => (credentials.with_security_token(token), &VENDOR),
                None => (credentials, &VENDOR),
            }
        } else if security_token.is_some() {
            return Err(CredentialsError::Incomplete {
                present: SECURITY_TOKEN,
                missing: ACCESS_KEY_ID,
            });
        } else if let Some((id, secret)) = pair(lookup, SAMPLE_ACCESS_KEY_ID, SAMPLE_SECRET_KEY)? {
            (Self::ak_sk(id, secret), &SAMPLE)
        } else if let Some(token) = lookup(AUTH_TOKEN) {
            (Self::token(token), &VENDOR)
        } else {
            return Err(CredentialsError::NotFound(Tried));
        };
        credentials
            .validate()
            .map_err(|fault| source.blame(fault))?;
        Ok(credentials)
    }
}

/// The project id from [`PROJECT_ID`] in the process's environment, if it is set and not blank.
#[must_use]
pub fn project_id_from_env() -> Option<String> {
    project_id_from_lookup(read_env)
}

/// The project id from [`PROJECT_ID`] in anything that maps names to values, if it is not blank.
///
/// ```
/// use huaweicloud_auth::env::project_id_from_lookup;
///
/// assert_eq!(project_id_from_lookup(|_| Some(" ".to_owned())), None);
/// ```
#[must_use]
pub fn project_id_from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Option<String> {
    lookup(PROJECT_ID).filter(|value| !value.trim().is_empty())
}

/// What maps names of variables to values: the process's environment, unless another is given.
#[derive(Clone)]
pub(crate) struct Lookup(Arc<LookupFn>);

type LookupFn = dyn Fn(&str) -> Option<String> + Send + Sync;

impl Lookup {
    pub(crate) fn new(lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(lookup))
    }

    /// The value as it is, which may be blank.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        (self.0)(name)
    }

    /// The value, if it is not blank.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.get(name).filter(|value| !value.trim().is_empty())
    }
}

impl Default for Lookup {
    fn default() -> Self {
        Self::new(read_env)
    }
}

impl fmt::Debug for Lookup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lookup")
    }
}

/// A value that is not Unicode keeps a mark of it, so that it is refused as not ASCII rather than
/// taken for not set.
fn read_env(name: &str) -> Option<String> {
    Some(std::env::var_os(name)?.to_string_lossy().into_owned())
}

fn pair(
    lookup: impl Fn(&'static str) -> Option<String>,
    id_name: &'static str,
    secret_name: &'static str,
) -> Result<Option<(String, String)>, CredentialsError> {
    let incomplete = |present, missing| Err(CredentialsError::Incomplete { present, missing });
    match (lookup(id_name), lookup(secret_name)) {
        (Some(id), Some(secret)) => Ok(Some((id, secret))),
        (Some(_), None) => incomplete(id_name, secret_name),
        (None, Some(_)) => incomplete(secret_name, id_name),
        (None, None) => Ok(None),
    }
}

/// Which variables a pair came from, to name the one at fault.
struct Source {
    access_key_id: &'static str,
    secret_key: &'static str,
}

const VENDOR: Source = Source {
    access_key_id: ACCESS_KEY_ID,
    secret_key: SECRET_KEY,
};

const SAMPLE: Source = Source {
    access_key_id: SAMPLE_ACCESS_KEY_ID,
    secret_key: SAMPLE_SECRET_KEY,
};

impl Source {
    fn blame(&self, fault: InvalidCredentials) -> CredentialsError {
        CredentialsError::Invalid {
            variable: match fault.part() {
                CredentialPart::AccessKeyId => self.access_key_id,
                CredentialPart::SecretKey => self.secret_key,
                CredentialPart::SecurityToken => SECURITY_TOKEN,
                CredentialPart::Token => AUTH_TOKEN,
            },
            problem: fault.problem(),
        }
    }
}
