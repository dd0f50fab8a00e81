//! The texts that signatures of callbacks sign.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::address::{host_and_path, query_of, sorted};
use crate::crypto::{HashFunction, Hex, HmacKey};

/// The text that a signature of a callback signs.
///
/// The signature is the HMAC-SHA256 of the text, in lower-case hexadecimal, under the UTF-8 bytes of
/// the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureForm {
    /// The URL with its scheme, then the time in decimal milliseconds. The time is sent in
    /// hexadecimal milliseconds.
    UrlMillis,
    /// The URL without its scheme and with its query sorted by name, then the time in hexadecimal
    /// seconds, as it is sent.
    SortedUrlSeconds,
}

impl SignatureForm {
    /// Returns the signature of a URL at a time, and the time as it is sent with it.
    #[must_use]
    pub fn sign(self, key: &str, url: &str, time: SystemTime) -> (String, String) {
        let time = self.time_text(time);
        let secret = match self.text(url, &time) {
            Some(text) => mac(key, &text),
            None => String::new(),
        };
        (secret, time)
    }

    /// Returns a time as it is sent.
    pub(super) fn time_text(self, time: SystemTime) -> String {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        match self {
            Self::UrlMillis => format!("{:x}", since.as_millis()),
            Self::SortedUrlSeconds => format!("{:x}", since.as_secs()),
        }
    }

    /// Returns the time that was sent; `None` if no clock shows it.
    pub(super) fn time(self, sent: u64) -> Option<SystemTime> {
        UNIX_EPOCH.checked_add(match self {
            Self::UrlMillis => Duration::from_millis(sent),
            Self::SortedUrlSeconds => Duration::from_secs(sent),
        })
    }

    /// Returns the text that is signed; `None` if the time is not hexadecimal.
    pub(super) fn text(self, url: &str, time: &str) -> Option<String> {
        Some(match self {
            Self::UrlMillis => format!("{url}{}", u64::from_str_radix(time, 16).ok()?),
            Self::SortedUrlSeconds => {
                let (place, query) = (host_and_path(url), sorted(query_of(url)));
                let mark = if query.is_empty() { "" } else { "?" };
                format!("{place}{mark}{query}{time}")
            }
        })
    }
}

fn mac(key: &str, text: &str) -> String {
    let key = HmacKey::new(HashFunction::Sha256, key.as_bytes());
    Hex::new(&key.mac(&[text.as_bytes()])).as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vendor's example of the second form.
    #[test]
    fn published_vector_of_the_sorted_url_form() {
        let form = SignatureForm::SortedUrlSeconds;
        let url = "https://api.example.com/v1/products?live_id=111&limit=10&offset=0";
        assert_eq!(
            form.text(url, "66df9308").as_deref(),
            Some("api.example.com/v1/products?limit=10&live_id=111&offset=066df9308")
        );
        let time = UNIX_EPOCH + Duration::from_secs(0x66df_9308);
        let (secret, sent) = form.sign("GCTbw44s6MPLh4GqgDpnfuFHgy25Enly", url, time);
        assert_eq!(sent, "66df9308");
        assert_eq!(
            secret,
            "5e7fe8869a12a87ea966d9edbc02e38cd4ce62c73b8b05c638f15835e78902d7"
        );
    }
}
