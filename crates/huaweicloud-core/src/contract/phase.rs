//! The phases that the many states of a job fall into.

/// The phase of a job, whatever its kind.
///
/// Job states are many and differ by kind of job; each knows its phase. A state that this version
/// does not know has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// Waiting for its turn, or for something to be uploaded.
    Waiting,
    /// Being worked on.
    Running,
    /// Stopped until a person acts.
    Attention,
    /// Over, without the result.
    Failed,
    /// Over, with the result.
    Succeeded,
    /// Over, because it was canceled.
    Canceled,
    /// Held, and may go on.
    Suspended,
}
