//! The parts of a configured address, and the spellings of it that a service may sign.

use crate::report::debug_as_report;

/// The error of a text that is no absolute http(s) URL.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the address is not an absolute URL of http or https; help: use the address that was registered, such as `https://example.com/path`"
)]
#[non_exhaustive]
pub struct InvalidAddress;

debug_as_report!(InvalidAddress);

/// An address as it was configured.
#[derive(Clone)]
pub(super) struct Address {
    url: String,
}

impl Address {
    pub(super) fn new(url: String) -> Result<Self, InvalidAddress> {
        let rest = url.strip_prefix("https://").or(url.strip_prefix("http://"));
        let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
        let is_valid = host.is_some_and(|host| !host.is_empty() && !host.contains('@'))
            && !url.contains(char::is_whitespace);
        let end = url.find('#').unwrap_or(url.len());
        match is_valid {
            true => Ok(Self {
                url: url.get(..end).unwrap_or_default().to_owned(),
            }),
            false => Err(InvalidAddress),
        }
    }

    pub(super) fn query(&self) -> &str {
        query_of(&self.url)
    }

    /// Returns the spellings of the address without its query: as configured, and with or without a
    /// default port and a root path.
    pub(super) fn places(&self) -> Vec<String> {
        let place = self.url.split('?').next().unwrap_or_default();
        let (scheme, rest) = place.split_once("://").unwrap_or(("https", place));
        let (host, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let port = if scheme == "http" { ":80" } else { ":443" };
        let bare = host.strip_suffix(port).unwrap_or(host);
        let mut places = vec![place.to_owned()];
        let hosts = [host.to_owned(), bare.to_owned(), bare.to_ascii_lowercase()];
        let paths = if path.len() <= 1 {
            vec![path, "", "/"]
        } else {
            vec![path]
        };
        for host in &hosts {
            for path in &paths {
                let spelling = format!("{scheme}://{host}{path}");
                if !places.contains(&spelling) {
                    places.push(spelling);
                }
            }
        }
        places
    }
}

/// Returns the query of a URL, without its `?`.
pub(super) fn query_of(url: &str) -> &str {
    url.split_once('?').map_or("", |(_, query)| query)
}

/// Returns a URL without its scheme and its query.
pub(super) fn host_and_path(url: &str) -> &str {
    let place = url.split('?').next().unwrap_or_default();
    place.split_once("://").map_or(place, |(_, rest)| rest)
}

/// Returns the pairs of a query, as they are written.
pub(super) fn pairs(query: &str) -> impl Iterator<Item = &str> {
    query.split('&').filter(|pair| !pair.is_empty())
}

/// Returns the name of a pair.
pub(super) fn name(pair: &str) -> &str {
    pair.split('=').next().unwrap_or_default()
}

/// Returns a query with its pairs sorted by name.
pub(super) fn sorted(query: &str) -> String {
    let mut pairs: Vec<&str> = pairs(query).collect();
    pairs.sort_by_key(|pair| name(pair));
    pairs.join("&")
}

/// Returns whether `all` has every pair of `some`, and whether it has no others.
pub(super) fn compare(all: &str, some: &str) -> (bool, bool) {
    let mut left: Vec<&str> = pairs(all).collect();
    let has_all = pairs(some).all(|pair| {
        let at = left.iter().position(|other| *other == pair);
        at.map(|at| left.swap_remove(at)).is_some()
    });
    (has_all, has_all && left.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_absolute() {
        for wrong in [
            "",
            "example.com/a",
            "ftp://a/b",
            "https://",
            "https://?a",
            "https://u:p@h/",
            "https://a b/",
        ] {
            assert!(Address::new(wrong.to_owned()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn default_ports_and_root_paths_have_several_spellings() {
        let places = |url: &str| Address::new(url.to_owned()).map(|address| address.places());
        assert_eq!(
            places("https://Example.com:443"),
            Ok(vec![
                "https://Example.com:443".to_owned(),
                "https://Example.com:443/".to_owned(),
                "https://Example.com".to_owned(),
                "https://Example.com/".to_owned(),
                "https://example.com".to_owned(),
                "https://example.com/".to_owned(),
            ])
        );
        assert_eq!(
            places("https://example.com:8443/a?b=c#d"),
            Ok(vec!["https://example.com:8443/a".to_owned()])
        );
    }

    #[test]
    fn queries_are_compared_as_they_are_written() {
        assert_eq!(compare("b=2&a=1", "a=1&b=2"), (true, true));
        assert_eq!(compare("a=1&b=2&c", "a=1&b=2"), (true, false));
        assert_eq!(compare("a=%2F", "a=/"), (false, false));
        assert_eq!(compare("a=1", "a=1&a=1"), (false, false));
    }
}
