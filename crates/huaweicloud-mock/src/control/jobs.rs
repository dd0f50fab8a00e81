//! How jobs move: how fast, and to what end.

use std::time::Duration;

use crate::server::MockServer;
use crate::world::WorldError;

/// Jobs that move through their states with the server's time.
impl MockServer {
    /// Sets how long jobs stay in each state of the phases `waiting` and `running`, from the next one
    /// they come to. Without it, half a second and a second.
    pub fn pace_jobs(&self, waiting: Duration, running: Duration) {
        let mut world = self.middleware().service.world_mut();
        world.timing.waiting = waiting;
        world.timing.running = running;
    }

    /// Lets jobs of a resource end in this state, where they would have succeeded; with `None`, as
    /// usual again.
    ///
    /// ```
    /// # let contract = serde_json::from_str(huaweicloud_mock::SAMPLE_CONTRACT)?;
    /// # let server = huaweicloud_mock::MockServer::start(contract)?;
    /// server.end_jobs("scan", Some("FAILED"))?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`WorldError`] if the contract has no such resource, or its jobs no such state.
    pub fn end_jobs(&self, resource: &str, state: Option<&str>) -> Result<(), WorldError> {
        self.middleware()
            .service
            .world_mut()
            .end_jobs(resource, state)
    }
}
