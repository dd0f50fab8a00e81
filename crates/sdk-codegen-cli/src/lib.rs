//! Creates a Rust client for any Huawei Cloud service, and maintains it: the binary `sdk-codegen`.
//!
//! [`create`] reads sources, drafts a contract from them, and creates a [workspace](project::Project)
//! around it: a client, a mock server, tests, and a workflow for CI. In it, the contract is edited, and
//! [`Project::generate`](project::Project::generate) follows.
//!
//! | module | content |
//! |---|---|
//! | [`create`] | from sources to a workspace |
//! | [`project`] | the generated files of a workspace, by its `sdk-codegen.toml` |
//! | [`settings`] | that file |
//! | [`tools`] | the commands of `api-contract` on one contract |
//! | [`report`] | printing the results of generation |
//! | [`site`] | building a book with mdBook |
//! | [`guide`] | how to use all of it |

#![forbid(unsafe_code)]

mod cli;
pub mod create;
mod error;
pub mod guide;
pub mod project;
pub mod report;
pub mod settings;
pub mod site;
pub mod tools;

pub use api_contract::cli::Outcome;
pub use cli::run;
pub use error::Error;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
