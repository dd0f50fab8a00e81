//! The examples of this crate, which run against the mock server.

#![allow(dead_code, reason = "the tests call `run` in place of `main`")]

#[path = "../../examples/callbacks.rs"]
mod callbacks;
#[path = "../../examples/chat.rs"]
mod chat;
#[path = "../../examples/own_llm.rs"]
mod own_llm;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn callbacks_example_runs() {
    callbacks::run().await.expect("it runs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn chat_example_runs() {
    chat::run().await.expect("it runs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn own_llm_example_runs() {
    own_llm::run().await.expect("it runs");
}
