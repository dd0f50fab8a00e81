//! Loads contracts of web APIs, checks them, and compares them with each other and with sources.
//!
//! The crate knows OpenAPI and nothing of any one service. It has two views of a document:
//!
//! - A [`Spec`] is an OpenAPI 3.0 document as it is written, for rules and generators. It may consist of
//! - A [`model::Contract`] is the meaning of a document, for comparisons. It is read from OpenAPI 3.0 and
//!   3.1 by [`openapi`], and from pages, packages and traffic by [`sources`]; a fact may be unknown.
//!
//! [`compare`] reports the changes between two contracts, [`drift`] compares sources with one,
//! [`evidence`] stores the facts of a source, and [`draft`] creates a first contract from them.
//! [`sample`] creates requests that a contract allows, [`verify`] checks a live service against
//! one, and [`coverage`] reports what nobody has curated yet.
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
pub mod glob;
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
    Document as Spec, Finding, Findings, Level, Operation, Place, extensions, pointer, resources,
    sample,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
