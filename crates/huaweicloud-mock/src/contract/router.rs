//! Finding the path of the contract that a request's raw path belongs to.

use std::collections::HashMap;

use crate::percent::{Malformed, decode};

/// The paths of a contract, as a tree of segments.
#[derive(Debug, Default)]
pub(crate) struct Router {
    literals: HashMap<String, Router>,
    parameter: Option<Box<Router>>,
    route: Option<usize>,
}

/// A path that was found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The number it was inserted under.
    pub(crate) route: usize,
    /// The decoded segments of its parameters, in order.
    pub(crate) parameters: Vec<String>,
}

/// The name in a segment that is a `{parameter}`.
pub(super) fn parameter_name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

impl Router {
    /// Adds a path template. Returns the number of another template of the same form, if there is
    /// one.
    pub(crate) fn insert(&mut self, template: &str, route: usize) -> Option<usize> {
        let mut node = self;
        for segment in segments(template) {
            node = match parameter_name(segment) {
                Some(_) => node.parameter.get_or_insert_default(),
                None => node.literals.entry(segment.to_owned()).or_default(),
            };
        }
        match node.route {
            None => {
                node.route = Some(route);
                None
            }
            taken => taken,
        }
    }

    /// Finds the template that a raw path fits. Segments are decoded one by one, so an encoded slash
    /// stays inside its segment; nothing else is normalised, and an empty segment is no parameter.
    pub(crate) fn find(&self, raw: &str) -> Result<Option<Found>, Malformed> {
        let decoded = segments(raw)
            .map(decode)
            .collect::<Result<Vec<_>, Malformed>>()?;
        let mut parameters = Vec::new();
        Ok((self.descend(&decoded, &mut parameters)).map(|route| Found { route, parameters }))
    }

    // The recursion is as deep as the longest template, whatever the request.
    fn descend<S: AsRef<str>>(&self, rest: &[S], parameters: &mut Vec<String>) -> Option<usize> {
        let Some((segment, rest)) = rest.split_first() else {
            return self.route;
        };
        let segment = segment.as_ref();
        let literal = (self.literals.get(segment)).and_then(|next| next.descend(rest, parameters));
        if literal.is_some() || segment.is_empty() {
            return literal;
        }
        let next = self.parameter.as_ref()?;
        let known = parameters.len();
        parameters.push(segment.to_owned());
        let found = next.descend(rest, parameters);
        if found.is_none() {
            parameters.truncate(known);
        }
        found
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').skip(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn router(templates: &[&str]) -> Router {
        let mut router = Router::default();
        for (route, template) in templates.iter().enumerate() {
            assert_eq!(router.insert(template, route), None);
        }
        router
    }

    fn find(router: &Router, raw: &str) -> Option<(usize, Vec<String>)> {
        (router.find(raw).unwrap()).map(|found| (found.route, found.parameters))
    }

    #[test]
    fn path_segments_are_decoded_separately() {
        let router = router(&["/v1/{p}/jobs", "/v1/{p}/jobs/{id}"]);
        assert_eq!(find(&router, "/v1/x/jobs"), Some((0, vec!["x".into()])));
        assert_eq!(
            find(&router, "/v1/x/jobs/a%2Fb"),
            Some((1, vec!["x".into(), "a/b".into()]))
        );
        assert_eq!(
            find(&router, "/v1/x/jobs/.."),
            Some((1, vec!["x".into(), "..".into()]))
        );
    }

    #[test]
    fn near_matches_are_rejected() {
        let router = router(&["/v1/{p}/jobs", "/v1/{p}/jobs/{id}"]);
        for raw in [
            "",
            "*",
            "/",
            "/v1//jobs",
            "/v1/x/jobs/",
            "/v1/x/jobs/1/",
            "/V1/x/jobs",
            "/v1/x",
        ] {
            assert_eq!(find(&router, raw), None, "{raw}");
        }
        assert_eq!(router.find("/v1/x/jobs/%2"), Err(Malformed::Escape));
    }

    #[test]
    fn literal_segments_are_preferred_with_backtracking() {
        let router = router(&["/{a}/new", "/jobs/{b}/x", "/{a}/{b}"]);
        assert_eq!(find(&router, "/jobs/new").map(|f| f.0), Some(0));
        assert_eq!(
            find(&router, "/jobs/old"),
            Some((2, vec!["jobs".into(), "old".into()]))
        );
        assert_eq!(find(&router, "/jobs/1/x"), Some((1, vec!["1".into()])));
    }

    #[test]
    fn equivalent_paths_are_reported() {
        let mut router = router(&["/a/{x}"]);
        assert_eq!(router.insert("/a/{y}", 7), Some(0));
    }
}
