//! The active faults, and which of them apply to a request.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use serde::Serialize;

use super::bucket::Bucket;
use super::{Effect, Fault, Rate};
use crate::contract::Operation;

/// The id of an injected fault, to remove it later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct FaultId(pub(crate) u64);

impl fmt::Display for FaultId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An injected fault, and how often it has applied so far.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlacedFault {
    /// Its id.
    pub id: FaultId,
    /// The fault as it was injected.
    pub fault: Fault,
    /// Requests that matched it.
    pub matched: u64,
    /// Requests that it applied to.
    pub struck: u64,
}

/// The parts of a request that select faults.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    pub(crate) operation: Option<&'a Operation>,
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) now: SystemTime,
}

/// A fault that applies to a request, or that only observes its response.
pub(crate) struct Strike {
    pub(super) id: FaultId,
    pub(super) effect: Effect,
    /// The response body of the previous matching request, if the fault keeps it.
    pub(super) previous: Option<Bytes>,
    pub(super) strikes: bool,
}

/// All active faults.
#[derive(Default)]
pub(crate) struct Faults {
    /// Whether there are any, so that requests without faults take no lock.
    any: AtomicBool,
    places: Mutex<Places>,
}

#[derive(Default)]
struct Places {
    next: u64,
    list: Vec<Place>,
}

struct Place {
    shown: PlacedFault,
    dice: fastrand::Rng,
    buckets: HashMap<String, Bucket>,
    previous: Option<Bytes>,
}

impl Faults {
    /// Adds a fault.
    pub(crate) fn add(&self, fault: Fault) -> FaultId {
        let mut places = self.lock();
        let id = FaultId(places.next);
        places.next += 1;
        places.list.push(Place {
            dice: fastrand::Rng::with_seed(fault.seed),
            buckets: HashMap::new(),
            previous: None,
            shown: PlacedFault {
                id,
                fault,
                matched: 0,
                struck: 0,
            },
        });
        self.any.store(true, Ordering::Release);
        id
    }

    /// Removes a fault. Returns `false` if there is no such fault.
    pub(crate) fn remove(&self, id: FaultId) -> bool {
        let mut places = self.lock();
        let before = places.list.len();
        places.list.retain(|place| place.shown.id != id);
        self.any.store(!places.list.is_empty(), Ordering::Release);
        places.list.len() < before
    }

    /// Removes all faults.
    pub(crate) fn clear(&self) {
        let mut places = self.lock();
        places.list.clear();
        self.any.store(false, Ordering::Release);
    }

    /// Returns all faults in the order of their injection.
    pub(crate) fn all(&self) -> Vec<PlacedFault> {
        (self.lock().list.iter().map(|place| place.shown.clone())).collect()
    }

    /// Whether there are any.
    pub(crate) fn any(&self) -> bool {
        self.any.load(Ordering::Acquire)
    }

    /// Returns the faults that apply to a request, and counts the request for each.
    pub(crate) fn strike(&self, call: Call<'_>) -> Vec<Strike> {
        let mut places = self.lock();
        (places.list.iter_mut())
            .filter_map(|place| place.strike(call))
            .collect()
    }

