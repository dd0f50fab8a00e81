//! Following one job until it is over.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use futures_core::Stream;

use super::{
    error::JobError,
    id::JobId,
    job::Job,
    policy::PollPolicy,
    signals::{JobSignals, Subscription},
};
use crate::{
    client::Client,
    contract::{fingerprint, phase::Phase},
    error::Error,
};

/// How many polls may find no job until one does: a job that was just started may not be listed yet.
const TOLERATED_MISSES: u32 = 3;

/// A job that is being followed: a future of its result, and a stream of its progress.
///
/// As a **future**, it returns the job once it has succeeded, and an error if it ends otherwise. As a
/// **stream**, it yields the job when it is first seen and whenever it has changed since; the last
/// element is its result or the error. New signatures of URLs are no change.
///
/// - A job that waits, runs or is suspended is waited for, and so is one in a state that this version
///   does not know. So is one that needs a person to act, unless
///   [`stop_for_attention`](Self::stop_for_attention) is set.
/// - Polls that fail with a transient error are tolerated, as many as the [`PollPolicy`] says until
///   the job is seen again, and are never taken for a failure of the job. Other errors of a call end
///   the waiting.
/// - A job that is not found is requested three times more.
///
/// It can be passed to a task, and a reference to it is a future too. Dropping the handle stops the
/// waiting, and does not affect the job.
///
/// ```
/// use huaweicloud_core::{Client, Job, JobError};
///
/// async fn follow<T: Job>(client: Client, id: &str) -> Result<(), JobError<T>> {
///     let mut handle = client.job::<T>(id);
///     while let Some(job) = handle.try_next().await? {
///         println!("{}", job.state());
///     }
///     Ok(())
/// }
/// ```
#[must_use = "a job is not waited for until its handle is awaited or polled"]
pub struct JobHandle<T: Job> {
    client: Client,
    id: JobId,
    policy: PollPolicy,
    deadline: Option<Duration>,
    stops_for_attention: bool,
    /// The elapsed time of the clock at the first poll.
    since: Option<Duration>,
    last: Option<T>,
    /// The hash of what was last yielded.
    yielded: Option<u64>,
    waits: u32,
    misses: u32,
    failures: u32,
    /// Reports changes of the job without a poll.
    signal: Option<Subscription>,
    state: State<T>,
}

enum State<T> {
    /// The job is to be polled now.
    Due,
    Looking(Pin<Box<dyn Future<Output = Result<Option<T>, Error>> + Send>>),
    Sleeping(Pin<Box<dyn Future<Output = ()> + Send>>),
    /// The deadline had passed when the job was last polled.
    Overdue,
    Done,
}

impl<T: Job> JobHandle<T> {
    fn new(client: Client, id: JobId) -> Self {
        Self {
            client,
            id,
            policy: PollPolicy::default(),
            deadline: None,
            stops_for_attention: false,
            since: None,
            last: None,
            yielded: None,
            waits: 0,
            misses: 0,
            failures: 0,
            signal: None,
            state: State::Due,
        }
    }

    /// Returns the id of the job, with which waiting can be resumed.
    #[must_use]
    pub fn id(&self) -> &str {
        self.id.id()
    }

    /// Returns the id of the job, and the ids of what it belongs to.
    #[must_use]
    pub fn full_id(&self) -> &JobId {
        &self.id
    }

    /// Returns the job as it was last seen, if it was.
    #[must_use]
    pub fn last(&self) -> Option<&T> {
        self.last.as_ref()
    }

