//! Locking without the possibility of an error.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, whoever panicked while holding the lock before: what is behind the locks of this crate is
/// whole after every statement.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
