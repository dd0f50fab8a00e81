//! Readers of evidence: how sources are recognized and read.
//!
//! A kind of evidence is a [`SourceReader`]; a [`Registry`] contains those available to a program,
//! and opens a path with the first one that recognizes its content.

mod input;
mod kind;
mod registry;
mod source;

pub use input::Input;
pub(crate) use input::read;
pub use kind::Kind;
pub use registry::Registry;
pub use source::{Origin, Service, Source};

use crate::{Findings, model::Contract};

/// Reads one kind of evidence.
///
/// ```
/// use api_contract::{
///     Findings,
///     model::Contract,
///     sources::{Input, Kind, Registry, Source, SourceReader},
/// };
///
/// /// Notes that name a call per line.
/// struct Notes;
///
/// impl SourceReader for Notes {
///     fn kind(&self) -> Kind {
///         Kind::named("notes")
///     }
///
///     fn sniff(&self, input: &Input<'_>) -> bool {
///         input.bytes().starts_with(b"calls:")
///     }
///
///     fn read(&self, input: &Input<'_>, _: Option<&Contract>) -> Result<Source, Findings> {
///         Ok(input.source(self.kind(), Contract::new(input.name())))
///     }
/// }
///
/// let registry = Registry::light().with(Notes);
/// # let folder = tempfile::tempdir().unwrap();
/// # let path = folder.path().join("notes.txt");
/// # std::fs::write(&path, "calls:\n").unwrap();
/// assert_eq!(registry.open(&path).unwrap().origin.kind, Kind::named("notes"));
/// ```
pub trait SourceReader: Send + Sync {
    /// Returns the kind, as `x-sources` names it.
    fn kind(&self) -> Kind;

    /// Returns whether the input is of this kind. It is called for every input and should inspect
    /// no more than necessary.
    fn sniff(&self, input: &Input<'_>) -> bool;

    /// Reads an input that [`sniff`](Self::sniff) recognized. Kinds that only contain observed
    /// values are read against a contract.
    ///
    /// # Errors
    /// If the input cannot be read, or needs a contract and none is given.
    fn read(&self, input: &Input<'_>, against: Option<&Contract>) -> Result<Source, Findings>;
}
