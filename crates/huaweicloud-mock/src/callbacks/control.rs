//! Control over the callbacks of a running server.

use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::fault::CallbackFault;
use super::queue::Delivery;
use super::watch::Callbacks;
use crate::server::MockServer;

/// Why a callback cannot be sent.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TriggerError {
    /// The contract has no such callback.
    #[error("the contract has no callback `{0}`; help: use a name of its `callbacks`")]
    Unknown(String),
    /// No call has registered an address for it.
    #[error("no call has registered an address for the callback `{0}`")]
    NotRegistered(String),
}

huaweicloud_auth::__debug_as_report!(TriggerError);

impl Callbacks {
    /// Sends a callback with this body to the address that was registered last.
    fn trigger(&self, name: &str, body: &Value, now: SystemTime) -> Result<(), TriggerError> {
        if !self.has_plan(name) {
            return Err(TriggerError::Unknown(name.to_owned()));
        }
        let mut state = self.state();
        let registration = state
            .latest
            .iter()
            .find(|own| own.plan.name == name)
            .cloned();
        let registration =
            registration.ok_or_else(|| TriggerError::NotRegistered(name.to_owned()))?;
        state.queue.add(registration, body, now);
        drop(state);
        self.news.notify_one();
        Ok(())
    }
}

/// Callbacks.
///
/// When a call registers an address, the server calls it as its jobs move on, signed as the contract
/// says. A callback that is not accepted is retried three times. Only addresses of this machine are
/// called, unless [`allow_callbacks_to`](crate::MockServerBuilder::allow_callbacks_to) names others.
impl MockServer {
    /// Injects a fault of callbacks, which applies from the next one on.
    pub fn inject_callback_fault(&self, fault: CallbackFault) {
        self.middleware().callbacks.state().queue.inject(fault);
    }

    /// Returns the latest callbacks that were sent, the oldest first.
    #[must_use]
    pub fn callbacks(&self) -> Vec<Delivery> {
        self.middleware().callbacks.state().queue.deliveries()
    }

    /// Waits until this many callbacks were sent since the start, for up to this long by the machine's
    /// clock. Returns those that were.
    #[must_use]
    pub fn wait_for_callbacks(&self, number: usize, limit: Duration) -> Vec<Delivery> {
        self.middleware().callbacks.wait(number, limit)
    }

    /// Sends a callback with this body to the address that was registered last, such as a question to
    /// a language model of the caller.
    ///
    /// # Errors
    ///
    /// [`TriggerError`] if the contract has no such callback, or no call has registered an address.
    pub fn trigger_callback(&self, name: &str, body: &Value) -> Result<(), TriggerError> {
        let now = self
            .middleware()
            .service
            .time()
            .unwrap_or(SystemTime::UNIX_EPOCH);
        self.middleware().callbacks.trigger(name, body, now)
    }
}
