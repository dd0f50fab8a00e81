//! The endpoint of your own language model, which the service asks for what an avatar says.
//!
//! A robot with a `third_party_model_config` sends the questions of a conversation to `llm_url`.
//! [`Endpoint`] verifies and decodes them; an [`Answer`] is sent whole, or in increments if the
//! question wants a stream. With the feature `axum`, [`Question`] is an extractor, and the answers are
//! responses.
//!
//! ```
//! use metastudio::llm::{Answer, Endpoint};
//!
//! let endpoint = Endpoint::new("https://llm.example.com/chat", "not-a-real-key")?;
//! let answer = Answer::new("5b1f80c2", 1_744_612_873_350);
//! assert_eq!(
//!     answer.whole("At six."),
//!     r#"{"id":"5b1f80c2","created":1744612873350,"choices":[{"index":0,"message":{"content":"At six."}}]}"#
//! );
//! let stream = [answer.increment("At "), answer.increment("six."), Answer::END.to_owned()];
//! assert_eq!(stream[2], "data:[DONE]\n\n");
//! # let _ = endpoint;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The signature is published. The layout of questions and answers is known from an integration, which
//! did not publish whether it ran against the service; the content type, time-outs and error codes
//! that the service expects are not known.

mod answer;
#[cfg(feature = "axum")]
mod axum;
mod endpoint;

#[cfg(feature = "axum")]
pub use self::axum::{AnswerStream, WholeAnswer};
pub use self::{
    answer::Answer,
    endpoint::{Endpoint, Parameters, Question},
};
