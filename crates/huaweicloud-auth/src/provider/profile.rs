//! Credentials from the profile file in the home directory.

use std::{borrow::Cow, collections::HashMap, path::PathBuf};

use configparser::ini::{Ini, IniDefault};

use super::{ProvideCredentials, Provided, ProviderError};
use crate::{
    context::Context,
    credentials::{CredentialPart, Credentials},
    env::{self, Lookup},
    files::{Contents, FileError, Location},
    transport::BoxFuture,
};

const SECTION: &str = "basic";

/// Reads credentials from an INI file in the format of the vendor's SDKs:
///
/// ```ini
/// [basic]
/// ak = AKEXAMPLE
/// sk = not-a-real-secret
/// ; optional
/// security_token = not-a-real-token
/// project_id = 0123abcd
/// iam_endpoint = https://iam.cn-north-4.myhuaweicloud.com
/// ```
///
/// The path is that of [`with_path`](Self::with_path), or else the value of
/// [`env::CREDENTIALS_FILE`], or else `.huaweicloud/credentials` in the home directory. The file is
/// read on each call, with blocking I/O. A value extends to the end of its line, without surrounding
/// white space. Only a line that begins with `#` or `;` is a comment.
///
/// It is not applicable if the file in the home directory does not exist, or if its section has no
/// key. It fails if another file cannot be read, if the key pair is incomplete, or if a value is
/// invalid.
///
/// # Permissions
///
/// On Unix, it fails if every user of the machine can modify the file or replace it in its directory:
/// another user could make this process work in their account. If the group of the file can modify
/// it, the result has a [warning](Provided::warnings).
///
/// ```
/// use huaweicloud_auth::provider::ProfileProvider;
///
/// let provider = ProfileProvider::new().with_path("/run/secrets/huaweicloud");
/// ```
#[derive(Debug, Clone, Default)]
pub struct ProfileProvider {
    location: Location,
    lookup: Lookup,
}

impl ProfileProvider {
    /// Creates a provider that reads the default file.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the path of the file.
    #[must_use]
    pub fn with_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.location.path = Some(path.into());
        self
    }

    /// Sets the home directory. Default: that of the current user.
    #[must_use]
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.location.home = Some(home.into());
        self
    }

    /// Sets the function that replaces the environment: it maps names of variables to values.
    #[must_use]
    pub fn with_lookup(
        mut self,
        lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.lookup = Lookup::new(lookup);
        self
    }

    pub(super) fn with(lookup: Lookup, home: Option<PathBuf>) -> Self {
        Self {
            location: Location { path: None, home },
            lookup,
        }
    }

    fn read(&self) -> Result<Provided, ProviderError> {
        let file = self
            .location
            .read(&self.lookup, env::CREDENTIALS_FILE, "credentials");
        let Contents {
            path,
            text,
            warning,
        } = file.map_err(file_error)?;
        let path = path.display();
        let provided = parse(text, &format!("{path}"))?;
        Ok(match warning {
            Some(warning) => provided.with_warning(warning),
            None => provided,
        })
    }

    /// Reads credentials from the text of such a file, for instance from standard input.
    ///
    /// # Errors
    ///
    /// Fails as the provider does for a file with this text.
    pub fn parse(text: &str) -> Result<Provided, ProviderError> {
        parse(text.to_owned(), "the text")
    }
}

/// Reads the section of a text, whose name errors contain.
fn parse(text: String, name: &str) -> Result<Provided, ProviderError> {
    let section = Section::parse(text)
        .map_err(|problem| ProviderError::failed(format!("{name}: {problem}")))?
        .ok_or_else(|| {
            ProviderError::not_applicable(format!("{name} has no section [{SECTION}]"))
        })?;
    section.provided().map_err(|problem| match problem {
        Problem::NoKey => ProviderError::not_applicable(format!(
            "{name}: the section [{SECTION}] has neither ak nor sk"
        )),
        Problem::Incomplete { present, missing } => ProviderError::failed(format!(
            "{name}: the section [{SECTION}] has {present} but no {missing}; help: set both"
        )),
        Problem::Invalid { key, problem } => ProviderError::failed(format!(
            "{name}: the value of {key} in the section [{SECTION}] {problem}"
        )),
    })
}

fn file_error(error: FileError) -> ProviderError {
    let reason = error.to_string();
    if error.is_not_found() {
        return ProviderError::not_applicable(reason);
    }
    let failed = ProviderError::failed(reason);
    match error.into_source() {
        Some(source) => failed.with_source(source),
        None => failed,
    }
}

impl ProvideCredentials for ProfileProvider {
    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed("profile")
    }

    fn provide<'a>(
        &'a self,
        _context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async move { self.read() })
    }
}

/// The values of the section by their lower-case keys.
struct Section(HashMap<String, Option<String>>);

/// The reason why a section has no valid credentials.
enum Problem {
    NoKey,
    Incomplete {
        present: &'static str,
        missing: &'static str,
    },
    Invalid {
        key: &'static str,
        problem: &'static str,
    },
}

impl Section {
    /// Returns the section of a file, if it exists. Errors contain line numbers, but no values.
    fn parse(text: String) -> Result<Option<Self>, String> {
        // A secret may contain the characters with which a comment begins.
        let mut rules = IniDefault::default();
        rules.enable_inline_comments = false;
        let text = match text.strip_prefix('\u{feff}') {
            Some(text) => text.to_owned(),
            None => text,
        };
        let mut sections = Ini::new_from_defaults(rules).read(text)?;
        Ok(sections.remove(SECTION).map(Self))
    }

    fn provided(mut self) -> Result<Provided, Problem> {
        let ak = self.take("ak");
        let sk = self.take("sk");
        let security_token = self.take("security_token");
        let (ak, sk) = match (ak, sk) {
            (Some(ak), Some(sk)) => (ak, sk),
            (Some(_), None) => return Err(incomplete("ak", "sk")),
            (None, Some(_)) => return Err(incomplete("sk", "ak")),
            (None, None) if security_token.is_some() => {
                return Err(incomplete("security_token", "ak"));
            }
            (None, None) => return Err(Problem::NoKey),
        };
        let mut credentials = Credentials::ak_sk(ak, sk);
        if let Some(security_token) = security_token {
            credentials = credentials.with_security_token(security_token);
        }
        credentials.validate().map_err(|error| Problem::Invalid {
            key: match error.part() {
                CredentialPart::AccessKeyId => "ak",
                CredentialPart::SecretKey => "sk",
                CredentialPart::SecurityToken | CredentialPart::Token => "security_token",
            },
            problem: error.problem(),
        })?;
        let mut provided = Provided::new(credentials);
        if let Some(project_id) = self.take("project_id") {
            provided = provided.with_project_id(project_id);
        }
        if let Some(iam_endpoint) = self.take("iam_endpoint") {
            provided = provided.with_iam_endpoint(iam_endpoint);
        }
        Ok(provided)
    }

    fn take(&mut self, key: &str) -> Option<String> {
        self.0.remove(key)?.filter(|value| !value.is_empty())
    }
}

fn incomplete(present: &'static str, missing: &'static str) -> Problem {
    Problem::Incomplete { present, missing }
}
