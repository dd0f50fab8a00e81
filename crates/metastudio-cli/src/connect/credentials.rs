//! The sources of credentials, in their order.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use metastudio::{
    Credentials,
    provider::{
        Chain, Context, EnvironmentProvider, MetadataProvider, ProfileProvider, ProvideCredentials,
        Provided, ProviderError,
    },
    transport::BoxFuture,
};

use super::{Settings, paths, profile, secret, secret_command::SecretCommand};
use crate::failure::{Exit, Failure};

/// The variables of Terraform's provider, and those of the SDKs that have the same meaning.
const TERRAFORM: [(&str, &str); 4] = [
    ("HUAWEICLOUD_SDK_AK", "HW_ACCESS_KEY"),
    ("HUAWEICLOUD_SDK_SK", "HW_SECRET_KEY"),
    ("HUAWEICLOUD_SDK_SECURITY_TOKEN", "HW_SECURITY_TOKEN"),
    ("HUAWEICLOUD_SDK_PROJECT_ID", "HW_PROJECT_ID"),
];

/// Where credentials come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The options `--ak` and `--sk-file`.
    Options,
    /// A file that an option names.
    File(PathBuf),
    /// Standard input, which `--credentials-file -` names.
    StandardInput,
    /// The variables of the SDKs.
    Environment,
    /// The variables of Terraform's provider.
    Terraform,
    /// A profile of this program.
    Profile(String),
    /// A command of a profile of this program, which prints the secret.
    Command(String),
    /// The file in the home folder that the SDKs read.
    Home,
    /// The metadata service of a cloud server.
    Metadata,
}

impl Origin {
    /// Describes the source to a person.
    #[must_use]
    pub fn describe(&self) -> Cow<'_, str> {
        match self {
            Self::Options => "the options --ak and --sk-file".into(),
            Self::File(path) => format!("the file {}", path.display()).into(),
            Self::StandardInput => "standard input".into(),
            Self::Environment => "the variables HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK".into(),
            Self::Terraform => "the variables HW_ACCESS_KEY and HW_SECRET_KEY".into(),
            Self::Profile(name) => format!("the profile `{name}`").into(),
            Self::Command(name) => format!("the command of the profile `{name}`").into(),
            Self::Home => "the file ~/.huaweicloud/credentials".into(),
            Self::Metadata => "the metadata service of a cloud server".into(),
        }
    }
}

/// A source of credentials.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where its credentials come from.
    pub origin: Origin,
    provider: Arc<dyn ProvideCredentials>,
}

impl Source {
    fn new(origin: Origin, provider: impl ProvideCredentials + 'static) -> Self {
        let provider = Arc::new(provider);
        Self { origin, provider }
    }
}

impl ProvideCredentials for Source {
    fn name(&self) -> Cow<'_, str> {
        self.origin.describe()
    }

    fn provide<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        self.provider.provide(context)
    }
}

/// Credentials that have been read.
#[derive(Debug)]
struct Known(Provided);

impl ProvideCredentials for Known {
    fn name(&self) -> Cow<'_, str> {
        "standard input".into()
    }

    fn provide<'a>(&'a self, _: &'a Context<'a>) -> BoxFuture<'a, Result<Provided, ProviderError>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

/// Returns the sources that these settings allow, in their order: options, environment, profile, file,
/// metadata. A profile that was named precedes the environment.
///
/// # Errors
///
/// Fails if an option is incomplete, or its file cannot be read.
pub fn sources(settings: &Settings, profile: &profile::Profile) -> Result<Vec<Source>, Failure> {
    if let Some(explicit) = explicit(settings)? {
        return Ok(vec![explicit]);
    }
    let environment = [
        Source::new(Origin::Environment, EnvironmentProvider::new()),
        Source::new(
            Origin::Terraform,
            EnvironmentProvider::from_lookup(terraform),
        ),
    ];
    let path = profile::credentials_path(&profile.name)?;
    let own = match (&profile.access_key_id, &profile.secret_command) {
        (Some(id), Some(command)) => {
            let provider = SecretCommand::new(id.as_str(), command.as_str());
            Some(Source::new(Origin::Command(profile.name.clone()), provider))
        }
        _ => path.exists().then(|| {
            let provider = ProfileProvider::new().with_path(path);
            Source::new(Origin::Profile(profile.name.clone()), provider)
        }),
    };
    let mut sources = Vec::new();
    if profile.is_named {
        sources.extend(own);
        sources.extend(environment);
    } else {
        sources.extend(environment);
        sources.extend(own);
    }
    sources.push(Source::new(Origin::Home, ProfileProvider::new()));
    sources.push(Source::new(Origin::Metadata, MetadataProvider::new()));
    Ok(sources)
}

/// Returns the chain of all sources.
pub(super) fn chain(settings: &Settings, profile: &profile::Profile) -> Result<Chain, Failure> {
    let mut sources = sources(settings, profile)?.into_iter();
    let first = sources.next();
    let first = first.ok_or_else(|| Failure::new(Exit::Credentials, "there are no credentials"))?;
    Ok(sources.fold(Chain::first(first), Chain::then))
}

/// Returns the credentials that options give.
fn explicit(settings: &Settings) -> Result<Option<Source>, Failure> {
    if let Some(path) = &settings.credentials_file {
        if path.as_os_str() == "-" {
            let text = secret("--credentials-file", "-")?;
            let invalid = |error: ProviderError| {
                Failure::new(Exit::Credentials, format!("--credentials-file -: {error}"))
            };
            let provided = ProfileProvider::parse(&text).map_err(invalid)?;
            return Ok(Some(Source::new(Origin::StandardInput, Known(provided))));
        }
        let provider = ProfileProvider::new().with_path(path.clone());
        return Ok(Some(Source::new(Origin::File(path.clone()), provider)));
    }
    let (id, file) = match (&settings.access_key_id, &settings.secret_key_file) {
        (Some(id), Some(file)) => (id, file),
        (None, None) => return Ok(None),
        (Some(_), None) => {
            return Err(Failure::usage("--ak needs --sk-file").with_hint(
                "pass the secret key as --sk-file FILE, or --sk-file - and write it to standard \
                 input",
            ));
        }
        (None, Some(_)) => return Err(Failure::usage("--sk-file needs --ak")),
    };
    let mut credentials = Credentials::ak_sk(id.as_str(), secret("--sk-file", file)?);
    if let Some(file) = &settings.security_token_file {
        credentials = credentials.with_security_token(secret("--security-token-file", file)?);
    }
    Ok(Some(Source::new(Origin::Options, credentials)))
}

/// Returns the value of Terraform's variable that means the same as one of the SDKs.
fn terraform(name: &str) -> Option<String> {
    let (_, own) = TERRAFORM.iter().find(|(sdk, _)| *sdk == name)?;
    paths::variable(own)
}
