//! A call on its way: one attempt after the other, and what comes between them.

mod attempt;
mod sign;

use std::time::{Duration, SystemTime};

use tracing::Instrument;

pub(crate) use self::sign::sign;
use crate::{
    attempt::Attempt,
    call::Call,
    client::Client,
    error::{Error, Kind},
    identity::Identified,
    operation::{Operation, Retry},
    prepare,
    race::within,
    response::Answer,
    retry::{Failure, RetryPolicy},
    trace,
};

/// Sends a call, as often as its policy allows, and returns its answer if that says it succeeded.
pub(crate) async fn send(call: Call) -> Result<Answer, Error> {
    prepare::check(&call)?;
    let span = trace::call(call.operation);
    let mut course = Course::new(&call);
    let result = within(call.client.clock(), course.limit, course.run())
        .instrument(span.clone())
        .await
        .unwrap_or_else(|| Err(course.overdue()));
    let result = course.finish(result);
    let (attempts, error) = match &result {
        Ok(answer) => (&*answer.attempts, None),
        Err(error) => (error.attempts(), Some(error)),
    };
    trace::called(&span, attempts.len(), error);
    if !attempts.is_empty() {
        for interceptor in call.client.interceptors() {
            interceptor.after_call(call.operation, attempts, error);
        }
    }
    result
}

/// The state of a call between its attempts.
struct Course<'a> {
    call: &'a Call,
    client: &'a Client,
    operation: &'static Operation,
    policy: &'a RetryPolicy,
    /// How long the call and each attempt may take.
    limit: Option<Duration>,
    attempt_limit: Option<Duration>,
    /// When the time for the call runs out, by the clock that counts up.
    deadline: Option<Duration>,
    attempts: Vec<Attempt>,
    /// Who the last attempt was made as, and the time it was signed with.
    last: Option<(Identified, SystemTime)>,
    /// Endpoints that could not be reached, one after the other.
    unreachable: usize,
    clock_corrected: bool,
    credentials_renewed: bool,
}

impl<'a> Course<'a> {
    fn new(call: &'a Call) -> Self {
        let (client, options) = (&call.client, &call.options);
        let limit = options.call.or(client.timeouts().call).duration();
        Self {
            call,
            client,
            operation: call.operation,
            policy: options.retry.as_ref().unwrap_or(client.retry_policy()),
            limit,
            attempt_limit: options.attempt.or(client.timeouts().attempt).duration(),
            deadline: limit.map(|limit| client.clock().elapsed().saturating_add(limit)),
            attempts: Vec::new(),
            last: None,
            unreachable: 0,
            clock_corrected: false,
            credentials_renewed: false,
        }
    }

    async fn run(&mut self) -> Result<Answer, Error> {
        self.client.resolve_project(self.operation).await?;
        let prepared = prepare::prepare(self.call);
        let mut wait = Duration::ZERO;
        loop {
            let now = self.client.clock().elapsed();
            wait = wait.max(self.client.pace().wait(self.operation, now));
            if !self.fits(wait) {
                return Err(self.overdue());
            }
            if !wait.is_zero() {
                self.client.clock().sleep(wait).await;
            }
            match self.attempt(&prepared, wait).await {
                Ok(answer) => {
                    self.client.retry_budget().deposit();
                    return Ok(answer);
                }
                Err(error) => match self.next(&error) {
                    Some(next) => {
                        wait = next;
                        tracing::debug!(
                            target: "metastudio",
                            failure = error.summary(),
                            ?wait,
                            "another attempt follows"
                        );
                    }
                    None => return Err(error),
                },
            }
        }
    }

    /// The wait before the next attempt; `None` if there is to be none.
    fn next(&mut self, error: &Error) -> Option<Duration> {
        if self.operation.retry == Retry::Never {
            return None;
        }
        if self.fails_over(error) || self.corrects_clock(error) || self.renews_credentials(error) {
            return Some(Duration::ZERO);
        }
        let failure = Failure {
            operation: self.operation,
            error,
            attempts: u32::try_from(self.attempts.len()).unwrap_or(u32::MAX),
        };
        let wait = self.policy.wait(&failure, self.client.random());
        if error.is_throttled() {
            // Other calls of the operation would be throttled too.
            let now = self.client.clock().elapsed();
            let hold = wait.or(error.retry_after()).unwrap_or_default();
            self.client.pace().hold(self.operation, now, hold);
        }
        let wait = wait.filter(|wait| self.fits(*wait))?;
        (self.policy.retries(&failure) && self.client.retry_budget().withdraw()).then_some(wait)
    }

    /// Goes on with the next endpoint, if this one cannot be reached and there are others that
    /// were not tried just now.
    fn fails_over(&mut self, error: &Error) -> bool {
        if !error.is_connect() {
            self.unreachable = 0;
            return false;
        }
        self.unreachable += 1;
        let all = self.client.endpoints().len();
        if self.unreachable < all {
            return true;
        }
        self.unreachable = 0;
        false
    }

    /// Corrects the clock, if a signature was refused that was made for another time than that of
    /// the service. The service refuses before it executes.
    fn corrects_clock(&mut self, error: &Error) -> bool {
        let (Some((identified, signed)), Some(date)) = (&self.last, error.date()) else {
            return false;
        };
        if self.clock_corrected || !identified.signs() || !error.is_identity_refused() {
            return false;
        }
        let now = self.client.clock().now();
        self.clock_corrected = self.client.skew().learn(now, *signed, date);
        self.clock_corrected
    }

    /// Gives up credentials that were refused, if others can be had.
    fn renews_credentials(&mut self, error: &Error) -> bool {
        let Some((identified, _)) = &self.last else {
            return false;
        };
        if self.credentials_renewed || !error.is_identity_refused() {
            return false;
        }
        self.credentials_renewed = self.client.renew(identified);
        self.credentials_renewed
    }

    /// Whether a wait leaves time for an attempt.
    fn fits(&self, wait: Duration) -> bool {
        let now = self.client.clock().elapsed();
        self.deadline
            .is_none_or(|deadline| now.saturating_add(wait) < deadline)
    }

    /// The time for the call ran out, or will before another attempt can be made.
    fn overdue(&self) -> Error {
        let kind = Kind::Deadline(self.limit.unwrap_or_default());
        let error = Error::of(self.operation, kind);
        let last = self.attempts.last().and_then(Attempt::failure);
        match last {
            Some(failure) => error.with_source(format!("the last attempt {failure}")),
            None => error,
        }
    }

    fn finish(self, result: Result<Answer, Error>) -> Result<Answer, Error> {
        match result {
            Ok(mut answer) => {
                answer.attempts = self.attempts;
                Ok(answer)
            }
            Err(error) => Err(error.with_attempts(self.attempts)),
        }
    }
}
