//! Bodies and texts without personal data and secrets, for logs and error messages.

use std::borrow::Cow;

use serde_json::Value;

const REDACTED: &str = "[redacted]";

/// The number of characters of a body that are shown.
const MAX: usize = 64 * 1024;

/// Returns a body for logs: sensitive fields are replaced, and the queries of addresses, which may
/// contain signatures, are removed. A body that is not JSON is not shown.
pub(crate) fn body(sensitive: &[&str], body: &[u8]) -> String {
    if body.is_empty() {
        return String::new();
    }
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else {
        return format!("[{} bytes that are not JSON]", body.len());
    };
    for pointer in sensitive {
        let mut steps = pointer.split('/').skip(1);
        hide(&mut value, &mut steps);
    }
    without_queries(&mut value);
    let text = value.to_string();
    match text.char_indices().nth(MAX) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// Replaces the target of a pointer; `*` is every element of a list or every value of an object.
fn hide<'a>(value: &mut Value, steps: &mut (impl Iterator<Item = &'a str> + Clone)) {
    let Some(step) = steps.next() else {
        if !value.is_null() {
            *value = REDACTED.into();
        }
        return;
    };
    match value {
        Value::Array(list) if step == "*" => {
            for element in list {
                hide(element, &mut steps.clone());
            }
        }
        Value::Object(fields) if step == "*" => {
            for field in fields.values_mut() {
                hide(field, &mut steps.clone());
            }
        }
        Value::Object(fields) => {
            let name = step.replace("~1", "/").replace("~0", "~");
            if let Some(field) = fields.get_mut(&name) {
                hide(field, steps);
            }
        }
        _ => {}
    }
}

/// Returns a text without the queries of its addresses, up to the next blank or quotation mark.
pub(crate) fn queries(text: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>');
        let address = after.find(ends).unwrap_or(after.len());
        let (address, after) = after.split_at(address);
        let shown = address.split_once('?').map_or(address, |(path, _)| path);
        kept.extend([before, "://", shown]);
        rest = after;
    }
    if kept.is_empty() {
        return Cow::Borrowed(text);
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// Returns the values in the query of an address that may be secret, as they are and decoded.
#[cfg(any(feature = "session", feature = "transfer"))]
pub(crate) fn values_of_query(query: &str) -> Vec<String> {
    /// A shorter value is no signature and no code.
    const SHORTEST: usize = 8;
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let values = pairs.flat_map(|(_, value)| [value.to_owned(), decode(value)]);
    values.filter(|value| value.len() >= SHORTEST).collect()
}

/// Decodes a value in the query of an address.
#[cfg(any(feature = "session", feature = "transfer"))]
fn decode(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after
            .get(..2)
            .and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        (bytes, rest) = match (first, byte) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                (bytes, after.get(2..).unwrap_or_default())
            }
            _ => {
                bytes.push(*first);
                (bytes, after)
            }
        };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Cuts off the queries of addresses.
pub(crate) fn without_queries(value: &mut Value) {
    match value {
        Value::String(text) if text.contains("://") => {
            if let Some(query) = text.find('?') {
                text.truncate(query);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(without_queries),
        Value::Object(fields) => fields.values_mut().for_each(without_queries),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    const SENSITIVE: &[&str] = &["/jobs/*/contact", "/token", "/by_name/*/key", "/a~1b"];

    #[test]
    fn sensitive_fields_and_signed_urls_are_redacted() {
        let shown = body(
            SENSITIVE,
            json!({
                "jobs": [{"contact": "hush", "id": 1}, {"contact": null}, {"contact": ["hush"]}, 7],
                "token": {"deep": "hush"},
                "by_name": {"x": {"key": "hush"}},
                "a/b": "hush",
                "cover": "https://example.com/a.png?Signature=hush",
                "plain": "what? no address",
            })
            .to_string()
            .as_bytes(),
        );
        let shown: Value = serde_json::from_str(&shown).expect("JSON");
        assert_eq!(
            shown,
            json!({
                "jobs": [
                    {"contact": REDACTED, "id": 1}, {"contact": null}, {"contact": REDACTED}, 7
                ],
                "token": REDACTED,
                "by_name": {"x": {"key": REDACTED}},
                "a/b": REDACTED,
                "cover": "https://example.com/a.png",
                "plain": "what? no address",
            })
        );
    }

    #[test]
    fn url_queries_are_removed() {
        for (text, shown) in [
            ("", ""),
            ("what? no address", "what? no address"),
            (
                "see https://a.example/b?sig=hush",
                "see https://a.example/b",
            ),
            (
                "'https://a?hush' and <b://c?hush> ok?",
                "'https://a' and <b://c> ok?",
            ),
            ("https://a/b c?", "https://a/b c?"),
            ("a://?://?hush b", "a:// b"),
        ] {
            assert_eq!(queries(text), shown);
        }
    }

    #[cfg(any(feature = "session", feature = "transfer"))]
    #[test]
    fn values_of_a_query_are_decoded() {
        let values = values_of_query("a=short&b=not%2Fa+real%3D&c&d=%zz%e4%bd%a0%");
        assert_eq!(values, ["not%2Fa+real%3D", "not/a+real=", "%zz%e4%bd%a0%"]);
    }

    #[test]
    fn bodies_other_than_json_are_not_shown() {
        assert_eq!(body(SENSITIVE, b"hush"), "[4 bytes that are not JSON]");
        assert_eq!(body(SENSITIVE, b""), "");
    }
}
