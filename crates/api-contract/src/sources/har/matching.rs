//! Matches called URLs with operations.

use std::collections::BTreeSet;

use openapi_document::template::{constants, route};
use percent_encoding::percent_decode_str;

use super::error::Unread;
use crate::model::{Contract, Method, Operation};

/// The operation of a call.
pub(super) struct Matched<'b> {
    pub(super) path: String,
    /// The operation of the other contract, if there is one.
    pub(super) known: Option<&'b Operation>,
}

/// Returns the operation of the other contract that matches a call. Without one, the path becomes a
/// template.
pub(super) fn operation<'b>(
    method: Method,
    url: &str,
    against: Option<&'b Contract>,
) -> Result<Matched<'b>, Unread> {
    let url = Url::of(url);
    let Some(against) = against else {
        return Ok(Matched {
            path: template(&url.segments),
            known: None,
        });
    };
    let operations = against.operations.items.iter();
    operations
        .filter(|operation| operation.method == method)
        .filter_map(|operation| Some((url.fit(&operation.path)?, operation)))
        .max_by_key(|(fit, _)| *fit)
        .map(|(_, known)| Matched {
            path: known.path.to_string(),
            known: Some(known),
        })
        .ok_or_else(|| Unread::NoOperation {
            method,
            path: format!("/{}", template(&url.segments).trim_start_matches('/')),
        })
}

/// How well a URL matches a template: fewer leading segments are better, then more equal segments,
/// then more constants of the query.
pub(crate) type Fit = (isize, usize, usize);

/// The path of a URL, split into segments, and its query.
pub(crate) struct Url<'u> {
    segments: Vec<&'u str>,
    query: Vec<(String, String)>,
}

impl<'u> Url<'u> {
    pub(crate) fn of(url: &'u str) -> Self {
        Self {
            segments: segments(path(url)),
            query: pairs(url),
        }
    }

    /// Returns how well it matches the template of a path; `None` if it does not.
    pub(crate) fn fit(&self, template: &str) -> Option<Fit> {
        let (before, same) = fit(route(template), &self.segments)?;
        let mut count = 0;
        for (name, value) in constants(template) {
            let wanted = (decoded(name), decoded(value));
            if !self.query.contains(&wanted) {
                return None;
            }
            count += 1;
        }
        Some((before, same, count))
    }
}

/// Returns the parameter names of a URL's query, without constants of the path that it matches.
pub(super) fn query(url: &str, template: &str) -> BTreeSet<String> {
    let fixed: Vec<(String, String)> = constants(template)
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    let pairs = pairs(url).into_iter();
    let own = pairs.filter(|pair| !fixed.contains(pair));
    own.map(|(name, _)| name).collect()
}

/// Returns the names and values of a URL's query.
fn pairs(url: &str) -> Vec<(String, String)> {
    let url = url.split('#').next().unwrap_or_default();
    let query = url.split_once('?').map_or("", |(_, query)| query);
    query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .filter(|(name, _)| !name.is_empty())
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

/// Returns the path of a URL.
fn path(url: &str) -> &str {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let Some((_, rest)) = url.split_once("://") else {
        return url;
    };
    rest.find('/')
        .and_then(|at| rest.get(at..))
        .unwrap_or_default()
}

fn segments(path: &str) -> Vec<&str> {
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .collect()
}

/// Returns how well a path matches a template: the number of leading segments that the template lacks,
/// negated, and the number of equal segments.
fn fit(template: &str, path: &[&str]) -> Option<(isize, usize)> {
    // Most templates of a contract differ from a path in their last segments.
    let wanted = template.rsplit('/').filter(|segment| !segment.is_empty());
    let mut matched = wanted.zip(path.iter().rev());
    if matched.any(|(wanted, found)| wanted != *found && !wanted.contains('{')) {
        return None;
    }
    let template = segments(template);
    let before = path.len().checked_sub(template.len())?;
    let (_, path) = path.split_at_checked(before)?;
    let mut same = 0;
    for (wanted, found) in template.iter().zip(path) {
        if wanted == found {
            same += 1;
        } else if !wanted.contains('{') {
            return None;
        }
    }
    (same > 0).then_some((0_isize.saturating_sub_unsigned(before), same))
}

/// Returns a path with placeholders for segments that look like ids.
fn template(segments: &[&str]) -> String {
    let mut template = String::new();
    let mut ids = 0;
    for segment in segments {
        template.push('/');
        if is_id(segment) {
            ids += 1;
            template.push_str(&format!("{{id{ids}}}"));
        } else {
            template.push_str(segment);
        }
    }
    template
}

/// Returns whether a segment is a number, a UUID or a long hexadecimal number.
fn is_id(segment: &str) -> bool {
    let number = segment.chars().all(|c| c.is_ascii_digit());
    let hex = segment.len() >= 16 && segment.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    number || hex
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_in_a_path_become_parameters() {
        let of = |url| template(&segments(path(url)));
        assert_eq!(
            of("https://api.example.com/v1/jobs/42?x=1"),
            "/v1/jobs/{id1}"
        );
        assert_eq!(
            of("https://h/v1/0c94be71f5d24a83b6e7f1d2093a58cd/jobs"),
            "/v1/{id1}/jobs"
        );
        assert_eq!(of("https://h"), "");
    }

    #[test]
    fn the_closest_template_matches() {
        let path = segments("/rest/v1/p/jobs/summary");
        assert!(fit("/v1/{p}/jobs/summary", &path) > fit("/v1/{p}/jobs/{id}", &path));
        assert!(fit("/rest/v1/{p}/jobs/{id}", &path) > fit("/v1/{p}/jobs/summary", &path));
        assert_eq!(fit("/v1/{p}/rooms/{id}", &path), None);
    }

    #[test]
    fn query_names_are_decoded() {
        let names: Vec<String> = query("/v1?a%5B%5D=1&b&=x#c=2", "/v1").into_iter().collect();
        assert_eq!(names, ["a[]", "b"]);
    }

    #[test]
    fn constants_of_a_path_select_it() {
        let url = Url::of("https://h/v1/jobs?action=st%6Fp&force=1");
        let fit = |template: &str| url.fit(template);
        assert!(fit("/v1/jobs?action=stop") > fit("/v1/jobs"));
        assert!(fit("/v1/jobs?action=stop&force=1") > fit("/v1/jobs?action=stop"));
        assert!(fit("/v1/jobs").is_some());
        assert!(fit("/v1/jobs{?action,limit}").is_some());
        assert_eq!(fit("/v1/jobs?action=start"), None);
        assert_eq!(fit("/v1/jobs?action=stop&force=0"), None);
        let names = |template: &str| query("/v1/jobs?action=stop&force=1", template);
        assert_eq!(
            names("/v1/jobs?action=stop")
                .into_iter()
                .collect::<Vec<_>>(),
            ["force"]
        );
    }
}
