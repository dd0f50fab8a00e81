//! Finding the path of the contract that a request's raw path belongs to.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use crate::percent::{Malformed, decode};

/// The paths of a contract, as a tree of segments.
#[derive(Debug, Default)]
pub(crate) struct Router {
    literals: HashMap<String, Router>,
    /// Segments that are parameters between texts, such as `{region}:{id}`: the texts, those with most of
    /// it first.
    patterns: BTreeMap<(Reverse<usize>, Vec<String>), Router>,
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

/// Returns the texts around the parameters of a segment: one more than there are parameters.
fn texts(segment: &str) -> Vec<String> {
    let mut parts = segment.split('{');
    let mut texts = vec![parts.next().unwrap_or_default().to_owned()];
    for part in parts {
        match part.split_once('}') {
            Some((_, text)) => texts.push(text.to_owned()),
            // The brace is never closed, so it is a character like any other.
            None => {
                let last = texts.pop().unwrap_or_default();
                texts.push(format!("{last}{{{part}"));
            }
        }
    }
    texts
}

/// Returns the values of the parameters between texts, none of which is empty. Each is as short as possible.
fn between<'t>(texts: &[String], segment: &'t str) -> Option<Vec<&'t str>> {
    let (first, texts) = texts.split_first()?;
    let (last, middle) = texts.split_last()?;
    let mut rest = segment.strip_prefix(&**first)?.strip_suffix(&**last)?;
    let mut values = Vec::new();
    for text in middle {
        let least = rest.chars().next()?.len_utf8();
        let end = rest.get(least..)?.find(&**text)? + least;
        values.push(rest.get(..end)?);
        rest = rest.get(end + text.len()..)?;
    }
    values.push(rest);
    (!rest.is_empty()).then_some(values)
}

impl Router {
    /// Adds a path template. Returns the number of another template of the same form, if there is
    /// one.
    pub(crate) fn insert(&mut self, template: &str, route: usize) -> Option<usize> {
        let mut node = self;
        for segment in segments(template) {
            let texts = texts(segment);
            node = match texts.as_slice() {
                [_] => node.literals.entry(segment.to_owned()).or_default(),
                [before, after] if before.is_empty() && after.is_empty() => {
                    node.parameter.get_or_insert_default()
                }
                _ => {
                    let length = texts.iter().map(String::len).sum();
                    node.patterns.entry((Reverse(length), texts)).or_default()
                }
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
        let known = parameters.len();
        let patterns = self.patterns.iter();
        let patterns =
            patterns.filter_map(|((_, texts), next)| Some((between(texts, segment)?, next)));
        let parameter = self.parameter.as_ref().map(|next| (vec![segment], &**next));
        for (values, next) in patterns.chain(parameter) {
            parameters.extend(values.into_iter().map(str::to_owned));
            let found = next.descend(rest, parameters);
            if found.is_some() {
                return found;
            }
            parameters.truncate(known);
        }
        None
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
    fn a_segment_may_have_several_parameters() {
        let router = router(&[
            "/ips/{region}:{id}",
            "/ips/{id}",
            "/ips/{id}:copy",
            "/f/{a}.{b}.txt",
        ]);
        let two = |one: &str, other: &str| vec![one.to_owned(), other.to_owned()];
        let found = Some((0, two("cn-north-4", "7:8")));
        assert_eq!(find(&router, "/ips/cn-north-4:7:8"), found);
        assert_eq!(find(&router, "/ips/cn-north-4%3A7:8"), found);
        assert_eq!(find(&router, "/ips/7:copy"), Some((2, vec!["7".into()])));
        for single in ["7", ":7", "7:"] {
            let found = find(&router, &format!("/ips/{single}"));
            assert_eq!(found, Some((1, vec![single.into()])));
        }
        assert_eq!(find(&router, "/f/é.x.y.txt"), Some((3, two("é", "x.y"))));
        assert_eq!(find(&router, "/f/..txt"), None);
        let mut router = router;
        assert_eq!(router.insert("/ips/{a}:{b}", 9), Some(0));
    }

    #[test]
    fn equivalent_paths_are_reported() {
        let mut router = router(&["/a/{x}"]);
        assert_eq!(router.insert("/a/{y}", 7), Some(0));
    }
}
