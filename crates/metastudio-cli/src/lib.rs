//! The command line of Huawei Cloud MetaStudio, as a library: the binary `metastudio`, and what its
//! commands are built from.
//!
//! - [`catalog`] lists every operation, with its parameters, schemas and examples;
//! - [`connect`] builds a client from options, variables, profiles and files, or with a mock server;
//! - [`call`] calls an operation by its id, with JSON;
//! - [`failure`] maps errors to exit codes and messages.
//!
//! ```
//! use metastudio_cli::{call::{self, Arguments}, connect::Settings};
//! use serde_json::json;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), metastudio_cli::failure::Failure> {
//! let state = tempfile::tempdir().expect("a folder");
//! let settings = Settings::mock(state.path().join("world.json"));
//! let connection = settings.connect()?;
//! let arguments = Arguments::from_json(json!({"limit": 2}))?;
//! let outcome = call::call(connection.client(), "List2dModelTrainingJob", arguments).await?;
//! assert_eq!(outcome.body["jobs"].as_array().map(Vec::len), Some(2));
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod app;
pub mod call;
pub mod catalog;
mod command;
pub mod connect;
pub mod failure;
mod files;
#[rustfmt::skip]
mod generated;
mod input;
mod mcp;
pub mod observe;
mod output;
mod run;
mod session;
mod stdin;
#[cfg(test)]
mod tests;

pub use app::run;