    /// Keeps a response body for the next request that matches a fault.
    pub(super) fn remember(&self, id: FaultId, body: Bytes) {
        let mut places = self.lock();
        let mut list = places.list.iter_mut();
        if let Some(place) = list.find(|place| place.shown.id == id) {
            place.previous = Some(body);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Places> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    fn strike(&mut self, call: Call<'_>) -> Option<Strike> {
        if !self.shown.fault.matches(call) {
            return None;
        }
        self.shown.matched += 1;
        let strikes = self.is_due(call);
        self.shown.struck += u64::from(strikes);
        let effect = &self.shown.fault.effect;
        (strikes || *effect == Effect::RepeatedPage).then(|| Strike {
            id: self.shown.id,
            effect: effect.clone(),
            previous: self.previous.clone(),
            strikes,
        })
    }

    fn is_due(&mut self, call: Call<'_>) -> bool {
        let PlacedFault {
            fault,
            matched,
            struck,
            ..
        } = &self.shown;
        *matched > fault.skip
            && fault.times.is_none_or(|times| *struck < times)
            && (fault.probability).is_none_or(|probability| self.dice.f64() < probability)
            && match &fault.effect {
                Effect::Throttle(rate) => exceeds(&mut self.buckets, rate, call),
                _ => true,
            }
    }
}

fn exceeds(buckets: &mut HashMap<String, Bucket>, rate: &Rate, call: Call<'_>) -> bool {
    let Some(operation) = call.operation else {
        return false;
    };
    let per_second = match rate {
        Rate::PerSecond(rate) => Some(*rate),
        Rate::DocumentedFor(region) => operation.rate(region),
    };
    per_second.is_some_and(|rate| {
        let bucket = buckets.entry(operation.id.clone()).or_default();
        !bucket.admits(rate, call.now)
    })
}

impl Fault {
    fn matches(&self, call: Call<'_>) -> bool {
        (self.operation.as_deref())
            .is_none_or(|id| call.operation.is_some_and(|operation| operation.id == id))
            && (self.method.as_deref())
                .is_none_or(|method| method.eq_ignore_ascii_case(call.method))
            && (self.path.as_deref()).is_none_or(|pattern| fits(pattern, call.path))
    }

    /// Returns the operation that it is limited to, if it is.
    pub(crate) fn operation_id(&self) -> Option<&str> {
        self.operation.as_deref()
    }
}

/// Whether a text fits a pattern, in which `*` is any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(start) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        // The first match is as good as any, as it leaves the most text for the rest.
        let Some((_, after)) = text.split_once(part) else {
            return false;
        };
        text = after;
    }
    text.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CALL: Call<'_> = Call {
        operation: None,
        method: "GET",
        path: "/v1/p/jobs/7",
        now: SystemTime::UNIX_EPOCH,
    };

    fn struck(fault: Fault, requests: usize) -> Vec<usize> {
        let faults = Faults::default();
        faults.add(fault);
        (1..=requests)
            .filter(|_| !faults.strike(CALL).is_empty())
            .collect()
    }

    #[test]
    fn wildcards_match_any_text() {
        for (pattern, text, is) in [
            ("/v1/*/jobs", "/v1/p/jobs", true),
            ("/v1/*/jobs", "/v1/p/jobs/7", false),
            ("*", "", true),
            ("a*b*c", "abbc", true),
            ("a*b*c", "acb", false),
            ("*ab", "aab", true),
            ("a*a", "a", false),
            ("", "", true),
            ("x", "", false),
        ] {
            assert_eq!(fits(pattern, text), is, "{pattern} {text}");
        }
    }

    #[test]
    fn faults_apply_to_matching_calls_within_their_limits() {
        let fault = || Fault::respond(500);
        assert_eq!(struck(fault(), 3), [1, 2, 3]);
        assert_eq!(struck(fault().nth(2), 4), [2]);
        assert_eq!(struck(fault().skip(1).times(2), 5), [2, 3]);
        assert_eq!(struck(fault().times(0), 3), [0; 0]);
        assert_eq!(struck(fault().method("post"), 3), [0; 0]);
        assert_eq!(struck(fault().method("get").path("/v1/*/7"), 1), [1]);
        assert_eq!(struck(fault().path("/v2*"), 1), [0; 0]);
        assert_eq!(struck(fault().operation("Any"), 1), [0; 0]);
    }

    #[test]
    fn probabilities_are_deterministic_for_a_seed() {
        let of = |probability, seed| struck(Fault::empty().probability(probability, seed), 1000);
        assert_eq!(of(0.3, 7), of(0.3, 7));
        assert_ne!(of(0.3, 7), of(0.3, 8));
        assert!((250..350).contains(&of(0.3, 7).len()));
        assert_eq!((of(0.0, 7).len(), of(1.0, 7).len()), (0, 1000));
    }

    #[test]
    fn removed_faults_no_longer_apply() {
        let faults = Faults::default();
        let (one, other) = (faults.add(Fault::empty()), faults.add(Fault::html()));
        assert_eq!(faults.strike(CALL).len(), 2);
        assert!(faults.remove(one) && !faults.remove(one) && faults.any());
        assert_eq!(faults.strike(CALL).len(), 1);
        let left = faults.all();
        assert_eq!(left.len(), 1);
        assert!((left.iter()).all(|place| place.id == other && place.struck == 2));
        faults.clear();
        assert!(!faults.any() && faults.strike(CALL).is_empty());
    }
}
