//! Guides for common tasks, with examples that compile.
//!
//! | page | covers |
//! |---|---|
//! | [`credentials`] | where keys, tokens, project and endpoint come from, and how they are renewed |
//! | [`retries`] | which failures are retried, why this is safe, timeouts, rate limits |
//! | [`errors`] | what failed, whether the call may have executed, how to react |
//! | [`paging`] | reading long lists, resuming after an error, lists that change |
//! | [`jobs`] | waiting for training and rendering, and resuming in another process |
//! | [`workflows`] | calls that belong together: videos, voices, speech, live rooms, robots, bulk |
//! | [`callbacks`] | callbacks instead of polling |
//! | [`conversations`] | a conversation with an avatar in 60 lines |
//! | [`language_models`] | your own language model behind an avatar |
//! | [`observing`] | traces, interceptors, drift between the service and this client |
//! | [`testing`] | tests without the service: stubs, clocks, the mock server |
//! | [`ci`] | the mock server and contract checks in CI, on GitHub and elsewhere |

#[doc = include_str!("guide/credentials.md")]
pub mod credentials {}

#[doc = include_str!("guide/retries.md")]
pub mod retries {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/paging.md")]
pub mod paging {}

#[doc = include_str!("guide/jobs.md")]
pub mod jobs {}

#[doc = include_str!("guide/workflows.md")]
pub mod workflows {}

#[doc = include_str!("guide/callbacks.md")]
pub mod callbacks {}

#[doc = include_str!("guide/conversations.md")]
pub mod conversations {}

#[doc = include_str!("guide/language_models.md")]
pub mod language_models {}

#[doc = include_str!("guide/observing.md")]
pub mod observing {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}

#[doc = include_str!("guide/ci.md")]
pub mod ci {}
