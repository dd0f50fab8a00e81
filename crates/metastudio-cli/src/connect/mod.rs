//! From settings to a client: options, variables, profiles and files, or a mock server.

mod credentials;
mod lock;
mod mock;
pub mod paths;
pub mod profile;
mod secret_command;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, Request};
use metastudio::{
    Attempt, Client, ClientBuilder, Credentials, Error, Interceptor, InterceptorError, Timeouts,
    operation::Operation,
};

pub use self::{
    credentials::{Origin, Source, sources},
    mock::{MockWorld, remove_state},
};
use crate::{
    failure::{Exit, Failure},
    files,
    observe::{Recorder, ServerTime},
    stdin,
};

/// The variables that hold a region, the first that is set wins.
pub const REGION_VARIABLES: [&str; 3] = [
    "METASTUDIO_REGION",
    "HUAWEICLOUD_SDK_REGION",
    "HW_REGION_NAME",
];

/// The variables that hold a project id, the first that is set wins.
pub const PROJECT_VARIABLES: [&str; 3] = [
    "METASTUDIO_PROJECT_ID",
    "HUAWEICLOUD_SDK_PROJECT_ID",
    "HW_PROJECT_ID",
];

/// The variable that holds the address of the service.
pub const ENDPOINT_VARIABLE: &str = "METASTUDIO_ENDPOINT";

/// The project of a request that is only shown, if none is set.
const PREVIEW_PROJECT: &str = "PROJECT_ID";

/// Where to call the service, and as whom. A setting that is `None` comes from the variables, the
/// profile or the files, in this order.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The region, such as `cn-north-4`.
    pub region: Option<String>,
    /// The address of the service, which replaces that of the region.
    pub endpoint: Option<String>,
    /// The project.
    pub project_id: Option<String>,
    /// The name of a profile.
    pub profile: Option<String>,
    /// The id of an access key.
    pub access_key_id: Option<String>,
    /// The file with the secret of the access key; `-` is standard input.
    pub secret_key_file: Option<String>,
    /// The file with the security token of a temporary access key; `-` is standard input.
    pub security_token_file: Option<String>,
    /// A file with credentials, in the format of the vendor's SDKs; `-` is standard input.
    pub credentials_file: Option<PathBuf>,
    /// The user of the caller's application whom calls are made for.
    pub app_user_id: Option<String>,
    /// Bounds a call as a whole.
    pub timeout: Option<Duration>,
    /// Certificates to trust in addition to those of the system, in PEM.
    pub ca_bundle: Option<PathBuf>,
    /// Calls a mock server in this process, whose world is in the state file.
    pub mock: bool,
    /// The state file of the mock server. Default: in the state folder of the program.
    pub mock_state: Option<PathBuf>,
    /// Observers of requests and responses.
    pub interceptors: Vec<Observer>,
    /// Records requests and responses.
    pub recorder: Option<Recorder>,
    /// Reads the time of the service from its responses.
    pub server_time: ServerTime,
    /// Builds requests that are not sent: credentials and project need not be known.
    pub preview: bool,
}

/// An observer that several clients may share.
#[derive(Debug, Clone)]
pub struct Observer(pub Arc<dyn Interceptor>);

/// A client, and the mock server that it calls, if it calls one.
#[derive(Debug)]
pub struct Connection {
    client: Client,
    mock: Option<MockWorld>,
}

impl Settings {
    /// Creates the settings of a mock server with this state file.
    #[must_use]
    pub fn mock(state: impl Into<PathBuf>) -> Self {
        Self {
            mock: true,
            mock_state: Some(state.into()),
            ..Self::default()
        }
    }

    /// Returns the profile: the one that is named, or else the default one.
    ///
    /// # Errors
    ///
    /// Fails if the file of profiles cannot be read, or has no profile of the name that was given.
    pub fn profile(&self) -> Result<profile::Profile, Failure> {
        profile::load(self.profile.as_deref())
    }

