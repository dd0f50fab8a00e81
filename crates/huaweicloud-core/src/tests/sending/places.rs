//! Places under a rate limit: none is lost, whatever happens to the calls that wait for them.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    task::{Context, Poll, Wake, Waker},
    time::Duration,
};

use proptest::prelude::*;

use super::{Driven, JOBS, Polite, builder, list, seconds, throttled};
use crate::{
    CallOptions, Clock, Error, NeverRetry, RateLimits, Response, Timeout,
    testing::{ManualClock, Stub},
    tests::{
        now,
        service::{Client, JobPage, LIST_2D_MODEL_TRAINING_JOB},
    },
};

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A call, and whether it is to be polled again.
struct Task {
    call: Driven<Response<JobPage>>,
    woken: Arc<Woken>,
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, SeqCst);
    }
}

/// A client, its clock, the calls that are under way, and when requests were sent.
struct Scene {
    client: Client,
    clock: ManualClock,
    stub: Stub,
    calls: Vec<Task>,
    sent: Vec<Duration>,
    failed: Vec<Error>,
}

impl Scene {
    fn new(limits: RateLimits, stub: Stub) -> Self {
        let clock = ManualClock::new(now());
        let builder = builder(Polite(stub.clone()), &clock).rate_limits(limits);
        Self {
            client: builder.jitter_seed(7).build().expect("complete"),
            clock,
            stub,
            calls: Vec::new(),
            sent: Vec::new(),
            failed: Vec::new(),
        }
    }

    fn limited(per_second: u32) -> Self {
        let limits = RateLimits::none().per_second(&LIST_2D_MODEL_TRAINING_JOB, per_second);
        Self::new(limits, Stub::with(|_| Stub::response(200, JOBS)))
    }

    fn start(&mut self, timeout: impl Into<Timeout>) {
        let options = CallOptions::new().timeout(timeout).retry(NeverRetry);
        self.calls.push(Task {
            call: Box::pin(list(&self.client).with_options(options).send()),
            woken: Arc::new(Woken(AtomicBool::new(true))),
        });
        self.run();
    }

    fn cancel(&mut self, call: usize) {
        self.calls.remove(call);
        self.run();
    }

    fn advance(&mut self, time: Duration) {
        self.clock.advance(time);
        self.run();
    }

    /// Polls the calls that were woken until none is.
    fn run(&mut self) {
        let is_woken = |task: &Task| task.woken.0.load(SeqCst);
        while self.calls.iter().any(is_woken) {
            for mut task in std::mem::take(&mut self.calls) {
                match self.poll(&mut task) {
                    Poll::Ready(result) => self.failed.extend(result.err()),
                    Poll::Pending => self.calls.push(task),
                }
            }
        }
    }

    fn poll(&mut self, task: &mut Task) -> Poll<Result<Response<JobPage>, Error>> {
        if !task.woken.0.swap(false, SeqCst) {
            return Poll::Pending;
        }
        let waker = Waker::from(Arc::clone(&task.woken));
        let poll = task.call.as_mut().poll(&mut Context::from_waker(&waker));
        let sent = self.stub.requests().len();
        self.sent.resize(sent, self.clock.elapsed());
        poll
    }

    /// Returns the time at which the next place is free, by the requests that were sent.
    fn next_place(&self, per_second: u32) -> Duration {
        let interval = seconds(1) / per_second;
        let next = |next: Duration, sent: &Duration| next.max(*sent) + interval;
        let next = self.sent.iter().fold(Duration::ZERO, next);
        next.saturating_sub(interval * (per_second - 1))
    }

    fn check(&self, per_second: u32) {
        let interval = seconds(1) / per_second;
        for (first, from) in self.sent.iter().enumerate() {
            for (last, until) in self.sent.iter().enumerate().skip(first) {
                let most = per_second + ((*until - *from).div_duration_f64(interval) + 1e-6) as u32;
                assert!(last - first < most as usize, "too many: {:?}", self.sent);
            }
        }
        let now = self.clock.elapsed();
        assert!(
            self.calls.is_empty() || self.next_place(per_second) > now,
            "{} calls wait at {now:?} although a place is free: {:?}",
            self.calls.len(),
            self.sent
        );
        for error in &self.failed {
            assert!(error.is_timeout() && error.is_transient(), "{error}");
            assert!(
                !error.may_have_executed() && !error.is_throttled(),
                "{error}"
            );
        }
    }
}

#[derive(Debug, Clone)]
enum Action {
    Start(Option<u64>),
    Cancel(prop::sample::Index),
    Advance(u64),
}

fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        4 => prop::option::of(0_u64..3000).prop_map(Action::Start),
        2 => any::<prop::sample::Index>().prop_map(Action::Cancel),
        2 => (0_u64..1500).prop_map(Action::Advance),
    ]
}

