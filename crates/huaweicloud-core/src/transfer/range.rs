//! The header `Content-Range` of a partial response.

use http::{HeaderMap, header};

/// The range that a partial response has, and the length of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ContentRange {
    /// The first and the last byte; `None` if the response has no range.
    pub(super) bytes: Option<(u64, u64)>,
    pub(super) total: u64,
}

impl ContentRange {
    /// Reads the header; `None` if it is absent, invalid or does not state the total.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let mut values = headers.get_all(header::CONTENT_RANGE).iter();
        let text = values.next()?.to_str().ok()?;
        if values.next().is_some() {
            return None;
        }
        let (unit, rest) = text.trim().split_once(' ')?;
        if !unit.eq_ignore_ascii_case("bytes") {
            return None;
        }
        let (range, total) = rest.trim().split_once('/')?;
        let total = number(total)?;
        if range == "*" {
            return Some(Self { bytes: None, total });
        }
        let (first, last) = range.split_once('-')?;
        let (first, last) = (number(first)?, number(last)?);
        (first <= last && last < total).then_some(Self {
            bytes: Some((first, last)),
            total,
        })
    }
}

/// Reads digits only; the parser of numbers accepts a sign too.
fn number(text: &str) -> Option<u64> {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn content_ranges_require_a_known_total() {
        let of = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_RANGE, HeaderValue::from_static(text));
            ContentRange::of(&headers).map(|range| (range.bytes, range.total))
        };
        assert_eq!(of("bytes 0-4/10"), Some((Some((0, 4)), 10)));
        assert_eq!(of("Bytes 9-9/10"), Some((Some((9, 9)), 10)));
        assert_eq!(of("bytes */0"), Some((None, 0)));
        for text in [
            "",
            "0-4/10",
            "bytes 0-4",
            "bytes 0-4/*",
            "bytes 4-0/10",
            "bytes 0-10/10",
            "bytes +0-4/10",
            "bytes -4/10",
            "items 0-4/10",
            "bytes a-b/c",
            "bytes 0-4/-1",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
        assert_eq!(ContentRange::of(&HeaderMap::new()), None);
    }
}
