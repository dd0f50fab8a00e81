//! Percent-encoding: the one form of a path and a query that both sides agree on.
//!
//! The functions here are used for what is sent, for what is signed and for what is verified, so
//! that the three cannot differ.

use std::{borrow::Cow, cmp::Ordering};

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_decode_str, percent_encode,
    utf8_percent_encode,
};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');

/// Percent-encodes one component of a URL: a path segment, or a key or value of a query.
///
/// Letters, digits and `-`, `_`, `.`, `~` stay; every other byte of the UTF-8 text becomes `%XX`.
/// Text that needs no encoding is borrowed.
///
/// Beware of path segments that are empty, `.` or `..`: no encoding keeps these from changing
/// which resource a path names, so check for them before building a path.
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

/// Makes the query string that is both sent and signed: encoded pairs, sorted by key and then by
/// value, without a leading `?`.
///
/// The order is that of the bytes before encoding. A pair without a value is written `key=`.
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

/// Appends the canonical form of a path as it is sent: decoded, encoded again segment by segment,
/// and ending in `/`.
///
/// The path is decoded as a whole, so an encoded slash separates segments here, as it does for
/// the service.
pub(crate) fn push_canonical_path(path: &str, out: &mut Vec<u8>) {
    // Looking at every byte, with no early end, lets the compiler look at many at a time.
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
    // The line before the path ends in a line feed, so this holds for an empty path too.
    if out.last() != Some(&b'/') {
        out.push(b'/');
    }
}

/// Appends the canonical form of a query as it is sent, without the leading `?`.
///
/// A raw `+` is read as a space, as form decoding does.
pub(crate) fn push_canonical_query(query: &str, out: &mut Vec<u8>) {
    if query.is_empty() {
        return;
    }
    // What `canonical_query` made is the rule, and copying it the better part of the work saved.
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

/// Whether canonicalising this query would change nothing.
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

/// A component of a query that is what encoding makes of it once decoded.
#[derive(Clone, Copy)]
struct Encoded<'a> {
    text: &'a [u8],
    is_plain: bool,
}

impl<'a> Encoded<'a> {
    /// Takes the longest such component from the beginning of a text, and gives what follows it.
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

    /// The order of the bytes that the two stand for.
    fn compare(self, other: Self) -> Ordering {
        if self.is_plain && other.is_plain {
            self.text.cmp(other.text)
        } else {
            percent_decode(self.text).cmp(percent_decode(other.text))
        }
    }
}

/// The value of a hexadecimal digit as encoding writes it, in upper case.
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

/// [`is_unreserved`] for each byte, for where bytes are looked at one by one.
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

/// Decodes `%XX` and `+`. A `%` that two hexadecimal digits do not follow stands for itself.
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
