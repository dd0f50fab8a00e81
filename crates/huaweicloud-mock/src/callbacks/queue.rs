//! The queue of callbacks, with faults, and their deliveries.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::Value;

use super::fault::{CallbackFault, Effect};
use super::registration::Registration;

/// Latest deliveries that are kept.
const KEPT: usize = 1000;
/// Waits before each retry.
const RETRIES: [Duration; 3] = [
    Duration::from_secs(1),
    Duration::from_secs(5),
    Duration::from_secs(30),
];

/// A callback that was sent, or that could not be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The name of the callback in the contract.
    pub callback: String,
    /// The body that was sent.
    pub body: Bytes,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// When it was sent.
    pub sent: SystemTime,
    /// Its outcome.
    pub outcome: Outcome,
}

/// The outcome of a callback.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The receiver responded.
    Responded {
        /// The status.
        status: u16,
        /// The body of the response.
        body: Bytes,
    },
    /// The address is not one that the server may call.
    Forbidden {
        /// Why, and how to allow it.
        reason: String,
    },
    /// The receiver could not be reached.
    Failed {
        /// The error.
        reason: String,
    },
}

/// Prints no body: it may be secret.
impl std::fmt::Debug for Delivery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let outcome: &dyn std::fmt::Debug = match &self.outcome {
            Outcome::Responded { status, .. } => status,
            other => other,
        };
        f.debug_struct("Delivery")
            .field("callback", &self.callback)
            .field("attempt", &self.attempt)
            .field("outcome", outcome)
            .finish_non_exhaustive()
    }
}

impl Delivery {
    /// Returns whether the receiver accepted it.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        matches!(
            self.outcome,
            Outcome::Responded {
                status: 200..=299,
                ..
            }
        )
    }
}

/// A callback that is to be sent.
#[derive(Debug, Clone)]
pub(super) struct Outgoing {
    pub(super) registration: Registration,
    pub(super) body: Bytes,
    pub(super) due: SystemTime,
    pub(super) attempt: u32,
    pub(super) wrong_signature: bool,
    pub(super) twice: bool,
}

/// The callbacks to send, in the order of sending, and the deliveries so far.
#[derive(Debug, Default)]
pub(super) struct Queue {
    waiting: VecDeque<Outgoing>,
    /// One that is sent after the next.
    out_of_order: Option<Outgoing>,
    faults: Vec<CallbackFault>,
    done: VecDeque<Delivery>,
}

impl Queue {
    pub(super) fn inject(&mut self, fault: CallbackFault) {
        self.faults.push(fault);
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    pub(super) fn deliveries(&self) -> Vec<Delivery> {
        self.done.iter().cloned().collect()
    }

    pub(super) fn record(&mut self, delivery: Delivery) {
        if self.done.len() >= KEPT {
            self.done.pop_front();
        }
        self.done.push_back(delivery);
    }

    /// Adds a callback, as the faults leave it.
    pub(super) fn add(&mut self, registration: Registration, body: &Value, now: SystemTime) {
        let mut outgoing = Outgoing {
            registration,
            body: match body {
                Value::Null => Bytes::new(),
                body => Bytes::from(body.to_string()),
            },
            due: now,
            attempt: 1,
            wrong_signature: false,
            twice: false,
        };
        let mut is_delayed = false;
        for fault in &mut self.faults {
            if !fault.strikes(&outgoing.registration.plan.name) {
                continue;
            }
            match &fault.effect {
                Effect::Late(by) => {
                    outgoing.due = outgoing.due.checked_add(*by).unwrap_or(outgoing.due);
                }
                Effect::Twice => outgoing.twice = true,
                Effect::OutOfOrder => is_delayed = true,
                Effect::WrongSignature => outgoing.wrong_signature = true,
                Effect::Truncated => outgoing.body.truncate(outgoing.body.len() / 2),
                Effect::Lost => return,
            }
        }
        if is_delayed && self.out_of_order.is_none() {
            self.out_of_order = Some(outgoing);
            return;
        }
        let due = outgoing.due;
        self.put(outgoing);
        if let Some(mut out_of_order) = self.out_of_order.take() {
            out_of_order.due = out_of_order.due.max(due);
            self.put(out_of_order);
        }
    }

    /// Adds a callback again, if it may be retried.
    pub(super) fn retry(&mut self, mut outgoing: Outgoing, now: SystemTime) {
        let tried = usize::try_from(outgoing.attempt).unwrap_or(usize::MAX);
        if let Some(wait) = tried.checked_sub(1).and_then(|number| RETRIES.get(number)) {
            outgoing.attempt += 1;
            outgoing.twice = false;
            outgoing.wrong_signature = false;
            outgoing.due = now.checked_add(*wait).unwrap_or(now);
            self.put(outgoing);
        }
    }

    fn put(&mut self, outgoing: Outgoing) {
        let at = self
            .waiting
            .partition_point(|other| other.due <= outgoing.due);
        self.waiting.insert(at, outgoing);
    }

    /// The next one that is due.
    pub(super) fn take(&mut self, now: SystemTime) -> Option<Outgoing> {
        self.waiting.front().filter(|first| first.due <= now)?;
        self.waiting.pop_front()
    }

    /// When the next one is due.
    pub(super) fn next_due(&self) -> Option<SystemTime> {
        self.waiting.front().map(|first| first.due)
    }
}
