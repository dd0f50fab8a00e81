//! Matchers that httpmock lacks, for values in the form in which clients send them.
//!
//! Generated mocks call them.

use httpmock::{HttpMockRequest, When};
use huaweicloud_auth::encode_component;

/// Returns a regular expression of a value as one segment of a path.
pub fn segment(value: impl ToString) -> String {
    // The dot is the only unencoded character with a meaning in regular expressions.
    encode_component(&value.to_string()).replace('.', r"\.")
}

/// Returns a regular expression of a list as one segment of a path.
pub fn segments(values: impl Iterator<Item: ToString>) -> String {
    commas(values.map(segment))
}

/// Matches a list in one query parameter, joined by commas; an empty list matches an absent parameter.
pub fn joined(when: When, name: &str, values: impl Iterator<Item: ToString>) -> When {
    let value = commas(values);
    if value.is_empty() {
        when.query_param_missing(name)
    } else {
        when.query_param(name, value)
    }
}

/// Matches a list in one query parameter, with a separator between values; an empty list matches an
/// absent parameter.
pub fn separated(
    when: When,
    name: &str,
    separator: &str,
    values: impl Iterator<Item: ToString>,
) -> When {
    let values: Vec<String> = values.map(|value| value.to_string()).collect();
    if values.is_empty() {
        when.query_param_missing(name)
    } else {
        when.query_param(name, values.join(separator))
    }
}

/// Matches the values of a field of a URL-encoded form, in any order. With a separator, they are one
/// value.
pub fn field(
    when: When,
    name: &'static str,
    separator: &str,
    values: impl Iterator<Item: ToString>,
) -> When {
    let mut expected: Vec<String> = values.map(|value| value.to_string()).collect();
    if !separator.is_empty() && !expected.is_empty() {
        expected = vec![expected.join(separator)];
    }
    let pair = |value: &String| format!("{}={}", encode_component(name), encode_component(value));
    let mut expected: Vec<String> = expected.iter().map(pair).collect();
    expected.sort_unstable();
    when.is_true(move |request| {
        let body = String::from_utf8_lossy(request.body_ref());
        let prefix = format!("{}=", encode_component(name));
        let found = body.split('&').filter(|pair| pair.starts_with(&prefix));
        let mut found: Vec<&str> = found.collect();
        found.sort_unstable();
        found == expected
    })
}

/// Matches a body with this content.
pub fn content(when: When, content: &[u8]) -> When {
    let content = content.to_vec();
    when.is_true(move |request| request.body_ref() == content)
}

/// Matches a list that repeats the query parameter, in any order.
pub fn repeated(when: When, name: &'static str, values: impl Iterator<Item: ToString>) -> When {
    let mut expected: Vec<String> = values.map(|value| value.to_string()).collect();
    expected.sort_unstable();
    if expected.is_empty() {
        return when.query_param_missing(name);
    }
    when.is_true(move |request| {
        let pairs = request.query_params().into_iter();
        let values = pairs.filter_map(|(key, value)| (key == name).then_some(value));
        let mut values: Vec<String> = values.collect();
        values.sort_unstable();
        values == expected
    })
}

/// Matches a list in one header, joined by commas.
pub fn header_list(when: When, name: &str, values: impl Iterator<Item: ToString>) -> When {
    let value = commas(values);
    if value.is_empty() {
        when.header_missing(name)
    } else {
        when.header(name, value)
    }
}

/// Matches a part of a form with this content.
pub fn part(when: When, name: &'static str, content: &[u8]) -> When {
    let content = content.to_vec();
    when.is_true(move |request| has_part(request, name, &content))
}

fn commas(values: impl Iterator<Item: ToString>) -> String {
    let values: Vec<String> = values.map(|value| value.to_string()).collect();
    values.join(",")
}

/// Returns whether a form has a part with this name and content.
fn has_part(request: &HttpMockRequest, name: &str, content: &[u8]) -> bool {
    let content_type = request.headers_vec().iter();
    let boundary = content_type
        .filter(|(key, _)| key.eq_ignore_ascii_case("content-type"))
        .find_map(|(_, value)| value.split_once("boundary="))
        .map(|(_, boundary)| boundary.trim_matches('"'));
    let Some(boundary) = boundary else {
        return false;
    };
    let mut parts = split(request.body_ref(), format!("--{boundary}").as_bytes()).into_iter();
    parts.any(|part| {
        let Some((head, body)) = split_once(part, b"\r\n\r\n") else {
            return false;
        };
        let head = String::from_utf8_lossy(head);
        is_named(&head, name) && body.strip_suffix(b"\r\n") == Some(content)
    })
}

/// Returns whether the headers of a part have a name, as clients write it.
fn is_named(head: &str, name: &str) -> bool {
    let name = name.replace('"', "%22");
    let name = name.replace('\r', "%0D").replace('\n', "%0A");
    head.contains(&format!("; name=\"{name}\""))
}

fn split<'a>(mut bytes: &'a [u8], by: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    while let Some((piece, rest)) = split_once(bytes, by) {
        pieces.push(piece);
        bytes = rest;
    }
    pieces.push(bytes);
    pieces
}

fn split_once<'a>(bytes: &'a [u8], by: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(by.len()).position(|window| window == by)?;
    Some((bytes.get(..at)?, bytes.get(at + by.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::{is_named, segments};

    #[test]
    fn lists_in_a_path_are_matched_as_they_are_sent() {
        let values = ["a.b", "c:d", "e f"];
        assert_eq!(segments(values.into_iter()), r"a\.b,c%3Ad,e%20f");
    }

    #[test]
    fn parts_are_matched_by_any_name() {
        for (name, written) in [("a;b", "a;b"), ("a\"b", "a%22b"), ("a\r\nb", "a%0D%0Ab")] {
            let disposition = format!("\r\nContent-Disposition: form-data; name=\"{written}\"");
            assert!(is_named(&disposition, name), "{name}");
            assert!(!is_named(&disposition, "a"), "{name}");
            let file = format!("{disposition}; filename=\"x; name=%22y%22\"");
            assert!(is_named(&file, name) && !is_named(&file, "y"), "{name}");
        }
    }
}
