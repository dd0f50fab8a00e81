//! The answer of a language model, whole or in increments.

use std::fmt;

use crate::types::{ModelAnswer, ModelChoice, ModelReply};

/// The answer to one question.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    id: String,
    created: i64,
    extend_param: Option<String>,
}

impl Answer {
    /// The last event of a stream.
    pub const END: &'static str = "data:[DONE]\n\n";

    /// Creates an answer with an id of its own and the time in milliseconds.
    #[must_use]
    pub fn new(id: impl Into<String>, created: i64) -> Self {
        Self {
            id: id.into(),
            created,
            extend_param: None,
        }
    }

    /// Adds a text for the page with the avatar, which it receives as `extendParam`.
    #[must_use]
    pub fn extend_param(mut self, text: impl Into<String>) -> Self {
        self.extend_param = Some(text.into());
        self
    }

    /// Returns the body of a response with the whole text, as JSON.
    #[must_use]
    pub fn whole(&self, text: &str) -> String {
        let choice = ModelChoice::new().index(0).message(self.reply(text));
        self.json(choice)
    }

    /// Returns one event of a stream, with an increment of the text.
    #[must_use]
    pub fn increment(&self, text: &str) -> String {
        let choice = ModelChoice::new().message(self.reply(text));
        format!("data:{}\n\n", self.json(choice))
    }

    fn reply(&self, text: &str) -> ModelReply {
        let reply = ModelReply::new().content(text);
        match &self.extend_param {
            Some(param) => reply.extend_param(param.clone()),
            None => reply,
        }
    }

    fn json(&self, choice: ModelChoice) -> String {
        let answer = ModelAnswer::new().id(self.id.clone()).created(self.created);
        serde_json::to_string(&answer.choices(vec![choice])).unwrap_or_default()
    }
}

/// Prints no text for the page, which may be secret.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("id", &self.id)
            .field("created", &self.created)
            .finish_non_exhaustive()
    }
}
