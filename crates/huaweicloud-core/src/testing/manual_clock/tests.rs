use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Wake, Waker},
    time::{Duration, SystemTime},
};

use super::ManualClock;
use crate::{Clock, SystemClock};

const START: SystemTime = SystemTime::UNIX_EPOCH;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Writes its number into a list when it is woken.
struct Bell(usize, Arc<Mutex<Vec<usize>>>);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.1.lock().expect("not poisoned").push(self.0);
    }
}

fn poll(sleep: &mut Pin<Box<dyn Future<Output = ()> + Send>>, waker: &Waker) -> bool {
    sleep.as_mut().poll(&mut Context::from_waker(waker)) == Poll::Ready(())
}

#[test]
fn sleeps_end_in_the_order_in_which_they_are_due() {
    let clock = ManualClock::new(START);
    let rung = Arc::new(Mutex::new(Vec::new()));
    let mut sleeps: Vec<_> = [3, 1, 2, 1, 9]
        .into_iter()
        .enumerate()
        .map(|(number, due)| {
            let waker = Waker::from(Arc::new(Bell(number, Arc::clone(&rung))));
            let mut sleep = clock.sleep(seconds(due));
            assert!(!poll(&mut sleep, &waker));
            sleep
        })
        .collect();
    assert_eq!(clock.sleepers(), 5);

    clock.advance(seconds(3));

    assert_eq!(*rung.lock().expect("not poisoned"), [1, 3, 2, 0]);
    assert_eq!(clock.sleepers(), 1);
    assert_eq!(clock.now(), START + seconds(3));
    let ended = sleeps
        .iter_mut()
        .map(|sleep| poll(sleep, Waker::noop()))
        .collect::<Vec<_>>();
    assert_eq!(ended, [true, true, true, true, false]);
}

#[test]
fn a_sleep_counts_from_the_call() {
    let clock = ManualClock::new(START);
    let mut sleep = clock.sleep(seconds(5));
    clock.advance(seconds(5));
    assert!(poll(&mut sleep, Waker::noop()));
}

#[test]
fn dropped_sleeps_are_removed() {
    let clock = ManualClock::new(START);
    let mut sleep = clock.sleep(seconds(5));
    assert!(!poll(&mut sleep, Waker::noop()));
    drop(sleep);
    assert_eq!(clock.sleepers(), 0);
}

#[test]
fn automatic_clocks_advance_when_a_sleep_is_polled() {
    let clock = ManualClock::automatic(START);
    drop(clock.sleep(seconds(7)));
    assert_eq!(clock.elapsed(), Duration::ZERO);

    let mut sleep = clock.sleep(seconds(5));
    assert!(poll(&mut sleep, Waker::noop()));
    assert_eq!(clock.elapsed(), seconds(5));
    assert_eq!(clock.now(), START + seconds(5));
    assert_eq!(clock.sleeps(), [seconds(5)]);
}

#[test]
fn sleeps_of_any_length_are_supported() {
    let clock = ManualClock::automatic(START);
    let mut sleep = clock.sleep(Duration::MAX);
    assert!(poll(&mut sleep, Waker::noop()));
    clock.advance(Duration::MAX);
    assert_eq!(clock.now(), START);
}

#[tokio::test]
async fn system_clock_is_monotonic() {
    let before = SystemClock.elapsed();
    SystemClock.sleep(Duration::ZERO).await;
    assert!(SystemClock.elapsed() >= before);
}

#[test]
fn timers_do_not_advance_an_automatic_clock() {
    let clock = ManualClock::automatic(START);
    let rung = Arc::new(Mutex::new(Vec::new()));
    let waker = Waker::from(Arc::new(Bell(7, Arc::clone(&rung))));
    let mut timer = clock.timer(seconds(3));
    assert!(!poll(&mut timer, &waker));
    assert_eq!(clock.elapsed(), Duration::ZERO);
    assert!(poll(&mut clock.sleep(seconds(2)), &waker) && !poll(&mut timer, &waker));
    assert!(rung.lock().expect("not poisoned").is_empty());
    assert!(poll(&mut clock.sleep(seconds(2)), &waker) && poll(&mut timer, &waker));
    assert_eq!(*rung.lock().expect("not poisoned"), [7]);
    assert_eq!(clock.sleeps(), [seconds(2), seconds(2)]);
}
