//! Contracts of web APIs: load them, check them, tell what changed, hold sources against them.
//!
//! The crate knows OpenAPI and nothing of any one service. It has two views of a document:
//!
//! - A [`Spec`] is an OpenAPI 3.0 document as it is written, for rules and generators. It may lie in
//!   several files and remembers where each part came from, so that every [`Finding`] names file, line
//!   and JSON pointer, and says how to mend what it found.
//! - A [`model::Contract`] is what a document means, for comparisons. It is read from OpenAPI 3.0 and
//!   3.1 by [`openapi`], and from pages, packages and traffic by [`sources`]; a fact may be unknown.
//!
//! [`compare`] tells what changed between two contracts, [`drift`] holds sources against one,
//! [`evidence`] keeps the facts of a source, and [`draft`] makes a first contract of them. [`sample`]
//! makes requests that a contract allows, [`verify`] holds a live service against one, and [`coverage`]
//! tells what nobody has curated yet.
//!
//! ```no_run
//! use api_contract::{compare, openapi, report::{Format, Report}};
//!
//! let old = openapi::load("old.yaml".as_ref())?;
//! let new = openapi::load("new.yaml".as_ref())?;
//! let changes = compare::compare(&old, &new, compare::Options::default());
//! let report = Report::new("old.yaml", "new.yaml", changes, Vec::new());
//! print!("{}", report.render(Format::Text)?);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod call;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compare;
mod counterpart;
pub mod coverage;
pub mod draft;
pub mod drift;
pub mod evidence;
mod example;
mod glob;
pub mod lint;
pub mod model;
pub mod openapi;
mod reader;
pub mod report;
pub mod sources;
mod validators;
pub mod verdict;
pub mod verify;

pub use lint::lint;
pub use openapi_document::{
    Document as Spec, Finding, Findings, Level, Operation, Place, extensions, pointer, sample,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
