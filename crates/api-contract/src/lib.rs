//! Contracts of web APIs: load them, check them, compare them, and hold sources against them.
//!
//! The crate knows OpenAPI and nothing of any one service. A [`Spec`] is an OpenAPI 3.0 document that
//! may lie in several files; it remembers where each part came from, so that every [`Finding`] names
//! file, line and JSON pointer, and says how to mend what it found.
//!
//! What any source says of an API is a [`model::Contract`], which [`compare`] reads; [`sources`] opens
//! pages and packages, [`drift`] holds them against a contract, [`evidence`] keeps their facts, and
//! [`draft`] makes a first contract of them.
//!
//! ```no_run
//! let spec = api_contract::Spec::load("openapi/metastudio.yaml".as_ref());
//! match spec {
//!     Ok(spec) => print!("{}", api_contract::lint(&spec)),
//!     Err(findings) => eprint!("{findings}"),
//! }
//! ```

#[cfg(feature = "cli")]
pub mod cli;
pub mod compare;
mod document;
pub mod draft;
pub mod drift;
pub mod evidence;
mod finding;
mod lint;
pub mod model;
pub mod openapi;
mod operation;
pub mod pointer;
pub mod report;
mod schema;
pub mod sources;
mod spec;
pub mod verdict;
mod yaml;

pub use finding::{Finding, Findings, Level, Place};
pub use lint::{Extension, lint};
pub use operation::Operation;
pub use spec::Spec;
