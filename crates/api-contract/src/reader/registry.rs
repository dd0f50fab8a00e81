//! The readers available to a program.

use std::path::Path;

use super::{Input, Source, SourceReader, input};
use crate::{Finding, Findings, model::Contract};

/// Readers of evidence, in the order in which they are tried.
#[derive(Default)]
pub struct Registry(Vec<Box<dyn SourceReader>>);

impl Registry {
    /// Creates a registry without readers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a reader, which is tried after all others.
    #[must_use]
    pub fn with(mut self, reader: impl SourceReader + 'static) -> Self {
        self.0.push(Box::new(reader));
        self
    }

    /// Adds the readers of another registry, which are tried after all others.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Opens the source at a path.
    ///
    /// # Errors
    /// If it cannot be read, no reader recognizes it, or it can only be read against a contract.
    pub fn open(&self, path: &Path) -> Result<Source, Findings> {
        self.open_within(path, None, None)
    }

    /// Opens the source at a path against a contract, which recordings and observations need.
    ///
    /// # Errors
    /// See [`open`](Self::open).
    pub fn open_against(&self, path: &Path, contract: &Contract) -> Result<Source, Findings> {
        self.open_within(path, None, Some(contract))
    }

    /// Opens the source at a path, possibly against a contract. References to other files must not
    /// leave the root folder, or, if there is none, the folder of the source.
    ///
    /// # Errors
    /// See [`open`](Self::open).
    pub fn open_within(
        &self,
        path: &Path,
        root: Option<&Path>,
        against: Option<&Contract>,
    ) -> Result<Source, Findings> {
        let input = Input::read(path)?.within(root);
        match self.0.iter().find(|reader| reader.sniff(&input)) {
            Some(reader) => reader.read(&input, against),
            None => Err(self.unknown(&input)),
        }
    }

    fn unknown(&self, input: &Input<'_>) -> Findings {
        let kinds = self.0.iter().map(|reader| reader.kind().to_string());
        let mut kinds: Vec<String> = kinds.collect();
        kinds.dedup();
        let message = "no reader recognizes the source";
        let help = format!(
            "give one of these kinds: {}; check that the file is whole",
            kinds.join(", ")
        );
        let finding = Finding::error("unknown-source", "", message, help);
        input::finding(input.name(), finding)
    }
}
