//! How often each operation was called, and how often it was carried out.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};

use serde::Serialize;

/// How often an operation was called.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Count {
    /// Requests that were received, including rejected ones.
    pub received: u64,
    /// Requests that were executed, whether or not the response reached the client.
    pub executed: u64,
}

/// The counts of every operation of a contract.
#[derive(Debug, Default)]
pub(crate) struct Counters(HashMap<String, Counter>);

#[derive(Debug, Default)]
struct Counter {
    received: AtomicU64,
    executed: AtomicU64,
}

impl Counters {
    pub(crate) fn new<'a>(operations: impl Iterator<Item = &'a str>) -> Self {
        Self(
            operations
                .map(|id| (id.to_owned(), Counter::default()))
                .collect(),
        )
    }

    pub(crate) fn receive(&self, operation: &str) {
        if let Some(counter) = self.0.get(operation) {
            counter.received.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn execute(&self, operation: &str) {
        if let Some(counter) = self.0.get(operation) {
            counter.executed.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(crate) fn get(&self, operation: &str) -> Option<Count> {
        self.0.get(operation).map(Counter::get)
    }

    /// The ids of all operations.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The counts of the operations that were called.
    pub(crate) fn all(&self) -> BTreeMap<String, Count> {
        (self.0.iter())
            .map(|(id, counter)| (id.clone(), counter.get()))
            .filter(|(_, count)| count.received > 0)
            .collect()
    }

    pub(crate) fn clear(&self) {
        for counter in self.0.values() {
            counter.received.store(0, Ordering::Relaxed);
            counter.executed.store(0, Ordering::Relaxed);
        }
    }
}

impl Counter {
    fn get(&self) -> Count {
        Count {
            received: self.received.load(Ordering::Relaxed),
            executed: self.executed.load(Ordering::Relaxed),
        }
    }
}
