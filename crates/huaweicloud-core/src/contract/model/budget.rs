//! A bound on the memory that a document takes once it is decoded.
//!
//! A short text such as `null` or `{}` becomes a value of the size of its type, so that a body of
//! accepted length could take a hundred times as much memory.

use std::cell::Cell;

use serde::de::Error;

/// The memory that is available for a document of any length.
const LEAST: usize = 64 * 1024 * 1024;

/// The memory per byte of the document beyond that.
const PER_BYTE: usize = 8;

/// The memory of a value that is not of its type, and is stored as JSON, twice.
pub(super) const UNREAD: usize = 256;

/// The memory that is left, in bytes.
pub(super) struct Budget(Cell<usize>);

impl Budget {
    /// The budget of a document of this length.
    pub(super) fn of(length: usize) -> Self {
        Self(Cell::new(length.saturating_mul(PER_BYTE).max(LEAST)))
    }

    /// Takes memory from what is left.
    pub(super) fn take<E: Error>(&self, bytes: usize) -> Result<(), E> {
        match self.0.get().checked_sub(bytes) {
            Some(left) => {
                self.0.set(left);
                Ok(())
            }
            None => Err(E::custom(
                "too many elements for its length: decoding them would take too much memory",
            )),
        }
    }
}
