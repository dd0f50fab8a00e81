//! Verifies and decodes questions.

use std::{fmt, sync::Arc, time::Duration};

use http::HeaderMap;
use huaweicloud_core::{Clock, callback::NonceStore};
use serde_json::{Map, Value};

use crate::{
    callbacks::{Event, InvalidReceiver, MODEL_QUESTION, Receiver, Rejected},
    types::ModelQuestion,
};

/// Verifies and decodes the questions to one `llm_url`.
#[derive(Clone, Debug)]
#[must_use]
pub struct Endpoint(pub(super) Receiver);

impl Endpoint {
    /// Creates the endpoint of an `llm_url`, as it was configured, with its `app_key`.
    ///
    /// # Errors
    ///
    /// [`InvalidReceiver`] if the address is not absolute.
    pub fn new(
        llm_url: impl Into<String>,
        app_key: impl AsRef<[u8]>,
    ) -> Result<Self, InvalidReceiver> {
        Receiver::signed(&MODEL_QUESTION, llm_url, app_key).map(Self)
    }

    /// Also accepts this key: during a rotation, the old or the new one.
    pub fn key(self, app_key: impl AsRef<[u8]>) -> Self {
        Self(self.0.key(app_key))
    }

    /// Accepts times that differ from this machine's by up to this. Default: 5 minutes; what the
    /// service needs is not published.
    pub fn window(self, window: Duration) -> Self {
        Self(self.0.window(window))
    }

    /// Rejects a signature that was received before.
    pub fn nonces(self, store: Arc<dyn NonceStore>) -> Self {
        Self(self.0.nonces(store))
    }

    /// Takes the time from this clock.
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        Self(self.0.clock(clock))
    }

    /// Verifies and decodes a question by its raw query, without `?`, its headers and its body.
    ///
    /// # Errors
    ///
    /// [`Rejected`] with the reason.
    pub fn receive(
        &self,
        query: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Question, Rejected> {
        match self.0.receive(query, headers, body)?.into_event() {
            Event::Question(question) => Ok(Question(question)),
            // The receiver decodes no other event.
            _ => Ok(Question(ModelQuestion::default())),
        }
    }
}

/// A question that was verified.
#[derive(Clone, PartialEq)]
pub struct Question(ModelQuestion);

/// Data that a page or an avatar adds to a question.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parameters {
    /// The device.
    pub client_id: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// JSON of the page.
    pub extra_json_param: Option<String>,
    /// A parameter of the question.
    pub question_param: Option<String>,
    /// All parameters, including unknown ones.
    pub all: Map<String, Value>,
}

impl Question {
    /// Returns the text that is asked: that of the last message.
    #[must_use]
    pub fn text(&self) -> &str {
        let last = self.0.messages.last();
        last.and_then(|message| message.content.as_deref())
            .unwrap_or_default()
    }

    /// Returns whether the answer must be a stream of events.
    #[must_use]
    pub fn wants_stream(&self) -> bool {
        self.0.is_stream.unwrap_or_default()
    }

    /// Returns the parameters of the question, which may be sent as an object or as JSON in a text.
    #[must_use]
    pub fn parameters(&self) -> Parameters {
        let all = match &self.0.extend_param {
            Some(Value::Object(all)) => all.clone(),
            Some(Value::String(text)) => serde_json::from_str(text).unwrap_or_default(),
            _ => Map::new(),
        };
        let text = |name: &str| match all.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        };
        Parameters {
            client_id: text("client_id"),
            city: text("city"),
            extra_json_param: text("extra_json_param"),
            question_param: text("question_param"),
            all,
        }
    }

    /// Returns the question with its history and all of its fields.
    #[must_use]
    pub fn body(&self) -> &ModelQuestion {
        &self.0
    }
}

/// Prints no text and no parameters, which may be secret.
impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Question")
            .field("session_id", &self.0.session_id)
            .field("messages", &self.0.messages.len())
            .field("wants_stream", &self.wants_stream())
            .finish_non_exhaustive()
    }
}

/// Prints the names of the parameters; their values may be secret.
impl fmt::Debug for Parameters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&String> = self.all.keys().collect();
        f.debug_struct("Parameters")
            .field("names", &names)
            .finish_non_exhaustive()
    }
}
