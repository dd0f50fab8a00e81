//! Credentials from the profile file in the home folder.

use std::{borrow::Cow, collections::HashMap, path::PathBuf};

use configparser::ini::{Ini, IniDefault};

use super::{Context, ProvideCredentials, Provided, ProviderError};
use crate::{
    credentials::{CredentialPart, Credentials},
    env::{self, Lookup},
    files::{Location, Unread},
    transport::BoxFuture,
};

const SECTION: &str = "basic";

/// Takes credentials from an INI file, as the vendor's SDKs do:
///
/// ```ini
/// [basic]
/// ak = AKEXAMPLE
/// sk = not-a-real-secret
/// ; and if need be
/// security_token = not-a-real-token
/// project_id = 0123abcd
/// iam_endpoint = https://iam.cn-north-4.myhuaweicloud.com
/// ```
///
/// The file is that of [`with_path`](Self::with_path), else the one that
/// [`env::CREDENTIALS_FILE`] names, else `.huaweicloud/credentials` in the home folder. It is read
/// anew each time, and while it is read the thread waits. A value goes to the end of its line
/// without the blanks around it; only a line that begins with `#` or `;` is a comment.
///
/// It does not apply if there is no such file in the home folder, or no key in its section. It
/// fails if a file that was named cannot be read, half of the pair is missing, or a value cannot be
/// used.
#[derive(Debug, Clone, Default)]
pub struct ProfileProvider {
    location: Location,
    lookup: Lookup,
}

impl ProfileProvider {
    /// Reads the usual file.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads this file.
    #[must_use]
    pub fn with_path(mut self, path: impl Into<PathBuf>) -> Self {
        self.location.path = Some(path.into());
        self
    }

    /// Takes this for the home folder.
    #[must_use]
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.location.home = Some(home.into());
        self
    }

    /// Takes this for the environment.
    #[must_use]
    pub fn with_lookup(
        mut self,
        lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        self.lookup = Lookup::new(lookup);
        self
    }

    pub(super) fn over(lookup: Lookup, home: Option<PathBuf>) -> Self {
        Self {
            location: Location { path: None, home },
            lookup,
        }
    }

    fn read(&self) -> Result<Provided, ProviderError> {
        let file = self
            .location
            .read(&self.lookup, env::CREDENTIALS_FILE, "credentials");
        let (path, text) = file.map_err(|error: Unread| {
            let reason = error.to_string();
            match error.into_cause() {
                None => ProviderError::does_not_apply(reason),
                Some(cause) => ProviderError::failed(reason).with_source(cause),
            }
        })?;
        let place = path.display();
        let section = Section::parse(text)
            .map_err(|problem| ProviderError::failed(format!("{place}: {problem}")))?
            .ok_or_else(|| {
                ProviderError::does_not_apply(format!("{place} has no section [{SECTION}]"))
            })?;
        section.provided().map_err(|fault| match fault {
            Fault::NoKey => ProviderError::does_not_apply(format!(
                "{place}: the section [{SECTION}] has neither ak nor sk"
            )),
            Fault::Incomplete { present, missing } => ProviderError::failed(format!(
                "{place}: the section [{SECTION}] has {present} but no {missing}: both are needed"
            )),
            Fault::Invalid { key, problem } => ProviderError::failed(format!(
                "{place}: the value of {key} in the section [{SECTION}] {problem}"
            )),
        })
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

/// The members of the section, by their keys in lower case.
struct Section(HashMap<String, Option<String>>);

/// Why a section holds no credentials.
enum Fault {
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
    /// The section of a file, if it has one. Errors name lines, and show nothing of them.
    fn parse(text: String) -> Result<Option<Self>, String> {
        // A secret may well hold what would begin a comment.
        let mut rules = IniDefault::default();
        rules.enable_inline_comments = false;
        let text = match text.strip_prefix('\u{feff}') {
            Some(text) => text.to_owned(),
            None => text,
        };
        let mut sections = Ini::new_from_defaults(rules).read(text)?;
        Ok(sections.remove(SECTION).map(Self))
    }

    fn provided(mut self) -> Result<Provided, Fault> {
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
            (None, None) => return Err(Fault::NoKey),
        };
        let mut credentials = Credentials::ak_sk(ak, sk);
        if let Some(security_token) = security_token {
            credentials = credentials.with_security_token(security_token);
        }
        credentials.validate().map_err(|fault| Fault::Invalid {
            key: match fault.part() {
                CredentialPart::AccessKeyId => "ak",
                CredentialPart::SecretKey => "sk",
                CredentialPart::SecurityToken | CredentialPart::Token => "security_token",
            },
            problem: fault.problem(),
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

fn incomplete(present: &'static str, missing: &'static str) -> Fault {
    Fault::Incomplete { present, missing }
}
