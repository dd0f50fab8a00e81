//! The canonical request: the text that signing and verification both hash.

use std::borrow::Cow;

use zeroize::Zeroize;

use crate::{
    crypto::{HashFunction, Hex},
    encode, header,
};

/// The parts of a canonical request.
pub(crate) struct CanonicalRequest<'a> {
    method: &'a str,
    path: &'a str,
    query: &'a str,
    headers: CanonicalHeaders<'a>,
    payload_hash: Cow<'a, str>,
}

impl<'a> CanonicalRequest<'a> {
    /// Takes path and query as they are sent, and headers that are sorted.
    pub(crate) fn new(
        method: &'a str,
        path: &'a str,
        query: &'a str,
        headers: CanonicalHeaders<'a>,
        payload_hash: Cow<'a, str>,
    ) -> Self {
        Self {
            method,
            path,
            query,
            headers,
            payload_hash,
        }
    }

    /// Pushes the names of the signed headers, joined by `;`.
    pub(crate) fn signed_names(&self, mut push: impl FnMut(&str)) {
        for (index, (name, _)) in self.headers.entries.iter().enumerate() {
            if index > 0 {
                push(";");
            }
            push(name);
        }
    }

    /// Returns the hash of the text in hexadecimal.
    pub(crate) fn hash(&self, function: HashFunction) -> Hex {
        let mut text = Vec::with_capacity(self.size_hint());
        self.write(&mut text, false);
        let hash = function.hex(&text);
        if self.headers.has_secret() {
            text.zeroize();
        }
        hash
    }

    /// Returns the text with the values of sensitive headers redacted.
    pub(crate) fn to_redacted_text(&self) -> String {
        let mut text = Vec::with_capacity(self.size_hint());
        self.write(&mut text, true);
        String::from_utf8_lossy(&text).into_owned()
    }

    fn write(&self, out: &mut Vec<u8>, redacted: bool) {
        out.extend(self.method.bytes().map(|byte| byte.to_ascii_uppercase()));
        out.push(b'\n');
        encode::push_canonical_path(self.path, out);
        out.push(b'\n');
        encode::push_canonical_query(self.query, out);
        out.push(b'\n');
        for (name, value) in &self.headers.entries {
            out.extend_from_slice(name.as_bytes());
            out.push(b':');
            if redacted && header::is_sensitive(name) {
                out.extend_from_slice(b"[redacted]");
            } else {
                out.extend_from_slice(value);
            }
            out.push(b'\n');
        }
        out.push(b'\n');
        self.signed_names(|piece| out.extend_from_slice(piece.as_bytes()));
        out.push(b'\n');
        out.extend_from_slice(self.payload_hash.as_bytes());
    }

    /// Returns a capacity that suffices for most requests, so that the buffer, which may contain a
    /// token, is rarely reallocated.
    fn size_hint(&self) -> usize {
        let headers: usize = (self.headers.entries.iter())
            .map(|(name, value)| 2 * name.len() + value.len() + 3)
            .sum();
        self.method.len() + self.path.len() + self.query.len() + headers + 96
    }
}

/// Headers in canonical form: lower-case names in ascending order, trimmed values.
#[derive(Clone)]
pub(crate) struct CanonicalHeaders<'a> {
    entries: Vec<(Cow<'a, str>, &'a [u8])>,
}

impl<'a> CanonicalHeaders<'a> {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self {
            entries: Vec::with_capacity(capacity),
        }
    }

    pub(crate) fn push(&mut self, name: &'a str, value: &'a [u8]) {
        let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        };
        self.entries.push((name, header::trim(value)));
    }

    /// Adds a header that is already in canonical form.
    pub(crate) fn push_canonical(&mut self, name: &'static str, value: &'a [u8]) {
        self.entries.push((Cow::Borrowed(name), value));
    }

    /// Sorts the headers by name. Returns a name that occurs twice as the error.
    pub(crate) fn sort(&mut self) -> Result<(), String> {
        self.entries
            .sort_unstable_by(|(name, _), (other, _)| name.cmp(other));
        let repeated = self.entries.windows(2).find_map(|pair| match pair {
            [(name, _), (next, _)] if name == next => Some(name),
            _ => None,
        });
        repeated.map_or(Ok(()), |name| Err(name.to_string()))
    }

    /// Returns the value of the header with this lower-case name.
    pub(crate) fn get(&self, name: &str) -> Option<&'a [u8]> {
        self.entries
            .iter()
            .find_map(|(entry, value)| (entry == name).then_some(*value))
    }

    fn has_secret(&self) -> bool {
        self.entries
            .iter()
            .any(|(name, _)| header::is_sensitive(name))
    }
}
