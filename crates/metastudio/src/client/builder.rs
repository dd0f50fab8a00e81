//! Building a client, and telling what is missing or wrong.

use std::{sync::Arc, time::Duration};

use huaweicloud_auth::{CredentialKind, Credentials, Signer};
use reqwest::{Url, redirect::Policy};

use super::{Client, Endpoint, Shared};
use crate::{
    check::check_header,
    clock::{Clock, SystemClock},
    error::Error,
    region::Region,
};

/// Settings of a client to be. [`Client::builder`] makes one.
///
/// It needs a [`region`](Self::region) or an [`endpoint`](Self::endpoint), and
/// [`credentials`](Self::credentials). All but two operations need a
/// [`project_id`](Self::project_id) too.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until the client is built"]
pub struct ClientBuilder {
    endpoint: Option<String>,
    credentials: Option<Credentials>,
    project_id: Option<String>,
    app_user_id: Option<String>,
    timeout: Duration,
    connect_timeout: Duration,
    user_agent: Option<String>,
    clock: Arc<dyn Clock>,
    max_response_bytes: usize,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            endpoint: None,
            credentials: None,
            project_id: None,
            app_user_id: None,
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(10),
            user_agent: None,
            clock: Arc::new(SystemClock),
            max_response_bytes: 64 * 1024 * 1024,
        }
    }
}

impl ClientBuilder {
    /// Calls the service in this region. Stands in for an endpoint set before.
    pub fn region(self, region: Region) -> Self {
        self.endpoint(region.endpoint())
    }

    /// Calls this address: `https://host`, with a port and the beginning of a path if need be.
    /// Stands in for a region set before.
    ///
    /// Plain `http` is taken too, for a server on the same machine: over a network it shows
    /// tokens, and all that is sent, to whoever listens.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Authenticates with these.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Calls for this project. The console shows it under "My Credentials"; it belongs to a
    /// region.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Calls for this user of the application: the header `X-App-UserId`, which the service keeps
    /// with what is created. Visible ASCII and spaces only.
    pub fn app_user_id(mut self, app_user_id: impl Into<String>) -> Self {
        self.app_user_id = Some(app_user_id.into());
        self
    }

    /// Gives a call this long, from connecting to the end of the answer. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Gives connecting this long. Default: 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Adds the name of the application to the header `User-Agent`, as `name/version`.
    pub fn user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Takes the time from this clock. Default: that of the operating system.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Takes answers of up to this many bytes. Default: 64 MiB.
    pub fn max_response_bytes(mut self, max: usize) -> Self {
        self.max_response_bytes = max;
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Error::is_configuration`] if a setting is missing or unusable; the text says which, and
    /// how to mend it.
    pub fn build(self) -> Result<Client, Error> {
        let endpoint = self.endpoint.as_deref().ok_or_else(|| {
            Error::configuration("there is no endpoint: call .region(…) or .endpoint(…)")
        })?;
        let (endpoint, is_loopback) = parse_endpoint(endpoint)?;
        let credentials = self.credentials.ok_or_else(|| {
            Error::configuration("there are no credentials: call .credentials(…)")
        })?;
        credentials.validate().map_err(|error| {
            Error::configuration("the credentials are unusable").with_source(error)
        })?;
        check("project_id", self.project_id.as_deref(), check_project_id)?;
        check(
            "app_user_id (the header X-App-UserId)",
            self.app_user_id.as_deref(),
            check_header,
        )?;
        check("user_agent", self.user_agent.as_deref(), check_header)?;

        let mut http = reqwest::Client::builder()
            .redirect(Policy::none())
            .timeout(self.timeout)
            .connect_timeout(self.connect_timeout)
            .user_agent(user_agent(self.user_agent.as_deref()));
        if is_loopback {
            http = http.no_proxy();
        }
        let http = http.build().map_err(|error| {
            Error::configuration("the HTTP client cannot be set up").with_source(error)
        })?;
        let signer = match (credentials.kind(), &self.project_id) {
            (CredentialKind::Token, _) | (_, None) => Signer::new(),
            (_, Some(project_id)) => Signer::new().with_project_id(project_id),
        };
        Ok(Client {
            shared: Arc::new(Shared {
                http,
                endpoint,
                credentials,
                signer,
                project_id: self.project_id,
                clock: self.clock,
                max_body: self.max_response_bytes,
            }),
            app_user_id: self.app_user_id.map(Arc::from),
        })
    }
}

fn check(
    setting: &str,
    value: Option<&str>,
    problem: impl Fn(&str) -> Option<String>,
) -> Result<(), Error> {
    match value.and_then(problem) {
        Some(problem) => Err(Error::configuration(format!("{setting} {problem}"))),
        None => Ok(()),
    }
}

/// A project id goes into the path and a header.
fn check_project_id(id: &str) -> Option<String> {
    if id.is_empty() {
        Some("is empty: leave it out, or set the project's id".to_owned())
    } else if id
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    {
        None
    } else {
        Some("holds more than letters, digits, - and _".to_owned())
    }
}

fn user_agent(application: Option<&str>) -> String {
    let own = concat!("metastudio-rust/", env!("CARGO_PKG_VERSION"));
    match application {
        Some(application) => format!("{own} {application}"),
        None => own.to_owned(),
    }
}

/// Reads an endpoint, and tells whether it is on this machine.
fn parse_endpoint(text: &str) -> Result<(Endpoint, bool), Error> {
    let invalid = |why: &str| Error::configuration(format!("the endpoint {why}"));
    let url = Url::parse(text)
        .map_err(|error| invalid("is not an address such as https://host").with_source(error))?;
    match url.scheme() {
        "http" => {}
        "https" if cfg!(any(feature = "rustls", feature = "native-tls")) => {}
        "https" => {
            return Err(invalid(
                "needs TLS: switch on the feature rustls or native-tls",
            ));
        }
        _ => return Err(invalid("must begin with https:// or http://")),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid(
            "must not hold a user or password: call .credentials(…)",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("must end with the path: no ? and no #"));
    }
    let origin = url.origin().ascii_serialization();
    let host = origin
        .split_once("://")
        .map_or("", |(_, host)| host)
        .to_owned();
    let is_loopback = match url.host_str() {
        Some("localhost" | "[::1]") => true,
        Some(host) => host
            .parse()
            .is_ok_and(|ip: std::net::Ipv4Addr| ip.is_loopback()),
        None => return Err(invalid("names no host")),
    };
    let base_path = url.path().trim_end_matches('/').to_owned();
    Ok((
        Endpoint {
            origin,
            host,
            base_path,
        },
        is_loopback,
    ))
}
