//! One attempt: signed, sent, and its outcome written down.

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use tracing::Instrument;

use super::{Course, secrets::Secrets, sign};
use crate::{
    attempt::Attempt,
    client::Endpoint,
    error::{Error, Kind, envelope},
    prepare::{Prepared, prepare},
    race::within,
    response::Answer,
    trace,
};

impl Course<'_> {
    /// Makes an attempt. What went wrong before anything was sent leaves no trace in the history.
    pub(super) async fn attempt(
        &mut self,
        prepared: &mut Option<Prepared>,
        waited: Duration,
    ) -> Result<Answer, Error> {
        // The path may need the project.
        self.client.resolve_project(self.operation).await?;
        let prepared = prepared.get_or_insert_with(|| prepare(self.call));
        let endpoint = Arc::clone(self.client.endpoints().current());
        let request = self.request(prepared, &endpoint).await?;
        let clock = self.client.clock();
        self.begun = clock.elapsed();
        let origin = Arc::clone(&endpoint.origin);
        self.attempts
            .push(Attempt::begin(origin, clock.now(), waited));

        let path = request.uri().path();
        let resent = self.attempts.len() - 1;
        let span = trace::attempt(self.operation, &endpoint, path, resent);
        let outcome = within(
            clock,
            self.attempt_limit,
            self.client.transport().send(request),
        )
        .instrument(span.clone())
        .await;
        let result = match outcome {
            None => Err(Error::of(self.operation, Kind::Timeout(self.attempt_limit))),
            Some(Err(error)) => Err(Error::transport(self.operation, error)),
            Some(Ok(answer)) => self.answer(answer),
        };
        let took = clock.elapsed().saturating_sub(self.begun);
        if let Some(attempt) = self.attempts.last_mut() {
            attempt.took = took;
            record(attempt, &result);
            trace::attempted(&span, attempt, result.as_ref().err());
            for interceptor in self.client.interceptors() {
                interceptor.after_attempt(self.operation, attempt);
            }
        }
        if result.as_ref().is_err_and(Error::is_connect) {
            self.client.endpoints().advance_from(&endpoint);
        }
        result
    }

    /// The request, signed at this moment.
    async fn request(
        &mut self,
        prepared: &Prepared,
        endpoint: &Endpoint,
    ) -> Result<Request<Bytes>, Error> {
        let operation = self.operation;
        let intercepted = |error| Error::of(operation, Kind::Intercepted).with_source(error);
        let identified = self.client.identify(operation).await?;
        let mut added = HeaderMap::new();
        for interceptor in self.client.interceptors() {
            interceptor
                .before_signing(operation, &mut added)
                .map_err(intercepted)?;
        }
        let signed = self.client.skew().correct(self.client.clock().now());
        let request = sign(prepared, endpoint, &identified, &added, signed)?;
        self.secrets = Secrets::of(&request, identified.credentials());
        self.last = Some((identified, signed));
        for interceptor in self.client.interceptors() {
            interceptor
                .before_sending(operation, &request)
                .map_err(intercepted)?;
        }
        if self.client.traces_bodies() {
            trace::request_body(operation, &request);
        }
        Ok(request)
    }

    /// An answer if it says that the call succeeded, or the error that it tells.
    fn answer(&self, answer: Response<Bytes>) -> Result<Answer, Error> {
        let (head, body) = answer.into_parts();
        if let Some(watch) = self.client.watch() {
            watch.inspect(self.operation, head.status, &body);
        }
        if self.client.traces_bodies() {
            trace::answer_body(self.operation, &body, |text| self.secrets.hide(text));
        }
        if head.status.is_success() {
            return Ok(Answer {
                operation: self.operation,
                status: head.status,
                headers: head.headers,
                body,
                attempts: Vec::new(),
            });
        }
        let body = self.secrets.hide_in_body(body);
        let envelope = envelope::Envelope::of(head.status, &head.headers, &body);
        // JSON may write them otherwise than they are.
        let envelope = envelope.map(|text| self.secrets.hide(text));
        let now = self.client.clock().now();
        Err(Error::of(self.operation, Kind::Status)
            .with_answer(head.status, envelope, &body)
            .with_times(&head.headers, now))
    }
}

fn record(attempt: &mut Attempt, result: &Result<Answer, Error>) {
    match result {
        Ok(answer) => {
            attempt.status = Some(answer.status);
            attempt.request_id = envelope::request_id(&answer.headers).map(Into::into);
        }
        Err(error) => {
            attempt.status = error.status();
            attempt.request_id = error.request_id().map(Into::into);
            attempt.failure = Some(error.summary().into());
            attempt.may_have_executed = error.may_have_executed();
        }
    }
}
