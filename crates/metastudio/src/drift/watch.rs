//! An installed observer: what holds answers against the contract, and tells each difference once.

use std::{
    collections::HashSet,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex},
};

use http::StatusCode;

use super::{DriftEvent, DriftKind, DriftObserver, Walk};
use crate::{
    lock::lock,
    operation::{Operation, Success},
};

/// How many differences are told at most, to bound memory and logs.
const LIMIT: usize = 4096;

/// An observer, and what it was told already. Clones share both.
#[derive(Clone)]
pub(crate) struct Watch(Arc<Shared>);

struct Shared {
    observer: Box<dyn DriftObserver>,
    /// Hashes of the differences: enough to know one again.
    told: Mutex<HashSet<u64>>,
}

impl Watch {
    pub(crate) fn new(observer: impl DriftObserver + 'static) -> Self {
        Self(Arc::new(Shared {
            observer: Box::new(observer),
            told: Mutex::default(),
        }))
    }

    /// Holds an answer against the contract, whatever its status.
    ///
    /// To be called with every answer that has come in whole, before or after it is decoded. It
    /// parses the body a second time, which is why only clients with an observer call it.
    pub(crate) fn inspect(&self, operation: &'static Operation, status: StatusCode, body: &[u8]) {
        if !operation.documents(status.as_u16()) {
            let documented: Vec<String> =
                operation.statuses.iter().map(ToString::to_string).collect();
            self.tell(
                operation,
                DriftKind::UndocumentedStatus,
                "",
                &documented.join(","),
                status.as_str(),
            );
        }
        if !status.is_success() {
            return;
        }
        let is_empty = status == StatusCode::NO_CONTENT || body.trim_ascii().is_empty();
        let value = match operation.success {
            Success::Unread => return,
            Success::JsonOrEmpty(_) if is_empty => return,
            Success::Json(value) | Success::JsonOrEmpty(value) => value,
        };
        match serde_json::from_slice(body) {
            Ok(body) => value(&body, &mut Walk::new(self, operation)),
            Err(_) => {
                let found = if is_empty { "empty" } else { "text" };
                self.tell(operation, DriftKind::WrongType, "", "json", found);
            }
        }
    }

    /// Tells the observer of a difference, unless it was told.
    pub(super) fn tell(
        &self,
        operation: &'static Operation,
        kind: DriftKind,
        pointer: &str,
        expected: &str,
        found: &str,
    ) {
        let mut hasher = DefaultHasher::new();
        (operation.id, kind, pointer, expected, found).hash(&mut hasher);
        // The observer is called without the lock: what it does is its own affair.
        if self.is_new(hasher.finish()) {
            self.0.observer.observe(&DriftEvent {
                client: env!("CARGO_PKG_VERSION"),
                family: operation.family,
                operation: operation.id,
                kind,
                pointer: pointer.to_owned(),
                expected: expected.to_owned(),
                found: found.to_owned(),
            });
        }
    }

    fn is_new(&self, difference: u64) -> bool {
        let mut told = lock(&self.0.told);
        told.len() < LIMIT && told.insert(difference)
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}
