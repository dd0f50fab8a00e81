//! The events that callbacks report.

use std::fmt;

use huaweicloud_core::Callback;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{
    JOB_FINISHED, LIVE_EVENTS, MODEL_QUESTION, PLATFORM_LIVE_EVENTS, TTS_JOB_FINISHED,
    rejected::Rejected,
};
use crate::types::{JobCallback, LiveEventCallback, ModelQuestion, TtsJobCallback};

/// What a callback reports.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A job is over.
    Job(JobCallback),
    /// A speech job is over.
    Speech(TtsJobCallback),
    /// Something happened in a live job: see [`LiveEventCallback::variant`].
    Live(LiveEventCallback),
    /// An avatar needs an answer: see [`llm`](crate::llm).
    Question(ModelQuestion),
    /// The body of a callback whose layout is not published. It is `null` for an empty body.
    Other(Value),
}

impl Event {
    /// Decodes the body of a callback. Unknown fields and values are kept.
    ///
    /// # Errors
    ///
    /// [`Rejected::Body`] if the body is not a JSON object, as when it is truncated. An empty body is
    /// accepted if the layout of the body is not published.
    pub fn decode(callback: &Callback, body: &[u8]) -> Result<Self, Rejected> {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        let name = callback.name();
        if name == JOB_FINISHED.name() {
            object(body).map(Self::Job)
        } else if name == TTS_JOB_FINISHED.name() {
            object(body).map(Self::Speech)
        } else if [LIVE_EVENTS.name(), PLATFORM_LIVE_EVENTS.name()].contains(&name) {
            object(body).map(Self::Live)
        } else if name == MODEL_QUESTION.name() {
            object(body).map(Self::Question)
        } else if body.trim_ascii().is_empty() {
            Ok(Self::Other(Value::Null))
        } else {
            object(body).map(Self::Other)
        }
    }

    /// Returns the id of the job that the event is about, if it names one.
    #[must_use]
    pub fn job_id(&self) -> Option<String> {
        match self {
            Self::Job(event) => event.job_id.clone(),
            Self::Speech(event) => event.job_id.clone(),
            Self::Live(event) => {
                let message: Value = serde_json::from_str(event.message.as_deref()?).ok()?;
                text(&message, "job_id")
            }
            Self::Question(_) => None,
            Self::Other(value) => text(value, "job_id"),
        }
    }
}

/// Prints no body whose layout is not published, and no parameters of a question: they may be secret.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Job(event) => f.debug_tuple("Job").field(event).finish(),
            Self::Speech(event) => f.debug_tuple("Speech").field(event).finish(),
            Self::Live(event) => f.debug_tuple("Live").field(event).finish(),
            Self::Question(question) => f
                .debug_struct("Question")
                .field("session_id", &question.session_id)
                .field("is_stream", &question.is_stream)
                .finish_non_exhaustive(),
            Self::Other(_) => f.debug_struct("Other").finish_non_exhaustive(),
        }
    }
}

fn object<T: DeserializeOwned>(body: &[u8]) -> Result<T, Rejected> {
    serde_json::from_slice(body).map_err(Rejected::Body)
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.as_str().map(str::to_owned)
}
