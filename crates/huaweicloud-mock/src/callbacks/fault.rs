//! Faults of callbacks.

use std::time::Duration;

/// Something that goes wrong with callbacks.
///
/// ```
/// use std::time::Duration;
/// use huaweicloud_mock::CallbackFault;
///
/// let late = CallbackFault::late(Duration::from_secs(60)).callback("JobFinished").times(1);
/// # let _ = late;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a fault does nothing until it is injected"]
pub struct CallbackFault {
    pub(super) effect: Effect,
    pub(super) callback: Option<String>,
    pub(super) times: Option<u64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Effect {
    Late(Duration),
    Twice,
    OutOfOrder,
    WrongSignature,
    Truncated,
    Lost,
}

impl CallbackFault {
    fn new(effect: Effect) -> Self {
        Self {
            effect,
            callback: None,
            times: None,
        }
    }

    /// Sends it this much later. Its signature is made when it is sent.
    pub fn late(by: Duration) -> Self {
        Self::new(Effect::Late(by))
    }

    /// Sends it twice, with the same signature.
    pub fn twice() -> Self {
        Self::new(Effect::Twice)
    }

    /// Sends it after the next one.
    pub fn out_of_order() -> Self {
        Self::new(Effect::OutOfOrder)
    }

    /// Signs it with another key.
    pub fn wrong_signature() -> Self {
        Self::new(Effect::WrongSignature)
    }

    /// Sends half of its body.
    pub fn truncated() -> Self {
        Self::new(Effect::Truncated)
    }

    /// Does not send it.
    pub fn lost() -> Self {
        Self::new(Effect::Lost)
    }

    /// Applies to callbacks of this name only.
    pub fn callback(mut self, name: &str) -> Self {
        self.callback = Some(name.to_owned());
        self
    }

    /// Applies to at most this number of callbacks.
    pub fn times(mut self, number: u64) -> Self {
        self.times = Some(number);
        self
    }

    /// Whether it applies to a callback, which counts.
    pub(super) fn strikes(&mut self, name: &str) -> bool {
        let applies = self.callback.as_deref().is_none_or(|own| own == name);
        match &mut self.times {
            _ if !applies => false,
            None => true,
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
        }
    }
}
