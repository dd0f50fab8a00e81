//! How to do the whole job: a page for each subject, with examples that compile.
//!
//! | page | answers |
//! |---|---|
//! | [`credentials`] | where keys, tokens, project and endpoint come from, and how they are renewed |
//! | [`retries`] | what is tried again, when it is safe, how long it may take |
//! | [`errors`] | what went wrong, whether it was executed, what to do |
//! | [`paging`] | long lists as streams, going on after an error, lists that change |
//! | [`jobs`] | waiting for training and rendering, and taking it up in another process |
//! | [`observing`] | traces, interceptors, drift between the service and this client |
//! | [`testing`] | tests without the service: stubs, clocks, the mock server |
//! | [`ci`] | the mock server, verifying staging, and gates on contracts, on GitHub and elsewhere |

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

#[doc = include_str!("guide/observing.md")]
pub mod observing {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}

#[doc = include_str!("guide/ci.md")]
pub mod ci {}
