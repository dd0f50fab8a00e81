//! Sending a call: one attempt after another, until one succeeds or the policy stops.

mod attempt;
mod recovery;
mod success;

use std::time::{Duration, SystemTime};

use tracing::Instrument;

use super::{context::CallContext, prepare, request::Call, response::RawResponse};
use crate::{
    contract::operation::Operation,
    error::{Attempt, Error, Kind},
    observe::trace,
    policy::{
        rate_limit::{Caller, Delayed, PriorWait},
        retry::{Attempts, RetryLoop, RetryPolicy},
        within::{Deadline, within},
    },
    signing::{identity::CallerIdentity, secrets::Secrets, sign::UnsignedRequest},
};

/// Sends a call as often as its policy allows, and returns its successful response.
pub(super) async fn send(call: Call) -> Result<RawResponse, Error> {
    prepare::check(&call)?;
    let context = &call.context;
    let span = trace::call(context.service.name(), call.operation);
    let mut state = CallState::new(&call);
    let retries = RetryLoop {
        policy: state.policy,
        budget: &context.retry_budget,
        clock: &*context.clock,
        random: &|| context.random(),
        operation: Some(call.operation),
        deadline: state.deadline,
    };
    let result = within(&*context.clock, state.limit, retries.run(&mut state))
        .instrument(span.clone())
        .await;
    let result = result.unwrap_or_else(|| Err(state.cut_off()));
    let result = state.finish(result);
    let (attempts, error) = match &result {
        Ok(response) => (&*response.attempts, None),
        Err(error) => (error.attempts(), Some(error)),
    };
    trace::called(&span, attempts.len(), error);
    if !attempts.is_empty() {
        for interceptor in &context.interceptors {
            interceptor.after_call(call.operation, attempts, error);
        }
    }
    result
}

/// The state of a call between its attempts.
struct CallState<'a> {
    call: &'a Call,
    context: &'a CallContext,
    operation: &'static Operation,
    policy: &'a dyn RetryPolicy,
    /// The time limits of the call and of each attempt.
    limit: Option<Duration>,
    attempt_limit: Option<Duration>,
    deadline: Deadline,
    /// The request, once its path is known.
    prepared: Option<UnsignedRequest>,
    attempts: Vec<Attempt>,
    /// The elapsed time of the clock when the last attempt started.
    started: Duration,
    /// The identity of the last attempt, and the time that was signed.
    last: Option<(CallerIdentity, SystemTime)>,
    /// The number of endpoints in a row that could not be reached.
    unreachable: usize,
    /// The wait before this attempt.
    prior_wait: PriorWait,
    /// The elapsed time of the clock since it waits for its turn, if it does.
    queued: Option<Duration>,
    /// Whether the last attempt ended without a response.
    reconnect: bool,
    clock_corrected: bool,
    credentials_renewed: bool,
    /// The secrets of the last attempt.
    secrets: Secrets,
}

impl Attempts for CallState<'_> {
    type Output = RawResponse;
    type Error = Error;

    async fn attempt(&mut self, waited: Duration) -> Result<RawResponse, Error> {
        // A wait may take longer than requested, if the machine is suspended meanwhile.
        if !waited.is_zero() && !self.allows(Duration::ZERO) {
            return Err(self.overdue());
        }
        let turn = self.turn().await?;
        self.attempt_once(waited.saturating_add(turn)).await
    }

    fn recover(&mut self, error: &Error, delay: Option<Duration>) -> bool {
        self.recover_from(error, delay)
    }
}

impl<'a> CallState<'a> {
    fn new(call: &'a Call) -> Self {
        let (context, options) = (&call.context, &call.options);
        let limit = options.call.or(context.timeouts.call).duration();
        Self {
            call,
            context,
            operation: call.operation,
            policy: &**options.retry.as_ref().unwrap_or(&context.retry),
            limit,
            attempt_limit: options.attempt.or(context.timeouts.attempt).duration(),
            deadline: Deadline::after(&*context.clock, limit),
            prepared: None,
            attempts: Vec::new(),
            started: Duration::ZERO,
            last: None,
            unreachable: 0,
            prior_wait: PriorWait::First,
            queued: None,
            reconnect: false,
            clock_corrected: false,
            credentials_renewed: false,
            secrets: Secrets::default(),
        }
    }

    /// Waits until the next attempt may be sent, and returns how long that took.
    async fn turn(&mut self) -> Result<Duration, Error> {
        let context = self.context;
        self.queued = Some(context.clock.elapsed());
        let caller = Caller {
            operation: self.operation,
            clock: &*context.clock,
            prior_wait: self.prior_wait,
            allows: &|wait| self.allows(wait),
            random: &|| context.random(),
        };
        let turn = context.rate_limiter.turn(&caller).await;
        self.queued = None;
        turn.map_err(|delayed| self.delayed(delayed))
    }

    /// Returns the error of a call whose turn comes after its timeout.
    fn delayed(&self, delayed: Delayed) -> Error {
        let now = self.context.clock.now();
        let kind = Kind::Delayed {
            limit: self.limit.unwrap_or_default(),
            wait: delayed.wait,
            throttled: delayed.throttled.is_some(),
        };
        let error = self.with_last_failure(Error::of(self.operation, kind));
        match delayed.throttled {
            Some(wait) => error.with_retry_after(wait, now),
            None => error,
        }
    }

    /// Returns whether a wait leaves time for an attempt.
    fn allows(&self, wait: Duration) -> bool {
        self.deadline.allows(&*self.context.clock, wait)
    }

    /// Returns the error of a call that timed out, or would before its next attempt.
    fn overdue(&self) -> Error {
        let kind = Kind::Deadline(self.limit.unwrap_or_default());
        self.with_last_failure(Error::of(self.operation, kind))
    }

    fn with_last_failure(&self, error: Error) -> Error {
        match self.attempts.iter().rev().find_map(Attempt::failure) {
            Some(failure) => error.with_source(format!("the last attempt {failure}")),
            None => error,
        }
    }

    /// Returns the error of a call that timed out, and ends the attempt that was under way.
    fn cut_off(&mut self) -> Error {
        let now = self.context.clock.elapsed();
        if let Some(queued) = self.queued {
            let wait = now.saturating_sub(queued);
            let limiter = &self.context.rate_limiter;
            return self.delayed(limiter.delay(self.operation, now, wait));
        }
        let error = self.overdue();
        if let Some(attempt) = self.attempts.last_mut().filter(|last| last.is_pending()) {
            attempt.took = now.saturating_sub(self.started);
            attempt.failure = Some(error.summary().into());
        }
        error
    }

    fn finish(self, result: Result<RawResponse, Error>) -> Result<RawResponse, Error> {
        match result {
            Ok(mut response) => {
                response.attempts = self.attempts;
                Ok(response)
            }
            Err(error) => Err(error.with_attempts(self.attempts)),
        }
    }
}
