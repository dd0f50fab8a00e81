//! Credentials and the project id from environment variables.

use std::{fmt, sync::Arc};

use crate::{
    credentials::{CredentialPart, Credentials, InvalidCredentials},
    report::debug_as_report,
};

/// The access key id (AK).
pub const ACCESS_KEY_ID: &str = "HUAWEICLOUD_SDK_AK";
/// The secret key (SK) of [`ACCESS_KEY_ID`].
pub const SECRET_KEY: &str = "HUAWEICLOUD_SDK_SK";
/// The security token of [`ACCESS_KEY_ID`], if it is a temporary access key.
pub const SECURITY_TOKEN: &str = "HUAWEICLOUD_SDK_SECURITY_TOKEN";
/// The access key id (AK) under the name that the samples in the vendor's documentation use.
///
/// The vendor's SDKs do not read this variable: their samples read it and pass the value on. It is
/// accepted as a fallback, so that an environment that was set up for the samples works. New setups
/// should use [`ACCESS_KEY_ID`].
pub const SAMPLE_ACCESS_KEY_ID: &str = "CLOUD_SDK_AK";
/// The secret key (SK) of [`SAMPLE_ACCESS_KEY_ID`]. The vendor's SDKs do not read it either.
pub const SAMPLE_SECRET_KEY: &str = "CLOUD_SDK_SK";
/// A token from IAM. This variable is specific to this crate; the vendor's SDKs do not read one.
pub const AUTH_TOKEN: &str = "HUAWEICLOUD_SDK_AUTH_TOKEN";
/// The project id.
pub const PROJECT_ID: &str = "HUAWEICLOUD_SDK_PROJECT_ID";
/// The endpoint of IAM, such as `https://iam.cn-north-4.myhuaweicloud.com`.
pub const IAM_ENDPOINT: &str = "HUAWEICLOUD_SDK_IAM_ENDPOINT";
/// The path of the credentials file. It replaces `~/.huaweicloud/credentials`.
pub const CREDENTIALS_FILE: &str = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";
/// The path of the endpoints file. It replaces `~/.huaweicloud/regions.yaml`.
pub const REGIONS_FILE: &str = "HUAWEICLOUD_SDK_REGIONS_FILE";

/// An error for missing or invalid credentials in the environment.
///
/// Messages contain the names of variables, never their values.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialsError {
    /// None of the variables is set.
    #[error("no credentials in the environment; help: set {0}")]
    NotFound(CheckedVariables),
    /// A variable is set, and another one that it requires is not.
    #[error("{present} is set but {missing} is missing or blank; help: set both")]
    Incomplete {
        /// The variable that is set.
        present: &'static str,
        /// The variable that is missing or blank.
        missing: &'static str,
    },
    /// The value of a variable is invalid.
    #[error("the value of {variable} {problem}")]
    Invalid {
        /// The variable.
        variable: &'static str,
        /// A description of the problem.
        problem: &'static str,
    },
}

debug_as_report!(CredentialsError);

/// The variables that were checked, and of which none is set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckedVariables;

impl CheckedVariables {
    /// Returns the names of the variables in the order in which they were checked.
    #[must_use]
    pub fn names(&self) -> &'static [&'static str] {
        &[
            ACCESS_KEY_ID,
            SECRET_KEY,
            SAMPLE_ACCESS_KEY_ID,
            SAMPLE_SECRET_KEY,
            AUTH_TOKEN,
        ]
    }
}

impl fmt::Display for CheckedVariables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{ACCESS_KEY_ID} and {SECRET_KEY} (with {SECURITY_TOKEN} for a temporary key), \
             {SAMPLE_ACCESS_KEY_ID} and {SAMPLE_SECRET_KEY}, or {AUTH_TOKEN}"
        )
    }
}

impl Credentials {
    /// Reads credentials from the environment of the process: from `HUAWEICLOUD_SDK_AK` and
    /// `HUAWEICLOUD_SDK_SK`, or from the alternatives that [`from_lookup`](Self::from_lookup) lists.
    ///
    /// # Errors
    ///
    /// Returns [`CredentialsError`] if no credentials are set, if a pair is incomplete, or if a value
    /// is invalid.
    ///
    /// ```no_run
    /// let credentials = huaweicloud_auth::Credentials::from_env()?;
    /// # Ok::<(), huaweicloud_auth::CredentialsError>(())
    /// ```
    pub fn from_env() -> Result<Self, CredentialsError> {
        Self::from_lookup(read_env)
    }

    /// Reads credentials from a function that maps names of variables to values.
    ///
    /// Uses the first of these that is set:
    ///
    /// 1. [`ACCESS_KEY_ID`] and [`SECRET_KEY`], with [`SECURITY_TOKEN`] if it is set;
    /// 2. [`SAMPLE_ACCESS_KEY_ID`] and [`SAMPLE_SECRET_KEY`], which only the vendor's samples use;
    /// 3. [`AUTH_TOKEN`].
    ///
    /// A blank value is treated as not set. An incomplete pair is an error even if a later source is
    /// complete, and values of different pairs are never combined.
    ///
    /// # Errors
    ///
    /// Returns [`CredentialsError`] with the names of the variables concerned.
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
            return Err(CredentialsError::NotFound(CheckedVariables));
        };
        credentials
            .validate()
            .map_err(|error| source.invalid(error))?;
        Ok(credentials)
    }
}

/// Reads the project id from [`PROJECT_ID`] in the environment of the process.
///
/// Returns `None` if the variable is not set or blank.
#[must_use]
pub fn project_id_from_env() -> Option<String> {
    project_id_from_lookup(read_env)
}

/// Reads the project id from [`PROJECT_ID`] in a function that maps names of variables to values.
///
/// Returns `None` if the variable is not set or blank.
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

/// A function that maps names of variables to values. Default: the environment of the process.
#[derive(Clone)]
pub(crate) struct Lookup(Arc<LookupFn>);

type LookupFn = dyn Fn(&str) -> Option<String> + Send + Sync;

impl Lookup {
    pub(crate) fn new(lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(lookup))
    }

    /// Returns the value, which may be blank.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        (self.0)(name)
    }

    /// Returns the value if it is not blank.
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

/// Reads a variable. Invalid Unicode becomes U+FFFD, so that the value is rejected as not ASCII
/// instead of being treated as not set.
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

/// The variables that a pair was read from, for errors.
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
    fn invalid(&self, error: InvalidCredentials) -> CredentialsError {
        CredentialsError::Invalid {
            variable: match error.part() {
                CredentialPart::AccessKeyId => self.access_key_id,
                CredentialPart::SecretKey => self.secret_key,
                CredentialPart::SecurityToken => SECURITY_TOKEN,
                CredentialPart::Token => AUTH_TOKEN,
            },
            problem: error.problem(),
        }
    }
}