proptest! {
    #[test]
    fn permits_are_neither_lost_nor_granted_twice(
        per_second in 1_u32..5, actions in prop::collection::vec(action(), 0..60),
    ) {
        let mut scene = Scene::limited(per_second);
        for action in actions {
            match action {
                Action::Start(None) => scene.start(Timeout::Off),
                Action::Start(Some(timeout)) => scene.start(ms(timeout)),
                Action::Cancel(_) if scene.calls.is_empty() => {}
                Action::Cancel(index) => scene.cancel(index.index(scene.calls.len())),
                Action::Advance(time) => scene.advance(ms(time)),
            }
            scene.check(per_second);
        }
        scene.calls.clear();
        scene.advance(seconds(1));
        let before = scene.sent.len();
        for _ in 0..per_second {
            scene.start(Timeout::Off);
        }
        prop_assert_eq!(scene.sent.len() - before, per_second as usize);
        scene.check(per_second);
    }
}

#[test]
fn clients_over_the_limit_keep_their_rate() {
    let mut scene = Scene::limited(2);
    let mut counts = Vec::new();
    for _ in 0..6 {
        let before = scene.sent.len();
        for _ in 0..12 {
            scene.start(seconds(3));
            scene.advance(ms(250));
        }
        counts.push(scene.sent.len() - before);
    }
    assert_eq!(counts, [8, 6, 6, 6, 6, 6]);
    for _ in 0..30 {
        scene.start(seconds(60));
    }
    scene.calls.clear();
    scene.advance(seconds(1));
    scene.start(seconds(1));
    assert!(scene.calls.is_empty(), "it was sent at once");
}

#[test]
fn calls_move_up_when_one_before_them_is_cancelled() {
    let mut scene = Scene::limited(1);
    for _ in 0..4 {
        scene.start(Timeout::Off);
    }
    scene.cancel(0);
    scene.cancel(0);
    scene.advance(seconds(1));
    assert_eq!(scene.sent, [seconds(0), seconds(1)]);
}

#[test]
fn held_calls_report_the_throttling_and_its_end() {
    let mut scene = Scene::new(RateLimits::none(), Stub::with(|_| throttled("3600")));
    scene.start(seconds(5));
    scene.advance(seconds(10));
    scene.start(seconds(5));
    let [first, held] = &scene.failed[..] else {
        panic!("both fail: {:?}", scene.failed);
    };
    assert_eq!(first.retry_after(), Some(seconds(3600)));
    assert!(held.is_throttled() && held.is_transient(), "{held}");
    assert_eq!(held.retry_after(), Some(seconds(3590)));
    assert!(held.attempts().is_empty());
    assert!(
        held.to_string().contains(
            "was not sent: the service throttles the operation until 2023-11-14T23:13:20Z, and the \
             call may take 5s"
        ),
        "{held}"
    );
    // The hold is shorter than that.
    scene.advance(seconds(60));
    scene.start(seconds(5));
    assert_eq!(scene.sent.len(), 2);
}

#[test]
fn calls_that_time_out_while_waiting_report_the_throttling() {
    let mut scene = Scene::limited(1);
    scene.start(Timeout::Off);
    scene.start(seconds(3));
    let now = scene.clock.elapsed();
    let throttling = crate::policy::rate_limit::Throttling {
        wait: seconds(20),
        asked: Some(seconds(20)),
        spread: Duration::ZERO,
    };
    let call = scene.client.call(&LIST_2D_MODEL_TRAINING_JOB);
    let limiter = &call.context.rate_limiter;
    limiter.hold(&LIST_2D_MODEL_TRAINING_JOB, now, throttling);
    scene.advance(seconds(1));
    scene.advance(seconds(2));
    let [error] = &scene.failed[..] else {
        panic!("one fails: {:?}", scene.failed);
    };
    assert!(error.is_throttled() && error.is_timeout(), "{error}");
}

#[test]
fn waiting_calls_are_spread() {
    let responses = (0..20).map(|_| Stub::response(200, JOBS));
    let responses = [throttled("10")].into_iter().chain(responses);
    let mut scene = Scene::new(RateLimits::none(), Stub::new(responses));
    scene.start(Timeout::Off);
    for _ in 0..20 {
        scene.start(Timeout::Off);
    }
    for _ in 0..1200 {
        scene.advance(ms(10));
    }
    let mut sent = scene.sent.split_off(1);
    assert_eq!(sent.len(), 20);
    assert!(
        sent.iter()
            .all(|sent| (seconds(10)..=seconds(11)).contains(sent))
    );
    sent.dedup();
    assert!(sent.len() > 12, "{sent:?}");
}
