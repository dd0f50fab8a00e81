//! Evenly spaced calls, which stay within a rate per second.

use std::{collections::HashMap, time::Duration};

use huaweicloud_core::{RateLimits, operation::Operation};

use crate::Client;

/// Delays calls so that each operation stays within its rate.
pub(super) struct Spacing<'a> {
    rates: &'a RateLimits,
    /// The time of the last call, by operation.
    last: HashMap<&'static str, Duration>,
}

impl<'a> Spacing<'a> {
    pub(super) fn new(rates: &'a RateLimits) -> Self {
        Self {
            rates,
            last: HashMap::new(),
        }
    }

    /// Waits until the next call of `operation` may be sent.
    ///
    /// The rate is the one that was set for it or for `like`, or else the one documented for `like`.
    pub(super) async fn turn(
        &mut self,
        client: &Client,
        operation: &'static Operation,
        like: &'static Operation,
    ) {
        let set = self.rates.get(operation).or_else(|| self.rates.get(like));
        let documented = || like.rate_limit.as_ref().map(|limit| limit.default);
        let Some(rate) = set.or_else(documented).filter(|rate| *rate > 0) else {
            return;
        };
        let now = client.clock().elapsed();
        let interval = Duration::from_secs(1) / rate;
        let next = (self.last.get(operation.id)).map_or(now, |last| now.max(*last + interval));
        self.last.insert(operation.id, next);
        if next > now {
            client.clock().sleep(next - now).await;
        }
    }
}
