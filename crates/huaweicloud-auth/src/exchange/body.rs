//! Bodies of responses: JSON, and descriptions of what a proxy or gateway sends instead.

use http::{HeaderMap, header};
use serde_json::Value;

use crate::{redact::redact, report::is_unprintable};

/// The maximum length of a quoted text, in characters.
const MAX_QUOTE: usize = 300;

/// Parses a JSON body, with or without a byte order mark.
pub(crate) fn parse_json(body: &[u8]) -> serde_json::Result<Value> {
    serde_json::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body))
}

/// Describes a body that is not JSON. Returns `None` for JSON, even if malformed, and for an empty body.
pub(crate) fn describe(headers: &HeaderMap, body: &[u8], secrets: &[&str]) -> Option<String> {
    if body.is_empty() || parse_json(body).is_ok() {
        return None;
    }
    if body.starts_with(b"\x1f\x8b") {
        return Some("a body compressed with gzip".to_owned());
    }
    let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(encoding) = header(header::CONTENT_ENCODING).filter(|text| *text != "identity") {
        let encoding = quote(encoding.to_owned(), secrets);
        return Some(format!("a body with the content encoding {encoding}"));
    }
    let content_type = header(header::CONTENT_TYPE).unwrap_or_default();
    let Ok(text) = std::str::from_utf8(body) else {
        return Some("a body that is not UTF-8".to_owned());
    };
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() || text.starts_with(['{', '[', '"']) {
        // Malformed JSON is a response of the service, and may contain secrets.
        return None;
    }
    let lower = text.to_ascii_lowercase();
    Some(if content_type.contains("html") || is_html(&lower) {
        match title(text, &lower) {
            Some(title) => format!("an HTML page titled {:?}", quote(title, secrets)),
            None => "an HTML page".to_owned(),
        }
    } else if lower.starts_with("<?xml") {
        "an XML document".to_owned()
    } else {
        format!("the text {:?}", quote(text.to_owned(), secrets))
    })
}

/// Returns a text on one line, without secrets, and short enough to be read.
pub(super) fn quote(text: String, secrets: &[&str]) -> String {
    let text = (secrets.iter()).fold(text, |text, secret| redact(text, secret));
    let mut short: String = (text.chars().take(MAX_QUOTE))
        .map(|char| if is_unprintable(char) { ' ' } else { char })
        .collect();
    if text.chars().nth(MAX_QUOTE).is_some() {
        short.push('…');
    }
    short
}

fn is_html(lower: &str) -> bool {
    ["<html", "<!doctype html", "<head", "<body", "<title"]
        .iter()
        .any(|start| lower.starts_with(start))
        || (lower.starts_with('<') && lower.contains("<html"))
}

fn title(text: &str, lower: &str) -> Option<String> {
    let start = lower.find("<title")?;
    let start = start + lower.get(start..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    let words: Vec<&str> = text.get(start..end)?.split_whitespace().collect();
    Some(words.join(" ")).filter(|title| !title.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn described(content_type: &'static str, body: &[u8]) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, content_type.parse().unwrap());
        describe(&headers, body, &["hid<den"])
    }

    #[test]
    fn json_is_not_described() {
        for body in ["", "{}", "[1]", "\u{feff}{}", " \n", "{\"a\":", "\"a"] {
            assert_eq!(described("text/html", body.as_bytes()), None, "{body:?}");
        }
    }

    #[test]
    fn other_bodies_are_described() {
        for (content_type, body, expected) in [
            (
                "text/html",
                &b"<!DOCTYPE html><HTML><Title lang=en>\n Access  Denied </title>"[..],
                "an HTML page titled \"Access Denied\"",
            ),
            ("", b"<html><body>no", "an HTML page"),
            (
                "",
                b"<html><title>hid&lt;den</title>",
                "an HTML page titled \"[redacted]\"",
            ),
            ("", b"<?xml version=\"1.0\"?><Error/>", "an XML document"),
            (
                "text/plain",
                b"upstream connect\nerror\x1b[31m hid<den",
                "the text \"upstream connect error [31m [redacted]\"",
            ),
            ("", b"\x1f\x8b\x08\x00", "a body compressed with gzip"),
            (
                "text/html; charset=gbk",
                b"<html>\xb4\xed",
                "a body that is not UTF-8",
            ),
        ] {
            assert_eq!(described(content_type, body).as_deref(), Some(expected));
        }
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_ENCODING, "br".parse().unwrap());
        assert_eq!(
            describe(&headers, b"x", &[]).as_deref(),
            Some("a body with the content encoding br")
        );
    }

    proptest! {
        #[test]
        fn any_body_is_described_without_secrets(
            before in any::<Vec<u8>>(),
            start in "(<html><title>|<|\\{)?",
            secret in "[ -~é]{4,12}",
        ) {
            let mut body = start.into_bytes();
            body.extend_from_slice(&before);
            body.extend_from_slice(secret.as_bytes());
            body.extend_from_slice(b"</title>");
            let text = describe(&HeaderMap::new(), &body, &[&secret]).unwrap_or_default();
            prop_assert!(text.chars().count() < MAX_QUOTE * 6 + 100);
            prop_assert!(!text.chars().any(is_unprintable));
        }

        #[test]
        fn quotes_are_short_and_free_of_secrets(text in ".{0,40}", secret in "[a-z\"<&/ ]{4,12}") {
            let quoted = quote(format!("{text}{secret}{text}"), &[&secret]);
            prop_assert!(!quoted.contains(&*secret));
        }
    }
}
