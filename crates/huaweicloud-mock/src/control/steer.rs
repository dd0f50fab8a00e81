//! Control over a running server, for the library and the admin port alike.

use std::collections::BTreeMap;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::{ControlError, Count, Fault, FaultId, PlacedFault, har};
use crate::clock::VirtualClock;
use crate::middleware::Middleware;
use crate::server::MockServer;
use crate::world::World;

impl Middleware {
    pub(crate) fn inject(&self, fault: Fault) -> Result<FaultId, ControlError> {
        fault.check()?;
        if let Some(id) = fault.operation_id()
            && self.counters.get(id).is_none()
        {
            return Err(self.unknown(id));
        }
        Ok(self.faults.add(fault))
    }

    fn unknown(&self, operation: &str) -> ControlError {
        ControlError::UnknownOperation {
            id: operation.to_owned(),
            hint: openapi_document::did_you_mean(operation, self.counters.operations()),
        }
    }

    pub(crate) fn clock(&self) -> Result<&VirtualClock, ControlError> {
        (self.service.clock.as_virtual()).ok_or(ControlError::FixedClock)
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&self, span: Duration) -> Result<(), ControlError> {
        match self.clock()?.try_advance(span) {
            true => Ok(()),
            false => Err(ControlError::TimeOutOfRange),
        }
    }

    /// Sets the clock to this time.
    pub(crate) fn set_time(&self, time: SystemTime) -> Result<(), ControlError> {
        match self.clock()?.try_set(time) {
            true => Ok(()),
            false => Err(ControlError::TimeOutOfRange),
        }
    }

    /// Resets everything but the clock.
    pub(crate) fn reset(&self) {
        self.faults.clear();
        self.callbacks.clear();
        self.channels.clear();
        self.counters.clear();
        self.log.clear();
        self.snapshots().clear();
        *self.service.world_mut() = self.beginning.clone();
    }

    pub(crate) fn take_snapshot(&self, name: &str) {
        let world = self.service.present().clone();
        self.snapshots().insert(name.to_owned(), world);
    }

    pub(crate) fn restore(&self, name: &str) -> Result<(), ControlError> {
        let snapshots = self.snapshots();
        let world = (snapshots.get(name)).ok_or_else(|| ControlError::UnknownSnapshot {
            name: name.to_owned(),
            known: Vec::from_iter(snapshots.keys().map(String::as_str)).join(", "),
        })?;
        *self.service.world_mut() = world.clone();
        Ok(())
    }

    pub(crate) fn export(&self) -> Value {
        self.service.present().export()
    }

    pub(crate) fn import(&self, image: &Value) -> Result<(), ControlError> {
        let world = World::import(Arc::clone(&self.service.contract), image)?;
        *self.service.world_mut() = world;
        Ok(())
    }

    /// The logged traffic of the service at this URL.
    pub(crate) fn har(&self, base: &str) -> Value {
        let secret = &self.service.contract.sensitive;
        har::archive(base, &self.log.entries(), secret)
    }

    pub(crate) fn snapshots(&self) -> MutexGuard<'_, BTreeMap<String, World>> {
        (self.snapshots.lock()).unwrap_or_else(PoisonError::into_inner)
    }
}

/// Faults, time, counts, snapshots and recorded traffic.
impl MockServer {
    /// Injects a [`Fault`], which applies from the next request on. Returns its id.
    ///
    /// # Errors
    ///
    /// [`ControlError`] if the fault is not valid, or the contract does not have its operation.
    pub fn inject(&self, fault: Fault) -> Result<FaultId, ControlError> {
        self.middleware().inject(fault)
    }

    /// Returns all active faults in the order of their injection.
    #[must_use]
    pub fn faults(&self) -> Vec<PlacedFault> {
        self.middleware().faults.all()
    }

    /// Removes a fault. Returns `false` if it was not active any more.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        self.middleware().faults.remove(id)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.middleware().faults.clear();
    }

    /// Returns how often an operation was received and executed since the start or the last
    /// [`reset`](Self::reset).
    ///
    /// # Errors
    ///
    /// [`ControlError::UnknownOperation`] if the contract has no operation with this id.
    pub fn count(&self, operation: &str) -> Result<Count, ControlError> {
        (self.middleware().counters.get(operation))
            .ok_or_else(|| self.middleware().unknown(operation))
    }

    /// Returns the counts of all operations that were called.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<String, Count> {
        self.middleware().counters.all()
    }

    /// Returns the time of the server's clock.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.middleware().service.clock.now()
    }

    /// Moves the server's clock forward.
    ///
    /// # Errors
    ///
    /// [`ControlError::FixedClock`] if the server has another clock than a [`VirtualClock`], and
    /// [`ControlError::TimeOutOfRange`] if the clock would pass the year 9999.
    pub fn advance(&self, span: Duration) -> Result<(), ControlError> {
        self.middleware().advance(span)
    }

    /// Sets the server's clock to this time.
    ///
    /// # Errors
    ///
    /// As for [`advance`](Self::advance).
    pub fn set_time(&self, time: SystemTime) -> Result<(), ControlError> {
        self.middleware().set_time(time)
    }

    /// Resets the server to its start: the world is new, and there are no faults, counts, requests
    /// or snapshots. Only the clock stays as it is.
    pub fn reset(&self) {
        self.middleware().reset();
    }

    /// Saves the current world under this name, and replaces an earlier snapshot of the same name.
    pub fn snapshot(&self, name: &str) {
        self.middleware().take_snapshot(name);
    }

    /// Restores the world from the snapshot of this name. The snapshot stays.
    ///
    /// # Errors
    ///
    /// [`ControlError::UnknownSnapshot`] if there is none of this name.
    pub fn restore(&self, name: &str) -> Result<(), ControlError> {
        self.middleware().restore(name)
    }

    /// Returns the names of all snapshots.
    #[must_use]
    pub fn snapshots(&self) -> Vec<String> {
        self.middleware().snapshots().keys().cloned().collect()
    }

    /// Returns the world as JSON, which a server can [import](Self::import_world) later.
    #[must_use]
    pub fn export_world(&self) -> Value {
        self.middleware().export()
    }

    /// Restores a world that this server, or another of the same contract, has
    /// [exported](Self::export_world).
    ///
    /// # Errors
    ///
    /// [`ControlError::World`] if the value is not an exported world, or the contract lacks one of
    /// its resources.
    pub fn import_world(&self, image: &Value) -> Result<(), ControlError> {
        self.middleware().import(image)
    }

    /// Returns the logged requests and responses as an HTTP Archive (HAR 1.2), which browsers,
    /// proxies and the contract tools of this project read. Tokens, signatures and fields that the
    /// contract marks as sensitive are replaced by `[redacted]`.
    #[must_use]
    pub fn har(&self) -> Value {
        self.middleware().har(&self.url())
    }

    /// Clears the log of requests. Counts stay.
    pub fn clear_requests(&self) {
        self.middleware().log.clear();
    }
}
