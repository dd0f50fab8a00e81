//! The middleware between sockets and service: faults, counts, and the log.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use hyper::Response;
use hyper::header::CONTENT_TYPE;
use hyper::http::request::Parts;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::callbacks::{Callbacks, Executed};
use crate::connection::{BrokenOff, Handler, Switch};
use crate::contract::Operation;
use crate::control::{Call, Counters, Distortion, Faults};
use crate::conversation::{Channels, Talk};
use crate::limits::Limits;
use crate::objects::Objects;
use crate::problem::Problem;
use crate::record::{Log, RecordedRequest};
use crate::service::{Outcome, REQUEST_ID, Service};
use crate::world::World;

/// A service, with the state that tests control and inspect.
pub(crate) struct Middleware {
    pub(crate) service: Service,
    pub(crate) faults: Faults,
    pub(crate) counters: Counters,
    pub(crate) log: Log,
    pub(crate) objects: Option<Objects>,
    pub(crate) callbacks: Callbacks,
    pub(crate) channels: Arc<Channels>,
    /// The world as it was at the start.
    pub(crate) beginning: World,
    pub(crate) snapshots: Mutex<BTreeMap<String, World>>,
}

impl Middleware {
    pub(crate) fn new(
        service: Service,
        limits: &Limits,
        objects: Option<Objects>,
        callbacks: Callbacks,
        channels: Channels,
    ) -> Self {
        let operations = service.contract.operations();
        let beginning = service.world().clone();
        Self {
            faults: Faults::default(),
            counters: Counters::new(operations.map(|operation| operation.id.as_str())),
            log: Log::new(limits),
            objects,
            callbacks,
            channels: Arc::new(channels),
            beginning,
            snapshots: Mutex::default(),
            service,
        }
    }

    /// Returns the operation that a request calls, if the contract has it.
    fn operation(&self, head: &Parts) -> Option<&Operation> {
        let query = head.uri.query().unwrap_or_default();
        let found = self.service.contract.find(head.uri.path(), query);
        let (path, _) = found.ok()??;
        path.operation(&head.method)
    }

    /// Counts a request as received, and returns the faults that apply to it. Without active
    /// faults, the request is counted when the service has found its operation.
    fn strike<'a>(&'a self, head: &'a Parts, now: Option<SystemTime>) -> Option<Distortion<'a>> {
        if !self.faults.any() {
            return None;
        }
        let operation = self.operation(head);
        if let Some(operation) = operation {
            self.counters.receive(&operation.id);
        }
        let call = Call {
            operation,
            method: head.method.as_str(),
            path: head.uri.path(),
            now: now.unwrap_or(SystemTime::UNIX_EPOCH),
        };
        Some(Distortion::of(&self.faults, call))
    }

    /// Runs a request, unless a fault keeps it from that.
    fn run(
        &self,
        head: &Parts,
        body: Result<&Bytes, &Problem>,
        now: Option<SystemTime>,
        distortion: Option<&Distortion<'_>>,
    ) -> Outcome<'_> {
        if distortion.is_some_and(|distortion| !distortion.executes_request()) {
            return Outcome {
                operation: self.operation(head),
                executed: false,
                response: self.service.placeholder(now),
            };
        }
        let objects = self.objects.as_ref();
        if let Some(objects) = objects.filter(|_| Objects::serves(head)) {
            let response = objects.handle(head, body);
            return Outcome {
                operation: None,
                executed: response.status().is_success(),
                response,
            };
        }
        let mut outcome = self.service.handle(head, body, now);
        if objects.is_some() {
            Objects::rewrite_urls(head, &mut outcome.response);
        }
        let time = now.unwrap_or(SystemTime::UNIX_EPOCH);
        self.channels
            .rewrite_urls(head, &mut outcome.response, time);
        if let Some(operation) = outcome.operation {
            if distortion.is_none() {
                self.counters.receive(&operation.id);
            }
            if outcome.executed {
                self.counters.execute(&operation.id);
                let content_type = head.headers.get(CONTENT_TYPE);
                self.callbacks.executed(
                    &self.service.contract,
                    &Executed {
                        operation,
                        request: body.unwrap_or(&Bytes::new()),
                        content_type: content_type.and_then(|value| value.to_str().ok()),
                        response: outcome.response.body(),
                        path: head.uri.path(),
                        now: time,
                    },
                );
            }
        }
        outcome
    }

    /// Logs a request and its response; before a delay, as the client may disconnect during it.
    fn record(
        &self,
        head: Parts,
        body: Bytes,
        outcome: &Outcome<'_>,
        broken: Option<&BrokenOff>,
        received: Option<SystemTime>,
        delay: Option<Duration>,
    ) {
        let silent = broken.is_some_and(|broken| broken.last_words.is_empty());
        let response = &outcome.response;
        let request_id = response.headers().get(REQUEST_ID);
        let worked = (self.service.time().zip(received))
            .and_then(|(now, received)| now.duration_since(received).ok());
        self.log.add(RecordedRequest {
            path: head.uri.path().to_owned(),
            query: head.uri.query().map(str::to_owned),
            method: head.method,
            headers: head.headers,
            body,
            operation: (outcome.operation).map(|operation| operation.id.clone()),
            executed: outcome.executed,
            status: (!silent).then(|| response.status()),
            request_id: (request_id.and_then(|id| id.to_str().ok()))
                .unwrap_or_default()
                .to_owned(),
            response_headers: response.headers().clone(),
            response_body: response.body().clone(),
            received: received.unwrap_or(SystemTime::UNIX_EPOCH),
            took: (worked.unwrap_or_default()).saturating_add(delay.unwrap_or_default()),
        });
    }
}

impl Handler for Arc<Middleware> {
    fn upgrade(&self, head: &Parts) -> Option<Switch> {
        if !self.channels.wants(head) {
            return None;
        }
        let now = self.service.time();
        let time = now.unwrap_or(SystemTime::UNIX_EPOCH);
        let is_admitted =
            self.channels.admit(head, time) || self.service.admits(head, time).is_ok();
        if !is_admitted {
            return Some(Err(self.service.unauthenticated(now)));
        }
        self.channels.start(head).map(Ok)
    }

    async fn talk<S>(&self, talk: Talk, stream: S, read: Vec<u8>)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send,
    {
        let clock = Arc::clone(&self.service.clock);
        talk.run(stream, read, Arc::clone(&self.channels), clock)
            .await;
    }

    async fn handle(
        &self,
        head: Parts,
        body: Result<Bytes, Problem>,
    ) -> Result<Response<Bytes>, BrokenOff> {
        let received = self.service.time();
        let distortion = self.strike(&head, received);
        let mut outcome = self.run(&head, body.as_ref(), received, distortion.as_ref());
        let delay = distortion.as_ref().and_then(Distortion::delay);
        let broken = distortion.and_then(|distortion| {
            let now = received.unwrap_or(SystemTime::UNIX_EPOCH);
            distortion.apply(&self.service.contract.profile, &mut outcome.response, now)
        });
        self.record(
            head,
            body.unwrap_or_default(),
            &outcome,
            broken.as_ref(),
            received,
            delay,
        );
        if let Some(delay) = delay {
            let received = received.unwrap_or(SystemTime::UNIX_EPOCH);
            match received.checked_add(delay) {
                Some(due) => self.service.clock.wait_until(due).await,
                None => std::future::pending().await,
            }
        }
        match broken {
            Some(broken) => Err(broken),
            None => Ok(outcome.response),
        }
    }
}
