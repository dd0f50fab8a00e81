//! Signed URLs as they are sent.

use std::fmt::Write;

use http::Uri;

use super::error::TransferError;

/// Parses a signed URL. Characters that cannot be sent, or that HTTP clients escape, are escaped: the
/// store reads the same values from it, and those are what was signed.
pub(super) fn parse(url: &str) -> Result<Uri, TransferError> {
    let invalid = || TransferError::Request("the address");
    let (scheme, rest) = url.split_once("://").ok_or_else(invalid)?;
    if !["http", "https"]
        .iter()
        .any(|one| scheme.eq_ignore_ascii_case(one))
    {
        return Err(invalid());
    }
    let start = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(start);
    let rest = rest.split_once('#').map_or(rest, |(rest, _)| rest);
    let (path, query) = match rest.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (rest, None),
    };
    let mut sent = format!("{scheme}://{authority}");
    sent.push_str(if path.is_empty() { "/" } else { "" });
    escape(path, &mut sent, " \"<>`{}^");
    if let Some(query) = query {
        sent.push('?');
        escape(query, &mut sent, " \"<>'");
    }
    sent.parse().map_err(|_| invalid())
}

/// Appends a text, with escapes for these characters and all that are not visible ASCII.
fn escape(text: &str, out: &mut String, unsafe_characters: &str) {
    for character in text.chars() {
        if character.is_ascii_graphic() && !unsafe_characters.contains(character) {
            out.push(character);
            continue;
        }
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            // Writing to a string does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn urls_keep_their_signed_values() {
        for (url, sent) in [
            (
                "http://store.example/a?b=c%2Fd&e=f+g",
                "http://store.example/a?b=c%2Fd&e=f+g",
            ),
            (
                "http://store.example/it's?n='a'",
                "http://store.example/it's?n=%27a%27",
            ),
            (
                "http://store.example/张?n=é&m=%C3%A9",
                "http://store.example/%E5%BC%A0?n=%C3%A9&m=%C3%A9",
            ),
            (
                "http://store.example?n= \"",
                "http://store.example/?n=%20%22",
            ),
            ("http://store.example/a?b#c", "http://store.example/a?b"),
        ] {
            assert_eq!(parse(url).expect(url).to_string(), sent);
            // reqwest must not escape the URL any further.
            let url = reqwest::Url::parse(sent).expect(sent);
            assert_eq!(url.as_str(), sent);
        }
    }

    #[test]
    fn invalid_urls_are_errors() {
        for url in [
            "",
            "/a",
            "store.example/a",
            "http://",
            "ftp://store.example/a",
            "http://张/a",
            "http://a b/",
        ] {
            assert!(parse(url).is_err(), "{url}");
        }
    }
}
