//! Calls spaced evenly, so that no second sees more of them than it may.

use std::{collections::HashMap, time::Duration};

use huaweicloud_core::{RateLimits, operation::Operation};

use crate::Client;

/// When calls were last made, by operation.
pub(super) struct Spacing<'a> {
    rates: &'a RateLimits,
    last: HashMap<&'static str, Duration>,
}

impl<'a> Spacing<'a> {
    pub(super) fn new(rates: &'a RateLimits) -> Self {
        Self {
            rates,
            last: HashMap::new(),
        }
    }

    /// Waits for the turn of a call. Its rate is the one that was set for it, else the one documented
    /// for `like`.
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
