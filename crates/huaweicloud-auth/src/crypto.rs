//! SHA-256, HMAC and hexadecimal: the only place that touches the cryptography crates.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

/// The SHA-256 of no bytes, in hexadecimal.
pub(crate) const EMPTY_SHA256: &str =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const BLOCK: usize = 64;

/// 32 bytes in lower-case hexadecimal.
pub(crate) struct Hex([u8; 64]);

impl Hex {
    pub(crate) fn new(bytes: &[u8; 32]) -> Self {
        // Computed, not looked up: it may be a key, and the compiler does many at a time.
        let digit = |value: u8| value + if value < 10 { b'0' } else { b'a' - 10 };
        let mut hex = [0; 64];
        for (pair, byte) in hex.chunks_exact_mut(2).zip(bytes) {
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
        }
        Self(hex)
    }

    pub(crate) fn as_str(&self) -> &str {
        // The digits are ASCII, so this never fails.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// For one that is a key.
impl Zeroize for Hex {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

/// SHA-256 in hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> Hex {
    Hex::new(&Sha256::digest(bytes).into())
}

/// A key for HMAC-SHA256, prepared once and wiped from memory when dropped.
#[derive(Clone)]
pub(crate) struct HmacKey(Hmac<Sha256>);

impl HmacKey {
    pub(crate) fn new(key: &[u8]) -> Self {
        // HMAC pads a short key with zeros and hashes a long one. Doing so here leaves a key of
        // exactly one block, which the `hmac` crate takes without the possibility of an error.
        let mut block = Zeroizing::new([0_u8; BLOCK]);
        if key.len() <= BLOCK {
            for (slot, byte) in block.iter_mut().zip(key) {
                *slot = *byte;
            }
        } else {
            for (slot, byte) in block.iter_mut().zip(Sha256::digest(key)) {
                *slot = byte;
            }
        }
        let block: &[u8; BLOCK] = &block;
        Self(Hmac::new(block.into()))
    }

    /// The HMAC of the parts as if they were one message.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.over(parts).finalize().into_bytes().into()
    }

    /// Compares a tag with the HMAC of the parts, in time that does not depend on either.
    pub(crate) fn matches(&self, parts: &[&[u8]], tag: &[u8; 32]) -> bool {
        self.over(parts).verify(tag.into()).is_ok()
    }

    /// Compares two secrets through their HMACs, so that the time taken tells nothing of where
    /// they differ.
    pub(crate) fn same_secret(&self, left: &[u8], right: &[u8]) -> bool {
        self.matches(&[left], &self.mac(&[right]))
    }

    fn over(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        for part in parts {
            mac.update(part);
        }
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sha256_of_nothing_is_the_constant() {
        assert_eq!(sha256(b"").as_str(), EMPTY_SHA256);
    }

    #[test]
    fn hmac_agrees_with_the_published_test_cases() {
        // RFC 4231, cases 2 (short key) and 6 (key longer than a block).
        assert_eq!(
            Hex::new(&HmacKey::new(b"Jefe").mac(&[b"what do ya want ", b"for nothing?"])).as_str(),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            Hex::new(
                &HmacKey::new(&[0xaa; 131])
                    .mac(&[b"Test Using Larger Than Block-Size Key - Hash Key First"])
            )
            .as_str(),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    #[test]
    fn secrets_are_compared_as_a_whole() {
        let key = HmacKey::new(b"key");
        assert!(key.same_secret(b"token", b"token"));
        assert!(!key.same_secret(b"token", b"toke"));
        assert!(!key.same_secret(b"", b"token"));
    }
}
