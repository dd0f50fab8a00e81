//! Strict percent-decoding of path segments and query strings.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// Why a piece of a URL cannot be decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Malformed {
    /// A `%` without two hexadecimal digits after it.
    #[error("a `%` is not followed by two hexadecimal digits")]
    Escape,
    /// The bytes behind the escapes are not text.
    #[error("the decoded bytes are not UTF-8")]
    Encoding,
}

/// A name and a value of a query, decoded.
pub(crate) type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Decodes one piece of a path. A `+` stays a `+`.
pub(crate) fn decode(raw: &str) -> Result<Cow<'_, str>, Malformed> {
    if !raw.contains('%') {
        return Ok(Cow::Borrowed(raw));
    }
    let well_formed = raw.split('%').skip(1).all(|after| {
        let mut digits = after.bytes();
        matches!((digits.next(), digits.next()), (Some(a), Some(b))
            if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
    });
    if !well_formed {
        return Err(Malformed::Escape);
    }
    percent_decode_str(raw)
        .decode_utf8()
        .map_err(|_| Malformed::Encoding)
}

/// Splits and decodes a query string. A `+` is a space, as in forms; a name without `=` has an empty
/// value.
pub(crate) fn query_pairs(raw: &str) -> Result<Vec<Pair<'_>>, Malformed> {
    raw.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode_form(name)?, decode_form(value)?))
        })
        .collect()
}

fn decode_form(raw: &str) -> Result<Cow<'_, str>, Malformed> {
    if raw.contains('+') {
        let spaced = raw.replace('+', " ");
        return Ok(Cow::Owned(decode(&spaced)?.into_owned()));
    }
    decode(raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plus_is_kept_in_paths() {
        assert_eq!(decode("a%2Fb+c").unwrap(), "a/b+c");
        assert_eq!(decode("%E4%BD%A0").unwrap(), "你");
    }

    #[test]
    fn malformed_escapes_and_invalid_utf8_are_rejected() {
        for raw in ["%", "%2", "a%zz", "%%41"] {
            assert_eq!(decode(raw), Err(Malformed::Escape), "{raw}");
        }
        assert_eq!(decode("%FF"), Err(Malformed::Encoding));
    }

    #[test]
    fn queries_are_split_into_pairs() {
        let pairs = query_pairs("a=1&b&&c=x%3Dy+z&a=2&=v").unwrap();
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| (&**n, &**v)).collect();
        assert_eq!(
            pairs,
            [("a", "1"), ("b", ""), ("c", "x=y z"), ("a", "2"), ("", "v")]
        );
        assert_eq!(query_pairs("a=%4"), Err(Malformed::Escape));
    }
}
