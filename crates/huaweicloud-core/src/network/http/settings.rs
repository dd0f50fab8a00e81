//! The settings of HTTP clients, and how a client is built from them.

use std::{fmt, time::Duration};

use reqwest::redirect::Policy;

use crate::error::Error;

/// The error of `https` on a machine whose certificates cannot be loaded.
pub(super) const NO_ROOTS: &str = "this machine has no CA certificates to check servers by: install \
                                   them (the package is usually called ca-certificates), or call \
                                   .root_certificates(…)";

/// How a pool of connections is set up.
#[derive(Debug, Clone, Default)]
pub(crate) struct HttpSettings {
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) user_agent: String,
    pub(crate) proxy: Proxy,
    pub(crate) root_certificates: Vec<Vec<u8>>,
}

/// The proxy that requests go through.
#[derive(Clone, Default)]
pub(crate) enum Proxy {
    /// The proxy of the environment.
    #[default]
    System,
    None,
    /// The address may contain a password.
    At(String),
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            Self::None => "None",
            Self::At(_) => "At(..)",
        })
    }
}

/// Whether connections are used for several requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeepAlive {
    On,
    Off,
}

/// A client, and whether it can check the certificates of servers.
pub(super) struct Built {
    pub(super) client: reqwest::Client,
    pub(super) has_roots: bool,
}

impl HttpSettings {
    /// Builds a client. On a machine without CA certificates, it can use plain `http` only.
    pub(super) fn client(&self, keep_alive: KeepAlive) -> Result<Built, Error> {
        let failed = match self.builder(keep_alive)?.build() {
            Ok(client) => {
                let has_roots = true;
                return Ok(Built { client, has_roots });
            }
            Err(error) => error,
        };
        match without_roots(self.builder(keep_alive)?).map(reqwest::ClientBuilder::build) {
            Some(Ok(client)) => Ok(Built {
                client,
                has_roots: false,
            }),
            _ => Err(Error::configuration("the HTTP client cannot be set up").with_source(failed)),
        }
    }

    fn builder(&self, keep_alive: KeepAlive) -> Result<reqwest::ClientBuilder, Error> {
        // With HTTP/2, all requests share one connection, and fail together when it is dead.
        let mut builder = restrained(reqwest::Client::builder())
            .http1_only()
            .user_agent(self.user_agent.as_str());
        if keep_alive == KeepAlive::Off {
            builder = builder.pool_max_idle_per_host(0);
        }
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        match &self.proxy {
            Proxy::System => {}
            Proxy::None => builder = builder.no_proxy(),
            Proxy::At(address) => {
                // The error of reqwest may quote the password in the address.
                let proxy = reqwest::Proxy::all(address).map_err(|_| {
                    Error::configuration("the proxy is not an address such as http://host:port")
                })?;
                builder = builder.proxy(proxy);
            }
        }
        root_certificates(builder, &self.root_certificates)
    }
}

/// Sets what every client needs: no redirects, which would send tokens to another address, and bodies
/// as they were sent, whatever features of reqwest other crates enable.
pub(crate) fn restrained(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
        .redirect(Policy::none())
        .no_gzip()
        .no_brotli()
        .no_zstd()
        .no_deflate()
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn without_roots(builder: reqwest::ClientBuilder) -> Option<reqwest::ClientBuilder> {
    Some(builder.tls_certs_only([]))
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn without_roots(_: reqwest::ClientBuilder) -> Option<reqwest::ClientBuilder> {
    None
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn root_certificates(
    mut builder: reqwest::ClientBuilder,
    certificates: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, Error> {
    for pem in certificates {
        let bundle = reqwest::Certificate::from_pem_bundle(pem)
            .ok()
            .filter(|bundle| !bundle.is_empty());
        let Some(bundle) = bundle else {
            return Err(Error::configuration(
                "a root certificate is not PEM: it must hold -----BEGIN CERTIFICATE-----",
            ));
        };
        for certificate in bundle {
            builder = builder.add_root_certificate(certificate);
        }
    }
    Ok(builder)
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn root_certificates(
    builder: reqwest::ClientBuilder,
    certificates: &[Vec<u8>],
) -> Result<reqwest::ClientBuilder, Error> {
    if certificates.is_empty() {
        Ok(builder)
    } else {
        Err(Error::configuration(
            "a root certificate needs TLS: switch on the feature rustls or native-tls",
        ))
    }
}
