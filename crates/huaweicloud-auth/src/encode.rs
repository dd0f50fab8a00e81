//! Percent-encoding of paths and queries in their canonical form.
//!
//! Sending, signing and verification use the same functions, so that the three cannot differ.

use std::{borrow::Cow, cmp::Ordering};

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_decode_str, percent_encode,
    utf8_percent_encode,
};

/// All characters except the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Percent-encodes one component of a URL: a path segment, or a key or value of a query.
///
/// Letters, digits and `-`, `_`, `.`, `~` are kept; every other byte of the UTF-8 text becomes
/// `%XX`. Text that needs no encoding is borrowed.
///
/// # Path segments
///
/// Encoding does not make every text safe as a path segment. Reject these texts before you build a
/// path:
///
/// - An empty segment, `.` and `..` change which resource the path names, and cannot be encoded.
/// - A slash becomes `%2F`, but the service decodes the path before it checks the signature: the
///   canonical form of `/jobs/a%2Fb` is `/jobs/a/b/`. The two requests have the same signature, and
///   a gateway may route the first one like the second. An id such as `../x` can therefore reach
///   another resource.
///
/// ```
/// use huaweicloud_auth::encode_component;
///
/// assert_eq!(encode_component("efc5300e"), "efc5300e");
/// assert_eq!(encode_component("a b/c+é"), "a%20b%2Fc%2B%C3%A9");
/// ```
#[must_use]
pub fn encode_component(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, RESERVED).into()
}

/// Creates the query string to send and to sign: encoded pairs, sorted by key and then by value,
/// without a leading `?`.
///
/// Pairs are compared by their bytes before encoding. A pair without a value becomes `key=`.
///
/// ```
/// use huaweicloud_auth::canonical_query;
///
/// let query = canonical_query([("tag", "b"), ("name", "a b"), ("tag", "a")]);
/// assert_eq!(query, "name=a%20b&tag=a&tag=b");
/// ```
#[must_use]
pub fn canonical_query<K, V>(pairs: impl IntoIterator<Item = (K, V)>) -> String
where
    K: AsRef<str>,
    V: AsRef<str>,
{
    let mut pairs: Vec<(K, V)> = pairs.into_iter().collect();
    pairs.sort_by(|(key, value), (other_key, other_value)| {
        (key.as_ref(), value.as_ref()).cmp(&(other_key.as_ref(), other_value.as_ref()))
    });
    let mut query = String::with_capacity(pairs.len() * 24);
    for (key, value) in &pairs {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(key.as_ref(), RESERVED));
        query.push('=');
        query.extend(utf8_percent_encode(value.as_ref(), RESERVED));
    }
    query
}

/// Appends the canonical form of a path: decoded, encoded again segment by segment, and ending in
/// `/`.
///
/// The path is decoded before it is split, so an encoded slash separates segments, as it does in the
/// service.
pub(crate) fn push_canonical_path(path: &str, out: &mut Vec<u8>) {
    // A loop over all bytes without an early exit is vectorized by the compiler.
    let is_plain = |byte: u8| (byte == b'/') | is_unreserved(byte);
    if path.bytes().fold(true, |all, byte| all & is_plain(byte)) {
        out.extend_from_slice(path.as_bytes());
    } else {
        let decoded: Cow<'_, [u8]> = percent_decode_str(path).into();
        for (index, segment) in decoded.split(|byte| *byte == b'/').enumerate() {
            if index > 0 {
                out.push(b'/');
            }
            push_encoded(segment, out);
        }
    }
    // The line before the path ends in a line feed, so this also handles an empty path.
    if out.last() != Some(&b'/') {
        out.push(b'/');
    }
}

/// Appends the canonical form of a query, without the leading `?`.
///
/// A raw `+` is read as a space, as form decoding does.
pub(crate) fn push_canonical_query(query: &str, out: &mut Vec<u8>) {
    if query.is_empty() {
        return;
    }
    // Most queries were created by `canonical_query`. Copying them avoids most of the work.
    if is_canonical_query(query) {
        out.extend_from_slice(query.as_bytes());
        return;
    }
    push_sorted_query(query, out);
}

fn push_sorted_query(query: &str, out: &mut Vec<u8>) {
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode_form(key), decode_form(value))
        })
        .collect();
    pairs.sort();
    for (index, (key, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(b'&');
        }
        push_encoded(key, out);
        out.push(b'=');
        push_encoded(value, out);
    }
}

/// Returns whether a query is already in canonical form.
fn is_canonical_query(query: &str) -> bool {
    let mut rest = query.as_bytes();
    let mut previous: Option<(Encoded<'_>, Encoded<'_>)> = None;
    loop {
        let (key, after_key) = Encoded::take(rest);
        let [b'=', after_key @ ..] = after_key else {
            return false;
        };
        let (value, after_value) = Encoded::take(after_key);
        if let Some((previous_key, previous_value)) = previous.replace((key, value)) {
            let order = previous_key
                .compare(key)
                .then_with(|| previous_value.compare(value));
            if order.is_gt() {
                return false;
            }
        }
        rest = match after_value {
            [] => return true,
            [b'&', rest @ ..] => rest,
            _ => return false,
        };
    }
}

/// A component of a query in canonical form: decoding and encoding it again does not change it.
#[derive(Clone, Copy)]
struct Encoded<'a> {
    text: &'a [u8],
    is_plain: bool,
}

impl<'a> Encoded<'a> {
    /// Splits the longest such component off the beginning of a text, and returns it with the rest.
    fn take(text: &'a [u8]) -> (Self, &'a [u8]) {
        let mut rest = text;
        let mut is_plain = true;
        loop {
            rest = match rest {
                [byte, rest @ ..] if UNRESERVED[usize::from(*byte)] => rest,
                [b'%', high, low, rest @ ..] => match (hex_value(*high), hex_value(*low)) {
                    (Some(high), Some(low)) if !is_unreserved(high << 4 | low) => {
                        is_plain = false;
                        rest
                    }
                    _ => break,
                },
                _ => break,
            };
        }
        let (text, rest) = text.split_at(text.len() - rest.len());
        (Self { text, is_plain }, rest)
    }

    /// Compares the decoded bytes of the two.
    fn compare(self, other: Self) -> Ordering {
        if self.is_plain && other.is_plain {
            self.text.cmp(other.text)
        } else {
            percent_decode(self.text).cmp(percent_decode(other.text))
        }
    }
}

/// Returns the value of an upper-case hexadecimal digit.
fn hex_value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() | matches!(byte, b'-' | b'_' | b'.' | b'~')
}

/// The value of [`is_unreserved`] for each byte.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < u8::MAX {
        table[byte as usize] = is_unreserved(byte);
        byte += 1;
    }
    table
};

fn push_encoded(bytes: &[u8], out: &mut Vec<u8>) {
    for piece in percent_encode(bytes, RESERVED) {
        out.extend_from_slice(piece.as_bytes());
    }
}

/// Decodes `%XX` and `+`. A `%` without two hexadecimal digits after it is kept.
fn decode_form(text: &str) -> Cow<'_, [u8]> {
    if text.contains('+') {
        let spaced = text.replace('+', " ");
        Cow::Owned(percent_decode_str(&spaced).collect())
    } else {
        percent_decode_str(text).into()
    }
}

#[cfg(test)]
mod tests;
