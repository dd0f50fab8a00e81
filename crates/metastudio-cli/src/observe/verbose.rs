//! Attempts and waits on standard error, and with `-vv` the headers.

use bytes::Bytes;
use http::{HeaderMap, Request};
use metastudio::{Attempt, Error, Interceptor, InterceptorError, operation::Operation};

use super::redact;
use crate::output::note;

/// Prints what happens to a call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Verbose {
    /// Whether to print headers.
    pub(crate) headers: bool,
}

impl Verbose {
    fn headers(self, mark: char, headers: &HeaderMap) {
        if self.headers {
            for (name, value) in headers {
                note(format!(
                    "{mark} {name}: {}",
                    redact::header_value(name.as_str(), value)
                ));
            }
        }
    }
}

impl Interceptor for Verbose {
    fn before_sending(
        &self,
        operation: &'static Operation,
        request: &Request<Bytes>,
    ) -> Result<(), InterceptorError> {
        let uri = redact::address(&request.uri().to_string());
        note(format!(
            "> {} {uri} ({}, {} bytes)",
            request.method(),
            operation.id,
            request.body().len()
        ));
        self.headers('>', request.headers());
        Ok(())
    }

    fn after_attempt(&self, _: &'static Operation, attempt: &Attempt) {
        let took = attempt.took().as_secs_f64();
        let outcome = match (attempt.status(), attempt.failure()) {
            (Some(status), _) => status.to_string(),
            (None, Some(failure)) => failure.to_owned(),
            (None, None) => "no response".to_owned(),
        };
        let waited = attempt.waited().as_secs_f64();
        let waited = if waited > 0.0 {
            format!(", after waiting {waited:.3} s")
        } else {
            String::new()
        };
        let id = attempt
            .request_id()
            .map_or_else(String::new, |id| format!(", request {id}"));
        note(format!("< {outcome} in {took:.3} s{waited}{id}"));
    }

    fn after_call(
        &self,
        operation: &'static Operation,
        attempts: &[Attempt],
        error: Option<&Error>,
    ) {
        if attempts.len() > 1 {
            let outcome = if error.is_some() {
                "failed"
            } else {
                "succeeded"
            };
            note(format!(
                "* {} {outcome} after {} attempts",
                operation.id,
                attempts.len()
            ));
        }
    }
}
