//! What stands between the sockets and the service: faults, counts, and the log.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use bytes::Bytes;
use hyper::Response;
use hyper::http::request::Parts;

use crate::connection::{BrokenOff, Handler};
use crate::contract::Operation;
use crate::control::{Call, Counters, Distortion, Faults};
use crate::limits::Limits;
use crate::problem::Problem;
use crate::record::{Log, RecordedRequest};
use crate::service::{Outcome, REQUEST_ID, Service};
use crate::world::World;

/// A service, and all that a test steers of it and asks about it.
pub(crate) struct Front {
    pub(crate) service: Service,
    pub(crate) faults: Faults,
    pub(crate) counters: Counters,
    pub(crate) log: Log,
    /// The world as it was at the start.
    pub(crate) beginning: World,
    pub(crate) snapshots: Mutex<BTreeMap<String, World>>,
}

impl Front {
    pub(crate) fn new(service: Service, limits: &Limits) -> Self {
        let operations = service.contract.operations();
        let beginning = service.world().clone();
        Self {
            faults: Faults::default(),
            counters: Counters::new(operations.map(|operation| operation.id.as_str())),
            log: Log::new(limits),
            beginning,
            snapshots: Mutex::default(),
            service,
        }
    }

    /// What a request calls, if that is in the contract.
    fn operation(&self, head: &Parts) -> Option<&Operation> {
        let (path, _) = self.service.contract.find(head.uri.path()).ok()??;
        path.operation(&head.method)
    }

    /// The faults that strike a request, once it counts as received. Without any in place, it counts
    /// when the service has found what it calls.
    fn strike(&self, head: &Parts, now: Option<SystemTime>) -> Option<Distortion<'_>> {
        if !self.faults.any() {
            return None;
        }
        let operation = self.operation(head);
        if let Some(operation) = operation {
            self.counters.receive(&operation.id);
        }
        let strikes = self.faults.strike(Call {
            operation,
            method: head.method.as_str(),
            path: head.uri.path(),
            now: now.unwrap_or(SystemTime::UNIX_EPOCH),
        });
        Some(Distortion::new(&self.faults, strikes))
    }

    /// Runs a request, unless a fault keeps it from that.
    fn run(
        &self,
        head: &Parts,
        body: Result<&Bytes, &Problem>,
        now: Option<SystemTime>,
        distortion: Option<&Distortion<'_>>,
    ) -> Outcome<'_> {
        if distortion.is_some_and(|distortion| !distortion.lets_execute()) {
            return Outcome {
                operation: self.operation(head),
                executed: false,
                response: self.service.placeholder(now),
            };
        }
        let outcome = self.service.answer(head, body, now);
        if let Some(operation) = outcome.operation {
            if distortion.is_none() {
                self.counters.receive(&operation.id);
            }
            if outcome.executed {
                self.counters.execute(&operation.id);
            }
        }
        outcome
    }
}

impl Handler for Arc<Front> {
    async fn handle(
        &self,
        head: Parts,
        body: Result<Bytes, Problem>,
    ) -> Result<Response<Bytes>, BrokenOff> {
        let received = self.service.time();
        let mut now = received;
        let distortion = self.strike(&head, now);
        if let Some(delay) = distortion.as_ref().and_then(Distortion::delay) {
            let due = now.unwrap_or(SystemTime::UNIX_EPOCH).checked_add(delay);
            match due {
                Some(due) => self.service.clock.wait_until(due).await,
                None => std::future::pending().await,
            }
            now = self.service.time();
        }
        let mut outcome = self.run(&head, body.as_ref(), now, distortion.as_ref());
        let broken = distortion.and_then(|distortion| {
            let now = now.unwrap_or(SystemTime::UNIX_EPOCH);
            distortion.apply(&mut outcome.response, now)
        });
        let silent = (broken.as_ref()).is_some_and(|broken| broken.last_words.is_empty());
        let response = &outcome.response;
        let request_id = response.headers().get(REQUEST_ID);
        self.log.add(RecordedRequest {
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            method: head.method,
            headers: head.headers,
            body: body.unwrap_or_default(),
            operation: (outcome.operation).map(|operation| operation.id.clone()),
            executed: outcome.executed,
            status: (!silent).then(|| response.status()),
            request_id: (request_id.and_then(|id| id.to_str().ok()))
                .unwrap_or_default()
                .to_owned(),
            response_headers: response.headers().clone(),
            response_body: response.body().clone(),
            received: received.unwrap_or(SystemTime::UNIX_EPOCH),
            took: (now.zip(received))
                .and_then(|(now, received)| now.duration_since(received).ok())
                .unwrap_or_default(),
        });
        match broken {
            Some(broken) => Err(broken),
            None => Ok(outcome.response),
        }
    }
}
