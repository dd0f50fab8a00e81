//! The time of authentication: the waits between its attempts, and the clock that it corrects.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use huaweicloud_auth::{provider::Timer, transport::BoxFuture};

use crate::policy::{clock::Clock, clock_offset::ClockOffset};

/// Waits on the client's clock, and corrects it by the time of IAM.
#[derive(Debug)]
pub(crate) struct AuthTimer {
    clock: Arc<dyn Clock>,
    clock_offset: Arc<ClockOffset>,
}

impl AuthTimer {
    pub(crate) fn new(clock: Arc<dyn Clock>, clock_offset: Arc<ClockOffset>) -> Self {
        Self {
            clock,
            clock_offset,
        }
    }
}

impl Timer for AuthTimer {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.clock.sleep(duration)
    }

    fn now(&self) -> Option<SystemTime> {
        Some(self.clock_offset.correct(self.clock.now()))
    }

    fn clock_differs(&self, now: SystemTime, server_time: SystemTime) {
        self.clock_offset.learn(self.clock.now(), now, server_time);
    }
}
