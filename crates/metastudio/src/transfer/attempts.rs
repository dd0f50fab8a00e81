//! Trying again what failed in passing.

use super::TransferError;
use crate::{client::Client, retry::Backoff};

/// How often a transfer is tried before it is given up.
const ATTEMPTS: u32 = 5;

/// The attempts of one transfer.
#[derive(Default)]
pub(super) struct Attempts {
    made: u32,
}

impl Attempts {
    /// Waits before another attempt.
    ///
    /// # Errors
    ///
    /// The failure, if there is to be no other.
    pub(super) async fn again(
        &mut self,
        client: &Client,
        failure: TransferError,
    ) -> Result<(), TransferError> {
        self.made += 1;
        let retries = failure.is_transient() && !matches!(failure, TransferError::Changed);
        if !retries || self.made >= ATTEMPTS || !client.retry_budget().withdraw() {
            return Err(failure);
        }
        let wait = Backoff::default().wait(self.made, client.random());
        tracing::debug!(target: "metastudio", %failure, ?wait, "another attempt to transfer follows");
        client.clock().sleep(wait).await;
        Ok(())
    }
}
