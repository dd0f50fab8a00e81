//! Receives the callbacks of one address.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use huaweicloud_core::{
    Callback, Clock, JobSignals, SystemClock,
    callback::{CallbackVerifier, InvalidAddress, NonceStore, SignatureForm, Verified},
};

use super::{event::Event, rejected::Rejected};

/// The largest body that is accepted by default.
const LARGEST_BODY: usize = 1024 * 1024;

/// Receives the callbacks of one address: verifies them, and decodes their bodies.
///
/// Cloning is cheap enough for a web framework; clones share the nonce store.
#[derive(Clone)]
#[must_use]
pub struct Receiver {
    callback: &'static Callback,
    verifier: CallbackVerifier,
    clock: Arc<dyn Clock>,
    max_bytes: usize,
    signals: Option<JobSignals>,
}

/// Why there can be no such receiver.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum InvalidReceiver {
    /// The address is not valid.
    #[error(transparent)]
    Address(#[from] InvalidAddress),
    /// The service does not sign this callback.
    #[error(
        "the service does not sign the callback {name}; help: register an address that contains a secret, and use `Receiver::unsigned`"
    )]
    NotSigned {
        /// The name of the callback.
        name: &'static str,
    },
}

huaweicloud_core::codegen::debug_report!(InvalidReceiver);

/// A callback that was verified and decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    event: Event,
    verified: Verified,
}

impl Received {
    /// Returns the event.
    #[must_use]
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// Returns the event, and drops the rest.
    #[must_use]
    pub fn into_event(self) -> Event {
        self.event
    }

    /// Returns how the callback was verified: the form of its signature, its time, and the key.
    #[must_use]
    pub fn verified(&self) -> Verified {
        self.verified
    }
}

impl Receiver {
    /// Creates a receiver of a callback at an address, as it was registered, that is signed with this
    /// key.
    ///
    /// # Errors
    ///
    /// [`InvalidReceiver`] if the address is not absolute, or the service does not sign this callback.
    pub fn signed(
        callback: &'static Callback,
        address: impl Into<String>,
        key: impl AsRef<[u8]>,
    ) -> Result<Self, InvalidReceiver> {
        if callback.signatures().is_empty() {
            return Err(InvalidReceiver::NotSigned {
                name: callback.name(),
            });
        }
        Ok(Self::unsigned(callback, address)?.key(key))
    }

    /// Creates a receiver of a callback without a signature, for an address that was registered with
    /// the authentication `NONE`. The query must arrive as it was registered; a secret in it
    /// authenticates the call.
    ///
    /// # Errors
    ///
    /// [`InvalidReceiver`] if the address is not absolute.
    pub fn unsigned(
        callback: &'static Callback,
        address: impl Into<String>,
    ) -> Result<Self, InvalidReceiver> {
        Ok(Self {
            verifier: CallbackVerifier::new(address, callback.signatures())?,
            callback,
            clock: Arc::new(SystemClock),
            max_bytes: LARGEST_BODY,
            signals: None,
        })
    }

    /// Also accepts this key: during a rotation, the old or the new one.
    pub fn key(self, key: impl AsRef<[u8]>) -> Self {
        self.verified_by(|verifier| verifier.key(key))
    }

    /// Accepts this form of signature only. Default: every form that is possible.
    pub fn form(self, form: SignatureForm) -> Self {
        self.verified_by(|verifier| verifier.form(form))
    }

    /// Accepts times that differ from this machine's by up to this. Default: what the service
    /// publishes, or else 5 minutes.
    pub fn window(self, window: Duration) -> Self {
        self.verified_by(|verifier| verifier.window(window))
    }

    /// Rejects a signature that was received before. Default: a callback can be replayed while its
    /// signature is valid.
    pub fn nonces(self, store: Arc<dyn NonceStore>) -> Self {
        self.verified_by(|verifier| verifier.nonces(store))
    }

    /// Takes the time from this clock. Default: [`SystemClock`].
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Accepts bodies of up to this many bytes. Default: 1 MiB.
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Reports each job that a callback names, so that its
    /// [`JobHandle`](huaweicloud_core::JobHandle::completed_by) requests it at once.
    pub fn signals(mut self, signals: &JobSignals) -> Self {
        self.signals = Some(signals.clone());
        self
    }

    /// Returns the largest number of bytes of a body.
    #[must_use]
    pub fn largest_body(&self) -> usize {
        self.max_bytes
    }

    /// Verifies and decodes a callback by its raw query, without `?`, its headers and its body.
    ///
    /// # Errors
    ///
    /// [`Rejected`] with the reason.
    pub fn receive(
        &self,
        query: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Received, Rejected> {
        if body.len() > self.max_bytes {
            let limit = self.max_bytes;
            return Err(Rejected::TooLarge { limit });
        }
        let now = self.clock.now();
        let verified = self.verifier.verify_signature(query, headers, now)?;
        // A body that is no event does not use up its signature.
        let event = Event::decode(self.callback, body)?;
        self.verifier.record(&verified, now)?;
        if let (Some(signals), Some(id)) = (&self.signals, event.job_id()) {
            signals.notify(&id);
        }
        Ok(Received { event, verified })
    }

    /// Verifies and decodes a request of the crate `http`.
    ///
    /// # Errors
    ///
    /// [`Rejected`] with the reason.
    pub fn receive_http<B: AsRef<[u8]>>(
        &self,
        request: &http::Request<B>,
    ) -> Result<Received, Rejected> {
        let query = request.uri().query().unwrap_or_default();
        self.receive(query, request.headers(), request.body().as_ref())
    }

    fn verified_by(mut self, set: impl FnOnce(CallbackVerifier) -> CallbackVerifier) -> Self {
        self.verifier = set(self.verifier);
        self
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("callback", &self.callback.name())
            .field("verifier", &self.verifier)
            .finish_non_exhaustive()
    }
}
