//! What was signed, for a person who has to find out why a signature is refused.

use std::fmt;

use crate::{algorithm::StringToSign, canonical::CanonicalRequest};

/// The two texts between a request and its signature, with nothing secret in them.
///
/// The value of a header that carries a token is shown as `[redacted]`. The hash in the string to
/// sign is of the true text, so it is not the hash of what is shown in that case. Neither the
/// secret key nor the signature is here.
///
/// Its `Display` is meant to be compared with what the other side computed, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    canonical_request: String,
    string_to_sign: String,
}

impl Explanation {
    pub(crate) fn new(canonical: &CanonicalRequest<'_>, string_to_sign: &StringToSign<'_>) -> Self {
        Self {
            canonical_request: canonical.to_redacted_text(),
            string_to_sign: string_to_sign.text(),
        }
    }

    /// The canonical request, tokens redacted.
    #[must_use]
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// The string to sign.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The path in canonical form, ending in `/`.
    #[must_use]
    pub fn canonical_path(&self) -> &str {
        self.line(1)
    }

    /// The query in canonical form.
    #[must_use]
    pub fn canonical_query(&self) -> &str {
        self.line(2)
    }

    /// The names of the signed headers, joined by `;`.
    #[must_use]
    pub fn signed_headers(&self) -> &str {
        self.line_from_end(1)
    }

    /// What stands for the body: its SHA-256 in hexadecimal, or what the request declares.
    #[must_use]
    pub fn payload_hash(&self) -> &str {
        self.line_from_end(0)
    }

    fn line(&self, index: usize) -> &str {
        self.canonical_request
            .split('\n')
            .nth(index)
            .unwrap_or_default()
    }

    fn line_from_end(&self, index: usize) -> &str {
        self.canonical_request
            .rsplit('\n')
            .nth(index)
            .unwrap_or_default()
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "canonical request (tokens are shown as [redacted]):")?;
        for line in self.canonical_request.split('\n') {
            writeln!(f, "  {line}")?;
        }
        write!(f, "string to sign:")?;
        for line in self.string_to_sign.split('\n') {
            write!(f, "\n  {line}")?;
        }
        Ok(())
    }
}