    /// Builds the client, and starts the mock server if one is asked for. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Fails with [`Exit::Usage`] if a setting is missing or invalid, and with
    /// [`Exit::Credentials`] if credentials that were given cannot be read.
    pub fn connect(&self) -> Result<Connection, Failure> {
        if self.mock {
            let mock = MockWorld::start(self.mock_state.clone())?;
            let builder = self.common(Client::builder())?;
            let builder = builder
                .endpoint(mock.url())
                .credentials(mock.credentials())
                .project_id(mock.project_id());
            return Ok(Connection {
                client: builder.build()?,
                mock: Some(mock),
            });
        }
        let profile = self.profile()?;
        let mut builder = self.common(Client::builder())?;
        let region = self.region_or(&profile);
        let endpoint = (self.endpoint.clone())
            .or_else(|| paths::variable(ENDPOINT_VARIABLE))
            .or_else(|| profile.endpoint.clone());
        match (&region, &endpoint) {
            (None, None) => {
                return Err(Failure::usage("no region is set").with_hint(
                    "pass --region cn-north-4 (or --endpoint URL), set METASTUDIO_REGION, run \
                     `metastudio configure`, or try `--mock`",
                ));
            }
            (region, endpoint) => {
                if let Some(region) = region {
                    builder = builder.region(region.clone());
                }
                if let Some(endpoint) = endpoint {
                    builder = builder.endpoint(endpoint);
                }
            }
        }
        let project = (self.project_id.clone())
            .or_else(|| {
                PROJECT_VARIABLES
                    .iter()
                    .find_map(|name| paths::variable(name))
            })
            .or_else(|| profile.project_id.clone());
        if let Some(project) = project.or_else(|| self.preview.then(|| PREVIEW_PROJECT.to_owned()))
        {
            builder = builder.project_id(project);
        }
        builder = if self.preview {
            builder.credentials(Credentials::ak_sk("ACCESS_KEY_ID", "not-sent"))
        } else {
            builder.credentials_provider(credentials::chain(self, &profile)?)
        };
        Ok(Connection {
            client: builder.build()?,
            mock: None,
        })
    }

    /// Returns the region: the option, a variable, or that of the profile.
    #[must_use]
    pub fn region_or(&self, profile: &profile::Profile) -> Option<String> {
        (self.region.clone())
            .or_else(|| {
                REGION_VARIABLES
                    .iter()
                    .find_map(|name| paths::variable(name))
            })
            .or_else(|| profile.region.clone())
    }

    fn common(&self, mut builder: ClientBuilder) -> Result<ClientBuilder, Failure> {
        builder = builder.user_agent(concat!("metastudio-cli/", env!("CARGO_PKG_VERSION")));
        if let Some(user) = &self.app_user_id {
            builder = builder.app_user_id(user.as_str());
        }
        if let Some(timeout) = self.timeout {
            builder = builder.timeouts(Timeouts::new().call(timeout));
        }
        if let Some(path) = &self.ca_bundle {
            let pem = bytes("--ca-bundle", path)?;
            builder = builder.root_certificates(pem);
        }
        for observer in &self.interceptors {
            builder = builder.interceptor(observer.clone());
        }
        let (recorder, time) = (self.recorder.clone(), self.server_time.clone());
        builder = builder.transport_layer(move |inner| match &recorder {
            Some(recorder) => time.over(recorder.over(inner)),
            None => time.over(inner),
        });
        Ok(builder)
    }
}

impl Connection {
    /// Returns the client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Returns the mock server, if the client calls one.
    #[must_use]
    pub fn mock(&self) -> Option<&MockWorld> {
        self.mock.as_ref()
    }

    /// Keeps the world of the mock server for the next command, if there is one.
    ///
    /// # Errors
    ///
    /// Fails if the state file cannot be written.
    pub fn keep(&self) -> Result<(), Failure> {
        match &self.mock {
            Some(mock) => mock.keep(),
            None => Ok(()),
        }
    }
}

/// Returns the content of a file; `-` is standard input.
fn bytes(option: &str, path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        return stdin::read_secret(option);
    }
    files::read(path, files::LARGEST_SECRET)
        .map_err(|error| Failure::usage(format!("{option} {}: {error}", path.display())))
}

/// Returns the text of a file without white space around it; `-` is standard input.
pub(crate) fn secret(option: &str, path: &str) -> Result<String, Failure> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Failure::new(
            Exit::Credentials,
            format!("{option} {path} cannot be read: {error}"),
        )
    };
    let bytes = match path {
        "-" => stdin::read_secret(option)?,
        path => files::read(Path::new(path), files::LARGEST_SECRET)
            .map_err(|error| unreadable(&error))?,
    };
    let text = String::from_utf8(bytes).map_err(|_| unreadable(&"it is not UTF-8 text"))?;
    match text.trim() {
        "" => Err(Failure::new(
            Exit::Credentials,
            format!("{option} {path} is empty"),
        )),
        text => Ok(text.to_owned()),
    }
}

/// Passes everything on to the shared observer.
impl Interceptor for Observer {
    fn before_signing(
        &self,
        operation: &'static Operation,
        headers: &mut HeaderMap,
    ) -> Result<(), InterceptorError> {
        self.0.before_signing(operation, headers)
    }

    fn before_sending(
        &self,
        operation: &'static Operation,
        request: &Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        self.0.before_sending(operation, request)
    }

    fn after_attempt(&self, operation: &'static Operation, attempt: &Attempt) {
        self.0.after_attempt(operation, attempt);
    }

    fn after_call(
        &self,
        operation: &'static Operation,
        attempts: &[Attempt],
        error: Option<&Error>,
    ) {
        self.0.after_call(operation, attempts, error);
    }
}
