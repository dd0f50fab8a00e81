//! An observer that writes lines for other tools.

use std::{
    fmt,
    io::Write,
    sync::{Mutex, PoisonError},
};

use super::{event::DriftEvent, observer::DriftObserver};
use crate::lock::lock;

/// Writes each event as one line of JSON, with the fields of [`DriftEvent`].
///
/// Each line is written and flushed at once. A line that cannot be written is dropped, without an
/// effect on the call or the next line.
///
/// ```no_run
/// # fn main() -> std::io::Result<()> {
/// use std::fs::File;
/// use huaweicloud_core::drift::DriftLog;
///
/// let log = DriftLog::new(File::options().create(true).append(true).open("drift.jsonl")?);
/// # Ok(())
/// # }
/// ```
pub struct DriftLog<W>(Mutex<W>);

impl<W: Write + Send> DriftLog<W> {
    /// A log that writes to this writer.
    pub fn new(writer: W) -> Self {
        Self(Mutex::new(writer))
    }

    /// Returns the writer.
    pub fn into_inner(self) -> W {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<W: Write + Send> DriftObserver for DriftLog<W> {
    fn observe(&self, event: &DriftEvent) {
        let Ok(mut line) = serde_json::to_vec(event) else {
            return;
        };
        line.push(b'\n');
        let mut writer = lock(&self.0);
        // Losing a line is better than failing the call that found the difference.
        let _ = writer.write_all(&line).and_then(|()| writer.flush());
    }
}

impl<W> fmt::Debug for DriftLog<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DriftLog").finish_non_exhaustive()
    }
}
