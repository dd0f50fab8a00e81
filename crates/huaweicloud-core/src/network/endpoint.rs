//! The addresses of a service.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
};

use reqwest::Url;

use crate::error::Error;

/// An address of the service.
pub(crate) struct Endpoint {
    /// Scheme, host and port: `https://host:port`.
    pub(crate) origin: Arc<str>,
    /// The value of the header `Host`.
    pub(crate) host: String,
    /// The path before that of every operation; empty, or starting with `/`.
    pub(crate) base_path: String,
    /// Host and port separately, as telemetry records them.
    pub(crate) address: String,
    pub(crate) port: u16,
    /// Whether it is on this machine.
    pub(crate) is_loopback: bool,
}

/// The addresses of the service, of which one is in use until it cannot be reached.
pub(crate) struct Endpoints {
    first: Arc<Endpoint>,
    others: Vec<Arc<Endpoint>>,
    /// 0 for the first, and on from there.
    current: AtomicUsize,
}

impl Endpoints {
    pub(crate) fn parse(addresses: &[String]) -> Result<Self, Error> {
        let mut all = addresses.iter().map(|address| Endpoint::parse(address));
        let first = all.next().unwrap_or_else(|| {
            Err(Error::configuration(
                "there is no endpoint: call .region(…) or .endpoint(…)",
            ))
        })?;
        Ok(Self {
            first: Arc::new(first),
            others: all
                .map(|endpoint| endpoint.map(Arc::new))
                .collect::<Result<_, _>>()?,
            current: AtomicUsize::new(0),
        })
    }

    /// Returns the address in use.
    pub(crate) fn current(&self) -> &Arc<Endpoint> {
        let current = self.current.load(Relaxed);
        current
            .checked_sub(1)
            .and_then(|index| self.others.get(index))
            .unwrap_or(&self.first)
    }

    /// Switches to the next address, unless another call has done so already.
    pub(crate) fn advance_from(&self, unreachable: &Arc<Endpoint>) {
        let is = |endpoint: &Arc<Endpoint>| Arc::ptr_eq(endpoint, unreachable);
        if let Some(from) = self.iter().position(is) {
            let next = (from + 1) % self.len();
            // When it fails, another call was faster.
            let _ = self.current.compare_exchange(from, next, Relaxed, Relaxed);
        }
    }

    pub(crate) fn len(&self) -> usize {
        1 + self.others.len()
    }

    fn iter(&self) -> impl Iterator<Item = &Arc<Endpoint>> {
        [&self.first].into_iter().chain(&self.others)
    }

    /// Returns whether one of them is reached by `https`.
    pub(crate) fn need_tls(&self) -> bool {
        self.iter()
            .any(|endpoint| endpoint.origin.starts_with("https:"))
    }

    /// Returns whether all of them are on this machine.
    pub(crate) fn are_loopback(&self) -> bool {
        self.iter().all(|endpoint| endpoint.is_loopback)
    }
}

impl Endpoint {
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let invalid = |why: &str| Error::configuration(format!("the endpoint {why}"));
        let url = Url::parse(text).map_err(|error| {
            invalid("is not an address such as https://host").with_source(error)
        })?;
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
        let (Some(address), Some(port)) = (url.host_str(), url.port_or_known_default()) else {
            return Err(invalid("names no host"));
        };
        Ok(Self {
            host: origin
                .split_once("://")
                .map_or("", |(_, host)| host)
                .to_owned(),
            base_path: url.path().trim_end_matches('/').to_owned(),
            address: address.to_owned(),
            port,
            is_loopback: is_loopback(address),
            origin: origin.into(),
        })
    }
}

/// Returns whether the host of an address is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    match host {
        "localhost" | "[::1]" => true,
        host => host
            .parse()
            .is_ok_and(|ip: std::net::Ipv4Addr| ip.is_loopback()),
    }
}

impl fmt::Debug for Endpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let addresses = self
            .iter()
            .map(|endpoint| format!("{}{}", endpoint.origin, endpoint.base_path));
        f.debug_list().entries(addresses).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unreachable_endpoints_are_replaced_by_the_next() -> Result<(), Error> {
        let addresses = ["http://a", "http://b", "http://c"].map(str::to_owned);
        let endpoints = Endpoints::parse(&addresses)?;
        let first = Arc::clone(endpoints.current());
        for next in ["http://b", "http://c", "http://a"] {
            let from = Arc::clone(endpoints.current());
            endpoints.advance_from(&from);
            // A failure that another call has already reported does not count twice.
            endpoints.advance_from(&from);
            assert_eq!(&*endpoints.current().origin, next);
        }
        assert!(Arc::ptr_eq(&first, endpoints.current()));
        Ok(())
    }

    #[test]
    fn without_an_endpoint_the_error_names_a_fix() {
        let error = Endpoints::parse(&[]).expect_err("none");
        assert!(error.to_string().contains(".region(…)"), "{error}");
    }
}
