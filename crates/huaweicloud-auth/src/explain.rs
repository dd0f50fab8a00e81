//! The intermediate texts of a signature, for finding out why a server rejects it.

use std::fmt;

use crate::{algorithm::StringToSign, canonical::CanonicalRequest};

/// The canonical request and the string to sign, without secrets.
///
/// The value of a header that carries a token is shown as `[redacted]`. The hash in the string to
/// sign is that of the original text, so it differs from the hash of the redacted text. The secret
/// key and the signature are not included.
///
/// Compare the `Display` output with that of the other side, line by line.
/// [`Signer::explain`](crate::Signer::explain) and
/// [`Rejection::SignatureMismatch`](crate::Rejection::SignatureMismatch) return it.
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

    /// Returns the canonical request with tokens redacted.
    #[must_use]
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// Returns the string to sign.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// Returns the path in canonical form, which ends in `/`.
    #[must_use]
    pub fn canonical_path(&self) -> &str {
        self.line(1)
    }

    /// Returns the query in canonical form.
    #[must_use]
    pub fn canonical_query(&self) -> &str {
        self.line(2)
    }

    /// Returns the names of the signed headers, joined by `;`.
    #[must_use]
    pub fn signed_headers(&self) -> &str {
        self.line_from_end(1)
    }

    /// Returns the payload hash: the hash of the body in hexadecimal, or the value that the request
    /// declares for it.
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
