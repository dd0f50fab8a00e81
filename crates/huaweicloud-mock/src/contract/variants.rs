//! Paths that differ only in constants of their query: `/jobs?action=list`, `/jobs?action=count`.

use std::borrow::Cow;

use openapi_document::template;

use super::router::{Found, Router};
use crate::percent::{Malformed, decode, query_pairs};

/// The paths of a contract, with the constants of their queries.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    router: Router,
    /// For each route, the numbers of its paths by their constants.
    variants: Vec<Vec<Variant>>,
}

#[derive(Debug, PartialEq, Eq)]
struct Variant {
    fixed: Vec<(String, String)>,
    path: usize,
}

impl Routes {
    /// Adds the path with this number. Returns whether no other path has the same form.
    pub(super) fn insert(&mut self, template: &str, path: usize) -> bool {
        let fixed = constants(template);
        let route = (self.router).insert(template::route(template), self.variants.len());
        let Some(known) = route.and_then(|route| self.variants.get_mut(route)) else {
            self.variants.push(vec![Variant { fixed, path }]);
            return true;
        };
        let is_new = known.iter().all(|variant| variant.fixed != fixed);
        if is_new {
            known.push(Variant { fixed, path });
        }
        is_new
    }

    /// Finds the path that a request belongs to: of several, the one with most constants. Its number
    /// is the route of the result.
    pub(super) fn find(&self, raw: &str, query: &str) -> Result<Option<Found>, Malformed> {
        let Some(found) = self.router.find(raw)? else {
            return Ok(None);
        };
        let variants = self.variants.get(found.route).map(Vec::as_slice);
        let variants = variants.unwrap_or_default();
        if let [Variant { fixed, path }] = variants
            && fixed.is_empty()
        {
            return Ok(Some(Found {
                route: *path,
                ..found
            }));
        }
        let pairs = query_pairs(query)?;
        let has = |(name, value): &(String, String)| {
            let mut pairs = pairs.iter();
            pairs.any(|(own, sent)| own == name && sent == value)
        };
        let fitting = variants
            .iter()
            .filter(|variant| variant.fixed.iter().all(has));
        let best = fitting.max_by_key(|variant| variant.fixed.len());
        Ok(best.map(|variant| Found {
            route: variant.path,
            ..found
        }))
    }
}

/// Returns the constants in the query of a path, sorted.
fn constants(template: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| decode(text).map_or_else(|_| text.to_owned(), Cow::into_owned);
    let pairs = template::constants(template);
    let mut pairs: Vec<(String, String)> = pairs
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    pairs.sort_unstable();
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(routes: &Routes, path: &str, query: &str) -> Option<usize> {
        routes.find(path, query).unwrap().map(|found| found.route)
    }

    #[test]
    fn constants_of_the_query_select_the_path() {
        let mut routes = Routes::default();
        for (number, template) in [
            "/c?action=list",
            "/c?action=get&v=1",
            "/c/{id}?b",
            "/c/{id}",
        ]
        .into_iter()
        .enumerate()
        {
            assert!(routes.insert(template, number), "{template}");
        }
        assert!(!routes.insert("/c?v=1&action=get", 9));
        assert!(!routes.insert("/c/{name}", 9));
        for (path, query, number) in [
            ("/c", "action=list&x=1", Some(0)),
            ("/c", "v=1&action=get", Some(1)),
            ("/c", "action=get", None),
            ("/c", "", None),
            ("/c/7", "b=", Some(2)),
            ("/c/7", "b=1", Some(3)),
            ("/c/7", "", Some(3)),
        ] {
            assert_eq!(find(&routes, path, query), number, "{path}?{query}");
        }
    }
}
