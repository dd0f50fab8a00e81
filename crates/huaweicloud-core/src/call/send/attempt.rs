//! One attempt: signed, sent, and its outcome recorded.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use huaweicloud_auth::transport::NewConnection;
use tracing::Instrument;

use super::{
    CallState,
    success::{Mismatch, mismatch},
};
use crate::{
    call::{prepare::prepare, response::RawResponse},
    error::{
        Attempt, Error, Kind,
        envelope::{self, Envelope},
    },
    network::endpoint::Endpoint,
    observe::trace,
    policy::within::within,
    signing::{
        secrets::Secrets,
        sign::{UnsignedRequest, sign},
    },
};

impl CallState<'_> {
    /// Makes an attempt. One that fails before anything was sent is not recorded.
    pub(super) async fn attempt_once(&mut self, waited: Duration) -> Result<RawResponse, Error> {
        // The path may need the project.
        self.context.resolve_project(self.operation).await?;
        let prepared = match self.prepared.take() {
            Some(prepared) => prepared,
            None => prepare(self.call),
        };
        let endpoint = Arc::clone(self.context.endpoints.current());
        let request = self.request(&prepared, &endpoint).await;
        self.prepared = Some(prepared);
        let result = self.exchange(request?, &endpoint, waited).await;
        if result.as_ref().is_err_and(Error::is_connect) {
            self.context.endpoints.advance_from(&endpoint);
        }
        result
    }

    /// Signs the request at this moment.
    async fn request(
        &mut self,
        prepared: &UnsignedRequest,
        endpoint: &Endpoint,
    ) -> Result<Request<Bytes>, Error> {
        let (operation, context) = (self.operation, self.context);
        let intercepted = |error| Error::of(operation, Kind::Intercepted).with_source(error);
        let identity = context.identify(operation).await?;
        let mut added = HeaderMap::new();
        for interceptor in &context.interceptors {
            interceptor
                .before_signing(operation, &mut added)
                .map_err(intercepted)?;
        }
        let signed = context.clock_offset.correct(context.clock.now());
        let request = sign(prepared, endpoint, &identity, &added, signed)?;
        self.secrets = Secrets::of(&request, identity.credentials());
        self.last = Some((identity, signed));
        for interceptor in &context.interceptors {
            interceptor
                .before_sending(operation, &request)
                .map_err(intercepted)?;
        }
        if context.trace_bodies {
            trace::request_body(operation, &request);
        }
        Ok(request)
    }

    /// Sends the request, and records the attempt.
    async fn exchange(
        &mut self,
        mut request: Request<Bytes>,
        endpoint: &Endpoint,
        waited: Duration,
    ) -> Result<RawResponse, Error> {
        let clock = &*self.context.clock;
        self.started = clock.elapsed();
        let origin = Arc::clone(&endpoint.origin);
        self.attempts
            .push(Attempt::begin(origin, clock.now(), waited));

        let path = request.uri().path();
        let resent = self.attempts.len() - 1;
        let span = trace::attempt(self.operation, endpoint, path, resent);
        if self.reconnect {
            request.extensions_mut().insert(NewConnection);
        }
        let sent = self.context.transport.send(request);
        let outcome = within(clock, self.attempt_limit, sent)
            .instrument(span.clone())
            .await;
        let result = match outcome {
            None => Err(Error::of(self.operation, Kind::Timeout(self.attempt_limit))),
            Some(Err(error)) => {
                let error = Error::transport(self.operation, error, clock.now());
                Err(error.map_response_texts(|text| self.secrets.hide(text)))
            }
            Some(Ok(response)) => self.receive(response),
        };
        if result.is_ok() {
            let limiter = &self.context.rate_limiter;
            limiter.accepted(self.operation, clock.elapsed());
        }
        let took = clock.elapsed().saturating_sub(self.started);
        if let Some(attempt) = self.attempts.last_mut() {
            attempt.took = took;
            record(attempt, &result);
            trace::attempted(&span, attempt, result.as_ref().err());
            for interceptor in &self.context.interceptors {
                interceptor.after_attempt(self.operation, attempt);
            }
        }
        result
    }

    /// Returns the response if it is successful, or else its error.
    fn receive(&self, response: Response<Bytes>) -> Result<RawResponse, Error> {
        let (mut head, body) = response.into_parts();
        self.secrets.hide_in_headers(&mut head.headers);
        if let Some(watch) = &self.context.watch {
            let client = self.context.service.version();
            watch.inspect(client, self.operation, head.status, &body);
        }
        if self.context.trace_bodies {
            trace::response_body(self.operation, &body, |text| self.secrets.hide(text));
        }
        let mismatch = match head.status.is_success() {
            true => mismatch(self.operation, &body),
            false => Some(Mismatch::Error),
        };
        let body = match mismatch {
            Some(_) => self.secrets.hide_in_body(body),
            None => body,
        };
        match mismatch {
            None => {
                return Ok(RawResponse {
                    operation: self.operation,
                    status: head.status,
                    headers: head.headers,
                    body,
                    secrets: self.secrets.clone(),
                    attempts: Vec::new(),
                });
            }
            Some(Mismatch::MissingId(id)) => {
                let what = format!("the response does not contain the required id {id}");
                let envelope = Envelope::of_success(&head.headers, &body);
                let error = Error::decode(self.operation, what);
                let error = error.with_response(head.status, envelope, &body);
                return Err(error.map_response_texts(|text| self.secrets.hide(text)));
            }
            Some(Mismatch::Error) => {}
        }
        let envelope = Envelope::of(head.status, &head.headers, &body);
        // JSON may have them in an escaped form.
        let envelope = envelope.map(|text| self.secrets.hide(text));
        let now = self.context.clock.now();
        Err(Error::of(self.operation, Kind::Status)
            .with_response(head.status, envelope, &body)
            .with_times(&head.headers, now))
    }
}

fn record(attempt: &mut Attempt, result: &Result<RawResponse, Error>) {
    match result {
        Ok(response) => {
            attempt.status = Some(response.status);
            attempt.request_id = envelope::request_id(&response.headers).map(Into::into);
        }
        Err(error) => {
            attempt.status = error.status();
            attempt.request_id = error.request_id().map(Into::into);
            attempt.failure = Some(error.summary().into());
            attempt.may_have_executed = error.may_have_executed();
        }
    }
}
