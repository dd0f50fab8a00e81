//! One located OpenAPI document for every tool that reads one.
//!
//! - [`Loader`] reads a document in YAML or JSON, in one file or several, within a [`Budget`] and a
//!   folder that references cannot leave.
//! - [`Document`] is what was read: one JSON value to work with, and located trees behind it, so that
//!   every [`Finding`] names file, line, column and JSON pointer, and says how to fix it.
//! - [`Operation`] is one operation of a document; [`walk`] visits every part by its kind.
//! - [`check`] checks that a document is sound, [`schema`] converts to JSON Schema, [`sample`]
//!   creates requests, [`extensions`] parses the `x-` extensions, and [`resources`] finds the
//!   effects of operations on elements.
//! - [`yaml`] writes JSON values as YAML.
//!
//! ```
//! use openapi_document::{Document, Finding};
//! use serde_json::json;
//!
//! let document = Document::from_value("shelf.json", json!({
//!     "openapi": "3.0.3",
//!     "paths": { "/books": { "get": { "operationId": "ListBooks", "responses": {} } } },
//! }));
//! let silent = document.operations().filter(|operation| operation.value.get("summary").is_none());
//! let findings = document.locate(silent.map(|operation| {
//!     Finding::warning("summary", operation.pointer, "no summary", "say what it does")
//! }));
//! assert_eq!(findings.len(), 1);
//! ```

mod anchors;
mod budget;
mod bundle;
mod bundled;
mod check;
mod disk;
mod document;
pub mod extensions;
pub mod files;
mod finding;
mod follow;
mod join;
mod loader;
mod operation;
mod parts;
mod place;
pub mod pointer;
mod rebase;
mod reference;
mod resolve;
pub mod resources;
pub mod sample;
pub mod schema;
pub mod template;
pub mod tree;
mod visible;
pub mod walk;
pub mod yaml;

pub use budget::Budget;
pub use check::{check, did_you_mean};
pub use document::{Document, File};
pub use finding::{Finding, Findings, Level, Place};
pub use loader::Loader;
pub use operation::{Operation, is_json};
pub use parts::Parts;
pub use reference::{ReferenceError, Target};
pub use tree::Tree;
pub use visible::visible;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
