//! Reference documentation of a client and its HTTP API, as a book for [mdBook].
//!
//! Every operation has a page: what it does, its parameters and body with their bounds, an example as
//! an HTTP request and as a call of the Rust client, its responses and the states of its jobs. All of it
//! comes from the contract and from the generated client, so that a page cannot be out of date. Other
//! chapters, such as a guide, can be put before it.
//!
//! [mdBook]: https://rust-lang.github.io/mdBook/
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use openapi_document::Document;
//! use sdk_docs::Book;
//!
//! let Ok(document) = Document::load("openapi/contract.yaml".as_ref()) else { return Ok(()) };
//! let Ok(client) = sdk_codegen::generate_from(&document) else { return Ok(()) };
//! let mut book = Book::new("Example service");
//! book.chapter("guide", "Guide", "Read this first.");
//! book.reference(&document, &client);
//! book.output("target/docs".as_ref()).write()?;
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod book;
mod fields;
mod markdown;
mod messages;
mod operation;
mod rustdoc;

pub use book::Book;
