//! Stores of the signatures that were seen, against replay.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashSet},
    fmt,
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

/// Remembers signatures until they expire. Replicas of a receiver should share one.
///
/// A store on another machine should respond from a local cache, since a receiver waits for it.
pub trait NonceStore: Send + Sync {
    /// Records a signature until this time, unless it is recorded already.
    fn record(&self, signature: &[u8; 32], until: SystemTime, now: SystemTime) -> Nonce;
}

/// Whether a signature was seen before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Nonce {
    /// It is new, and recorded now.
    New,
    /// It was seen before.
    Seen,
    /// The store has no room, so that it cannot tell later.
    Full,
}

/// A [`NonceStore`] in memory, for one process.
///
/// An entry takes about 60 bytes and stays until its signature expires. A full store rejects further
/// callbacks until entries expire.
pub struct MemoryNonces {
    capacity: usize,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    seen: HashSet<u128>,
    by_time: BinaryHeap<Reverse<(SystemTime, u128)>>,
}

impl MemoryNonces {
    /// Creates a store of up to this many signatures.
    #[must_use]
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            entries: Mutex::default(),
        }
    }

    /// Returns the number of signatures, including expired ones that were not removed yet.
    #[must_use]
    pub fn len(&self) -> usize {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.seen.len()
    }

    /// Returns whether there are no signatures.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A store of up to a million signatures.
impl Default for MemoryNonces {
    fn default() -> Self {
        Self::new(1_000_000)
    }
}

impl NonceStore for MemoryNonces {
    fn record(&self, signature: &[u8; 32], until: SystemTime, now: SystemTime) -> Nonce {
        // Half of an HMAC is still unpredictable without the key.
        let mut half = [0; 16];
        half.copy_from_slice(&signature[..16]);
        let nonce = u128::from_le_bytes(half);
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(Reverse((_, old))) = entries
            .by_time
            .peek()
            .copied()
            .filter(|Reverse((end, _))| *end < now)
        {
            entries.by_time.pop();
            entries.seen.remove(&old);
        }
        if entries.seen.contains(&nonce) {
            return Nonce::Seen;
        }
        if entries.seen.len() >= self.capacity {
            return Nonce::Full;
        }
        entries.seen.insert(nonce);
        entries.by_time.push(Reverse((until, nonce)));
        Nonce::New
    }
}

impl fmt::Debug for MemoryNonces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryNonces")
            .field("capacity", &self.capacity)
            .field("len", &self.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn entries_expire_and_the_store_is_bounded() {
        let store = MemoryNonces::new(2);
        let at = |seconds| UNIX_EPOCH + Duration::from_secs(seconds);
        let record = |byte: u8, now: u64| store.record(&[byte; 32], at(now + 10), at(now));
        assert_eq!(record(1, 0), Nonce::New);
        assert_eq!(record(1, 1), Nonce::Seen);
        assert_eq!(record(2, 5), Nonce::New);
        assert_eq!(record(3, 6), Nonce::Full);
        assert_eq!(record(3, 11), Nonce::New, "the first has expired");
        assert_eq!(record(2, 15), Nonce::Seen, "still valid at its last moment");
        assert_eq!(store.len(), 2);
    }
}
