//! Counting requests against a rate.

use std::time::{Duration, SystemTime};

/// Limits the requests within a second, whether they come at once or one after the other.
///
/// It is the generic cell rate algorithm: of a request only the time is kept at which the ones before
/// it would be worked off.
#[derive(Debug, Default)]
pub(super) struct Bucket {
    free: Option<SystemTime>,
}

impl Bucket {
    /// Whether a request at this time is let through.
    pub(super) fn admits(&mut self, per_second: u32, now: SystemTime) -> bool {
        let second = Duration::from_secs(1);
        let Some(each) = second.checked_div(per_second) else {
            return false;
        };
        // A clock that was set back forgives what came after.
        let free = (self.free)
            .filter(|free| free.duration_since(now).unwrap_or_default() <= second)
            .map_or(now, |free| free.max(now));
        let Some(next) = free.checked_add(each) else {
            return false;
        };
        let admitted = next.duration_since(now).unwrap_or_default() <= second;
        if admitted {
            self.free = Some(next);
        }
        admitted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admitted(bucket: &mut Bucket, requests: usize, at_millis: u64) -> usize {
        let now = SystemTime::UNIX_EPOCH + Duration::from_millis(at_millis);
        (0..requests).filter(|_| bucket.admits(3, now)).count()
    }

    #[test]
    fn rejected_requests_do_not_count_towards_the_rate() {
        let mut bucket = Bucket::default();
        assert_eq!(admitted(&mut bucket, 10, 5000), 3);
        assert_eq!(admitted(&mut bucket, 10, 5300), 0);
        assert_eq!(admitted(&mut bucket, 10, 5334), 1);
        assert_eq!(admitted(&mut bucket, 10, 60_000), 3);
        assert_eq!(admitted(&mut bucket, 10, 0), 3, "the clock was set back");
        assert!(!bucket.admits(0, SystemTime::UNIX_EPOCH));
    }
}
