//! Limits on the rate of calls, and waits after throttling.

mod bucket;
mod hold;
mod limiter;

use std::collections::HashMap;

pub(crate) use self::{
    hold::{PriorWait, Throttling},
    limiter::{Caller, Delayed, RateLimiter},
};
use crate::contract::operation::Operation;

/// The rates at which a client calls operations.
///
/// The gateway limits calls by tenant, operation and region, and throttles what exceeds them. A
/// client that keeps to the limits itself waits for a moment instead of failing and retrying. There
/// are no limits by default, since other clients of the same tenant count too.
///
/// Calls wait in the order in which they were made, and fail at once if their turn would come after
/// their timeout. A call that is dropped while it waits leaves its place to the next.
///
/// ```
/// use huaweicloud_core::{RateLimits, operation::{Method, Operation}};
///
/// static LIST_JOBS: Operation = Operation::new("ListJobs", Method::Get, "/v1/jobs");
///
/// let limits = RateLimits::none().per_second(&LIST_JOBS, 5);
/// assert_eq!(limits.get(&LIST_JOBS), Some(5));
/// ```
#[derive(Debug, Clone, Default)]
pub struct RateLimits {
    per_second: HashMap<&'static str, u32>,
}

impl RateLimits {
    /// No limits.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// The limits that the vendor documents for these operations in this region, such as
    /// `cn-north-4`.
    ///
    /// They are those of the tenant as a whole: where several clients share it, set lower ones.
    #[must_use]
    pub fn documented(operations: &[&'static Operation], region: &str) -> Self {
        let documented = operations.iter().filter_map(|operation| {
            let limit = operation.rate_limit.as_ref()?;
            Some((*operation, limit.in_region(region)))
        });
        documented.fold(Self::none(), |limits, (operation, calls)| {
            limits.per_second(operation, calls)
        })
    }

    /// Makes at most this many calls of the operation per second, which may all start at once. Zero
    /// removes the limit.
    #[must_use]
    pub fn per_second(mut self, operation: &'static Operation, calls: u32) -> Self {
        if calls == 0 {
            self.per_second.remove(operation.id);
        } else {
            self.per_second.insert(operation.id, calls);
        }
        self
    }

    /// Returns the limit of an operation, in calls per second.
    #[must_use]
    pub fn get(&self, operation: &Operation) -> Option<u32> {
        self.per_second.get(operation.id).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::operation::Method;

    static LIMITED: Operation = Operation::new("Limited", Method::Get, "/a");
    static OTHER: Operation = Operation::new("Other", Method::Get, "/b");

    #[test]
    fn documented_limits_come_from_the_table() {
        static DOCUMENTED: Operation =
            Operation::new("Documented", Method::Get, "/c").rate_limit(10, &[("cn-north-4", 20)]);
        let documented = |region| {
            let limits = RateLimits::documented(&[&DOCUMENTED, &OTHER], region);
            [&DOCUMENTED, &OTHER].map(|operation| limits.get(operation))
        };
        assert_eq!(documented("cn-north-4"), [Some(20), None]);
        assert_eq!(documented("cn-east-3"), [Some(10), None]);
    }

    #[test]
    fn a_limit_of_zero_removes_the_limit() {
        let limits = RateLimits::none().per_second(&LIMITED, 3);
        assert_eq!(limits.get(&LIMITED), Some(3));
        assert_eq!(limits.per_second(&LIMITED, 0).get(&LIMITED), None);
    }
}
