//! Hashes, HMAC and hexadecimal. No other module uses the cryptography crates.

use std::{
    panic::{RefUnwindSafe, UnwindSafe},
    sync::Arc,
};

use hmac::{Hmac, KeyInit, Mac, digest::consts::U32};
use sha2::{Digest as _, Sha256};
#[cfg(feature = "sm3")]
use sm3::Sm3;
use zeroize::{Zeroize, Zeroizing};

/// The block size of every hash used here, in bytes.
const BLOCK: usize = 64;

/// 32 bytes in lower-case hexadecimal.
pub(crate) struct Hex([u8; 64]);

impl Hex {
    pub(crate) fn new(bytes: &[u8; 32]) -> Self {
        // Computed without a lookup table, because the value may be a key. The compiler vectorizes it.
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

/// Wipes a value that is used as a key.
impl Zeroize for Hex {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

/// A hash function with an output of 32 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HashFunction {
    Sha256,
    #[cfg(feature = "sm3")]
    Sm3,
}

impl HashFunction {
    /// Returns the hash of `bytes` in hexadecimal.
    pub(crate) fn hex(self, bytes: &[u8]) -> Hex {
        Hex::new(&self.hash(bytes))
    }

    /// Returns the hash of no bytes in hexadecimal.
    pub(crate) fn hex_of_empty(self) -> &'static str {
        match self {
            Self::Sha256 => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            #[cfg(feature = "sm3")]
            Self::Sm3 => "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b",
        }
    }

    fn hash(self, bytes: &[u8]) -> [u8; 32] {
        match self {
            Self::Sha256 => Sha256::digest(bytes).into(),
            #[cfg(feature = "sm3")]
            Self::Sm3 => Sm3::digest(bytes).into(),
        }
    }
}

/// A key for HMAC, with its padding precomputed. It is wiped from memory when dropped.
///
/// The hash function is behind a trait object: the compiler evaluates its many type-level numbers
/// again in every generic function of every crate that moves a value with credentials in it.
#[derive(Clone)]
pub(crate) struct HmacKey(Arc<dyn Keyed>);

trait Keyed: Send + Sync + UnwindSafe + RefUnwindSafe {
    fn mac(&self, parts: &[&[u8]]) -> [u8; 32];
    fn matches(&self, parts: &[&[u8]], tag: &[u8; 32]) -> bool;
}

impl<M> Keyed for M
where
    M: Mac<OutputSize = U32> + Clone + Send + Sync + UnwindSafe + RefUnwindSafe,
{
    fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        with_parts(self, parts).finalize().into_bytes().into()
    }

    fn matches(&self, parts: &[&[u8]], tag: &[u8; 32]) -> bool {
        with_parts(self, parts).verify(tag.into()).is_ok()
    }
}

impl HmacKey {
    pub(crate) fn new(function: HashFunction, key: &[u8]) -> Self {
        // HMAC pads a short key with zeros and hashes a long one. Doing so here yields a key of
        // exactly one block, which the `hmac` crate accepts without returning a `Result`.
        let mut block = Zeroizing::new([0_u8; BLOCK]);
        if key.len() <= BLOCK {
            for (slot, byte) in block.iter_mut().zip(key) {
                *slot = *byte;
            }
        } else {
            for (slot, byte) in block.iter_mut().zip(function.hash(key)) {
                *slot = byte;
            }
        }
        let block: &[u8; BLOCK] = &block;
        Self(match function {
            HashFunction::Sha256 => Arc::new(Hmac::<Sha256>::new(block.into())),
            #[cfg(feature = "sm3")]
            HashFunction::Sm3 => Arc::new(Hmac::<Sm3>::new(block.into())),
        })
    }

    /// Returns the HMAC of the concatenated parts.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.0.mac(parts)
    }

    /// Compares a tag with the HMAC of the concatenated parts, in constant time.
    pub(crate) fn matches(&self, parts: &[&[u8]], tag: &[u8; 32]) -> bool {
        self.0.matches(parts, tag)
    }

    /// Compares two secrets by their HMACs, so that the time taken does not depend on where they
    /// differ.
    pub(crate) fn same_secret(&self, left: &[u8], right: &[u8]) -> bool {
        self.matches(&[left], &self.mac(&[right]))
    }
}

fn with_parts<M: Mac + Clone>(key: &M, parts: &[&[u8]]) -> M {
    let mut mac = key.clone();
    for part in parts {
        mac.update(part);
    }
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_of_empty_input_is_the_constant() {
        let sha256 = HashFunction::Sha256;
        assert_eq!(sha256.hex(b"").as_str(), sha256.hex_of_empty());
        #[cfg(feature = "sm3")]
        assert_eq!(
            HashFunction::Sm3.hex(b"").as_str(),
            HashFunction::Sm3.hex_of_empty()
        );
    }

    #[test]
    fn hmac_sha256_matches_rfc_4231() {
        // Cases 2 (short key) and 6 (key longer than a block).
        let short = HmacKey::new(HashFunction::Sha256, b"Jefe");
        assert_eq!(
            Hex::new(&short.mac(&[b"what do ya want ", b"for nothing?"])).as_str(),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        let long = HmacKey::new(HashFunction::Sha256, &[0xaa; 131]);
        assert_eq!(
            Hex::new(&long.mac(&[b"Test Using Larger Than Block-Size Key - Hash Key First"]))
                .as_str(),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    #[cfg(feature = "sm3")]
    #[test]
    fn sm3_matches_gm_t_0004_2012() {
        assert_eq!(
            HashFunction::Sm3.hex(b"abc").as_str(),
            "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
        );
    }

    #[test]
    fn secrets_are_compared_completely() {
        let key = HmacKey::new(HashFunction::Sha256, b"key");
        assert!(key.same_secret(b"token", b"token"));
        assert!(!key.same_secret(b"token", b"toke"));
        assert!(!key.same_secret(b"", b"token"));
    }
}