    /// Waits no longer than this, counted from the next poll. Default: without a bound.
    ///
    /// The job is polled once more at the deadline. A call that is under way then is not canceled: its
    /// bounds are the client's timeouts.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self.since = None;
        self
    }

    /// Polls the job according to this policy.
    pub fn poll_every(mut self, policy: PollPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Polls the job when these signals report it, as a receiver of callbacks does, and otherwise only
    /// as the [`PollPolicy`] says: a safety net for callbacks that are lost. The first poll waits too.
    ///
    /// ```
    /// use std::time::Duration;
    /// use huaweicloud_core::{Client, Job, JobError, JobSignals, PollPolicy};
    ///
    /// // `signals.notify(job_id)` is called by the receiver of callbacks.
    /// async fn wait<T: Job>(client: Client, id: &str, signals: &JobSignals) -> Result<T, JobError<T>> {
    ///     let job = client.job::<T>(id).poll_every(PollPolicy::every(Duration::from_secs(600)));
    ///     job.completed_by(signals).await
    /// }
    /// ```
    pub fn completed_by(mut self, signals: &JobSignals) -> Self {
        self.signal = Some(signals.subscribe(self.id.id()));
        if matches!(self.state, State::Due) && self.since.is_none() {
            self.since = Some(self.client.clock().elapsed());
            self.rest(Duration::ZERO);
        }
        self
    }

    /// Ends with [`JobError::Attention`] when the job needs a person to act, instead of waiting for
    /// that.
    pub fn stop_for_attention(mut self) -> Self {
        self.stops_for_attention = true;
        self
    }

    /// Polls the job once, now, and returns it whatever its state; `None` if there is no such job.
    ///
    /// # Errors
    ///
    /// That of the call, even if it would be tolerated while waiting.
    pub async fn refresh(&mut self) -> Result<Option<&T>, Error> {
        match T::show(&self.client, &self.id).await {
            Ok(Some(job)) => Ok(Some(self.last.insert(job))),
            Ok(None) => Ok(None),
            Err(error) if is_no_such_job(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Returns the job when it has next changed; `None` after the last change.
    pub async fn next(&mut self) -> Option<Result<T, JobError<T>>> {
        poll_fn(|context| self.poll_change(context)).await
    }

    /// Returns the job when it has next changed; `None` after the last change.
    ///
    /// # Errors
    ///
    /// Any [`JobError`]. The stream has then ended.
    pub async fn try_next(&mut self) -> Result<Option<T>, JobError<T>> {
        self.next().await.transpose()
    }

    /// Waits for the result of the job, for code that is not asynchronous.
    ///
    /// # Errors
    ///
    /// Any [`JobError`].
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(self) -> Result<T, JobError<T>> {
        let (client, id) = (self.client.clone(), self.id().to_owned());
        let failed = |error| JobError::Poll {
            id,
            error,
            last: None,
        };
        client.context().background.block_on(self).map_err(failed)?
    }

    fn poll_change(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, JobError<T>>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Due => {
                    if self.since.is_none() {
                        self.since = Some(self.client.clock().elapsed());
                    }
                    self.state = State::Looking(T::show(&self.client, &self.id));
                }
                State::Sleeping(sleep) => {
                    let signal = self.signal.as_mut();
                    let is_reported = signal.is_some_and(|signal| signal.poll(context).is_ready());
                    if !is_reported {
                        ready!(sleep.as_mut().poll(context));
                    }
                    self.state = State::Due;
                }
                State::Looking(look) => {
                    let seen = ready!(look.as_mut().poll(context));
                    self.state = State::Done;
                    if let Some(news) = self.take(seen).transpose() {
                        return Poll::Ready(Some(news));
                    }
                }
                State::Overdue => {
                    self.state = State::Done;
                    return Poll::Ready(Some(Err(self.late())));
                }
            }
        }
    }

    /// Handles the result of a poll: returns the job if it changed, and sets the next state.
    fn take(&mut self, seen: Result<Option<T>, Error>) -> Result<Option<T>, JobError<T>> {
        match seen {
            Ok(Some(job)) => {
                (self.misses, self.failures) = (0, 0);
                self.take_job(job)
            }
            Ok(None) => self.take_miss(),
            Err(error) if is_no_such_job(&error) => self.take_miss(),
            Err(error) => {
                self.failures = self.failures.saturating_add(1);
                self.rest(PollPolicy::asked(&error));
                let is_over = matches!(self.state, State::Overdue);
                if is_over || !error.is_transient() || self.failures > self.policy.tolerated() {
                    self.state = State::Done;
                    let last = self.last.clone().map(Box::new);
                    let id = self.id().to_owned();
                    return Err(JobError::Poll { id, error, last });
                }
                Ok(None)
            }
        }
    }

    fn take_job(&mut self, job: T) -> Result<Option<T>, JobError<T>> {
        self.last = Some(job.clone());
        let content = fingerprint::of_content(&job);
        let is_news = self.yielded.replace(content) != Some(content);
        match job.phase() {
            Some(Phase::Succeeded) => return Ok(Some(job)),
            Some(Phase::Failed) => return Err(JobError::Failed(Box::new(job))),
            Some(Phase::Canceled) => return Err(JobError::Canceled(Box::new(job))),
            Some(Phase::Attention) if self.stops_for_attention => {
                return Err(JobError::Attention(Box::new(job)));
            }
            _ => {}
        }
        self.rest(Duration::ZERO);
        Ok(is_news.then_some(job))
    }

    fn take_miss(&mut self) -> Result<Option<T>, JobError<T>> {
        self.misses += 1;
        if self.misses > TOLERATED_MISSES {
            let last = self.last.clone().map(Box::new);
            let id = self.id().to_owned();
            return Err(JobError::Missing { id, last });
        }
        self.rest(Duration::ZERO);
        Ok(None)
    }

    /// Waits for the next poll, if there is time for one: as long as the policy says, and at least as long
    /// as the service asked for.
    fn rest(&mut self, asked: Duration) {
        let clock = self.client.clock();
        let wait = self.policy.wait(self.waits).max(asked);
        self.waits = self.waits.saturating_add(1);
        let wait = match (self.deadline, self.since) {
            (Some(deadline), Some(since)) => {
                let left = deadline.saturating_sub(clock.elapsed().saturating_sub(since));
                if left.is_zero() {
                    self.state = State::Overdue;
                    return;
                }
                wait.min(left)
            }
            _ => wait,
        };
        self.state = State::Sleeping(clock.sleep(wait));
    }

    fn late(&self) -> JobError<T> {
        JobError::Deadline {
            id: self.id().to_owned(),
            deadline: self.deadline.unwrap_or_default(),
            last: self.last.clone().map(Box::new),
        }
    }
}

impl Client {
    /// Returns a handle of the job with this id, to follow it or to wait for its end. The job may have
    /// been started elsewhere. Nothing is sent until the handle is awaited.
    ///
    /// A job below something else has the ids of both: `client.job((room_id, job_id))`.
    ///
    /// ```
    /// use std::time::Duration;
    /// use huaweicloud_core::{Client, Job, JobError};
    ///
    /// async fn wait<T: Job>(client: Client, id: &str) {
    ///     let job = client.job::<T>(id).deadline(Duration::from_secs(6 * 3600));
    ///     match job.await {
    ///         Ok(job) => println!("{job:?}"),
    ///         Err(JobError::Failed(job)) => eprintln!("failed in {}", job.state()),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// ```
    pub fn job<T: Job>(&self, id: impl Into<JobId>) -> JobHandle<T> {
        JobHandle::new(self.clone(), id.into())
    }
}

/// Returns whether the job does not exist, rather than the operation.
fn is_no_such_job(error: &Error) -> bool {
    error.is_not_found() && error.code() != Some("APIGW.0101")
}

impl<T: Job> Unpin for JobHandle<T> {}

impl<T: Job> Stream for JobHandle<T> {
    type Item = Result<T, JobError<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_change(context)
    }
}

/// Waits for the result of the job. One that is already over is polled once more.
impl<T: Job> Future for JobHandle<T> {
    type Output = Result<T, JobError<T>>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        loop {
            match ready!(this.poll_change(context)) {
                Some(Ok(job)) if job.phase() == Some(Phase::Succeeded) => {
                    return Poll::Ready(Ok(job));
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Err(error)),
                None => this.state = State::Due,
            }
        }
    }
}

impl<T: Job> fmt::Debug for JobHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobHandle")
            .field("kind", &T::KIND)
            .field("id", &self.id())
            .field("state", &self.last.as_ref().map(Job::state))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
