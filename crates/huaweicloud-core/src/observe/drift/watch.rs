//! An observer in use: compares responses with the contract, and reports each difference once.

use std::{
    collections::HashSet,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex},
};

use http::StatusCode;

use super::{
    event::{DriftEvent, DriftKind},
    observer::DriftObserver,
};
use crate::{
    contract::{
        model::{Mismatch, Report, Walk},
        operation::{Body, Operation},
    },
    lock::lock,
};

/// The number of differences that are reported at most, to bound memory and logs.
const LIMIT: usize = 4096;

/// An observer, and the differences that it has received. Clones share both.
#[derive(Clone)]
pub(crate) struct Watch(Arc<Shared>);

struct Shared {
    observer: Box<dyn DriftObserver>,
    /// Hashes of the differences, which suffice to recognize one.
    reported: Mutex<HashSet<u64>>,
}

/// One response that is being compared.
struct Inspection<'a> {
    watch: &'a Watch,
    client: &'static str,
    operation: &'static Operation,
}

impl Watch {
    pub(crate) fn new(observer: impl DriftObserver + 'static) -> Self {
        Self(Arc::new(Shared {
            observer: Box::new(observer),
            reported: Mutex::default(),
        }))
    }

    /// Compares a response to a client of this version with the contract, whatever its status.
    ///
    /// It parses the body a second time, which is why only clients with an observer call it.
    pub(crate) fn inspect(
        &self,
        client: &'static str,
        operation: &'static Operation,
        status: StatusCode,
        body: &[u8],
    ) {
        let mut inspection = Inspection {
            watch: self,
            client,
            operation,
        };
        if !operation.documents(status.as_u16()) {
            let documented: Vec<String> =
                operation.statuses.iter().map(ToString::to_string).collect();
            let kind = DriftKind::UndocumentedStatus;
            inspection.found(kind, "", &documented.join(","), status.as_str());
        }
        if !status.is_success() {
            return;
        }
        let is_empty = status == StatusCode::NO_CONTENT || body.trim_ascii().is_empty();
        let shape = match operation.success.0 {
            Body::Unread => return,
            Body::JsonOrEmpty(_) if is_empty => return,
            Body::Json(shape) | Body::JsonOrEmpty(shape) => shape,
        };
        match serde_json::from_slice(body) {
            Ok(body) => Walk::new(&mut inspection).value(&body, shape()),
            Err(_) => {
                let found = if is_empty { "empty" } else { "text" };
                inspection.found(DriftKind::WrongType, "", "json", found);
            }
        }
    }

    fn is_new(&self, difference: u64) -> bool {
        let mut reported = lock(&self.0.reported);
        reported.len() < LIMIT && reported.insert(difference)
    }
}

impl Inspection<'_> {
    /// Notifies the observer of a difference, unless it was notified before.
    fn found(&self, kind: DriftKind, pointer: &str, expected: &str, found: &str) {
        let operation = self.operation;
        let mut hasher = DefaultHasher::new();
        (operation.id, kind, pointer, expected, found).hash(&mut hasher);
        // The observer is called without the lock, since it may make calls itself.
        if self.watch.is_new(hasher.finish()) {
            self.watch.0.observer.observe(&DriftEvent {
                client: self.client,
                family: operation.family,
                operation: operation.id,
                kind,
                pointer: pointer.to_owned(),
                expected: expected.to_owned(),
                found: found.to_owned(),
            });
        }
    }
}

impl Report for Inspection<'_> {
    fn report(&mut self, kind: Mismatch, pointer: &str, expected: &str, found: &str) {
        let kind = match kind {
            Mismatch::UnknownEnumValue => DriftKind::UnknownEnumValue,
            Mismatch::UnknownField => DriftKind::UnknownField,
            Mismatch::MissingField => DriftKind::MissingField,
            Mismatch::WrongType => DriftKind::WrongType,
        };
        self.found(kind, pointer, expected, found);
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}
