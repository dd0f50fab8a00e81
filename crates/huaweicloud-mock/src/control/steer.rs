//! What a test may do with a running server, from the library and over the admin port alike.

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
            return Err(ControlError::UnknownOperation(id.to_owned()));
        }
        Ok(self.faults.add(fault))
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

    /// Makes the clock show this time.
    pub(crate) fn set_time(&self, time: SystemTime) -> Result<(), ControlError> {
        match self.clock()?.try_set(time) {
            true => Ok(()),
            false => Err(ControlError::TimeOutOfRange),
        }
    }

    /// Everything as at the start, but for the clock.
    pub(crate) fn reset(&self) {
        self.faults.clear();
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

/// Steering: what goes wrong, what time it is, what was counted.
impl MockServer {
    /// Puts a [`Fault`] in, which strikes from the next request on.
    ///
    /// # Errors
    ///
    /// [`ControlError`] if the fault makes no sense, or is for an operation that there is not.
    pub fn inject(&self, fault: Fault) -> Result<FaultId, ControlError> {
        self.middleware().inject(fault)
    }

    /// Every fault that is in place, in the order they were put in.
    #[must_use]
    pub fn faults(&self) -> Vec<PlacedFault> {
        self.middleware().faults.all()
    }

    /// Takes a fault out. False if it was not there any more.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        self.middleware().faults.remove(id)
    }

    /// Takes every fault out.
    pub fn clear_faults(&self) {
        self.middleware().faults.clear();
    }

    /// How often an operation was received and executed, since the start or the last
    /// [`reset`](Self::reset).
    ///
    /// # Errors
    ///
    /// [`ControlError::UnknownOperation`] if the contract has no operation with this id.
    pub fn count(&self, operation: &str) -> Result<Count, ControlError> {
        (self.middleware().counters.get(operation))
            .ok_or_else(|| ControlError::UnknownOperation(operation.to_owned()))
    }

    /// The counts of every operation that was called.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<String, Count> {
        self.middleware().counters.all()
    }

    /// The time by the server's clock.
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

    /// Makes the server's clock show this time.
    ///
    /// # Errors
    ///
    /// As for [`advance`](Self::advance).
    pub fn set_time(&self, time: SystemTime) -> Result<(), ControlError> {
        self.middleware().set_time(time)
    }

    /// Makes everything as it was at the start: the world, and neither faults nor counts nor requests
    /// nor snapshots. Only the clock stays as it is.
    pub fn reset(&self) {
        self.middleware().reset();
    }

    /// Keeps the world as it is now under this name, in place of an earlier one.
    pub fn snapshot(&self, name: &str) {
        self.middleware().take_snapshot(name);
    }

    /// Makes the world as it was when the snapshot of this name was taken. The snapshot stays.
    ///
    /// # Errors
    ///
    /// [`ControlError::UnknownSnapshot`] if there is none of this name.
    pub fn restore(&self, name: &str) -> Result<(), ControlError> {
        self.middleware().restore(name)
    }

    /// The names of all snapshots.
    #[must_use]
    pub fn snapshots(&self) -> Vec<String> {
        self.middleware().snapshots().keys().cloned().collect()
    }

    /// The world as JSON, to be kept in a file and [imported](Self::import_world) into a server later.
    #[must_use]
    pub fn export_world(&self) -> Value {
        self.middleware().export()
    }

    /// Makes the world as it was when it was [exported](Self::export_world), of this server or another
    /// of the same contract.
    ///
    /// # Errors
    ///
    /// [`ControlError::World`] if that is no world, or one with resources that the contract has not.
    pub fn import_world(&self, image: &Value) -> Result<(), ControlError> {
        self.middleware().import(image)
    }

    /// The logged requests and answers as an HTTP Archive (HAR 1.2), which browsers, proxies and the
    /// contract tools of this project read. Tokens, signatures and members that the contract marks as
    /// sensitive are replaced by `[redacted]`.
    #[must_use]
    pub fn har(&self) -> Value {
        self.middleware().har(&self.url())
    }

    /// Forgets the requests that were logged. They still count.
    pub fn clear_requests(&self) {
        self.middleware().log.clear();
    }
}
