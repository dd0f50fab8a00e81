//! Requests that must not be sent through a proxy.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::{Request, Uri};

/// Marks a request that must be sent directly, among its [extensions](http::Extensions).
///
/// The metadata service of a cloud server is such a destination: a proxy would return the
/// credentials of the machine on which the proxy runs. A [`Transport`](super::Transport) that uses
/// proxies must check each request with [`bypasses_proxy`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoProxy;

/// Returns whether a request must be sent directly, whatever the proxy settings are.
///
/// This is the case if it is marked with [`NoProxy`], or if its host is a link-local address
/// (`169.254.0.0/16` or `fe80::/10`), which has a meaning on this machine only.
///
/// ```
/// use http::Request;
/// use huaweicloud_auth::transport::{NoProxy, bypasses_proxy};
///
/// let request = Request::get("http://169.254.169.254/openstack/latest/securitykey").body(())?;
/// assert!(bypasses_proxy(&request));
/// let request = Request::get("https://iam.example.com/v3/projects").body(())?;
/// assert!(!bypasses_proxy(&request));
/// let request = Request::get("http://metadata.example").extension(NoProxy).body(())?;
/// assert!(bypasses_proxy(&request));
/// # Ok::<(), http::Error>(())
/// ```
#[must_use]
pub fn bypasses_proxy<B>(request: &Request<B>) -> bool {
    request.extensions().get::<NoProxy>().is_some() || is_link_local(request.uri())
}

fn is_link_local(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default();
    let host = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    // A zone, as in `fe80::1%eth0`, is not part of the address.
    let host = host.split('%').next().unwrap_or(host);
    let host = host.strip_suffix('.').unwrap_or(host);
    match host
        .parse()
        .or_else(|error| number(host).map(IpAddr::V4).ok_or(error))
    {
        Ok(IpAddr::V4(address)) => address.is_link_local(),
        Ok(IpAddr::V6(address)) => {
            is_unicast_link_local(address)
                || address
                    .to_ipv4_mapped()
                    .is_some_and(|v4: Ipv4Addr| v4.is_link_local())
        }
        Err(_) => false,
    }
}

/// Returns the address that HTTP clients read from a number, or from parts of other bases:
/// `http://2852039166` is `http://169.254.169.254`.
fn number(host: &str) -> Option<Ipv4Addr> {
    let part = |text: &str| match text.strip_prefix("0x").or(text.strip_prefix("0X")) {
        Some("") => Some(0),
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None if text.len() > 1 && text.starts_with('0') => u32::from_str_radix(text, 8).ok(),
        None => text.parse().ok(),
    };
    let parts: Vec<u32> = host.split('.').map(part).collect::<Option<_>>()?;
    let (last, first) = parts.split_last()?;
    if first.len() > 3 || first.iter().any(|part| *part > 255) {
        return None;
    }
    let places = 8 * (4 - first.len());
    if places < 32 && *last >= 1 << places {
        return None;
    }
    let high = |(at, part): (usize, &u32)| part << (24 - 8 * at);
    Some(
        first
            .iter()
            .enumerate()
            .map(high)
            .fold(*last, |sum, part| sum | part)
            .into(),
    )
}

fn is_unicast_link_local(address: Ipv6Addr) -> bool {
    address.segments()[0] & 0xffc0 == 0xfe80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link_local_hosts_bypass_the_proxy() {
        for (uri, expected) in [
            ("http://169.254.169.254/x", true),
            ("http://169.254.0.1:8080/", true),
            ("http://[fe80::1]/", true),
            ("http://[febf::a9fe]:80/", true),
            ("http://[::ffff:169.254.169.254]/", true),
            ("http://169.255.0.1/", false),
            ("http://[fec0::1]/", false),
            ("http://127.0.0.1/", false),
            ("http://169.254.169.254.example/", false),
            ("http://169.254.169.254./x", true),
            ("http://2852039166/", true),
            ("http://0xA9FEA9FE/", true),
            ("http://0xa9.0xfe.43518/", true),
            ("http://0251.0376.0251.0376/", true),
            ("http://169.16689662/", true),
            ("http://2130706433/", false),
            ("http://169.254.1.2.3/", false),
            ("http://169.254.65536/", false),
            ("http://4294967296/", false),
            ("http://abc/", false),
            ("/no/host", false),
        ] {
            let request = Request::get(uri).body(()).unwrap();
            assert_eq!(bypasses_proxy(&request), expected, "{uri}");
        }
    }
}
