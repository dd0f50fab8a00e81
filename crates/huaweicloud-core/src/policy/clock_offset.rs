//! The difference between the clock of this machine and that of the service.

use std::{
    sync::atomic::{AtomicI64, Ordering::Relaxed},
    time::{Duration, SystemTime},
};

/// A difference that does not justify another attempt: the service accepts 15 minutes.
const NEGLIGIBLE: Duration = Duration::from_secs(60);

/// The correction that is added to the time of this machine before signing, in seconds.
#[derive(Debug, Default)]
pub(crate) struct ClockOffset(AtomicI64);

impl ClockOffset {
    /// Returns the time of the service, as far as it is known.
    pub(crate) fn correct(&self, now: SystemTime) -> SystemTime {
        let seconds = self.0.load(Relaxed);
        let offset = Duration::from_secs(seconds.unsigned_abs());
        let corrected = if seconds < 0 {
            now.checked_sub(offset)
        } else {
            now.checked_add(offset)
        };
        corrected.unwrap_or(now)
    }

    /// Learns from a response that rejected a signature. Returns whether the signed time differed so
    /// much that this may be the reason.
    pub(crate) fn learn(&self, now: SystemTime, signed: SystemTime, date: SystemTime) -> bool {
        if distance(signed, date) <= NEGLIGIBLE {
            return false;
        }
        let seconds = i64::try_from(distance(now, date).as_secs()).unwrap_or(i64::MAX);
        self.0
            .store(if date < now { -seconds } else { seconds }, Relaxed);
        true
    }
}

fn distance(a: SystemTime, b: SystemTime) -> Duration {
    a.duration_since(b).unwrap_or_else(|error| error.duration())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn fast_and_slow_clocks_are_corrected_repeatedly() {
        let offset = ClockOffset::default();
        for (now, date) in [(10_000, 50_000), (50_000, 10_000), (20_000, 20_000)] {
            let signed = offset.correct(at(now));
            assert!(offset.learn(at(now), signed, at(date)), "{now} {date}");
            assert_eq!(offset.correct(at(now)), at(date));
        }
    }

    #[test]
    fn small_clock_offsets_are_ignored() {
        let offset = ClockOffset::default();
        assert!(!offset.learn(at(10_000), at(10_000), at(10_060)));
        assert_eq!(offset.correct(at(10_000)), at(10_000));
    }
}
