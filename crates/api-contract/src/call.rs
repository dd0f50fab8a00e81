//! Lines that name a call: `GET /v1/jobs`.

use crate::model::Method;

/// Parses method and target of a line such as `GET /v1/jobs`.
pub fn request_line(text: &str) -> Option<(Method, &str)> {
    let mut words = text.split_whitespace();
    let method = words.next()?;
    let target = words.next()?;
    let upper = method.chars().all(|c| c.is_ascii_uppercase());
    let last = words.next().is_none_or(|word| word.starts_with("HTTP/"));
    (upper && last).then_some(())?;
    Some((Method::named(method)?, target))
}

/// Returns the path of a URI, without the gateway's prefix and without a query.
pub fn template(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    unprefixed(path).to_owned()
}

/// Returns a path without the prefix that some examples show and that no SDK sends.
pub fn unprefixed(path: &str) -> &str {
    let rest = path.strip_prefix("/rest");
    rest.filter(|rest| rest.starts_with('/')).unwrap_or(path)
}
